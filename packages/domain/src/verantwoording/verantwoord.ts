import { Context, Effect, Option, Ref } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { isGeanonimiseerd } from "../klantcontact/klantcontact.ts"
import type { Betrokkenen } from "../ports/betrokkenen.ts"
import type { Klantcontacten } from "../ports/klantcontacten.ts"
import type { Partijen } from "../ports/partijen.ts"
import type { RegisterOnbereikbaar } from "../ports/register-onbereikbaar.ts"
import type { Transactie } from "../ports/transactie.ts"
import type { Verantwoording } from "../ports/verantwoording.ts"
import { gewijzigdInBetrokkene, gewijzigdInKlantcontact, gewijzigdInPartij } from "./gewijzigde-velden.ts"
import { Handelende } from "./handelende.ts"
import type { Daad, VerantwoordRecord } from "./handeling.ts"

/** The ports through which records are changed. */
export interface Wijzigingspoorten {
  readonly klantcontacten: Context.Service.Shape<typeof Klantcontacten>
  readonly partijen: Context.Service.Shape<typeof Partijen>
  readonly betrokkenen: Context.Service.Shape<typeof Betrokkenen>
  readonly transactie: Context.Service.Shape<typeof Transactie>
}

let aantal = 0

/**
 * The same ports, through which nothing can be changed, and no partij be looked up by its identificator, without an entry in the audit
 * trail in the same transaction: an adapter gives these, so that no use case and no program has to think of it. The entries of a
 * transaction are added at its end, together.
 */
