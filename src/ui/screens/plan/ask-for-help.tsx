import { useRef, useState } from 'react'
import { askForHelp, type HelpRequest } from '../../../core/coverage'
import { makeShareCopy } from '../../../core/share'
import { appWords } from '../../../words/app'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { useAssessment } from '../../app/use-assessment'
import { Dialog } from '../../parts/dialog'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'

interface AskForHelpProps {
  readonly onClose: () => void
}

const ROWS = 10

/** The questions nobody here can answer, as a message to copy. Questions only: no answers, no name. */
export function AskForHelp({ onClose }: AskForHelpProps) {
  const words = useWords(planWords)
  const { close } = useWords(appWords)
  const { roles } = useWords(terms)
  const { files } = useServices()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const message = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const requests = askForHelp(
    checklist,
    makeShareCopy(assessment, { preset: 'plan', withName: false }, checklist),
  )
  const text = writeMessage(words.helpOpening, requests, ({ role }) => roles[role])

  async function copy(): Promise<void> {
    const done = await files.copyText(text)
    setCopied(done)
    if (done) return
    message.current?.focus()
    message.current?.select()
  }

  return (
    <Dialog title={words.helpTitle} onClose={onClose}>
      <Notice tone="careful">
        <p>{words.helpWarning}</p>
      </Notice>
      <Field label={words.helpMessage}>
        {(links) => <TextAreaControl {...links} ref={message} value={text} rows={ROWS} readOnly />}
      </Field>
      <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
      <div className="app-row">
        <button
          type="button"
          className="app-button"
          onClick={() => {
            void copy()
          }}
        >
          {words.copy}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </div>
    </Dialog>
  )
}

function writeMessage(
  opening: string,
  requests: readonly HelpRequest[],
  headingOf: (request: HelpRequest) => string,
): string {
  const groups = requests.map((request) =>
    [headingOf(request), ...request.questions.map((question) => `- ${question}`)].join('\n'),
  )
  return [opening, ...groups].join('\n\n')
}
