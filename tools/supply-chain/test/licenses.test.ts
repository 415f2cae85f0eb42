import { assert, describe, it } from "vitest"
import { licenseFaults, packagesByUse } from "../src/license-faults.ts"
import { developmentPolicy, type LicensePolicy, shippedPolicy } from "../src/license-policies.ts"
import { lockFile, nameOf } from "../src/lock-file.ts"

const { development, shipped } = packagesByUse(lockFile())

const faultsOf = (license: string | undefined, policy: LicensePolicy = shippedPolicy): ReadonlyArray<string> =>
  licenseFaults([["node_modules/other", { version: "1.0.0", ...(license === undefined ? {} : { license }) }]], policy)
    .map(({ fault }) => fault)

describe("the licence of each package", () => {
  it("that is shipped goes with the EUPL", () => {
    assert.isAbove(shipped.length, 20)
    assert.deepStrictEqual(licenseFaults(shipped, shippedPolicy), [])
  })

  it("that is only used for development is accepted there", () => {
    assert.isAbove(development.length, 300)
    assert.deepStrictEqual(licenseFaults(development, developmentPolicy), [])
  })

  it("is in one of the two lists", () => {
    const folders = Object.entries(lockFile().packages).filter(([, { link }]) => link !== true)
    assert.lengthOf(folders, shipped.length + development.length)
  })

  it.each(["MIT", "(MIT AND Zlib)", "GPL-3.0-only OR MIT", "MIT OR GPL-3.0-only", "EUPL-1.2"])(
    "may be %s",
    (license) => {
      assert.isEmpty(faultsOf(license))
    }
  )

  it.each([
    "GPL-3.0-only",
    "AGPL-3.0-or-later",
    "LGPL-2.1-only",
    "MPL-2.0",
    "SSPL-1.0",
    "BUSL-1.1",
    "CC-BY-4.0",
    "MIT AND GPL-3.0-only",
    "GPL-2.0-only WITH Classpath-exception-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "LicenseRef-Ours"
  ])("may not be %s in what is shipped", (license) => {
    assert.deepStrictEqual(faultsOf(license), [`has a licence that is not accepted: ${license}`])
  })

  it.each(["UNLICENSED", "SEE LICENSE IN LICENSE.md", "MIT/X11", "Apache 2", ""])(
    "may not be the text %s",
    (license) => {
      assert.deepStrictEqual(faultsOf(license), [`has no SPDX expression: ${license}`])
    }
  )

  it("may not be missing", () => {
    assert.deepStrictEqual(faultsOf(undefined), ["has no licence"])
  })
})

describe("an exception", () => {
  const policy: LicensePolicy = {
    accepted: new Set(),
    exceptions: [{ name: "other", license: "CC-BY-4.0", reason: "A test." }]
  }

  it("holds for one package under one licence", () => {
    assert.isEmpty(faultsOf("CC-BY-4.0", policy))
    assert.isNotEmpty(faultsOf("GPL-3.0-only", policy))
    assert.isNotEmpty(licenseFaults([["node_modules/another", { license: "CC-BY-4.0" }]], policy))
  })

  it.each([["shipped", shipped, shippedPolicy], ["development", development, developmentPolicy]] as const)(
    "for %s packages is still needed and has a reason",
    (_, packages, { accepted, exceptions }) => {
      const refused = licenseFaults(packages, { accepted, exceptions: [] }).map(({ name }) => name)
      for (const { name, reason } of exceptions) {
        assert.include(refused, name)
        assert.isAbove(reason.length, 20)
      }
    }
  )

  it("names packages as npm does, also below another package", () => {
    assert.strictEqual(nameOf("apps/api/node_modules/@scope/name", {}), "@scope/name")
  })
})
