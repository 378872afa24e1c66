import { lazy, Suspense } from 'react'
import type { Checklist } from '../../../core/checklist'
import { authorWords } from '../../../words/author'
import { formatDate } from '../../../words/dates'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { Disclosure } from '../../parts/disclosure'
import { Notice } from '../../parts/notice'
import { useLanguage, useServices, useWords } from '../../use-services'
import { IntroductionButtons } from './introduction-buttons'
import { Provenance } from './provenance'
import type { FoundChecklist } from './use-checklist'

const VersionChanges = lazy(() =>
  import('./version-changes').then(({ VersionChanges: changes }) => ({ default: changes })),
)

interface ChecklistIntroductionProps {
  readonly found: FoundChecklist
}

/** What it is, how old it is, what it rests on, and what one can do with it. */
export function ChecklistIntroduction({ found }: ChecklistIntroductionProps) {
  const { checklist } = found
  const words = useWords(libraryWords)
  const { questions } = useWords(terms)
  const author = useWords(authorWords)
  const language = useLanguage()
  const today = useServices().clock.today()
  const essentials = checklist.items.filter(({ level }) => level === 'essential').length
  const day = (date: string): string => formatDate(language, date)
  return (
    <>
      <p className="app-lead" lang={checklist.language}>
        {checklist.summary}
      </p>
      <p className="app-soft">
        {words.audience}: <span lang={checklist.language}>{checklist.audience}</span>
      </p>
      <p className="app-small app-soft app-figures">
        {[
          words.released(day(checklist.released)),
          words.size(questions(checklist.items.length), essentials),
          words.minutes(checklist.minutes),
          words.language(checklist.language),
        ].join(' · ')}
      </p>
      {checklist.reconstructed === true && (
        <Notice tone="careful" title={words.reconstructed}>
          <p>{words.reconstructedHow}</p>
        </Notice>
      )}
      {checklist.reviewBy < today && (
        <Notice tone="careful">
          <p>{words.reviewDue(day(checklist.reviewBy))}</p>
        </Notice>
      )}
      <IntroductionButtons found={found} />
      <div>
        <Disclosure title={words.changes}>
          <p>
            {found.foreign !== null && <strong>{author.says} </strong>}
            <span lang={checklist.language}>{checklist.changes}</span>
          </p>
          <Suspense>
            <VersionChanges found={found} />
          </Suspense>
        </Disclosure>
        <Provenance found={found} />
        <FirstThings checklist={checklist} />
        <ProfileQuestions checklist={checklist} />
      </div>
    </>
  )
}

interface PartProps {
  readonly checklist: Checklist
}

function FirstThings({ checklist }: PartProps) {
  const words = useWords(libraryWords)
  const { first = [], items } = checklist
  if (first.length === 0) return null
  return (
    <Disclosure title={words.first} told={String(first.length)}>
      <ol className="app-list" lang={checklist.language}>
        {first.map((id) => (
          <li key={id}>{items.find((item) => item.id === id)?.action ?? id}</li>
        ))}
      </ol>
    </Disclosure>
  )
}

function ProfileQuestions({ checklist: { profile, language } }: PartProps) {
  const words = useWords(libraryWords)
  const { questions } = useWords(terms)
  if (profile.length === 0) return null
  return (
    <Disclosure title={words.profile} told={questions(profile.length)}>
      <p>{words.profileHow}</p>
      <ul className="app-list" lang={language}>
        {profile.map(({ id, question, help }) => (
          <li key={id}>
            {question} <span className="app-soft">{help}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
