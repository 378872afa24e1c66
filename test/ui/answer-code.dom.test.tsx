import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { codedAnswersOf, GROUP_BITS } from '../../src/core/answer-code'
import { findCodes } from '../../src/core/code-reader'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import { AnswerCodeDialog } from '../../src/ui/screens/answer-code/answer-code-dialog'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { showAssessment } from './show-assessment'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const checklist = makeChecklist([makeItem('locks', { level: 'essential' }), makeItem('moat')])
const book = { checklist, sha256: checklistSha256(checklist) }
const assessment = makeAnswered(checklist, { locks: 'in-place', moat: 'partly' })

const open = () => showAssessment(<AnswerCodeDialog onClose={() => undefined} />, checklist, assessment)
const button = (name: string) => screen.getByRole('button', { name })
const codeShown = (): string => screen.getByLabelText('Your code').textContent

describe('the answer code', () => {
  test('comes after the warning, and is made only then', async () => {
    const { user, store } = await open()
    const dialog = within(screen.getByRole('dialog', { name: 'Answer code' }))
    expect(dialog.getByText('The code is the answers.')).toBeTruthy()
    expect(dialog.getByText(/show it, type it in or hand over a file; do not put it in a chat/)).toBeTruthy()
    expect(dialog.getByText(/will ask you by message for this file or code/)).toBeTruthy()
    expect(screen.queryByLabelText('Your code')).toBeNull()
    expect(store.getState().shownCode).toBeNull()

    await user.click(button('Show the code'))
    expect(codeShown()).toMatch(/^HU1(-[0-9A-Z]{1,4})+$/)
    const { found } = findCodes(codeShown(), [book])
    const answers = codedAnswersOf(checklist, assessment)
    expect(found.map(({ code }) => code)).toEqual([{ group: 2 ** GROUP_BITS - 1, counter: 0, answers }])
    expect(store.getState().shownCode).toMatchObject({ group: 2 ** GROUP_BITS - 1, shownAt: NOON })
  })

  test('is copied as it stands', async () => {
    const { user, copied } = await open()
    await user.click(button('Show the code'))
    await user.click(button('Copy'))
    expect(copied).toEqual([codeShown()])
    expect(screen.getByText(/^Copied/)).toBeTruthy()
  })

  test('keeps its number, and counts on when the answers have changed', async () => {
    const { user, store } = await open()
    store.getState().setShownCode({ group: 5, counter: 62, answers: 'of other answers', shownAt: NOON })
    await user.click(button('Show the code'))
    expect(findCodes(codeShown(), [book]).found[0]?.code).toMatchObject({ group: 5, counter: 63 })
    expect(screen.getByText(/Tell the trainer that this one is the latest/)).toBeTruthy()
  })

  test('is not shown where another tab has the assessment: it would go by a number of its own', async () => {
    const { store } = await open()
    act(() => {
      store.getState().setMayWrite(false)
    })
    expect(await screen.findByText(/a second number would count you twice/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show the code' })).toBeNull()
  })
})

describe('what the device keeps of it', () => {
  const ID = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11'
  const own = { ...makeAnswered(CHECKLIST, { locks: 'in-place' }), id: ID }
  const stored = { id: ID, text: formatAssessment(own), summary: summarise(CHECKLIST, own) }

  async function showTheCode({ user }: SmallWorld): Promise<void> {
    await user.click(await screen.findByRole('button', { name: 'Answer code…' }))
    await user.click(await screen.findByRole('button', { name: 'Show the code' }))
    await user.click(button('Done'))
  }

  test('lies beside the assessment, in no earlier version and in no file', async () => {
    const world = await showApp(`#/a/${ID}/results`, { stored: [stored] })
    await showTheCode(world)
    await waitFor(() => {
      expect(world.stored.get(ID)?.shownCode).toMatchObject({ group: 7, counter: 0, shownAt: NOON })
    })
    expect(world.stored.get(ID)?.text).toBe(stored.text)

    location.hash = `#/a/${ID}/questions/accounts`
    await world.user.click((await screen.findAllByRole('radio', { name: /^No$/ }))[0]!)
    await waitFor(() => {
      expect(world.versions.get(ID)).toHaveLength(1)
    })
    expect(world.versions.get(ID)?.[0]).not.toHaveProperty('shownCode')

    location.hash = `#/a/${ID}/results`
    await showTheCode(world)
    await waitFor(() => {
      expect(world.stored.get(ID)?.shownCode).toMatchObject({ group: 7, counter: 1 })
    })
  })

  test('is nothing where one keeps nothing', async () => {
    const world = await showApp('#/new/village-society')
    await screen.findByRole('button', { name: 'Go to the questions' })
    await world.user.click(screen.getByRole('radio', { name: 'Keep nothing on this computer' }))
    await world.user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    await world.user.click((await screen.findAllByRole('radio', { name: /^No$/ }))[0]!)
    location.hash = location.hash.replace(/questions.*/, 'results')
    await showTheCode(world)
    expect(world.stored.size).toBe(0)
  })
})
