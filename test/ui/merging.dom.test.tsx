import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import { makeShareCopy } from '../../src/core/share'
import type { StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { parseAssessment } from '../../src/files/assessment-file'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem, NOON } from '../core/builders'
import { makeShelf } from '../files/texts'
import { makeQuickSealing, SIX_WORDS } from './quick-sealing'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const here = makeAnswered(CHECKLIST, { locks: { status: 'partly', by: 'Ann', note: 'Ask Ann' } })
const ID = here.id
const theirs = makeAnswered(
  CHECKLIST,
  {
    locks: { status: 'not-in-place', by: 'Bob', note: 'Ask Bob', answeredAt: NOON },
    moat: { status: 'in-place', by: 'Bob' },
  },
  { changedAt: '2027-02-27T08:00:00Z', actions: { locks: { owner: 'Bob', state: 'doing' } } },
)

function stored(assessment: Assessment = here): StoredAssessment {
  const summary = summarise(CHECKLIST, assessment)
  return { id: assessment.id, text: formatAssessment(assessment), summary, isOurs: true }
}

function file(assessment: Assessment | string, name = 'bob.hustings.json'): File {
  const text = typeof assessment === 'string' ? assessment : formatAssessment(assessment)
  return new File([text], name, { type: 'application/json' })
}

async function open(user: SmallWorld['user'], given: File): Promise<void> {
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), given)
}

/** On the page of the assessment that merges. */
async function chooseToMerge(
  setting: Parameters<typeof showApp>[1],
  ...given: readonly File[]
): Promise<SmallWorld> {
  const world = await showApp(`#/a/${ID}/merge`, setting)
  await world.user.upload(await screen.findByLabelText<HTMLInputElement>('Choose files'), [...given])
  return world
}

async function press(user: SmallWorld['user'], name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name }))
}

async function readKept({ stored: kept }: SmallWorld, id = ID): Promise<Assessment> {
  const read = await parseAssessment(kept.get(id)?.text ?? '', makeShelf([CHECKLIST]))
  if (!read.ok) throw new Error('what is kept cannot be read')
  return read.value.assessment
}

function field(name: RegExp) {
  return within(screen.getByRole('group', { name }))
}

describe('files of colleagues that are sealed', () => {
  const sealed = async (assessment: Assessment, name: string): Promise<File> => {
    const content = new TextEncoder().encode(formatAssessment(assessment))
    const watch = { onProgress: () => undefined, signal: new AbortController().signal }
    const made = await makeQuickSealing().seal(content, SIX_WORDS, watch)
    return new File([made ?? ''], name)
  }

  test('wait for their passphrase, and are merged as others are', async () => {
    const { user } = await chooseToMerge({ stored: [stored()] }, await sealed(theirs, 'bob.hustings.age'))
    expect(await screen.findByText('1 file is sealed')).toBeTruthy()
    await user.type(screen.getByLabelText('Passphrase'), 'wrong')
    await press(user, 'Open them')
    expect(await screen.findByText('1 file was not opened by this passphrase. Try another.')).toBeTruthy()
    await user.clear(screen.getByLabelText('Passphrase'))
    await user.type(screen.getByLabelText('Passphrase'), SIX_WORDS)
    await press(user, 'Open them')
    expect(await screen.findByRole('heading', { name: 'Different: 2' })).toBeTruthy()
  })

  test('are asked for once the others have had their turn', async () => {
    const both = [await sealed(theirs, 'bob.hustings.age'), file(theirs, 'eve.hustings.json')]
    const { user } = await chooseToMerge({ stored: [stored()] }, ...both)
    expect(await screen.findByRole('heading', { name: 'Different: 2' })).toBeTruthy()
    expect(screen.queryByText('1 file is sealed')).toBeNull()
    await press(user, 'Do not merge')
    expect(await screen.findByText('1 file is sealed')).toBeTruthy()
    await press(user, 'Leave them out')
    expect(screen.queryByText('1 file is sealed')).toBeNull()
  })

  test('that are cut off are named with the reason', async () => {
    const cut = new File([new Uint8Array([1, 2, 3])], 'bob.hustings.age')
    await chooseToMerge({ stored: [stored()] }, cut)
    expect((await screen.findByText(/bob\.hustings\.age/)).textContent).toMatch(/damaged|cut|whole/)
  })
})

