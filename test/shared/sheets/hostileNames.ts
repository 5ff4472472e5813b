import type { AppraisalSheetInput } from '@shared/sheets/appraisalSheet';
import { sheetInput } from './sampleSheet';

/** Names that try to be markup, style, template, direction marks or simply too long. */
export const hostileNames: readonly string[] = [
  '<img src=file:///etc/passwd>',
  '<script>alert(1)</script>',
  '</style></table><iframe src="https://example.com">',
  '"><svg onload=alert(1)>',
  '<link rel=stylesheet href=https://example.com/x.css>',
  '<style>@page{size:A0}*{background:url(https://example.com)}</style>',
  '&lt;b&gt;&amp;',
  '{{name}}$t(program.name)${1}%s',
  "');}body{display:none}/*",
  '\u{202e}娜李\u{2066}abc',
  'مرحبا',
  '😀👩‍👩‍👧',
  '长'.repeat(10_000),
  'W'.repeat(10_000),
];

/** A sheet on which everything that people type in is that name. */
export function sheetOf(name: string): Partial<AppraisalSheetInput> {
  return {
    shopName: name,
    sheetNo: name.slice(0, 100),
    employee: { ...sheetInput().employee, name, unitName: name, positionName: name },
    events: { scored: undefined, logged: [] },
    reviewComments: [
      { source: 'self', comment: name },
      { source: 'superior', comment: name },
    ],
  };
}
