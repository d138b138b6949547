/** Colours and type. Contrast is at least 4.5:1 for text in both themes (WCAG 2.2 AA, 1.4.3); `test/browser` has axe check it on every page. */
import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';

const harbour: MantineColorsTuple = [
  '#eef5f9',
  '#dceaf2',
  '#b9d5e5',
  '#93bfd8',
  '#73acce',
  '#5a9bc1',
  '#4586ad',
  '#346f94',
  '#24597a',
  '#17425c',
];

/** System fonts only: nothing is fetched. Each script finds its own face in the list. */
const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Hebrew", sans-serif';

export const theme = createTheme({
  colors: { harbour },
  primaryColor: 'harbour',
  primaryShade: 8,
  autoContrast: true,
  fontFamily: SANS,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: SANS, fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } } },
});

/** What Mantine draws too pale for AA, darker in the light theme and lighter in the dark one. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2730',
    '--mantine-color-dimmed': '#52606b',
    '--mantine-color-placeholder': '#5f6c76',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#8b98a3',
  },
  dark: {
    '--mantine-color-text': '#dbe2e8',
    '--mantine-color-body': '#161c21',
    '--mantine-color-dimmed': '#a3b0ba',
    '--mantine-color-placeholder': '#98a5af',
    '--mantine-color-error': '#ff9a91',
    '--mantine-color-default': '#1d252b',
    '--mantine-color-default-hover': '#27323a',
    '--mantine-color-default-border': '#66757f',
    '--mantine-color-anchor': '#8fc1de',
  },
});