describe('a file of an assessment that is here', () => {
  test('is merged piece by piece, previewed before, and taken back with one press', async () => {
    const world = await showApp('#/', { stored: [stored()] })
    const { user } = world
    await open(user, file(theirs))
    await press(user, 'Merge it into the one on this device')
    expect(await screen.findByRole('heading', { name: 'Different: 2' })).toBeTruthy()
    const answer = field(/Answer.*Do the doors lock/)
    expect(answer.getByText(/Ann, time not known/)).toBeTruthy()
    expect(answer.getByText(/Bob, 1 March 2027/)).toBeTruthy()
    expect(answer.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      false,
    ])
    expect(
      field(/Note.*Do the doors lock/).getByRole<HTMLInputElement>('radio', { name: /Keep both/ }).checked,
    ).toBe(true)

    await press(user, 'Merge')
    expect((await screen.findByRole('alert')).textContent).toContain('has no choice yet')
    expect(await readKept(world)).toEqual(here)

    await user.click(answer.getByRole('radio', { name: /Take theirs/ }))
    expect(screen.queryByRole('alert')).toBeNull()
    await press(user, 'Merge')
    expect(await screen.findByText('Merged with “bob.hustings.json”.')).toBeTruthy()
    await waitFor(async () => {
      expect((await readKept(world)).answers.get('locks')).toEqual({
        status: 'not-in-place',
        by: 'Bob',
        note: 'Ask Ann\nAsk Bob',
        answeredAt: NOON,
        from: 'bob.hustings.json',
      })
    })
    // What would raise a credit or name an owner was not ticked.
    const kept = await readKept(world)
    expect([kept.answers.get('moat'), kept.plan.actions.get('locks')]).toEqual([
      undefined,
      { state: 'doing' },
    ])

    await press(user, 'Take it back')
    expect(await screen.findByText('Taken back. All is as it was before.')).toBeTruthy()
    await waitFor(async () => {
      expect((await readKept(world)).answers).toEqual(here.answers)
    })
  })

  test('with all of it taken, and mine kept where nothing was chosen', async () => {
    const world = await chooseToMerge({ stored: [stored()] }, file(theirs))
    await press(world.user, 'Take all')
    await press(world.user, 'Keep mine for the 1 not chosen yet')
    expect(screen.getByText('4 things of the file will be taken.')).toBeTruthy()
    await press(world.user, 'Merge')
    await screen.findByText(/^Merged with/)
    const kept = await readKept(world)
    expect(kept.answers.get('locks')).toMatchObject({ status: 'partly', by: 'Ann' })
    expect(kept.answers.get('moat')).toEqual({ status: 'in-place', by: 'Bob', from: 'bob.hustings.json' })
    expect(kept.plan.actions.get('locks')).toEqual({ owner: 'Bob', state: 'doing' })
    expect([kept.name, kept.createdAt]).toEqual([here.name, here.createdAt])
  })

  test('that is called off changes nothing', async () => {
    const world = await chooseToMerge({ stored: [stored()] }, file(theirs))
    await press(world.user, 'Take all')
    await press(world.user, 'Do not merge')
    expect(await screen.findByLabelText('Choose files')).toBeTruthy()
    expect([...world.stored.values()]).toEqual([stored()])
  })
})

