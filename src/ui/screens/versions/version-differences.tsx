import type { Answer } from '../../../core/answer'
import { compareAssessments, isDifferent, type Compared } from '../../../core/compare'
import { compareWords } from '../../../words/compare'
import { questionsWords } from '../../../words/questions'
import { versionsWords } from '../../../words/versions'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import type { ReadVersion } from './use-versions'

interface VersionDifferencesProps {
  readonly version: Extract<ReadVersion, { kind: 'read' }>
  readonly present: Compared
}

/** In words: each question that stands in another way now, and the notes that say something else. */
export function VersionDifferences({ version: { opened, since }, present }: VersionDifferencesProps) {
  const words = useWords(versionsWords)
  const { side, fromTo } = useWords(compareWords)
  const compared = compareAssessments(opened, present)
  const different = compared.ok ? compared.value.items.filter(isDifferent) : []
  return (
    <>
      <h3>{words.isNow}</h3>
      {since !== null && <p>{words.since(since)}</p>}
      {different.length > 0 && (
        <ul className="app-list app-small">
          {different.map(({ item, before, after }) => (
            <li key={item.id}>
              <Quoted lang={opened.checklist.language}>{item.question}</Quoted>{' '}
              <strong>{fromTo(side(before), side(after))}</strong>
            </li>
          ))}
        </ul>
      )}
      <TextsThen version={opened} present={present} />
    </>
  )
}

const TEXTS = ['note', 'evidence', 'reason'] as const

interface TextsThenProps {
  readonly version: Compared
  readonly present: Compared
}

/** What was written then, where it says something else now. */
function TextsThen({ version, present }: TextsThenProps) {
  const words = useWords(versionsWords)
  const labels = useWords(questionsWords)
  const then = version.checklist.items.flatMap(({ id, question }) => {
    const texts = textsThen(version.assessment.answers.get(id), present.assessment.answers.get(id))
    return texts.length === 0 ? [] : [{ id, question, texts }]
  })
  if (then.length === 0) return null
  return (
    <>
      <h3>{words.textsThen}</h3>
      <ul className="app-list app-small">
        {then.map(({ id, question, texts }) => (
          <li key={id}>
            <Quoted lang={version.checklist.language}>{question}</Quoted>
            {texts.map(({ field, text }) => (
              <p key={field}>
                {labels[field]}: <bdi>{text}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function textsThen(then: Answer | undefined, now: Answer | undefined) {
  return TEXTS.flatMap((field) => {
    const text = then?.[field]
    return text === undefined || text === now?.[field] ? [] : [{ field, text }]
  })
}
