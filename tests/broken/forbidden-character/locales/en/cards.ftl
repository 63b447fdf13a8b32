card-alone = I am {"\uE000"} alone. I speak { $language }.
