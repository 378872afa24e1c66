import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isOpen } from '../../../src/core/action'
import { percentagesOf } from '../../../src/core/score'
import { readControls } from '../../../src/files/reference-files'
import { makeOscalPoam, makeOscalResults } from '../../../src/reports/plan-oscal'
import type { PlanReport } from '../../../src/reports/plan-report'
import { OSCAL_ROOTS } from '../../../src/reports/oscal/parts'
import { makeAnswered, makeChecklist, makeItem } from '../../core/builders'
import { anyHostileReport } from '../hostile-texts'
import { bigReport, fittedReport, MARKER, reportOf, richAssessment, richReport } from '../rich-report'
import { schemaFaults, schemaText } from './schemas'

const CONTROLS = readControls(
  JSON.parse(readFileSync(new URL('../../../checklists/controls.json', import.meta.url), 'utf8')),
)

interface Prop {
  readonly name: string
  readonly ns: string
  readonly value: string
}
interface Part {
  readonly uuid: string
  readonly title: string
  readonly description: string
  readonly props: readonly Prop[]
  readonly remarks?: string
}
interface Observation extends Part {
  readonly methods: readonly string[]
  readonly collected: string
  readonly 'relevant-evidence'?: readonly { readonly description: string }[]
}
interface Finding extends Part {
  readonly target: {
    readonly 'target-id': string
    readonly status: { readonly state: string; readonly reason: string; readonly remarks?: string }
  }
  readonly 'related-observations': readonly { readonly 'observation-uuid': string }[]
}
interface Task {
  readonly uuid: string
  readonly type: string
  readonly timing?: { readonly 'on-date': { readonly date: string } }
  readonly dependencies?: readonly { readonly 'task-uuid': string }[]
  readonly 'responsible-roles'?: readonly { readonly 'party-uuids': readonly string[] }[]
}
interface Risk extends Part {
  readonly status: string
  readonly statement: string
  readonly deadline?: string
  readonly remediations?: readonly (Part & { readonly tasks: readonly [Task] })[]
}
interface Metadata {
  readonly title: string
  readonly 'last-modified': string
  readonly version: string
  readonly 'oscal-version': string
  readonly parties?: readonly { readonly uuid: string; readonly type: string; readonly name: string }[]
  readonly remarks: string
}

/** The one result of the file. */
function resultsOf(report: PlanReport) {
  const file = JSON.parse(makeOscalResults(report, CONTROLS)) as {
    readonly 'assessment-results': {
      readonly uuid: string
      readonly metadata: Metadata
      readonly results: readonly [
        Part & {
          readonly observations: readonly Observation[]
          readonly findings?: readonly Finding[]
          readonly 'reviewed-controls': {
            readonly 'control-selections': readonly {
              readonly description?: string
              readonly props?: readonly Prop[]
              readonly 'include-controls'?: readonly { readonly 'control-id': string }[]
              readonly 'include-all'?: object
            }[]
          }
        },
      ]
    }
  }
  const { metadata, results, uuid } = file['assessment-results']
  return { ...results[0], metadata, documentId: uuid }
}

function poamOf(report: PlanReport) {
  const text = makeOscalPoam(report, CONTROLS)
  if (text === null) throw new Error('no plan')
  const file = JSON.parse(text) as {
    readonly 'plan-of-action-and-milestones': {
      readonly metadata: Metadata
      readonly risks: readonly Risk[]
      readonly observations: readonly Observation[]
      readonly 'poam-items': readonly (Part & {
        readonly 'related-risks': readonly { readonly 'risk-uuid': string }[]
      })[]
    }
  }
  return file['plan-of-action-and-milestones']
}

function itemOf({ props }: Part): string {
  return valueOf(props, 'item') ?? ''
}

function valueOf(props: readonly Prop[], name: string): string | undefined {
  return props.find((prop) => prop.name === name)?.value
}

function byItem<One extends Part>(parts: readonly One[], item: string): One {
  const found = parts.find((part) => itemOf(part) === item)
  if (found === undefined) throw new Error(`nothing on ${item}`)
  return found
}

