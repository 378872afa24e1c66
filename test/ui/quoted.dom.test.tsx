import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Quoted, QuotedAll, QuotedIn, QuotedLanguage } from '../../src/ui/parts/quoted'

const langOf = (text: string): string | null => screen.getByText(text).getAttribute('lang')

test('a text is marked as what the checklist around is written in, or as its own language', () => {
  render(
    <QuotedLanguage value="cy">
      <Quoted>Drws</Quoted>
      <Quoted lang="en-GB">Door</Quoted>
      <Quoted lang={null}>Puerta</Quoted>
    </QuotedLanguage>,
  )
  expect(langOf('Drws')).toBe('cy')
  expect(langOf('Door')).toBe('en-GB')
  expect(langOf('Puerta')).toBeNull()
})

test('our words around it are not', () => {
  const { container } = render(
    <p>
      <QuotedIn lang="cy" say={(title) => `Done: ${title} It is answered “Yes”.`}>
        Cau’r drws.
      </QuotedIn>
    </p>,
  )
  expect(container.textContent).toBe('Done: Cau’r drws. It is answered “Yes”.')
  expect(langOf('Cau’r drws.')).toBe('cy')
  expect(screen.getByText(/^Done:/).hasAttribute('lang')).toBe(false)
})

test('nor are those between several', () => {
  const { container } = render(
    <QuotedAll lang="cy" texts={['Drws', 'Mur']} say={(texts) => `Shut: ${texts.join(' and ')}.`} />,
  )
  expect(container.innerHTML).toBe('Shut: <bdi lang="cy">Drws</bdi> and <bdi lang="cy">Mur</bdi>.')
})
