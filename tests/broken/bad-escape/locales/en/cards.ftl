card-alone = I {"\u00é"} am {"\uD800"} alone {"\U01F6"}. I speak { $language }.
