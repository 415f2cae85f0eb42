import type { SealFault, TrailVerification } from "@betrokkene/domain"

/** What was found, as JSON. */
export const verificationAsJson = ({ faultCount, faults, head, sealed, waiting }: TrailVerification): string =>
  `${JSON.stringify({ sound: faultCount === 0, sealed, waiting, head, faultCount, faults }, null, 2)}\n`

/** What was found, for people. */
export const verificationAsText = ({ faultCount, faults, head, sealed, waiting }: TrailVerification): string =>
  [
    ...(faultCount === 0
      ? ["De audittrail klopt."]
      : [
        `De audittrail klopt niet: ${faultCount} ${faultCount === 1 ? "fout" : "fouten"}.`,
        ...faults.map((fault) => `- ${meaningOf(fault)}`)
      ]),
    ...(faultCount > faults.length ? [`- en nog ${faultCount - faults.length}`] : []),
    `Verzegeld: ${sealed}; nog te verzegelen: ${waiting}.`,
    `Laatste zegel, om buiten de database te bewaren: ${head.nummer}:${head.digest}`,
    ""
  ].join("\n")

const meaningOf = ({ fault, id, nummer }: SealFault): string => {
  switch (fault) {
    case "seal-missing":
      return `zegel ${nummer} ontbreekt`
    case "entry-missing":
      return `de regel onder zegel ${nummer} ontbreekt`
    case "entry-changed":
      return `zegel ${nummer} hoort niet bij zijn regel of bij het zegel ervoor: een van drieën is veranderd`
    case "entry-back-dated":
      return `de regel onder zegel ${nummer} heeft een tijd van lang voor die van een eerdere regel`
    case "end-missing":
      return `het laatste zegel is niet ${nummer}, zoals ernaast staat: het eind is veranderd of weggehaald`
    case "entry-stray":
      return `regel ${id} heeft geen zegel en wacht er ook niet op: zij is toegevoegd`
    case "anchor-differs":
      return `zegel ${nummer} is niet meer wat eerder is genoteerd: de keten is opnieuw geschreven of ingekort`
    case "sealing-late":
      return "er wacht een regel al langer dan een kwartier op haar zegel: draait de API wel?"
  }
}
