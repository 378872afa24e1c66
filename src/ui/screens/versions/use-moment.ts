import { formatMoment } from '../../../words/moments'
import { useLanguage } from '../../use-services'

/** "23 November 2026, 14:05:09": versions can be seconds apart. Seconds are the same on every clock. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage()
  return (instant) => `${formatMoment(language, instant)}:${instant.slice(17, 19)}`
}
