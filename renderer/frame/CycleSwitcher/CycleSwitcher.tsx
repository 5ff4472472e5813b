import { useChooseCycle, useCycle, useCycles } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconCalendar, IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import styles from './CycleSwitcher.module.css';

/** Says which cycle all pages show, and switches it. */
export function CycleSwitcher({ isCollapsed }: { readonly isCollapsed: boolean }) {
  const { t } = useText();
  const [, go] = useLocation();
  const cycle = useCycle();
  const choose = useChooseCycle();
  const { cycles } = useCycles();
  const name = cycle === null ? t('cycle.notStarted') : formatCycle(cycle, t);
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <UnstyledButton
          className={styles['switcher'] ?? ''}
          data-collapsed={isCollapsed || undefined}
          aria-label={`${t('cycle.choose')}: ${name}`}
        >
          <IconCalendar size={18} stroke={1.7} aria-hidden="true" className={styles['icon']} />
          {!isCollapsed && (
            <>
              <span className={styles['words']}>
                <strong className={styles['name']}>{name}</strong>
                <span className={styles['state']}>
                  {cycle === null
                    ? t('cycle.openNew')
                    : `${t(`cycle.kind.${cycle.kind}`)} · ${t(`cycle.status.${cycle.status}`)}`}
                </span>
              </span>
              <IconSelector size={16} stroke={1.7} aria-hidden="true" />
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {cycles.map((each) => (
          <Menu.Item
            key={each.cycleId}
            rightSection={
              each.cycleId === cycle?.cycleId ? <IconCheck size={14} stroke={1.7} /> : null
            }
            onClick={() => choose(each.cycleId)}
          >
            <div>{formatCycle(each, t)}</div>
            <div className={styles['state']}>
              {`${t(`cycle.kind.${each.kind}`)} · ${t(`cycle.status.${each.status}`)}`}
            </div>
          </Menu.Item>
        ))}
        {cycles.length > 0 && <Menu.Divider />}
        <Menu.Item
          leftSection={<IconPlus size={14} stroke={1.7} />}
          onClick={() => go('/cycles/new')}
        >
          {t('cycle.openNew')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
