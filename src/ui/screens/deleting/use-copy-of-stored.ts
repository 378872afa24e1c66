import { useRef } from 'react'
import { makeShareCopy } from '../../../core/share'
import { parseAssessment, type OpenedAssessment } from '../../../files/assessment-file'
import { formatAssessment } from '../../../files/assessment-text'
import { fileNames } from '../../../words/file-names'
import { useFindHere } from '../../app/find-here'
import { useServices, useWords } from '../../use-services'

export type Copied =
  { readonly kind: 'saved' | 'as-it-is'; readonly file: string } | { readonly kind: 'failed' }

interface CopyOfStored {
  /** What cannot be read goes into the file as it is. */
  readonly saveCopy: (id: string) => Promise<Copied>
  readonly saveAsIs: (text: string) => Copied
}

/** Files of what is kept here. Each is read back and compared before it is called saved, and has a name of its own. */
export function useCopyOfStored(): CopyOfStored {
  const { checklists, clock, files } = useServices()
  const words = useWords(fileNames)
  const findHere = useFindHere()
  const count = useRef(0)

  function download(text: string): string {
    count.current += 1
    const file = `${words.copy(clock.today())}-${String(count.current)}.hustings.json`
    files.download(file, 'application/json', text)
    return file
  }

  return {
    async saveCopy(id) {
      const here = await findHere(id)
      if (here === undefined) return { kind: 'failed' }
      const read = await parseAssessment(here.text, checklists)
      if (!read.ok) return { kind: 'as-it-is', file: download(here.text) }
      const text = fileTextOf(read.value)
      const back = await parseAssessment(text, checklists)
      if (!back.ok || fileTextOf(back.value) !== text) return { kind: 'failed' }
      return { kind: 'saved', file: download(text) }
    },
    saveAsIs: (text) => ({ kind: 'as-it-is', file: download(text) }),
  }
}

function fileTextOf({ assessment, checklist }: OpenedAssessment): string {
  return formatAssessment(makeShareCopy(assessment, { preset: 'everything', withName: true }), checklist)
}
