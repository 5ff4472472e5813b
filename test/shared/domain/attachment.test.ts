import { describe, expect, it } from 'vitest';
import { nameAsKind } from '@shared/domain/attachment';

describe('the name under which an attached file is saved', () => {
  it.each([
    ['现场照片.jpg', 'image/jpeg', '现场照片.jpg'],
    ['现场照片.JPEG', 'image/jpeg', '现场照片.JPEG'],
    ['说明.bat', 'image/jpeg', '说明.bat.jpg'],
    ['扫描', 'application/pdf', '扫描.pdf'],
    ['图.png', 'image/webp', '图.png.webp'],
  ] as const)('%s, which is %s, is %s', (fileName, mediaType, saved) => {
    expect(nameAsKind(fileName, mediaType)).toBe(saved);
  });
});
