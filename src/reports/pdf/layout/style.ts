import type { Face } from '../fonts/typeface'

/** A4 and its margins, in points (1/72 inch). The y axis runs down the page everywhere in the layout. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 68, bottom: 60 } as const
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom
export const HEADER_BASELINE = 40
export const FOOTER_BASELINE = PAGE.height - 34

/** The light theme's colours: what is on the screen is what is on the paper. */
export const COLOUR = {
  ink: '#1b1c20',
  soft: '#55575f',
  line: '#dcd7cb',
  strongLine: '#8b877c',
  sunk: '#f4f2ec',
  band: '#e6e1d5',
  accent: '#24385b',
  paper: '#ffffff',
} as const

export interface TextStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** From one baseline to the next, in points. */
  readonly leading: number
  readonly colour: string
  /** Added after each character, in thousandths of the size. Large letters stand closer. */
  readonly tracking?: number
}

export interface Spacing {
  /** Points above and below; of two neighbours the larger counts. */
  readonly before: number
  readonly after: number
}

export type BlockStyle = TextStyle & Spacing

const body = { face: 'regular', size: 10, leading: 14, colour: COLOUR.ink } as const

export const STYLE = {
  body: { ...body, before: 4.5, after: 4.5 },
  lead: { ...body, size: 12, leading: 17.5, before: 6, after: 8 },
  soft: { ...body, size: 9, leading: 12.5, colour: COLOUR.soft, before: 2, after: 4 },
  caption: { ...body, face: 'bold', before: 10, after: 6 },
  cell: { ...body, size: 9, leading: 12.5 },
  columnTitle: { ...body, face: 'bold', size: 8.5, leading: 12, colour: COLOUR.soft },
  status: { ...body, face: 'bold', size: 17, leading: 23, tracking: -5, before: 10, after: 8 },
  statusInGroup: { ...body, face: 'bold', size: 10, leading: 14, before: 4, after: 4 },
  bar: { ...body, size: 9.5, leading: 12.5 },
  barNumber: { ...body, face: 'bold', size: 8, leading: 10, colour: COLOUR.paper },
  legend: { ...body, size: 8.5, leading: 12, colour: COLOUR.soft },
  rangeValue: { ...body, face: 'bold', size: 13, leading: 17 },
  margin: { ...body, size: 8, leading: 10, colour: COLOUR.soft },
  notice: { ...body, size: 8, leading: 10 },
  marking: { ...body, face: 'bold', size: 8.5, leading: 11 },
} as const satisfies Record<string, TextStyle | BlockStyle>

export const HEADING_STYLE: Readonly<Record<1 | 2 | 3, BlockStyle>> = {
  1: { face: 'bold', size: 27, leading: 32, colour: COLOUR.ink, tracking: -12, before: 28, after: 8 },
  2: { face: 'bold', size: 16, leading: 21, colour: COLOUR.ink, tracking: -6, before: 26, after: 7 },
  3: { face: 'bold', size: 12, leading: 16, colour: COLOUR.ink, before: 11, after: 2 },
}
