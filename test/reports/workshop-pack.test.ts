import { describe, expect, test } from 'vitest'
import { checklistLibrary } from '../../src/browser/checklist-library'
import type { Fictional } from '../../src/core/fictional'
import type { ReportDocument } from '../../src/reports/document'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { makePack, type PackInput, type PackPart } from '../../src/reports/workshop-pack'
import { makeChecklist, makeFact, makeScenario, makeStep, makeTheme } from '../core/builders'
import { flat, headingsOf, wordsOf } from './document-words'
import { checkPdf } from './pdf/pdf-checker'
import { hasTool } from './pdf/qpdf-file'
import { makeToldItem, SOURCES, TODAY } from './small-checklist'

const checklist = makeChecklist(
  [
    makeToldItem('always', { alwaysApplies: true, level: 'essential' }),
    makeToldItem('site', { theme: 'website', appliesWhen: { has: 'website' } }),
    makeToldItem('both', { alwaysApplies: true, appliesWhen: { has: 'website' } }),
    makeToldItem('unasked'),
  ],
  { themes: [makeTheme('accounts'), makeTheme('website')], profile: [makeFact('website')] },
)
const club: Fictional = {
  id: 'tea-club',
  name: 'The tea club',
  what: 'A club',
  story: 'They drink tea.',
  checklist: { id: checklist.id, version: checklist.version },
  profile: new Map([['website', false]]),
  answers: new Map([
    ['always', { status: 'partly', note: 'On Mondays.' }],
    ['unasked', { status: 'in-place' }],
  ]),
  discuss: ['Who pours?', 'Who stirs?'],
}
const input: PackInput = {
  checklist,
  isOurs: true,
  items: checklist.items.slice(0, 3),
  minutes: 16,
  fictional: [club],
  scenario: makeScenario([makeStep([], { harm: true, certainty: 'known' }), makeStep([], { ends: true })], {
    sources: [{ source: 'N-ONE' }, { source: 'N-TWO' }],
  }),
  sources: SOURCES,
  today: TODAY,
  language: 'en-GB',
  release: { version: '1.2.3', builtOn: '2027-02-01' },
}

function make(part: PackPart, changes: Partial<PackInput> = {}): ReportDocument {
  return makePack({ ...input, ...changes }, part).document
}

/** The words of THREATS R11, as they stand there. */
const TRUST =
  'Nobody from Hustings, the NCSC or your party’s head office will ask you by message for this file or code. Ring the person on a number you already have before you send it.'
const FOR_TRAINERS =
  'Give people the web address before the day. Do not mail hustings.html: opening HTML attachments is what attackers want people to learn. Bring your own stick, made from a checked download; copy from it, never back to it; a stick that has been in another computer is not opened on yours: files from groups come by hand-typed answers, or at home, not from twenty strangers’ sticks. People who cannot get the app use paper. Print the first and last eight characters of the file’s number on the card and compare them in the hall.'

describe('the facilitator’s guide', () => {
  test('has the words on trust and the forty minutes on page one', () => {
    const { blocks } = make({ kind: 'guide' })
    const nextPage = blocks.findIndex((block) => block.type === 'heading' && block.newPage === true)
    const first = wordsOf({ ...make({ kind: 'guide' }), blocks: blocks.slice(0, nextPage) })
    expect(first).toContain(TRUST)
    expect(first.replaceAll('\n', ' ')).toContain(FOR_TRAINERS)
    expect(first).toContain('First eight\nLast eight')
    expect(first).toContain('4 to 20 | The questions | 16 minutes')
    expect(first).toContain('38 to 40 | Close | 2 minutes')
    expect(first).toContain('3 questions, 40 minutes in all')
  })

  test('says that its words are ours, and of a foreign checklist that the questions are not', () => {
    expect(wordsOf(make({ kind: 'guide' }))).toContain('This guide is ours, every word of it.')
    const foreign = make({ kind: 'guide' }, { isOurs: false })
    expect(wordsOf(foreign)).toContain('All of this guide but the questions is ours.')
    expect(foreign.notice).toContain('Village society')
    expect(wordsOf(foreign)).not.toContain('Other NCSC guidance')
  })

  test('numbers the questions that are asked, with what somebody there would say', () => {
    const words = wordsOf(make({ kind: 'guide' }))
    expect(words).toContain('1. Is always done?')
    expect(words).toContain('The tea club: Partly. “On Mondays.”')
    expect(words).toContain('2. Is site done?')
    expect(words).toContain('The tea club: Does not apply to them')
    expect(words).not.toContain('Is unasked done?')
    expect(words).toContain('You have about 320 seconds for each question.')
  })

  test('tells the attack with what is known of each step, and where it can be read', () => {
    const words = wordsOf(make({ kind: 'guide' }))
    expect(words).toContain('One day · On the public record · Damage is done here')
    expect(words).toContain('To talk about: What now?')
    expect(words).toContain('Page two (National Cyber Security Centre, address not checked)')
  })

  test('leaves out what was not chosen', () => {
    const document = make({ kind: 'guide' }, { fictional: [], scenario: null })
    expect(headingsOf(document, 2).join()).not.toMatch(/made-up|attack:/)
    expect(wordsOf(document)).not.toContain('tea club')
    const bare = make({ kind: 'guide' }, { scenario: makeScenario([makeStep()]) })
    expect(wordsOf(bare)).not.toContain('Sources:')
  })

  test('warns of an old checklist and an old copy', () => {
    const old = wordsOf(make({ kind: 'guide' }, { today: '2029-01-01' }))
    expect(old).toContain('This checklist is from')
    expect(old).toContain('more than a year old')
  })
})

