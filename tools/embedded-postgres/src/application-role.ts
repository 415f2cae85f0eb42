import { randomBytes } from "node:crypto"
import pg from "pg"

const role = "betrokkene_app"

/**
 * The URL by which an application reaches the database of `ownerUrl` as a role that owns nothing there; the role is made when it is not
 * there, and gets a new password each time.
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
