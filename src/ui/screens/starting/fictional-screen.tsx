import { useEffect, useRef, useState } from 'react'
import { assessFictional } from '../../../core/fictional'
import { nextMayPollingDay } from '../../../core/may-polling-day'
import { startingWords } from '../../../words/starting'
import { useApp } from '../../app/app-context'
import { Loading } from '../../app/loading'
import { NotFound } from '../../app/not-found'
import { addressOfScreen } from '../../app/route'
import { useServices, useWords } from '../../use-services'
import { DAYS_AHEAD } from './example-screen'

interface FictionalScreenProps {
  readonly id: string
}

/** Makes an assessment of a made-up organisation and goes to its results, as with the worked example. */
export function FictionalScreen({ id }: FictionalScreenProps) {
  const { checklists, clock, newId } = useServices()
  const { madeUp } = useWords(startingWords)
  const { sessions, setNotices } = useApp()
  const [isMissing, setMissing] = useState(false)
  const begun = useRef(false)
  useEffect(() => {
    // Strict mode runs effects twice; one is enough.
    if (begun.current) return
    begun.current = true
    void open()

    async function open(): Promise<void> {
      const fictional = (await checklists.fictional()).find((one) => one.id === id)
      const about = fictional?.checklist
      const checklist = about && (await checklists.find(about.id, about.version))
      if (fictional === undefined || checklist === undefined) {
        setMissing(true)
        return
      }
      const assessment = assessFictional(fictional, {
        id: newId(),
        name: madeUp(fictional.name),
        at: clock.now(),
        pollingDay: nextMayPollingDay(clock.today(), DAYS_AHEAD),
      })
      setNotices([])
      await sessions.start({ assessment, checklist, isOurs: true })
      // Replaced, so that "back" does not make another one.
      location.replace(addressOfScreen('results', assessment.id))
    }
  }, [id, checklists, clock, newId, madeUp, sessions, setNotices])
  return isMissing ? <NotFound /> : <Loading />
}
