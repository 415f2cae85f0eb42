import { Schema } from "effect"
import { geheelGetal } from "./geheel-getal.ts"

/** How often a record was written, from 1 on. A change names the version it was based on (B12). */
export const Versie = geheelGetal(1, 2147483647, "versie-ongeldig").pipe(Schema.brand("Versie"))
export type Versie = typeof Versie.Type

/** The version of a record that was just made. */
export const eersteVersie = 1 as Versie

/** The version after this one. */
export const volgendeVersie = (versie: Versie): Versie => versie + 1 as Versie
