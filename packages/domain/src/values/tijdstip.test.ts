import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import { ongeldigTijdstip, tijdstip, writtenTijdstip } from "../../testing/index.ts"
import { daysLater, secondsEarlier, Tijdstip } from "./tijdstip.ts"

const two = (number: number) => String(number).padStart(2, "0")

describe("Tijdstip", () => {
  // Kills: an offset added the wrong way, rounding.
  it("is the same moment in UTC to the millisecond as JavaScript's Date reads", () => {
    fc.assert(fc.property(writtenTijdstip, (input) => {
      assert.strictEqual(read(Tijdstip, input), new Date(Date.parse(input)).toISOString())
    }))
  })

  // Kills: a normalisation that is not idempotent.
  it("is read from what was kept as itself", () => {
    fc.assert(
      fc.property(tijdstip, (waarde) => assert.strictEqual(read(Tijdstip, written(Tijdstip, waarde)), waarde))
    )
  })

  // Kills: a form without fixed width.
  it("sorts as text in order of time", () => {
    fc.assert(
      fc.property(
        tijdstip,
        tijdstip,
        (one, ander) => assert.strictEqual(one < ander, Date.parse(one) < Date.parse(ander))
      )
    )
  })

  // Kills: a wrong length of a month, a wrong leap year.
  it("exists: only days of the calendar are accepted", () => {
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100, 2400, 9996]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}T12:00:00Z`
          const datum = new Date(Date.UTC(year, month - 1, day))
          const exists = datum.getUTCMonth() === month - 1 && datum.getUTCDate() === day &&
            datum.getUTCFullYear() === year
          assert.deepStrictEqual(refusals(Tijdstip, text), exists ? [] : [": tijdstip-ongeldig"], text)
        }
      }
    }
  })

  // Kills: a year off at either end.
  it("lies in the years 1900 to 9998, here and in UTC", () => {
    const rand = [
      "1900-01-01T00:00:00Z",
      "1900-01-01T00:00:00-23:59",
      "9998-12-31T23:59:59.999Z",
      "9998-12-31T23:59:59+23:59"
    ]
    for (const text of rand) assert.strictEqual(read(Tijdstip, text), new Date(text).toISOString())
    const outside = [
      "1899-12-31T23:59:59Z",
      "1899-12-31T23:59:59-23:59",
      "1900-01-01T00:00:00+00:01",
      "9999-01-01T00:00:00Z",
      "9998-12-31T23:59:59-00:01"
    ]
    for (const text of outside) assert.deepStrictEqual(refusals(Tijdstip, text), [": tijdstip-ongeldig"])
  })

  it("has seconds up to 59, an offset up to 23:59 and at most nine decimals", () => {
    for (const time of ["00:00:00Z", "23:59:59Z", "19:09:59.123456789+19:09", "20:00:00-23:59", "09:59:00.1Z"]) {
      assert.strictEqual(read(Tijdstip, `2026-11-23T${time}`), new Date(`2026-11-23T${time}`).toISOString())
    }
  })

  it("is refused with one code", () => {
    fc.assert(
      fc.property(
        ongeldigTijdstip,
        ({ code, input }) => assert.deepStrictEqual(refusals(Tijdstip, input), [`: ${code}`])
      ),
      { numRuns: 500 }
    )
  })

  it("is reckoned with in days of 24 hours and in seconds", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("9000-01-01"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 3650 }),
        (datum, count) => {
          const nu = read(Tijdstip, datum.toISOString())
          assert.strictEqual(daysLater(nu, count), new Date(datum.getTime() + count * 86_400_000).toISOString())
          assert.strictEqual(secondsEarlier(nu, count), new Date(datum.getTime() - count * 1000).toISOString())
        }
      )
    )
  })
})
