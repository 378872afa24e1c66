import type { Attachment, Block, Mark, ReportDocument, TimelineRow } from '../../../src/reports/document'
import { documentOf, PROSE } from './documents'

export const ATTACHMENT: Attachment = {
  name: 'assessment.hustings.json',
  description: 'The answers these pages were made from',
  text: JSON.stringify({ format: 'hustings/assessment', name: 'Gŵyl Llŷn', note: 'ä€😀'.repeat(400) }),
}

const MARKS: readonly Mark[] = ['to-do', 'doing', 'done', 'dropped', 'not-sure', 'unanswered']

/** Every kind of block that a plan does not have: a cover, a range, a timeline, boxes to tick, lines to write on. */
export function makeShowcase(rows = 9): ReportDocument {
  return {
    ...documentOf(),
    title: 'Worksheet: Gŵyl Llŷn Independents',
    marking: 'Confidential',
    notice: 'From a file: “Village society”. Not written or checked by Hustings or the NCSC.',
    blocks: [
      {
        type: 'cover',
        title: 'Worksheet: Gŵyl Llŷn Independents',
        lines: ['Political organisation 2.0.0', [{ text: 'Polling day ', bold: true }, '6 May 2027'], ' '],
      },
      { type: 'heading', level: 2, text: 'Where you stand' },
      { type: 'range', alt: 'Between 58% and 66%.', low: 0.58, high: 0.66, value: '58% to 66%' },
      { type: 'heading', level: 2, text: 'When' },
      timelineOf(rows),
      { type: 'heading', level: 2, text: 'Your answers' },
      question('second-step', 'Is a second step on for every admin account?'),
      question('backup', 'Was one backup restored and timed this year?'),
      { type: 'blanks', labels: ['Prepared by', 'Agreed by', 'Date'] },
      { type: 'blanks', labels: [PROSE, 'Signature'] },
    ],
  }
}

export function timelineOf(count: number): Block {
  const rows = Array.from({ length: count }, (_, index): TimelineRow => ({
    label: `${index + 1}. Close leavers’ accounts the day they go`,
    from: (index / count) * 0.8,
    to: (index / count) * 0.8 + (index % 3) * 0.08,
    mark: MARKS[index % MARKS.length] ?? 'to-do',
    value: `${index + 1} Feb`,
  }))
  return {
    type: 'timeline',
    alt: 'What is done when, up to polling day.',
    ticks: [
      { at: 0.02, label: 'December' },
      { at: 0.3, label: 'January' },
      { at: 0.6, label: 'February' },
      { at: 0.9, label: 'March' },
      { at: 0.94, label: 'Polling day, 6 May' },
    ],
    bands: [{ from: 0.8, to: 0.94, label: 'Change nothing' }],
    rows,
  }
}

function question(name: string, text: string): Block {
  const boxes = ['In place', 'Partly', 'Not in place', 'Not sure', 'Does not apply'].map((label, index) => ({
    name: `${name}-${index}`,
    label,
    told: `${text} ${label}`,
  }))
  return {
    type: 'group',
    blocks: [
      { type: 'heading', level: 3, text },
      { type: 'ticks', boxes },
      { type: 'blanks', labels: ['Who', 'Note'] },
    ],
  }
}
