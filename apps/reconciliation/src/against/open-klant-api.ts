import { Effect, Option, type Redacted, Schema, Stream } from "effect"
import { haalJson, type NietOpgehaald, type Ophaalwijze } from "./http-json.ts"
import { leden, tekst } from "./json.ts"
import { oudersVan, vanOpenKlant } from "./open-klant-partij.ts"
import { type Gelezen, gelezenVan, terzijde } from "./reading.ts"
import { AnderRegisterOnleesbaar } from "./unreadable.ts"

const paginagrootte = 100

/** A register that says that it has more pages than this is not to be believed. */
const meestePaginas = 1_000_000

const Pagina = Schema.Struct({
  count: Schema.Number,
  next: Schema.NullOr(Schema.String),
  results: Schema.Array(Schema.Unknown)
})

/** Which page is read next, and how many partijen there were when the one before it was. */
interface Plek {
  readonly nummer: number
  readonly aantal: number
}

/**
 * The partijen that an Open Klant 2.x gives at the address of its `partijen`, page by page. Pages are asked for by number, so that no
 * address in an answer is ever gone to. What is registered meanwhile comes first and moves the rest on, so that some come twice; what
 * is deleted moves it back: then the page before is read again. So no partij is passed over.
 */
export const leesOpenKlant = (
  partijen: URL,
  token: Redacted.Redacted<string>,
  wijze: Ophaalwijze
): Stream.Stream<Gelezen, AnderRegisterOnleesbaar> =>
  Stream.suspend(() => {
    const kvkNummers = new Map<string, string>()
    return Stream.paginate({ nummer: 1, aantal: 0 } as Plek, (plek) =>
      Effect.gen(function*() {
        const pagina = yield* haalPagina(partijen, plek.nummer, token, wijze)
        if (pagina === undefined) return [[], Option.none<Plek>()] as const
        yield* vulAan(kvkNummers, pagina.results.flatMap((partij) => oudersVan(leden(partij))), partijen, token, wijze)
        const eerste = (plek.nummer - 1) * paginagrootte + 1
        return [
          pagina.results.map((partij, index) => leesPartij(eerste + index, partij, kvkNummers)),
          yield* volgende(plek, pagina)
        ] as const
      }))
  })

const volgende = ({ aantal, nummer }: Plek, { count, next, results }: typeof Pagina.Type) => {
  if (count < aantal && nummer > 1) return Effect.succeed(Option.some<Plek>({ nummer: nummer - 1, aantal: count }))
  if (next === null) return Effect.succeed(Option.none<Plek>())
  return results.length === 0 || nummer >= meestePaginas
    ? Effect.fail(new AnderRegisterOnleesbaar({ reden: "antwoord-onverwacht" }))
    : Effect.succeed(Option.some<Plek>({ nummer: nummer + 1, aantal: count }))
}

/** None: the page is there no more, since what was on it moved back or went. */
const haalPagina = (partijen: URL, nummer: number, token: Redacted.Redacted<string>, wijze: Ophaalwijze) => {
  const adres = new URL(partijen)
  for (const [naam, waarde] of Object.entries({ expand: "digitaleAdressen", page: nummer, pageSize: paginagrootte })) {
    adres.searchParams.set(naam, String(waarde))
  }
  return haalJson(adres, token, wijze).pipe(
    Effect.flatMap((json) =>
      Effect.mapError(
        Schema.decodeUnknownEffect(Pagina)(json),
        () => new AnderRegisterOnleesbaar({ reden: "antwoord-onverwacht" })
      )
    ),
    Effect.catchTag(
      "NietOpgehaald",
      (fout) => nummer > 1 && fout.reden === "status-404" ? Effect.succeed(undefined) : Effect.fail(onleesbaar(fout))
    )
  )
}

const onleesbaar = ({ reden }: NietOpgehaald) => new AnderRegisterOnleesbaar({ reden })

const leesPartij = (plaats: number, partij: unknown, kvkNummers: ReadonlyMap<string, string>): Gelezen => {
  if (typeof partij !== "object" || partij === null || Array.isArray(partij)) return terzijde(plaats, "geen-object")
  const { bezwaren, geschreven } = vanOpenKlant(leden(partij), kvkNummers)
  return gelezenVan(plaats, geschreven, bezwaren)
}

/** So many kvk-nummers are kept: many vestigingen stand under one. */
const meesteKvkNummers = 50_000

/** Looks up the kvk-nummers that stand with other partijen. One that is there no more stays unknown. */
const vulAan = (
  bekend: Map<string, string>,
  uuids: ReadonlyArray<string>,
  partijen: URL,
  token: Redacted.Redacted<string>,
  wijze: Ophaalwijze
) =>
  Effect.suspend(() => {
    if (bekend.size > meesteKvkNummers) bekend.clear()
    const onbekend = [...new Set(uuids)].filter((uuid) => !bekend.has(uuid) && /^[0-9a-f-]{32,36}$/iu.test(uuid))
    return Effect.forEach(onbekend, (uuid) => {
      const adres = new URL(`partij-identificatoren/${uuid}`, partijen)
      return haalJson(adres, token, wijze).pipe(
        Effect.map((json) => leden(leden(json)["partijIdentificator"])),
        Effect.tap(({ codeSoortObjectId, objectId }) =>
          Effect.sync(() => {
            if (codeSoortObjectId === "kvk_nummer") bekend.set(uuid, tekst(objectId))
          })
        ),
        Effect.catchTag("NietOpgehaald", (fout) =>
          fout.reden === "status-404" ? Effect.void : Effect.fail(onleesbaar(fout)))
      )
    }, { concurrency: 4, discard: true })
  })
