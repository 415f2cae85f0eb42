import type { Betrokkene, BetrokkeneChange } from "@betrokkene/domain"
import { Equal } from "effect"
import { type Kysely, sql } from "kysely"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { Tables } from "../connection/tables.ts"
import { toBetrokkeneRow } from "./betrokkene-row.ts"
import { adresRecord, writtenAdresRows, writtenGivenColumns } from "./digitale-adressen.ts"

/** Replaces those of these betrokkenen that are at the version of their `voor` (B12), without their addresses. */
export const replaceBetrokkenen = (database: Kysely<Tables>, changes: ReadonlyArray<BetrokkeneChange>) =>
  updateRows(database, {
    rows: JSON.stringify(changes.map(({ na, voor }) => ({ ...toBetrokkeneRow(na), expected: voor.versie })))
  })

const updateRows = fixedQuery((_, { rows }: { readonly rows: string }) =>
  sql`
    update betrokkene
    set partij_id = na.partij_id, grond_soort = na.grond_soort,
      grond_identificatorsoort = na.grond_identificatorsoort, grond_door = na.grond_door, grond_op = na.grond_op,
      grond_digest = na.grond_digest, grond_digest_op = na.grond_digest_op,
      grond_eerder_soort = na.grond_eerder_soort, grond_eerder_digest = na.grond_eerder_digest,
      grond_eerder_op = na.grond_eerder_op, grond_eerder_bij = na.grond_eerder_bij,
      grond_misschien = na.grond_misschien,
      rol = na.rol, initiator = na.initiator, contactnaam = na.contactnaam, organisatienaam = na.organisatienaam,
      bezoekadres = na.bezoekadres, correspondentieadres = na.correspondentieadres,
      voorkeurstaal = na.voorkeurstaal, zoals_ontvangen = na.zoals_ontvangen, versie = na.versie, gegeven_op = na.gegeven_op
    from jsonb_to_recordset(${rows}::jsonb) as na (
      id uuid, partij_id uuid, grond_soort text, grond_identificatorsoort text, grond_door text, grond_op timestamptz,
      grond_digest text, grond_digest_op timestamptz,
      grond_eerder_soort text, grond_eerder_digest text, grond_eerder_op timestamptz, grond_eerder_bij timestamptz,
      grond_misschien jsonb,
      rol text, initiator boolean, contactnaam jsonb, organisatienaam text, bezoekadres jsonb,
      correspondentieadres jsonb, voorkeurstaal jsonb, zoals_ontvangen jsonb, versie integer, gegeven_op jsonb,
      expected integer
    )
    where betrokkene.id = na.id and betrokkene.versie = na.expected`
)

/** Whether the digital addresses change. If not, they are left alone: they have seven indexes. */
export const hasOtherAdressen = ({ na, voor }: BetrokkeneChange): boolean =>
  !Equal.equals(adressenOf(na), adressenOf(voor))

const adressenOf = (
  { adresIds, contactgegevens: { communicatiekanaal, digitaleAdressen }, sharedAdressen }: Betrokkene
) => ({
  adresIds,
  communicatiekanaal,
  digitaleAdressen,
  sharedAdressen
})

/** Deletes the digital addresses of these betrokkenen. */
export const deleteDigitaleAdressen = (database: Kysely<Tables>, betrokkenen: ReadonlyArray<Betrokkene>) =>
  deleteRows(database, { ids: betrokkenen.map(({ id }) => id) })

const deleteRows = fixedQuery((_, { ids }: { readonly ids: ReadonlyArray<string> }) =>
  sql`delete from betrokkene_digitaal_adres where betrokkene_id = any(${ids}::uuid[])`
)

/** Adds the digital addresses of betrokkenen that are stored without any. */
export const insertDigitaleAdressen = (database: Kysely<Tables>, betrokkenen: ReadonlyArray<Betrokkene>) =>
  insertRows(database, {
    adressen: JSON.stringify(
      betrokkenen.flatMap(({
        adresIds,
        contactgegevens: { communicatiekanaal, digitaleAdressen },
        id,
        sharedAdressen = []
      }) =>
        writtenAdresRows(digitaleAdressen, communicatiekanaal, adresIds, sharedAdressen).map((adres) => ({
          ...adres,
          betrokkene_id: id
        }))
      )
    )
  })

const insertRows = fixedQuery((_, { adressen }: { readonly adressen: string }) =>
  sql`
    insert into betrokkene_digitaal_adres
      (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum, ${columns()})
    select betrokkene.id, klantcontact_id, plaatsgevonden_op, registratiedatum, ${columns("adres.")}
    from jsonb_to_recordset(${adressen}::jsonb) as adres (
      betrokkene_id uuid, ${adresRecord}
    ) join betrokkene on betrokkene.id = adres.betrokkene_id`
)

const columns = (prefix: "" | "adres." = "") =>
  sql.join(writtenGivenColumns.map((column) => sql.ref(`${prefix}${column}`)))
