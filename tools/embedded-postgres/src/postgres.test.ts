import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterEach, describe, expect, it, vi } from "vitest"
import { createDatabase } from "./create-database.ts"
import { freePort } from "./free-port.ts"
import { makeRegisterRoles } from "./register-roles.ts"
import { startPostgres } from "./start-postgres.ts"
import { temporaryPostgres } from "./temporary-postgres.ts"
import { testServer } from "./test-server.ts"

const cleanUp: Array<() => Promise<unknown>> = []

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step()
})

const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), "betrokkene-start-"))
  await chmod(path, 0o755)
  cleanUp.push(() => rm(path, { recursive: true, force: true }))
  return path
}

const start = async (dataFolder: string, port?: number) => {
  const server = await startPostgres({ dataFolder, storage: "durable", ...(port === undefined ? {} : { port }) })
  cleanUp.push(server.stop)
  return server
}

const query = async (url: string, sql: string): Promise<ReadonlyArray<unknown>> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

describe("startPostgres", () => {
  it("keeps commits after a stop and after a kill, on the same folder and port", async () => {
    const dataFolder = await folder()
    const first = await start(dataFolder)
    await query(first.url, "create table kept (value int)")
    await query(first.url, "insert into kept values (1)")
    await first.stop()
    const second = await start(dataFolder, first.port)
    await query(second.url, "insert into kept values (2)")
    await second.kill()
    const third = await start(dataFolder, first.port)
    expect(await query(third.url, "select value from kept order by value")).toEqual([{ value: 1 }, { value: 2 }])
  })

  it("refuses a folder that is in use, and names it", async () => {
    const dataFolder = await folder()
    await start(dataFolder)
    await expect(start(dataFolder)).rejects.toThrow(dataFolder)
    await expect(start(dataFolder)).rejects.toThrow("stop it first")
  })

  it("refuses the data of another version", async () => {
    const dataFolder = await folder()
    await (await start(dataFolder)).stop()
    await writeFile(join(dataFolder, "cluster/PG_VERSION"), "15\n")
    await expect(start(dataFolder)).rejects.toThrow("PostgreSQL 15")
  })

  it("makes a new cluster when the first start was interrupted", async () => {
    const dataFolder = await folder()
    await mkdir(join(dataFolder, "cluster-unfinished"))
    await writeFile(join(dataFolder, "cluster-unfinished/PG_VERSION"), "18\n")
    expect(await query((await start(dataFolder)).url, "select 1 as value")).toEqual([{ value: 1 }])
    expect(existsSync(join(dataFolder, "cluster-unfinished"))).toBe(false)
  })

  it("says which port is in use", async () => {
    const { port } = await start(await folder())
    await expect(start(await folder(), port)).rejects.toThrow("port is in use")
  })

  it.runIf(process.getuid?.() === 0)(
    "as root, says that the server's account cannot reach a closed folder",
    async () => {
      const closed = await folder()
      await chmod(closed, 0o700)
      await expect(start(join(closed, "data"))).rejects.toThrow("cannot reach the folder")
    }
  )

  it("refuses a wrong password", async () => {
    const { url } = await start(await folder())
    const wrong = new URL(url)
    wrong.password = "wrong"
    await expect(query(wrong.toString(), "select 1")).rejects.toMatchObject({ code: "28P01" })
  })
})

