import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { readOptions, runCommand, wholeNumberOption, WrongUsage } from "../src/command-line/index.ts"

describe("options", () => {
  it("are read as their kinds say", () => {
    const { values } = readOptions({
      args: ["--seed", "7", "--json"],
      options: { seed: { type: "string" }, json: { type: "boolean" } }
    })
    expect({ ...values }).toEqual({ seed: "7", json: true })
  })

  it.each([["--other"], ["--seed"], ["positional"]])("that are unknown are refused: %s", (...args) => {
    expect(() => readOptions({ args, options: { seed: { type: "string" } } })).toThrow(WrongUsage)
  })

  it.each(["0", "1", "007", "2147483647"])("may be a whole number: %s", (text) => {
    expect(wholeNumberOption("--seed", text, 0, 2_147_483_647)).toBe(Number(text))
  })

  it.each(["", "-1", "1.5", "1e3", " 1", "2147483648", "99999999999", "١"])(
    "are refused as a whole number, with the right form: %j",
    (text) => {
      expect(() => wholeNumberOption("--seed", text, 0, 2_147_483_647)).toThrow(
        new WrongUsage("--seed is a whole number from 0 to 2147483647.")
      )
    }
  )
})

describe("a command", () => {
  const { argv, exitCode } = process
  const written = { stdout: "", stderr: "" }
  const read = (args: ReadonlyArray<string>) => {
    if (args.includes("--wrong")) throw new WrongUsage("Not so.")
    return args.includes("--help") ? undefined : args
  }
  const ran = async (
    args: ReadonlyArray<string>,
    run: () => Promise<number | void>,
    explain?: () => { exitCode: number; text: string }
  ) => {
    process.argv = ["node", "main.ts", ...args]
    await runCommand({ usage: "Usage: so.\n", read, run, ...(explain === undefined ? {} : { explain }) })
    return { exitCode: process.exitCode, ...written }
  }

  beforeEach(() => {
    Object.assign(written, { stdout: "", stderr: "" })
    for (const name of ["stdout", "stderr"] as const) {
      vi.spyOn(process[name], "write").mockImplementation((text) => {
        written[name] += String(text)
        return true
      })
    }
  })

  afterEach(() => {
    vi.restoreAllMocks()
    process.argv = argv
    process.exitCode = exitCode
  })

  it("ends with the code that it returns, or with 0", async () => {
    expect(await ran([], async () => 3)).toEqual({ exitCode: 3, stdout: "", stderr: "" })
    expect(await ran([], async () => undefined)).toMatchObject({ exitCode: 0 })
  })

  it("prints its usage when asked, and after wrong usage", async () => {
    const never = () => expect.fail("nothing was asked")
    expect(await ran(["--help"], never)).toMatchObject({ stdout: "Usage: so.\n", stderr: "" })
    Object.assign(written, { stdout: "", stderr: "" })
    expect(await ran(["--wrong"], never)).toEqual({ exitCode: 2, stdout: "", stderr: "Not so.\n\nUsage: so.\n" })
  })

  it("explains an error if it can, and otherwise fails as any program does", async () => {
    const fails = () => Promise.reject(new RangeError("broken"))
    expect(await ran([], fails, () => ({ exitCode: 4, text: "It broke.\n" }))).toEqual({
      exitCode: 4,
      stdout: "",
      stderr: "It broke.\n"
    })
    await expect(ran([], fails)).rejects.toThrow(RangeError)
  })
})
