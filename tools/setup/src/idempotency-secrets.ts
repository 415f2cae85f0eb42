import { isGiven } from "./is-given.ts"
import { keptSecret } from "./kept-secret.ts"

/**
 * The setting with the secrets of idempotency keys: nothing if it is given, or else one that the first start makes. What
 * was stored by a start before that is recognised too.
 */
export const idempotencySecrets = async (
  environment: NodeJS.ProcessEnv,
  dataFolder: string
): Promise<NodeJS.ProcessEnv> =>
  isGiven(environment, "IDEMPOTENCY_SECRETS")
    ? {}
    : { IDEMPOTENCY_SECRETS: `${await keptSecret(dataFolder, "idempotency-secret")},` }
