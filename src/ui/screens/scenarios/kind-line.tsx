import type { Scenario } from '../../../core/scenario'
import { authorWords } from '../../../words/author'
import { replayWords } from '../../../words/replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { useWords } from '../../use-services'

interface KindLineProps {
  readonly scenario: Pick<Scenario, 'kind' | 'version'>
  /** False: what it is, is only what the author says. */
  readonly isOurs: boolean
}

/** Stands first wherever a scenario does: real, built from several, or made up. */
export function KindLine({ scenario: { kind, version }, isOurs }: KindLineProps) {
  const { kinds } = useWords(replayWords)
  const { version: versionWord } = useWords(replayScreenWords)
  const { says } = useWords(authorWords)
  return (
    <p className="app-small app-soft app-figures">
      <bdi>
        {isOurs ? kinds[kind] : `${says} ${kinds[kind]}`} · {versionWord(version)}
      </bdi>
    </p>
  )
}
