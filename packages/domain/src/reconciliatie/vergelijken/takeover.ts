import { Option, Schema } from "effect"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { AnderePartij } from "./andere-partij.ts"
import { isTegenstrijdig, type Verschil, verschillen } from "./verschillen.ts"

/**
 * The gegevens of a partij of this register, with each differing field replaced by that of the other register.
 *
 * Nothing is only taken away: digital addresses are added, an identificator is added only if there is none of its
 * kind, a field stays if the other register has no value, and geheimhouding is never lifted.
 *
 * None: there is nothing to take over, the two may not be the same partij, or the result would be invalid.
 * `gevonden`: the differences, if already known.
 */
export const takenOver = (
  here: Partijgegevens,
  there: AnderePartij,
  gevonden = verschillen(here, there)
): Option.Option<Partijgegevens> => {
  const fields = new Set(gevonden.filter(isToTakeOver).map(({ part }) => part.split("/")[0] ?? ""))
  if (fields.size === 0 || gevonden.some(isTegenstrijdig)) return Option.none()
  return Schema.encodeOption(Partijgegevens)(here).pipe(
    Option.flatMap((own) =>
      readGegevens(supplemented(own, Object.entries(encode(there)).filter(([veld]) => fields.has(veld))))
    ),
    Option.filter((nieuw) => canonicalText(nieuw) !== canonicalText(here))
  )
}

/**
 * The gegevens for registering a partij that only the other register has. None: too little is known, or this
 * register refused something.
 */
export const nieuweGegevens = (there: AnderePartij): Option.Option<Partijgegevens> =>
  there.onvolledig === true
    ? Option.none()
    : readGegevens(Object.fromEntries(
      Object.entries(encode(there)).filter(([veld, waarde]) => !aboutOtherRegister.has(veld) && waarde !== null)
    ))

/** Fields about the other register, not about the partij. */
const aboutOtherRegister: ReadonlySet<string> = new Set(["id", "verteldeSoorten"])

const readGegevens = Schema.decodeUnknownOption(Partijgegevens, { onExcessProperty: "error" })

const encode = Schema.encodeSync(AnderePartij)

const isToTakeOver = ({ there, part, uitkomst }: Verschil): boolean =>
  uitkomst !== "alleen-hier" && !(part === "indicatieGeheimhouding" && there === "false")

type Written = typeof Partijgegevens.Encoded

const supplemented = (own: Written, other: ReadonlyArray<readonly [string, unknown]>): object => ({
  ...own,
  ...Object.fromEntries(other.map(([veld, waarde]) => {
    switch (veld) {
      case "digitaleAdressen":
        return [
          veld,
          union(
            own.digitaleAdressen ?? [],
            waarde as typeof own.digitaleAdressen ?? [],
            (adres) => canonicalText([adres.soortDigitaalAdres, vergelijkingsvorm(adres)])
          )
        ]
      case "identificatoren":
        return [
          veld,
          union<{ readonly soort: string }>(
            own.identificatoren ?? [],
            waarde as Written["identificatoren"] ?? [],
            ({ soort }) => soort
          )
        ]
      default:
        return [veld, waarde]
    }
  }))
})

/** The own values, followed by the other values that are not among them. */
const union = <A>(
  own: ReadonlyArray<A>,
  other: ReadonlyArray<A>,
  markOf: (waarde: A) => string
): ReadonlyArray<A> => {
  const present = new Set(own.map(markOf))
  return [...own, ...other.filter((waarde) => !present.has(markOf(waarde)))]
}
