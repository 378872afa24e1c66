import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
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
    await press('Choose where to save it…')
    expect(await dialog.findByText(/^my branch\.json is saved\. It was read back from the disk/)).toBeTruthy()
    await press('Save to my branch.json')
    await press('Save as…')
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
    await press('Choose where to save it…')
    expect(await dialog.findByText(told)).toBeTruthy()
    expect(dialog.queryByText(/is saved/)).toBeNull()
    await press('Save to downloads')
    expect(await dialog.findByText(/is in your downloads/)).toBeTruthy()
    expect(downloads).toHaveLength(1)
  })

  test('nothing is said or saved where one calls it off', async () => {
    const { disk, written } = makeDisk('written', true)
    const { dialog, press, downloads } = await openDialog(disk)
    await press('Choose where to save it…')
    expect(dialog.getByRole('status').textContent).toBe('')
    expect([written, downloads]).toEqual([[], []])
  })
})
