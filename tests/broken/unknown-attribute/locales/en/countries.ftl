country-mx = Mexico
country-us = United States
    .short = US
