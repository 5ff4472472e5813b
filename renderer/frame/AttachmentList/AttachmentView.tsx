import { errorOfReading } from '@renderer/api/call';
import { PdfPages } from '@renderer/ui/PdfPages';
import type { AttachmentEntry } from '@shared/contract/event';
import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import styles from './AttachmentList.module.css';

interface AttachmentViewProps {
  readonly attachment: AttachmentEntry;
  readonly base64: string;
  readonly onClose: () => void;
}

/** A picture as it is, a PDF page by page. */
export function AttachmentView({ attachment, base64, onClose }: AttachmentViewProps) {
  const { fileName, mediaType } = attachment;
  const source = useMemo(() => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return {
      sizeBytes: bytes.byteLength,
      readPart: async (start: number, length: number) => bytes.slice(start, start + length),
    };
  }, [base64]);
  return (
    <Modal opened size="min(1040px, 94vw)" title={fileName} onClose={onClose}>
      {mediaType === 'application/pdf' ? (
        <div className={styles['pages']}>
          <PdfPages source={source} errorOf={errorOfReading} />
        </div>
      ) : (
        <img
          src={`data:${mediaType};base64,${base64}`}
          alt={fileName}
          className={styles['picture']}
        />
      )}
    </Modal>
  );
}
