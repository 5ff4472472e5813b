import { describe, expect, it } from 'vitest';
import { isPasswordAccepted, judgePassword, signInDelay } from '@shared/domain/password';

describe('a password', () => {
  it.each([
    '',
    '九个字符的密码呀呀',
    '1234567890',
    '0987654321',
    'aaaaaaaaaaaa',
    'abababababab',
    'qwertyuiop',
    'Qwertyuiop123',
    '1qaz2wsx3edc',
    'password123',
    'P'.padEnd(9, 'x'),
    'iloveyou520',
    'woaini1314520',
    'admin888888',
    '19900101abc',
    'zxcvbnm123456',
  ])('%j is refused', (password) => {
    expect(isPasswordAccepted(judgePassword(password))).toBe(false);
  });

  it.each(['和记通讯2026', '和记通讯888888', '店长店长店长店长店长'])(
    '%j is refused where it is the name of shop or user',
    (password) => {
      expect(isPasswordAccepted(judgePassword(password, ['和记通讯', '店长']))).toBe(false);
    },
  );

  it.each(['Vier Teetassen im Regal', '九只老猫在屋顶晒太阳', 'k7#mVx29!q', '绿伞 铁轨 蘑菇 长椅'])(
    '%j is taken',
    (password) => {
      expect(isPasswordAccepted(judgePassword(password, ['和记通讯', '店长']))).toBe(true);
    },
  );

  it('is strong when it is long, or long enough and mixed', () => {
    expect(judgePassword('Vier Teetassen im Regal')).toBe('strong');
    expect(judgePassword('k7#mVx29!q')).toBe('good');
  });
});

describe('the wait after wrong passwords', () => {
  it('begins with the fourth try, doubles, and ends at five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 9, 10, 11, 1000].map(signInDelay)).toEqual([
      0, 0, 0, 2, 4, 8, 128, 256, 300, 300,
    ]);
  });
});
