import { geheelGetal, ongeldigGeheelGetal } from "./geheel-getal.ts"

export const huisnummer = geheelGetal(1, 99999)

export const ongeldigHuisnummer = ongeldigGeheelGetal(1, 99999, "huisnummer-ongeldig")
