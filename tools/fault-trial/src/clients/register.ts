import type { Ledger } from "../ledger/ledger.ts"
import type { Registration } from "../ledger/registration.ts"
import type { Answer, Ask } from "./ask.ts"

/** Requests the registration and records the outcome in the ledger. */
export const register = async (
  ask: Ask,
  ledger: Ledger,
  registration: Registration,
  signal?: AbortSignal
): Promise<Answer["kind"]> => {
  const { json, key, path } = registration
  const answer = await ask({ method: "POST", path, json, key, ...(signal === undefined ? {} : { signal }) })
  registration.requests.push(answer.request)
  if (answer.kind === "done") {
    const { betrokkene, klantcontact, partij } = answer.json as Told
    ledger.acknowledge(registration, {
      betrokkene: betrokkene.id,
      klantcontact: klantcontact.id,
      partij: partij?.id ?? null
    })
  }
  if (answer.kind === "unknown") registration.isUncertain = true
  return answer.kind
}

interface Told {
  readonly betrokkene: { readonly id: string }
  readonly klantcontact: { readonly id: string }
  readonly partij: { readonly id: string } | null
}
