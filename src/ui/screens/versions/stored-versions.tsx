import { VersionsDialog } from './versions-dialog'
import { useStoredPlace } from './versions-place'

interface StoredVersionsProps {
  readonly id: string
  readonly onClose: (changed: boolean) => void
}

/** Of one that is stored, readable now or not. */
export function StoredVersions({ id, onClose }: StoredVersionsProps) {
  return <VersionsDialog place={useStoredPlace(id)} onClose={onClose} />
}
