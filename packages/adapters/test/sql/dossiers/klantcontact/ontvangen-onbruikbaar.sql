-- klantcontact
"klantcontact"."zoals_ontvangen" is not null

-- betrokkene
"betrokkene"."zoals_ontvangen" is not null

-- adres
"adres"."soort" in ('email-zoals-ontvangen', 'telefoonnummer-zoals-ontvangen')
