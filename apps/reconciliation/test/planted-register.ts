import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { asOtherProgram } from "@betrokkene/dataset"
import {
  type BetrokkeneId,
  Contactgegevens,
  geenContactgegevens,
  Identificator,
  Klantcontactgegevens,
  type KlantcontactId,
  Medewerker,
  ontkoppelBetrokkene,
  type Partij,
  type PartijId,
  registreerBetrokkene,
  type RegistreerBetrokkeneCommand,
  registreerKlantcontact,
  registreerPartij,
  wijzigPartij
} from "@betrokkene/domain"
import { Effect, Layer, Schema } from "effect"
import { contactgegevens, partijgegevens, type Persoon, persoon } from "./person.ts"

const balie = Schema.decodeSync(Medewerker)("balie")
const day = 24 * 60 * 60 * 1000
const ago = (days: number) => new Date(Date.now() - days * day).toISOString()

const klantcontact = (days: number) =>
  Schema.decodeUnknownSync(Klantcontactgegevens)({
    kanaal: "telefoon",
    onderwerp: "Vertrouwelijk onderwerp",
    inhoud: "Geheime inhoud",
    plaatsgevondenOp: ago(days)
  })

const gegeven = (json: unknown): Contactgegevens => Schema.decodeUnknownSync(Contactgegevens)(json)

const registreer = (days: number, whom: Contactgegevens, otherwise: Partial<RegistreerBetrokkeneCommand> = {}) =>
  registreerBetrokkene({
    klantcontact: { nieuw: klantcontact(days) },
    rol: "klant",
    initiator: true,
    contactgegevens: whom,
    door: balie,
    ...otherwise
  })

const withZelfde = (existing: KlantcontactId, otherwise: Partial<RegistreerBetrokkeneCommand>) =>
  registreer(1, geenContactgegevens, { klantcontact: { existing }, ...otherwise })

const gekoppeldAan = (partij: Partij | PartijId): Partial<RegistreerBetrokkeneCommand> => ({
  identificatie: { soort: "gekozen-partij", partij: typeof partij === "string" ? partij : partij.id }
})

/** Ids of the planted records, to check later what became of them. */
export interface Planted {
  readonly candidate: BetrokkeneId
  readonly candidatePartij: PartijId
  readonly overbodig: BetrokkeneId
  readonly verstreken: KlantcontactId
  readonly normalisable: BetrokkeneId
}

