import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What spoils the types that a tool made. */
export interface TypeFaults {
  /** Types named like `State2`: the tool met a name twice. */
  numbered: string[];
  /** Types of the document with an `any` in them. */
  any: string[];
}

/**
 * Returns the faults of the types in these files. `names` are the names of the document's schemas: a type of the
 * same name may end in a digit, and only an `any` within such a type counts, since others belong to the tool.
 */
export async function findTypeFaults(files: string[], names: string[]): Promise<TypeFaults> {
  const known = new Set(names.map(normalize));
  const numbered = new Set<string>();
  const any = new Set<string>();
  const visit = (node: ts.Node, owner: string | undefined) => {
    const name = isNamed(node) ? node.name.getText() : undefined;
    if (name && isType(node) && NUMBERED.test(name) && !known.has(normalize(name))) numbered.add(name);
    const within = name && known.has(normalize(name)) ? name : owner;
    if (within && node.kind === ts.SyntaxKind.AnyKeyword && !isFreeForm(node.parent)) any.add(within);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  for (const file of files) {
    visit(ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true), undefined);
  }
  return { numbered: [...numbered], any: [...any] };
}

/** One or two digits: three are the status of a response, as in `GetJob200`. */
const NUMBERED = /\D\d{1,2}$/;

function normalize(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
}

function isType(
  node: ts.Node,
): node is ts.TypeAliasDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration | ts.ClassDeclaration {
  return (
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isClassDeclaration(node)
  );
}

/** Whether the node can own an `any`: a type, a namespace, or the field that stands for a schema in a larger type. */
function isNamed(node: ts.Node): node is ts.Node & { name: ts.Identifier } {
  const named = isType(node) || ts.isModuleDeclaration(node) || ts.isPropertySignature(node);
  return named && node.name !== undefined && ts.isIdentifier(node.name);
}

/** Whether `any` is the value of an open map, where the document allows any value too. */
function isFreeForm(parent: ts.Node): boolean {
  return (
    ts.isIndexSignatureDeclaration(parent) ||
    (ts.isTypeReferenceNode(parent) && parent.typeName.getText() === 'Record')
  );
}
