import { dayOf } from '../../core/dates'
import { appWords } from '../../words/app'
import { formatDate } from '../../words/dates'
import { Notice } from '../parts/notice'
import { useLanguage, useWords } from '../use-services'

interface ForeignLineProps {
  readonly title: string
  readonly loadedAt?: string | undefined
}

/** Stands on every screen that shows the words of a checklist from a file, and cannot be closed. */
export function ForeignLine({ title, loadedAt }: ForeignLineProps) {
  const words = useWords(appWords)
  const language = useLanguage()
  return (
    <Notice tone="careful">
      <p>
        <bdi>
          {loadedAt === undefined
            ? words.foreign(title)
            : words.foreignLoaded(title, formatDate(language, dayOf(loadedAt)))}
        </bdi>
      </p>
    </Notice>
  )
}
