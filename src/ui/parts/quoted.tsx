import { createContext, use } from 'react'
import { wordsAround } from '../../words/around'

/** BCP 47, of the checklist whose texts stand below. Absent: they say their own. */
const TextLanguage = createContext<string | undefined>(undefined)

/** Around what shows a checklist: what it is written in. The interface may speak another language. */
export const QuotedLanguage = TextLanguage.Provider

interface OwnLanguage {
  /** Where it is not the checklist's around; `null`: nothing says which it is. */
  readonly lang?: string | null | undefined
}

interface QuotedProps extends OwnLanguage {
  /** As it stands in the checklist or the attack. */
  readonly children: string | undefined
}

/** A text that a checklist or an attack brings along, marked as what it is written in. It cannot turn its neighbours around. */
export function Quoted({ lang, children }: QuotedProps) {
  const around = use(TextLanguage)
  return <bdi lang={lang === null ? undefined : (lang ?? around)}>{children}</bdi>
}

interface QuotedInProps extends QuotedProps {
  /** The words of ours that stand around it. */
  readonly say: (text: string) => string
}

/** The same inside a sentence of ours. */
export function QuotedIn({ lang, say, children = '' }: QuotedInProps) {
  return <QuotedAll lang={lang} texts={[children]} say={([text = '']) => say(text)} />
}

/** What somebody typed: nothing says which language it is in. */
interface TypedText {
  readonly typed: string
}

interface QuotedAllProps extends OwnLanguage {
  readonly texts: readonly (string | TypedText)[]
  /** The words of ours that stand around them. */
  readonly say: (texts: readonly string[]) => string
}

/** Several of them inside a sentence of ours. */
export function QuotedAll({ lang, texts, say }: QuotedAllProps) {
  return wordsAround(texts.length, say).map((part, index) => {
    if (typeof part === 'string') return part
    const text = texts[part]
    return typeof text === 'object' ? (
      <Quoted key={index} lang={null}>
        {text.typed}
      </Quoted>
    ) : (
      <Quoted key={index} lang={lang}>
        {text}
      </Quoted>
    )
  })
}
