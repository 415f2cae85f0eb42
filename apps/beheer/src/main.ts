import { runUntilStopped } from "@betrokkene/program"
import { Result } from "effect"
import { program } from "./program.ts"
import { readSettings } from "./settings.ts"

const settings = readSettings(process.env)
if (Result.isFailure(settings)) {
  process.stderr.write(
    `De instellingen kloppen niet:\n${settings.failure.faults.map((line) => `- ${line}\n`).join("")}`
  )
  process.exitCode = 2
} else {
  runUntilStopped(program(settings.success))
}
