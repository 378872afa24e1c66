import { questionsWords } from '../../../words/questions'
import { addressOf, type Show } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { UndoButtons } from '../../app/undo-buttons'
import { useWords } from '../../use-services'
import './question-tools.css'

interface QuestionToolsProps {
  /** `null` where the list runs across themes. */
  readonly theme: string | null
  readonly show: Show
}

const FILTERS = ['all', 'unanswered', 'essentials'] as const

export function QuestionTools({ theme, show }: QuestionToolsProps) {
  const words = useWords(questionsWords)
  const { id } = useSession()
  const firstTheme = useAssessment((state) => state.checklist.themes[0]?.id ?? null)
  const labels = {
    all: theme === null ? words.byTheme : words.filterAll,
    unanswered: words.filterUnanswered,
    essentials: words.filterEssentials,
  }
  return (
    <div className="app-question-tools app-unprinted">
      <nav className="app-question-tools__filters" aria-label={words.filters}>
        {FILTERS.map((filter) => (
          <a
            key={filter}
            href={addressOf({
              screen: 'questions',
              id,
              theme: filter === 'all' ? (theme ?? firstTheme) : theme,
              show: filter === 'all' ? null : filter,
            })}
            aria-current={filter === show && !(filter === 'all' && theme === null) ? 'true' : undefined}
          >
            {labels[filter]}
          </a>
        ))}
      </nav>
      <UndoButtons />
    </div>
  )
}
