papers-own-country = Are you afraid of the government of your own country?
    .title = Help from your own country
    .tap-afraid = Yes, or I am not sure
    .tap-wanted = No. I want its help

papers-consulate = An office of your country can help with papers.
    .title = Your consulate

papers-legal-help = These people help with papers.
    .title = Help with papers
