import { useState } from 'react'
import { isOpen } from '../../../core/action'
import type { ActionPlan } from '../../../core/plan'
import { planWords } from '../../../words/plan'
import { useWords } from '../../use-services'
import { ActionList } from './action-list'
import type { Grouping } from './arrange-actions'
import { ChoosingBar } from './choosing-bar'
import { NothingOpen } from './empty-plan'
import { ListTools } from './list-tools'
import { useChoosing } from './use-choosing'
import type { Telling } from './use-told'

interface OpenActionsProps {
  readonly plan: ActionPlan
  readonly telling: Telling
}

/** What is to be done, as one likes to see it. */
export function OpenActions({ plan, telling: { told, tell, list, heading } }: OpenActionsProps) {
  const words = useWords(planWords)
  const [grouping, setGrouping] = useState<Grouping>('none')
  const open = plan.actions.filter(isOpen)
  const choosing = useChoosing(open.map(({ item }) => item.id))
  return (
    <section className="app-plan-screen__list app-stack" aria-labelledby="plan-list">
      <div className="app-row app-row--apart">
        <h2 id="plan-list" ref={heading} tabIndex={-1}>
          {words.listHeading}
        </h2>
        {open.length > 0 && (
          <div className="app-unprinted">
            <ListTools grouping={grouping} choosing={choosing} onGroup={setGrouping} />
          </div>
        )}
      </div>
      <p className="app-plan-screen__told app-unprinted" role="status">
        {told}
      </p>
      {open.length > 0 ? (
        <>
          <ActionList
            actions={open}
            fit={plan.fit}
            grouping={grouping}
            choosing={choosing}
            list={list}
            onTold={tell}
          />
          {choosing.chosen !== null && <ChoosingBar chosen={choosing.chosen} />}
        </>
      ) : (
        <NothingOpen hasClosed={plan.actions.length > 0} complete={plan.notAsked.length === 0} />
      )}
    </section>
  )
}
