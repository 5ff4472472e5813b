import { findIn, finding, isBelow, type Source } from './sources';

const longest = 250;
/** Words and ready-made schemes are data; test cases are lists. */
const lists = ['shared/text', 'shared/schemes', 'test'];

/** Says what breaks the style that keeps the code readable in five years. */
export function checkStyle(source: Source): readonly string[] {
  const lines = source.text.trimEnd().split('\n').length;
  const tooLong = lines > longest && !isBelow(source.path, lists);
  return [
    ...(tooLong ? [finding(source, 0, `${lines} lines; at most ${longest}`)] : []),
    ...(/(^|\/)(utils?|helpers?|misc|common)\.tsx?$/i.test(source.path)
      ? [finding(source, 0, 'a file is named after its subject')]
      : []),
    ...findRenamedDefaults(source),
    ...findInComments(source),
    ...findInCode(source),
  ];
}

function findRenamedDefaults(source: Source): readonly string[] {
  return source.parsed.module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ exportName }) => exportName.name === 'default')
    .map(({ start }) => finding(source, start, 'exports have names'));
}

function findInComments(source: Source): readonly string[] {
  return source.parsed.comments.flatMap(({ value, start }) => {
    const words = value.trim();
    if (/^@ts-|\s@ts-(ignore|nocheck|expect-error)/.test(words)) {
      return [finding(source, start, 'the compiler is not silenced')];
    }
    if (/^(ox|es)lint-/.test(words) && !/ -- \S/.test(words)) {
      return [finding(source, start, 'a silenced rule needs its reason: `-- why`')];
    }
    if (/\b(TODO|FIXME|XXX|HACK)\b/.test(words)) {
      return [finding(source, start, 'what is to do stands in the issues')];
    }
    return [];
  });
}

function findInCode(source: Source): readonly string[] {
  const isTest = isBelow(source.path, ['test']);
  return findIn(source, (report) => ({
    ExportDefaultDeclaration(node) {
      // A declaration says how a package is, not how we write.
      if (!source.path.endsWith('.d.ts')) report(node, 'exports have names');
    },
    TSAnyKeyword(node) {
      report(node, 'no any');
    },
    TSNonNullExpression(node) {
      if (!isTest) report(node, 'no `!`: say what happens when it is missing');
    },
    TSEnumDeclaration(node) {
      report(node, 'a union of words instead of an enum');
    },
    ClassDeclaration(node) {
      const isError =
        node.superClass?.type === 'Identifier' && node.superClass.name.endsWith('Error');
      if (!isTest && !isError) report(node, 'functions instead of classes, but for errors');
    },
    TSAsExpression(node) {
      if (isTest || isConst(node.typeAnnotation) || hasReason(source, node.start)) return;
      if (isBelow(source.path, mappings)) return;
      report(node, '`as` needs its reason in the comment above');
    },
  }));
}

/** Rows become records with branded ids here, and nowhere else. */
const mappings = ['electron/database/queries'];

function isConst(type: { readonly type: string }): boolean {
  if (type.type !== 'TSTypeReference') return false;
  const { typeName } = type as { readonly typeName?: { readonly name?: string } };
  return typeName?.name === 'const';
}

/** A comment ends at most six lines above. */
function hasReason({ parsed, text }: Source, offset: number): boolean {
  const isNear = (end: number) => end <= offset && text.slice(end, offset).split('\n').length <= 7;
  return parsed.comments.some(({ end }) => isNear(end));
}
