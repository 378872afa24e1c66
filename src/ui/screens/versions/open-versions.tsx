import { VersionsDialog } from './versions-dialog'
import { useOpenPlace } from './versions-place'

interface OpenVersionsProps {
  readonly onClose: () => void
}

/** Of the assessment that is open. */
export function OpenVersions({ onClose }: OpenVersionsProps) {
  return <VersionsDialog place={useOpenPlace()} onClose={onClose} />
}
