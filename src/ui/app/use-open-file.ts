import { useState } from 'react'
import type { Checklist } from '../../core/checklist'
import type { OpenedAssessment } from '../../files/assessment-file'
import { LIMITS } from '../../files/limits'
import type { FileKind, ReadFile, ReadingOrder } from '../../files/read-opened'
import { useServices } from '../use-services'
import { outcomeOf, refused, type GivenFile, type Outcome, type OutcomeAnswer } from './open-outcome'
import { follow, type Ways } from './opening-ways'
import { quotableName } from './quotable-name'
import { addressOf } from './route'
import { sealedWays } from './sealed-ways'
import { useMergeWays } from './use-begin-merge'
import { datedFrom, useEnter } from './use-enter'
import { useEnterScenario } from './use-enter-scenario'
import { useFileOrigin } from './use-file-origin'
import { useReplace } from './use-replace'
import { goTo } from './use-route'

interface OpenFileFlow {
  readonly outcome: Outcome | null
  readonly openFile: (given: GivenFile) => void
  readonly answer: (answer: OutcomeAnswer) => void
  /** What a sealed file held; `damaged`: it opens to nothing. */
  readonly unseal: (content: Uint8Array<ArrayBuffer> | 'damaged') => void
}

/** `wanted`: what a file is taken for that does not say what it is. */
export function useOpenFile(wanted: FileKind): OpenFileFlow {
  const { clock, files } = useServices()
  const readInWorker = useReadInWorker()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const origin = useFileOrigin()
  const entering = useEnter(setOutcome, origin.entered)
  const replaceHere = useReplace(setOutcome, origin.entered)
  const { setFileName, ...mergeWays } = useMergeWays(entering.enterWhereTheySay)
  const enterScenario = useEnterScenario()

  async function openFile(given: GivenFile): Promise<void> {
    const name = quotableName(given.file.name)
    const read = await files.read(given.file)
    if (read === 'too-large') setOutcome(refused(name, { kind: 'too-large', limit: LIMITS.fileBytes }))
    else if (read === 'unreadable') setOutcome({ kind: 'not-read', name })
    else await sealed.openBytes(read.bytes, given)
  }

  async function openContent(
    name: string,
    order: ReadingOrder,
    isPasted: boolean,
    handle?: FileSystemFileHandle,
  ): Promise<void> {
    setFileName(name)
    const read = await readInWorker(order)
    origin.note(handle, order, read)
    const asked = outcomeOf(read, name, order, isPasted)
    if (asked !== null) setOutcome(asked)
    else if (read.kind === 'checklist') goTo(addressOfChecklist(read.checklist))
    else if (read.kind === 'scenario') await enterScenario.meet(read.scenario, setOutcome)
    else if (read.kind === 'starter') await mergeWays.enterStarter(read)
    else if (read.kind === 'assessment') await enterOpened(read.opened, order.acceptDamaged)
  }

  const enterOpened = (opened: OpenedAssessment, asCopy: boolean): Promise<void> =>
    asCopy ? entering.enterAsCopy(opened) : entering.enterUnlessHere(opened)

  const sealed = sealedWays(wanted, setOutcome, openContent)
  const ways: Ways = {
    ask: setOutcome,
    openContent,
    enterOpened,
    enterAlone: (opened) => entering.enterWhereTheySay(datedFrom(opened, clock.now())),
    ...entering,
    ...mergeWays,
    replaceHere,
    loadScenario: enterScenario.load,
  }

  async function answer(given: OutcomeAnswer): Promise<void> {
    setOutcome(null)
    if (outcome !== null && given !== 'cancel') await follow(outcome, given, ways)
  }

  return {
    outcome,
    openFile: (given) => void openFile(given),
    answer: (given) => void answer(given),
    unseal: (content) => {
      setOutcome(null)
      if (outcome?.kind === 'sealed') void sealed.openUnsealed(outcome, content)
    },
  }
}

function useReadInWorker(): (order: ReadingOrder) => Promise<ReadFile> {
  const { files } = useServices()
  return async (order) => {
    try {
      const reading = await files.startReading()
      const read = await reading.read(order)
      reading.end()
      return read
    } catch {
      // A part of the app that did not load.
      return { kind: 'refused', wanted: order.wanted, problems: [{ kind: 'reading-broke' }] }
    }
  }
}

function addressOfChecklist({ id, version }: Checklist): string {
  return addressOf({ screen: 'checklist', id, version })
}
