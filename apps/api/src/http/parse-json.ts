import { Result } from "effect"
import { bodyFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import { structureFault } from "./json-structure.ts"

const maximumDepth = 32

/** The JSON value in the bytes of a body, or what is wrong with them. */
export const parseJson = (bytes: Uint8Array): Result.Result<unknown, Problem> => {
  if (bytes.byteLength === 0) return invalidJson("Dit verzoek heeft een body nodig.")
  const text = decodedText(bytes)
  if (text === undefined) return invalidJson("De body is geen geldige UTF-8.")
  const json = Result.try(() => JSON.parse(text) as unknown)
  if (Result.isFailure(json)) return invalidJson("De body is geen geldige JSON.")
  const fault = structureFault(text, maximumDepth)
  switch (fault?.kind) {
    case undefined:
      return Result.succeed(json.success)
    case "too-deep":
      return Result.fail(
        new Problem({ code: "te-diep-genest", detail: `JSON mag hier ten hoogste ${maximumDepth} lagen diep zijn.` })
      )
    case "duplicate-keys":
      return duplicateKeys(fault.paths)
  }
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

const duplicateKeys = (paths: ReadonlyArray<ReadonlyArray<string | number>>) => {
  const detail = "Een eigenschap mag in een object één keer voorkomen."
  return Result.fail(
    new Problem({
      code: "json-ongeldig",
      detail,
      faults: paths.map((path) => bodyFault(path, "eigenschap-dubbel", detail))
    })
  )
}
