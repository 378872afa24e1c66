import type { Differences } from '../../core/differences'
import { compareWords } from '../../words/compare'
import { savingWords } from '../../words/saving'
import { Quoted } from '../parts/quoted'
import { useWords } from '../use-services'

interface WhatDiffersProps {
  /** `null`: the one here cannot be read. */
  readonly differences: Differences | null
  /** What the one here is called. */
  readonly nameHere: string
  /** Of the checklist. */
  readonly language: string
}

/** So many questions are named. */
const MOST_NAMED = 5

/** Between the one on this device and the one in the file: counts, and the first of the questions. */
export function WhatDiffers({ differences, nameHere, language }: WhatDiffersProps) {
  const words = useWords(savingWords)
  const { side } = useWords(compareWords)
  if (differences === null) return <p>{words.hereUnreadable}</p>
  const { questions, texts, actions, plan, facts, name } = differences
  const others = [
    ...(texts > 0 ? [words.textsDiffer(texts)] : []),
    ...(actions > 0 ? [words.actionsDiffer(actions)] : []),
    ...(plan ? [words.planDiffers] : []),
    ...(facts > 0 ? [words.factsDiffer(facts)] : []),
    ...(name ? [words.nameDiffers(nameHere)] : []),
    ...(questions === null ? [words.otherQuestions] : []),
  ]
  const named = questions ?? []
  if (named.length + others.length === 0) return <p>{words.onlyTimesDiffer}</p>
  return (
    <>
      <h3>{words.differsIn}</h3>
      <ul className="app-list">
        {named.length > 0 && (
          <li>
            {words.answersDiffer(named.length)}
            <ul className="app-list">
              {named.slice(0, MOST_NAMED).map(({ item, before, after }) => (
                <li key={item.id}>
                  <Quoted lang={language}>{item.question}</Quoted>{' '}
                  <span className="app-soft">{words.answerDiffers(side(before), side(after))}</span>
                </li>
              ))}
              {named.length > MOST_NAMED && <li>{words.andMore(named.length - MOST_NAMED)}</li>}
            </ul>
          </li>
        )}
        {others.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
