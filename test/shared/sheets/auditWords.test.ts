import { describe, expect, it } from 'vitest';
import { concepts } from '@shared/contract/call';
import { contract } from '@shared/contract/index';
import { auditMark, readAuditMark } from '@shared/sheets/auditMark';
import { deedWords, isAudited } from '@shared/sheets/auditWords';
import { auditEntryText } from '@shared/text/auditEntry';
import { translate } from '@shared/text/translate';

describe('the words of the audit trail', () => {
  it('say in every language what each command on the store does', () => {
    const commands = Object.entries(contract)
      .filter(([, { kind, scope }]) => kind === 'command' && scope === 'store')
      .map(([name]) => name);
    expect(commands.filter((name) => !isAudited(name))).toEqual([]);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const words = commands.map((name) => deedWords(name, translate(locale)));
      expect(words.filter((each) => each.includes('auditEntry.call'))).toEqual([]);
    }
  });

  it('leave the name of a command that is gone as it is', () => {
    expect(deedWords('review.forget', translate('en'))).toBe('review.forget');
    expect(deedWords('__proto__.x', translate('en'))).toBe('__proto__.x');
  });

  it('know every concept', () => {
    expect(Object.keys(auditEntryText.en.concept)).toEqual(expect.arrayContaining([...concepts]));
  });

  it('write a mark as three groups of four', () => {
    expect(auditMark('0123456789abcdef')).toBe('0123-4567-89AB');
    expect(auditMark('')).toBe('');
  });
});

describe('a mark typed off a sheet', () => {
  it('is the beginning of the hash however its groups and letters are written', () => {
    for (const typed of [
      '0123-4567-89AB',
      '0123 4567 89ab',
      '０１２３－４５６７－８９ＡＢ',
      '0123456789ab',
    ]) {
      expect(readAuditMark(typed), typed).toBe('0123456789ab');
    }
    for (const typed of [
      '',
      '0123-4567-89A',
      '0123-4567-89ABC',
      '0123-4567-89AG',
      '%'.repeat(12),
    ]) {
      expect(readAuditMark(typed), typed).toBeNull();
    }
  });
});
