import type { Item } from '../../../core/checklist'
import { terms } from '../../../words/terms'
import { workshopWords } from '../../../words/workshop'
import { Quoted, QuotedIn } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface NotesCardProps {
  readonly item: Item
}

/** For the facilitator alone: what to say, and a question that gets people to talk. All of it is the checklist's own. */
export function NotesCard({ item }: NotesCardProps) {
  const words = useWords(workshopWords)
  const { roles } = useWords(terms)
  return (
    <section className="app-card app-stack">
      <h2 className="app-ask-screen__title">{words.notes}</h2>
      <p>{words.noteSilence}</p>
      <dl className="app-ask-screen__notes">
        <dt>{words.yesMeans}</dt>
        <dd>
          <Quoted>{item.inPlace}</Quoted>
        </dd>
        <dt>{words.partlyMeans}</dt>
        <dd>
          <Quoted>{item.partly}</Quoted>
        </dd>
        <dt>{words.say}</dt>
        <dd>
          <Quoted>{item.why}</Quoted>
        </dd>
        <dt>{words.discuss}</dt>
        <dd>
          <QuotedIn say={words.discussQuestion}>{item.evidence[0]}</QuotedIn>
        </dd>
        <dt>{words.doneBy}</dt>
        <dd>{roles[item.doneBy]}</dd>
      </dl>
    </section>
  )
}
