import type { RecoverySheet as Sheet } from '@shared/sheets/recoverySheet';

/** One page with the key that opens the shop when the password is forgotten. */
export function RecoverySheet({
  sheet,
  pageName,
}: {
  readonly sheet: Sheet;
  readonly pageName: string;
}) {
  return (
    <main id={pageName} className={`sheet recovery ${pageName}`}>
      <h1>{sheet.title}</h1>
      <div className="facts">
        <strong>{sheet.shop}</strong>
        <span>{sheet.day}</span>
      </div>
      <p>{sheet.use}</p>
      <div className="groups">
        {sheet.groups.map((group, index) => (
          <div key={index}>
            <small>{index + 1}</small>
            {group}
          </div>
        ))}
      </div>
      <p className="strong">{sheet.keep}</p>
      <p className="strong">{sheet.lost}</p>
      <p>
        {sheet.kept} <span className="line" />
      </p>
    </main>
  );
}
