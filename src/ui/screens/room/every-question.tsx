import { CODED_ANSWERS } from '../../../core/answer-code'
import type { RoomItem } from '../../../core/room'
import { roomScreenWords } from '../../../words/room-screen'
import { terms } from '../../../words/terms'
import { Disclosure } from '../../parts/disclosure'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'

interface EveryQuestionProps {
  readonly shown: readonly RoomItem[]
}

/** The same in figures, for reading and for screen readers. */
export function EveryQuestion({ shown }: EveryQuestionProps) {
  const words = useWords(roomScreenWords)
  const { statuses } = useWords(terms)
  return (
    <section className="app-card">
      <Disclosure title={words.everyQuestion}>
        <div className="app-table__scroll" tabIndex={0} role="region" aria-label={words.everyQuestion}>
          <table className="app-table app-small app-figures">
            <thead>
              <tr>
                <th scope="col">{words.rowQuestion}</th>
                {CODED_ANSWERS.map((answer) => (
                  <th key={answer} scope="col">
                    {statuses[answer]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ item, counts }) => (
                <tr key={item.id}>
                  <th scope="row">
                    <Quoted>{item.question}</Quoted>
                  </th>
                  {CODED_ANSWERS.map((answer) => (
                    <td key={answer}>{counts[answer]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </section>
  )
}
