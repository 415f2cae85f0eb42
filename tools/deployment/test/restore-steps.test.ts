import { type Api, startApi } from "@betrokkene/api-process"
import { execFileSync } from "node:child_process"
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { parse } from "yaml"
import { folder, read } from "./files.ts"
import { type MachinePostgres, machinePostgres, programsHere } from "./machine-postgres.ts"

const [, section = ""] = /^## Back up and restore on one machine([\s\S]*?)^## /mu.exec(read("README.md")) ?? []
const [backUp = "", restore = "", resume = "", ...more] = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)].map(
  ([, commands = ""]) => commands
)

const { services } = parse(read("compose.yaml"), { merge: true }) as {
  readonly services: Readonly<
    Record<
      string,
      { readonly environment?: Readonly<Record<string, string>>; readonly secrets?: ReadonlyArray<string> }
    >
  >
}

describe("the commands that back up and restore on one machine", () => {
  it("name services of the compose file, secrets that these have, and the ledger that the API writes", () => {
    assert.deepStrictEqual(more, [])
    const commands = [backUp, restore, resume].join("")
    const named = [...commands.matchAll(/docker compose (?:exec -T|run --rm) (\w+)/gu)].map(([, name = ""]) => name)
    const stopped = /docker compose stop (.*)/u.exec(commands)?.[1]?.split(" ") ?? []
    for (const name of [...named, ...stopped]) assert.property(services, name)
    // Whatever works on the database by itself.
    assert.includeMembers(stopped, ["api", "relay"])
    for (const [, secret = ""] of commands.matchAll(/\/run\/secrets\/([\w-]+)/gu)) {
      assert.include([...services["database"]?.secrets ?? []], secret)
    }
    assert.include(commands, `--ledger ${services["api"]?.environment?.["RESTORE_LEDGER"]} `)
  })
})

const programs = programsHere()

/** Where PostgreSQL is installed with its programs, all commands run as they are written; only Docker has a stand-in. */
describe.skipIf(programs === undefined)("by those commands, where PostgreSQL is installed,", () => {
  let root: string
  let environment: Readonly<Record<string, string>>
  let postgres: MachinePostgres
  let api: Api

  const sh = (commands: string): string =>
    execFileSync("sh", ["-eu"], { cwd: root, env: environment, input: commands, encoding: "utf8", stdio: "pipe" })

  const serve = async (): Promise<Api> => {
    const url = `postgres://betrokkene_app:${secret("application-password")}@127.0.0.1:${postgres.port}/register`
    return startApi({ databaseUrl: url }, {
      settings: { RESTORE_LEDGER: join(root, "ledger/ledger.ndjson"), BASE_URL: "https://betrokkene.example.nl" }
    })
  }

  const secret = (name: string): string => readFileSync(join(root, "secrets", name), "utf8")

  const ask = async (
    method: string,
    path: string,
    { body, token = api.token }: { body?: object; token?: string } = {}
  ) => {
    const answer = await fetch(`${api.url}${path}`, {
      method,
      headers: { Authorization: `Token ${token}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return { status: answer.status, json: await answer.json() as Record<string, { readonly id: string }> }
  }

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "betrokkene-restore-steps-"))
    chmodSync(root, 0o755)
    execFileSync("sh", [join(folder, "make-secrets.sh"), join(root, "secrets")])
    chmodSync(join(root, "secrets"), 0o755)
    for (const name of ["bin", "ledger"]) mkdirSync(join(root, name))
    copyFileSync(join(import.meta.dirname, "compose-stand-in.sh"), join(root, "bin/docker"))
    chmodSync(join(root, "bin/docker"), 0o755)
    postgres = await machinePostgres(programs ?? "", join(root, "secrets/postgres-password"))
    const owner = join(root, "owner-url")
    writeFileSync(
      owner,
      `postgres://betrokkene_owner:${secret("owner-password")}@127.0.0.1:${postgres.port}/register`
    )
    environment = {
      PATH: `${join(root, "bin")}:${programs}:${process.env["PATH"]}`,
      PGHOST: "127.0.0.1",
      PGPORT: String(postgres.port),
      STAND_IN_SECRETS: join(root, "secrets"),
      STAND_IN_LEDGER: join(root, "ledger"),
      STAND_IN_LOG: join(root, "log"),
      STAND_IN_NODE: process.execPath,
      STAND_IN_APPS: join(folder, "../../apps"),
      OWNER_DATABASE_URL_FILE: owner,
      RESTORE_LEDGER: join(root, "ledger/ledger.ndjson"),
      APPLICATION_ROLE: services["migrate"]?.environment?.["APPLICATION_ROLE"] ?? ""
    }
    // What the container of PostgreSQL does with an empty volume.
    const superuser = { ...environment, PGPASSWORD: secret("postgres-password"), PGUSER: "postgres" }
    execFileSync("psql", ["--dbname=postgres", "--command=create database register"], { env: superuser })
    execFileSync("psql", ["--dbname=register", "--set=ON_ERROR_STOP=1"], {
      env: superuser,
      input: read("compose/roles.sql").replaceAll("/run/secrets/", `${join(root, "secrets")}/`)
    })
    sh("docker compose run --rm migrate")
    api = await serve()
  })
  afterAll(async () => {
    await api.end()
    await postgres.stop()
    rmSync(root, { recursive: true })
  })

  it("nothing of the backup is lost, and who was forgotten since, or revoked, does not come back", async () => {
    const token = sh("docker compose run --rm owner tokens create balie --scopes read --by \"Anna de Boer\"").trim()
    const registered = async (bsn: string) => {
      const { json, status } = await ask("POST", "/registraties", {
        body: {
          klantcontact: { kanaal: "balie", onderwerp: "Verhuizing" },
          rol: "klant",
          identificatie: { soort: "bsn", waarde: bsn },
          partijgegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } }
        }
      })
      assert.strictEqual(status, 201)
      return json["partij"]?.id ?? ""
    }
    const [stays, forgotten] = [await registered("999990019"), await registered("999990020")]
    const before = await Promise.all([stays, forgotten].map((id) => ask("GET", `/partijen/${id}`)))
    assert.deepStrictEqual(before.map(({ status }) => status), [200, 200])
    sh(backUp)
    assert.isTrue(existsSync(join(root, "register.dump")))
    assert.strictEqual((await ask("POST", `/partijen/${forgotten}/vergetelheid`)).status, 200)
    sh("docker compose run --rm owner tokens revoke balie --by \"Anna de Boer\"")
    await api.end()

    const told = sh(restore)
    assert.include(told, "Opnieuw vergeten: 1 partij, en ")
    assert.include(told, "Opnieuw ingetrokken: 1 token.")
    api = await serve()
    assert.deepStrictEqual((await ask("GET", `/partijen/${stays}`)).json, before[0]?.json)
    assert.strictEqual((await ask("GET", `/partijen/${forgotten}`)).status, 404)
    assert.strictEqual((await ask("GET", "/klantcontacten", { token })).status, 401)
    assert.strictEqual(
      (await ask("POST", "/klantcontacten", { body: { kanaal: "balie", onderwerp: "Erna" } })).status,
      201
    )
    assert.include(sh(resume), "De relay vertelt abonnees weer")
    assert.deepStrictEqual(readFileSync(join(root, "log"), "utf8").trim().split("\n"), [
      "stop api beheer relay",
      "up --detach --wait"
    ])
  })
})
