import { cleanScan } from './pdf/cleanScan';

/**
 * Entry of the process that reads one PDF from elsewhere. It gets the bytes in its one message, holds
 * no key, opens no file, and is ended after its answer.
 */
process.parentPort.once('message', (event) => {
  const bytes: unknown = event.data;
  void cleanScan(bytes instanceof Uint8Array ? bytes : new Uint8Array()).then((cleaned) =>
    process.parentPort.postMessage(cleaned),
  );
});
