import { keepingWords } from '../../words/keeping'
import { useWords } from '../use-services'

/** Under a field that was emptied. */
export function ForgottenLine() {
  const words = useWords(keepingWords)
  return (
    <p className="app-small app-soft" role="status">
      {words.forgottenToo}
    </p>
  )
}
