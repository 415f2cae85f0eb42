-- klantcontact
betrokkenen.initiators = 0
and not (betrokkenen.total = 1 and betrokkenen.klanten = 1)
