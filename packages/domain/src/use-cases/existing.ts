import { Effect, Option } from "effect"
import { BetrokkeneNietGevonden } from "../betrokkene/betrokkene-errors.ts"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { KlantcontactNietGevonden } from "../klantcontact/klantcontact-errors.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { PartijNietGevonden } from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { type AlongFilter, NumberedLists } from "../ports/numbered-lists.ts"
import { Partijen } from "../ports/partijen.ts"

/**
 * The betrokkene with this id. Fails with `BetrokkeneNietGevonden` if there is none.
 *
 * Example: {@link koppelBetrokkene}.
 */
export const betrokkeneMetId = (betrokkene: BetrokkeneId) =>
  Effect.flatMap(
    Betrokkenen.use((betrokkenen) => betrokkenen.zoek(betrokkene)),
    (gevonden) =>
      Option.isSome(gevonden) ? Effect.succeed(gevonden.value) : Effect.fail(new BetrokkeneNietGevonden({ betrokkene }))
  )

/**
 * The klantcontact with this id. Fails with `KlantcontactNietGevonden` if there is none.
 *
 * Example: {@link registreerKlantcontact}.
 */
export const klantcontactMetId = (id: KlantcontactId) =>
  Effect.flatMap(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(id)), ofGeenKlantcontact(id))

/**
 * Like {@link klantcontactMetId}, and keeps others from deleting it until this transaction ends, so that it can be
 * referred to.
 */
export const lockedKlantcontactWithId = (id: KlantcontactId) =>
  Effect.flatMap(Klantcontacten.use((klantcontacten) => klantcontacten.zoekAndLock(id)), ofGeenKlantcontact(id))

/** Like {@link klantcontactMetId}, with what is read along with it. */
export const klantcontactWithAlong = (id: KlantcontactId) =>
  Effect.flatMap(NumberedLists.use((lists) => lists.klantcontactWithAlong(id)), ofGeenKlantcontact(id))

const ofGeenKlantcontact = (klantcontact: KlantcontactId) => <A>(gevonden: Option.Option<A>) =>
  Option.isSome(gevonden) ? Effect.succeed(gevonden.value) : Effect.fail(new KlantcontactNietGevonden({ klantcontact }))

/**
 * The partij with this id. Fails with `PartijNietGevonden` if there is none.
 *
 * Example: {@link registreerPartij}.
 */
export const partijMetId = (id: PartijId) =>
  Effect.flatMap(Partijen.use((partijen) => partijen.zoek(id)), ofGeenPartij(id))

/**
 * Like {@link partijMetId}, and keeps others from deleting it until this transaction ends, so that it can be referred
 * to.
 */
export const lockedPartijWithId = (id: PartijId) =>
  Effect.flatMap(Partijen.use((partijen) => partijen.zoekAndLock(id)), ofGeenPartij(id))

/**
 * Like {@link partijMetId}, and keeps others from linking to the partij, and from changing or deleting it, until this
 * transaction ends.
 */
export const closedPartijWithId = (id: PartijId) =>
  Effect.flatMap(Partijen.use((partijen) => partijen.zoekAndClose(id)), ofGeenPartij(id))

/** Like {@link partijMetId}, with what is read along with it. */
export const partijWithAlong = (id: PartijId, filter: AlongFilter) =>
  Effect.flatMap(NumberedLists.use((lists) => lists.partijWithAlong(id, filter)), ofGeenPartij(id))

const ofGeenPartij = (partij: PartijId) => <A>(gevonden: Option.Option<A>) =>
  Option.isSome(gevonden) ? Effect.succeed(gevonden.value) : Effect.fail(new PartijNietGevonden({ partij }))
