card-alone = I am alone. I speak { $country }.
