import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { isJsonObject } from "../src/http/json-value.ts"
import { routes } from "../src/native/routes/index.ts"
import { problemTable } from "../src/problems/problem-table.ts"
import { httpExamples } from "./http-example.ts"
import { registers } from "./postgres-app.ts"
import { reconciled } from "./reconciled.ts"

const text = readFileSync(join(import.meta.dirname, "../docs/api.md"), "utf8")

/** The rows of the table with this heading, as their cells. */
const rows = (heading: string): ReadonlyArray<ReadonlyArray<string>> =>
  (text.split(`${heading}\n`)[1]?.split("\n\n")[0] ?? "").split("\n").slice(1).map((row) =>
    row.split("|").slice(1, -1).map((cell) => cell.trim())
  )

describe("docs/api.md", () => {
  it.each(registers)("shows what the API answers, on %s", async (_, makeApp) => {
    const app = await makeApp()
    const kept = new Map<string, string>()
    const filled = (template: string) => template.replaceAll(/\$[A-Z]+/gu, (name) => kept.get(name) ?? name)
    const examples = httpExamples(text)
    expect(examples.length).toBeGreaterThanOrEqual(8)
    for (const { answer, body, headers, method, target } of examples) {
      const { "Content-Type": type, ...others } = headers
      const sending = {
        ...body === undefined ? {} : { raw: filled(body) },
        ...type === undefined ? {} : { type },
        headers: others
      }
      const received = await app.send(method, filled(target), sending)
      expect(received.status, `${method} ${target}: ${received.text}`).toBe(answer.status)
      for (const [name, shown] of Object.entries(answer.headers)) agrees(received.headers.get(name), shown, kept)
      agrees(received.json, answer.json, kept)
    }
    // Who registers like this gives the night nothing to find.
    await reconciled(app)
    expect((await app.send("GET", "/api/v1/bevindingen")).json.results).toEqual([])
  })

  it("names every resource, and no other", () => {
    const named = rows("| resource | what |").flatMap(([paths = ""]) =>
      [...paths.matchAll(/`([^`]+)`/gu)].map(([, path]) => path)
    )
    expect(named.toSorted()).toEqual([...new Set(routes.map(({ path }) => path))].toSorted())
  })

  it("names every problem under its status, and no other", () => {
    const named = rows("| status | `code` | do |").flatMap(([status, codes = ""]) =>
      [...codes.matchAll(/`([^`]+)`/gu)].map(([, code]) => `${status} ${code}`)
    )
    expect(named.toSorted()).toEqual(
      Object.entries(problemTable).map(([code, { status }]) => `${status} ${code}`).toSorted()
    )
  })

  it("tells for every operation the scopes that it needs, always and besides", () => {
    const codes = (cell = ""): ReadonlyArray<string> => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code)
    const operations = (cell?: string) =>
      codes(cell).flatMap((code) => {
        const [path = "", ...methods] = code.split(/,? /u).toReversed()
        return methods.map((method) => `${method} ${path}`)
      })
    const told = [
      ...rows("| scope | operations |").flatMap(([scope, cell]) =>
        operations(cell).map((operation) => `${operation} ${codes(scope).join()}`)
      ),
      ...rows("| operations | when | besides |").flatMap(([cell, , besides]) =>
        operations(cell).map((operation) => `${operation} besides ${codes(besides).join()}`)
      )
    ]
    expect(told.toSorted()).toEqual(
      routes.flatMap(({ alsoScopes = [], method, path, scopes }) => [
        ...scopes.map((scope) => `${method.toUpperCase()} ${path} ${scope}`),
        ...alsoScopes.flatMap((also) => also.scopes.map((scope) => `${method.toUpperCase()} ${path} besides ${scope}`))
      ]).toSorted()
    )
  })

  it("names every query parameter, and what stands in the URL of an operation", () => {
    for (const name of new Set(routes.flatMap(({ query }) => Object.keys(query?.fields ?? {})))) {
      if (name !== "cursor") expect(text, name).toMatch(new RegExp(`[\`?&]${name}[\`=]`, "u"))
    }
  })
})

/** That the answer holds what is shown: `…` is any text, and `$NAME` binds the first time and is equal after it. */
const agrees = (answered: unknown, shown: unknown, kept: Map<string, string>): void => {
  if (shown === undefined) return
  if (Array.isArray(shown)) {
    expect(answered).toHaveLength(shown.length)
    shown.forEach((item, index) => agrees((answered as ReadonlyArray<unknown>)[index], item, kept))
  } else if (isJsonObject(shown)) {
    for (const [name, value] of Object.entries(shown)) {
      agrees((answered as Readonly<Record<string, unknown>>)[name], value, kept)
    }
  } else if (typeof shown === "string" && shown.startsWith("$")) {
    expect(answered).toEqual(kept.get(shown) ?? expect.stringMatching(/./u))
    kept.set(shown, String(answered))
  } else {
    expect(answered).toEqual(shown === "…" ? expect.stringMatching(/./u) : shown)
  }
}
