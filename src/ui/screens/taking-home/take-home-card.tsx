import { useId, useState } from 'react'
import { answerCodeWords } from '../../../words/answer-code'
import { takingHomeWords } from '../../../words/taking-home'
import { addressOfScreen } from '../../app/route'
import { SaveCopy } from '../../app/save-copy'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { ReportButton } from '../reports/report-button'

const loadCode = () => import('../answer-code/answer-code-dialog').then((chunk) => chunk.AnswerCodeDialog)
const loadMonday = () => import('./monday-dialog').then((chunk) => chunk.MondayDialog)
/** It begins anew each time. */
const NO_CHOICES = {}

interface TakeHomeCardProps {
  /** On the plan itself there is no way to it. */
  readonly onPlan?: boolean
}

/** File, code, plan and card in one place: what somebody leaves a workshop with. */
export function TakeHomeCard({ onPlan = false }: TakeHomeCardProps) {
  const words = useWords(takingHomeWords)
  const { open: code } = useWords(answerCodeWords)
  const { id } = useSession()
  const titleId = useId()
  const [saving, setSaving] = useState(false)
  return (
    <section className="app-card app-stack app-unprinted" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      <p className="app-soft app-measure">{words.how}</p>
      <div className="app-row">
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setSaving(true)
          }}
        >
          {words.file}
        </button>
        <ReportButton quiet label={code} load={loadCode} dialog={NO_CHOICES} />
        {!onPlan && (
          <a className="app-button app-button--quiet" href={addressOfScreen('plan', id)}>
            {words.plan}
          </a>
        )}
        <ReportButton quiet label={words.card} load={loadMonday} dialog={NO_CHOICES} />
      </div>
      {saving && (
        <SaveCopy
          onClose={() => {
            setSaving(false)
          }}
        />
      )}
    </section>
  )
}
