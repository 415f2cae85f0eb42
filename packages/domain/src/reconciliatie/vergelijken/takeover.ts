import { Option, Schema } from "effect"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import { AnderePartij } from "./andere-partij.ts"
import { isTegenstrijdig, type Verschil, verschillen } from "./verschillen.ts"

/**
 * The gegevens of a partij of this register with what the other one tells otherwise, each field as a whole. Nothing is only taken
 * away: digital addresses are added to those that are there, an identificator where there is none of its kind, a field stays where
 * the other has none, and geheimhouding is never lifted. None: that leaves nothing to take over, it is not sure that the two are the
 * same, or the outcome would not be valid. `gevonden`: in what they differ, where that is known.
 */
export const takenOver = (
  hier: Partijgegevens,
  daar: AnderePartij,
  gevonden = verschillen(hier, daar)
): Option.Option<Partijgegevens> => {
  const velden = new Set(gevonden.filter(isOverTeNemen).map(({ deel }) => deel.split("/")[0] ?? ""))
  if (velden.size === 0 || gevonden.some(isTegenstrijdig)) return Option.none()
  return Schema.encodeOption(Partijgegevens)(hier).pipe(
    Option.flatMap((eigen) =>
      leesGegevens(aangevuld(eigen, Object.entries(schrijf(daar)).filter(([veld]) => velden.has(veld))))
    ),
    Option.filter((nieuw) => canonical(nieuw) !== canonical(hier))
  )
}

/** The gegevens with which a partij that only the other register knows can be registered. None: too little is told, or something was refused. */
export const nieuweGegevens = (daar: AnderePartij): Option.Option<Partijgegevens> =>
  daar.onvolledig === true
    ? Option.none()
    : leesGegevens(Object.fromEntries(
      Object.entries(schrijf(daar)).filter(([veld, waarde]) => !vanHetAndere.has(veld) && waarde !== null)
    ))

/** What says something of the other register, and nothing of the partij. */
const vanHetAndere: ReadonlySet<string> = new Set(["id", "verteldeSoorten"])

const leesGegevens = Schema.decodeUnknownOption(Partijgegevens, { onExcessProperty: "error" })

const schrijf = Schema.encodeSync(AnderePartij)

const isOverTeNemen = ({ daar, deel, uitkomst }: Verschil): boolean =>
  uitkomst !== "alleen-hier" && !(deel === "indicatieGeheimhouding" && daar === "false")

type Geschreven = typeof Partijgegevens.Encoded

const aangevuld = (eigen: Geschreven, ander: ReadonlyArray<readonly [string, unknown]>): object => ({
  ...eigen,
  ...Object.fromEntries(ander.map(([veld, waarde]) => {
    switch (veld) {
      case "digitaleAdressen":
        return [
          veld,
          samen(
            eigen.digitaleAdressen ?? [],
            waarde as typeof eigen.digitaleAdressen ?? [],
            (adres) => canonical([adres.soortDigitaalAdres, vergelijkingsvorm(adres)])
          )
        ]
      case "identificatoren":
        return [
          veld,
          samen<{ readonly soort: string }>(
            eigen.identificatoren ?? [],
            waarde as Geschreven["identificatoren"] ?? [],
            ({ soort }) => soort
          )
        ]
      default:
        return [veld, waarde]
    }
  }))
})

/** What is there, and what is not there yet. */
const samen = <A>(
  eigen: ReadonlyArray<A>,
  ander: ReadonlyArray<A>,
  kenmerk: (waarde: A) => string
): ReadonlyArray<A> => {
  const aanwezig = new Set(eigen.map(kenmerk))
  return [...eigen, ...ander.filter((waarde) => !aanwezig.has(kenmerk(waarde)))]
}
