import { appWords } from '../../words/app'
import { useWords } from '../use-services'
import { Page } from './page'
import { addressOf } from './route'

interface NotFoundProps {
  /** It is an assessment that is not here, not a page. */
  readonly assessment?: boolean
}

export function NotFound({ assessment = false }: NotFoundProps) {
  const words = useWords(appWords)
  const heading = assessment ? words.missing : words.notFound
  return (
    <Page title={heading} heading={heading} reading>
      <p>{assessment ? words.missingHow : words.notFoundHow}</p>
      <p>
        <a className="app-button" href={addressOf({ screen: 'home' })}>
          {words.goHome}
        </a>
      </p>
    </Page>
  )
}
