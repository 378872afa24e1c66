import { savingWords } from '../../words/saving'
import { useWords } from '../use-services'

/** At the foot of everything that hands out a file or a code: THREATS R11. */
export function TrustLine() {
  const { trust } = useWords(savingWords)
  return <p className="app-small app-soft">{trust}</p>
}
