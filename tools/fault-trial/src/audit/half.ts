import { asOtherProgram } from "@betrokkene/dataset"

/** Partial results of a request that was cut off, which its transaction must prevent: a count of each kind. */
const remnants = {
  "a gekende betrokkene without the record of his link": `
    select count(*) from betrokkene b where partij_id is not null
      and not exists (select from koppelgebeurtenis k where k.betrokkene_id = b.id)`,
  "a link without a ground": `select count(*) from betrokkene
      where (partij_id is null) <> (grond_soort is null and grond_door is null and grond_op is null)`,
  "a link to a partij that is not there": `select count(*) from betrokkene b where partij_id is not null
      and not exists (select from partij p where p.id = b.partij_id)`,
  "a betrokkene without his klantcontact":
    `select count(*) from betrokkene b where not exists (select from klantcontact k where k.id = b.klantcontact_id)`,
  "a digital address of no betrokkene": `select count(*) from betrokkene_digitaal_adres a
      where not exists (select from betrokkene b where b.id = a.betrokkene_id)`,
  "a digital address of no partij":
    `select count(*) from partij_digitaal_adres a where not exists (select from partij p where p.id = a.partij_id)`,
  "an identificator of no partij":
    `select count(*) from identificator i where not exists (select from partij p where p.id = i.partij_id)`,
  "a partij without its identificator":
    `select count(*) from partij p where not exists (select from identificator i where i.partij_id = p.id)`,
  "the record of a link of no betrokkene":
    `select count(*) from koppelgebeurtenis k where not exists (select from betrokkene b where b.id = k.betrokkene_id)`,
  "an Idempotency-Key under which nothing was made": `select count(*) from idempotentie where verwijzingen = '{}'`
}

/** A klantcontact is empty only if a client asked to delete its betrokkene. */
const withoutBetrokkene = `
  select count(*) from klantcontact k where not exists (select from betrokkene b where b.klantcontact_id = k.id
  ) and not k.id = any($1::uuid[])`

/**
 * Finds partial results with plain SQL in the whole database, without the clients' knowledge. `emptied`: klantcontacten
 * that may be empty.
 */
export const findHalf = async (databaseUrl: string, emptied: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for (const [what, query] of Object.entries(remnants)) found.push(...times(await count(databaseUrl, query), what))
  return [
    ...found,
    ...times(await count(databaseUrl, withoutBetrokkene, [emptied]), "a klantcontact without a betrokkene")
  ]
}

const count = async (databaseUrl: string, query: string, values: ReadonlyArray<unknown> = []): Promise<number> =>
  Number((await asOtherProgram<{ readonly count: string }>(databaseUrl, query, values))[0]?.count)

const times = (number: number, what: string): ReadonlyArray<string> => Array.from({ length: number }, () => what)
