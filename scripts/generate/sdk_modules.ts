import { join, relative } from 'node:path';
import ts from 'typescript';
import { inFolder, writeFolder } from './folders.ts';

/**
 * Compiles TypeScript sources, by name, for `import` into `esm/` and for `require` into `cjs/`, each with its
 * types. Throws with the places when they do not compile.
 */
export function compileModules(
  sources: Map<string, string>,
  compilerOptions: object,
): Promise<Map<string, string>> {
  return inFolder(async (folder) => {
    await writeFolder(folder, new Map([...sources, ['package.json', '{ "type": "module" }']]));
    const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, folder);
    const files = compile(folder, [...sources.keys()], options);
    for (const [name, text] of sources) {
      const stem = name.slice(0, -'.ts'.length);
      files.set(`cjs/${stem}.js`, transpile(text, options));
      files.set(`cjs/${stem}.d.ts`, files.get(`esm/${stem}.d.ts`) ?? '');
    }
    return files;
  });
}

function compile(folder: string, names: string[], options: ts.CompilerOptions): Map<string, string> {
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    { ...options, noEmit: false, rootDir: folder, rootDirs: [], outDir: folder },
  );
  const files = new Map<string, string>();
  program.emit(undefined, (path, text) => files.set(`esm/${relative(folder, path)}`, text));
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    throw new Error(
      ts.formatDiagnostics(problems, {
        getCurrentDirectory: () => folder,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
      }),
    );
  }
  return files;
}

/** The modules are isolated, so that one can be turned into CommonJS without the others. */
function transpile(text: string, options: ts.CompilerOptions): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      ...options,
      module: ts.ModuleKind.CommonJS,
      moduleResolution: ts.ModuleResolutionKind.Node10,
      verbatimModuleSyntax: false,
      declaration: false,
    },
  });
  return outputText;
}
