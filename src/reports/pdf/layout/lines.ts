import type { LinkTarget } from './display-list'
import type { Measure } from './measure'
import type { StructureElement } from './structure'
import type { TextStyle } from './style'

/** Text of one style with one owner in the structure tree. */
export interface StyledRun {
  readonly text: string
  readonly style: TextStyle
  readonly owner: StructureElement | null
  readonly target?: LinkTarget
}

interface Fragment {
  readonly run: StyledRun
  readonly text: string
  /** From the start of the line, in points. */
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly fragments: readonly Fragment[]
  /** Without the space at its end, which is kept in the text so that words do not run together when copied. */
  readonly width: number
}

interface Piece {
  readonly run: StyledRun
  readonly text: string
  readonly width: number
}

const SPACES = /(\n|[ \t]+)/
/** A long address may break after one of these. */
const JOINTS = '/-_.?&=@:'
// A letter with its marks and joiners, which belong together.
const CLUSTER = /(?:\P{M}(?:[\p{M}\u200c\ufe00-\ufe0f]|\u200d\P{M})*|\p{M}+)/gsu

/**
 * Breaks running text into lines no wider than `room` points. A word may consist of several runs. One that is wider than
 * a line breaks after a joint, or else anywhere. Always at least one line.
 */
export function breakLines(runs: readonly StyledRun[], room: number, measure: Measure): readonly Line[] {
  const lines = new LineFiller(room, measure)
  let word: Piece[] = []
  const endWord = (): void => {
    if (word.length > 0) lines.addWord(word)
    word = []
  }
  for (const run of runs) {
    for (const token of run.text.split(SPACES)) {
      if (token === '') continue
      if (token === '\n') {
        endWord()
        lines.endLine()
      } else if (token.startsWith(' ') || token.startsWith('\t')) {
        endWord()
        lines.addSpace({ run, text: ' ', width: measure(' ', run.style) })
      } else {
        word.push({ run, text: token, width: measure(token, run.style) })
      }
    }
  }
  endWord()
  return lines.finish()
}

class LineFiller {
  private readonly lines: Line[] = []
  private fragments: Fragment[] = []
  /** The one being written. */
  private last: { -readonly [Key in keyof Fragment]: Fragment[Key] } | undefined
  private x = 0
  private inked = 0
  private readonly room: number
  private readonly measure: Measure

  constructor(room: number, measure: Measure) {
    this.room = room
    this.measure = measure
  }

  addSpace(space: Piece): void {
    if (this.x > 0) this.put(space)
  }

  addWord(word: readonly Piece[]): void {
    const width = word.reduce((sum, piece) => sum + piece.width, 0)
    if (this.x > 0 && this.x + width > this.room) this.endLine()
    for (const piece of word) {
      if (width > this.room) this.addInParts(piece)
      else this.put(piece)
      this.inked = this.x
    }
  }

  endLine(): void {
    this.lines.push({ fragments: this.fragments, width: this.inked })
    this.fragments = []
    this.last = undefined
    this.x = 0
    this.inked = 0
  }

  finish(): readonly Line[] {
    if (this.fragments.length > 0 || this.lines.length === 0) this.endLine()
    return this.lines
  }

  private addInParts({ run, text }: Piece): void {
    let rest: readonly string[] = text.match(CLUSTER) ?? []
    while (rest.length > 0) {
      const count = this.countThatFit(rest, run.style)
      if (count === 0) {
        this.endLine()
        continue
      }
      const part = rest.slice(0, count).join('')
      this.put({ run, text: part, width: this.measure(part, run.style) })
      this.inked = this.x
      rest = rest.slice(count)
      if (rest.length > 0) this.endLine()
    }
  }

  /** How many clusters fit on the rest of the line: up to a joint where one is not far back. 0 asks for a new line. */
  private countThatFit(clusters: readonly string[], style: TextStyle): number {
    let width = this.x
    let afterJoint = 0
    for (let index = 0; index < clusters.length; index += 1) {
      const cluster = clusters[index] ?? ''
      width += this.measure(cluster, style)
      if (width > this.room) {
        if (afterJoint > index / 3) return afterJoint
        return index === 0 && this.x === 0 ? 1 : index
      }
      if (JOINTS.includes(cluster)) afterJoint = index + 1
    }
    return clusters.length
  }

  private put({ run, text, width }: Piece): void {
    if (this.last?.run === run) {
      this.last.text += text
      this.last.width += width
    } else {
      this.last = { run, text, x: this.x, width }
      this.fragments.push(this.last)
    }
    this.x += width
  }
}
