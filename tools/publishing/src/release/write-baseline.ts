import { mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { runProgram } from "../run-program.ts"
import { keepSurfaces } from "../surface/released-surfaces.ts"

/** Where the OpenAPI document of the last release stands, to compare the present one with. */
export const releasedDocument = "apps/api/openapi/released.json"

/** Keeps what is promised now, for the comparisons of all that comes later. */
export const writeBaseline = async (repository: string): Promise<void> => {
  mkdirSync(join(repository, dirname(releasedDocument)), { recursive: true })
  keepSurfaces(repository)
  await runProgram(process.execPath, ["tools/openapi/src/main.ts", "--output", releasedDocument], repository)
}
