import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript"
import type { Json } from "./comparison/json.ts"
import { creatingPaths } from "./creating-paths.ts"
import { narrowingUnion } from "./narrowing-union.ts"
import { problemCodes, problemsByCode } from "./problems-by-code.ts"

/** The files of `@betrokkene/client` that are made from the OpenAPI document: their texts, by name. */
export const clientFiles = async (document: object): Promise<Readonly<Record<string, string>>> => {
  const types = await openapiTypescript(problemsByCode(document) as OpenAPI3, {
    alphabetize: true,
    defaultNonNullable: false,
    transform: (schema) => narrowingUnion(schema, document as Json)
  })
  return {
    "openapi.ts": `${head}${documented(astToString(types))}`,
    "problem-codes.ts": list(
      "The codes of the problems that an operation can answer",
      "problemCodes",
      problemCodes(document)
    ),
    "creating-paths.ts": list("Where a POST takes an Idempotency-Key", "creatingPaths", creatingPaths(document))
  }
}

const head = "// Made from the OpenAPI document by `npm run client`. Do not edit.\n\n"

/** What the exported types are for. The generator writes no docstring on them. */
const docstrings = {
  paths: "The calls of the API: parameters, body and answers, by path and method.",
  components: "The parts of the OpenAPI document, such as `components[\"schemas\"][\"Betrokkene\"]`.",
  operations: "The calls of the API by their `operationId`."
}

const documented = (text: string): string =>
  Object.entries(docstrings).reduce(
    (documented, [name, docstring]) =>
      documented.replace(new RegExp(`^export interface ${name} `, "mu"), `/** ${docstring} */\n$&`),
    text
  )

const list = (what: string, name: string, values: ReadonlyArray<string>): string =>
  `${head}/** ${what}. */\nexport const ${name} = [\n${
    values.map((value) => `  ${JSON.stringify(value)}`).join(",\n")
  }\n] as const\n`
