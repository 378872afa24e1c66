import { useMemo, useState } from 'react'
import { makeStarter, presetItems, type Starter, type StarterChoices } from '../../../core/starter'
import { LIMITS } from '../../../files/limits'
import { makeSafe } from '../../../files/safe-text'
import { mergingWords } from '../../../words/merging'
import { savingWords } from '../../../words/saving'
import { starterWords } from '../../../words/starter'
import { Page } from '../../app/page'
import { addressOfScreen } from '../../app/route'
import { TrustLine } from '../../app/trust-line'
import { UnsealedWays } from '../../app/unsealed-ways'
import { useAssessment, useSession } from '../../app/use-assessment'
import { SealButton, useSealIt } from '../../app/use-seal-it'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { PresetAnswers, PresetOthers } from './preset-fields'
import { StarterPreview } from './starter-preview'
import { useSaveStarter, type SaveStarter } from './use-save-starter'

const NOTHING: StarterChoices = {
  withProfile: false,
  answers: new Set(),
  withNotes: false,
  withDueDates: false,
  withPollingDay: false,
}

/** What is the same in every branch, chosen piece by piece, with a preview of exactly what goes in. */
export function StarterScreen() {
  const words = useWords(starterWords)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const [title, setTitle] = useState('')
  const [choices, setChoices] = useState(NOTHING)
  const [tried, setTried] = useState(false)
  const { save, toSeal, tellSaved, outcome, forget } = useSaveStarter()
  const { seal, dialog } = useSealIt()
  const { starter, isEmpty, fault } = useStarter(title, choices)

  const choose = (change: Partial<StarterChoices>): void => {
    setChoices({ ...choices, ...change })
    forget()
  }

  const passes = (): boolean => {
    setTried(true)
    return fault === null && !isEmpty
  }

  async function sealIt(): Promise<void> {
    const file = await toSeal(starter, checklist)
    if (file !== null) seal(file, tellSaved)
  }

  return (
    <Page title={words.title} heading={words.heading} reading>
      <p className="app-lead">{words.how}</p>
      <form
        className="app-stack app-stack--loose"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <TitleField
          title={title}
          fault={tried ? fault : null}
          onChange={(typed) => {
            setTitle(typed)
            forget()
          }}
        />
        <PresetOthers choices={choices} onChoose={choose} />
        <PresetAnswers items={presetItems(checklist, assessment)} choices={choices} onChoose={choose} />
        <StarterPreview starter={starter} isEmpty={isEmpty} />
        {tried && isEmpty && (
          <Notice tone="wrong" role="alert">
            <p>{words.nothingChosen}</p>
          </Notice>
        )}
        <TrustLine />
        <StarterButtons
          onSeal={() => void (passes() && sealIt())}
          onSave={() => void (passes() && save(starter, checklist))}
        />
      </form>
      <Saved outcome={outcome} />
      {dialog}
    </Page>
  )
}

interface StarterButtonsProps {
  readonly onSeal: () => void
  readonly onSave: () => void
}

function StarterButtons({ onSeal, onSave }: StarterButtonsProps) {
  const { saveUnsealed } = useWords(savingWords)
  const { back } = useWords(mergingWords)
  const { id, kept } = useSession()
  return (
    <div className="app-row">
      <SealButton onSeal={onSeal} />
      <UnsealedWays kept={kept}>
        <button type="button" className="app-button app-button--quiet" onClick={onSave}>
          {saveUnsealed}
        </button>
      </UnsealedWays>
      <a className="app-button app-button--quiet" href={addressOfScreen('results', id)}>
        {back}
      </a>
    </div>
  )
}

/** What would be saved now, and what is wrong with it. */
function useStarter(title: string, choices: StarterChoices) {
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const called = makeSafe(title).replaceAll('\n', ' ').trim()
  const starter = useMemo(
    () => makeStarter(called, checklist, assessment, choices),
    [called, checklist, assessment, choices],
  )
  return { starter, isEmpty: isEmptyStarter(starter), fault: titleFault(called) }
}

interface TitleFieldProps {
  readonly title: string
  readonly fault: TitleFault | null
  readonly onChange: (title: string) => void
}

function TitleField({ title, fault, onChange }: TitleFieldProps) {
  const words = useWords(starterWords)
  return (
    <Field label={words.nameLabel} hint={words.nameHint} error={fault === null ? undefined : words[fault]}>
      {(links) => (
        <TextControl
          {...links}
          value={title}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}

function Saved({ outcome }: Pick<SaveStarter, 'outcome'>) {
  const words = useWords(starterWords)
  return (
    <div role="status">
      {outcome?.kind === 'saved' && <p>{words.saved(outcome.name)}</p>}
      {outcome?.kind === 'not-whole' && <Notice tone="wrong">{words.notWhole}</Notice>}
    </div>
  )
}

function isEmptyStarter({ profile, answers, plan }: Starter): boolean {
  return profile.size + answers.size + plan.actions.size === 0 && plan.pollingDay === undefined
}

type TitleFault = 'nameMissing' | 'nameTooLong'

function titleFault(title: string): TitleFault | null {
  if (title === '') return 'nameMissing'
  return title.length > LIMITS.title ? 'nameTooLong' : null
}
