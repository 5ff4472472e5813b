import { profileAnswers } from './profileAnswers';
import { inferDateOrder, isEpochText, isUtcText, readDateTime } from './readDateTime';
import { readDurationSeconds } from './readDuration';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import type { ColumnMapping, ColumnUse, DurationUnit } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText } from './table';
import { lacksStep, manyAnswers } from './unchosenSteps';
import type { Cell } from './table';

const timeUses: ReadonlySet<ColumnUse> = new Set([
  'submittedAt',
  'createdAt',
  'respondedAt',
  'resolvedAt',
  'dueAt',
  'hiredOn',
]);
const durationUses: ReadonlySet<ColumnUse> = new Set([
  'fillDuration',
  'firstResponseDuration',
  'handlingDuration',
  'resolutionDuration',
]);
/** Times and durations that go under one heading, such as "first response time". */
const counterparts = new Map<ColumnUse, ColumnUse>([
  ['respondedAt', 'firstResponseDuration'],
  ['resolvedAt', 'resolutionDuration'],
  ['firstResponseDuration', 'respondedAt'],
  ['resolutionDuration', 'resolvedAt'],
]);
/** China's time is the one a shop keeps; the user may change it per column. */
const chinaOffsetMinutes = 480;
const lookedAt = 500;
const lookedAtForSigns = 5000;

/** Adds what a use needs besides: date order, time zone, unit, scale; hides personal samples. */
export function completeColumn(
  mapping: ColumnMapping,
  cells: readonly Cell[],
  shape: TableShape,
): ColumnMapping {
  if (mapping.reason === 'personalData' || mapping.use === 'customer') {
    return withoutSamples(mapping);
  }
  const column = withRightUse(mapping, cells);
  if (timeUses.has(column.use)) return withTimes(column, cells);
  if (durationUses.has(column.use)) return withUnit(column, cells);
  if (column.use === 'satisfaction') return withScale(column, cells);
  if (column.use === 'employee' && shape.writesOptionNumbers) {
    return { ...column, confidence: 'low', reason: 'optionNumbers' };
  }
  return column;
}

/** What customers wrote about themselves is compared or left out, never shown. */
export function withoutSamples(mapping: ColumnMapping): ColumnMapping {
  return { ...mapping, samples: ['', '', ''], reason: 'personalData' };
}

/** The values decide whether a heading means a point in time or a length of time. */
function withRightUse(mapping: ColumnMapping, cells: readonly Cell[]): ColumnMapping {
  const other = counterparts.get(mapping.use);
  if (other === undefined || saysDuration(mapping)) return mapping;
  const filled = cells.filter((cell) => !isNoAnswer(cellText(cell))).slice(0, lookedAt);
  const times = filled.filter((cell) => isTime(cell)).length;
  const isTimes = times > filled.length / 2;
  if (filled.length === 0 || isTimes === timeUses.has(mapping.use)) return mapping;
  const isDuration = durationUses.has(other);
  const unit = unitInHeading(mapping.header);
  const assumed = unit === 'clock' ? 'minutes' : unit;
  const durations = filled.filter((cell) => readDurationSeconds(cell, assumed) !== null).length;
  if (isDuration && durations <= filled.length / 2) return mapping;
  return { ...mapping, use: other };
}

/** A heading such as `处理时长(秒)` leaves no doubt, although 43 200 could be a day as well. */
function saysDuration({ use, header }: ColumnMapping): boolean {
  const names =
    /[时時][长長]|[用耗][时時]|duration|minutes|seconds|hours|\b(?:mins?|secs?|hrs?|days|ms)\b/iu;
  return durationUses.has(use) && names.test(normaliseText(header));
}

/** True if every cell of a column is a date or a point in time of our days. */
export function areTimes(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => typeof cell !== 'number' && isRecent(cell));
}

/** A clock without a day is the last day of 1899 to spreadsheets. */
function isRecent(cell: Cell): boolean {
  // Ten digits may as well be a telephone number.
  if (isEpochText(cellText(cell))) return false;
  const time = readDateTime(cell, 'mdy') ?? readDateTime(cell, 'dmy');
  return time !== null && time >= '2000';
}

function isTime(cell: Cell): boolean {
  if (typeof cell === 'number') {
    return (cell >= 25_569 && cell <= 73_050) || isEpochText(cellText(cell));
  }
  return readDateTime(cell, 'mdy') !== null || readDateTime(cell, 'dmy') !== null;
}

