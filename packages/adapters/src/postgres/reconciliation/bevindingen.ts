import { type Bevindingen, type RecordReference, type Regel } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import { vingerafdruk } from "../../system/digest.ts"
import type { Verbinding } from "../connection/database-access.ts"
import type { Tabellen } from "../connection/tables.ts"
import { geraakt } from "../klantcontact/klantcontacten.ts"
import { naarBladzijde } from "../listing/browse.ts"
import { besluitkolommen, selecteerBevindingen, vanBevindingRij } from "./bevinding-row.ts"
import { bladerBevindingen, telBevindingen } from "./bevindingen-list.ts"
import { type Aangifte, melding, naarOntvangst } from "./report-bevindingen.ts"
import { losOp } from "./resolve-bevindingen.ts"

/** So many findings are told of in a statement, that it takes little memory on either side however many there are. */
const perKeer = 2_000

/** The port Bevindingen on PostgreSQL. */
export const bevindingen = ({ transactie, vraag }: Verbinding): Context.Service.Shape<typeof Bevindingen> => {
  const geheim = Effect.map(
    vraag((database) => database.selectFrom("bevinding_geheim").select("geheim").executeTakeFirstOrThrow()),
    (rij) => rij.geheim
  )
  return {
    meld: (reconciliatie, op, meldingen) =>
      transactie(Effect.gen(function*() {
        const sleutel = yield* geheim
        const aangiften = meldingen.map((gemeld, plaats): Aangifte => ({
          ...gemeld,
          plaats,
          vingerafdruk: vingerafdruk(sleutel, gemeld.bevinding)
        }))
          .sort((een, ander) => een.vingerafdruk < ander.vingerafdruk ? -1 : 1)
        const ontvangsten = []
        for (let van = 0; van < aangiften.length; van += perKeer) {
          const deel = aangiften.slice(van, van + perKeer)
          const { rows } = yield* vraag((database) => melding(deel, { reconciliatie, op }).execute(database))
          const opPlaats = new Map(rows.map((rij) => [rij.plaats, rij]))
          for (const aangifte of deel) {
            const rij = opPlaats.get(aangifte.plaats)
            if (rij !== undefined) ontvangsten[aangifte.plaats] = naarOntvangst(aangifte, rij, { reconciliatie, op })
          }
        }
        return ontvangsten
      })),
    recognise: (gevonden) =>
      Effect.gen(function*() {
        const sleutel = yield* geheim
        const vingerafdrukken = gevonden.map((bevinding) => vingerafdruk(sleutel, bevinding))
        const rijen = yield* vraag((database) =>
          selecteerBevindingen(database).where(
            "bevinding.vingerafdruk",
            "=",
            sql<string>`any(${vingerafdrukken}::text[])`
          ).execute()
        )
        const bekend = new Map(rijen.map((rij) => [rij.vingerafdruk, rij]))
        return vingerafdrukken.map((afdruk) => Option.map(Option.fromUndefinedOr(bekend.get(afdruk)), vanBevindingRij))
      }),
    zoek: (id) =>
      Effect.map(
        vraag((database) => selecteerBevindingen(database).where("bevinding.id", "=", id).executeTakeFirst()),
        (rij) => Option.map(Option.fromUndefinedOr(rij), vanBevindingRij)
      ),
    vervang: (bevinding, verwacht) =>
      vraag((database) =>
        database.updateTable("bevinding")
          .set({ toestand: bevinding.toestand, ...besluitkolommen(bevinding), versie: bevinding.versie })
          .where("id", "=", bevinding.id).where("versie", "=", verwacht).executeTakeFirst()
      ).pipe(Effect.flatMap(({ numUpdatedRows }) => geraakt(numUpdatedRows))),
    resolve: (reconciliatie, regels, sinds, door, op) => losOp(vraag, { reconciliatie, regels, sinds, door, op }),
    spare: (reconciliatie, records) =>
      Effect.asVoid(vraag((database) =>
        database.updateTable("bevinding_gezien").set({ gezien_in: reconciliatie })
          .where("bevinding_id", "in", idsOver(database, records).where("bevinding.toestand", "=", "open")).execute()
      )),
    telOpen: Effect.map(
      vraag((database) =>
        database.selectFrom("bevinding").select(({ fn }) => ["regel", fn.countAll<string>().as("aantal")]).where(
          "toestand",
          "=",
          "open"
        ).groupBy("regel").execute()
      ),
      (rijen) => new Map(rijen.map(({ aantal, regel }) => [regel as Regel, Number(aantal)]))
    ),
    verwijder: (ids) =>
      Effect.asVoid(
        vraag((database) =>
          database.deleteFrom("bevinding").where("id", "=", sql<string>`any(${ids}::uuid[])`).execute()
        )
      ),
    erase: (records) =>
      Effect.asVoid(
        vraag((database) => database.deleteFrom("bevinding").where("id", "in", idsOver(database, records)).execute())
      ),
    browse: (filter, blader) =>
      Effect.map(
        vraag((database) => bladerBevindingen(database, filter, blader).execute()),
        (rijen) =>
          naarBladzijde(rijen, blader, (rij) => {
            const record = vanBevindingRij(rij)
            return { record, positie: { waarde: record.gevondenOp, id: record.id } }
          })
      ),
    tel: (filter) =>
      Effect.map(
        vraag((database) => telBevindingen(database, filter).executeTakeFirstOrThrow()),
        ({ aantal }) => Number(aantal)
      )
  }
}

/** The ids of the findings that are about one of these records. An id is found by an index; of what kind it is, the finding itself knows. */
const idsOver = (database: Kysely<Tabellen>, records: ReadonlyArray<RecordReference>) => {
  const gezocht = sql<{ soort: string; id: string }>`jsonb_to_recordset(${JSON.stringify(records)}::jsonb)`
  return database
    .selectFrom(gezocht.as<"gezocht">(sql`gezocht (soort text, id uuid)`))
    .innerJoin("bevinding_record", "bevinding_record.record_id", "gezocht.id")
    .innerJoin("bevinding", "bevinding.id", "bevinding_record.bevinding_id")
    .where(
      sql<boolean>`bevinding.records @> jsonb_build_array(jsonb_build_object('soort', gezocht.soort, 'id', gezocht.id))`
    )
    .select("bevinding.id")
}
