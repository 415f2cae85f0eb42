import type {
  Deliveries,
  Delivery,
  DeliveryOutcome,
  DeliveryRequest,
  PendingDelivery,
  Tijdstip,
  Undeliverable,
  UndeliverableFilter
} from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { type RawBuilder, sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import type { BezorgingTabel } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"

/** The port Bezorgingen on PostgreSQL. */
export const bezorgingen = ({ transactie, vraag }: Verbinding): Context.Service.Shape<typeof Deliveries> => {
  const telGeraakt = (wijziging: RawBuilder<Geraakt>) =>
    Effect.map(vraag((database) => wijziging.execute(database)), ({ rows }) => Number(rows[0]?.aantal ?? 0))
  // Who distributes meanwhile would add behind what he still sees there, unseen from here, and that would wait for ever.
  const naVerdeling = (wijziging: RawBuilder<Geraakt>) =>
    transactie(Effect.andThen(vraag((database) => zodraAlleen.execute(database)), telGeraakt(wijziging)))
  return {
    takeGebeurtenissen: (aantal) =>
      Effect.gen(function*() {
        const { rows: [slot] } = yield* vraag((database) => alleen.execute(database))
        if (slot?.mijn !== true) return []
        const { rows } = yield* vraag((database) => uitDeOutbox(aantal).execute(database))
        return rows.map(genummerd)
      }),
    voegToe: (nieuwe, vanaf) => Effect.asVoid(vraag((database) => toevoeging(nieuwe, vanaf).execute(database))),
    take: (gevraagd) =>
      Effect.map(vraag((database) => neming(gevraagd).execute(database)), ({ rows }) => rows.map(vanRij)),
    closeAttempt: (bezorging, houder, afloop) =>
      Effect.map(
        telGeraakt(
          sluiting(
            afloop,
            sql`nummer = ${bezorging.nummer} and pogingen = ${bezorging.pogingen} and houder = ${houder}`
          )
        ),
        (aantal) => aantal === 1
      ),
    undeliverable: (na, aantal) =>
      Effect.map(
        vraag((database) => onbestelbare(na, aantal).execute(database)),
        ({ rows }) => rows.map(vanOnbestelbareRij)
      ),
    retry: (keuze, vanaf) =>
      naVerdeling(metWatErachterWacht(
        sql`update bezorging set pogingen = 0, vanaf = ${vanaf}, reden = null, onbestelbaar_sinds = null where ${
          gekozen(keuze)
        }`,
        vanaf
      )),
    drop: (keuze, vanaf) => naVerdeling(metWatErachterWacht(sql`delete from bezorging where ${gekozen(keuze)}`, vanaf)),
    tel: Effect.map(
      vraag((database) =>
        database.selectFrom("bezorging").select(["abonnement", ({ fn }) => fn.countAll<string>().as("aantal")]).groupBy(
          "abonnement"
        ).orderBy("abonnement").execute()
      ),
      (rijen) => rijen.map(({ aantal, abonnement }) => ({ abonnement, aantal: Number(aantal) }))
    ),
    eraseAbonnement: (abonnement) => naVerdeling(geteld(sql`delete from bezorging where abonnement = ${abonnement}`))
  }
}

const verdeling = sql`hashtextextended('gebeurtenis', 0)`

/** Of this transaction until its end, unless another has it. */
const alleen = sql<{ readonly mijn: boolean }>`select pg_try_advisory_xact_lock(${verdeling}) as mijn`

const zodraAlleen = sql`select pg_advisory_xact_lock(${verdeling})`

const uitDeOutbox = (aantal: number) =>
  sql<Gebeurtenisvelden & { readonly id: string }>`
    with genomen as (
      delete from gebeurtenis where volgnummer = any (array(select volgnummer from gebeurtenis order by volgnummer limit ${aantal})) returning *
    )
    select * from genomen order by volgnummer`

/** Any number of them, in one parameter; due no earlier than what they wait for. */
const toevoeging = (nieuwe: ReadonlyArray<PendingDelivery>, vanaf: Tijdstip) =>
  sql`
    insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, verzoek, vanaf, pogingen)
    select nieuw.*, greatest(${vanaf}::timestamptz, (
      select max(eerder.vanaf) from bezorging as eerder
      where eerder.subject_id = nieuw.subject_id and eerder.subject_soort = nieuw.subject_soort and eerder.abonnement = nieuw.abonnement
    )), 0
    from jsonb_to_recordset(${JSON.stringify(nieuwe.map(naarRij))}::jsonb) as nieuw (
      abonnement text, gebeurtenis_id uuid, volgnummer bigint, soort text, subject_soort text, subject_id uuid, op timestamptz, verzoek text
    )`

const naarRij = ({ abonnement, gebeurtenis: { id, op, soort, subject, verzoek }, volgnummer }: PendingDelivery) => ({
  abonnement,
  gebeurtenis_id: id,
  volgnummer,
  soort,
  subject_soort: subject.soort,
  subject_id: subject.id,
  op,
  verzoek
})

/**
 * One that another is just being given is passed over, not waited for. The lease is by the clock of the database, which is the same for
 * all.
 */
const neming = ({ aantal, abonnement, houder, lease, nu }: DeliveryRequest) =>
  sql<BezorgingTabel>`
    with beurt as (
      select nummer from bezorging
      where abonnement = ${abonnement} and onbestelbaar_sinds is null and vanaf <= ${nu}
        and (geleend_tot is null or geleend_tot <= clock_timestamp())
        and not exists (
          select from bezorging as eerder
          where eerder.subject_id = bezorging.subject_id and eerder.subject_soort = bezorging.subject_soort
            and eerder.abonnement = bezorging.abonnement and eerder.volgnummer < bezorging.volgnummer
        )
      order by vanaf, volgnummer limit ${aantal} for update skip locked
    )
    update bezorging
    set houder = ${houder}, geleend_tot = clock_timestamp() + ${lease} * interval '1 millisecond', pogingen = pogingen + 1
    from beurt where bezorging.nummer = beurt.nummer
    returning bezorging.*`

const sluiting = (afloop: DeliveryOutcome, mijne: RawBuilder<unknown>): RawBuilder<Geraakt> => {
  switch (afloop.soort) {
    case "bezorgd":
      return geteld(sql`delete from bezorging where ${mijne}`)
    case "opnieuw":
      return metWatErachterWacht(
        sql`update bezorging set houder = null, geleend_tot = null, vanaf = ${afloop.op}, reden = ${afloop.reden} where ${mijne}`,
        afloop.op
      )
    case "onbestelbaar":
      return metWatErachterWacht(
        sql`
          update bezorging set houder = null, geleend_tot = null, vanaf = 'infinity', reden = ${afloop.reden}, onbestelbaar_sinds = ${afloop.sinds}
          where ${mijne}`,
        "infinity"
      )
  }
}

interface Geraakt {
  readonly aantal: string
}

const geteld = (wijziging: RawBuilder<unknown>) =>
  sql<Geraakt>`with geraakt as (${wijziging} returning nummer) select count(*) as aantal from geraakt`

/**
 * A change of the first delivery of a record, and from when those that wait for it are due. Who waits would wait without it too; but who
 * looks for what is due would pass over all of them each time, and there are many when a subscriber has been away for long.
 */
const metWatErachterWacht = (wijziging: RawBuilder<unknown>, vanaf: Tijdstip | "infinity") =>
  sql<Geraakt>`
    with geraakt as (${wijziging} returning abonnement, subject_soort, subject_id, volgnummer),
    erachter as (
      update bezorging set vanaf = ${vanaf}::timestamptz from geraakt
      where bezorging.subject_id = geraakt.subject_id and bezorging.subject_soort = geraakt.subject_soort
        and bezorging.abonnement = geraakt.abonnement and bezorging.volgnummer > geraakt.volgnummer
    )
    select count(*) as aantal from geraakt`

const gekozen = (keuze: UndeliverableFilter) =>
  "nummer" in keuze
    ? sql`onbestelbaar_sinds is not null and nummer = ${keuze.nummer}`
    : sql`onbestelbaar_sinds is not null and abonnement = ${keuze.abonnement}`

const onbestelbare = (na: number, aantal: number) =>
  sql<BezorgingTabel & { readonly wachtenden: string }>`
    select bezorging.*, (
      select count(*) from bezorging as later
      where later.subject_id = bezorging.subject_id and later.subject_soort = bezorging.subject_soort
        and later.abonnement = bezorging.abonnement and later.volgnummer > bezorging.volgnummer
    ) as wachtenden
    from bezorging where onbestelbaar_sinds is not null and nummer > ${na} order by nummer limit ${aantal}`

type Gebeurtenisvelden = Pick<
  BezorgingTabel,
  "op" | "soort" | "subject_id" | "subject_soort" | "verzoek" | "volgnummer"
>

const genummerd = (
  { id, op, soort, subject_id, subject_soort, verzoek, volgnummer }: Gebeurtenisvelden & { readonly id: string }
) => ({
  gebeurtenis: zonderLeeg({
    id,
    soort,
    subject: { soort: subject_soort, id: subject_id },
    op,
    verzoek
  }) as Delivery["gebeurtenis"],
  volgnummer: Number(volgnummer)
})

const vanRij = (rij: BezorgingTabel): Delivery => ({
  ...genummerd({ ...rij, id: rij.gebeurtenis_id }),
  abonnement: rij.abonnement,
  nummer: Number(rij.nummer),
  pogingen: rij.pogingen
})

const vanOnbestelbareRij = (rij: BezorgingTabel & { readonly wachtenden: string }): Undeliverable => ({
  ...vanRij(rij),
  reden: rij.reden as string,
  sinds: rij.onbestelbaar_sinds as Tijdstip,
  wachtenden: Number(rij.wachtenden)
})
