import type { BlankItem, BlankRatings } from '@shared/sheets/blankRatings';
import { BlankCell } from '../SheetFrame';

/** What is rated: a circle for each point, best first, and one for "not applicable". */
export function RatingsTable({ ratings }: { readonly ratings: BlankRatings }) {
  const { head, groups, notApplicable } = ratings;
  return (
    <table className={head.example === null ? 'ratings roomy' : 'ratings'}>
      <colgroup>
        <col style={{ width: '4.5%' }} />
        <col style={{ width: '12.5%' }} />
        <col style={{ width: head.example === null ? '31%' : '20%' }} />
        <col />
        <col style={{ width: '7%' }} />
        {head.example === null ? null : <col style={{ width: '14.5%' }} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{head.number}</th>
          <th scope="col">{head.dimension}</th>
          <th scope="col">{head.item}</th>
          <th scope="col">
            <div className="points">
              {head.points.map((point) => (
                <span key={point}>{point}</span>
              ))}
            </div>
          </th>
          <th scope="col">{head.notApplicable}</th>
          {head.example === null ? null : <th scope="col">{head.example}</th>}
        </tr>
      </thead>
      {groups.map(({ name, share, items }) => (
        <tbody key={items[0]?.number}>
          {items.map((item, place) => (
            <tr key={item.number}>
              <td className="centre">{item.number}</td>
              {place > 0 ? null : (
                <td className="centre" rowSpan={items.length}>
                  <span className="strong">{name}</span>
                  {share === null ? null : <small>{share}</small>}
                </td>
              )}
              <td>
                <span className="strong">{item.name}</span>
                {item.definition === '' ? null : <small>{item.definition}</small>}
              </td>
              <PointsCell item={item} />
              <td className="centre">
                <span className="circle dashed">{notApplicable}</span>
              </td>
              {head.example === null ? null : <BlankCell />}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PointsCell({ item: { points, write } }: { readonly item: BlankItem }) {
  if (points.length === 0) return <td>{write}</td>;
  return (
    <td>
      <div className={points.length > 7 ? 'points many' : 'points'}>
        {points.map(({ value, words }) => (
          <span key={value}>
            <span className="circle">{value}</span>
            {words === '' ? null : <small>{words}</small>}
          </span>
        ))}
      </div>
    </td>
  );
}
