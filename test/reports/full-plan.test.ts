import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import { coverageOf } from '../../src/core/coverage'
import type { Control, Framework } from '../../src/core/reference'
import { planActions } from '../../src/core/plan'
import { makeShareCopy } from '../../src/core/share'
import { SECTIONS, WHOLE_PLAN, type Section } from '../../src/core/report-wish'
import { makeFullPlan } from '../../src/reports/full-plan'
import type { ReportInput } from '../../src/reports/report'
import type { ReportDocument } from '../../src/reports/document'
import {
  makeAnswered,
  makeAttackData,
  makeChecklist,
  makeScenario,
  makeStep,
  makeTheme,
} from '../core/builders'
import { headingsOf, plain, wordsOf } from './document-words'
import { makeToldItem, planInput, TODAY } from './small-checklist'

const NAME = 'Riverside Independents'
const CONTROLS = new Map<string, Control>([
  [
    'a-control',
    {
      id: 'a-control',
      title: 'One',
      threats: ['Thieves'],
      attack: [],
      cyberEssentials: ['firewalls'],
      caf: [],
      csf: [],
    },
  ],
])
const FRAMEWORK: Framework = {
  id: 'cyberEssentials',
  name: 'Cyber Essentials',
  version: '3.3',
  publisher: 'NCSC',
  licence: 'OGL',
  groups: ['firewalls', 'malware'].map((id) => ({
    id,
    title: `About ${id}`,
    parts: [{ id, title: `About ${id}` }],
  })),
}
const checklist = makeChecklist(
  [
    makeToldItem('passwords', { level: 'essential', sources: [{ source: 'N-TWO', section: 'Part 3' }] }),
    makeToldItem('backups', { after: 'passwords' }),
    makeToldItem('leavers', { level: 'essential', allOrNothing: true }),
    makeToldItem('website-updates', { theme: 'website', appliesWhen: { has: 'own-website' } }),
    makeToldItem('training', { basis: 'ours', sources: [] }),
  ],
  {
    first: ['leavers'],
    themes: [makeTheme('accounts'), makeTheme('website')],
    profile: [
      {
        id: 'own-website',
        question: 'Do you run a website?',
        help: 'If in doubt, say so.',
        whenHidden: 'You told us you have no website.',
      },
    ],
  },
)

const answers = {
  passwords: { status: 'not-in-place' },
  backups: { status: 'partly', note: 'Ask Ŵyn', evidence: 'Photo of the disk' },
  leavers: { status: 'not-in-place' },
  'website-updates': { status: 'not-in-place' },
  training: { status: 'not-applicable', reason: 'Nobody works here' },
} as const

const assessment = makeAnswered(checklist, answers, {
  profile: new Map([['own-website', false]]),
  name: NAME,
})
const copy = makeShareCopy(assessment, { preset: 'everything', withName: true })

describe('the plan', () => {
  const document = wholePlan(planInput(checklist, copy))

  test('has every open action once, in plan order', () => {
    const expected = planActions(checklist, copy, TODAY).actions.map(
      ({ item }, index) => `${String(index + 1)}. ${item.action}`,
    )
    expect(expected).toHaveLength(3)
    expect(headingsOf(document, 3).filter((text) => /^\d/.test(text))).toEqual(expected)
    expect(expected[0]).toBe('1. Do leavers.')
  })

  test('says what comes after what by number', () => {
    expect(wordsOf(document)).toContain('after action 2')
  })

  test('names steps, proof, sources and what each rests on', () => {
    const words = wordsOf(document)
    for (const part of ['Begin passwords.', 'A list for passwords.', 'Done means: All of passwords.']) {
      expect(words).toContain(part)
    }
    expect(words).toContain('Page two (National Cyber Security Centre, Part 3, address not checked)')
    expect(words).toContain('Rests on: other NCSC guidance.')
  })

  test('never shows what the profile hides, only how much it is and why', () => {
    const words = wordsOf(document)
    expect(words).not.toContain('website-updates')
    expect(words).toContain('You told us you have no website (1 question)')
  })

  test('carries the name, the date and whose it is not on every page', () => {
    expect(document.header).toBe('Riverside Independents · Action plan')
    expect(document.footer).toBe('Made 2 March 2027 with Hustings of 1 February 2027 · Not an NCSC product')
    expect(document.date).toBe(TODAY)
  })

  test('says what stands behind the result, and why something was set aside', () => {
    const words = wordsOf(document)
    expect(words).toContain(
      'Self-reported. Evidence noted for 0 of 2 essentials. 1 set aside as not applying.',
    )
    expect(words).toContain('Is training done? (Nobody works here)')
  })

  test('has a table with the numbers of the bars', () => {
    const table = document.blocks.find((block) => block.type === 'table')
    const bars = document.blocks.find((block) => block.type === 'bars')
    expect(bars?.alt).toContain('All about accounts: Partly 1, Not in place 2, Doesn’t apply 1')
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ['All about accounts', '0', '1', '2', '0', '1', '0', bars?.rows[0]?.value],
    ])
  })
})

