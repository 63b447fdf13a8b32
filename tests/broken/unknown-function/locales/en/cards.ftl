card-alone = I am alone. I speak { NUMBER($language) }.