describe('assessment results', () => {
  const report = richReport()
  const results = resultsOf(report)

  test('find what is in place satisfied, and what is not, or partly, not satisfied', () => {
    const found = (results.findings ?? []).map(({ target }) => [target['target-id'], target.status.state])
    expect(found).toEqual([
      ['passwords', 'not-satisfied'],
      ['backups', 'not-satisfied'],
      ['leavers', 'not-satisfied'],
      ['updates', 'satisfied'],
      ['training', 'not-satisfied'],
      ['insurance', 'not-satisfied'],
    ])
    const backups = byItem(results.findings ?? [], 'backups')
    expect(backups.target.status.remarks).toBe('Partly: Some of backups.')
    expect(byItem(results.findings ?? [], 'passwords').target.status.remarks).toBeUndefined()
  })

  test('observe every item, and tell apart what nobody knows, what is to be confirmed and what was not asked', () => {
    expect(
      results.observations.map((one) => [itemOf(one), valueOf(one.props, 'answer'), one.methods[0]]),
    ).toEqual([
      ['passwords', 'not-in-place', 'INTERVIEW'],
      ['backups', 'partly', 'INTERVIEW'],
      ['leavers', 'not-in-place', 'INTERVIEW'],
      ['updates', 'in-place', 'INTERVIEW'],
      ['hosting', 'not-sure', 'INTERVIEW'],
      ['phones', 'in-place', 'INTERVIEW'],
      ['visitors', 'not-applicable', 'INTERVIEW'],
      ['training', 'not-in-place', 'INTERVIEW'],
      ['insurance', 'partly', 'INTERVIEW'],
      ['paper', 'unanswered', 'UNKNOWN'],
      ['website-updates', 'hidden', 'UNKNOWN'],
    ])
    expect(valueOf(byItem(results.observations, 'phones').props, 'to-confirm')).toBe('yes')
    expect(byItem(results.observations, 'website-updates').description).toBe(
      'Not checked. You told us you have no website.',
    )
  })

  test('rest each finding on its observation', () => {
    for (const finding of results.findings ?? []) {
      const observation = byItem(results.observations, itemOf(finding))
      expect(finding['related-observations']).toEqual([{ 'observation-uuid': observation.uuid }])
    }
  })

  test('say why something does not apply, what was noted and seen, and when', () => {
    expect(byItem(results.observations, 'visitors').remarks).toContain(
      `Why it does not apply: Nobody comes, ${MARKER}`,
    )
    const backups = byItem(results.observations, 'backups')
    expect(backups.remarks).toContain(`Note: A note, ${MARKER}`)
    expect(backups['relevant-evidence']).toEqual([{ description: `Some evidence, ${MARKER}` }])
    expect(backups.collected).toBe('2027-03-02T00:00:00Z')
    expect(byItem(results.observations, 'training').remarks).toContain(
      `Decided not to do: Too dear, ${MARKER}`,
    )
    expect(byItem(results.observations, 'insurance').remarks).toContain('The answers still say otherwise.')
  })

  test('have the numbers of the score', () => {
    const { result } = report
    const { low, high } = percentagesOf(result.score) ?? {}
    expect([
      valueOf(results.props, 'score-low-percent'),
      valueOf(results.props, 'score-high-percent'),
    ]).toEqual([String(low), String(high)])
    expect(valueOf(results.props, 'rating-low')).toBe(result.rating.low)
    for (const [part, count] of Object.entries(result.counts)) {
      expect(valueOf(results.props, `count-${part}`)).toBe(String(count))
      const observed = results.observations.filter(({ props }) => valueOf(props, 'answer') === part)
      expect(observed).toHaveLength(count)
    }
    expect(results.metadata.remarks).toContain('of this checklist is in place. Not known yet:')
  })

  test('name each control with its parts of other frameworks, as our own mapping', () => {
    const selections = results['reviewed-controls']['control-selections']
    const leavers = selections.find(
      (selection) => selection['include-controls']?.[0]?.['control-id'] === 'leavers-access',
    )
    expect(leavers?.description).toBe(CONTROLS.get('leavers-access')?.title)
    expect(leavers?.props?.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'cyber-essentials user-access-control',
      'caf B2.d',
      'csf PR.AA-01',
      'csf PR.AA-05',
      'csf GV.RR-04',
    ])
    expect(selections).toHaveLength(2)
    expect(results.metadata.remarks).toContain('This is our own mapping, not a certificate.')
    expect(makeOscalResults(report)).not.toMatch(/user-access-control|our own mapping/)
  })

  test('say that no question applies where none does, and that none was answered where none was', () => {
    const checklist = makeChecklist([makeItem('one', { appliesWhen: { has: 'a-shop' } })])
    const none = resultsOf(
      reportOf(checklist, makeAnswered(checklist, {}, { profile: new Map([['a-shop', false]]) })),
    )
    expect(none['reviewed-controls']['control-selections'][0]?.['include-all']).toEqual({})
    expect(none.findings).toBeUndefined()
    const open = resultsOf(reportOf(checklist, makeAnswered(checklist, {})))
    expect(open.findings).toBeUndefined()
    expect(valueOf(open.observations[0]!.props, 'answer')).toBe('unanswered')
  })
})

