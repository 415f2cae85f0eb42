import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact, Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import type { EarlierIdempotentRequest } from "../ports/idempotency.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Partijen } from "../ports/partijen.ts"
import { SideRecords } from "../ports/side-records.ts"
import type { SideGegevens, SideId, SideRecord } from "../side-records/side-record.ts"
import type { SideSoort } from "../side-records/side-soorten.ts"
import { registreerKlantcontact } from "./beheer-klantcontact.ts"
import { registreerSideRecord } from "./beheer-side-records.ts"
import { type ChosenActor, chosenActoren, takePart } from "./chosen-actoren.ts"
import { retryIfTaken } from "./identificeer.ts"
import { once } from "./once.ts"
import { type Registratie, registreerBetrokkene, type RegistreerBetrokkeneCommand } from "./registreer-betrokkene.ts"

/**
 * A new klantcontact with, as far as they are given, who was involved, what it was about, which actoren took part and
 * what has to be done after it.
 */
export interface RegistreerContactCommand extends Pick<RegistreerBetrokkeneCommand, "door" | "once"> {
  readonly klantcontact: Klantcontactgegevens
  readonly betrokkene?: Omit<RegistreerBetrokkeneCommand, "door" | "klantcontact" | "once">
  readonly onderwerpobjecten?: ReadonlyArray<Omit<SideGegevens<"onderwerpobject">, "klantcontact">>
  readonly actoren?: ReadonlyArray<ChosenActor>
  readonly internetaak?: TaskOfContact
}

/** What has to be done after a new klantcontact, and who is to do it: an actor that is chosen twice once. */
export type TaskOfContact = Omit<SideGegevens<"internetaak">, "actoren" | "klantcontact"> & {
  readonly actoren: ReadonlyArray<ChosenActor>
}

/**
 * The records that were registered together. The lists are in the order of the command. `identified`: the partij that
 * an identificator led to, and how.
 */
export interface Contact {
  readonly klantcontact: Klantcontact
  readonly betrokkene?: Betrokkene
  readonly identified?: { readonly uitkomst: Registratie["uitkomst"]; readonly partij: Partij }
  readonly onderwerpobjecten: ReadonlyArray<SideRecord<"onderwerpobject">>
  readonly actoren: ReadonlyArray<SideRecord<"actor">>
  readonly internetaak?: SideRecord<"internetaak">
}

/**
 * Registers all of it or nothing. Fails as `registreerBetrokkene` and `registreerSideRecord` do, and with
 * `SideRecordNotFound` if there is no actor with an id that is chosen. With `once`, a repetition returns the records as
 * they are now and makes nothing.
 */
export const registreerContact = Effect.fn("registreerContact")((command: RegistreerContactCommand) =>
  once(command.once, registreer(command), { verwijzingen: references, reread }).pipe(retryIfTaken)
)

const registreer = Effect.fnUntraced(function*(command: RegistreerContactCommand) {
  const made = yield* registreerWithBetrokkene(command)
  const klantcontact = made.klantcontact.id
  const onderwerpobjecten = yield* Effect.forEach(
    command.onderwerpobjecten ?? [],
    (gegevens) =>
      registreerSideRecord("onderwerpobject", { ...gegevens, klantcontact }).pipe(
        // It has no combination that must be its own.
        Effect.catchTag("SideRecordCombinationTaken", Effect.die)
      )
  )
  const taking = command.actoren ?? []
  const chosen = yield* chosenActoren([...taking, ...(command.internetaak?.actoren ?? [])])
  const actoren = chosen.slice(0, taking.length)
  yield* takePart(actoren, klantcontact)
  const rest = { ...made, onderwerpobjecten, actoren } satisfies Contact as Contact
  return command.internetaak === undefined ? rest : {
    ...rest,
    internetaak: yield* registreerSideRecord("internetaak", {
      ...command.internetaak,
      klantcontact,
      actoren: [...new Set(chosen.slice(taking.length).map(({ id }) => id))]
    })
  }
})

