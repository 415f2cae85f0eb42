import type { AdresMetId, DigitaleAdressen } from "@betrokkene/domain"
import { adresIdsOf, digitaalAdresvelden } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { type Collection, Reference, urlOf } from "./reference.ts"

/** A digital address as it is answered within its betrokkene or partij. */
export const DigitaalAdresInRecord = Schema.Struct({
  id: Reference.fields.id,
  ...digitaalAdresvelden
}).annotate({ identifier: "DigitaalAdresMetId" })

/** The digital addresses of a record, each with its id. */
export const adressenJson = (record: Parameters<typeof adresIdsOf>[0], adressen: DigitaleAdressen) => {
  const ids = adresIdsOf(record, adressen)
  return adressen.map((adres, place) => ({ id: ids[place], ...adres }))
}

/** Of a digital address of a partij: whether that has geheimhouding (B9). */
export const geheimhoudingMark = { geheimhouding: Schema.optionalKey(Schema.Boolean.annotate({ readOnly: true })) }

/** A digital address as it is answered by itself. */
export const DigitaalAdresAnswer = Schema.Struct({
  ...Reference.fields,
  ...digitaalAdresvelden,
  omschrijving: Schema.NullOr(digitaalAdresvelden.omschrijving.schema),
  referentie: Schema.NullOr(digitaalAdresvelden.referentie.schema),
  isStandaardAdres: Schema.Boolean,
  verificatieDatum: Schema.NullOr(digitaalAdresvelden.verificatieDatum.schema),
  voorkeur: Schema.Boolean,
  ...geheimhoudingMark
}).annotate({ identifier: "DigitaalAdresMetVoorkeur" })

/** Where the record stands that a digital address is of. */
export interface AdresPlace {
  readonly collection: Extract<Collection, "betrokkenen" | "partijen">
  readonly id: string
}

export const digitaalAdresUrl = (base: string, { collection, id }: AdresPlace, adres: string): string =>
  `${urlOf(base, collection, id)}/digitale-adressen/${adres}`

export const digitaalAdresJson = (
  base: string,
  place: AdresPlace,
  {
    adres: { adres, isStandaardAdres = false, omschrijving, referentie, soortDigitaalAdres, verificatieDatum },
    id,
    voorkeur
  }: AdresMetId,
  marks: { readonly geheimhouding?: boolean }
) => ({
  id,
  url: digitaalAdresUrl(base, place, id),
  soortDigitaalAdres,
  adres,
  omschrijving: nullable(omschrijving),
  referentie: nullable(referentie),
  isStandaardAdres,
  verificatieDatum: nullable(verificatieDatum),
  voorkeur,
  ...marks
})
