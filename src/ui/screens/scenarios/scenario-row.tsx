import type { ReactNode } from 'react'
import type { Scenario } from '../../../core/scenario'
import { replayScreenWords } from '../../../words/replay-screen'
import { ForeignLine } from '../../app/foreign-line'
import { Quoted } from '../../parts/quoted'
import { attackLanguage } from '../../app/attack-language'
import { useWords } from '../../use-services'
import { KindLine } from './kind-line'
import '../checklists/version-entry.css'

interface ScenarioRowProps {
  readonly scenario: Pick<Scenario, 'kind' | 'version' | 'title' | 'summary'>
  readonly steps: number
  /** The instant it was loaded from a file, or `null` for one of ours. */
  readonly loadedAt: string | null
  readonly more?: ReactNode
  /** What can be done with it. */
  readonly children: ReactNode
}

/** One scenario in a list: what kind it is comes first. */
export function ScenarioRow({ scenario, steps, loadedAt, more, children }: ScenarioRowProps) {
  const words = useWords(replayScreenWords)
  const lang = attackLanguage(loadedAt === null)
  return (
    <li className="app-version-entry">
      <div className="app-stack app-stack--tight">
        <KindLine scenario={scenario} isOurs={loadedAt === null} />
        <h3>
          <Quoted lang={lang}>{scenario.title}</Quoted>
        </h3>
        {loadedAt !== null && <ForeignLine title={scenario.title} loadedAt={loadedAt} lang={lang} />}
        <p>
          <Quoted lang={lang}>{scenario.summary}</Quoted>
        </p>
        <p className="app-small app-soft app-figures">{words.steps(steps)}</p>
        {more}
      </div>
      <div className="app-row app-unprinted">{children}</div>
    </li>
  )
}
