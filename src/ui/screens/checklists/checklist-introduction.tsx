import { startable } from '../../../core/catalogue'
import { DEFAULT_WEIGHTS, type Checklist } from '../../../core/checklist'
import { formatDate } from '../../../words/dates'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { addressOf } from '../../app/route'
import { Disclosure } from '../../parts/disclosure'
import { Notice } from '../../parts/notice'
import { useLanguage, useServices, useWords } from '../../use-services'

interface ChecklistIntroductionProps {
  readonly checklist: Checklist
}

/** What it is, how old it is, what it rests on, and what one can do with it. */
export function ChecklistIntroduction({ checklist }: ChecklistIntroductionProps) {
  const words = useWords(libraryWords)
  const { questions } = useWords(terms)
  const language = useLanguage()
  const today = useServices().clock.today()
  const essentials = checklist.items.filter(({ level }) => level === 'essential').length
  const weights = checklist.weights ?? DEFAULT_WEIGHTS
  const day = (date: string): string => formatDate(language, date)
  return (
    <>
      <p className="app-lead">{checklist.summary}</p>
      <p className="app-soft">
        {words.audience}: {checklist.audience}
      </p>
      <p className="app-small app-soft app-figures">
        {[
          words.released(day(checklist.released)),
          words.size(questions(checklist.items.length), essentials),
          words.minutes(checklist.minutes),
        ].join(' · ')}
      </p>
      {checklist.reconstructed === true && (
        <Notice tone="careful">
          <p>{words.reconstructed}</p>
        </Notice>
      )}
      {checklist.reviewBy < today && (
        <Notice tone="careful">
          <p>{words.reviewDue(day(checklist.reviewBy))}</p>
        </Notice>
      )}
      <IntroductionButtons checklist={checklist} />
      <div>
        <Disclosure title={words.changes}>
          <p>{checklist.changes}</p>
        </Disclosure>
        <Disclosure title={words.attribution}>
          <p>
            {words.guidance}: {checklist.guidance.title}, {checklist.guidance.publisher}.{' '}
            {words.guidanceUpdated(day(checklist.guidance.updated), day(checklist.guidance.asOf))}
          </p>
          <p>{checklist.guidance.attribution}</p>
          <p>{words.basisHow}</p>
          <p>{words.twoPages}</p>
          <p>{words.weights(weights.essential, weights.important, weights['good-practice'])}</p>
        </Disclosure>
        <FirstThings checklist={checklist} />
        <ProfileQuestions checklist={checklist} />
      </div>
    </>
  )
}

function IntroductionButtons({ checklist }: ChecklistIntroductionProps) {
  const words = useWords(libraryWords)
  const { checklists, files } = useServices()
  const { id, version } = checklist
  const mayStart = startable(checklists.catalogue).some((entry) => entry.id === id && entry.version === version)
  return (
    <div className="app-row app-unprinted">
      {mayStart && (
        <a className="app-button" href={addressOf({ screen: 'new', checklist: id })}>
          {words.start}
        </a>
      )}
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          files.download(`${id}-${version}.json`, 'application/json', `${JSON.stringify(checklist, null, 2)}\n`)
        }}
      >
        {words.download}
      </button>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          window.print()
        }}
      >
        {words.print}
      </button>
    </div>
  )
}

function FirstThings({ checklist }: ChecklistIntroductionProps) {
  const words = useWords(libraryWords)
  const { first = [], items } = checklist
  if (first.length === 0) return null
  return (
    <Disclosure title={words.first} told={String(first.length)}>
      <ol className="app-list">
        {first.map((id) => (
          <li key={id}>{items.find((item) => item.id === id)?.action ?? id}</li>
        ))}
      </ol>
    </Disclosure>
  )
}

function ProfileQuestions({ checklist: { profile } }: ChecklistIntroductionProps) {
  const words = useWords(libraryWords)
  const { questions } = useWords(terms)
  if (profile.length === 0) return null
  return (
    <Disclosure title={words.profile} told={questions(profile.length)}>
      <p>{words.profileHow}</p>
      <ul className="app-list">
        {profile.map(({ id, question, help }) => (
          <li key={id}>
            {question} <span className="app-soft">{help}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
