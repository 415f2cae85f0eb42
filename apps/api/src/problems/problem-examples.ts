import { bodyFault, type Fault } from "./fault.ts"
import { type ProblemCode, problemTable } from "./problem-table.ts"
import { problemType } from "./problem-type.ts"

const invalid: ReadonlyArray<Fault> = [
  bodyFault(
    ["contactgegevens", "bezoekadres", "postcode"],
    "postcode-ongeldig",
    "Een postcode heeft vier cijfers en twee letters, zoals 1234AB; een adres buiten Nederland is een buitenlands_adres."
  )
]

/** An example of every problem. */
export const problemExamples = Object.fromEntries(
  Object.entries(problemTable).map(([code, { status, title }]) => [code, {
    summary: title,
    value: {
      type: problemType(code as ProblemCode, undefined),
      title,
      status,
      detail: `${title}.`,
      instance: "urn:uuid:0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      code,
      ...(code === "ongeldige-invoer" ? { errors: invalid } : {})
    }
  }])
)
