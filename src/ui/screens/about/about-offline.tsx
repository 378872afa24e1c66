import { offlineWords } from '../../../words/offline'
import { useServices, useWords } from '../../use-services'
import { useOfflineStanding } from './use-offline-standing'

export function AboutOffline() {
  const words = useWords(offlineWords)
  const { isSecureAddress } = useServices()
  const standing = useOfflineStanding()
  return (
    <section className="app-stack">
      <h2>{words.title}</h2>
      <p role="status">
        <strong>{standing === null ? words.asking : words.standing[standing]}</strong>
      </p>
      {standing !== null && <p>{words.meaning[standing]}</p>}
      {!isSecureAddress && <p>{words.insecure}</p>}
    </section>
  )
}
