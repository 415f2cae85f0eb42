import { ProviderUnreachable } from "./provider-unreachable.ts"

/** Milliseconds that an answer of the provider may take, from the question to its last byte. */
const patience = 5_000

/** Maximum number of bytes in an answer of the provider. Real ones have some thousands. */
export const maximumAnswer = 262_144

/**
 * A JSON object from the provider, of bounded size and in bounded time. A redirect is a failure: what the settings name
 * is asked, and nobody else.
 */
export const fetchBoundedJson = async (url: string): Promise<Readonly<Record<string, unknown>>> => {
  const response = await fetch(url, {
    headers: { Accept: "application/json" },
    redirect: "manual",
    signal: AbortSignal.timeout(patience)
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new ProviderUnreachable(`status-${response.status}`)
  }
  const json: unknown = parse(await readBounded(response))
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new ProviderUnreachable("no-json")
  return json as Readonly<Record<string, unknown>>
}

const readBounded = async ({ body }: Response): Promise<string> => {
  const parts: Array<Uint8Array> = []
  let size = 0
  // Leaving the loop cancels what is still to come.
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > maximumAnswer) throw new ProviderUnreachable("too-large")
    parts.push(part)
  }
  return Buffer.concat(parts).toString("utf8")
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new ProviderUnreachable("no-json")
  }
}
