import { useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

/** For the tests of a file about a contact and who is involved in it. */
export const useContact = () => {
  const browser = useBrowser()
  const surroundings = useSurroundings()
  /** A contact in which Anna, who is known, is involved. */
  const contactOfAnna = async () => {
    const { client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.anna)
    const { klantcontact } = dataOrThrow(
      await client.GET("/betrokkenen/{id}", { params: { path: { id: betrokkene } } })
    )
    return { betrokkene, partij, contact: klantcontact.id }
  }

  const involved = async (contact: string) =>
    dataOrThrow(
      await surroundings().client.GET("/klantcontacten/{id}/betrokkenen", { params: { path: { id: contact } } })
    ).results

  const shownBetrokkene = async (page: Page, contact: string) => {
    const id = new URL(page.url()).pathname.split("/").at(-1)
    return (await involved(contact)).find((one) => one.id === id)
  }

  return { browser, surroundings, contactOfAnna, involved, shownBetrokkene }
}
