import { layer } from "@betrokkene/adapters/postgres"
import {
  type Betrokkene,
  Betrokkenen,
  type Blader,
  type Bladzijde,
  type Klantcontact,
  Klantcontacten,
  type Koppelgebeurtenis,
  type Partij,
  Partijen,
  type RegisterOnbereikbaar
} from "@betrokkene/domain"
import { Effect } from "effect"
import { rows } from "./rows.ts"

/** Everything in a register, read as the software itself reads it. */
export interface Content {
  readonly klantcontacten: ReadonlyMap<string, Klantcontact>
  readonly betrokkenen: ReadonlyMap<string, Betrokkene>
  readonly partijen: ReadonlyMap<string, Partij>
  /** Of each betrokkene the records of his links (B10), in their order. */
  readonly koppelingen: ReadonlyMap<string, ReadonlyArray<Koppelgebeurtenis>>
}

export const readContent = async (databaseUrl: string): Promise<Content> => {
  const records = await Effect.runPromise(Effect.provide(readRecords, layer({ url: databaseUrl, poolgrootte: 2 })))
  const events = await rows<Koppelgebeurtenis>(
    databaseUrl,
    `select betrokkene_id as betrokkene, soort, door, to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as op from koppelgebeurtenis order by id`
  )
  return { ...records, koppelingen: Map.groupBy(events, ({ betrokkene }) => betrokkene) }
}

const readRecords = Effect.gen(function*() {
  const klantcontacten = yield* Klantcontacten
  const betrokkenen = yield* Betrokkenen
  const partijen = yield* Partijen
  return {
    klantcontacten: yield* all((blader) => klantcontacten.blader({}, "registratiedatum", blader)),
    betrokkenen: yield* all((blader) => betrokkenen.blader({}, "registratiedatum", blader)),
    partijen: yield* all((blader) => partijen.blader({}, blader))
  }
})

const all = <A extends { readonly id: string }>(page: (blader: Blader) => Effect.Effect<Bladzijde<A>, RegisterOnbereikbaar>) =>
  Effect.gen(function*() {
    const found = new Map<string, A>()
    let vanaf: Blader["vanaf"]
    for (;;) {
      const { meer, rijen } = yield* page({ oplopend: true, aantal: 500, ...(vanaf === undefined ? {} : { vanaf }) })
      for (const { record } of rijen) found.set(record.id, record)
      const last = rijen.at(-1)
      if (!meer || last === undefined) return found
      vanaf = { richting: "na", positie: last.positie }
    }
  })
