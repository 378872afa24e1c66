import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { sealForKey } from '../../src/browser/sealing'
import { openTyped, sealAndCheck } from '../../src/browser/sealing-job'
import { formatAssessment } from '../../src/files/assessment-text'
import type { Sealing } from '../../src/ui/services'
import { makeAnswered } from '../core/builders'
import { makeQuickSealing, SIX_WORDS } from './quick-sealing'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const assessment = { ...makeAnswered(CHECKLIST, { locks: 'partly' }), name: 'Llŷn Society' }
const text = formatAssessment(assessment, CHECKLIST)
const RECIPIENT = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj'

async function sealedFile(name: string, content: string, passphrase = SIX_WORDS): Promise<File> {
  const bytes = await sealAndCheck(new TextEncoder().encode(content), passphrase, () => undefined, 1)
  return new File([new Uint8Array(bytes)], name)
}

async function give(file: File, sealing?: Sealing): Promise<SmallWorld> {
  const world = await showApp('#/', sealing === undefined ? {} : { sealing })
  await world.user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
  return world
}

async function press(world: SmallWorld, name: string): Promise<void> {
  await world.user.click(await screen.findByRole('button', { name }))
}

/** With the dialog of sealing over the one of saving. */
async function sealACopy(sealing?: Sealing): Promise<SmallWorld> {
  const world = await give(new File([text], 'a.hustings.json'), sealing)
  await screen.findByRole('heading', { level: 1, name: 'Where you stand' })
  await press(world, 'Save a copy…')
  await press(world, 'Seal it…')
  await screen.findByRole('dialog', { name: 'Seal this file' })
  return world
}

function dialogCalled(name: string) {
  return within(screen.getByRole('dialog', { name }))
}

const passphraseField = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Passphrase')

describe('sealing a copy', () => {
  test('six words are made up, shown, and open what is in the downloads', async () => {
    const world = await sealACopy()
    expect(screen.getByText(/^There is no way to recover it\./)).toBeTruthy()
    expect(screen.getByText(/say no on a shared computer/)).toBeTruthy()
    await press(world, 'Make up six words')
    await waitFor(() => {
      expect(passphraseField()).toMatchObject({ value: SIX_WORDS, type: 'textarea', autocomplete: 'off' })
    })
    await press(world, 'Seal and save')
    expect(await screen.findByText(/^hustings-2027-03-01\.hustings\.age is in your downloads\./)).toBeTruthy()
    const dialog = dialogCalled('Seal this file')
    expect(dialog.getByText(SIX_WORDS)).toBeTruthy()
    expect(
      dialog.getByText('Tell them the words by phone, not in the message that carries the file.'),
    ).toBeTruthy()
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Done' }))

    const [file, ...others] = world.downloads
    expect([file?.name, others]).toEqual(['hustings-2027-03-01.hustings.age', []])
    const opened = await openTyped(file?.content as Uint8Array, SIX_WORDS)
    expect(opened.ok && JSON.parse(new TextDecoder().decode(opened.value))).toMatchObject({
      name: 'Llŷn Society',
    })
  })

  test('what is wrong with a phrase of one’s own is told, and nothing is saved', async () => {
    const world = await sealACopy()
    await press(world, 'Seal and save')
    expect(await screen.findByText('Enter a passphrase, or have six words made up')).toBeTruthy()
    expect(document.activeElement).toBe(passphraseField())
    await world.user.type(passphraseField(), 'too short')
    await press(world, 'Seal and save')
    expect(await screen.findByText(/needs 16 characters or more\. This one has 9/)).toBeTruthy()
    expect(passphraseField()).toMatchObject({ type: 'password', value: 'too short' })
    await world.user.type(passphraseField(), ' for any file')
    await world.user.type(screen.getByLabelText('The same passphrase again'), 'too short for any pile')
    await press(world, 'Seal and save')
    expect(await screen.findByText('The two are not the same. Type it again, or show it')).toBeTruthy()
    expect(world.downloads).toEqual([])
    await world.user.click(screen.getByLabelText('Show it'))
    expect(screen.queryByLabelText('The same passphrase again')).toBeNull()
    await press(world, 'Seal and save')
    await screen.findByText(/is in your downloads\. It was opened again/)
    expect(world.downloads).toHaveLength(1)
  })

  test('it can be called off: nothing is saved, and what was typed stays', async () => {
    const world = await sealACopy({
      ...makeQuickSealing(),
      seal: (_content, _passphrase, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(null)
          })
        }),
    })
    await press(world, 'Make up six words')
    await waitFor(() => {
      expect(passphraseField().value).toBe(SIX_WORDS)
    })
    await press(world, 'Seal and save')
    expect(await screen.findByText('Sealing it')).toBeTruthy()
    await world.user.click(dialogCalled('Seal this file').getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByText('Sealing it')).toBeNull()
    expect(passphraseField().value).toBe(SIX_WORDS)
    expect(world.downloads).toEqual([])
  })

  test.each([
    ['no-memory', /^There is not enough memory here to seal it, so nothing was saved\./],
    ['anything', /^It could not be sealed, so nothing was saved\./],
  ])('where it fails (%s), that is told', async (message, sentence) => {
    const world = await sealACopy({ ...makeQuickSealing(), seal: () => Promise.reject(new Error(message)) })
    await press(world, 'Make up six words')
    await press(world, 'Seal and save')
    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(world.downloads).toEqual([])
  })

  test('at an insecure address it says so', async () => {
    await sealACopy(makeQuickSealing(false))
    expect(screen.getByText(/^At this address files cannot be sealed/)).toBeTruthy()
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
  })

  test('the passphrase stands in no store, title, address or file name', async () => {
    const world = await sealACopy()
    await press(world, 'Make up six words')
    await waitFor(() => {
      expect(passphraseField().value).toBe(SIX_WORDS)
    })
    await press(world, 'Seal and save')
    await screen.findByText(/is in your downloads\. It was opened again/)
    const places = [
      JSON.stringify([...world.stored.values(), ...world.versions.values()]),
      JSON.stringify([...world.preferences]),
      JSON.stringify(world.copied),
      world.downloads.map(({ name }) => name).join(),
      JSON.stringify(
        world.downloads.map(({ content }) => Buffer.from(content as Uint8Array).toString('latin1')),
      ),
      document.title,
      location.href,
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
    ]
    // Each place is looked at: what stands in it is seen.
    expect(places[0]).toContain('Llŷn Society')
    for (const word of SIX_WORDS.split(' ')) expect(places.join()).not.toContain(word)
    await press(world, 'Done')
    expect(document.body.textContent).not.toContain('cobweb')
  })
})

