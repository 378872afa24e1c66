import { useState } from 'react'
import type { MadeExport } from '../../../reports/plan-exports'
import { fileNames } from '../../../words/file-names'
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
  /** False when the browser did not let us. */
  readonly copy: () => Promise<boolean>
}

/** Gives what is looked at to the downloads or to the clipboard. */
export function useHandOver(made: MadeExport | null, { format, fileName }: ExportChoices): HandOver {
  const { clock, files } = useServices()
  const neutralName = useWords(fileNames).exports(format, clock.today())
  const [last, setLast] = useState<{ readonly of: MadeExport; readonly outcome: HandedOver } | null>(null)
  const fileKind = FILE_KINDS[format]
  return {
    outcome: last !== null && last.of === made ? last.outcome : null,
    neutralName,
    download() {
      if (made === null || made.kind === 'nothing' || fileKind === null) return
      const { ending, type } = fileKind
      const name = `${safeFileName(withoutEnding(fileName ?? '')) || neutralName}${ending}`
      files.download(name, type, made.kind === 'file' ? made.bytes : made.text)
      setLast({ of: made, outcome: { kind: 'downloaded', name } })
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
