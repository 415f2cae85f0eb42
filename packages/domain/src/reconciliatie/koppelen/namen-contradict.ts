import { compareFields, type Levels } from "./compare.ts"
import type { ComparisonProfile } from "./comparison-profile.ts"

/**
 * Whether the names show that two records are of different people or organisations: another last name (not a typing
 * error or a marriage), another first name (not a call name), other initials, or another organisation. Missing
 * names contradict nothing. Symmetrical.
 */
export const namenContradict = (one: ComparisonProfile, other: ComparisonProfile): boolean =>
  doNamenContradict(compareFields(one, other))

/** As {@link namenContradict}, for records that were already compared. */
export const doNamenContradict = ({ achternaam, organisatienaam, voorletters, voornaam }: Levels): boolean =>
  achternaam === "anders" || voornaam === "anders" || voorletters === "anders" || organisatienaam === "anders"
