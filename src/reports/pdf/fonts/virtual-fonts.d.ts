/** Made by `font-plugin.ts`: a TrueType file, deflated without a header, in base64. */
declare module 'virtual:pdf-font/regular' {
  const base64: string
  export default base64
}

declare module 'virtual:pdf-font/bold' {
  const base64: string
  export default base64
}
