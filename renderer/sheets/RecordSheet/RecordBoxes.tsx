import type { RecordBox } from '@shared/sheets/recordSheet';

const lineHeight = 8.4;

/** Labelled boxes, one below the other. */
export function RecordBoxes({ boxes }: { readonly boxes: readonly RecordBox[] }) {
  return (
    <table className="boxes">
      <colgroup>
        <col style={{ width: '17%' }} />
        <col />
      </colgroup>
      <tbody>
        {boxes.map(({ label, text, lines }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td style={text === '' ? { height: `${lines * lineHeight}mm` } : undefined}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
