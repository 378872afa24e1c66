import type { Checklist } from '../../../core/checklist'
import type { Fictional } from '../../../core/fictional'
import type { WorkshopSettings } from '../../../core/workshop'
import type { Report } from '../../../reports/report'
import type { PackPart } from '../../../reports/workshop-pack'
import { fileNames } from '../../../words/file-names'
import { useLanguage, useServices, useWords } from '../../use-services'

/** What a workshop is printed from. */
export interface PackChoice {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly settings: Pick<WorkshopSettings, 'items' | 'minutes' | 'about'>
  /** Those of this checklist. */
  readonly fictional: readonly Fictional[]
  /** The id of one of ours; `null`: none. */
  readonly scenario: string | null
}

interface PackWays {
  /** Rejects where a part did not load. */
  readonly makeReport: () => Promise<Report>
  readonly fileName: string
  readonly mayBeSealed: false
}

/** Each part of the pack, as it would be printed. Nothing of any real organisation is in it, so there is nothing to seal. */
export function usePack({
  checklist,
  isOurs,
  settings,
  fictional,
  scenario,
}: PackChoice): (part: PackPart) => PackWays {
  const { clock, checklists, reports } = useServices()
  const { pack } = useWords(fileNames)
  const language = useLanguage()
  const today = clock.today()
  return (part) => ({
    fileName: `${pack[part.kind](today)}.pdf`,
    mayBeSealed: false,
    makeReport: async () => {
      const attack = scenario === null ? undefined : await (await checklists.scenarios()).scenario(scenario)
      return reports.makePack({
        part,
        checklist,
        isOurs,
        today,
        language,
        items: checklist.items.filter(({ id }) => settings.items.includes(id)),
        minutes: settings.minutes,
        fictional: settings.about === 'fictional' ? fictional : [],
        scenario: attack ?? null,
      })
    },
  })
}
