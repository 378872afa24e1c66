import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import type { Coverage } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { hostsOf } from '../core/links'
import type { Sources } from '../core/reference'
import { DEFAULT_LANGUAGE } from '../words/language'
import { makeActionPlanDocument } from './action-plan'
import { loadPdfFonts } from './pdf/fonts/pdf-fonts'
import { makePdf } from './pdf/pdf-report'

export interface PlanPdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters that no font has: drawn as boxes, kept as text. */
  readonly missing: readonly string[]
}

/**
 * The action plan as a PDF, for the page and the command line alike, so that the bytes are the same. `copy` is a share
 * copy: see `core/share.ts`. `coverage` is the assessment's own, where the copy leaves evidence out.
 */
export async function makePlanPdf(
  checklist: Checklist,
  copy: Assessment,
  sources: Sources,
  isOurs: boolean,
  today: PlainDate,
  coverage?: Coverage,
): Promise<PlanPdf> {
  const document = makeActionPlanDocument({
    checklist,
    assessment: copy,
    sources,
    isOurs,
    today,
    language: DEFAULT_LANGUAGE,
    ...(coverage === undefined ? {} : { coverage }),
  })
  const hosts = hostsOf(sources)
  const { bytes, missing } = makePdf(document, await loadPdfFonts(), {
    isLinkAllowed: (host) => hosts.has(host),
  })
  return { bytes, missing }
}
