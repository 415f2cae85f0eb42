import { Data, Effect } from "effect"
import { randomUUID } from "node:crypto"
import { access, constants, open, rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

/** The page cannot be written there; `reden` is the code of the system. */
export class BladzijdeNietGeschreven
  extends Data.TaggedError("BladzijdeNietGeschreven")<{ readonly bestand: string; readonly reden: string }>
{}

/** Whether a page can be written there: to know before a night's work is done for it. */
export const controleerPlaats = (bestand: string): Effect.Effect<void, BladzijdeNietGeschreven> =>
  poging(bestand, () => access(dirname(bestand), constants.W_OK | constants.X_OK))

/** Writes the page as a whole or not at all: who reads it meanwhile sees the one before. Only its owner can read it. */
export const schrijfBladzijde = (bestand: string, tekst: string): Effect.Effect<void, BladzijdeNietGeschreven> =>
  Effect.suspend(() => {
    const tijdelijk = join(dirname(bestand), `.${basename(bestand)}.${randomUUID()}`)
    return poging(bestand, async () => {
      const handvat = await open(tijdelijk, "wx", 0o600)
      try {
        await handvat.writeFile(tekst)
        await handvat.sync()
      } finally {
        await handvat.close()
      }
      await rename(tijdelijk, bestand)
    }).pipe(Effect.onError(() => Effect.ignore(poging(bestand, () => rm(tijdelijk, { force: true })))))
  })

const poging = (bestand: string, werk: () => Promise<void>): Effect.Effect<void, BladzijdeNietGeschreven> =>
  Effect.tryPromise({
    try: werk,
    catch: (fout) => new BladzijdeNietGeschreven({ bestand, reden: (fout as NodeJS.ErrnoException).code ?? "onbekend" })
  })
