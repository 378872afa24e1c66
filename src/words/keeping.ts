import { inEachLanguage } from './language'

/** Where the answers of one person are kept. */
const english = {
  where: 'Where your answers are kept',
  keepNothing: 'Keep nothing on this computer',
  keepNothingMeans:
    'Your answers are gone when you close this tab. The browser may still remember that you used Hustings, and files you save stay where you save them. A private window is better still.',
  keepHere: 'Keep them on this device',
  keepHereMeans: 'Anybody who can use this browser can read them. You can delete them at any time.',
}

export const keepingWords = inEachLanguage({ 'en-GB': english })
