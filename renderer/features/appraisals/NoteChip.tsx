import { useText } from '@renderer/text/useText';
import type { ResultNote } from '@shared/contract/appraisal';
import {
  IconArrowsExchange,
  IconEyeOff,
  IconHourglass,
  IconInfoCircle,
  IconRuler2,
} from '@tabler/icons-react';
import styles from './NoteChip.module.css';
import { noteSentence } from '@shared/explanation/noteSentence';
import { shortNote } from './noteWords';

const icons = {
  provisional: IconHourglass,
  incomplete: IconHourglass,
  nearBoundary: IconRuler2,
  totalHidden: IconEyeOff,
  fewResponses: IconInfoCircle,
  segmented: IconArrowsExchange,
} as const;

/** One note of a result: something to look at, never a change of the score. */
export function NoteChip({ note }: { readonly note: ResultNote }) {
  const { t } = useText();
  const Icon = icons[note.kind];
  return (
    <span className={styles['chip']} data-kind={toneOf(note)} title={noteSentence(note, t)}>
      <Icon size={14} stroke={1.7} aria-hidden="true" />
      <span className={styles['words']}>{shortNote(note, t)}</span>
    </span>
  );
}

function toneOf(note: ResultNote): 'warn' | 'info' | 'quiet' {
  if (note.kind === 'segmented') return 'info';
  if (note.kind !== 'fewResponses') return 'warn';
  return note.tier === 'cautious' ? 'quiet' : 'info';
}
