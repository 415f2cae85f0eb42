import { type Identificator, identificatorenWithIds, type Partij } from "@betrokkene/domain"
import { partij } from "@betrokkene/domain/testing"
import * as fc from "fast-check"
import pg from "pg"
import { afterAll, beforeAll, expect, it } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"

let client: pg.Client
let drop: () => Promise<unknown>

beforeAll(async () => {
  const database = await migratedDatabase()
  drop = database.drop
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await drop()
})

const kinds = ["bsn", "rsin", "kvk_nummer", "vestigingsnummer"] as const

/** Ids of partijen of any sort, and those at the edges, where counting down starts again at the other end. */
const ids = fc.oneof(
  fc.uuid(),
  fc.tuple(fc.uuid(), fc.constantFrom("000000000000", "000000000001", "ffffffffffff", "9e3779b97f4b", "9e3779b97f4a"))
    .map(([id, tail]) => id.slice(0, -12) + tail)
)

// Kills: another number for a kind, another spread, a sign that is lost, an id without its leading noughts.
it("an identificator without an id of its own has the one that the domain derives, whatever its partij and kind", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(ids, partij), { minLength: 1, maxLength: 20 }), async (all) => {
      const pairs = all.flatMap(([id, one]) => {
        const { identificatorIds: _, ...rest } = one
        const withEach = kinds.map((soort) => ({ soort, waarde: "" }) as unknown as Identificator)
        const gegevens = { ...rest.gegevens, identificatoren: withEach }
        return identificatorenWithIds({ ...rest, id, gegevens } as unknown as Partij).map(({ id: derived }, place) => ({
          partij: id,
          soort: kinds[place] ?? "",
          derived
        }))
      })
      const { rows } = await client.query<{ id: string }>(
        `select eerste_identificator_id(partij, soort)::text as id
       from unnest($1::uuid[], $2::text[]) with ordinality as given (partij, soort, place) order by place`,
        [pairs.map(({ partij }) => partij), pairs.map(({ soort }) => soort)]
      )
      expect(rows.map(({ id }) => id)).toEqual(pairs.map(({ derived }) => derived))
      expect(new Set(rows.map(({ id }) => id)).size).toBe(
        new Set(pairs.map((one) => `${one.partij} ${one.soort}`)).size
      )
    }),
    { numRuns: 100 }
  ))
