import { Effect, Redacted } from "effect"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { readSubscribers } from "../src/read-subscribers.ts"
import { fileWith, secret } from "./relay-process.ts"

const good = { name: "zaaksysteem", url: "https://zaken.example.nl/gebeurtenissen", secret }
const read = (content: unknown) => Effect.runPromise(readSubscribers(fileWith(content)))
const faults = async (content: unknown) =>
  (await Effect.runPromise(Effect.flip(readSubscribers(fileWith(content))))).faults

describe("the file of subscribers", () => {
  it("gives name, address, kinds of event, token and one or two secrets of each subscriber", async () => {
    assert.deepStrictEqual(await read([]), [])
    const [one, two] = await read([good, {
      name: "kcc",
      url: "http://localhost:8081/",
      secretFile: fileWith(`${secret}\n${secret}\n`),
      tokenFile: fileWith("token-1\n"),
      types: ["partij-gewijzigd"]
    }])
    assert.deepStrictEqual(one?.subscription, { naam: "zaaksysteem" } as never)
    assert.strictEqual(Redacted.value(one?.url ?? Redacted.make("")), good.url)
    assert.deepStrictEqual(two?.subscription, { naam: "kcc", soorten: ["partij-gewijzigd"] } as never)
    assert.deepStrictEqual(two?.secrets.map(Redacted.value), [secret, secret])
    assert.strictEqual(Redacted.value(two?.token ?? Redacted.make("")), "token-1")
    assert.notInclude(JSON.stringify([one, two]), secret)
    assert.notInclude(JSON.stringify([one, two]), "example.nl")
  })

  it.each([
    ["[\n  {,}\n]", 2, 4],
    ["[{\"name\": \"geheim\" \"url\": \"x\"}]", 1, 20],
    ["", 1, 1]
  ])("that is no JSON (%j) is named, with the place where it stops", async (text, line, column) => {
    const file = join(mkdtempSync(join(tmpdir(), "betrokkene-subscribers-")), "abonnees.json")
    onTestFinished(() => rmSync(dirname(file), { recursive: true }))
    writeFileSync(file, text)
    const { faults } = await Effect.runPromise(Effect.flip(readSubscribers(file)))
    assert.deepStrictEqual(faults, [
      `SUBSCRIBERS_FILE: ${file} is geen JSON, vanaf regel ${line}, teken ${column}.`
    ])
  })

  it.each([
    ["ftp", { url: "ftp://zaken.example.nl" }],
    ["http elsewhere", { url: "http://zaken.example.nl/" }],
    ["http to a name that only looks like this machine", { url: "http://localhost.example.nl/" }],
    ["http to an address that only looks like this machine", { url: "http://127.0.0.1.example.nl/" }],
    ["http to any address", { url: "http://0.0.0.0/" }],
    ["http to this machine by a name of the DNS", { url: "http://localhost./" }],
    ["a password in it", { url: "https://u:p@zaken.example.nl/" }],
    ["no address", { url: "zaken" }]
  ])("refuses an address: %s", async (_, other) => {
    assert.match((await faults([{ ...good, ...other }])).join(), /^SUBSCRIBERS_FILE: 0\.url: /u)
  })

  it.each<readonly [string, object]>([
    ["no secret", { secret: undefined }],
    ["a short secret", { secret: Buffer.alloc(23).toString("base64") }],
    ["a long secret", { secret: Buffer.alloc(65).toString("base64") }],
    ["a secret that is not base64", { secret: "niet zo geheim als het lijkt!" }],
    ["three secrets", { secret: [secret, secret, secret].join("\n") }],
    ["a secret and a secret file", { secretFile: "x" }],
    ["a secret file that does not exist", { secret: undefined, secretFile: "/nonexistent/geheim" }],
    ["a token of two words", { token: "een twee" }],
    ["an unknown kind", { types: ["partij-gekoppeld"] }],
    ["no kinds", { types: [] }],
    ["a name with capitals", { name: "Zaaksysteem" }],
    ["an unknown field", { urls: [] }]
  ])("refuses: %s", async (_, other) => {
    const found = await faults([{ ...good, ...other }])
    assert.strictEqual(found.length, 1)
    assert.match(found.join(), /^SUBSCRIBERS_FILE: /u)
    assert.notInclude(found.join(), "geheim als")
  })

  // Kills: judging secrets and names only in an entry that is right otherwise.
  it("names at once a wrong address, secrets that are missing or wrong, and a name that occurs twice", async () => {
    const found = await faults([
      { ...good, url: "ftp://x", secret: "kort", token: "een twee" },
      { name: "zaaksysteem", url: "zaken" },
      { url: good.url, secret: 5 }
    ])
    assert.deepStrictEqual(found.map((line) => line.replace("SUBSCRIBERS_FILE: ", "").slice(0, 20)), [
      "0.url: Een adres met",
      "zaaksysteem: secret ",
      "zaaksysteem: Een tok",
      "1.url: Een adres met",
      "zaaksysteem: secret ",
      "2.name: Dit veld is ",
      "2.secret: Hier wordt",
      "zaaksysteem staat er"
    ])
  })

  it("refuses a name that occurs twice, a missing file, and anything but a list", async () => {
    assert.deepStrictEqual(await faults([good, good]), ["SUBSCRIBERS_FILE: zaaksysteem staat er meer dan eens in."])
    assert.deepStrictEqual((await Effect.runPromise(Effect.flip(readSubscribers("/nonexistent/file")))).faults, [
      "SUBSCRIBERS_FILE: /nonexistent/file kan niet worden gelezen (ENOENT)."
    ])
    for (const content of ["", "{", {}, "null"]) assert.isNotEmpty(await faults(content))
  })
})