describe('a plan of action and milestones', () => {
  const report = richReport()
  const poam = poamOf(report)
  const open = report.plan.actions.filter(isOpen)

  test('has one item for each open action, in plan order, with the plan’s own figures', () => {
    expect(poam['poam-items'].map(itemOf)).toEqual(open.map(({ item }) => item.id))
    expect(poam['poam-items'].map(({ props }) => [valueOf(props, 'place'), valueOf(props, 'hours')])).toEqual(
      open.map(({ hours }, index) => [String(index + 1), String(hours)]),
    )
    expect(byItem(poam['poam-items'], 'hosting').title).toBe('Find out: Is hosting done?')
  })

  test('has the due date as deadline and as milestone, and neither where there is none', () => {
    const { deadline, remediations } = byItem(poam.risks, 'passwords')
    expect(deadline).toBe('2027-03-28T00:00:00Z')
    expect(remediations?.[0]?.tasks[0]).toMatchObject({
      type: 'milestone',
      timing: { 'on-date': { date: '2027-03-28T00:00:00Z' } },
    })
    const undated = byItem(poam.risks, 'leavers')
    expect(undated.deadline).toBeUndefined()
    expect(undated.remediations?.[0]?.tasks[0]).not.toHaveProperty('timing')
    expect(undated.remediations?.[0]?.tasks[0].type).toBe('action')
  })

  test('says what fits before polling day, and why the rest does not', () => {
    const items = poamOf(fittedReport())['poam-items']
    expect(items.map(({ props }) => valueOf(props, 'fits-before-polling-day'))).toEqual([
      'yes',
      'no',
      'no',
      'no',
    ])
    expect(items[1]?.remarks).toContain('After polling day: it can break email, sign-in or the site.')
    expect(valueOf(byItem(poam['poam-items'], 'passwords').props, 'fits-before-polling-day')).toBeUndefined()
    expect(valueOf(byItem(poam['poam-items'], 'passwords').props, 'change-nothing-after')).toBe('2027-04-22')
  })

  test('says who owns it and what has to come first', () => {
    const [task] = byItem(poam.risks, 'backups').remediations?.[0]?.tasks ?? []
    const bob = poam.metadata.parties?.find(({ name }) => name === 'Bob')
    expect(task?.['responsible-roles']?.[0]?.['party-uuids']).toEqual([bob?.uuid])
    const [first] = byItem(poam.risks, 'passwords').remediations?.[0]?.tasks ?? []
    expect(task?.dependencies).toEqual([{ 'task-uuid': first?.uuid }])
  })

  test('says where each risk stands; what was decided against and what is called done are no items', () => {
    expect(poam.risks.map((risk) => [itemOf(risk), risk.status])).toEqual([
      ['leavers', 'open'],
      ['passwords', 'remediating'],
      ['hosting', 'investigating'],
      ['backups', 'open'],
      ['training', 'deviation-approved'],
      ['insurance', 'remediating'],
    ])
    expect(byItem(poam.risks, 'training').statement).toContain(`Decided not to do: Too dear, ${MARKER}`)
    expect(byItem(poam.risks, 'insurance').statement).toContain('The answers still say otherwise.')
  })

  test.each([
    ['nothing is answered', {}],
    ['all is in place', { one: 'in-place' }],
    ['all was set aside', { one: 'not-applicable' }],
  ] as const)('is not made where %s: the format has no empty plan', (_, answers) => {
    const checklist = makeChecklist([makeItem('one')])
    expect(makeOscalPoam(reportOf(checklist, makeAnswered(checklist, answers)))).toBeNull()
  })
})

