import { useRef } from 'react'
import { makeShareCopy } from '../../../core/share'
import { parseAssessment, type OpenedAssessment } from '../../../files/assessment-file'
import { formatAssessment } from '../../../files/assessment-text'
import { fileNames } from '../../../words/file-names'
import { useFindHere } from '../../app/find-here'
import { useServices, useWords } from '../../use-services'

export type Copied =
  { readonly kind: 'saved' | 'as-it-is'; readonly file: string } | { readonly kind: 'failed' }

/** What goes into the file. `as-it-is`: it could not be read. */
export type CopyText =
  { readonly kind: 'saved' | 'as-it-is'; readonly text: string } | { readonly kind: 'failed' }

interface CopyOfStored {
  /** Read back and compared, or as it is. */
  readonly makeCopy: (id: string) => Promise<CopyText>
  readonly save: (copy: CopyText) => Copied
  /** A name of its own for each file. */
  readonly nameFile: () => string
}

/** Files of what is kept here. Each is read back and compared before it is called saved, and has a name of its own. */
export function useCopyOfStored(): CopyOfStored {
  const { checklists, clock, files } = useServices()
  const words = useWords(fileNames)
  const findHere = useFindHere()
  const count = useRef(0)

  function nameFile(): string {
    count.current += 1
    return `${words.copy(clock.today())}-${String(count.current)}.hustings.json`
  }

  return {
    nameFile,
    async makeCopy(id) {
      const here = await findHere(id)
      if (here === undefined || here === 'locked') return { kind: 'failed' }
      const read = await parseAssessment(here.text, checklists)
      if (!read.ok) return { kind: 'as-it-is', text: here.text }
      const text = fileTextOf(read.value)
      const back = await parseAssessment(text, checklists)
      return back.ok && fileTextOf(back.value) === text ? { kind: 'saved', text } : { kind: 'failed' }
    },
    save(copy) {
      if (copy.kind === 'failed') return copy
      const file = nameFile()
      files.download(file, 'application/json', copy.text)
      return { kind: copy.kind, file }
    },
  }
}

function fileTextOf({ assessment, checklist }: OpenedAssessment): string {
  return formatAssessment(makeShareCopy(assessment, { preset: 'everything', withName: true }), checklist)
}
