card-alone = Write to help@example now. I speak { $language }.
