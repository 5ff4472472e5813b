import { useText } from '@renderer/text/useText';
import type { CourseEffect } from '@shared/contract/attendance';
import { courseEffectWords } from '@shared/sheets/courseEffectWords';
import { Table } from '@mantine/core';

interface CourseEffectViewProps {
  readonly effect: CourseEffect;
  readonly dimensionName: string;
  readonly hasCycleBefore: boolean;
}

/** One course: everybody's scores before and after, and what may be said of them. */
export function CourseEffectView(props: CourseEffectViewProps) {
  const { t } = useText();
  const { title, head, rows, sentences } = courseEffectWords(t, props);
  return (
    <section aria-label={title}>
      <strong>{title}</strong>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {head.map((text) => (
              <Table.Th key={text}>{text}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((cells) => (
            <Table.Tr key={cells.join()}>
              {cells.map((text, place) => (
                <Table.Td key={head[place]}>{text}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
