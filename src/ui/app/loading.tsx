import { appWords } from '../../words/app'
import { useWords } from '../use-services'

export function Loading() {
  const words = useWords(appWords)
  return (
    <p className="app-wrap app-soft" role="status">
      {words.loading}
    </p>
  )
}
