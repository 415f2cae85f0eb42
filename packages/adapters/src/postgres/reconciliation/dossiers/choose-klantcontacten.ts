import type { DossierQuery } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { alle, een, type Klantcontactvoorwaarden } from "./conditions.ts"
import { geanonimiseerd } from "./geanonimiseerd.ts"
import { type Bereik, metId } from "./key-range.ts"
import { voornamen } from "./namen.ts"
import { parenVanBetrokkenen } from "./pairs.ts"
import { gevraagd, vanKlantcontact } from "./regels.ts"

/**
 * A klantcontact that is to be looked at; or one of its ongekende betrokkenen with a partij that he may be. `apart`: also by the rules
 * that are told where they may find something.
 */
export interface GekozenKlantcontact {
  readonly klantcontact_id: string
  readonly betrokkene_id: string | null
  readonly partij_id: string | null
  readonly apart: boolean
}

/**
 * Which klantcontacten are to be looked at for these rules, in one walk along their rows, those of their betrokkenen and of the digital
 * addresses of these; and for a betrokkene that a rule may link, all partijen with which he shares a blocking key. Rows may be there twice.
 *
 * How many rows a stretch has the planner guesses badly, so nothing is left to its guess: what is walked along side by side is joined
 * by `full join`, which it cannot do row by row, and what is looked up stands behind `lateral … offset 0`, which it cannot do otherwise.
 */
export const kiesKlantcontacten = (bereik: Bereik, { omstandigheden, regels, sinds }: DossierQuery) => {
  const voorwaarden = gevraagd(vanKlantcontact, regels)
  const van: Van = (soort, uit) => een(uit.flatMap((regel) => regel[soort]?.(omstandigheden) ?? []))
  const hebben = (soort: Soort) => voorwaarden.some((regel) => regel[soort] !== undefined)
  const apart = voorwaarden.filter((regel) => regel.apart)
  const overig = voorwaarden.filter((regel) => !regel.apart)
  const delen = [
    wandeling(bereik, van, apart, overig),
    ...(hebben("adres") ? [metAdres(van("adres", apart), van("adres", overig))] : []),
    ...(hebben("paar") ? [metPartij(van("paar", overig))] : [])
  ]
  const gekozen = sql`${sql.join(delen, sql` union all `)}`
  return sql<GekozenKlantcontact>`
    with ${adressen(bereik)}, ${parenVanBetrokkenen(omstandigheden.beleid.grootsteBlok)}
    ${
    sinds === undefined ? gekozen : sql`
      select klantcontact_id, betrokkene_id, partij_id, apart from (
        select *, bool_or(not gekozen) over (partition by klantcontact_id) as gewijzigd
        from (
          select *, true as gekozen from (${gekozen}) as gevonden
          union all
          select klantcontact_id, null, null, false, false from (${gewijzigd(bereik, sinds)}) as later
        ) as alles
      ) as beide
      where gekozen and gewijzigd`
  }`
}

/** The klantcontact with this id, whatever rules may find, and all pairs of its ongekende betrokkenen. */
export const kiesEenKlantcontact = (id: string, grootsteBlok: number) => {
  const bereik = metId(id)
  return sql<GekozenKlantcontact>`
    with ${adressen(bereik)}, ${parenVanBetrokkenen(grootsteBlok)}
    select ${id}::uuid as klantcontact_id, null::uuid as betrokkene_id, null::uuid as partij_id, true as apart
    union all
    select klantcontact_id, betrokkene_id, partij_id, true from paar`
}

type Soort = "klantcontact" | "betrokkene" | "adres" | "paar"
type Voorwaarden = ReadonlyArray<Klantcontactvoorwaarden>
type Van = (soort: Soort, uit: Voorwaarden) => RawBuilder<boolean>

const wandeling = (bereik: Bereik, van: Van, apart: Voorwaarden, overig: Voorwaarden) => {
  const altijd = overig.filter(({ ookGeanonimiseerd }) => ookGeanonimiseerd === true)
  const metTeksten = overig.filter((regel) => !altijd.includes(regel))
  return sql`
    select klantcontact_id, null::uuid as betrokkene_id, null::uuid as partij_id, apart from (
      select klantcontact.id as klantcontact_id,
        ${
    een([
      sql<boolean>`betrokkenen.altijd_raak`,
      van("klantcontact", altijd),
      alle([
        sql<boolean>`not ${geanonimiseerd}`,
        een([sql<boolean>`betrokkenen.raak`, van("klantcontact", metTeksten)])
      ])
    ])
  } as raak,
        coalesce(${een([sql<boolean>`betrokkenen.apart`, van("klantcontact", apart)])}, false) as apart
      from (select * from klantcontact where ${bereik("id")}) as klantcontact
        full join (${
    figuren(bereik, {
      apart: van("betrokkene", apart),
      altijd_raak: van("betrokkene", altijd),
      raak: van("betrokkene", metTeksten)
    })
  }) as betrokkenen
          on betrokkenen.klantcontact_id = klantcontact.id
      offset 0
    ) as loop
    where klantcontact_id is not null and (raak or apart)`
}

