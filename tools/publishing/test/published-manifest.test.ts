import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { foreignImports } from "../src/foreign-imports.ts"
import { publishedManifest } from "../src/published-manifest.ts"
import { publishedPackages } from "../src/published-packages.ts"
import { sourceManifest } from "../src/source-manifest.ts"

const repository = join(import.meta.dirname, "../../..")

/** The pages that tell the public surface of a package. */
const surfacesOf = (name: string): string =>
  globSync(`packages/${name.replace("@betrokkene/", "")}/surface/*.md`, { cwd: repository })
    .map((page) => readFileSync(join(repository, page), "utf8")).join("\n")

/** The packages that these pages import from. */
const importedIn = (pages: string): ReadonlyArray<string> =>
  [...pages.matchAll(/ from "((?:@[^/"]+\/)?[^/"]+)[^"]*"/gu)].map(([, name = ""]) => name)

const source = {
  name: "@betrokkene/example",
  version: "1.0.0",
  exports: { ".": "./src/index.ts" },
  scripts: { build: "true" },
  dependencies: { pg: "^8.0.0" },
  devDependencies: { vitest: "^5.0.0" },
  peerDependencies: { effect: "^4.1.0" }
}

describe("the published package.json", () => {
  it("exports what was built, and keeps what only this repository needs", () => {
    assert.deepStrictEqual(publishedManifest(source, ["src"]), {
      name: "@betrokkene/example",
      version: "1.0.0",
      dependencies: { pg: "^8.0.0" },
      peerDependencies: { effect: "^4.1.0" },
      exports: {
        ".": { types: "./src/index.d.ts", default: "./src/index.js" },
        "./package.json": "./package.json"
      },
      files: ["src"]
    })
  })

  describe.each(publishedPackages.map(sourceManifest))("of $name", (manifest) => {
    it("says what a registry and a bundler ask", () => {
      assert.notProperty(manifest, "private")
      assert.containsAllKeys(manifest, ["description", "keywords", "license", "repository", "engines", "publishConfig"])
      assert.isFalse(manifest["sideEffects"])
    })

    it("leaves the choice of effect to its user", () => {
      const usesEffect = manifest.name !== "@betrokkene/client"
      assert.strictEqual(manifest.peerDependencies?.["effect"], usesEffect ? "^4.1.0" : undefined)
      assert.notProperty(manifest.dependencies ?? {}, "effect")
    })

    it("shows no package in its types that comes along with it: what a user hands over is a peer", () => {
      const shown = importedIn(surfacesOf(manifest.name))
      if (manifest.name !== "@betrokkene/client") assert.include(shown, "effect")
      assert.deepStrictEqual(Object.keys(manifest.dependencies ?? {}).filter((name) => shown.includes(name)), [])
    })
  })
})

describe("imports that a user cannot follow", () => {
  const foreign = (file: string, text: string) =>
    foreignImports(new Map([[file, text], ["src/other.js", ""], ["src/other.d.ts", ""]]), source)

  it("are files that were not built, and packages that are not declared", () => {
    assert.deepStrictEqual(foreign("src/index.js", `import "./left-out.js"\nexport * from "vitest"`), [
      "src/index.js: ./left-out.js",
      "src/index.js: vitest"
    ])
    assert.deepStrictEqual(foreign("src/index.d.ts", `export declare const x: import("../../domain/src/x.ts").X`), [
      "src/index.d.ts: ../../domain/src/x.ts"
    ])
  })

  it("are not its own files, those of Node, dependencies and peers", () => {
    const imports = `import "node:fs"\nimport "pg/lib"\nimport "effect"\nimport "@betrokkene/example"\n`
    assert.isEmpty(foreign("src/index.js", `${imports}import "./other.js"`))
    assert.isEmpty(foreign("src/index.d.ts", `${imports}export { x } from "./other.ts"`))
  })
})
