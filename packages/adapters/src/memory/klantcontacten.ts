import {
  type Betrokkene,
  type DeletedBetrokkene,
  type Klantcontact,
  type Klantcontacten,
  type KlantcontactFilter,
  type Tijdstip,
  zelfdeKanaal
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Result } from "effect"
import { browse } from "./browse.ts"
import { type Content, written } from "./content.ts"
import { withNummers } from "./nummers.ts"
import { atVersion, replace, replaceAll, withIds } from "./replace.ts"
import type { Store } from "./store.ts"

/** The port Klantcontacten in memory. */
export const klantcontacten = (
  { read, write, transaction }: Store
): Context.Service.Shape<typeof Klantcontacten> => ({
  zoek: (id) => read((content) => HashMap.get(content.klantcontacten, id)),
  // One transaction is open at a time, so no other can delete it.
  zoekAndLock: (id) => read((content) => HashMap.get(content.klantcontacten, id)),
  zoekAll: (ids) => read((content) => withIds(content.klantcontacten, ids)),
  voegToe: (klantcontact) =>
    write((content) =>
      Result.map(
        withNummers(content, "klantcontact", klantcontact),
        (numbered) =>
          written({ ...numbered, klantcontacten: HashMap.set(content.klantcontacten, klantcontact.id, klantcontact) })
      )
    ),
  vervang: (klantcontact, expected) =>
    write((content) =>
      Result.flatMap(replace(content.klantcontacten, klantcontact, expected), (klantcontacten) =>
        Result.map(
          withNummers(content, "klantcontact", klantcontact),
          (numbered) => written({ ...numbered, klantcontacten })
        ))
    ),
  vervangAll: (changes) =>
    write((content) =>
      Result.map(
        replaceAll(content.klantcontacten, changes),
        (klantcontacten) => written({ ...content, klantcontacten }, changes.length)
      )
    ),
  verwijder: (id, expected) =>
    transaction(Effect.flatMap(
      read((content) =>
        [...HashMap.values(content.betrokkenen)].filter(({ klantcontact }) => klantcontact === id).map(deletedAlong)
      ),
      (along) =>
        Effect.as(
          write((content) =>
            Result.map(atVersion(content.klantcontacten, id, expected), () => withoutKlantcontact(content, id))
          ),
          along
        )
    )),
  browse: (filter, veld, query) =>
    read((content) =>
      browse(
        filtered(content, filter).map((record) => ({
          record,
          position: {
            waarde: veld === "plaatsgevondenOp" ? record.gegevens.plaatsgevondenOp : record.registratiedatum,
            id: record.id
          }
        })),
        query
      )
    ),
  count: (filter) => read((content) => filtered(content, filter).length)
})

const withoutKlantcontact = (content: Content, id: string): Content => {
  const along = HashMap.toValues(content.betrokkenen).filter(({ klantcontact }) => klantcontact === id).map((
    betrokkene
  ) => betrokkene.id)
  return {
    ...content,
    klantcontacten: HashMap.remove(content.klantcontacten, id),
    betrokkenen: HashMap.removeMany(content.betrokkenen, along),
    koppelgeschiedenis: HashMap.removeMany(content.koppelgeschiedenis, along)
  }
}

const filtered = (content: Content, filter: KlantcontactFilter): ReadonlyArray<Klantcontact> =>
  HashMap.toValues(content.klantcontacten).filter(({ gegevens, nummer }) =>
    (filter.nummer === undefined || nummer === filter.nummer)
    && (filter.kanaal === undefined || zelfdeKanaal(gegevens.kanaal, filter.kanaal))
    && inPeriod(gegevens.plaatsgevondenOp, filter)
  )

/** Whether the moment lies in the period: from `plaatsgevondenVanaf` on, before `plaatsgevondenTot`. */
export const inPeriod = (
  op: Tijdstip,
  { plaatsgevondenTot, plaatsgevondenVanaf }: Pick<KlantcontactFilter, "plaatsgevondenTot" | "plaatsgevondenVanaf">
): boolean =>
  (plaatsgevondenVanaf === undefined || op >= plaatsgevondenVanaf) &&
  (plaatsgevondenTot === undefined || op < plaatsgevondenTot)

const deletedAlong = (betrokkene: Betrokkene): DeletedBetrokkene => ({
  id: betrokkene.id,
  ...(betrokkene._tag === "Gekend" ? { partij: betrokkene.partij } : {})
})
