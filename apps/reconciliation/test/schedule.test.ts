import { Result } from "effect"
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { assert, describe, expect, it, onTestFinished } from "vitest"
import { readAssignment } from "../src/command-line.ts"
import { readSettings } from "../src/settings.ts"

const example = (file: string) => readFile(resolve(import.meta.dirname, "../docs", file), "utf8")

/** The command of the pod. */
const scriptOfPod = async (): Promise<string> => {
  const [, block = ""] = /args:\n +- \|\n((?: {18}.*\n)+)/u.exec(await example("kubernetes-cronjob.yaml")) ?? []
  return block.replaceAll(/^ {18}/gmu, "")
}

const commandLine = /node (?:--max-\S+ )*(?:\S*\/)?apps\/reconciliation\/src\/main\.ts((?: [^ &\n]+)*)/u

/** A folder in which `node` is this script. */
const folderWithNode = async (script: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-cron-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, "node"), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, "node"), 0o755)
  return folder
}

const pathWith = (folder: string) => ({ PATH: `${folder}:${process.env["PATH"] ?? ""}` })

describe.each(["kubernetes-cronjob.yaml", "reconciliatie.service"])("the example %s", (file) => {
  it("uses options and settings that exist", async () => {
    const text = await example(file)
    const [, args = ""] = commandLine.exec(text) ?? []
    assert.isTrue(Result.isSuccess(readAssignment(args.trim().split(" "))), args)
    assert.notStrictEqual(args, "")
    const known = Result.getOrThrow(
      readSettings({ DATABASE_URL: "postgres://x@y/z?sslmode=verify-full", RECONCILIATIE_BELEID: "b" })
    )
    assert.strictEqual(known.policyFile, "b")
    for (const [name] of text.matchAll(/\b(?:DATABASE_URL|RECONCILIATIE_[A-Z]+)\b/gu)) {
      assert.include(["DATABASE_URL", "RECONCILIATIE_BELEID"], name)
    }
  })
})

describe("the pod of the CronJob", () => {
  it.each([[0, 0], [1, 0], [5, 0], [2, 2], [3, 3], [4, 4], [6, 6], [130, 130]])(
    "ends with %i of the command as %i",
    async (code, expected) => {
      const folder = await folderWithNode(`exit ${code}`)
      const ended = await promisify(execFile)("sh", ["-c", await scriptOfPod()], { env: pathWith(folder) })
        .then(() => 0, (error: { readonly code: number }) => error.code)
      assert.strictEqual(ended, expected)
    }
  )

  it("passes a stop signal on, and waits until the command has ended", async () => {
    const folder = await folderWithNode(
      "trap 'echo given back; exit 130' TERM; touch \"$0.runs\"; while :; do sleep 0.05; done"
    )
    const pod = spawn("sh", ["-c", await scriptOfPod()], {
      env: pathWith(folder),
      stdio: ["ignore", "pipe", "inherit"]
    })
    let said = ""
    pod.stdout.on("data", (text: Buffer) => {
      said += text.toString()
    })
    await expect.poll(() => existsSync(join(folder, "node.runs")), { timeout: 10_000 }).toBe(true)
    pod.kill("SIGTERM")
    const [code] = await once(pod, "close") as [number]
    assert.deepStrictEqual([code, said], [130, "given back\n"])
  })
})
