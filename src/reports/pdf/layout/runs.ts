import type { Inline, Run, Text } from '../../document'
import { cleanText } from '../clean-text'
import { linkAddress } from '../link-address'
import type { LayoutContext } from './context'
import type { LinkTarget } from './display-list'
import type { StyledRun } from './lines'
import { makeInline } from './structure'
import type { StructureElement } from './structure'
import { COLOUR } from './style'
import type { TextStyle } from './style'

// BCP 47 in outline: enough to keep anything else out of the file.
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** Text as runs with their place in the structure tree. A link that may not be one stays as text. */
export function styleText(
  context: LayoutContext,
  owner: StructureElement,
  text: Text,
  style: TextStyle,
): readonly StyledRun[] {
  const inlines: readonly Inline[] = typeof text === 'string' ? [text] : text
  return inlines.map((inline) => {
    const run: Run = typeof inline === 'string' ? { text: inline } : inline
    const styled = {
      text: cleanText(run.text),
      style: run.bold === true ? { ...style, face: 'bold' as const } : style,
    }
    // A link without a word could not be named to a person who does not see it.
    const target = styled.text.trim() === '' ? null : targetOf(context, run)
    if (target !== null) {
      const link = makeInline(owner, 'Link', languageOf(context, run))
      return { ...styled, style: { ...styled.style, colour: COLOUR.accent }, owner: link, target }
    }
    const language = languageOf(context, run)
    return { ...styled, owner: language.language === undefined ? owner : makeInline(owner, 'Span', language) }
  })
}

/** The words alone, to measure or to name something. */
export function plainText(text: Text): string {
  const inlines: readonly Inline[] = typeof text === 'string' ? [text] : text
  return cleanText(inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join(''))
}

/** Said only where it is another than the document's. */
function languageOf({ language }: LayoutContext, { lang }: Run): { readonly language?: string } {
  return lang !== undefined && lang !== language && LANGUAGE_TAG.test(lang) ? { language: lang } : {}
}

function targetOf(context: LayoutContext, run: Run): LinkTarget | null {
  if (run.to !== undefined) {
    const heading = context.headingById.get(run.to)
    return heading === undefined ? null : { kind: 'heading', heading }
  }
  if (run.href === undefined) return null
  const address = linkAddress(run.href, context.isLinkAllowed)
  return address === null ? null : { kind: 'address', address }
}
