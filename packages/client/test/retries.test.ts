import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { type AnswerOrProblem, type BetrokkeneClient, NoAnswer, type RetryBounds } from "../src/index.ts"
import { type Answering, brokenOff, disconnected, ok, problem } from "./answering.ts"
import { id, madeClient } from "./made-client.ts"

const klantcontact = { kanaal: "balie", onderwerp: "Verhuizing" }
const params = { path: { id } }
const away = problem(503, "register-onbereikbaar")
const hanging: Answering = (_, signal) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)))

const deaf: Answering = () => new Promise(() => {})

type Calls = Readonly<Record<string, (client: BetrokkeneClient) => Promise<AnswerOrProblem<unknown>>>>

const calls: Calls = {
  "a GET": (client) => client.GET("/partijen"),
  "a search": (client) => client.POST("/partijen/zoek", { body: { nummer: "1" } as never }),
  "a question who it is": (client) => client.POST("/partijen/vermoedelijk", { body: {} }),
  "a creation": (client) => client.POST("/klantcontacten", { body: klantcontact }),
  "a change of a version": (client) =>
    client.PATCH("/klantcontacten/{id}", {
      params: { ...params, header: { "If-Match": "\"1\"" } },
      body: { onderwerp: "Verhuizing" }
    }),
  "a deletion of a version": (client) =>
    client.DELETE("/klantcontacten/{id}", { params: { ...params, header: { "If-Match": "\"1\"" } } })
}

