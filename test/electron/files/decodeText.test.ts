import { describe, expect, it } from 'vitest';
import { decodeText } from '@electron/files/formats/decodeText';
import type { TextEncoding } from '@shared/domain/textTable';
import { encodeText } from './tableFiles';

const simplified = '序号,提交答卷时间,服务态度,整体满意度\r\n1,2026/3/2 9:08:43,非常满意,满意\r\n';
const traditional = '序號,提交時間,服務態度,整體滿意度\r\n1,2026/3/2 9:08:43,非常滿意,滿意\r\n';
const korean = '번호,제출 시간,직원의 서비스 태도에 만족하십니까?\r\n1,2026/3/2,매우 만족\r\n';
const japanese = '番号,サービスについてのご意見をお聞かせください\r\n1,とても満足しています\r\n';
const western = 'id,Wie zufrieden sind Sie für die Lösung?,Prénom\r\n1,Größe überprüft,Müller\r\n';

const texts: readonly (readonly [TextEncoding, string])[] = [
  ['gb18030', simplified],
  ['big5', traditional],
  ['euc-kr', korean],
  ['shift_jis', japanese],
  ['windows-1252', western],
  ['macintosh', western],
];

describe('text without a mark', () => {
  it.each(texts)('in %s is told by the characters that people use', (encoding, text) => {
    expect(decodeText(encodeText(text, encoding))).toEqual({
      text,
      encoding,
      certainty: 'guessed',
    });
  });

  it.each(texts)('in %s is read as the user says, whatever it looks like', (encoding, text) => {
    const { text: read } = decodeText(encodeText(text, encoding), encoding);
    expect(read).toBe(text);
  });

  it('is told by two lines that are almost only ASCII', () => {
    const text = 'id,time,score,工号\r\n1,2026/3/2 9:08:43,5,A001\r\n';
    expect(decodeText(encodeText(text, 'gb18030'))).toMatchObject({ text, encoding: 'gb18030' });
  });

  it('is doubtful where a single odd byte says nothing, and then loses no delimiter', () => {
    const bytes = Buffer.from('id,Which universe?\u008c\u00e6,Do you\r\n1,2,3\r\n', 'latin1');
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ encoding: 'windows-1252', certainty: 'doubtful' });
    expect(decoded.text.split(',')).toHaveLength(5);
  });

  it('is UTF-8 in spite of one damaged character, and then doubtful', () => {
    const bytes = Buffer.from(simplified.repeat(5));
    bytes.writeUInt8(0xff, 3);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', certainty: 'doubtful' });
  });

  it('is cut when UTF-8 ends within a character', () => {
    const bytes = Buffer.from(simplified.trimEnd()).subarray(0, -1);
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'fileTruncated' }));
  });
});