describe('several files', () => {
  test('come one after the other, and each says whose it is', async () => {
    const cora = { ...theirs, answers: new Map([['locks', { status: 'in-place', by: 'Cora' } as const]]) }
    const { user } = await chooseToMerge({ stored: [stored()] }, file(theirs), file(cora, 'cora\u202e.json'))
    expect(await screen.findByText('“bob.hustings.json”')).toBeTruthy()
    expect(screen.getByText('1 more file waits for its turn.')).toBeTruthy()
    await press(user, /^Keep mine for the/)
    await press(user, 'Merge')
    const name = await screen.findByText('“cora.json”')
    expect(name.tagName).toBe('BDI')
    expect(field(/Answer/).getByText(/Cora/)).toBeTruthy()
  })

  test('what cannot be read is told, with why', async () => {
    await chooseToMerge(
      { stored: [stored()] },
      file('{]', 'broken.json'),
      file(formatAssessment(theirs).replace('Ask Bob', 'Ask Rob'), 'changed.json'),
      file(JSON.stringify(CHECKLIST), 'list.json'),
    )
    expect(await screen.findByText(/^broken\.json: This is not JSON/)).toBeTruthy()
    expect(
      screen.getByText(/^changed\.json: This file was changed or damaged after it was saved/),
    ).toBeTruthy()
    expect(screen.getByText(/^list\.json: This is not a saved assessment/)).toBeTruthy()
  })

  test.each<[what: string, given: File, told: RegExp]>([
    ['the same file', file(here), /says the same as what is here/],
    [
      'another checklist',
      file(
        formatAssessment(
          makeAnswered(makeChecklist([makeItem('bins')], { id: 'town-society' }), {}),
          makeChecklist([makeItem('bins')], { id: 'town-society' }),
        ),
      ),
      /from a file that calls itself the same|Choose two files of the same checklist/,
    ],
    ['one from the future', file({ ...theirs, changedAt: '2098-01-01T00:00:00Z' }), /count as not known/],
    [
      'one made by hand',
      file(formatAssessment(theirs).replace(/,\n {2}"checksum": "[^"]+"/, '')),
      /made by hand/,
    ],
    [
      'a share copy',
      file(makeShareCopy(theirs, { preset: 'plan', withName: false })),
      /does not tell when it was changed/,
    ],
  ])('%s is told', async (_what, given, told) => {
    await chooseToMerge({ stored: [stored()] }, given)
    expect(await screen.findByText(told)).toBeTruthy()
  })

  test('while another tab has it, nothing is merged', async () => {
    await showApp(`#/a/${ID}/merge`, { stored: [stored()], mayWrite: false })
    expect(await screen.findByText(/Work on it here first, then merge/)).toBeTruthy()
    expect(screen.queryByLabelText('Choose files')).toBeNull()
  })
})

describe('a copy that was made to be shared', () => {
  const shared = makeShareCopy(theirs, { preset: 'plan', withName: false })

  test('can be merged into the assessment one points at', async () => {
    const world = await showApp('#/', { stored: [stored()] })
    await open(world.user, file(shared))
    await press(world.user, /^Merge into Little Snoring Society/)
    await press(world.user, 'Take all')
    await press(world.user, /^Keep mine for the/)
    await press(world.user, 'Merge')
    await screen.findByText(/^Merged with/)
    expect([...world.stored.keys()]).toEqual([ID])
    expect((await readKept(world)).answers.get('moat')).toEqual({
      status: 'in-place',
      from: 'bob.hustings.json',
    })
  })

  test('or opened on its own', async () => {
    const world = await showApp('#/', { stored: [stored()] })
    await open(world.user, file(shared))
    await press(world.user, 'Open it on its own')
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect([...world.stored.keys()]).toEqual([ID, shared.id])
    expect((await readKept(world, shared.id)).changedAt).not.toBe(shared.changedAt)
  })

  test('with nothing here to merge it into it opens at once', async () => {
    const world = await showApp('#/', {})
    await open(world.user, file(shared))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
  })
})

describe('a starter file', () => {
  const prepared = makeAnswered(
    CHECKLIST,
    {
      locks: {
        status: 'in-place',
        note: 'Head office does it',
        by: 'Ann',
        evidence: 'In the safe',
        answeredAt: NOON,
      },
      moat: 'not-in-place',
    },
    { profile: new Map([['castle', true]]), actions: { moat: { due: '2027-04-01', owner: 'Ann' } } },
  )

  async function makeFile(): Promise<{ world: SmallWorld; text: string }> {
    const world = await showApp(`#/a/${ID}/starter`, { stored: [stored(prepared)] })
    const { user } = world
    await press(user, 'Save it unsealed')
    expect(await screen.findByText('Enter a title')).toBeTruthy()
    expect(screen.getByText('Choose at least one thing that goes in')).toBeTruthy()
    await user.type(screen.getByLabelText('Title'), 'For every branch')
    await user.click(screen.getByRole('checkbox', { name: /Do the doors lock/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Notes/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Due dates \(1\)/ }))
    await user.click(screen.getByRole('checkbox', { name: /^What you say about yourselves \(1\)/ }))
    await press(user, 'Save it unsealed')
    await screen.findByText(/is in your downloads/)
    return { world, text: world.downloads.at(-1)?.content as string }
  }

  test('holds what was chosen and shown, and nothing else', async () => {
    const { world, text } = await makeFile()
    expect(world.downloads.at(-1)?.name).toBe('hustings-starter-2027-03-01.hustings.json')
    const { checklist, ...rest } = JSON.parse(text) as Record<string, unknown>
    expect(rest).toEqual({
      format: 'hustings/starter',
      formatVersion: 1,
      title: 'For every branch',
      profile: { castle: true },
      answers: { locks: { status: 'in-place', note: 'Head office does it' } },
      plan: { actions: { moat: { due: '2027-04-01' } } },
    })
    expect(checklist).toMatchObject({ id: CHECKLIST.id, version: CHECKLIST.version })
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines.filter((line) => /lock|castle|Due/.test(line))).toEqual([
      'Do you have a castle? Yes',
      'Do the doors lock? In placeNote: Head office does it',
      'Do moat. Due 1 April 2027.',
    ])
  })

  test('begins a new assessment, whose presets are shown before they are taken', async () => {
    const { world, text } = await makeFile()
    await open(world.user, file(text, 'start.json'))
    expect(
      await screen.findByText(
        'From “For every branch”. Nothing of it is in your assessment until you take it.',
      ),
    ).toBeTruthy()
    const [id] = [...world.stored.keys()].filter((one) => one !== ID)
    expect((await readKept(world, id)).answers.size).toBe(0)
    const ticks = screen.getAllByRole<HTMLInputElement>('checkbox')
    // Only the note does no harm.
    expect(ticks.map(({ checked }) => checked)).toEqual([false, false, true, false])
    await press(world.user, 'Take all')
    await press(world.user, 'Take these and begin')
    await waitFor(() => {
      expect(location.hash).toBe(`#/a/${id ?? ''}/questions`)
    })
    await waitFor(async () => {
      const begun = await readKept(world, id)
      expect(begun.answers.get('locks')).toEqual({
        status: 'in-place',
        note: 'Head office does it',
        from: 'start.json',
      })
      expect([begun.profile.get('castle'), begun.plan.actions.get('moat')]).toEqual([
        true,
        { due: '2027-04-01' },
      ])
    })
    expect(await readKept(world)).toEqual(prepared)
  })

  test('for a checklist that is not here is refused with the way out', async () => {
    const { user, stored: kept } = await showApp('#/', {})
    const starter = {
      format: 'hustings/starter',
      formatVersion: 1,
      title: 'For every branch',
      checklist: { id: 'moon-society', version: '9.0.0' },
      profile: {},
      answers: {},
      plan: {},
    }
    await open(user, file(JSON.stringify(starter), 'start.json'))
    const dialog = within(await screen.findByRole('dialog', { name: 'start.json could not be opened' }))
    expect(dialog.getByText(/“moon-society”, version “9\.0\.0”/)).toBeTruthy()
    expect(dialog.getByText(/saved together with its checklist/)).toBeTruthy()
    expect(kept.size).toBe(0)
  })

  test('with questions of its own is asked about first', async () => {
    const { user, stored: kept } = await showApp('#/', {})
    const strange = { ...CHECKLIST, title: 'Questions of a stranger' }
    const starter = {
      format: 'hustings/starter',
      formatVersion: 1,
      title: 'Take this',
      checklist: { id: strange.id, version: strange.version, content: strange },
      profile: {},
      answers: { locks: { status: 'in-place' } },
      plan: {},
    }
    await open(user, file(JSON.stringify(starter), 'start.json'))
    expect(
      await screen.findByRole('dialog', { name: 'This starter file brings its own questions' }),
    ).toBeTruthy()
    expect(kept.size).toBe(0)
    await press(user, 'Load it')
    expect(await screen.findByText(/was not written or checked by Hustings or the NCSC\.$/)).toBeTruthy()
    expect(await screen.findByRole('heading', { name: 'Only in the file: 1' })).toBeTruthy()
  })
})
