import type { Api } from "@betrokkene/api-process"
import pg from "pg"
import type { Acknowledged } from "./registration.ts"

/** What is wrong with the register, measured against what its clients were told. */
export interface Findings {
  /** Answered with 201, and now gone or different. */
  readonly lost: number
  /** Klantcontacten of which the betrokkene is missing. */
  readonly half: number
  /** Betrokkenen that are there besides those of the registrations. */
  readonly surplus: number
}

/** Compares the register with all that was acknowledged, to which nothing else may have been added. */
export const audit = async (api: Api, databaseUrl: string, acknowledged: ReadonlyArray<Acknowledged>): Promise<Findings> => {
  const { betrokkenen, half } = await counts(databaseUrl)
  const lost = (await inTurns(acknowledged, 12, (one) => isThere(api, one))).filter((there) => !there).length
  const known = new Set(acknowledged.map(({ betrokkene }) => betrokkene)).size
  return { lost, half, surplus: betrokkenen - (known - lost) }
}

const isThere = async ({ token, url }: Api, { betrokkene, klantcontact, partij }: Acknowledged): Promise<boolean> => {
  const response = await fetch(`${url}/betrokkenen/${betrokkene}`, { headers: { Authorization: `Token ${token}` } })
  if (response.status === 404) return false
  if (!response.ok) throw new Error(`The API answered ${response.status} to a read.`)
  const found = await response.json() as { readonly id: string; readonly klantcontact: { readonly id: string }; readonly partij?: { readonly id: string } | null }
  return found.id === betrokkene && found.klantcontact.id === klantcontact && (found.partij?.id ?? null) === partij
}

const counts = async (databaseUrl: string): Promise<{ readonly betrokkenen: number; readonly half: number }> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: [row] } = await client.query<{ readonly betrokkenen: number; readonly half: number }>(`
      select (select count(*)::int from betrokkene) as betrokkenen,
             (select count(*)::int from klantcontact k where not exists (select from betrokkene b where b.klantcontact_id = k.id)) as half`)
    if (row === undefined) throw new Error("A query without from gives one row.")
    return row
  } finally {
    await client.end()
  }
}

/** All results in order, with this many under way at a time. */
export const inTurns = async <A, B>(all: ReadonlyArray<A>, atATime: number, work: (one: A) => Promise<B>): Promise<ReadonlyArray<B>> => {
  const results: Array<B> = []
  for (let index = 0; index < all.length; index += atATime) results.push(...await Promise.all(all.slice(index, index + atATime).map(work)))
  return results
}
