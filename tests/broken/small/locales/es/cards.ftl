card-alone = Tengo menos de 18 años. Nadie está conmigo. Hablo { $language }. Por favor, pida ayuda.
