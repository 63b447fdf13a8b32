country-mx = Mexico
country-us = United States
