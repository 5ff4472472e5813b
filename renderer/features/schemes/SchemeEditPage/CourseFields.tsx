import { useText } from '@renderer/text/useText';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Course } from '@shared/domain/scheme';
import { Stack, Switch } from '@mantine/core';
import { WordsField } from './WordsField';

interface CourseFieldsProps<Part> {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

/** The course that a low score of a dimension or an indicator calls for, if there is one. */
export function CourseFields<Part extends { readonly training?: Course | undefined }>({
  part,
  onChange,
}: CourseFieldsProps<Part>) {
  const { t } = useText();
  const { training } = part;
  return (
    <Stack gap="xs">
      <Switch
        size="xs"
        label={t('schemeEdit.hasCourse')}
        checked={training !== undefined}
        onChange={(event) => {
          const empty = sameInEveryLocale('');
          const course = event.currentTarget.checked ? { course: empty, form: empty } : undefined;
          onChange({ ...part, training: course });
        }}
      />
      {training !== undefined && (
        <>
          <WordsField
            label={t('schemeEdit.course')}
            words={training.course}
            onChange={(course) => onChange({ ...part, training: { ...training, course } })}
          />
          <WordsField
            label={t('schemeEdit.courseForm')}
            words={training.form}
            onChange={(form) => onChange({ ...part, training: { ...training, form } })}
          />
        </>
      )}
    </Stack>
  );
}
