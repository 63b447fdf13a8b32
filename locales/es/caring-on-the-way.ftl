### Recorrido: cuidar en el camino. Para una persona adulta que cuida: madre, padre, tía, hermano, amistad o vecina.
### Lee una sola clase de persona: sin select, salvo en la última pantalla. Usted. Sin culpa: las familias se separan sin que nadie lo quiera.

# Pantalla: cuatro costumbres para no separarse, antes de salir.
caring-on-the-way-habits =
    Cuatro costumbres ayudan a encontrarse otra vez:

    - La niña o el niño sabe de memoria nombres completos y un teléfono.
    - Una niña o un niño pequeño lleva una pulsera de identificación bajo la manga.
    - El teléfono de usted dice a quién llamar en una emergencia.
    - Usted tiene una foto reciente de la niña o el niño.

    Nadie puede con todo a la vez. Empiece hoy con una.
    .title = Antes de salir

# Pantalla: otras cuatro costumbres, en el camino.
caring-on-the-way-on-the-move =
    - Acuerden un punto de encuentro.
    - Tómense de la mano o no se pierdan de vista.
    - Avisen antes de moverse.
    - No entregue a la niña o al niño a quien no sea de una oficina conocida.

    Aun así hay familias que se separan, y no es culpa de usted. Entonces una persona adulta espera en el punto de encuentro y otra pide ayuda.
    .title = Cuatro costumbres en el camino

# Pantalla: los papeles que hay que llevar.
caring-on-the-way-paper-kit =
    Lleve secos y cerca del cuerpo los papeles: acta o partida de nacimiento, identidad, vacunas, escuela. También una foto o un papel que muestre quién cuida.

    Tome una foto de cada uno. Dé papeles solo a una autoridad y anote su nombre y oficina. A veces no los devuelven: pida una copia. ¿No tienen papeles? Los derechos siguen.
    .title = Los papeles para llevar

# Pantalla: registrar un nacimiento; escuela y vacunas. Aquí no va el consulado.
caring-on-the-way-births =
    Todo nacimiento se debe registrar: el Estado lo anota. Así se prueba el nombre, la edad y la familia. No siempre da una nacionalidad.

    Sin registro, todo cuesta más después. Hay oficinas que dicen que no. Pida la razón por escrito y busque asesoría legal, gente que sabe de leyes. Pida también vacunas y escuela, aunque se queden poco tiempo.
    .title = Nacimientos, escuela y vacunas

# Pantalla: qué preguntar. Debajo salen los datos del país: tiene que ser corta.
caring-on-the-way-births-here = En el hospital o el registro, pregunte: “¿Cómo registro este nacimiento? ¿Qué plazo hay? ¿Cuánto cuesta?”. En la escuela: “¿Puede entrar ya?”.
    .title = Qué preguntar aquí

# Pantalla: quienes ofrecen llevarse a la niña o al niño. Una lista para revisar, nunca una calificación.
caring-on-the-way-offers =
    Hay quien ofrece llevarse a una niña o un niño: a estudiar, a trabajar, a casarse, a vivir mejor. Algunos son honestos. Otros usan a niñas y niños. Pare si:

    - hay prisa o secreto
    - no hay dirección ni oficina conocida
    - piden dinero o los papeles
    - usted no podría visitar ni llamar

    Diga: “Primero voy a preguntar”. Vaya a la oficina que protege a la niñez.
    .title = Antes de aceptar una oferta

# Pantalla: hablar después del miedo, a cualquier edad.
caring-on-the-way-after-fear =
    Hable con calma. Puede decir: “Yo también tengo miedo, y estamos juntos”.

    - Deje que empiece y que pare cuando quiera.
    - Responda corto y con la verdad.
    - Coman, jueguen y duerman a la misma hora.
    - Hablen de día, no antes de dormir.

    Hay gente que insiste en que cuente. Usted puede decir que no. Pida ayuda si sigue por semanas o si habla de morir.
    .title = Hablar después del miedo

# Pantalla: qué ayuda a cada edad. La lee primero una psicóloga infantil.
caring-on-the-way-by-age =
    - **Antes de los 6:** abrace, cante, use pocas palabras.
    - **De 6 a 9:** dibujen y jueguen. Diga qué va a pasar hoy.
    - **De 10 a 13:** pregunte qué oyó y aclare qué es verdad.
    - **De 14 a 17:** diga la verdad, decidan juntos, respete si calla.

    Ningún día sale perfecto. Si gritó, puede decir: “Perdón. No fue tu culpa”.
    .title = Qué ayuda a cada edad

# Pantalla: la fuerza de quien cuida. Sin culpa y sin lástima.
caring-on-the-way-own-strength =
    Sentir cansancio, miedo o enojo no quiere decir que usted cuide mal. Si usted recibe ayuda, la niña o el niño también.

    Haga hoy una cosa por usted: coma, duerma o hable con otra persona adulta. Si el enojo crece, deje a la niña o al niño con alguien de confianza, aléjese un rato y respire despacio. También puede llamar a una línea de ayuda.
    .title = La fuerza de quien cuida

# Pantalla: deberes de quien cuida o de quien recibe en su casa (“sponsor”). Debajo salen los datos del país: tiene que ser corta.
caring-on-the-way-duties = Pregunte en la oficina a cargo: “¿Qué me toca hacer con la escuela, el doctor y el juzgado? ¿A quién aviso si nos mudamos?”. Pídalo por escrito.
    .title = Deberes de quien cuida o recibe

# Pantalla: una persona adulta que recibe a una niña o un niño; abajo están los datos del país.
caring-on-the-way-take-in = En algunos países la niña o el niño puede vivir con familiares u otra persona adulta mientras deciden. Pregunte qué revisan y quién ve sus papeles.
    .title = Si usted recibe a una niña o un niño

# Última pantalla: una sola acción. Los contactos aparecen junto a este texto.
# Una niña o un niño llega aquí solo con un enlace: el texto por omisión es para ellos.
caring-on-the-way-call =
    { $audience ->
       *[child]
            Lo demás de esta parte es para personas adultas.

            También puedes llamar. Di: “Necesito ayuda”. Di tu edad.

            O muestra esto a alguien en quien confías.
        [guardian]
            Elija lo que más hace falta ahora. Llame o escriba a uno de estos contactos y diga: “Cuido a una niña o un niño. Necesitamos…”. Pregunte antes qué tienen que contar a otros.

            ¿No contestan o dicen que no? Pruebe con otro. Cuéntele a la niña o al niño qué está haciendo y por qué.
    }
    .title = Hablar hoy con alguien
    .tap-health = La salud y lo que sienten
    .tap-parted = Hay una niña o un niño sin familia
