import { BUILT_ON } from 'virtual:release'
import controls from '../../checklists/controls.json'
import sources from '../../checklists/sources.json'
import { version } from '../../package.json'
import { FRAMEWORKS } from '../browser/frameworks'
import { coverageOf } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { WHOLE_PLAN } from '../core/report-wish'
import { makeShareCopy } from '../core/share'
import type { OpenedAssessment } from '../files/assessment-file'
import { readControls, readSources } from '../files/reference-files'
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
  const [{ makeReport }, { makeReportPdf }] = await Promise.all([
    import('../reports/report'),
    import('../reports/report-pdf'),
  ])
  const report = makeReport(
    {
      checklist,
      isOurs,
      assessment: makeShareCopy(assessment, { preset: 'plan', withName: true }),
      coverage: coverageOf(checklist, assessment),
      today,
      marking: '',
      sources: readSources(sources),
      controls: readControls(controls),
      frameworks: FRAMEWORKS,
      language: DEFAULT_LANGUAGE,
      release: { version, builtOn: BUILT_ON },
    },
    WHOLE_PLAN,
  )
  const { bytes, missing } = await makeReportPdf(report)
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
