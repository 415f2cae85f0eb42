import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  type CallerIdentity,
  type Medewerker,
  type NewRaadpleging,
  Raadplegingen,
  RegisterUnavailable
} from "@betrokkene/domain"
import { Context, Deferred, Effect, Exit, Fiber, Layer } from "effect"
import { describe, expect, it } from "vitest"
import { makeReadLog } from "../src/accounting/read-log.ts"
import type { Start } from "../src/http/ports.ts"
import { klantcontact, noId, pathOf, registratie } from "./examples.ts"
import { expectProblem, testApp } from "./harness.ts"

const entry = (records: number, activiteit = "leesPartij"): NewRaadpleging => ({
  door: "balie" as Medewerker,
  identiteit: "instellingen" as CallerIdentity,
  activiteit,
  records: Array.from({ length: records }, () => ({ soort: "partij", id: noId }))
})

/** A read log whose statements end when they are told to, and those that began. */
const heldBack = (bounds?: Parameters<typeof makeReadLog>[1]) => {
  const batches: Array<{ readonly size: number; readonly end: Deferred.Deferred<void, RegisterUnavailable> }> = []
  const port = Raadplegingen.of({
    voegToe: (added: ReadonlyArray<NewRaadpleging>) =>
      Effect.suspend(() => {
        const end = Deferred.makeUnsafe<void, RegisterUnavailable>()
        batches.push({ size: added.length, end })
        return Deferred.await(end)
      })
  } as never)
  const start =
    ((work: Effect.Effect<unknown, unknown, Raadplegingen>) =>
      Effect.runFork(Effect.provideContext(work, Context.make(Raadplegingen, port)))) as unknown as Start
  const log = makeReadLog(start, bounds)
  const keep = (...entries: ReadonlyArray<NewRaadpleging>) => Effect.runFork(log.keep(entries))
  const end = (index: number, error?: RegisterUnavailable) =>
    Effect.runSync(
      error === undefined
        ? Deferred.succeed(batches[index]?.end as never, undefined)
        : Deferred.fail(batches[index]?.end as never, error)
    )
  return { batches, end, keep }
}

/** Some turns of the event loop later: what was planned for the end of a turn has begun. */
const settled = async () => {
  for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve))
}

const away = new RegisterUnavailable({ reden: "ECONNREFUSED" })

