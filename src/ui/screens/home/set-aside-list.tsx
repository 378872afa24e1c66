import { useEffect, useState } from 'react'
import { dayOf } from '../../../core/dates'
import type { SealedAside, SetAside } from '../../../core/stored'
import { formatDate } from '../../../words/dates'
import { homeWords } from '../../../words/home'
import { fileNames } from '../../../words/file-names'
import { textToSave } from '../../app/file-to-save'
import { SealOrSave } from '../../app/seal-or-save'
import { TrustLine } from '../../app/trust-line'
import { useLanguage, useServices, useWords } from '../../use-services'
import { SealedAsideRow } from '../sealed-here/sealed-aside-row'

/** What could not be read waits here until it has been taken out. Shown only when there is something. */
export function SetAsideList() {
  const words = useWords(homeWords)
  const { assessments } = useServices()
  const [kept, setKept] = useState<readonly (SetAside | SealedAside)[]>([])
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    assessments.listSetAside().then(setKept, () => {
      setKept([])
    })
  }, [assessments])

  function remove(key: number): void {
    setFailed(false)
    assessments.removeSetAside(key).then(
      () => {
        setKept((before) => before.filter((other) => other.key !== key))
      },
      () => {
        setFailed(true)
      },
    )
  }

  if (kept.length === 0) return null
  return (
    <section className="app-card app-stack">
      <h2>{words.setAsideTitle}</h2>
      <p className="app-soft">{words.setAsideHow}</p>
      <ul className="app-list--bare app-stack">
        {kept.map((aside) => (
          <li key={aside.key} className="app-row">
            {'text' in aside ? <SetAsideRow aside={aside} /> : <SealedAsideRow aside={aside} />}
            <button
              type="button"
              className="app-button app-button--plain"
              onClick={() => {
                remove(aside.key)
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{failed && <p>{words.notRemoved}</p>}</div>
      <TrustLine />
    </section>
  )
}

interface SetAsideRowProps {
  readonly aside: SetAside
}

function SetAsideRow({ aside: { text, at } }: SetAsideRowProps) {
  const words = useWords(homeWords)
  const { copy } = useWords(fileNames)
  const language = useLanguage()
  const { clock } = useServices()
  return (
    <>
      <span>{words.setAsideFrom(formatDate(language, dayOf(at)))}</span>
      <SealOrSave file={textToSave(`${copy(clock.today())}.hustings.json`, 'application/json', text)} />
    </>
  )
}
