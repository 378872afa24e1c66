import type { Artifact, Operation, Owner, PathOperation, TextOperation } from '../layout/display-list'
import type { MarkedContent, StructureElement } from '../layout/structure'
import { pathOperators } from './path-operators'
import { colour, number, numbers, place } from './syntax'
import { textOperators } from './text-operators'
import type { Shown, TextResources } from './text-operators'

export interface PageContent {
  readonly stream: string
  /** Whose content each marked piece is, by its number. */
  readonly owners: readonly StructureElement[]
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
  resources: TextResources,
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
export function writeRepeated(operations: readonly Operation[], resources: TextResources): string {
  const painter = new Painter(null, resources)
  for (const operation of operations) painter.draw(operation)
  return painter.finish().stream
}

/** Inside one long text object, where lines are placed relative to each other, or among paths. */
type Mode = 'text' | 'paths'

class Painter {
  private readonly operators: string[] = []
  private readonly owners: StructureElement[] = []
  private open: { readonly owner: Owner; readonly mode: Mode } | null = null
  private isInText = false
  /** Where the last line in the text object began, as written: rounded, so that errors do not add up. */
  private line = { x: 0, y: 0 }
  /** Where the last text ended: what goes on there needs no place of its own. */
  private pen = { x: 0, y: 0 }
  /** What the page's graphics state holds, so that nothing is set twice. */
  private readonly state = new Map<string, string>()
  /** `null` within a form, where the page that draws it has marked it. */
  private readonly page: number | null
  private readonly resources: TextResources

  constructor(page: number | null, resources: TextResources) {
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
    return { stream: this.operators.join('\n'), owners: this.owners }
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
    if (this.page === null) return
    if (typeof owner === 'string') {
      this.operators.push(ARTIFACT_TAG[owner])
      return
    }
    const content: MarkedContent = { page: this.page, id: this.owners.length }
    joinTree(owner)
    owner.children.push(content)
    this.owners.push(owner)
    this.operators.push(`/${owner.role}<</MCID ${content.id}>>BDC`)
  }

  private end(): void {
    if (this.open !== null && this.page !== null) this.operators.push('EMC')
    this.open = null
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
      const font = this.change('font', `/${shown.part.key} ${number(style.size)} Tf`)
      return font + this.show(shown)
    })
    this.operators.push(...operators)
  }

  private show({ codes, x, y, width }: Shown): string {
    if (!this.isInText) return `BT ${place(x)} ${place(y)} Td (${codes})Tj ET`
    const isAtPen = Math.abs(this.pen.x - x) < NEAR && this.pen.y === y
    this.pen = { x: x + width, y }
    if (isAtPen) return `(${codes})Tj`
    const [left, baseline] = [Number(place(x)), Number(place(y))]
    const move = `${place(left - this.line.x)} ${place(baseline - this.line.y)}`
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
    this.operators.push(pathOperators(segments, paint))
  }

  private set(name: string, operator: string, initial?: string): void {
    const change = this.change(name, operator, initial)
    if (change !== '') this.operators.push(operator)
  }

  /** The operator with a space, or nothing where the page is in that state already. */
  private change(name: string, operator: string, initial?: string): string {
    if ((this.state.get(name) ?? initial) === operator) return ''
    this.state.set(name, operator)
    return `${operator} `
  }
}

/** A part of a line comes after what was painted before it. */
function joinTree(element: StructureElement): void {
  if (element.isInTree || element.parent === null) return
  element.isInTree = true
  element.parent.children.push(element)
}
