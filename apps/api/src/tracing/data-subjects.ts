import type { Betrokkene } from "@betrokkene/domain"

/** A person whose data a request is about: a partij, or an ongekende betrokkene. */
export interface DataSubject {
  readonly soort: "partij" | "betrokkene"
  readonly id: string
}

export const subjectOf = (betrokkene: Betrokkene): DataSubject =>
  betrokkene._tag === "Gekend" ? { soort: "partij", id: betrokkene.partij } : { soort: "betrokkene", id: betrokkene.id }
