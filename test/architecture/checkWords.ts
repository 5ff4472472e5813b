import type { Expression, JSXChild } from 'oxc-parser';
import { findIn, isBelow, type Source } from './sources';

/** Words are data here: catalogues, ready-made schemes, words and marks in foreign files, the sample shop. */
const wordFolders = [
  'shared/text',
  'shared/schemes',
  'shared/import',
  'shared/domain/textTable.ts',
  'electron/files/formats/commonCharacters.ts',
  'electron/sample',
  'test',
];
const spoken = new Set([
  'title',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'summary',
]);
/** Properties that dialogs of the system show. */
const dialogProperties = new Set(['title', 'buttonLabel', 'message', 'detail', 'tooltip']);

const letters = /\p{L}/u;
const chinese = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]/;

/** Says which visible words do not come from the catalogue. */
export function checkWords(source: Source): readonly string[] {
  const { path } = source;
  if (isBelow(path, wordFolders)) return [];
  const speaksToSystem = isBelow(path, ['electron']);
  return findIn(source, (report) => {
    return {
      JSXElement({ openingElement: { name }, children }) {
        // What is printed on a key is its name in every language.
        const isKey = name.type === 'JSXIdentifier' && name.name === 'kbd';
        if (!isKey) children.forEach(reportChild);
      },
      JSXFragment: ({ children }) => children.forEach(reportChild),
      JSXAttribute({ name, value }) {
        if (name.type !== 'JSXIdentifier' || !spoken.has(name.name) || value === null) return;
        if (value.type === 'Literal') reportLetters(value);
        if (value.type === 'JSXExpressionContainer') reportExpression(value.expression);
      },
      Literal(node) {
        if (typeof node.value === 'string' && chinese.test(node.value)) {
          reportWord(node, node.value);
        }
      },
      TemplateElement(node) {
        if (chinese.test(node.value.raw)) reportWord(node, node.value.raw);
      },
      Property({ key, value }) {
        if (!speaksToSystem || key.type !== 'Identifier' || !dialogProperties.has(key.name)) return;
        if (value.type === 'Literal') reportLetters(value);
      },
    };

    function reportChild(child: JSXChild): void {
      if (child.type === 'JSXText') {
        const words = child.value.replaceAll(/&#?\w+;/g, ' ').trim();
        if (letters.test(words)) reportWord(child, words);
      }
      if (child.type === 'JSXExpressionContainer') reportExpression(child.expression);
    }

    function reportExpression(node: Expression | { readonly type: 'JSXEmptyExpression' }): void {
      if (node.type === 'Literal') reportLetters(node);
      if (node.type === 'TemplateLiteral') {
        for (const part of node.quasis) {
          if (letters.test(part.value.raw)) reportWord(part, part.value.raw);
        }
      }
      if (node.type === 'ConditionalExpression') {
        reportExpression(node.consequent);
        reportExpression(node.alternate);
      }
      if (node.type === 'LogicalExpression') reportExpression(node.right);
    }

    function reportWord(at: { readonly start: number }, word: string): void {
      report(at, `"${word}" belongs into shared/text`);
    }

    function reportLetters(node: { readonly start: number; readonly value: unknown }): void {
      if (typeof node.value === 'string' && letters.test(node.value)) reportWord(node, node.value);
    }
  });
}
