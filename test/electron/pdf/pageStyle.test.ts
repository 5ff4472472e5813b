import { cssString } from '@electron/pdf/cssText';
import { pageCharacters, pageStyle } from '@electron/pdf/pageStyle';
import { translate } from '@shared/text/translate';
import { describe, expect, test } from 'vitest';

describe('a CSS string', () => {
  test('keeps letters and digits and escapes everything else', () => {
    expect(cssString('HJ 1')).toBe("'HJ 1'");
    expect(cssString('第')).toBe("'\\7b2c '");
  });

  test('cannot be ended by its text', () => {
    for (const text of ["'", '"', '\\', '\n', '</style>', '}', ';', '/*', '\u{1f600}']) {
      expect(cssString(text)).toMatch(/^'(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*'$/);
    }
  });
});

describe('the page rules', () => {
  const t = translate('en');
  const pages = [{ name: 'sheet1', number: "No. x'}</style>", total: 12 }];

  test('count pages with the words of the language', () => {
    expect(pageStyle(t, 'Noto Sans SC', pages)).toContain(
      "content: 'Page ' counter(sheet1) ' of 12'",
    );
  });

  test('tie each sheet to its number', () => {
    const style = pageStyle(t, 'Noto Sans SC', pages);
    expect(style).toContain('.sheet1 { page: sheet1; }');
    expect(style).toContain("content: 'No\\2e  x\\27 \\7d \\3c \\2f style\\3e '");
    expect(style).not.toContain('</style>');
  });

  test('list every character they print, so that the page can ask for its font', () => {
    const characters = pageCharacters(translate('zh-CN'), [
      { name: 'a', number: '编号 HJ-9', total: 1 },
    ]);
    for (const character of '第页共0123456789编号HJ-') expect(characters).toContain(character);
  });
});
