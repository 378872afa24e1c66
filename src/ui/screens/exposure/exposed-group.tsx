import { REFERENCE_LANGUAGE } from '../../../core/reference'
import { EXPOSURES, type GroupExposure, type StageExposure } from '../../../core/exposure'
import { exposureWords } from '../../../words/exposure'
import { exposureScreenWords } from '../../../words/exposure-screen'
import { Disclosure } from '../../parts/disclosure'
import { Quoted, QuotedAll } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { TechniqueTable } from './technique-table'

interface ExposedGroupProps {
  readonly exposed: GroupExposure
  /** It stands in a fold that has its name. */
  readonly isInside?: boolean
}

/** One group: why it is here, then its techniques by stage, in sentences and as a table. */
export function ExposedGroup({ exposed: { group, stages }, isInside = false }: ExposedGroupProps) {
  const words = useWords(exposureScreenWords)
  const { stages: stageNames } = useWords(exposureWords)
  const Heading = isInside ? 'h4' : 'h3'
  const name = words.groupHeading(group.name, group.aliases)
  return (
    <section className={isInside ? 'app-stack' : 'app-card app-stack'}>
      {isInside ? <h3>{name}</h3> : <h2>{name}</h2>}
      <p className="app-measure">
        <Quoted lang={REFERENCE_LANGUAGE}>{group.relevance}</Quoted>{' '}
        <span className="app-small app-soft">{words.attackId(group.id)}</span>
      </p>
      {stages.map((exposed) => (
        <div key={exposed.stage} className="app-stack app-stack--tight app-measure">
          <Heading>{stageNames[exposed.stage]}</Heading>
          <StageLines exposed={exposed} />
        </div>
      ))}
      <Disclosure title={words.table}>
        <TechniqueTable name={group.name} stages={stages} />
      </Disclosure>
    </section>
  )
}

interface StageLinesProps {
  readonly exposed: StageExposure
}

/** "Something in place helps: A and B." What helps comes first. */
function StageLines({ exposed: { techniques } }: StageLinesProps) {
  const words = useWords(exposureScreenWords)
  const { exposures } = useWords(exposureWords)
  return (
    <ul className="app-list">
      {EXPOSURES.map((exposure) => ({
        exposure,
        names: techniques.filter((one) => one.exposure === exposure).map(({ technique }) => technique.name),
      }))
        .filter(({ names }) => names.length > 0)
        .map(({ exposure, names }) => (
          <li key={exposure}>
            <QuotedAll
              lang={REFERENCE_LANGUAGE}
              texts={names}
              say={(texts) => words.stageLine(exposures[exposure], texts)}
            />
          </li>
        ))}
    </ul>
  )
}
