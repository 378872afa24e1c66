import { useState } from 'react'
import { HEAD_OFFICE_FACT, type Fact, type Item } from '../../../core/checklist'
import { hiddenBy } from '../../../core/profile'
import { resultsWords } from '../../../words/results'
import { addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'
import { Quoted } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'

/** What was left out and why, so that a short list is not taken for a good one. Nothing left out: nothing said. */
export function HiddenQuestions() {
  const words = useWords(resultsWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const profile = useAssessment((state) => state.assessment.profile)
  const lines = checklist.profile
    .map((fact) => ({ fact, items: hiddenBy(checklist.items, profile, fact.id) }))
    .filter(({ items }) => items.length > 0)
  if (lines.length === 0) return null
  return (
    <section className="app-card app-stack">
      <h2>{words.leftOut}</h2>
      <ul className="app-list">
        {lines.map(({ fact, items }) => (
          <li key={fact.id}>
            <HiddenLine fact={fact} items={items} />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOfScreen('profile', id)}>{words.changeProfile}</a>
      </p>
    </section>
  )
}

interface HiddenLineProps {
  readonly fact: Fact
  readonly items: readonly Item[]
}

function HiddenLine({ fact, items }: HiddenLineProps) {
  const words = useWords(resultsWords)
  if (fact.id === HEAD_OFFICE_FACT) return <AskHeadOffice items={items} />
  return (
    <>
      {words.hidden(items.length)}: <Quoted>{fact.whenHidden ?? fact.question}</Quoted>
    </>
  )
}

interface AskHeadOfficeProps {
  readonly items: readonly Item[]
}

/** What a branch cannot answer, as a message to those who can: questions only. */
function AskHeadOffice({ items }: AskHeadOfficeProps) {
  const words = useWords(resultsWords)
  const { files } = useServices()
  const [copied, setCopied] = useState<boolean | null>(null)
  const message = words.headOfficeMessage(items.map(({ question }) => question))
  return (
    <div className="app-stack app-stack--tight">
      <p>{words.headOffice(items.length)}</p>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          void files.copyText(message).then(setCopied)
        }}
      >
        {words.askHeadOffice}
      </button>
      <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
      {copied === false && (
        <Field label={words.message}>
          {(links) => <TextAreaControl {...links} value={message} rows={8} readOnly />}
        </Field>
      )}
    </div>
  )
}
