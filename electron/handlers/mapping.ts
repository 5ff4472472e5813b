import {
  deleteMapping,
  getMapping,
  insertMapping,
  listMappings,
  type StoredMapping,
} from '@electron/database/queries/mapping';
import type { RememberedMapping } from '@shared/contract/mapping';
import { AppError } from '@shared/contract/result';
import { mappingIdSchema } from '@shared/domain/ids';
import { mappingKey, readSavedMapping } from '@shared/import/savedMapping/savedMapping';
import { translate } from '@shared/text/translate';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from './context';

/** A mapping of the widest table is far below this. */
const maximumMappingBytes = 2_000_000;

export const mappingHandlers: Handlers<
  'mapping.list' | 'mapping.delete' | 'mapping.export' | 'mapping.choose' | 'mapping.import'
> = {
  'mapping.list': async ({ db }) => (await listMappings(db)).map(toRemembered),

  'mapping.delete': async ({ db, audit }, { mappingId }) => {
    await deleteMapping(db, mappingId);
    audit({ concept: 'mapping', conceptId: mappingId, details: { deleted: 1 } });
    return null;
  },

  'mapping.export': async ({ db, files, settings }, { mappingId }) => {
    const { locale } = settings.read();
    const { content, fileName } = await getMapping(db, mappingId);
    const name = fileName.replace(/\.[^.]+$/u, '');
    const title = translate(locale)('mapping.fileName', { file: name });
    const path = await files.chooseTarget(`${title}.json`, locale);
    if (path === null) return null;
    await files.write(path, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`));
    return { fileName: basename(path) };
  },

  'mapping.choose': async ({ files, settings }) => {
    const path = await files.chooseFile('mapping', settings.read().locale);
    return path === null ? null : { token: files.grant(path), fileName: basename(path) };
  },

  'mapping.import': async ({ db, files, newId, now, hashText, audit }, { token }) => {
    const path = files.pathOf(token);
    const content = readSavedMapping(await readJson(path));
    const mappingId = mappingIdSchema.parse(newId());
    await insertMapping(db, {
      mappingId,
      fingerprint: hashText(mappingKey(content)),
      fileName: basename(path),
      content,
      importId: null,
      rememberedAt: now(),
    });
    audit({ concept: 'mapping', conceptId: mappingId, details: { added: 1 } });
    return { mappingId };
  },
};

function toRemembered({
  content,
  fingerprint: _fingerprint,
  ...rest
}: StoredMapping): RememberedMapping {
  const { kind, shape, columns } = content;
  return { ...rest, kind, shape, columns };
}

async function readJson(path: string): Promise<unknown> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new AppError('fileUnreadable', { reason: 'missing' });
  if (found.size > maximumMappingBytes) throw new AppError('mappingUnreadable');
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new AppError('mappingUnreadable', {}, { cause: error });
  }
}
