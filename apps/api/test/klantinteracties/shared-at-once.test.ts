import { describe, expect, it } from "vitest"
import { postgresApp } from "../postgres-app.ts"
import { base } from "./contract-app.ts"

describe("digital addresses of both on PostgreSQL", () => {
  it("B12: are each added of forty that come at the same moment, though none names a version", async () => {
    const { app } = await postgresApp({ faces: ["native", "klantinteracties"] })
    const made = async (path: string, json: object) =>
      (await app.send("POST", `/api/v1${path}`, { json })).json.id as string
    const partij = await made("/partijen", { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } })
    const klantcontact = await made("/klantcontacten", { kanaal: "telefoon", onderwerp: "Losse tegel" })
    const betrokkene = await made("/betrokkenen", { klantcontact, rol: "klant", partij })
    const path = new URL(`${base}/digitaleadressen`).pathname
    const holders = { verstrektDoorBetrokkene: { uuid: betrokkene }, verstrektDoorPartij: { uuid: partij } }
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const json = { ...holders, soortDigitaalAdres: "email", adres: `a${index}@example.nl` }
        return app.send("POST", path, { json })
      })
    )
    expect(all.filter(({ status }) => status !== 201)).toEqual([])
    const { json } = await app.send("GET", `${path}?verstrektDoorBetrokkene__uuid=${betrokkene}&pageSize=100`)
    expect(json.results.map((one: { verstrektDoorPartij: unknown }) => one.verstrektDoorPartij)).toEqual(
      Array.from({ length: 40 }, () => expect.objectContaining({ uuid: partij }))
    )
  })
})
