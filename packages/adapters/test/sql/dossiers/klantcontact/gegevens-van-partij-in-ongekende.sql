-- pair
exists (
  select
  from koppelgebeurtenis
  where koppelgebeurtenis.betrokkene_id = betrokkene.id and koppelgebeurtenis.soort = 'ontkoppeld'
  offset 0
)
