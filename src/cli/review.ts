import type { Checklist } from '../core/checklist'
import type { PlainDate } from '../core/dates'
import { appWords } from '../words/app'
import { formatDate } from '../words/dates'
import { DEFAULT_LANGUAGE } from '../words/language'
import { tell } from './input'
import type { World } from './world'

const words = appWords(DEFAULT_LANGUAGE)

/** Guidance grows old: past its day, every result says so. */
export function tellReview(path: string, checklist: Checklist, today: PlainDate, world: World): void {
  if (today <= checklist.reviewBy) return
  tell(path, words.reviewDue(formatDate(DEFAULT_LANGUAGE, checklist.released)), world)
}
