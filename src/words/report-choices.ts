import type { ReportKind, Section } from '../core/report-wish'
import { inEachLanguage } from './language'

/** Choosing a report, looking at it, and having it made. */
const english = {
  title: 'Download a report as PDF',
  worksheetTitle: 'Worksheet as PDF',
  worksheetHow:
    'Every question of this checklist with boxes to tick, on paper or on a screen. Nothing that you have answered is in it.',

  which: 'Which report',
  kinds: {
    full: 'Full action plan',
    board: 'Board summary, two pages',
    owner: 'One person’s actions',
    monday: 'Monday card, one page',
    worksheet: 'Worksheet',
  } satisfies Record<ReportKind, string>,
  holds: {
    full: 'Every action with its steps, owner and due date, and where it comes from.',
    board: 'Where you stand and why, what to do first, and what you ask of the board.',
    owner: 'The actions of one owner, with their steps and due dates.',
    monday: 'The first three actions of the plan, with lines for who and by when.',
    worksheet: 'Every question with boxes to tick, on paper or on a screen. None of your answers to them.',
  } satisfies Record<ReportKind, string>,
  whose: 'Whose actions',

  sections: 'Parts of it',
  allSections: 'all',
  someSections: (chosen: number, all: number) => `${String(chosen)} of ${String(all)}`,
  sectionNames: {
    result: 'Where you stand',
    themes: 'Bars by theme',
    timeline: 'Timeline to polling day',
    'help-now': 'The help-now page',
    actions: 'The actions, one by one',
    rest: 'What is not in the plan, and why',
    frameworks: 'Other frameworks',
    replay: 'Real attacks, replayed',
    exposure: 'For the IT supplier: known groups',
  } satisfies Record<Section, string>,

  alsoIn: 'Also put in',
  name: 'Name of the organisation',
  notes: 'Our notes, evidence and reasons',
  attach: 'Put the answers inside, so that Hustings can open this PDF again',
  attachMeans:
    'Whoever has the PDF can open the answers in Hustings. It holds no more than the pages show; a page with every answer is added.',

  marking: 'Marking on every page',
  markings: { none: 'None', confidential: 'Confidential', own: 'Own words' },
  ownMarking: 'The words for the marking',
  noMarking: 'Enter the words for the marking',

  readers: 'Whoever has the file can read it. It lists every gap.',
  worksheetReaders: 'Once somebody has filled it in, it lists every gap.',
  look: 'Look at it first',
  make: 'Make the PDF',
  busy: 'Making the PDF',
  made: (name: string) => `${name} is in your downloads.`,
  failed:
    'The PDF could not be made. Nothing is lost. Try again; if it stays so, choose “Look at it first” and print what you see.',
  notShown: 'The report could not be put together. Nothing is lost. Try again.',
  missing: (characters: string) =>
    `The text is all there, but our font draws these characters as boxes: ${characters}`,

  preview: 'Preview',
  download: 'Download',
  print: 'Print',
  back: 'Back',
  contents: 'Contents',
  table: 'Table',
}

export const reportChoicesWords = inEachLanguage({ 'en-GB': english })
