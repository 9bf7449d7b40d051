<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>About GreenStat</source>
            <translation>Acerca de GreenStat</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>Copiar &amp;diagnóstico</translation>
        </message>
        <message>
            <source>L&amp;icences</source>
            <translation>L&amp;icencias</translation>
        </message>
        <message>
            <source>MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API.</source>
            <translation>Licencia MIT. GreenStat no está afiliado a WhatsApp, Meta ni GREEN-API.</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>Hecho con:</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Abrir carpeta de &amp;registros</translation>
        </message>
        <message>
            <source>Qt is used under the LGPL: its libraries may be replaced by builds of your own.</source>
            <translation>Qt se usa bajo la LGPL: sus bibliotecas se pueden sustituir por compilaciones propias.</translation>
        </message>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>Son datos de ejemplo: no se guarda nada en ninguna parte.</translation>
        </message>
        <message>
            <source>Where everything is kept:</source>
            <translation>Dónde se guarda todo:</translation>
        </message>
        <message>
            <source>Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.</source>
            <translation>Quién recibió y quién leyó sus estados de WhatsApp, a través de GREEN-API, con un historial que permanece.</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message numerus="yes">
            <source>%Ln accounts need attention</source>
            <translation>
                <numerusform>%Ln cuenta requiere atención</numerusform>
                <numerusform>%Ln cuentas requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {title}</source>
            <translation>Cuenta: {title}</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>Ninguna cuenta</translation>
        </message>
    </context>
    <context>
        <name>AccountDelegate</name>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Añadir cuenta</translation>
        </message>
        <message>
            <source>Asking GREEN-API…</source>
            <translation>Consultando a GREEN-API…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Connect your GREEN-API instance</source>
            <translation>Conecte su instancia de GREEN-API</translation>
        </message>
        <message>
            <source>Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the console, or GREEN-API will not count who got your statuses.</source>
            <translation>Conectado. Falta una cosa: active “Receive webhooks on sent messages statuses” en la consola; si no, GREEN-API no contará quién recibió sus estados.</translation>
        </message>
        <message>
            <source>Connected: GREEN-API answers, and the instance is authorized.</source>
            <translation>Conectado: GREEN-API responde y la instancia está autorizada.</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>Editar cuenta</translation>
        </message>
        <message>
            <source>Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any field.</source>
            <translation>Abra console.green-api.com y elija su instancia. Pegue sus datos uno por uno, o todos a la vez en cualquier campo.</translation>
        </message>
        <message>
            <source>Save &amp;and turn it on…</source>
            <translation>Guardar y acti&amp;var…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>T&amp;est connection</source>
            <translation>&amp;Probar conexión</translation>
        </message>
        <message>
            <source>The address, the id and the token are right.</source>
            <translation>La dirección, el id y el token son correctos.</translation>
        </message>
        <message>
            <source>The token is kept in your system’s keyring and nowhere else. It is never shown again.</source>
            <translation>El token se guarda en el llavero de su sistema y en ningún otro lugar. No vuelve a mostrarse.</translation>
        </message>
        <message>
            <source>The token is not of the usual form: 50 digits and letters a to f.</source>
            <translation>El token no tiene la forma habitual: 50 cifras y letras de la a a la f.</translation>
        </message>
        <message>
            <source>Use &amp;only for this session</source>
            <translation>Usar solo en esta se&amp;sión</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>&amp;Nombre (opcional)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>For example the shop’s name</source>
            <translation>Por ejemplo, el nombre de la tienda</translation>
        </message>
        <message>
            <source>In the console, on the page of your instance: the line apiUrl.</source>
            <translation>En la consola, en la página de su instancia: la línea apiUrl.</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved one</source>
            <translation>Déjelo vacío para conservar el guardado</translation>
        </message>
        <message>
            <source>The line apiTokenInstance: press the copy sign beside it.</source>
            <translation>La línea apiTokenInstance: presione el icono de copiar que está al lado.</translation>
        </message>
        <message>
            <source>The line idInstance; the same number stands beside the instance in the list.</source>
            <translation>La línea idInstance; el mismo número aparece junto a la instancia en la lista.</translation>
        </message>
    </context>
    <context>
        <name>AccountsList</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>Buscar una cuenta</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>No account fits.</source>
            <translation>Ninguna cuenta coincide.</translation>
        </message>
    </context>
    <context>
        <name>AccountsModel</name>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>abierta ahora</translation>
        </message>
    </context>
    <context>
        <name>AddStatusDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <source>Add a status by its id</source>
            <translation>Añadir un estado por su id</translation>
        </message>
        <message>
            <source>Add status</source>
            <translation>Añadir estado</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer. Statuses of the last 30 days are found without it: Status › Find statuses.</source>
            <translation>GREEN-API responde con idMessage cuando se envía un estado. Pegue ese id o la respuesta completa. Los estados de los últimos 30 días se encuentran sin él: Estado › Buscar estados.</translation>
        </message>
        <message>
            <source>Id of the status (idMessage)</source>
            <translation>Id del estado (idMessage)</translation>
        </message>
    </context>
    <context>
        <name>ArrangedRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln seleccionado</numerusform>
                <numerusform>%Ln seleccionados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>1 to 3 of 10</source>
            <translation>de 1 a 3 de cada 10</translation>
        </message>
        <message>
            <source>4 to 7 of 10</source>
            <translation>de 4 a 7 de cada 10</translation>
        </message>
        <message>
            <source>8 of 10 statuses or more</source>
            <translation>8 de cada 10 estados o más</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Often</source>
            <translation>A menudo</translation>
        </message>
        <message>
            <source>Sometimes</source>
            <translation>A veces</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>Pocos datos</translation>
        </message>
        <message>
            <source>none of at least 5</source>
            <translation>ninguno de 5 o más</translation>
        </message>
        <message>
            <source>received fewer than 5</source>
            <translation>recibió menos de 5</translation>
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Kind of status</source>
            <translation>Tipo de estado</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Últimos 3 meses</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Últimas 4 semanas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <source>Voice notes</source>
            <translation>Notas de voz</translation>
        </message>
    </context>
    <context>
        <name>AudienceModel</name>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana hasta leer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Tasa de lectura</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>{who}: read {read} of {received}, {rate}</source>
            <translation>{who}: leyó {read} de {received}, {rate}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statuses</source>
            <translation>
                <numerusform>%Ln estado</numerusform>
                <numerusform>%Ln estados</numerusform>
            </translation>
        </message>
        <message>
            <source>A person counts only where they were a recipient</source>
            <translation>Una persona cuenta solo donde fue destinataria</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Audiencia</translation>
        </message>
        <message>
            <source>Check a status on the page Statuses (F5): everybody who received it is counted here.</source>
            <translation>Consulte un estado en la página Estados (F5): aquí se cuenta a todos los que lo recibieron.</translation>
        </message>
        <message>
            <source>Counting people…</source>
            <translation>Contando personas…</translation>
        </message>
        <message>
            <source>No status of the chosen period and kind has recipients.</source>
            <translation>Ningún estado del período y tipo elegidos tiene destinatarios.</translation>
        </message>
        <message>
            <source>Nobody in this period</source>
            <translation>Nadie en este período</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie todavía</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Leyendo el historial…</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln people to {file}</source>
            <translation>
                <numerusform>%Ln persona guardada en {file}</numerusform>
                <numerusform>%Ln personas guardadas en {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>a person counts only where they were a recipient</source>
            <translation>una persona cuenta solo donde fue destinataria</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{shown} of {all} people shown</source>
            <translation>Personas mostradas: {shown} de {all}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePanel</name>
        <message>
            <source>Nobody fits the filter and the search together.</source>
            <translation>Nadie cumple a la vez el filtro y la búsqueda.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
    </context>
    <context>
        <name>AudienceRows</name>
        <message numerus="yes">
            <source>%Ln always read</source>
            <translation>
                <numerusform>%Ln lee siempre</numerusform>
                <numerusform>%Ln leen siempre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln never</source>
            <translation>
                <numerusform>%Ln nunca</numerusform>
                <numerusform>%Ln nunca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln often</source>
            <translation>
                <numerusform>%Ln a menudo</numerusform>
                <numerusform>%Ln a menudo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sometimes</source>
            <translation>
                <numerusform>%Ln a veces</numerusform>
                <numerusform>%Ln a veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln too few to tell</source>
            <translation>
                <numerusform>%Ln con pocos datos</numerusform>
                <numerusform>%Ln con pocos datos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceView</name>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
    </context>
    <context>
        <name>BringingNames</name>
        <message>
            <source>Bringing in names… Esc stops it.</source>
            <translation>Importando nombres… Esc lo detiene.</translation>
        </message>
        <message numerus="yes">
            <source>Names brought in: %Ln.</source>
            <translation>
                <numerusform>Nombres importados: %Ln.</numerusform>
                <numerusform>Nombres importados: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names from a file</source>
            <translation>Nombres de un archivo</translation>
        </message>
        <message numerus="yes">
            <source>Rows left aside, without a name or a number with its country’s code: %Ln.</source>
            <translation>
                <numerusform>Filas omitidas, sin nombre o sin número con código de país: %Ln.</numerusform>
                <numerusform>Filas omitidas, sin nombre o sin número con código de país: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tablas guardadas como CSV o texto (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Work under way</source>
            <translation>Trabajo en curso</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana hasta leer</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Aún sin leer</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>half of {known} of {readers} readers by then</source>
            <translation>la mitad de {known} de {readers} lectores</translation>
        </message>
        <message>
            <source>half of {readers} readers by then</source>
            <translation>la mitad de {readers} lectores</translation>
        </message>
        <message>
            <source>no times known</source>
            <translation>no se conocen las horas</translation>
        </message>
        <message>
            <source>nobody has read it yet</source>
            <translation>nadie lo ha leído todavía</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>aún no se sabe nada</translation>
        </message>
        <message>
            <source>people it was sent to</source>
            <translation>destinatarios</translation>
        </message>
        <message>
            <source>{count} of them not delivered</source>
            <translation>{count} sin entregar</translation>
        </message>
        <message>
            <source>{rate} of reached</source>
            <translation>{rate} del alcance</translation>
        </message>
        <message>
            <source>{rate} of reached · at least</source>
            <translation>≥ {rate} del alcance</translation>
        </message>
        <message>
            <source>≥ {duration}</source>
            <translation>≥ {duration}</translation>
        </message>
    </context>
    <context>
        <name>Cause</name>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>GREEN-API suspended the account</source>
            <translation>GREEN-API suspendió la cuenta</translation>
        </message>
        <message>
            <source>apiTokenInstance is wrong or was renewed</source>
            <translation>apiTokenInstance es incorrecto o se renovó</translation>
        </message>
        <message>
            <source>apiUrl belongs to another account</source>
            <translation>apiUrl pertenece a otra cuenta</translation>
        </message>
        <message>
            <source>idInstance is wrong</source>
            <translation>idInstance es incorrecto</translation>
        </message>
        <message>
            <source>statuses are not enabled for this account</source>
            <translation>los estados no están habilitados para esta cuenta</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;Copiar imagen</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>&amp;Guardar imagen…</translation>
        </message>
        <message>
            <source>Show as &amp;table…</source>
            <translation>Mostrar como &amp;tabla…</translation>
        </message>
    </context>
    <context>
        <name>ChartSaver</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Dibujo (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Guardar imagen</translation>
        </message>
    </context>
    <context>
        <name>ChoosableStatuses</name>
        <message>
            <source>{when} · {read} of {all} read</source>
            <translation>{when} · {read}/{all} leído</translation>
        </message>
    </context>
    <context>
        <name>ColorChoice</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Dorado</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;About GreenStat</source>
            <translation>Acerca de &amp;GreenStat</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>&amp;Añadir cuenta…</translation>
        </message>
        <message>
            <source>&amp;Add status…</source>
            <translation>Aña&amp;dir estado…</translation>
        </message>
        <message>
            <source>&amp;All accounts</source>
            <translation>&amp;Todas las cuentas</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Check the history</source>
            <translation>&amp;Verificar el historial</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>Col&amp;umnas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Delivered</source>
            <translation>Entre&amp;gado</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Find statuses</source>
            <translation>&amp;Buscar estados</translation>
        </message>
        <message>
            <source>&amp;Forget account…</source>
            <translation>&amp;Olvidar cuenta…</translation>
        </message>
        <message>
            <source>&amp;Forget this person…</source>
            <translation>Ol&amp;vidar a esta persona…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Help pages</source>
            <translation>&amp;Páginas de ayuda</translation>
        </message>
        <message>
            <source>&amp;Hide {column}</source>
            <translation>Ocul&amp;tar {column}</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Open chat in WhatsApp</source>
            <translation>&amp;Abrir chat en WhatsApp</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Teléfono</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <source>&amp;Put back a copy…</source>
            <translation>&amp;Restaurar una copia…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Reach curve</source>
            <translation>Curva de a&amp;lcance</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>&amp;Leído</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <source>&amp;Report for a client…</source>
            <translation>&amp;Informe para un cliente…</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>&amp;Restablecer columnas</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Enviado</translation>
        </message>
        <message>
            <source>&amp;Show this person's statuses</source>
            <translation>&amp;Mostrar estados de esta persona</translation>
        </message>
        <message>
            <source>&amp;Sort by {column}</source>
            <translation>&amp;Ordenar por {column}</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Situación</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>E&amp;stado</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)…</source>
            <translation>Separado por &amp;tabuladores (TSV)…</translation>
        </message>
        <message>
            <source>&amp;Then by {column}</source>
            <translation>Des&amp;pués por {column}</translation>
        </message>
        <message>
            <source>&amp;Time to read</source>
            <translation>Ta&amp;rdó en leer</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>&amp;Seguimiento</translation>
        </message>
        <message>
            <source>A&amp;ccounts</source>
            <translation>C&amp;uentas</translation>
        </message>
        <message>
            <source>A&amp;udience</source>
            <translation>&amp;Audiencia</translation>
        </message>
        <message>
            <source>As a &amp;workbook (.xlsx)…</source>
            <translation>Como &amp;libro de cálculo (.xlsx)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <source>Com&amp;pare with…</source>
            <translation>Compa&amp;rar con…</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln &amp;numbers</source>
            <translation>
                <numerusform>Copiar %Ln &amp;número</numerusform>
                <numerusform>Copiar %Ln &amp;números</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>Copiar &amp;diagnóstico</translation>
        </message>
        <message>
            <source>Copy &amp;number</source>
            <translation>Copiar &amp;número</translation>
        </message>
        <message>
            <source>Copy n&amp;ame</source>
            <translation>Copiar n&amp;ombre</translation>
        </message>
        <message>
            <source>Copy the history &amp;now</source>
            <translation>&amp;Copiar el historial ahora</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>Copiar con &amp;encabezados</translation>
        </message>
        <message>
            <source>E&amp;dit account…</source>
            <translation>&amp;Editar cuenta…</translation>
        </message>
        <message>
            <source>E&amp;xport as</source>
            <translation>Expor&amp;tar como</translation>
        </message>
        <message>
            <source>F&amp;orget this status…</source>
            <translation>&amp;Olvidar este estado…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>Buscar un &amp;comando…</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV, RFC 4180)…</source>
            <translation>Para un &amp;programa (CSV, RFC 4180)…</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV)…</source>
            <translation>Para hoja de &amp;cálculo (CSV)…</translation>
        </message>
        <message>
            <source>Mas&amp;k numbers</source>
            <translation>Ocultar número&amp;s</translation>
        </message>
        <message>
            <source>Menu of this co&amp;lumn</source>
            <translation>Menú de esta colum&amp;na</translation>
        </message>
        <message>
            <source>Move &amp;back</source>
            <translation>Mover &amp;atrás</translation>
        </message>
        <message>
            <source>Move &amp;forward</source>
            <translation>Mover a&amp;delante</translation>
        </message>
        <message>
            <source>Na&amp;mes from a file…</source>
            <translation>No&amp;mbres de un archivo…</translation>
        </message>
        <message>
            <source>Needs a history on the disk</source>
            <translation>Necesita un historial en el disco</translation>
        </message>
        <message>
            <source>Needs a status</source>
            <translation>Necesita un estado</translation>
        </message>
        <message>
            <source>Needs a table</source>
            <translation>Necesita una tabla</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>Necesita una cuenta</translation>
        </message>
        <message>
            <source>Needs selected rows</source>
            <translation>Necesita filas seleccionadas</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Abrir carpeta de &amp;registros</translation>
        </message>
        <message>
            <source>Ori&amp;ginal order</source>
            <translation>Orden ori&amp;ginal</translation>
        </message>
        <message>
            <source>Refresh &amp;names</source>
            <translation>Actualizar &amp;nombres</translation>
        </message>
        <message>
            <source>S&amp;ent</source>
            <translation>&amp;Enviado</translation>
        </message>
        <message>
            <source>S&amp;how only</source>
            <translation>&amp;Mostrar solo</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <source>S&amp;tatuses</source>
            <translation>&amp;Estados</translation>
        </message>
        <message>
            <source>S&amp;witch account…</source>
            <translation>&amp;Cambiar de cuenta…</translation>
        </message>
        <message>
            <source>Sample data keeps no log</source>
            <translation>Los datos de ejemplo no llevan registro</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>Mostrar a &amp;todos</translation>
        </message>
        <message>
            <source>Tell me &amp;from the tray</source>
            <translation>Avisar desde la &amp;bandeja</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions</source>
            <translation>Avisar de &amp;nuevas versiones</translation>
        </message>
        <message>
            <source>Then &amp;by</source>
            <translation>Des&amp;pués por</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Ningún comando coincide.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué desea hacer?</translation>
        </message>
    </context>
    <context>
        <name>CompareChart</name>
        <message>
            <source>Choose two statuses or more to compare them.</source>
            <translation>Elija dos estados o más para compararlos.</translation>
        </message>
        <message>
            <source>Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts.</source>
            <translation>Leído hasta entonces, sobre todos los destinatarios de ese estado. Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>Desde la publicación</translation>
        </message>
        <message>
            <source>after {age}</source>
            <translation>después de {age}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>too few ({read} of {all})</source>
            <translation>muy pocos ({read} de {all})</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{rate} ({read} of {all})</source>
            <translation>{rate} ({read} de {all})</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%Ln statuses compared</source>
            <translation>
                <numerusform>%Ln estado comparado</numerusform>
                <numerusform>%Ln estados comparados</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare at the age of {duration}</source>
            <translation>Comparar tras {duration} de publicación</translation>
        </message>
        <message>
            <source>Compare each as it was last checked</source>
            <translation>Comparar cada uno según su última consulta</translation>
        </message>
        <message>
            <source>Read, at equal age</source>
            <translation>Leído, con el mismo tiempo publicado</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln statuses to {file}</source>
            <translation>
                <numerusform>%Ln estado guardado en {file}</numerusform>
                <numerusform>%Ln estados guardados en {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Two to eight statuses, each as it was at the same age</source>
            <translation>De dos a ocho estados, cada uno con el mismo tiempo publicado</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
    </context>
    <context>
        <name>ComparePicker</name>
        <message>
            <source>No status holds these words.</source>
            <translation>Ningún estado contiene estas palabras.</translation>
        </message>
        <message>
            <source>Search statuses</source>
            <translation>Buscar estados</translation>
        </message>
        <message>
            <source>Statuses to compare</source>
            <translation>Estados para comparar</translation>
        </message>
        <message>
            <source>{count} chosen, {least} to {most} are compared</source>
            <translation>{count} elegidos, se comparan de {least} a {most}</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message numerus="yes">
            <source>%Ln statuses left out: not checked since their first day was over.</source>
            <translation>
                <numerusform>%Ln estado omitido: no se consultó después de su primer día.</numerusform>
                <numerusform>%Ln estados omitidos: no se consultaron después de su primer día.</numerusform>
            </translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Por tipo</translation>
        </message>
        <message>
            <source>By weekday</source>
            <translation>Por día de la semana</translation>
        </message>
        <message>
            <source>Choose two statuses or more</source>
            <translation>Elija dos estados o más</translation>
        </message>
        <message>
            <source>It takes two statuses. They appear here as they are found.</source>
            <translation>Hacen falta dos estados. Aparecen aquí a medida que se encuentran.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Aún no hay nada que comparar</translation>
        </message>
        <message>
            <source>Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.</source>
            <translation>Los puntos son puntos porcentuales de los destinatarios que leyeron; entre paréntesis, dónde está la diferencia verdadera 95 de cada 100 veces. Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message>
            <source>Read, compared with all the others</source>
            <translation>Leído, frente a todos los demás</translation>
        </message>
        <message>
            <source>Read, compared with the week before</source>
            <translation>Leído, frente a la semana anterior</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Statuses take part once they were checked after their first day.</source>
            <translation>Los estados participan cuando se han consultado después de su primer día.</translation>
        </message>
        <message>
            <source>Tick them in the list beside the curves.</source>
            <translation>Márquelos en la lista junto a las curvas.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>Semana a semana</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana hasta leer</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read, compared with the first</source>
            <translation>Leído, frente al primero</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Week of {monday}</source>
            <translation>Semana del {monday}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>el primero</translation>
        </message>
        <message>
            <source>too few ({people})</source>
            <translation>muy pocos ({people})</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>muy pocos datos</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{number}  {title}</source>
            <translation>{number}  {title}</translation>
        </message>
        <message>
            <source>{points}, may be chance ({least} to {most})</source>
            <translation>{points}, puede ser casualidad ({least} a {most})</translation>
        </message>
        <message>
            <source>{points}, surely ({least} to {most})</source>
            <translation>{points}, seguro ({least} a {most})</translation>
        </message>
        <message>
            <source>{rate} ({people})</source>
            <translation>{rate} ({people})</translation>
        </message>
    </context>
    <context>
        <name>Condition</name>
        <message>
            <source>Access refused</source>
            <translation>Acceso denegado</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>Con problemas</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Cuota agotada</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Watched by another GreenStat</source>
            <translation>Seguida por otro GreenStat</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>En seguimiento</translation>
        </message>
        <message>
            <source>{word} – next try {when}</source>
            <translation>{word} – próximo intento {when}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Asking for names…</source>
            <translation>Consultando nombres…</translation>
        </message>
        <message>
            <source>Asking how the instance is…</source>
            <translation>Consultando cómo está la instancia…</translation>
        </message>
        <message>
            <source>Asking who received and read it…</source>
            <translation>Consultando quién lo recibió y leyó…</translation>
        </message>
        <message>
            <source>Looking for statuses…</source>
            <translation>Buscando estados…</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Another program is using the history. Close the other program, then try again.</source>
            <translation>Otro programa está usando el historial. Cierre el otro programa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask GREEN-API's support (HTTP {code}).</source>
            <translation>GREEN-API no pudo responder. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo; si dura mucho, consulte al soporte de GREEN-API (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>No se pudo contactar con GREEN-API. Compruebe que este equipo tiene conexión a internet. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.</source>
            <translation>No se pudo usar GREEN-API. Inténtelo de nuevo en unos minutos; durante el seguimiento, GreenStat lo intenta por sí mismo.</translation>
        </message>
        <message>
            <source>GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>GREEN-API denegó el acceso. Motivos posibles: {causes}. Compare apiUrl, idInstance y apiTokenInstance con los de la consola de GREEN-API; si son correctos, consulte al soporte de GREEN-API. Durante el seguimiento, GreenStat lo intenta de nuevo de vez en cuando (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>GREEN-API tardó demasiado en responder. Compruebe que este equipo tiene conexión a internet. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>GREEN-API was asked too often, perhaps by another program that uses the same account. While watching, GreenStat tries again by itself, more slowly; you can try in {minutes} min.</source>
            <translation>Se consultó a GREEN-API demasiadas veces, quizá desde otro programa que usa la misma cuenta. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo, más despacio; puede intentarlo en {minutes} min.</translation>
        </message>
        <message>
            <source>GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl is right. While watching, GreenStat tries again by itself ({where}).</source>
            <translation>No se pudo entender la respuesta de GREEN-API, así que se descartó; lo guardado se conserva. Compruebe que apiUrl es correcto. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo ({where}).</translation>
        </message>
        <message>
            <source>It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program is using the history. GreenStat tries again by itself.</source>
            <translation>Está olvidado, pero no se pudieron borrar sus últimos restos del disco: el disco está lleno u otro programa está usando el historial. GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Nada responde en la dirección de apiUrl. Compárela con la consola de GREEN-API. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens again, close GreenStat and start it anew.</source>
            <translation>Ocurrió algo para lo que GreenStat no estaba preparado. Lo guardado antes se conserva. Inténtelo de nuevo; si vuelve a ocurrir, cierre GreenStat y ábralo otra vez.</translation>
        </message>
        <message>
            <source>Stopped. Everything that had arrived is kept.</source>
            <translation>Detenido. Todo lo que había llegado se conserva.</translation>
        </message>
        <message>
            <source>The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>La cuenta no se puede consultar ahora. Vea su situación en la consola de GREEN-API. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp. While watching, GreenStat tries again by itself.</source>
            <translation>La cuenta no está vinculada a un teléfono. Vincúlela en la consola de GREEN-API escaneando el código QR con WhatsApp. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again by itself.</source>
            <translation>La cuenta está iniciando, lo que tarda hasta cinco minutos. Inténtelo después; durante el seguimiento, GreenStat lo intenta por sí mismo.</translation>
        </message>
        <message>
            <source>The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>El período pagado de la cuenta terminó. Renuévelo en la consola de GREEN-API. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>La dirección de apiUrl no pudo demostrar que es auténtica, así que no se le envió nada. Compare apiUrl con la consola de GREEN-API y la fecha de este equipo con el calendario; en una oficina, pregunte a quien se encarga de la red. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching, GreenStat tries again by itself.</source>
            <translation>La dirección de apiUrl remite a otro lugar. No se siguió, para que su token esté a salvo. Compare apiUrl con la consola de GREEN-API; en un hotel o un café, conéctese primero a su red. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>No se encontró la dirección de apiUrl. Compruebe que este equipo tiene conexión a internet y que apiUrl está escrito como en la consola de GREEN-API. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat tries again by itself.</source>
            <translation>La respuesta se cortó a la mitad, así que se descartó; lo guardado se conserva. Inténtelo de nuevo; durante el seguimiento, GreenStat lo intenta por sí mismo.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try again.</source>
            <translation>El disco está lleno, así que no se pudo guardar nada nuevo; todo lo guardado antes sigue ahí. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not written; an older file of that name is untouched. Free some space or choose another disk.</source>
            <translation>El disco está lleno, así que no se escribió el archivo; un archivo anterior con ese nombre queda intacto. Libere espacio o elija otro disco.</translation>
        </message>
        <message>
            <source>The file could not be written there: it may be open in another program, or its folder does not allow it. Close the file or choose another folder.</source>
            <translation>No se pudo escribir el archivo ahí: puede estar abierto en otro programa, o la carpeta no lo permite. Cierre el archivo o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The file could not be written; an older file of that name is untouched. Choose another place and try again.</source>
            <translation>No se pudo escribir el archivo; un archivo anterior con ese nombre queda intacto. Elija otro lugar e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose another folder.</source>
            <translation>El archivo que está en el lugar del historial no fue creado por GreenStat, así que no se tocó. Muévalo a otro sitio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The folder for the file does not exist. Choose another one.</source>
            <translation>La carpeta para el archivo no existe. Elija otra.</translation>
        </message>
        <message>
            <source>The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then try again.</source>
            <translation>No se pudo abrir el historial. Compruebe que su carpeta existe y que usted tiene permiso para abrirla, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what can be read of the damaged file, and keeps that file.</source>
            <translation>El historial está dañado. Cierre GreenStat y ábralo otra vez: entonces restaura su copia intacta más reciente, rescata lo que se puede leer del archivo dañado y conserva ese archivo.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}). The damaged file is kept in {folder}.</source>
            <translation>El historial estaba dañado y no había ninguna copia. Se rescató lo que se pudo leer: estados ({statuses}) y consultas ({checks}). El archivo dañado se conserva en {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>El historial estaba dañado y no había ninguna copia. Se rescató lo que se pudo leer: estados ({statuses}) y consultas ({checks}); de algunos estados ({incomplete}) no se pudo leer a todas las personas. El archivo dañado se conserva en {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}). The damaged file is kept in {folder}.</source>
            <translation>El historial estaba dañado. Se restauró su copia del {day} y se rescataron consultas más recientes del archivo dañado ({checks}). El archivo dañado se conserva en {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>El historial estaba dañado. Se restauró su copia del {day} y se rescataron consultas más recientes del archivo dañado ({checks}); de algunos estados ({incomplete}) no se pudo leer a todas las personas. El archivo dañado se conserva en {folder}.</translation>
        </message>
        <message>
            <source>The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.</source>
            <translation>El historial fue creado por una versión más reciente de GreenStat; no se modificó. Actualice el programa para abrirlo.</translation>
        </message>
        <message>
            <source>The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or choose another folder.</source>
            <translation>La carpeta del historial no permite escribir, así que no se pudo guardar nada nuevo. Permita que GreenStat escriba ahí o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use the token only for this session; to keep it for longer, set up the system's own keyring.</source>
            <translation>El llavero configurado en este equipo no protege el token, así que GreenStat no lo usa. Puede usar el token solo en esta sesión; para conservarlo más tiempo, configure el llavero propio del sistema.</translation>
        </message>
        <message>
            <source>The proxy that this computer uses did not let the question through. Look at the proxy in the system's network settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>El proxy que usa este equipo no dejó pasar la consulta. Revise el proxy en los ajustes de red del sistema o pregunte a quien se encarga de la red. Durante el seguimiento, GreenStat lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be chosen in the GREEN-API console. While watching, GreenStat tries again now and then.</source>
            <translation>La cuota del plan de la cuenta está agotada este mes. Se renueva el {day}; en la consola de GREEN-API se puede elegir un plan mayor. Durante el seguimiento, GreenStat lo intenta de nuevo de vez en cuando.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer in time. If it asks for your password in another window, answer there and try again; or use the token only for this session.</source>
            <translation>El llavero del sistema no respondió a tiempo. Si pide su contraseña en otra ventana, responda ahí e inténtelo de nuevo; o use el token solo en esta sesión.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked. Try again, or use the token only for this session.</source>
            <translation>El llavero del sistema no hizo lo que se le pidió. Inténtelo de nuevo o use el token solo en esta sesión.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again, or use the token only for this session.</source>
            <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo, o use el token solo en esta sesión.</translation>
        </message>
        <message>
            <source>The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API console in the account's settings.</source>
            <translation>El token de la cuenta {id_instance} no se conoce en este equipo. Introduzca apiTokenInstance, de la consola de GREEN-API, en los ajustes de la cuenta.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for this session; to keep it for longer, set up the system's keyring and start GreenStat again.</source>
            <translation>Este equipo no tiene un llavero para guardar el token de forma segura, o no está en marcha. Puede usar el token solo en esta sesión; para conservarlo más tiempo, configure el llavero del sistema y abra GreenStat otra vez.</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance y apiTokenInstance son correctos, pero GREEN-API suspendió la cuenta. Pregunte el motivo al soporte de GREEN-API. Durante el seguimiento, GreenStat lo intenta de nuevo de vez en cuando (HTTP {code}).</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance y apiTokenInstance son correctos, pero los estados no están habilitados para esta cuenta. Pida al soporte de GREEN-API que habilite los métodos de estados. Durante el seguimiento, GreenStat lo intenta de nuevo de vez en cuando (HTTP {code}).</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Elegir archivo…</translation>
        </message>
        <message>
            <source>&amp;Everything ({all} rows)</source>
            <translation>&amp;Todo ({all} filas)</translation>
        </message>
        <message>
            <source>&amp;Mask phone numbers</source>
            <translation>&amp;Ocultar parte de los teléfonos</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)</source>
            <translation>Separado por ta&amp;buladores (TSV)</translation>
        </message>
        <message>
            <source>As a work&amp;book with a summary (.xlsx)</source>
            <translation>Como &amp;libro de cálculo con resumen (.xlsx)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV by RFC 4180, times in UTC)</source>
            <translation>Para un &amp;programa (CSV según RFC 4180, horas en UTC)</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV for Excel, LibreOffice, Numbers)</source>
            <translation>Para hoja de &amp;cálculo (CSV para Excel, LibreOffice, Numbers)</translation>
        </message>
        <message>
            <source>For whom is the file?</source>
            <translation>¿Para quién es el archivo?</translation>
        </message>
        <message>
            <source>What is sho&amp;wn ({shown} of {all} rows{filters})</source>
            <translation>Lo &amp;mostrado ({shown} de {all} filas{filters})</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>¿Qué filas?</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Age (seconds)</source>
            <translation>Desde la publicación (segundos)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Audiencia</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Id del chat</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>Entregado, como mínimo</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>Entregado, como máximo</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Diferencia con el primero, desde</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Diferencia con el primero, hasta</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Visto por primera vez</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Median time to read (seconds)</source>
            <translation>Mediana hasta leer (segundos)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Tasa de lectura</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Leído, como mínimo</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Leído, como máximo</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Id del estado</translation>
        </message>
        <message>
            <source>sample data – {title}</source>
            <translation>datos de ejemplo – {title}</translation>
        </message>
    </context>
    <context>
        <name>FirstLoad</name>
        <message>
            <source>Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. Esc stops it.</source>
            <translation>Preguntando por cada estado: {done} de {all}, unos {seconds} s, pues el servicio responde una vez por segundo. Esc lo detiene.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stopped after {done} of {all} statuses. What arrived is kept.</source>
            <translation>Detenido tras {done} de {all} estados. Lo recibido se conserva.</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>%Ln statuses with their recipients, names and checks</source>
            <translation>
                <numerusform>%Ln estado con sus destinatarios, nombres y consultas</numerusform>
                <numerusform>%Ln estados con sus destinatarios, nombres y consultas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Both, and the account itself</source>
            <translation>&amp;Ambos, y la propia cuenta</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Olvidar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For ten seconds you can still undo it.</source>
            <translation>Durante diez segundos aún se puede deshacer.</translation>
        </message>
        <message>
            <source>Forget account</source>
            <translation>Olvidar cuenta</translation>
        </message>
        <message>
            <source>Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included. Nothing changes at GREEN-API and on the phone.</source>
            <translation>Se borra de este equipo: el token, la dirección y el nombre de la cuenta, y {kept}, incluidas las copias diarias. Nada cambia en GREEN-API ni en el teléfono.</translation>
        </message>
        <message>
            <source>Gone from this computer: {kept}, daily copies included. The account and its token stay, and what GREEN-API still knows of the last 30 days is fetched again.</source>
            <translation>Se borra de este equipo: {kept}, incluidas las copias diarias. La cuenta y su token se conservan, y lo que GREEN-API aún sabe de los últimos 30 días se vuelve a obtener.</translation>
        </message>
        <message>
            <source>The &amp;history only</source>
            <translation>Solo el &amp;historial</translation>
        </message>
        <message>
            <source>The &amp;token only</source>
            <translation>Solo el &amp;token</translation>
        </message>
        <message>
            <source>The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more about this account until you enter a token again.</source>
            <translation>El token se borra del llavero. Lo guardado se conserva y se puede leer; no se pregunta nada más a GREEN-API sobre esta cuenta hasta que se introduzca un token otra vez.</translation>
        </message>
        <message>
            <source>What should be forgotten about {account}?</source>
            <translation>¿Qué se debe olvidar de {account}?</translation>
        </message>
        <message>
            <source>{account}: the history is forgotten. The account is still here.</source>
            <translation>{account}: historial olvidado. La cuenta sigue aquí.</translation>
        </message>
        <message>
            <source>{account}: the history will be forgotten in {seconds} s.</source>
            <translation>{account}: el historial se olvidará en {seconds} s.</translation>
        </message>
        <message>
            <source>{account}: the token is forgotten. What was saved is still here.</source>
            <translation>{account}: token olvidado. Lo guardado sigue aquí.</translation>
        </message>
        <message>
            <source>{account}: the token will be forgotten in {seconds} s.</source>
            <translation>{account}: el token se olvidará en {seconds} s.</translation>
        </message>
        <message>
            <source>{account}: token and history are forgotten.</source>
            <translation>{account}: token e historial olvidados.</translation>
        </message>
        <message>
            <source>{account}: token and history will be forgotten in {seconds} s.</source>
            <translation>{account}: el token y el historial se olvidarán en {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ForgettingForGood</name>
        <message numerus="yes">
            <source>%Ln recipients with their times</source>
            <translation>
                <numerusform>%Ln destinatario con sus horas</numerusform>
                <numerusform>%Ln destinatarios con sus horas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>&amp;Olvidar para siempre</translation>
        </message>
        <message>
            <source>Forget this person</source>
            <translation>Olvidar a esta persona</translation>
        </message>
        <message>
            <source>Forget this status</source>
            <translation>Olvidar este estado</translation>
        </message>
        <message>
            <source>Forget {who} for good?</source>
            <translation>¿Olvidar a {who} para siempre?</translation>
        </message>
        <message>
            <source>Forget “{title}” for good?</source>
            <translation>¿Olvidar “{title}” para siempre?</translation>
        </message>
        <message numerus="yes">
            <source>Forgotten: this person is gone from %Ln statuses.</source>
            <translation>
                <numerusform>Olvidado: esta persona ya no está en %Ln estado.</numerusform>
                <numerusform>Olvidado: esta persona ya no está en %Ln estados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone from this computer, in all accounts: their name, their number, and when they received and read which status. The counts of those statuses become smaller.</source>
            <translation>Se borra de este equipo, en todas las cuentas: su nombre, su número, y cuándo recibió y leyó cada estado. Los números de esos estados disminuyen.</translation>
        </message>
        <message>
            <source>Gone from this computer: its text and picture, its checks, and {people}.</source>
            <translation>Se borra de este equipo: su texto e imagen, sus consultas y {people}.</translation>
        </message>
        <message>
            <source>It will not be fetched again. Nothing changes on WhatsApp.</source>
            <translation>No se volverá a obtener. Nada cambia en WhatsApp.</translation>
        </message>
        <message>
            <source>Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.</source>
            <translation>Las respuestas posteriores no lo recuperan. Nada cambia en WhatsApp ni en el teléfono.</translation>
        </message>
        <message>
            <source>The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot be undone.</source>
            <translation>También se borran las copias de los últimos días, porque lo contienen; en menos de una hora se hace una nueva. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>The status is forgotten.</source>
            <translation>El estado se olvidó.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln consulta</numerusform>
                <numerusform>%Ln consultas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients</source>
            <translation>
                <numerusform>%Ln destinatario</numerusform>
                <numerusform>%Ln destinatarios</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not ask how the instance is</source>
            <translation>No se pudo consultar la instancia</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Aún sin consultar</translation>
        </message>
        <message>
            <source>Saved {ago}</source>
            <translation>Guardado {ago}</translation>
        </message>
        <message>
            <source>statistics kept by GREEN-API until {date}</source>
            <translation>GREEN-API guarda las estadísticas hasta el {date}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Instance authorized</source>
            <translation>Instancia autorizada</translation>
        </message>
        <message>
            <source>Instance authorized · notifications off</source>
            <translation>Instancia autorizada · notificaciones desactivadas</translation>
        </message>
        <message>
            <source>Instance authorized · notifications on</source>
            <translation>Instancia autorizada · notificaciones activadas</translation>
        </message>
        <message>
            <source>Instance is starting</source>
            <translation>La instancia está iniciando</translation>
        </message>
        <message>
            <source>Instance not ready: {state}</source>
            <translation>Instancia no lista: {state}</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>%Ln reads</source>
            <translation>
                <numerusform>%Ln lectura</numerusform>
                <numerusform>%Ln lecturas</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>No reads yet.</source>
            <translation>Aún no hay lecturas.</translation>
        </message>
        <message>
            <source>Reading peaked on {when}: {count}, {share}. Times are local.</source>
            <translation>Cuando más se leyó: {when} ({count}, {share}). Horas locales.</translation>
        </message>
        <message>
            <source>{day} {begin} to {end}</source>
            <translation>{day} de {begin} a {end}</translation>
        </message>
        <message>
            <source>{share} of {count}</source>
            <translation>{share} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>Son datos de ejemplo: no se guarda nada en ninguna parte.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln pages found</source>
            <translation>
                <numerusform>%Ln página encontrada</numerusform>
                <numerusform>%Ln páginas encontradas</numerusform>
            </translation>
        </message>
        <message>
            <source>GreenStat Help</source>
            <translation>Ayuda de GreenStat</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Ninguna página contiene estas palabras.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Search in Help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>Diagnóstico copiado</translation>
        </message>
    </context>
    <context>
        <name>HistoryCare</name>
        <message>
            <source>Copies of the history (*.sqlite3);;All files (*)</source>
            <translation>Copias del historial (*.sqlite3);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Put back a copy: the history will be as it was then</source>
            <translation>Restaurar una copia: el historial quedará como estaba entonces</translation>
        </message>
        <message>
            <source>The history is as it was in the copy. The one before it is kept in the folder “damaged”.</source>
            <translation>El historial está como en la copia. El anterior se conserva en la carpeta “damaged”.</translation>
        </message>
        <message>
            <source>The history is copied.</source>
            <translation>El historial se copió.</translation>
        </message>
        <message>
            <source>The history is sound.</source>
            <translation>El historial está intacto.</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message numerus="yes">
            <source>%Ln reads · local time</source>
            <translation>
                <numerusform>%Ln lectura · hora local</numerusform>
                <numerusform>%Ln lecturas · hora local</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it takes {least}, with {each} each at two different hours.</source>
            <translation>
                <numerusform>Mejor hora para publicar: muy pocos datos. Se siguió %Ln estado durante sus primeras seis horas; hacen falta {least}, con {each} en cada una de dos horas distintas.</numerusform>
                <numerusform>Mejor hora para publicar: muy pocos datos. Se siguieron %Ln estados durante sus primeras seis horas; hacen falta {least}, con {each} en cada una de dos horas distintas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the reads…</source>
            <translation>Contando las lecturas…</translation>
        </message>
        <message numerus="yes">
            <source>Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses</source>
            <translation>
                <numerusform>Los estados publicados hacia las {hour} fueron los mejores: en seis horas los leyó el {rate} de sus destinatarios · %Ln estado</numerusform>
                <numerusform>Los estados publicados hacia las {hour} fueron los mejores: en seis horas los leyó el {rate} de sus destinatarios · %Ln estados</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few reads to say when people read: {count} so far, it takes {least}.</source>
            <translation>Muy pocas lecturas para decir cuándo se lee: {count} hasta ahora; hacen falta {least}.</translation>
        </message>
        <message>
            <source>When they read</source>
            <translation>Cuándo leen</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>puede ser casualidad</translation>
        </message>
        <message>
            <source>surely more than at other hours</source>
            <translation>seguro más que a otras horas</translation>
        </message>
    </context>
    <context>
        <name>KeptTimeBox</name>
        <message numerus="yes">
            <source>%Ln statuses first seen before {moment} will go, with their recipients and checks.</source>
            <translation>
                <numerusform>Se borrará %Ln estado visto por primera vez antes del {moment}, con sus destinatarios y consultas.</numerusform>
                <numerusform>Se borrarán %Ln estados vistos por primera vez antes del {moment}, con sus destinatarios y consultas.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Let them go</source>
            <translation>&amp;Borrar</translation>
        </message>
        <message numerus="yes">
            <source>For %Ln days</source>
            <translation>
                <numerusform>Durante %Ln día</numerusform>
                <numerusform>Durante %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>For 31 days</source>
            <translation>Durante 31 días</translation>
        </message>
        <message>
            <source>For a year</source>
            <translation>Durante un año</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Para siempre</translation>
        </message>
        <message>
            <source>For three months</source>
            <translation>Durante tres meses</translation>
        </message>
        <message>
            <source>How long the history is kept</source>
            <translation>Cuánto tiempo se guarda el historial</translation>
        </message>
        <message>
            <source>Keep the history for a shorter time</source>
            <translation>Guardar el historial menos tiempo</translation>
        </message>
        <message>
            <source>So will everybody who is in no other status, within the hour and for good. Copies made before hold them for a week longer.</source>
            <translation>También todas las personas que no están en ningún otro estado, en menos de una hora y para siempre. Las copias hechas antes las conservan una semana más.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Deleted status</source>
            <translation>Estado eliminado</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>Nota de voz</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>LiveLine</name>
        <message>
            <source>Closed – everything is kept</source>
            <translation>Finalizado – todo queda guardado</translation>
        </message>
        <message>
            <source>Closed – next check {when}</source>
            <translation>Finalizado – próxima consulta {when}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Live – next check {when}</source>
            <translation>Activo – próxima consulta {when}</translation>
        </message>
        <message>
            <source>More people who had read it at the last check than at the one before</source>
            <translation>Personas que lo habían leído en la última consulta, de más que en la anterior</translation>
        </message>
        <message>
            <source>▲ {count} read</source>
            <translation>▲ {count} leído</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>hace %n d</numerusform>
                <numerusform>hace %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>hace %n h</numerusform>
                <numerusform>hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>hace %n s</numerusform>
                <numerusform>hace %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Hoy {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Ayer {time}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>en %n d</numerusform>
                <numerusform>en %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>en %n h</numerusform>
                <numerusform>en %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>en %n min</numerusform>
                <numerusform>en %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>in {clock}</source>
            <translation>en {clock}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add status…</source>
            <translation>Añadir estado…</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>Editar cuenta…</translation>
        </message>
        <message>
            <source>GreenStat is looking for the statuses of the last 30 days. You can also add one by its id.</source>
            <translation>GreenStat está buscando los estados de los últimos 30 días. También se puede añadir uno por su id.</translation>
        </message>
        <message>
            <source>GreenStat – sample data</source>
            <translation>GreenStat – datos de ejemplo</translation>
        </message>
        <message>
            <source>No status chosen</source>
            <translation>Ningún estado elegido</translation>
        </message>
        <message>
            <source>No statuses yet</source>
            <translation>Aún no hay estados</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Aparecen aquí a medida que se encuentran.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Writing the file: {done} of {all}. Esc stops it.</source>
            <translation>Escribiendo el archivo: {done} de {all}. Esc lo detiene.</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later. The account restarts for it, which takes up to five minutes. What was saved before stays.</source>
            <translation>GREEN-API no dice quién recibió este estado porque el ajuste “Receive webhooks on sent messages statuses” de la cuenta está desactivado. Actívelo para los próximos estados; lo que se publica mientras está desactivado no se puede contar después. Para ello la cuenta se reinicia, lo que tarda hasta cinco minutos. Lo guardado antes se conserva.</translation>
        </message>
        <message>
            <source>GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved here stays.</source>
            <translation>GREEN-API guarda las estadísticas durante 30 días y este estado es más antiguo, así que ya no queda nada que consultar. Lo guardado aquí se conserva.</translation>
        </message>
        <message>
            <source>GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status stays empty too, ask GREEN-API's support.</source>
            <translation>GREEN-API incluye este estado en su lista, pero nunca informó de nadie, y pasado su día ya no llegará nada más. Los avisos se perdieron o estaban desactivados cuando se publicó. Para este no se puede hacer nada; si el próximo estado también queda vacío, consulte al soporte de GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>Esta vez GREEN-API no nombró a nadie, aunque antes conocía a un destinatario. Lo olvida cuando la cuenta se vincula de nuevo a un teléfono. El suyo se conserva; no hay nada que hacer, y los nuevos estados se cuentan como siempre.</translation>
        </message>
        <message numerus="yes">
            <source>GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>
                <numerusform>Esta vez GREEN-API no nombró a nadie, aunque antes conocía a {recipients} destinatario. Lo olvida cuando la cuenta se vincula de nuevo a un teléfono. El suyo se conserva; no hay nada que hacer, y los nuevos estados se cuentan como siempre.</numerusform>
                <numerusform>Esta vez GREEN-API no nombró a nadie, aunque antes conocía a {recipients} destinatarios. Los olvida cuando la cuenta se vincula de nuevo a un teléfono. Los suyos se conservan; no hay nada que hacer, y los nuevos estados se cuentan como siempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named, compare the id with the one in the GREEN-API console.</source>
            <translation>Todavía nada. Las novedades de un estado reciente tardan hasta dos minutos en llegar; consulte de nuevo entonces. Si sigue sin aparecer nadie, compare el id con el de la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>The account's list of statuses does not have this one. Its id may be mistyped or belong to another account: compare it with idMessage in the GREEN-API console.</source>
            <translation>La lista de estados de la cuenta no contiene este. Su id puede estar mal escrito o pertenecer a otra cuenta: compárelo con idMessage en la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and there is nothing to do.</source>
            <translation>El servicio olvidó a un destinatario que había nombrado antes; puede olvidar antes de lo prometido. El suyo se conserva y no hay nada que hacer.</translation>
        </message>
        <message numerus="yes">
            <source>The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are kept, and there is nothing to do.</source>
            <translation>
                <numerusform>El servicio olvidó a {forgotten} destinatario que había nombrado antes; puede olvidar antes de lo prometido. El suyo se conserva y no hay nada que hacer.</numerusform>
                <numerusform>El servicio olvidó a {forgotten} destinatarios que había nombrado antes; puede olvidar antes de lo prometido. Los suyos se conservan y no hay nada que hacer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>El servicio no nombra a nadie para este estado, y su día ya pasó. O se perdieron los avisos, o el id pertenece a otra cuenta: compárelo con el de la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>El servicio no nombra a nadie para este estado. O todavía no ha llegado a nadie, o el id pertenece a otra cuenta: compárelo con el de la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show your statuses to few people: look at its status privacy on the phone, and check again later.</source>
            <translation>El estado está publicado, pero todavía no ha llegado a nadie. Puede que los teléfonos estén apagados o que WhatsApp muestre sus estados a pocas personas: revise la privacidad de estados en el teléfono y consulte de nuevo más tarde.</translation>
        </message>
        <message>
            <source>Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it neither sends nor answers. Statuses published from then on are counted; those published before are not.</source>
            <translation>¿Activar “Receive webhooks on sent messages statuses”? Para ello la cuenta se reinicia: durante un máximo de cinco minutos no envía ni responde. Los estados publicados desde entonces se cuentan; los anteriores, no.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
    </context>
    <context>
        <name>Mishaps</name>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <source>Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again, send the diagnostics to whoever helps you. They hold no token and no number of a person.</source>
            <translation>Algo falló dentro de GreenStat. Lo guardado se conserva y se puede continuar; si vuelve a ocurrir, envíe el diagnóstico a quien le ayude. No contiene ningún token ni el número de ninguna persona.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} de {all}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Open status</source>
            <translation>&amp;Abrir estado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>No statuses</source>
            <translation>Ningún estado</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Statuses of one person</source>
            <translation>Estados de una persona</translation>
        </message>
        <message>
            <source>Statuses of this person</source>
            <translation>Estados de esta persona</translation>
        </message>
        <message>
            <source>This person is a recipient of no status that was checked.</source>
            <translation>Esta persona no es destinataria de ningún estado consultado.</translation>
        </message>
        <message>
            <source>{read} of {received} statuses read · read is a lower bound</source>
            <translation>{read} de {received} estados leídos · leído es un mínimo</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>&amp;Keep the history:</source>
            <translation>&amp;Guardar el historial:</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>C&amp;laro</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Check statuses by themselves while GreenStat is &amp;open</source>
            <translation>Consultar los estados automáticamente mientras GreenStat está a&amp;bierto</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En segundo plano</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Mask &amp;phone numbers: for a screen that others see</source>
            <translation>Oc&amp;ultar números de teléfono: para una pantalla que otros ven</translation>
        </message>
        <message>
            <source>Nothing &amp;moves by itself</source>
            <translation>Sin ani&amp;maciones</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Tell me from the &amp;tray when half have read a status</source>
            <translation>Avisar desde la ban&amp;deja cuando la mitad haya leído un estado</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions, asked for once a day</source>
            <translation>Avisar de &amp;nuevas versiones, con una consulta al día</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A history is kept for 31 days or more: what is younger, GREEN-API would tell again.</source>
            <translation>El historial se conserva 31 días o más: lo más reciente, GREEN-API lo volvería a informar.</translation>
        </message>
        <message>
            <source>A workbook has no room for so many recipients. Choose fewer of them, or export as CSV.</source>
            <translation>Un libro de cálculo no tiene espacio para tantos destinatarios. Elija menos o exporte como CSV.</translation>
        </message>
        <message>
            <source>Enter apiTokenInstance as the GREEN-API console shows it.</source>
            <translation>Introduzca apiTokenInstance tal como lo muestra la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>Enter apiUrl as the GREEN-API console shows it.</source>
            <translation>Introduzca apiUrl tal como lo muestra la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>Enter idInstance as the GREEN-API console shows it.</source>
            <translation>Introduzca idInstance tal como lo muestra la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>Enter the id of a status, called idMessage by GREEN-API.</source>
            <translation>Introduzca el id de un estado, que GREEN-API llama idMessage.</translation>
        </message>
        <message>
            <source>Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018.</source>
            <translation>Nadie en el historial tiene este número. Escríbalo con el código de su país, como +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file could not be opened. Choose another one.</source>
            <translation>No se pudo abrir el archivo. Elija otro.</translation>
        </message>
        <message>
            <source>The file holds no names beside its numbers. Add them first.</source>
            <translation>El archivo no contiene nombres junto a los números. Añádalos primero.</translation>
        </message>
        <message>
            <source>The file holds no numbers such as +44 20 7946 0018.</source>
            <translation>El archivo no contiene números como +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Choose a smaller one.</source>
            <translation>El archivo supera los 20 MB. Elija uno más pequeño.</translation>
        </message>
        <message>
            <source>The file is no table. Save it as CSV in UTF-8 first.</source>
            <translation>El archivo no es una tabla. Guárdelo primero como CSV en UTF-8.</translation>
        </message>
        <message>
            <source>The file needs two columns: numbers and names.</source>
            <translation>El archivo necesita dos columnas: números y nombres.</translation>
        </message>
        <message>
            <source>The id of a status is one word without spaces or line ends. Copy only idMessage.</source>
            <translation>El id de un estado es una sola palabra sin espacios ni saltos de línea. Copie solo idMessage.</translation>
        </message>
        <message>
            <source>The logo could not be read as a picture. Choose a PNG or a JPEG file.</source>
            <translation>No se pudo leer el logo como imagen. Elija un archivo PNG o JPEG.</translation>
        </message>
        <message>
            <source>The logo's file is too large. Choose one of at most 5 MB.</source>
            <translation>El archivo del logo es demasiado grande. Elija uno de 5 MB como máximo.</translation>
        </message>
        <message>
            <source>The name is longer than 100 characters. Shorten it.</source>
            <translation>El nombre supera los 100 caracteres. Acórtelo.</translation>
        </message>
        <message>
            <source>The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>El nombre parece contener el token. El token va en el campo apiTokenInstance y en ningún otro.</translation>
        </message>
        <message>
            <source>The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none.</source>
            <translation>El número tras los dos puntos en apiUrl no es un puerto. Use uno del 1 al 65535, o ninguno.</translation>
        </message>
        <message>
            <source>There are several accounts. Say which one by its idInstance.</source>
            <translation>Hay varias cuentas. Indique cuál por su idInstance.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one first.</source>
            <translation>Todavía no hay ninguna cuenta. Añada una primero.</translation>
        </message>
        <message>
            <source>There is no copy of the history yet.</source>
            <translation>Todavía no hay ninguna copia del historial.</translation>
        </message>
        <message>
            <source>There is no such account here. Add it first.</source>
            <translation>Esa cuenta no está aquí. Añádala primero.</translation>
        </message>
        <message>
            <source>This does not name a status. Copy only idMessage.</source>
            <translation>Esto no indica ningún estado. Copie solo idMessage.</translation>
        </message>
        <message>
            <source>This file is no sound copy of a history. Choose another one; nothing was changed.</source>
            <translation>Este archivo no es una copia intacta de un historial. Elija otro; no se modificó nada.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at, with :desc behind it for the other direction.</source>
            <translation>No se puede ordenar por esta columna. Use name, phone, country, received, read, read_rate, median_s o last_read_at, con :desc detrás para el orden inverso.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it for the other direction.</source>
            <translation>No se puede ordenar por esta columna. Use name, phone, state, sent_at, delivered_at o read_at, con :desc detrás para el orden inverso.</translation>
        </message>
        <message>
            <source>This is no date. Write it as 2026-11-01, or as 28d for the last four weeks.</source>
            <translation>Esto no es una fecha. Escríbala como 2026-11-01, o como 28d para las últimas cuatro semanas.</translation>
        </message>
        <message>
            <source>This is the address of a whole request. Keep what stands before /waInstance as apiUrl.</source>
            <translation>Esta es la dirección de una petición completa. Deje como apiUrl lo que está antes de /waInstance.</translation>
        </message>
        <message>
            <source>This is too long for the id of a status. Copy only idMessage.</source>
            <translation>Esto es demasiado largo para el id de un estado. Copie solo idMessage.</translation>
        </message>
        <message>
            <source>This looks like the token, not like the id of a status. Copy idMessage instead.</source>
            <translation>Esto parece el token, no el id de un estado. Copie idMessage en su lugar.</translation>
        </message>
        <message>
            <source>This port is not free, or no port at all. Choose another one, or leave it out to get a free one.</source>
            <translation>Este puerto no está libre o no es un puerto. Elija otro, o no indique ninguno para obtener uno libre.</translation>
        </message>
        <message>
            <source>This status is not in the history yet. Check it once, and it will be.</source>
            <translation>Este estado aún no está en el historial. Consúltelo una vez y lo estará.</translation>
        </message>
        <message>
            <source>This status was forgotten for good, so it is not kept again.</source>
            <translation>Este estado se olvidó de forma definitiva, así que no se vuelve a guardar.</translation>
        </message>
        <message>
            <source>What was entered cannot be used. Compare it with the GREEN-API console.</source>
            <translation>Lo introducido no se puede usar. Compárelo con la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console.</source>
            <translation>apiTokenInstance es una sola palabra sin espacios ni saltos de línea. Cópielo de nuevo de la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>apiUrl begins with http, which others could listen to. Write https instead.</source>
            <translation>apiUrl empieza por http, y otros podrían escuchar. Escriba https en su lugar.</translation>
        </message>
        <message>
            <source>apiUrl has to begin with https. Copy it from the console.</source>
            <translation>apiUrl tiene que empezar por https. Cópielo de la consola.</translation>
        </message>
        <message>
            <source>apiUrl holds a ? or a #. Remove it and all that follows it.</source>
            <translation>apiUrl contiene ? o #. Quítelo junto con todo lo que sigue.</translation>
        </message>
        <message>
            <source>apiUrl holds a name or a password before an @. Remove everything from https:// to the @.</source>
            <translation>apiUrl contiene un nombre o una contraseña antes de @. Quite todo lo que hay entre https:// y @, incluida la @.</translation>
        </message>
        <message>
            <source>apiUrl is not an address. Copy it from the GREEN-API console; it begins with https.</source>
            <translation>apiUrl no es una dirección. Cópielo de la consola de GREEN-API; empieza por https.</translation>
        </message>
        <message>
            <source>apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>apiUrl parece contener el token. El token va en el campo apiTokenInstance y en ningún otro.</translation>
        </message>
        <message>
            <source>idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console.</source>
            <translation>idInstance es un número de 4 a 20 cifras y nada más. Cópielo de la consola de GREEN-API.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivos:</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ReachCard</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Mostrar todo el tiempo</translation>
        </message>
        <message>
            <source>Show the first {duration}</source>
            <translation>Mostrar las primeras {duration}</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
    </context>
    <context>
        <name>ReachChart</name>
        <message>
            <source>A count with “to” in it lies between the two: the service does not tell every moment. Read is a lower bound: people may hide read receipts.</source>
            <translation>Un número con “a” está entre los dos: el servicio no informa de cada momento. Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message>
            <source>After {age}, {delivered} of {reached} had received it, and at least {read} had read it.</source>
            <translation>Después de {age}, lo habían recibido {delivered} de {reached}, y lo habían leído como mínimo {read}.</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Delivered: {count}</source>
            <translation>Entregado: {count}</translation>
        </message>
        <message>
            <source>Nobody is known to have received it yet.</source>
            <translation>Aún no consta que nadie lo haya recibido.</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Alcance en el tiempo</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read: {count}</source>
            <translation>Leído: {count}</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>Desde la publicación</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Incierto</translation>
        </message>
        <message>
            <source>last check</source>
            <translation>última consulta</translation>
        </message>
        <message>
            <source>of {count} reached</source>
            <translation>de {count} alcanzados</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{moment} · after {age}</source>
            <translation>{moment} · después de {age}</translation>
        </message>
        <message>
            <source>{people} · {share}</source>
            <translation>{people} · {share}</translation>
        </message>
    </context>
    <context>
        <name>RecipientRows</name>
        <message numerus="yes">
            <source>%Ln</source>
            <translation>
                <numerusform>%Ln</numerusform>
                <numerusform>%Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln entregado</numerusform>
                <numerusform>%Ln entregados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read</source>
            <translation>
                <numerusform>%Ln leído</numerusform>
                <numerusform>%Ln leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln enviado</numerusform>
                <numerusform>%Ln enviados</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
    </context>
    <context>
        <name>RecipientsModel</name>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>Número oculto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Time to read</source>
            <translation>Tardó en leer</translation>
        </message>
        <message>
            <source>delivered {day}</source>
            <translation>entregado {day}</translation>
        </message>
        <message>
            <source>read {day}</source>
            <translation>leído {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>enviado {day}</translation>
        </message>
        <message>
            <source>≥ {duration}</source>
            <translation>≥ {duration}</translation>
        </message>
    </context>
    <context>
        <name>RecipientsPage</name>
        <message>
            <source>No recipients yet</source>
            <translation>Aún no hay destinatarios</translation>
        </message>
        <message>
            <source>Nobody in this status fits the filter and the search together.</source>
            <translation>Nadie en este estado cumple a la vez el filtro y la búsqueda.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <source>Press Refresh (F5) to ask GREEN-API who received and read this status.</source>
            <translation>Presione Actualizar (F5) para consultar a GREEN-API quién recibió y leyó este estado.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
    </context>
    <context>
        <name>RecipientsView</name>
        <message>
            <source>Recipients</source>
            <translation>Destinatarios</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Hidden number</source>
            <translation>Número oculto</translation>
        </message>
        <message>
            <source>Made with GreenStat · page {page}</source>
            <translation>Hecho con GreenStat · página {page}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Alcance en el tiempo</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Qué significan las palabras</translation>
        </message>
        <message>
            <source>Who read it first</source>
            <translation>Quién lo leyó primero</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Mask phone numbers and leave names out</source>
            <translation>&amp;Ocultar parte de los teléfonos y omitir los nombres</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Notas</translation>
        </message>
        <message>
            <source>&amp;PDF, for mail and print</source>
            <translation>&amp;PDF, para correo e impresión</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>Elegir &amp;archivo…</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>Elegir &amp;logo…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Elegir un logo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>P&amp;NG, a picture for chats</source>
            <translation>PN&amp;G, una imagen para chats</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Informe para un cliente</translation>
        </message>
        <message>
            <source>What the client should know</source>
            <translation>Lo que el cliente debe saber</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>As of {when}, local time</source>
            <translation>Datos del {when}, hora local</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Informe para un cliente</translation>
        </message>
        <message>
            <source>{word}: {meaning}</source>
            <translation>{word}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>SampleBar</name>
        <message>
            <source>&amp;Leave sample data</source>
            <translation>Sa&amp;lir de los datos de ejemplo</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <source>These people are made up. Nothing you do here is kept.</source>
            <translation>Estas personas son inventadas. Nada de lo que se hace aquí se guarda.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search name or number</source>
            <translation>Buscar nombre o número</translation>
        </message>
    </context>
    <context>
        <name>SegmentBar</name>
        <message>
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Nadie todavía.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>How often they read</source>
            <translation>Con qué frecuencia leen</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message numerus="yes">
            <source>out of %Ln people</source>
            <translation>
                <numerusform>de %Ln persona</numerusform>
                <numerusform>de %Ln personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentChips</name>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Filter by how often they read</source>
            <translation>Filtrar por frecuencia de lectura</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln cambiado</numerusform>
                <numerusform>%Ln cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nuevo</numerusform>
                <numerusform>%Ln nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients loaded</source>
            <translation>
                <numerusform>%Ln destinatario cargado</numerusform>
                <numerusform>%Ln destinatarios cargados</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: {new}, {changed}</source>
            <translation>Consultado: {new}, {changed}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>GREEN-API names a state of the account that GreenStat does not know. Look at it in the GREEN-API console.</source>
            <translation>GREEN-API indica una situación de la cuenta que GreenStat no conoce. Véala en la consola de GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API suspended the account. Ask GREEN-API's support.</source>
            <translation>GREEN-API suspendió la cuenta. Consulte al soporte de GREEN-API.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.</source>
            <translation>La cuenta no está vinculada a un teléfono. Vincúlela en la consola de GREEN-API escaneando el código QR con WhatsApp.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then.</source>
            <translation>La cuenta está iniciando, lo que tarda hasta cinco minutos. Inténtelo después.</translation>
        </message>
        <message>
            <source>The account is still being created. Try again in a few minutes.</source>
            <translation>La cuenta todavía se está creando. Inténtelo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <source>The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.</source>
            <translation>La cuenta está inactiva porque su teléfono está apagado o sin conexión. Encienda el teléfono y espere 5 minutos.</translation>
        </message>
        <message>
            <source>The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone.</source>
            <translation>La cuenta espera el código que la vincula al teléfono. Introduzca el código en WhatsApp en el teléfono.</translation>
        </message>
        <message>
            <source>The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a status works as usual.</source>
            <translation>La cuenta funciona, pero WhatsApp limita por ahora sus envíos por la cantidad enviada. Consultar quién recibió un estado funciona como siempre.</translation>
        </message>
        <message>
            <source>The account works: it is linked to the phone.</source>
            <translation>La cuenta funciona: está vinculada al teléfono.</translation>
        </message>
        <message>
            <source>WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone.</source>
            <translation>WhatsApp bloqueó el número de teléfono de esta cuenta. Consulte al soporte de WhatsApp desde el teléfono.</translation>
        </message>
    </context>
    <context>
        <name>StateChips</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>Filtrar por situación</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>By {when}</source>
            <translation>Publ. hasta {when}</translation>
        </message>
        <message>
            <source>Checked {ago}</source>
            <translation>Consulta {ago}</translation>
        </message>
        <message>
            <source>Checked {ago} · next {when}</source>
            <translation>{ago} · próx. {when}</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Aún sin consultar</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>eliminado</translation>
        </message>
        <message>
            <source>{when} · live, {hours} h left</source>
            <translation>{when} · expira en {hours} h</translation>
        </message>
        <message>
            <source>▲ {count}</source>
            <translation>▲ {count}</translation>
        </message>
    </context>
    <context>
        <name>StatusPage</name>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>eliminado</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln chosen people</source>
            <translation>
                <numerusform>para %Ln persona elegida</numerusform>
                <numerusform>para %Ln personas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>for everyone</source>
            <translation>para todos</translation>
        </message>
        <message>
            <source>from the phone</source>
            <translation>desde el teléfono</translation>
        </message>
        <message>
            <source>{kind} · first seen {when}</source>
            <translation>{kind} · visto por primera vez {when}</translation>
        </message>
        <message>
            <source>{kind} · published by {when}</source>
            <translation>{kind} · publicado a más tardar {when}</translation>
        </message>
    </context>
    <context>
        <name>StatusesModel</name>
        <message>
            <source>{title}, {kind}, {when}. {read} of {all} have read it.</source>
            <translation>{title}, {kind}, {when}. Leído por {read} de {all}.</translation>
        </message>
    </context>
    <context>
        <name>StatusesPage</name>
        <message numerus="yes">
            <source>Saved %Ln recipients to {file}</source>
            <translation>
                <numerusform>%Ln destinatario guardado en {file}</numerusform>
                <numerusform>%Ln destinatarios guardados en {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it on…</source>
            <translation>Activar…</translation>
        </message>
    </context>
    <context>
        <name>StatusesPanel</name>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Estados</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Too many to drag. Copy them with {keys} instead.</source>
            <translation>Son demasiados para arrastrar. Cópielos con {keys}.</translation>
        </message>
    </context>
    <context>
        <name>TableHabits</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>%Ln fila copiada</numerusform>
                <numerusform>%Ln filas copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying… Esc stops it.</source>
            <translation>Copiando… Esc lo detiene.</translation>
        </message>
    </context>
    <context>
        <name>TextRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln seleccionado</numerusform>
                <numerusform>%Ln seleccionados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Add status…</source>
            <translation>Añadir estado…</translation>
        </message>
        <message>
            <source>Ask GREEN-API now (F5)</source>
            <translation>Consultar a GREEN-API ahora (F5)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Detener (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>24 hours are over: {read} of {all} have read it.</source>
            <translation>Pasaron 24 horas: leído por {read} de {all}.</translation>
        </message>
        <message>
            <source>Half have read it: {read} of {all}.</source>
            <translation>La mitad lo ha leído: {read} de {all}.</translation>
        </message>
        <message>
            <source>Show GreenStat</source>
            <translation>Mostrar GreenStat</translation>
        </message>
    </context>
    <context>
        <name>TurningOn</name>
        <message>
            <source>Turn it on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Turn on the setting</source>
            <translation>Activar el ajuste</translation>
        </message>
        <message>
            <source>Turning on the setting…</source>
            <translation>Activando el ajuste…</translation>
        </message>
    </context>
    <context>
        <name>TwinDialog</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>&amp;Copiar tabla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>GreenStat {version} is out. Nothing is installed by itself.</source>
            <translation>Ya está disponible GreenStat {version}. Nada se instala por sí solo.</translation>
        </message>
        <message>
            <source>See what is new</source>
            <translation>Ver las novedades</translation>
        </message>
    </context>
    <context>
        <name>UsualView</name>
        <message numerus="yes">
            <source>The average is of %Ln other statuses of this account at the same age, each counted once.</source>
            <translation>
                <numerusform>El promedio es de %Ln estado más de esta cuenta con el mismo tiempo publicado.</numerusform>
                <numerusform>El promedio es de otros %Ln estados de esta cuenta con el mismo tiempo publicado, cada uno contado una vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The average is of what %Ln other statuses of this account came to, each counted once.</source>
            <translation>
                <numerusform>El promedio es de lo que logró %Ln estado más de esta cuenta.</numerusform>
                <numerusform>El promedio es de lo que lograron otros %Ln estados de esta cuenta, cada uno contado una vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>about as fast as average</source>
            <translation>casi tan rápido como el promedio</translation>
        </message>
        <message>
            <source>as fast as average</source>
            <translation>tan rápido como el promedio</translation>
        </message>
        <message>
            <source>too few others to compare</source>
            <translation>muy pocos otros para comparar</translation>
        </message>
        <message>
            <source>{difference} points vs. average</source>
            <translation>{difference} puntos vs. promedio</translation>
        </message>
        <message>
            <source>{difference} vs. your average</source>
            <translation>{difference} vs. su promedio</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{span} faster than average</source>
            <translation>{span} más rápido que el promedio</translation>
        </message>
        <message>
            <source>{span} slower than average</source>
            <translation>{span} más lento que el promedio</translation>
        </message>
    </context>
    <context>
        <name>WatchView</name>
        <message>
            <source>The setting is being turned on. The instance restarts, which takes up to five minutes.</source>
            <translation>El ajuste se está activando. La instancia se reinicia, lo que tarda hasta cinco minutos.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there.</source>
            <translation>Este escritorio no tiene bandeja en este momento. Mientras no la tenga, GreenStat no avisará de nada desde ella.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect…</source>
            <translation>&amp;Conectar…</translation>
        </message>
        <message>
            <source>&amp;Look around</source>
            <translation>E&amp;xplorar</translation>
        </message>
        <message>
            <source>A flower shop with made-up customers, to try everything out. No account and no internet needed.</source>
            <translation>Una floristería con clientes inventados, para probarlo todo. No hace falta cuenta ni internet.</translation>
        </message>
        <message>
            <source>Connect my account</source>
            <translation>Conectar mi cuenta</translation>
        </message>
        <message>
            <source>Every answer is kept on this computer, also after GREEN-API has forgotten it.</source>
            <translation>Cada respuesta se guarda en este equipo, también cuando GREEN-API ya la olvidó.</translation>
        </message>
        <message>
            <source>Everything made up is marked as sample data.</source>
            <translation>Todo lo inventado está marcado como datos de ejemplo.</translation>
        </message>
        <message>
            <source>GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer.</source>
            <translation>GreenStat consulta a GREEN-API sobre sus estados de WhatsApp y guarda cada respuesta.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Explorar con datos de ejemplo</translation>
        </message>
        <message>
            <source>One click leads back, and nothing of it is kept.</source>
            <translation>Un clic lleva de vuelta, y nada de ello se guarda.</translation>
        </message>
        <message>
            <source>Sort, filter, compare and export as with your own statuses.</source>
            <translation>Ordene, filtre, compare y exporte como con sus propios estados.</translation>
        </message>
        <message>
            <source>The token goes into this computer’s keyring and nowhere else.</source>
            <translation>El token se guarda en el llavero de este equipo y en ningún otro lugar.</translation>
        </message>
        <message>
            <source>Who got your status, and who read it?</source>
            <translation>¿Quién recibió su estado y quién lo leyó?</translation>
        </message>
        <message>
            <source>You need three values of your GREEN-API instance. The form shows where each of them stands.</source>
            <translation>Se necesitan tres datos de su instancia de GREEN-API. El formulario indica dónde está cada uno.</translation>
        </message>
        <message>
            <source>Your statuses of the last 30 days are found by themselves.</source>
            <translation>Sus estados de los últimos 30 días se encuentran automáticamente.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>All of them are on the last sheet.</source>
            <translation>Todos están en la última hoja.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Audiencia</translation>
        </message>
        <message>
            <source>By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.</source>
            <translation>Cuántos puntos porcentuales más de los destinatarios lo leyeron que el primer estado: 95 veces de cada 100 la diferencia real está entre los dos extremos. Si un extremo está por debajo de 0 y el otro por encima, puede ser casualidad.</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Id del chat</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recopilado</translation>
        </message>
        <message>
            <source>Compared at the age of</source>
            <translation>Tiempo desde la publicación</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>Entregado, como mínimo</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>Entregado, como máximo</translation>
        </message>
        <message>
            <source>Delivered, of reached</source>
            <translation>Entregado, del alcance</translation>
        </message>
        <message>
            <source>Delivered, of reached, at least</source>
            <translation>Entregado, del alcance, como mínimo</translation>
        </message>
        <message>
            <source>Delivered, of reached, at most</source>
            <translation>Entregado, del alcance, como máximo</translation>
        </message>
        <message>
            <source>Difference to the first</source>
            <translation>Diferencia con el primero</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Diferencia con el primero, desde</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Diferencia con el primero, hasta</translation>
        </message>
        <message>
            <source>Each as it was last checked</source>
            <translation>Cada uno según su última consulta</translation>
        </message>
        <message>
            <source>Everyone who was sent at least one of the statuses. A person counts only where they were a recipient.</source>
            <translation>Todas las personas a quienes se envió al menos uno de los estados. Una persona cuenta solo donde fue destinataria.</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Visto por primera vez</translation>
        </message>
        <message>
            <source>First status</source>
            <translation>Primer estado</translation>
        </message>
        <message>
            <source>From first seen to read, of the reads whose time is known: half of them were faster.</source>
            <translation>Desde que se vio por primera vez hasta leerlo, de las lecturas cuya hora se conoce: la mitad fueron más rápidas.</translation>
        </message>
        <message>
            <source>From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of reading is known; as the status may be older than first seen, it took so long, or longer.</source>
            <translation>Desde que se vio por primera vez hasta leerlo: la mitad de los lectores fueron más rápidos. De {known} de {readers} lectores cuya hora de lectura se conoce; como el estado puede ser anterior a cuando se vio por primera vez, tardaron eso o más.</translation>
        </message>
        <message>
            <source>Hours count from first seen. The service does not tell every moment: whoever is found to have read a status received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is possible; the truth lies between the two.</source>
            <translation>Las horas cuentan desde que se vio por primera vez. El servicio no informa de cada momento: quien aparece como que leyó un estado lo recibió en algún momento anterior. “Como mínimo” cuenta a las personas cuando es seguro; “como máximo”, en cuanto es posible; la verdad está entre ambos.</translation>
        </message>
        <message>
            <source>Hours since first seen</source>
            <translation>Horas desde que se vio por primera vez</translation>
        </message>
        <message>
            <source>How the statuses compare</source>
            <translation>Comparación de los estados</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Last status</source>
            <translation>Último estado</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana hasta leer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Aún sin leer</translation>
        </message>
        <message>
            <source>One person counts once for every status they read. Read is a lower bound: people may hide read receipts.</source>
            <translation>Una persona cuenta una vez por cada estado que leyó. Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message>
            <source>Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell.</source>
            <translation>De las personas a las que se envió el estado; vacío si son menos de {least}: muy pocos datos.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>People listed</source>
            <translation>Personas en la lista</translation>
        </message>
        <message>
            <source>People the status was sent to, as far as the service ever told.</source>
            <translation>Personas a quienes se envió el estado, según lo que el servicio informó alguna vez.</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>Porcentajes</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden.</source>
            <translation>Alcance menos leído; {count} de ellos sin entregar. Puede que algunos lo leyeran con las confirmaciones de lectura ocultas.</translation>
        </message>
        <message>
            <source>Reached people whose phone confirmed it; those who read it are among them.</source>
            <translation>Personas alcanzadas cuyo teléfono lo confirmó; quienes lo leyeron están incluidas.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Leído es un mínimo: es posible ocultar las confirmaciones de lectura.</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Leído, como mínimo</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Leído, como máximo</translation>
        </message>
        <message>
            <source>Read, of reached</source>
            <translation>Leído, del alcance</translation>
        </message>
        <message>
            <source>Read, of reached, at least</source>
            <translation>Leído, del alcance, como mínimo</translation>
        </message>
        <message>
            <source>Read, of reached, at most</source>
            <translation>Leído, del alcance, como máximo</translation>
        </message>
        <message>
            <source>Read, of received</source>
            <translation>Leído, de lo recibido</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Reads how often</source>
            <translation>Frecuencia de lectura</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>Recipients listed</source>
            <translation>Destinatarios en la lista</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Id del estado</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>The service does not tell when a status was published; it was then, or earlier.</source>
            <translation>El servicio no informa de cuándo se publicó un estado; fue entonces o antes.</translation>
        </message>
        <message>
            <source>The service has told no times of this status yet.</source>
            <translation>El servicio aún no ha informado de ninguna hora de este estado.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>What the status came to</source>
            <translation>Qué logró el estado</translation>
        </message>
        <message>
            <source>Who reads the statuses</source>
            <translation>Quién lee los estados</translation>
        </message>
        <message>
            <source>{compared}: from</source>
            <translation>{compared}: desde</translation>
        </message>
        <message>
            <source>{compared}: to</source>
            <translation>{compared}: hasta</translation>
        </message>
        <message>
            <source>{count} of {people} people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} de {people} personas están en la hoja siguiente. Los números de arriba son de todas ellas.</translation>
        </message>
        <message>
            <source>{count} of {reached} reached people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} de {reached} personas alcanzadas están en la hoja siguiente. Los números de arriba son de todas ellas.</translation>
        </message>
        <message>
            <source>{status}: read, at least</source>
            <translation>{status}: leído, como mínimo</translation>
        </message>
        <message>
            <source>{status}: read, at most</source>
            <translation>{status}: leído, como máximo</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
    </context>
</TS>
