import type { Assessment } from '../../src/core/assessment'
import type { Checklist, Item } from '../../src/core/checklist'
import type { Source, Sources } from '../../src/core/reference'
import type { ActionPlanInput } from '../../src/reports/plan-report'
import { DEFAULT_LANGUAGE } from '../../src/words/language'
import { makeItem } from '../core/builders'

export const TODAY = '2027-03-02'

const SEEN: Source = {
  title: 'Page one',
  publisher: 'National Cyber Security Centre',
  url: 'https://www.ncsc.gov.uk/one',
  date: '2026-11-23',
  checked: 'seen',
}

export const SOURCES: Sources = new Map<string, Source>([
  ['N-ONE', SEEN],
  ['N-TWO', { ...SEEN, title: 'Page two', url: 'https://www.ncsc.gov.uk/two', checked: 'recalled' }],
  ['N-REPORT', { ...SEEN, title: 'Report', url: 'https://report.ncsc.gov.uk' }],
])

/** An item whose every line can be told from those of another. */
export function makeToldItem(id: string, changes: Partial<Item> = {}): Item {
  return makeItem(id, {
    inPlace: `All of ${id}.`,
    why: `Because of ${id}.`,
    how: [`Begin ${id}.`, `End ${id}.`],
    evidence: [`A list for ${id}.`],
    basis: 'ncsc',
    sources: [{ source: 'N-ONE' }],
    ...changes,
  })
}

export function planInput(checklist: Checklist, assessment: Assessment): ActionPlanInput {
  return { checklist, assessment, sources: SOURCES, isOurs: true, today: TODAY, language: DEFAULT_LANGUAGE }
}
