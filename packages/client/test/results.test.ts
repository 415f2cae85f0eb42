import { assert, describe, it } from "vitest"
import {
  dataOrThrow,
  eachItem,
  eachPage,
  ifMatch,
  ProblemError,
  readAndChange,
  UnexpectedAnswer
} from "../src/index.ts"
import { type Answering, ok, problem } from "./answering.ts"
import { baseUrl, id, madeClient } from "./made-client.ts"

const gathered = async <A>(all: AsyncIterable<A>): Promise<ReadonlyArray<A>> => {
  const found: Array<A> = []
  for await (const one of all) found.push(one)
  return found
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(() => assert.fail("It did not fail."), (failure: unknown) => failure)

describe("an answer that is not of the API", () => {
  const name = "Anna de Boer"
  const answers: Readonly<Record<string, Answering>> = {
    "a page of a proxy": () => new Response(`<p>${name}</p>`, { status: 403 }),
    "a page in place of content": () => new Response(`<p>${name}</p>`),
    "nothing in place of content": () => new Response("", { headers: { "Content-Type": "application/json" } }),
    "content that is cut off": () =>
      new Response(`{"naam":"${name}`, { headers: { "Content-Type": "application/json" } }),
    "another kind of problem": () => Response.json({ error: name }, { status: 400 }),
    "a problem of a later version": problem(409, "later-bedacht")
  }

  it.each(Object.entries(answers))("is thrown, without its content: %s", async (_, answer) => {
    const { client } = madeClient([answer])
    const failure = await failureOf(client.GET("/partijen"))
    assert.instanceOf(failure, UnexpectedAnswer)
    assert.notInclude(`${failure.message}${failure.stack}${JSON.stringify(failure)}`, name)
  })

  it("tells the code, the status and the id of the request", async () => {
    const { client } = madeClient([problem(409, "later-bedacht", { "X-Request-Id": id })])
    const { code, requestId, status } = await failureOf(client.GET("/partijen")) as UnexpectedAnswer
    assert.deepStrictEqual({ code, requestId, status }, { code: "later-bedacht", requestId: id, status: 409 })
  })

  it("is not an answer without content", async () => {
    for (const status of [202, 204, 304]) {
      const { client } = madeClient([() => new Response(null, { status })])
      assert.strictEqual((await client.GET("/partijen/{id}", { params: { path: { id } } })).response.status, status)
    }
  })
})

describe("the data of an answer", () => {
  it("are none if nothing changed since what was read", async () => {
    const { client } = madeClient([() => new Response(null, { status: 304 })])
    const answer = await client.GET("/partijen/{id}", {
      params: { path: { id }, header: { "If-None-Match": "\"1\"" } }
    })
    assert.isFalse(Boolean(answer.error))
    assert.throws(() => dataOrThrow(answer), UnexpectedAnswer)
  })

  it("are given, or the problem is thrown with its code", async () => {
    const { client } = madeClient([ok({ results: [], next: null }), problem(403, "geen-recht")])
    assert.deepStrictEqual(dataOrThrow(await client.GET("/partijen")).results, [])
    const failure = await failureOf(client.GET("/partijen").then(dataOrThrow))
    assert.instanceOf(failure, ProblemError)
    assert.strictEqual(failure.problem.code, "geen-recht")
    assert.include(failure.message, "geen-recht")
    assert.notInclude(failure.message, failure.problem.detail)
  })
})

describe("a list", () => {
  const page = (next: string | null, ...nummers: ReadonlyArray<string>) =>
    ok({ results: nummers.map((nummer) => ({ nummer })), next, previous: null })
  const at = (cursor: string) => `https://elsewhere.example.org/api/v1/partijen?pageSize=2&cursor=${cursor}`

  it("is read page by page, only as far as is asked, and only from where the client was made for", async () => {
    const { client, sent } = madeClient([page(at("b"), "1", "2"), page(at("c"), "3"), page(null, "4")])
    const found: Array<string> = []
    for await (
      const { nummer } of eachItem((from) => client.GET("/partijen", { params: { query: { ...from, pageSize: 2 } } }))
    ) {
      found.push(nummer)
      if (nummer === "3") break
    }
    assert.deepStrictEqual(found, ["1", "2", "3"])
    assert.deepStrictEqual(sent.map(({ url }) => url), [
      `${baseUrl}/partijen?pageSize=2`,
      `${baseUrl}/partijen?cursor=b&pageSize=2`
    ])
  })

  it("ends at its last page, also of a search", async () => {
    const { client, sent } = madeClient([page(at("b"), "1"), page(null)])
    const body = { identificatie: { soort: "bsn", waarde: "999990019" } } as const
    const found = eachPage((from) => client.POST("/partijen/zoek", { body, params: { query: from } }))
    assert.lengthOf(await gathered(found), 2)
    assert.strictEqual(sent[1]?.body, JSON.stringify(body))
  })

  it("throws the problem of a page", async () => {
    const { client } = madeClient([page(at("b"), "1"), problem(429, "te-veel-verzoeken")], { retry: { attempts: 1 } })
    const all = gathered(eachItem((from) => client.GET("/partijen", { params: { query: from } })))
    assert.strictEqual((await failureOf(all) as ProblemError).problem.code, "te-veel-verzoeken")
  })

  it.each(["same", ""])("that never ends is noticed", async (cursor) => {
    const { client, sent } = madeClient([page(at(cursor), "1")])
    await failureOf(gathered(eachItem((from) => client.GET("/partijen", { params: { query: from } }))))
    assert.isAtMost(sent.length, 2)
  })
})

describe("a change of what was read", () => {
  const path = "/klantcontacten/{id}"
  const params = { path: { id } }
  const read = (versie: number) => ok({ id, versie, onderwerp: "Verhuizing" }, { ETag: `"${versie}"` })
  const outdated = problem(412, "versie-verouderd")

  const changed = async (attempts: number, ...answers: readonly [Answering, ...ReadonlyArray<Answering>]) => {
    const { client, sent } = madeClient(answers)
    const result = await readAndChange(
      () => client.GET(path, { params }),
      (klantcontact, header) =>
        client.PATCH(path, { params: { ...params, header }, body: { onderwerp: `${klantcontact.versie}` } }),
      { attempts }
    )
    return { result, sent: sent.map(({ body, headers, method }) => [method, headers.get("If-Match"), body]) }
  }

  it("names the version that was read", async () => {
    const { result, sent } = await changed(1, read(3), read(4))
    assert.propertyVal(result.data, "versie", 4)
    assert.deepStrictEqual(sent, [["GET", null, ""], ["PATCH", "\"3\"", "{\"onderwerp\":\"3\"}"]])
  })

  it("tells that it was changed meanwhile", async () => {
    const { result, sent } = await changed(1, read(3), outdated)
    assert.strictEqual(result.error?.code, "versie-verouderd")
    assert.lengthOf(sent, 2)
  })

  it("is made anew on what was changed meanwhile, if asked", async () => {
    const { result, sent } = await changed(2, read(3), outdated, read(4), read(5))
    assert.propertyVal(result.data, "versie", 5)
    assert.deepStrictEqual(sent.at(-1), ["PATCH", "\"4\"", "{\"onderwerp\":\"4\"}"])
  })

  it("is made anew no more than so often, and not for another problem", async () => {
    assert.lengthOf((await changed(2, read(3), outdated, read(3), outdated, read(3))).sent, 4)
    assert.lengthOf((await changed(2, read(3), problem(403, "geen-recht"))).sent, 2)
  })

  it("is not made if reading is refused", async () => {
    const { result, sent } = await changed(3, problem(404, "klantcontact-niet-gevonden"))
    assert.strictEqual(result.error?.code, "klantcontact-niet-gevonden")
    assert.lengthOf(sent, 1)
  })
})

describe("the header of a change", () => {
  const answered = (tag: string) => ({ response: new Response("", { headers: { ETag: tag } }) })

  it("is the tag that was answered, or the version of an item", () => {
    assert.deepStrictEqual(ifMatch(answered("\"3.abc\"")), { "If-Match": "\"3.abc\"" })
    assert.deepStrictEqual(ifMatch({ versie: 3 }), { "If-Match": "\"3\"" })
  })

  it("is strong, also if a proxy made the tag weak", () => {
    assert.deepStrictEqual(ifMatch(answered("W/\"3\"")), { "If-Match": "\"3\"" })
  })

  it("cannot be made of an answer without a version", () => {
    assert.throws(() => ifMatch({ response: new Response("") }), /no ETag/u)
  })
})
