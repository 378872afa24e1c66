import { expect, test } from 'vitest'
import { linkAddress } from '../../../src/reports/pdf/link-address'
import { OFFICIAL } from './documents'

test('an address of a host we know is a link, in ASCII', () => {
  expect(linkAddress('https://www.ncsc.gov.uk/ŵ?a=(b)', OFFICIAL.isLinkAllowed)).toBe(
    'https://www.ncsc.gov.uk/%C5%B5?a=(b)',
  )
})

test.each([
  'http://www.ncsc.gov.uk/',
  // oxlint-disable-next-line no-script-url -- it must not become a link
  'javascript:alert(1)',
  'mailto:somebody@ncsc.gov.uk',
  'https://ncsc.gov.uk@example.org/',
  'https://user:word@www.ncsc.gov.uk/',
  'https://www.ncsc.gov.uk:8443/',
  'https://www.ncsc.gov.uk.example.org/',
  'https://www.nсsc.gov.uk/',
  '//www.ncsc.gov.uk/',
  'https://',
  '',
])('"%s" is plain text', (address) => {
  expect(linkAddress(address, OFFICIAL.isLinkAllowed)).toBeNull()
})
