import { expect, it } from "vitest"
import { created, email, ongekend, pathOf, persoon, registered, telefoon } from "./examples.ts"
import { faultsOf, testApp } from "./harness.ts"

// Kills: a secret address that does not say so (B9).
it("tells with each address of a partij whether that has geheimhouding", async () => {
  const app = testApp()
  const { json: partij } = await created(app, "/partijen", {
    ...persoon(),
    indicatieGeheimhouding: true,
    digitaleAdressen: [telefoon]
  })
  const list = `${pathOf(partij)}/digitale-adressen`
  const { json } = await app.send("GET", list)
  expect(json.results).toMatchObject([{ geheimhouding: true }])
  expect((await app.send("GET", pathOf(json.results[0]))).json).toMatchObject({ geheimhouding: true })
  expect((await app.send("POST", list, { json: email })).json).toMatchObject({ geheimhouding: true })
})

it("takes back what it answered of a digital address, and no other geheimhouding", async () => {
  const app = testApp()
  const { json: partij } = await created(app, "/partijen", { ...persoon(), digitaleAdressen: [telefoon] })
  const { betrokkene } = await registered(app, { ...ongekend, contactgegevens: { digitaleAdressen: [telefoon] } })
  for (const holder of [partij, betrokkene]) {
    const [answered] = (await app.send("GET", `${pathOf(holder)}/digitale-adressen`)).json.results
    const patch = (json: unknown) =>
      app.send("PATCH", pathOf(answered), {
        json,
        headers: { "If-Match": "*" },
        type: "application/merge-patch+json"
      })
    expect((await patch(answered)).json).toEqual(answered)
  }
  const [secret] = (await app.send("GET", `${pathOf(partij)}/digitale-adressen`)).json.results
  const changed = await app.send("PATCH", pathOf(secret), {
    json: { geheimhouding: true },
    headers: { "If-Match": "*" },
    type: "application/merge-patch+json"
  })
  expect(faultsOf(changed)).toEqual(["#/geheimhouding alleen-lezen"])
})
