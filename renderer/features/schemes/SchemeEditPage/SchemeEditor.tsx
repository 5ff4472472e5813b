import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Page } from '@renderer/ui/Page';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { Scheme } from '@shared/domain/scheme';
import type { Path } from '@shared/schemeDraft/siblings';
import { checkScheme, hasErrors } from '@shared/scoring/checkScheme';
import { printedScore } from '@shared/scoring/replayScheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { simulateScheme } from '@shared/scoring/simulateScheme';
import { gradeWords } from '@shared/text/gradeWords';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { CheckPanel } from '../CheckPanel';
import { OutlookPanel } from '../OutlookPanel';
import { gradesPlace, placeOf, useNodeIds, usePointing } from '../pointing';
import { positionsUsing } from '../positionsUsing';
import { ReplayPanel } from '../ReplayPanel';
import { SchemeBadge } from '../SchemeBadge';
import { EditorActions } from './EditorActions';
import { GradesForm } from './GradesForm';
import { PartPanel } from './PartPanel';
import styles from './SchemeEditor.module.css';
import { useDraft } from './useDraft';
import { useUndoKeys } from './useUndoKeys';
import { WeightsPanel } from './WeightsPanel';

interface SchemeEditorProps {
  readonly scheme: Scheme;
  readonly overview: SchemeOverview;
}

/** Weights on the left, the chosen part and the grades in the middle, what comes of it on the right. */
export function SchemeEditor({ scheme, overview }: SchemeEditorProps) {
  const { t, localText } = useText();
  const draft = useDraft(scheme);
  const { content } = draft;
  const nodeId = useNodeIds();
  const [selected, setSelected] = useState<Path>([]);
  const [pointedAt, setPointedAt] = useState<Path | null>(null);
  usePointing(pointedAt === null ? null : nodeId(pointedAt), () => setPointedAt(null));
  useUndoKeys(draft);
  const findings = useMemo(() => checkScheme(content, gradeWords), [content]);
  const isSound = !hasErrors(findings);
  const simulation = useMemo(() => {
    if (!isSound) return undefined;
    const { worst, target, best } = simulateScheme(content);
    return {
      worst: printedScore(worst),
      target: printedScore(target),
      best: printedScore(best),
    };
  }, [content, isSound]);

  function show(finding: SchemeFinding) {
    const place = placeOf(finding);
    if (place !== gradesPlace) setSelected(finding.path);
    setPointedAt(place);
  }

  return (
    <Page
      title={t('scheme.version', {
        name: localText(content.name) || t('schemeCheck.unnamed'),
        version: scheme.version,
      })}
      subtitle={
        <span className={styles['state']}>
          <SchemeBadge status="draft" />
          <span role="status">{t(draft.isSaved ? 'schemeEdit.saved' : 'schemeEdit.saving')}</span>
        </span>
      }
      actions={
        <EditorActions scheme={scheme} overview={overview} draft={draft} findings={findings} />
      }
    >
      {draft.error !== null && (
        <ErrorAlert
          error={draft.error}
          actions={<Button onClick={() => void draft.settle()}>{t('error.retry')}</Button>}
        />
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <WeightsPanel draft={draft} selected={selected} onSelect={setSelected} nodeId={nodeId} />
        </div>
        <div className={styles['scroll']}>
          <PartPanel draft={draft} selected={selected} onSelect={setSelected} />
          <GradesForm draft={draft} id={nodeId(gradesPlace)} />
        </div>
        <div className={styles['scroll']}>
          <CheckPanel content={content} findings={findings} onShow={show} />
          <OutlookPanel simulation={simulation} />
          <ReplayPanel
            choice={{ schemeId: scheme.schemeId }}
            positionNames={positionsUsing(overview, scheme.familyId)}
            {...(!isSound
              ? { waiting: t('schemeTrial.mendFirst') }
              : !draft.isSaved && { waiting: t('schemeEdit.saving') })}
          />
        </div>
      </div>
    </Page>
  );
}
