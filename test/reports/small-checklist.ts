import { makeAssessment, type Assessment, type PlanEntry } from '../../src/core/assessment'
import type { Answer } from '../../src/core/answer'
import type { Checklist, Item } from '../../src/core/checklist'
import type { Source, Sources } from '../../src/core/reference'
import { DEFAULT_LANGUAGE } from '../../src/words/language'
import type { ActionPlanInput } from '../../src/reports/plan-report'

export const TODAY = '2026-11-23'

export function makeItem(id: string, own: Partial<Item> = {}): Item {
  return {
    id,
    revision: 1,
    theme: 'accounts',
    control: 'account-sign-in',
    level: 'important',
    question: `Is ${id} asked about?`,
    inPlace: `${id} is all there.`,
    partly: `Some of ${id}.`,
    why: `Because of ${id}.`,
    how: [`Begin ${id}.`, `End ${id}.`],
    evidence: [`A list for ${id}.`],
    action: `See to ${id}.`,
    hours: 3,
    doneBy: 'it-lead',
    basis: 'ncsc',
    sources: [{ source: 'N-ONE' }],
    ...own,
  }
}

export function makeChecklist(items: readonly Item[], own: Partial<Checklist> = {}): Checklist {
  return {
    format: 'hustings/checklist',
    formatVersion: 1,
    id: 'small',
    version: '1.0.0',
    title: 'Small checklist',
    audience: 'Groups of any kind',
    summary: 'A few questions.',
    language: 'en-GB',
    released: '2026-01-05',
    reviewBy: '2027-01-05',
    guidance: {
      title: 'Some guidance',
      publisher: 'Some publisher',
      url: 'https://www.ncsc.gov.uk/collection/some',
      updated: '2024-03-25',
      asOf: '2026-01-05',
      licence: 'Open Government Licence v3.0',
      attribution: 'Summarised in our own words.',
    },
    changes: 'First release.',
    minutes: 5,
    profile: [
      {
        id: 'own-website',
        question: 'Do you run your own website?',
        help: 'Say yes or no.',
        whenHidden: 'You told us you have no website.',
      },
    ],
    themes: [
      { id: 'accounts', title: 'Accounts', summary: 'Who gets in.' },
      { id: 'website', title: 'Website', summary: 'Your public voice.' },
    ],
    items,
    ...own,
  }
}

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

interface Told {
  readonly name?: string
  readonly answers?: Readonly<Record<string, Answer>>
  readonly actions?: Readonly<Record<string, PlanEntry>>
  readonly profile?: Readonly<Record<string, boolean>>
}

export function assess(
  checklist: Checklist,
  { name = 'Riverside Independents', answers = {}, actions = {}, profile = {} }: Told,
): Assessment {
  const assessment = makeAssessment({
    id: '5b1c6c5e-7c0e-4b8e-9d55-000000000001',
    name,
    at: '2026-11-20T10:00:00Z',
    checklist: { id: checklist.id, version: checklist.version },
    profile: new Map(Object.entries(profile)),
  })
  return {
    ...assessment,
    answers: new Map(Object.entries(answers)),
    plan: { ...assessment.plan, actions: new Map(Object.entries(actions)) },
  }
}

export function planInput(checklist: Checklist, assessment: Assessment): ActionPlanInput {
  return { checklist, assessment, sources: SOURCES, isOurs: true, today: TODAY, language: DEFAULT_LANGUAGE }
}
