import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startWorkshop } from '../../src/core/workshop'
import { formatWorkshop } from '../../src/files/workshop-text'
import { makeChecklist, makeItem, makeTheme, NOON } from '../core/builders'
import { showApp, type SmallWorldSetting } from './small-world'
import { makeWorkshopShelf } from './workshop-shelf'
import { words as saying } from './by-words'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', question: 'Do the doors lock?' }),
    makeItem('bolts', { level: 'essential', question: 'Are there bolts?' }),
    makeItem('moat', { question: 'Is the moat full?', theme: 'water' }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('water')] },
)

const STARTED = startWorkshop(
  {
    checklist: { id: CHECKLIST.id, version: CHECKLIST.version },
    about: 'fictional',
    items: ['locks', 'bolts'],
    minutes: 2,
  },
  NOON,
)

async function prepare(setting: SmallWorldSetting = {}) {
  const shelf = setting.workshop ?? makeWorkshopShelf()
  const world = await showApp('#/workshop', { checklists: [CHECKLIST], workshop: shelf, ...setting })
  await screen.findByRole('heading', { level: 1 })
  return { ...world, shelf }
}

async function ask(setting: SmallWorldSetting = {}) {
  const shelf = setting.workshop ?? makeWorkshopShelf(formatWorkshop(STARTED))
  const world = await showApp('#/workshop/ask', { checklists: [CHECKLIST], workshop: shelf, ...setting })
  await screen.findByRole('heading', { name: 'Question 1 of 2' })
  return { ...world, shelf }
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const button = (name: string | RegExp) => screen.getByRole('button', { name })

afterEach(() => {
  vi.useRealTimers()
})

describe('preparing', () => {
  test('asks the essentials in 16 minutes about made-up organisations, unless one says otherwise', async () => {
    const { user, shelf } = await prepare()
    await screen.findByText('2 questions, about 480 seconds for each')
    await user.click(button('Start the workshop'))
    await screen.findByRole('heading', { name: 'Question 1 of 2' })
    expect(location.hash).toBe('#/workshop/ask')
    expect(JSON.parse(shelf.text ?? '')).toMatchObject({
      items: ['locks', 'bolts'],
      minutes: 16,
      about: 'fictional',
    })
  })

  test('of many essentials twelve, which fit into forty minutes; all of them for who wants them', async () => {
    const ids = Array.from({ length: 14 }, (_, index) => `e${String(index)}`)
    const many = makeChecklist(
      ids.map((id) => makeItem(id, { level: 'essential' })),
      { first: ['e13'] },
    )
    const { user, shelf } = await prepare({ checklists: [many] })
    await screen.findByText('12 questions, about 80 seconds for each')
    expect(
      screen.getByLabelText<HTMLInputElement>('12 of the essentials: they fit into 40 minutes').checked,
    ).toBe(true)
    await user.click(screen.getByLabelText('All essentials: 14 questions'))
    await screen.findByText('14 questions, about 65 seconds for each')
    await user.click(screen.getByLabelText('12 of the essentials: they fit into 40 minutes'))
    await user.click(button('Start the workshop'))
    await screen.findByRole('heading', { name: 'Question 1 of 12' })
    expect(JSON.parse(shelf.text ?? '')).toMatchObject({ items: [...ids.slice(0, 11), 'e13'] })
  })

  test('a theme, other minutes and real organisations', async () => {
    const { user, shelf } = await prepare()
    await user.click(await screen.findByLabelText('All questions of one theme'))
    await user.selectOptions(screen.getByLabelText('Theme'), 'All about water')
    await user.clear(screen.getByLabelText('Minutes for the questions'))
    await user.type(screen.getByLabelText('Minutes for the questions'), '5')
    await user.click(screen.getByLabelText('Real organisations'))
    await user.click(button('Start the workshop'))
    await screen.findByRole('heading', { name: 'Is the moat full?' })
    expect(JSON.parse(shelf.text ?? '')).toMatchObject({ items: ['moat'], minutes: 5, about: 'real' })
  })

  test('questions by hand, of which there has to be one', async () => {
    const { user } = await prepare()
    await user.click(await screen.findByLabelText('Questions you pick'))
    await user.click(screen.getByLabelText('Do the doors lock?'))
    await user.click(screen.getByLabelText('Are there bolts?'))
    await user.click(button('Start the workshop'))
    expect(screen.getByText('Pick at least one question')).toBeTruthy()
    await user.click(screen.getByLabelText('Is the moat full?'))
    await user.click(screen.getByLabelText('Do the doors lock?'))
    await user.click(button('Start the workshop'))
    await screen.findByRole('heading', { name: 'Do the doors lock?' })
    expect(heading()).toBe('Question 1 of 2')
  })

  test.each(['', '0', '241', 'many', '1.5', '-3'])(
    'minutes of “%s” are refused, and stay typed',
    async (typed) => {
      const { user, shelf } = await prepare()
      const field = await screen.findByLabelText('Minutes for the questions')
      await user.clear(field)
      if (typed !== '') await user.type(field, typed)
      await user.click(button('Start the workshop'))
      expect(screen.getByText('Minutes must be a whole number from 1 to 240')).toBeTruthy()
      expect((field as HTMLInputElement).value).toBe(typed)
      expect(shelf.text).toBeNull()
    },
  )

  test('says whether it works without a network', async () => {
    await prepare()
    expect(await screen.findByText('Ready for offline: yes')).toBeTruthy()
  })

  test('shows no list, no recent files and no names', async () => {
    await prepare()
    const main = within(screen.getByRole('main'))
    expect(main.queryByText(/Little Snoring/)).toBeNull()
    expect(main.queryAllByRole('link')).toEqual([])
  })
})

describe('asking', () => {
  test('goes on by button, key and clicker, and no further than the last question', async () => {
    const { user } = await ask()
    await user.click(button('Next'))
    expect(screen.getByRole('heading', { name: 'Are there bolts?' })).toBeTruthy()
    await user.keyboard('{PageDown}')
    expect(heading()).toBe('Question 2 of 2')
    await user.keyboard('{ArrowLeft}')
    expect(heading()).toBe('Question 1 of 2')
    await user.keyboard('{Control>}{ArrowRight}{/Control}')
    expect(heading()).toBe('Question 1 of 2')
  })

  test('counts hands by key and by button, takes them back, and shows the count', async () => {
    const { user, shelf } = await ask()
    await user.keyboard('11{Shift>}1{/Shift}3')
    await user.click(button('One more: Partly'))
    await user.click(button('One less: Partly'))
    expect(screen.getByText('2 in all')).toBeTruthy()
    await user.keyboard('c')
    expect(shelf.views.at(-1)).toMatchObject({
      kind: 'tally',
      spread: { counts: { 'in-place': 1, partly: 0, 'not-in-place': 1 } },
    })
    await user.keyboard('uuu')
    expect(screen.getByText('1 in all')).toBeTruthy()
    await user.click(button('Undo'))
    expect(screen.getByText('2 in all')).toBeTruthy()
  })

  test('letters and digits can be switched off as keys; a clicker goes on', async () => {
    const { user, preferences } = await ask()
    await user.click(screen.getByText('Keys and clicker'))
    await user.click(screen.getByLabelText('Letters and digits work as keys'))
    await user.keyboard('1b')
    expect(screen.getByText('0 in all')).toBeTruthy()
    expect(button('Blank the projector')).toBeTruthy()
    await user.keyboard('{PageDown}')
    expect(heading()).toBe('Question 2 of 2')
    expect(preferences.get('answer-keys')).toBe('off')
  })

  test('the next group begins with none, and what was counted can come back', async () => {
    const { user } = await ask()
    await user.keyboard('22')
    await user.keyboard('{PageDown}')
    await user.click(button('Next group: begin again'))
    expect(heading()).toBe('Question 1 of 2')
    expect(screen.getByText('0 in all')).toBeTruthy()
    await user.click(button('Undo'))
    expect(screen.getByText('2 in all')).toBeTruthy()
  })

  test('tells the facilitator what to say, all of it from the checklist', async () => {
    await ask()
    const notes = within(screen.getByRole('heading', { name: 'For you' }).closest('section') as HTMLElement)
    for (const words of [
      'Yes means all of it.',
      'Some of it.',
      'Because it helps.',
      /One proof: A screenshot\./,
    ])
      expect(notes.getByText(saying(words))).toBeTruthy()
  })

  test('shows what yes means, then how, then the question again', async () => {
    const { user, shelf } = await ask()
    const kinds = []
    for (let press = 0; press < 3; press += 1) {
      await user.keyboard('r')
      kinds.push(shelf.views.at(-1)?.kind)
    }
    expect(kinds).toEqual(['reveal', 'how', 'question'])
  })

  test('the timer runs down and ends in a calm sentence', async () => {
    let now = Date.parse(NOON)
    const { user } = await ask({ now: () => new Date(now).toISOString() })
    expect(screen.getByRole('timer').textContent).toBe('1:00')
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await user.keyboard('t')
    now += 25_000
    act(() => {
      vi.advanceTimersByTime(1_000)
    })
    expect(screen.getByRole('timer').textContent).toBe('0:35')
    expect(screen.queryByText('Time is up. Finish your sentence.')).toBeNull()
    now += 40_000
    act(() => {
      vi.advanceTimersByTime(1_000)
    })
    expect(screen.getByRole('timer').textContent).toBe('0:00')
    expect(screen.getByText('Time is up. Finish your sentence.')).toBeTruthy()
    expect(button('Start the timer')).toBeTruthy()
  })

  test('says how the time box holds', async () => {
    let now = Date.parse(NOON)
    const { user } = await ask({ now: () => new Date(now).toISOString() })
    expect(screen.getByText('You have 2 minutes.')).toBeTruthy()
    await user.keyboard('r')
    expect(screen.getByText('0 of 2 minutes used · on time')).toBeTruthy()
    now += 4 * 60_000
    await user.keyboard('{PageDown}')
    expect(screen.getByText('4 of 2 minutes used · 2 minutes behind')).toBeTruthy()
  })
})

describe('the projector', () => {
  test('waits until the first press, shows the first question then, and follows', async () => {
    const { user, shelf } = await ask()
    expect(shelf.views.at(-1)).toEqual({ kind: 'waiting' })
    await user.click(button('Open the projected window'))
    expect(screen.getByText('The projected window is open.')).toBeTruthy()
    await user.keyboard('{PageDown}')
    expect(shelf.views.at(-1)).toMatchObject({ kind: 'question', number: 1 })
    await user.keyboard('{PageDown}')
    expect(shelf.views.at(-1)).toMatchObject({ kind: 'question', number: 2, question: 'Are there bolts?' })
  })

  test('is made blank and comes back, also by a key pressed in its own window', async () => {
    const { user, shelf } = await ask()
    await user.click(button('Open the projected window'))
    await user.click(button('Show this question'))
    await user.keyboard('b')
    expect(shelf.views.at(-1)).toEqual({ kind: 'blank' })
    shelf.press('blank')
    expect(shelf.views.at(-1)).toMatchObject({ kind: 'question' })
    shelf.press('next')
    expect(heading()).toBe('Question 2 of 2')
  })

  test('unplugged: says so, and offers to open it again', async () => {
    const { user, shelf } = await ask()
    await user.click(button('Open the projected window'))
    shelf.stand('gone')
    expect(screen.getByText(/closed, or the projector is unplugged/)).toBeTruthy()
    await user.click(button('Open it again'))
    expect(screen.getByText('The projected window is open.')).toBeTruthy()
  })

  test('a browser that opens no second window is told of', async () => {
    const shelf = makeWorkshopShelf(formatWorkshop(STARTED))
    shelf.opens = false
    const { user } = await ask({ workshop: shelf })
    await user.click(button('Open the projected window'))
    expect(screen.getByRole('alert').textContent).toContain('Allow pop-ups for this page')
  })

  test('without one, the room looks at this screen, and the keys go on working', async () => {
    const { user } = await ask()
    await user.click(button('Show it on this screen'))
    const shown = within(await screen.findByRole('dialog', { name: 'Show it on this screen' }))
    expect(shown.getByRole('heading', { name: 'Do the doors lock?' })).toBeTruthy()
    await user.keyboard('{PageDown}')
    expect(shown.getByRole('heading', { name: 'Are there bolts?' })).toBeTruthy()
    await user.keyboard('b')
    expect(shown.getByRole('heading', { name: 'Nothing is shown' })).toBeTruthy()
    await user.click(shown.getByRole('button', { name: 'Leave full screen' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a workshop that is going on', () => {
  test('is there after a reload, and “Prepare” leads back to it', async () => {
    await prepare({ workshop: makeWorkshopShelf(formatWorkshop({ ...STARTED, position: 1 })) })
    expect(heading()).toBe('The workshop is going on')
    expect(screen.getByText(saying(/Village society: 2 questions in 2 minutes\./))).toBeTruthy()
  })

  test('is changed without losing what was counted', async () => {
    const { user, shelf } = await ask()
    await user.keyboard('1')
    act(() => {
      location.hash = '#/workshop'
    })
    await user.click(await screen.findByRole('button', { name: 'Change the questions or the time' }))
    await user.click(screen.getByLabelText('Questions you pick'))
    await user.click(screen.getByLabelText('Is the moat full?'))
    await user.click(button('Save these changes'))
    expect(JSON.parse(shelf.text ?? '')).toMatchObject({
      items: ['locks', 'bolts', 'moat'],
      tallies: [['locks', { 'in-place': 1 }]],
    })
  })

  test('ends only when that is confirmed, and is then gone', async () => {
    const { user, shelf } = await prepare({ workshop: makeWorkshopShelf(formatWorkshop(STARTED)) })
    await user.click(button('End workshop…'))
    await user.click(button('Cancel'))
    expect(shelf.text).not.toBeNull()
    await user.click(button('End workshop…'))
    await user.click(button('End and delete'))
    expect(shelf.text).toBeNull()
    expect(heading()).toBe('Run a workshop')
    expect(shelf.views.at(-1)).toEqual({ kind: 'waiting' })
  })

  test('after a day it is deleted, unless somebody says otherwise', async () => {
    const now = () => '2027-03-02T12:00:01Z'
    const { user, shelf } = await prepare({ workshop: makeWorkshopShelf(formatWorkshop(STARTED)), now })
    expect(heading()).toBe('A workshop from before is still here')
    expect(screen.getByText(/It began on 1 March 2027/)).toBeTruthy()
    await user.click(button('Delete it'))
    expect(shelf.text).toBeNull()
    expect(heading()).toBe('Run a workshop')
  })

  test('after a day it can be gone on with', async () => {
    const now = () => '2027-03-03T12:00:01Z'
    const { user } = await prepare({ workshop: makeWorkshopShelf(formatWorkshop(STARTED)), now })
    await user.click(button('Go on with it'))
    expect(heading()).toBe('The workshop is going on')
  })

  test('a browser that keeps nothing for a reload is told of', async () => {
    const shelf = makeWorkshopShelf(formatWorkshop(STARTED))
    shelf.keeps = false
    const { user } = await ask({ workshop: shelf })
    await user.keyboard('1')
    act(() => {
      location.hash = '#/workshop'
    })
    expect(await screen.findByText(/cannot keep the workshop for a reload/)).toBeTruthy()
  })

  test('whose checklist is gone says so, and can be ended', async () => {
    const text = formatWorkshop({ ...STARTED, checklist: { id: 'file-0123456789abcdef', version: '1.0.0' } })
    await prepare({ workshop: makeWorkshopShelf(text) })
    await waitFor(() => {
      expect(heading()).toBe('The checklist of this workshop is not here any more')
    })
    expect(button('End workshop…')).toBeTruthy()
  })

  test('nothing going on: every page of the trainer leads to where one begins', async () => {
    await showApp('#/workshop/ask', { checklists: [CHECKLIST] })
    expect(await screen.findByRole('heading', { name: 'Run a workshop' })).toBeTruthy()
  })

  test('what is there cannot be read: as if nothing were there', async () => {
    await prepare({ workshop: makeWorkshopShelf('{"items":[]}') })
    expect(heading()).toBe('Run a workshop')
  })
})
