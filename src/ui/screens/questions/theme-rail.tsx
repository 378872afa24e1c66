import { useMemo } from 'react'
import { minutesLeft } from '../../../core/estimate'
import { questionsWords } from '../../../words/questions'
import { addressOf, type Show } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'
import { progressOf, type Progress } from './theme-progress'
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
  const themes = useMemo(
    () => progressOf(checklist, assessment, show === 'essentials'),
    [checklist, assessment, show],
  )
  const asked = themes.reduce((sum, theme) => sum + theme.asked, 0)
  const answered = themes.reduce((sum, theme) => sum + theme.answered, 0)
  const pace = { minutes: checklist.minutes, items: checklist.items.length }
  const list = (
    <ol className="app-theme-rail__list">
      {themes.map(({ theme, ...progress }) => (
        <li key={theme.id} className={progress.asked === 0 ? 'app-theme-rail__none' : undefined}>
          <a
            href={addressOf({ screen: 'questions', id, theme: theme.id, show: show === 'all' ? null : show })}
            aria-current={theme.id === current ? 'step' : undefined}
          >
            <span lang={checklist.language}>{theme.title}</span>
            <ThemeProgress progress={progress} show={show} />
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
        {asked > 0 &&
          ` · ${answered === asked ? words.allAnswered : words.minutesLeft(minutesLeft(pace, asked - answered))}`}
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
  readonly progress: Progress
  readonly show: Show
}

function ThemeProgress({ progress: { asked, answered, gaps, partly }, show }: ThemeProgressProps) {
  const words = useWords(questionsWords)
  const parts = [
    asked === 0 && show === 'essentials' ? words.noEssentials : words.themeProgress(answered, asked),
  ]
  if (gaps > 0) parts.push(words.gaps(gaps))
  else if (partly > 0) parts.push(words.partly(partly))
  return <span className="app-small app-soft app-figures">{parts.join(' · ')}</span>
}
