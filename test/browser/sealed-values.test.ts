import { describe, expect, test } from 'vitest'
import { takeDeviceKey } from '../../src/browser/device-key'
import type { OpenKeys } from '../../src/browser/open-keys'
import { layOut, layOutVersion, takeUp, takeUpVersions } from '../../src/browser/sealed-values'
import { makeDeviceKey } from '../../src/browser/sealing'
import { asVersion, NotKept, SealedHere, type StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'

const CHECKLIST = makeChecklist([makeItem('locks')])
const assessment = makeAnswered(CHECKLIST, { locks: 'partly' })
const STORED: StoredAssessment = {
  id: assessment.id,
  text: 'MARKER',
  summary: { ...summarise(CHECKLIST, assessment), name: 'MARKER' },
  savedAt: '2027-03-01T12:00:00Z',
  copies: { beganAt: '2027-02-01T12:00:00Z' },
}
const KEY_FILE = new Uint8Array([1, 2, 3])

async function makeKeys(): Promise<OpenKeys> {
  return new Map([[STORED.id, await takeDeviceKey(STORED.id, await makeDeviceKey(), KEY_FILE)]])
}

describe('what is written', () => {
  test('lies there as it is where it is not sealed', async () => {
    expect(await layOut(new Map(), STORED)).toBe(STORED)
    expect(await layOutVersion(new Map(), asVersion(STORED))).toEqual({
      key: [STORED.id, STORED.savedAt, STORED.text.length],
      value: STORED,
    })
  })

  test('tells nothing but its id and when it was written where it is: no name, no summary, no score', async () => {
    const keys = await makeKeys()
    const laid = await layOut(keys, STORED)
    expect(Object.keys(laid).sort()).toEqual(['id', 'keyFile', 'savedAt', 'sealed'])
    expect(laid).toMatchObject({ id: STORED.id, savedAt: STORED.savedAt, keyFile: KEY_FILE })
    expect(new TextDecoder('latin1').decode((laid as { sealed: Uint8Array }).sealed)).not.toContain('MARKER')
    const version = await layOutVersion(keys, asVersion(STORED))
    expect(version.key).toEqual([STORED.id, STORED.savedAt, STORED.text.length])
    expect(Object.keys(version.value).sort()).toEqual(['id', 'savedAt', 'sealed'])
  })

  test('is refused where it is known to be sealed and this tab never had the key: nothing lies beside it', async () => {
    const keys: OpenKeys = new Map([[STORED.id, null]])
    const refused = await layOut(keys, STORED).catch((problem: unknown) => problem)
    expect(refused).toBeInstanceOf(NotKept)
    expect((refused as NotKept).reason).toBe('locked')
  })
})

describe('what lies there', () => {
  test('is opened with its key, and its summary is known from then on', async () => {
    const keys = await makeKeys()
    expect(await takeUp(keys, await layOut(keys, STORED))).toEqual(STORED)
    expect(keys.get(STORED.id)?.latest()?.summary.name).toBe('MARKER')
  })

  test('is locked without, and so is what would be written of it', async () => {
    const laid = await layOut(await makeKeys(), STORED)
    const keys: OpenKeys = new Map()
    await expect(takeUp(keys, laid)).rejects.toBeInstanceOf(SealedHere)
    await expect(layOut(keys, STORED)).rejects.toBeInstanceOf(NotKept)
  })

  test('of its versions those that are whole are listed, and none without the key', async () => {
    const keys = await makeKeys()
    const { value: whole } = await layOutVersion(keys, asVersion(STORED))
    const damaged = { ...whole, sealed: new Uint8Array([1]) }
    expect(await takeUpVersions(keys, STORED.id, [whole, damaged])).toEqual([STORED])
    expect(await takeUpVersions(new Map(), STORED.id, [whole])).toEqual([])
  })
})
