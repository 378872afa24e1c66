import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { CodedAnswer } from '../../src/core/answer-code'
import { makeShareCopy } from '../../src/core/share'
import { makeShareNumbers } from '../../src/core/share-numbers'
import { compareBranches, type ComparedBranches } from '../../src/core/branches'
import { countRoom } from '../../src/core/room'
import { REPORT_KINDS, SECTIONS, type ReportWish } from '../../src/core/report-wish'
import { makeBranchFile } from '../../src/files/branch-reader'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeBranchDocument } from '../../src/reports/branch-report'
import type { Block, Inline, ReportDocument, Text } from '../../src/reports/document'
import { makeNumbersReport } from '../../src/reports/numbers-report'
import { makeReport, type Report } from '../../src/reports/report'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { makeRoomReport } from '../../src/reports/room-report'
import { makePack } from '../../src/reports/workshop-pack'
import { labelBranches } from '../../src/words/branch-labels'
import { markChecklist } from '../config/marked-texts-plugin'
import { flat } from './document-words'
import { richAssessment, richChecklist } from './rich-report'
import { planInput, SOURCES, TODAY } from './small-checklist'

/** In Welsh, each of its texts between marks that nothing else has. */
const checklist = markChecklist({ ...richChecklist, reviewBy: '2020-01-01' }, '«»')
const about = {
  today: TODAY,
  language: 'en-GB',
  release: { version: '1.2.3', builtOn: '2027-02-01' },
} as const

function reportOf(kind: (typeof REPORT_KINDS)[number], isOurs: boolean): Report {
  const copy = makeShareCopy(
    { ...richAssessment, plan: { ...richAssessment.plan, hoursPerWeek: 1 } },
    { preset: 'everything', withName: kind !== 'worksheet' },
  )
  const wishes: Readonly<Record<typeof kind, ReportWish>> = {
    full: { kind: 'full', sections: new Set(SECTIONS), attach: true },
    board: { kind: 'board' },
    owner: { kind: 'owner', owner: 'Bob' },
    monday: { kind: 'monday' },
    worksheet: { kind: 'worksheet' },
  }
  const unanswered = { ...copy, profile: new Map(), answers: new Map() }
  const assessment = kind === 'worksheet' ? unanswered : copy
  return makeReport({ ...planInput(checklist, assessment), isOurs }, wishes[kind])
}

const pack = (isOurs: boolean) => ({
  ...about,
  checklist,
  isOurs,
  items: checklist.items,
  minutes: 16,
  fictional: [],
  scenario: null,
  sources: SOURCES,
})

function branchesOf(isOurs: boolean): ReportDocument {
  const opened = { checklist, isOurs, checklistSha256: checklistSha256(checklist), notices: [] }
  const files = ['a', 'b'].map((id) =>
    makeBranchFile({ ...opened, assessment: { ...richAssessment, id } }, id),
  )
  const group = compareBranches(files).groups[0] as ComparedBranches
  return makeBranchDocument({ ...about, group, rows: labelBranches('en-GB', group.branches, false) })
}

function roomOf(isOurs: boolean): ReportDocument {
  const answers = checklist.items.map((_, index): CodedAnswer => (index % 2 === 0 ? 'in-place' : 'partly'))
  const items = countRoom(checklist, [{ group: 1, counter: 0, answers }])
  return makeRoomReport({ ...about, checklist, isOurs, groups: 1, items })
}

function numbersOf(isOurs: boolean): ReportDocument {
  const numbers = makeShareNumbers(checklist, richAssessment, { withName: true, byTheme: true, day: TODAY })
  return makeNumbersReport({ ...about, numbers, isOurs }).report.document
}

