### Cards: what a child shows or plays to an adult who does not speak the child’s language.

# Asks an adult nearby to call the child protection office. Spoken by the child, read by an adult in large letters:
# respectful, at most 40 words. Says nothing about name, country or papers.
# $language: the child’s language, in its own name
card-alone = Hello. I am under 18 and I am alone. Please call the child protection office. Please stay with me where other people can see us. I speak { $language }. Thank you.
