import { describe, expect, it } from "vitest"
import { betrokkene, bsn, codesOf, klantcontact, nobody, organisation } from "./given.ts"
import { partijenApp } from "./partijen-app.ts"

const contactpersoon = { soortPartij: "contactpersoon", indicatieActief: true }
const contactnaam = { voorletters: "F.", voornaam: "Femke", voorvoegselAchternaam: "", achternaam: "Visser" }

const femke = (werkteVoorPartij: unknown) => ({
  ...contactpersoon,
  partijIdentificatie: { contactnaam, ...(werkteVoorPartij === undefined ? {} : { werkteVoorPartij }) }
})

describe("a contactpersoon", () => {
  it("works for an organisatie until another is given, or none", async () => {
    const { change, made, one, shown } = await partijenApp()
    const two = await made("/partijen", organisation)
    const person = await made("/partijen", femke(one))
    const worksFor = async () => (await shown(person)).partijIdentificatie.werkteVoorPartij
    expect(await worksFor()).toEqual(one)
    const changed = (partijIdentificatie: object) =>
      change("PATCH", `/partijen/${person.uuid}`, { partijIdentificatie })
    await changed({ contactnaam: { ...contactnaam, voornaam: "Fenna" } })
    expect((await shown(person)).partijIdentificatie).toMatchObject({
      volledigeNaam: "Fenna Visser",
      werkteVoorPartij: one
    })
    expect((await changed({ werkteVoorPartij: two })).json.partijIdentificatie.werkteVoorPartij).toEqual(two)
    await changed({ werkteVoorPartij: null })
    expect(await worksFor()).toBeNull()
  })

  // Kills: a persoon that somebody works for, an organisatie that a persoon works for.
  it("works for an organisatie that there is, and nobody else works for one", async () => {
    const { made, one, refusals, shown, two } = await partijenApp()
    const at = "partijIdentificatie.werkteVoorPartij"
    for (const wrong of [two, { uuid: nobody }]) {
      expect(await refusals("/partijen", femke(wrong))).toEqual([[`${at}.uuid`, "invalid"]])
    }
    expect(await refusals("/partijen", femke({}))).toEqual([[`${at}.uuid`, "required"]])
    expect(await refusals("/partijen", femke(one.url))).toEqual([[`${at}.nonFieldErrors`, "invalid"]])
    const person = await made("/partijen", { ...femke(one), soortPartij: "persoon" })
    expect((await shown(person)).partijIdentificatie).not.toHaveProperty("werkteVoorPartij")
    const together = {
      klantcontact,
      betrokkene,
      partij: { ...femke(one), partijIdentificatoren: [{ partijIdentificator: bsn }] }
    }
    expect(await refusals("/maak-klantcontact", together)).toEqual([[`partij.${at}`, "invalid"]])
  })

  it("B9: works for no organisatie with geheimhouding that the caller may not see", async () => {
    const { made, post, shown, without } = await partijenApp()
    const secret = await made("/partijen", { ...organisation, indicatieGeheimhouding: true })
    const person = await made("/partijen", femke(secret))
    const unseeing = await without("read-secret")
    expect((await shown(person)).partijIdentificatie.werkteVoorPartij).toEqual(secret)
    expect((await shown(person, unseeing)).partijIdentificatie.werkteVoorPartij).toBeNull()
    const refused = await post("/partijen", femke(secret), unseeing)
    expect([refused.status, refused.json.code]).toEqual([403, "permission_denied"])
    expect(JSON.stringify(codesOf((await post("/partijen", femke({ uuid: nobody }), unseeing)).json))).not.toContain(
      secret.uuid
    )
  })
})
