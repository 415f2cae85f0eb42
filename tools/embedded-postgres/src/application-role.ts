import { randomBytes } from "node:crypto"
import pg from "pg"

const role = "betrokkene_app"

/**
 * A URL of the database of `ownerUrl` for an application, whose role owns nothing there. Creates the role if it is
 * missing, and gives it a new password at every call: earlier URLs stop working.
 */
export const applicationRole = async (ownerUrl: string): Promise<string> => {
  const password = randomBytes(24).toString("base64url")
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role])
    const what = rowCount === 0 ? "create" : "alter"
    await client.query(
      `${what} role ${client.escapeIdentifier(role)} login nosuperuser password ${client.escapeLiteral(password)}`
    )
  } finally {
    await client.end()
  }
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}
