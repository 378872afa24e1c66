import { isDifferent, ITEM_CHANGES, type Comparison } from '../../../core/compare'
import { compareWords } from '../../../words/compare'
import { sealingHereWords } from '../../../words/sealing-here'
import { ForeignLine } from '../../app/foreign-line'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { addressOf } from '../../app/route'
import { Notice } from '../../parts/notice'
import { QuotedLanguage } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { AlikeCounts } from './alike-counts'
import { ChangedList } from './changed-list'
import { SidesTable } from './sides-table'
import { ThemesTable } from './themes-table'
import { useCompared, type BothSides } from './use-compared'
import '../../parts/table.css'

interface CompareScreenProps {
  /** Ids of two assessments on this device. */
  readonly before: string
  readonly after: string
}

/** What became of each question from one assessment to another. */
export function CompareScreen({ before, after }: CompareScreenProps) {
  const words = useWords(compareWords)
  const { sealedOne, cannotCompare } = useWords(sealingHereWords)
  const comparing = useCompared(before, after)
  switch (comparing.kind) {
    case 'loading':
      return <Loading />
    case 'missing':
      return <CannotShow heading={words.missing} how={words.missingHow} />
    case 'locked':
      return <CannotShow heading={sealedOne} how={cannotCompare} />
    case 'unreadable':
      return <CannotShow heading={words.unreadable} how={words.unreadableHow} />
    case 'obstacle': {
      const [one, other] = [comparing.before.checklist.id, comparing.after.checklist.id]
      return <CannotShow heading={words.cannot} how={words.cannotCompare[comparing.problem](one, other)} />
    }
    case 'compared':
      return (
        <QuotedLanguage value={comparing.comparison.checklist.language}>
          <Compared {...comparing} />
        </QuotedLanguage>
      )
  }
}

interface CannotShowProps {
  readonly heading: string
  readonly how: string
}

function CannotShow({ heading, how }: CannotShowProps) {
  const words = useWords(compareWords)
  return (
    <Page title={words.title} heading={heading} reading>
      <p className="app-lead">
        <bdi>{how}</bdi>
      </p>
      <p>
        <a className="app-button" href={addressOf({ screen: 'home' })}>
          {words.toStart}
        </a>
      </p>
    </Page>
  )
}

interface ComparedProps extends BothSides {
  readonly comparison: Comparison
}

function Compared({ before, after, comparison }: ComparedProps) {
  const words = useWords(compareWords)
  const { items, moved, checklist } = comparison
  const turned = { before: after.assessment.id, after: before.assessment.id }
  return (
    <Page title={words.title} heading={words.heading}>
      {!after.isOurs && <ForeignLine title={checklist.title} />}
      <section className="app-card app-stack">
        <SidesTable before={before} after={after} comparison={comparison} />
        {moved !== null && (
          <p className="app-small app-soft">{words.movedFirst(moved.from.version, checklist.version)}</p>
        )}
        <p className="app-unprinted">
          <a href={addressOf({ screen: 'compare', ...turned })}>{words.turnRound}</a>
        </p>
      </section>
      {!items.some(isDifferent) && (
        <Notice tone="calm" title={words.nothingDiffers}>
          <p>{words.nothingDiffersHow}</p>
        </Notice>
      )}
      {ITEM_CHANGES.filter((change) => words.isListed[change]).map((change) => (
        <ChangedList
          key={change}
          title={words.changes[change]}
          how={words.listHow[change]}
          items={items.filter((one) => one.change === change)}
          before={before}
          after={after}
        />
      ))}
      <div className="app-two">
        <ThemesTable comparison={comparison} />
        <AlikeCounts comparison={comparison} />
      </div>
    </Page>
  )
}
