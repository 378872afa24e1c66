import { Page } from './page'

interface PageNotLoadedProps {
  readonly words: { readonly title: string; readonly notLoaded: string; readonly tryAgain: string }
  readonly heading: string
  readonly onTryAgain: () => void
}

/** Stands where the page would, when what it is about did not come. */
export function PageNotLoaded({ words, heading, onTryAgain }: PageNotLoadedProps) {
  return (
    <Page title={words.title} heading={heading} reading>
      <p role="alert">{words.notLoaded}</p>
      <p>
        <button type="button" className="app-button" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
      </p>
    </Page>
  )
}
