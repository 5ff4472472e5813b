import { useCommand } from '@renderer/api/useCommand';
import { useCycles } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { HandOffState } from '@shared/contract/handOff';
import type { PackagePurpose } from '@shared/domain/handOff';
import { cycleIdSchema, unitIdSchema } from '@shared/domain/ids';
import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import styles from './HandOffPage.module.css';

/** Chooses what goes to whom, and writes the package. */
export function MakePanel({ state }: { readonly state: HandOffState }) {
  const { t } = useText();
  const { cycles } = useCycles();
  const make = useCommand('handOff.make');
  const show = useCommand('sheet.showInFolder');
  const [partnerId, setPartnerId] = useState<string | null>(
    state.partners.length === 1 ? (state.partners[0]?.partnerId ?? null) : null,
  );
  const [purpose, setPurpose] = useState<PackagePurpose>('returns');
  const [cycleIds, setCycleIds] = useState<readonly string[]>(
    cycles.slice(0, 1).map(({ cycleId }) => cycleId),
  );
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);

  function submit(to: string) {
    make.mutate({
      partnerId: to,
      purpose,
      cycleIds: cycleIds.map((id) => cycleIdSchema.parse(id)),
      unitIds: unitIds.length === 0 ? null : unitIds.map((id) => unitIdSchema.parse(id)),
    });
  }

  return (
    <Panel title={t('handOff.make.title')}>
      <div className={styles['form']}>
        <Select
          label={t('handOff.make.partner')}
          placeholder={t('handOff.make.choosePartner')}
          data={state.partners.map(({ partnerId: value, name }) => ({ value, label: name }))}
          value={partnerId}
          onChange={setPartnerId}
        />
        <div>
          <div className={styles['label']}>{t('handOff.make.purpose')}</div>
          <SegmentedControl
            aria-label={t('handOff.make.purpose')}
            data={[
              { value: 'returns', label: t('handOff.make.returns') },
              { value: 'setUp', label: t('handOff.make.setUp') },
            ]}
            value={purpose}
            onChange={(value) => setPurpose(value === 'setUp' ? 'setUp' : 'returns')}
          />
          <p className={styles['hint']}>{t(`handOff.make.${purpose}Hint`)}</p>
        </div>
        {cycles.length === 0 ? (
          <p className={styles['hint']}>{t('handOff.make.noCycles')}</p>
        ) : (
          <Choices
            label={t('handOff.make.cycles')}
            choices={cycles.map((cycle) => ({ id: cycle.cycleId, name: formatCycle(cycle, t) }))}
            ticked={cycleIds}
            onChange={setCycleIds}
          />
        )}
        {state.units.length > 1 && (
          <Choices
            label={t('handOff.make.units')}
            choices={state.units.map(({ unitId, name }) => ({ id: unitId, name }))}
            ticked={unitIds}
            onChange={setUnitIds}
          />
        )}
        {make.error !== null && <ErrorAlert error={make.error} />}
        <div>
          <Button
            disabled={partnerId === null}
            loading={make.isPending}
            onClick={() => partnerId !== null && submit(partnerId)}
          >
            {t('handOff.make.make')}
          </Button>
        </div>
        {make.data !== undefined && make.data !== null && (
          <div className={styles['done']} role="status">
            <StatusText tone="done">
              {t('handOff.make.done', {
                fileName: make.data.fileName,
                records: make.data.records,
              })}
            </StatusText>
            <ShowButton token={make.data.token} onShow={(token) => show.mutate({ token })} />
          </div>
        )}
      </div>
    </Panel>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

function Choices({ label, choices, ticked, onChange }: ChoicesProps) {
  return (
    <Checkbox.Group label={label} value={[...ticked]} onChange={onChange}>
      <div className={styles['boxes']}>
        {choices.map(({ id, name }) => (
          <Checkbox key={id} size="xs" value={id} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

interface ShowButtonProps {
  readonly token: string;
  readonly onShow: (token: string) => void;
}

function ShowButton({ token, onShow }: ShowButtonProps) {
  const { t } = useText();
  return (
    <Button size="xs" variant="default" onClick={() => onShow(token)}>
      {t('handOff.make.showInFolder')}
    </Button>
  );
}
