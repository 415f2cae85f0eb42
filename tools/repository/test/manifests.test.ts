import { posix } from "node:path"
import { assert, describe, it } from "vitest"
import { read } from "../src/files.ts"
import { declared, projects, rootManifest } from "../src/manifests.ts"

/** All tools are linted together. */
const lintOfTools = projects.find(({ name }) => name === "@betrokkene/repository")?.scripts?.["lint"]

describe("manifests", () => {
  it("there are projects", () => {
    assert.isAtLeast(projects.length, 7)
  })

  describe.each([rootManifest, ...projects])("$file", (manifest) => {
    it("is licensed under EUPL-1.2", () => {
      assert.strictEqual(manifest.license, "EUPL-1.2")
    })

    it("depends on projects of this repository in their current version", () => {
      const versions = new Map(projects.map(({ name, version }) => [name, version]))
      for (const [name, version] of declared(manifest)) {
        if (name.startsWith("@betrokkene/")) assert.strictEqual(version, versions.get(name), name)
      }
    })
  })

  // npm gives a SIGTERM to its shell only. A shell that stays ends by it, and leaves its program behind.
  it.each(Object.entries(rootManifest.scripts ?? {}).filter(([, script]) => /\bnode\b/u.test(script)))(
    "a program replaces the shell of npm run %s, unless another program follows it",
    (_name, script) => {
      const last = script.split("&&").at(-1)?.trim() ?? ""
      assert.match(script.includes("&&") ? `exec ${last}` : last, /^exec (node|npm) /u)
    }
  )

  describe.each(projects)("$name", (project) => {
    it("belongs to exactly one layer", () => {
      const layers = (project.nx?.tags ?? []).filter((tag) => tag.startsWith("layer:"))
      assert.lengthOf(layers, 1)
      assert.include(
        [
          "layer:domain",
          "layer:adapters",
          "layer:client",
          "layer:program",
          "layer:page",
          "layer:app",
          "layer:tool",
          "layer:server",
          "layer:web"
        ],
        layers[0]
      )
    })

    it("has lint, typecheck and test, so that npm test skips nothing", () => {
      assert.containsAllKeys(project.scripts ?? {}, ["typecheck", "test"])
      const isTool = project.file.startsWith("tools/")
      assert.strictEqual(isTool ? lintOfTools : project.scripts?.["lint"], isTool ? "cd .. && eslint ." : "eslint .")
      const suites = Object.keys(project.scripts ?? {}).filter((script) => script.startsWith("test"))
      for (const suite of suites) assert.include(read("tools/setup/src/run.mjs"), JSON.stringify(suite))
    })

    it("has its types checked against the declarations of the projects that it depends on", () => {
      const folders = new Map(
        projects.map(({ file, name }) => [name, file.replace(/package\.json$/, "tsconfig.src.json")])
      )
      const { references = [] } = JSON.parse(read(project.file.replace(/package\.json$/, "tsconfig.json"))) as {
        readonly references?: ReadonlyArray<{ readonly path: string }>
      }
      const referred = references.map(({ path }) => posix.join(posix.dirname(project.file), path))
      for (const [name] of declared(project)) {
        const folder = folders.get(name)
        if (folder !== undefined) assert.include(referred, folder)
      }
    })
  })

  it("nx and its plugins have one exact version, in the manifests and in the lock file", () => {
    const ofNx = (name: string): boolean => name === "nx" || name.startsWith("@nx/")
    const lock = JSON.parse(read("package-lock.json")) as {
      readonly packages: Readonly<Record<string, { readonly version?: string }>>
    }
    const wanted = [rootManifest, ...projects].flatMap(declared).filter(([name]) => ofNx(name)).map(([, version]) =>
      version
    )
    const locked = Object.entries(lock.packages)
      .filter(([path]) => ofNx(path.replace(/^.*node_modules\//, "")))
      .map(([, { version }]) => version)
    assert.match(wanted[0] ?? "", /^\d+\.\d+\.\d+$/)
    assert.deepStrictEqual([...new Set([...wanted, ...locked])], [wanted[0]])
  })
})
