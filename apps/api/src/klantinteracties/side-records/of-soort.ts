import type { SideRecord, SideSoort } from "@betrokkene/domain"

/** The side records of this kind, in their order. */
export const ofSoort = <Soort extends SideSoort>(
  records: ReadonlyArray<SideRecord>,
  soort: Soort
): ReadonlyArray<SideRecord<Soort>> =>
  records.filter((one) => one.soort === soort) as ReadonlyArray<SideRecord> as ReadonlyArray<SideRecord<Soort>>
