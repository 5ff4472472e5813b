import {
  findFirstSince,
  findLastRestore,
  listErasurePoints,
  listPackageFiles,
  savePackageDiscarded,
} from '@electron/database/queries/remnant';
import type { KeptFile } from '@electron/remnantFiles';
import type { Remnant } from '@shared/contract/remnant';
import { AppError } from '@shared/contract/result';
import { countErasedSince, type TrailPoint } from '@shared/domain/remnant';
import type { Handlers, StoreContext } from './context';

/** Nothing is known of when it was made: it counts as made before everything. */
const before: TrailPoint = { epoch: 0, seq: 0 };

export const remnantHandlers: Handlers<'remnant.list' | 'remnant.discard'> = {
  'remnant.list': async (context) => {
    const { files, secondName, isSecondReachable, hasCleanBackup } = await collect(context);
    return {
      remnants: files.map(({ remnant }) => remnant),
      unreachable: isSecondReachable ? null : secondName,
      hasCleanBackup,
    };
  },

  'remnant.discard': async (context, { remnantIds }) => {
    const { files, hasCleanBackup } = await collect(context);
    const chosen = remnantIds.map((id) => {
      const found = files.find(({ remnant }) => remnant.remnantId === id);
      if (found === undefined) throw new AppError('notFound');
      return found;
    });
    if (!hasCleanBackup && chosen.some(({ remnant }) => remnant.kind === 'backup')) {
      throw new AppError('remnantNeedsBackup');
    }
    context.audit({
      concept: 'remnant',
      conceptId: context.shop.storeId,
      details: { files: chosen.length },
    });
    for (const { discard } of chosen) await discard();
    return null;
  },
};

interface CollectedFile {
  readonly remnant: Remnant;
  readonly discard: () => Promise<void>;
}

/** Everything that may hold somebody who was erased, backups first, each with the way to be rid of it. */
async function collect({ db, remnantFiles, now }: StoreContext) {
  const erasures = await listErasurePoints(db);
  const { backups: found, kept, secondName, isSecondReachable } = await remnantFiles.find();
  const backups = found.map((file) => {
    const erasedSince = countErasedSince(file, erasures);
    return { ...file, isClean: erasedSince === 0, people: Math.min(erasedSince, file.employees) };
  });
  const ofBackups: readonly CollectedFile[] = backups.map((file) => ({
    remnant: {
      remnantId: `backup/${file.isInSecond ? 'second' : 'here'}/${file.fileName}`,
      kind: 'backup',
      where: file.isInSecond ? 'second' : 'here',
      placeName: file.isInSecond ? secondName : null,
      fileName: file.fileName,
      madeAt: file.madeAt,
      people: file.people,
    },
    discard: async () => remnantFiles.removeBackup(file),
  }));
  const ofKept = await Promise.all(
    kept.map(async (file): Promise<CollectedFile> => ({
      remnant: {
        remnantId: `kept/${file.fileName}`,
        kind: 'kept',
        where: 'here',
        placeName: null,
        fileName: file.fileName,
        madeAt: file.madeAt,
        people: countErasedSince(await pointOf(db, file), erasures),
      },
      discard: async () => remnantFiles.removeKept(file.fileName),
    })),
  );
  const ofPackages = (await listPackageFiles(db)).map((file): CollectedFile => ({
    remnant: {
      remnantId: `package/${file.packageId}`,
      kind: 'package',
      where: file.direction === 'made' ? 'sent' : 'received',
      placeName: file.partnerName,
      fileName: file.fileName,
      madeAt: file.handledAt,
      people: countErasedSince(file, erasures),
    },
    discard: async () => savePackageDiscarded(db, file.packageId, now()),
  }));
  return {
    files: [...ofBackups, ...ofKept, ...ofPackages].filter(({ remnant }) => remnant.people > 0),
    hasCleanBackup: backups.some(({ isInSecond, isClean }) => !isInSecond && isClean),
    secondName,
    isSecondReachable,
  };
}

/** The last entry that a file kept aside can hold: the one before what it was kept for. */
async function pointOf(db: StoreContext['db'], { schemaVersion }: KeptFile): Promise<TrailPoint> {
  const next = await (schemaVersion === null
    ? findLastRestore(db)
    : findFirstSince(db, schemaVersion));
  return next === undefined ? before : { epoch: next.epoch, seq: next.seq - 1 };
}
