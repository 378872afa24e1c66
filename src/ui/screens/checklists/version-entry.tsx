import type { CatalogueEntry } from '../../../core/catalogue'
import { formatDate } from '../../../words/dates'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { addressOf } from '../../app/route'
import { useLanguage, useServices, useWords } from '../../use-services'
import './version-entry.css'

interface VersionEntryProps {
  readonly entry: CatalogueEntry
  /** Only the newest version of a checklist can be started. */
  readonly mayStart: boolean
}

export function VersionEntry({ entry, mayStart }: VersionEntryProps) {
  const words = useWords(libraryWords)
  const { questions } = useWords(terms)
  const language = useLanguage()
  const { id, version, title } = entry
  const facts = [
    words.released(formatDate(language, entry.released)),
    words.size(questions(entry.items), entry.essentials),
    words.minutes(entry.minutes),
  ]
  return (
    <li className="app-version-entry">
      <div>
        <h3>{words.version(version)}</h3>
        <p className="app-small app-soft app-figures">{facts.join(' · ')}</p>
        <p className="app-small app-soft">
          {entry.reconstructed ? <strong>{words.reconstructed}</strong> : <AgeLine entry={entry} mayStart={mayStart} />}
        </p>
      </div>
      <div className="app-row">
        <a
          className="app-button app-button--quiet"
          href={addressOf({ screen: 'checklist', id, version })}
          aria-label={words.readIt(title, version)}
        >
          {words.read}
        </a>
        {mayStart && (
          <a
            className="app-button"
            href={addressOf({ screen: 'new', checklist: id })}
            aria-label={words.startIt(title)}
          >
            {words.start}
          </a>
        )}
      </div>
    </li>
  )
}

function AgeLine({ entry, mayStart }: VersionEntryProps) {
  const words = useWords(libraryWords)
  const today = useServices().clock.today()
  const day = formatDate(useLanguage(), entry.reviewBy)
  if (!mayStart) return words.older
  return entry.reviewBy < today ? words.reviewDue(day) : words.reviewBy(day)
}
