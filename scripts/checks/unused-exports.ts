import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../tools/program.ts';
import type { Check } from './check.ts';

/** A file of the project: its path from the root with slashes, and what is in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Asked for by name of a bundle that is made of their file and runs in a page. */
const BUNDLED: readonly string[] = ['signalsOf', 'pageRows'];

const FOLDERS = ['components', 'entrypoints', 'lib', 'scripts', 'tests'];

/** A name that is exported, and where it is asked for: `*` stands for all names of a file. */
type Names = Map<string, Set<string>>;

function add(names: Names, path: string, name: string): void {
  const known = names.get(path);
  if (known === undefined) names.set(path, new Set([name]));
  else known.add(name);
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isDefault = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

/** Names that a statement exports. The default export of an entry point or a configuration is for others. */
function exportsOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
    const clause = statement.exportClause;
    return ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  }
  if (!isExported(statement) || isDefault(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function importedBy({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  if (bindings === undefined) return [];
  if (ts.isNamespaceImport(bindings)) return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

const target = (from: string, to: string) => posix.normalize(posix.join(dirname(from), to));

/** The file that a node asks for as a whole, by `import()` or as a type; null for other nodes. */
function wholeFile(node: ts.Node): string | null {
  const asked = ts.isImportTypeNode(node)
    ? ts.isLiteralTypeNode(node.argument) && node.argument.literal
    : ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0];
  return asked && ts.isStringLiteral(asked) ? asked.text : null;
}

function collectImports(file: SourceFile, source: ts.SourceFile, imports: Names): void {
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const to = target(file.path, node.moduleSpecifier.text);
      for (const name of importedBy(node)) add(imports, to, name);
    }
    const whole = wholeFile(node);
    if (whole !== null) add(imports, target(file.path, whole), '*');
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const isType = (node: ts.Statement) =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** Is a type part of what its file exports otherwise? Then whoever uses that needs to be able to name it. */
function isPartOfOthers(source: ts.SourceFile, name: string): boolean {
  let times = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) times += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return times > 1;
}

/** Names that a file exports and that must be asked for by another. */
function askingExports(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) =>
    exportsOf(statement).filter((name) => !isType(statement) || !isPartOfOthers(source, name)),
  );
}

/** Names that a file exports and no other file imports; a type that stands in another export is none. */
export function unusedExports(files: readonly SourceFile[]): string[] {
  const exported: Names = new Map();
  const imports: Names = new Map();
  for (const file of files) {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    for (const name of askingExports(source)) add(exported, file.path, name);
    collectImports(file, source, imports);
  }
  return [...exported].flatMap(([path, names]) => {
    const asked = imports.get(path) ?? new Set();
    const unused = asked.has('*')
      ? []
      : [...names].filter((name) => !asked.has(name) && !BUNDLED.includes(name));
    return unused.map((name) => `${path} exports ${name}, which nobody imports`);
  });
}

function projectFiles(): SourceFile[] {
  const within = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  // Configurations at the top ask for some, too.
  return [...readdirSync(ROOT), ...within]
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export const UNUSED_EXPORTS: Check = {
  name: 'nothing exported that nobody imports',
  run: () => unusedExports(projectFiles()),
};
