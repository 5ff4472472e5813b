import { describe, expect, it } from 'vitest';
import { forbiddenWords, isGlossaryName, parseGlossary } from './glossary';

const glossary = parseGlossary(`
| Word                | Means      | 中文 | Do not write          |
| ------------------- | ---------- | ---- | --------------------- |
| sheet               | on paper   | 表单 | form, printout        |
| trainingNeed        | falls short | 需求 | gap, development area |
| question / answer   | of a survey | 题目 | reply                 |
| scale (of a rating) | points     | 量表 | —                     |
`);

describe('the rule of words', () => {
  it.each([
    ['printForm', '"form" is written sheet'],
    ['form.print', '"form" is written sheet'],
    ['forms', '"form" is written sheet'],
    ['developmentAreaId', '"development area" is written training need'],
    ['surveyReply', '"reply" is written question / answer'],
  ])('finds a synonym in %s', (name, words) => {
    expect(forbiddenWords(name, glossary)).toEqual([words]);
  });

  it.each(['sheet.print', 'platform', 'formula', 'trainingNeed', 'area'])(
    'lets %s pass',
    (name) => {
      expect(forbiddenWords(name, glossary)).toEqual([]);
    },
  );

  it.each(['sheet', 'trainingNeed', 'question', 'answerScale'])('knows %s', (name) => {
    expect(isGlossaryName(name, glossary)).toBe(true);
  });

  it.each(['training', 'sheetMaker', 'ofARating'])('does not know %s', (name) => {
    expect(isGlossaryName(name, glossary)).toBe(false);
  });
});
