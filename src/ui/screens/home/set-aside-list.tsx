import { useEffect, useState } from 'react'
import { dayOf } from '../../../core/dates'
import type { SetAside } from '../../../core/stored'
import { formatDate } from '../../../words/dates'
import { homeWords } from '../../../words/home'
import { fileNames } from '../../../words/file-names'
import { useLanguage, useServices, useWords } from '../../use-services'

/** What could not be read waits here until it has been taken out. Shown only when there is something. */
export function SetAsideList() {
  const words = useWords(homeWords)
  const { copy } = useWords(fileNames)
  const language = useLanguage()
  const { assessments, clock, files } = useServices()
  const [kept, setKept] = useState<readonly SetAside[]>([])
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    assessments.listSetAside().then(setKept, () => {
      setKept([])
    })
  }, [assessments])

  if (kept.length === 0) return null
  return (
    <section className="app-card app-stack">
      <h2>{words.setAsideTitle}</h2>
      <p className="app-soft">{words.setAsideHow}</p>
      <ul className="app-list--bare app-stack">
        {kept.map(({ key, text, at }) => (
          <li key={key} className="app-row">
            <span>{words.setAsideFrom(formatDate(language, dayOf(at)))}</span>
            <button
              type="button"
              className="app-button app-button--quiet"
              onClick={() => {
                files.download(`${copy(clock.today())}.hustings.json`, 'application/json', text)
              }}
            >
              {words.download}
            </button>
            <button
              type="button"
              className="app-button app-button--plain"
              onClick={() => {
                setFailed(false)
                assessments.removeSetAside(key).then(
                  () => {
                    setKept((before) => before.filter((other) => other.key !== key))
                  },
                  () => {
                    setFailed(true)
                  },
                )
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{failed && <p>{words.notRemoved}</p>}</div>
    </section>
  )
}
