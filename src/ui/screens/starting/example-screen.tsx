import { useEffect, useRef } from 'react'
import { nextMayPollingDay } from '../../../core/may-polling-day'
import { duplicateAssessment } from '../../../core/edit'
import { parseAssessment } from '../../../files/assessment-file'
import { useApp } from '../../app/app-context'
import { Loading } from '../../app/loading'
import { addressOfScreen } from '../../app/route'
import { useServices } from '../../use-services'

/** The example is to look like a campaign with some time left, in whatever year it is opened. */
export const DAYS_AHEAD = 60

/** Makes a fresh copy of the worked example and goes to its results. */
export function ExampleScreen() {
  const services = useServices()
  const { sessions, setNotices } = useApp()
  const begun = useRef(false)
  useEffect(() => {
    // Strict mode runs effects twice; one example is enough.
    if (begun.current) return
    begun.current = true
    void openExample()

    async function openExample(): Promise<void> {
      const read = await parseAssessment(await services.checklists.example(), services.checklists)
      if (!read.ok) throw new Error('the worked example does not pass its own reader')
      const { assessment } = read.value
      const { clock, newId } = services
      const copy = duplicateAssessment(assessment, newId(), assessment.name, clock.now())
      const plan = { ...copy.plan, pollingDay: nextMayPollingDay(clock.today(), DAYS_AHEAD) }
      setNotices([])
      await sessions.start({ ...read.value, assessment: { ...copy, plan } })
      // Replaced, so that "back" does not make another one.
      location.replace(addressOfScreen('results', copy.id))
    }
  }, [services, sessions, setNotices])
  return <Loading />
}
