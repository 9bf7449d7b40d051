<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>About GreenStat</source>
            <translation>Sobre o GreenStat</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>Copiar &amp;diagnóstico</translation>
        </message>
        <message>
            <source>L&amp;icences</source>
            <translation>L&amp;icenças</translation>
        </message>
        <message>
            <source>MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API.</source>
            <translation>Licença MIT. O GreenStat não é afiliado ao WhatsApp, à Meta nem à GREEN-API.</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>Feito com:</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Abrir pasta de &amp;registros</translation>
        </message>
        <message>
            <source>Qt is used under the LGPL: its libraries may be replaced by builds of your own.</source>
            <translation>O Qt é usado sob a LGPL: suas bibliotecas podem ser substituídas por compilações próprias.</translation>
        </message>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>São dados de exemplo: nada fica guardado em lugar nenhum.</translation>
        </message>
        <message>
            <source>Where everything is kept:</source>
            <translation>Onde tudo fica guardado:</translation>
        </message>
        <message>
            <source>Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.</source>
            <translation>Quem recebeu e quem leu seus status do WhatsApp, pela GREEN-API, com um histórico que permanece.</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message numerus="yes">
            <source>%Ln accounts need attention</source>
            <translation>
                <numerusform>%Ln conta precisa de atenção</numerusform>
                <numerusform>%Ln contas precisam de atenção</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {title}</source>
            <translation>Conta: {title}</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>Nenhuma conta</translation>
        </message>
    </context>
    <context>
        <name>AccountDelegate</name>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvar</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Adicionar conta</translation>
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
            <translation>Conecte sua instância da GREEN-API</translation>
        </message>
        <message>
            <source>Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the console, or GREEN-API will not count who got your statuses.</source>
            <translation>Conectado. Falta uma coisa: ative “Receive webhooks on sent messages statuses” no console; sem isso, a GREEN-API não conta quem recebeu seus status.</translation>
        </message>
        <message>
            <source>Connected: GREEN-API answers, and the instance is authorized.</source>
            <translation>Conectado: a GREEN-API responde e a instância está autorizada.</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>Editar conta</translation>
        </message>
        <message>
            <source>Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any field.</source>
            <translation>Abra console.green-api.com e escolha sua instância. Cole os dados um por um, ou todos de uma vez em qualquer campo.</translation>
        </message>
        <message>
            <source>Save &amp;and turn it on…</source>
            <translation>Salvar e ati&amp;var…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Interrompido.</translation>
        </message>
        <message>
            <source>T&amp;est connection</source>
            <translation>T&amp;estar conexão</translation>
        </message>
        <message>
            <source>The address, the id and the token are right.</source>
            <translation>O endereço, o id e o token estão corretos.</translation>
        </message>
        <message>
            <source>The token is kept in your system’s keyring and nowhere else. It is never shown again.</source>
            <translation>O token fica guardado no chaveiro do seu sistema e em nenhum outro lugar. Ele não é mostrado de novo.</translation>
        </message>
        <message>
            <source>The token is not of the usual form: 50 digits and letters a to f.</source>
            <translation>O token não tem a forma habitual: 50 dígitos e letras de a até f.</translation>
        </message>
        <message>
            <source>Use &amp;only for this session</source>
            <translation>Usar só nesta s&amp;essão</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>&amp;Nome (opcional)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>For example the shop’s name</source>
            <translation>Por exemplo, o nome da loja</translation>
        </message>
        <message>
            <source>In the console, on the page of your instance: the line apiUrl.</source>
            <translation>No console, na página da sua instância: a linha apiUrl.</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved one</source>
            <translation>Deixe vazio para manter o que está salvo</translation>
        </message>
        <message>
            <source>The line apiTokenInstance: press the copy sign beside it.</source>
            <translation>A linha apiTokenInstance: clique no ícone de copiar ao lado.</translation>
        </message>
        <message>
            <source>The line idInstance; the same number stands beside the instance in the list.</source>
            <translation>A linha idInstance; o mesmo número aparece ao lado da instância na lista.</translation>
        </message>
    </context>
    <context>
        <name>AccountsList</name>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>Buscar uma conta</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <source>No account fits.</source>
            <translation>Nenhuma conta corresponde.</translation>
        </message>
    </context>
    <context>
        <name>AccountsModel</name>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>aberta agora</translation>
        </message>
    </context>
    <context>
        <name>AddStatusDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Adicionar</translation>
        </message>
        <message>
            <source>Add a status by its id</source>
            <translation>Adicionar um status pelo id</translation>
        </message>
        <message>
            <source>Add status</source>
            <translation>Adicionar status</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer. Statuses of the last 30 days are found without it: Status › Find statuses.</source>
            <translation>A GREEN-API responde com idMessage quando um status é enviado. Cole esse id ou a resposta inteira. Os status dos últimos 30 dias são encontrados sem ele: Status › Buscar status.</translation>
        </message>
        <message>
            <source>Id of the status (idMessage)</source>
            <translation>Id do status (idMessage)</translation>
        </message>
    </context>
    <context>
        <name>ArrangedRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selecionado</numerusform>
                <numerusform>%Ln selecionados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>1 to 3 of 10</source>
            <translation>de 1 a 3 em cada 10</translation>
        </message>
        <message>
            <source>4 to 7 of 10</source>
            <translation>de 4 a 7 em cada 10</translation>
        </message>
        <message>
            <source>8 of 10 statuses or more</source>
            <translation>8 em cada 10 status ou mais</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Often</source>
            <translation>Muitas vezes</translation>
        </message>
        <message>
            <source>Sometimes</source>
            <translation>Às vezes</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>Poucos dados</translation>
        </message>
        <message>
            <source>none of at least 5</source>
            <translation>nenhum de 5 ou mais</translation>
        </message>
        <message>
            <source>received fewer than 5</source>
            <translation>recebeu menos de 5</translation>
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>All kinds</source>
            <translation>Todos os tipos</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Kind of status</source>
            <translation>Tipo de status</translation>
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
            <translation>Últimos 7 dias</translation>
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
            <translation>Vídeos</translation>
        </message>
        <message>
            <source>Voice notes</source>
            <translation>Mensagens de voz</translation>
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
            <translation>Frequência</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última leitura</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana até ler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Taxa de leitura</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>{who}: read {read} of {received}, {rate}</source>
            <translation>{who}: leu {read} de {received}, {rate}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln pessoa</numerusform>
                <numerusform>%Ln pessoas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statuses</source>
            <translation>
                <numerusform>%Ln status</numerusform>
                <numerusform>%Ln status</numerusform>
            </translation>
        </message>
        <message>
            <source>A person counts only where they were a recipient</source>
            <translation>Uma pessoa conta só onde foi destinatária</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Público</translation>
        </message>
        <message>
            <source>Check a status on the page Statuses (F5): everybody who received it is counted here.</source>
            <translation>Consulte um status na página Status (F5): todos os que o receberam são contados aqui.</translation>
        </message>
        <message>
            <source>Counting people…</source>
            <translation>Contando pessoas…</translation>
        </message>
        <message>
            <source>No status of the chosen period and kind has recipients.</source>
            <translation>Nenhum status do período e tipo escolhidos tem destinatários.</translation>
        </message>
        <message>
            <source>Nobody in this period</source>
            <translation>Ninguém neste período</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ninguém ainda</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Lendo o histórico…</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln people to {file}</source>
            <translation>
                <numerusform>%Ln pessoa salva em {file}</numerusform>
                <numerusform>%Ln pessoas salvas em {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>a person counts only where they were a recipient</source>
            <translation>uma pessoa conta só onde foi destinatária</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{shown} of {all} people shown</source>
            <translation>Pessoas exibidas: {shown} de {all}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePanel</name>
        <message>
            <source>Nobody fits the filter and the search together.</source>
            <translation>Ninguém atende ao filtro e à busca ao mesmo tempo.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Ninguém corresponde</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar todos</translation>
        </message>
    </context>
    <context>
        <name>AudienceRows</name>
        <message numerus="yes">
            <source>%Ln always read</source>
            <translation>
                <numerusform>%Ln sempre lê</numerusform>
                <numerusform>%Ln sempre leem</numerusform>
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
                <numerusform>%Ln muitas vezes</numerusform>
                <numerusform>%Ln muitas vezes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sometimes</source>
            <translation>
                <numerusform>%Ln às vezes</numerusform>
                <numerusform>%Ln às vezes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln too few to tell</source>
            <translation>
                <numerusform>%Ln com poucos dados</numerusform>
                <numerusform>%Ln com poucos dados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceView</name>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
    </context>
    <context>
        <name>BringingNames</name>
        <message>
            <source>Bringing in names… Esc stops it.</source>
            <translation>Importando nomes… Esc interrompe.</translation>
        </message>
        <message numerus="yes">
            <source>Names brought in: %Ln.</source>
            <translation>
                <numerusform>Nomes importados: %Ln.</numerusform>
                <numerusform>Nomes importados: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names from a file</source>
            <translation>Nomes de um arquivo</translation>
        </message>
        <message numerus="yes">
            <source>Rows left aside, without a name or a number with its country’s code: %Ln.</source>
            <translation>
                <numerusform>Linhas ignoradas, sem nome ou sem número com código do país: %Ln.</numerusform>
                <numerusform>Linhas ignoradas, sem nome ou sem número com código do país: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tabelas salvas como CSV ou texto (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Work under way</source>
            <translation>Trabalho em andamento</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana até ler</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Ainda não lido</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>half of {known} of {readers} readers by then</source>
            <translation>metade de {known} de {readers} leitores</translation>
        </message>
        <message>
            <source>half of {readers} readers by then</source>
            <translation>metade de {readers} leitores</translation>
        </message>
        <message>
            <source>no times known</source>
            <translation>nenhum horário conhecido</translation>
        </message>
        <message>
            <source>nobody has read it yet</source>
            <translation>ninguém leu ainda</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>nada conhecido ainda</translation>
        </message>
        <message>
            <source>people it was sent to</source>
            <translation>destinatários</translation>
        </message>
        <message>
            <source>{count} of them not delivered</source>
            <translation>{count} sem entrega</translation>
        </message>
        <message>
            <source>{rate} of reached</source>
            <translation>{rate} do alcance</translation>
        </message>
        <message>
            <source>{rate} of reached · at least</source>
            <translation>≥ {rate} do alcance</translation>
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
            <translation>a GREEN-API suspendeu a conta</translation>
        </message>
        <message>
            <source>apiTokenInstance is wrong or was renewed</source>
            <translation>apiTokenInstance está errado ou foi renovado</translation>
        </message>
        <message>
            <source>apiUrl belongs to another account</source>
            <translation>apiUrl pertence a outra conta</translation>
        </message>
        <message>
            <source>idInstance is wrong</source>
            <translation>idInstance está errado</translation>
        </message>
        <message>
            <source>statuses are not enabled for this account</source>
            <translation>os status não estão habilitados para esta conta</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;Copiar imagem</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>&amp;Salvar imagem…</translation>
        </message>
        <message>
            <source>Show as &amp;table…</source>
            <translation>Mostrar como &amp;tabela…</translation>
        </message>
    </context>
    <context>
        <name>ChartSaver</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Desenho (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagem (*.png)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Salvar imagem</translation>
        </message>
    </context>
    <context>
        <name>ChoosableStatuses</name>
        <message>
            <source>{when} · {read} of {all} read</source>
            <translation>{when} · {read}/{all} lido</translation>
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
            <translation>Dourado</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Cinza</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Laranja</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde-azulado</translation>
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
            <translation>Sobre o &amp;GreenStat</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>&amp;Adicionar conta…</translation>
        </message>
        <message>
            <source>&amp;Add status…</source>
            <translation>A&amp;dicionar status…</translation>
        </message>
        <message>
            <source>&amp;All accounts</source>
            <translation>&amp;Todas as contas</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Check the history</source>
            <translation>&amp;Verificar o histórico</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>Col&amp;unas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Delivered</source>
            <translation>Entre&amp;gue</translation>
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
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Find statuses</source>
            <translation>&amp;Buscar status</translation>
        </message>
        <message>
            <source>&amp;Forget account…</source>
            <translation>Es&amp;quecer conta…</translation>
        </message>
        <message>
            <source>&amp;Forget this person…</source>
            <translation>Esquecer esta &amp;pessoa…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>&amp;Help pages</source>
            <translation>&amp;Páginas de ajuda</translation>
        </message>
        <message>
            <source>&amp;Hide {column}</source>
            <translation>Ocul&amp;tar {column}</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Histórico</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atalhos de teclado</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Open chat in WhatsApp</source>
            <translation>&amp;Abrir conversa no WhatsApp</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefone</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>Pre&amp;ferências…</translation>
        </message>
        <message>
            <source>&amp;Put back a copy…</source>
            <translation>&amp;Restaurar uma cópia…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Reach curve</source>
            <translation>Curva de &amp;alcance</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>&amp;Lido</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Atualizar</translation>
        </message>
        <message>
            <source>&amp;Report for a client…</source>
            <translation>&amp;Relatório para um cliente…</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>R&amp;edefinir colunas</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>Bu&amp;scar</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Enviado</translation>
        </message>
        <message>
            <source>&amp;Show this person's statuses</source>
            <translation>&amp;Mostrar status desta pessoa</translation>
        </message>
        <message>
            <source>&amp;Sort by {column}</source>
            <translation>&amp;Ordenar por {column}</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Situação</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)…</source>
            <translation>Separado por &amp;tabulações (TSV)…</translation>
        </message>
        <message>
            <source>&amp;Then by {column}</source>
            <translation>&amp;Depois por {column}</translation>
        </message>
        <message>
            <source>&amp;Time to read</source>
            <translation>Tempo &amp;até ler</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>Acom&amp;panhar</translation>
        </message>
        <message>
            <source>A&amp;ccounts</source>
            <translation>&amp;Contas</translation>
        </message>
        <message>
            <source>A&amp;udience</source>
            <translation>&amp;Público</translation>
        </message>
        <message>
            <source>As a &amp;workbook (.xlsx)…</source>
            <translation>Como p&amp;asta de trabalho (.xlsx)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <source>Com&amp;pare with…</source>
            <translation>Compa&amp;rar com…</translation>
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
            <translation>Copiar n&amp;ome</translation>
        </message>
        <message>
            <source>Copy the history &amp;now</source>
            <translation>&amp;Copiar o histórico agora</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>Copiar com ca&amp;beçalhos</translation>
        </message>
        <message>
            <source>E&amp;dit account…</source>
            <translation>&amp;Editar conta…</translation>
        </message>
        <message>
            <source>E&amp;xport as</source>
            <translation>Exportar c&amp;omo</translation>
        </message>
        <message>
            <source>F&amp;orget this status…</source>
            <translation>&amp;Esquecer este status…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>Buscar um &amp;comando…</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV, RFC 4180)…</source>
            <translation>Para um pro&amp;grama (CSV, RFC 4180)…</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV)…</source>
            <translation>Para &amp;planilha (CSV)…</translation>
        </message>
        <message>
            <source>Mas&amp;k numbers</source>
            <translation>Ocultar núme&amp;ros</translation>
        </message>
        <message>
            <source>Menu of this co&amp;lumn</source>
            <translation>Menu desta colu&amp;na</translation>
        </message>
        <message>
            <source>Move &amp;back</source>
            <translation>Mover para t&amp;rás</translation>
        </message>
        <message>
            <source>Move &amp;forward</source>
            <translation>Mover para a &amp;frente</translation>
        </message>
        <message>
            <source>Na&amp;mes from a file…</source>
            <translation>No&amp;mes de um arquivo…</translation>
        </message>
        <message>
            <source>Needs a history on the disk</source>
            <translation>Precisa de um histórico no disco</translation>
        </message>
        <message>
            <source>Needs a status</source>
            <translation>Precisa de um status</translation>
        </message>
        <message>
            <source>Needs a table</source>
            <translation>Precisa de uma tabela</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>Precisa de uma conta</translation>
        </message>
        <message>
            <source>Needs selected rows</source>
            <translation>Precisa de linhas selecionadas</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Abrir pasta de &amp;registros</translation>
        </message>
        <message>
            <source>Ori&amp;ginal order</source>
            <translation>Ordem ori&amp;ginal</translation>
        </message>
        <message>
            <source>Refresh &amp;names</source>
            <translation>Atualizar &amp;nomes</translation>
        </message>
        <message>
            <source>S&amp;ent</source>
            <translation>&amp;Enviado</translation>
        </message>
        <message>
            <source>S&amp;how only</source>
            <translation>&amp;Mostrar só</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <source>S&amp;tatuses</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>S&amp;witch account…</source>
            <translation>&amp;Trocar de conta…</translation>
        </message>
        <message>
            <source>Sample data keeps no log</source>
            <translation>Dados de exemplo não têm registro</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Selecionar &amp;tudo</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>Mostrar &amp;todos</translation>
        </message>
        <message>
            <source>Tell me &amp;from the tray</source>
            <translation>Avisar pela &amp;bandeja</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions</source>
            <translation>Avisar de &amp;novas versões</translation>
        </message>
        <message>
            <source>Then &amp;by</source>
            <translation>&amp;Depois por</translation>
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
            <translation>Buscar um comando</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Nenhum comando corresponde.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>O que você quer fazer?</translation>
        </message>
    </context>
    <context>
        <name>CompareChart</name>
        <message>
            <source>Choose two statuses or more to compare them.</source>
            <translation>Escolha dois ou mais status para compará-los.</translation>
        </message>
        <message>
            <source>Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts.</source>
            <translation>Lido até então, entre todos os destinatários desse status. Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>Desde a publicação</translation>
        </message>
        <message>
            <source>after {age}</source>
            <translation>depois de {age}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>too few ({read} of {all})</source>
            <translation>muito poucos ({read} de {all})</translation>
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
                <numerusform>%Ln status comparado</numerusform>
                <numerusform>%Ln status comparados</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare at the age of {duration}</source>
            <translation>Comparar após {duration} de publicação</translation>
        </message>
        <message>
            <source>Compare each as it was last checked</source>
            <translation>Comparar cada um conforme a última consulta</translation>
        </message>
        <message>
            <source>Read, at equal age</source>
            <translation>Lido, com o mesmo tempo de publicação</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln statuses to {file}</source>
            <translation>
                <numerusform>%Ln status salvo em {file}</numerusform>
                <numerusform>%Ln status salvos em {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Two to eight statuses, each as it was at the same age</source>
            <translation>De dois a oito status, cada um com o mesmo tempo de publicação</translation>
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
            <translation>Nenhum status contém essas palavras.</translation>
        </message>
        <message>
            <source>Search statuses</source>
            <translation>Buscar status</translation>
        </message>
        <message>
            <source>Statuses to compare</source>
            <translation>Status para comparar</translation>
        </message>
        <message>
            <source>{count} chosen, {least} to {most} are compared</source>
            <translation>{count} escolhidos, comparam-se de {least} a {most}</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message numerus="yes">
            <source>%Ln statuses left out: not checked since their first day was over.</source>
            <translation>
                <numerusform>%Ln status ignorado: não foi consultado depois do primeiro dia.</numerusform>
                <numerusform>%Ln status ignorados: não foram consultados depois do primeiro dia.</numerusform>
            </translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Por tipo</translation>
        </message>
        <message>
            <source>By weekday</source>
            <translation>Por dia da semana</translation>
        </message>
        <message>
            <source>Choose two statuses or more</source>
            <translation>Escolha dois ou mais status</translation>
        </message>
        <message>
            <source>It takes two statuses. They appear here as they are found.</source>
            <translation>São necessários dois status. Eles aparecem aqui à medida que são encontrados.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Ainda não há nada a comparar</translation>
        </message>
        <message>
            <source>Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.</source>
            <translation>Os pontos são pontos percentuais dos destinatários que leram; entre parênteses, onde está a diferença verdadeira 95 em cada 100 vezes. Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message>
            <source>Read, compared with all the others</source>
            <translation>Lido, em relação a todos os outros</translation>
        </message>
        <message>
            <source>Read, compared with the week before</source>
            <translation>Lido, em relação à semana anterior</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Statuses take part once they were checked after their first day.</source>
            <translation>Os status participam quando são consultados depois do primeiro dia.</translation>
        </message>
        <message>
            <source>Tick them in the list beside the curves.</source>
            <translation>Marque-os na lista ao lado das curvas.</translation>
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
            <translation>Dia</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana até ler</translation>
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
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read, compared with the first</source>
            <translation>Lido, em relação ao primeiro</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Week of {monday}</source>
            <translation>Semana de {monday}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>o primeiro</translation>
        </message>
        <message>
            <source>too few ({people})</source>
            <translation>muito poucos ({people})</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>poucos dados</translation>
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
            <translation>{points}, pode ser acaso ({least} a {most})</translation>
        </message>
        <message>
            <source>{points}, surely ({least} to {most})</source>
            <translation>{points}, com certeza ({least} a {most})</translation>
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
            <translation>Acesso recusado</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>Com problemas</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sem conexão</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Cota esgotada</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Watched by another GreenStat</source>
            <translation>Acompanhada por outro GreenStat</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Acompanhando</translation>
        </message>
        <message>
            <source>{word} – next try {when}</source>
            <translation>{word} – próxima tentativa {when}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Asking for names…</source>
            <translation>Consultando nomes…</translation>
        </message>
        <message>
            <source>Asking how the instance is…</source>
            <translation>Consultando como está a instância…</translation>
        </message>
        <message>
            <source>Asking who received and read it…</source>
            <translation>Consultando quem recebeu e leu…</translation>
        </message>
        <message>
            <source>Looking for statuses…</source>
            <translation>Buscando status…</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Another program is using the history. Close the other program, then try again.</source>
            <translation>Outro programa está usando o histórico. Feche o outro programa e tente de novo.</translation>
        </message>
        <message>
            <source>GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask GREEN-API's support (HTTP {code}).</source>
            <translation>A GREEN-API não conseguiu responder. Durante o acompanhamento, o GreenStat tenta de novo sozinho; se demorar muito, fale com o suporte da GREEN-API (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>Não foi possível falar com a GREEN-API. Verifique se este computador está conectado à internet. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.</source>
            <translation>Não foi possível usar a GREEN-API. Tente de novo em alguns minutos; durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>A GREEN-API recusou o acesso. Motivos possíveis: {causes}. Compare apiUrl, idInstance e apiTokenInstance com os do console da GREEN-API; se estiverem corretos, fale com o suporte da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo de vez em quando (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>A GREEN-API demorou demais para responder. Verifique se este computador está conectado à internet. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>GREEN-API was asked too often, perhaps by another program that uses the same account. While watching, GreenStat tries again by itself, more slowly; you can try in {minutes} min.</source>
            <translation>A GREEN-API foi consultada vezes demais, talvez por outro programa que usa a mesma conta. Durante o acompanhamento, o GreenStat tenta de novo sozinho, mais devagar; você pode tentar em {minutes} min.</translation>
        </message>
        <message>
            <source>GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl is right. While watching, GreenStat tries again by itself ({where}).</source>
            <translation>Não foi possível entender a resposta da GREEN-API, por isso ela foi descartada; o que estava guardado continua. Verifique se apiUrl está correto. Durante o acompanhamento, o GreenStat tenta de novo sozinho ({where}).</translation>
        </message>
        <message>
            <source>It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program is using the history. GreenStat tries again by itself.</source>
            <translation>Foi esquecido, mas não foi possível apagar os últimos vestígios do disco: o disco está cheio ou outro programa está usando o histórico. O GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Nada responde no endereço de apiUrl. Compare-o com o console da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens again, close GreenStat and start it anew.</source>
            <translation>Aconteceu algo para o qual o GreenStat não estava preparado. O que foi guardado antes continua. Tente de novo; se acontecer outra vez, feche o GreenStat e abra-o novamente.</translation>
        </message>
        <message>
            <source>Stopped. Everything that had arrived is kept.</source>
            <translation>Interrompido. Tudo o que já tinha chegado foi guardado.</translation>
        </message>
        <message>
            <source>The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>A conta não pode ser consultada agora. Veja a situação dela no console da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp. While watching, GreenStat tries again by itself.</source>
            <translation>A conta não está vinculada a um celular. Vincule-a no console da GREEN-API escaneando o código QR com o WhatsApp. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again by itself.</source>
            <translation>A conta está iniciando, o que leva até cinco minutos. Tente depois; durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>O período pago da conta terminou. Renove-o no console da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>O endereço de apiUrl não conseguiu provar que é autêntico, por isso nada foi enviado a ele. Compare apiUrl com o console da GREEN-API e a data deste computador com o calendário; em um escritório, pergunte a quem cuida da rede. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching, GreenStat tries again by itself.</source>
            <translation>O endereço de apiUrl aponta para outro lugar. Ele não foi seguido, para que seu token fique seguro. Compare apiUrl com o console da GREEN-API; em um hotel ou café, entre primeiro na rede deles. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>O endereço de apiUrl não foi encontrado. Verifique se este computador está conectado à internet e se apiUrl está escrito como no console da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat tries again by itself.</source>
            <translation>A resposta foi cortada no meio, por isso foi descartada; o que estava guardado continua. Tente de novo; durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try again.</source>
            <translation>O disco está cheio, por isso nada novo pôde ser guardado; tudo o que foi guardado antes continua lá. Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not written; an older file of that name is untouched. Free some space or choose another disk.</source>
            <translation>O disco está cheio, por isso o arquivo não foi gravado; um arquivo anterior com esse nome continua intacto. Libere espaço ou escolha outro disco.</translation>
        </message>
        <message>
            <source>The file could not be written there: it may be open in another program, or its folder does not allow it. Close the file or choose another folder.</source>
            <translation>Não foi possível gravar o arquivo ali: ele pode estar aberto em outro programa, ou a pasta não permite. Feche o arquivo ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>The file could not be written; an older file of that name is untouched. Choose another place and try again.</source>
            <translation>Não foi possível gravar o arquivo; um arquivo anterior com esse nome continua intacto. Escolha outro lugar e tente de novo.</translation>
        </message>
        <message>
            <source>The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose another folder.</source>
            <translation>O arquivo no lugar do histórico não foi criado pelo GreenStat, por isso não foi tocado. Mova-o para outro lugar ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>The folder for the file does not exist. Choose another one.</source>
            <translation>A pasta para o arquivo não existe. Escolha outra.</translation>
        </message>
        <message>
            <source>The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then try again.</source>
            <translation>Não foi possível abrir o histórico. Verifique se a pasta dele existe e se você tem permissão para abri-la, e tente de novo.</translation>
        </message>
        <message>
            <source>The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what can be read of the damaged file, and keeps that file.</source>
            <translation>O histórico está danificado. Feche o GreenStat e abra-o novamente: ele então restaura a cópia íntegra mais recente, resgata o que puder ser lido do arquivo danificado e guarda esse arquivo.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}). The damaged file is kept in {folder}.</source>
            <translation>O histórico estava danificado e não havia nenhuma cópia. O que pôde ser lido foi resgatado: status ({statuses}) e consultas ({checks}). O arquivo danificado está guardado em {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>O histórico estava danificado e não havia nenhuma cópia. O que pôde ser lido foi resgatado: status ({statuses}) e consultas ({checks}); de alguns status ({incomplete}) não foi possível ler todas as pessoas. O arquivo danificado está guardado em {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}). The damaged file is kept in {folder}.</source>
            <translation>O histórico estava danificado. A cópia de {day} foi restaurada, e consultas mais recentes foram resgatadas do arquivo danificado ({checks}). O arquivo danificado está guardado em {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>O histórico estava danificado. A cópia de {day} foi restaurada, e consultas mais recentes foram resgatadas do arquivo danificado ({checks}); de alguns status ({incomplete}) não foi possível ler todas as pessoas. O arquivo danificado está guardado em {folder}.</translation>
        </message>
        <message>
            <source>The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.</source>
            <translation>O histórico foi criado por uma versão mais recente do GreenStat; ele não foi alterado. Atualize o programa para abri-lo.</translation>
        </message>
        <message>
            <source>The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or choose another folder.</source>
            <translation>A pasta do histórico não permite gravação, por isso nada novo pôde ser guardado. Permita que o GreenStat grave ali ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use the token only for this session; to keep it for longer, set up the system's own keyring.</source>
            <translation>O chaveiro configurado neste computador não protege o token, por isso o GreenStat não o usa. Você pode usar o token só nesta sessão; para guardá-lo por mais tempo, configure o chaveiro do próprio sistema.</translation>
        </message>
        <message>
            <source>The proxy that this computer uses did not let the question through. Look at the proxy in the system's network settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>O proxy usado por este computador não deixou a consulta passar. Veja o proxy nas configurações de rede do sistema ou pergunte a quem cuida da rede. Durante o acompanhamento, o GreenStat tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be chosen in the GREEN-API console. While watching, GreenStat tries again now and then.</source>
            <translation>A cota do plano da conta se esgotou neste mês. Recomeço: {day}; um plano maior pode ser escolhido no console da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo de vez em quando.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer in time. If it asks for your password in another window, answer there and try again; or use the token only for this session.</source>
            <translation>O chaveiro do sistema não respondeu a tempo. Se ele pedir sua senha em outra janela, responda ali e tente de novo; ou use o token só nesta sessão.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked. Try again, or use the token only for this session.</source>
            <translation>O chaveiro do sistema não fez o que foi pedido. Tente de novo ou use o token só nesta sessão.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again, or use the token only for this session.</source>
            <translation>O chaveiro do sistema está bloqueado. Desbloqueie-o e tente de novo, ou use o token só nesta sessão.</translation>
        </message>
        <message>
            <source>The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API console in the account's settings.</source>
            <translation>O token da conta {id_instance} não é conhecido neste computador. Digite o apiTokenInstance do console da GREEN-API nas configurações da conta.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for this session; to keep it for longer, set up the system's keyring and start GreenStat again.</source>
            <translation>Este computador não tem um chaveiro para guardar o token com segurança, ou ele não está em execução. Você pode usar o token só nesta sessão; para guardá-lo por mais tempo, configure o chaveiro do sistema e abra o GreenStat de novo.</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance e apiTokenInstance estão corretos, mas a GREEN-API suspendeu a conta. Pergunte o motivo ao suporte da GREEN-API. Durante o acompanhamento, o GreenStat tenta de novo de vez em quando (HTTP {code}).</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance e apiTokenInstance estão corretos, mas os status não estão habilitados para esta conta. Peça ao suporte da GREEN-API que habilite os métodos de status. Durante o acompanhamento, o GreenStat tenta de novo de vez em quando (HTTP {code}).</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Escolher arquivo…</translation>
        </message>
        <message>
            <source>&amp;Everything ({all} rows)</source>
            <translation>&amp;Tudo ({all} linhas)</translation>
        </message>
        <message>
            <source>&amp;Mask phone numbers</source>
            <translation>&amp;Ocultar parte dos telefones</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)</source>
            <translation>Separado por ta&amp;bulações (TSV)</translation>
        </message>
        <message>
            <source>As a work&amp;book with a summary (.xlsx)</source>
            <translation>Como p&amp;asta de trabalho com resumo (.xlsx)</translation>
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
            <translation>Para um &amp;programa (CSV segundo a RFC 4180, horários em UTC)</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV for Excel, LibreOffice, Numbers)</source>
            <translation>Para p&amp;lanilha (CSV para Excel, LibreOffice, Numbers)</translation>
        </message>
        <message>
            <source>For whom is the file?</source>
            <translation>Para quem é o arquivo?</translation>
        </message>
        <message>
            <source>What is sho&amp;wn ({shown} of {all} rows{filters})</source>
            <translation>O que está &amp;visível ({shown} de {all} linhas{filters})</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>Quais linhas?</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Age (seconds)</source>
            <translation>Desde a publicação (segundos)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Público</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Id da conversa</translation>
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
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>Entregue, no mínimo</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>Entregue, no máximo</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Diferença para o primeiro, de</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Diferença para o primeiro, até</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Visto pela primeira vez</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Frequência</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última leitura</translation>
        </message>
        <message>
            <source>Median time to read (seconds)</source>
            <translation>Mediana até ler (segundos)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Taxa de leitura</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Lido, no mínimo</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Lido, no máximo</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Id do status</translation>
        </message>
        <message>
            <source>sample data – {title}</source>
            <translation>dados de exemplo – {title}</translation>
        </message>
    </context>
    <context>
        <name>FirstLoad</name>
        <message>
            <source>Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. Esc stops it.</source>
            <translation>Perguntando sobre cada status: {done} de {all}, cerca de {seconds} s, pois o serviço responde uma vez por segundo. Esc interrompe.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stopped after {done} of {all} statuses. What arrived is kept.</source>
            <translation>Interrompido após {done} de {all} status. O que chegou fica guardado.</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>%Ln statuses with their recipients, names and checks</source>
            <translation>
                <numerusform>%Ln status com seus destinatários, nomes e consultas</numerusform>
                <numerusform>%Ln status com seus destinatários, nomes e consultas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Both, and the account itself</source>
            <translation>&amp;Ambos, e a própria conta</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Esquecer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For ten seconds you can still undo it.</source>
            <translation>Durante dez segundos você ainda pode desfazer.</translation>
        </message>
        <message>
            <source>Forget account</source>
            <translation>Esquecer conta</translation>
        </message>
        <message>
            <source>Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included. Nothing changes at GREEN-API and on the phone.</source>
            <translation>É apagado deste computador: o token, o endereço e o nome da conta, e {kept}, incluindo as cópias diárias. Nada muda na GREEN-API nem no celular.</translation>
        </message>
        <message>
            <source>Gone from this computer: {kept}, daily copies included. The account and its token stay, and what GREEN-API still knows of the last 30 days is fetched again.</source>
            <translation>É apagado deste computador: {kept}, incluindo as cópias diárias. A conta e o token continuam, e o que a GREEN-API ainda sabe dos últimos 30 dias é buscado de novo.</translation>
        </message>
        <message>
            <source>The &amp;history only</source>
            <translation>Só o &amp;histórico</translation>
        </message>
        <message>
            <source>The &amp;token only</source>
            <translation>Só o &amp;token</translation>
        </message>
        <message>
            <source>The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more about this account until you enter a token again.</source>
            <translation>O token é apagado do chaveiro. O que foi guardado continua e pode ser lido; nada mais é perguntado à GREEN-API sobre esta conta até você digitar um token de novo.</translation>
        </message>
        <message>
            <source>What should be forgotten about {account}?</source>
            <translation>O que deve ser esquecido de {account}?</translation>
        </message>
        <message>
            <source>{account}: the history is forgotten. The account is still here.</source>
            <translation>{account}: histórico esquecido. A conta continua aqui.</translation>
        </message>
        <message>
            <source>{account}: the history will be forgotten in {seconds} s.</source>
            <translation>{account}: o histórico será esquecido em {seconds} s.</translation>
        </message>
        <message>
            <source>{account}: the token is forgotten. What was saved is still here.</source>
            <translation>{account}: token esquecido. O que foi guardado continua aqui.</translation>
        </message>
        <message>
            <source>{account}: the token will be forgotten in {seconds} s.</source>
            <translation>{account}: o token será esquecido em {seconds} s.</translation>
        </message>
        <message>
            <source>{account}: token and history are forgotten.</source>
            <translation>{account}: token e histórico esquecidos.</translation>
        </message>
        <message>
            <source>{account}: token and history will be forgotten in {seconds} s.</source>
            <translation>{account}: token e histórico serão esquecidos em {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>ForgettingForGood</name>
        <message numerus="yes">
            <source>%Ln recipients with their times</source>
            <translation>
                <numerusform>%Ln destinatário com seus horários</numerusform>
                <numerusform>%Ln destinatários com seus horários</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>&amp;Esquecer de vez</translation>
        </message>
        <message>
            <source>Forget this person</source>
            <translation>Esquecer esta pessoa</translation>
        </message>
        <message>
            <source>Forget this status</source>
            <translation>Esquecer este status</translation>
        </message>
        <message>
            <source>Forget {who} for good?</source>
            <translation>Esquecer {who} de vez?</translation>
        </message>
        <message>
            <source>Forget “{title}” for good?</source>
            <translation>Esquecer “{title}” de vez?</translation>
        </message>
        <message numerus="yes">
            <source>Forgotten: this person is gone from %Ln statuses.</source>
            <translation>
                <numerusform>Esquecido: esta pessoa saiu de %Ln status.</numerusform>
                <numerusform>Esquecido: esta pessoa saiu de %Ln status.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone from this computer, in all accounts: their name, their number, and when they received and read which status. The counts of those statuses become smaller.</source>
            <translation>É apagado deste computador, em todas as contas: o nome, o número, e quando recebeu e leu cada status. Os números desses status diminuem.</translation>
        </message>
        <message>
            <source>Gone from this computer: its text and picture, its checks, and {people}.</source>
            <translation>É apagado deste computador: o texto e a imagem, as consultas e {people}.</translation>
        </message>
        <message>
            <source>It will not be fetched again. Nothing changes on WhatsApp.</source>
            <translation>Ele não será buscado de novo. Nada muda no WhatsApp.</translation>
        </message>
        <message>
            <source>Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.</source>
            <translation>As respostas posteriores não trazem isso de volta. Nada muda no WhatsApp nem no celular.</translation>
        </message>
        <message>
            <source>The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot be undone.</source>
            <translation>As cópias dos últimos dias também são apagadas, pois contêm isso; uma nova é feita em menos de uma hora. Isso não pode ser desfeito.</translation>
        </message>
        <message>
            <source>The status is forgotten.</source>
            <translation>O status foi esquecido.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>esta pessoa</translation>
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
                <numerusform>%Ln destinatário</numerusform>
                <numerusform>%Ln destinatários</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not ask how the instance is</source>
            <translation>Não foi possível consultar a instância</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Ainda não consultado</translation>
        </message>
        <message>
            <source>Saved {ago}</source>
            <translation>Salvo {ago}</translation>
        </message>
        <message>
            <source>statistics kept by GREEN-API until {date}</source>
            <translation>a GREEN-API guarda as estatísticas até {date}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Instance authorized</source>
            <translation>Instância autorizada</translation>
        </message>
        <message>
            <source>Instance authorized · notifications off</source>
            <translation>Instância autorizada · notificações desativadas</translation>
        </message>
        <message>
            <source>Instance authorized · notifications on</source>
            <translation>Instância autorizada · notificações ativadas</translation>
        </message>
        <message>
            <source>Instance is starting</source>
            <translation>A instância está iniciando</translation>
        </message>
        <message>
            <source>Instance not ready: {state}</source>
            <translation>Instância não pronta: {state}</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>%Ln reads</source>
            <translation>
                <numerusform>%Ln leitura</numerusform>
                <numerusform>%Ln leituras</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>No reads yet.</source>
            <translation>Ainda não há leituras.</translation>
        </message>
        <message>
            <source>Reading peaked on {when}: {count}, {share}. Times are local.</source>
            <translation>Quando mais se leu: {when} ({count}, {share}). Horários locais.</translation>
        </message>
        <message>
            <source>{day} {begin} to {end}</source>
            <translation>{day} das {begin} às {end}</translation>
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
            <translation>São dados de exemplo: nada fica guardado em lugar nenhum.</translation>
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
            <translation>Ajuda do GreenStat</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Nenhuma página contém essas palavras.</translation>
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
            <translation>Buscar na ajuda</translation>
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
            <translation>Cópias do histórico (*.sqlite3);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Put back a copy: the history will be as it was then</source>
            <translation>Restaurar uma cópia: o histórico ficará como estava naquele momento</translation>
        </message>
        <message>
            <source>The history is as it was in the copy. The one before it is kept in the folder “damaged”.</source>
            <translation>O histórico está como na cópia. O anterior está guardado na pasta “damaged”.</translation>
        </message>
        <message>
            <source>The history is copied.</source>
            <translation>O histórico foi copiado.</translation>
        </message>
        <message>
            <source>The history is sound.</source>
            <translation>O histórico está íntegro.</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message numerus="yes">
            <source>%Ln reads · local time</source>
            <translation>
                <numerusform>%Ln leitura · hora local</numerusform>
                <numerusform>%Ln leituras · hora local</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it takes {least}, with {each} each at two different hours.</source>
            <translation>
                <numerusform>Melhor hora para publicar: poucos dados. %Ln status foi acompanhado nas primeiras seis horas; são necessários {least}, com {each} em cada uma de duas horas diferentes.</numerusform>
                <numerusform>Melhor hora para publicar: poucos dados. %Ln status foram acompanhados nas primeiras seis horas; são necessários {least}, com {each} em cada uma de duas horas diferentes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the reads…</source>
            <translation>Contando as leituras…</translation>
        </message>
        <message numerus="yes">
            <source>Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses</source>
            <translation>
                <numerusform>Os status publicados por volta das {hour} foram os melhores: em seis horas, {rate} dos destinatários os leram · %Ln status</numerusform>
                <numerusform>Os status publicados por volta das {hour} foram os melhores: em seis horas, {rate} dos destinatários os leram · %Ln status</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few reads to say when people read: {count} so far, it takes {least}.</source>
            <translation>Poucas leituras para dizer quando se lê: {count} até agora; são necessárias {least}.</translation>
        </message>
        <message>
            <source>When they read</source>
            <translation>Quando leem</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>pode ser acaso</translation>
        </message>
        <message>
            <source>surely more than at other hours</source>
            <translation>com certeza mais que em outros horários</translation>
        </message>
    </context>
    <context>
        <name>KeptTimeBox</name>
        <message numerus="yes">
            <source>%Ln statuses first seen before {moment} will go, with their recipients and checks.</source>
            <translation>
                <numerusform>Será apagado %Ln status visto pela primeira vez antes de {moment}, com seus destinatários e consultas.</numerusform>
                <numerusform>Serão apagados %Ln status vistos pela primeira vez antes de {moment}, com seus destinatários e consultas.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Let them go</source>
            <translation>&amp;Apagar</translation>
        </message>
        <message numerus="yes">
            <source>For %Ln days</source>
            <translation>
                <numerusform>Por %Ln dia</numerusform>
                <numerusform>Por %Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>For 31 days</source>
            <translation>Por 31 dias</translation>
        </message>
        <message>
            <source>For a year</source>
            <translation>Por um ano</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Para sempre</translation>
        </message>
        <message>
            <source>For three months</source>
            <translation>Por três meses</translation>
        </message>
        <message>
            <source>How long the history is kept</source>
            <translation>Por quanto tempo o histórico é mantido</translation>
        </message>
        <message>
            <source>Keep the history for a shorter time</source>
            <translation>Manter o histórico por menos tempo</translation>
        </message>
        <message>
            <source>So will everybody who is in no other status, within the hour and for good. Copies made before hold them for a week longer.</source>
            <translation>Também todas as pessoas que não estão em nenhum outro status, em menos de uma hora e de vez. As cópias feitas antes as guardam por mais uma semana.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Deleted status</source>
            <translation>Status apagado</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>Mensagem de voz</translation>
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
            <translation>Encerrado – tudo fica guardado</translation>
        </message>
        <message>
            <source>Closed – next check {when}</source>
            <translation>Encerrado – próxima consulta {when}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Live – next check {when}</source>
            <translation>Ativo – próxima consulta {when}</translation>
        </message>
        <message>
            <source>More people who had read it at the last check than at the one before</source>
            <translation>Pessoas que já tinham lido na última consulta, a mais que na anterior</translation>
        </message>
        <message>
            <source>▲ {count} read</source>
            <translation>▲ {count} lido</translation>
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
                <numerusform>há %n d</numerusform>
                <numerusform>há %n d</numerusform>
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
                <numerusform>há %n h</numerusform>
                <numerusform>há %n h</numerusform>
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
                <numerusform>há %n min</numerusform>
                <numerusform>há %n min</numerusform>
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
                <numerusform>há %n s</numerusform>
                <numerusform>há %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Hoje {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Ontem {time}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>em %n d</numerusform>
                <numerusform>em %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>em %n h</numerusform>
                <numerusform>em %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>em %n min</numerusform>
                <numerusform>em %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>in {clock}</source>
            <translation>em {clock}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add status…</source>
            <translation>Adicionar status…</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>Editar conta…</translation>
        </message>
        <message>
            <source>GreenStat is looking for the statuses of the last 30 days. You can also add one by its id.</source>
            <translation>O GreenStat está buscando os status dos últimos 30 dias. Você também pode adicionar um pelo id.</translation>
        </message>
        <message>
            <source>GreenStat – sample data</source>
            <translation>GreenStat – dados de exemplo</translation>
        </message>
        <message>
            <source>No status chosen</source>
            <translation>Nenhum status escolhido</translation>
        </message>
        <message>
            <source>No statuses yet</source>
            <translation>Ainda não há status</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abrindo…</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Eles aparecem aqui conforme são encontrados.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Writing the file: {done} of {all}. Esc stops it.</source>
            <translation>Gravando o arquivo: {done} de {all}. Esc interrompe.</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later. The account restarts for it, which takes up to five minutes. What was saved before stays.</source>
            <translation>A GREEN-API não diz quem recebeu este status porque a opção “Receive webhooks on sent messages statuses” da conta está desativada. Ative-a para os próximos status; o que é publicado enquanto ela está desativada não pode ser contado depois. Para isso a conta reinicia, o que leva até cinco minutos. O que foi guardado antes continua.</translation>
        </message>
        <message>
            <source>GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved here stays.</source>
            <translation>A GREEN-API guarda as estatísticas por 30 dias e este status é mais antigo, por isso não há mais nada a consultar. O que foi guardado aqui continua.</translation>
        </message>
        <message>
            <source>GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status stays empty too, ask GREEN-API's support.</source>
            <translation>A GREEN-API tem este status na lista, mas nunca informou ninguém, e passado o dia dele nada mais chegará. Os avisos se perderam ou estavam desativados quando ele foi publicado. Para este não há o que fazer; se o próximo status também ficar vazio, fale com o suporte da GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>Desta vez a GREEN-API não informou ninguém, embora antes conhecesse um destinatário. Ela esquece quando a conta é vinculada de novo a um celular. O seu está guardado; não há nada a fazer, e os novos status são contados como sempre.</translation>
        </message>
        <message numerus="yes">
            <source>GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>
                <numerusform>Desta vez a GREEN-API não informou ninguém, embora antes conhecesse {recipients} destinatário. Ela o esquece quando a conta é vinculada de novo a um celular. O seu está guardado; não há nada a fazer, e os novos status são contados como sempre.</numerusform>
                <numerusform>Desta vez a GREEN-API não informou ninguém, embora antes conhecesse {recipients} destinatários. Ela os esquece quando a conta é vinculada de novo a um celular. Os seus estão guardados; não há nada a fazer, e os novos status são contados como sempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named, compare the id with the one in the GREEN-API console.</source>
            <translation>Nada ainda. As novidades de um status recente levam até dois minutos para chegar; consulte de novo depois. Se ainda não aparecer ninguém, compare o id com o do console da GREEN-API.</translation>
        </message>
        <message>
            <source>The account's list of statuses does not have this one. Its id may be mistyped or belong to another account: compare it with idMessage in the GREEN-API console.</source>
            <translation>A lista de status da conta não contém este. O id pode estar digitado errado ou pertencer a outra conta: compare-o com idMessage no console da GREEN-API.</translation>
        </message>
        <message>
            <source>The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and there is nothing to do.</source>
            <translation>O serviço esqueceu um destinatário que tinha informado antes; ele pode esquecer antes do prometido. O seu está guardado, e não há nada a fazer.</translation>
        </message>
        <message numerus="yes">
            <source>The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are kept, and there is nothing to do.</source>
            <translation>
                <numerusform>O serviço esqueceu {forgotten} destinatário que tinha informado antes; ele pode esquecer antes do prometido. O seu está guardado, e não há nada a fazer.</numerusform>
                <numerusform>O serviço esqueceu {forgotten} destinatários que tinha informado antes; ele pode esquecer antes do prometido. Os seus estão guardados, e não há nada a fazer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>O serviço não informa ninguém para este status, e o dia dele já passou. Ou os avisos se perderam, ou o id pertence a outra conta: compare-o com o do console da GREEN-API.</translation>
        </message>
        <message>
            <source>The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>O serviço não informa ninguém para este status. Ou ele ainda não chegou a ninguém, ou o id pertence a outra conta: compare-o com o do console da GREEN-API.</translation>
        </message>
        <message>
            <source>The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show your statuses to few people: look at its status privacy on the phone, and check again later.</source>
            <translation>O status está publicado, mas ainda não chegou a ninguém. Os celulares podem estar desligados, ou o WhatsApp pode estar mostrando seus status a poucas pessoas: veja a privacidade do status no celular e consulte de novo mais tarde.</translation>
        </message>
        <message>
            <source>Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it neither sends nor answers. Statuses published from then on are counted; those published before are not.</source>
            <translation>Ativar “Receive webhooks on sent messages statuses”? Para isso a conta reinicia: por até cinco minutos ela não envia nem responde. Os status publicados a partir daí são contados; os anteriores, não.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Fechar</translation>
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
            <translation>Algo deu errado dentro do GreenStat. O que foi guardado continua, e você pode seguir em frente; se acontecer de novo, envie o diagnóstico a quem ajuda você. Ele não contém token nem número de ninguém.</translation>
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
            <translation>&amp;Abrir status</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>No statuses</source>
            <translation>Nenhum status</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Statuses of one person</source>
            <translation>Status de uma pessoa</translation>
        </message>
        <message>
            <source>Statuses of this person</source>
            <translation>Status desta pessoa</translation>
        </message>
        <message>
            <source>This person is a recipient of no status that was checked.</source>
            <translation>Esta pessoa não é destinatária de nenhum status consultado.</translation>
        </message>
        <message>
            <source>{read} of {received} statuses read · read is a lower bound</source>
            <translation>{read} de {received} status lidos · lido é um mínimo</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Escuro</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>&amp;Keep the history:</source>
            <translation>Manter o &amp;histórico:</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>Como o &amp;sistema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Check statuses by themselves while GreenStat is &amp;open</source>
            <translation>Consultar os status automaticamente enquanto o GreenStat está a&amp;berto</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Em segundo plano</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Mask &amp;phone numbers: for a screen that others see</source>
            <translation>Oc&amp;ultar números de telefone: para uma tela que outros veem</translation>
        </message>
        <message>
            <source>Nothing &amp;moves by itself</source>
            <translation>Sem ani&amp;mações</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferências</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Tell me from the &amp;tray when half have read a status</source>
            <translation>Avisar pela ban&amp;deja quando metade tiver lido um status</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions, asked for once a day</source>
            <translation>Avisar de &amp;novas versões, com uma consulta por dia</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A history is kept for 31 days or more: what is younger, GREEN-API would tell again.</source>
            <translation>O histórico é guardado por 31 dias ou mais: o que é mais recente, a GREEN-API informaria de novo.</translation>
        </message>
        <message>
            <source>A workbook has no room for so many recipients. Choose fewer of them, or export as CSV.</source>
            <translation>Uma pasta de trabalho não tem espaço para tantos destinatários. Escolha menos ou exporte como CSV.</translation>
        </message>
        <message>
            <source>Enter apiTokenInstance as the GREEN-API console shows it.</source>
            <translation>Digite apiTokenInstance como o console da GREEN-API mostra.</translation>
        </message>
        <message>
            <source>Enter apiUrl as the GREEN-API console shows it.</source>
            <translation>Digite apiUrl como o console da GREEN-API mostra.</translation>
        </message>
        <message>
            <source>Enter idInstance as the GREEN-API console shows it.</source>
            <translation>Digite idInstance como o console da GREEN-API mostra.</translation>
        </message>
        <message>
            <source>Enter the id of a status, called idMessage by GREEN-API.</source>
            <translation>Digite o id de um status, que a GREEN-API chama de idMessage.</translation>
        </message>
        <message>
            <source>Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018.</source>
            <translation>Ninguém no histórico tem este número. Escreva-o com o código do país, como +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file could not be opened. Choose another one.</source>
            <translation>Não foi possível abrir o arquivo. Escolha outro.</translation>
        </message>
        <message>
            <source>The file holds no names beside its numbers. Add them first.</source>
            <translation>O arquivo não contém nomes ao lado dos números. Adicione-os primeiro.</translation>
        </message>
        <message>
            <source>The file holds no numbers such as +44 20 7946 0018.</source>
            <translation>O arquivo não contém números como +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Choose a smaller one.</source>
            <translation>O arquivo tem mais de 20 MB. Escolha um menor.</translation>
        </message>
        <message>
            <source>The file is no table. Save it as CSV in UTF-8 first.</source>
            <translation>O arquivo não é uma tabela. Salve-o primeiro como CSV em UTF-8.</translation>
        </message>
        <message>
            <source>The file needs two columns: numbers and names.</source>
            <translation>O arquivo precisa de duas colunas: números e nomes.</translation>
        </message>
        <message>
            <source>The id of a status is one word without spaces or line ends. Copy only idMessage.</source>
            <translation>O id de um status é uma só palavra, sem espaços nem quebras de linha. Copie só idMessage.</translation>
        </message>
        <message>
            <source>The logo could not be read as a picture. Choose a PNG or a JPEG file.</source>
            <translation>Não foi possível ler o logo como imagem. Escolha um arquivo PNG ou JPEG.</translation>
        </message>
        <message>
            <source>The logo's file is too large. Choose one of at most 5 MB.</source>
            <translation>O arquivo do logo é grande demais. Escolha um de no máximo 5 MB.</translation>
        </message>
        <message>
            <source>The name is longer than 100 characters. Shorten it.</source>
            <translation>O nome tem mais de 100 caracteres. Encurte-o.</translation>
        </message>
        <message>
            <source>The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>O nome parece conter o token. O token vai no campo apiTokenInstance e em nenhum outro.</translation>
        </message>
        <message>
            <source>The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none.</source>
            <translation>O número depois dos dois-pontos em apiUrl não é uma porta. Use uma de 1 a 65535, ou nenhuma.</translation>
        </message>
        <message>
            <source>There are several accounts. Say which one by its idInstance.</source>
            <translation>Há várias contas. Indique qual pelo idInstance.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one first.</source>
            <translation>Ainda não há nenhuma conta. Adicione uma primeiro.</translation>
        </message>
        <message>
            <source>There is no copy of the history yet.</source>
            <translation>Ainda não há nenhuma cópia do histórico.</translation>
        </message>
        <message>
            <source>There is no such account here. Add it first.</source>
            <translation>Essa conta não está aqui. Adicione-a primeiro.</translation>
        </message>
        <message>
            <source>This does not name a status. Copy only idMessage.</source>
            <translation>Isto não indica um status. Copie só idMessage.</translation>
        </message>
        <message>
            <source>This file is no sound copy of a history. Choose another one; nothing was changed.</source>
            <translation>Este arquivo não é uma cópia íntegra de um histórico. Escolha outro; nada foi alterado.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at, with :desc behind it for the other direction.</source>
            <translation>Não é possível ordenar por esta coluna. Use name, phone, country, received, read, read_rate, median_s ou last_read_at, com :desc no fim para a ordem inversa.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it for the other direction.</source>
            <translation>Não é possível ordenar por esta coluna. Use name, phone, state, sent_at, delivered_at ou read_at, com :desc no fim para a ordem inversa.</translation>
        </message>
        <message>
            <source>This is no date. Write it as 2026-11-01, or as 28d for the last four weeks.</source>
            <translation>Isto não é uma data. Escreva-a como 2026-11-01, ou como 28d para as últimas quatro semanas.</translation>
        </message>
        <message>
            <source>This is the address of a whole request. Keep what stands before /waInstance as apiUrl.</source>
            <translation>Este é o endereço de uma requisição inteira. Deixe como apiUrl o que vem antes de /waInstance.</translation>
        </message>
        <message>
            <source>This is too long for the id of a status. Copy only idMessage.</source>
            <translation>Isto é longo demais para o id de um status. Copie só idMessage.</translation>
        </message>
        <message>
            <source>This looks like the token, not like the id of a status. Copy idMessage instead.</source>
            <translation>Isto parece o token, não o id de um status. Copie idMessage em vez disso.</translation>
        </message>
        <message>
            <source>This port is not free, or no port at all. Choose another one, or leave it out to get a free one.</source>
            <translation>Esta porta não está livre ou não é uma porta. Escolha outra, ou não indique nenhuma para obter uma livre.</translation>
        </message>
        <message>
            <source>This status is not in the history yet. Check it once, and it will be.</source>
            <translation>Este status ainda não está no histórico. Consulte-o uma vez e ele estará.</translation>
        </message>
        <message>
            <source>This status was forgotten for good, so it is not kept again.</source>
            <translation>Este status foi esquecido de vez, por isso não é guardado de novo.</translation>
        </message>
        <message>
            <source>What was entered cannot be used. Compare it with the GREEN-API console.</source>
            <translation>O que foi digitado não pode ser usado. Compare com o console da GREEN-API.</translation>
        </message>
        <message>
            <source>apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console.</source>
            <translation>apiTokenInstance é uma só palavra, sem espaços nem quebras de linha. Copie-o de novo do console da GREEN-API.</translation>
        </message>
        <message>
            <source>apiUrl begins with http, which others could listen to. Write https instead.</source>
            <translation>apiUrl começa com http, e outros poderiam escutar. Escreva https em vez disso.</translation>
        </message>
        <message>
            <source>apiUrl has to begin with https. Copy it from the console.</source>
            <translation>apiUrl precisa começar com https. Copie-o do console.</translation>
        </message>
        <message>
            <source>apiUrl holds a ? or a #. Remove it and all that follows it.</source>
            <translation>apiUrl contém ? ou #. Remova-o junto com tudo o que vem depois.</translation>
        </message>
        <message>
            <source>apiUrl holds a name or a password before an @. Remove everything from https:// to the @.</source>
            <translation>apiUrl contém um nome ou uma senha antes de @. Remova tudo o que está entre https:// e @, inclusive a @.</translation>
        </message>
        <message>
            <source>apiUrl is not an address. Copy it from the GREEN-API console; it begins with https.</source>
            <translation>apiUrl não é um endereço. Copie-o do console da GREEN-API; ele começa com https.</translation>
        </message>
        <message>
            <source>apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>apiUrl parece conter o token. O token vai no campo apiTokenInstance e em nenhum outro.</translation>
        </message>
        <message>
            <source>idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console.</source>
            <translation>idInstance é um número de 4 a 20 dígitos e nada mais. Copie-o do console da GREEN-API.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Examinar:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de arquivos:</translation>
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
            <translation>Del</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
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
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Mostrar todo o período</translation>
        </message>
        <message>
            <source>Show the first {duration}</source>
            <translation>Mostrar as primeiras {duration}</translation>
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
            <translation>Um número com “a” fica entre os dois: o serviço não informa todos os momentos. Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message>
            <source>After {age}, {delivered} of {reached} had received it, and at least {read} had read it.</source>
            <translation>Depois de {age}, {delivered} de {reached} já tinham recebido, e no mínimo {read} já tinham lido.</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Delivered: {count}</source>
            <translation>Entregue: {count}</translation>
        </message>
        <message>
            <source>Nobody is known to have received it yet.</source>
            <translation>Ainda não consta que alguém o tenha recebido.</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Alcance ao longo do tempo</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read: {count}</source>
            <translation>Lido: {count}</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>Desde a publicação</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Incerto</translation>
        </message>
        <message>
            <source>last check</source>
            <translation>última consulta</translation>
        </message>
        <message>
            <source>of {count} reached</source>
            <translation>de {count} alcançados</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{moment} · after {age}</source>
            <translation>{moment} · depois de {age}</translation>
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
                <numerusform>%Ln entregue</numerusform>
                <numerusform>%Ln entregues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read</source>
            <translation>
                <numerusform>%Ln lido</numerusform>
                <numerusform>%Ln lidos</numerusform>
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
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
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
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>Número oculto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Time to read</source>
            <translation>Tempo até ler</translation>
        </message>
        <message>
            <source>delivered {day}</source>
            <translation>entregue {day}</translation>
        </message>
        <message>
            <source>read {day}</source>
            <translation>lido {day}</translation>
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
            <translation>Ainda não há destinatários</translation>
        </message>
        <message>
            <source>Nobody in this status fits the filter and the search together.</source>
            <translation>Ninguém neste status atende ao filtro e à busca ao mesmo tempo.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Ninguém corresponde</translation>
        </message>
        <message>
            <source>Press Refresh (F5) to ask GREEN-API who received and read this status.</source>
            <translation>Pressione Atualizar (F5) para consultar a GREEN-API sobre quem recebeu e leu este status.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar todos</translation>
        </message>
    </context>
    <context>
        <name>RecipientsView</name>
        <message>
            <source>Recipients</source>
            <translation>Destinatários</translation>
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
            <translation>Feito com GreenStat · página {page}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Alcance ao longo do tempo</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>O que as palavras significam</translation>
        </message>
        <message>
            <source>Who read it first</source>
            <translation>Quem leu primeiro</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Mask phone numbers and leave names out</source>
            <translation>&amp;Ocultar parte dos telefones e omitir os nomes</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Notas</translation>
        </message>
        <message>
            <source>&amp;PDF, for mail and print</source>
            <translation>&amp;PDF, para e-mail e impressão</translation>
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
            <translation>Escolher &amp;arquivo…</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>Escolher &amp;logo…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Escolher um logo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>P&amp;NG, a picture for chats</source>
            <translation>PN&amp;G, uma imagem para conversas</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Imagens (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Relatório para um cliente</translation>
        </message>
        <message>
            <source>What the client should know</source>
            <translation>O que o cliente deve saber</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>As of {when}, local time</source>
            <translation>Dados de {when}, hora local</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Relatório para um cliente</translation>
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
            <translation>Sa&amp;ir dos dados de exemplo</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Dados de exemplo</translation>
        </message>
        <message>
            <source>These people are made up. Nothing you do here is kept.</source>
            <translation>Estas pessoas são inventadas. Nada do que você faz aqui é guardado.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search name or number</source>
            <translation>Buscar nome ou número</translation>
        </message>
    </context>
    <context>
        <name>SegmentBar</name>
        <message>
            <source>How often</source>
            <translation>Frequência</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Ninguém ainda.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Critério</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporção</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>How often they read</source>
            <translation>Com que frequência leem</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message numerus="yes">
            <source>out of %Ln people</source>
            <translation>
                <numerusform>de %Ln pessoa</numerusform>
                <numerusform>de %Ln pessoas</numerusform>
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
            <translation>Filtrar por frequência de leitura</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln alterado</numerusform>
                <numerusform>%Ln alterados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln novo</numerusform>
                <numerusform>%Ln novos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients loaded</source>
            <translation>
                <numerusform>%Ln destinatário carregado</numerusform>
                <numerusform>%Ln destinatários carregados</numerusform>
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
            <translation>A GREEN-API indica uma situação da conta que o GreenStat não conhece. Veja-a no console da GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API suspended the account. Ask GREEN-API's support.</source>
            <translation>A GREEN-API suspendeu a conta. Fale com o suporte da GREEN-API.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.</source>
            <translation>A conta não está vinculada a um celular. Vincule-a no console da GREEN-API escaneando o código QR com o WhatsApp.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then.</source>
            <translation>A conta está iniciando, o que leva até cinco minutos. Tente depois.</translation>
        </message>
        <message>
            <source>The account is still being created. Try again in a few minutes.</source>
            <translation>A conta ainda está sendo criada. Tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.</source>
            <translation>A conta está inativa porque o celular está desligado ou sem conexão. Ligue o celular e espere 5 minutos.</translation>
        </message>
        <message>
            <source>The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone.</source>
            <translation>A conta espera o código que a vincula ao celular. Digite o código no WhatsApp do celular.</translation>
        </message>
        <message>
            <source>The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a status works as usual.</source>
            <translation>A conta funciona, mas por enquanto o WhatsApp limita os envios por causa da quantidade enviada. Consultar quem recebeu um status funciona como sempre.</translation>
        </message>
        <message>
            <source>The account works: it is linked to the phone.</source>
            <translation>A conta funciona: está vinculada ao celular.</translation>
        </message>
        <message>
            <source>WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone.</source>
            <translation>O WhatsApp bloqueou o número de telefone desta conta. Fale com o suporte do WhatsApp pelo celular.</translation>
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
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>Filtrar por situação</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
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
            <translation>Publ. até {when}</translation>
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
            <translation>Ainda não consultado</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>apagado</translation>
        </message>
        <message>
            <source>{when} · live, {hours} h left</source>
            <translation>{when} · expira em {hours} h</translation>
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
            <translation>Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>apagado</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln chosen people</source>
            <translation>
                <numerusform>para %Ln pessoa escolhida</numerusform>
                <numerusform>para %Ln pessoas escolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>for everyone</source>
            <translation>para todos</translation>
        </message>
        <message>
            <source>from the phone</source>
            <translation>pelo celular</translation>
        </message>
        <message>
            <source>{kind} · first seen {when}</source>
            <translation>{kind} · visto pela primeira vez {when}</translation>
        </message>
        <message>
            <source>{kind} · published by {when}</source>
            <translation>{kind} · publicado até {when}</translation>
        </message>
    </context>
    <context>
        <name>StatusesModel</name>
        <message>
            <source>{title}, {kind}, {when}. {read} of {all} have read it.</source>
            <translation>{title}, {kind}, {when}. Lido por {read} de {all}.</translation>
        </message>
    </context>
    <context>
        <name>StatusesPage</name>
        <message numerus="yes">
            <source>Saved %Ln recipients to {file}</source>
            <translation>
                <numerusform>%Ln destinatário salvo em {file}</numerusform>
                <numerusform>%Ln destinatários salvos em {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it on…</source>
            <translation>Ativar…</translation>
        </message>
    </context>
    <context>
        <name>StatusesPanel</name>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Too many to drag. Copy them with {keys} instead.</source>
            <translation>São muitos para arrastar. Copie-os com {keys}.</translation>
        </message>
    </context>
    <context>
        <name>TableHabits</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>%Ln linha copiada</numerusform>
                <numerusform>%Ln linhas copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying… Esc stops it.</source>
            <translation>Copiando… Esc interrompe.</translation>
        </message>
    </context>
    <context>
        <name>TextRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selecionado</numerusform>
                <numerusform>%Ln selecionados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Add status…</source>
            <translation>Adicionar status…</translation>
        </message>
        <message>
            <source>Ask GREEN-API now (F5)</source>
            <translation>Consultar a GREEN-API agora (F5)</translation>
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
            <translation>Menu</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Parar (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>24 hours are over: {read} of {all} have read it.</source>
            <translation>Passaram-se 24 horas: lido por {read} de {all}.</translation>
        </message>
        <message>
            <source>Half have read it: {read} of {all}.</source>
            <translation>Metade já leu: {read} de {all}.</translation>
        </message>
        <message>
            <source>Show GreenStat</source>
            <translation>Mostrar o GreenStat</translation>
        </message>
    </context>
    <context>
        <name>TurningOn</name>
        <message>
            <source>Turn it on</source>
            <translation>Ativar</translation>
        </message>
        <message>
            <source>Turn on the setting</source>
            <translation>Ativar a opção</translation>
        </message>
        <message>
            <source>Turning on the setting…</source>
            <translation>Ativando a opção…</translation>
        </message>
    </context>
    <context>
        <name>TwinDialog</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>&amp;Copiar tabela</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>GreenStat {version} is out. Nothing is installed by itself.</source>
            <translation>O GreenStat {version} já está disponível. Nada é instalado sozinho.</translation>
        </message>
        <message>
            <source>See what is new</source>
            <translation>Ver as novidades</translation>
        </message>
    </context>
    <context>
        <name>UsualView</name>
        <message numerus="yes">
            <source>The average is of %Ln other statuses of this account at the same age, each counted once.</source>
            <translation>
                <numerusform>A média é de %Ln outro status desta conta com o mesmo tempo de publicação.</numerusform>
                <numerusform>A média é de %Ln outros status desta conta com o mesmo tempo de publicação, cada um contado uma vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The average is of what %Ln other statuses of this account came to, each counted once.</source>
            <translation>
                <numerusform>A média é do que alcançou %Ln outro status desta conta.</numerusform>
                <numerusform>A média é do que alcançaram %Ln outros status desta conta, cada um contado uma vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>about as fast as average</source>
            <translation>quase tão rápido quanto a média</translation>
        </message>
        <message>
            <source>as fast as average</source>
            <translation>tão rápido quanto a média</translation>
        </message>
        <message>
            <source>too few others to compare</source>
            <translation>poucos outros para comparar</translation>
        </message>
        <message>
            <source>{difference} points vs. average</source>
            <translation>{difference} pontos vs. média</translation>
        </message>
        <message>
            <source>{difference} vs. your average</source>
            <translation>{difference} vs. sua média</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{span} faster than average</source>
            <translation>{span} mais rápido que a média</translation>
        </message>
        <message>
            <source>{span} slower than average</source>
            <translation>{span} mais lento que a média</translation>
        </message>
    </context>
    <context>
        <name>WatchView</name>
        <message>
            <source>The setting is being turned on. The instance restarts, which takes up to five minutes.</source>
            <translation>A opção está sendo ativada. A instância reinicia, o que leva até cinco minutos.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there.</source>
            <translation>Esta área de trabalho não tem bandeja no momento. Enquanto não tiver, o GreenStat não avisa nada por ela.</translation>
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
            <translation>Ex&amp;plorar</translation>
        </message>
        <message>
            <source>A flower shop with made-up customers, to try everything out. No account and no internet needed.</source>
            <translation>Uma floricultura com clientes inventados, para experimentar tudo. Não precisa de conta nem de internet.</translation>
        </message>
        <message>
            <source>Connect my account</source>
            <translation>Conectar minha conta</translation>
        </message>
        <message>
            <source>Every answer is kept on this computer, also after GREEN-API has forgotten it.</source>
            <translation>Cada resposta fica guardada neste computador, mesmo depois que a GREEN-API a esqueceu.</translation>
        </message>
        <message>
            <source>Everything made up is marked as sample data.</source>
            <translation>Tudo o que é inventado está marcado como dados de exemplo.</translation>
        </message>
        <message>
            <source>GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer.</source>
            <translation>O GreenStat consulta a GREEN-API sobre seus status do WhatsApp e guarda cada resposta.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Explorar com dados de exemplo</translation>
        </message>
        <message>
            <source>One click leads back, and nothing of it is kept.</source>
            <translation>Um clique leva de volta, e nada disso é guardado.</translation>
        </message>
        <message>
            <source>Sort, filter, compare and export as with your own statuses.</source>
            <translation>Ordene, filtre, compare e exporte como com seus próprios status.</translation>
        </message>
        <message>
            <source>The token goes into this computer’s keyring and nowhere else.</source>
            <translation>O token vai para o chaveiro deste computador e para nenhum outro lugar.</translation>
        </message>
        <message>
            <source>Who got your status, and who read it?</source>
            <translation>Quem recebeu seu status e quem o leu?</translation>
        </message>
        <message>
            <source>You need three values of your GREEN-API instance. The form shows where each of them stands.</source>
            <translation>São necessários três dados da sua instância da GREEN-API. O formulário mostra onde está cada um.</translation>
        </message>
        <message>
            <source>Your statuses of the last 30 days are found by themselves.</source>
            <translation>Seus status dos últimos 30 dias são encontrados automaticamente.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>All of them are on the last sheet.</source>
            <translation>Todos estão na última planilha.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Público</translation>
        </message>
        <message>
            <source>By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.</source>
            <translation>Quantos pontos percentuais a mais dos destinatários o leram do que o primeiro status: em 95 de 100 vezes a diferença real está entre os dois extremos. Se um extremo está abaixo de 0 e o outro acima, pode ser acaso.</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Id da conversa</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Coletado</translation>
        </message>
        <message>
            <source>Compared at the age of</source>
            <translation>Tempo desde a publicação</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>Entregue, no mínimo</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>Entregue, no máximo</translation>
        </message>
        <message>
            <source>Delivered, of reached</source>
            <translation>Entregue, do alcance</translation>
        </message>
        <message>
            <source>Delivered, of reached, at least</source>
            <translation>Entregue, do alcance, no mínimo</translation>
        </message>
        <message>
            <source>Delivered, of reached, at most</source>
            <translation>Entregue, do alcance, no máximo</translation>
        </message>
        <message>
            <source>Difference to the first</source>
            <translation>Diferença para o primeiro</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Diferença para o primeiro, de</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Diferença para o primeiro, até</translation>
        </message>
        <message>
            <source>Each as it was last checked</source>
            <translation>Cada um conforme a última consulta</translation>
        </message>
        <message>
            <source>Everyone who was sent at least one of the statuses. A person counts only where they were a recipient.</source>
            <translation>Todas as pessoas a quem foi enviado pelo menos um dos status. Uma pessoa conta só onde foi destinatária.</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Visto pela primeira vez</translation>
        </message>
        <message>
            <source>First status</source>
            <translation>Primeiro status</translation>
        </message>
        <message>
            <source>From first seen to read, of the reads whose time is known: half of them were faster.</source>
            <translation>De visto pela primeira vez até lido, das leituras cujo horário se conhece: metade foi mais rápida.</translation>
        </message>
        <message>
            <source>From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of reading is known; as the status may be older than first seen, it took so long, or longer.</source>
            <translation>De visto pela primeira vez até lido: metade dos leitores foi mais rápida. De {known} de {readers} leitores cujo horário de leitura se conhece; como o status pode ser anterior à primeira vez em que foi visto, levou esse tempo ou mais.</translation>
        </message>
        <message>
            <source>Hours count from first seen. The service does not tell every moment: whoever is found to have read a status received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is possible; the truth lies between the two.</source>
            <translation>As horas contam desde que foi visto pela primeira vez. O serviço não informa todos os momentos: quem aparece como tendo lido um status o recebeu em algum momento antes. “No mínimo” conta as pessoas quando é certo; “no máximo”, assim que é possível; a verdade fica entre os dois.</translation>
        </message>
        <message>
            <source>Hours since first seen</source>
            <translation>Horas desde visto pela primeira vez</translation>
        </message>
        <message>
            <source>How the statuses compare</source>
            <translation>Comparação dos status</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última leitura</translation>
        </message>
        <message>
            <source>Last status</source>
            <translation>Último status</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Feito com</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Mediana até ler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Ainda não lido</translation>
        </message>
        <message>
            <source>One person counts once for every status they read. Read is a lower bound: people may hide read receipts.</source>
            <translation>Uma pessoa conta uma vez por cada status que leu. Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message>
            <source>Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell.</source>
            <translation>Das pessoas a quem o status foi enviado; vazio se forem menos de {least}: poucos dados.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Ao longo do tempo</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>People listed</source>
            <translation>Pessoas na lista</translation>
        </message>
        <message>
            <source>People the status was sent to, as far as the service ever told.</source>
            <translation>Pessoas a quem o status foi enviado, conforme o que o serviço já informou.</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>Porcentagens</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden.</source>
            <translation>Alcance menos lido; {count} deles sem entrega. Alguns podem ter lido com as confirmações de leitura ocultas.</translation>
        </message>
        <message>
            <source>Reached people whose phone confirmed it; those who read it are among them.</source>
            <translation>Pessoas alcançadas cujo celular confirmou; quem leu está incluído.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Lido é um mínimo: é possível ocultar as confirmações de leitura.</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Lido, no mínimo</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Lido, no máximo</translation>
        </message>
        <message>
            <source>Read, of reached</source>
            <translation>Lido, do alcance</translation>
        </message>
        <message>
            <source>Read, of reached, at least</source>
            <translation>Lido, do alcance, no mínimo</translation>
        </message>
        <message>
            <source>Read, of reached, at most</source>
            <translation>Lido, do alcance, no máximo</translation>
        </message>
        <message>
            <source>Read, of received</source>
            <translation>Lido, do recebido</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Leituras</translation>
        </message>
        <message>
            <source>Reads how often</source>
            <translation>Frequência de leitura</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinatários</translation>
        </message>
        <message>
            <source>Recipients listed</source>
            <translation>Destinatários na lista</translation>
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
            <translation>Situação</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Id do status</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>The service does not tell when a status was published; it was then, or earlier.</source>
            <translation>O serviço não informa quando um status foi publicado; foi nesse momento ou antes.</translation>
        </message>
        <message>
            <source>The service has told no times of this status yet.</source>
            <translation>O serviço ainda não informou nenhum horário deste status.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>What the status came to</source>
            <translation>O que o status alcançou</translation>
        </message>
        <message>
            <source>Who reads the statuses</source>
            <translation>Quem lê os status</translation>
        </message>
        <message>
            <source>{compared}: from</source>
            <translation>{compared}: de</translation>
        </message>
        <message>
            <source>{compared}: to</source>
            <translation>{compared}: até</translation>
        </message>
        <message>
            <source>{count} of {people} people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} de {people} pessoas estão na próxima planilha. Os números acima são de todas elas.</translation>
        </message>
        <message>
            <source>{count} of {reached} reached people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} de {reached} pessoas alcançadas estão na próxima planilha. Os números acima são de todas elas.</translation>
        </message>
        <message>
            <source>{status}: read, at least</source>
            <translation>{status}: lido, no mínimo</translation>
        </message>
        <message>
            <source>{status}: read, at most</source>
            <translation>{status}: lido, no máximo</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>Salvo: {file}</translation>
        </message>
    </context>
</TS>
