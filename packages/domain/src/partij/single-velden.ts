import { Equal } from "effect"
import { type DigitaalAdres, zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { zelfdeGegeven } from "../values/zelfde-gegeven.ts"
import type { Partijgegevens } from "./partijgegevens.ts"

/** The fields of a partij that hold one value, so that two partijen can contradict each other in it. */
export const singleVelden = [
  "contactnaam",
  "organisatienaam",
  "bezoekadres",
  "correspondentieadres",
  "voorkeurskanaal",
  "voorkeurstaal",
  "indicatieActief"
] as const
/** One of {@link singleVelden}. */
export type SingleVeld = typeof singleVelden[number]

/** The value of such a field; undefined when there is none. */
export const waardeVan = (gegevens: Partijgegevens, veld: SingleVeld): unknown =>
  (gegevens as { readonly [veld in SingleVeld]?: unknown })[veld]

/** Whether two values of such a field are the same, however they are written. */
export const zelfdeWaarde = (veld: SingleVeld, one: unknown, ander: unknown): boolean => {
  switch (veld) {
    case "voorkeurskanaal":
      return zelfdeDigitaalAdres(one as DigitaalAdres, ander as DigitaalAdres)
    case "indicatieActief":
      return Equal.equals(one, ander)
    default:
      return zelfdeGegeven[veld](one, ander)
  }
}
