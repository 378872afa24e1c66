import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered } from '../core/builders'
import { fullChecklist } from '../files/texts'

/** The program as people run it: compiled, in a process of its own. */

const PROGRAM = fileURLToPath(new URL('../setup/hustings.mjs', import.meta.url))
let folder = ''
const at = (name: string): string => join(folder, name)

function hustings(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', input })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hustings-test-'))
  const assessment = makeAnswered(fullChecklist, { one: 'partly', two: 'not-in-place', three: 'not-sure' })
  writeFileSync(at('a.hustings.json'), formatAssessment(assessment, fullChecklist))
  // Compiles where a source is newer.
  hustings(['--help'])
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a result stands alone on standard output', () => {
  const { status, stdout, stderr } = hustings(['score', at('a.hustings.json'), '--json'])
  expect([status, JSON.parse(stdout)]).toMatchObject([0, { checklist: { id: 'village-society' } }])
  expect(stderr).toMatch(
    /^\S+a\.hustings\.json: The checklist in this file, "Village society", was not written/,
  )
})

test('standard input is read, with a byte order mark and all', () => {
  const text = readFileSync(at('a.hustings.json'), 'utf8')
  expect(hustings(['plan', '-', '--json'], `\ufeff${text}`)).toMatchObject({ status: 0 })
})

test('a PDF is written, and not twice', () => {
  const args = ['plan', at('a.hustings.json'), '--pdf', at('plan.pdf'), '--today', '2027-03-01']
  expect(hustings(args)).toMatchObject({ status: 0, stdout: '' })
  const first = readFileSync(at('plan.pdf'))
  expect(hustings(args)).toMatchObject({ status: 1, stdout: '' })
  expect(hustings([...args, '--replace'])).toMatchObject({ status: 0, stdout: '' })
  expect(readFileSync(at('plan.pdf'))).toEqual(first)
})

test('answers are moved to a newer checklist, into a file for its owner only', () => {
  writeFileSync(at('old.json'), JSON.stringify(fullChecklist))
  writeFileSync(at('new.json'), JSON.stringify({ ...fullChecklist, version: '2.0.0' }))
  const [from, to] = [at('a.hustings.json'), at('b.hustings.json')]
  const { status, stdout } = hustings(['migrate', from, '--to', at('new.json'), '-o', to])
  expect(status).toBe(0)
  expect(hustings(['diff', at('old.json'), at('new.json'), '--json'])).toMatchObject({ status: 0, stdout })
  expect(hustings(['score', to, '--json']).stdout).toContain('"version": "2.0.0"')
  if (process.platform !== 'win32') expect(statSync(to).mode & 0o777).toBe(0o600)
})

describe('what goes wrong ends in a sentence, never in a stack trace', () => {
  test.each<[args: readonly string[], status: number]>([
    [[], 2],
    [['nonsense'], 2],
    [['score', '/nowhere/at/all.json'], 1],
    [['score', '/'], 1],
    [['check', '-'], 1],
  ])('%j ends with %i', (args, status) => {
    const outcome = hustings(args)
    expect(outcome).toMatchObject({ status, stdout: '' })
    expect(outcome.stderr).toMatch(/\.\n$/)
    expect(outcome.stderr).not.toMatch(/\n\s+at |node:|\.js:/)
  })

  test.skipIf(!existsSync('/dev/full'))('a result that could not be written is no success', () => {
    const command = `"${process.execPath}" "${PROGRAM}" score "${at('a.hustings.json')}" --json > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(status).toBe(3)
    expect(stderr).toContain('could not be written to standard output')
  })

  test.skipIf(process.platform === 'win32')('a reader that stops early is nothing to tell', () => {
    const command = `"${process.execPath}" "${PROGRAM}" plan "${at('a.hustings.json')}" --json | true`
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /)
  })
})
