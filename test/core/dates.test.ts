import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, fridayOf, isInstant, isPlainDate } from '../../src/core/dates'
import { nextMayPollingDay } from '../../src/core/may-polling-day'

describe('a day is a real one between 2000 and 2099', () => {
  test.each<[text: string, expected: boolean]>([
    ['2027-05-06', true],
    ['2028-02-29', true],
    ['2000-01-01', true],
    ['2099-12-31', true],
    ['1999-12-31', false],
    ['2100-01-01', false],
    ['2027-02-29', false],
    ['2027-02-30', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-5-6', false],
    ['6 May 2027', false],
    ['2027-05-06T00:00:00Z', false],
    [' 2027-05-06', false],
    ['', false],
  ])('"%s": %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected)
  })
})

describe('an instant is in UTC, to the second', () => {
  test.each<[text: string, expected: boolean]>([
    ['2027-05-06T09:30:00Z', true],
    ['2027-05-06T09:30:00.123Z', true],
    ['2027-05-06T23:59:59Z', true],
    ['2027-05-06T24:00:00Z', false],
    ['2027-05-06T09:60:00Z', false],
    ['2027-05-06T09:30:60Z', false],
    ['2027-02-30T09:30:00Z', false],
    ['2027-05-06T09:30:00+01:00', false],
    ['2027-05-06T09:30Z', false],
    ['2027-05-06', false],
    ['1999-05-06T09:30:00Z', false],
  ])('"%s": %s', (text, expected) => {
    expect(isInstant(text)).toBe(expected)
  })
})

test.each<[from: string, to: string, days: number]>([
  ['2027-03-01', '2027-03-01', 0],
  ['2027-03-01', '2027-04-01', 31],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-03-28', '2027-03-29', 1],
  ['2027-04-01', '2027-03-01', -31],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(addDays(from, days)).toBe(to)
})

test('adding days and counting them are each other’s opposite', () => {
  const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})

test('the day of an instant is the one in UTC', () => {
  expect(dayOf('2027-05-06T23:59:59.999Z')).toBe('2027-05-06')
})

test.each<[today: string, ahead: number, pollingDay: string]>([
  ['2027-03-01', 28, '2027-05-06'],
  ['2027-05-06', 0, '2027-05-06'],
  ['2027-05-06', 1, '2028-05-04'],
  ['2027-04-20', 28, '2028-05-04'],
  ['2030-12-31', 28, '2031-05-01'],
  ['2027-03-01', 1500, '2031-04-09'],
])('on %s the next polling day in May at least %i days away is %s', (today, ahead, pollingDay) => {
  expect(nextMayPollingDay(today, ahead)).toBe(pollingDay)
})

test.each([
  ['2027-03-01', '2027-03-05'],
  ['2027-03-05', '2027-03-05'],
  ['2027-03-06', '2027-03-05'],
  ['2027-03-07', '2027-03-05'],
  ['2027-03-08', '2027-03-12'],
  ['2028-12-31', '2028-12-29'],
  ['2027-12-28', '2027-12-31'],
])('%s lies in the week of Friday %s', (day, friday) => {
  expect(fridayOf(day)).toBe(friday)
})
