import { REFERENCE_LANGUAGE } from '../../../core/reference'
import { useMemo, useRef } from 'react'
import type { AttackData } from '../../../core/attack'
import { coverageOf } from '../../../core/coverage'
import { exposeTo, FIRST_GROUPS, isUnlinked, type GroupExposure } from '../../../core/exposure'
import { exposureScreenWords } from '../../../words/exposure-screen'
import { exposureWords } from '../../../words/exposure'
import { replayScreenWords } from '../../../words/replay-screen'
import { Loading } from '../../app/loading'
import { Page } from '../../app/page'
import { PageNotLoaded } from '../../app/page-not-loaded'
import { addressOfQuestions } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { Notice } from '../../parts/notice'
import { PrintButton } from '../../parts/print-button'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import { ExposedGroup } from './exposed-group'
import { useAttack } from './use-attack'

/** What ATT&CK records of known groups, and what the answers say of it. For reading: no sums, no order of groups. */
export function ExposureScreen() {
  const words = useWords(exposureScreenWords)
  const [attack, tryAgain] = useAttack()
  if (attack === null) return <Loading />
  if (attack === 'failed')
    return <PageNotLoaded words={words} heading={words.heading} onTryAgain={tryAgain} />
  return <Exposed attack={attack} />
}

interface ExposedProps {
  readonly attack: AttackData
}

function Exposed({ attack }: ExposedProps) {
  const words = useWords(exposureScreenWords)
  const { trademark } = useWords(exposureWords)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const groups = useMemo(() => exposeTo(attack, checklist, assessment), [attack, checklist, assessment])
  const page = useRef<HTMLDivElement>(null)
  return (
    <Page title={words.title} heading={words.heading}>
      <div ref={page} className="app-stack app-stack--loose">
        <div className="app-stack app-stack--tight">
          <p className="app-lead">{words.lead}</p>
          <p className="app-small app-soft">{words.version(attack.version)}</p>
        </div>
        <BeforePrinting
          onPrint={() => {
            // On paper nothing unfolds.
            for (const folded of page.current?.querySelectorAll('details') ?? []) folded.open = true
          }}
        />
        <Caveats groups={groups} />
        {groups.slice(0, FIRST_GROUPS).map((exposed) => (
          <ExposedGroup key={exposed.group.id} exposed={exposed} />
        ))}
        <Others groups={groups.slice(FIRST_GROUPS)} />
        <div className="app-small app-soft app-stack app-stack--tight">
          <p>
            <Quoted lang={REFERENCE_LANGUAGE}>{attack.attribution}</Quoted>
          </p>
          <p>{trademark}</p>
        </div>
      </div>
    </Page>
  )
}

interface BeforePrintingProps {
  readonly onPrint: () => void
}

function BeforePrinting({ onPrint }: BeforePrintingProps) {
  const words = useWords(exposureScreenWords)
  return (
    <Notice tone="careful" title={words.before}>
      <p>{words.sealed}</p>
      <PrintButton word={words.print} onPrint={onPrint} />
    </Notice>
  )
}

interface GroupsProps {
  readonly groups: readonly GroupExposure[]
}

/** What this says and does not say stands before it says anything. */
function Caveats({ groups }: GroupsProps) {
  const words = useWords(exposureScreenWords)
  const { caveats } = useWords(exposureWords)
  const { authorsSubjects } = useWords(replayScreenWords)
  const { id } = useSession()
  const isOurs = useAssessment((state) => state.isOurs)
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const { answered } = coverageOf(checklist, assessment)
  return (
    <section className="app-card app-stack">
      <h2>{words.caveatsHeading}</h2>
      <ul className="app-list app-measure">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
        {!isOurs && <li>{authorsSubjects}</li>}
      </ul>
      {isUnlinked(groups) && <p>{words.nothingMapped}</p>}
      {answered === 0 && (
        <p>
          {words.nothingAnswered} <a href={addressOfQuestions(id, 'essentials')}>{words.begin}</a>
        </p>
      )}
    </section>
  )
}

function Others({ groups }: GroupsProps) {
  const words = useWords(exposureScreenWords)
  if (groups.length === 0) return null
  return (
    <section className="app-disclosures app-card app-stack">
      <h2>{words.others}</h2>
      <div>
        {groups.map((exposed) => (
          <Disclosure key={exposed.group.id} title={exposed.group.name}>
            <ExposedGroup exposed={exposed} isInside />
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
