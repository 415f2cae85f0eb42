import { existsSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { measuredProcess } from "../src/measured-process.ts"

const program = async (source: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-bench-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, "program.mjs")
  await writeFile(file, source)
  return file
}

describe("a measured process", () => {
  it("tells what it printed, its exit code, and that it took time", async () => {
    const file = await program(`console.log(process.argv[2] + process.env.WORD); process.exitCode = 3`)
    const { exitCode, seconds, stdout } = await measuredProcess([file, "one "], { WORD: "two" })
    assert.deepStrictEqual([exitCode, stdout], [3, "one two\n"])
    assert.isAbove(seconds, 0)
  })

  it.runIf(existsSync("/proc/self/status"))("counts the memory of what it started too", async () => {
    const holds = (mebibytes: number) =>
      `const held = Buffer.alloc(${mebibytes} * 1024 * 1024, 1); setTimeout(() => held.length, 1500)`
    const child = await program(holds(150))
    const both = await program(
      `import { spawn } from "node:child_process"; spawn(process.execPath, [${
        JSON.stringify(child)
      }], { stdio: "ignore" }); ${holds(100)}`
    )
    assert.isAbove((await measuredProcess([both], {})).peakMebibytes ?? 0, 250)
  })
})
