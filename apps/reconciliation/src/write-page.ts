import { WrongUsage } from "@betrokkene/program"
import { Data, Effect } from "effect"
import { randomUUID } from "node:crypto"
import { access, constants, open, rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

/** The page can't be written there; `reden` is the system's error code. */
export class PageNotWritten
  extends Data.TaggedError("BladzijdeNietGeschreven")<{ readonly file: string; readonly reden: string }>
{}

/** Whether a page can be written there. Checked before a night's work is done for it. */
export const checkPlace = (file: string): Effect.Effect<void, WrongUsage> =>
  Effect.mapError(
    attempt(file, () => access(dirname(file), constants.W_OK | constants.X_OK)),
    ({ reden }) => new WrongUsage(`Het rapport kan niet worden geschreven naar ${file} (${reden}).`)
  )

/** Writes the page as a whole or not at all: a reader meanwhile sees the previous one. Only its owner can read it. */
export const writePage = (file: string, text: string): Effect.Effect<void, PageNotWritten> =>
  Effect.suspend(() => {
    const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
    return attempt(file, async () => {
      const handle = await open(temporary, "wx", 0o600)
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temporary, file)
    }).pipe(Effect.onError(() => Effect.ignore(attempt(file, () => rm(temporary, { force: true })))))
  })

const attempt = (file: string, work: () => Promise<void>): Effect.Effect<void, PageNotWritten> =>
  Effect.tryPromise({
    try: work,
    catch: (fout) => new PageNotWritten({ file, reden: (fout as NodeJS.ErrnoException).code ?? "onbekend" })
  })
