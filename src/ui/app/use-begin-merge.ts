import { useRef } from 'react'
import { makeAssessment } from '../../core/assessment'
import { startable } from '../../core/catalogue'
import type { StoredSummary } from '../../core/stored'
import { isUndated } from '../../core/share'
import type { OpenedAssessment } from '../../files/assessment-file'
import { checklistSha256 } from '../../files/checklist-file'
import type { OpenedStarter } from '../../files/starter-file'
import { useServices } from '../use-services'
import { useApp } from './app-context'
import { addressOf } from './route'
import { goTo } from './use-route'

/** The ways from an opened file to the screen that merges it. */
interface BeginMerge {
  readonly mergeInto: (into: string, from: string, opened: OpenedAssessment) => void
  /** An empty assessment under a new id, with the presets waiting for it. */
  readonly beginStarter: (starter: OpenedStarter, from: string) => Promise<OpenedAssessment>
  /** What a share copy could be merged into: those of the same checklist, ours into ours. Of any other file, nothing. */
  readonly findHosts: (opened: OpenedAssessment) => Promise<readonly StoredSummary[]>
}

export function useBeginMerge(): BeginMerge {
  const { assessments, checklists, clock, newId } = useServices()
  const { sessions, setWaitingMerge } = useApp()
  return {
    mergeInto(into, from, opened) {
      setWaitingMerge({ into, from, opened, starter: null })
      goTo(mergeAddress(into))
    },
    async beginStarter({ title, presets }, from) {
      const id = newId()
      const newest = startable(checklists.catalogue).find((one) => one.id === presets.checklist.id)
      // One of ours begins with its newest version: the presets are moved to it.
      const found =
        presets.isOurs && newest !== undefined && (await checklists.find(newest.id, newest.version))
      const checklist = found || presets.checklist
      const sha256 = checklistSha256(checklist)
      setWaitingMerge({ into: id, from, opened: presets, starter: title })
      const assessment = makeAssessment({
        id,
        name: '',
        at: clock.now(),
        checklist: { id: checklist.id, version: checklist.version, sha256 },
        profile: new Map(),
      })
      return { ...presets, assessment, checklist, checklistSha256: sha256, notices: presets.notices }
    },
    async findHosts({ assessment, checklist, isOurs }) {
      if (!isUndated(assessment)) return []
      const stored = await assessments.list().catch(() => [])
      const inTab = sessions.listUnkept()
      return [...inTab, ...stored.filter((one) => inTab.every(({ id }) => id !== one.id))].filter(
        (one) => one.summary.checklistId === checklist.id && (one.isOurs ?? true) === isOurs,
      )
    },
  }
}

export interface MergeWays {
  readonly mergeInto: (into: string, opened: OpenedAssessment) => void
  readonly enterStarter: (starter: OpenedStarter) => Promise<void>
}

/** The same for the file that is being opened, whose name was told before. */
export function useMergeWays(
  enter: (opened: OpenedAssessment, address: string) => Promise<void>,
): MergeWays & { readonly setFileName: (name: string) => void } {
  const { mergeInto, beginStarter } = useBeginMerge()
  const fileName = useRef('')
  return {
    setFileName: (name) => {
      fileName.current = name
    },
    mergeInto: (into, opened) => {
      mergeInto(into, fileName.current, opened)
    },
    enterStarter: async (starter) => {
      const opened = await beginStarter(starter, fileName.current)
      await enter(opened, mergeAddress(opened.assessment.id))
    },
  }
}

function mergeAddress(id: string): string {
  return addressOf({ screen: 'merge', id })
}
