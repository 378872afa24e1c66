import type { Theme } from '../../../core/checklist'
import { questionsWords } from '../../../words/questions'
import { addressOf, addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface ThemePagerProps {
  readonly theme: Theme
}

export function ThemePager({ theme }: ThemePagerProps) {
  const words = useWords(questionsWords)
  const { id } = useSession()
  const themes = useAssessment((state) => state.checklist.themes)
  const place = themes.indexOf(theme)
  const before = themes[place - 1]
  const next = themes[place + 1]
  const addressOfTheme = (other: Theme): string =>
    addressOf({ screen: 'questions', id, theme: other.id, show: null })
  return (
    <div className="app-row app-row--apart app-unprinted">
      {before === undefined ? (
        <span />
      ) : (
        <a className="app-button app-button--quiet" href={addressOfTheme(before)}>
          <QuotedIn say={words.previousTheme}>{before.title}</QuotedIn>
        </a>
      )}
      {next === undefined ? (
        <a className="app-button" href={addressOfScreen('results', id)}>
          {words.toResults}
        </a>
      ) : (
        <a className="app-button" href={addressOfTheme(next)}>
          <QuotedIn say={words.nextTheme}>{next.title}</QuotedIn>
        </a>
      )}
    </div>
  )
}
