import { useRef, useState } from 'react'
import { sharingWords } from '../../../words/sharing'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { useWords } from '../../use-services'
import type { ReportSubject } from '../reports/report-choices'
import { ShareButtons } from './share-buttons'
import { ShareFields } from './share-fields'
import { ShareLook, ShareReaders } from './share-look'
import { ShareOutcome } from './share-outcome'
import { useSharing } from './use-sharing'

interface ShareDialogProps {
  readonly subject: ReportSubject
  /** Whether it is kept on this device. */
  readonly kept: boolean
  readonly onClose: () => void
}

/** How much, under which name; what is in it, who can read it; then the file, the page or the text. */
export function ShareDialog({ subject, kept, onClose }: ShareDialogProps) {
  const words = useWords(sharingWords)
  const { choices, choose, making, out, isBusy, alias, text, copyOrSelect } = useSharing(subject)
  const [looks, setLooks] = useState(false)
  const makeButton = useRef<HTMLButtonElement>(null)
  const { made } = making
  const sealIt = (): void => {
    if (!isBusy && alias.passes()) out.seal()
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.intro}</p>
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <ShareFields
          choices={choices}
          name={subject.assessment.name}
          alias={alias}
          neutralName={out.neutralName}
          onChoose={choose}
        >
          <ShareLook making={making} own={subject.assessment} text={text} />
        </ShareFields>
        <ShareReaders offered={choices.offered} />
        <ShareButtons
          choices={choices}
          made={made}
          isBusy={isBusy}
          kept={kept}
          makeButton={makeButton}
          onSeal={sealIt}
          onGive={() => {
            if (alias.passes()) out.give()
          }}
          onLook={() => {
            setLooks(alias.passes())
          }}
          onCopy={() => void copyOrSelect()}
          onClose={onClose}
        />
      </form>
      <ShareOutcome
        out={out}
        lookedAt={looks && made?.kind === 'report' ? made.report : null}
        makeButton={makeButton}
        onSeal={sealIt}
        onBack={() => {
          setLooks(false)
        }}
      />
      <TrustLine />
      {out.sealDialog}
    </Dialog>
  )
}
