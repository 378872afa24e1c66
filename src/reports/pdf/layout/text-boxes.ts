import type { Text } from '../../document'
import type { Box, Keep, Panel } from './box'
import type { Column, LayoutContext } from './context'
import { drawLine } from './draw-line'
import type { Operation } from './display-list'
import { breakLines } from './lines'
import { styleText } from './runs'
import type { StructureElement } from './structure'
import type { Spacing, TextStyle } from './style'

interface TextBoxOptions extends Partial<Spacing> {
  readonly column: Column
  readonly style: TextStyle
  readonly panel?: Panel
  /** All lines on one page, whatever follows. */
  readonly isWhole?: boolean
  /** Drawn with the first line, at its upper edge: a bullet, a mark. It comes first in reading order too. */
  readonly lead?: (y: number) => readonly Operation[]
}

/** One box a line. Two lines at least stay together at either side of a page's edge. */
export function textBoxes(
  context: LayoutContext,
  owner: StructureElement,
  text: Text,
  options: TextBoxOptions,
): readonly Box[] {
  const { column, style, panel, lead, isWhole = false, before = 0, after = 0 } = options
  const lines = breakLines(styleText(context, owner, text, style), column.width, context.measure)
  const last = lines.length - 1
  return lines.map((line, index): Box => {
    const keep: Keep = index < last && (isWhole || index === 0 || index === last - 1) ? 'always' : 'no'
    return {
      height: style.leading,
      before: index === 0 ? before : 0,
      after: index === last ? after : 0,
      keep,
      draw: (y) => [
        ...(index === 0 && lead !== undefined ? lead(y) : []),
        ...drawLine(line, { x: column.x, y, leading: style.leading }),
      ],
      ...(panel === undefined ? {} : { panel }),
    }
  })
}
