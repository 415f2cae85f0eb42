import type { Inzagerecht } from "./inzagerecht.ts"
import type { Partij } from "./partij.ts"

/** Says that something was left out because of geheimhouding, never what (B9). */
export const geheimWeggelaten = [{ soort: "partijgegevens", reden: "geheimhouding" }] as const

/**
 * A view of a known person or organisation, as a caller may see it: the gegevens with the bsn masked or not, or with
 * geheimhouding only that it exists.
 */
export type Partijzicht =
  | { readonly _tag: "Open"; readonly partij: Partij; readonly bsn: "leesbaar" | "gemaskeerd" }
  | {
    readonly _tag: "Geheim"
    readonly partij: Pick<Partij, "id" | "nummer" | "versie"> & {
      readonly gegevens: Pick<Partij["gegevens"], "soortPartij" | "indicatieActief">
    }
    readonly weggelaten: typeof geheimWeggelaten
  }

/**
 * Whether a caller with this right may see the gegevens of the partij. Geheimhouding withholds them as a whole (B9).
 */
export const maySee = ({ gegevens }: Partij, { geheim }: Pick<Inzagerecht, "geheim">): boolean =>
  geheim || !gegevens.indicatieGeheimhouding

/**
 * What a caller with this right may see of the partij. Every answer that shows a partij goes through this function
 * (B9).
 */
export const zichtOpPartij = (partij: Partij, right: Pick<Inzagerecht, "geheim" | "bsn">): Partijzicht => {
  if (maySee(partij, right)) return { _tag: "Open", partij, bsn: right.bsn ? "leesbaar" : "gemaskeerd" }
  const { gegevens: { indicatieActief, soortPartij }, id, nummer, versie } = partij
  return {
    _tag: "Geheim",
    partij: { id, nummer, versie, gegevens: { soortPartij, indicatieActief } },
    weggelaten: geheimWeggelaten
  }
}
