import { Fragment, useEffect, useId, useRef, useState } from 'react'
import { writeCode, type AnswerCode } from '../../../core/answer-code'
import type { Checklist } from '../../../core/checklist'
import { checklistSha256 } from '../../../files/checklist-file'
import { answerCodeWords } from '../../../words/answer-code'
import { useServices, useWords } from '../../use-services'
import './code-text.css'

interface CodeTextProps {
  readonly checklist: Checklist
  readonly code: AnswerCode
}

/** Large, in groups of four that stay together, as one text to select. */
export function CodeText({ checklist, code }: CodeTextProps) {
  const words = useWords(answerCodeWords)
  const { files } = useServices()
  const titleId = useId()
  const place = useRef<HTMLParagraphElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const text = writeCode({ checklist, sha256: checklistSha256(checklist) }, code)
  useEffect(() => {
    place.current?.focus()
  }, [])

  async function copy(): Promise<void> {
    const done = await files.copyText(text)
    setCopied(done)
    if (!done && place.current !== null) getSelection()?.selectAllChildren(place.current)
  }

  return (
    <>
      <h3 id={titleId}>{words.code}</h3>
      <p ref={place} className="app-code-text" tabIndex={-1} aria-labelledby={titleId}>
        {groupsOf(text).map((group, index) => (
          <Fragment key={index}>
            <span className="app-code-text__group">{group}</span>
            <wbr />
          </Fragment>
        ))}
      </p>
      <p>
        <button type="button" className="app-button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
      <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
    </>
  )
}

/** Each with the hyphen that follows it. */
function groupsOf(text: string): readonly string[] {
  return text.match(/[^-]+-?/g) ?? []
}
