import { Effect, Option, Schema } from "effect"
import {
  type BetrokkeneId,
  Betrokkenen,
  type Identificator,
  Klantcontacten,
  type KlantcontactId,
  Partij,
  Partijen,
  type PartijId
} from "../../../src/index.ts"

/** The betrokkene as the register has it; undefined if there is none. */
export const betrokkeneIn = (id: BetrokkeneId) =>
  Effect.map(Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id)), Option.getOrUndefined)

/** The partij that a betrokkene is linked to; undefined if he is ongekend. */
export const partijOf = (id: BetrokkeneId) =>
  Effect.map(betrokkeneIn(id), (betrokkene) => betrokkene?._tag === "Gekend" ? betrokkene.partij : undefined)

/** What the link of a betrokkene rests on; undefined if he is ongekend. */
export const grondOf = (id: BetrokkeneId) =>
  Effect.map(betrokkeneIn(id), (betrokkene) => betrokkene?._tag === "Gekend" ? betrokkene.grond : undefined)

/** The digest under which the register knows an identificator. */
export const digestOf = (identificator: Identificator) => Partijen.use((partijen) => partijen.digest(identificator))

/** The klantcontact as the register has it; undefined if there is none. */
export const klantcontactIn = (id: KlantcontactId) =>
  Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(id)), Option.getOrUndefined)

/** A partij with its bsn in the clear: two redacted values would hide a difference. */
export const readable = Schema.encodeSync(Partij)

/** The partij as the register has it, with its bsn in the clear; undefined if there is none. */
export const partijIn = (id: PartijId) =>
  Effect.map(
    Partijen.use((partijen) => partijen.zoek(id)),
    (gevonden) => Option.getOrUndefined(Option.map(gevonden, readable))
  )

/** The koppelgeschiedenis of a betrokkene. */
export const koppelgeschiedenisVan = (id: BetrokkeneId) =>
  Betrokkenen.use((betrokkenen) => betrokkenen.koppelgeschiedenis([id]))

/** The number of klantcontacten of this kanaal. */
export const countWithKanaal = (kanaal: string) =>
  Klantcontacten.use((klantcontacten) => klantcontacten.count({ kanaal }))
