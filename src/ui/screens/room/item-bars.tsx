import type { RoomItem } from '../../../core/room'
import { terms } from '../../../words/terms'
import { StackBar } from '../../parts/stack-bar'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { withHidden } from './with-hidden'

interface ItemBarsProps {
  readonly items: readonly RoomItem[]
}

/** How the answers to each question are shared out; said in words beneath. */
export function ItemBars({ items }: ItemBarsProps) {
  const { counts: inWords } = useWords(terms)
  return (
    <ul className="app-list--bare app-stack">
      {withHidden(items).map(({ item, counts }) => (
        <li key={item.id}>
          <Quoted>{item.question}</Quoted>
          <StackBar counts={counts} label={inWords(counts)} />
          <span className="app-small app-soft app-figures" aria-hidden="true">
            {inWords(counts)}
          </span>
        </li>
      ))}
    </ul>
  )
}
