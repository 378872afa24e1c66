import { readKept } from '../../app/foreign-checklist'
import { useServices } from '../../use-services'
import { useForeignList } from '../checklists/use-foreign-list'

interface ChecklistChoice {
  readonly id: string
  readonly version: string
  readonly title: string
}

/** Checklists from files that are here and can be read. */
export function useForeignChoices(): readonly ChecklistChoice[] {
  const { kept } = useForeignList(useServices().foreignChecklists)
  return (kept ?? []).flatMap((one) => {
    const read = readKept(one)
    if (read === undefined) return []
    const { version, title } = read.checklist
    return [{ id: read.id, version, title }]
  })
}
