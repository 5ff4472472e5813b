import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { EmployeeId } from '@shared/domain/ids';
import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** Starts a plan for somebody, without an interview before it. */
export function StartPlan() {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data = [] } = useCallQuery('employee.list', {});
  const start = useCommand('actionPlan.start');
  const [isOpen, setOpen] = useState(false);
  const [employeeId, setEmployeeId] = useState<EmployeeId | null>(null);

  function run() {
    if (employeeId === null) return;
    start.mutate(
      { employeeId, appraisalId: null },
      { onSuccess: ({ actionPlanId }) => goTo(`/action-plans/plans/${actionPlanId}`) },
    );
  }

  return (
    <>
      <Button
        leftSection={<IconPlus size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('actionPlan.start')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('actionPlan.start')}>
        <Stack gap="md">
          <Select
            searchable
            data-autofocus
            label={t('actionPlan.startFor')}
            value={employeeId}
            data={data
              .filter(({ status }) => status === 'active')
              .map((each) => ({
                value: each.employeeId,
                label: `${each.employeeNo} ${each.name}`,
              }))}
            onChange={(value) =>
              setEmployeeId(data.find((each) => each.employeeId === value)?.employeeId ?? null)
            }
          />
          {start.error !== null && <ErrorAlert error={start.error} />}
          <Group justify="flex-end">
            <Button disabled={employeeId === null} loading={start.isPending} onClick={run}>
              {t('actionPlan.startNow')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
