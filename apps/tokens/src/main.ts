import { end, runToEnd } from "@betrokkene/program"
import { Effect } from "effect"
import { userInfo } from "node:os"
import { tokens } from "./tokens.ts"

/** The name of who runs this, unless the machine has none for the number of the user, as in some containers. */
const user = (): string | undefined => {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

runToEnd(Effect.flatMap(tokens(process.argv.slice(2), process.env, user()), end))
