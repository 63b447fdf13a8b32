### Texts of the house: buttons, notices, contact cards. Read by everyone, so they fit every age and name no gender.

# The name of the guide. It is the same in all languages.
-guide-name = Amparo

## Buttons on every screen

common-help = I need help now
common-back = Back
common-home = To the start
# Hides the guide at once.
common-leave = Leave quickly
common-next = Next
common-more = More
common-skip = Skip this
common-done = Done
# Back from the help screen to the questions of the check-in.
common-go-on = Go on with the questions
common-stop = Stop the questions
# Opens the reasons for an offer of help.
common-why = Why do I see this?
common-more-about = More about this

## A line on every screen while nothing has been reviewed

common-draft = This guide is a draft. Child-protection experts have not checked it yet. Nobody has called the numbers yet.

## The cover that hides everything. It must look like an empty page of notes and say nothing about help, children or rights.

common-cover = No notes yet.
    .title = Notes
    .tap-open = Open

## Kind lines above a screen that say why it is this screen

# The answers are too old and were dropped. Place, language and country stay.
common-notice-expired = We do not keep answers for long. You are at the same place. You can start answering again.
# The button came from a chat that can no longer be read.
common-notice-fresh = That button was from an older chat. Here is a fresh start.
# The guide was updated; the old place is gone or moved.
common-notice-changed = The guide has new texts. This is the nearest place.
common-notice-questions-changed = The questions have changed. The old answers are gone. You can start answering again.
# Somebody typed a message instead of tapping. Contact cards stand below.
common-notice-typed = What you typed was not kept. Here are people you can talk to.
common-notice-unavailable = This part could not be loaded. “{ common-help }” still works.

## Lines with the offers of help at the end of the check-in

# This is not a decision by any authority, and this tool has told nobody. Stands on the list of offers and with every reason, for all ages.
common-not-a-decision = No office decided this. This machine has told nobody.
# How soon. Calm: no countdown, no alarm.
common-do-now = Best done now.
common-do-today = Best done today.
common-do-soon = Best done in the next days.

## Cards to show to an adult

common-card-show = Show this screen to an adult, or read it aloud.
# $country: name of the country
common-card-missing = We do not have this card yet in a language of this country: { $country }. Here it is in English and Spanish.

## Who reads. The first person is the reader.

common-audience-young = I am 6 to 9 years old
common-audience-child = I am 10 to 13 years old
common-audience-teen = I am 14 to 17 years old
common-audience-guardian = I take care of a child
common-audience-helper = I am another adult who helps

## Age of the child when an adult answers

common-band-young = 6 to 9 years
common-band-child = 10 to 13 years
common-band-teen = 14 to 17 years

## Contact cards. Lines that mean the same have the same words, so that a card says them once. Labels on the face are very short: all of it together has at most 25 words.

# Opens the details of a contact.
contact-about = About this contact
contact-cost-free = Free
contact-cost-local = Price of local call
contact-cost-paid = Costs money
# $country: name of the country
contact-reach-inside = Works only inside this country: { $country }.
contact-reach-carrier = Works only with one phone company.
# $country: name of the country from which the number can be called
contact-reach-from = For calls from this country: { $country }.
# $date: day, month or year of the page where we found it
contact-source = Source: { $date }.
contact-source-undated = Source without a date.
contact-untested = We have not tried this contact yet.
contact-overdue = Not checked for a long time. It may have changed.
contact-open = Usually answers at this hour.
contact-closed = Usually closed now. Try the next one, or try later.
contact-always = Day and night
# $languages: names of languages
contact-languages = Languages: { $languages }
contact-interpreter = They may have interpreters for more languages.
contact-anonymous = You do not have to say your name.
contact-not-anonymous = They may see or ask who is calling.
# $area: part of the country
contact-area = Only for this area: { $area }.
# $country: name of the country
contact-nationals-only = Only for people of this country: { $country }.
contact-women-and-girls = For women and girls.
# $age: whole years
contact-min-age = From { $age } years of age.
# $age: whole years
contact-max-age = Up to { $age } years of age.
contact-file-number = Only for people with a refugee file number.
contact-trace-call = The call stays in the call list of this phone.
contact-trace-chat = The messages stay on this phone.
contact-trace-web = The page stays in the list of pages visited.
contact-second-door = No answer? Try the next one.
# $country: name of the country
contact-no-emergency = We have no emergency number for this country: { $country }.
# No contact of this kind is known; contacts of a related kind follow.
contact-fallback = For this we know nobody here. These people may help you further.

