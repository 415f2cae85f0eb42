import { openWindow, useBrowser } from "@betrokkene/browser"
import { assert, describe, it } from "vitest"
import { activityText } from "../../src/reads/activity-text.ts"
import { texts } from "../../src/texts/texts.ts"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

interface Operation {
  readonly operationId?: string
  readonly parameters?: ReadonlyArray<{ readonly $ref?: string }>
}

/** The operations in an OpenAPI document that the running API serves. */
const operationsAt = async (path: string): Promise<ReadonlyArray<Required<Operation>>> => {
  const answered = await fetch(`${new URL(surroundings().api.url).origin}${path}`)
  const { paths } = await answered.json() as {
    readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  }
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, parameters = [] }) =>
      operationId === undefined ? [] : [{ operationId, parameters }]
    )
  )
}

/** Those that ask for a doelbinding are those that can show a record. */
const canShow = ({ parameters }: Required<Operation>) =>
  parameters.some(({ $ref }) => $ref === "#/components/parameters/Doelbinding")

describe("what somebody did to see a record", () => {
  it("has words for each operation of the API that can show one, and for no other", async () => {
    const operations = (await operationsAt("/api/v1/openapi.json")).filter(canShow).map((one) => one.operationId)
    assert.isAtLeast(operations.length, 40)
    assert.sameMembers(Object.keys(texts.nl.reads.activities.operations), operations)
  })

  it("has words for each operation of the contract of an Open Klant that can show one, and for no other", async () => {
    const operations = (await operationsAt("/klantinteracties/api/v1/openapi.json")).map((one) => one.operationId)
    const shows = operations.filter((one) => !one.endsWith("Destroy"))
    assert.isAtLeast(shows.length, 60)
    for (const language of [texts.nl, texts.en]) {
      const told = shows.map((one) => activityText(one, language))
      assert.notInclude(told, undefined)
      assert.strictEqual(new Set(told).size, told.length)
    }
    assert.sameMembers(
      Object.keys(texts.nl.reads.activities.collections),
      [...new Set(shows.map((one) => one.replace(/(?:List|Retrieve|Create|PartialUpdate|Update)$/u, "")))]
    )
    for (const unknown of ["betrokkenenDestroy", "List", "toString", "constructorList", ""]) {
      assert.isUndefined(activityText(unknown, texts.nl), unknown)
    }
  })

  it("is told in words on the page", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene } = await registered(client, bsns.anna)
    await fetch(`${new URL(api.url).origin}/klantinteracties/api/v1/betrokkenen/${betrokkene}`, {
      headers: { Authorization: `Token ${api.token}` }
    })
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/betrokkenen/${betrokkene}`)
    await page.getByRole("link", { name: "Bekijken wie dit zag" }).click()
    const told = await page.getByRole("table", { name: "Antwoorden, de nieuwste eerst" }).innerText()
    for (
      const part of [
        "Een contact vastgelegd",
        "Een betrokkene bekeken",
        "Bekeken hoe een betrokkene te bereiken is",
        "Betrokkenen: bekeken"
      ]
    ) {
      assert.include(told, part)
    }
    assert.notMatch(told, /leesBetrokkene|bepaalContactgegevens|registreerBetrokkene|betrokkenenRetrieve/u)
    await assertGoodForEverybody(page)
  })
})
