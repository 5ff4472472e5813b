import type { RecordBox } from '@shared/sheets/recordSheet';

const lineHeight = 8.4;

/** Labelled boxes, one below the other; a single one is named by the heading above it. */
export function RecordBoxes({ boxes }: { readonly boxes: readonly RecordBox[] }) {
  const isLabelled = boxes.length > 1;
  return (
    <table className="boxes">
      <colgroup>
        {isLabelled && <col style={{ width: '17%' }} />}
        <col />
      </colgroup>
      <tbody>
        {boxes.map(({ label, text, lines }) => (
          <tr key={label}>
            {isLabelled && <th scope="row">{label}</th>}
            <td style={text === '' ? { height: `${lines * lineHeight}mm` } : undefined}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