## Ways to reach a contact

contact-channel-phone = Call
contact-channel-sms = Text message
contact-channel-whatsapp = WhatsApp
contact-channel-telegram = Telegram
contact-channel-email = E-mail
contact-channel-chat = Chat on the web
contact-channel-web = Open web page
contact-channel-address = Go there
contact-channel-app = App

## Who answers: at most 5 words

contact-operator-emergency-service = Emergency service
contact-operator-police = Police
contact-operator-prosecutor = Office that investigates crimes
contact-operator-migration-authority = Migration office
contact-operator-consulate = Consulate, a government office
contact-operator-child-agency = State office for children
contact-operator-ombudsperson = Office that listens to complaints
contact-operator-government = Government office
contact-operator-health-service = Health workers
contact-operator-court = Court
contact-operator-ngo = An organisation, not police
contact-operator-red-cross = Red Cross or Red Crescent
contact-operator-un = United Nations

## Whom they may tell

contact-shares-police = They may tell the police what you say.
contact-shares-migration = They may tell migration officers what you say.
contact-shares-mandatory-report = They may have to tell someone if a child is in danger. You can ask first.
contact-shares-child-protection = They may tell the office that protects children.

## What to know before using a contact

contact-warning-police-answers = The police answer here.
contact-warning-police-may-come = The police may come after this call.
contact-warning-migration-authority = Migration officers answer here. They may ask about papers.
contact-warning-shares-with-police = They may tell the police what you say.
contact-warning-shares-with-migration = They may tell migration officers what you say.
contact-warning-must-report = They may have to tell someone if a child is in danger. You can ask first.
contact-warning-identifies-caller = They may see or ask who is calling.
contact-warning-records-calls = They may record the call.
contact-warning-nationals-only = Only for people who come from one country.
contact-warning-not-if-fleeing-state = Better not, if you are afraid of your own government.
contact-warning-lawyer-first = Adults without papers: better talk to a lawyer first.
contact-warning-shelter-concerns = There have been complaints about places to stay here. Ask about it first.
contact-warning-short-stay-then-return = The stay may be short. Then they may send people back to their country.
contact-warning-return-programme = They also plan trips back home. You may say no.
contact-warning-network-not-helpline = This is not a helpline. It shows where to find one.
contact-warning-line-only-landline = It may not work from a mobile phone.
contact-warning-paid-call = This call costs money.
contact-warning-stays-in-call-list = The call stays in the call list of this phone.
contact-warning-adults-only = Only for adults.
contact-warning-place-changes = The place or number may have changed. Check before you go.
contact-warning-not-a-report = They listen and give advice. They do not take reports.
contact-warning-deportation-risk = People without papers may be sent back to their country.

## What a contact is for: at most 4 words

kind-emergency = Emergency number
kind-child-helpline = Children’s helpline
kind-child-protection = Child protection office
kind-missing-children = Search for missing children
kind-trafficking = Help against exploitation
kind-asylum = Asylum office
kind-unhcr = UN refugee agency
kind-iom = UN migration agency
kind-consular = Consulate
kind-legal-aid = Legal help
kind-ombudsperson = Office for complaints
kind-gender-violence = Help against violence
kind-family-tracing = Search for family
kind-online-abuse = Safety online
kind-health = Health care
kind-mental-health = Someone to talk to
kind-shelter = Place to sleep
kind-education = School
kind-civil-registry = Birth and identity papers
kind-psea = Complaints about aid workers
kind-information = Information

## Facts of a country

# Stands above a contact, where a fact is hidden because nobody has looked at it again in time.
common-fact-changed = What holds in this country may have changed. These people know:
