import type { Starter } from '../../../core/starter'
import { formatDate } from '../../../words/dates'
import { starterWords } from '../../../words/starter'
import { terms } from '../../../words/terms'
import { useAssessment } from '../../app/use-assessment'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import './merging.css'

interface StarterPreviewProps {
  readonly starter: Starter
  readonly isEmpty: boolean
}

/** All of it, from the very values that are written. */
export function StarterPreview({ starter, isEmpty }: StarterPreviewProps) {
  const words = useWords(starterWords)
  const { statuses } = useWords(terms)
  const language = useLanguage()
  const checklist = useAssessment((state) => state.checklist)
  const { title, profile, answers, plan } = starter
  const items = new Map(checklist.items.map((item) => [item.id, item]))
  const facts = checklist.profile.filter(({ id }) => profile.has(id))
  return (
    <section className="app-card app-stack app-stack--tight">
      <h2>{words.preview}</h2>
      <p className="app-small app-soft">{words.previewHow}</p>
      {title !== '' && (
        <p>
          <bdi>
            <strong>{title}</strong>
          </bdi>
        </p>
      )}
      <p>
        <bdi>
          <QuotedIn say={(text) => words.checklist(text, checklist.version)}>{checklist.title}</QuotedIn>
        </bdi>
      </p>
      {isEmpty && <p>{words.nothing}</p>}
      <ul className="app-list">
        {facts.map(({ id, question }) => (
          <li key={`fact-${id}`}>
            <QuotedIn say={(text) => words.factLine(text, profile.get(id) === true)}>{question}</QuotedIn>
          </li>
        ))}
        {plan.pollingDay !== undefined && (
          <li>{words.pollingDayIs(formatDate(language, plan.pollingDay))}</li>
        )}
        {[...answers].map(([id, { status, reason, note }]) => (
          <li key={`answer-${id}`}>
            <bdi>
              <Quoted>{items.get(id)?.question}</Quoted> <strong>{statuses[status ?? 'unanswered']}</strong>
              {reason !== undefined && `: ${reason}`}
            </bdi>
            {note !== undefined && <bdi className="app-merging__note">{words.noteLine(note)}</bdi>}
          </li>
        ))}
        {[...plan.actions].map(([id, { due }]) => (
          <li key={`due-${id}`}>
            <QuotedIn say={(text) => words.dueLine(text, formatDate(language, due ?? ''))}>
              {items.get(id)?.action}
            </QuotedIn>
          </li>
        ))}
      </ul>
    </section>
  )
}
