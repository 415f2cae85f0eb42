-- klantcontact
betrokkenen.total is null
