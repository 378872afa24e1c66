import { useId, type ReactNode } from 'react'
import { compareChecklists } from '../../../core/changes'
import type { Checklist, Item } from '../../../core/checklist'
import { movingWords } from '../../../words/moving'
import { terms } from '../../../words/terms'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import '../../parts/chip.css'
import './changes-lists.css'

interface ChangesListsProps {
  readonly older: Checklist
  readonly newer: Checklist
  /** Whether answers are to go along: then it is said what becomes of them. */
  readonly withAnswers?: boolean
}

/** What becomes of each question between two versions: kept, to confirm, new, taken over, gone. */
export function ChangesLists({ older, newer, withAnswers = false }: ChangesListsProps) {
  const words = useWords(movingWords)
  const { kept, confirm, added, removed, replaced } = compareChecklists(older, newer)
  const before = new Map(older.items.map((item) => [item.id, item]))
  const now = new Map(newer.items.map((item) => [item.id, item]))
  const told = withAnswers ? words.withAnswers : words.withoutAnswers
  return (
    <div className="app-stack">
      <p>
        <strong>{words.kept(kept.length)}</strong> {kept.length > 0 && told.kept}
      </p>
      <ChangesList
        title={withAnswers ? words.confirm : words.changed}
        how={told.confirm}
        count={confirm.length}
      >
        {confirm.map((id) => (
          <ChangedItem
            key={id}
            item={now.get(id)}
            before={before.get(id)}
            lang={newer.language}
            langBefore={older.language}
          />
        ))}
      </ChangesList>
      <ChangesList title={words.added} how={told.added} count={added.length}>
        {added.map((id) => (
          <ChangedItem key={id} item={now.get(id)} lang={newer.language} />
        ))}
      </ChangesList>
      <ChangesList title={words.replaced} how={told.replaced} count={replaced.length}>
        {replaced.map(({ from, to }) => (
          <li key={to}>
            <Quoted lang={newer.language}>{now.get(to)?.question}</Quoted> <LevelChip item={now.get(to)} />
            <span className="app-small app-soft app-changes-lists__before">
              {words.insteadOf}{' '}
              <Quoted lang={older.language}>
                {from.map((id) => before.get(id)?.question ?? id).join(' · ')}
              </Quoted>
            </span>
          </li>
        ))}
      </ChangesList>
      <ChangesList title={words.removed} how={told.removed} count={removed.length}>
        {removed.map((id) => (
          <ChangedItem key={id} item={before.get(id)} lang={older.language} />
        ))}
      </ChangesList>
    </div>
  )
}

interface ChangesListProps {
  readonly title: string
  readonly how: string
  readonly count: number
  readonly children: ReactNode
}

function ChangesList({ title, how, count, children }: ChangesListProps) {
  const { titleWithCount } = useWords(movingWords)
  const titleId = useId()
  if (count === 0) return null
  return (
    <div className="app-stack app-stack--tight">
      <p id={titleId}>
        <strong>{titleWithCount(title, count)}</strong>
      </p>
      {how !== '' && <p className="app-small app-soft">{how}</p>}
      <ul className="app-list" aria-labelledby={titleId}>
        {children}
      </ul>
    </div>
  )
}

interface ChangedItemProps {
  readonly item: Item | undefined
  readonly before?: Item | undefined
  readonly lang: string
  readonly langBefore?: string
}

function ChangedItem({ item, before, lang, langBefore }: ChangedItemProps) {
  const words = useWords(movingWords)
  if (item === undefined) return null
  return (
    <li>
      <Quoted lang={lang}>{item.question}</Quoted> <LevelChip item={item} />
      {before !== undefined && before.inPlace !== item.inPlace && (
        <span className="app-small app-soft app-changes-lists__before">
          {words.nowMeans} <Quoted lang={lang}>{item.inPlace}</Quoted> {words.meantBefore}{' '}
          <Quoted lang={langBefore}>{before.inPlace}</Quoted>
        </span>
      )}
    </li>
  )
}

function LevelChip({ item }: Pick<ChangedItemProps, 'item'>) {
  const { levels } = useWords(terms)
  return item?.level === 'essential' ? (
    <span className="app-chip app-chip--essential">{levels.essential}</span>
  ) : null
}
