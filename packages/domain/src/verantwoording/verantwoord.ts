import { Context, Effect, Option, Ref } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { isGeanonimiseerd } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Partijen } from "../ports/partijen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { Transaction } from "../ports/transaction.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import { gewijzigdInBetrokkene, gewijzigdInKlantcontact, gewijzigdInPartij } from "./gewijzigde-velden.ts"
import { Handelende } from "./handelende.ts"
import type { Deed, VerantwoordRecord } from "./handeling.ts"

/** The ports through which records are changed. */
export interface ChangePorts {
  readonly klantcontacten: Context.Service.Shape<typeof Klantcontacten>
  readonly partijen: Context.Service.Shape<typeof Partijen>
  readonly betrokkenen: Context.Service.Shape<typeof Betrokkenen>
  readonly transactie: Context.Service.Shape<typeof Transaction>
}

let aantal = 0

/**
 * These ports as an adapter gives them, with the audit trail beside them: through them nothing can be changed, and no partij be looked up by
 * its identificator, without an entry in the trail in the same transaction, so that no use case and no program has to think of it. The
 * entries of a transaction are added at its end, together. What was changed in one that fails leaves no entry; that somebody was looked up
 * does, in a transaction of its own: who tries out numbers must not stay unseen for being refused.
 */
