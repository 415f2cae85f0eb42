-- klantcontact
"klantcontact"."zoals_ontvangen" is not null

-- betrokkene
"betrokkene"."zoals_ontvangen" is not null
