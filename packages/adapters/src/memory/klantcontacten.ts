import {
  type Betrokkene,
  type DeletedAlong,
  type Klantcontact,
  type Klantcontacten,
  type KlantcontactFilter,
  type Tijdstip
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Result } from "effect"
import { blader } from "./browse.ts"
import { geschreven, type Inhoud } from "./content.ts"
import { metIds, opVersie, vervang } from "./replace.ts"
import type { Opslag } from "./store.ts"

/** The port Klantcontacten in memory. */
export const klantcontacten = (
  { lees, schrijf, transactie }: Opslag
): Context.Service.Shape<typeof Klantcontacten> => ({
  zoek: (id) => lees((inhoud) => HashMap.get(inhoud.klantcontacten, id)),
  // One transaction is open at a time: nobody else can be deleting.
  zoekAndLock: (id) => lees((inhoud) => HashMap.get(inhoud.klantcontacten, id)),
  zoekAll: (ids) => lees((inhoud) => metIds(inhoud.klantcontacten, ids)),
  voegToe: (klantcontact) =>
    schrijf((inhoud) =>
      Result.succeed(
        geschreven(
          { ...inhoud, klantcontacten: HashMap.set(inhoud.klantcontacten, klantcontact.id, klantcontact) },
          klantcontact.id
        )
      )
    ),
  vervang: (klantcontact, verwacht) =>
    schrijf((inhoud) =>
      Result.map(
        vervang(inhoud.klantcontacten, klantcontact, verwacht),
        (klantcontacten) => geschreven({ ...inhoud, klantcontacten }, klantcontact.id)
      )
    ),
  verwijder: (id, verwacht) =>
    transactie(Effect.flatMap(
      lees((inhoud) =>
        [...HashMap.values(inhoud.betrokkenen)].filter(({ klantcontact }) => klantcontact === id).map(meegenomen)
      ),
      (mee) =>
        Effect.as(
          schrijf((inhoud) =>
            Result.map(opVersie(inhoud.klantcontacten, id, verwacht), () => zonderKlantcontact(inhoud, id))
          ),
          mee
        )
    )),
  browse: (filter, veld, vraag) =>
    lees((inhoud) =>
      blader(
        gefilterd(inhoud, filter).map((record) => ({
          record,
          positie: {
            waarde: veld === "plaatsgevondenOp" ? record.gegevens.plaatsgevondenOp : record.registratiedatum,
            id: record.id
          }
        })),
        vraag
      )
    ),
  tel: (filter) => lees((inhoud) => gefilterd(inhoud, filter).length)
})

const zonderKlantcontact = (inhoud: Inhoud, id: string): Inhoud => {
  const mee = HashMap.toValues(inhoud.betrokkenen).filter(({ klantcontact }) => klantcontact === id).map((betrokkene) =>
    betrokkene.id
  )
  return {
    ...inhoud,
    klantcontacten: HashMap.remove(inhoud.klantcontacten, id),
    betrokkenen: HashMap.removeMany(inhoud.betrokkenen, mee),
    koppelgeschiedenis: HashMap.removeMany(inhoud.koppelgeschiedenis, mee)
  }
}

const gefilterd = (inhoud: Inhoud, filter: KlantcontactFilter): ReadonlyArray<Klantcontact> =>
  HashMap.toValues(inhoud.klantcontacten).filter(({ gegevens, nummer }) =>
    (filter.nummer === undefined || nummer === filter.nummer)
    && (filter.kanaal === undefined || gegevens.kanaal === filter.kanaal)
    && inPeriode(gegevens.plaatsgevondenOp, filter)
  )

/** Whether the moment lies in the period: from `plaatsgevondenVanaf` on, before `plaatsgevondenTot`. */
export const inPeriode = (
  op: Tijdstip,
  { plaatsgevondenTot, plaatsgevondenVanaf }: Pick<KlantcontactFilter, "plaatsgevondenTot" | "plaatsgevondenVanaf">
): boolean =>
  (plaatsgevondenVanaf === undefined || op >= plaatsgevondenVanaf) &&
  (plaatsgevondenTot === undefined || op < plaatsgevondenTot)

const meegenomen = (betrokkene: Betrokkene): DeletedAlong => ({
  id: betrokkene.id,
  ...(betrokkene._tag === "Gekend" ? { partij: betrokkene.partij } : {})
})
