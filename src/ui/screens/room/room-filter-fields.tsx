import { ROOM_QUESTIONS, type RoomFilter, type RoomQuestions } from '../../../core/room-view'
import { roomScreenWords } from '../../../words/room-screen'
import { Field } from '../../parts/field'
import { SelectControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'

interface RoomFilterFieldsProps {
  readonly filter: RoomFilter
  readonly onFilter: (filter: RoomFilter) => void
}

export function RoomFilterFields({ filter, onFilter }: RoomFilterFieldsProps) {
  const words = useWords(roomScreenWords)
  const { workshop, checklist } = useSession()
  const titles = words.questionsOf(workshop.items.length)
  return (
    <div className="app-room-screen__filter app-unprinted">
      <Field label={words.theme}>
        {(links) => (
          <SelectControl
            {...links}
            value={filter.theme ?? ''}
            onChange={({ target: { value } }) => {
              onFilter({ ...filter, theme: value === '' ? null : value })
            }}
          >
            <option value="">{words.allThemes}</option>
            {checklist.themes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
      <Field label={words.questions}>
        {(links) => (
          <SelectControl
            {...links}
            value={filter.questions}
            onChange={({ target: { value } }) => {
              onFilter({ ...filter, questions: value as RoomQuestions })
            }}
          >
            {ROOM_QUESTIONS.map((one) => (
              <option key={one} value={one}>
                {titles[one]}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
    </div>
  )
}
