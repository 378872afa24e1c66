import type { Assessment } from '../../src/core/assessment'
import type { Checklist, Item } from '../../src/core/checklist'
import type { Source, Sources } from '../../src/core/reference'
import type { ReportInput } from '../../src/reports/report'
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

export function planInput(checklist: Checklist, assessment: Assessment): ReportInput {
  return {
    checklist,
    assessment,
    sources: SOURCES,
    controls: new Map(),
    frameworks: [],
    isOurs: true,
    today: TODAY,
    marking: '',
    language: DEFAULT_LANGUAGE,
    release: { version: '1.2.3', builtOn: '2027-02-01' },
  }
}
