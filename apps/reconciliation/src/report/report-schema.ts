import { Schema } from "effect"
import { Rapport } from "./report.ts"

/** The published JSON Schema of the report that `--json` prints. */
export const reportSchema = (): string => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(Rapport, { onExcessProperty: "error" })
  return `${
    JSON.stringify(
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "Rapport van de reconciliatie",
        ...schema,
        $defs: definitions
      },
      null,
      2
    )
  }\n`
}
