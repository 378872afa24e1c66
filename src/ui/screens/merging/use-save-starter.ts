import { useState } from 'react'
import type { Checklist } from '../../../core/checklist'
import type { Starter } from '../../../core/starter'
import { formatStarter, parseStarter } from '../../../files/starter-file'
import { fileNames } from '../../../words/file-names'
import { textToSave, type FileToSave } from '../../app/file-to-save'
import { useServices, useWords } from '../../use-services'

type Outcome = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'not-whole' }

export interface SaveStarter {
  /** `null`: of what is shown now, nothing was saved. */
  readonly outcome: Outcome | null
  readonly forget: () => void
  readonly save: (starter: Starter, checklist: Checklist) => Promise<void>
  /** The same for sealing. `null`: it could not be read back. */
  readonly toSeal: (starter: Starter, checklist: Checklist) => Promise<FileToSave | null>
  readonly tellSaved: (name: string) => void
}

/** Nothing is called saved before it was read back and compared. */
export function useSaveStarter(): SaveStarter {
  const { checklists, clock, files } = useServices()
  const { starter: nameOn } = useWords(fileNames)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const name = `${nameOn(clock.today())}.hustings.json`
  const tellSaved = (as: string): void => {
    setOutcome({ kind: 'saved', name: as })
  }

  /** `null`, and it is told: what was read back is something else. */
  async function makeText(starter: Starter, checklist: Checklist): Promise<string | null> {
    const text = formatStarter(starter, checklist)
    const read = await parseStarter(text, checklists)
    const again = read.ok
      ? formatStarter({ ...starter, ...read.value.presets.assessment, title: read.value.title }, checklist)
      : ''
    if (again === text) return text
    setOutcome({ kind: 'not-whole' })
    return null
  }

  return {
    outcome,
    forget: () => {
      setOutcome(null)
    },
    async save(starter, checklist) {
      const text = await makeText(starter, checklist)
      if (text === null) return
      files.download(name, 'application/json', text)
      tellSaved(name)
    },
    async toSeal(starter, checklist) {
      const text = await makeText(starter, checklist)
      return text === null ? null : textToSave(name, 'application/json', text)
    },
    tellSaved,
  }
}
