# card-alone
card-alon = I am alone. I speak { $language }.
