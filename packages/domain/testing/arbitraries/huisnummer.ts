import { geheelGetal, ongeldigGeheelGetal } from "./whole-number.ts"

export const huisnummer = geheelGetal(1, 99999)

export const ongeldigHuisnummer = ongeldigGeheelGetal(1, 99999, "huisnummer-ongeldig")
