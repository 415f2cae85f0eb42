import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { packTo } from "../src/pack-to.ts"
import { publishedPackages } from "../src/published-packages.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The tarballs of all published packages, in their order. */
    readonly tarballs: ReadonlyArray<string>
  }
}

/** Packs the built packages once for all test files. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-packed-"))
  project.provide("tarballs", await packTo(folder, publishedPackages))
  return () => rm(folder, { recursive: true })
}
