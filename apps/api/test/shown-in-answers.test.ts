import { expect, it } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { noId } from "./examples.ts"
import { testApp } from "./harness.ts"
import { type GoodRequest, type Known, making, unmaking, using } from "./privacy/good-requests.ts"
import { shownBy } from "./read-entries.ts"
import { routePath } from "./route-path.ts"

const soortOf: Readonly<Record<string, string>> = {
  klantcontacten: "klantcontact",
  betrokkenen: "betrokkene",
  partijen: "partij"
}

/**
 * The records that an answer holds something of, found without the schemas: every object that has the address of a
 * record and more than a reference has. A betrokkene also stands for the partij that it refers to.
 */
const heldIn = (json: unknown): ReadonlyArray<string> => {
  if (Array.isArray(json)) return json.flatMap(heldIn)
  if (typeof json !== "object" || json === null) return []
  const { id, partij, url, ...more } = json as Record<string, unknown>
  const [, collection = ""] = /\/api\/v1\/(\w+)\/[0-9a-f-]{36}$/u.exec(String(url)) ?? []
  const soort = soortOf[collection]
  const isHeld = soort !== undefined && Object.keys(more).some((name) => name !== "soort")
  const linked = soort === "betrokkene" && typeof partij === "object" && partij !== null && "id" in partij
  return [
    ...(isHeld ? [`${soort} ${String(id)}`] : []),
    ...(linked ? [`partij ${String(partij.id)}`] : []),
    ...heldIn(partij),
    ...Object.values(more).flatMap(heldIn)
  ]
}

// Kills: a schema of which a part that holds a record is not accounted for.
it("whatever an operation answers, the read log names every record that the answer holds something of", async () => {
  const app = testApp({ doelbindingen: ["wettelijke-verplichting"] as never })
  const known: Known = {}
  const driven = new Set<string>()
  const drive = async ({ headers, id, item, json, keep, operationId, query = "" }: GoodRequest) => {
    const route = routes.find((each) => each.operationId === operationId)
    if (route === undefined) throw new Error(`There is no operation ${operationId}`)
    const received = await app.send(
      route.method.toUpperCase(),
      `${routePath(route, known[id ?? ""] ?? noId, known[item ?? ""])}${query}`,
      { ...(json === undefined ? {} : { json: json(known) }), ...(headers === undefined ? {} : { headers }) }
    )
    expect(received.status, `${operationId} ${received.text}`).toBeLessThan(300)
    Object.assign(known, keep?.(received.json))
    const held = new Set(heldIn(received.json))
    expect(await shownBy(app, received.headers.get("X-Request-Id")), operationId).toEqual(
      expect.arrayContaining([...held])
    )
    if (held.size > 0) driven.add(operationId)
  }
  for (const good of [...making, ...using, ...unmaking]) await drive(good)
  expect(driven.size).toBeGreaterThan(15)
})
