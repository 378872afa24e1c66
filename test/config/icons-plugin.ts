import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Plugin } from 'vite'

/** Phones and older launchers draw no SVG. A touch icon has no corners of its own: the phone cuts them. */
const ICONS = [
  { file: 'icon-192.png', drawing: 'icon.svg', size: 192 },
  { file: 'icon-512.png', drawing: 'icon.svg', size: 512 },
  { file: 'icon-maskable-512.png', drawing: 'icon-maskable.svg', size: 512 },
  { file: 'apple-touch-icon.png', drawing: 'icon-maskable.svg', size: 180 },
] as const

type Icon = (typeof ICONS)[number]

export const ICON_FILES: readonly string[] = ICONS.map(({ file }) => file)

let started: Promise<void> | null = null

/** Draws the icons that are no SVG, from those that are: beside the built page, and for `npm run dev`. */
export function iconsFrom(drawings: string): Plugin {
  return {
    name: 'hustings:icons',
    async generateBundle() {
      for (const icon of ICONS)
        this.emitFile({ type: 'asset', fileName: icon.file, source: await drawIcon(drawings, icon) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const icon = ICONS.find(({ file }) => pathname === `/${file}`)
        if (icon === undefined) {
          next()
          return
        }
        response.setHeader('Content-Type', 'image/png')
        drawIcon(drawings, icon).then((png) => response.end(png), next)
      })
    },
  }
}

/** The same bytes on every machine: what draws is WebAssembly, and there is no text in it that a font could change. */
async function drawIcon(drawings: string, { drawing, size }: Icon): Promise<Uint8Array> {
  await start()
  const svg = readFileSync(join(drawings, drawing), 'utf8')
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

/** Where the settings were read before in this process it has started already, and says so. Any other fault shows when it draws. */
function start(): Promise<void> {
  const module = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  started ??= initWasm(readFileSync(module)).catch(() => undefined)
  return started
}
