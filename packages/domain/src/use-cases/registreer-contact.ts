import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact, Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import type { EarlierIdempotentRequest } from "../ports/idempotency.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { SideRecords } from "../ports/side-records.ts"
import type { SideGegevens, SideId, SideRecord } from "../side-records/side-record.ts"
import { registreerKlantcontact } from "./beheer-klantcontact.ts"
import { registreerSideRecord } from "./beheer-side-records.ts"
import { retryIfTaken } from "./identificeer.ts"
import { once } from "./once.ts"
import { registreerBetrokkene, type RegistreerBetrokkeneCommand } from "./registreer-betrokkene.ts"

/** A new klantcontact with, as far as they are given, who was involved and what it was about. */
export interface RegistreerContactCommand extends Pick<RegistreerBetrokkeneCommand, "door" | "once"> {
  readonly klantcontact: Klantcontactgegevens
  readonly betrokkene?: Omit<RegistreerBetrokkeneCommand, "door" | "klantcontact" | "once">
  readonly onderwerpobject?: Omit<SideGegevens<"onderwerpobject">, "klantcontact">
}

/** The records that were registered together. */
export interface Contact {
  readonly klantcontact: Klantcontact
  readonly betrokkene?: Betrokkene
  readonly onderwerpobject?: SideRecord<"onderwerpobject">
}

/**
 * Registers all of it or nothing. Fails as `registreerBetrokkene` and `registreerSideRecord` do. With `once`, a
 * repetition returns the records as they are now and makes nothing.
 */
export const registreerContact = Effect.fn("registreerContact")((command: RegistreerContactCommand) =>
  once(command.once, registreer(command), { verwijzingen: references, reread }).pipe(retryIfTaken)
)

const registreer = Effect.fnUntraced(function*(command: RegistreerContactCommand) {
  const made = yield* registreerWithBetrokkene(command)
  if (command.onderwerpobject === undefined) return made
  const gegevens = { ...command.onderwerpobject, klantcontact: made.klantcontact.id }
  const onderwerpobject = yield* registreerSideRecord("onderwerpobject", gegevens).pipe(
    // It has no combination that must be its own.
    Effect.catchTag("SideRecordCombinationTaken", Effect.die)
  )
  return { ...made, onderwerpobject } satisfies Contact
})

const registreerWithBetrokkene = Effect.fnUntraced(
  function*({ betrokkene: gegevens, door, klantcontact: nieuw }: RegistreerContactCommand) {
    if (gegevens === undefined) {
      return { klantcontact: yield* registreerKlantcontact(nieuw) } satisfies Contact as Contact
    }
    const { betrokkene, klantcontact } = yield* registreerBetrokkene({ ...gegevens, klantcontact: { nieuw }, door })
    return { klantcontact, betrokkene } satisfies Contact as Contact
  }
)

const references = (
  { betrokkene, klantcontact, onderwerpobject }: Contact
): EarlierIdempotentRequest["verwijzingen"] => ({
  klantcontact: klantcontact.id,
  ...(betrokkene === undefined ? {} : { betrokkene: betrokkene.id }),
  ...(onderwerpobject === undefined ? {} : { onderwerpobject: onderwerpobject.id })
})

/** None if any of what was made is gone. */
const reread = Effect.fnUntraced(function*(ids: EarlierIdempotentRequest["verwijzingen"]) {
  const klantcontact = yield* Klantcontacten.use((all) => all.zoek(ids["klantcontact"] as KlantcontactId))
  const betrokkene = ids["betrokkene"] === undefined
    ? Option.none<Betrokkene>()
    : yield* Betrokkenen.use((all) => all.zoek(ids["betrokkene"] as BetrokkeneId))
  const onderwerpobject = ids["onderwerpobject"] === undefined
    ? Option.none<SideRecord<"onderwerpobject">>()
    : yield* SideRecords.use((all) => all.zoek("onderwerpobject", ids["onderwerpobject"] as SideId<"onderwerpobject">))
  const isComplete = Option.isSome(betrokkene) === ("betrokkene" in ids)
    && Option.isSome(onderwerpobject) === ("onderwerpobject" in ids)
  return Option.filter(klantcontact, () => isComplete).pipe(Option.map((klantcontact): Contact => ({
    klantcontact,
    ...(Option.isSome(betrokkene) ? { betrokkene: betrokkene.value } : {}),
    ...(Option.isSome(onderwerpobject) ? { onderwerpobject: onderwerpobject.value } : {})
  })))
})
