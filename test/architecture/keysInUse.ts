import type { Expression, TemplateLiteral } from 'oxc-parser';
import { findIn, type Source } from './sources';

/** Keys in use: whole ones, and patterns such as `grade.${key}` where a part is computed. */
export interface KeysInUse {
  readonly literals: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

const hasStart = /^(\w+|\(\?:[^()]+\))\\\./;
const hasEnd = /\\\.\w{2,}$/;
const anything = '[\\w.-]+';

/** Every text of the files that may be a key or a part of one. */
export function readKeysInUse(sources: readonly Source[]): KeysInUse {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources) {
    const constants = constantsOf(source);
    findIn(source, () => ({
      Literal(node) {
        if (typeof node.value === 'string') literals.add(node.value);
      },
      TemplateLiteral(node) {
        const pattern = patternOf(node, constants);
        // Without a known start or end it would fit everything.
        if (hasStart.test(pattern) || hasEnd.test(pattern)) {
          patterns.push(new RegExp(`^${pattern}$`));
        }
      },
    }));
  }
  return { literals, patterns };
}

/** The keys that nothing uses; `_one` and `_other` are one key. */
export function unusedKeys(keys: readonly string[], { literals, patterns }: KeysInUse) {
  return keys.filter((key) => {
    const forms = [key, key.replace(/_(one|other)$/, '')];
    return !forms.some((form) => literals.has(form) || patterns.some((each) => each.test(form)));
  });
}

type Constants = ReadonlyMap<string, readonly string[]>;

/** Constants of a file that hold one of a few known texts. */
function constantsOf(source: Source): Constants {
  const constants = new Map<string, string[]>();
  findIn(source, () => ({
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || init === null) return;
      const texts = textsOf(init);
      if (texts !== null) constants.set(id.name, [...(constants.get(id.name) ?? []), ...texts]);
    },
  }));
  return constants;
}

function textsOf(node: Expression): readonly string[] | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : null;
  if (node.type === 'TSAsExpression') return textsOf(node.expression);
  if (node.type !== 'ConditionalExpression') return null;
  const [yes, no] = [textsOf(node.consequent), textsOf(node.alternate)];
  return yes === null || no === null ? null : [...yes, ...no];
}

function patternOf(node: TemplateLiteral, constants: Constants): string {
  return node.quasis
    .map(({ value }, i) => {
      const expression = node.expressions[i];
      return escape(value.raw) + (expression === undefined ? '' : partOf(expression, constants));
    })
    .join('');
}

function partOf(expression: Expression, constants: Constants): string {
  const known =
    expression.type === 'Identifier' ? constants.get(expression.name) : textsOf(expression);
  return known === undefined || known === null ? anything : `(?:${known.map(escape).join('|')})`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
