import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, it } from "vitest"
import { isRightMissing } from "../src/right-missing.ts"

const named = (message: string): Error => Object.assign(new Error(message), { name: "Databasefout" })

it("knows a right that is missing, as a failure and as a defect, and nothing else", () => {
  assert.isTrue(isRightMissing(new RegisterUnavailable({ reden: "42501" })))
  assert.isTrue(isRightMissing(named("SQLSTATE 42501 in handeling")))
  for (
    const other of [
      new RegisterUnavailable({ reden: "42P01" }),
      named("SQLSTATE 425010 x"),
      new Error("42501"),
      undefined
    ]
  ) {
    assert.isFalse(isRightMissing(other))
  }
})
