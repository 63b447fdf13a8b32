### Names of countries, as they stand in lists and after a colon.

country-gt = Guatemala
country-mx = Mexico
country-us = United States
