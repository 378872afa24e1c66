import { useState } from 'react'
import type { MadeExport } from '../../../reports/plan-exports'
import { fileNames } from '../../../words/file-names'
import type { FileToSave } from '../../app/file-to-save'
import { safeFileName } from '../../app/safe-file-name'
import type { CopiedAs } from '../../services'
import { useServices, useWords } from '../../use-services'
import { FILE_KINDS, type ExportChoices } from './export-choices'

export type HandedOver =
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'copied'; readonly as: CopiedAs }
  | { readonly kind: 'not-copied' }

interface HandOver {
  /** Of what is shown now; `null` once it is something else. */
  readonly outcome: HandedOver | null
  readonly neutralName: string
  readonly download: () => void
  /** The same file, and what is told once it is in the downloads; `null` where there is none. */
  readonly toSeal: () => { readonly file: FileToSave; readonly onSealed: (name: string) => void } | null
  /** False when the browser did not let us. */
  readonly copy: () => Promise<boolean>
}

/** Gives what is looked at to the downloads or to the clipboard. */
export function useHandOver(made: MadeExport | null, { format, fileName }: ExportChoices): HandOver {
  const { clock, files } = useServices()
  const neutralName = useWords(fileNames).exports(format, clock.today())
  const [last, setLast] = useState<{ readonly of: MadeExport; readonly outcome: HandedOver } | null>(null)
  const fileKind = FILE_KINDS[format]
  function fileNow(): FileToSave | null {
    if (made === null || made.kind === 'nothing' || fileKind === null) return null
    const { ending, type } = fileKind
    const name = `${safeFileName(withoutEnding(fileName ?? '')) || neutralName}${ending}`
    const bytes = made.kind === 'file' ? made.bytes : new TextEncoder().encode(made.text)
    return { name, type, content: () => Promise.resolve(bytes) }
  }

  function tellDownloaded(of: MadeExport, name: string): void {
    setLast({ of, outcome: { kind: 'downloaded', name } })
  }

  return {
    outcome: last !== null && last.of === made ? last.outcome : null,
    neutralName,
    download() {
      const file = fileNow()
      if (file === null || made === null || made.kind === 'nothing') return
      files.download(file.name, file.type, made.kind === 'file' ? made.bytes : made.text)
      tellDownloaded(made, file.name)
    },
    toSeal() {
      const file = fileNow()
      if (file === null || made === null) return null
      return {
        file,
        onSealed: (name) => {
          tellDownloaded(made, name)
        },
      }
    },
    async copy() {
      if (made?.kind !== 'text') return false
      const as = await copyAs(made)
      setLast({ of: made, outcome: as === null ? { kind: 'not-copied' } : { kind: 'copied', as } })
      return as !== null
    },
  }

  async function copyAs({ html, text }: Extract<MadeExport, { kind: 'text' }>): Promise<CopiedAs | null> {
    if (html !== undefined) return files.copyRichText(html, text)
    return (await files.copyText(text)) ? 'plain-text' : null
  }
}

/** One of ours, typed for this format or for another. */
function withoutEnding(name: string): string {
  const found = Object.values(FILE_KINDS).find(
    (kind) => kind !== null && name.toLowerCase().endsWith(kind.ending),
  )
  return name.slice(0, name.length - (found?.ending.length ?? 0))
}
