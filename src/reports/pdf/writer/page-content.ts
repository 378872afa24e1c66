import type { Artifact, Operation, Owner, PathOperation, TextOperation } from '../layout/display-list'
import type { MarkedContent, StructureElement } from '../layout/structure'
import { GraphicsState } from './graphics-state'
import { isSimple, pathOperators, startOf } from './path-operators'
import { colour, number, numbers, placed, places } from './syntax'
import { textOperators } from './text-operators'
import type { Shape, Shapes } from './shared-shapes'
import type { Shown, TextResources } from './text-operators'

export interface PageContent {
  /** Lines of operators, and shapes of which it shows only at the end of all pages whether they are worth an object. */
  readonly operators: readonly (string | Shape)[]
  /** Whose content each marked piece is, by its number. */
  readonly owners: readonly StructureElement[]
}

export interface PageResources extends TextResources {
  readonly shapes: Shapes
}

const ARTIFACT_TAG: Readonly<Record<Artifact, string>> = {
  layout: '/Artifact BMC',
  pagination: '/Artifact<</Type/Pagination>>BDC',
}

/**
 * A page's operations as a content stream. Rules and grounds come first: one drawn in the middle of a sentence would cut it
 * in two for a reader. Content joins the structure tree as it is painted.
 */
export function writePage(
  operations: readonly Operation[],
  page: number,
  resources: PageResources,
): PageContent {
  const painter = new Painter(page, resources)
  // The first page has a head of its own.
  if (page > 0) painter.drawRepeated()
  for (const operation of operations) if (operation.owner === 'layout') painter.draw(operation)
  for (const operation of operations) if (operation.owner !== 'layout') painter.draw(operation)
  return painter.finish()
}

/** The name of what pages repeat, in their resources. */
export const REPEATED = 'M'

/** Points. Widths in the file are rounded, and so is the space between letters. */
const NEAR = 0.02

/** What pages repeat, as the content of a form of its own: pages draw it as one thing, which is no part of the text. */
export function writeRepeated(operations: readonly Operation[], resources: PageResources): PageContent {
  const painter = new Painter(null, resources)
  for (const operation of operations) painter.draw(operation)
  return painter.finish()
}

/** Inside one long text object, where lines are placed relative to each other, or among paths. */
type Mode = 'text' | 'paths'

class Painter {
  private readonly operators: (string | Shape)[] = []
  private readonly owners: StructureElement[] = []
  private open: { readonly owner: Owner; readonly mode: Mode } | null = null
  private isInText = false
  /** Where the last line in the text object began, as written: rounded, so that errors do not add up. */
  private line = { x: 0, y: 0 }
  /** Where the last text ended: what goes on there needs no place of its own. */
  private pen = { x: 0, y: 0 }
  private readonly state = new GraphicsState()
  /** Where the last shape began: the paths' coordinates are counted from there. */
  private origin = { x: 0, y: 0 }
  /** `null` within a form, where the page that draws it has marked it. */
  private readonly page: number | null
  private readonly resources: PageResources

  constructor(page: number | null, resources: PageResources) {
    this.page = page
    this.resources = resources
  }

  drawRepeated(): void {
    this.operators.push(`${ARTIFACT_TAG.pagination}\n/${REPEATED} Do\nEMC`)
  }

  draw(operation: Operation): void {
    if (operation.kind === 'link') return
    if (operation.kind === 'field') {
      // What follows in the same line is a piece of its own, read after the box.
      this.end()
      joinTree(operation.owner)
      return
    }
    this.begin(operation.owner, this.modeOf(operation))
    if (operation.kind === 'text') this.drawText(operation)
    else this.drawPath(operation)
  }

  finish(): PageContent {
    this.end()
    this.leaveText()
    return { operators: this.operators, owners: this.owners }
  }

  private modeOf(operation: TextOperation | PathOperation): Mode {
    if (operation.kind === 'path') return 'paths'
    return typeof operation.owner !== 'string' && operation.owner.role === 'Figure' ? 'paths' : 'text'
  }

