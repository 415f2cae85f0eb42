/** The places in the code where an error came from, innermost first; none if it is no Error. Holds no message. */
const placesOf = (defect: unknown): ReadonlyArray<string> =>
  defect instanceof Error
    ? (defect.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line)).map((line) => line.trim())
    : []

/** Fields for a log that may be told about a defect: its kind and place. Its message may hold personal data. */
export const defectFields = (defect: unknown): { readonly [name: string]: unknown } =>
  defect instanceof Error ? { defect: defect.name, stack: placesOf(defect) } : { defect: typeof defect }

/** What a command may tell about a defect: its place, and its kind if `named`. Its message may hold personal data. */
export const defectText = (defect: unknown, named = false): string =>
  [
    named && defect instanceof Error ? `Onverwachte fout (${defect.name}).` : "Onverwachte fout.",
    ...placesOf(defect).map((place) => `    ${place}`),
    ""
  ].join("\n")
