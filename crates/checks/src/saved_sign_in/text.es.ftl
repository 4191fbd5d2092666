# ¿Guarda Windows datos de acceso para el equipo del trabajo? ($saved_for and $user are names.)

saved_sign_in-none_saved = Aquí no hay datos de acceso guardados para el equipo del trabajo.
    .seen = Buscamos todas las formas de escribir su nombre, y Windows no guarda datos de acceso.
    .meaning = Una contraseña vieja guardada no puede ser la razón. Windows le pedirá su contraseña.
    .proves-not = Solo se mira el almacén propio de Windows para esta cuenta (TERMSRV/). Un archivo .rdp u otro programa puede guardar por su cuenta un nombre de usuario o una contraseña.

saved_sign_in-none_by_name = Aquí no hay datos de acceso guardados con este nombre.
    .seen = Buscamos solo por su nombre, porque no conocemos su dirección.
    .meaning = Puede haber todavía datos de acceso guardados con su dirección.
    .remedy-1 = En este equipo, compruebe otra vez cuando se encuentre el nombre.
    .proves-not = Solo se mira el almacén propio de Windows para esta cuenta (TERMSRV/). El nombre no llevó a ninguna dirección, así que no se pudo saber de quién son las entradas por dirección.

saved_sign_in-saved = Aquí hay datos de acceso guardados para el equipo del trabajo.
    .seen = Windows guarda { $count ->
            [one] unos datos de acceso
           *[other] { $count } datos de acceso
        } para { $saved_for }{ $user_known ->
            [yes] , de { $user }
           *[no] , sin nombre de usuario
        }.
    .meaning = Es normal y ahorra escribir. Si la contraseña ha cambiado desde entonces, Windows sigue enviando la vieja.
    .remedy-1 = En este equipo, quite los datos de acceso guardados, como muestra el paso 5, y escriba su contraseña una vez.
    .proves-not = No se leyó el secreto de la entrada TERMSRV/, así que no se sabe si todavía es correcto. 0x904 por sí solo rara vez es una contraseña equivocada.

saved_sign_in-several = Aquí hay guardados datos de acceso de más de una persona.
    .seen = Windows guarda { $count } datos de acceso para el equipo del trabajo ({ $saved_for }), de { $users }.
    .meaning = Cuáles envía Windows depende de cómo escriba usted el nombre del equipo. Algunos pueden ser viejos.
    .remedy-1 = En este equipo, quite los datos de acceso guardados, como muestra el paso 5, y escriba los suyos una vez.
    .proves-not = No se leyeron los secretos de las entradas TERMSRV/. No se probó cuál de ellas toma el cliente.
