import type { Assessment } from '../../../core/assessment'
import type { Checklist, Theme } from '../../../core/checklist'
import { standingsOf } from '../../../core/standing'

/** Counts of the questions of one theme. */
export interface Progress {
  readonly asked: number
  readonly answered: number
  readonly gaps: number
  readonly partly: number
}

/** Theme by theme, how far one is: of all questions that apply, or of the essentials among them. */
export function progressOf(
  checklist: Checklist,
  assessment: Assessment,
  essentialsOnly: boolean,
): readonly (Progress & { readonly theme: Theme })[] {
  const asked = standingsOf(checklist, assessment).filter(
    ({ item, applies }) => applies && (!essentialsOnly || item.level === 'essential'),
  )
  return checklist.themes.map((theme) => {
    const statuses = asked.filter(({ item }) => item.theme === theme.id).map(({ status }) => status)
    return {
      theme,
      asked: statuses.length,
      answered: statuses.filter((status) => status !== undefined).length,
      gaps: statuses.filter((status) => status === 'not-in-place').length,
      partly: statuses.filter((status) => status === 'partly').length,
    }
  })
}
