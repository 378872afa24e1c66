import { useId, type RefObject } from 'react'
import { contentsOf } from '../../../core/share-contents'
import type { Assessment } from '../../../core/assessment'
import { savingWords } from '../../../words/saving'
import { sharingWords, type HeldLine } from '../../../words/sharing'
import { Disclosure } from '../../parts/disclosure'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { foldQuestions } from './fold-questions'
import type { Offered } from './share-choices'
import type { MadeShare, MakingShare } from './use-made-share'
import './share-look.css'

const ROWS = 10

interface ShareLookProps {
  readonly making: MakingShare
  /** What it is a copy of, so that one sees what stays here. */
  readonly own: Assessment
  /** Where one can copy from by hand. */
  readonly text: RefObject<HTMLTextAreaElement | null>
}

/** What goes in, before it leaves: read from the very thing that was made. */
export function ShareLook({ making: { state, shown }, own, text }: ShareLookProps) {
  const words = useWords(sharingWords)
  const id = useId()
  return (
    <section className="app-stack" aria-labelledby={id}>
      <h3 id={id}>{words.goesIn}</h3>
      <div role="status">
        {state === 'busy' && shown === null && <p className="app-soft">{words.making}</p>}
      </div>
      {state === 'failed' && (
        <Notice tone="wrong" role="alert">
          <p>{words.failed}</p>
        </Notice>
      )}
      {shown !== null && <Look shown={shown} own={own} text={text} />}
    </section>
  )
}

interface LookProps extends Pick<ShareLookProps, 'own' | 'text'> {
  readonly shown: MadeShare
}

function Look({ shown, own, text }: LookProps) {
  const words = useWords(sharingWords)
  switch (shown.kind) {
    case 'not-whole':
      return (
        <Notice tone="wrong" role="alert">
          <p>{words.notWhole}</p>
        </Notice>
      )
    case 'numbers':
      return (
        <>
          <Held lines={words.numbersHeld(shown.numbers)} />
          <Field label={words.text}>
            {(links) => (
              <TextAreaControl {...links} ref={text} value={shown.made.text} rows={ROWS} readOnly />
            )}
          </Field>
        </>
      )
    case 'file':
      return (
        <>
          <Held lines={words.held(shown.contents, contentsOf(own), true)} />
          <FileText text={shown.text} />
        </>
      )
    case 'report':
      return (
        <>
          <p className="app-small">{words.madeFromThis}</p>
          <Held lines={words.held(shown.contents, contentsOf(own), false)} />
        </>
      )
  }
}

interface HeldProps {
  readonly lines: readonly HeldLine[]
}

function Held({ lines }: HeldProps) {
  const words = useWords(sharingWords)
  return (
    <ul className="app-share-look__held app-list app-small">
      {lines.map((line) => (
        <li key={line.what}>
          <bdi>{words.line(line)}</bdi>
        </li>
      ))}
    </ul>
  )
}

interface FileTextProps {
  readonly text: string
}

function FileText({ text }: FileTextProps) {
  const words = useWords(sharingWords)
  const { before, lines, after } = foldQuestions(text)
  const shown = lines === 0 ? before : `${before}\n      …\n${after}`
  return (
    <Disclosure title={words.itself} told={words.itselfTold}>
      {lines > 0 && <p className="app-small app-soft">{words.foldedQuestions(lines)}</p>}
      <Field label={words.text}>
        {(links) => <TextAreaControl {...links} value={shown} rows={ROWS} readOnly />}
      </Field>
    </Disclosure>
  )
}

interface ShareReadersProps {
  readonly offered: Offered
}

export function ShareReaders({ offered }: ShareReadersProps) {
  const { readers } = useWords(sharingWords)
  const { synced } = useWords(savingWords)
  return (
    <Notice tone="careful">
      <p>
        {readers[offered]} {synced}
      </p>
    </Notice>
  )
}
