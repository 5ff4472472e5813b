import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { findingWords, passedChecks } from '@shared/sheets/findingWords';
import { Anchor } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import styles from './CheckPanel.module.css';

interface CheckPanelProps {
  readonly content: SchemeContent;
  /** Undefined while the check is not back. */
  readonly findings: readonly SchemeFinding[] | undefined;
  /** Takes the reader to the part of the scheme that a finding is about. */
  readonly onShow: (finding: SchemeFinding) => void;
}

const icons = {
  error: IconAlertCircle,
  warning: IconAlertTriangle,
  fine: IconCircleCheck,
} as const;

/** What is wrong with a scheme, what is worth a look, and what was found to be right. */
export function CheckPanel({ content, findings, onShow }: CheckPanelProps) {
  const { t } = useText();
  return (
    <Panel
      isFlush
      title={t('schemeCheck.title')}
      note={findings !== undefined && <Counts findings={findings} />}
    >
      {findings !== undefined && (
        <ul className={styles['list']}>
          {findings.map((finding) => (
            <Finding
              key={[finding.code, ...finding.path, ...Object.values(finding.values)].join(' ')}
              finding={finding}
              content={content}
              onShow={() => onShow(finding)}
            />
          ))}
          <Passed findings={findings} />
        </ul>
      )}
    </Panel>
  );
}

function Counts({ findings }: { readonly findings: readonly SchemeFinding[] }) {
  const { t } = useText();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return (
    <span className={styles['counts']}>
      {errors > 0 && (
        <StatusText tone="bad" isPill>
          {t('schemeCheck.errors', { count: errors })}
        </StatusText>
      )}
      {warnings > 0 && (
        <StatusText tone="warn" isPill>
          {t('schemeCheck.warnings', { count: warnings })}
        </StatusText>
      )}
    </span>
  );
}

interface FindingProps {
  readonly finding: SchemeFinding;
  readonly content: SchemeContent;
  readonly onShow: () => void;
}

function Finding({ finding, content, onShow }: FindingProps) {
  const { t, locale } = useText();
  const { title, hint, place } = findingWords(finding, content, locale);
  const Icon = icons[finding.severity];
  return (
    <li className={styles['finding']} data-severity={finding.severity}>
      <Icon size={18} stroke={1.7} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        <div className={styles['hint']}>
          {hint}{' '}
          <Anchor
            component="button"
            type="button"
            size="xs"
            underline="always"
            aria-label={t('schemeCheck.showLabel', { place })}
            onClick={onShow}
          >
            {t('schemeCheck.show')}
          </Anchor>
        </div>
      </div>
    </li>
  );
}

function Passed({ findings }: { readonly findings: readonly SchemeFinding[] }) {
  const { t, locale } = useText();
  const passed = passedChecks(findings);
  if (passed.length === 0) return null;
  const names = passed.map((check) => t(`schemeCheck.check.${check}`));
  const Icon = icons.fine;
  return (
    <li className={styles['finding']} data-severity="fine">
      <Icon size={18} stroke={1.7} aria-hidden="true" />
      <div>
        <strong>{t('schemeCheck.fine', { names: joinNames(locale, names) })}</strong>
        <div className={styles['hint']}>{t('schemeCheck.passed', { count: passed.length })}</div>
      </div>
    </li>
  );
}
