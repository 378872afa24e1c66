import { useMemo } from 'react'
import { coverageOf } from '../../../core/coverage'
import type { Theme } from '../../../core/checklist'
import { scoreAssessment, type Counts } from '../../../core/score'
import { questionsWords } from '../../../words/questions'
import { addressOf, type Show } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import './theme-rail.css'

interface ThemeRailProps {
  readonly current: string | null
  /** Kept while moving between themes. */
  readonly show: Show
}

/** The way through the themes. On a phone it folds into one line that opens. */
export function ThemeRail({ current, show }: ThemeRailProps) {
  const words = useWords(questionsWords)
  const { id } = useSession()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const { asked, answered } = useMemo(() => coverageOf(checklist, assessment), [checklist, assessment])
  const { themes } = useMemo(() => scoreAssessment(checklist, assessment), [checklist, assessment])
  const minutes = Math.round((checklist.minutes * (asked - answered)) / Math.max(1, checklist.items.length))
  const list = (
    <ol className="app-theme-rail__list">
      {checklist.themes.map((theme, index) => (
        <li key={theme.id}>
          <a
            href={addressOf({ screen: 'questions', id, theme: theme.id, show: show === 'all' ? null : show })}
            aria-current={theme.id === current ? 'step' : undefined}
          >
            <span>{theme.title}</span>
            <ThemeProgress theme={theme} counts={themes[index]?.counts} />
          </a>
        </li>
      ))}
    </ol>
  )
  const place = checklist.themes.findIndex((theme) => theme.id === current)
  return (
    <nav className="app-theme-rail" aria-label={words.themes}>
      <p className="app-small app-soft app-figures">
        <strong>{words.answered(answered, asked)}</strong>
        {' · '}
        {minutes > 0 ? words.minutesLeft(minutes) : words.allAnswered}
      </p>
      <div className="app-theme-rail__wide">{list}</div>
      <details className="app-theme-rail__narrow">
        <summary>{place < 0 ? words.themes : words.themeOf(place + 1, checklist.themes.length)}</summary>
        {list}
      </details>
    </nav>
  )
}

interface ThemeProgressProps {
  readonly theme: Theme
  readonly counts: Counts | undefined
}

function ThemeProgress({ counts }: ThemeProgressProps) {
  const words = useWords(questionsWords)
  if (counts === undefined) return null
  const { hidden: _hidden, unanswered, ...answers } = counts
  const answered = Object.values(answers).reduce((sum, count) => sum + count, 0)
  const parts = [words.themeProgress(answered, answered + unanswered)]
  if (counts['not-in-place'] > 0) parts.push(words.gaps(counts['not-in-place']))
  else if (counts.partly > 0) parts.push(words.partly(counts.partly))
  return <span className="app-small app-soft app-figures">{parts.join(' · ')}</span>
}
