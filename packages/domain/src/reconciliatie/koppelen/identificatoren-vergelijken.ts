import { Redacted } from "effect"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { lijst, velden } from "./opgeslagen-waarde.ts"

/** Of two partijen the kinds of identificator that both have: of which it is the same one, and of which it is another. */
export interface Identificatorvergelijking {
  readonly gelijk: ReadonlyArray<Opgeslagen>
  readonly anders: ReadonlyArray<string>
}

interface Opgeslagen {
  readonly soort: string
  /** A bsn in the clear: only for comparing and for what a finding rests on. */
  readonly waarde: string
}

/** Compares the identificatoren of two partijen. Stored ones need not be valid. */
export const vergelijkIdentificatoren = (een: Partijgegevens, ander: Partijgegevens): Identificatorvergelijking => {
  const [eigen, andere] = [opgeslagen(een), opgeslagen(ander)]
  const isEender = ({ soort, waarde }: Opgeslagen) => andere.some((van) => van.soort === soort && van.waarde === waarde)
  const isAnders = ({ soort, waarde }: Opgeslagen) => andere.some((van) => van.soort === soort && van.waarde !== waarde)
  return { gelijk: eigen.filter(isEender), anders: [...new Set(eigen.filter(isAnders).map(({ soort }) => soort))] }
}

const opgeslagen = (gegevens: Partijgegevens): ReadonlyArray<Opgeslagen> =>
  lijst(velden(gegevens)["identificatoren"]).map(velden).flatMap(({ kvkNummer, soort, waarde }) => {
    const leesbaar = Redacted.isRedacted(waarde) ? Redacted.value(waarde) : waarde
    return typeof soort !== "string" || typeof leesbaar !== "string" ? [] : [{
      soort,
      waarde: soort === "vestigingsnummer" ? `${leesbaar} ${typeof kvkNummer === "string" ? kvkNummer : ""}` : leesbaar
    }]
  })
