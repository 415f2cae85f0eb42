import { Effect, Schema } from "effect"
import { oneOfEachKind, soortenPartij } from "../../partij/identificatoren.ts"
import { Bezoekadres } from "../../values/bezoekadres.ts"
import { choice } from "../../values/choice.ts"
import { Contactnaam } from "../../values/contactnaam.ts"
import { Correspondentieadres } from "../../values/correspondentieadres.ts"
import { DigitaalAdres } from "../../values/digitaal-adres.ts"
import { DigitaleAdressen } from "../../values/digitale-adressen.ts"
import { Identificator } from "../../values/identificator.ts"
import { Organisatienaam } from "../../values/organisatienaam.ts"
import { Voorkeurstaal } from "../../values/taal.ts"
import { Uuid } from "../../values/uuid.ts"

const orNull = <S extends Schema.Top>(waarde: S) => Schema.optionalKey(Schema.NullOr(waarde))

/** Fields for which a register can say that there is no value (`null`). */
export const mayBeMissing = {
  contactnaam: Contactnaam,
  organisatienaam: Organisatienaam,
  bezoekadres: Bezoekadres,
  correspondentieadres: Correspondentieadres,
  voorkeurskanaal: DigitaalAdres,
  voorkeurstaal: Voorkeurstaal
}

/**
 * The kinds by which digital addresses are compared. A kind that only one register uses counts as `overig`, since
 * its name could hold personal data.
 */
export const soortenDigitaalAdres = ["email", "telefoonnummer", "overig"] as const

/** At most one of each kind. Which kinds fit the soortPartij is checked on registering. */
const Identificatoren = Schema.Array(Identificator).check(oneOfEachKind)

/**
 * What another register says about a partij.
 *
 * - An absent field says nothing. `null` (for digitaleAdressen an empty list) says that there is no value. An
 *   absent identificator says nothing.
 * - `id`: the id of the partij in that register.
 * - `verteldeSoorten`: the only kinds of digital addresses that the register gives; absent means all kinds.
 * - `onvolledig`: something was left out because this register refuses it.
 */
export const AnderePartij = Schema.Struct({
  id: Schema.optionalKey(Uuid),
  soortPartij: Schema.optionalKey(choice(soortenPartij, "soort-partij-onbekend")),
  identificatoren: Identificatoren.pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  contactnaam: orNull(mayBeMissing.contactnaam),
  organisatienaam: orNull(mayBeMissing.organisatienaam),
  bezoekadres: orNull(mayBeMissing.bezoekadres),
  correspondentieadres: orNull(mayBeMissing.correspondentieadres),
  digitaleAdressen: Schema.optionalKey(DigitaleAdressen),
  verteldeSoorten: Schema.optionalKey(Schema.Array(Schema.Literals(soortenDigitaalAdres))),
  voorkeurskanaal: orNull(mayBeMissing.voorkeurskanaal),
  voorkeurstaal: orNull(mayBeMissing.voorkeurstaal),
  indicatieGeheimhouding: Schema.optionalKey(Schema.Boolean),
  indicatieActief: Schema.optionalKey(Schema.Boolean),
  onvolledig: Schema.optionalKey(Schema.Literal(true))
})
export type AnderePartij = typeof AnderePartij.Type