describe("makeRegisterRoles", () => {
  it("makes an owner that is no superuser and a role that owns nothing, with new passwords each time", async () => {
    const { url } = await start(await folder())
    const [first, second] = [await makeRegisterRoles(url), await makeRegisterRoles(url)]
    for (const role of ["owner", "application"] as const) {
      await expect(query(first[role], "select 1")).rejects.toThrow("password")
      expect(
        await query(
          second[role],
          "select rolname, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as may "
            + "from pg_roles where rolname = current_user"
        )
      ).toEqual([{ rolname: role === "owner" ? "betrokkene_owner" : "betrokkene_app", may: false }])
    }
    await query(second.owner, "create table mine (name text)")
    await expect(query(second.application, "create table theirs (name text)")).rejects.toThrow("permission denied")
    await expect(query(second.application, "select from mine")).rejects.toThrow("permission denied")
    await expect(query(second.owner, "create role other superuser")).rejects.toThrow("permission denied")
    await expect(query(second.owner, "copy (select 1) to program 'true'")).rejects.toThrow("permission denied")
  })

  // As an earlier version left it: everything made by the superuser.
  it("gives the owner all that is in the database already, of every kind", async () => {
    const { url } = await start(await folder())
    for (
      const statement of [
        "create table kept (id bigint generated always as identity primary key, name text, moment timestamptz)",
        "insert into kept (name) values ('Anna')",
        "create index kept_name on kept (name)",
        "create statistics kept_statistics on name, moment from kept",
        "create view kept_view as select name from kept",
        "create materialized view kept_copy as select name from kept",
        "create sequence numbers",
        "create type kind as enum ('one')",
        "create domain short as text check (length(value) < 5)",
        "create function told() returns trigger language plpgsql as 'begin return new; end'",
        "create trigger told before update on kept for each row execute function told()",
        "create table parts (moment date) partition by range (moment)",
        "create table part partition of parts for values from ('2026-01-01') to ('2027-01-01')"
      ]
    ) await query(url, statement)
    const { owner } = await makeRegisterRoles(url)
    expect(
      await query(
        url,
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relowner <> own.oid
        union all select proname from pg_proc where pronamespace = 'public'::regnamespace and proowner <> own.oid
        union all select typname from pg_type where typnamespace = 'public'::regnamespace and typowner <> own.oid
        union all select stxname from pg_statistic_ext where stxowner <> own.oid
        union all select datname from pg_database where datname = current_database() and datdba <> own.oid`
          .replaceAll("own.oid", "'betrokkene_owner'::regrole")
      )
    ).toEqual([])
    expect(await query(owner, "select name from kept")).toEqual([{ name: "Anna" }])
    await query(owner, "drop index kept_name; alter table kept drop column moment cascade")
    await makeRegisterRoles(url)
  })
})

describe("temporaryPostgres", () => {
  it("leaves nothing behind", async () => {
    const server = await temporaryPostgres()
    const [row] = await query(server.url, "show data_directory")
    const { data_directory } = row as { data_directory: string }
    await server.stop()
    expect(existsSync(data_directory)).toBe(false)
    await expect(query(server.url, "select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" })
  })

  it("passes its log on to the caller", async () => {
    let log = ""
    const server = await temporaryPostgres("fast", (text) => log += text)
    cleanUp.push(server.stop)
    await expect(query(server.url, "select nowhere")).rejects.toMatchObject({ code: "42703" })
    await expect.poll(() => log).toContain("STATEMENT:  select nowhere")
  })

  it.each([["fast", "off"], ["durable", "on"]] as const)("with %s storage has fsync %s", async (storage, fsync) => {
    const server = await temporaryPostgres(storage)
    cleanUp.push(server.stop)
    expect(await query(server.url, "show fsync")).toEqual([{ fsync }])
  })
})

describe("a restarted temporaryPostgres", () => {
  it.each(["stop", "kill"] as const)(
    "after a %s keeps commits and address, and still leaves nothing behind",
    async (end) => {
      const server = await temporaryPostgres("durable")
      const [row] = await query(server.url, "show data_directory")
      const { data_directory } = row as { data_directory: string }
      await query(server.url, "create table kept as select 1 as value")
      await server.restart(end)
      expect(await query(server.url, "select value from kept")).toEqual([{ value: 1 }])
      await server.stop()
      expect(existsSync(data_directory)).toBe(false)
    }
  )
})

describe("temporaryPostgres in a process that ends", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP", "exit"] as const)("leaves nothing behind after %s", async (end) => {
    const temporary = await folder()
    const child = spawn(process.execPath, [join(import.meta.dirname, "../test/holds-temporary-postgres.ts"), end], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["ignore", "pipe", "inherit"]
    })
    const [url] = await once(child.stdout, "data") as [Buffer]
    expect(await readdir(temporary)).toHaveLength(1)
    if (end !== "exit") child.kill(end)
    expect(await once(child, "exit")).toEqual(end === "exit" ? [3, null] : [null, end])
    expect(await readdir(temporary)).toEqual([])
    await expect(query(url.toString(), "select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" })
  })
})

describe("testServer", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it("is the server named by TEST_DATABASE_URL, which keeps running", async () => {
    const given = await temporaryPostgres()
    cleanUp.push(given.stop)
    vi.stubEnv("TEST_DATABASE_URL", given.url)
    vi.stubEnv("SHARED_TEST_DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing")
    const server = await testServer()
    expect(server.url).toBe(given.url)
    await server.stop()
    expect(await query(given.url, "select 1 as value")).toEqual([{ value: 1 }])
  })

  it("is the shared server of a run when TEST_DATABASE_URL names none", async () => {
    const given = await temporaryPostgres()
    cleanUp.push(given.stop)
    vi.stubEnv("TEST_DATABASE_URL", "")
    vi.stubEnv("SHARED_TEST_DATABASE_URL", given.url)
    expect((await testServer()).url).toBe(given.url)
  })

  it("fails when nothing answers there", async () => {
    vi.stubEnv("TEST_DATABASE_URL", `postgres://nobody@127.0.0.1:${await freePort()}/nothing`)
    await expect(testServer()).rejects.toMatchObject({ code: "ECONNREFUSED" })
  })
})

describe("createDatabase", () => {
  it("copies a template, and drops only the copy", async () => {
    const server = await temporaryPostgres()
    cleanUp.push(server.stop)
    const template = await createDatabase(server.url)
    await query(template.url, "create table kept as select 1 as value")
    const copy = await createDatabase(server.url, { template: template.name })
    expect(await query(copy.url, "select value from kept")).toEqual([{ value: 1 }])
    await copy.drop()
    await expect(query(copy.url, "select 1")).rejects.toMatchObject({ code: "3D000" })
    expect(await query(template.url, "select value from kept")).toEqual([{ value: 1 }])
  })
})
