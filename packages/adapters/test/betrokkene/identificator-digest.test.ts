import {
  type BetrokkeneId,
  Betrokkenen,
  geenContactgegevens,
  Identificator,
  Klantcontactgegevens,
  Partijen,
  Partijgegevens,
  registreerBetrokkene
} from "@betrokkene/domain"
import { identificatorKey } from "@betrokkene/domain/internal"
import { identificator } from "@betrokkene/domain/testing"
import { gevondenDoor } from "@betrokkene/domain/testing/invarianten"
import { Effect, Exit, Option, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { balie } from "../fixtures/records.ts"
import { type Register, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

/** A program on the register, which is taken to do its work. */
const program = () => {
  const run = register({ url: here.database.url })
  return async <A, E>(work: Effect.Effect<A, E, Register>): Promise<A> => {
    const exit = await run(work)
    if (Exit.isFailure(exit)) throw new Error(String(exit.cause))
    return exit.value
  }
}

const registreer = (bsn: string) =>
  registreerBetrokkene({
    klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Paspoort" }) },
    rol: "klant",
    initiator: true,
    contactgegevens: geenContactgegevens,
    identificatie: {
      soort: "identificator",
      identificator: Schema.decodeSync(Identificator)({ soort: "bsn", waarde: bsn }),
      partijgegevens: Schema.decodeSync(Partijgegevens)({
        soortPartij: "persoon",
        contactnaam: { achternaam: "Boer" }
      })
    },
    door: balie
  })

const digestOfLink = (id: BetrokkeneId) =>
  Effect.map(
    Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id)),
    (found) => {
      const betrokkene = Option.getOrThrow(found)
      return betrokkene._tag === "Gekend" && betrokkene.grond.soort === "identificator"
        ? betrokkene.grond.digest
        : undefined
    }
  )

const accused = gevondenDoor(["koppeling-zonder-grond"], new Date("2026-11-24T01:00:00Z"))

describe("the digest of an identificator", () => {
  it("is the same in SQL, where the night compares, as in the program, which links", async () => {
    const run = program()
    await fc.assert(fc.asyncProperty(identificator, async (one) => {
      const { kvkNummer, soort, waarde: value } = identificatorKey(one)
      const { rows: [row] } = await here.other.client.query<{ digest: string }>(
        "select identificatordigest(grond_geheim, $1, $2, $3) as digest from grond_geheim",
        [soort, kvkNummer, value]
      )
      expect(await run(Partijen.use((partijen) => partijen.digest(one)))).toBe(row?.digest)
      expect(row?.digest).not.toContain(value)
    }))
  })

  it("is kept with the link, and is the same for every program on the register", async () => {
    const [one, other] = [program(), program()]
    const { betrokkene } = await one(registreer("999990019"))
    const again = await other(registreer("999990019"))
    const digest = await one(digestOfLink(betrokkene.id))
    expect(digest).toBeDefined()
    expect(await one(digestOfLink(again.betrokkene.id))).toBe(digest)
    expect((await one(digestOfLink((await one(registreer("999990032"))).betrokkene.id))) === digest).toBe(false)
    expect(await one(accused)).toEqual([])
  })

  it("does not count after a version that knows no digests linked anew", async () => {
    const run = program()
    const { betrokkene } = await run(registreer("999990044"))
    const { partij: ander } = await run(registreer("999990056"))
    await here.other.client.query(
      `update betrokkene set partij_id = $2, grond_soort = 'identificator', grond_identificatorsoort = 'bsn',
        grond_door = 'oud', grond_op = grond_op + interval '1 second', versie = versie + 1 where id = $1`,
      [betrokkene.id, ander?.id]
    )
    expect(await run(digestOfLink(betrokkene.id))).toBeUndefined()
    expect(await run(accused)).toEqual([])
  })

  it("finds a link whose identificator another program took from the partij or replaced", async () => {
    const run = program()
    const [replaced, taken] = [await run(registreer("999990068")), await run(registreer("999990081"))]
    await here.other.client.query("update identificator set waarde = '999990093' where waarde = '999990068'")
    await here.other.client.query("delete from identificator where waarde = '999990081'")
    expect((await run(accused)).toSorted()).toEqual(
      [replaced, taken].map(({ betrokkene }) => `koppeling-zonder-grond: ${betrokkene.id}`).toSorted()
    )
    await here.other.client.query("delete from klantcontact where id = any($1)", [
      [replaced, taken].map(({ klantcontact }) => klantcontact.id)
    ])
  })

  it("accuses nobody after the secret was replaced, and programs that still have the old one do no harm", async () => {
    const old = program()
    await old(registreer("999990019"))
    await here.other.client.query(
      "update grond_geheim set geheim = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')"
    )
    await old(registreer("999990019"))
    expect(await old(accused)).toEqual([])
    const fresh = program()
    await fresh(registreer("999990019"))
    expect(await fresh(accused)).toEqual([])
  })
})

it("each register has its own secret", async () => {
  const { rows: [row] } = await here.other.client.query<{ geheim: string }>("select geheim from grond_geheim")
  expect(row?.geheim).toMatch(/^[0-9a-f]{64}$/u)
  expect(new Set(row?.geheim).size).toBeGreaterThan(4)
})