describe('a copy', () => {
  test('without notes gives a plan without notes, evidence or reasons', () => {
    const actions = { passwords: { state: 'dropped', note: 'Too dear' } } as const
    const bare = makeShareCopy(makeAnswered(checklist, answers, { actions }), {
      preset: 'plan',
      withName: true,
    })
    const words = wordsOf(wholePlan(planInput(checklist, bare)))
    for (const secret of ['Ŵyn', 'Photo of the disk', 'Too dear', 'Nobody works here'])
      expect(words).not.toContain(secret)
    expect(words).toContain('Do passwords. (reason left out)')
    expect(words).toContain('No evidence is noted in this copy.')
  })

  test('without evidence still counts it where the counts are handed in', () => {
    const bare = makeShareCopy(assessment, { preset: 'plan', withName: true })
    const coverage = coverageOf(checklist, {
      ...assessment,
      answers: new Map([['passwords', { status: 'in-place', evidence: 'A list' }]]),
    })
    const words = wordsOf(wholePlan({ ...planInput(checklist, bare), coverage }))
    expect(words).toContain('Evidence noted for 1 of 2 essentials')
  })

  test('without a name gives a plan that names nobody', () => {
    const unnamed = makeShareCopy(assessment, { preset: 'everything', withName: false })
    const document = wholePlan(planInput(checklist, unnamed))
    expect(JSON.stringify(document)).not.toContain('Riverside')
    expect(document.title).toBe('Your assessment: action plan')
  })

  test('with all of Welsh in its name and owners keeps it', () => {
    const actions = { passwords: { owner: 'Siân Ŷsbyty' } }
    const welsh = makeAnswered(checklist, answers, { name: 'Plaid Gŵyr a Llŷn', actions })
    const document = wholePlan(planInput(checklist, makeShareCopy(welsh, { preset: 'plan', withName: true })))
    expect(document.title).toBe('Plaid Gŵyr a Llŷn: action plan')
    expect(wordsOf(document)).toContain('owner: Siân Ŷsbyty')
  })
})

describe('polling day', () => {
  const late = makeChecklist([
    makeToldItem('quick', { hours: 4 }),
    makeToldItem('slow', { days: 200 }),
    makeToldItem('risky', { freeze: true, days: 60 }),
    makeToldItem('behind', { after: 'risky' }),
    makeToldItem('frozen', { freeze: true, hours: 2 }),
    makeToldItem('big', { hours: 99 }),
  ])
  const answered = Object.fromEntries(late.items.map(({ id }) => [id, 'not-in-place' as const]))
  const wordsWith = (plan: Omit<Assessment['plan'], 'actions'>, today = TODAY): string =>
    wordsOf(wholePlan({ ...planInput(late, makeAnswered(late, answered, { plan })), today }))
  const parts = (words: string, item: string): string =>
    words.slice(words.indexOf(`Do ${item}.\nTo do`), words.indexOf(`Why: Because of ${item}.`))

  test('gives what fits before it a date, and the rest a reason', () => {
    const words = wordsWith({ pollingDay: '2027-05-06', hoursPerWeek: 3.5 })
    expect(parts(words, 'frozen')).toContain(
      '2 hours · no owner yet (usually: IT lead or supplier) · due 5 March 2027',
    )
    expect(parts(words, 'frozen')).toContain('Change nothing after 22 April 2027: too close to polling day.')
    expect(parts(words, 'quick')).toContain('due 12 March 2027')
    expect(parts(words, 'quick')).not.toContain('polling day')
    expect(parts(words, 'slow')).toContain('After polling day: not safe to finish before it.')
    expect(parts(words, 'risky')).toContain('After polling day: it can break email, sign-in or the site.')
    expect(parts(words, 'behind')).toContain(
      'After polling day: what comes first can break email, sign-in or the site.',
    )
    expect(parts(words, 'big')).toContain('After polling day: there are not enough hours before it.')
    expect(parts(words, 'big')).toContain('no date yet')
  })

  test('without hours a week only warns of the freeze, and only until it has passed', () => {
    const plan = { pollingDay: '2027-05-06', freezeDays: 7 }
    expect(wordsWith(plan)).toContain('Change nothing after 29 April 2027')
    expect(wordsWith(plan)).not.toContain('After polling day')
    expect(wordsWith(plan, '2027-05-06')).toContain('Change nothing after 29 April 2027')
    expect(wordsWith(plan, '2027-05-07')).not.toContain('Change nothing after')
  })
})

