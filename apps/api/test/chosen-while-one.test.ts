import { describe, expect, it } from "vitest"
import { decide } from "./decide.ts"
import { klantcontact, pathOf, registered } from "./examples.ts"
import type { TestApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { reconciled } from "./reconciled.ts"
import { twins } from "./twins.ts"

const chosen = async (app: TestApp, partij: string) =>
  (await registered(app, { klantcontact, rol: "klant", identificatie: { partij } })).betrokkene

const found = async (app: TestApp) => {
  await reconciled(app)
  return (await app.send("GET", "/api/v1/bevindingen?regel=gekozen-tijdens-samenvoeging&toestand=open")).json.results
}

/** A merge that was undone, and two who were linked by a choice, before it and while the two were one. */
const chosenWhileOne = async (app: TestApp) => {
  const { bevinding, blijft, vervalt } = await twins(app)
  const before = await chosen(app, blijft.id)
  // Each moment of the register is in milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 5))
  await decide(app, bevinding, { besluit: "accepteren" })
  const since = await chosen(app, blijft.id)
  return { blijft, vervalt, before, since, undone: await decide(app, bevinding, { besluit: "ongedaan-maken" }) }
}

describe.each(registers)("who was chosen while two partijen were one, on %s", (_, makeApp) => {
  it("is counted by the answer, found by the night, and moved to the other by who accepts", async () => {
    const app = await makeApp()
    const { before, blijft, since, undone, vervalt } = await chosenWhileOne(app)
    expect(undone.json.besluit).toMatchObject({
      wijze: "ongedaan-gemaakt",
      reden: expect.stringMatching(/: 1 betrokkene\. .*gekozen-tijdens-samenvoeging/u)
    })
    const [one, ...others] = await found(app)
    expect(others).toEqual([])
    expect(one).toMatchObject({
      ernst: "waarschuwing",
      behandeling: "stelt-voor",
      records: [{ soort: "betrokkene", id: since.id }, { soort: "partij", id: vervalt.id }],
      kenmerken: [{ veld: "partij", uitkomst: "ook-mogelijk", partij: vervalt.id }],
      voorstel: { soort: "koppelen", betrokkene: since.id, partij: vervalt.id }
    })
    expect((await decide(app, one, { besluit: "accepteren" })).json).toMatchObject({ toestand: "geaccepteerd" })
    expect((await app.send("GET", pathOf(since))).json.partij).toMatchObject({ id: vervalt.id })
    expect((await app.send("GET", pathOf(before))).json.partij).toMatchObject({ id: blijft.id })
    expect((await decide(app, one, { besluit: "ongedaan-maken" })).json).toMatchObject({ toestand: "afgewezen" })
    expect((await app.send("GET", pathOf(since))).json.partij).toMatchObject({ id: blijft.id })
    expect(await found(app)).toEqual([])
  })

  it("stays linked where somebody says that it is right", async () => {
    const app = await makeApp()
    const { blijft, since } = await chosenWhileOne(app)
    const [one] = await found(app)
    await decide(app, one, { besluit: "afwijzen", reden: "Nagevraagd" })
    expect(await found(app)).toEqual([])
    expect((await app.send("GET", pathOf(since))).json.partij).toMatchObject({ id: blijft.id })
  })
})
