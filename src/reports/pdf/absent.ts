/** Stands in for jsPDF's optional dependencies: nothing here turns a web page or a drawing into a PDF. */
// oxlint-disable-next-line import/no-default-export -- the import it replaces is a default one
export default undefined
