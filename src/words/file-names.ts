import { inEachLanguage } from './language'

/** Neutral until somebody types a name: file names are seen in folders, mails and backups. */
const english = {
  copy: (day: string) => `hustings-${day}`,
  plan: (day: string) => `hustings-plan-${day}`,
  branches: (day: string) => `hustings-branches-${day}`,
}

export const fileNames = inEachLanguage({ 'en-GB': english })
