import { assert, describe, it } from "vitest"
import { parse } from "yaml"
import { read } from "../src/files.ts"

interface Description {
  readonly shortDescription: string
  readonly longDescription: string
  readonly features: ReadonlyArray<string>
}

const publiccode = parse(read("publiccode.yml")) as Readonly<Record<string, unknown>> & {
  readonly url: string
  readonly description: Readonly<Record<string, Description>>
  readonly legal: { readonly license: string }
  readonly maintenance: { readonly type: string; readonly contacts: ReadonlyArray<{ readonly name: string }> }
  readonly localisation: { readonly localisationReady: boolean; readonly availableLanguages: ReadonlyArray<string> }
}

describe("publiccode.yml", () => {
  it("has every key that version 0.4 requires", () => {
    assert.strictEqual(publiccode["publiccodeYmlVersion"], "0.4")
    assert.containsAllKeys(publiccode, [
      "name",
      "url",
      "releaseDate",
      "platforms",
      "categories",
      "developmentStatus",
      "softwareType",
      "description",
      "legal",
      "maintenance",
      "localisation"
    ])
    assert.isTrue(URL.canParse(publiccode.url))
    assert.match(String(publiccode["releaseDate"]), /^\d{4}-\d{2}-\d{2}$/)
    assert.include(["concept", "development", "beta", "stable", "obsolete"], publiccode["developmentStatus"])
    assert.isNotEmpty(publiccode["categories"])
    assert.isNotEmpty(publiccode.maintenance.contacts)
    assert.include(["internal", "contract", "community", "none"], publiccode.maintenance.type)
    assert.isBoolean(publiccode.localisation.localisationReady)
    assert.include(publiccode.localisation.availableLanguages, "nl")
  })

  it("names the licence of the LICENSE file", () => {
    assert.strictEqual(publiccode.legal.license, "EUPL-1.2")
    assert.match(read("LICENSE"), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
  })

  it.each(["nl", "en"])("describes itself in %s, within the limits of the format", (language) => {
    const description = publiccode.description[language]
    assert.isDefined(description)
    assert.isAtMost(description.shortDescription.length, 150)
    assert.isAtLeast(description.longDescription.length, 150)
    assert.isAtMost(description.longDescription.length, 10_000)
    assert.isNotEmpty(description.features)
  })
})
