/**
 * A report as blocks: what is said, never where it stands on a page. Builders in this folder make
 * documents; each format in a folder below turns one into bytes. No format touches the content twice.
 */

/** A piece of running text. `href` is an outside address, `to` the id of a heading in the same document. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  /** BCP 47, where it differs from the document's. */
  readonly lang?: string
  readonly href?: string
  readonly to?: string
}

export type Inline = string | Run
export type Text = string | readonly Inline[]

/** How a mark is drawn before a word: status marks are boxes, task marks are round. Never without the word. */
export const MARKS = [
  'in-place',
  'partly',
  'not-in-place',
  'not-sure',
  'not-applicable',
  'unanswered',
  'to-do',
  'doing',
  'done',
  'dropped',
] as const
export type Mark = (typeof MARKS)[number]

/** A coloured part of a bar, with its share of the whole bar (0 to 1) and the words for it. */
export interface BarPart {
  readonly mark: Mark
  readonly share: number
  readonly label: string
}

export interface BarRow {
  readonly label: Text
  readonly parts: readonly BarPart[]
  /** Shown at the right end: "75%". */
  readonly value: string
}

export interface Column {
  readonly title: string
  /** Share of the free width this column would like, relative to its neighbours. */
  readonly weight: number
  readonly align?: 'right'
  readonly rowHeader?: boolean
}

export interface ListItem {
  readonly text: Text
  readonly items?: readonly Text[]
}

/** A box to tick, on paper or on the screen. */
export interface TickBox {
  /** Of the form field, unique in the document: ids and hyphens, never text from a person. */
  readonly name: string
  /** Beside the box: "Yes". */
  readonly label: string
  /** The box in words, for a person who does not see what stands around it: "Is … on? Yes". */
  readonly told: Text
}

/** A stretch of time as shares of the whole line, 0 to 1. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly label: string
}

export interface TimelineRow extends Omit<TimeSpan, 'label'> {
  readonly label: Text
  readonly mark: Mark
  /** Shown at the right end: "14 May". */
  readonly value: string
}

export type Block =
  /** The head of the first page: the document's only heading of level 1, large, with lines below it. */
  | { readonly type: 'cover'; readonly title: string; readonly lines: readonly Text[] }
  | {
      readonly type: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: Text
      /** Target for `Run.to`. */
      readonly id?: string
      readonly newPage?: boolean
    }
  | { readonly type: 'paragraph'; readonly text: Text; readonly tone?: 'soft' | 'lead' }
  /** One line that stands out: a rating, a verdict. The mark is drawn before it. */
  | { readonly type: 'status'; readonly mark: Mark; readonly text: string }
  | { readonly type: 'callout'; readonly text: Text }
  | { readonly type: 'list'; readonly ordered?: boolean; readonly items: readonly (Text | ListItem)[] }
  | {
      readonly type: 'table'
      readonly caption?: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Text[])[]
    }
  /** Bars, one a row. `alt` says in words what they show; the same numbers stand in text or a table nearby. */
  | { readonly type: 'bars'; readonly alt: string; readonly rows: readonly BarRow[] }
  /** How much is in place, as a range: `low` and `high` are shares, 0 to 1; equal where nothing is unknown. */
  | {
      readonly type: 'range'
      readonly alt: string
      readonly low: number
      readonly high: number
      /** "58% to 66%". */
      readonly value: string
    }
  /** Bars along a line of time. `alt` says in words what they show; the same dates stand in a table nearby. */
  | {
      readonly type: 'timeline'
      readonly alt: string
      /** Days named on the line. */
      readonly ticks: readonly { readonly at: number; readonly label: string }[]
      /** Stretches that are told apart behind the bars, such as the days in which nothing is changed. */
      readonly bands: readonly TimeSpan[]
      readonly rows: readonly TimelineRow[]
    }
  /** Side by side as far as they fit. */
  | { readonly type: 'ticks'; readonly boxes: readonly TickBox[] }
  /** A label with a line to write on, one a row. `digits`: for a single digit each, so that several stand in a row. */
  | { readonly type: 'blanks'; readonly labels: readonly string[]; readonly digits?: true }
  /** Kept together on one page where it fits on one. */
  | { readonly type: 'group'; readonly blocks: readonly Block[] }
  | { readonly type: 'contents'; readonly depth: 1 | 2 }

/** A file inside the report's file. */
export interface Attachment {
  /** ASCII. */
  readonly name: string
  readonly description: string
  /** JSON. */
  readonly text: string
}

export interface ReportDocument {
  readonly title: string
  readonly subject: string
  /** BCP 47, `en-GB` for now. */
  readonly language: string
  /** The day it is made, `YYYY-MM-DD`: given, never taken from a clock. No clock time goes into a report. Absent: it tells none. */
  readonly date?: string
  /** Repeated at the head of each page but the first. */
  readonly header: string
  /** "Confidential", or own words: at the head of every page. */
  readonly marking?: string
  /** A line of its own at the foot of every page: whose words these are, where they are not ours. */
  readonly notice?: Text
  /** Repeated at the foot of each page, beside the page number. */
  readonly footer: string
  /** "Page {page} of {pages}", in the document's language. A document is plain data: it can be posted to a worker. */
  readonly pageLabel: string
  readonly blocks: readonly Block[]
}
