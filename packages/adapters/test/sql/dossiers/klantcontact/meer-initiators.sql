-- klantcontact
betrokkenen.initiators > 1
