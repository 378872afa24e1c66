import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { DEFAULT_LANGUAGE, tagOf, type Language, type Words } from '../words/language'
import type { Services } from './services'

const ServicesContext = createContext<Services | null>(null)
/** Gives the words of one screen, as this edition says them. */
export type Reword = <Table>(words: Words<Table>, language: Language) => Table

const asTheyStand: Reword = (words, language) => words(language)
const RewordContext = createContext(asTheyStand)
const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE)
const SetLanguageContext = createContext<(language: Language) => void>(() => undefined)

interface ServicesProviderProps {
  readonly services: Services
  /** The one that it starts in. */
  readonly language?: Language | undefined
  /** Absent: the words as they stand. */
  readonly reword?: Reword | undefined
  readonly children: ReactNode
}

export function ServicesProvider({
  services,
  language: first = DEFAULT_LANGUAGE,
  reword = asTheyStand,
  children,
}: ServicesProviderProps) {
  const [language, setLanguage] = useState(first)
  useEffect(() => {
    document.documentElement.lang = tagOf(language)
  }, [language])
  return (
    <ServicesContext value={services}>
      <LanguageContext value={language}>
        <SetLanguageContext value={setLanguage}>
          <RewordContext value={reword}>{children}</RewordContext>
        </SetLanguageContext>
      </LanguageContext>
    </ServicesContext>
  )
}

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('a component that needs services stands outside ServicesProvider')
  return services
}

export function useLanguage(): Language {
  return use(LanguageContext)
}

/** Says all of it in another language from now on. */
export function useSetLanguage(): (language: Language) => void {
  return use(SetLanguageContext)
}

/** The words of one screen in the language that is on. */
export function useWords<Table>(words: Words<Table>): Table {
  return use(RewordContext)(words, useLanguage())
}
