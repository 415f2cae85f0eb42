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

let count = 0

/**
 * These ports as an adapter gives them, with the audit trail beside them: through them nothing can be changed, and no partij be looked up by
 * its identificator, without an entry in the trail in the same transaction, so that no use case and no program has to think of it. The
 * entries of a transaction are added at its end, together. What was changed in one that fails leaves no entry; that somebody was looked up
 * does, in a transaction of its own: who tries out numbers must not stay unseen for being refused.
 */
export const verantwoord = (
  { betrokkenen, klantcontacten, partijen, transactie: transaction }: ChangePorts,
  verantwoording: Context.Service.Shape<typeof Verantwoording>
): Context.Context<Klantcontacten | Partijen | Betrokkenen | Transaction | Verantwoording> => {
  // Of these ports: work on another register within a transaction is not part of it.
  const current = Context.Reference<Ref.Ref<ReadonlyArray<Deed>> | undefined>(`@betrokkene/domain/Daden/${++count}`, {
    defaultValue: () => undefined
  })

  const legVast = (deeds: ReadonlyArray<Deed>): Effect.Effect<void, RegisterUnavailable> =>
    deeds.length === 0
      ? Effect.void
      : Effect.flatMap(Handelende, (handelende) => verantwoording.legVast(deeds, handelende))

  const withDeeds = <A, E, R>(
    begin: (work: Effect.Effect<A, E | RegisterUnavailable, R>) => Effect.Effect<A, E | RegisterUnavailable, R>,
    work: Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | RegisterUnavailable, R> =>
    Effect.gen(function*() {
      const deeds = yield* Ref.make<ReadonlyArray<Deed>>([])
      const oneTime = Effect.gen(function*() {
        yield* Ref.set(deeds, [])
        const uitkomst = yield* Effect.provideService(work, current, deeds)
        yield* legVast(yield* Ref.get(deeds))
        return uitkomst
      })
      // The failure itself is what the caller has to hear, also where the register is away and nothing more can be added.
      return yield* Effect.onError(begin(oneTime), () =>
        Effect.ignore(Effect.flatMap(Ref.get(deeds), (done) => legVast(done.filter(isGezien)))))
    })

  /** What was undone leaves no entry, what was seen does. */
  const inside = <A, E, R>(open: Ref.Ref<ReadonlyArray<Deed>>, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(
      Ref.get(open),
      (from) =>
        Effect.onError(
          work,
          () => Ref.update(open, (deeds) => [...from, ...deeds.slice(from.length).filter(isGezien)])
        )
    )

  const run: typeof transaction.run = (work) =>
    Effect.flatMap(
      current,
      (open) => open === undefined ? withDeeds(transaction.run, work) : transaction.run(work)
    )

  const note = (deeds: ReadonlyArray<Deed>): Effect.Effect<void> =>
    Effect.flatMap(
      current,
      (open) =>
        open === undefined
          ? Effect.die(new Error("A deed outside a transaction."))
          : Ref.update(open, (earlier) => [...earlier, ...deeds])
    )

  /** A change, and the entries for it if it succeeds. */
  const wijziging = <A, E>(
    work: Effect.Effect<A, E>,
    deeds: (uitkomst: A) => ReadonlyArray<Deed>
  ): Effect.Effect<A, E | RegisterUnavailable> => run(Effect.tap(work, (uitkomst) => note(deeds(uitkomst))))

  /** A change of a record that is there, and the entries for it by what it was before. */
  const wijzigingVan = <A, E>(
    zoek: Effect.Effect<Option.Option<A>, RegisterUnavailable>,
    work: Effect.Effect<void, E>,
    deeds: (voor: A) => ReadonlyArray<Deed>
  ): Effect.Effect<void, E | RegisterUnavailable> =>
    Effect.asVoid(
      wijziging(
        Effect.flatMap(zoek, (voor) => Effect.as(work, voor)),
        Option.match({ onNone: () => [], onSome: deeds })
      )
    )

  return Context.make(Transaction, {
    run,
    asUnit: (work) =>
      Effect.flatMap(
        current,
        (open) => open === undefined ? withDeeds(transaction.asUnit, work) : transaction.asUnit(inside(open, work))
      ),
    read: transaction.read
  }).pipe(
    Context.add(Klantcontacten, {
      ...klantcontacten,
      voegToe: (klantcontact) =>
        wijziging(klantcontacten.voegToe(klantcontact), () => [deed("geregistreerd", "klantcontact", klantcontact)]),
      vervang: (klantcontact, expected) =>
        wijzigingVan(klantcontacten.zoek(klantcontact.id), klantcontacten.vervang(klantcontact, expected), (voor) => [
          isGeanonimiseerd(klantcontact) && !isGeanonimiseerd(voor)
            ? deed("geanonimiseerd", "klantcontact", klantcontact)
            : {
              ...deed("gewijzigd", "klantcontact", klantcontact),
              velden: gewijzigdInKlantcontact(voor, klantcontact)
            }
        ]),
      verwijder: (id, expected) =>
        wijziging(klantcontacten.verwijder(id, expected), (along) => [
          ...along.flatMap(({ id, partij }) => departure(id, partij)),
          deed("verwijderd", "klantcontact", { id })
        ])
    }),
    Context.add(Partijen, {
      ...partijen,
      zoekOpIdentificator: (identificator) =>
        wijziging(
          partijen.zoekOpIdentificator(identificator),
          (gevonden) =>
            Option.match(gevonden, { onNone: () => [], onSome: (partij) => [deed("opgezocht", "partij", partij)] })
        ),
      voegToe: (partij) => wijziging(partijen.voegToe(partij), () => [deed("geregistreerd", "partij", partij)]),
      vervang: (partij, expected) =>
        wijzigingVan(partijen.zoek(partij.id), partijen.vervang(partij, expected), (voor) => [
          { ...deed("gewijzigd", "partij", partij), velden: gewijzigdInPartij(voor, partij) }
        ]),
      verwijder: (id, expected) =>
        wijziging(partijen.verwijder(id, expected), () => [deed("verwijderd", "partij", { id })])
    }),
    Context.add(Betrokkenen, {
      ...betrokkenen,
      voegToe: (betrokkene) =>
        wijziging(
          betrokkenen.voegToe(betrokkene),
          () => [deed("geregistreerd", "betrokkene", betrokkene), ...connection("gekoppeld", betrokkene)]
        ),
      vervang: (betrokkene, expected) =>
        wijzigingVan(
          betrokkenen.zoek(betrokkene.id),
          betrokkenen.vervang(betrokkene, expected),
          (voor) => replacements(voor, betrokkene)
        ),
      verwijder: (id, expected) =>
        wijzigingVan(
          betrokkenen.zoek(id),
          betrokkenen.verwijder(id, expected),
          (voor) => departure(id, partijVan(voor))
        )
    }),
    Context.add(Verantwoording, verantwoording)
  )
}

const isGezien = ({ soort }: Deed): boolean => soort === "opgezocht"

const deed = (soort: Deed["soort"], record: VerantwoordRecord["soort"], { id }: { readonly id: string }): Deed => ({
  soort,
  record: { soort: record, id }
})

/** Of a betrokkene that goes, and of the partij whose link goes with him. */
const departure = (id: BetrokkeneId, partij: PartijId | undefined): ReadonlyArray<Deed> => [
  ...(partij === undefined ? [] : [deed("ontkoppeld", "partij", { id: partij })]),
  deed("verwijderd", "betrokkene", { id })
]

/** The link of a betrokkene, told of both its ends, each apart. */
const connection = (soort: "gekoppeld" | "ontkoppeld", betrokkene: Betrokkene): ReadonlyArray<Deed> =>
  betrokkene._tag === "Ongekend"
    ? []
    : [deed(soort, "betrokkene", betrokkene), deed(soort, "partij", { id: betrokkene.partij })]

const replacements = (voor: Betrokkene, na: Betrokkene): ReadonlyArray<Deed> => {
  const velden = gewijzigdInBetrokkene(voor, na)
  const sameConnection = partijVan(voor) === partijVan(na)
  return [
    ...(sameConnection ? [] : [...connection("ontkoppeld", voor), ...connection("gekoppeld", na)]),
    ...(velden.length > 0 || sameConnection ? [{ ...deed("gewijzigd", "betrokkene", na), velden }] : [])
  ]
}

const partijVan = (betrokkene: Betrokkene) => betrokkene._tag === "Gekend" ? betrokkene.partij : undefined
