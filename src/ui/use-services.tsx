import { createContext, use, type ReactNode } from 'react'
import { DEFAULT_LANGUAGE, type Language, type Words } from '../words/language'
import type { Services } from './services'

const ServicesContext = createContext<Services | null>(null)
/** Gives the words of one screen, as this edition says them. */
export type Reword = <Table>(words: Words<Table>, language: Language) => Table

const asTheyStand: Reword = (words, language) => words(language)
const RewordContext = createContext(asTheyStand)
const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE)

interface ServicesProviderProps {
  readonly services: Services
  readonly language?: Language
  /** Absent: the words as they stand. */
  readonly reword?: Reword | undefined
  readonly children: ReactNode
}

export function ServicesProvider({
  services,
  language = DEFAULT_LANGUAGE,
  reword = asTheyStand,
  children,
}: ServicesProviderProps) {
  return (
    <ServicesContext value={services}>
      <LanguageContext value={language}>
        <RewordContext value={reword}>{children}</RewordContext>
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

/** The words of one screen in the language that is on. */
export function useWords<Table>(words: Words<Table>): Table {
  return use(RewordContext)(words, useLanguage())
}
