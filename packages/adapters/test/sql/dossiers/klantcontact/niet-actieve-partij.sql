-- betrokkene
not partij.indicatie_actief
and betrokkene.plaatsgevonden_op > $1::timestamptz
-- $1 = "2026-09-29T01:00:00.000Z"
