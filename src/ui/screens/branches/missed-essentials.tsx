import { mostMissed, type ItemCounts } from '../../../core/branches'
import { branchFilesWords } from '../../../words/branch-files'
import { branchesWords } from '../../../words/branches'
import { terms } from '../../../words/terms'
import { Disclosure } from '../../parts/disclosure'
import { StackBar } from '../../parts/stack-bar'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface MissedEssentialsProps {
  readonly essentials: readonly ItemCounts[]
}

const SHOWN = 8

export function MissedEssentials({ essentials }: MissedEssentialsProps) {
  const words = useWords(branchesWords)
  const { showAll } = useWords(branchFilesWords)
  const missed = mostMissed(essentials)
  return (
    <section className="app-card app-stack">
      <h3>{words.essentials}</h3>
      {missed.length === 0 && <p>{words.essentialsNone}</p>}
      <ItemBars items={missed.slice(0, SHOWN)} />
      {missed.length > SHOWN && (
        <Disclosure title={showAll(missed.length)}>
          <ItemBars items={missed} />
        </Disclosure>
      )}
    </section>
  )
}

interface ItemsProps {
  readonly items: readonly ItemCounts[]
}

export function CountedItems({ items }: ItemsProps) {
  const words = useWords(branchesWords)
  if (items.length === 0) return null
  return (
    <section className="app-card app-stack">
      <h3>{words.counts}</h3>
      <p className="app-soft">{words.countsHow}</p>
      <ItemBars items={items} />
    </section>
  )
}

/** How the answers to each question are shared out; said in words beneath. */
function ItemBars({ items }: ItemsProps) {
  const { counts: inWords } = useWords(terms)
  return (
    <ol className="app-list app-stack">
      {items.map(({ item, counts }) => (
        <li key={item.id}>
          <Quoted>{item.question}</Quoted>
          <StackBar counts={counts} label={inWords(counts)} />
          <span className="app-small app-soft app-figures" aria-hidden="true">
            {inWords(counts)}
          </span>
        </li>
      ))}
    </ol>
  )
}