describe('what has to be said first', () => {
  test('a checklist from a file is told apart on every page, and its claims are its author’s', () => {
    const document = wholePlan({ ...planInput(checklist, copy), isOurs: false })
    expect(wordsOf(document)).toContain(
      'From a file: Village society, loaded 2 March 2027. Not written or checked by Hustings or the NCSC.',
    )
    expect(wordsOf(document)).toContain('The author says: other NCSC guidance.')
    expect(document.notice).toBe(
      'From a file: Village society, loaded 2 March 2027. Not written or checked by Hustings or the NCSC.',
    )
  })

  test('a checklist past its review date says so', () => {
    const late = { ...planInput(checklist, copy), today: '2028-02-01' }
    expect(wordsOf(wholePlan(late))).toContain('This checklist is from 15 January 2027.')
    expect(wordsOf(wholePlan(planInput(checklist, copy)))).not.toContain('This checklist is from')
  })

  test('no rating while essentials are open', () => {
    const open = makeAnswered(checklist, { passwords: 'not-in-place' })
    const words = wordsOf(wholePlan(planInput(checklist, open)))
    expect(words).toContain('So far: 1 essential missing, 1 still to answer')
    expect(words).not.toContain('Fix these first')
  })
})

describe('links', () => {
  test('lead only to hosts of our sources', () => {
    const hrefs = [...JSON.stringify(wholePlan(planInput(checklist, copy))).matchAll(/"href":"([^"]*)"/g)]
    expect(hrefs.length).toBeGreaterThan(0)
    for (const [, href] of hrefs) expect(href).toMatch(/^https:\/\/(www|report)\.ncsc\.gov\.uk/)
  })

  test('a key nobody knows stays a word', () => {
    const strange = makeChecklist([makeToldItem('passwords', { sources: [{ source: 'X-NONE' }] })])
    const told = makeAnswered(strange, { passwords: 'not-in-place' })
    expect(wordsOf(wholePlan(planInput(strange, told)))).toContain('Sources: X-NONE.')
  })
})

test('an assessment without answers gives a plan that asks for some', () => {
  const words = wordsOf(wholePlan(planInput(checklist, makeAnswered(checklist, {}))))
  expect(words).toContain('No action yet.')
  expect(words).toContain('Is passwords done?')
})

test('whom to tell stands on a page of its own, with room for numbers and none filled in', () => {
  const { blocks } = wholePlan(planInput(checklist, copy), ['help-now'])
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Something wrong now?')
  expect(blocks[start]).toMatchObject({ newPage: true })
  const numbers = blocks
    .slice(start)
    .filter((block) => block.type === 'table')
    .at(-1)
  expect(numbers?.rows.every(([, number]) => number === '')).toBe(true)
})

describe('sections', () => {
  const HEADINGS: Readonly<Record<Section, string>> = {
    result: 'Where you stand',
    themes: 'By theme',
    timeline: 'Until polling day',
    'help-now': 'Something wrong now?',
    actions: 'What to do, in this order',
    rest: 'Set aside as not applying',
    frameworks: 'Against Cyber Essentials, CAF and CSF',
    replay: 'Real attacks, replayed against these answers',
    exposure: 'For the IT supplier: known groups',
  }
  const full: ReportInput = {
    ...planInput(checklist, { ...copy, plan: { ...copy.plan, pollingDay: '2027-05-06', hoursPerWeek: 2 } }),
    controls: CONTROLS,
    frameworks: [FRAMEWORK],
    scenarios: [makeScenario([makeStep(['a-control stops'])])],
    attack: makeAttackData(),
  }

  test.each(SECTIONS)('%s stands alone, between cover and sources', (section) => {
    const headings = headingsOf(wholePlan(full, [section]), 2)
    expect(headings).toContain(HEADINGS[section])
    expect(headings.at(0)).toBe('In this plan')
    expect(headings.at(-1)).toBe('Where this comes from')
    for (const other of SECTIONS) {
      if (other !== section) expect(headings).not.toContain(HEADINGS[other])
    }
  })

  test('attacks and groups go in only where somebody asks for them', () => {
    const headings = headingsOf(wholePlan(full), 2)
    expect(headings).toContain(HEADINGS.frameworks)
    expect(headings).not.toContain(HEADINGS.replay)
    expect(headings).not.toContain(HEADINGS.exposure)
  })

  test('what stands after the cover begins a page', () => {
    for (const sections of [SECTIONS, ['actions'] as const]) {
      const { blocks } = wholePlan(full, sections)
      const at = blocks.findIndex(({ type }) => type === 'contents')
      expect(blocks[at + 1]).toMatchObject({ type: 'heading', newPage: true })
    }
  })

  test('the framework table counts answers and names the actions', () => {
    const table = wholePlan(full, ['actions', 'frameworks']).blocks.findLast(
      (block) => block.type === 'table' && block.columns.at(-1)?.title === 'Actions',
    )
    expect(table?.type === 'table' && table.rows.map((row) => row.map(plain))).toEqual([
      ['About firewalls', '1 partly, 2 not in place, 1 doesn’t apply, 1 left out', '1, 2, 3'],
    ])
  })
})

