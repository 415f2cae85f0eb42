import { execFileSync } from "node:child_process"

/** The files in a tarball of npm, as they will stand in the folder of the package. */
export const listTarball = (file: string): ReadonlyArray<string> =>
  execFileSync("tar", ["-tzf", file], { encoding: "utf8" }).trim().split("\n").map((name) =>
    name.replace(/^package\//u, "")
  )

/** The text of a file in a tarball of npm. */
export const readTarball = (file: string, name: string): string =>
  execFileSync("tar", ["-xzOf", file, `package/${name}`], { encoding: "utf8" })
