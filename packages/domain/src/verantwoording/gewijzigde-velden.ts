import { Equal } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { zelfdeIdentificator } from "../values/identificator.ts"

/** The names of what a betrokkene has otherwise than before, links apart, in the order of the alphabet. */
export const gewijzigdInBetrokkene = (voor: Betrokkene, na: Betrokkene): ReadonlyArray<string> =>
  otherwise(veldenVanBetrokkene(voor), veldenVanBetrokkene(na))

const veldenVanBetrokkene = ({ contactgegevens, initiator, rol }: Betrokkene): object => ({
  rol,
  initiator,
  ...contactgegevens
})

/** The names of what a klantcontact has otherwise than before. */
export const gewijzigdInKlantcontact = (voor: Klantcontact, na: Klantcontact): ReadonlyArray<string> =>
  otherwise(voor.gegevens, na.gegevens)

/** The names of what a partij has otherwise than before. */
export const gewijzigdInPartij = ({ gegevens: voor }: Partij, { gegevens: na }: Partij): ReadonlyArray<string> => {
  const { identificatoren: _voor, ...restVoor } = voor
  const { identificatoren: _na, ...restNa } = na
  return [...otherwise(restVoor, restNa), ...(zelfdeIdentificatoren(voor, na) ? [] : ["identificatoren"])].toSorted()
}

/** Apart from the other fields: a bsn is redacted, and two of those are equal to a comparison whatever they are. */
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
