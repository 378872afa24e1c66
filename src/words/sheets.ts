import type { Source } from '../core/reference'
import { inEachLanguage } from './language'
import { terms } from './terms'

const { addressNotChecked } = terms('en-GB')

/** The plan as a workbook. What it shares with the document stands in `report.ts`, `result.ts` and `terms.ts`. */
const english = {
  names: { actions: 'Actions', answers: 'Answers', scores: 'Scores', sources: 'Sources' },
  made: (plan: string, checklist: string) => `${plan} · ${checklist}`,
  cut: '(Cut here: a cell holds no more. The whole text stands in the assessment.)',
  yes: 'Yes',

  actions: {
    place: 'No.',
    action: 'Action',
    kind: 'What',
    state: 'State',
    level: 'Level',
    quickWin: 'Quick win',
    theme: 'Theme',
    hours: 'Hours',
    owner: 'Owner',
    due: 'Due',
    fits: 'Before polling day',
    lastChange: 'Change nothing after',
    after: 'After action',
    doneBy: 'Usually done by',
    confirm: 'Answer to confirm',
    note: 'Note',
    reason: 'Why not',
    question: 'Question',
    how: 'How',
    doneMeans: 'Done means',
    proof: 'What to keep as proof',
    id: 'Id',
  },
  step: (place: number, step: string) => `${String(place)}. ${step}`,

  answers: {
    theme: 'Theme',
    question: 'Question',
    level: 'Level',
    answer: 'Answer',
    confirm: 'To confirm',
    whyHidden: 'Why not checked',
    reason: 'Why it does not apply',
    note: 'Note',
    evidence: 'Evidence noted',
    by: 'Answered by',
    day: 'Answered on',
    from: 'Taken from',
    yesMeans: 'Yes means',
    why: 'Why',
    restsOn: 'Rests on',
    sources: 'Sources',
    id: 'Id',
  },

  scores: { part: 'Part', low: 'At least', high: 'At most', whole: 'Whole checklist' },

  sources: {
    title: 'Title',
    publisher: 'Publisher',
    address: 'Address',
    date: 'As of',
    checked: 'Checked',
    cited: 'Questions that cite it',
    checks: { seen: 'address seen', recalled: addressNotChecked } satisfies Record<Source['checked'], string>,
    unknown: 'not one of our sources',
  },
}

export const sheetWords = inEachLanguage({ 'en-GB': english })
