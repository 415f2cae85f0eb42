import { assert, describe, it } from "vitest"
import { type ClientOptions, makeClient } from "../src/index.ts"
import { ok } from "./answering.ts"
import { id, madeClient } from "./made-client.ts"

const klantcontact = { kanaal: "balie", onderwerp: "Verhuizing" }

describe("the headers of a call", () => {
  it("have the token", async () => {
    const { client, sent } = madeClient([ok({})])
    await client.GET("/partijen")
    assert.strictEqual(sent[0]?.headers.get("Authorization"), "Bearer a-token")
  })

  it("have no token that a header may not have, and the failure does not tell it", async () => {
    for (const secret of ["a-secret\nof-two-lines", "a-secret-…"]) {
      const { client, sent } = madeClient([ok({})], { token: secret })
      const failure: unknown = await client.GET("/partijen").catch((thrown: unknown) => thrown)
      assert.instanceOf(failure, TypeError)
      assert.include(failure.message, "Authorization")
      assert.notInclude(failure.message, "a-secret")
      assert.isEmpty(sent)
    }
  })

  it("have the token that a function gives for each call", async () => {
    let calls = 0
    const { client, sent } = madeClient([ok({})], { token: () => Promise.resolve(`token-${++calls}`) })
    await client.GET("/partijen")
    await client.GET("/partijen")
    assert.deepStrictEqual(sent.map(({ headers }) => headers.get("Authorization")), [
      "Bearer token-1",
      "Bearer token-2"
    ])
  })

  it("have the reason and the id that the options give, or those of the call", async () => {
    const { client, sent } = madeClient([ok({})], { doelbinding: "toestemming", requestId: () => "mine-1" })
    await client.GET("/partijen")
    await client.GET("/partijen", {
      params: { header: { "X-Doelbinding": "vitaal-belang" } },
      headers: { "X-Request-Id": "mine-2" }
    })
    assert.deepStrictEqual(
      sent.map(({ headers }) => [headers.get("X-Doelbinding"), headers.get("X-Request-Id")]),
      [["toestemming", "mine-1"], ["vitaal-belang", "mine-2"]]
    )
  })

  it("have none of these unasked", async () => {
    const { client, sent } = madeClient([ok({})])
    await client.GET("/partijen")
    assert.deepStrictEqual([...sent[0]?.headers.keys() ?? []], ["authorization"])
  })

  it("have a new key for each creating call, unless the caller gives one", async () => {
    const { client, sent } = madeClient([ok({})])
    await client.POST("/klantcontacten", { body: klantcontact })
    await client.POST("/klantcontacten", { body: klantcontact })
    await client.POST("/klantcontacten", { body: klantcontact, params: { header: { "Idempotency-Key": "mine" } } })
    const [first, second, third] = sent.map(({ headers }) => headers.get("Idempotency-Key"))
    assert.match(first ?? "", /^[0-9a-f]{32}$/u)
    assert.notStrictEqual(first, second)
    assert.strictEqual(third, "mine")
  })

  it("have no key where the API takes none", async () => {
    const { client, sent } = madeClient([ok({})])
    await client.POST("/partijen/zoek", { body: { nummer: "1" } as never })
    await client.POST("/partijen/{id}/vergetelheid", { params: { path: { id } } })
    assert.deepStrictEqual(sent.map(({ headers }) => headers.has("Idempotency-Key")), [false, false])
  })

  it("go to no other address, because a redirect is a failure", async () => {
    let redirect: string | undefined
    const { client } = madeClient([ok({})], {
      fetch: (request) => {
        redirect = request.redirect
        return Promise.resolve(Response.json({}))
      }
    })
    await client.GET("/partijen")
    assert.strictEqual(redirect, "error")
  })
})

describe("a client", () => {
  it.each([{ baseUrl: "" }, { baseUrl: undefined }, { token: undefined }])("is not made with %j", (missing) => {
    const [name] = Object.keys(missing)
    const options = { baseUrl: "https://register.example.nl/api/v1", token: "a-token", ...missing }
    assert.throws(() => makeClient(options as ClientOptions), TypeError, name)
  })

  it("calls below the whole path of its address, with or without a slash at the end", async () => {
    for (const end of ["", "/"]) {
      const { client, sent } = madeClient([ok({})], { baseUrl: `https://example.nl/behind/a/proxy/api/v1${end}` })
      await client.GET("/partijen/{id}", { params: { path: { id: "a/b?c" } } })
      assert.strictEqual(sent[0]?.url, "https://example.nl/behind/a/proxy/api/v1/partijen/a%2Fb%3Fc")
    }
  })
})
