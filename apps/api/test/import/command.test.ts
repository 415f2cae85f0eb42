import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { text } from "node:stream/consumers"
import { assert, describe, it, onTestFinished } from "vitest"
import { migratedDatabase } from "../postgres-app.ts"
import { openKlant, ref } from "./open-klant-records.ts"

describe("the command that imports", () => {
  const entry = resolve(import.meta.dirname, "../../src/import/main.ts")

  const run = async (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, [entry, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] })
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close")
    ])
    return { exitCode: exitCode as number, stdout, stderr }
  }

  it("takes a dump over into PostgreSQL, and nothing twice", async () => {
    const { url } = await migratedDatabase()
    const folder = await mkdtemp(join(tmpdir(), "import-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    const dump = join(folder, "dump.json")
    await writeFile(dump, JSON.stringify(openKlant))
    const first = await run(["openklant", "--dump", dump], { DATABASE_URL: url })
    assert.deepInclude(first, { exitCode: 0 }, first.stderr)
    assert.match(first.stdout, /^klantcontacten +1 +0 +0$/mu)
    const second = await run(["openklant", "--dump", dump], { DATABASE_URL: url })
    assert.match(second.stdout, /^klantcontacten +0 +1 +0$/mu)
    const klantcontacten = [{ ...openKlant.klantcontacten[0], ...ref("7", "klantcontacten"), taal: "" }]
    await writeFile(dump, JSON.stringify({ klantcontacten }))
    assert.deepInclude(await run(["openklant", "--dump", dump], { DATABASE_URL: url }), { exitCode: 3 })
    const away = await run(["openklant", "--dump", dump], { DATABASE_URL: "postgres://nobody@127.0.0.1:1/register" })
    assert.deepInclude(away, { exitCode: 1, stdout: "" })
    assert.include(away.stderr, "status 503")
  })

  it("takes objects of the CommonGateway bundle over, and tells what has no place", async () => {
    const { url } = await migratedDatabase()
    const file = join(import.meta.dirname, "gateway-betrokkene.json")
    const first = await run(["commongateway", file], { DATABASE_URL: url })
    assert.deepInclude(first, { exitCode: 3 }, first.stderr)
    assert.match(first.stdout, /^betrokkenen +1 +0 +1$/mu)
    assert.match(first.stdout, /^betrokkenen\/2{8}-.*: voorkeurstaal, .* left out$/mu)
    assert.notInclude(first.stdout, "Sanne")
    const second = await run(["commongateway", file], { DATABASE_URL: url })
    assert.match(second.stdout, /^betrokkenen +0 +1 +1$/mu)
  })

  it("ends with 1 when what it reads is not there, and with 2 for wrong usage", async () => {
    const DATABASE_URL = "postgres://nobody@127.0.0.1:1/register"
    const from = (url: string) => ["openklant", "--url", url, "--token", "geheim"]
    const away = await run(from("http://127.0.0.1:1/klantinteracties/api/v1"), { DATABASE_URL })
    assert.deepInclude(away, { exitCode: 1, stdout: "" })
    assert.notInclude(away.stderr, "geheim")
    for (const args of [["commongateway", "/nergens/x.json"], ["openklant", "--dump", "/nergens/x.json"]]) {
      assert.deepStrictEqual(await run(args, { DATABASE_URL }), {
        exitCode: 1,
        stdout: "",
        stderr: "/nergens/x.json: niet te lezen (ENOENT)\n"
      })
    }
    for (
      const args of [
        [],
        ["openklant"],
        ["zaaksysteem", "--dump", "x"],
        ["commongateway"],
        ["commongateway", "a", "b"],
        from("kic"),
        [
          ...from("http://127.0.0.1"),
          "--dump",
          "x"
        ]
      ]
    ) assert.deepInclude(await run(args, { DATABASE_URL }), { exitCode: 2, stdout: "" })
    const plain = await run(from("http://kic.example.nl"), { DATABASE_URL })
    assert.deepInclude(plain, { exitCode: 2 })
    assert.include(plain.stderr, "ALLOW_PLAIN_TEXT")
    assert.deepInclude(await run(from("https://kic.example.nl"), {}), { exitCode: 2 })
    assert.deepInclude(await run(["--help"], {}), { exitCode: 0 })
  })
})
