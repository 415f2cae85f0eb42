import { Dossiers, KlantcontactId, PartijId } from "@betrokkene/domain"
import { type Effect, Exit, Option, Schema } from "effect"
import { beforeEach, describe, expect, it } from "vitest"
import { register } from "../../fixtures/register.ts"
import { id, ongekende, partij, selectedRecords } from "../../fixtures/selected-records.ts"

const { here, perform, selectedAfter } = selectedRecords()

/** What people write who have neither. */
const none = { email: "geen@example.nl", telefoon: "+31000000000" }

const ask = async <A>(work: Effect.Effect<A, unknown, Dossiers>): Promise<A> => {
  const exit = await register({ url: here.database.url })(work)
  if (Exit.isFailure(exit)) throw new Error(JSON.stringify(exit.cause))
  return exit.value
}

const klantcontactId = Schema.decodeSync(KlantcontactId)(id(40))
const partijId = Schema.decodeSync(PartijId)(id(4))

describe("an e-mail address or telephone number that says that there is none", () => {
  beforeEach(() => perform([...partij(4, none), ...partij(5, none), ...ongekende(40, none)]))

  it("makes no candidates, and is not one that too many share", async () => {
    for (const largest of [20, 1]) {
      const dossier = Option.getOrThrow(await ask(Dossiers.use((all) => all.klantcontact(klantcontactId, largest))))
      expect(dossier.betrokkenen.map(({ candidates, largeBlocks }) => [candidates, largeBlocks])).toEqual([[[], []]])
      expect(Option.getOrThrow(await ask(Dossiers.use((all) => all.partij(partijId, largest)))).candidates).toEqual([])
    }
  })

  it("is not counted where too many share a value", async () => {
    expect(await ask(Dossiers.use((all) => all.largeBlocks(1)))).toEqual(
      ["adres", "email", "telefoon"].map((soort) => ({ soort, aantal: 1, grootste: 2 }))
    )
  })

  it("does not have others looked at when one of those who gave it is written", async () => {
    expect(await selectedAfter([`update partij set versie = 2 where id = '${id(4)}'`])).toEqual({ partij: [4] })
  })
})
