import { useEffect, useMemo, useRef, useState } from 'react'
import type { Press } from '../../../core/presses'
import type { ProjectedView } from '../../../core/projected'
import type { Projector, ProjectorStanding, TrainerEnd } from '../../workshop-world'

export interface ProjectorValue {
  readonly standing: ProjectorStanding
  /** Opens the projected window, or brings it to the front. False where the browser would not. */
  readonly open: () => boolean
  /** What it shows from now on. The pages change the workshop instead: this follows it. */
  readonly show: (view: ProjectedView) => void
  /** Hears keys that are pressed in the projected window. Gives the way to stop. */
  readonly hear: (listener: (press: Press) => void) => () => void
}

/** The way to the projected window, from when a workshop is going on until its pages are left. */
export function useProjector(projector: Projector, hasBegun: boolean): ProjectorValue {
  const [standing, setStanding] = useState<ProjectorStanding>('none')
  const end = useRef<TrainerEnd | null>(null)
  const latest = useRef<ProjectedView | null>(null)
  const listeners = useRef(new Set<(press: Press) => void>())
  useEffect(() => {
    if (!hasBegun) return undefined
    const trainer = projector.lead({
      onStanding: setStanding,
      onPress: (press) => {
        for (const listen of listeners.current) listen(press)
      },
    })
    end.current = trainer
    // Pages may have shown something before there was a way to send it.
    if (latest.current !== null) trainer.show(latest.current)
    return () => {
      end.current = null
      trainer.leave()
    }
  }, [projector, hasBegun])
  const ways = useMemo(
    () => ({
      open: () => end.current?.open() ?? false,
      show: (view: ProjectedView) => {
        latest.current = view
        end.current?.show(view)
      },
      hear: (listener: (press: Press) => void) => {
        listeners.current.add(listener)
        return () => {
          listeners.current.delete(listener)
        }
      },
    }),
    [],
  )
  return useMemo(() => ({ standing, ...ways }), [standing, ways])
}
