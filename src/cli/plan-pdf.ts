import sourcesText from '../../checklists/sources.json?raw'
import { coverageOf } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { makeShareCopy } from '../core/share'
import type { OpenedAssessment } from '../files/assessment-file'
import { readSources } from '../files/reference-files'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { tell } from './input'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
/** Characters named in one line. */
const MOST_NAMED = 10

export interface PdfWish {
  readonly path: string
  readonly replace: boolean
  readonly today: PlainDate
}

/** Made from a share copy, like everything that leaves. False once the reason for not writing it has been told. */
export async function writePlanPdf(
  { checklist, assessment, isOurs }: OpenedAssessment,
  { path, replace, today }: PdfWish,
  world: World,
): Promise<boolean> {
  // Only here: the other commands have no use for a PDF library.
  const { makePlanPdf } = await import('../reports/plan-pdf')
  const copy = makeShareCopy(assessment, { preset: 'plan', withName: true })
  const sources = readSources(JSON.parse(sourcesText))
  const coverage = coverageOf(checklist, assessment)
  const { bytes, missing } = await makePlanPdf(checklist, copy, sources, isOurs, today, coverage)
  const written = await world.write(path, bytes, replace)
  if (!written.ok) {
    tell(path, words.writing[written.problem], world)
    return false
  }
  tell(
    path,
    missing.length === 0 ? words.written : words.glyphsMissing(missing.slice(0, MOST_NAMED).join(' ')),
    world,
  )
  return true
}
