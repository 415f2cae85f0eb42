import { certificateAuthority, freePort } from "@betrokkene/embedded-postgres"
import { execFileSync } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { createServer as createHttpServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { parse } from "yaml"
import { programs } from "../src/programs.ts"
import { type EmptyRegister, emptyRegister } from "./empty-register.ts"
import { read } from "./files.ts"
import { account, type UnpackedImage, unpackedImage } from "./unpacked-image.ts"
import { until } from "./until.ts"
import { contentOf, writtenElsewhere } from "./written.ts"

let image: UnpackedImage
let register: EmptyRegister

beforeAll(async () => {
  image = await unpackedImage()
  register = await emptyRegister(image.temporary)
})
afterAll(async () => {
  await image.remove()
  await register.stop()
})

/** Runs a program that ends by itself. */
const runToEnd = async (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>> = {}) => {
  const started = image.run(args, environment)
  return { code: await started.ended, output: started.output() }
}

describe("the files of the image", () => {
  it("are every program, what they read, licences and the bill of materials, and nothing of a tool", () => {
    const names = readdirSync(image.app)
    for (const name of Object.keys(programs)) assert.include(names, `${name}.mjs`)
    assert.deepStrictEqual(names.filter((name) => !/\.mjs(?:\.map)?$/u.test(name)).toSorted(), [
      "LICENSE",
      "beheer-files",
      "bom.json",
      "node_modules",
      "programs.json",
      "style",
      "third-party-notices.txt"
    ])
    assert.deepStrictEqual(readdirSync(join(image.app, "node_modules")).toSorted(), [
      "@nl-design-system-unstable",
      "@utrecht",
      "swagger-ui-dist"
    ])
    const bundled = readFileSync(join(image.app, "third-party-notices.txt"), "utf8")
    for (const name of ["effect", "hono", "kysely", "pg", "standardwebhooks"]) {
      assert.match(bundled, new RegExp(`^${name} `, "mu"))
    }
    for (const name of ["embedded-postgres", "rolldown", "vitest", "fast-check"]) assert.notInclude(bundled, name)
    const { components } = JSON.parse(readFileSync(join(image.app, "bom.json"), "utf8")) as {
      readonly components: ReadonlyArray<{ readonly name: string }>
    }
    assert.includeMembers(components.map(({ name }) => name), [...Object.keys(programs), "swagger-ui-dist", "effect"])
  })

  it("are small: at most 20 MiB, half of it source maps", () => {
    const bytes = readdirSync(image.app, { recursive: true, encoding: "utf8" })
      .map((name) => statSync(join(image.app, name))).filter((stat) => stat.isFile())
      .reduce((sum, { size }) => sum + size, 0)
    assert.isBelow(bytes, 20 * 1024 * 1024)
  })

  it("can't be written to by the account that runs them", async () => {
    const attempt = account.uid === undefined ? undefined : execFileSync(
      "sh",
      ["-c", `touch ${image.app}/x 2>/dev/null && echo written || echo refused`],
      { ...account, encoding: "utf8" }
    )
    assert.notStrictEqual(attempt, "written\n")
  })
})

describe("the entry point", () => {
  it.each([[[]], [["nothing"]], [["run"]], [["../api"]], [["start"]]])(
    "refuses %j and names the programs",
    async (args) => {
      const { code, output } = await runToEnd(args)
      assert.strictEqual(code, 2)
      for (const name of Object.keys(programs)) assert.include(output, name)
    }
  )

  it("explains itself, and passes --help on to a program", async () => {
    assert.include((await runToEnd(["--help"])).output, "SUCCESS_EXIT_CODES")
    const { code, output } = await runToEnd(["tokens", "--help"])
    assert.strictEqual(code, 0)
    assert.include(output, "create NAAM")
  })

  it.each(Object.keys(programs))(
    "%s explains itself, refuses what it does not know, and never names npm",
    async (name) => {
      for (const flag of ["--help", "-h"]) {
        const { code, output } = await runToEnd([name, flag])
        assert.strictEqual(code, 0, output)
        assert.match(output, new RegExp(`^Gebruik: ${name}\\b`, "u"))
        assert.match(output, /^Omgeving$/mu)
        assert.notMatch(output, /\bnpm\b/u)
      }
      for (const wrong of [["--no-such-option"], ["no-such-word"]]) {
        const { code, output } = await runToEnd([name, ...wrong])
        assert.strictEqual(code, 2, output)
        assert.include(output, `${name} --help`)
        assert.notMatch(output, /\bnpm\b/u)
      }
    }
  )

  it("names the settings that are wrong, and no command that is not there", async () => {
    const { code, output } = await runToEnd(["api"], { OWNER_DATABASE_URL: "x", MIGRATE: "true", REPORT_ROLE: "x" })
    assert.strictEqual(code, 2)
    assert.include(output, "migrate")
    assert.notMatch(output, /\bnpm\b/u)
  })

  it("ends with 0 for the exit codes that count as success, and with its own for others", async () => {
    assert.strictEqual((await runToEnd(["tokens"])).code, 2)
    assert.strictEqual((await runToEnd(["tokens"], { SUCCESS_EXIT_CODES: "1,2" })).code, 0)
    assert.strictEqual((await runToEnd(["tokens"], { SUCCESS_EXIT_CODES: "1,5" })).code, 2)
    const { code, output } = await runToEnd(["tokens", "--help"], { SUCCESS_EXIT_CODES: "one" })
    assert.strictEqual(code, 2)
    assert.match(output, /^SUCCESS_EXIT_CODES: /u)
  })
})

describe("from an empty database to a registration", () => {
  let before: ReadonlyArray<string>
  let elsewhere: ReadonlyArray<string>
  beforeAll(() => {
    before = contentOf(image.app)
    elsewhere = writtenElsewhere()
  })

  it("migrate makes the schema, and gives the role of the application its rights", async () => {
    const { code, output } = await runToEnd(["migrate"], { ...register.owner, APPLICATION_ROLE: "betrokkene_app" })
    assert.strictEqual(code, 0, output)
  })

  it("tokens makes a token, api takes a registration with it, and relay delivers the event", async () => {
    // As the README does it.
    const [, words = ""] = /run --rm owner (tokens create [^`]*)`/u.exec(read("README.md")) ?? []
    const create = [...words.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare = ""]) => quoted ?? bare)
    const [, body = ""] = /\/api\/v1\/registraties [\s\S]*? -d '([^']*)'/u.exec(read("README.md")) ?? []
    const made = await runToEnd(create, register.owner)
    assert.strictEqual(made.code, 0, made.output)
    const token = made.output.split("\n")[0] ?? ""

    const port = String(await freePort())
    const environment = {
      ...register.application,
      PORT: port,
      BASE_URL: "https://betrokkene.example.nl",
      RESTORE_LEDGER: join(image.temporary, "ledger.ndjson")
    }
    const api = image.run(["api"], environment)
    await until(async () => await image.health(environment) === 0, api)
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/registraties`, {
      method: "POST",
      headers: { Authorization: `Token ${token}`, "Content-Type": "application/json" },
      body
    })
    assert.strictEqual(answer.status, 201, await answer.text())
    assert.strictEqual((await fetch(`http://127.0.0.1:${port}/docs/swagger-ui-bundle.js`)).status, 200)

    const events: Array<string> = []
    const subscriber = createHttpServer((request, response) => {
      events.push(String(request.headers["webhook-id"]))
      response.writeHead(204).end()
    }).listen(0, "127.0.0.1")
    onTestFinished(() => void subscriber.close())
    await once(subscriber, "listening")
    const subscribers = join(image.temporary, "subscribers.json")
    const url = `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}/`
    writeFileSync(subscribers, JSON.stringify([{ name: "getuige", url, secret: Buffer.alloc(32).toString("base64") }]))
    const relay = image.run(["relay"], {
      ...register.application,
      SUBSCRIBERS_FILE: subscribers,
      EVENT_SOURCE: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
      BASE_URL: "https://betrokkene.example.nl"
    })
    await until(() => events.length > 0, relay)

    const listed = await runToEnd(["relay", "dead-letters"], register.application)
    assert.deepStrictEqual(listed, { code: 0, output: "Er is niets onbestelbaar.\n" })
    for (const program of [api, relay]) {
      program.child.kill("SIGTERM")
      assert.strictEqual(await program.ended, 0, program.output())
    }
    assert.strictEqual(await image.health(environment), 1)
  })

  it("api is found healthy when it ends TLS itself", async () => {
    const { certificate, key } = certificateAuthority().issue("betrokkene.example.nl")
    const environment = {
      STORAGE: "memory",
      API_TOKEN: "a-token-for-this-test-alone",
      PORT: String(await freePort()),
      TLS_CERTIFICATE: certificate,
      TLS_KEY: key
    }
    const api = image.run(["api"], environment)
    await until(async () => await image.health(environment) === 0, api)
    api.child.kill("SIGTERM")
    assert.strictEqual(await api.ended, 0, api.output())
  })

  it("reconciliation does a night with workers, and writes its page where it may", async () => {
    const page = join(image.temporary, "reconciliatie.html")
    // As compose.yaml does it, but with workers.
    const { services: { night } } = parse(read("compose.yaml"), { merge: true }) as {
      readonly services: {
        readonly night: {
          readonly command: ReadonlyArray<string>
          readonly environment: Readonly<Record<string, string>>
        }
      }
    }
    const { code, output } = await runToEnd(
      [...night.command.map((word) => word === "/report/reconciliatie.html" ? page : word), "--workers", "2"],
      {
        ...night.environment,
        ...register.application,
        RECONCILIATIE_BELEID: join(image.temporary, "run/policy.json")
      }
    )
    assert.strictEqual(code, 0, output)
    assert.notInclude(output, "Werkproces")
    assert.include(readFileSync(page, "utf8"), "<style>")
  })

  it("audit finds the trail sound, and lets its owner say how long it is kept", async () => {
    const [, words = ""] = /run --rm owner (audit retention [^`]*)`/u.exec(read("README.md")) ?? []
    const kept = await runToEnd(words.split(" "), register.owner)
    assert.strictEqual(kept.code, 0, kept.output)
    const { code, output } = await runToEnd(["audit", "verify"], register.application)
    assert.strictEqual(code, 0, output)
  })

  it("nothing is written except in the folder for that", () => {
    assert.deepStrictEqual(contentOf(image.app), before)
    assert.deepStrictEqual(writtenElsewhere(), elsewhere)
    assert.deepStrictEqual(readdirSync(image.temporary).toSorted(), [
      "ledger.ndjson",
      "reconciliatie.html",
      "run",
      "secrets",
      "subscribers.json"
    ])
  })
})
