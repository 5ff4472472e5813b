// @vitest-environment jsdom
import { WhyDrawer } from '@renderer/features/appraisals/WhyDrawer';
import { formatFraction, parseFraction, sum } from '@shared/base/fraction';
import type { Explanation } from '@shared/contract/appraisal';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { explainScore } from '@shared/scoring/explainScore';
import { renderPage } from '@test/helpers/renderPage';
import { nothing, response, review, wideScheme } from '@test/shared/scoring/buildCase';
import { buildExplanation, buildReconciliation, evidence } from './buildResults';

async function open(explanation: Explanation) {
  renderPage(<WhyDrawer appraisalId={explanation.appraisalId} onClose={() => undefined} />, {
    answers: { 'appraisal.explain': () => explanation },
  });
  await screen.findByRole('region', { name: '得分明细' });
  return screen.getByRole('dialog');
}

/** The numbers behind 「=」 of the open lines of one level. */
function contributions(lines: readonly HTMLElement[]): readonly string[] {
  return lines.map((line) => /= ([\d.]+)$/.exec(line.textContent)?.[1] ?? '');
}

function reAdded(parts: readonly string[]): string {
  return formatFraction(sum(parts.map(parseFraction)));
}

test('the contributions of the sources re-add to the total shown', async () => {
  const drawer = await open(buildExplanation());
  const parts = contributions(within(drawer).getAllByRole('button', { expanded: false }));
  expect(parts).toEqual(['9.1000', '26.8500', '35.0294', '18.7711']);
  expect(reAdded(parts)).toBe('89.7505');
  expect(drawer.textContent).toContain('9.1000 + 26.8500 + 35.0294 + 18.7711 = ');
  expect(drawer.textContent).toContain('≈ 89.7505');
  expect(within(drawer).getByRole('heading', { level: 2 }).textContent).toBe('为什么是 89.8 分？');
});

test('the arrow key to the right opens each level down to the answers', async () => {
  const drawer = await open(buildExplanation());
  const source = within(drawer).getByRole('button', { name: /^客户评/ });
  fireEvent.keyDown(source, { key: 'ArrowRight' });
  expect(source.getAttribute('aria-expanded')).toBe('true');
  const dimension = within(drawer).getByRole('button', { name: /^问题解决/ });
  fireEvent.keyDown(dimension, { key: 'ArrowRight' });
  expect(drawer.textContent).toContain('(19×100 + 15×75) ÷ 34 = 3025/34 ≈ 88.9706');
  fireEvent.keyDown(source, { key: 'ArrowLeft' });
  expect(within(drawer).queryByRole('button', { name: /^问题解决/ })).toBeNull();
});

test('the arrow key down goes to the next line', async () => {
  const drawer = await open(buildExplanation());
  const [first, second] = within(drawer).getAllByRole('button', { expanded: false });
  first?.focus();
  fireEvent.keyDown(first ?? drawer, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
});

test('a missing source says why, and the others show the weight they got instead', async () => {
  const drawer = await open(
    buildExplanation({ ...evidence, responses: evidence.responses.slice(0, 2) }),
  );
  const customer = within(drawer).getByRole('button', { name: /^客户评/ });
  expect(customer.textContent).toContain('份数不够 · 不计入');
  fireEvent.click(within(drawer).getByRole('button', { name: /^上级评/ }));
  expect(drawer.textContent).toContain('折算为 30% ÷ 60% = 50%');
});

test('answers of fewer than three customers stay hidden', async () => {
  const drawer = await open(
    buildExplanation({ ...evidence, responses: evidence.responses.slice(0, 2) }),
  );
  fireEvent.click(within(drawer).getByRole('button', { name: /^客户评/ }));
  expect(drawer.textContent).toContain('评价不足 3 份');
  expect(within(drawer).queryByRole('button', { name: /^问题解决/ })).toBeNull();
});

test('opened in full, the drawer shows every step with every word of it', async () => {
  const explanation = buildExplanation();
  const drawer = await open(explanation);
  fireEvent.click(within(drawer).getByRole('button', { name: '全部展开' }));
  const { content, tree } = explanation;
  for (const step of explainedSteps(explainScore(content, tree), 'zh-CN')) {
    const { label, detail, arithmetic, share, answers, notes } = step;
    const words = [label, detail, arithmetic, share?.score, share?.contribution, ...notes];
    const given = answers.flatMap(({ answer, points, count }) => [answer, points, count]);
    for (const word of [...words, ...given]) expect(drawer.textContent).toContain(word ?? '');
  }
});

describe('beside means and measurements', () => {
  const known: Evidence = {
    ...nothing,
    reviews: [review({ courtesy: 5, patience: 4 })],
    responses: [response({ overall: 5, tooLong: 1 }), response({ overall: 5, recommend: 10 })],
    measurements: [{ kind: 'value', measure: 'sales', value: '109', origin: 'typed' }],
    events: [{ indicatorKey: 'rules', code: 'rude', count: '3' }],
    earlier: [{ responses: [response({ overall: 4, tooLong: 2, recommend: 6 })] }],
    vetoes: [{ code: '重大投诉', capGrade: 'fail' }],
  };

  async function openSource(name: RegExp) {
    const explanation: Explanation = {
      ...buildExplanation(),
      content: wideScheme,
      tree: scoreAppraisal(wideScheme, known),
    };
    const drawer = await open(explanation);
    fireEvent.keyDown(within(drawer).getByRole('button', { name }), { key: 'ArrowRight' });
    // Dimensions first, then the indicators inside them; every name in this scheme is x.
    for (let level = 2; level <= 3; level += 1) {
      const closed = within(drawer).queryAllByRole('button', { name: /^x/, expanded: false });
      for (const line of closed) fireEvent.keyDown(line, { key: 'ArrowRight' });
    }
    return drawer;
  }

  test('events are shown with what they took off', async () => {
    const { textContent } = await openSource(/^数据/);
    expect(textContent).toContain('rude 3 次');
    expect(textContent).toContain('max(90 − 3×50, 0) = 0');
  });

  test('a widened window, a turned question, a top box and a net promoter score are named', async () => {
    const { textContent } = await openSource(/^客户评/);
    expect(textContent).toContain('本期份数不足，并入前 1 期，共 3 份。');
    expect(textContent).toContain('反向题已先换算');
    expect(textContent).toContain('打 4 分及以上记 100');
    expect(textContent).toContain('9–10 分记 100');
  });

  test('a veto is named beside the grade that it capped', async () => {
    const { textContent } = await openSource(/^上级评/);
    expect(textContent).toContain('因“重大投诉”，等级由');
    expect(textContent).toContain('封顶为不合格，得分不变');
  });
});

test('a quarter shows its total beside those of its months', async () => {
  const drawer = await open({ ...buildExplanation(), reconciliation: buildReconciliation() });
  const section = within(drawer).getByRole('region', { name: '与各期总分对照' });
  expect(within(section).getByText('2026年10月（31 天）')).not.toBeNull();
  expect(section.textContent).toContain('(31 × 84.5 + 30 × (260 ÷ 3)) ÷ 61');
  expect(section.textContent).toContain('为什么不同：');
});
