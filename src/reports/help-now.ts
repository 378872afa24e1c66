import { hostsOf, isLinkAllowed } from '../core/links'
import type { Sources } from '../core/reference'
import { helpNowWords, OWN_NUMBERS, type HelpContact } from '../words/help-now'
import type { Language } from '../words/language'
import type { Block, Inline, Text } from './document'

interface HelpNowInput {
  readonly sources: Sources
  readonly language: Language
}

/** "Something wrong now?" as a page of its own. The numbers are blank: what one typed stays on the device. */
export function helpNowBlocks({ sources, language }: HelpNowInput): readonly Block[] {
  const words = helpNowWords(language)
  return [
    { type: 'heading', level: 2, text: words.title, newPage: true },
    { type: 'paragraph', text: `${words.stepsTitle}. ${words.lead}`, tone: 'lead' },
    {
      type: 'list',
      ordered: true,
      items: words.steps.map(({ title, detail }): Text => [{ text: `${title}. `, bold: true }, detail]),
    },
    { type: 'heading', level: 3, text: words.contactsTitle },
    {
      type: 'table',
      columns: [
        { title: words.what, weight: 2, rowHeader: true },
        { title: words.whom, weight: 3 },
      ],
      rows: words.contacts.map((contact): readonly Text[] => [
        contact.what,
        contactText(contact, sources, words.notChecked),
      ]),
    },
    { type: 'paragraph', text: words.ours, tone: 'soft' },
    { type: 'heading', level: 3, text: words.ownTitle },
    { type: 'paragraph', text: words.byHand },
    {
      type: 'table',
      columns: [
        { title: words.person, weight: 2, rowHeader: true },
        { title: words.number, weight: 3 },
      ],
      rows: OWN_NUMBERS.map((own): readonly Text[] => [words.ownLabels[own], '']),
    },
  ]
}

function contactText({ how, address }: HelpContact, sources: Sources, notChecked: string): Text {
  if (address === undefined) return how
  const source = sources.get(address.source)
  const isLinked = source !== undefined && isLinkAllowed(source.url, hostsOf(sources))
  const shown: Inline = isLinked ? { text: address.shown, href: source.url } : address.shown
  return [`${how} `, shown, source?.checked === 'recalled' ? ` (${notChecked})` : '']
}
