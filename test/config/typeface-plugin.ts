import type { Plugin } from 'vite'

/** The cut of the typeface that English needs: another comes where its letters do. */
const TYPEFACE = /atkinson-hyperlegible-next-latin-wght-normal-[^/]*\.woff2$/

/** Names the typeface in the page, so that it comes with the style sheet: text that changes its typeface jumps. */
export function typefaceInPage(): Plugin {
  return {
    name: 'hustings:typeface-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_page, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => TYPEFACE.test(name))
        if (file === undefined) throw new Error('The typeface of the page is called otherwise than before.')
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` }
        return [{ tag: 'link', injectTo: 'head', attrs }]
      },
    },
  }
}
