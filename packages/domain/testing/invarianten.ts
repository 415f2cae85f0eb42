import { Effect, Result, Schema } from "effect"
import {
  bepaalContactgegevens,
  Betrokkene,
  Betrokkenen,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen,
  type Circumstances,
  type ContactgegevensVoorOpvolging,
  Dossiers,
  fullInzage,
  geenBeleid,
  Klantcontact,
  Klantcontacten,
  type Koppelgebeurtenis,
  type PageRequest,
  Partij,
  Partijen,
  type RecordPage,
  type Regel,
  type RegisterUnavailable,
  Tijdstip
} from "../src/index.ts"
import { identificatorKey } from "../src/values/identificator.ts"

/** Everything a register holds, by id. `koppelingen`: the koppelgeschiedenis of each betrokkene, oldest first. */
export interface RegisterContent {
  readonly klantcontacten: ReadonlyMap<string, Klantcontact>
  readonly betrokkenen: ReadonlyMap<string, Betrokkene>
  readonly partijen: ReadonlyMap<string, Partij>
  readonly koppelingen: ReadonlyMap<string, ReadonlyArray<Koppelgebeurtenis>>
}

/** All records, page by page. */
export const readRecords = Effect.gen(function*() {
  const klantcontacten = yield* Klantcontacten
  const betrokkenen = yield* Betrokkenen
  const partijen = yield* Partijen
  return {
    klantcontacten: yield* all((browse) => klantcontacten.browse({}, "registratiedatum", browse)),
    betrokkenen: yield* all((browse) => betrokkenen.browse({}, "registratiedatum", browse)),
    partijen: yield* all((browse) => partijen.browse({}, browse))
  }
})

const all = <A extends { readonly id: string }>(
  page: (browse: PageRequest) => Effect.Effect<RecordPage<A>, RegisterUnavailable>
) =>
  Effect.gen(function*() {
    const gevonden = new Map<string, A>()
    let from: PageRequest["from"]
    for (;;) {
      const { meer, rows } = yield* page({
        ascending: true,
        aantal: 500,
        ...(from === undefined ? {} : { from })
      })
      for (const { record } of rows) gevonden.set(record.id, record)
      const last = rows.at(-1)
      if (!meer || last === undefined) return gevonden
      from = { direction: "na", position: last.position }
    }
  })

/**
 * The violated invariants of the whole register, each as its number and the id of a record, and the values that the
 * decoders refuse. Empty if there are none.
 */
export const violationsOf = (inhoud: RegisterContent): ReadonlyArray<string> => [
  ...unreadable(Betrokkene, inhoud.betrokkenen),
  ...unreadable(Klantcontact, inhoud.klantcontacten),
  ...unreadable(Partij, inhoud.partijen),
  ...Object.entries(invarianten).flatMap(([nummer, violators]) => violators(inhoud).map((id) => `${nummer}: ${id}`))
]

const unreadable = <A, I>(schema: Schema.Codec<A, I>, records: ReadonlyMap<string, A>): ReadonlyArray<string> =>
  [...records].flatMap(([id, record]) => {
    const written = Schema.encodeUnknownResult(schema)(record)
    return Result.isSuccess(written) && Result.isSuccess(Schema.decodeUnknownResult(schema)(written.success))
      ? []
      : [`ongeldige waarde: ${id}`]
  })

type Violators = (inhoud: RegisterContent) => ReadonlyArray<string>

const betrokkenenDie =
  (violates: (betrokkene: Betrokkene, inhoud: RegisterContent) => boolean): Violators => (inhoud) =>
    [...inhoud.betrokkenen.values()].filter((betrokkene) => violates(betrokkene, inhoud)).map(({ id }) => id)

const partijVan = (betrokkene: Betrokkene, { partijen }: RegisterContent): Partij | undefined =>
  betrokkene._tag === "Gekend" ? partijen.get(betrokkene.partij) : undefined

/** The contactgegevens for follow-up that the domain gives; undefined if the link leads nowhere. */
const opvolging = (betrokkene: Betrokkene, inhoud: RegisterContent): ContactgegevensVoorOpvolging | undefined => {
  if (betrokkene._tag === "Ongekend") return bepaalContactgegevens({ betrokkene }, fullInzage)
  const partij = partijVan(betrokkene, inhoud)
  return partij === undefined ? undefined : bepaalContactgegevens({ betrokkene, partij }, fullInzage)
}

const usedPartij = (answer: ContactgegevensVoorOpvolging | undefined): boolean =>
  answer !== undefined
  && [
    answer.naam,
    answer.organisatienaam,
    answer.bezoekadres,
    answer.correspondentieadres,
    answer.voorkeurstaal,
    ...answer.digitaleAdressen
  ]
    .some((gegeven) => gegeven?.bron === "partij")

