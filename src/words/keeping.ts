import { inEachLanguage } from './language'

/** Where answers are kept, and when the browser does not give them back. */
const english = {
  where: 'Where your answers are kept',
  keepNothing: 'Keep nothing on this computer',
  keepNothingMeans:
    'Your answers are gone when you close this tab. The browser may still remember that you used Hustings, and files you save stay where you save them. A private window is better still.',
  keepHere: 'Keep them on this device',
  keepHereMeans: 'Anybody who can use this browser can read them. You can delete them at any time.',
  notGivenBack: 'This browser would not give it back',
  notGivenBackHow: 'Try again, or open a saved file.',
  tryAgain: 'Try again',
  notSetAside: 'This browser could not set it aside. It is as it was: download it, then try again.',
}

export const keepingWords = inEachLanguage({ 'en-GB': english })
