import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/core/answer'
import { ACTION_STATES } from '../../src/core/assessment'
import { formatAssessment } from '../../src/files/assessment-text'
import { EVERY_MARK, makeMarked, markedChecklist, marksIn, type Mark } from './marked-assessment'
import { otherWays, waysOut, type WayOut } from './ways-out'

/**
 * What each way out may tell, and tells of an assessment that has every field: nothing that is not in its line. Whoever
 * adds a field to a form adds it here, and asks whether it may leave.
 */
const ALLOWED = `
file, everything               | name id began changed odd-fact note evidence reason by from answered owner due hours plan-note polling start earlier earlier-note retired retired-owner
file, plan                     | name owner due hours polling start

numbers, text                  | name
numbers, page                  | name

csv, without notes             | name owner due hours
csv, with notes                | name owner due hours note evidence plan-note
xlsx, without notes            | name owner due hours
xlsx, with notes               | name owner due hours note evidence reason plan-note
calendar neutral, without notes | due
calendar neutral, with notes   | due
calendar full, without notes   | name owner due hours
calendar full, with notes      | name owner due hours
rich-text, without notes       | name owner due hours polling
rich-text, with notes          | name owner due hours polling note evidence reason plan-note
markdown, without notes        | name owner due hours polling
markdown, with notes           | name owner due hours polling note evidence reason plan-note
oscal-results, without notes   | name
oscal-results, with notes      | name note evidence reason plan-note
oscal-poam, without notes      | name owner due hours
oscal-poam, with notes         | name owner due hours note evidence reason plan-note

full PDF, without notes        | name owner due hours polling
full PDF, with notes           | name owner due hours polling note evidence reason plan-note
full PDF with answers, without notes | name owner due hours polling start
full PDF with answers, with notes | name owner due hours polling start note evidence reason plan-note
board PDF, without notes       | name owner due hours polling
board PDF, with notes          | name owner due hours polling plan-note
owner PDF, without notes       | name owner due hours polling
owner PDF, with notes          | name owner due hours polling note evidence plan-note
monday PDF, without notes      | name owner due hours
monday PDF, with notes         | name owner due hours
worksheet PDF, without notes   | name
worksheet PDF, with notes      | name

branches, CSV                  | name
branches, XLSX                 | name
branches, PDF                  | name

message, ask for help          |
message, head office           |

command, score                 |
command, score --json          |
command, plan                  | owner due hours polling
command, plan --json           | owner due hours
command, replay                |
command, replay --json         |
command, exposure              |
command, exposure --json       |
command, plan --csv            | name owner due hours
command, plan --xlsx           | name owner due hours
command, plan --calendar       | due
command, plan --oscal-results  | name
command, plan --oscal-poam     | name owner due hours
command, plan --pdf            | name owner due hours polling
`

const allowed: ReadonlyMap<string, readonly Mark[]> = new Map(
  ALLOWED.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', marks = ''] = line.split('|')
      return [name.trim(), EVERY_MARK.filter((mark) => marks.split(' ').includes(mark))]
    }),
)
const EVERY_WAY = [...waysOut(), ...otherWays()]

const ALIAS = 'MKALIAS'
/** PDFs cost most, and what differs in them by name is one line. */
const DRAWN = ['numbers, page', 'full PDF with answers, with notes']

function isCheap({ isPdf }: WayOut): boolean {
  return isPdf !== true
}

test('the table has every way out, and no other', () => {
  expect(EVERY_WAY.map(({ name }) => name).sort()).toEqual([...allowed.keys()].sort())
})

test('every mark is found where nothing is left out', () => {
  expect(marksIn(formatAssessment(makeMarked()))).toEqual(EVERY_MARK)
})

test.each(EVERY_WAY)('$name holds what it may, all of it and nothing else', async ({ name, make }) => {
  expect(marksIn(await make(makeMarked()))).toEqual(allowed.get(name))
})

describe('under another name, or none,', () => {
  test.each(waysOut({ alias: ALIAS }).filter((way) => isCheap(way) || DRAWN.includes(way.name)))(
    '$name has the other one wherever it has one',
    async ({ name, make }) => {
      const text = await make(makeMarked())
      expect(marksIn(text)).toEqual(allowed.get(name)?.filter((mark) => mark !== 'name'))
      expect(text.includes(ALIAS)).toBe(allowed.get(name)?.includes('name'))
    },
  )

  test.each(waysOut({ withName: false }).filter((way) => isCheap(way) || DRAWN.includes(way.name)))(
    '$name has none',
    async ({ name, make }) => {
      expect(marksIn(await make(makeMarked()))).toEqual(allowed.get(name)?.filter((mark) => mark !== 'name'))
    },
  )
})

describe('whatever was answered and done,', () => {
  const ids = markedChecklist.items.map(({ id }) => id)
  const each = <Value>(values: readonly Value[]) =>
    fc
      .array(fc.option(fc.constantFrom(...values), { nil: undefined }), {
        minLength: ids.length,
        maxLength: ids.length,
      })
      .map((chosen) => Object.fromEntries(ids.map((id, index) => [id, chosen[index]])))
  const anyMarked = fc
    .record({ statuses: each(STATUSES), states: each(ACTION_STATES) })
    .map(({ statuses, states }) => makeMarked(statuses, states))

  async function expectAllowed(ways: readonly WayOut[], numRuns: number): Promise<void> {
    await fc.assert(
      fc.asyncProperty(anyMarked, async (assessment) => {
        for (const { name, make } of ways) {
          const found = marksIn(await make(assessment))
          expect([name, found.filter((mark) => allowed.get(name)?.includes(mark) !== true)]).toEqual([
            name,
            [],
          ])
        }
      }),
      { numRuns },
    )
  }

  test('nothing else leaves in files, tables, texts and at the command line', async () => {
    await expectAllowed(EVERY_WAY.filter(isCheap), 8)
  }, 120_000)

  test('nothing else leaves in PDFs', async () => {
    await expectAllowed(
      EVERY_WAY.filter((way) => !isCheap(way)),
      1,
    )
  }, 120_000)
})
