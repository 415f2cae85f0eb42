-- klantcontact
betrokkenen.initiators = 0
