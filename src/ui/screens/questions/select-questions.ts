import type { Assessment } from '../../../core/assessment'
import type { Checklist } from '../../../core/checklist'
import { standingsOf, type Standing } from '../../../core/standing'
import type { Show } from '../../app/route'

const SELECTS: Readonly<Record<Show, (standing: Standing) => boolean>> = {
  all: () => true,
  unanswered: ({ status }) => status === undefined,
  essentials: ({ item }) => item.level === 'essential',
  'in-place': ({ status }) => status === 'in-place',
  partly: ({ status }) => status === 'partly',
  'not-in-place': ({ status }) => status === 'not-in-place',
  'not-sure': ({ status }) => status === 'not-sure',
  'not-applicable': ({ status }) => status === 'not-applicable',
  'to-confirm': ({ status, confirm }) => status !== undefined && confirm,
  'new-round': ({ status, confirm }) => status === undefined || confirm,
  hidden: () => true,
  'essentials-open': ({ item, status }) => item.level === 'essential' && status === undefined,
  'essentials-with-evidence': ({ item, credit, answer }) =>
    item.level === 'essential' && credit !== undefined && answer?.evidence !== undefined,
}

/** The questions a list shows, as they stand now. Only `hidden` shows what the profile leaves out. */
export function selectQuestions(checklist: Checklist, assessment: Assessment, show: Show): readonly string[] {
  return standingsOf(checklist, assessment)
    .filter((standing) => standing.applies !== (show === 'hidden') && SELECTS[show](standing))
    .map(({ item }) => item.id)
}

/** The first theme with something open, else the first theme with a question. */
export function themeToContinue(checklist: Checklist, assessment: Assessment): string | undefined {
  const asked = standingsOf(checklist, assessment).filter(({ applies }) => applies)
  const next = asked.find(({ status }) => status === undefined) ?? asked[0]
  return next?.item.theme ?? checklist.themes[0]?.id
}
