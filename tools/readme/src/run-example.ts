import { spawn } from "node:child_process"

/** Runs a program with these variables beside those of this process: its exit code, and what it printed. */
export const runExample = (file: string, variables: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: number | null; readonly output: string }>((resolve, reject) => {
    let output = ""
    const child = spawn(process.execPath, [file], {
      env: { ...process.env, FORCE_COLOR: "0", ...variables },
      stdio: ["ignore", "pipe", "inherit"]
    }).once("error", reject)
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.once("close", (code) => resolve({ code, output: output.trim() }))
  })
