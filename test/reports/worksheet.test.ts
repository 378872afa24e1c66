import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/core/answer'
import type { Block, TickBox } from '../../src/reports/document'
import { makeWorksheet } from '../../src/reports/worksheet'
import { makeAnswered, makeChecklist, makeFact, makeTheme } from '../core/builders'
import { flat, headingsOf, wordsOf } from './document-words'
import { makeToldItem, planInput } from './small-checklist'

const checklist = makeChecklist(
  [
    makeToldItem('always', { alwaysApplies: true }),
    makeToldItem('site', { theme: 'website', appliesWhen: { has: 'website' } }),
    makeToldItem('branch', { theme: 'website', appliesWhen: { not: { has: 'website' } } }),
    makeToldItem('both', { appliesWhen: { all: [{ has: 'website' }, { has: 'office' }] } }),
  ],
  {
    themes: [makeTheme('accounts'), makeTheme('website'), makeTheme('empty')],
    profile: [makeFact('website'), makeFact('office')],
  },
)

function worksheetOf(profile: Readonly<Record<string, boolean>> = {}, name = '') {
  const assessment = makeAnswered(
    checklist,
    { always: { status: 'in-place', note: 'A secret', evidence: 'Another' } },
    { profile: new Map(Object.entries(profile)), name },
  )
  return makeWorksheet(planInput(checklist, assessment))
}

function boxesIn(blocks: readonly Block[]): readonly TickBox[] {
  return flat(blocks).flatMap((block) => (block.type === 'ticks' ? block.boxes : []))
}

describe('a worksheet', () => {
  test('asks every question that may apply, with a box for each answer', () => {
    const { blocks } = worksheetOf()
    const names = boxesIn(blocks).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('site--'))).toEqual(
      STATUSES.map((status) => `site--${status}`),
    )
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/)
  })

  test('has no box to set aside what always applies', () => {
    const names = boxesIn(worksheetOf().blocks).map(({ name }) => name)
    expect(names).toContain('always--not-sure')
    expect(names).not.toContain('always--not-applicable')
  })

  test('tells each box in words that need no context', () => {
    expect(boxesIn(worksheetOf().blocks).map(({ told }) => told)).toContain('Is always done? Yes')
  })

  test('holds nothing that was answered', () => {
    const text = JSON.stringify(worksheetOf({}, 'Riverside'))
    expect(text).not.toContain('secret')
    expect(text).not.toContain('Another')
  })

  test('has the organisation’s name where there is one, else the checklist’s', () => {
    expect(worksheetOf({}, 'Riverside').title).toBe('Riverside: worksheet')
    expect(worksheetOf().title).toBe('Village society: worksheet')
  })

  test('says when a question can be skipped', () => {
    const words = wordsOf(worksheetOf())
    expect(words).toContain('Only if you said yes to “Do you have website?”')
    expect(words).toContain('Only if you said no to “Do you have website?”')
    expect(headingsOf(worksheetOf(), 3)).toContain('Do you have office?')
  })

  test('leaves out what the profile has decided, and counts it', () => {
    const document = worksheetOf({ website: false })
    expect(headingsOf(document, 3)).not.toContain('Do you have website?')
    expect(wordsOf(document)).not.toContain('Is site done?')
    expect(headingsOf(document, 2)).toContain('Left out')
  })

  test('numbers its questions in the order they stand, without a heading for an empty theme', () => {
    const document = worksheetOf()
    expect(headingsOf(document, 2)).not.toContain('All about empty')
    const numbered = headingsOf(document, 3).filter((text) => /^\d/.test(text))
    expect(numbered).toEqual([
      '1. Is always done?',
      '2. Is both done?',
      '3. Is site done?',
      '4. Is branch done?',
    ])
  })
})
