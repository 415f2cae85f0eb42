import type { Betrokkene } from "@betrokkene/domain"

/** Whose data a request is about: a partij, or a betrokkene of whom it is not known who he is. */
export interface DataSubject {
  readonly soort: "partij" | "betrokkene"
  readonly id: string
}

export const subjectOf = (betrokkene: Betrokkene): DataSubject =>
  betrokkene._tag === "Gekend" ? { soort: "partij", id: betrokkene.partij } : { soort: "betrokkene", id: betrokkene.id }
