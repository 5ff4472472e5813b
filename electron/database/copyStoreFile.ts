import { open, type FileHandle } from 'node:fs/promises';

const chunkBytes = 1024 * 1024;

/**
 * Copies the file of an open store as it is, encrypted under the same key, in another thread, so that
 * the window goes on. Through a file that stays open as long as the store: closing one sets the lock
 * of SQLite free. Nothing may be written meanwhile.
 */
export async function copyStoreFile(file: FileHandle, target: string): Promise<void> {
  const { size } = await file.stat();
  const copy = await open(target, 'wx', 0o600);
  try {
    const chunk = Buffer.alloc(chunkBytes);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(chunk, 0, Math.min(chunkBytes, size - at), at);
      if (bytesRead === 0) throw new Error('The file of the store ends before its size');
      await copy.writeFile(chunk.subarray(0, bytesRead));
      at += bytesRead;
    }
  } finally {
    await copy.close();
  }
}
