import { dataOrThrow, eachItem, eachPage, ifMatch, readAndChange } from "@betrokkene/client"
import type { Doelbinding } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { clientOf } from "./client-of.ts"
import { bsn, klantcontact, noId } from "./examples.ts"
import { testApp } from "./harness.ts"

const identificatie = { soort: "bsn", waarde: bsn } as const

const registratie = {
  klantcontact,
  rol: "klant",
  initiator: true,
  identificatie,
  partijgegevens: { soortPartij: "persoon", contactnaam: { voornaam: "Anna", achternaam: "Boer" } }
} as const

/** Carries each request, and loses the first answer after it was given. */
const losingFirst = () => {
  let carried = 0
  return async (answer: () => Promise<Response>): Promise<Response> => {
    const given = await answer()
    if (++carried === 1) throw new TypeError("terminated")
    return given
  }
}

describe("the client, on the API", () => {
  it("makes nothing twice when the answer to a creation is lost", async () => {
    const app = testApp()
    const client = clientOf(app, losingFirst())
    const made = await client.POST("/registraties", { body: registratie })
    expect(made.response.headers.get("Idempotent-Replayed")).toBe("true")
    expect(made.data?.uitkomst).toBe("partij-geregistreerd")
    const { count } = dataOrThrow(await client.GET("/klantcontacten", { params: { query: { count: true } } }))
    expect(count).toBe(1)
  })

  it("tells that a version is outdated when the answer to its change is lost", async () => {
    const app = testApp()
    const { id } = dataOrThrow(await clientOf(app).POST("/klantcontacten", { body: klantcontact }))
    const params = { path: { id }, header: ifMatch({ versie: 1 }) }
    const { error } = await clientOf(app, losingFirst()).PATCH("/klantcontacten/{id}", {
      params,
      body: { onderwerp: "Verhuizing" }
    })
    expect(error?.code).toBe("versie-verouderd")
    expect(dataOrThrow(await clientOf(app).GET("/klantcontacten/{id}", { params: { path: { id } } }))).toMatchObject({
      onderwerp: "Verhuizing",
      versie: 2
    })
  })

  it("changes what was read, and loses no change of somebody else", async () => {
    const client = clientOf(testApp())
    const { id } = dataOrThrow(await client.POST("/klantcontacten", { body: klantcontact }))
    const params = { path: { id } }
    let others = 0
    const adding = (attempts: number) =>
      readAndChange(
        () => client.GET("/klantcontacten/{id}", { params }),
        async (read, header) => {
          if (++others < 3) {
            const path = { params: { ...params, header: ifMatch({ versie: others }) } }
            dataOrThrow(
              await client.PATCH("/klantcontacten/{id}", { ...path, body: { onderwerp: `Van een ander ${others}` } })
            )
          }
          const onderwerp = "onderwerp" in read ? `${read.onderwerp}, aangevuld` : ""
          return client.PATCH("/klantcontacten/{id}", { params: { ...params, header }, body: { onderwerp } })
        },
        { attempts }
      )
    const refused = await adding(1)
    expect([refused.error?.code, refused.error?.status]).toEqual(["versie-verouderd", 412])
    const { data } = await adding(2)
    expect(data).toMatchObject({ onderwerp: "Van een ander 2, aangevuld", versie: 4 })
  })

  it("reads every page of every kind of list", async () => {
    const client = clientOf(testApp())
    for (let nummer = 0; nummer < 5; nummer++) {
      const { error } = await client.POST("/registraties", { body: registratie })
      expect(error).toBeUndefined()
    }
    const found: Array<string> = []
    const list = eachItem((from) => client.GET("/klantcontacten", { params: { query: { ...from, pageSize: 2 } } }))
    for await (const { id } of list) found.push(id)
    expect(new Set(found).size).toBe(5)
    const sizes: Array<number> = []
    const search = eachPage((from) =>
      client.POST("/betrokkenen/zoek", { body: { rol: "klant" }, params: { query: { ...from, pageSize: 3 } } })
    )
    for await (const { results } of search) sizes.push(results.length)
    expect(sizes).toEqual([3, 2])
  })

  it("tells every fault of a request, by place and code", async () => {
    const { error } = await clientOf(testApp()).POST("/registraties", {
      body: {
        ...registratie,
        klantcontact: { kanaal: "balie", onderwerp: "" },
        identificatie: { soort: "bsn", waarde: "1" }
      }
    })
    expect(error?.code).toBe("ongeldige-invoer")
    expect(error?.errors?.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      "#/klantcontact/onderwerp tekst-leeg",
      "#/identificatie/waarde bsn-ongeldig"
    ])
  })

  it("tells what is not there, and who may not", async () => {
    const app = testApp()
    const params = { path: { id: noId } }
    expect((await clientOf(app).GET("/partijen/{id}", { params })).error?.code).toBe("partij-niet-gevonden")
    const { error } = await clientOf(app, undefined, { token: () => "another" }).GET("/partijen/{id}", { params })
    expect(error?.code).toBe("niet-aangemeld")
  })

  it("gives its reason to the accounting of what was shown", async () => {
    const app = testApp({ doelbindingen: ["wettelijke-verplichting" as Doelbinding] })
    const client = clientOf(app, undefined, { doelbinding: "wettelijke-verplichting" })
    const { partij } = dataOrThrow(await client.POST("/registraties", { body: registratie }))
    const params = { path: { id: partij?.id ?? "" } }
    dataOrThrow(await client.GET("/partijen/{id}", { params }))
    const { results } = dataOrThrow(await client.GET("/partijen/{id}/raadplegingen", { params }))
    expect(results.length).toBeGreaterThan(0)
    expect(JSON.stringify(results)).toContain("wettelijke-verplichting")
  })
})
