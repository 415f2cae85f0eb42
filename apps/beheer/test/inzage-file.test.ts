import type { BetrokkeneClient } from "@betrokkene/client"
import { NoAnswer } from "@betrokkene/client"
import { Hono } from "hono"
import { assert, describe, it } from "vitest"
import type { SignedIn } from "../src/http/env.ts"
import { privacy } from "../src/privacy/privacy.ts"
import { texts } from "../src/texts/texts.ts"

const id = "00000000-0000-4000-8000-000000000000"

const part = {
  partij: { nummer: "0000000012", contactnaam: { achternaam: "<b>Boer</b>" }, indicatieActief: true, versie: 31_415 },
  betrokkenheden: [{ klantcontact: { plaatsgevondenOp: "2026-11-24T09:30:00.000Z" }, ofALaterVersion: "nog iets" }],
  bevindingen: [],
  bijbehorend: [],
  eerdereGegevens: [],
  handelingen: [{ door: "Medewerker X", soort: "gewijzigd" }],
  raadplegingen: [],
  meerBevindingen: false,
  meerBijbehorend: false,
  meerHandelingen: true,
  meerRaadplegingen: false
}

/** Asks for the file while the API answers this, one after the other. */
const fileOf = async (answers: ReadonlyArray<() => unknown>) => {
  const left = [...answers]
  const logged: Array<string> = []
  const client = {
    GET: async () => ({ data: left.shift()?.(), response: new Response() })
  } as unknown as BetrokkeneClient
  const app = new Hono<SignedIn>()
    .use(async (c, next) => {
      c.set("client", client)
      c.set("language", "nl")
      c.set("texts", texts.nl)
      c.set("session", { scopes: ["erase"] } as unknown as SignedIn["Variables"]["session"])
      await next()
    })
    .route("/", privacy((_level, message) => logged.push(message)))
  const answered = await app.request(`/${id}/inzage`, { method: "POST" })
  return { logged, text: await answered.text() }
}

describe("the file of an inzage", () => {
  it("holds fields of later versions too, as text only, without staff and versions", async () => {
    const { text } = await fileOf([() => ({ ...part, next: null })])
    for (
      const told of ["&lt;b&gt;Boer&lt;/b&gt;", "nog iets", "24 november 2026", "Plaatsgevonden op", "gewijzigd", "Ja"]
    ) {
      assert.include(text, told)
    }
    for (const untold of ["Medewerker X", "<b>", "31415"]) assert.notInclude(text, untold)
    assert.include(text, texts.nl.privacy.more)
    assert.include(text, texts.nl.privacy.end)
    assert.notInclude(text, texts.nl.privacy.broken)
  })

  it("says that it is not whole if a later part does not come", async () => {
    const next = `http://127.0.0.1/api/v1/partijen/${id}/inzage?cursor=abc`
    const { logged, text } = await fileOf([
      () => ({ ...part, next }),
      () => {
        throw new NoAnswer(3, undefined)
      }
    ])
    assert.include(text, texts.nl.privacy.broken)
    assert.notInclude(text, texts.nl.privacy.end)
    assert.deepStrictEqual(logged, ["inzage interrupted"])
  })
})
