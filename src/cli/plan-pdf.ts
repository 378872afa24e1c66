import type { PlainDate } from '../core/dates'
import type { OpenedAssessment } from '../files/assessment-file'
import type { World } from './world'

export interface PdfWish {
  readonly path: string
  readonly replace: boolean
  readonly today: PlainDate
}

/** False once the reason has been told. */
export function writePlanPdf(_opened: OpenedAssessment, _wish: PdfWish, _world: World): Promise<boolean> {
  return Promise.resolve(false)
}
