import type { Item } from '../../../core/checklist'
import { questionsWords } from '../../../words/questions'
import { terms } from '../../../words/terms'
import { ItemSources } from '../../app/item-sources'
import { addressOf } from '../../app/route'
import { useAssessment } from '../../app/use-assessment'
import { useReferences } from '../../app/use-references'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'

interface ItemHelpProps {
  readonly item: Item
}

/** Questions whose honest answer may uncover somebody who should not be there. */
const MAY_UNCOVER = /something wrong now/i

export function ItemHelp({ item }: ItemHelpProps) {
  const words = useWords(questionsWords)
  const { roles, hours } = useWords(terms)
  const isOurs = useAssessment((state) => state.isOurs)
  const language = useAssessment((state) => state.checklist.language)
  const references = useReferences()
  return (
    <Disclosure title={words.why}>
      <p lang={language}>{item.why}</p>
      <ol className="app-list" lang={language}>
        {item.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {item.how.some((step) => MAY_UNCOVER.test(step)) && (
        <p>
          <a href={addressOf({ screen: 'help-now' })}>{words.intruder}</a>
        </p>
      )}
      <p>
        <strong>{words.proof}:</strong> <span lang={language}>{item.evidence.join(' ')}</span>
      </p>
      <p className="app-small app-soft">
        <strong>{words.doneBy}:</strong> {roles[item.doneBy]} · <strong>{words.effort}:</strong>{' '}
        {hours(item.hours)}
      </p>
      <ItemSources item={item} isOurs={isOurs} references={references} />
    </Disclosure>
  )
}
