import { inEachLanguage } from './language'

const english = {
  waits: 'A newer version of Hustings is ready.',
  used: 'A newer version of Hustings is in use in another tab. This tab still runs the one before.',
  whatHappens: '“Use it now” loads this page again. What is saved stays.',
  useNow: 'Use it now',
  later: 'Later',
  onlyHere:
    'This tab holds answers that are kept nowhere else, and they would be gone. Save a copy of them first, or leave it for later.',
  title: 'Without a network',
  standing: {
    ready: 'Ready for offline: yes',
    'one-file': 'Ready for offline: yes',
    'not-yet': 'Ready for offline: not yet',
    'not-here': 'Ready for offline: not in this browser',
  },
  meaning: {
    ready:
      'All parts of Hustings are kept in this browser. It opens and works at this address without a network.',
    'one-file': 'All parts of Hustings are in this one file. It needs no network.',
    'not-yet':
      'This browser has not kept all parts of Hustings yet. With a network that takes a few seconds, and this line changes by itself.',
    'not-here':
      'This browser keeps no copy of Hustings at this address. While the page is open your answers need no network, but parts you have not opened before do.',
  },
  asking: 'Ready for offline: looking …',
  insecure:
    'This address is not secure: it begins with http, not https. So Hustings cannot work without a network here, two tabs cannot keep out of each other’s way, and files cannot be sealed. Ask whoever runs this address for one that begins with https.',
}

export const offlineWords = inEachLanguage({ 'en-GB': english })
