import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ErrorCode } from '@shared/contract/result';
import { Button, Group, Modal, Stack, Table } from '@mantine/core';

interface PasteDialogProps {
  readonly title: string;
  readonly words: {
    /** What would be written, and what cannot be. */
    readonly summary: string;
    readonly rejected: string;
    readonly write: string;
    readonly cancel: string;
  };
  readonly canWrite: boolean;
  readonly rejected: readonly {
    readonly place: string;
    readonly text: string;
    readonly fault: string;
  }[];
  readonly isPending: boolean;
  readonly error: { readonly code: ErrorCode } | null;
  readonly onClose: () => void;
  readonly onWrite: () => void;
}

const shownCells = 50;
const shownCharacters = 16;

/** Says what a pasted block would write and which cells it cannot, before anything is written. */
export function PasteDialog(props: PasteDialogProps) {
  const { title, words, canWrite, rejected, isPending, error, onClose, onWrite } = props;
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack gap="md">
        <div>{words.summary}</div>
        {rejected.length > 0 && (
          <>
            <div>{words.rejected}</div>
            <Table layout="fixed" aria-label={title}>
              <Table.Tbody>
                {rejected.slice(0, shownCells).map(({ place, text, fault }) => (
                  <Table.Tr key={place}>
                    <Table.Td w={150}>{place}</Table.Td>
                    <Table.Td w={110} title={text}>
                      {text.slice(0, shownCharacters)}
                    </Table.Td>
                    <Table.Td>{fault}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
        {error !== null && <ErrorAlert error={error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button data-autofocus disabled={!canWrite} loading={isPending} onClick={onWrite}>
            {words.write}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
