import type { Api } from "@betrokkene/api-process"
import { codeBlocks } from "@betrokkene/readme/code-blocks"
import { docstringExamples } from "@betrokkene/readme/docstring-examples"
import { promisedOutput } from "@betrokkene/readme/promised-output"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { inject } from "vitest"
import { runProgram } from "../src/run-program.ts"
import { sourceManifest } from "../src/source-manifest.ts"

export const repository = resolve(import.meta.dirname, "../../..")
export const outside = resolve(import.meta.dirname, "../outside")

/** The examples of the READMEs and of docstrings that run without a database, by file name. */
export const examples = new Map(
  [
    ...["domain", "adapters", "client"].flatMap((name) =>
      codeBlocks(readFileSync(join(repository, "packages", name, "README.md"), "utf8"))
        .filter(({ language }) => language === "ts")
        .map(({ content }, index): [string, string] => [`${name}-${index + 1}`, content])
    ),
    ...docstringExamples().map((
      { content, name },
      index
    ): [string, string] => [`docstring-${index + 1}-${name}`, content])
  ].filter(([, content]) => !content.includes("@betrokkene/adapters/postgres"))
)

export const allPromised = [...examples].map(([name, content]) => `${name}:\n${promisedOutput(content)}\n`).join("")

/** The example, calling this API. */
export const calling = ({ token, url }: Api, content: string): string =>
  content.replaceAll("http://127.0.0.1:8080/api/v1", url).replaceAll(
    "process.env[\"TOKEN\"] ?? \"\"",
    JSON.stringify(token)
  )

/** What the modules print, one after the other in one process, each after its name. */
export const printed = (files: ReadonlyArray<string>, folder: string): Promise<string> => {
  const lines = files.map((file) => `console.log("${file.replace(/\.\w+$/u, "")}:"); await import("./${file}")`)
  writeFileSync(join(folder, "all.mjs"), lines.join("\n"))
  return runProgram(process.execPath, ["all.mjs"], folder)
}

const installedVersion = (name: string) => sourceManifest(join(repository, "node_modules", name)).version

/** A project of somebody else, who installs the tarballs with npm in a folder outside this repository. */
export const project = async (manifest: object, needed: ReadonlyArray<string>): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "betrokkene-outside-"))
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "outside", private: true, ...manifest }))
  await runProgram("npm", [
    "install",
    "--prefer-offline",
    "--strict-peer-deps",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    ...inject("tarballs"),
    ...needed.map((name) => `${name}@${installedVersion(name)}`)
  ], folder)
  return folder
}
