import { Equal } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { zelfdeIdentificator } from "../values/identificator.ts"

/**
 * Names of the fields of a betrokkene that changed, in alphabetical order. Links are not included, but the ground of one
 * that stays is.
 */
export const gewijzigdInBetrokkene = (voor: Betrokkene, na: Betrokkene): ReadonlyArray<string> => {
  const sameLink = voor._tag === "Gekend" && na._tag === "Gekend" && voor.partij === na.partij
  return otherwise(
    { ...veldenVanBetrokkene(voor), ...(sameLink ? { grond: voor.grond } : {}) },
    { ...veldenVanBetrokkene(na), ...(sameLink ? { grond: na.grond } : {}) }
  )
}

const veldenVanBetrokkene = ({ contactgegevens, initiator, rol }: Betrokkene): object => ({
  rol,
  initiator,
  ...contactgegevens
})

/** Names of the fields of a klantcontact that changed. */
export const gewijzigdInKlantcontact = (voor: Klantcontact, na: Klantcontact): ReadonlyArray<string> =>
  otherwise(voor.gegevens, na.gegevens)

/** Names of the fields of a partij that changed. */
export const gewijzigdInPartij = ({ gegevens: voor }: Partij, { gegevens: na }: Partij): ReadonlyArray<string> => {
  const { identificatoren: _voor, ...restVoor } = voor
  const { identificatoren: _na, ...restNa } = na
  return [...otherwise(restVoor, restNa), ...(zelfdeIdentificatoren(voor, na) ? [] : ["identificatoren"])].toSorted()
}

/** Identificatoren are compared separately: a bsn is redacted, and any two redacted values compare as equal. */
const zelfdeIdentificatoren = (
  { identificatoren: voor }: Partijgegevens,
  { identificatoren: na }: Partijgegevens
): boolean => voor.length === na.length && voor.every((one) => na.some((ander) => zelfdeIdentificator(one, ander)))

const otherwise = (voor: object, na: object): ReadonlyArray<string> => {
  const first: Readonly<Record<string, unknown>> = { ...voor }
  const nu: Readonly<Record<string, unknown>> = { ...na }
  return [...new Set([...Object.keys(first), ...Object.keys(nu)])].filter((veld) =>
    !Equal.equals(first[veld], nu[veld])
  ).toSorted()
}
