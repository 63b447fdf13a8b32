card-alone = I am a child. I am alone. I speak { $language }. Please call for help.