describe("the read log", () => {
  // Kills: an answer that leaves before its entry is kept.
  it("ends no sooner than its statement, and stores what comes meanwhile with one next one", async () => {
    const { batches, end, keep } = heldBack({ waiting: 100, batch: 50, underWay: 1 })
    const first = keep(entry(1))
    await settled()
    const others = Array.from({ length: 20 }, () => keep(entry(1)))
    await settled()
    expect(batches.map(({ size }) => size)).toEqual([1])
    expect(first.pollUnsafe()).toBeUndefined()
    end(0)
    expect(await Effect.runPromise(Fiber.await(first))).toEqual(Exit.void)
    await settled()
    expect(batches.map(({ size }) => size)).toEqual([1, 20])
    expect(others.map((fiber) => fiber.pollUnsafe())).toEqual(others.map(() => undefined))
    end(1)
    for (const fiber of others) expect(await Effect.runPromise(Fiber.await(fiber))).toEqual(Exit.void)
  })

  it("stores with one statement what comes in one turn of the event loop, and begins at its end", async () => {
    const { batches, end, keep } = heldBack()
    const kept = [1, 1, 200].map((records) => keep(entry(records)))
    expect(batches).toEqual([])
    await settled()
    expect(batches.map(({ size }) => size)).toEqual([3])
    expect(kept.map((fiber) => fiber.pollUnsafe())).toEqual(kept.map(() => undefined))
    end(0)
    for (const fiber of kept) expect(await Effect.runPromise(Fiber.await(fiber))).toEqual(Exit.void)
  })

  it("stores no more records with one statement than the bound, except those of a single answer", async () => {
    const { batches, end, keep } = heldBack({ waiting: 1000, batch: 50, underWay: 1 })
    keep(entry(1))
    await settled()
    for (const records of [30, 20, 1, 200, 1]) keep(entry(records))
    for (let index = 0; index < 5; index++) {
      await settled()
      if (batches[index] !== undefined) end(index)
    }
    expect(batches.map(({ size }) => size)).toEqual([1, 2, 1, 1, 1])
  })

  it("refuses at once when too many records wait, and takes more when they are stored", async () => {
    const { end, keep } = heldBack({ waiting: 10, batch: 50, underWay: 1 })
    const kept = [keep(entry(6)), keep(entry(4))]
    const refused = await Effect.runPromise(Effect.flip(Fiber.join(keep(entry(1)))))
    expect(refused._tag).toBe("ReadLogFull")
    await settled()
    end(0)
    await Effect.runPromise(Fiber.join(kept[0] as Fiber.Fiber<void>))
    const again = keep(entry(6))
    await settled()
    expect(again.pollUnsafe()).toBeUndefined()
  })

  it("tells each whose statement failed, and stores the next ones", async () => {
    const { end, keep } = heldBack({ waiting: 10, batch: 1, underWay: 2 })
    const [one, other, next] = [keep(entry(1)), keep(entry(1)), keep(entry(1))]
    await settled()
    end(0, away)
    end(1)
    expect((await Effect.runPromise(Effect.flip(Fiber.join(one))))._tag).toBe("RegisterUnavailable")
    await Effect.runPromise(Fiber.join(other))
    await settled()
    end(2)
    await Effect.runPromise(Fiber.join(next))
  })

  it("stores the entry of an answer that nobody waits for any more", async () => {
    const { batches, end, keep } = heldBack({ waiting: 10, batch: 50, underWay: 1 })
    keep(entry(1))
    await settled()
    const gone = keep(entry(1))
    await settled()
    await Effect.runPromise(Fiber.interrupt(gone))
    end(0)
    await settled()
    expect(batches.map(({ size }) => size)).toEqual([1, 1])
  })
})

/** An app on a register whose read log can be taken away. */
const withoutReadLog = () => {
  const state = { away: false }
  const register = Layer.fresh(Layer.mergeAll(memory, system))
  const failing = Layer.effect(
    Raadplegingen,
    Raadplegingen.useSync((port) => ({
      ...port,
      voegToe: (added: ReadonlyArray<NewRaadpleging>) =>
        Effect.suspend(() => state.away ? Effect.fail(away) : port.voegToe(added))
    }))
  )
  const app = testApp({}, Layer.provideMerge(failing, register) as never)
  return { ...app, state }
}

describe("while it cannot be kept who reads", () => {
  it("no read is answered, and the refusal shows nothing of what was asked", async () => {
    const { lines, send, state } = withoutReadLog()
    const { json: { partij } } = await send("POST", "/api/v1/registraties", { json: registratie() })
    state.away = true
    for (const path of [pathOf(partij), "/api/v1/partijen", `${pathOf(partij)}/inzage`]) {
      const refused = await send("GET", path)
      expectProblem(refused, 503, "verantwoording-onbereikbaar")
      expect(refused.headers.get("Retry-After")).toBe("5")
      expect(refused.text).not.toMatch(/Boer|0019/u)
    }
    expect(lines.join("")).toContain(`"message":"answer not accounted for"`)
    expect((await send("GET", "/api/v1/reconciliaties")).status).toBe(200)
    state.away = false
    expect((await send("GET", pathOf(partij))).status).toBe(200)
  })

  it("a change is done and says so, and its repetition under the key is answered", async () => {
    const { send, state } = withoutReadLog()
    const post = () =>
      send("POST", "/api/v1/klantcontacten", { json: klantcontact, headers: { "Idempotency-Key": "eens" } })
    state.away = true
    const refused = await post()
    expectProblem(refused, 503, "verantwoording-onbereikbaar")
    expect(refused.json.detail).toContain("is gedaan")
    state.away = false
    expect((await post()).status).toBe(201)
    expect((await send("GET", "/api/v1/klantcontacten?count=true")).json.count).toBe(1)
  })
})
