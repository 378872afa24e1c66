import { dayOf } from '../../core/dates'
import { appWords } from '../../words/app'
import { formatDate } from '../../words/dates'
import { Notice } from '../parts/notice'
import { QuotedIn } from '../parts/quoted'
import { useLanguage, useWords } from '../use-services'

interface ForeignLineProps {
  readonly title: string
  readonly loadedAt?: string | undefined
  /** Of the title, where it is not the checklist's around; `null`: nothing says which it is. */
  readonly lang?: string | null
}

/** Stands on every screen that shows the words of a checklist from a file, and cannot be closed. */
export function ForeignLine({ title, loadedAt, lang }: ForeignLineProps) {
  const words = useWords(appWords)
  const language = useLanguage()
  return (
    <Notice tone="careful">
      <p>
        <bdi>
          <QuotedIn
            lang={lang}
            say={(text) =>
              loadedAt === undefined
                ? words.foreign(text)
                : words.foreignLoaded(text, formatDate(language, dayOf(loadedAt)))
            }
          >
            {title}
          </QuotedIn>
        </bdi>
      </p>
    </Notice>
  )
}
