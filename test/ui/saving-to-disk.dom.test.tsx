import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findDisk, forgetFiles } from '../../src/browser/file-handles'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import type { Disk, DiskFile } from '../../src/ui/services'
import { makeAnswered } from '../core/builders'
import { CHECKLIST, showApp } from './small-world'

const assessment = makeAnswered(CHECKLIST, { locks: 'partly' }, { name: 'Llŷn Society' })
const stored = [
  {
    id: assessment.id,
    text: formatAssessment(assessment),
    summary: summarise(CHECKLIST, assessment),
    isOurs: true,
  },
]

/** A disk on which the first choice is called off where nothing is to be chosen. */
function makeDisk(outcome: Awaited<ReturnType<DiskFile['write']>>, calledOff = false) {
  const written: string[] = []
  const asked: string[] = []
  const chosen = new Map<string, DiskFile>()
  const disk: Disk = {
    choose: (subject, suggestedName) => {
      asked.push(suggestedName)
      if (calledOff) return Promise.resolve(null)
      const file: DiskFile = {
        name: 'my branch.json',
        write: (text) => {
          written.push(text)
          return Promise.resolve(outcome)
        },
      }
      chosen.set(subject, file)
      return Promise.resolve(file)
    },
    last: (subject) => chosen.get(subject),
    remember: () => undefined,
  }
  return { disk, written, asked }
}

async function openDialog(disk: Disk) {
  const world = await showApp(`#/a/${assessment.id}/results`, { stored, disk })
  await world.user.click(await screen.findByRole('button', { name: 'Save a copy…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Save a copy' }))
  const press = async (name: string) => world.user.click(await dialog.findByRole('button', { name }))
  return { ...world, dialog, press }
}

describe('where the browser can write files', () => {
  test('a copy is saved where one says, and then to the same file again', async () => {
    const { disk, written, asked } = makeDisk('written')
    const { dialog, press, downloads } = await openDialog(disk)
    await press('Unsealed: choose where…')
    expect(await dialog.findByText(/^my branch\.json is saved\. It was read back from the disk/)).toBeTruthy()
    await press('Unsealed: save to my branch.json')
    await press('Unsealed: save as…')
    expect(asked).toEqual(['hustings-2027-03-01.hustings.json', 'hustings-2027-03-01.hustings.json'])
    expect(written).toHaveLength(3)
    expect(new Set(written).size).toBe(1)
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ name: 'Llŷn Society' })
    expect(downloads).toEqual([])
  })

  test.each<['unwritable' | 'differs', RegExp]>([
    ['unwritable', /^my branch\.json could not be written\. Choose another place/],
    ['differs', /^What lies in my branch\.json now is not what was saved/],
  ])('what could not be written is not called saved: %s', async (outcome, told) => {
    const { disk } = makeDisk(outcome)
    const { dialog, press, downloads } = await openDialog(disk)
    await press('Unsealed: choose where…')
    expect(await dialog.findByText(told)).toBeTruthy()
    expect(dialog.queryByText(/is saved/)).toBeNull()
    await press('Unsealed: to downloads')
    expect(await dialog.findByText(/is in your downloads/)).toBeTruthy()
    expect(downloads).toHaveLength(1)
  })

  test('nothing is said or saved where one calls it off', async () => {
    const { disk, written } = makeDisk('written', true)
    const { dialog, press, downloads } = await openDialog(disk)
    await press('Unsealed: choose where…')
    expect(dialog.getByRole('status').textContent).toBe('')
    expect([written, downloads]).toEqual([[], []])
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  forgetFiles()
})

/** A file on a made-up disk that the browser's picker tells of. */
function makeHandle(name: string, content: string) {
  const disk = { content }
  const handle = {
    kind: 'file',
    name,
    getFile: () => Promise.resolve(new File([disk.content], name)),
    createWritable: () => {
      let waiting = ''
      return Promise.resolve({
        write: (text: string) => {
          waiting = text
          return Promise.resolve()
        },
        close: () => {
          disk.content = waiting
          return Promise.resolve()
        },
        abort: () => Promise.resolve(),
      })
    },
  } as unknown as FileSystemFileHandle
  const pick = async () => ({ file: await handle.getFile(), handle })
  vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')))
  return { disk, pick }
}

async function openPicked(pick: ReturnType<typeof makeHandle>['pick']) {
  const world = await showApp('#/', { pick, disk: findDisk() })
  await world.user.click(screen.getByLabelText('Open a saved file'))
  return world
}

const IN_FILE = formatAssessment(assessment, CHECKLIST)

describe('a file that was opened where the browser tells where it lies', () => {
  test('is saved back to, and one is asked where somebody else has changed it', async () => {
    const { disk, pick } = makeHandle('ours.json', IN_FILE)
    const { user } = await openPicked(pick)
    await user.click(await screen.findByRole('button', { name: 'Save a copy…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Save a copy' }))
    await user.click(await dialog.findByRole('button', { name: 'Unsealed: save to ours.json' }))
    expect(await dialog.findByText(/^ours\.json is saved\./)).toBeTruthy()
    const saved = disk.content
    disk.content = saved.replace('Llŷn', 'Ynys')
    await user.click(dialog.getByRole('button', { name: 'Unsealed: save to ours.json' }))
    expect(await dialog.findByText('ours.json has changed since')).toBeTruthy()
    expect(disk.content).toContain('Ynys')
    await user.click(dialog.getByRole('button', { name: 'Save over it' }))
    expect(await dialog.findByText(/^ours\.json is saved\./)).toBeTruthy()
    expect(disk.content).toBe(saved)
  })

  test('is left alone by a copy of it that is kept beside the one here', async () => {
    const { disk, pick } = makeHandle(
      'ours.json',
      IN_FILE.replace('Llŷn', 'Ynys').replace(/"checksum".*/, '"x": 1'),
    )
    const before = disk.content
    const world = await showApp('#/', { pick, stored, disk: findDisk() })
    await world.user.click(screen.getByLabelText('Open a saved file'))
    await world.user.click(await screen.findByRole('button', { name: 'Keep both' }))
    await world.user.click(await screen.findByRole('button', { name: 'Save a copy…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Save a copy' }))
    expect(await dialog.findByRole('button', { name: 'Unsealed: choose where…' })).toBeTruthy()
    expect(dialog.queryByRole('button', { name: /save to ours/ })).toBeNull()
    expect(disk.content).toBe(before)
  })
})
