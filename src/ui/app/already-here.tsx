import { isUndated } from '../../core/share'
import { summarise, type Summary } from '../../core/summary'
import { appWords } from '../../words/app'
import { mergingWords } from '../../words/merging'
import { formatMoment } from '../../words/moments'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { useLanguage, useWords } from '../use-services'
import { Choice } from './outcome-choice'
import type { Outcome, OutcomeAnswer } from './open-outcome'
import { WhatDiffers } from './what-differs'

interface AlreadyHereProps {
  readonly outcome: Extract<Outcome, { kind: 'already-here' }>
  readonly onAnswer: (answer: OutcomeAnswer) => void
}

/** Two states of one assessment: what tells them apart, and nothing is written over. */
export function AlreadyHere({ outcome, onAnswer }: AlreadyHereProps) {
  const { opened, here, differences, mayReplace, mayMerge } = outcome
  const { mergeHere } = useWords(mergingWords)
  const words = useWords(savingWords)
  const { cancel } = useWords(appWords)
  const { unnamed } = useWords(appWords)
  const language = useLanguage()
  const { assessment, checklist } = opened
  const inFile = summarise(checklist, assessment)
  const changed = ({ changedAt }: Summary): string => formatMoment(language, changedAt)
  const answered = (summary: Summary): string => words.answered(summary.answered, summary.asked)
  return (
    <Dialog
      title={words.alreadyHere}
      onClose={() => {
        onAnswer('cancel')
      }}
    >
      <p>
        <bdi>
          <strong>{assessment.name === '' ? unnamed : assessment.name}</strong>
        </bdi>
      </p>
      <ul className="app-list">
        <li>{words.hereNow(changed(here), answered(here))}</li>
        <li>
          {isUndated(inFile)
            ? words.inFileUndated(answered(inFile))
            : words.inFile(changed(inFile), answered(inFile))}
        </li>
      </ul>
      <p>{words[newerOf(here, inFile)]}</p>
      <WhatDiffers
        differences={differences}
        nameHere={here.name === '' ? unnamed : here.name}
        language={checklist.language}
      />
      {mayReplace && <p className="app-small app-soft">{words.replaceMeans}</p>}
      <div className="app-row">
        <Choice word={words.openHere} answer="open-here" onAnswer={onAnswer} />
        {mayMerge && <Choice word={mergeHere} answer="merge" onAnswer={onAnswer} quiet />}
        <Choice word={words.keepBoth} answer="keep-both" onAnswer={onAnswer} quiet />
        {mayReplace && <Choice word={words.replace} answer="replace" onAnswer={onAnswer} quiet />}
        <Choice word={cancel} answer="cancel" onAnswer={onAnswer} quiet />
      </div>
    </Dialog>
  )
}

function newerOf(here: Summary, inFile: Summary): 'undated' | 'sameAge' | 'hereNewer' | 'fileNewer' {
  if (isUndated(inFile)) return 'undated'
  const apart = Date.parse(here.changedAt) - Date.parse(inFile.changedAt)
  if (apart === 0) return 'sameAge'
  return apart > 0 ? 'hereNewer' : 'fileNewer'
}
