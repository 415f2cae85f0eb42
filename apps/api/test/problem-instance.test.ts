import { describe, expect, it } from "vitest"
import { klantcontact, noId } from "./examples.ts"
import { testApp } from "./harness.ts"

const path = "/api/v1/klantcontacten"

describe("the instance of a problem", () => {
  it.each([
    [400, "GET", `${path}?x=1`, {}],
    [400, "POST", path, { raw: "{" }],
    [401, "GET", path, { token: null }],
    [404, "GET", `${path}/${noId}`, {}],
    [404, "GET", "/api/v1/nergens", {}],
    [405, "DELETE", path, {}],
    [406, "GET", path, { headers: { Accept: "text/html" } }],
    [415, "POST", path, { json: klantcontact, type: "text/plain" }],
    [428, "DELETE", `${path}/${noId}`, {}]
  ])("of %s (%s %s) is the id under which the request is logged", async (status, method, path, sending) => {
    const { lines, send } = testApp()
    const received = await send(method, path, sending)
    expect(received.status).toBe(status)
    const { requestId } = JSON.parse(lines.at(-1) ?? "")
    expect(received.json.instance).toBe(`urn:uuid:${requestId}`)
    expect(received.headers.get("X-Request-Id")).toBe(requestId)
  })
})
