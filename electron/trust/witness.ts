import type { ChainHead } from '@electron/database/queries/auditEntry';
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What the witness remembers: the newest head, and whether the store was closed properly. */
export interface Testimony extends ChainHead {
  readonly isClosed: boolean;
}

/**
 * A small file outside the folder of the store that remembers the head of its chain. Without it a
 * whole store could be put back to an earlier day and nobody would know.
 */
export interface Witness {
  /** `missing` if there is no file, `damaged` if none of its two slots can be trusted. */
  read(): Testimony | 'missing' | 'damaged';
  /** On the disk when it returns. */
  write(testimony: Testimony): void;
  /** Lets go of the file. */
  close(): void;
}

const mark = 'GPW1';
const slotBytes = 128;
const signedBytes = 64;
const hashAt = 32;
const hmacAt = 64;

interface Slot {
  /** Rises with each writing; the two slots take turns, so that a torn one leaves the other. */
  readonly turn: number;
  readonly testimony: Testimony;
}

export function createWitness(path: string, storeId: string, witnessKey: Uint8Array): Witness {
  const signKey = createSecretKey(witnessKey);
  let file: number | null = null;
  let lastTurn = 0;

  function sign(slot: Buffer): Buffer {
    const signed = slot.subarray(0, signedBytes);
    return createHmac('sha256', signKey).update(storeId).update(signed).digest();
  }

  function readSlot(slot: Buffer): Slot | null {
    if (slot.byteLength < slotBytes || slot.toString('latin1', 0, 4) !== mark) return null;
    if (!timingSafeEqual(sign(slot), slot.subarray(hmacAt, hmacAt + 32))) return null;
    const seq = Number(slot.readBigUInt64BE(16));
    return {
      turn: Number(slot.readBigUInt64BE(24)),
      testimony: {
        isClosed: slot.readUInt32BE(4) === 1,
        epoch: slot.readUInt32BE(8),
        seq,
        hash: seq === 0 ? '' : slot.toString('hex', hashAt, hashAt + 32),
      },
    };
  }

  return {
    read() {
      if (!existsSync(path)) return 'missing';
      const bytes = readFileSync(path);
      // A crash came between the making of the file and its first slot.
      if (bytes.byteLength === 0) return 'missing';
      const slots = [0, 1]
        .map((place) => readSlot(bytes.subarray(place * slotBytes, (place + 1) * slotBytes)))
        .filter((slot) => slot !== null)
        .toSorted((a, b) => b.turn - a.turn);
      const [newest] = slots;
      if (newest === undefined) return 'damaged';
      lastTurn = newest.turn;
      return newest.testimony;
    },
    write({ isClosed, epoch, seq, hash }) {
      if (file === null) {
        mkdirSync(dirname(path), { recursive: true });
        file = openSync(path, existsSync(path) ? 'r+' : 'w+');
      }
      const turn = lastTurn + 1;
      const slot = Buffer.alloc(slotBytes);
      slot.write(mark, 'latin1');
      slot.writeUInt32BE(isClosed ? 1 : 0, 4);
      slot.writeUInt32BE(epoch, 8);
      slot.writeBigUInt64BE(BigInt(seq), 16);
      slot.writeBigUInt64BE(BigInt(turn), 24);
      slot.write(hash, hashAt, 'hex');
      sign(slot).copy(slot, hmacAt);
      writeSync(file, slot, 0, slotBytes, (turn % 2) * slotBytes);
      fdatasyncSync(file);
      lastTurn = turn;
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/**
 * The number of the newest entry that a witness speaks of, where the key to believe it is not at
 * hand: good enough to say what may be lost. Null if there is none.
 */
export function glanceAtWitness(path: string): number | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const numbers = [0, slotBytes]
    .map((start) => bytes.subarray(start, start + slotBytes))
    .filter((slot) => slot.byteLength === slotBytes && slot.toString('latin1', 0, 4) === mark)
    .map((slot) => Number(slot.readBigUInt64BE(16)));
  return numbers.length === 0 ? null : Math.max(...numbers);
}
