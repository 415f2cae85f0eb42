import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { texts } from "../../src/texts/texts.ts"
import { fieldName } from "../../src/words/field-name.ts"
import { logInByToken } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

/** What no change is ever about: the register decides it, or another action of the trail tells it. */
const unchanging = [
  "id",
  "url",
  "versie",
  "registratiedatum",
  "soortPartij",
  "klantcontact",
  "partij",
  "intitiator",
  "vermoedelijkeDubbelen"
]

interface Schema {
  readonly properties?: { readonly [name: string]: unknown }
}

describe("the fields that the audit trail names", () => {
  it("have a name in each language, of every record that can be changed", async () => {
    const answered = await fetch(`${surroundings().api.url}/openapi.json`)
    const { components: { schemas } } = await answered.json() as {
      readonly components: { readonly schemas: { readonly [name: string]: Schema } }
    }
    const fields = ["BetrokkeneVervanging", "KlantcontactVervanging", "PartijVervangingPersoon"]
      .flatMap((name) => Object.keys(schemas[name]?.properties ?? {}))
      .filter((name) => !unchanging.includes(name))
    assert.isAtLeast(fields.length, 30)
    for (const language of [texts.nl, texts.en]) {
      assert.deepStrictEqual(fields.filter((name) => fieldName(name, language) === undefined), [])
    }
    assert.isUndefined(fieldName("toString", texts.nl))
  })

  it("are told in words on the page", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const params = { path: { id: partij }, header: { "If-Match": "\"1\"" } }
    const body = { interneNotitie: "Belt graag na vijf uur.", bezoekadres: null }
    dataOrThrow(await client.PATCH("/partijen/{id}", { params, body }))
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const trail = await page.getByRole("table", { name: "Handelingen, de nieuwste eerst" }).innerText()
    assert.include(trail, "Bezoekadres, Notitie voor medewerkers")
  })
})
