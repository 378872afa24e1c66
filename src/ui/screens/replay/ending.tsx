import type { Replay } from '../../../core/replay'
import { replayWords } from '../../../words/replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { addressOfQuestions } from '../../app/route'
import { useSession } from '../../app/use-assessment'
import { useWords } from '../../use-services'

interface EndingProps {
  readonly played: Replay
}

/** What stands below the heading: the first help, and what the answers leave open. */
export function Ending({ played }: EndingProps) {
  const words = useWords(replayWords)
  const { answerThem } = useWords(replayScreenWords)
  const { id } = useSession()
  const help = words.help(played)
  const cannotTell = words.cannotTell(played)
  const canBeAnswered = played.steps.some(
    ({ verdict, because }) => verdict === 'unknown' && because.some(({ status }) => status === undefined),
  )
  return (
    <>
      {help !== null && <p className="app-lead">{help}</p>}
      {cannotTell !== null && (
        <p>
          {cannotTell} {canBeAnswered && <a href={addressOfQuestions(id, 'unanswered')}>{answerThem}</a>}
        </p>
      )}
    </>
  )
}