describe('the timeline', () => {
  const planned = (plan: Partial<typeof copy.plan>): string =>
    wordsOf(wholePlan(planInput(checklist, { ...copy, plan: { ...copy.plan, ...plan } }), ['timeline']))

  test('shows what fits as bars and as a table of the same days', () => {
    const { blocks } = wholePlan(
      planInput(checklist, { ...copy, plan: { ...copy.plan, pollingDay: '2027-05-06', hoursPerWeek: 2 } }),
      ['timeline'],
    )
    const figure = blocks.find((block) => block.type === 'timeline')
    const table = blocks.find((block) => block.type === 'table')
    expect(figure?.rows.map(({ label, value }) => [label, value])).toEqual(
      table?.rows.map((row) => [
        `${plain(row[0] ?? '')}. ${plain(row[1] ?? '')}`,
        plain(row[4] ?? '').replace(' 2027', ''),
      ]),
    )
    for (const { from, to } of figure?.rows ?? []) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(1)
    }
  })

  test.each([
    [{ pollingDay: '2027-05-06' }, 'Say how many hours a week there are'],
    [{ pollingDay: '2027-03-01', hoursPerWeek: 3 }, 'Polling day has passed.'],
    [{ pollingDay: '2027-03-02', hoursPerWeek: 3 }, 'Polling day is today: change nothing'],
    [{ start: '2027-05-06', pollingDay: '2027-05-06' }, 'The start day is not before polling day'],
    [{ pollingDay: '2027-03-10', hoursPerWeek: 1 }, 'Not enough hours before polling day'],
    [{ pollingDay: '2027-05-06', hoursPerWeek: 40 }, 'All 3 actions fit before Thursday 6 May 2027'],
  ])('says what there is to say of %j', (plan, sentence) => {
    expect(planned(plan)).toContain(sentence)
  })

  test('is left out without a polling day', () => {
    expect(planned({})).not.toContain('Until polling day')
  })
})

describe('with the answers inside', () => {
  test('the pages show all of them', () => {
    const document = makeFullPlan(planInput(checklist, copy), {
      ...WHOLE_PLAN,
      sections: new Set(),
      attach: true,
    })
    const words = wordsOf(document)
    for (const part of [
      'Do you run a website? | No',
      'Is backups done? | Partly',
      'Ask Ŵyn',
      'Photo of the disk',
    ])
      expect(words).toContain(part)
    expect(words).toContain('Is website-updates done? | Not in place, left out')
  })
})

describe('a copy of Hustings', () => {
  test('says its age after a year, and not before', () => {
    const told = (today: string): string => wordsOf(wholePlan({ ...planInput(checklist, copy), today }))
    expect(told('2028-02-02')).toContain('This copy of Hustings is more than a year old.')
    expect(told('2028-01-31')).not.toContain('This copy of Hustings is more than a year old.')
    expect(told('2027-03-02')).toContain('Made with Hustings 1.2.3 of 1 February 2027.')
  })
})

test('a marking stands on every page, and is read aloud once', () => {
  const document = wholePlan({ ...planInput(checklist, copy), marking: ' Confidential ' })
  expect(document.marking).toBe('Confidential')
  expect(wordsOf(document).match(/Confidential/g)).toHaveLength(1)
  expect(wordsOf(document)).toContain('Confidential. It lists every gap')
})

function wholePlan(input: ReportInput, sections: Iterable<Section> = WHOLE_PLAN.sections): ReportDocument {
  return makeFullPlan(input, { ...WHOLE_PLAN, sections: new Set(sections) })
}