/** The figures of the betrokkenen of each klantcontact, and whether each of the conditions holds for one of them. */
const figuren = (bereik: Bereik, voorwaarden: { readonly [naam: string]: RawBuilder<boolean> }) =>
  sql`
  select betrokkene.klantcontact_id, count(*) as aantal,
    count(*) filter (where betrokkene.initiator) as initiators,
    count(*) filter (where betrokkene.rol = 'klant') as klanten,
    count(*) filter (where betrokkene.rol = 'vertegenwoordiger') as vertegenwoordigers,
    count(betrokkene.partij_id) as gekenden,
    count(coalesce(betrokkene.contactnaam, betrokkene.bezoekadres, betrokkene.correspondentieadres, betrokkene.voorkeurstaal, to_jsonb(betrokkene.organisatienaam))) as met_gegevens,
    ${
    sql.join(Object.entries(voorwaarden).map(([naam, voorwaarde]) => sql`bool_or(${voorwaarde}) as ${sql.ref(naam)}`))
  }
  from betrokkene left join lateral (select * from partij where partij.id = betrokkene.partij_id offset 0) as partij on true
  where ${bereik("betrokkene.klantcontact_id")}
  group by betrokkene.klantcontact_id`

/** The ongekende betrokkenen with an address in their row; and the digital addresses with the id, the partij and the last write of the betrokkene of each, if he is there; and betrokkenen without any. */
const adressen = (bereik: Bereik) =>
  sql`
  ongekende as materialized (
    select klantcontact_id, id as betrokkene_id, contactnaam, bezoekadres, correspondentieadres from betrokkene
    where ${
    bereik("klantcontact_id")
  } and partij_id is null and (bezoekadres is not null or correspondentieadres is not null)
  ),
  adres as materialized (
    select adres.*, betrokkene.id as betrokkene, betrokkene.partij_id, betrokkene.wijziging
    from (select * from betrokkene_digitaal_adres where ${bereik("klantcontact_id")}) as adres
      full join (select id, klantcontact_id, partij_id, wijziging from betrokkene where ${
    bereik("klantcontact_id")
  }) as betrokkene
        on betrokkene.klantcontact_id = adres.klantcontact_id and betrokkene.id = adres.betrokkene_id
    offset 0
  )`

/** Of what every address is asked, and of what those of gekenden are: of them alone the partij is looked up. */
const metAdres = (apart: RawBuilder<boolean>, vanGekenden: RawBuilder<boolean>) =>
  sql`
  select adres.klantcontact_id, null, null, true from adres where adres.betrokkene = adres.betrokkene_id and ${apart}
  union all
  select adres.klantcontact_id, null, null, false
  from (select * from adres where betrokkene = betrokkene_id and partij_id is not null) as adres
    cross join lateral (select * from partij where partij.id = adres.partij_id offset 0) as partij
  where ${vanGekenden}`

/** All pairs of each betrokkene for one of whose pairs the condition holds: what others share with him may speak against it. */
const metPartij = (voorwaarde: RawBuilder<boolean>) =>
  sql`
  select klantcontact_id, betrokkene_id, partij_id, false from (
    select paar.*, bool_or(${voorwaarde}) over (partition by paar.betrokkene_id) as raak
    from paar
      cross join lateral (select * from betrokkene where betrokkene.id = paar.betrokkene_id offset 0) as betrokkene
      cross join lateral (select * from partij where partij.id = paar.partij_id offset 0) as kandidaat
      cross join lateral ${voornamen("betrokkene", "kandidaat")}
  ) as beoordeeld
  where raak`

/** The klantcontacten of which a record was written later: the klantcontact, a betrokkene, his partij, or one that he shares a key with. */
const gewijzigd = (bereik: Bereik, sinds: number) =>
  sql`
  select id as klantcontact_id from klantcontact where ${bereik("id")} and wijziging > ${sinds}
  union all
  select betrokkene.klantcontact_id
  from betrokkene left join lateral (select wijziging from partij where partij.id = betrokkene.partij_id offset 0) as partij on true
  where ${bereik("betrokkene.klantcontact_id")} and (betrokkene.wijziging > ${sinds} or partij.wijziging > ${sinds})
  union all
  select paar.klantcontact_id
  from paar cross join lateral (select wijziging from partij where partij.id = paar.partij_id offset 0) as partij
  where partij.wijziging > ${sinds}`
