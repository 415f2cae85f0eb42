import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, it, vi } from "vitest"
import { ownCommand } from "../src/own-command.ts"

const root = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as {
  readonly scripts: object
}

it("names a script of the repository, or the program as the image takes it", () => {
  assert.strictEqual(ownCommand("reconciliation", "--help"), "npm run reconcile -- --help")
  assert.strictEqual(ownCommand("migrate"), "npm run migrate")
  for (
    const name of ["api", "audit", "beheer", "migrate", "after-restore", "reconciliation", "relay", "tokens"] as const
  ) {
    assert.property(root.scripts, ownCommand(name).replace("npm run ", ""))
  }
  vi.stubEnv("RUN_BY_IMAGE", "true")
  assert.strictEqual(ownCommand("reconciliation", "--help"), "reconciliation --help")
  assert.strictEqual(ownCommand("after-restore", "--resume-relay"), "migrate after-restore --resume-relay")
  vi.unstubAllEnvs()
})
