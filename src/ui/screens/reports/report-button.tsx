import { useState, type ComponentType } from 'react'
import { appWords } from '../../../words/app'
import { useWords } from '../../use-services'

interface Closable {
  readonly onClose: () => void
}

interface ReportButtonProps<Props extends object> {
  readonly label: string
  readonly quiet?: boolean
  /** The label in words that need no context, where several such buttons stand on a page. */
  readonly told?: string
  /** Brings the dialog: it comes when it is wanted. */
  readonly load: () => Promise<ComponentType<Props & Closable>>
  readonly dialog: Props
}

type Shown<Props extends object> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly Dialog: ComponentType<Props & Closable> }

/** Opens a dialog about a report. What does not load is said beside the button, which can be pressed again. */
export function ReportButton<Props extends object>({
  label,
  quiet,
  told,
  load,
  dialog,
}: ReportButtonProps<Props>) {
  const { notLoadedHow } = useWords(appWords)
  const [shown, setShown] = useState<Shown<Props> | null>(null)
  const open = async (): Promise<void> => {
    setShown({ kind: 'loading' })
    try {
      setShown({ kind: 'open', Dialog: await load() })
    } catch {
      setShown({ kind: 'failed' })
    }
  }
  return (
    <>
      <button
        type="button"
        className={quiet === true ? 'app-button app-button--quiet' : 'app-button'}
        aria-label={told}
        onClick={() => void open()}
      >
        {label}
      </button>
      {shown?.kind === 'failed' && <p role="alert">{notLoadedHow}</p>}
      {shown?.kind === 'open' && (
        <shown.Dialog
          {...dialog}
          onClose={() => {
            setShown(null)
          }}
        />
      )}
    </>
  )
}
