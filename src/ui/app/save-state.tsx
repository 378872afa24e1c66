import { isInFile } from '../../core/copy-reminder'
import { appWords } from '../../words/app'
import { keepingInTabWords } from '../../words/keeping'
import { Mark } from '../parts/mark'
import { useWords } from '../use-services'
import { useAssessment, useSession } from './use-assessment'

/** Silent when it works: "Saved" is seen and not read out. The loud side is `SaveTrouble`. */
export function SaveState() {
  const words = useWords(appWords)
  const { kept, file } = useSession()
  const saving = useAssessment((state) => state.saving)
  if (!kept) return <Told status="unanswered" word={words.onlyHere} />
  if (file !== null) return <SaveStateInTab />
  if (saving === 'failed') return <Told status="not-in-place" word={words.notSaved} />
  return saving === 'saved' ? (
    <Told status="in-place" word={words.saved} />
  ) : (
    <Told status="in-place" mark="unanswered" word={words.saving} />
  )
}

/** Where it is in this tab and nowhere else but in a file. */
function SaveStateInTab() {
  const words = useWords(keepingInTabWords)
  const file = useAssessment((state) => state.file)
  const isSafe = useAssessment(
    ({ assessment: { answers, changedAt }, copies }) =>
      answers.size > 0 && isInFile({ ...copies, changedAt }),
  )
  if (file === null) {
    return isSafe ? (
      <Told status="in-place" word={words.inYourFile} />
    ) : (
      <Told status="unanswered" word={words.onlyInTab} />
    )
  }
  switch (file.status) {
    case 'saved':
      return <Told status="in-place" word={words.savedIn(file.name)} />
    case 'saving':
      return <Told status="in-place" mark="unanswered" word={words.savingIn(file.name)} />
    default:
      return <Told status="not-in-place" word={words.notSavedIn(file.name)} />
  }
}

type SaveMark = 'in-place' | 'unanswered' | 'not-in-place'

interface ToldProps {
  readonly status: SaveMark
  readonly mark?: SaveMark
  readonly word: string
}

function Told({ status, mark = status, word }: ToldProps) {
  return (
    <span className={`app-status app-status--${status} app-small`}>
      <Mark status={mark} />
      <bdi className="app-save-state__word">{word}</bdi>
    </span>
  )
}
