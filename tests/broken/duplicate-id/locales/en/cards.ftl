card-alone = Again.
card-alone = I am alone. I speak { $language }.
