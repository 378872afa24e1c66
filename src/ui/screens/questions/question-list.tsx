import { useMemo, useState } from 'react'
import { questionsWords } from '../../../words/questions'
import { addressOfScreen, type Show } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { ChoiceControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { ItemField } from './item-field'
import { selectQuestions } from './select-questions'

interface QuestionListProps {
  readonly theme: string | null
  readonly show: Show
  readonly focusItem: string | null
}

export function QuestionList({ theme, show, focusItem }: QuestionListProps) {
  const words = useWords(questionsWords)
  const { id, store } = useSession()
  const { preferences } = useServices()
  const checklist = useAssessment((state) => state.checklist)
  const profile = useAssessment((state) => state.assessment.profile)
  const [keysOn, setKeysOn] = useState(() => preferences.read('answer-keys') !== 'off')

  // Chosen when the list opens: a question must not vanish from under the one who answers it.
  const ids = useMemo(() => {
    const { assessment } = store.getState()
    return new Set(selectQuestions(checklist, { ...assessment, profile }, show))
  }, [checklist, profile, show, store])
  const items = checklist.items.filter(
    ({ id, theme: own }) => ids.has(id) && (theme === null || own === theme),
  )

  if (items.length === 0) {
    const isLeftOut = show === 'all' && checklist.items.some((item) => theme === null || item.theme === theme)
    return (
      <div className="app-card app-stack">
        <p>{words.emptyLists[show] ?? words.empty}</p>
        {isLeftOut && (
          <p>
            <a href={addressOfScreen('profile', id)}>{words.changeProfile}</a>
          </p>
        )}
      </div>
    )
  }
  return (
    <>
      <label className="app-choice-line app-small app-soft app-keys-only">
        <ChoiceControl
          type="checkbox"
          checked={keysOn}
          onChange={(event) => {
            setKeysOn(event.target.checked)
            preferences.write('answer-keys', event.target.checked ? 'on' : 'off')
          }}
        />
        <span>
          {words.keysOn}. {words.keysHint}
        </span>
      </label>
      {items.map((item) => (
        <ItemField key={item.id} item={item} keysOn={keysOn} takesFocus={item.id === focusItem} />
      ))}
    </>
  )
}
