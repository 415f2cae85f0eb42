import type { Circumstances, DossierQuery, Regel } from "@betrokkene/domain"
import type { BlockKind } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { all, any, type KlantcontactConditions } from "./conditions.ts"
import { geanonimiseerd } from "./geanonimiseerd.ts"
import { withId, type Within } from "./key-range.ts"
import { voornamen } from "./namen.ts"
import { pairsOfBetrokkenen } from "./pairs.ts"
import { askedFor, ofKlantcontact } from "./regels.ts"

/**
 * A klantcontact to look at, or one of its ongekende betrokkenen with a partij that it may be, or with a kind of blocking
 * key that too many partijen share (`large_block`).
 *
 * `costly`: the costly rules are to look at the klantcontact too.
 */
export interface ChosenKlantcontact {
  readonly klantcontact_id: string
  readonly betrokkene_id: string | null
  readonly partij_id: string | null
  readonly large_block: BlockKind | null
  readonly costly: boolean
}

/**
 * The klantcontacten in which these rules may find something; and, for a betrokkene that a rule may link, all partijen
 * that share a blocking key with it. One walk along the rows of the klantcontacten, of their betrokkenen and of the
 * digital addresses of these. The same row may come twice.
 *
 * The planner guesses badly how many rows a range has, so no part of the plan is left to its guess. Tables that are
 * walked along side by side are joined by `full join`, which it cannot do row by row. Rows that are looked up stand
 * behind `lateral … offset 0`, which it can only do row by row.
 */
export const chooseKlantcontacten = (within: Within, query: DossierQuery) => {
  const asked = askedConditions(query.regels, query.circumstances)
  const parts = [
    walk(within, asked),
    ...(asked.adres === undefined ? [] : [byAdres(asked.adres)]),
    ...(asked.pair === undefined ? [] : [byPair(asked.pair)])
  ]
  return sql<ChosenKlantcontact>`
    with ${tables(within)}, ${pairsOfBetrokkenen(query.circumstances.beleid.grootsteBlok)}
    ${sql.join(parts, sql` union all `)}`
}

/** The klantcontact with this id, whatever rules may find, and all pairs of its ongekende betrokkenen. */
export const chooseOneKlantcontact = (id: string, largestBlock: number) =>
  sql<ChosenKlantcontact>`
    with ${tables(withId(id))}, ${pairsOfBetrokkenen(largestBlock)}
    select ${id}::uuid as klantcontact_id, null::uuid as betrokkene_id, null::uuid as partij_id,
      null::text as large_block, true as costly
    union all
    select klantcontact_id, betrokkene_id, partij_id, large_block, true from pair`

/** Conditions over the same rows, parted by what follows when they hold. */
interface Parted {
  /** Those of the costly rules: their rules are to look too. */
  readonly costly: RawBuilder<boolean>
  /** Those of all other rules. */
  readonly other: RawBuilder<boolean>
  /** Those of the other rules that look at anonymised klantcontacten too. */
  readonly always: RawBuilder<boolean>
  /** Those of the other rules that do not. */
  readonly withTexts: RawBuilder<boolean>
}

/** The conditions of the rules that were asked for; none over an adres or a pair where no rule has any. */
interface Asked {
  readonly klantcontact: Parted
  readonly betrokkene: Parted
  readonly adres: Parted | undefined
  readonly pair: Parted | undefined
}

const askedConditions = (regels: ReadonlyArray<Regel>, circumstances: Circumstances): Asked => {
  const ofRegels = askedFor(ofKlantcontact, regels)
  const parted = (kind: keyof Asked): Parted => {
    const anyOf = (which: (ofRegel: KlantcontactConditions) => boolean) =>
      any(ofRegels.filter(which).flatMap((ofRegel) => ofRegel[kind]?.(circumstances) ?? []))
    return {
      costly: anyOf(({ costly }) => costly === true),
      other: anyOf(({ costly }) => costly !== true),
      always: anyOf(({ costly, evenAnonymised }) => costly !== true && evenAnonymised === true),
      withTexts: anyOf(({ costly, evenAnonymised }) => costly !== true && evenAnonymised !== true)
    }
  }
  const partedIfAny = (kind: keyof Asked): Parted | undefined =>
    ofRegels.some((ofRegel) => ofRegel[kind] !== undefined) ? parted(kind) : undefined
  return {
    klantcontact: parted("klantcontact"),
    betrokkene: parted("betrokkene"),
    adres: partedIfAny("adres"),
    pair: partedIfAny("pair")
  }
}

