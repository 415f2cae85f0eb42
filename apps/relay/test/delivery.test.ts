import { CloudEvent } from "@betrokkene/domain"
import { Schema } from "effect"
import { Webhook } from "standardwebhooks"
import { assert, describe, it } from "vitest"
import { record, startRegister, typeOf, until } from "./outbox.ts"
import { accept, answers, inOrder, startReceiver } from "./receiver.ts"
import { secret } from "./relay-process.ts"
import { running } from "./running.ts"
import { quick, subscriber } from "./settings-for-tests.ts"

const decode = Schema.decodeUnknownSync(CloudEvent, { errors: "all", onExcessProperty: "error" })

describe("a delivery", () => {
  it("is a signed CloudEvent in structured mode with only ids, sent to subscribers of its kind", async () => {
    const register = await startRegister()
    const [all, some] = [await startReceiver(), await startReceiver()]
    const subject = record("partij")
    running(register, quick, [
      subscriber("alles", all.url),
      subscriber("verwijderingen", some.url, ["partij-verwijderd"])
    ])
    for (const soort of ["geregistreerd", "verwijderd"] as const) await register.happens(subject, soort)
    await until(() => all.all.length === 2 && some.all.length === 1)
    const [first, second] = all.all
    if (first === undefined || second === undefined) return assert.fail("two events")
    assert.strictEqual(first.headers["content-type"], "application/cloudevents+json; charset=utf-8")
    assert.deepStrictEqual(Object.keys(first.event).toSorted(), [
      "dataref",
      "id",
      "sequence",
      "source",
      "specversion",
      "subject",
      "time",
      "type"
    ])
    assert.deepInclude<object>(decode(JSON.parse(first.body)), {
      source: quick.origin.bron,
      type: typeOf("partij-geregistreerd"),
      subject: subject.id,
      dataref: `https://klantinteracties.example.nl/api/v1/partijen/${subject.id}`
    })
    assert.notProperty(second.event, "dataref")
    assert.strictEqual(some.all[0]?.event.type, typeOf("partij-verwijderd"))
    assert.strictEqual(some.all[0]?.event.id, second.event.id)
    assert.strictEqual(first.headers["webhook-id"], first.event.id)
    new Webhook(secret).verify(first.body, first.headers as Record<string, string>)
    assert.throws(() =>
      new Webhook(secret).verify(first.body.replace(subject.id, record().id), first.headers as Record<string, string>)
    )
    assert.throws(() => new Webhook(secret).verify(first.body, second.headers as Record<string, string>))
    assert.isUndefined(first.headers.authorization)
    await until(async () => (await register.waiting()) === 0)
  })

  it("is in order for each record and never lost, despite failing subscribers and several relays", async () => {
    const register = await startRegister()
    let turn = 0
    const moody = await startReceiver((received, response) => {
      turn += 1
      if (turn % 5 === 0) response.destroy()
      else if (turn % 3 === 0) answers(503)(received, response)
      else if (turn % 7 === 0) setTimeout(() => response.writeHead(200).end(), 60)
      else accept(received, response)
    })
    const calm = await startReceiver()
    const subscribers = [subscriber("wispelturig", moody.url), subscriber("rustig", calm.url)]
    for (let relay = 0; relay < 3; relay++) running(register, quick, subscribers)
    const records = Array.from({ length: 8 }, () => record())
    for (let round = 0; round < 15; round++) await Promise.all(records.map((one) => register.happens(one)))
    await until(async () =>
      moody.all.length > 0 && calm.all.length > 0 && (await register.waiting()) === 0 && inOrder(calm.all).size === 8
    )
    for (const { all } of [moody, calm]) {
      for (const { id } of records) {
        const sequences = all.filter(({ event }) => event.subject === id).map(({ event }) => event.sequence)
        assert.strictEqual(new Set(sequences).size, 15)
        assert.deepStrictEqual(sequences, sequences.toSorted())
      }
    }
    assert.strictEqual(calm.all.length, 120)
  })

  it("fails unless the subscriber accepts it, with a code as reason: no address, no answer", async () => {
    const register = await startRegister()
    const [elsewhere, closed] = [await startReceiver(), await startReceiver()]
    const cases = {
      redirect: await startReceiver(answers(302, { location: elsewhere.url })),
      slow: await startReceiver(() => undefined),
      refused: await startReceiver(answers(401)),
      cut: await startReceiver((_, response) => response.destroy())
    }
    const subscribers = Object.entries(cases).map(([name, { url }]) => subscriber(name, url))
    const relay = running(register, {
      ...quick,
      logLevel: "warn",
      timeout: 200,
      policy: { ...quick.policy, pogingen: 1 }
    }, [
      ...subscribers,
      subscriber("weg", closed.url.replace(/:[0-9]+/u, ":1"))
    ])
    const subject = record()
    await register.happens(subject)
    await until(() => relay.log.length >= 5)
    const reasons = Object.fromEntries(relay.lines().map((line) => [line["subscriber"], line["reason"]]))
    assert.deepInclude(reasons, { redirect: "http-302", slow: "timeout", refused: "http-401" })
    // undici refuses port 1 without connecting.
    assert.match(String(reasons["weg"]), /^(?:ECONNREFUSED|netwerk)$/u)
    assert.match(String(reasons["cut"]), /^(?:UND_ERR_SOCKET|ECONNRESET)$/u)
    assert.deepStrictEqual(elsewhere.all, [])
    for (const word of ["127.0.0.1", "events", secret, "nobody reads", subject.id]) {
      assert.notInclude(relay.log.join(""), word)
    }
  })

  it("does not wait for a subscriber that hangs", async () => {
    const register = await startRegister()
    const held: Array<() => void> = []
    const [hangs, quickly] = [
      await startReceiver((...given) => {
        held.push(() => accept(...given))
      }),
      await startReceiver()
    ]
    running(register, { ...quick, timeout: 60_000 }, [subscriber("hangt", hangs.url), subscriber("vlot", quickly.url)])
    for (let made = 0; made < 20; made++) await register.happens(record())
    await until(() => quickly.all.length === 20)
    assert.isAtMost(hangs.all.length, quick.concurrency)
    for (const answer of held) answer()
  })

  it("reads only the beginning of a long answer", async () => {
    const register = await startRegister()
    let written = 0
    const endless = await startReceiver((_, response) => {
      response.writeHead(200)
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536
      }
      response.on("drain", more)
      more()
    })
    running(register, quick, [subscriber("breedsprakig", endless.url)])
    await register.happens(record())
    await until(async () => endless.all.length === 1 && (await register.waiting()) === 0)
    assert.isBelow(written, 20_000_000)
  })

  it("is finished when the relay is asked to stop, and no other is begun", async () => {
    const register = await startRegister()
    let answer = (): void => undefined
    const receiver = await startReceiver((_, response) => {
      answer = () => void response.writeHead(200).end()
    })
    const relay = running(register, { ...quick, concurrency: 1 }, [subscriber("traag", receiver.url)])
    for (let made = 0; made < 3; made++) await register.happens(record())
    await until(async () => receiver.all.length === 1 && (await register.waiting()) === 3)
    const stopped = relay.stop()
    answer()
    await stopped
    assert.strictEqual(receiver.all.length, 1)
    assert.strictEqual(await register.waiting(), 2)
  })

  it("does not happen without subscribers, but the outbox is emptied", async () => {
    const register = await startRegister()
    await register.happens(record())
    const later = await startReceiver()
    const relay = running(register, { ...quick, logLevel: "debug" }, [])
    await until(() => relay.lines().some(({ message }) => message === "distributed"))
    await relay.stop()
    running(register, quick, [subscriber("later", later.url)])
    await register.happens(record())
    await until(() => later.all.length >= 1)
    assert.strictEqual(later.all.length, 1)
  })
})
