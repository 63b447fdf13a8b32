### Cards: what a child shows or plays to an adult who does not speak the child’s language.

# Asks an adult nearby to call the child protection office. Spoken by the child, read by an adult in large letters:
# respectful, at most 40 words. Says nothing about name, country or papers.
# $language: the child’s language, in its own name
card-alone = Hello. I am under 18 and I am alone. Please call the child protection office. Please stay with me where other people can see us. I speak { $language }. Thank you.

# Asks an adult nearby to call medical help. Says nothing about what happened.
# $language: the child’s language, in its own name
card-doctor = Hello. I am under 18 and I need a doctor. Please call medical help for me. Please stay with me where other people can see us. I speak { $language }. Thank you.

# Asks for a bed for tonight. Asks nobody to take the child home.
# $language: the child’s language, in its own name
card-bed = Hello. I am under 18 and I need a safe place to sleep tonight. Please call a shelter or the child protection office. Please wait with me where other people can see us. I speak { $language }. Thank you.

# Asks for a lawyer before anything is signed. Names no country and gives no reason.
# $language: the child’s language, in its own name
card-afraid = Hello. I am under 18. I am afraid to go back to my country. I do not want to sign anything I do not understand. Please call a lawyer and the child protection office. I speak { $language }. Thank you.
