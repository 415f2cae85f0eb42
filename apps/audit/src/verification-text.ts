import type { TrailSealFault, TrailVerification } from "@betrokkene/domain"
import { countOf } from "@betrokkene/program"

/** What was found, as JSON. */
export const verificationAsJson = (
  { faultCount, faults, head, pruned, restored, retention, sealed, waiting }: TrailVerification
): string =>
  `${
    JSON.stringify(
      {
        sound: faultCount === 0,
        sealed,
        waiting,
        head,
        faultCount,
        faults,
        ...(retention === undefined ? {} : { retentionDays: retention }),
        ...(pruned === undefined ? {} : { pruned: { at: pruned.op, to: pruned.tot, recordedUntil: pruned.totOp } }),
        ...(restored === undefined ? {} : { restored: { at: restored.op, to: restored.tot } })
      },
      null,
      2
    )
  }\n`

/** How long the trail is kept. */
export const retentionInWords = (days: number | undefined): string =>
  days === undefined
    ? "De audittrail wordt voor altijd bewaard.\n"
    : `De audittrail wordt ${days} dagen bewaard; de nachtelijke reconciliatie haalt weg wat ouder is.\n`

/** What was found, for people. */
export const verificationAsText = (
  { faultCount, faults, head, pruned, restored, retention, sealed, waiting }: TrailVerification
): string =>
  [
    ...(faultCount === 0
      ? ["De audittrail klopt."]
      : [
        `De audittrail klopt niet: ${countOf(faultCount, "fout", "fouten")}.`,
        ...faults.map((fault) => `- ${meaningOf(fault)}`)
      ]),
    ...(faultCount > faults.length ? [`- en nog ${faultCount - faults.length}`] : []),
    `Verzegeld: ${sealed}; nog te verzegelen: ${waiting}.`,
    retentionInWords(retention).trimEnd(),
    ...(pruned === undefined ? [] : [
      `Na de bewaartermijn weggehaald, het laatst op ${pruned.op}: alles tot en met zegel ${pruned.tot.nummer}; de jongste ` +
      `regel daarvan was van ${pruned.totOp}. De keten is gecontroleerd vanaf dat zegel.`
    ]),
    ...(restored === undefined ? [] : [
      `Het register is het laatst op ${restored.op} teruggezet uit een back-up, tot en met zegel ${restored.tot.nummer}: ` +
      "zegels met een hoger nummer die daarvoor zijn genoteerd, ontbreken terecht."
    ]),
    `Laatste zegel, om buiten de database te bewaren: ${head.nummer}:${head.digest}`,
    ""
  ].join("\n")

const meaningOf = ({ fault, id, nummer }: TrailSealFault): string => {
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
    case "anchor-pruned":
      return `zegel ${nummer} is met een opschoning weggehaald, en kan niet meer worden vergeleken. Dat klopt alleen als ` +
        "het is genoteerd voor de bewaartermijn: zeg dat met @ en de dag erachter"
    case "cut-against-policy":
      return `er is weggehaald tot en met zegel ${nummer}, en de bewaartermijn van toen vroeg daar niet om`
    case "act-unsealed":
      return `wat onder ${id} met de audittrail als geheel is gedaan, heeft geen zegel: het is toegevoegd`
    case "sealing-late":
      return "er wacht een regel al langer dan een kwartier op haar zegel: draait de API wel?"
  }
}
