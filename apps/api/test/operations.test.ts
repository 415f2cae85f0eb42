import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { foreignIds } from "../src/middleware/foreign-ids.ts"
import { exportedAttributes } from "../src/tracing/exported-spans.ts"
import { noId } from "./examples.ts"
import { testApp } from "./harness.ts"

const text = readFileSync(join(import.meta.dirname, "../docs/operations.md"), "utf8")

/** What is shown as JSON, in order. */
const shown = [...text.matchAll(/^```json\n(.*)\n```$/gmu)].map(([, json = ""]) =>
  JSON.parse(json) as Record<string, unknown>
)

describe("docs/operations.md", () => {
  it("shows the line of a request, and the state, as they are", async () => {
    const { lines, send } = testApp({ foreignIds: foreignIds("a-key-for-this-test-alone-000000000", false) })
    await send("GET", `/api/v1/betrokkenen/${noId}`, {
      headers: {
        "X-Request-Id": "zaak-2026-11-24-0001",
        traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      }
    })
    const state = (await send("GET", "/health")).json
    expect(shown.map(Object.keys)).toEqual([Object.keys(JSON.parse(lines[0] ?? "")), Object.keys(state)])
    expect(Object.keys(shown[1]?.["migraties"] ?? {})).toEqual(Object.keys(state.migraties))
  })

  it("names every attribute of a span, and no other", () => {
    const named = [...text.matchAll(/`((?:dpl|http)\.[a-z_.]+)`/gu)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(exportedAttributes)
  })
})
