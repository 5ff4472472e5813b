import { useText } from '@renderer/text/useText';
import type { FieldDifference, RecordLabel } from '@shared/contract/handOff';
import { courseTestKinds, testTimes } from '@shared/domain/courseTest';
import { sourceKeySchema } from '@shared/domain/scheme';

const fieldNames = [
  'name',
  'employeeNo',
  'status',
  'superiorName',
  'hiredOn',
  'reviewerName',
  'receivedOn',
  'comment',
  'kind',
  'numerator',
  'denominator',
  'value',
  'version',
  'note',
  'reason',
  'happenedOn',
  'heldOn',
  'startsOn',
  'endsOn',
  'signedOn',
  'reportedBy',
  'count',
  'capGrade',
  'confirmedBy',
  'decidedBy',
  'decision',
  'grade',
  'display',
  'after',
  'approverName',
  'content',
  'steps',
  'returns',
  'changes',
  'actions',
  'checkpoints',
  'extensions',
  'versions',
  'interviewerName',
  'successes',
  'improvements',
  'outcome',
  'course',
  'unit',
  'position',
  'superior',
] as const;

const valueWords = [
  'blank',
  'notApplicable',
  'declined',
  'draft',
  'submitted',
  'active',
  'left',
  'collecting',
  'scored',
  'inReview',
  'published',
  'closed',
  'held',
  'running',
  'proposed',
  'confirmed',
  'noticed',
  'upheld',
  'withdrawn',
  'received',
  'accepted',
  'rejected',
  'decided',
  'approved',
  'excellent',
  'good',
  'pass',
  'fail',
] as const;

/** Points of a course, as `differenceOf` names them. */
const pointsFields = courseTestKinds.flatMap((kind) =>
  testTimes.map((time) => [`points:${kind}:${time}`, kind, time] as const),
);

interface RecordWords {
  record(label: RecordLabel): string;
  field(difference: FieldDifference): string;
  value(value: string | null): string;
}

/** How records and their fields are called on this page. */
export function useRecordWords(): RecordWords {
  const { t, localText } = useText();
  return {
    record({ kind, name, employeeName, cycleStartsOn, part, number }) {
      const source = sourceKeySchema.safeParse(part);
      const field = fieldNames.find((each) => each === part);
      const parts = [
        t(`handOff.kind.${kind}`),
        employeeName,
        name,
        cycleStartsOn?.slice(0, 7) ?? null,
        source.success ? t(`source.${source.data}`) : null,
        field === undefined ? null : t(`handOff.field.${field}`),
        source.success || field !== undefined ? null : part,
        number === null ? null : t('handOff.number', { number }),
      ];
      return parts.filter((each) => each !== null).join(' · ');
    },
    field({ field, indicatorName }) {
      if (indicatorName !== null) return localText(indicatorName);
      const test = pointsFields.find(([name]) => name === field);
      if (test !== undefined) {
        const [, kind, time] = test;
        return `${t(`courseTest.kind.${kind}`)} ${t(`courseTest.time.${time}`)}`;
      }
      const known = fieldNames.find((each) => each === field);
      return t(`handOff.field.${known ?? 'other'}`);
    },
    value(value) {
      if (value === null) return t('handOff.value.none');
      const known = valueWords.find((each) => each === value);
      return known === undefined ? value : t(`handOff.value.${known}`);
    },
  };
}
