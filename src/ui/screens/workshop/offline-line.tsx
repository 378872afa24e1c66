import { offlineWords } from '../../../words/offline'
import { useWords } from '../../use-services'
import { useOfflineStanding } from '../about/use-offline-standing'

/** A hall has no network: said before one goes there. */
export function OfflineLine() {
  const words = useWords(offlineWords)
  const standing = useOfflineStanding()
  return (
    <div>
      <p role="status">
        <strong>{standing === null ? words.asking : words.standing[standing]}</strong>
      </p>
      {standing !== null && standing !== 'ready' && <p className="app-soft">{words.meaning[standing]}</p>}
    </div>
  )
}