describe('both files', () => {
  const both = (report: PlanReport): string =>
    makeOscalResults(report, CONTROLS) + String(makeOscalPoam(report, CONTROLS))
  afterEach(() => {
    vi.useRealTimers()
  })

  test('are of the given day, by nobody, and without a clock time', () => {
    for (const { metadata } of [resultsOf(richReport()), poamOf(richReport())]) {
      expect(metadata).toMatchObject({
        'last-modified': '2027-03-02T00:00:00Z',
        version: '2027-03-02',
        'oscal-version': '1.2.2',
      })
    }
    expect(resultsOf(richReport()).metadata.title).toBe('Plaid Gŵyr a Llŷn: self-assessment')
    expect(poamOf(richReport()).metadata.title).toBe('Plaid Gŵyr a Llŷn: action plan')
    expect(both(richReport()).replaceAll('T00:00:00Z', '')).not.toMatch(/\d\d:\d\d:\d\d/)
  })

  test('are the same text for the same plan, at another time too', () => {
    const before = both(richReport())
    vi.useFakeTimers({ now: new Date('2031-07-31T23:59:59Z') })
    expect(both(richReport())).toBe(before)
  })

  test('have another identifier of their own once something changes, and keep those of their parts', () => {
    const [one, other] = [resultsOf(richReport()), resultsOf(richReport({}, { today: '2027-03-03' }))]
    expect(other.documentId).not.toBe(one.documentId)
    expect(other.observations.map(({ uuid }) => uuid)).toEqual(one.observations.map(({ uuid }) => uuid))
  })

  test('share no identifier between a plan without notes and everything', () => {
    const ids = (text: string) => new Set(Array.from(text.matchAll(/"uuid": "([^"]*)"/g), ([, id]) => id))
    const full = ids(both(richReport()))
    expect([...ids(both(richReport({ preset: 'plan' })))].filter((id) => full.has(id))).toEqual([])
    expect(both(richReport())).not.toContain(richAssessment.id)
  })

  test('hold no note, evidence, reason, person or day of an answer in a plan without notes', () => {
    const bare = both(richReport({ preset: 'plan' }))
    expect(bare).not.toContain(MARKER)
    expect(bare).not.toContain('relevant-evidence')
    expect(bare).toContain('Decided not to do: reason left out')
    expect(both(richReport())).toContain(MARKER)
  })

  test('name nobody who was not ticked', () => {
    const unnamed = both(richReport({ withName: false }))
    expect(unnamed).not.toContain('Plaid')
    expect(unnamed).not.toContain('organization')
    expect(resultsOf(richReport()).metadata.parties).toMatchObject([
      { type: 'organization', name: 'Plaid Gŵyr a Llŷn' },
    ])
  })

  test('tell a stranger’s checklist apart, and what its author says', () => {
    const foreign = richReport({}, { isOurs: false })
    for (const { metadata } of [resultsOf(foreign), poamOf(foreign)]) {
      expect(metadata.remarks).toContain('Not written or checked by Hustings or the NCSC.')
      expect(metadata.remarks).toContain('is only what the author of this checklist says')
    }
    expect(both(foreign)).toContain('"basis-says-the-author"')
    expect(both(foreign)).not.toContain('"basis"')
    expect(both(richReport())).not.toContain('From a file')
  })

  test('say what to do with them', () => {
    for (const { metadata } of [resultsOf(richReport()), poamOf(richReport())])
      expect(metadata.remarks).toContain('Do not load it into a website you do not run.')
  })

  test('link to our sources alone, and say which were not looked at', () => {
    const text = both(richReport())
    const addresses = Array.from(text.matchAll(/"href": "([^#][^"]*)"/g), ([, address]) => address)
    expect(new Set(addresses)).toEqual(
      new Set(['https://www.ncsc.gov.uk/one', 'https://www.ncsc.gov.uk/two']),
    )
    expect(text).toContain('address not checked')
  })

  test('name no attacker', () => {
    const { attack } = CONTROLS.get('leavers-access')!
    expect(attack.length).toBeGreaterThan(0)
    for (const id of attack) expect(both(richReport())).not.toContain(id)
  })

  test('keep text as text: nothing somebody wrote is markup', () => {
    const checklist = makeChecklist([makeItem('one', { question: 'a *b* <i>c</i>\n[d](e) {{ f }} &lt;?' })])
    const report = reportOf(checklist, makeAnswered(checklist, { one: 'partly' }, { name: ' A\n*Party* ' }))
    const { observations, metadata } = resultsOf(report)
    expect(observations[0]?.title).toBe('a \\*b\\* \\<i\\>c\\</i\\> \\[d\\]\\(e\\) \\{\\{ f \\}\\} \\&lt;?')
    expect(metadata.title).toBe('A \\*Party\\* : self-assessment')
    expect(metadata.parties?.[0]?.name).toBe('A *Party*')
  })
})

describe('NIST’s schemas', () => {
  test.each([
    ['assessment-results', 'd4e1e7e17c6662814882810ad64075266964ee1a575759ce3955302fd74edcd9'],
    ['plan-of-action-and-milestones', 'c8f2ce52b3c71299bb0c9e1cd950d48dc79d9f52920c543ac30b3c3f08c2e152'],
  ] as const)('are the official ones: %s', (root, hash) => {
    expect(createHash('sha256').update(schemaText(root)).digest('hex')).toBe(hash)
  })

  test.each(OSCAL_ROOTS)('refuse what is not OSCAL: %s', (root) => {
    expect(schemaFaults(root, JSON.stringify({ [root]: {} }))).not.toEqual([])
    const empty = makeOscalResults(richReport()).replace('"version": "2027-03-02"', '"version": " "')
    expect(schemaFaults('assessment-results', empty)).not.toEqual([])
  })

  test.each([
    ['a plan with everything in it', richReport()],
    ['a plan without notes or a name', richReport({ preset: 'plan', withName: false })],
    ['a plan from a stranger’s checklist', richReport({}, { isOurs: false })],
    ['three hundred actions with long notes', bigReport(300)],
  ])('accept %s', (_, report) => {
    expectValid(report)
  })

  test('accept whatever anybody writes', () => {
    fc.assert(fc.property(anyHostileReport, expectValid), { numRuns: 60 })
  })

  /** And its items are the plan's open actions with their hours. */
  function expectValid(report: PlanReport): void {
    expect(schemaFaults('assessment-results', makeOscalResults(report, CONTROLS))).toEqual([])
    const poam = makeOscalPoam(report, CONTROLS)
    expect(poam === null).toBe(!report.plan.actions.some(isOpen))
    if (poam === null) return
    expect(schemaFaults('plan-of-action-and-milestones', poam)).toEqual([])
    const items = poamOf(report)['poam-items'].map((item) => [itemOf(item), valueOf(item.props, 'hours')])
    const open = report.plan.actions.filter(isOpen)
    expect(items).toEqual(open.map(({ item, hours }) => [item.id, String(hours)]))
  }
})
