import { useEffect, useState } from 'react'
import type { StoredSummary } from '../../../core/stored'
import { appWords } from '../../../words/app'
import { compareWords } from '../../../words/compare'
import { formatLocalDay } from '../../../words/moments'
import { savingWords } from '../../../words/saving'
import { useApp } from '../../app/app-context'
import { addressOf } from '../../app/route'
import { Dialog } from '../../parts/dialog'
import { LockedNotListed } from '../sealed-here/locked-not-listed'
import { useLanguage, useServices, useWords } from '../../use-services'

interface CompareChoiceProps {
  /** Which one is to be compared. */
  readonly stored: StoredSummary
  readonly onClose: () => void
}

/** The other assessments of the same checklist on this device, each a link to the comparison. */
export function CompareChoice({ stored, onClose }: CompareChoiceProps) {
  const words = useWords(compareWords)
  const { close } = useWords(appWords)
  const others = useOthers(stored)
  return (
    <Dialog title={words.chooseTitle} onClose={onClose}>
      {others === 'no-storage' && <p>{words.chooseNoStorage}</p>}
      {Array.isArray(others) && others.length === 0 && <p>{words.chooseNone}</p>}
      {Array.isArray(others) && others.length > 0 && (
        <>
          <p>{words.chooseHow}</p>
          <ul className="app-list--bare app-stack app-stack--tight">
            {others.map((other) => (
              <li key={other.id}>
                <Choice one={stored} other={other} />
              </li>
            ))}
          </ul>
        </>
      )}
      <LockedNotListed />
      <button type="button" className="app-button app-button--quiet" onClick={onClose}>
        {close}
      </button>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly one: StoredSummary
  readonly other: StoredSummary
}

function Choice({ one, other }: ChoiceProps) {
  const words = useWords(compareWords)
  const { answered } = useWords(savingWords)
  const { unnamed } = useWords(appWords)
  const language = useLanguage()
  const { name, changedAt, answered: given, asked } = other.summary
  const [before, after] = isLater(other, one) ? [one.id, other.id] : [other.id, one.id]
  return (
    <>
      <a href={addressOf({ screen: 'compare', before, after })}>
        <bdi>{name === '' ? unnamed : name}</bdi>
      </a>{' '}
      <span className="app-small app-soft app-figures">
        {words.choice(formatLocalDay(language, changedAt), answered(given, asked))}
      </span>
    </>
  )
}

function isLater(one: StoredSummary, other: StoredSummary): boolean {
  return Date.parse(one.summary.changedAt) > Date.parse(other.summary.changedAt)
}

/** What is in this tab is newer than what is stored of it. */
function useOthers({
  id,
  summary: { checklistId },
}: StoredSummary): StoredSummary[] | 'loading' | 'no-storage' {
  const { assessments } = useServices()
  const { sessions } = useApp()
  const [others, setOthers] = useState<StoredSummary[] | 'loading' | 'no-storage'>('loading')
  useEffect(() => {
    let gone = false
    const tell = (found: StoredSummary[] | 'no-storage'): void => {
      if (!gone) setOthers(found)
    }
    const inTab = sessions.listUnkept()
    const pick = (stored: readonly StoredSummary[]): StoredSummary[] =>
      [...inTab, ...stored.filter((one) => inTab.every((other) => other.id !== one.id))].filter(
        (one) => one.id !== id && one.summary.checklistId === checklistId,
      )
    assessments.list().then(
      (stored) => {
        tell(pick(stored))
      },
      () => {
        tell(inTab.length === 0 ? 'no-storage' : pick([]))
      },
    )
    return () => {
      gone = true
    }
  }, [assessments, sessions, id, checklistId])
  return others
}
