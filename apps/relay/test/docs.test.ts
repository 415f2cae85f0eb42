import { gebeurtenissoorten } from "@betrokkene/domain"
import { freePort } from "@betrokkene/embedded-postgres"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Result } from "effect"
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { assert, describe, expect, it, onTestFinished } from "vitest"
import { asyncapi } from "../src/asyncapi.ts"
import { readCommand } from "../src/command-line.ts"
import { exitCodes } from "../src/exit-codes.ts"
import { limits } from "../src/limits.ts"
import { readRunSettings } from "../src/settings.ts"
import { record, startRegister, until } from "./outbox.ts"
import { startReceiver } from "./receiver.ts"
import { secret } from "./relay-process.ts"
import { running } from "./running.ts"
import { quick, subscriber } from "./settings-for-tests.ts"

const app = resolve(import.meta.dirname, "..")
const readme = readFileSync(join(app, "README.md"), "utf8")
const configuration = readFileSync(join(app, "docs/configuration.md"), "utf8")

const block = (language: string, about: string): string =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]+)^\`\`\``, "gmu"))].map(([, content = ""]) => content)
    .find((content) => content.includes(about)) ?? assert.fail(about)

/** Runs the subscriber of the README in its own process. `printed` holds its lines so far. */
const subscriberOfReadme = async () => {
  mkdirSync(join(app, "dist"), { recursive: true })
  const folder = mkdtempSync(join(app, "dist/readme-"))
  writeFileSync(join(folder, "subscriber.ts"), block("ts", "standardwebhooks"))
  const port = String(await freePort())
  const child = spawn(process.execPath, [join(folder, "subscriber.ts")], {
    env: { SECRET: secret, PORT: port },
    stdio: ["ignore", "pipe", "inherit"]
  })
  onTestFinished(() => {
    child.kill("SIGKILL")
    rmSync(folder, { recursive: true })
  })
  const printed: Array<string> = []
  child.stdout.on("data", (text: Buffer) => printed.push(...text.toString().trim().split("\n")))
  const url = `http://127.0.0.1:${port}/`
  await until(() => fetch(url, { method: "POST" }).then(() => true, () => false))
  return { url, printed }
}

describe("the README", () => {
  it("has a subscriber that accepts our signature, refuses any other, and handles an event once", async () => {
    const { printed, url } = await subscriberOfReadme()
    const register = await startRegister()
    const sent = await startReceiver()
    const [one, other] = [record(), record("partij")]
    running(register, quick, [subscriber("voorbeeld", url), subscriber("getuige", sent.url)])
    await register.happens(one, "gekoppeld")
    await register.happens(other)
    await until(() => printed.length === 2 && sent.all.length === 2)
    assert.sameMembers(printed, [
      `nl.overheid.klantinteracties.betrokkene-gekoppeld ${one.id}`,
      `nl.overheid.klantinteracties.partij-gewijzigd ${other.id}`
    ])
    const [again] = sent.all
    if (again === undefined) return assert.fail("an event")
    const headers = Object.fromEntries(
      Object.entries(again.headers).filter(([name]) => name.startsWith("webhook-"))
    ) as Record<string, string>
    const post = (body: string) => fetch(url, { method: "POST", headers, body }).then(({ status }) => status)
    assert.deepStrictEqual([await post(again.body), await post(again.body.replace("nl.overheid", "nl.onderheid"))], [
      204,
      401
    ])
    assert.strictEqual(printed.length, 2)
  })

  it("shows a valid event and a valid file of subscribers", async () => {
    const validate = new Ajv2020({ strict: false }).compile({
      $ref: "#/components/schemas/CloudEvent",
      components: asyncapi.components
    })
    const shown = JSON.parse(block("json", "specversion")) as object
    assert.isTrue(validate(shown), JSON.stringify(validate.errors))
    assert.isFalse(validate({ ...shown, naam: "Anna" }))
    const [first] = JSON.parse(block("json", "zaaksysteem")) as ReadonlyArray<object>
    assert.deepStrictEqual(Object.keys(first ?? {}), ["name", "url", "secretFile"])
  })

  it("explains each kind of event, as the NL GOV profile demands", () => {
    assert.deepStrictEqual([...readme.matchAll(/^\| `([a-z]+(?:-[a-z]+)+)` \| \w/gmu)].map(([, kind]) => kind), [
      ...gebeurtenissoorten
    ])
  })

  it("names all exit codes and defaults", () => {
    assert.sameMembers(
      [...readme.matchAll(/^\| ([0-9]) \| /gmu)].map(([, code]) => Number(code)),
      Object.values(exitCodes).map(({ code }) => code)
    )
    for (
      const [name, { usual }] of [
        ["RELAY_POLL_INTERVAL", limits.pollInterval],
        ["RELAY_CONCURRENCY", limits.concurrency],
        ["RELAY_TIMEOUT", limits.timeout],
        ["RELAY_ATTEMPTS", limits.attempts]
      ] as const
    ) {
      assert.include(configuration, `| \`${name}\` | \`${usual}\` |`)
    }
  })
})

it("the AsyncAPI document in docs is made of the schema of the messages", async () => {
  await expect(`${JSON.stringify(asyncapi, undefined, 2)}\n`).toMatchFileSnapshot("../docs/asyncapi.json")
})

describe("the example relay.service", () => {
  const text = readFileSync(join(app, "docs/relay.service"), "utf8")

  it("gives the command valid arguments and settings", () => {
    const [, args = ""] = /apps\/relay\/src\/main\.ts((?: [^\n]+)*)/u.exec(text) ?? []
    assert.deepStrictEqual(Result.getOrThrow(readCommand(args.trim().split(" "))), { kind: "run" })
    const value = (name: string) => new RegExp(`\\b(?<!_)${name}=([^\\n]+)`, "u").exec(text)?.[1]
    const given = Object.fromEntries(
      ["SUBSCRIBERS_FILE", "EVENT_SOURCE", "BASE_URL"].map((name) => [name, value(name)])
    )
    assert.isTrue(
      Result.isSuccess(readRunSettings({ ...given, DATABASE_URL: "postgres://x@y/z?sslmode=verify-full" })),
      JSON.stringify(given)
    )
    assert.include(text, "DATABASE_URL")
  })
})