export const verantwoord = (
  { betrokkenen, klantcontacten, partijen, transactie }: ChangePorts,
  verantwoording: Context.Service.Shape<typeof Verantwoording>
): Context.Context<Klantcontacten | Partijen | Betrokkenen | Transaction | Verantwoording> => {
  // Of these ports: work on another register within a transaction is not part of it.
  const huidige = Context.Reference<Ref.Ref<ReadonlyArray<Deed>> | undefined>(`@betrokkene/domain/Daden/${++aantal}`, {
    defaultValue: () => undefined
  })

  const legVast = (daden: ReadonlyArray<Deed>): Effect.Effect<void, RegisterUnavailable> =>
    daden.length === 0
      ? Effect.void
      : Effect.flatMap(Handelende, (handelende) => verantwoording.legVast(daden, handelende))

  const metDaden = <A, E, R>(
    begin: (werk: Effect.Effect<A, E | RegisterUnavailable, R>) => Effect.Effect<A, E | RegisterUnavailable, R>,
    werk: Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | RegisterUnavailable, R> =>
    Effect.gen(function*() {
      const daden = yield* Ref.make<ReadonlyArray<Deed>>([])
      const eenKeer = Effect.gen(function*() {
        yield* Ref.set(daden, [])
        const uitkomst = yield* Effect.provideService(werk, huidige, daden)
        yield* legVast(yield* Ref.get(daden))
        return uitkomst
      })
      // The failure itself is what the caller has to hear, also where the register is away and nothing more can be added.
      return yield* Effect.onError(begin(eenKeer), () =>
        Effect.ignore(Effect.flatMap(Ref.get(daden), (gedaan) => legVast(gedaan.filter(isGezien)))))
    })

  /** What was undone leaves no entry, what was seen does. */
  const binnen = <A, E, R>(open: Ref.Ref<ReadonlyArray<Deed>>, werk: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(
      Ref.get(open),
      (vanaf) =>
        Effect.onError(
          werk,
          () => Ref.update(open, (daden) => [...vanaf, ...daden.slice(vanaf.length).filter(isGezien)])
        )
    )

  const run: typeof transactie.run = (werk) =>
    Effect.flatMap(
      huidige,
      (open) => open === undefined ? metDaden(transactie.run, werk) : transactie.run(werk)
    )

  const noteer = (daden: ReadonlyArray<Deed>): Effect.Effect<void> =>
    Effect.flatMap(
      huidige,
      (open) =>
        open === undefined
          ? Effect.die(new Error("A deed outside a transaction."))
          : Ref.update(open, (eerder) => [...eerder, ...daden])
    )

  /** A change, and the entries for it if it succeeds. */
  const wijziging = <A, E>(
    werk: Effect.Effect<A, E>,
    daden: (uitkomst: A) => ReadonlyArray<Deed>
  ): Effect.Effect<A, E | RegisterUnavailable> => run(Effect.tap(werk, (uitkomst) => noteer(daden(uitkomst))))

  /** A change of a record that is there, and the entries for it by what it was before. */
  const wijzigingVan = <A, E>(
    zoek: Effect.Effect<Option.Option<A>, RegisterUnavailable>,
    werk: Effect.Effect<void, E>,
    daden: (voor: A) => ReadonlyArray<Deed>
  ): Effect.Effect<void, E | RegisterUnavailable> =>
    Effect.asVoid(
      wijziging(
        Effect.flatMap(zoek, (voor) => Effect.as(werk, voor)),
        Option.match({ onNone: () => [], onSome: daden })
      )
    )

  return Context.make(Transaction, {
    run,
    asUnit: (werk) =>
      Effect.flatMap(
        huidige,
        (open) => open === undefined ? metDaden(transactie.asUnit, werk) : transactie.asUnit(binnen(open, werk))
      ),
    read: transactie.read
  }).pipe(
    Context.add(Klantcontacten, {
      ...klantcontacten,
      voegToe: (klantcontact) =>
        wijziging(klantcontacten.voegToe(klantcontact), () => [daad("geregistreerd", "klantcontact", klantcontact)]),
      vervang: (klantcontact, verwacht) =>
        wijzigingVan(klantcontacten.zoek(klantcontact.id), klantcontacten.vervang(klantcontact, verwacht), (voor) => [
          isGeanonimiseerd(klantcontact) && !isGeanonimiseerd(voor)
            ? daad("geanonimiseerd", "klantcontact", klantcontact)
            : {
              ...daad("gewijzigd", "klantcontact", klantcontact),
              velden: gewijzigdInKlantcontact(voor, klantcontact)
            }
        ]),
      verwijder: (id, verwacht) =>
        wijziging(klantcontacten.verwijder(id, verwacht), (mee) => [
          ...mee.flatMap(({ id, partij }) => vertrek(id, partij)),
          daad("verwijderd", "klantcontact", { id })
        ])
    }),
    Context.add(Partijen, {
      ...partijen,
      zoekOpIdentificator: (identificator) =>
        wijziging(
          partijen.zoekOpIdentificator(identificator),
          (gevonden) =>
            Option.match(gevonden, { onNone: () => [], onSome: (partij) => [daad("opgezocht", "partij", partij)] })
        ),
      voegToe: (partij) => wijziging(partijen.voegToe(partij), () => [daad("geregistreerd", "partij", partij)]),
      vervang: (partij, verwacht) =>
        wijzigingVan(partijen.zoek(partij.id), partijen.vervang(partij, verwacht), (voor) => [
          { ...daad("gewijzigd", "partij", partij), velden: gewijzigdInPartij(voor, partij) }
        ]),
      verwijder: (id, verwacht) =>
        wijziging(partijen.verwijder(id, verwacht), () => [daad("verwijderd", "partij", { id })])
    }),
    Context.add(Betrokkenen, {
      ...betrokkenen,
      voegToe: (betrokkene) =>
        wijziging(
          betrokkenen.voegToe(betrokkene),
          () => [daad("geregistreerd", "betrokkene", betrokkene), ...verbinding("gekoppeld", betrokkene)]
        ),
      vervang: (betrokkene, verwacht) =>
        wijzigingVan(
          betrokkenen.zoek(betrokkene.id),
          betrokkenen.vervang(betrokkene, verwacht),
          (voor) => vervangingen(voor, betrokkene)
        ),
      verwijder: (id, verwacht) =>
        wijzigingVan(betrokkenen.zoek(id), betrokkenen.verwijder(id, verwacht), (voor) => vertrek(id, partijVan(voor)))
    }),
    Context.add(Verantwoording, verantwoording)
  )
}

const isGezien = ({ soort }: Deed): boolean => soort === "opgezocht"

const daad = (soort: Deed["soort"], record: VerantwoordRecord["soort"], { id }: { readonly id: string }): Deed => ({
  soort,
  record: { soort: record, id }
})

/** Of a betrokkene that goes, and of the partij whose link goes with him. */
const vertrek = (id: BetrokkeneId, partij: PartijId | undefined): ReadonlyArray<Deed> => [
  ...(partij === undefined ? [] : [daad("ontkoppeld", "partij", { id: partij })]),
  daad("verwijderd", "betrokkene", { id })
]

/** The link of a betrokkene, told of both its ends, each apart. */
const verbinding = (soort: "gekoppeld" | "ontkoppeld", betrokkene: Betrokkene): ReadonlyArray<Deed> =>
  betrokkene._tag === "Ongekend"
    ? []
    : [daad(soort, "betrokkene", betrokkene), daad(soort, "partij", { id: betrokkene.partij })]

const vervangingen = (voor: Betrokkene, na: Betrokkene): ReadonlyArray<Deed> => {
  const velden = gewijzigdInBetrokkene(voor, na)
  const zelfdeVerbinding = partijVan(voor) === partijVan(na)
  return [
    ...(zelfdeVerbinding ? [] : [...verbinding("ontkoppeld", voor), ...verbinding("gekoppeld", na)]),
    ...(velden.length > 0 || zelfdeVerbinding ? [{ ...daad("gewijzigd", "betrokkene", na), velden }] : [])
  ]
}

const partijVan = (betrokkene: Betrokkene) => betrokkene._tag === "Gekend" ? betrokkene.partij : undefined
