import { useEffect, useState } from 'react'
import { readKept } from '../../app/foreign-checklist'
import { useServices } from '../../use-services'
import type { FoundChecklist } from './use-checklist'

interface OtherVersion {
  readonly key: string
  readonly id: string
  readonly version: string
  readonly released: string
}

/** Of ours, the other released ones; of one from a file, the others from files that have its id. */
export function useOtherVersions({ checklist, foreign }: FoundChecklist): readonly OtherVersion[] {
  const { checklists, foreignChecklists } = useServices()
  const [fromFiles, setFromFiles] = useState<readonly OtherVersion[]>([])
  const foreignId = foreign?.id
  useEffect(() => {
    if (foreignId === undefined) return
    foreignChecklists.list().then(
      (kept) => {
        const others = kept
          .filter(({ id }) => id !== foreignId)
          .flatMap((one) => readKept(one) ?? [])
          .filter((other) => other.checklist.id === checklist.id)
        setFromFiles(
          others.map(({ id, checklist: { version, released } }) => ({ key: id, id, version, released })),
        )
      },
      () => undefined,
    )
  }, [foreignId, checklist, foreignChecklists])
  if (foreign !== null) return fromFiles
  return checklists.catalogue
    .filter(({ id, version }) => id === checklist.id && version !== checklist.version)
    .map(({ id, version, released }) => ({ key: version, id, version, released }))
}
