import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { hasPrograms } from '../config/programs'
import { makeAnswered } from '../core/builders'
import { fullChecklist } from '../files/texts'
import { runAtTerminal } from './at-terminal'

/** Our sealed files and those of the `age` command, each opened by the other, at the work factor that people have. */

const WORDS = 'ladder cobweb dinner plasma unhappy sketch'
const PROGRAM = fileURLToPath(new URL('../setup/hustings.mjs', import.meta.url))
const TEXT = formatAssessment(makeAnswered(fullChecklist, { one: 'partly' }), fullChecklist)
const MINUTES = 600_000
let folder = ''
const at = (name: string): string => join(folder, name)
const hustings = (args: string): string => `'${process.execPath}' '${PROGRAM}' ${args}`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hustings-age-'))
  writeFileSync(at('a.json'), TEXT)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe.skipIf(!hasPrograms('script'))('at a terminal', () => {
  test(
    'a passphrase is asked for twice, is not shown, and opens the file again',
    async () => {
      const sealing = await runAtTerminal(hustings(`seal '${at('a.json')}' -o '${at('a.age')}'`), [
        WORDS,
        WORDS,
      ])
      expect(sealing).toMatchObject({ status: 0 })
      expect(sealing.shown).toMatch(/Passphrase: \r?\nThe same passphrase again: \r?\n/)
      expect(sealing.shown).not.toContain('ladder')
      expect(statSync(at('a.age')).mode & 0o777).toBe(0o600)
      expect(readFileSync(at('a.age'), 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/)

      const wrong = await runAtTerminal(hustings(`open '${at('a.age')}' -o '${at('b.json')}'`), ['another'])
      expect(wrong).toMatchObject({ status: 1 })
      // The last key is taken back before it is right.
      const opening = await runAtTerminal(hustings(`open '${at('a.age')}' -o '${at('b.json')}'`), [
        `${WORDS}s\u007f`,
      ])
      expect(opening).toMatchObject({ status: 0 })
      expect(readFileSync(at('b.json'), 'utf8')).toBe(TEXT)
    },
    MINUTES,
  )

  test.skipIf(!hasPrograms('age'))(
    'age opens ours, and we open its, in bytes and in letters',
    async () => {
      const given = { ...process.env, HUSTINGS_PASSPHRASE: WORDS }
      const ours = await runAtTerminal(hustings(`seal '${at('a.json')}' -o '${at('ours.age')}'`), [], given)
      expect(ours).toMatchObject({ status: 0 })
      const byAge = await runAtTerminal(`age -d -o '${at('by-age.json')}' '${at('ours.age')}'`, [WORDS])
      expect(byAge).toMatchObject({ status: 0 })
      expect(readFileSync(at('by-age.json'), 'utf8')).toBe(TEXT)

      for (const [name, option] of [
        ['theirs.age', ''],
        ['letters.age', '-a'],
      ] as const) {
        const sealing = await runAtTerminal(`age -p ${option} -o '${at(name)}' '${at('a.json')}'`, [
          WORDS,
          WORDS,
        ])
        expect(sealing).toMatchObject({ status: 0 })
        const out = at(`${name}.json`)
        expect(await runAtTerminal(hustings(`open '${at(name)}' -o '${out}'`), [], given)).toMatchObject({
          status: 0,
        })
        expect(readFileSync(out, 'utf8')).toBe(TEXT)
      }
    },
    MINUTES,
  )
})
