import { type components, dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { assert } from "vitest"
import { type Nights, useNights } from "./night.ts"
import { twins } from "./twins.ts"

type Scopes = ReadonlyArray<components["schemas"]["Rechten"]["scopes"][number]>

/** The surroundings of a file about proposals to merge, with what its tests ask of them. */
export const useMerges = () => {
  const nights = useNights()
  return { ...nights, ...merges(nights) }
}

const merges = ({ night, surroundings }: Nights) => ({
  /** Two partijen of one person with the proposal of the night to merge them. */
  proposed: async (achternaam: string) => {
    const { client } = surroundings()
    const made = await twins(client, achternaam)
    await night()
    const query = { record: made.blijft, regel: "dubbele-partij-vermoeden" } as const
    const [bevinding] = dataOrThrow(await client.GET("/bevindingen", { params: { query } })).results
    assert.isDefined(bevinding)
    return { ...made, id: bevinding.id, path: `/proposals/${bevinding.id}` }
  },
  read: async (id: string) =>
    dataOrThrow(await surroundings().client.GET("/bevindingen/{id}", { params: { path: { id } } })),
  streetOf: async (id: string) => {
    const partij = dataOrThrow(await surroundings().client.GET("/partijen/{id}", { params: { path: { id } } }))
    assert.isUndefined(partij.weggelaten)
    const adres = partij.correspondentieadres
    return adres !== null && "straat" in adres ? adres.straat : undefined
  },
  isThere: async (id: string) =>
    (await surroundings().client.GET("/partijen/{id}", { params: { path: { id } } })).response.status === 200,
  /** Logs in at the provider as somebody with these scopes. */
  logInAs: async (page: Page, scopes: Scopes, path: string) => {
    const { byProvider, provider } = surroundings()
    provider.state.person = { sub: "medewerker-7", scopes: [...scopes] }
    await page.goto(`${byProvider}${path}`)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.waitForURL((url) => !url.pathname.startsWith("/login"))
  }
})
