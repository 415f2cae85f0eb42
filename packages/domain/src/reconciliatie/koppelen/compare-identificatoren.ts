import { Redacted } from "effect"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { list, velden } from "./stored-value.ts"

/** Of two partijen the kinds of identificator that both have: of which it is the same one, and of which it is another. */
export interface IdentificatorComparison {
  readonly gelijk: ReadonlyArray<Opgeslagen>
  readonly anders: ReadonlyArray<string>
}

interface Opgeslagen {
  readonly soort: string
  /** A bsn in the clear: only for comparing and for what a finding rests on. */
  readonly waarde: string
}

/** Compares the identificatoren of two partijen. Stored ones need not be valid. */
export const compareIdentificatoren = (een: Partijgegevens, ander: Partijgegevens): IdentificatorComparison => {
  const [eigen, andere] = [opgeslagen(een), opgeslagen(ander)]
  const isEender = ({ soort, waarde }: Opgeslagen) => andere.some((van) => van.soort === soort && van.waarde === waarde)
  const isAnders = ({ soort, waarde }: Opgeslagen) => andere.some((van) => van.soort === soort && van.waarde !== waarde)
  return { gelijk: eigen.filter(isEender), anders: [...new Set(eigen.filter(isAnders).map(({ soort }) => soort))] }
}

const opgeslagen = (gegevens: Partijgegevens): ReadonlyArray<Opgeslagen> =>
  list(velden(gegevens)["identificatoren"]).map(velden).flatMap(({ kvkNummer, soort, waarde }) => {
    const leesbaar = Redacted.isRedacted(waarde) ? Redacted.value(waarde) : waarde
    return typeof soort !== "string" || typeof leesbaar !== "string" ? [] : [{
      soort,
      waarde: soort === "vestigingsnummer" ? `${leesbaar} ${typeof kvkNummer === "string" ? kvkNummer : ""}` : leesbaar
    }]
  })
