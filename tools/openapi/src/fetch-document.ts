import { startApi } from "@betrokkene/api-process"

/** The OpenAPI document that the API publishes, and the headers of that answer. */
export interface Published {
  readonly document: object
  readonly headers: Headers
}

/** Starts an API and asks it for its document as a web page elsewhere would: with an origin, without a token. */
export const fetchDocument = async (): Promise<Published> => {
  const api = await startApi("memory")
  try {
    const response = await fetch(`${api.url}/openapi.json`, { headers: { Origin: "https://example.org" } })
    if (!response.ok) throw new Error(`The API answered ${response.status} instead of its document.`)
    return { document: await response.json() as object, headers: response.headers }
  } finally {
    await api.end()
  }
}
