/** Leaves every event that waits undeliverable: its subscriber is gone for good. */
export const undeliverable = `
  insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen,
    reden, onbestelbaar_sinds)
  select 'zaaksysteem', id, volgnummer, soort, subject_soort, subject_id, op, 'infinity', 1, 'http-410', now()
  from gebeurtenis order by volgnummer`
