import {
  Button,
  createTheme,
  Drawer,
  DrawerRoot,
  Input,
  Modal,
  SegmentedControl,
  Select,
  Table,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import control from './styles/control.module.css';
import table from './styles/table.module.css';

const brand: MantineColorsTuple = [
  '#F1F8F8',
  '#E3F0F1',
  '#C4DFE1',
  '#9CC7CB',
  '#6FAAB0',
  '#4E959C',
  '#2B7F88',
  '#0B6570',
  '#0A5862',
  '#084B54',
];

const small = 'var(--gp-control-small)';
const normal = 'var(--gp-control)';

function controlHeight(size: unknown): string {
  return size === 'xs' ? small : normal;
}

/** The look of every Mantine component; the colours themselves are in styles/tokens.css. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 7,
  colors: { brand },
  black: '#1D2329',
  white: '#FFFFFF',
  fontFamily: 'var(--gp-fonts)',
  fontFamilyMonospace: 'var(--gp-fonts)',
  // Microsoft YaHei has no 500 and no 600.
  fontWeights: { regular: '400', medium: '700', bold: '700' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.5', lg: '1.47', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '12px' },
  defaultRadius: 'sm',
  headings: {
    fontFamily: 'var(--gp-fonts)',
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '15px', lineHeight: '22px' },
      h3: { fontSize: '14px', lineHeight: '21px' },
    },
  },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 6px 20px rgb(29 35 41 / 14%)',
    lg: '0 10px 32px rgb(29 35 41 / 18%)',
    xl: '0 10px 32px rgb(29 35 41 / 18%)',
  },
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      classNames: { root: control['button'] ?? '' },
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) => ({
        root: {
          '--button-height': controlHeight(size),
          '--button-fz': '13px',
          '--button-padding-x': size === 'xs' ? '10px' : '14px',
        },
      }),
    }),
    Input: Input.extend({
      classNames: { input: control['input'] ?? '' },
      vars: (_theme, { size }) => ({
        wrapper: { '--input-height': controlHeight(size), '--input-fz': '14px' },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({
      classNames: { label: control['label'] ?? '' },
      vars: () => ({
        label: { '--input-label-size': '13px' },
        description: { '--input-description-size': '12px' },
        error: { '--input-error-size': '12px' },
        success: {},
      }),
    }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'sm', withItemsBorders: false },
      classNames: { root: control['segments'] ?? '', label: control['segment'] ?? '' },
    }),
    // Only the page scrolls, so nothing needs locking; the lock would add a style without nonce.
    Modal: Modal.extend({
      defaultProps: { size: 560, centered: true, radius: 12, lockScroll: false },
    }),
    Drawer: Drawer.extend({ defaultProps: { padding: 'xl', lockScroll: false } }),
    DrawerRoot: DrawerRoot.extend({
      defaultProps: { position: 'right', transitionProps: { duration: 160 }, lockScroll: false },
    }),
    Table: Table.extend({
      classNames: {
        table: table['table'] ?? '',
        thead: table['thead'] ?? '',
        th: table['th'] ?? '',
        tr: table['tr'] ?? '',
        td: table['td'] ?? '',
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 250, events: { hover: true, focus: true, touch: true } },
    }),
  },
});

/** Mantine's own greys, brought to the measured contrast of the design. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--gp-ink)',
    '--mantine-color-body': 'var(--gp-paper)',
    '--mantine-color-dimmed': 'var(--gp-ink-2)',
    '--mantine-color-placeholder': 'var(--gp-ink-3)',
    '--mantine-color-error': 'var(--gp-bad)',
    '--mantine-color-default-border': 'var(--gp-line-2)',
    '--mantine-color-disabled': 'var(--gp-side)',
    '--mantine-color-disabled-color': 'var(--gp-ink-3)',
    '--mantine-color-disabled-border': 'var(--gp-line-2)',
  },
  dark: {},
});
