import { type ErrorWord, errors } from '../../generated/errors.ts';
import type { Guide } from '../../generated/guides.ts';
import { exampleRefusal } from '../contract/example_refusal.ts';
import { helpPath } from '../contract/help.ts';
import type { Language } from '../contract/language.ts';
import type { Dialect } from '../contract/operations.ts';
import { type Markup, markup } from './markup.ts';

/** An API whose errors are explained. */
export type ExplainedApi = Pick<Dialect, 'name' | 'fail'> & { title: string };

/** Returns the guide to one reason or code: what it means, what to do and an example of each API; undefined if there is no such word. */
export function writeErrorGuide(word: string, language: Language, apis: ExplainedApi[]): Guide | undefined {
  const error = Object.hasOwn(errors, word) ? errors[word] : undefined;
  if (!error) return undefined;
  const words = WORDS[language];
  const { meaning, advice } = error[language];
  const senders = apis.filter(({ name }) => error.sent[name]);
  const sections: Section[] = [
    { heading: words.meaning, html: markup`<p>${meaning}</p>`, markdown: meaning.markdown },
    { heading: words.advice, html: markup`<p>${advice}</p>`, markdown: advice.markdown },
    ...(error.reasons.length > 0 ? [listReasons(error, language)] : []),
    ...senders.map((api) => showExample(error, language, api)),
  ];
  const summary = senders.map(({ name, title }) => `${title} ${error.sent[name]?.join(', ')}`).join(' · ');
  const href = (extension: string) => `/docs/errors${extension}?lang=${language}#${word}`;
  return {
    title: word,
    summary,
    headings: [],
    html: markup`${sections.map(({ heading, html }) => markup`<h2>${heading}</h2>\n${html}\n`)}<p><a href="${href('')}">${words.all}</a></p>\n`
      .html,
    markdown: [
      `# ${word}`,
      summary,
      ...sections.flatMap(({ heading, markdown }) => [`## ${heading}`, markdown]),
      `[${words.all}](${href('.md')})\n`,
    ].join('\n\n'),
  };
}

const WORDS = {
  zh: { meaning: '含义', advice: '处理办法', reasons: '原因', example: '示例', all: '所有错误' },
  en: { meaning: 'Meaning', advice: 'What to do', reasons: 'Reasons', example: 'Example', all: 'All errors' },
};

interface Section {
  heading: string;
  html: Markup;
  markdown: string;
}

/** Links to the reasons that a code comes with. */
function listReasons({ reasons }: ErrorWord, language: Language): Section {
  return {
    heading: WORDS[language].reasons,
    html: markup`<ul>${reasons.map((reason) => markup`<li><a href="${helpPath(reason)}?lang=${language}"><code>${reason}</code></a></li>`)}</ul>`,
    markdown: reasons.map((reason) => `- [${reason}](${helpPath(reason)}.md?lang=${language})`).join('\n'),
  };
}

function showExample({ failure }: ErrorWord, language: Language, api: ExplainedApi): Section {
  const text = JSON.stringify(exampleRefusal(api, failure, language), null, 2);
  return {
    heading: `${WORDS[language].example} · ${api.title}`,
    html: markup`<pre><code class="language-json">${text}\n</code></pre>`,
    markdown: `\`\`\`json\n${text}\n\`\`\``,
  };
}