function withTimes(mapping: ColumnMapping, cells: readonly Cell[]): ColumnMapping {
  const inferred = inferDateOrder(cells);
  const isUtc = /\butc\b|\bgmt\b/iu.test(mapping.header) || areUtcTexts(cells);
  const column: ColumnMapping = {
    ...mapping,
    dateOrder: inferred?.order ?? 'ymd',
    utcOffsetMinutes: isUtc ? chinaOffsetMinutes : null,
  };
  if (inferred?.isSure === false) {
    return { ...column, confidence: 'low', reason: 'dayMonthUnclear' };
  }
  return isUtc ? { ...column, confidence: 'low', reason: 'utcTimes' } : column;
}

function areUtcTexts(cells: readonly Cell[]): boolean {
  const texts = cells
    .slice(0, lookedAt)
    .map((cell) => normaliseText(cellText(cell)))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.filter(isUtcText).length > texts.length / 2;
}

function withUnit(mapping: ColumnMapping, cells: readonly Cell[]): ColumnMapping {
  if (isSlaRemaining(mapping, cells)) {
    return { ...mapping, use: 'ignored', durationUnit: null, reason: 'slaRemaining' };
  }
  const durationUnit = mapping.durationUnit ?? unitInHeading(mapping.header);
  if (durationUnit !== 'clock' || !areBareNumbers(cells)) return { ...mapping, durationUnit };
  // Nothing says what they count: minutes are the usual thing, and the user has to confirm them.
  // Days of work are no days of 24 hours.
  const isOther = /工作日|business|working/iu.test(mapping.header);
  const assumed = isOther ? durationUnit : 'minutes';
  return { ...mapping, durationUnit: assumed, confidence: 'low', reason: 'headerSimilar' };
}

function areBareNumbers(cells: readonly Cell[]): boolean {
  const texts = cells
    .filter((cell) => typeof cell === 'string')
    .map(normaliseText)
    .filter((text) => !isNoAnswer(text))
    .slice(0, lookedAt);
  const bare = texts.filter((text) => /^-?\d+(?:[.,]\d+)?$/u.test(text)).length;
  return texts.length > 0 && bare > texts.length / 2;
}

function unitInHeading(header: string): DurationUnit {
  const text = normaliseText(header).toLowerCase();
  if (/毫秒|milliseconds?|\bms(?:ec)?\b/u.test(text)) return 'milliseconds';
  if (/秒|seconds?|\bsecs?\b|[([]s[)\]]/u.test(text)) return 'seconds';
  if (/分钟|分鐘|minutes?|\bmins?\b|[([][分m][)\]]/u.test(text)) return 'minutes';
  if (/小时|小時|hours?|\bhrs?\b|[([][时時h][)\]]/u.test(text)) return 'hours';
  if (/工作日|business|working/u.test(text)) return 'clock';
  return /天|\bdays?\b|[([][日d][)\]]|\/日$/u.test(text) ? 'days' : 'clock';
}

/** Service desks write the time left until a promise; it is negative once that is broken. */
function isSlaRemaining({ header }: ColumnMapping, cells: readonly Cell[]): boolean {
  if (/\((?:time to|done in)|\bsla\b|remaining|剩余|剩餘/iu.test(header)) return true;
  const filled = cells
    .slice(0, lookedAtForSigns)
    .map((cell) => normaliseText(cellText(cell)))
    .filter((text) => text !== '');
  const negative = filled.filter((text) => /^-\d+:\d{2}/u.test(text)).length;
  return filled.length >= 10 && negative >= filled.length / 20;
}

function withScale(mapping: ColumnMapping, cells: readonly Cell[]): ColumnMapping {
  const profile = profileAnswers(cells.map(cellText), mapping.header, false);
  const { scale, isReversed, words, noAnswers, reason, readableShare } = profile;
  if (scale === null || readableShare < 0.5) {
    const assumed = { ...mapping, scale: { min: 1, max: 5 }, words, noAnswers };
    return { ...assumed, confidence: 'low', reason: 'scaleUnclear' };
  }
  const column = { ...mapping, scale, isReversed, words, noAnswers };
  const isFive = scale.min === 1 && scale.max === 5;
  const isCut = isFive && reason === null && profile.answered >= manyAnswers && lacksStep(words);
  if (isCut) return { ...column, confidence: 'low', reason: 'wordsUnclear' };
  return reason === null ? column : { ...column, confidence: 'low', reason };
}
