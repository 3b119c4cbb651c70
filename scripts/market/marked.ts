import { readFile, writeFile } from 'node:fs/promises';

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a file. Fails if it has no such marks. */
export async function writeMarked(file: string, name: string, content: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const marked = new RegExp(`(<!-- ${name} -->\\n).*(<!-- /${name} -->)`, 's');
  if (!marked.test(text)) throw new Error(`${file} has no marks <!-- ${name} --> and <!-- /${name} -->.`);
  await writeFile(
    file,
    text.replace(marked, (_, begin, end) => `${begin}${content.trimEnd()}\n${end}`),
  );
}
