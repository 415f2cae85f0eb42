import { runMain } from "@effect/platform-node/NodeRuntime"
import { Effect } from "effect"
import { tokens } from "./tokens.ts"

runMain(
  Effect.map(tokens(process.argv.slice(2), process.env), ({ exitCode, stderr, stdout }) => {
    process.stdout.write(stdout)
    process.stderr.write(stderr)
    process.exitCode = exitCode
  })
)
