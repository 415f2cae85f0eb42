import { randomBytes } from "node:crypto"
import pg from "pg"

/** The role that owns the register, and the role of the applications. Neither is a superuser. */
export const registerRoles = { owner: "betrokkene_owner", application: "betrokkene_app" } as const

/** Addresses of the same database, one for each role. They hold passwords, so never log them. */
export type RegisterUrls = { readonly [role in keyof typeof registerRoles]: string }

/**
 * Makes the roles of the register if they are missing, and gives them new passwords at every call: earlier addresses
 * stop working. The owner becomes the owner of the database and of all that is in it, also of what a superuser made
 * there before. `superuserUrl` names the database.
 */
export const makeRegisterRoles = async (superuserUrl: string): Promise<RegisterUrls> => {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const owner = await roleWithPassword(client, superuserUrl, registerRoles.owner)
    const application = await roleWithPassword(client, superuserUrl, registerRoles.application)
    await client.query(handOver(client.escapeIdentifier(registerRoles.owner)))
    return { owner, application }
  } finally {
    await client.end()
  }
}

const roleWithPassword = async (client: pg.Client, serverUrl: string, role: string): Promise<string> => {
  const password = randomBytes(24).toString("base64url")
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role])
  await client.query(
    `${rowCount === 0 ? "create" : "alter"} role ${client.escapeIdentifier(role)}
      login nosuperuser nocreatedb nocreaterole nobypassrls noreplication
      password ${client.escapeLiteral(password)}`
  )
  const url = new URL(serverUrl)
  url.username = role
  url.password = password
  return url.href
}

/**
 * Gives the database, and what the role of the server itself owns in its schema, to the owner. `reassign owned` does
 * not do this: that role also owns what the server itself needs. Sequences of columns follow their table.
 */
const handOver = (owner: string): string =>
  `do $hand$
declare
  statement text;
begin
  execute format('alter database %I owner to ${owner}', current_database());
  for statement in
    select format('alter %s %s owner to ${owner}', case relkind when 'v' then 'view' when 'm' then 'materialized view'
        when 'S' then 'sequence' else 'table' end, oid::regclass)
      from pg_class as relation
      where relnamespace = 'public'::regnamespace and relowner = current_user::regrole
        and relkind in ('r', 'p', 'v', 'm', 'S')
        and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = relation.oid
          and deptype in ('a', 'i') and relkind = 'S')
    union all
    select format('alter routine %s owner to ${owner}', oid::regprocedure) from pg_proc
      where pronamespace = 'public'::regnamespace and proowner = current_user::regrole
    union all
    select format('alter statistics %I owner to ${owner}', stxname) from pg_statistic_ext
      where stxnamespace = 'public'::regnamespace and stxowner = current_user::regrole
    union all
    select format('alter type %s owner to ${owner}', oid::regtype) from pg_type
      where typnamespace = 'public'::regnamespace and typowner = current_user::regrole and typtype in ('d', 'e')
  loop
    execute statement;
  end loop;
end $hand$`