const DOCUMENTS: readonly (readonly [string, (isOurs: boolean) => ReportDocument])[] = [
  ...REPORT_KINDS.map((kind) => [kind, (isOurs: boolean) => reportOf(kind, isOurs).document] as const),
  ['guide', (isOurs) => makePack(pack(isOurs), { kind: 'guide' }).document],
  ['sheet', (isOurs) => makePack(pack(isOurs), { kind: 'sheet', fictional: null }).document],
  ['branches', branchesOf],
  ['room', roomOf],
  ['numbers', numbersOf],
]

describe('what a checklist says carries its language', () => {
  test.each(DOCUMENTS.flatMap(([name, make]) => [true, false].map((isOurs) => ({ name, isOurs, make }))))(
    'in the report $name, ours: $isOurs',
    ({ isOurs, make }) => {
      const document = make(isOurs)
      const pieces = [...flat(document.blocks).flatMap(textsOf), document.notice ?? ''].flatMap(piecesOf)
      expect(pieces.filter((piece) => !isRight(piece))).toEqual([])
      expect(pieces.filter(({ lang }) => lang === 'cy').length).toBeGreaterThan(0)
    },
  )

  test.each(REPORT_KINDS)('in the PDF “%s”, for who hears it', async (kind) => {
    const pieces = await heardIn((await makeReportPdf(reportOf(kind, false))).bytes)
    expect(pieces.filter((piece) => !isRight(piece))).toEqual([])
    expect(pieces.filter(({ lang }) => lang === 'cy').length).toBeGreaterThan(5)
  })
})

interface Piece {
  readonly text: string
  readonly lang: string | undefined
}

/** With the marks in the checklist's language and nothing of ours beside it; without them in the report's. A cut one has no end. */
function isRight({ text, lang }: Piece): boolean {
  if (!/[«»]/.test(text)) return lang === undefined || !/\p{L}/u.test(text)
  return lang === 'cy' && !/\p{L}/u.test(text.replace(/«[^»]*(»|…|$)/g, ''))
}

/** What is said of a picture is one text for all of it, so its pieces cannot be told apart. */
function textsOf(block: Block): readonly Text[] {
  switch (block.type) {
    case 'cover':
      return block.lines
    case 'heading':
    case 'paragraph':
    case 'status':
    case 'callout':
      return [block.text]
    case 'list':
      return block.items.flatMap((item) =>
        typeof item === 'string' || !('text' in item) ? [item] : [item.text, ...(item.items ?? [])],
      )
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ title }) => title), ...block.rows.flat()]
    case 'bars':
    case 'timeline':
      return block.rows.map(({ label }) => label)
    case 'ticks':
      return block.boxes.flatMap(({ label, told }) => [label, told])
    case 'blanks':
      return block.labels
    default:
      return []
  }
}

function piecesOf(text: Text): readonly Piece[] {
  return (typeof text === 'string' ? [text] : text).map((piece: Inline) =>
    typeof piece === 'string' ? { text: piece, lang: undefined } : { text: piece.text, lang: piece.lang },
  )
}

interface Node {
  readonly role?: string
  readonly lang?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The words of each element of the structure, with the language that is said for them. A picture is heard by its own words. */
async function heardIn(bytes: Uint8Array): Promise<readonly Piece[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pieces: Piece[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const texts = new Map<string, string>()
    const open: string[] = []
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    for (const item of items) {
      if ('str' in item) {
        const id = open.at(-1) ?? ''
        texts.set(id, `${texts.get(id) ?? ''}${item.str} `)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push((item as { id?: string }).id ?? '')
    }
    const walk = (node: Node, around: string | undefined): void => {
      if (node.role === 'Figure') return
      const lang = node.lang ?? around
      const own = (node.children ?? []).map(({ id }) => (id === undefined ? '' : (texts.get(id) ?? '')))
      pieces.push({ text: own.join(''), lang })
      for (const child of node.children ?? []) if (child.role !== undefined) walk(child, lang)
    }
    walk(await page.getStructTree(), undefined)
  }
  await pdf.loadingTask.destroy()
  return pieces
}