/** No single state of a register can show B6: it is about what an operation leaves alone. */
const invarianten: { readonly [nummer: string]: Violators } = {
  B1: betrokkenenDie(({ klantcontact }, { klantcontacten }) => !klantcontacten.has(klantcontact)),
  B2: betrokkenenDie((betrokkene, inhoud) =>
    (betrokkene._tag === "Gekend") !== (partijVan(betrokkene, inhoud) !== undefined)
  ),
  B3: betrokkenenDie((betrokkene, { koppelingen }) => {
    const last = koppelingen.get(betrokkene.id)?.at(-1)
    return betrokkene._tag === "Gekend" &&
      !(last?.soort === "gekoppeld" && last.door === betrokkene.grond.door && last.op === betrokkene.grond.op)
  }),
  B4: ({ partijen }) => {
    const holders = [...partijen.values()].flatMap(({ gegevens, id }) =>
      gegevens.identificatoren.map((identificator) => ({
        id,
        sleutel: JSON.stringify(identificatorKey(identificator))
      }))
    )
    return [...Map.groupBy(holders, ({ sleutel: key }) => key).values()].filter(({ length }) => length > 1).map((
      meer
    ) => meer.map(({ id }) => id).join())
  },
  B5: betrokkenenDie((betrokkene, inhoud) =>
    betrokkene._tag === "Ongekend" &&
    (usedPartij(opvolging(betrokkene, inhoud)) ||
      inhoud.koppelingen.get(betrokkene.id)?.at(-1)?.soort === "gekoppeld")
  ),
  B7: betrokkenenDie((betrokkene, inhoud) => {
    const { contactgegevens: own } = betrokkene
    const answer = opvolging(betrokkene, inhoud)
    const soorten = new Set(own.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))
    return answer !== undefined && (
      (own.contactnaam !== undefined && answer.naam?.bron !== "betrokkene")
      || (["organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const).some((veld) =>
        own[veld] !== undefined && answer[veld]?.bron !== "betrokkene"
      )
      || answer.digitaleAdressen.some(({ bron, waarde }) => bron === "partij" && soorten.has(waarde.soortDigitaalAdres))
    )
  }),
  B8: betrokkenenDie((betrokkene, inhoud) =>
    partijVan(betrokkene, inhoud)?.gegevens.indicatieActief === false && usedPartij(opvolging(betrokkene, inhoud))
  ),
  B9: betrokkenenDie((betrokkene, inhoud) =>
    (partijVan(betrokkene, inhoud)?.gegevens.indicatieGeheimhouding ?? false) !==
      opvolging(betrokkene, inhoud)?.geheimhouding
  ),
  B10: ({ koppelingen }) =>
    [...koppelingen].filter(([, gebeurtenissen]) =>
      gebeurtenissen.some(({ soort }, place) => soort !== (place % 2 === 0 ? "gekoppeld" : "ontkoppeld"))
    ).map(([id]) => id),
  B11: ({ betrokkenen, koppelingen }) => [...koppelingen.keys()].filter((id) => !betrokkenen.has(id)),
  B12: ({ betrokkenen, klantcontacten, partijen }) =>
    [...betrokkenen.values(), ...klantcontacten.values(), ...partijen.values()].filter(({ versie }) =>
      !Number.isInteger(versie) || versie < 1
    ).map(({ id }) => id)
}

/** What these rules of the reconciliation find in the whole register, as the night would. Nothing of it is kept. */
export const gevondenDoor = (regels: ReadonlyArray<Regel>, nu: Date) =>
  Effect.gen(function*() {
    const circumstances: Circumstances = {
      peildatum: Schema.decodeSync(Tijdstip)(nu.toISOString()),
      beleid: geenBeleid
    }
    const dossiers = yield* Dossiers
    const partijen = yield* dossiers.partijen({}, { regels, circumstances })
    const klantcontacten = yield* dossiers.klantcontacten({}, { regels, circumstances })
    return [
      ...partijen.dossiers.flatMap((dossier) => bevindingenVanPartij(dossier, regels, circumstances)),
      ...klantcontacten.dossiers.flatMap((dossier) => bevindingenVanKlantcontact(dossier, regels, circumstances)),
      ...[...partijen.verweesdeAdressen, ...klantcontacten.verweesdeAdressen].flatMap((adressen) =>
        bevindingenVanVerweesdeAdressen(adressen, regels, circumstances)
      )
    ].map(({ records, regel }) => `${regel}: ${records.map(({ id }) => id).join()}`)
  })
