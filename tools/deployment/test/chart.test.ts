import { Ajv2020 } from "ajv/dist/2020.js"
import { globSync } from "node:fs"
import { basename, join } from "node:path"
import { assert, describe, it } from "vitest"
import { parse } from "yaml"
import { chartSettings, settingsIn } from "../src/chart/chart-settings.ts"
import { schemaOfValues } from "../src/chart/schema-of-values.ts"
import { programs } from "../src/programs.ts"
import { unknownSettings } from "../src/settings.ts"
import { folder, read } from "./files.ts"
import { boundIn, mebibytes } from "./memory.ts"

interface Values {
  readonly [name: string]: unknown
}

interface Reference {
  readonly secret: string
  readonly key: string
}

interface Secret {
  readonly metadata: { readonly name: string }
  readonly stringData: Readonly<Record<string, string>>
}

interface Program {
  readonly nodeOptions: string
  readonly resources: { readonly limits: { readonly memory: string } }
}

const defaults = parse(read("chart/values.yaml")) as Values
const schemaText = read("chart/values.schema.json")
const schema = JSON.parse(schemaText) as {
  readonly properties: Readonly<
    Record<string, {
      readonly properties: Readonly<
        Record<string, { readonly propertyNames: { readonly enum: ReadonlyArray<string> } }>
      >
    }>
  >
}
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Values over others, as Helm lays them. */
const over = (below: Values, above: Values): Values => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([name, value]) => {
      const other = below[name]
      return [name, isObject(value) && isObject(other) ? over(other, value) : value]
    })
  )
})

const faultsOf = (values: Values): ReadonlyArray<string> =>
  validate(over(defaults, values))
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)

const examples = globSync(join(folder, "chart/examples/*.yaml")).toSorted()
const templates = globSync([join(folder, "chart/templates/*.yaml"), join(folder, "chart/templates/_migrate.tpl")])
  .toSorted()

describe("the values of the chart", () => {
  it("are valid as they are, and in each example", () => {
    assert.deepStrictEqual(faultsOf({}), [])
    assert.isAtLeast(examples.length, 2)
    for (const example of examples) {
      assert.deepStrictEqual(faultsOf(parse(read(`chart/examples/${basename(example)}`)) as Values), [], example)
    }
  })

  it.each([
    [{ image: { tag: "latest" } }, "/image/tag not"],
    [{ image: { digest: "sha256:short" } }, "/image/digest pattern"],
    [{ baseUrl: "http://betrokkene.example.nl" }, "/baseUrl pattern"],
    [{ baseUrl: "https://betrokkene.example.nl/" }, "/baseUrl pattern"],
    [{ api: { replica: 3 } }, "/api additionalProperties"],
    [{ api: { settings: { RATE_LIMITS: "1" } } }, "/api/settings propertyNames"],
    [{ api: { settings: { PSEUDONYM_KEY: "a-secret-that-is-a-value-of-the-chart" } } }, "/api/settings propertyNames"],
    [{ api: { settings: { RATE_LIMIT: 1 } } }, "/api/settings/RATE_LIMIT type"],
    [{ api: { secretSettings: { PSEUDONYM_KEY: "value" } } }, "/api/secretSettings/PSEUDONYM_KEY type"],
    [{ api: { resources: { limits: { memory: null } } } }, "/api/resources/limits/memory type"],
    [{ database: { sslMode: "disable" } }, "/database/sslMode enum"],
    [
      { database: { cluster: { more: { bootstrap: { recovery: { source: "x" } } } } } },
      "/database/cluster/more propertyNames"
    ],
    [{ database: { cluster: { recovery: { owner: "x" } } } }, "/database/cluster/recovery propertyNames"],
    [{ afterRestore: { ledger: "x" } }, "/afterRestore additionalProperties"],
    [{ api: { settings: { HOST: "127.0.0.1" } } }, "/api/settings/HOST enum"],
    [{ beheer: { settings: { HOST: "10.0.0.1" } } }, "/beheer/settings/HOST enum"],
    [
      { database: { cluster: { imageName: "ghcr.io/cloudnative-pg/postgresql:latest" } } },
      "/database/cluster/imageName not"
    ],
    [
      { relay: { subscribers: [{ name: "a", url: "http://a.example.nl", secretFile: "/run/subscribers/a" }] } },
      "/relay/subscribers/0/url pattern"
    ],
    [
      { relay: { subscribers: [{ name: "a", url: "https://a.example.nl", secret: "c2VjcmV0" }] } },
      "/relay/subscribers/0 additionalProperties"
    ],
    [{ beheer: { url: "http://beheer.example.nl" } }, "/beheer/url pattern"],
    [{ beheer: { apiUrl: "http://betrokkene-api/api/v1" } }, "/beheer/apiUrl pattern"],
    [{ beheer: { settings: { BEHEER_SESSION_SECRET: "a-secret-value" } } }, "/beheer/settings propertyNames"],
    [{ metrics: { port: 8080 } }, "/metrics/port not"],
    [{ metrics: { port: 8081 } }, "/metrics/port not"],
    [{ networkPolicy: { ingressFrom: [] } }, "/networkPolicy/ingressFrom minItems"]
  ])("refuse %j", (values, fault) => {
    assert.include(faultsOf(values), fault)
  })

  it("have patterns that Helm reads too: it has no look-ahead", () => {
    assert.notInclude(schemaText, "(?")
  })

  it("know every setting of the programs, as npm run docs writes them", () => {
    assert.strictEqual(schemaText, schemaOfValues(schemaText))
    const { open, secret } = chartSettings("api")
    assert.includeMembers([...open], ["RATE_LIMIT", "HOST", "OIDC_ISSUER"])
    assert.includeMembers([...secret], ["PSEUDONYM_KEY", "API_TOKEN"])
    assert.notInclude([...open, ...secret].join(), "DATABASE_URL")
    assert.deepStrictEqual(
      unknownSettings("reconciliation", schema.properties["night"]?.properties["settings"]?.propertyNames.enum ?? []),
      []
    )
  })

  it.each(["migrate", "api", "beheer", "relay", "night", "audit"])(
    "keep four fifths of the memory of %s for objects",
    (name) => {
      const { nodeOptions, resources } = defaults[name] as unknown as Program
      const workers = (defaults[name] as { readonly workers?: number }).workers ?? 1
      assert.isAtMost(boundIn(nodeOptions) * workers, mebibytes(resources.limits.memory) * 0.8)
    }
  )
})

