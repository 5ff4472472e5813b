import { DayInput } from '../DayInput';

interface DayCellProps {
  readonly label: string;
  readonly value: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (day: string | null) => void;
}

/** A day in a row; the head of the column names it. */
export function DayCell(props: DayCellProps) {
  return <DayInput isLabelHidden {...props} />;
}
