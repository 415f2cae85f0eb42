import { migrations } from "./index.ts"

/** Those of these migrations that a later version did: this version does not know them. */
export const laterMigrations = (done: ReadonlyArray<string>): ReadonlyArray<string> =>
  done.filter((name) => !Object.hasOwn(migrations, name))
