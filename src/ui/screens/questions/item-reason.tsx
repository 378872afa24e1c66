import type { Item } from '../../../core/checklist'
import { questionsWords } from '../../../words/questions'
import { useWords } from '../../use-services'
import { AnswerTextField } from './answer-text-field'

interface ItemReasonProps {
  readonly item: Item
}

export function ItemReason({ item }: ItemReasonProps) {
  const words = useWords(questionsWords)
  return <AnswerTextField item={item.id} field="reason" label={words.reason} hint={words.reasonHint} />
}