/** The klantcontacten for which a condition over the klantcontact or over a betrokkene holds. */
const walk = (within: Within, { betrokkene, klantcontact }: Asked): RawBuilder<unknown> => {
  const withTexts = all([
    sql<boolean>`not ${geanonimiseerd}`,
    any([sql<boolean>`betrokkenen.matches_with_texts`, klantcontact.withTexts])
  ])
  const matches = any([sql<boolean>`betrokkenen.matches_always`, klantcontact.always, withTexts])
  const costly = any([sql<boolean>`betrokkenen.costly`, klantcontact.costly])
  return sql`
    select klantcontact_id, null::uuid as betrokkene_id, null::uuid as partij_id, null::text as large_block, costly
    from (
      select klantcontact.id as klantcontact_id, ${matches} as matches, coalesce(${costly}, false) as costly
      from (select * from klantcontact where ${within("id")}) as klantcontact
        full join (${figures(within, betrokkene)}) as betrokkenen on betrokkenen.klantcontact_id = klantcontact.id
      offset 0
    ) as walk
    where klantcontact_id is not null and (matches or costly)`
}

/** The figures of the betrokkenen of each klantcontact, and whether the conditions hold for one of them. */
const figures = (within: Within, { always, costly, withTexts }: Parted): RawBuilder<unknown> =>
  sql`
  select betrokkene.klantcontact_id, count(*) as total,
    count(*) filter (where betrokkene.initiator) as initiators,
    count(*) filter (where betrokkene.rol = 'klant') as klanten,
    count(*) filter (where betrokkene.rol = 'vertegenwoordiger') as vertegenwoordigers,
    count(betrokkene.partij_id) as gekenden,
    count(coalesce(
      betrokkene.contactnaam, betrokkene.bezoekadres, betrokkene.correspondentieadres, betrokkene.voorkeurstaal,
      betrokkene.zoals_ontvangen, to_jsonb(betrokkene.organisatienaam)
    )) as with_gegevens,
    bool_or(${costly}) as costly, bool_or(${always}) as matches_always, bool_or(${withTexts}) as matches_with_texts
  from betrokkene
    left join lateral (select * from partij where partij.id = betrokkene.partij_id offset 0) as partij on true
  where ${within("betrokkene.klantcontact_id")}
  group by betrokkene.klantcontact_id`

/**
 * Two tables for a query. `ongekende`: the ongekende betrokkenen with an address in their row. `adres`: the digital
 * addresses with the id (`existing_betrokkene_id`), the partij and the moments of their betrokkene, null where it is
 * gone; and the betrokkenen that have none.
 */
const tables = (within: Within): RawBuilder<unknown> => {
  const inRange = within("klantcontact_id")
  return sql`
  ongekende as materialized (
    select klantcontact_id, id as betrokkene_id, contactnaam, bezoekadres, correspondentieadres
    from (select * from betrokkene where ${inRange} offset 0) as betrokkene
    where partij_id is null and (bezoekadres is not null or correspondentieadres is not null)
  ),
  adres as materialized (
    select adres.*, betrokkene.id as existing_betrokkene_id, betrokkene.partij_id, betrokkene.versie,
      betrokkene.gegeven_op
    from (select * from betrokkene_digitaal_adres where ${inRange}) as adres
      full join (
        select id, klantcontact_id, partij_id, versie, gegeven_op from betrokkene where ${inRange}
      ) as betrokkene
        on betrokkene.klantcontact_id = adres.klantcontact_id and betrokkene.id = adres.betrokkene_id
    offset 0
  )`
}

/**
 * By the digital addresses. The partij is looked up only for those of gekenden, so the costly conditions are not over
 * it.
 */
const byAdres = ({ costly, other }: Parted): RawBuilder<unknown> =>
  sql`
  select adres.klantcontact_id, null, null, null, true from adres
  where adres.existing_betrokkene_id = adres.betrokkene_id and ${costly}
  union all
  select adres.klantcontact_id, null, null, null, false
  from (select * from adres where existing_betrokkene_id = betrokkene_id and partij_id is not null) as adres
    cross join lateral (select * from partij where partij.id = adres.partij_id offset 0) as partij
  where ${other}`

/** If one pair of a betrokkene matches, all of its pairs: the others may be counter-evidence. */
const byPair = ({ other }: Parted): RawBuilder<unknown> =>
  sql`
  select klantcontact_id, betrokkene_id, partij_id, large_block, false from (
    select pair.*, bool_or(pair.partij_id is not null and ${other}) over (partition by pair.betrokkene_id) as matches
    from pair
      cross join lateral (select * from betrokkene where betrokkene.id = pair.betrokkene_id offset 0) as betrokkene
      left join lateral (select * from partij where partij.id = pair.partij_id offset 0) as candidate on true
      cross join lateral ${voornamen("betrokkene", "candidate")}
  ) as judged
  where matches`
