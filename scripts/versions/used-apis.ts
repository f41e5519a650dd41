import ts from 'typescript';
import { join, relative } from 'node:path';
import { ROOT } from '../tools/program.ts';

/** Names under which the compatibility data may know one thing that the source uses; the first it knows counts. */
export interface Used {
  /** Dotted paths into the data. */
  readonly names: readonly string[];
  /** File and line, for whoever asks why. */
  readonly where: string;
}

/** Parts of the types that several interfaces share; the data names those that have them. */
const MIXINS: Readonly<Record<string, readonly string[]>> = {
  AbstractRange: ['Range'],
  Animatable: ['Element'],
  ARIAMixin: ['Element'],
  Body: ['Response'],
  ChildNode: ['Element', 'CharacterData'],
  DocumentOrShadowRoot: ['Document', 'ShadowRoot'],
  ElementCSSInlineStyle: ['HTMLElement'],
  ElementContentEditable: ['HTMLElement'],
  GlobalEventHandlers: ['Element', 'HTMLElement'],
  HTMLHyperlinkElementUtils: ['HTMLAnchorElement'],
  HTMLOrSVGElement: ['HTMLElement'],
  InnerHTML: ['Element'],
  MathMLElement: ['Element'],
  NavigatorID: ['Navigator'],
  NavigatorLanguage: ['Navigator'],
  NonDocumentTypeChildNode: ['Element', 'CharacterData'],
  NonElementParentNode: ['Document', 'DocumentFragment'],
  ParentNode: ['Element', 'Document', 'DocumentFragment'],
  PopoverTargetAttributes: ['HTMLButtonElement'],
  Slottable: ['Element'],
  WindowOrWorkerGlobalScope: ['Window'],
};

/** What the types of the language call its own objects, where the name is not the object's. */
const BUILTINS: Readonly<Record<string, string>> = {
  ArrayIterator: 'Iterator',
  IteratorObject: 'Iterator',
  MapIterator: 'Iterator',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  RegExpStringIterator: 'Iterator',
  SetIterator: 'Iterator',
};

type Lib = 'dom' | 'es';

function libOf(declaration: ts.Declaration): Lib | null {
  const file = declaration.getSourceFile().fileName;
  if (!file.includes('/typescript/lib/lib.')) return null;
  return /\/lib\.(?:dom|webworker)/.test(file) ? 'dom' : 'es';
}

function ownerOf({ parent }: ts.Declaration): { name: string; isStatic: boolean } | null {
  if (ts.isInterfaceDeclaration(parent)) {
    const { text } = parent.name;
    const block = parent.parent;
    const prefix = ts.isModuleBlock(block) ? `${block.parent.name.text}.` : '';
    const isStatic = text.endsWith('Constructor');
    return { name: prefix + text.replace(/Constructor$/, ''), isStatic };
  }
  // `declare var URL: { new(…): URL; parse(…): URL | null }` is how the types write static members.
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
    return { name: parent.parent.name.getText(), isStatic: true };
  }
  return null;
}

function memberNames(declaration: ts.Declaration, member: string): string[] {
  const lib = libOf(declaration);
  const owner = ownerOf(declaration);
  if (lib === null || owner === null) return [];
  if (lib === 'es') {
    const name = BUILTINS[owner.name] ?? owner.name;
    return [`javascript.builtins.${name}.${member}`];
  }
  const suffix = owner.isStatic ? '_static' : '';
  return (MIXINS[owner.name] ?? [owner.name]).map((name) => `api.${name}.${member}${suffix}`);
}

function globalNames(declaration: ts.Declaration, name: string): string[] {
  const lib = libOf(declaration);
  if (lib === null || ts.isParameter(declaration)) return [];
  return lib === 'es'
    ? [`javascript.builtins.${name}`, `javascript.builtins.Intl.${name}`]
    : [`api.${name}`, `api.Window.${name}`];
}

/** `browser.scripting.insertCSS` of wxt/browser as the data names it, the parts of an event left out. */
function extensionNames(node: ts.PropertyAccessExpression): string[] {
  const parts = node.getText().replaceAll('?.', '.').split('.');
  if (parts[0] !== 'browser' || parts.some((part) => !/^\w+$/.test(part))) return [];
  const own = parts.slice(1);
  return own.map((_, at) => ['webextensions.api', ...own.slice(0, own.length - at)].join('.'));
}

function patternNames(pattern: string): string[] {
  const flags = pattern.slice(pattern.lastIndexOf('/') + 1);
  return [
    ...(flags.includes('v') ? ['javascript.builtins.RegExp.unicodeSets'] : []),
    ...(/\(\?[ims]*-?[ims]+:/.test(pattern) ? ['javascript.regular_expressions.modifier'] : []),
    ...(/\(\?<[=!]/.test(pattern) ? ['javascript.regular_expressions.lookbehind_assertion'] : []),
    ...(/\\p\{/i.test(pattern) && /[uv]/.test(flags)
      ? ['javascript.regular_expressions.unicode_character_class_escape']
      : []),
  ];
}

/** Every reading of one node; the names of one reading stand for the same thing. */
function readingsOf(node: ts.Node, checker: ts.TypeChecker): string[][] {
  if (ts.isRegularExpressionLiteral(node)) return patternNames(node.text).map((name) => [name]);
  if (ts.isPropertyAccessExpression(node)) {
    const declared = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
    const names = declared.flatMap((one) => memberNames(one, node.name.text));
    return [names, extensionNames(node)];
  }
  if (ts.isIdentifier(node) && !isNameOfMember(node)) {
    const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
    const isValue = declared.some((one) => ts.isVariableDeclaration(one) || isFunction(one));
    return isValue ? [declared.flatMap((one) => globalNames(one, node.text))] : [];
  }
  return [];
}

const isFunction = (node: ts.Node) => ts.isFunctionDeclaration(node);

function isNameOfMember({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) || ts.isTypeReferenceNode(parent);
}

function compilerOptions(): ts.CompilerOptions {
  const file = join(ROOT, 'tsconfig.json');
  const read: { readonly config?: unknown } = ts.readConfigFile(file, (path) =>
    ts.sys.readFile(path),
  );
  return ts.parseJsonConfigFileContent(read.config, ts.sys, ROOT).options;
}

/**
 * What source files use of the language, of the pages' interfaces and of the extension's.
 * Syntax is not among it: the build rewrites that for older browsers than ours.
 * @param files paths; what they import is not looked into
 */
export function usedApis(files: readonly string[]): readonly Used[] {
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const used = new Map<string, Used>();
  const visit = (file: ts.SourceFile) => (node: ts.Node) => {
    for (const names of readingsOf(node, checker)) {
      const key = names.join(' ');
      if (key === '' || used.has(key)) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      used.set(key, { names, where: `${relative(ROOT, file.fileName)}:${line + 1}` });
    }
    ts.forEachChild(node, visit(file));
  };
  for (const path of files) {
    const file = program.getSourceFile(path);
    if (file !== undefined) visit(file)(file);
  }
  return [...used.values()];
}
