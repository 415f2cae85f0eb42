import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { koppel } from "../betrokkene/koppel.ts"
import { gekoppeldGebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import { type Betrokkenegegevens, nieuweBetrokkene } from "../betrokkene/nieuwe-betrokkene.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact, Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import type { EarlierIdempotentRequest } from "../ports/idempotency.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Partijen } from "../ports/partijen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { withContradictingNaam } from "../reconciliatie/koppelen/with-contradicting-naam.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { addKlantcontact } from "./add-klantcontact.ts"
import { lockedKlantcontactWithId } from "./existing.ts"
import { foundOrRegistered, type Identificatie, lookUp, retryIfTaken } from "./identificeer.ts"
import { type IdempotentRequest, once } from "./once.ts"

/**
 * Command of use case 1: the klantcontact (existing or new), the betrokkene, and the identity. Without an identity:
 * usage mode 2.
 */
export interface RegistreerBetrokkeneCommand extends Betrokkenegegevens {
  readonly klantcontact: { readonly existing: KlantcontactId } | { readonly nieuw: Klantcontactgegevens }
  readonly identificatie?: Identificatie
  readonly door: Medewerker
  readonly once?: IdempotentRequest
}

/** What came of a registration: what happened, and the records as they are now. Without a partij: ongekend. */
export interface Registratie {
  readonly uitkomst: "partij-gevonden" | "partij-geregistreerd" | "ongekend"
  readonly klantcontact: Klantcontact
  readonly betrokkene: Betrokkene
  readonly partij?: Partij
}

/**
 * Use case 1, in one transaction: the klantcontact, the betrokkene, the partij looked up or else registered, and the
 * link. With `once`, a repetition returns the same answer and makes nothing. If the persoon that was found surely has another
 * name than the given partijgegevens, the betrokkene keeps the given name: the night then finds the link.
 *
 * Fails with `KlantcontactNietGevonden` and `PartijNietGevonden` for what the command names; `PartijgegevensVereist` if
 * nobody is known by the identificator and there is nothing to register; `IdentificatorTegenstrijdig` if the
 * partijgegevens contradict it; `IdentificatorBezet` if they name another identificator that somebody else has;
 * `NummerBezet` if another klantcontact has the nummer or referentienummer of the new one; `IdempotencyKeyReused` if the
 * key of `once` was used for another request; `IdempotentAnswerExpired` if what it made is gone.
 *
 * Also fails with {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   geenContactgegevens,
 *   type Identificatie,
 *   Identificator,
 *   Klantcontactgegevens,
 *   Medewerker,
 *   Partijgegevens,
 *   registreerBetrokkene
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("balie-3")
 * const klantcontact = { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) }
 * const common = { klantcontact, rol: "klant", initiator: true, contactgegevens: geenContactgegevens, door } as const
 * const identificatie: Identificatie = {
 *   soort: "identificator",
 *   identificator: Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" }),
 *   partijgegevens: Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
 * }
 * const program = Effect.gen(function*() {
 *   const first = yield* registreerBetrokkene({ ...common, identificatie })
 *   console.log(first.uitkomst, first.betrokkene._tag) // partij-geregistreerd Gekend
 *
 *   const second = yield* registreerBetrokkene({ ...common, identificatie })
 *   console.log(second.uitkomst, second.partij?.id === first.partij?.id) // partij-gevonden true
 *
 *   const third = yield* registreerBetrokkene(common)
 *   console.log(third.uitkomst, third.betrokkene._tag) // ongekend Ongekend
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const registreerBetrokkene = Effect.fn("registreerBetrokkene")((command: RegistreerBetrokkeneCommand) =>
  once(command.once, registreer(command), { verwijzingen: references, reread }).pipe(retryIfTaken)
)

const registreer = Effect.fnUntraced(function*(command: RegistreerBetrokkeneCommand) {
  const nu = yield* (yield* RegisterClock).nu
  const { identificatie } = command
  // Neither needs the other, so the register is asked for both at once. If both fail, the first failure is told, whichever
  // is known first.
  const [klantcontactExit, lookUpExit] = yield* Effect.all([
    Effect.exit(bepaalKlantcontact(command.klantcontact, nu)),
    Effect.exit(identificatie === undefined ? Effect.undefined : lookUp(identificatie))
  ], { concurrency: 2 })
  const klantcontact = yield* klantcontactExit
  const lookedUp = yield* lookUpExit
  const id = yield* (yield* IdGenerator).betrokkene
  const ongekend = nieuweBetrokkene(id, klantcontact.id, command, nu)
  const betrokkenen = yield* Betrokkenen
  if (lookedUp === undefined) {
    yield* betrokkenen.voegToe(ongekend)
    return { uitkomst: "ongekend", klantcontact, betrokkene: ongekend } satisfies Registratie as Registratie
  }
  const { given, grond, partij, uitkomst } = yield* foundOrRegistered(lookedUp, command.door, nu)
  const named = withContradictingNaam(ongekend, given, partij)
  const gekend = yield* Effect.orDie(Effect.fromResult(koppel(named, partij.id, grond)))
  const betrokkene = { ...gekend, versie: ongekend.versie }
  yield* betrokkenen.voegToe(betrokkene)
  yield* betrokkenen.legVast([gekoppeldGebeurtenis(betrokkene)])
  return { uitkomst, klantcontact, betrokkene, partij } satisfies Registratie as Registratie
})

const bepaalKlantcontact = Effect.fnUntraced(
  function*(klantcontact: RegistreerBetrokkeneCommand["klantcontact"], nu: Tijdstip) {
    if ("existing" in klantcontact) return yield* lockedKlantcontactWithId(klantcontact.existing)
    return yield* addKlantcontact(klantcontact.nieuw, nu)
  }
)

/** Without the partij: after an unlinking nothing may lead from the betrokkene to it (B5). */
const references = ({ betrokkene, uitkomst }: Registratie): EarlierIdempotentRequest["verwijzingen"] => ({
  uitkomst,
  betrokkene: betrokkene.id
})

/**
 * None if the betrokkene is gone or no longer linked as before: the first answer would name a partij that it may not
 * name (B5).
 */
const reread = Effect.fnUntraced(function*({ betrokkene: id, uitkomst }: EarlierIdempotentRequest["verwijzingen"]) {
  const betrokkenen = yield* Betrokkenen
  const gevonden = yield* betrokkenen.zoek(id as BetrokkeneId)
  if (Option.isNone(gevonden)) return Option.none<Registratie>()
  const betrokkene = gevonden.value
  const klantcontact = yield* Klantcontacten.use((klantcontacten) => klantcontacten.zoek(betrokkene.klantcontact))
  const history = yield* betrokkenen.koppelgeschiedenis([betrokkene.id])
  if (Option.isNone(klantcontact) || history.length !== (uitkomst === "ongekend" ? 0 : 1)) {
    return Option.none<Registratie>()
  }
  const registratie = { uitkomst: uitkomst as Registratie["uitkomst"], klantcontact: klantcontact.value, betrokkene }
  if (betrokkene._tag === "Ongekend") return Option.some<Registratie>(registratie)
  const partij = yield* Partijen.use((partijen) => partijen.zoek(betrokkene.partij))
  return Option.map(partij, (partij): Registratie => ({ ...registratie, partij }))
})
