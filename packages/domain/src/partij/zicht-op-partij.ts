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
 *
 * @example
 * ```ts
 * import { Partij, zichtOpPartij } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const partij = Schema.decodeSync(Partij)({
 *   id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   nummer: "0000000001",
 *   gegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" }, indicatieGeheimhouding: true },
 *   registratiedatum: "2026-11-23T09:15:00Z",
 *   versie: 1
 * })
 * const zicht = zichtOpPartij(partij, { geheim: false, bsn: false })
 * console.log(zicht._tag, JSON.stringify(zicht).includes("Boer")) // Geheim false
 * ```
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