export const verantwoord = (
  { betrokkenen, klantcontacten, partijen, transactie }: Wijzigingspoorten,
  verantwoording: Context.Service.Shape<typeof Verantwoording>
): Wijzigingspoorten => {
  // Of these ports: work on another register within a transaction is not part of it.
  const huidige = Context.Reference<Ref.Ref<ReadonlyArray<Daad>> | undefined>(`@betrokkene/domain/Daden/${++aantal}`, { defaultValue: () => undefined })

  const metDaden = <A, E, R>(werk: Effect.Effect<A, E, R>): Effect.Effect<A, E | RegisterOnbereikbaar, R> =>
    Effect.gen(function*() {
      const daden = yield* Ref.make<ReadonlyArray<Daad>>([])
      const uitkomst = yield* Effect.provideService(werk, huidige, daden)
      const gedaan = yield* Ref.get(daden)
      if (gedaan.length > 0) yield* verantwoording.legVast(gedaan, yield* Handelende)
      return uitkomst
    })

  /** What was undone leaves no entry. */
  const binnen = <A, E, R>(open: Ref.Ref<ReadonlyArray<Daad>>, werk: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(Ref.get(open), (vanaf) => Effect.onError(werk, () => Ref.set(open, vanaf)))

  const uitvoeren: typeof transactie.uitvoeren = (werk) =>
    Effect.flatMap(huidige, (open) => transactie.uitvoeren(open === undefined ? metDaden(werk) : werk))

  const noteer = (daden: ReadonlyArray<Daad>): Effect.Effect<void> =>
    Effect.flatMap(huidige, (open) => open === undefined ? Effect.void : Ref.update(open, (eerder) => [...eerder, ...daden]))

  /** A change, and the entries for it if it succeeds. */
  const wijziging = <A, E>(werk: Effect.Effect<A, E>, daden: (uitkomst: A) => ReadonlyArray<Daad>): Effect.Effect<A, E | RegisterOnbereikbaar> =>
    uitvoeren(Effect.tap(werk, (uitkomst) => noteer(daden(uitkomst))))

  return {
    transactie: {
      uitvoeren,
      alsGeheel: (werk) =>
        Effect.flatMap(huidige, (open) => transactie.alsGeheel(open === undefined ? metDaden(werk) : binnen(open, werk))),
      lezen: transactie.lezen
    },
    klantcontacten: {
      ...klantcontacten,
      voegToe: (klantcontact) => wijziging(klantcontacten.voegToe(klantcontact), () => [daad("geregistreerd", "klantcontact", klantcontact)]),
      vervang: (klantcontact, verwacht) =>
        wijziging(
          Effect.flatMap(klantcontacten.zoek(klantcontact.id), (voor) => Effect.as(klantcontacten.vervang(klantcontact, verwacht), voor)),
          Option.match({
            onNone: () => [],
            onSome: (voor) => [
              isGeanonimiseerd(klantcontact) && !isGeanonimiseerd(voor)
                ? daad("geanonimiseerd", "klantcontact", klantcontact)
                : { ...daad("gewijzigd", "klantcontact", klantcontact), velden: gewijzigdInKlantcontact(voor, klantcontact) }
            ]
          })
        ).pipe(Effect.asVoid),
      verwijder: (id, verwacht) =>
        wijziging(klantcontacten.verwijder(id, verwacht), (mee) => [
          ...mee.map((betrokkene) => daad("verwijderd", "betrokkene", { id: betrokkene })),
          daad("verwijderd", "klantcontact", { id })
        ])
    },
    partijen: {
      ...partijen,
      zoekOpIdentificator: (identificator) =>
        wijziging(partijen.zoekOpIdentificator(identificator), (gevonden) =>
          Option.match(gevonden, { onNone: () => [], onSome: (partij) => [daad("opgezocht", "partij", partij)] })),
      voegToe: (partij) => wijziging(partijen.voegToe(partij), () => [daad("geregistreerd", "partij", partij)]),
      vervang: (partij, verwacht) =>
        wijziging(
          Effect.flatMap(partijen.zoek(partij.id), (voor) => Effect.as(partijen.vervang(partij, verwacht), voor)),
          Option.match({
            onNone: () => [],
            onSome: (voor) => [{ ...daad("gewijzigd", "partij", partij), velden: gewijzigdInPartij(voor, partij) }]
          })
        ).pipe(Effect.asVoid),
      verwijder: (id, verwacht) => wijziging(partijen.verwijder(id, verwacht), () => [daad("verwijderd", "partij", { id })])
    },
    betrokkenen: {
      ...betrokkenen,
      voegToe: (betrokkene) =>
        wijziging(betrokkenen.voegToe(betrokkene), () => [daad("geregistreerd", "betrokkene", betrokkene), ...verbinding("gekoppeld", betrokkene)]),
      vervang: (betrokkene, verwacht) =>
        wijziging(
          Effect.flatMap(betrokkenen.zoek(betrokkene.id), (voor) => Effect.as(betrokkenen.vervang(betrokkene, verwacht), voor)),
          Option.match({ onNone: () => [], onSome: (voor) => vervangingen(voor, betrokkene) })
        ).pipe(Effect.asVoid),
      verwijder: (id, verwacht) => wijziging(betrokkenen.verwijder(id, verwacht), () => [daad("verwijderd", "betrokkene", { id })])
    }
  }
}

const daad = (soort: Daad["soort"], record: VerantwoordRecord["soort"], { id }: { readonly id: string }): Daad => ({ soort, record: { soort: record, id } })

/** The link of a betrokkene, told of both its ends, each apart. */
const verbinding = (soort: "gekoppeld" | "ontkoppeld", betrokkene: Betrokkene): ReadonlyArray<Daad> =>
  betrokkene._tag === "Ongekend" ? [] : [daad(soort, "betrokkene", betrokkene), daad(soort, "partij", { id: betrokkene.partij })]

const vervangingen = (voor: Betrokkene, na: Betrokkene): ReadonlyArray<Daad> => {
  const velden = gewijzigdInBetrokkene(voor, na)
  const zelfdeVerbinding = partijVan(voor) === partijVan(na)
  return [
    ...(zelfdeVerbinding ? [] : [...verbinding("ontkoppeld", voor), ...verbinding("gekoppeld", na)]),
    ...(velden.length > 0 || zelfdeVerbinding ? [{ ...daad("gewijzigd", "betrokkene", na), velden }] : [])
  ]
}

const partijVan = (betrokkene: Betrokkene) => betrokkene._tag === "Gekend" ? betrokkene.partij : undefined
