import { expect, test } from 'vitest'
import { startHereWords } from '../../src/words/start-here'

const SUM = '0123456789abcdef'.repeat(4)
const text = startHereWords('en-GB').text({ version: '1.2.3', day: '2027-02-01', sum: SUM })

test('says what to open, how to compare it, and that this text alone is not enough', () => {
  for (const part of [
    'HUSTINGS 1.2.3, of 2027-02-01',
    'certutil -hashfile hustings.html SHA256',
    'shasum -a 256 hustings.html',
    SUM,
    'two places that are not this folder',
    'Do not mail hustings.html',
    '01234567 ... 89abcdef',
  ]) {
    expect(text).toContain(part)
  }
})

test('is plain text for the narrowest window', () => {
  expect(text).toMatch(/^[\n -~]*$/)
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThan(81)
})
