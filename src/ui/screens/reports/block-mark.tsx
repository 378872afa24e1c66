import { STATUSES, type Status } from '../../../core/answer'
import type { Mark as BlockMarkName } from '../../../reports/document'
import { Mark } from '../../parts/mark'
import { TaskMark } from '../../parts/task-mark'

interface BlockMarkProps {
  readonly mark: BlockMarkName
}

/** Boxes for answers, round for tasks. Never without the word beside it. */
export function BlockMark({ mark }: BlockMarkProps) {
  return isAnswer(mark) ? <Mark status={mark} /> : <TaskMark state={mark} />
}

function isAnswer(mark: BlockMarkName): mark is Status | 'unanswered' {
  return mark === 'unanswered' || (STATUSES as readonly string[]).includes(mark)
}
