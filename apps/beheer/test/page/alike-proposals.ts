import { dataOrThrow } from "@betrokkene/client"
import { assert } from "vitest"
import { alike } from "./alike.ts"
import type { useMerges } from "./merges.ts"

/** What tests ask of proposals that can be decided on together. */
export const alikeProposals = ({ inDatabase, night, surroundings }: ReturnType<typeof useMerges>) => ({
  /** People and contacts of theirs with the open proposals to link them, on the ground that the night found, or on this one. */
  made: async (names: ReadonlyArray<string>, ground?: "telefoon-adres-en-naam") => {
    const { client } = surroundings()
    const people = []
    for (const name of names) people.push(await alike(client, name))
    await night()
    for (const { betrokkene } of ground === undefined ? [] : people) {
      await inDatabase(`update bevinding set voorstel = jsonb_set(voorstel, '{gronden}', '["${ground}"]')
        where regel = 'mogelijke-partij' and voorstel ->> 'betrokkene' = '${betrokkene}'`)
    }
    return Promise.all(people.map(async (one) => {
      const query = { record: one.betrokkene, regel: "mogelijke-partij", toestand: "open" } as const
      const [bevinding] = dataOrThrow(await client.GET("/bevindingen", { params: { query } })).results
      assert.isDefined(bevinding)
      return { ...one, id: bevinding.id, versie: bevinding.versie }
    }))
  },
  /** The partij that a betrokkene is linked to. */
  linkedTo: async (id: string) =>
    dataOrThrow(await surroundings().client.GET("/betrokkenen/{id}", { params: { path: { id } } })).partij?.id,
  /** The box by which a proposal is chosen. */
  box: ({ id }: { readonly id: string }) => `#chosen-${id}`
})
