import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { makeShareCopy } from '../../src/core/share'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { makePdf, type PdfPart } from '../files/pdfs'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'
import { words } from './by-words'

const answered = makeAnswered(CHECKLIST, { locks: 'partly' }, { name: 'Llŷn Society' })
const copy = makeShareCopy(answered, { preset: 'plan', withName: true })
const INSIDE: PdfPart = { content: formatAssessment(copy) }

async function openPdf(user: SmallWorld['user'], ...parts: readonly PdfPart[]): Promise<void> {
  const file = new File([Buffer.from(makePdf(...parts))], 'plan.pdf', { type: 'application/pdf' })
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
}

function button(name: string): Promise<HTMLElement> {
  return screen.findByRole('button', { name })
}

describe('a PDF with the answers inside', () => {
  test('shows what was read before it is kept', async () => {
    const { user, stored } = await showApp('#/')
    await openPdf(user, INSIDE)
    const dialog = within(await screen.findByRole('dialog', { name: 'This was read from the PDF' }))
    expect(dialog.getByText('Llŷn Society')).toBeTruthy()
    expect(dialog.getByText(words('Village society, version 1.0.0'))).toBeTruthy()
    expect(dialog.getByText('1 of 2 answered')).toBeTruthy()
    expect(dialog.getByText('The pages may say something else.')).toBeTruthy()
    expect(stored.size).toBe(0)
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(stored.size).toBe(0)
  })

  test('is kept from the day it is opened, because it tells none', async () => {
    const { user, stored } = await showApp('#/')
    await openPdf(user, INSIDE)
    await user.click(await button('Keep'))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    await waitFor(() => {
      expect([...stored.values()].map(({ id, summary }) => [id, summary.changedAt])).toEqual([
        [copy.id, NOON],
      ])
    })
  })

  test('just opens what is here already, unchanged', async () => {
    const { user, stored } = await showApp('#/')
    for (const _time of ['first', 'second']) {
      await openPdf(user, INSIDE)
      await user.click(await button('Keep'))
      expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
      expect(screen.queryByRole('dialog')).toBeNull()
      await waitFor(() => {
        expect(stored.size).toBe(1)
      })
    }
  })

  test('asks where the one here was changed, and makes up no time', async () => {
    const { user, stored } = await showApp('#/')
    await openPdf(user, INSIDE)
    await user.click(await button('Keep'))
    await waitFor(() => {
      expect(stored.size).toBe(1)
    })
    await openPdf(user, { content: formatAssessment({ ...copy, name: 'Ynys Society' }) })
    await user.click(await button('Keep'))
    const dialog = within(await screen.findByRole('dialog', { name: 'This assessment is already here' }))
    expect(dialog.getByText('In the file: 1 of 2 answered.')).toBeTruthy()
    expect(dialog.getByText('The file does not tell when it was changed.')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Keep both' }))
    await waitFor(() => {
      expect([...stored.values()].map(({ summary }) => [summary.name, summary.changedAt])).toEqual([
        ['Llŷn Society', NOON],
        ['Ynys Society (from file)', NOON],
      ])
    })
  })

  test('with questions of its own warns of those, too', async () => {
    const stranger = makeChecklist([makeItem('traps')], { id: 'village-society', title: 'Better questions' })
    const { user } = await showApp('#/')
    await openPdf(user, { content: formatAssessment(makeAnswered(stranger, {}), stranger) })
    await user.click(await button('Keep'))
    await user.click(await button('Load it'))
    expect(
      await screen.findByText(words(/From a file: Better questions\. Not written or checked/)),
    ).toBeTruthy()
  })

  test('that are damaged can be looked at as a copy', async () => {
    const { user, stored } = await showApp('#/')
    await openPdf(user, { content: formatAssessment(copy).replace('Llŷn', 'Ynys') })
    await user.click(await button('Open a copy to look'))
    await user.click(await button('Keep'))
    await waitFor(() => {
      expect([...stored.values()].map(({ id, summary }) => [id === copy.id, summary.name])).toEqual([
        [false, 'Ynys Society (from file)'],
      ])
    })
  })
})

describe('a PDF that is not opened', () => {
  test.each<[string, RegExp, readonly PdfPart[]]>([
    ['holds no answers', /This PDF holds no answers\..*Open the \.hustings\.json file/, []],
    ['holds two files', /more than one file/, [INSIDE, INSIDE]],
    ['holds a checklist', /not taken out of a PDF/, [{ content: JSON.stringify(CHECKLIST) }]],
  ])('%s: says so and what to do, and touches nothing', async (_what, sentence, parts) => {
    const { user, stored } = await showApp('#/')
    await openPdf(user, ...parts)
    const dialog = await screen.findByRole('dialog', { name: 'plan.pdf could not be opened' })
    expect(dialog.textContent).toMatch(sentence)
    expect(within(dialog).queryByRole('button', { name: 'Open a copy to look' })).toBeNull()
    expect(stored.size).toBe(0)
  })

  test('in the library holds a checklist neither', async () => {
    const { user } = await showApp('#/checklists')
    const file = new File([Buffer.from(makePdf())], 'plan.pdf')
    await user.upload(await screen.findByLabelText<HTMLInputElement>('Load a checklist from a file'), file)
    expect((await screen.findByRole('dialog')).textContent).toMatch(/This PDF holds no answers/)
  })
})
