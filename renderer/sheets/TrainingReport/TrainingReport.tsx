import type { TrainingReport as Report } from '@shared/sheets/trainingReport';
import { SheetFacts, SheetSignatures, SheetTitle } from '../SheetFrame';
import { DriversTable } from './DriversTable';
import { EffectTables } from './EffectTables';
import { PlanTable } from './PlanTable';
import { ProcessTable } from './ProcessTable';

interface TrainingReportProps {
  readonly report: Report;
  /** One drawn chart per position, as SVG whose text is escaped. */
  readonly charts: readonly string[];
  /** CSS class that ties the report to its page rule. */
  readonly pageName: string;
}

/** The training-need report of a cycle. Prints what it is given. */
export function TrainingReport({ report, charts, pageName }: TrainingReportProps) {
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={report.locale}>
      <h1>{report.title}</h1>
      <SheetFacts facts={report.facts} />
      <SheetTitle heading={report.conclusions} />
      <ol className="conclusions">
        {report.conclusions.items.map(({ lead, text }) => (
          <li key={lead}>
            <b>{lead}</b>
            {text}
          </li>
        ))}
      </ol>
      <SheetTitle heading={report.overview} />
      {report.overview.charts.map(({ title }, index) => (
        <div key={title} className="chart">
          <p>{title}</p>
          <div dangerouslySetInnerHTML={{ __html: charts[index] ?? '' }} />
        </div>
      ))}
      <PlanTable plan={report.plan} />
      {report.process === null ? null : <ProcessTable process={report.process} />}
      {report.effects === null ? null : <EffectTables effects={report.effects} />}
      {report.drivers === null ? null : <DriversTable drivers={report.drivers} />}
      <div className="keep">
        <SheetTitle heading={report.notes} />
        <ol className="endnotes">
          {report.notes.items.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
        <SheetSignatures signatures={report.signatures} words={report.words} />
      </div>
    </section>
  );
}
