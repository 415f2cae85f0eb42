import { assert, describe, it } from "vitest"
import { type Change, explains, type History, type State } from "../src/ledger/history.ts"

const state = (gegevens: string, bsn: string | null = null): State => ({ gegevens, bsn })

const put = (base: number, gegevens: string, acknowledged = true): Change => ({
  base,
  acknowledged,
  request: "",
  deed: "gewijzigd",
  effect: (before) => ({ ...before, gegevens })
})

const link = (base: number, bsn: string, acknowledged = true): Change => ({
  base,
  acknowledged,
  request: "",
  deed: "gekoppeld",
  effect: (before) => ({ ...before, bsn })
})

const remove = (base: number, acknowledged = true): Change => ({
  base,
  acknowledged,
  request: "",
  deed: "verwijderd",
  effect: () => "gone"
})

const history = (...changes: ReadonlyArray<Change>): History => ({ first: state("a"), changes: [...changes] })

const at = (versie: number, ...of: Parameters<typeof state>) => ({ versie, state: state(...of) })

describe("a history", () => {
  it.each([
    ["nothing was asked of it", history(), at(1, "a")],
    ["changes were acknowledged", history(put(1, "b"), link(2, "x")), at(3, "b", "x")],
    ["an unknown change was not done", history(put(1, "b", false)), at(1, "a")],
    ["an unknown change was done", history(put(1, "b", false)), at(2, "b")],
    [
      "one of two unknown changes was done, and one was acknowledged after it",
      history(put(1, "b", false), put(1, "c", false), link(2, "x")),
      at(3, "c", "x")
    ],
    ["a change was unknown beside one that was acknowledged", history(put(1, "b"), put(1, "c", false)), at(2, "b")],
    ["it was deleted", history(put(1, "b"), remove(2)), undefined],
    ["it was deleted and nobody was told", history(put(1, "b"), remove(2, false)), undefined],
    ["it was perhaps deleted, and was not", history(remove(1, false)), at(1, "a")],
    ["it was perhaps changed, and then deleted", history(put(1, "b", false), remove(2)), undefined]
  ])("explains what is there when %s", (_, asked, found) => {
    assert.isTrue(explains(asked, found))
  })

  it.each([
    ["an acknowledged change is not there", history(put(1, "b")), at(1, "a")],
    ["an acknowledged change is overwritten by one that was refused", history(put(1, "b")), at(2, "c")],
    ["it has a version that nobody made", history(put(1, "b")), at(3, "b")],
    ["two changes to one version were acknowledged (B12)", history(put(1, "b"), put(1, "c")), at(2, "c")],
    ["an unknown change took the place of an acknowledged one", history(put(1, "b"), put(1, "c", false)), at(2, "c")],
    ["half of a change is there", history(link(1, "x")), at(2, "a")],
    ["it is gone and nobody asked for that", history(put(1, "b")), undefined],
    ["it is there though its deletion was acknowledged", history(remove(1)), at(1, "a")],
    [
      "it is gone, and an acknowledged change came after the unknown deletion",
      history(remove(1, false), put(1, "b"), put(2, "c")),
      undefined
    ],
    ["it has another content at its first version", history(), at(1, "b")]
  ])("does not explain it when %s", (_, asked, found) => {
    assert.isFalse(explains(asked, found))
  })
})
