import { readSecretFile } from "@betrokkene/program"
import { Result } from "effect"
import { keptSecret } from "./kept-secret.ts"

/**
 * The token of the API: the one given (API_TOKEN or API_TOKEN_FILE), or else one that the first start makes and keeps
 * in a file under `dataFolder`, readable by this account only. Rejects if the file that is given cannot be used.
 */
export const apiToken = async (
  { API_TOKEN: given = "", API_TOKEN_FILE: givenFile = "" }: NodeJS.ProcessEnv,
  dataFolder: string
): Promise<string> => {
  if (given !== "" && givenFile !== "") throw new Error("API_TOKEN and API_TOKEN_FILE are both given.")
  if (given !== "") return given
  return givenFile === ""
    ? keptSecret(dataFolder, "api-token")
    : Result.getOrThrowWith(readSecretFile(givenFile), (fault) => new Error(`API_TOKEN_FILE: ${fault}`))
}
