import type { Checklist, Item, Rule } from '../../../core/checklist'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { Quoted, QuotedAll } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { ItemSources } from '../../app/item-sources'
import type { AllReferences } from '../../app/use-references'
import '../../parts/chip.css'
import './item-entry.css'

interface ItemEntryProps {
  readonly checklist: Checklist
  readonly item: Item
  /** False: what it rests on is only what its author says. */
  readonly isOurs: boolean
  readonly references: AllReferences | null
}

/** One item, whole. */
export function ItemEntry({ checklist, item, isOurs, references }: ItemEntryProps) {
  const words = useWords(libraryWords)
  const { levels } = useWords(terms)
  const { language } = checklist
  return (
    <article className="app-item-entry app-card app-stack">
      <h3 lang={language}>{item.question}</h3>
      <p>
        <span className={`app-chip app-chip--${item.level}`}>{levels[item.level]}</span>
      </p>
      <p>
        <strong>{words.yesMeans}</strong> <span lang={language}>{item.inPlace}</span>
      </p>
      <p>
        <strong>{words.partly}</strong> <span lang={language}>{item.partly}</span>
      </p>
      <p>
        <strong>{words.why}</strong> <span lang={language}>{item.why}</span>
      </p>
      <h4 className="app-item-entry__label">{words.how}</h4>
      <ol className="app-list" lang={language}>
        {item.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4 className="app-item-entry__label">{words.evidence}</h4>
      <ul className="app-list" lang={language}>
        {item.evidence.map((proof) => (
          <li key={proof}>{proof}</li>
        ))}
      </ul>
      <ItemFacts checklist={checklist} item={item} />
      <ItemSources item={item} isOurs={isOurs} references={references} />
    </article>
  )
}

type ItemFactsProps = Pick<ItemEntryProps, 'checklist' | 'item'>

/** What the rules read of it. */
function ItemFacts({ checklist, item }: ItemFactsProps) {
  const words = useWords(libraryWords)
  const { hours, roles } = useWords(terms)
  const before = checklist.items.find(({ id }) => id === item.after)
  const effort = item.days === undefined ? hours(item.hours) : `${hours(item.hours)}, ${words.days(item.days)}`
  const quoted = (text: string) => <Quoted lang={checklist.language}>{text}</Quoted>
  const facts = [
    [words.action, quoted(item.action)],
    [words.effort, effort],
    [words.doneBy, roles[item.doneBy]],
    [words.after, before && quoted(before.question)],
  ] as const
  const marks = [
    item.freeze === true ? words.freeze : '',
    item.alwaysApplies === true ? words.alwaysApplies : '',
    item.allOrNothing === true ? words.allOrNothing : '',
  ].filter((mark) => mark !== '')
  return (
    <ul className="app-list app-list--bare">
      {facts.map(([label, text]) =>
        text === undefined ? null : (
          <li key={label}>
            <strong>{label}</strong> {text}
          </li>
        ),
      )}
      {item.appliesWhen !== undefined && (
        <li>
          <strong>{words.onlyIf}</strong> <OnlyIf rule={item.appliesWhen} checklist={checklist} />
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  )
}

interface OnlyIfProps extends Pick<ItemEntryProps, 'checklist'> {
  readonly rule: Rule
}

function OnlyIf({ rule, checklist: { profile, language } }: OnlyIfProps) {
  const words = useWords(libraryWords)
  return (
    <QuotedAll
      lang={language}
      texts={profile.map(({ question }) => question)}
      say={(questions) =>
        words.rule(
          rule,
          profile.map((fact, index) => ({ ...fact, question: questions[index] ?? fact.question })),
        )
      }
    />
  )
}
