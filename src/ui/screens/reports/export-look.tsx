import { useId, type RefObject } from 'react'
import type { ExportPreview } from '../../../reports/export-preview'
import { exportChoicesWords } from '../../../words/export-choices'
import { Disclosure } from '../../parts/disclosure'
import { Field } from '../../parts/field'
import { TextAreaControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { BlockViews } from './block-view'
import type { Making } from './use-export'

const ROWS = 8

interface ExportLookProps {
  readonly making: Making
  /** Where one can copy from by hand. */
  readonly text: RefObject<HTMLTextAreaElement | null>
}

/** What goes in, before it leaves: read from the very file, or the text itself. */
export function ExportLook({ making: { shown, state }, text }: ExportLookProps) {
  const words = useWords(exportChoicesWords)
  const id = useId()
  return (
    <section className="app-stack" aria-labelledby={id}>
      <h3 id={id}>{words.whatGoesIn}</h3>
      <div role="status">
        {state === 'busy' && shown === null && <p className="app-soft">{words.making}</p>}
        {shown?.kind === 'nothing' && <p>{words.nothing[shown.why]}</p>}
      </div>
      {state === 'failed' && (
        <Notice tone="wrong" role="alert">
          <p>{words.failed}</p>
        </Notice>
      )}
      {shown?.kind === 'file' && <FileLook preview={shown.preview} />}
      {shown?.kind === 'text' && (
        <Field label={words.text}>
          {(links) => <TextAreaControl {...links} ref={text} value={shown.text} rows={ROWS} readOnly />}
        </Field>
      )}
    </section>
  )
}

interface FileLookProps {
  readonly preview: ExportPreview
}

function FileLook({ preview: { holds, sample } }: FileLookProps) {
  const { beginning } = useWords(exportChoicesWords)
  return (
    <>
      <ul className="app-list app-small">
        {holds.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {sample.length > 0 && (
        <Disclosure title={beginning}>
          <BlockViews blocks={sample} />
        </Disclosure>
      )}
    </>
  )
}
