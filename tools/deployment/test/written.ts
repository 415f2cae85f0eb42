import { readdirSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { account } from "./unpacked-image.ts"

/** Every file with its size and the time of its last change. */
export const contentOf = (path: string): ReadonlyArray<string> =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted().map((name) => {
    const { mtimeMs, size } = statSync(join(path, name))
    return `${name} ${size} ${mtimeMs}`
  })

/** Files of the account of the image in the places where every account may write. */
export const writtenElsewhere = (): ReadonlyArray<string> =>
  account.uid === undefined ?
    [] :
    [...new Set([tmpdir(), "/tmp", "/var/tmp", "/dev/shm"])].flatMap((place) =>
      readdirSync(place).map((name) => join(place, name)).filter((path) => {
        const found = statSync(path, { throwIfNoEntry: false })
        return found?.uid === account.uid
      })
    )
