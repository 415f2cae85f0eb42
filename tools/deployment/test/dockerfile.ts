import { DockerfileParser, type Instruction, JSONInstruction } from "dockerfile-ast"
import { read } from "./files.ts"

/** The text of the Dockerfile, and its instructions. */
export const text = read("Dockerfile")
export const parsed = DockerfileParser.parse(text)

/** Instructions of the last stage, which is the image. */
export const lastStage: ReadonlyArray<Instruction> = parsed.getInstructions().slice(
  parsed.getInstructions().findLastIndex((instruction) => instruction.getKeyword() === "FROM")
)

const ofKind = (keyword: string): ReadonlyArray<Instruction> =>
  lastStage.filter((instruction) => instruction.getKeyword() === keyword)

/** The words of an instruction that is written as a list in JSON, as one without a shell must be. */
const words = (instruction: Instruction | undefined): ReadonlyArray<string> =>
  instruction instanceof JSONInstruction
    ? instruction.getJSONStrings().map((argument) => JSON.parse(argument.getValue()) as string)
    : []

/** What the Dockerfile says of a container. */
export const dockerfile = {
  environment: Object.fromEntries(
    parsed.getENVs().flatMap((env) => env.getProperties()).map((property) => [
      property.getName(),
      property.getValue() ?? ""
    ])
  ),
  entrypoint: words(ofKind("ENTRYPOINT")[0]),
  command: words(ofKind("CMD")[0]),
  healthcheck: JSON.parse(/^HEALTHCHECK [^[]*CMD (\[.*\])$/mu.exec(text)?.[1] ?? "[]") as ReadonlyArray<string>
}
