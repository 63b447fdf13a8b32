### Flow: papers of the own country.

# The guard question: nobody is sent to a consulate who has not said that they want its help.
papers-own-country =
    { $audience ->
        [young] Are you afraid of your own country?
       *[child] Are you afraid of the government of your own country?
        [teen] Are you afraid of the government or the police of your own country?
        [guardian] Are you or the child afraid of the government of your own country?
    }
    .title = Help from your own country
    .tap-afraid = Yes, or I am not sure
    .tap-wanted = No. I want its help

papers-consulate =
    { $audience ->
        [young] An office of your country can help with papers. Go with an adult.
       *[child] An office of your country can help with papers. It is called a consulate. Go with an adult you trust.
        [teen] A consulate is an office of your own country. It can help with papers. First ask: “What do you write down?”
        [guardian] A consulate is an office of your own country. It can help with papers. First ask what it writes down about the child.
    }
    .title = Your consulate

papers-legal-help =
    { $audience ->
        [young] Keep your papers in one bag. These people can help.
       *[child] These people know the law. Keep your papers in one bag or suitcase. Take a photo of each page.
        [teen] These people know the law and can help with papers. Keep a photo of each page, away from your bag or suitcase.
        [guardian] These people know the law and can help with papers. Keep a photo of each page, away from your bag or suitcase. Sign only what you understand.
    }
    .title = Help with papers