  /** Marked content and text objects must nest: what is marked inside a text object ends in it. */
  private begin(owner: Owner, mode: Mode): void {
    if (this.open?.owner === owner && this.open.mode === mode) return
    this.end()
    if (mode === 'paths') this.leaveText()
    else this.enterText()
    this.open = { owner, mode }
    if (this.page !== null) this.mark(owner, this.page)
    if (mode === 'paths') this.enterPaths()
  }

  private mark(owner: Owner, page: number): void {
    if (typeof owner === 'string') {
      this.operators.push(ARTIFACT_TAG[owner])
      return
    }
    const content: MarkedContent = { page, id: this.owners.length }
    joinTree(owner)
    owner.children.push(content)
    this.owners.push(owner)
    this.operators.push(`/${owner.role}<</MCID ${content.id}>>BDC`)
  }

  private end(): void {
    if (this.open?.mode === 'paths') this.leavePaths()
    if (this.open !== null && this.page !== null) this.operators.push('EMC')
    this.open = null
  }

  private enterPaths(): void {
    this.operators.push('q')
    this.state.save()
    this.origin = { x: 0, y: 0 }
  }

  private leavePaths(): void {
    this.operators.push('Q')
    this.state.restore()
  }

  private enterText(): void {
    if (this.isInText) return
    this.isInText = true
    this.line = { x: 0, y: 0 }
    this.pen = { x: 0, y: 0 }
    this.operators.push('BT')
  }

  private leaveText(): void {
    if (this.isInText) this.operators.push('ET')
    this.isInText = false
  }

  private drawText(operation: TextOperation): void {
    const { style } = operation
    this.set('fill', `${colour(style.colour)} rg`)
    this.set('tracking', `${number(((style.tracking ?? 0) * style.size) / 1000)} Tc`, '0 Tc')
    const operators = textOperators(operation, this.resources, (shown) => {
      const font = this.state.change('font', `/${shown.part.key} ${number(style.size)} Tf`)
      return font === null ? this.show(shown) : `${font} ${this.show(shown)}`
    })
    this.operators.push(...operators)
  }

  private show({ codes, x, y, width }: Shown): string {
    if (!this.isInText) {
      const { x: left, y: bottom } = this.origin
      return `BT ${places(placed(x) - left, placed(y) - bottom)} Td (${codes})Tj ET`
    }
    const isAtPen = Math.abs(this.pen.x - x) < NEAR && this.pen.y === y
    this.pen = { x: x + width, y }
    if (isAtPen) return `(${codes})Tj`
    const [left, baseline] = [placed(x), placed(y)]
    const move = places(left - this.line.x, baseline - this.line.y)
    this.line = { x: left, y: baseline }
    return `${move} Td (${codes})Tj`
  }

  private drawPath({ segments, fill, stroke, lineWidth = 1, dash, isRound }: PathOperation): void {
    if (fill !== undefined) this.set('fill', `${colour(fill)} rg`)
    if (stroke !== undefined) {
      this.set('stroke', `${colour(stroke)} RG`)
      this.set('lineWidth', `${number(lineWidth)} w`)
      this.set('ends', isRound === true ? '1 J 1 j' : '0 J 0 j', '0 J 0 j')
      this.set('dash', dash === undefined ? '[] 0 d' : `[${numbers(...dash)}] 0 d`, '[] 0 d')
    }
    const paint = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'
    this.moveTo(startOf(segments))
    const drawn = pathOperators(segments, paint)
    this.operators.push(isSimple(segments) ? drawn : this.resources.shapes.use(drawn))
  }

  /** From the last shape's start, so that what is repeated down a page is equal text too. */
  private moveTo(start: { readonly x: number; readonly y: number }): void {
    const move = places(start.x - this.origin.x, start.y - this.origin.y)
    this.origin = start
    if (move !== '0 0') this.operators.push(`1 0 0 1 ${move} cm`)
  }

  private set(name: string, operator: string, initial?: string): void {
    const changed = this.state.change(name, operator, initial)
    if (changed !== null) this.operators.push(changed)
  }
}

/** A part of a line comes after what was painted before it. */
function joinTree(element: StructureElement): void {
  if (element.isInTree || element.parent === null) return
  element.isInTree = true
  element.parent.children.push(element)
}
