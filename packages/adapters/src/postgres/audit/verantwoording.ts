import {
  type Gebeurtenis,
  gebeurtenisVan,
  type Handeling,
  type Verantwoording,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { sql } from "kysely"
import { handelingenVan } from "../../system/handelingen-of.ts"
import { handelingkolommen } from "../connection/columns.ts"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { GebeurtenisTabel, HandelingTabel } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"
import { bladerVraag, naarBladzijde } from "../listing/browse.ts"

/** The port Verantwoording on PostgreSQL. */
export const verantwoording = ({ vraag }: Verbinding): Context.Service.Shape<typeof Verantwoording> => ({
  legVast: (daden, handelende) =>
    daden.length === 0
      ? Effect.void
      : Effect.flatMap(handelingenVan(daden, handelende), (handelingen) =>
        Effect.asVoid(vraag((database) => voegToe(database, rijenVan(handelingen))))),
  browse: (record, blader) =>
    Effect.map(
      vraag((database) =>
        bladerVraag(
          over(database.selectFrom("handeling").select(handelingkolommen), record),
          sql.ref<string>("op"),
          sql.ref<string>("id"),
          blader
        ).execute()
      ),
      (rijen) =>
        naarBladzijde(rijen, blader, (rij) => {
          const record = vanRij(rij)
          return { record, positie: { waarde: record.op, id: record.id } }
        })
    ),
  tel: (record) =>
    Effect.map(
      vraag((database) =>
        over(database.selectFrom("handeling").select(({ fn }) => fn.countAll<string>().as("aantal")), record)
          .executeTakeFirstOrThrow()
      ),
      ({ aantal }) => Number(aantal)
    )
})

/** Entries and events, each as one value of JSON: however many there are, it is one statement. */
interface Rijen {
  readonly handelingen: string
  readonly gebeurtenissen: string
}

const rijenVan = (handelingen: ReadonlyArray<Handeling>): Rijen => ({
  handelingen: JSON.stringify(handelingen.map(naarRij)),
  gebeurtenissen: JSON.stringify(
    handelingen.flatMap((handeling) => Option.toArray(gebeurtenisVan(handeling))).map(naarGebeurtenisRij)
  )
})

const voegToe = vasteVraag((_, { gebeurtenissen, handelingen }: Rijen) =>
  sql`
    with spoor as (
      insert into handeling (id, soort, record_soort, record_id, velden, door, activiteit, verzoek, op)
      select id, soort, record_soort, record_id, velden, door, activiteit, verzoek, op
      from jsonb_to_recordset(${handelingen}::jsonb) as handeling
        (id uuid, soort text, record_soort text, record_id uuid, velden text[], door text, activiteit text, verzoek text, op timestamptz)
    )
    insert into gebeurtenis (id, soort, subject_soort, subject_id, op, verzoek)
    select id, soort, subject_soort, subject_id, op, verzoek
    from jsonb_to_recordset(${gebeurtenissen}::jsonb) as gebeurtenis
      (id uuid, soort text, subject_soort text, subject_id uuid, op timestamptz, verzoek text)`
)

const naarRij = ({ activiteit, door, id, op, record, soort, velden, verzoek }: Handeling): HandelingTabel => ({
  id,
  soort,
  record_soort: record.soort,
  record_id: record.id,
  velden,
  door,
  activiteit: activiteit ?? null,
  verzoek: verzoek ?? null,
  op
})

const vanRij = ({ record_id, record_soort, ...rij }: HandelingTabel): Handeling =>
  zonderLeeg({ ...rij, record: { soort: record_soort, id: record_id } }) as Handeling

const naarGebeurtenisRij = (
  { id, op, soort, subject, verzoek }: Gebeurtenis
): Omit<GebeurtenisTabel, "volgnummer"> => ({
  id,
  soort,
  subject_soort: subject.soort,
  subject_id: subject.id,
  op,
  verzoek: verzoek ?? null
})

interface Gefilterd<Vraag> {
  where(kolom: "record_id" | "record_soort", is: "=", waarde: string): Vraag
}

const over = <Vraag extends Gefilterd<Vraag>>(vraag: Vraag, { id, soort }: VerantwoordRecord): Vraag =>
  vraag.where("record_id", "=", id).where("record_soort", "=", soort)
