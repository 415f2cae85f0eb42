import { startApi } from "@betrokkene/api-process"

/** The OpenAPI document as the API publishes it, with the headers of the answer. */
export interface Published {
  readonly document: object
  readonly headers: Headers
}

/** Asks a running API, as a web page elsewhere would: without a token. */
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