const onceOnly: Calls = {
  "a change of any version": (client) =>
    client.PATCH("/klantcontacten/{id}", {
      params: { ...params, header: { "If-Match": "*" } },
      body: { onderwerp: "Verhuizing" }
    }),
  "forgetting": (client) => client.POST("/partijen/{id}/vergetelheid", { params })
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-23T08:00:00Z") })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The result of a call, with all waiting done at once. */
const settled = async <A>(call: Promise<A>): Promise<A> => {
  const outcomes = Promise.allSettled([call])
  await vi.runAllTimersAsync()
  const [outcome] = await outcomes
  if (outcome.status === "rejected") throw outcome.reason
  return outcome.value
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  settled(call).then(() => assert.fail("It did not fail."), (failure: unknown) => failure)

describe("a call that fails once", () => {
  const failures: Readonly<Record<string, Answering>> = {
    "503": away,
    "502 of a proxy": () => new Response("<html>", { status: 502 }),
    "no connection": disconnected,
    "a connection that breaks": brokenOff
  }

  describe.each(Object.entries(failures))("with %s", (_, failure) => {
    it.each(Object.entries(calls))("is made again if it is %s", async (_, call) => {
      const { client, sent } = madeClient([failure, ok({ id })])
      const { response } = await settled(call(client))
      assert.strictEqual(response.status, 200)
      assert.lengthOf(sent, 2)
      const [first, second] = sent.map(({ body, headers, method, url }) => ({
        method,
        url,
        body,
        headers: [...headers]
      }))
      assert.deepStrictEqual(second, first)
    })

    it.each(Object.entries(onceOnly))("is not made again if it is %s", async (_, call) => {
      const { client, sent } = madeClient([failure, ok({ id })])
      await settled(call(client)).catch(() => undefined)
      assert.lengthOf(sent, 1)
    })
  })

  it.each(Object.entries({ ...calls, ...onceOnly }))("with 429 is made again, also %s", async (_, call) => {
    const { client, sent } = madeClient([problem(429, "te-veel-verzoeken"), ok({ id })])
    assert.strictEqual((await settled(call(client))).response.status, 200)
    assert.lengthOf(sent, 2)
  })

  it.each([400, 401, 403, 404, 409, 412, 500])("with %i is not made again", async (status) => {
    const { client, sent } = madeClient([problem(status, "interne-fout"), ok({})])
    assert.strictEqual((await settled(client.GET("/partijen"))).response.status, status)
    assert.lengthOf(sent, 1)
  })
})

describe("the time before the next attempt", () => {
  const elapsed = async (...answers: readonly [Answering, ...ReadonlyArray<Answering>]) => {
    vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => (array as Uint32Array).fill(2 ** 31) as never)
    const { client } = madeClient([...answers, ok({})])
    const start = Date.now()
    const times: Array<number> = []
    const call = client.GET("/partijen").then(() => times.push(Date.now() - start))
    await vi.runAllTimersAsync()
    await call
    return times[0]
  }

  it("doubles, and is by chance", async () => {
    assert.strictEqual(await elapsed(away), 100)
    assert.strictEqual(await elapsed(away, away), 100 + 200)
    assert.strictEqual(await elapsed(away, away, away), 100 + 200 + 400)
  })

  it("is at least the seconds of Retry-After", async () => {
    assert.strictEqual(await elapsed(problem(503, "register-onbereikbaar", { "Retry-After": "7" })), 7_100)
  })

  it("is at least until the time of Retry-After", async () => {
    const headers = { "Retry-After": "Mon, 23 Nov 2026 08:00:09 GMT" }
    assert.strictEqual(await elapsed(problem(429, "te-veel-verzoeken", headers)), 9_100)
  })

  it.each(["soon", "-5", "Mon, 23 Nov 2020 08:00:00 GMT"])("leaves Retry-After %s out", async (header) => {
    assert.strictEqual(await elapsed(problem(503, "register-onbereikbaar", { "Retry-After": header })), 100)
  })
})

describe("the bounds", () => {
  it("end in the last problem", async () => {
    const { client, sent } = madeClient([away])
    assert.strictEqual((await settled(client.GET("/partijen"))).error?.code, "register-onbereikbaar")
    assert.lengthOf(sent, 4)
  })

  it("end in no answer, which says how often was tried and why", async () => {
    const { client, sent } = madeClient([disconnected], { retry: { attempts: 2 } })
    const failure = await failureOf(client.GET("/partijen"))
    assert.instanceOf(failure, NoAnswer)
    assert.strictEqual(failure.attempts, 2)
    assert.instanceOf(failure.cause, TypeError)
    assert.lengthOf(sent, 2)
  })

  it("do not wait longer than there is time", async () => {
    const { client, sent } = madeClient([problem(429, "te-veel-verzoeken", { "Retry-After": "3600" })])
    assert.strictEqual((await settled(client.GET("/partijen"))).error?.code, "te-veel-verzoeken")
    assert.lengthOf(sent, 1)
    assert.strictEqual(Date.now(), Date.parse("2026-11-23T08:00:00Z"))
  })

  it("end a call that is never answered", async () => {
    const { client } = madeClient([hanging], { retry: { milliseconds: 5_000 } })
    assert.instanceOf(await failureOf(client.GET("/partijen")), NoAnswer)
    assert.strictEqual(Date.now(), Date.parse("2026-11-23T08:00:05Z"))
  })

  it.each([Infinity, 2 ** 40])("may be longer than any timer: %d milliseconds", async (milliseconds) => {
    const late: Answering = () => new Promise((resolve) => setTimeout(() => resolve(Response.json({})), 3_600_000))
    const waiting = problem(429, "te-veel-verzoeken", { "Retry-After": "99999999" })
    const { client, sent } = madeClient([waiting, late], { retry: { milliseconds } })
    const call = client.GET("/partijen")
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2)
    assert.lengthOf(sent, 1)
    assert.strictEqual((await settled(call)).response.status, 200)
    assert.lengthOf(sent, 2)
  })

  it("are the usual ones where an option is undefined", async () => {
    const retry = { attempts: undefined } as unknown as RetryBounds
    const { client, sent } = madeClient([away], { retry })
    await settled(client.GET("/partijen"))
    assert.lengthOf(sent, 4)
  })

  it("end a call on a transport that heeds no signal", async () => {
    const { client } = madeClient([deaf], { retry: { milliseconds: 5_000 } })
    assert.instanceOf(await failureOf(client.GET("/partijen")), NoAnswer)
  })

  it("leave no timer behind", async () => {
    const { client } = madeClient([ok({})])
    await client.GET("/partijen")
    assert.strictEqual(vi.getTimerCount(), 0)
  })
})

describe("a signal", () => {
  const reason = new Error("no longer needed")

  it.each([
    ["an answer", hanging],
    ["an answer of a transport that does not heed it", deaf],
    ["the next attempt", away]
  ])("ends the waiting for %s", async (_, answer) => {
    const abort = new AbortController()
    const { client, sent } = madeClient([answer])
    const call = client.GET("/partijen", { signal: abort.signal })
    const failure = call.then(() => undefined, (thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(0)
    abort.abort(reason)
    assert.strictEqual(await failure, reason)
    await vi.runAllTimersAsync()
    assert.lengthOf(sent, 1)
    assert.strictEqual(vi.getTimerCount(), 0)
  })

  it("that is aborted already lets nothing be sent", async () => {
    const { client, sent } = madeClient([ok({})])
    assert.strictEqual(await failureOf(client.GET("/partijen", { signal: AbortSignal.abort(reason) })), reason)
    assert.isEmpty(sent)
  })
})
