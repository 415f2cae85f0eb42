import { Result } from "effect"
import { bodyFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import type { JsonPath } from "./json-scanner.ts"

/** The JSON value in the bytes of a body, of which the scanner found these duplicates; or what is wrong with it. */
export const parseJson = (
  bytes: Uint8Array,
  duplicates: ReadonlyArray<JsonPath>
): Result.Result<unknown, Problem> => {
  if (bytes.byteLength === 0) return invalidJson("Dit verzoek heeft een body nodig.")
  const text = decodedText(bytes)
  if (text === undefined) return invalidJson("De body is geen geldige UTF-8.")
  const json = Result.try(() => JSON.parse(text) as unknown)
  if (Result.isFailure(json)) return invalidJson("De body is geen geldige JSON.")
  return duplicates.length > 0 ? duplicateNames(duplicates) : Result.succeed(json.success)
}

/** Undefined when the bytes are no UTF-8. */
const decodedText = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const invalidJson = (detail: string) => Result.fail(new Problem({ code: "json-ongeldig", detail }))

const duplicateNames = (paths: ReadonlyArray<JsonPath>) => {
  const detail = "Een eigenschap mag in een object één keer voorkomen."
  return Result.fail(
    new Problem({
      code: "json-ongeldig",
      detail,
      faults: paths.map((path) => bodyFault(path, "eigenschap-dubbel", detail))
    })
  )
}
