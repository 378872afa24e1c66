import { useState } from 'react'
import { libraryWords } from '../../../words/library'
import { useServices, useWords } from '../../use-services'

interface ForeignAddressProps {
  readonly address: string
}

/** Never a link: plain text, its host first and in ASCII, so that one sees whose it is. */
export function ForeignAddress({ address }: ForeignAddressProps) {
  const words = useWords(libraryWords)
  const { files } = useServices()
  const [copied, setCopied] = useState<boolean | null>(null)
  const { host, whole } = inAscii(address)
  return (
    <p className="app-row">
      <bdi className="app-small">
        <strong>{host}</strong> · {whole}
      </bdi>
      <button
        type="button"
        className="app-button app-button--plain"
        onClick={() => {
          void files.copyText(whole).then(setCopied)
        }}
      >
        {words.copyAddress}
      </button>
      <span role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</span>
    </p>
  )
}

/** Browsers write hosts in punycode and the rest in percent signs: no letter looks like another. */
function inAscii(address: string): { readonly host: string; readonly whole: string } {
  try {
    const { host, href } = new URL(address)
    return { host, whole: href }
  } catch {
    return { host: '', whole: address }
  }
}
