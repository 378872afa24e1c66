import { paceOf } from '../../../core/workshop'
import { workshopWords } from '../../../words/workshop'
import { useServices, useWords } from '../../use-services'
import { useEachSecond } from './use-each-second'
import { useSession } from './workshop-context'

/** How far one is, and whether the time box holds. */
export function AskProgress() {
  const words = useWords(workshopWords)
  const { clock } = useServices()
  const { workshop, items } = useSession()
  useEachSecond(workshop.askedSince !== null)
  const pace = paceOf(workshop, clock.now())
  return (
    <div className="app-ask-screen__progress">
      <progress value={workshop.position + 1} max={items.length} aria-label={words.progress} />
      <p className="app-soft app-figures">
        {pace === null
          ? words.notBegun(workshop.minutes)
          : `${words.used(pace.used, workshop.minutes)} · ${words.pace(pace.behind)}`}
      </p>
    </div>
  )
}
