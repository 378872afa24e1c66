import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { isStale, type Workshop } from '../../../core/workshop'
import { formatWorkshop, parseWorkshop } from '../../../files/workshop-text'
import { makeWorkshopStore, useWorkshopStore, type WorkshopStore } from '../../../state/workshop-store'
import { NotLoadedError } from '../../app/load-guard'
import { Loading } from '../../app/loading'
import type { Services } from '../../services'
import { useServices } from '../../use-services'
import type { WorkshopWorld } from '../../workshop-world'
import { StaleWorkshop } from './stale-workshop'
import { useProjector } from './use-projector'
import { WorkshopContext } from './workshop-context'

interface Entered {
  readonly world: WorkshopWorld
  readonly store: WorkshopStore
  /** It began more than a day ago: nobody goes on with it by accident. */
  readonly stale: Workshop | null
}

interface WorkshopProviderProps {
  readonly children: ReactNode
}

/** Finds the workshop that was going on in this tab, and keeps it. */
export function WorkshopProvider({ children }: WorkshopProviderProps) {
  const services = useServices()
  const [entered, setEntered] = useState<Entered | 'failed' | null>(null)
  const [goesOn, setGoesOn] = useState(false)
  useEffect(() => {
    let isGone = false
    const tell = (next: Entered | 'failed'): void => {
      if (!isGone) setEntered(next)
    }
    enter(services).then(tell, () => {
      tell('failed')
    })
    return () => {
      isGone = true
    }
  }, [services])
  if (entered === 'failed') throw new NotLoadedError('what a workshop needs could not be loaded')
  if (entered === null) return <Loading />
  const { world, store, stale } = entered
  if (stale !== null && !goesOn) {
    return (
      <StaleWorkshop
        workshop={stale}
        onGoOn={() => {
          setGoesOn(true)
        }}
        onDelete={() => {
          world.copy.clear()
          store.getState().end()
          setGoesOn(true)
        }}
      />
    )
  }
  return (
    <Kept world={world} store={store}>
      {children}
    </Kept>
  )
}

async function enter({ workshop: load, clock }: Services): Promise<Entered> {
  const world = await load()
  const text = await world.copy.read()
  const workshop = text === null ? null : parseWorkshop(text)
  const stale = workshop !== null && isStale(workshop, clock.now()) ? workshop : null
  return { world, store: makeWorkshopStore(workshop), stale }
}

interface KeptProps extends WorkshopProviderProps {
  readonly world: WorkshopWorld
  readonly store: WorkshopStore
}

function Kept({ world, store, children }: KeptProps) {
  const isKept = useKeep(world, store)
  const projector = useProjector(world.projector, useHasBegun(store))
  const value = useMemo(() => ({ store, isKept, projector }), [store, isKept, projector])
  return <WorkshopContext value={value}>{children}</WorkshopContext>
}

/** A tab in which none was going on leads nothing, and so takes no projector away from another tab. */
function useHasBegun(store: WorkshopStore): boolean {
  const isGoingOn = useWorkshopStore(store, (state) => state.workshop !== null)
  const [hasBegun, setHasBegun] = useState(isGoingOn)
  if (isGoingOn && !hasBegun) setHasBegun(true)
  return hasBegun
}

/** Each change, for a reload. */
function useKeep({ copy }: WorkshopWorld, store: WorkshopStore): boolean {
  const [isKept, setIsKept] = useState(true)
  useEffect(
    () =>
      store.subscribe(({ workshop }, before) => {
        if (workshop === before.workshop) return
        if (workshop === null) copy.clear()
        else void copy.put(formatWorkshop(workshop)).then(setIsKept)
      }),
    [copy, store],
  )
  return isKept
}
