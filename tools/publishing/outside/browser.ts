import { eachItem, makeClient } from "@betrokkene/client"

const client = makeClient({
  baseUrl: "https://klantcontact.example.nl/api/v1",
  token: "a-token",
  fetch: async ({ url }) => Response.json({ results: [{ url }], next: null })
})
for await (const { url } of eachItem((from) => client.GET("/partijen", { params: { query: from } }))) console.log(url)
