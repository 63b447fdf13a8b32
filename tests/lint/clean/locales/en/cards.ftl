### Cards: what a child shows or plays to an adult who does not speak the child’s language.

# Spoken by the child, read by an adult in large letters: respectful, at most 40 words.
# $language: the child’s language, in its own name
card-alone = Hello. I am under 18 and nobody is with me. Please call the office for children. Please stay with me where people can see us. I speak { $language }. Thank you.
