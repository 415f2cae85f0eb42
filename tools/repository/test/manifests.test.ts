import { assert, describe, it } from "vitest"
import { read } from "../src/files.ts"
import { declared, projects, rootManifest } from "../src/manifests.ts"

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

  describe.each(projects)("$name", (project) => {
    it("belongs to exactly one layer", () => {
      const layers = (project.nx?.tags ?? []).filter((tag) => tag.startsWith("layer:"))
      assert.lengthOf(layers, 1)
      assert.include(["layer:domain", "layer:adapters", "layer:app", "layer:tool", "layer:server"], layers[0])
    })

    it("has lint, typecheck and test, so that npm test skips nothing", () => {
      assert.containsAllKeys(project.scripts ?? {}, ["lint", "typecheck", "test"])
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
