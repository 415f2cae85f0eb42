import {
  type Betrokkene,
  type BetrokkeneFilter,
  type Betrokkenen,
  type GekendeBetrokkene,
  type Klantcontact
} from "@betrokkene/domain"
import { type Context, HashMap, Option, Result } from "effect"
import { blader } from "./browse.ts"
import { geschreven, type Inhoud } from "./content.ts"
import { inPeriode } from "./klantcontacten.ts"
import { heeftAdres } from "./partijen.ts"
import { opVersie, vervang } from "./replace.ts"
import type { Opslag } from "./store.ts"

/** The port Betrokkenen in memory. */
export const betrokkenen = ({ lees, schrijf }: Opslag): Context.Service.Shape<typeof Betrokkenen> => ({
  zoek: (id) => lees((inhoud) => HashMap.get(inhoud.betrokkenen, id)),
  voegToe: (betrokkene) =>
    schrijf((inhoud) =>
      Result.succeed(
        geschreven(
          { ...inhoud, betrokkenen: HashMap.set(inhoud.betrokkenen, betrokkene.id, betrokkene) },
          betrokkene.id
        )
      )
    ),
  vervang: (betrokkene, verwacht) =>
    schrijf((inhoud) =>
      Result.map(
        vervang(inhoud.betrokkenen, betrokkene, verwacht),
        (betrokkenen) => geschreven({ ...inhoud, betrokkenen }, betrokkene.id)
      )
    ),
  verwijder: (id, verwacht) =>
    schrijf((inhoud) =>
      Result.map(opVersie(inhoud.betrokkenen, id, verwacht), () => ({
        ...inhoud,
        betrokkenen: HashMap.remove(inhoud.betrokkenen, id),
        koppelgeschiedenis: HashMap.remove(inhoud.koppelgeschiedenis, id)
      }))
    ),
  vanPartij: (partij) =>
    lees((inhoud) =>
      HashMap.toValues(inhoud.betrokkenen).filter((betrokkene): betrokkene is GekendeBetrokkene =>
        betrokkene._tag === "Gekend" && betrokkene.partij === partij
      )
    ),
  browse: (filter, veld, vraag) =>
    lees((inhoud) =>
      blader(
        gefilterd(inhoud, filter).map(({ betrokkene, klantcontact }) => ({
          record: betrokkene,
          positie: {
            waarde: veld === "plaatsgevondenOp" ? klantcontact.gegevens.plaatsgevondenOp : betrokkene.registratiedatum,
            id: betrokkene.id
          }
        })),
        vraag
      )
    ),
  tel: (filter) => lees((inhoud) => gefilterd(inhoud, filter).length),
  legVast: (gebeurtenis) =>
    schrijf((inhoud) =>
      Result.succeed({
        ...inhoud,
        koppelgeschiedenis: HashMap.modifyAt(
          inhoud.koppelgeschiedenis,
          gebeurtenis.betrokkene,
          (eerder) => Option.some([...Option.getOrElse(eerder, () => []), gebeurtenis])
        )
      })
    ),
  koppelgeschiedenis: (id) => lees((inhoud) => Option.getOrElse(HashMap.get(inhoud.koppelgeschiedenis, id), () => []))
})

interface MetKlantcontact {
  readonly betrokkene: Betrokkene
  readonly klantcontact: Klantcontact
}

const gefilterd = (inhoud: Inhoud, filter: BetrokkeneFilter): ReadonlyArray<MetKlantcontact> =>
  HashMap.toValues(inhoud.betrokkenen).flatMap((betrokkene) =>
    Option.toArray(HashMap.get(inhoud.klantcontacten, betrokkene.klantcontact)).map((klantcontact) => ({
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
      heeftAdres(betrokkene.contactgegevens.digitaleAdressen, filter.digitaalAdres))
    && inPeriode(klantcontact.gegevens.plaatsgevondenOp, filter)
  )
