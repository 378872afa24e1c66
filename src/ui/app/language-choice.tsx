import { useState } from 'react'
import { appWords } from '../../words/app'
import { tagOf } from '../../words/language'
import { useLanguage, useServices, useSetLanguage, useWords } from '../use-services'

/** The languages one could read instead, each by its own name. */
export function LanguageChoice() {
  const { languages, preferences } = useServices()
  const { notLoaded } = useWords(appWords)
  const now = tagOf(useLanguage())
  const setLanguage = useSetLanguage()
  const [hasFailed, setFailed] = useState(false)
  const choose = async (tag: string): Promise<void> => {
    const loaded = await languages.load([tag])
    setFailed(tagOf(loaded) !== tag)
    if (tagOf(loaded) !== tag) return
    preferences.write('language', tag)
    setLanguage(loaded)
  }
  return (
    <>
      {languages.tags
        .filter((tag) => tag !== now)
        .map((tag) => (
          <button
            key={tag}
            type="button"
            lang={tag}
            className="app-button app-button--quiet"
            onClick={() => void choose(tag)}
          >
            {nameInItself(tag)}
          </button>
        ))}
      <span role="status">{hasFailed && notLoaded}</span>
    </>
  )
}

/** "Cymraeg" of `cy`. */
function nameInItself(tag: string): string {
  const [language = tag] = tag.split('-')
  return new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? tag
}
