import { userInfo } from "node:os"

/**
 * The name of who runs this process; undefined if the machine has none for the number of the user, as most containers
 * have not.
 */
export const userName = (): string | undefined => {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}