describe('opening a sealed file', () => {
  test('a wrong passphrase is told apart, the right one opens it', async () => {
    const world = await give(await sealedFile('a.hustings.age', text))
    await screen.findByRole('dialog', { name: 'a.hustings.age is sealed' })
    expect(screen.getByText(/Whoever knows the passphrase can have written it\./)).toBeTruthy()
    await press(world, 'Open it')
    expect(await screen.findByText('Enter the passphrase')).toBeTruthy()
    await world.user.type(passphraseField(), 'some other words')
    await press(world, 'Open it')
    expect(await screen.findByText(/^This is not the passphrase of this file\./)).toBeTruthy()
    expect([passphraseField().value, document.activeElement]).toEqual(['some other words', passphraseField()])
    await world.user.clear(passphraseField())
    await world.user.type(passphraseField(), `${SIX_WORDS} `)
    await press(world, 'Open it')
    expect(await screen.findByRole('heading', { level: 1, name: 'Where you stand' })).toBeTruthy()
    expect([...world.stored.values()].map(({ summary }) => summary.name)).toEqual(['Llŷn Society'])
    expect(JSON.stringify([...world.stored.values()])).not.toContain('cobweb')
  })

  test('one that is changed is damaged, whatever the passphrase', async () => {
    const whole = new Uint8Array(await (await sealedFile('a', text)).arrayBuffer())
    whole[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1
    const world = await give(new File([whole], 'a.hustings.age'))
    await world.user.type(await screen.findByLabelText('Passphrase'), SIX_WORDS)
    await press(world, 'Open it')
    expect(
      await screen.findByText('This sealed file is damaged: a part of it was changed or is missing.'),
    ).toBeTruthy()
    expect(world.stored.size).toBe(0)
  })

  test('what is sealed twice is refused', async () => {
    const inner = new Uint8Array(await (await sealedFile('a', text)).arrayBuffer())
    const bytes = await sealAndCheck(inner, SIX_WORDS, () => undefined, 1)
    const world = await give(new File([new Uint8Array(bytes)], 'a.hustings.age'))
    await world.user.type(await screen.findByLabelText('Passphrase'), SIX_WORDS)
    await press(world, 'Open it')
    expect(await screen.findByText('Another sealed file lies inside this one.')).toBeTruthy()
  })

  test('a bad header is refused before anything is asked', async () => {
    const world = await give(
      new File([new Uint8Array(await sealForKey(new Uint8Array(1), RECIPIENT))], 'k.age'),
    )
    expect(
      await screen.findByText(/^This file is sealed for somebody’s key, not with a passphrase/),
    ).toBeTruthy()
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
    await press(world, 'Close')
  })

  test('one that wants much memory asks', async () => {
    const file = await sealedFile('a.age', text)
    const bytes = Buffer.from(await file.arrayBuffer())
      .toString('latin1')
      .replace(/(-> scrypt \S+) 1\n/, '$1 19\n')
    await give(new File([Uint8Array.from(Buffer.from(bytes, 'latin1'))], 'a.age'))
    expect(
      await screen.findByText('This file wants about 1 GB of memory. Files made by Hustings never do.'),
    ).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Open it all the same' })).toBeTruthy()
  })

  test('a report or a table that was sealed is given back as a file', async () => {
    const world = await give(await sealedFile('plan.csv.age', 'Summary,Due date\r\n'))
    await world.user.type(await screen.findByLabelText('Passphrase'), SIX_WORDS)
    await press(world, 'Open it')
    await screen.findByRole('dialog', { name: 'plan.csv is open' })
    await press(world, 'Save it unsealed')
    expect(await screen.findByText('plan.csv is in your downloads.')).toBeTruthy()
    expect(world.downloads.map(({ name }) => name)).toEqual(['plan.csv'])
    expect(new TextDecoder().decode(world.downloads[0]?.content as Uint8Array)).toBe('Summary,Due date\r\n')
  })
})

describe('sealed files of branches', () => {
  const branch = (id: number, name: string): string =>
    formatAssessment(
      {
        ...makeAnswered(CHECKLIST, { locks: 'partly' }),
        id: `00000000-0000-4000-8000-00000000000${String(id)}`,
        name,
      },
      CHECKLIST,
    )

  test('one passphrase is typed once, and what it does not open waits for another', async () => {
    const world = await showApp('#/branches')
    const other = `${SIX_WORDS} more`
    const broken = new File(
      [(await (await sealedFile('x', 'x')).arrayBuffer()).slice(0, -1)],
      'cut.hustings.age',
    )
    await world.user.upload(await screen.findByLabelText<HTMLInputElement>('Choose files'), [
      await sealedFile('one.hustings.age', branch(1, 'North')),
      await sealedFile('two.hustings.age', branch(2, 'South')),
      await sealedFile('three.hustings.age', branch(3, 'East'), other),
      broken,
    ])
    expect(await screen.findByText('4 files are sealed')).toBeTruthy()
    await world.user.type(passphraseField(), SIX_WORDS)
    await press(world, 'Open them')
    expect(await screen.findByText('2 files are read.')).toBeTruthy()
    expect(screen.getByText('1 file was not opened by this passphrase. Try another.')).toBeTruthy()
    expect(screen.getByText('three.hustings.age')).toBeTruthy()
    expect(screen.getByText(/^cut\.hustings\.age: This sealed file is damaged/)).toBeTruthy()
    await world.user.clear(passphraseField())
    await world.user.type(passphraseField(), other)
    await press(world, 'Open them')
    expect(await screen.findByText('3 files are read.')).toBeTruthy()
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
  })

  test('calling it off keeps what was opened, and the rest waits', async () => {
    let opened = 0
    const quick = makeQuickSealing()
    const world = await showApp('#/branches', {
      sealing: {
        ...quick,
        open: (sealed, passphrase, watch) => {
          opened += 1
          if (opened === 1) return quick.open(sealed, passphrase, watch)
          return new Promise((resolve) => {
            watch.signal.addEventListener('abort', () => {
              resolve(null)
            })
          })
        },
      },
    })
    await world.user.upload(await screen.findByLabelText<HTMLInputElement>('Choose files'), [
      await sealedFile('one.hustings.age', branch(1, 'North')),
      await sealedFile('two.hustings.age', branch(2, 'South')),
    ])
    await world.user.type(await screen.findByLabelText('Passphrase'), SIX_WORDS)
    await press(world, 'Open them')
    expect(await screen.findByText('Opening sealed file 2 of 2')).toBeTruthy()
    await press(world, 'Cancel')
    expect(await screen.findByText('1 file is read.')).toBeTruthy()
    expect(screen.getByText('1 file is sealed')).toBeTruthy()
    await press(world, 'Leave them out')
    expect(screen.queryByText('1 file is sealed')).toBeNull()
  })
})
