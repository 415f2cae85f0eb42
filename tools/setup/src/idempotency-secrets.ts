import { keptSecret } from "./kept-secret.ts"

/**
 * The setting with the secrets of idempotency keys: nothing if it is given, or else one that the first start makes. What
 * was stored by a start before that is recognised too.
 */
export const idempotencySecrets = async (
  environment: NodeJS.ProcessEnv,
  dataFolder: string
): Promise<NodeJS.ProcessEnv> =>
  ["IDEMPOTENCY_SECRETS", "IDEMPOTENCY_SECRETS_FILE"].some((name) => (environment[name] ?? "") !== "")
    ? {}
    : { IDEMPOTENCY_SECRETS: `${await keptSecret(dataFolder, "idempotency-secret")},` }
