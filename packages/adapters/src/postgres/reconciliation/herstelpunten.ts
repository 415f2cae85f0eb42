import type { Betrokkene, Herstelpunt, Herstelpunten, Partij, RecordReference, Versie } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import { naarIdentificatorRijen, vanIdentificatorRij } from "../partij/partij-row.ts"

/** The port Herstelpunten on PostgreSQL. */
export const herstelpunten = ({ vraag }: Verbinding): Context.Service.Shape<typeof Herstelpunten> => ({
  keep: (bevinding, punten) =>
    punten.length === 0
      ? Effect.void
      : Effect.asVoid(vraag((database) =>
        database.insertInto("herstelpunt").values(punten.map((punt) => ({
          bevinding_id: bevinding,
          soort: punt.soort,
          record_id: punt.voor.id,
          klantcontact_id: punt.soort === "betrokkene" ? punt.voor.klantcontact : null,
          partij_id: punt.soort === "betrokkene" && punt.voor._tag === "Gekend" ? punt.voor.partij : null,
          voor: JSON.stringify(punt.soort === "partij" ? metIdentificatorrijen(punt.voor) : punt.voor),
          versie_na: punt.versieNa ?? null
        }))).execute()
      )),
  van: (bevinding) =>
    Effect.map(
      vraag((database) =>
        database.selectFrom("herstelpunt").select(["soort", "voor", "versie_na"]).where("bevinding_id", "=", bevinding)
          .orderBy("id").execute()
      ),
      (rijen) => rijen.map(vanRij)
    ),
  consume: (bevinding) =>
    Effect.asVoid(
      vraag((database) => database.deleteFrom("herstelpunt").where("bevinding_id", "=", bevinding).execute())
    ),
  erase: (record, heleBevinding) =>
    Effect.asVoid(vraag((database) =>
      heleBevinding
        ? sql`delete from herstelpunt where bevinding_id in (select bevinding_id from herstelpunt where ${
          isVan(record)
        })`.execute(database)
        : sql`delete from herstelpunt where ${isVan(record)}`.execute(database)
    )),
  prune: (regels, voor) =>
    Effect.asVoid(vraag((database) =>
      sql`
        delete from herstelpunt where bevinding_id in (
          select id from bevinding where besluit_wijze in ('uitgevoerd', 'hersteld') and besluit_op < ${voor} and regel = any(${regels})
        )`.execute(database)
    ))
})

const isVan = ({ id, soort }: RecordReference) => {
  switch (soort) {
    case "betrokkene":
      return sql`soort = 'betrokkene' and record_id = ${id}`
    case "klantcontact":
      return sql`klantcontact_id = ${id}`
    case "partij":
      return sql`(soort = 'partij' and record_id = ${id} or partij_id = ${id})`
    case "andere-partij":
      return sql`false`
  }
}

type Identificatorrijen = ReadonlyArray<Parameters<typeof vanIdentificatorRij>[0]>

/** A partij as it can be kept: with its identificatoren as they stand in their table, a bsn in the clear. */
const metIdentificatorrijen = (partij: Partij) => ({
  ...partij,
  gegevens: { ...partij.gegevens, identificatoren: naarIdentificatorRijen(partij) }
})

const vanRij = (
  { soort, versie_na, voor }: {
    readonly soort: Herstelpunt["soort"]
    readonly voor: unknown
    readonly versie_na: number | null
  }
): Herstelpunt => {
  const na = versie_na === null ? {} : { versieNa: versie_na as Versie }
  if (soort === "betrokkene") return { soort, voor: voor as Betrokkene, ...na }
  const { gegevens, ...partij } = voor as { readonly gegevens: { readonly identificatoren: Identificatorrijen } }
  return {
    soort,
    voor: {
      ...partij,
      gegevens: { ...gegevens, identificatoren: gegevens.identificatoren.map(vanIdentificatorRij) }
    } as unknown as Partij,
    ...na
  }
}
