import { assert, describe, it } from "vitest"
import { file, readable, readAll, refusal, setAside } from "./other-register.ts"

const anna = {
  id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
  soortPartij: "persoon",
  identificatoren: [{ soort: "bsn", waarde: "999990019" }],
  contactnaam: { voornaam: "Anna", achternaam: "Boer" }
}

const ndjson = async (inhoud: string | Uint8Array) => ({
  soort: "ndjson" as const,
  pad: await file("ander.ndjson", inhoud)
})

describe("a file of NDJSON", () => {
  it("has a partij per line, may have empty lines, and may end without a line feed", async () => {
    const gelezen = await readAll(
      await ndjson(
        `${JSON.stringify(anna)}\r\n\n  \n${JSON.stringify({ ...anna, id: null, url: "https://example.nl" })}`
      )
    )
    assert.deepStrictEqual(gelezen.map(({ plaats: place }) => place), [1, 4])
    assert.deepStrictEqual(
      gelezen.map(({ partij }) => partij && readable(partij)),
      [anna, { soortPartij: "persoon", identificatoren: anna.identificatoren, contactnaam: anna.contactnaam }] as never
    )
    assert.deepStrictEqual(setAside(gelezen), [])
  })

  it("is read to the end; unreadable lines are set aside by number and code, without their text", async () => {
    const geheim = "Zoë Grafschrift"
    const regels = [
      `{"contactnaam": "${geheim}`,
      `["${geheim}"]`,
      "null",
      JSON.stringify({
        ...anna,
        contactnaam: { [geheim]: geheim },
        identificatoren: [{ soort: "bsn", waarde: "123456789" }]
      }),
      `"${geheim.repeat(100_000)}"`,
      "[".repeat(500_000),
      JSON.stringify(anna)
    ]
    const gelezen = await readAll(
      await ndjson(Buffer.concat([Buffer.from(`${regels.join("\n")}\n`), Buffer.from([0xff, 0xfe, 0x0a])]))
    )
    assert.deepStrictEqual(setAside(gelezen), [
      "1 # geen-json",
      "2 # geen-object",
      "3 # geen-object",
      "4 gelezen #/identificatoren/0/waarde bsn-ongeldig",
      "4 gelezen #/contactnaam/? onbekende-eigenschap",
      "5 # regel-te-lang",
      "6 # geen-json",
      "8 # geen-utf-8"
    ])
    assert.notInclude(JSON.stringify(setAside(gelezen)), "Grafschrift")
    assert.deepStrictEqual(gelezen.at(-2)?.objections, [])
  })

  it("that does not exist is reported with the system's code", async () => {
    assert.strictEqual(await refusal({ soort: "ndjson", pad: "/bestaat/niet.ndjson" }), "ENOENT")
    assert.strictEqual(await refusal({ soort: "csv", pad: "/tmp" }), "EISDIR")
  })
})
