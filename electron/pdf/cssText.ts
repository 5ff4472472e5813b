/**
 * A text as a CSS string. Everything but plain letters, digits and blanks is written as an escape,
 * so that no text can end the string or the style tag around it.
 */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /^[A-Za-z0-9 ]$/.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `'${escaped.join('')}'`;
}
