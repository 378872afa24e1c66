import { hostsOf, isLinkAllowed } from '../../../core/links'
import type { Sources } from '../../../core/reference'
import { helpNowWords, type HelpContact } from '../../../words/help-now'
import { OutsideLink } from '../../parts/outside-link'
import { useWords } from '../../use-services'
import { useSources } from './use-sources'
import './contacts-list.css'

/** Whom to tell of what. Addresses are words at once and links once the list of sources is there. */
export function ContactsList() {
  const words = useWords(helpNowWords)
  const sources = useSources()
  return (
    <section className="app-stack">
      <h2>{words.contactsTitle}</h2>
      <p>{words.contactsHow}</p>
      <dl className="app-contacts-list">
        {words.contacts.map((contact) => (
          <div key={contact.what} className="app-contacts-list__line">
            <dt className="app-contacts-list__what">{contact.what}</dt>
            <dd>
              {contact.how}{' '}
              {contact.address !== undefined && <Address address={contact.address} sources={sources} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface AddressProps {
  readonly address: NonNullable<HelpContact['address']>
  readonly sources: Sources | null
}

function Address({ address, sources }: AddressProps) {
  const words = useWords(helpNowWords)
  const source = sources?.get(address.source)
  if (sources === null || source === undefined || !isLinkAllowed(source.url, hostsOf(sources))) {
    return <strong>{address.shown}</strong>
  }
  return (
    <>
      <OutsideLink href={source.url}>{address.shown}</OutsideLink>
      {source.checked === 'recalled' && <span className="app-soft app-small"> ({words.notChecked})</span>}
    </>
  )
}
