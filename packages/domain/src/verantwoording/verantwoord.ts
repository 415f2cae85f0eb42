import { Context, Effect, Option, Ref } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { isGeanonimiseerd } from "../klantcontact/klantcontact.ts"
import type { Betrokkenen } from "../ports/betrokkenen.ts"
import type { Klantcontacten, Meegenomen } from "../ports/klantcontacten.ts"
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
 * transaction are added at its end, together. What was changed in one that fails leaves no entry; that somebody was looked up does, in a
 * transaction of its own: who tries out numbers must not stay unseen for being refused.
 */
export const verantwoord = (
  { betrokkenen, klantcontacten, partijen, transactie }: Wijzigingspoorten,
  verantwoording: Context.Service.Shape<typeof Verantwoording>
): Wijzigingspoorten => {
  // Of these ports: work on another register within a transaction is not part of it.
  const huidige = Context.Reference<Ref.Ref<ReadonlyArray<Daad>> | undefined>(`@betrokkene/domain/Daden/${++aantal}`, { defaultValue: () => undefined })

  const legVast = (daden: ReadonlyArray<Daad>): Effect.Effect<void, RegisterOnbereikbaar> =>
    daden.length === 0 ? Effect.void : Effect.flatMap(Handelende, (handelende) => verantwoording.legVast(daden, handelende))

  const metDaden = <A, E, R>(
    begin: (werk: Effect.Effect<A, E | RegisterOnbereikbaar, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>,
    werk: Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | RegisterOnbereikbaar, R> =>
    Effect.gen(function*() {
      const daden = yield* Ref.make<ReadonlyArray<Daad>>([])
      const eenKeer = Effect.gen(function*() {
        yield* Ref.set(daden, [])
        const uitkomst = yield* Effect.provideService(werk, huidige, daden)
        yield* legVast(yield* Ref.get(daden))
        return uitkomst
      })
      // The failure itself is what the caller has to hear, also where the register is away and nothing more can be added.
      return yield* Effect.onError(begin(eenKeer), () => Effect.ignore(Effect.flatMap(Ref.get(daden), (gedaan) => legVast(gedaan.filter(isGezien)))))
    })

  /** What was undone leaves no entry, what was seen does. */
  const binnen = <A, E, R>(open: Ref.Ref<ReadonlyArray<Daad>>, werk: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(Ref.get(open), (vanaf) =>
      Effect.onError(werk, () => Ref.update(open, (daden) => [...vanaf, ...daden.slice(vanaf.length).filter(isGezien)])))

  const uitvoeren: typeof transactie.uitvoeren = (werk) =>
    Effect.flatMap(huidige, (open) => open === undefined ? metDaden(transactie.uitvoeren, werk) : transactie.uitvoeren(werk))

  const noteer = (daden: ReadonlyArray<Daad>): Effect.Effect<void> =>
    Effect.flatMap(huidige, (open) => open === undefined ? Effect.void : Ref.update(open, (eerder) => [...eerder, ...daden]))

  /** A change, and the entries for it if it succeeds. */
  const wijziging = <A, E>(werk: Effect.Effect<A, E>, daden: (uitkomst: A) => ReadonlyArray<Daad>): Effect.Effect<A, E | RegisterOnbereikbaar> =>
    uitvoeren(Effect.tap(werk, (uitkomst) => noteer(daden(uitkomst))))

  return {
    transactie: {
      uitvoeren,
      alsGeheel: (werk) =>
        Effect.flatMap(huidige, (open) => open === undefined ? metDaden(transactie.alsGeheel, werk) : transactie.alsGeheel(binnen(open, werk))),
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
          ...mee.flatMap(vertrek),
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
      verwijder: (id, verwacht) =>
        wijziging(
          Effect.flatMap(betrokkenen.zoek(id), (voor) => Effect.as(betrokkenen.verwijder(id, verwacht), voor)),
          Option.match({
            onNone: () => [],
            onSome: (voor) => vertrek(voor._tag === "Gekend" ? { id, partij: voor.partij } : { id })
          })
        ).pipe(Effect.asVoid)
    }
  }
}

const isGezien = ({ soort }: Daad): boolean => soort === "opgezocht"

const daad = (soort: Daad["soort"], record: VerantwoordRecord["soort"], { id }: { readonly id: string }): Daad => ({ soort, record: { soort: record, id } })

/** Of a betrokkene that goes, and of the partij whose link goes with him. */
const vertrek = ({ id, partij }: Meegenomen): ReadonlyArray<Daad> => [
  ...(partij === undefined ? [] : [daad("ontkoppeld", "partij", { id: partij })]),
  daad("verwijderd", "betrokkene", { id })
]

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
