import { useRef, useState } from 'react'
import {
  applyMerge,
  entriesIn,
  firstChoices,
  undecided,
  type Merge,
  type MergeChoices,
} from '../../../core/merge'
import type { MergeChoice } from '../../../core/merge-entry'
import { parseAssessment } from '../../../files/assessment-file'
import { formatAssessment } from '../../../files/assessment-text'
import { fileLabel } from '../../../files/file-label'
import { mergingWords } from '../../../words/merging'
import { useAssessment } from '../../app/use-assessment'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { DifferentList } from './different-list'
import { MergePreview } from './merge-preview'
import type { MergeReviewProps } from './merge-review'
import { OnlyTheirsList } from './only-theirs-list'
import { StaysList } from './stays-list'

interface MergeFormProps extends MergeReviewProps {
  readonly merge: Merge
}

type Fault = 'still-open' | 'too-much'

/** The lists with what is chosen, what would come of it, and the button that does it. */
export function MergeForm({ merge, from, starter, onDone }: MergeFormProps) {
  const words = useWords(mergingWords)
  const { clock } = useServices()
  const [fault, setFault] = useState<Fault | null>(null)
  const [choices, choose] = useChoices(merge, () => {
    setFault(null)
  })
  const place = useRef<HTMLFormElement>(null)
  const keep = useKeepMerged()
  const assessment = useAssessment((state) => state.assessment)
  const open = undecided(merge, choices)
  const merged = applyMerge(merge, choices, { from: fileLabel(from), at: clock.now() })

  async function submit(): Promise<void> {
    if (open.length > 0) {
      setFault('still-open')
      place.current?.querySelector<HTMLElement>('[data-open] input')?.focus()
    } else if (merged === assessment) onDone({ kind: 'nothing', name: from })
    else if (await keep(merged, merge)) onDone({ kind: 'merged', name: from })
    else setFault('too-much')
  }

  return (
    <form
      ref={place}
      className="app-stack app-stack--loose"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {starter === null && (
        <DifferentList
          entries={entriesIn(merge, 'different')}
          choices={choices}
          open={open.length}
          onChoose={choose}
          onKeepMine={() => {
            for (const { key } of open) choose(key, 'mine')
          }}
        />
      )}
      <OnlyTheirsList entries={entriesIn(merge, 'only-theirs')} choices={choices} onChoose={choose} />
      {starter === null && <StaysList merge={merge} />}
      <MergePreview merge={merge} merged={merged} choices={choices} open={open.length} />
      {fault !== null && (
        <Notice tone="wrong" role="alert">
          <p>{fault === 'still-open' ? words.stillOpen(open.length) : words.tooMuch}</p>
        </Notice>
      )}
      <FormButtons starter={starter} onDone={onDone} />
    </form>
  )
}

/** The first one submits the form around it. */
function FormButtons({ starter, onDone }: Pick<MergeReviewProps, 'starter' | 'onDone'>) {
  const words = useWords(mergingWords)
  return (
    <div className="app-row">
      <button type="submit" className="app-button app-button--big">
        {starter === null ? words.apply : words.applyPresets}
      </button>
      <button
        type="button"
        className="app-button app-button--quiet app-button--big"
        onClick={() => {
          onDone(null)
        }}
      >
        {starter === null ? words.cancel : words.withoutPresets}
      </button>
    </div>
  )
}

/** What is chosen so far. */
function useChoices(merge: Merge, onChange: () => void) {
  const [choices, setChoices] = useState<MergeChoices>(() => firstChoices(merge))
  const choose = (key: string, choice: MergeChoice | null): void => {
    setChoices((before) => {
      const next = new Map(before)
      if (choice === null) next.delete(key)
      else next.set(key, choice)
      return next
    })
    onChange()
  }
  return [choices, choose] as const
}

/** False where the result is more than one file can hold: it could not be opened again. */
function useKeepMerged() {
  const { checklists } = useServices()
  const mergeIn = useAssessment((state) => state.merge)
  const isOurs = useAssessment((state) => state.isOurs)
  return async (merged: Merge['mine'], { checklist }: Merge): Promise<boolean> => {
    const read = await parseAssessment(formatAssessment(merged, isOurs ? undefined : checklist), checklists)
    if (read.ok) mergeIn(merged, checklist)
    return read.ok
  }
}
