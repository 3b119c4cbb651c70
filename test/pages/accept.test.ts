import t from 'tap';
import { chooseText } from '../../src/pages/accept.ts';

t.test('a text is sent to readers that name it and do not prefer HTML', async (t) => {
  const cases: [accept: string | undefined, expected: string | null][] = [
    [undefined, null],
    ['', null],
    ['*/*', null],
    ['text/*', null],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', null],
    ['text/html, text/plain, */*;q=0.01', null],
    ['text/html;q=0.9, text/plain;q=0.8', null],
    ['text/markdown', 'text/markdown'],
    ['Text/Markdown; charset=utf-8', 'text/markdown'],
    ['text/markdown, text/html, */*', 'text/markdown'],
    ['text/html, text/markdown;q=0.9', null],
    ['text/markdown;q=0', null],
    ['text/markdown;q=x', null],
    ['text/plain', 'text/plain'],
    ['application/json, text/plain, */*', 'text/plain'],
    ['text/plain, text/markdown;q=0.5', 'text/plain'],
    ['text/plain;q=0.5, text/html;q=0.4', 'text/plain'],
  ];
  for (const [accept, expected] of cases) t.equal(chooseText(accept), expected, accept ?? 'none');
});
