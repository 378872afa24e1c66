import { useState } from 'react'
import { appWords } from '../../words/app'
import { useWords } from '../use-services'
import { LockButton } from './lock-button'
import { ASSESSMENT_SCREENS, addressOfScreen, type AssessmentScreen } from './route'
import { SaveCopy } from './save-copy'
import { SaveState } from './save-state'
import { SiteMenu } from './site-menu'
import { useAssessment, useSession } from './use-assessment'

interface AssessmentBarProps {
  readonly screen: AssessmentScreen
  /** The page that is open is not the step itself but belongs to it. */
  readonly below: boolean
}

export function AssessmentBar({ screen, below }: AssessmentBarProps) {
  const words = useWords(appWords)
  const { unnamed } = useWords(appWords)
  const { id } = useSession()
  const name = useAssessment((state) => state.assessment.name)
  const [saving, setSaving] = useState(false)
  return (
    <>
      <bdi className="app-frame__name">{name === '' ? unnamed : name}</bdi>
      <nav className="app-frame__steps" aria-label={words.assessmentPages}>
        <ol>
          {ASSESSMENT_SCREENS.map((step) => (
            <li key={step}>
              <a
                href={addressOfScreen(step, id)}
                aria-current={step === screen ? (below ? 'true' : 'page') : undefined}
              >
                {words.steps[step]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <span className="app-frame__keep">
        <SaveState />
        <button
          type="button"
          className="app-button app-button--quiet"
          aria-label={words.saveCopy}
          onClick={() => {
            setSaving(true)
          }}
        >
          <span className="app-frame__long">{words.saveCopy}</span>
          <span className="app-frame__short">{words.saveShort}</span>
        </button>
        <LockButton />
        <SiteMenu />
      </span>
      {saving && (
        <SaveCopy
          onClose={() => {
            setSaving(false)
          }}
        />
      )}
    </>
  )
}
