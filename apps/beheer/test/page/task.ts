import { assert } from "vitest"
import type { Surroundings } from "./surroundings.ts"

/** Registers that this is to be done after the contact of a betrokkene, as another program does. */
export const task = async (
  { api, client }: Pick<Surroundings, "api" | "client">,
  betrokkene: string,
  gevraagdeHandeling: string,
  status = "te_verwerken"
): Promise<void> => {
  const { data } = await client.GET("/betrokkenen/{id}", { params: { path: { id: betrokkene } } })
  const post = async (collection: string, body: object) => {
    const answered = await fetch(`${new URL(api.url).origin}/klantinteracties/api/v1/${collection}`, {
      method: "POST",
      headers: { Authorization: `Token ${api.token}`, "Content-Type": "application/json" },
      body: JSON.stringify(body)
    })
    assert.strictEqual(answered.status, 201, collection)
    return await answered.json() as { readonly uuid: string }
  }
  const actor = await post("actoren", { naam: "Balie", soortActor: "organisatorische_eenheid" })
  await post("internetaken", {
    aanleidinggevendKlantcontact: { uuid: data?.klantcontact.id },
    toegewezenAanActoren: [{ uuid: actor.uuid }],
    gevraagdeHandeling,
    toelichting: "Na vijf uur.",
    status
  })
}
