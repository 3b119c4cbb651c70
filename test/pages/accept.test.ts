import t from 'tap';
import { chooseText } from '../../src/pages/accept.ts';

t.test('HTML is sent to readers that name it and do not prefer a text', async (t) => {
  const cases: [accept: string | undefined, expected: string | null][] = [
    [undefined, 'text/plain'],
    ['', 'text/plain'],
    ['*/*', 'text/plain'],
    ['application/json', 'text/plain'],
    ['text/html', null],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', null],
    ['text/html, text/plain, */*;q=0.01', null],
    ['text/html;q=0.9, text/plain;q=0.8', null],
    ['text/markdown', 'text/markdown'],
    ['Text/Markdown; charset=utf-8', 'text/markdown'],
    ['text/markdown, text/html, */*', 'text/markdown'],
    ['text/html, text/markdown;q=0.9', null],
    ['text/markdown;q=0', 'text/plain'],
    ['text/markdown;q=x', 'text/plain'],
    ['text/plain', 'text/plain'],
    ['application/json, text/plain, */*', 'text/plain'],
    ['text/plain, text/markdown;q=0.5', 'text/plain'],
    ['text/plain;q=0.5, text/html;q=0.4', 'text/plain'],
  ];
  for (const [accept, expected] of cases) t.equal(chooseText(accept), expected, accept ?? 'none');
});
