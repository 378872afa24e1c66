import type { BarRow, Mark } from '../../document'
import { cleanLine } from '../clean-text'
import { LEADING_NUMBER, SIGN_SIZE } from './bar-parts'
import type { Box } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation } from './display-list'
import { baselineOf } from './draw-line'
import { drawMark, MARK_FILL } from './marks'
import type { StructureElement } from './structure'
import { STYLE } from './style'

/** Points between two entries. */
const LEGEND_GAP = 14

/** Mark and words for each kind of part there is, where the labels have words. */
function legendBoxes(context: LayoutContext, bars: Bars, { figure }: Frame, column: Column): readonly Box[] {
  const words = new Map<Mark, string>()
  for (const part of bars.rows.flatMap((row) => row.parts)) {
    const label = cleanLine(part.label).replace(LEADING_NUMBER, '').trim()
    if (label !== '' && !words.has(part.mark)) words.set(part.mark, label)
  }
  if (words.size === 0) return []
  const { leading, size } = STYLE.legend
  const spots: { readonly mark: Mark; readonly text: string; readonly x: number; readonly row: number }[] = []
  let [x, row] = [0, 0]
  for (const [mark, text] of words) {
    const width = SIGN_SIZE + 4 + context.measure(text, STYLE.legend)
    if (x > 0 && x + width > column.width) [x, row] = [0, row + 1]
    spots.push({ mark, text, x: column.x + x, row })
    x += width + LEGEND_GAP
  }
  const lineHeight = leading + 3
  const draw = (y: number): readonly Operation[] =>
    spots.flatMap((spot) => {
      const top = y + 6 + spot.row * lineHeight
      const markSpot = {
        owner: figure,
        x: spot.x,
        y: top + (leading - SIGN_SIZE) / 2,
        size: SIGN_SIZE,
        colour: MARK_FILL[spot.mark],
      }
      const text = `${spot.text} `
      const baseline = baselineOf(top, leading, size)
      return [
        ...drawMark(spot.mark, markSpot),
        { kind: 'text', owner: figure, style: STYLE.legend, x: spot.x + SIGN_SIZE + 4, baseline, text },
      ]
    })
  return [{ height: 6 + (row + 1) * lineHeight, before: 0, after: 0, keep: 'no', draw }]
}
