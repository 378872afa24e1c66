import { useState } from 'react'
import { mergingWords } from '../../../words/merging'
import { useApp } from '../../app/app-context'
import { Page } from '../../app/page'
import { addressOfScreen } from '../../app/route'
import { TrustLine } from '../../app/trust-line'
import { useAssessment, useSession } from '../../app/use-assessment'
import { goTo } from '../../app/use-route'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { ChooseFiles } from './choose-files'
import { MergeReview } from './merge-review'
import { MergeTold, type Told } from './merge-told'
import { useColleaguesFiles } from './use-colleagues-files'

/** Files of colleagues, one after the other, into the assessment that is open; or the presets of a starter file. */
export function MergeScreen() {
  const words = useWords(mergingWords)
  const { id } = useSession()
  const { waitingMerge, setWaitingMerge } = useApp()
  const mayWrite = useAssessment((state) => state.mayWrite)
  const files = useColleaguesFiles()
  const [told, setTold] = useState<Told | null>(null)
  const opened = waitingMerge?.into === id ? waitingMerge : null
  const [first, ...others] = files.waiting
  const current = opened ?? (first === undefined ? null : { ...first, from: first.name, starter: null })
  const starter = current?.starter ?? null

  const leave = (next: Told | null): void => {
    setTold(next)
    if (opened === null) files.next()
    else setWaitingMerge(null)
    if (starter !== null) goTo(addressOfScreen('questions', id))
  }

  return (
    <Page title={words.title} heading={starter === null ? words.heading : words.presets}>
      <MergeTold told={told} onTold={setTold} />
      {!mayWrite && (
        <Notice tone="careful">
          <p>{words.readOnly}</p>
        </Notice>
      )}
      {mayWrite && current === null && <ChooseFiles files={files} />}
      {mayWrite && current !== null && (
        <MergeReview
          // Each file starts with its own choices.
          key={`${current.from} ${String(files.waiting.length)}`}
          opened={current.opened}
          from={current.from}
          starter={starter}
          waiting={opened === null ? others.length : files.waiting.length}
          onDone={leave}
        />
      )}
      <div className="app-measure">
        <TrustLine />
      </div>
      {current === null && (
        <p>
          <a className="app-button app-button--quiet" href={addressOfScreen('results', id)}>
            {words.back}
          </a>
        </p>
      )}
    </Page>
  )
}
