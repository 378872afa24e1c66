import { useMemo } from 'react'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { readKept, type ForeignChecklist } from '../../app/foreign-checklist'
import { ForeignLine } from '../../app/foreign-line'
import { addressOf } from '../../app/route'
import type { KeptFile } from '../../services'
import { QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'
import './version-entry.css'

interface ForeignEntryProps {
  readonly kept: KeptFile
  readonly onRemove: () => void
}

export function ForeignEntry({ kept, onRemove }: ForeignEntryProps) {
  const words = useWords(libraryWords)
  const foreign = useMemo(() => readKept(kept), [kept])
  const title = foreign?.checklist.title ?? kept.id
  return (
    <li className="app-version-entry">
      <div className="app-stack app-stack--tight">
        {foreign === undefined ? <p>{words.unreadable}</p> : <About foreign={foreign} />}
      </div>
      <div className="app-row app-unprinted">
        {foreign !== undefined && <Ways foreign={foreign} />}
        <button
          type="button"
          className="app-button app-button--plain"
          aria-label={words.removeIt(title)}
          onClick={onRemove}
        >
          {words.removeForeign}
        </button>
      </div>
    </li>
  )
}

interface ForeignProps {
  readonly foreign: ForeignChecklist
}

function About({ foreign: { checklist, loadedAt } }: ForeignProps) {
  const words = useWords(libraryWords)
  const { questions } = useWords(terms)
  const essentials = checklist.items.filter(({ level }) => level === 'essential').length
  return (
    <>
      <h3>
        <bdi>
          <QuotedIn lang={checklist.language} say={(title) => words.heading(title, checklist.version)}>
            {checklist.title}
          </QuotedIn>
        </bdi>
      </h3>
      <ForeignLine title={checklist.title} loadedAt={loadedAt} lang={checklist.language} />
      <p className="app-small app-soft app-figures">
        {[words.size(questions(checklist.items.length), essentials), words.minutes(checklist.minutes)].join(' · ')}
      </p>
      {checklist.reconstructed === true && <p className="app-small app-soft">{words.reconstructed}</p>}
    </>
  )
}

function Ways({ foreign: { id, checklist } }: ForeignProps) {
  const words = useWords(libraryWords)
  const { title, version } = checklist
  return (
    <>
      <a
        className="app-button app-button--quiet"
        href={addressOf({ screen: 'checklist', id, version })}
        aria-label={words.readIt(title, version)}
      >
        {words.read}
      </a>
      {checklist.reconstructed !== true && (
        <a
          className="app-button"
          href={addressOf({ screen: 'new', checklist: id })}
          aria-label={words.startIt(title)}
        >
          {words.start}
        </a>
      )}
    </>
  )
}
