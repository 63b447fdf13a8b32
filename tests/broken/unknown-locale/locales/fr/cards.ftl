card-alone = Bonjour.
