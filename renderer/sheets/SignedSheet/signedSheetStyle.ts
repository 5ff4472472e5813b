import { scanFrame } from '@shared/sheets/signedSheet';

/** What only signed sheets need beside the common look of sheets; a scan is drawn over its frame. */
export const signedSheetStyle = `
.picture { display: block; max-width: 100%; max-height: 232mm; margin: 0 auto; border: 0.6pt solid #000; }
.pictureName { margin: 0 0 2mm; font-size: 8.5pt; text-align: center; overflow-wrap: anywhere; }
.scan { position: relative; height: ${297 - 11 - scanFrame.bottom}mm; overflow: hidden; }
.scan + .scan { break-before: page; }
.scan h1 { margin-bottom: 0.5mm; font-size: 13pt; }
.scanFrame {
  position: absolute; left: 0; bottom: 0; width: ${scanFrame.width}mm; height: ${scanFrame.height}mm;
  border: 0.6pt solid #000; background: #fff;
}
`;
