import { grantRights } from "@betrokkene/adapters/postgres"
import { makeRegisterRoles } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { assert, describe, it } from "vitest"
import { usage } from "../src/usage.ts"
import { record, startRegister, until } from "./outbox.ts"
import { answers, startReceiver } from "./receiver.ts"
import { environment, fileWith, secret, startRelay } from "./relay-process.ts"

const outcome = (args: ReadonlyArray<string>, settings: Readonly<Record<string, string>> = {}) =>
  startRelay(args, settings).ended

describe("the commands", () => {
  it("list, retry and drop undeliverable deliveries, and forget a former subscriber", async () => {
    const register = await startRegister()
    let gone = true
    const receiver = await startReceiver((received, response) => answers(gone ? 410 : 204)(received, response))
    const subscribers = [{ name: "zaaksysteem", url: receiver.url, secretFile: fileWith(`${secret}\n`) }, {
      name: "oud",
      url: receiver.url,
      secret,
      types: ["partij-verwijderd"]
    }]
    // With the rights of an application, not those of the owner.
    const { application: url } = await makeRegisterRoles(register.url)
    await Effect.runPromise(grantRights(register.url, { application: new URL(url).username }))
    const settings = environment(url, subscribers)
    const [first, second] = [record("partij"), record("partij")]
    for (const one of [first, second]) {
      for (const soort of ["gewijzigd", "verwijderd"] as const) await register.happens(one, soort)
    }

    assert.deepStrictEqual(await outcome(["dead-letters"], settings), {
      exitCode: 0,
      signal: null,
      stdout: "Er is niets onbestelbaar.\n",
      stderr: ""
    })
    const relay = startRelay(["run"], settings)
    await until(() => receiver.all.length === 4)
    relay.kill("SIGTERM")
    const ran = await relay.ended
    assert.deepStrictEqual([ran.exitCode, ran.stderr], [0, ""])
    const log = ran.stdout.trim().split("\n").map((line) =>
      JSON.parse(line) as { readonly message: string; readonly level: string }
    )
    assert.deepStrictEqual([log[0]?.message, log.at(-1)?.message], ["started", "stopped"])
    assert.strictEqual(
      log.filter(({ level, message }) => level === "error" && message === "not delivered, and not tried any more")
        .length,
      4
    )

    const listed = (await outcome(["dead-letters", "--json"], settings)).stdout.trim().split("\n").map((line) =>
      JSON.parse(line) as { readonly number: number; readonly subscriber: string; readonly subject: string }
    )
    assert.strictEqual(listed.length, 4)
    const [letter] = listed.filter(({ subject, subscriber }) => subject === first.id && subscriber === "zaaksysteem")
    assert.deepInclude<object>(letter ?? {}, { type: "partij-gewijzigd", attempts: 1, reason: "http-410", waiting: 1 })
    assert.include(
      (await outcome(["dead-letters"], settings)).stdout,
      `${letter?.number}  zaaksysteem  partij-gewijzigd ${first.id}  http-410 na 1 poging, sinds `
    )

    assert.deepInclude(await outcome(["drop", String(letter?.number)], settings), {
      exitCode: 0,
      stdout: "1 bezorging wordt nooit bezorgd.\n"
    })
    assert.deepInclude(await outcome(["drop", String(letter?.number)], settings), { exitCode: 1, stdout: "" })
    assert.deepInclude(await outcome(["retry", "--subscriber", "zaaksysteem"], settings), {
      exitCode: 0,
      stdout: "1 bezorging wordt opnieuw geprobeerd zodra er een relay loopt.\n"
    })
    assert.deepInclude(await outcome(["forget", "oud"], settings), { exitCode: 2 })

    gone = false
    const later = environment(url, subscribers.slice(0, 1))
    const again = startRelay(["run"], later)
    await until(() => receiver.all.length === 7)
    // An attempt that is interrupted before its outcome is kept is made again: wait until only those of "oud" are left.
    await until(async () => (await register.waiting()) === 2)
    again.kill("SIGINT")
    assert.include(
      (await again.ended).stdout,
      "\"message\":\"deliveries of a subscriber that the file does not name: see forget\"," +
        "\"subscriber\":\"oud\",\"deliveries\":2"
    )
    assert.deepStrictEqual(
      receiver.all.slice(4).map(({ event: { subject, type } }) => `${subject} ${type.split(".").at(-1) ?? ""}`)
        .toSorted(),
      [`${first.id} partij-verwijderd`, `${second.id} partij-gewijzigd`, `${second.id} partij-verwijderd`].toSorted()
    )
    assert.deepInclude(await outcome(["forget", "oud"], later), {
      exitCode: 0,
      stdout: "2 bezorgingen worden weggegooid.\n"
    })
    assert.strictEqual(await register.waiting(), 0)
  })

  it("print their usage, and the name of a missing setting", async () => {
    const [help, missing] = await Promise.all([outcome(["--help"]), outcome(["run"])])
    assert.deepStrictEqual(help, { exitCode: 0, signal: null, stdout: usage, stderr: "" })
    assert.deepInclude(missing, { exitCode: 2, stdout: "" })
    assert.include(missing.stderr, "SUBSCRIBERS_FILE ontbreekt.\n")
  })

  it("fail if the database cannot be reached", async () => {
    const settings = environment("postgres://postgres@127.0.0.1:1/none", [])
    for (const args of [["run"], ["dead-letters"]]) {
      assert.deepInclude(await outcome(args, settings), {
        exitCode: 4,
        stderr: "Het register is niet bereikbaar (ECONNREFUSED).\n"
      })
    }
  })
})
