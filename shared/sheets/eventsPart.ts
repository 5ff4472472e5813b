import type { Locale } from '../domain/locale';
import type { EventsMethod } from '../domain/method';
import type { SchemeContent } from '../domain/scheme';
import type { Evidence } from '../scoring/evidence';
import type { ScoreTree } from '../scoring/scoreTree';
import type { Translate } from '../text/translate';
import { eventName } from './methodWords';
import { shortText } from './printedNumber';

/** What the log says of an event that was scored, as it stands when the sheet is printed. */
export interface LoggedEvent {
  readonly eventId: string;
  readonly note: string;
  readonly voucherNo: string;
}

/** Part 3: what was deducted and added for, and what capped the grade. */
export interface EventsPart {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly happenedOn: string;
    readonly matter: string;
    readonly kind: string;
    readonly points: string;
    readonly voucherNo: string;
  }[];
}

interface EventsPartInput {
  readonly t: Translate;
  readonly locale: Locale;
  readonly content: SchemeContent;
  readonly tree: ScoreTree;
  /** The counted events as they were kept with the score. */
  readonly scored: Evidence['events'];
  readonly logged: readonly LoggedEvent[];
}

/**
 * Prints each counted event with its points, and each veto with the grade it leaves; null if there
 * is neither. The points are already part of the indicators. Source: domain C.8 sheet 1.
 */
export function buildEventsPart(input: EventsPartInput): EventsPart | null {
  const { t } = input;
  const rows = [...scoredRows(input), ...vetoRows(input)];
  if (rows.length === 0) return null;
  return {
    title: t('sheet.events.title'),
    note: t('sheet.events.note'),
    head: [
      t('sheet.events.number'),
      t('sheet.events.happenedOn'),
      t('sheet.events.matter'),
      t('sheet.events.kind'),
      t('sheet.events.points'),
      t('sheet.events.voucherNo'),
    ],
    rows: rows.map((row, place) => ({ number: String(place + 1), ...row })),
  };
}

type Row = Omit<EventsPart['rows'][number], 'number'>;

function scoredRows({ t, locale, content, scored = [], logged }: EventsPartInput): readonly Row[] {
  const methods = methodsOf(content);
  const known = new Map(logged.map((event) => [event.eventId, event]));
  return scored.flatMap(({ indicatorKey, code, count, eventId, happenedOn }): readonly Row[] => {
    const method = methods.get(indicatorKey);
    const rule = method?.events[code];
    if (method === undefined || rule === undefined || count === '0') return [];
    const event = eventId === undefined ? undefined : known.get(eventId);
    const words = { points: shortText(rule.points), number: count };
    return [
      {
        happenedOn: happenedOn ?? t('program.blank'),
        matter: event?.note ?? t('program.blank'),
        kind: eventName(method, code, locale),
        points:
          rule.kind === 'bonus' ? t('sheet.events.bonus', words) : t('sheet.events.deduct', words),
        voucherNo: event === undefined || event.voucherNo === '' ? '' : event.voucherNo,
      },
    ];
  });
}

function vetoRows({ t, tree }: EventsPartInput): readonly Row[] {
  return (tree.veto?.vetoes ?? []).map(({ code, capGrade, happenedOn }) => ({
    happenedOn: happenedOn ?? t('program.blank'),
    matter: code,
    kind: t('sheet.events.veto'),
    points: t('sheet.events.cap', { grade: t(`grade.${capGrade}`) }),
    voucherNo: '',
  }));
}

function methodsOf(content: SchemeContent): ReadonlyMap<string, EventsMethod> {
  return new Map(
    content.sources
      .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
      .flatMap(({ key, basis }): [string, EventsMethod][] =>
        basis.kind === 'events' ? [[key, basis.method]] : [],
      ),
  );
}
