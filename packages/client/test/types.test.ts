import { assert, describe, it } from "vitest"
import type { BetrokkeneClient, Problem, ProblemCode } from "../src/index.ts"
import { problem as answered } from "./answering.ts"
import { id, madeClient } from "./made-client.ts"

const read = (client: BetrokkeneClient) => client.GET("/partijen/{id}", { params: { path: { id } } })
type ReadProblem = NonNullable<Awaited<ReturnType<typeof read>>["error"]>

/** Compiles only if it names every problem that the operation can answer, and no other. */
const advice = (problem: ReadProblem): string => {
  switch (problem.code) {
    case "partij-niet-gevonden":
      return "There is no such partij."
    case "ongeldige-invoer":
      return (problem.errors ?? []).map(({ code }) => code).join()
    case "niet-aangemeld":
    case "geen-recht":
      return "Ask for a token."
    case "antwoordvorm-onmogelijk":
    case "interne-fout":
      return "This is a fault."
    case "te-veel-verzoeken":
    case "register-alleen-lezen":
    case "register-onbereikbaar":
    case "migraties-ontbreken":
    case "programma-verouderd":
    case "verantwoording-onbereikbaar":
    case "aanmelding-onbereikbaar":
    case "te-lang-bezig":
    case "wordt-afgesloten":
      return "Try again later."
  }
}

describe("the type of a problem", () => {
  it("is the union of what the operation can answer, by code", async () => {
    const { client } = madeClient([answered(404, "partij-niet-gevonden")])
    const { error } = await read(client)
    assert.strictEqual(error && advice(error), "There is no such partij.")
  })

  it("tells the status with the code", () => {
    const problem = { code: "partij-niet-gevonden", status: 404 } as ReadProblem
    if (problem.code === "partij-niet-gevonden") {
      const status: 404 = problem.status
      assert.strictEqual(status, 404)
    }
  })

  it("is a problem of the API", () => {
    const general = (problem: ReadProblem): Problem => problem
    const { code }: { readonly code: ProblemCode } = general({ code: "geen-recht" } as ReadProblem)
    // @ts-expect-error -- another operation answers this
    const other: ReadProblem["code"] = "versie-verouderd"
    assert.notStrictEqual<string>(code, other)
  })
})

describe("the type of a call", () => {
  const calls = (client: BetrokkeneClient) => ({
    withoutParameters: () => client.GET("/klantcontacten"),
    withNull: () =>
      client.PUT("/partijen/{id}", {
        params: { path: { id }, header: { "If-Match": "*" } },
        body: { soortPartij: "organisatie", organisatienaam: "De Halm", contactnaam: null }
      }),
    // @ts-expect-error -- its path has a parameter
    withoutId: () => client.GET("/partijen/{id}"),
    // @ts-expect-error -- a change names a version
    withoutVersion: () => client.DELETE("/partijen/{id}", { params: { path: { id } } }),
    // @ts-expect-error -- no such path
    elsewhere: () => client.GET("/personen"),
    // @ts-expect-error -- nothing is deleted there
    otherwise: () => client.DELETE("/klantcontacten"),
    // @ts-expect-error -- a misspelt option
    misspelt: () => client.GET("/klantcontacten", { parameters: {} }),
    // @ts-expect-error -- a call that reads has no body
    withBody: () => client.GET("/klantcontacten", { body: {} }),
    // @ts-expect-error -- the kanaal is missing
    incomplete: () => client.POST("/klantcontacten", { body: { onderwerp: "Paspoort" } })
  })

  it("asks for what the operation needs, and takes nothing else", () => {
    const { client } = madeClient([answered(404, "partij-niet-gevonden")])
    assert.lengthOf(Object.keys(calls(client)), 9)
  })

  it("tells an answer without data", async () => {
    const { client } = madeClient([() => new Response(null, { status: 204 })])
    const { data } = await client.DELETE("/klantcontacten/{id}", {
      params: { path: { id }, header: { "If-Match": "*" } }
    })
    const nothing: undefined = data
    assert.isUndefined(nothing)
  })
})
