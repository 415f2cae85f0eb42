select
  "id",
  "nummer",
  "referentienummer",
  "kanaal",
  "onderwerp",
  "inhoud",
  "taal",
  "vertrouwelijk",
  "plaatsgevonden_op",
  "indicatie_contact_gelukt",
  "verdere_actie_ondernomen",
  "verdere_teksten",
  "zoals_ontvangen",
  "registratiedatum",
  "versie"
from "klantcontact"
where nummer = $1 and 1 = 1
order by "plaatsgevonden_op" asc, "id" asc
limit $2
-- $1 = "0000000001"
-- $2 = 21
