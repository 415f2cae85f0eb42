import { assert, describe, it } from "vitest"
import { record, startRegister, until } from "./outbox.ts"
import { inOrder, startReceiver } from "./receiver.ts"
import { environment, secret, startRelay } from "./relay-process.ts"

const kills = 12

describe("a relay that is killed", () => {
  it("between sending and marking loses no event, and repeats events unchanged and in order", async () => {
    const register = await startRegister()
    const records = Array.from({ length: 6 }, () => record())
    const made: Array<string> = []
    let relay: ReturnType<typeof startRelay> | undefined
    let killed = 0
    // The relay is killed when the subscriber has the event but has not answered.
    const receiver = await startReceiver((_, response) => {
      if (killed < kills && receiver.all.length % 3 === 1) {
        if (relay?.kill("SIGKILL") === true) killed += 1
        response.destroy()
      } else response.writeHead(204).end()
    })
    const settings = environment(register.url, [{ name: "zaaksysteem", url: receiver.url, secret }])
    for (let round = 0; round < 8; round++) {
      for (const one of records) {
        await register.happens(one, round === 0 ? "geregistreerd" : "gewijzigd")
        made.push(one.id)
      }
    }
    while (killed < kills) {
      relay = startRelay(["run"], settings)
      await Promise.race([relay.ended, until(() => killed >= kills)])
    }
    await relay?.ended
    relay = startRelay(["run"], settings)
    await until(async () =>
      inOrder(receiver.all).size === records.length && (await register.waiting()) === 0 &&
      new Set(receiver.all.map(({ event }) => event.id)).size === made.length
    )
    relay.kill("SIGTERM")
    const { exitCode, stderr } = await relay.ended
    assert.deepStrictEqual([exitCode, stderr], [0, ""])

    const order = inOrder(receiver.all)
    for (const { id } of records) {
      const events = order.get(id) ?? []
      assert.strictEqual(events.length, 8)
      assert.deepStrictEqual(events.map(({ sequence }) => sequence), events.map(({ sequence }) => sequence).toSorted())
    }
    // A repeated event is unchanged, and no other event of its record came in between.
    const twice = Map.groupBy(receiver.all, ({ headers }) => headers["webhook-id"])
    assert.isAbove(receiver.all.length, made.length)
    assert.strictEqual(twice.size, made.length)
    for (const same of twice.values()) assert.strictEqual(new Set(same.map(({ body }) => body)).size, 1)
    for (const of of Map.groupBy(receiver.all, ({ event }) => event.subject).values()) {
      assert.deepStrictEqual(of.map(({ event }) => event.sequence), of.map(({ event }) => event.sequence).toSorted())
    }
  })
})