describe('a worksheet', () => {
  const boxes = (document: ReportDocument) =>
    flat(document.blocks).flatMap((block) => (block.type === 'ticks' ? block.boxes : []))

  test('of a made-up organisation begins with its story and ends with the numbers alone', () => {
    const document = make({ kind: 'sheet', fictional: club })
    expect(document.title).toBe('The tea club: worksheet')
    const words = wordsOf(document)
    expect(words.indexOf('They drink tea.')).toBeLessThan(words.indexOf('1. Is always done?'))
    expect(words).toContain('Who pours?\nWho stirs?')
    expect(words).toContain('gives it back.\n1\n2\n3\n')
    expect(words).not.toContain('On Mondays.')
  })

  test('numbers its answers as they are typed, and says where 5 is the answer', () => {
    const document = make({ kind: 'sheet', fictional: club })
    const own = boxes(document).filter(({ name }) => name.startsWith('site--'))
    expect(own.map(({ label }) => label)).toEqual([
      '1 Yes',
      '2 Partly',
      '3 No',
      '4 Not sure',
      '5 Doesn’t apply',
    ])
    expect(own[0]?.told).toBe('Is site done? 1 Yes')
    expect(wordsOf(document)).toContain('2. Is site done?\nNot for them: tick 5')
  })

  test('has a 5 wherever the organisation may make it so', () => {
    const names = boxes(make({ kind: 'sheet', fictional: null })).map(({ name }) => name)
    expect(names).not.toContain('always--not-applicable')
    expect(names).toContain('both--not-applicable')
    expect(names).toContain('site--not-applicable')
  })

  test('of a group’s own wants no name, and says when 5 is the answer', () => {
    const words = wordsOf(make({ kind: 'sheet', fictional: null }))
    expect(words).toContain('Write no name on it.')
    expect(words).toContain('Only if you said yes to “Do you have website?”. If not, tick 5')
    expect(words).not.toContain('They drink tea.')
  })
})

test('a card has room for three things, the number to compare and the words on trust', () => {
  const document = make({ kind: 'cards' })
  expect(headingsOf(document, 2)).toEqual([
    'Thing 1',
    'Thing 2',
    'Thing 3',
    'Is your copy of Hustings the right one?',
  ])
  expect(wordsOf(document)).toContain('First eight\nLast eight')
  expect(wordsOf(document)).toContain(TRUST)
})

const ALL_FICTIONAL = await checklistLibrary.fictional()
const PARTS: readonly PackPart[] = [
  { kind: 'guide' },
  { kind: 'sheet', fictional: club },
  { kind: 'sheet', fictional: null },
  { kind: 'cards' },
]

describe.skipIf(!hasTool('qpdf'))('as a PDF', () => {
  test.each(PARTS)('$kind passes every rule of PDF/UA-1 that we can check', async (part) => {
    const { bytes, missing } = await makeReportPdf(makePack(input, part))
    expect(checkPdf(bytes).faults).toEqual([])
    expect(missing).toEqual([])
  })

  test.each(ALL_FICTIONAL)('$id: the whole pack is drawn, cards on one page', async (one) => {
    const { id, version } = one.checklist
    const own = (await checklistLibrary.find(id, version))!
    const scenario = (await (await checklistLibrary.scenarios()).scenario('changed-invoice')) ?? null
    const { sources } = await checklistLibrary.references()
    const items = own.items.slice(0, 12)
    const real = { ...input, checklist: own, items, fictional: [one], scenario, sources }
    for (const part of [{ kind: 'guide' }, { kind: 'sheet', fictional: one }, { kind: 'cards' }] as const) {
      const { bytes, missing } = await makeReportPdf(makePack(real, part))
      const { faults, pages } = checkPdf(bytes)
      expect([part.kind, faults, missing]).toEqual([part.kind, [], []])
      if (part.kind === 'cards') expect(pages).toBe(1)
    }
  })
})
