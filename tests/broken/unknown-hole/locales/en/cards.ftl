card-alone = I am alone. I speak { $langauge }.