const registreerWithBetrokkene = Effect.fnUntraced(
  function*({ betrokkene: gegevens, door, klantcontact: nieuw }: RegistreerContactCommand) {
    if (gegevens === undefined) return { klantcontact: yield* registreerKlantcontact(nieuw) }
    const { betrokkene, klantcontact, partij, uitkomst } = yield* registreerBetrokkene({
      ...gegevens,
      klantcontact: { nieuw },
      door
    })
    return {
      klantcontact,
      betrokkene,
      ...(gegevens.identificatie?.soort === "identificator" && partij !== undefined
        ? { identified: { uitkomst, partij } }
        : {})
    }
  }
)

/** Without the partij: after an unlinking nothing may lead from the betrokkene to it (B5). */
const references = (
  { actoren, betrokkene, identified, internetaak, klantcontact, onderwerpobjecten }: Contact
): EarlierIdempotentRequest["verwijzingen"] => ({
  klantcontact: klantcontact.id,
  ...(betrokkene === undefined ? {} : { betrokkene: betrokkene.id }),
  ...(identified === undefined ? {} : { uitkomst: identified.uitkomst }),
  ...idsOf("onderwerpobject", onderwerpobjecten),
  ...idsOf("actor", actoren),
  ...idsOf("internetaak", internetaak === undefined ? [] : [internetaak])
})

const idsOf = (soort: SideSoort, records: ReadonlyArray<SideRecord>) =>
  records.length === 0 ? {} : { [soort]: records.map(({ id }) => id).join(" ") }

/** None if any of what was made is gone, or if the betrokkene is no longer linked as an identificator led to (B5). */
const reread = Effect.fnUntraced(function*(ids: EarlierIdempotentRequest["verwijzingen"]) {
  const klantcontact = yield* Klantcontacten.use((all) => all.zoek(ids["klantcontact"] as KlantcontactId))
  const betrokkene = ids["betrokkene"] === undefined
    ? Option.none<Betrokkene>()
    : yield* Betrokkenen.use((all) => all.zoek(ids["betrokkene"] as BetrokkeneId))
  const identified = Option.isNone(betrokkene) || ids["uitkomst"] === undefined
    ? undefined
    : yield* stillIdentified(betrokkene.value, ids["uitkomst"] as Registratie["uitkomst"])
  const onderwerpobjecten = yield* rereadSides("onderwerpobject", ids)
  const actoren = yield* rereadSides("actor", ids)
  const internetaken = yield* rereadSides("internetaak", ids)
  const isComplete = Option.isSome(betrokkene) === ("betrokkene" in ids)
    && (identified !== undefined) === ("uitkomst" in ids)
  if (!isComplete || onderwerpobjecten === undefined || actoren === undefined || internetaken === undefined) {
    return Option.none<Contact>()
  }
  const [internetaak] = internetaken
  return Option.map(klantcontact, (klantcontact): Contact => ({
    klantcontact,
    ...(Option.isSome(betrokkene) ? { betrokkene: betrokkene.value } : {}),
    ...(identified === undefined ? {} : { identified }),
    onderwerpobjecten,
    actoren,
    ...(internetaak === undefined ? {} : { internetaak })
  }))
})

/** None if it was ever unlinked: another partij may be behind it now. */
const stillIdentified = Effect.fnUntraced(
  function*(betrokkene: Betrokkene, uitkomst: Registratie["uitkomst"]) {
    const history = yield* Betrokkenen.use((all) => all.koppelgeschiedenis([betrokkene.id]))
    if (betrokkene._tag === "Ongekend" || history.length !== 1) return undefined
    const partij = yield* Partijen.use((all) => all.zoek(betrokkene.partij))
    return Option.isNone(partij) ? undefined : { uitkomst, partij: partij.value }
  }
)

/** The records of this kind that were made, in their order; nothing if any of them is gone. */
const rereadSides = Effect.fnUntraced(
  function*<Soort extends SideSoort>(soort: Soort, references: EarlierIdempotentRequest["verwijzingen"]) {
    const ids = (references[soort]?.split(" ") ?? []) as ReadonlyArray<string>
    const found = ids.length === 0
      ? []
      : yield* SideRecords.use((all) => all.zoekAll(soort, ids as ReadonlyArray<SideId<Soort>>))
    const byId = new Map<string, SideRecord<Soort>>(found.map((one) => [one.id, one]))
    const records = ids.flatMap((id) => byId.get(id) ?? [])
    return records.length === ids.length ? records : undefined
  }
)
