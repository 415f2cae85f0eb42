import { Redacted } from "effect"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { fields, list } from "../../values/stored-value.ts"

/** The kinds of identificator that both partijen have: the equal ones with their value, and the kinds that differ. */
export interface IdentificatorComparison {
  readonly equal: ReadonlyArray<StoredIdentificator>
  readonly different: ReadonlyArray<string>
}

/** Findings rest on it, so its field names are part of their digests. */
interface StoredIdentificator {
  readonly soort: string
  /** A bsn is in the clear: only for comparing and for `rustOp`. */
  readonly waarde: string
}

/** Compares the identificatoren of two partijen. Stored values may be invalid: those are skipped. */
export const compareIdentificatoren = (one: Partijgegevens, other: Partijgegevens): IdentificatorComparison => {
  const [own, andere] = [stored(one), stored(other)]
  const isEqual = ({ soort, waarde }: StoredIdentificator) =>
    andere.some((van) => van.soort === soort && van.waarde === waarde)
  const isDifferent = ({ soort, waarde }: StoredIdentificator) =>
    andere.some((van) => van.soort === soort && van.waarde !== waarde)
  return { equal: own.filter(isEqual), different: [...new Set(own.filter(isDifferent).map(({ soort }) => soort))] }
}

const stored = (gegevens: Partijgegevens): ReadonlyArray<StoredIdentificator> =>
  list(fields(gegevens)["identificatoren"]).map(fields).flatMap(({ kvkNummer, soort, waarde }) => {
    const readable = Redacted.isRedacted(waarde) ? Redacted.value(waarde) : waarde
    return typeof soort !== "string" || typeof readable !== "string" ? [] : [{
      soort,
      waarde: soort === "vestigingsnummer" ? `${readable} ${typeof kvkNummer === "string" ? kvkNummer : ""}` : readable
    }]
  })
