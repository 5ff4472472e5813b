import type { AuditProblem, TrailAlarm } from '../contract/auditEntry';
import { auditEntryText } from '../text/auditEntry';
import type { Words } from '../text/catalogue';
import type { Translate } from '../text/translate';

type Calls = (typeof auditEntryText)['zh-CN']['call'];
type AuditedCall = {
  [Concept in keyof Calls]: `${Concept}.${Extract<keyof Calls[Concept], string>}`;
}[keyof Calls];
type Family = keyof (typeof auditEntryText)['zh-CN']['family'];
type AuditConcept = keyof (typeof auditEntryText)['zh-CN']['concept'];
type Detail = keyof (typeof auditEntryText)['zh-CN']['detail'];

/** The words for what a command did; its bare name if an earlier version wrote it. */
export function deedWords(callName: string, t: Translate): string {
  return isAudited(callName) ? t(`auditEntry.call.${callName}`) : callName;
}

/** The name of a concept as the trail lists it; one that is not known has the words of others. */
export function conceptWords(concept: string, t: Translate): string {
  return t(`auditEntry.concept.${isConcept(concept) ? concept : 'other'}`);
}

/** The counts that an entry carries; what has no words is for programs only. */
export function detailWords(
  details: Readonly<Record<string, string | number>>,
  t: Translate,
): readonly string[] {
  return Object.entries(details).flatMap(([key, count]) =>
    isDetail(key) ? [t(`auditEntry.detail.${key}`, { count: Number(count) })] : [],
  );
}

/** One sentence about the first thing in a trail that does not fit. */
export function problemWords(problem: AuditProblem, t: Translate): string {
  const family = 'family' in problem && isFamily(problem.family) ? problem.family : 'other';
  return t(`auditEntry.problem.${problem.kind}`, {
    seq: problem.seq ?? 0,
    family: t(`auditEntry.family.${family}`),
  });
}

/** One sentence about why a store may not be what it was. */
export function alarmWords(alarm: TrailAlarm, t: Translate): string {
  return alarm.kind === 'older'
    ? t('auditEntry.alarm.older', { seq: alarm.seq, knownSeq: alarm.knownSeq })
    : t(`auditEntry.alarm.${alarm.kind}`);
}

/** Whether there are words for what this command did. */
export function isAudited(callName: string): callName is AuditedCall {
  const [concept = '', verb = ''] = callName.split('.');
  const calls: Words = auditEntryText['zh-CN'].call;
  const group = Object.hasOwn(calls, concept) ? calls[concept] : undefined;
  return typeof group === 'object' && Object.hasOwn(group, verb);
}

function isFamily(family: string): family is Family {
  return Object.hasOwn(auditEntryText['zh-CN'].family, family);
}

function isConcept(concept: string): concept is AuditConcept {
  return Object.hasOwn(auditEntryText['zh-CN'].concept, concept);
}

function isDetail(key: string): key is Detail {
  return Object.hasOwn(auditEntryText['zh-CN'].detail, key);
}
