import { keptSecret } from "./kept-secret.ts"

/**
 * The token of the API: the one given (API_TOKEN), or else one that the first start makes and keeps in a file under
 * `dataFolder`, readable by this account only.
 */
export const apiToken = (given: string | undefined, dataFolder: string): Promise<string> =>
  given !== undefined && given !== "" ? Promise.resolve(given) : keptSecret(dataFolder, "api-token")
