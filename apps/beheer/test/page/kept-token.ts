import { hash, randomBytes } from "node:crypto"

/** A token as somebody has it, and the statement by which the register keeps it. The name and scopes are of the test. */
export const keptToken = (naam: string, scopes: string) => {
  const secret = `bbk_${randomBytes(32).toString("base64url")}`
  const statement = `
    insert into toegangstoken (digest, naam, scopes, gemaakt_op)
    values ('${hash("sha256", secret)}', '${naam}', '{${scopes}}', now())`
  return { secret, statement }
}
