import type { ReportDocument } from '../../document'
import { cleanLine } from '../clean-text'
import type { Operation, TextOperation } from './display-list'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import type { Line } from './lines'
import { drawBallotCross } from './marks'
import type { Measure } from './measure'
import { rule } from './shapes'
import { COLOUR, CONTENT_BOTTOM, CONTENT_WIDTH, FOOTER_BASELINE, HEADER_BASELINE, PAGE, STYLE } from './style'
import type { TextStyle } from './style'
import { plainText } from './runs'

/** Side of the product's mark at the head of the first page, in points. */
const MARK_SIZE = 22
/** From the header's baseline down to its rule, and from there to the text. */
const RULE_DROP = 8
const HEAD_GAP = 20
/** A marking up to this share of the width stands beside the header, a longer one on lines above it. */
const SHORT_MARKING = 0.45
const MARKING_TOP = 20
const MOST_LINES = 2
const NOTICE_GAP = 5
const GAP = 14

/** What is around the text of every page, and the room it leaves. */
export interface Margins {
  /** Upper and lower edge of the text's room, in points from the top of the page. */
  readonly top: number
  readonly bottom: number
  /** The same on every page but the first. */
  readonly repeated: readonly Operation[]
  /** What only this page has; `page` from 1. */
  readonly draw: (page: number, pages: number) => readonly Operation[]
}

/**
 * Header and footer, the marking at the head and the notice at the foot of every page. On the first page the product's mark
 * is in the header's place, or nothing where a cover shows it.
 */
export function makeMargins(document: ReportDocument, measure: Measure): Margins {
  const marking = fewLines(document.marking, STYLE.marking, measure)
  const notice = fewLines(plainText(document.notice ?? ''), STYLE.notice, measure)
  const [first] = marking
  const isBeside = marking.length === 1 && (first?.width ?? 0) <= SHORT_MARKING * CONTENT_WIDTH
  const above = isBeside ? 0 : marking.length
  const baseline = above === 0 ? HEADER_BASELINE : MARKING_TOP + above * STYLE.marking.leading + 10
  const headerRoom = isBeside ? CONTENT_WIDTH - (first?.width ?? 0) - GAP : CONTENT_WIDTH
  const markingTop = isBeside ? baseline - STYLE.marking.leading * 0.7 : MARKING_TOP
  const noticeHeight = notice.length === 0 ? 0 : notice.length * STYLE.notice.leading + NOTICE_GAP
  const noticeTop = FOOTER_BASELINE - STYLE.margin.leading - noticeHeight + NOTICE_GAP
  const hasCover = document.blocks[0]?.type === 'cover'
  const everywhere = [
    ...drawRepeated(marking, markingTop, STYLE.marking, 'right'),
    ...(notice.length === 0
      ? []
      : [rule(PAGE.left, noticeTop - NOTICE_GAP / 2, CONTENT_WIDTH, COLOUR.line, 0.6)]),
    ...drawRepeated(notice, noticeTop, STYLE.notice),
    marginText(document.footer, FOOTER_BASELINE, measure, (CONTENT_WIDTH * 2) / 3 - 10),
  ]
  const mark = hasCover ? [] : drawBallotCross(PAGE.left - 1, baseline - MARK_SIZE / 2, MARK_SIZE)
  return {
    top: baseline + RULE_DROP + HEAD_GAP,
    bottom: CONTENT_BOTTOM - noticeHeight,
    repeated: [
      rule(PAGE.left, baseline + RULE_DROP, CONTENT_WIDTH, COLOUR.line, 0.6),
      marginText(document.header, baseline, measure, headerRoom),
      ...everywhere,
    ],
    draw: (page, pages) => [
      ...(page === 1 ? [...mark, ...everywhere] : []),
      marginText(labelOf(document, page, pages), FOOTER_BASELINE, measure, CONTENT_WIDTH / 3, 'right'),
    ],
  }
}

function fewLines(text = '', style: TextStyle, measure: Measure): readonly Line[] {
  const clean = cleanLine(text)
  const wrap = (words: string): readonly Line[] =>
    breakLines([{ text: words, style, owner: null }], CONTENT_WIDTH, measure)
  if (clean === '') return []
  const lines = wrap(clean)
  if (lines.length <= MOST_LINES) return lines
  const wordsOf = (some: readonly Line[]): string =>
    some.flatMap(({ fragments }) => fragments.map((fragment) => fragment.text)).join('')
  const last = shorten(wordsOf(lines.slice(MOST_LINES - 1)), CONTENT_WIDTH, style, measure)
  return [...lines.slice(0, MOST_LINES - 1), ...wrap(last)]
}

function drawRepeated(
  lines: readonly Line[],
  top: number,
  { leading }: TextStyle,
  align?: 'right',
): readonly Operation[] {
  return lines.flatMap((line, index) =>
    drawLine(line, { x: PAGE.left, y: top + index * leading, leading, align, width: CONTENT_WIDTH }),
  )
}

function marginText(
  text: string,
  baseline: number,
  measure: Measure,
  room: number,
  end?: 'right',
): TextOperation {
  const style = STYLE.margin
  const shown = shorten(cleanLine(text), room, style, measure)
  const x = end === 'right' ? PAGE.width - PAGE.right - measure(shown, style) : PAGE.left
  return { kind: 'text', owner: 'pagination', style, x, baseline, text: shown }
}

function labelOf({ pageLabel }: ReportDocument, page: number, pages: number): string {
  return pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages))
}

/** Repeated text stays on its line; in full it stands in the document. */
function shorten(text: string, room: number, style: TextStyle, measure: Measure): string {
  if (measure(text, style) <= room) return text
  const kept = [...text]
  while (kept.length > 0 && measure(`${kept.join('')}…`, style) > room) kept.pop()
  return `${kept.join('').trimEnd()}…`
}
