import type { Betrokkene, BetrokkeneFilter, Betrokkenen, Klantcontact } from "@betrokkene/domain"
import { type Context, HashMap, Option, Result } from "effect"
import { browse } from "./browse.ts"
import { type Content, written } from "./content.ts"
import { inPeriod } from "./klantcontacten.ts"
import { append, listAt } from "./lists.ts"
import { hasAdres } from "./partijen.ts"
import { atVersion, replace, replaceAll, withIds } from "./replace.ts"
import type { Store } from "./store.ts"

/** The port Betrokkenen in memory. */
export const betrokkenen = ({ read, write }: Store): Context.Service.Shape<typeof Betrokkenen> => ({
  zoek: (id) => read((content) => HashMap.get(content.betrokkenen, id)),
  zoekAll: (ids) => read((content) => withIds(content.betrokkenen, ids)),
  voegToe: (betrokkene) =>
    write((content) =>
      Result.succeed(
        written({ ...content, betrokkenen: HashMap.set(content.betrokkenen, betrokkene.id, betrokkene) })
      )
    ),
  vervang: (betrokkene, expected) =>
    write((content) =>
      Result.map(
        replace(content.betrokkenen, betrokkene, expected),
        (betrokkenen) => written({ ...content, betrokkenen })
      )
    ),
  vervangAll: (changes) =>
    write((content) =>
      Result.map(
        replaceAll(content.betrokkenen, changes),
        (betrokkenen) => written({ ...content, betrokkenen }, changes.length)
      )
    ),
  verwijder: (id, expected) =>
    write((content) =>
      Result.map(atVersion(content.betrokkenen, id, expected), () => ({
        ...content,
        betrokkenen: HashMap.remove(content.betrokkenen, id),
        koppelgeschiedenis: HashMap.remove(content.koppelgeschiedenis, id)
      }))
    ),
  browse: (filter, veld, query) =>
    read((content) =>
      browse(
        filtered(content, filter).map(({ betrokkene, klantcontact }) => ({
          record: betrokkene,
          position: {
            waarde: veld === "plaatsgevondenOp" ? klantcontact.gegevens.plaatsgevondenOp : betrokkene.registratiedatum,
            id: betrokkene.id
          }
        })),
        query
      )
    ),
  count: (filter) => read((content) => filtered(content, filter).length),
  legVast: (gebeurtenissen) =>
    write((content) =>
      Result.succeed({
        ...content,
        koppelgeschiedenis: gebeurtenissen.reduce(
          (lists, gebeurtenis) => append(lists, gebeurtenis.betrokkene, [gebeurtenis]),
          content.koppelgeschiedenis
        )
      })
    ),
  koppelgeschiedenis: (ids) =>
    read((content) => [...new Set(ids)].flatMap((id) => listAt(content.koppelgeschiedenis, id)))
})

interface WithKlantcontact {
  readonly betrokkene: Betrokkene
  readonly klantcontact: Klantcontact
}

const filtered = (content: Content, filter: BetrokkeneFilter): ReadonlyArray<WithKlantcontact> =>
  HashMap.toValues(content.betrokkenen).flatMap((betrokkene) =>
    Option.toArray(HashMap.get(content.klantcontacten, betrokkene.klantcontact)).map((klantcontact) => ({
      betrokkene,
      klantcontact
    }))
  ).filter(({ betrokkene, klantcontact }) =>
    (filter.klantcontact === undefined || betrokkene.klantcontact === filter.klantcontact)
    && (filter.partij === undefined || (betrokkene._tag === "Gekend" && betrokkene.partij === filter.partij))
    && (filter.rol === undefined || betrokkene.rol === filter.rol)
    && (filter.initiator === undefined || betrokkene.initiator === filter.initiator)
    && (filter.gekend === undefined || (betrokkene._tag === "Gekend") === filter.gekend)
    && (filter.digitaalAdres === undefined ||
      hasAdres(betrokkene.contactgegevens.digitaleAdressen, filter.digitaalAdres))
    && inPeriod(klantcontact.gegevens.plaatsgevondenOp, filter)
  )
