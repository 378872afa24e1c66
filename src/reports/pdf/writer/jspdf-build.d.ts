/** The one build that the browser, a worker and Node all use. Which members are used stands in `jspdf-port.ts`. */
declare module 'jspdf/dist/jspdf.es.min.js' {
  export const jsPDF: new (options: {
    readonly unit: 'pt'
    readonly format: 'a4'
    readonly compress: boolean
    readonly putOnlyUsedFonts: boolean
    readonly floatPrecision: number
  }) => object
}
