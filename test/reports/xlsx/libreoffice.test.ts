import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { makePlanXlsx } from '../../../src/reports/plan-xlsx'
import type { PlanReport } from '../../../src/reports/plan-report'
import { readXlsx } from '../../../src/reports/xlsx/read-xlsx'
import { hasPrograms } from '../../config/programs'
import { makeAnswered, makeChecklist } from '../../core/builders'
import { findProgram } from '../../setup/find-programs.mjs'
import { HOSTILE_TEXTS } from '../hostile-texts'
import { reportOf, richReport } from '../rich-report'
import { makeToldItem } from '../small-checklist'

const HAS_LIBREOFFICE = hasPrograms('soffice')
/** Comma, double quote, UTF-8, every sheet in a file of its own, values and never formulas. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
const MINUTE = 60_000

const folder = mkdtempSync(join(tmpdir(), 'hustings-sheets-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What the program made of the file: by name, without its ending. */
function convert(bytes: Uint8Array, format: string, ending: string): ReadonlyMap<string, string> {
  const out = mkdtempSync(join(folder, 'out-'))
  const file = join(out, 'plan.xlsx')
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const run = spawnSync(
    findProgram('soffice') ?? '',
    ['--headless', profile, '--convert-to', format, '--outdir', out, file],
    { encoding: 'utf8', timeout: MINUTE, env: { ...process.env, TZ: 'Pacific/Auckland' } },
  )
  expect(run.status, run.stderr).toBe(0)
  const made = readdirSync(out).filter((name) => name.endsWith(ending))
  return new Map(made.map((name) => [name.slice(0, -ending.length), readFileSync(join(out, name), 'utf8')]))
}

/** RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}

function hostileReport(): PlanReport {
  const items = HOSTILE_TEXTS.map((text, index) => makeToldItem(`item-${String(index)}`, { question: text }))
  const checklist = makeChecklist(items)
  const answers = Object.fromEntries(
    HOSTILE_TEXTS.map((text, index) => [
      `item-${String(index)}`,
      { status: 'not-in-place' as const, note: text, evidence: `so: ${text}` },
    ]),
  )
  return reportOf(checklist, makeAnswered(checklist, answers, { name: '=1+1' }))
}

describe.skipIf(!HAS_LIBREOFFICE)('LibreOffice', () => {
  test.each([
    ['a plan with everything in it', richReport()],
    ['a plan of hostile texts', hostileReport()],
  ])(
    'reads every text of %s as we do',
    (_, report) => {
      const bytes = makePlanXlsx(report)
      const read = convert(bytes, AS_CSV, '.csv')
      let texts = 0
      for (const { name, rows } of readXlsx(bytes)) {
        const table = parseCsv(read.get(`plan-${name}`) ?? '')
        rows.forEach((row, place) =>
          row.forEach((cell, column) => {
            if (cell?.kind !== 'text') return
            texts += 1
            expect(table[place]?.[column], `${name}, row ${String(place + 1)}`).toBe(cell.value)
          }),
        )
      }
      expect(texts).toBeGreaterThan(200)
    },
    2 * MINUTE,
  )

  test(
    'finds dates, percentages and filters, and no formula',
    () => {
      const report = hostileReport()
      const rich = convert(makePlanXlsx(richReport()), 'fods', '.fods').get('plan') ?? ''
      expect([...rich.matchAll(/office:date-value="([^"]*)"/g)].map(([, day]) => day)).toEqual(
        expect.arrayContaining(['2027-03-28', '2027-04-09', '2027-04-22', '2027-03-02', '2026-11-23']),
      )
      expect(rich).toContain('office:value-type="percentage"')
      expect(rich.match(/table:display-filter-buttons="true"/g)).toHaveLength(4)
      const hostile = convert(makePlanXlsx(report), 'fods', '.fods').get('plan') ?? ''
      expect(hostile).toContain('office:value-type="float"')
      expect(rich + hostile).not.toMatch(/table:formula|meta:creation-date|dc:creator|xlink:href/)
    },
    2 * MINUTE,
  )
})
