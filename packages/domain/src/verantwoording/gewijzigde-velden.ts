import { Equal } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import { identificatorIdsOf } from "../values/identificator-ids.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"

/**
 * Names of the fields of a betrokkene that changed, in alphabetical order. The digitaleAdressen include their ids, and
 * whether they are shared. Links
 * are not included, but the ground of one that stays is.
 */
export const gewijzigdInBetrokkene = (voor: Betrokkene, na: Betrokkene): ReadonlyArray<string> => {
  const sameLink = voor._tag === "Gekend" && na._tag === "Gekend" && voor.partij === na.partij
  return otherwise(
    { ...veldenVanBetrokkene(voor), ...(sameLink ? { grond: voor.grond } : {}) },
    { ...veldenVanBetrokkene(na), ...(sameLink ? { grond: na.grond } : {}) }
  )
}

const veldenVanBetrokkene = (
  { adresIds, contactgegevens, initiator, rol, sharedAdressen }: Betrokkene
): object => ({
  rol,
  initiator,
  ...contactgegevens,
  digitaleAdressen: [contactgegevens.digitaleAdressen, adresIds, sharedAdressen]
})

/** Names of the fields of a klantcontact that changed. */
export const gewijzigdInKlantcontact = (voor: Klantcontact, na: Klantcontact): ReadonlyArray<string> =>
  otherwise({ ...voor.gegevens, nummer: voor.nummer }, { ...na.gegevens, nummer: na.nummer })

/** Names of the fields of a side record that changed. */
export const gewijzigdInSideRecord = (
  voor: { readonly gegevens: object },
  na: { readonly gegevens: object }
): ReadonlyArray<string> => otherwise(voor.gegevens, na.gegevens)

/** Names of the fields of a partij that changed. */
export const gewijzigdInPartij = (voor: Partij, na: Partij): ReadonlyArray<string> =>
  [
    ...otherwise(veldenVanPartij(voor), veldenVanPartij(na)),
    ...(zelfdeIdentificatoren(voor, na) ? [] : ["identificatoren"])
  ].toSorted()

const veldenVanPartij = ({ adresIds, gegevens: { identificatoren: _, ...rest }, nummer }: Partij): object => ({
  ...rest,
  nummer,
  digitaleAdressen: [rest.digitaleAdressen, adresIds]
})

/** Identificatoren are compared separately: a bsn is redacted, and any two redacted values compare as equal. */
const zelfdeIdentificatoren = (one: Partij, ander: Partij): boolean => {
  const [voor, na]: [ReadonlyArray<Identificator>, ReadonlyArray<Identificator>] = [
    one.gegevens.identificatoren,
    ander.gegevens.identificatoren
  ]
  return voor.length === na.length
    && voor.every((own) =>
      na.some((van) => zelfdeIdentificator(own, van) && own.anderePartijIdentificator === van.anderePartijIdentificator)
    )
    && Equal.equals(identificatorIdsOf(one), identificatorIdsOf(ander))
}

const otherwise = (voor: object, na: object): ReadonlyArray<string> => {
  const first: Readonly<Record<string, unknown>> = { ...voor }
  const nu: Readonly<Record<string, unknown>> = { ...na }
  return [...new Set([...Object.keys(first), ...Object.keys(nu)])].filter((veld) =>
    !Equal.equals(first[veld], nu[veld])
  ).toSorted()
}
