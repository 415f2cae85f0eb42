import { digestOf } from "../http/digest-of.ts"
import type { Vergetelheid } from "../words/schemas.ts"

/** Tells apart two trials in which something else would go, by the ids of what would go. */
export const digestOfTrial = ({ aantalBetrokkenen, betrokkenen, klantcontacten }: Vergetelheid): string =>
  digestOf(
    JSON.stringify([
      aantalBetrokkenen,
      ...[betrokkenen, klantcontacten].map((all) => all.map(({ id }) => id).toSorted())
    ])
  )
