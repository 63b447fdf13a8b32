country-mx = México
country-us = Estados Unidos
