import type { Inzagerecht } from "./inzagerecht.ts"
import type { Partij } from "./partij.ts"

/** Tells that something was left out for geheimhouding, and never what (B9). */
export const geheimWeggelaten = [{ soort: "partijgegevens", reden: "geheimhouding" }] as const

/** A partij as it may be seen: in its gegevens, a bsn masked or not; or, with geheimhouding, only that it is there. */
export type Partijzicht =
  | { readonly _tag: "Open"; readonly partij: Partij; readonly bsn: "leesbaar" | "gemaskeerd" }
  | {
    readonly _tag: "Geheim"
    readonly partij: Pick<Partij, "id" | "nummer" | "versie"> & {
      readonly gegevens: Pick<Partij["gegevens"], "soortPartij" | "indicatieActief">
    }
    readonly weggelaten: typeof geheimWeggelaten
  }

/** Whether somebody with this right may see the gegevens of the partij, which are all that geheimhouding keeps from him (B9). */
export const maySee = ({ gegevens }: Partij, { geheim }: Inzagerecht): boolean =>
  geheim || !gegevens.indicatieGeheimhouding

/** What somebody with this right may see of the partij: who shows one to anybody, shows this (B9). */
export const zichtOpPartij = (partij: Partij, right: Inzagerecht): Partijzicht => {
  if (maySee(partij, right)) return { _tag: "Open", partij, bsn: right.bsn ? "leesbaar" : "gemaskeerd" }
  const { gegevens: { indicatieActief, soortPartij }, id, nummer, versie } = partij
  return {
    _tag: "Geheim",
    partij: { id, nummer, versie, gegevens: { soortPartij, indicatieActief } },
    weggelaten: geheimWeggelaten
  }
}
