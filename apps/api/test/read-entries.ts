import { dataOrThrow } from "@betrokkene/client"
import { clientOf } from "./client-of.ts"
import type { TestApp } from "./harness.ts"

/** An entry of the read log as it is answered. */
export interface Entry {
  readonly id: string
  readonly activiteit: string
  readonly aantal: number
  readonly verzoek: string | null
}

/** What the caller of the tests was shown, oldest first, without its own look at that. */
export const readBy = async (app: TestApp, identiteit = "instellingen"): Promise<ReadonlyArray<Entry>> =>
  dataOrThrow(
    await clientOf(app).POST("/raadplegingen/zoek", {
      params: { query: { sort: "op", pageSize: 500 } },
      body: { identiteit }
    })
  ).results

/** The records that the answer to the request showed, by the read log. */
export const shownBy = async (app: TestApp, requestId: string | null): Promise<ReadonlyArray<string>> => {
  const entries = (await readBy(app)).filter(({ verzoek }) => verzoek === requestId)
  const records = await Promise.all(entries.map(async ({ id }) => {
    const { json } = await app.send("GET", `/api/v1/raadplegingen/${id}`)
    return json.records.map((record: { readonly soort: string; readonly id: string }) => `${record.soort} ${record.id}`)
  }))
  return records.flat().toSorted()
}

/** The entry of the answer to this request: which records it showed. */
export const asked = async (app: TestApp, ...[method, path, sending]: Parameters<TestApp["send"]>) => {
  const received = await app.send(method, path, sending)
  return { received, shown: await shownBy(app, received.headers.get("X-Request-Id")) }
}
