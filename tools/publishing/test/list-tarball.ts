import { execFileSync } from "node:child_process"

/** The files in a tarball of npm, as they will stand in the folder of the package. */
export const listTarball = (file: string): ReadonlyArray<string> =>
  execFileSync("tar", ["-tzf", file], { encoding: "utf8" }).trim().split("\n").map((name) =>
    name.replace(/^package\//u, "")
  )