describe("the steps from an empty cluster", () => {
  const [, steps = ""] = /^## From an empty cluster([\s\S]*?)^## /mu.exec(read("README.md")) ?? []

  it("make every secret that the first example asks for", () => {
    const [, document = ""] = /<<END\n([\s\S]*?)\n +END\n/u.exec(steps) ?? []
    const made = document.split("---").map((text) => parse(text) as Secret)
    const keys = made.flatMap(({ metadata, stringData }) =>
      Object.keys(stringData).map((key) => `${metadata.name} ${key}`)
    )
    const { api, beheer, database } = parse(read("chart/examples/cloudnative-pg.yaml")) as {
      readonly api: { readonly secretSettings: Readonly<Record<string, Reference>> }
      readonly beheer: { readonly secretSettings: Readonly<Record<string, Reference>> }
      readonly database: { readonly application: Reference; readonly cluster: { readonly name: string } }
    }
    for (
      const { key, secret } of [
        database.application,
        ...[api, beheer].flatMap(({ secretSettings }) => Object.values(secretSettings))
      ]
    ) {
      assert.include(keys, `${secret} ${key}`)
    }
    assert.include(made[0]?.stringData["url"], `@${database.cluster.name}-rw:5432/register`)
    assert.include(steps, `service/${database.cluster.name}-rw`)
    assert.include(steps, `secret ${database.cluster.name}-app `)
  })
})

describe("the templates of the chart", () => {
  it("make the cluster either empty or from a backup, and give no field of it that the values may give too", () => {
    const text = read("chart/templates/cluster.yaml")
    const [, spec = ""] = /^spec:\n([\s\S]*)$/mu.exec(text) ?? []
    const given = [...spec.matchAll(/^ {2}([a-zA-Z]+):/gmu)].map(([, name = ""]) => name)
    const refused = (schema.properties["database"]?.properties["cluster"] as unknown as {
      readonly properties: { readonly more: { readonly propertyNames: { readonly not: { readonly enum: unknown } } } }
    }).properties.more.propertyNames.not.enum
    assert.sameMembers(refused as Array<string>, given)
    assert.match(
      spec,
      /\{\{- if \.recovery \}\}[\s\S]*?recovery:[\s\S]*?\{\{- else \}\}\s+initdb:[\s\S]*?\{\{- end \}\}/u
    )
  })

  const programsIn = (text: string): ReadonlyArray<string> =>
    [...text.matchAll(/args:(?: \[|\n +- )([a-z]+)/gu)].map(([, name = ""]) => name)

  it("run every program of the image, but the tokens, which somebody runs by hand", () => {
    const run = templates.flatMap((file) => programsIn(read(`chart/templates/${basename(file)}`)))
    assert.sameMembers([...new Set(run), "tokens"], Object.keys(programs))
  })

  it("give each program settings that it has", () => {
    let given = 0
    for (const file of templates) {
      const text = read(`chart/templates/${basename(file)}`)
      const [program] = programsIn(text)
      if (program === undefined) continue
      const [, database] = /"betrokkene\.database\.env" \(list \. "([A-Z_]+)"\)/u.exec(text) ?? []
      const ofDatabase = database === undefined
        ? []
        : [`${database}_FILE`, ...settingsIn(read("chart/templates/_parts.tpl"))]
      const names = [...settingsIn(text), ...ofDatabase]
      assert.deepStrictEqual(unknownSettings(program, names), [], file)
      given += names.length
    }
    assert.isAbove(given, 20)
  })

  it("give no program a secret as a value, and the address for the owner to the migration alone", () => {
    for (const file of templates) {
      const text = read(`chart/templates/${basename(file)}`)
      assert.notMatch(text, /secretKeyRef|kind: Secret\b|stringData/u, file)
      const isForOwner = ["_migrate.tpl", "migrate.yaml", "after-restore.yaml"].includes(basename(file))
      assert.strictEqual(/OWNER_DATABASE_URL|betrokkene\.migrate"/u.test(text), isForOwner, file)
    }
  })

  it("have the version of this repository", () => {
    const { appVersion, version } = parse(read("chart/Chart.yaml")) as { appVersion: string; version: string }
    const root = JSON.parse(read("../../package.json")) as { readonly version: string }
    assert.deepStrictEqual([appVersion, version], [root.version, root.version])
  })
})
