import sources from '../../checklists/sources.json'
import { hostsOf } from '../core/links'
import { readSources } from '../files/reference-files'
import type { RoomReportInput } from '../reports/room-report'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import type { Output } from './outputs'
import { RELEASE } from './release'

/** Loaded when it is asked for: fonts and all. */
export async function makeRoomOutput(input: Omit<RoomReportInput, 'language' | 'release'>): Promise<Output> {
  const [{ makeRoomReport }, { makeReportPdf }] = await Promise.all([
    import('../reports/room-report'),
    import('../reports/report-pdf'),
  ])
  const document = makeRoomReport({ ...input, language: DEFAULT_LANGUAGE, release: RELEASE })
  const { bytes } = await makeReportPdf({ document, linkHosts: hostsOf(readSources(sources)) })
  return { bytes, told: commandLineWords(DEFAULT_LANGUAGE).written }
}
