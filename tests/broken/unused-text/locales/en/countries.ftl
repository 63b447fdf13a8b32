country-mx = Mexico
country-fr = France
country-us = United States
