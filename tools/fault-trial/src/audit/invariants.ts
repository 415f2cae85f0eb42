import { layer } from "@betrokkene/adapters/postgres"
import {
  type Betrokkene,
  Betrokkene as BetrokkeneSchema,
  bepaalContactgegevens,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen,
  type ContactgegevensVoorOpvolging,
  Dossiers,
  geenBeleid,
  identificatorsleutel,
  Klantcontact,
  type Omstandigheden,
  Partij,
  type Regel,
  Tijdstip,
  volledigeInzage
} from "@betrokkene/domain"
import { Effect, Result, Schema } from "effect"
import type { Content } from "./content.ts"

/** What breaks an invariant, each as its number and the id of a record. */
export const breachesOf = async (databaseUrl: string, content: Content): Promise<ReadonlyArray<string>> => [
  ...refused(content),
  ...Object.entries(invariants).flatMap(([number, breaches]) => breaches(content).map((id) => `${number} ${id}`)),
  ...await found(databaseUrl)
]

/** Records that the domain's own decoders would not take. */
const refused = ({ betrokkenen, klantcontacten, partijen }: Content): ReadonlyArray<string> => [
  ...undecodable(Schema.encodeUnknownResult(BetrokkeneSchema), Schema.decodeUnknownResult(BetrokkeneSchema), betrokkenen),
  ...undecodable(Schema.encodeUnknownResult(Klantcontact), Schema.decodeUnknownResult(Klantcontact), klantcontacten),
  ...undecodable(Schema.encodeUnknownResult(Partij), Schema.decodeUnknownResult(Partij), partijen)
]

type Coding = (value: unknown) => Result.Result<unknown, unknown>

const undecodable = (encode: Coding, decode: Coding, records: ReadonlyMap<string, unknown>): ReadonlyArray<string> =>
  [...records].flatMap(([id, record]) => {
    const written = encode(record)
    return Result.isSuccess(written) && Result.isSuccess(decode(written.success)) ? [] : [`a value that is not valid: ${id}`]
  })

type Breaches = (content: Content) => ReadonlyArray<string>

const betrokkenenWho = (breaks: (betrokkene: Betrokkene, content: Content) => boolean): Breaches => (content) =>
  [...content.betrokkenen.values()].filter((betrokkene) => breaks(betrokkene, content)).map(({ id }) => id)

/** As the domain answers by what to reach him. */
const reach = (betrokkene: Betrokkene, { partijen }: Content): ContactgegevensVoorOpvolging | undefined => {
  if (betrokkene._tag === "Ongekend") return bepaalContactgegevens({ betrokkene }, volledigeInzage)
  const partij = partijen.get(betrokkene.partij)
  return partij === undefined ? undefined : bepaalContactgegevens({ betrokkene, partij }, volledigeInzage)
}

const usesPartij = (answer: ContactgegevensVoorOpvolging | undefined): boolean =>
  answer !== undefined
  && [answer.naam, answer.organisatienaam, answer.bezoekadres, answer.correspondentieadres, answer.voorkeurstaal, ...answer.digitaleAdressen].some((one) => one?.bron === "partij")

const partijOf = (betrokkene: Betrokkene, { partijen }: Content): Partij | undefined =>
  betrokkene._tag === "Gekend" ? partijen.get(betrokkene.partij) : undefined

