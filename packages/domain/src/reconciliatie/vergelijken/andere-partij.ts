import { Effect, Schema } from "effect"
import { soortenPartij } from "../../partij/identificatoren.ts"
import { Bezoekadres } from "../../values/bezoekadres.ts"
import { choice } from "../../values/choice.ts"
import { Contactnaam } from "../../values/contactnaam.ts"
import { Correspondentieadres } from "../../values/correspondentieadres.ts"
import { DigitaalAdres } from "../../values/digitaal-adres.ts"
import { DigitaleAdressen } from "../../values/digitale-adressen.ts"
import { Identificator } from "../../values/identificator.ts"
import { Organisatienaam } from "../../values/organisatienaam.ts"
import { regel } from "../../values/regel.ts"
import { Voorkeurstaal } from "../../values/taal.ts"
import { Uuid } from "../../values/uuid.ts"

const ofGeen = <S extends Schema.Top>(waarde: S) => Schema.optionalKey(Schema.NullOr(waarde))

/** The fields of which can be told that there is none. */
export const mayBeMissing = {
  contactnaam: Contactnaam,
  organisatienaam: Organisatienaam,
  bezoekadres: Bezoekadres,
  correspondentieadres: Correspondentieadres,
  voorkeurskanaal: DigitaalAdres,
  voorkeurstaal: Voorkeurstaal
}

/** The kinds in which digital addresses are compared: a kind of a register's own could hold data in its name, and has none here. */
export const soortenDigitaalAdres = ["email", "telefoonnummer", "overig"] as const

/** Of each kind at most one; which kinds fit the soortPartij is for who registers it. */
const Identificatoren = Schema.Array(Identificator).check(
  Schema.makeFilter(
    (identificatoren: ReadonlyArray<Identificator>) =>
      new Set(identificatoren.map(({ soort }) => soort)).size === identificatoren.length,
    regel("identificatorsoort-dubbel", "Een partij heeft van elke soort identificator ten hoogste één.")
  )
)

/**
 * What another register tells of a partij. A field that is not there is not told, and says nothing; `null` (of digitaleAdressen an
 * empty list) tells that there is none. An identificator that is not there is not told. `verteldeSoorten`: of digital addresses it
 * tells these kinds alone. `id` is the partij's id in that register; `onvolledig`: it told something that this register refuses, and that was left out.
 */
export const AnderePartij = Schema.Struct({
  id: Schema.optionalKey(Uuid),
  soortPartij: Schema.optionalKey(choice(soortenPartij, "soort-partij-onbekend")),
  identificatoren: Identificatoren.pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  contactnaam: ofGeen(mayBeMissing.contactnaam),
  organisatienaam: ofGeen(mayBeMissing.organisatienaam),
  bezoekadres: ofGeen(mayBeMissing.bezoekadres),
  correspondentieadres: ofGeen(mayBeMissing.correspondentieadres),
  digitaleAdressen: Schema.optionalKey(DigitaleAdressen),
  verteldeSoorten: Schema.optionalKey(Schema.Array(Schema.Literals(soortenDigitaalAdres))),
  voorkeurskanaal: ofGeen(mayBeMissing.voorkeurskanaal),
  voorkeurstaal: ofGeen(mayBeMissing.voorkeurstaal),
  indicatieGeheimhouding: Schema.optionalKey(Schema.Boolean),
  indicatieActief: Schema.optionalKey(Schema.Boolean),
  onvolledig: Schema.optionalKey(Schema.Literal(true))
})
export type AnderePartij = typeof AnderePartij.Type
