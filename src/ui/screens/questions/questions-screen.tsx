import { useMemo, useState } from 'react'
import type { Theme } from '../../../core/checklist'
import { questionsWords } from '../../../words/questions'
import { Hint } from '../../app/hint'
import { NotFound } from '../../app/not-found'
import { Page } from '../../app/page'
import { addressOfScreen, type Show } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useApp } from '../../app/app-context'
import { useWords } from '../../use-services'
import { JustMoved } from '../moving/just-moved'
import { QuestionList } from './question-list'
import { QuestionTools } from './question-tools'
import { themeToContinue } from './select-questions'
import { ThemePager } from './theme-pager'
import { ThemeRail } from './theme-rail'
import './questions-screen.css'

interface QuestionsScreenProps {
  /** `null`: the first theme with something open, or all themes when `show` is given. */
  readonly theme: string | null
  readonly show: Show | null
}

export function QuestionsScreen({ theme, show }: QuestionsScreenProps) {
  const { store } = useSession()
  const { takeFocusItem } = useApp()
  const checklist = useAssessment((state) => state.checklist)
  // Asked once for each address: answering must not move one to another theme.
  const place = useMemo(() => {
    const id = theme ?? (show === null ? themeToContinue(checklist, store.getState().assessment) : undefined)
    return checklist.themes.find((candidate) => candidate.id === id) ?? null
  }, [theme, show, checklist, store])
  const [focusItem] = useState(takeFocusItem)
  if (theme !== null && place === null) return <NotFound />
  return place === null ? (
    <ListAcrossThemes show={show ?? 'all'} />
  ) : (
    <ThemeOfQuestions theme={place} show={show ?? 'all'} focusItem={focusItem} />
  )
}

interface ThemeOfQuestionsProps {
  readonly theme: Theme
  readonly show: Show
  readonly focusItem: string | null
}

function ThemeOfQuestions({ theme, show, focusItem }: ThemeOfQuestionsProps) {
  const words = useWords(questionsWords)
  const { store } = useSession()
  const { themes, language } = useAssessment((state) => state.checklist)
  return (
    <div className="app-questions-screen">
      <ThemeRail current={theme.id} show={show} />
      <Page
        key={theme.id}
        title={words.title}
        heading={<span lang={language}>{theme.title}</span>}
        takesFocus={focusItem === null}
      >
        <p className="app-questions-screen__place app-small app-soft">
          {words.themeOf(themes.indexOf(theme) + 1, themes.length)}
        </p>
        <p className="app-soft app-measure" lang={language}>
          {theme.summary}
        </p>
        <Hint about="questions" isNew={store.getState().assessment.answers.size === 0} />
        <QuestionTools theme={theme.id} show={show} />
        <QuestionList theme={theme.id} show={show} focusItem={focusItem} />
        <ThemePager theme={theme} />
      </Page>
    </div>
  )
}

interface ListAcrossThemesProps {
  readonly show: Show
}

function ListAcrossThemes({ show }: ListAcrossThemesProps) {
  const words = useWords(questionsWords)
  const { id } = useSession()
  return (
    <div className="app-questions-screen">
      <ThemeRail current={null} show={show} />
      <Page key={show} title={words.title} heading={words.listTitles[show]}>
        {show === 'new-round' && <JustMoved />}
        <QuestionTools theme={null} show={show} />
        <QuestionList theme={null} show={show} focusItem={null} />
        <p>
          <a className="app-button" href={addressOfScreen('results', id)}>
            {words.toResults}
          </a>
        </p>
      </Page>
    </div>
  )
}