const invariants: { readonly [number: string]: Breaches } = {
  B1: betrokkenenWho(({ klantcontact, rol }, { klantcontacten }) => !klantcontacten.has(klantcontact) || !["klant", "vertegenwoordiger"].includes(rol)),
  B2: betrokkenenWho((betrokkene, content) => (betrokkene._tag === "Gekend") !== (partijOf(betrokkene, content) !== undefined)),
  B3: betrokkenenWho((betrokkene, { koppelingen }) => {
    const last = koppelingen.get(betrokkene.id)?.at(-1)
    return betrokkene._tag === "Gekend" && !(last?.soort === "gekoppeld" && last.door === betrokkene.grond.door && last.op === betrokkene.grond.op)
  }),
  B4: ({ partijen }) => {
    const holders = [...partijen.values()].flatMap(({ gegevens, id }) => gegevens.identificatoren.map((identificator) => ({ id, sleutel: identificatorsleutel(identificator) })))
    return [...Map.groupBy(holders, ({ sleutel }) => sleutel).values()].filter(({ length }) => length > 1).map((several) => several.map(({ id }) => id).join(" and "))
  },
  B5: betrokkenenWho((betrokkene, content) =>
    betrokkene._tag === "Ongekend" && (usesPartij(reach(betrokkene, content)) || content.koppelingen.get(betrokkene.id)?.at(-1)?.soort === "gekoppeld")),
  B7: betrokkenenWho((betrokkene, content) => {
    const { contactgegevens: eigen } = betrokkene
    const answer = reach(betrokkene, content)
    const soorten = new Set(eigen.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))
    return answer !== undefined && (
      (eigen.organisatienaam !== undefined && answer.organisatienaam?.bron !== "betrokkene")
      || (eigen.bezoekadres !== undefined && answer.bezoekadres?.bron !== "betrokkene")
      || answer.digitaleAdressen.some(({ bron, waarde }) => bron === "partij" && soorten.has(waarde.soortDigitaalAdres))
    )
  }),
  B8: betrokkenenWho((betrokkene, content) => partijOf(betrokkene, content)?.gegevens.indicatieActief === false && usesPartij(reach(betrokkene, content))),
  B9: betrokkenenWho((betrokkene, content) => (partijOf(betrokkene, content)?.gegevens.indicatieGeheimhouding ?? false) !== reach(betrokkene, content)?.geheimhouding),
  B10: ({ koppelingen }) =>
    [...koppelingen].filter(([, events]) => events.some(({ soort }, index) => soort !== (index % 2 === 0 ? "gekoppeld" : "ontkoppeld"))).map(([id]) => id),
  B11: ({ betrokkenen, koppelingen }) => [...koppelingen.keys()].filter((id) => !betrokkenen.has(id)),
  B12: ({ betrokkenen, klantcontacten, partijen }) =>
    [...betrokkenen.values(), ...klantcontacten.values(), ...partijen.values()].filter(({ versie }) => !Number.isInteger(versie) || versie < 1).map(({ id }) => id)
}

/** The rules of the reconciliation by which a register is never found wanting, whatever clients ask of it. */
const rules: ReadonlyArray<Regel> = ["ongeldige-waarde", "verweesd-adres", "dubbele-partij-identificator", "gegevens-van-partij-in-ongekende"]

const found = (databaseUrl: string): Promise<ReadonlyArray<string>> => {
  const omstandigheden: Omstandigheden = { peildatum: Schema.decodeSync(Tijdstip)(new Date().toISOString()), beleid: geenBeleid }
  const look = Effect.gen(function*() {
    const dossiers = yield* Dossiers
    const partijen = yield* dossiers.partijen({}, { regels: rules, omstandigheden })
    const klantcontacten = yield* dossiers.klantcontacten({}, { regels: rules, omstandigheden })
    return [
      ...partijen.dossiers.flatMap((dossier) => bevindingenVanPartij(dossier, rules, omstandigheden)),
      ...klantcontacten.dossiers.flatMap((dossier) => bevindingenVanKlantcontact(dossier, rules, omstandigheden)),
      ...[...partijen.verweesdeAdressen, ...klantcontacten.verweesdeAdressen].flatMap((adressen) => bevindingenVanVerweesdeAdressen(adressen, rules, omstandigheden))
    ].map(({ records, regel }) => `${regel} ${records.map(({ id }) => id).join(" and ")}`)
  })
  return Effect.runPromise(Effect.provide(look, layer({ url: databaseUrl, poolgrootte: 2, statementTijd: 60_000 })))
}
