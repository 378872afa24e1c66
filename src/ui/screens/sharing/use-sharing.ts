import { useRef, useState, type RefObject } from 'react'
import type { ReportSubject } from '../reports/report-choices'
import { FIRST_SHARING, type SharingChoices } from './share-choices'
import { useAliasCheck, type AliasCheck } from './use-alias-check'
import { useMadeShare, type MakingShare } from './use-made-share'
import { useShareOut, type ShareOut } from './use-share-out'

interface Sharing {
  readonly choices: SharingChoices
  readonly choose: (change: Partial<SharingChoices>) => void
  readonly making: MakingShare
  readonly out: ShareOut
  readonly isBusy: boolean
  readonly alias: AliasCheck
  /** Where the text stands that can be copied by hand. */
  readonly text: RefObject<HTMLTextAreaElement | null>
  readonly copyOrSelect: () => Promise<void>
}

/** What is chosen, what is made of it at once, and how it goes out. */
export function useSharing(subject: ReportSubject): Sharing {
  const [choices, setChoices] = useState(FIRST_SHARING)
  const making = useMadeShare(subject, choices)
  const out = useShareOut(making.made, choices)
  const alias = useAliasCheck(choices)
  const text = useRef<HTMLTextAreaElement>(null)
  return {
    choices,
    choose(change) {
      // What is being made is not what is wanted any more.
      out.pdf.cancel()
      setChoices({ ...choices, ...change })
    },
    making,
    out,
    isBusy: making.made === null || out.pdf.making?.kind === 'busy',
    alias,
    text,
    async copyOrSelect() {
      if (!alias.passes() || (await out.copyText())) return
      text.current?.focus()
      text.current?.select()
    },
  }
}