/** Adds findings for every rule to a register, through the use cases where possible. */
const plantByUse = Effect.gen(function*() {
  const partij = (whom: Persoon, otherwise?: Readonly<Record<string, unknown>>) =>
    registreerPartij(partijgegevens(whom, otherwise))
  // dubbele-partij-vermoeden, and meer-mogelijke-partijen: a person who may equally be either partij.
  yield* partij(persoon(0))
  yield* partij(persoon(0))
  yield* registreer(2, contactgegevens(persoon(0)))
  // dubbele-partij-identificator: the second gets the bsn of the first, past the constraint.
  const [first, second] = [
    yield* partij(persoon(1), { identificatoren: [{ soort: "bsn", waarde: "999999990" }] }),
    yield* partij(persoon(2))
  ]
  // mogelijke-partij
  const candidatePartij = yield* partij(persoon(3))
  const candidate = yield* registreer(2, contactgegevens(persoon(3)))
  // tegenstrijdige-koppeling
  yield* registreer(2, gegeven({ contactnaam: persoon(5).contactnaam }), gekoppeldAan(yield* partij(persoon(4))))
  // koppeling-zonder-grond: linked on a bsn that another program takes from the partij; see below.
  const withoutGround = yield* partij(persoon(20), { identificatoren: [{ soort: "bsn", waarde: "999999989" }] })
  yield* registreer(2, geenContactgegevens, {
    identificatie: {
      soort: "identificator",
      identificator: Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999999989" })
    }
  })
  // gekozen-tijdens-samenvoeging: see below.
  const chosenWhileOne = yield* registreer(2, geenContactgegevens, gekoppeldAan(yield* partij(persoon(21))))
  // overbodige-afwijking
  const overbodig = yield* registreer(
    2,
    gegeven({ bezoekadres: persoon(6).bezoekadres }),
    gekoppeldAan(yield* partij(persoon(6)))
  )
  // verouderde-afwijking: the partij gives another address after the betrokkene did.
  const newer = yield* partij(persoon(7))
  yield* registreer(500, gegeven({ bezoekadres: { ...persoon(7).bezoekadres, huisnummer: 3 } }), gekoppeldAan(newer))
  yield* Effect.sleep(5)
  yield* wijzigPartij(
    newer.id,
    "elke",
    partijgegevens(persoon(7), { bezoekadres: { ...persoon(7).bezoekadres, huisnummer: 5 } })
  )
  // onbereikbaar
  yield* registreer(2, geenContactgegevens)
  // niet-actieve-partij
  yield* registreer(2, geenContactgegevens, gekoppeldAan(yield* partij(persoon(8), { indicatieActief: false })))
  // geheim-en-afwijkend
  const geheim = yield* partij(persoon(9), { indicatieGeheimhouding: true })
  yield* registreer(
    2,
    gegeven({ digitaleAdressen: [{ soortDigitaalAdres: "email", adres: persoon(9).email }] }),
    gekoppeldAan(geheim)
  )
  // geen-betrokkene, geen-initiator, meer-initiators, vertegenwoordiger-zonder-klant
  yield* registreerKlantcontact(klantcontact(3))
  yield* registreer(2, contactgegevens(persoon(10)), { initiator: false, rol: "vertegenwoordiger" })
  const twoInitiators = yield* registreer(2, contactgegevens(persoon(11)))
  yield* withZelfde(twoInitiators.klantcontact.id, { contactgegevens: contactgegevens(persoon(12)) })
  yield* registreer(2, contactgegevens(persoon(13)), { rol: "vertegenwoordiger" })
  // zelfde-partij-dubbel
  const dubbel = yield* partij(persoon(14))
  const once = yield* registreer(2, geenContactgegevens, gekoppeldAan(dubbel))
  yield* withZelfde(once.klantcontact.id, { initiator: false, ...gekoppeldAan(dubbel) })
  // ongeldige-waarde: one that can be normalised, and one that cannot be guessed; damaged below.
  const normalisable = yield* registreer(2, contactgegevens(persoon(15)))
  const spoiled = yield* registreer(2, contactgegevens(persoon(16)))
  // ontvangen-onbruikbaar
  yield* registreer(2, gegeven({ ...contactgegevens(persoon(21)), zoalsOntvangen: { voorkeurstaal: "ndl" } }))
  // gegevens-van-partij-in-ongekende
  const takenOver = yield* registreer(2, contactgegevens(persoon(17)), gekoppeldAan(yield* partij(persoon(17))))
  yield* ontkoppelBetrokkene({ betrokkene: takenOver.betrokkene.id, versie: "elke", door: balie })
  // verweesd-adres: its betrokkene is deleted past the constraint.
  const verweesd = yield* registreer(40, contactgegevens(persoon(18)))
  // bewaartermijn-verstreken, if there is a policy for it
  const verstreken = yield* registreer(3000, contactgegevens(persoon(19)))
  return {
    withoutGround: withoutGround.id,
    chosenWhileOne: chosenWhileOne.betrokkene.id,
    eerste: first.id,
    second: second.id,
    candidate: candidate.betrokkene.id,
    candidatePartij: candidatePartij.id,
    overbodig: overbodig.betrokkene.id,
    normalisable: normalisable.betrokkene.id,
    spoilt: spoiled.betrokkene.id,
    verweesd: verweesd.betrokkene.id,
    verstreken: verstreken.klantcontact.id
  }
})

/** Plants findings in the register of this database. Changes that no use case allows bypass the constraints. */
export const plant = async (databaseUrl: string): Promise<Planted> => {
  const { chosenWhileOne, spoilt: spoiled, eerste: first, second, verweesd, withoutGround, ...planted } = await Effect
    .runPromise(
      Effect.provide(plantByUse, Layer.merge(register({ url: databaseUrl }), system))
    )
  const perform = (statement: string, values: ReadonlyArray<unknown> = []) =>
    asOtherProgram(databaseUrl, statement, values)
  await perform("delete from identificator where partij_id = $1", [withoutGround])
  await perform(
    `update betrokkene set grond_misschien = jsonb_build_object(
      'partijen', jsonb_build_array($2::text),
      'bij', to_char(grond_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) where id = $1`,
    [chosenWhileOne, first]
  )
  await perform("alter table identificator drop constraint identificator_b4_uniek")
  await perform(
    "insert into identificator select $2, volgorde, soort, waarde, kvk_nummer from identificator where partij_id = $1",
    [first, second]
  )
  await perform(
    `update betrokkene_digitaal_adres set vergelijkingsvorm = upper(vergelijkingsvorm)
    where betrokkene_id = $1 and soort = 'email'`,
    [planted.normalisable]
  )
  await perform(
    `update betrokkene set bezoekadres = bezoekadres || '{"postcode": "0000SS", "Grafschrift van A": 1}'
    where id = $1`,
    [spoiled]
  )
  await perform("alter table betrokkene_digitaal_adres drop constraint betrokkene_digitaal_adres_van_betrokkene")
  await perform(
    "update betrokkene_digitaal_adres set registratiedatum = now() - interval '40 days' where betrokkene_id = $1",
    [verweesd]
  )
  await perform("delete from betrokkene where id = $1", [verweesd])
  return planted
}
