<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>About GreenStat</source>
            <translation>О программе GreenStat</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>Копировать &amp;диагностику</translation>
        </message>
        <message>
            <source>L&amp;icences</source>
            <translation>&amp;Лицензии</translation>
        </message>
        <message>
            <source>MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API.</source>
            <translation>Лицензия MIT. GreenStat не связан с WhatsApp, Meta и GREEN-API.</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>Использовано:</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Открыть папку &amp;журнала</translation>
        </message>
        <message>
            <source>Qt is used under the LGPL: its libraries may be replaced by builds of your own.</source>
            <translation>Qt используется по лицензии LGPL: его библиотеки можно заменить собственными сборками.</translation>
        </message>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>Это демо-данные: ничего нигде не хранится.</translation>
        </message>
        <message>
            <source>Where everything is kept:</source>
            <translation>Где всё хранится:</translation>
        </message>
        <message>
            <source>Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.</source>
            <translation>Кто получил и кто прочитал ваши статусы WhatsApp: через GREEN-API и с историей, которая остаётся.</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message numerus="yes">
            <source>%Ln accounts need attention</source>
            <translation>
                <numerusform>%Ln аккаунт требует внимания</numerusform>
                <numerusform>%Ln аккаунта требуют внимания</numerusform>
                <numerusform>%Ln аккаунтов требуют внимания</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {title}</source>
            <translation>Аккаунт: {title}</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Все аккаунты</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>Нет аккаунта</translation>
        </message>
    </context>
    <context>
        <name>AccountDelegate</name>
        <message>
            <source>All accounts</source>
            <translation>Все аккаунты</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Добавить аккаунт</translation>
        </message>
        <message>
            <source>Asking GREEN-API…</source>
            <translation>Спрашиваем GREEN-API…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Connect your GREEN-API instance</source>
            <translation>Подключите свой инстанс GREEN-API</translation>
        </message>
        <message>
            <source>Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the console, or GREEN-API will not count who got your statuses.</source>
            <translation>Подключено. Не хватает одного: включите в личном кабинете «Получать уведомления о статусах отправки/доставки/прочтении исходящих сообщений» (“Receive webhooks on sent messages statuses”), иначе GREEN-API не будет учитывать, кто получил ваши статусы.</translation>
        </message>
        <message>
            <source>Connected: GREEN-API answers, and the instance is authorized.</source>
            <translation>Подключено: GREEN-API отвечает, инстанс авторизован.</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>Изменить аккаунт</translation>
        </message>
        <message>
            <source>Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any field.</source>
            <translation>Откройте console.green-api.com и выберите свой инстанс. Вставьте его данные по одному или все сразу в любое поле.</translation>
        </message>
        <message>
            <source>Save &amp;and turn it on…</source>
            <translation>Сохранить и &amp;включить…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохраняем…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <source>T&amp;est connection</source>
            <translation>&amp;Проверить связь</translation>
        </message>
        <message>
            <source>The address, the id and the token are right.</source>
            <translation>Адрес, номер и токен верны.</translation>
        </message>
        <message>
            <source>The token is kept in your system’s keyring and nowhere else. It is never shown again.</source>
            <translation>Токен хранится в связке ключей вашей системы и больше нигде. Больше он не показывается.</translation>
        </message>
        <message>
            <source>The token is not of the usual form: 50 digits and letters a to f.</source>
            <translation>Токен необычного вида: обычно это 50 цифр и букв от a до f.</translation>
        </message>
        <message>
            <source>Use &amp;only for this session</source>
            <translation>Только на этот с&amp;еанс</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>&amp;Название (необязательно)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>For example the shop’s name</source>
            <translation>Например, название магазина</translation>
        </message>
        <message>
            <source>In the console, on the page of your instance: the line apiUrl.</source>
            <translation>В личном кабинете, на странице инстанса: строка apiUrl.</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved one</source>
            <translation>Оставьте пустым, чтобы не менять</translation>
        </message>
        <message>
            <source>The line apiTokenInstance: press the copy sign beside it.</source>
            <translation>Строка apiTokenInstance: нажмите рядом с ней значок копирования.</translation>
        </message>
        <message>
            <source>The line idInstance; the same number stands beside the instance in the list.</source>
            <translation>Строка idInstance; тот же номер стоит рядом с инстансом в списке.</translation>
        </message>
    </context>
    <context>
        <name>AccountsList</name>
        <message>
            <source>Accounts</source>
            <translation>Аккаунты</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>Найти аккаунт</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Забыть…</translation>
        </message>
        <message>
            <source>No account fits.</source>
            <translation>Ничего не найдено.</translation>
        </message>
    </context>
    <context>
        <name>AccountsModel</name>
        <message>
            <source>All accounts</source>
            <translation>Все аккаунты</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>открыт сейчас</translation>
        </message>
    </context>
    <context>
        <name>AddStatusDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Добавить</translation>
        </message>
        <message>
            <source>Add a status by its id</source>
            <translation>Добавить статус по его номеру</translation>
        </message>
        <message>
            <source>Add status</source>
            <translation>Добавить статус</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer. Statuses of the last 30 days are found without it: Status › Find statuses.</source>
            <translation>При отправке статуса GREEN-API отвечает значением idMessage. Вставьте его или весь ответ. Статусы за последние 30 дней находятся и без него: Статус › Найти статусы.</translation>
        </message>
        <message>
            <source>Id of the status (idMessage)</source>
            <translation>Номер статуса (idMessage)</translation>
        </message>
    </context>
    <context>
        <name>ArrangedRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>Выбран %Ln</numerusform>
                <numerusform>Выбрано %Ln</numerusform>
                <numerusform>Выбрано %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>1 to 3 of 10</source>
            <translation>от 1 до 3 из 10</translation>
        </message>
        <message>
            <source>4 to 7 of 10</source>
            <translation>от 4 до 7 из 10</translation>
        </message>
        <message>
            <source>8 of 10 statuses or more</source>
            <translation>8 из 10 статусов и больше</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>Often</source>
            <translation>Часто</translation>
        </message>
        <message>
            <source>Sometimes</source>
            <translation>Иногда</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>Мало данных</translation>
        </message>
        <message>
            <source>none of at least 5</source>
            <translation>ни одного из 5 и более</translation>
        </message>
        <message>
            <source>received fewer than 5</source>
            <translation>получили меньше 5</translation>
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё время</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Kind of status</source>
            <translation>Вид статуса</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Последние 3 месяца</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Последние 4 недели</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Видео</translation>
        </message>
        <message>
            <source>Voice notes</source>
            <translation>Голосовые записи</translation>
        </message>
    </context>
    <context>
        <name>AudienceModel</name>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Последнее прочтение</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Медиана до прочтения</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Доля прочтений</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>{who}: read {read} of {received}, {rate}</source>
            <translation>{who}: прочитано {read} из {received}, {rate}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln человек</numerusform>
                <numerusform>%Ln человека</numerusform>
                <numerusform>%Ln человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statuses</source>
            <translation>
                <numerusform>%Ln статус</numerusform>
                <numerusform>%Ln статуса</numerusform>
                <numerusform>%Ln статусов</numerusform>
            </translation>
        </message>
        <message>
            <source>A person counts only where they were a recipient</source>
            <translation>Человек учитывается только там, где он был получателем</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Аудитория</translation>
        </message>
        <message>
            <source>Check a status on the page Statuses (F5): everybody who received it is counted here.</source>
            <translation>Проверьте статус на странице «Статусы» (F5): здесь учтены все, кто его получил.</translation>
        </message>
        <message>
            <source>Counting people…</source>
            <translation>Считаем людей…</translation>
        </message>
        <message>
            <source>No status of the chosen period and kind has recipients.</source>
            <translation>Ни у одного статуса этого периода и вида нет получателей.</translation>
        </message>
        <message>
            <source>Nobody in this period</source>
            <translation>За этот период никого</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никого</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Читаем историю…</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln people to {file}</source>
            <translation>
                <numerusform>В {file} записан %Ln человек</numerusform>
                <numerusform>В {file} записано %Ln человека</numerusform>
                <numerusform>В {file} записано %Ln человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>a person counts only where they were a recipient</source>
            <translation>каждый учтён там, где был получателем</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{shown} of {all} people shown</source>
            <translation>Показано людей: {shown} из {all}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePanel</name>
        <message>
            <source>Nobody fits the filter and the search together.</source>
            <translation>Никто не подходит сразу под фильтр и поиск.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Никого не найдено</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Показать всех</translation>
        </message>
    </context>
    <context>
        <name>AudienceRows</name>
        <message numerus="yes">
            <source>%Ln always read</source>
            <translation>
                <numerusform>%Ln читает всегда</numerusform>
                <numerusform>%Ln читают всегда</numerusform>
                <numerusform>%Ln читают всегда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln never</source>
            <translation>
                <numerusform>%Ln никогда</numerusform>
                <numerusform>%Ln никогда</numerusform>
                <numerusform>%Ln никогда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln often</source>
            <translation>
                <numerusform>%Ln часто</numerusform>
                <numerusform>%Ln часто</numerusform>
                <numerusform>%Ln часто</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sometimes</source>
            <translation>
                <numerusform>%Ln иногда</numerusform>
                <numerusform>%Ln иногда</numerusform>
                <numerusform>%Ln иногда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln too few to tell</source>
            <translation>
                <numerusform>%Ln – мало данных</numerusform>
                <numerusform>%Ln – мало данных</numerusform>
                <numerusform>%Ln – мало данных</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceView</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
    </context>
    <context>
        <name>BringingNames</name>
        <message>
            <source>Bringing in names… Esc stops it.</source>
            <translation>Загружаем имена… Esc – остановить.</translation>
        </message>
        <message numerus="yes">
            <source>Names brought in: %Ln.</source>
            <translation>
                <numerusform>Добавлено имён: %Ln.</numerusform>
                <numerusform>Добавлено имён: %Ln.</numerusform>
                <numerusform>Добавлено имён: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names from a file</source>
            <translation>Имена из файла</translation>
        </message>
        <message numerus="yes">
            <source>Rows left aside, without a name or a number with its country’s code: %Ln.</source>
            <translation>
                <numerusform>Пропущено строк без имени или без номера с кодом страны: %Ln.</numerusform>
                <numerusform>Пропущено строк без имени или без номера с кодом страны: %Ln.</numerusform>
                <numerusform>Пропущено строк без имени или без номера с кодом страны: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Таблицы в виде CSV или текста (*.csv *.tsv *.txt);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Work under way</source>
            <translation>Идёт работа</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Медиана прочтения</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Не прочитано</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Охват</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>half of {known} of {readers} readers by then</source>
            <translation>половина из {known} (всего {readers})</translation>
        </message>
        <message>
            <source>half of {readers} readers by then</source>
            <translation>к этому сроку половина из {readers}</translation>
        </message>
        <message>
            <source>no times known</source>
            <translation>время неизвестно</translation>
        </message>
        <message>
            <source>nobody has read it yet</source>
            <translation>пока никто не прочитал</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>пока ничего не известно</translation>
        </message>
        <message>
            <source>people it was sent to</source>
            <translation>кому отправлен</translation>
        </message>
        <message>
            <source>{count} of them not delivered</source>
            <translation>не доставлено: {count}</translation>
        </message>
        <message>
            <source>{rate} of reached</source>
            <translation>{rate} от охвата</translation>
        </message>
        <message>
            <source>{rate} of reached · at least</source>
            <translation>мин. {rate} от охвата</translation>
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
            <translation>GREEN-API приостановил аккаунт</translation>
        </message>
        <message>
            <source>apiTokenInstance is wrong or was renewed</source>
            <translation>apiTokenInstance неверен или был обновлён</translation>
        </message>
        <message>
            <source>apiUrl belongs to another account</source>
            <translation>apiUrl принадлежит другому аккаунту</translation>
        </message>
        <message>
            <source>idInstance is wrong</source>
            <translation>idInstance неверен</translation>
        </message>
        <message>
            <source>statuses are not enabled for this account</source>
            <translation>статусы не подключены для этого аккаунта</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;Копировать картинку</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>&amp;Сохранить картинку…</translation>
        </message>
        <message>
            <source>Show as &amp;table…</source>
            <translation>Показать &amp;таблицей…</translation>
        </message>
    </context>
    <context>
        <name>ChartSaver</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Чертёж (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Картинка (*.png)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Сохранить картинку</translation>
        </message>
    </context>
    <context>
        <name>ChoosableStatuses</name>
        <message>
            <source>{when} · {read} of {all} read</source>
            <translation>{when} · прочитано {read} из {all}</translation>
        </message>
    </context>
    <context>
        <name>ColorChoice</name>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Золотой</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Серый</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Оранжевый</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Розовый</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Бирюзовый</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;About GreenStat</source>
            <translation>&amp;О программе GreenStat</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>&amp;Добавить аккаунт…</translation>
        </message>
        <message>
            <source>&amp;Add status…</source>
            <translation>&amp;Добавить статус…</translation>
        </message>
        <message>
            <source>&amp;All accounts</source>
            <translation>&amp;Все аккаунты</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>О&amp;тмена</translation>
        </message>
        <message>
            <source>&amp;Check the history</source>
            <translation>&amp;Проверить историю</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>Стол&amp;бцы</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Delivered</source>
            <translation>&amp;Доставлено</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Find statuses</source>
            <translation>&amp;Найти статусы</translation>
        </message>
        <message>
            <source>&amp;Forget account…</source>
            <translation>&amp;Забыть аккаунт…</translation>
        </message>
        <message>
            <source>&amp;Forget this person…</source>
            <translation>Забыть &amp;этого человека…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Спр&amp;авка</translation>
        </message>
        <message>
            <source>&amp;Help pages</source>
            <translation>&amp;Разделы справки</translation>
        </message>
        <message>
            <source>&amp;Hide {column}</source>
            <translation>С&amp;крыть столбец «{column}»</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>Ис&amp;тория</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Сочетания клавиш</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Open chat in WhatsApp</source>
            <translation>&amp;Открыть чат в WhatsApp</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Телефон</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;Put back a copy…</source>
            <translation>&amp;Вернуть копию…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <source>&amp;Reach curve</source>
            <translation>&amp;Кривая охвата</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>&amp;Прочитано</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Обновить</translation>
        </message>
        <message>
            <source>&amp;Report for a client…</source>
            <translation>&amp;Отчёт для клиента…</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>Сб&amp;росить столбцы</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>П&amp;оиск</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Отправлено</translation>
        </message>
        <message>
            <source>&amp;Show this person's statuses</source>
            <translation>&amp;Статусы этого человека</translation>
        </message>
        <message>
            <source>&amp;Sort by {column}</source>
            <translation>&amp;Сортировать по столбцу «{column}»</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Состояние</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Статус</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)…</source>
            <translation>С &amp;табуляцией (TSV)…</translation>
        </message>
        <message>
            <source>&amp;Then by {column}</source>
            <translation>&amp;Затем по столбцу «{column}»</translation>
        </message>
        <message>
            <source>&amp;Time to read</source>
            <translation>Прочёл &amp;за</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>&amp;Следить</translation>
        </message>
        <message>
            <source>A&amp;ccounts</source>
            <translation>&amp;Аккаунты</translation>
        </message>
        <message>
            <source>A&amp;udience</source>
            <translation>&amp;Аудитория</translation>
        </message>
        <message>
            <source>As a &amp;workbook (.xlsx)…</source>
            <translation>&amp;Книга Excel (.xlsx)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>Сравне&amp;ние</translation>
        </message>
        <message>
            <source>Com&amp;pare with…</source>
            <translation>С&amp;равнить с…</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln &amp;numbers</source>
            <translation>
                <numerusform>Копировать %Ln &amp;номер</numerusform>
                <numerusform>Копировать %Ln &amp;номера</numerusform>
                <numerusform>Копировать %Ln &amp;номеров</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>Копировать &amp;диагностику</translation>
        </message>
        <message>
            <source>Copy &amp;number</source>
            <translation>Копировать &amp;номер</translation>
        </message>
        <message>
            <source>Copy n&amp;ame</source>
            <translation>Копировать &amp;имя</translation>
        </message>
        <message>
            <source>Copy the history &amp;now</source>
            <translation>&amp;Скопировать историю сейчас</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>Копировать с &amp;заголовками</translation>
        </message>
        <message>
            <source>E&amp;dit account…</source>
            <translation>&amp;Изменить аккаунт…</translation>
        </message>
        <message>
            <source>E&amp;xport as</source>
            <translation>Э&amp;кспорт в виде</translation>
        </message>
        <message>
            <source>F&amp;orget this status…</source>
            <translation>&amp;Забыть этот статус…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>&amp;Найти команду…</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV, RFC 4180)…</source>
            <translation>Для &amp;программ (CSV, RFC 4180)…</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV)…</source>
            <translation>Для &amp;электронных таблиц (CSV)…</translation>
        </message>
        <message>
            <source>Mas&amp;k numbers</source>
            <translation>Скр&amp;ыть номера</translation>
        </message>
        <message>
            <source>Menu of this co&amp;lumn</source>
            <translation>&amp;Меню этого столбца</translation>
        </message>
        <message>
            <source>Move &amp;back</source>
            <translation>Сдвинуть &amp;назад</translation>
        </message>
        <message>
            <source>Move &amp;forward</source>
            <translation>Сдвинуть &amp;вперёд</translation>
        </message>
        <message>
            <source>Na&amp;mes from a file…</source>
            <translation>Имена из &amp;файла…</translation>
        </message>
        <message>
            <source>Needs a history on the disk</source>
            <translation>Нужна история на диске</translation>
        </message>
        <message>
            <source>Needs a status</source>
            <translation>Нужен статус</translation>
        </message>
        <message>
            <source>Needs a table</source>
            <translation>Нужна таблица</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>Нужен аккаунт</translation>
        </message>
        <message>
            <source>Needs selected rows</source>
            <translation>Нужны выделенные строки</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Открыть папку &amp;журнала</translation>
        </message>
        <message>
            <source>Ori&amp;ginal order</source>
            <translation>&amp;Исходный порядок</translation>
        </message>
        <message>
            <source>Refresh &amp;names</source>
            <translation>Обновить &amp;имена</translation>
        </message>
        <message>
            <source>S&amp;ent</source>
            <translation>Отп&amp;равлено</translation>
        </message>
        <message>
            <source>S&amp;how only</source>
            <translation>&amp;Показать только</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>Со&amp;ртировка</translation>
        </message>
        <message>
            <source>S&amp;tatuses</source>
            <translation>&amp;Статусы</translation>
        </message>
        <message>
            <source>S&amp;witch account…</source>
            <translation>&amp;Сменить аккаунт…</translation>
        </message>
        <message>
            <source>Sample data keeps no log</source>
            <translation>У демо-данных нет журнала</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Выделить всё</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>Показать вс&amp;ех</translation>
        </message>
        <message>
            <source>Tell me &amp;from the tray</source>
            <translation>Сооб&amp;щать из трея</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions</source>
            <translation>Сообщать о новых &amp;версиях</translation>
        </message>
        <message>
            <source>Then &amp;by</source>
            <translation>&amp;Затем</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Такой команды нет.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
    </context>
    <context>
        <name>CompareChart</name>
        <message>
            <source>Choose two statuses or more to compare them.</source>
            <translation>Выберите для сравнения два статуса или больше.</translation>
        </message>
        <message>
            <source>Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts.</source>
            <translation>Прочитано к этому времени, из всех получателей этого статуса. Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>С момента публикации</translation>
        </message>
        <message>
            <source>after {age}</source>
            <translation>через {age}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>too few ({read} of {all})</source>
            <translation>мало ({read} из {all})</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>от {least} до {most}</translation>
        </message>
        <message>
            <source>{rate} ({read} of {all})</source>
            <translation>{rate} ({read} из {all})</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%Ln statuses compared</source>
            <translation>
                <numerusform>Сравнивается %Ln статус</numerusform>
                <numerusform>Сравниваются %Ln статуса</numerusform>
                <numerusform>Сравнивается %Ln статусов</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Compare at the age of {duration}</source>
            <translation>Сравнить через {duration} после публикации</translation>
        </message>
        <message>
            <source>Compare each as it was last checked</source>
            <translation>Сравнить каждый по последней проверке</translation>
        </message>
        <message>
            <source>Read, at equal age</source>
            <translation>Прочитано за одинаковое время</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln statuses to {file}</source>
            <translation>
                <numerusform>В {file} записан %Ln статус</numerusform>
                <numerusform>В {file} записано %Ln статуса</numerusform>
                <numerusform>В {file} записано %Ln статусов</numerusform>
            </translation>
        </message>
        <message>
            <source>Two to eight statuses, each as it was at the same age</source>
            <translation>От двух до восьми статусов, каждый через одно и то же время после публикации</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} ч</translation>
        </message>
    </context>
    <context>
        <name>ComparePicker</name>
        <message>
            <source>No status holds these words.</source>
            <translation>Таких слов нет ни в одном статусе.</translation>
        </message>
        <message>
            <source>Search statuses</source>
            <translation>Поиск статусов</translation>
        </message>
        <message>
            <source>Statuses to compare</source>
            <translation>Статусы для сравнения</translation>
        </message>
        <message>
            <source>{count} chosen, {least} to {most} are compared</source>
            <translation>Выбрано {count}, сравнить можно от {least} до {most}</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message numerus="yes">
            <source>%Ln statuses left out: not checked since their first day was over.</source>
            <translation>
                <numerusform>Пропущен %Ln статус: не проверялся после первого дня.</numerusform>
                <numerusform>Пропущено %Ln статуса: не проверялись после первого дня.</numerusform>
                <numerusform>Пропущено %Ln статусов: не проверялись после первого дня.</numerusform>
            </translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По виду</translation>
        </message>
        <message>
            <source>By weekday</source>
            <translation>По дням недели</translation>
        </message>
        <message>
            <source>Choose two statuses or more</source>
            <translation>Выберите два статуса или больше</translation>
        </message>
        <message>
            <source>It takes two statuses. They appear here as they are found.</source>
            <translation>Нужны два статуса. Они появятся здесь, когда найдутся.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Пока нечего сравнивать</translation>
        </message>
        <message>
            <source>Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.</source>
            <translation>Пункты – процентные пункты прочитавших получателей; в скобках – где лежит истинная разница в 95 случаях из 100. Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message>
            <source>Read, compared with all the others</source>
            <translation>Прочитано, к остальным</translation>
        </message>
        <message>
            <source>Read, compared with the week before</source>
            <translation>Прочитано, к прошлой неделе</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>По статусам</translation>
        </message>
        <message>
            <source>Statuses take part once they were checked after their first day.</source>
            <translation>Статусы участвуют, когда проверены после первого дня.</translation>
        </message>
        <message>
            <source>Tick them in the list beside the curves.</source>
            <translation>Отметьте их в списке рядом с кривыми.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>По неделям</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>День недели</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Медиана до прочтения</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликован</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Охват</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Read, compared with the first</source>
            <translation>Прочитано, к первому</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Статусы</translation>
        </message>
        <message>
            <source>Week of {monday}</source>
            <translation>Неделя с {monday}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>первый</translation>
        </message>
        <message>
            <source>too few ({people})</source>
            <translation>мало ({people})</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>мало данных</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>от {least} до {most}</translation>
        </message>
        <message>
            <source>{number}  {title}</source>
            <translation>{number}  {title}</translation>
        </message>
        <message>
            <source>{points}, may be chance ({least} to {most})</source>
            <translation>{points}, возможно, случайно (от {least} до {most})</translation>
        </message>
        <message>
            <source>{points}, surely ({least} to {most})</source>
            <translation>{points}, точно (от {least} до {most})</translation>
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
            <translation>Доступ закрыт</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>Неполадки</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Квота исчерпана</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Запуск</translation>
        </message>
        <message>
            <source>Watched by another GreenStat</source>
            <translation>Следит другой GreenStat</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>{word} – next try {when}</source>
            <translation>{word} – новая попытка {when}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Asking for names…</source>
            <translation>Запрашиваем имена…</translation>
        </message>
        <message>
            <source>Asking how the instance is…</source>
            <translation>Узнаём состояние инстанса…</translation>
        </message>
        <message>
            <source>Asking who received and read it…</source>
            <translation>Узнаём, кто получил и прочитал…</translation>
        </message>
        <message>
            <source>Looking for statuses…</source>
            <translation>Ищем статусы…</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Another program is using the history. Close the other program, then try again.</source>
            <translation>Историю использует другая программа. Закройте её и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask GREEN-API's support (HTTP {code}).</source>
            <translation>GREEN-API не смог ответить. При наблюдении GreenStat попробует ещё раз сам; если это долго не проходит, обратитесь в поддержку GREEN-API (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>Не удалось связаться с GREEN-API. Проверьте, что компьютер подключён к интернету. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.</source>
            <translation>Не удалось воспользоваться GREEN-API. Попробуйте через несколько минут; при наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>GREEN-API отказал в доступе. Возможные причины: {causes}. Сравните apiUrl, idInstance и apiTokenInstance с теми, что в личном кабинете GREEN-API; если они верны, обратитесь в поддержку GREEN-API. При наблюдении GreenStat время от времени пробует ещё раз (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>GREEN-API слишком долго не отвечал. Проверьте, что компьютер подключён к интернету. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>GREEN-API was asked too often, perhaps by another program that uses the same account. While watching, GreenStat tries again by itself, more slowly; you can try in {minutes} min.</source>
            <translation>К GREEN-API обращались слишком часто – возможно, другая программа с тем же аккаунтом. При наблюдении GreenStat продолжит сам, но реже; вы можете попробовать через {minutes} мин.</translation>
        </message>
        <message>
            <source>GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl is right. While watching, GreenStat tries again by itself ({where}).</source>
            <translation>Ответ GREEN-API не удалось разобрать, поэтому он пропущен; сохранённое остаётся. Проверьте, верен ли apiUrl. При наблюдении GreenStat попробует ещё раз сам ({where}).</translation>
        </message>
        <message>
            <source>It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program is using the history. GreenStat tries again by itself.</source>
            <translation>Забыто, но последние следы не удалось стереть с диска: диск заполнен или историю использует другая программа. GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>По адресу из apiUrl никто не отвечает. Сравните его с личным кабинетом GREEN-API. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens again, close GreenStat and start it anew.</source>
            <translation>Произошло то, к чему GreenStat не был готов. Сохранённое раньше остаётся. Попробуйте ещё раз; если это повторится, закройте GreenStat и запустите снова.</translation>
        </message>
        <message>
            <source>Stopped. Everything that had arrived is kept.</source>
            <translation>Остановлено. Всё, что успело прийти, сохранено.</translation>
        </message>
        <message>
            <source>The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Аккаунт сейчас нельзя опросить. Посмотрите его состояние в личном кабинете GREEN-API. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp. While watching, GreenStat tries again by itself.</source>
            <translation>Аккаунт не связан с телефоном. Свяжите его в личном кабинете GREEN-API: отсканируйте QR-код в WhatsApp. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again by itself.</source>
            <translation>Аккаунт запускается, это занимает до пяти минут. Попробуйте потом; при наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Оплаченный срок аккаунта закончился. Продлите его в личном кабинете GREEN-API. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>Адрес из apiUrl не смог подтвердить свою подлинность, поэтому ему ничего не отправлено. Сравните apiUrl с личным кабинетом GREEN-API, а дату на компьютере – с календарём; в офисе спросите того, кто отвечает за сеть. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching, GreenStat tries again by itself.</source>
            <translation>Адрес из apiUrl перенаправляет в другое место. GreenStat туда не пошёл, чтобы не раскрыть ваш токен. Сравните apiUrl с личным кабинетом GREEN-API; в гостинице или кафе сначала войдите в их сеть. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Адрес из apiUrl не найден. Проверьте, что компьютер подключён к интернету и apiUrl записан как в личном кабинете GREEN-API. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat tries again by itself.</source>
            <translation>Ответ оборвался на середине, поэтому он пропущен; сохранённое остаётся. Попробуйте ещё раз; при наблюдении GreenStat попробует сам.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try again.</source>
            <translation>Диск заполнен, поэтому новое не удалось сохранить; сохранённое раньше цело. Освободите место и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not written; an older file of that name is untouched. Free some space or choose another disk.</source>
            <translation>Диск заполнен, поэтому файл не записан; прежний файл с этим именем не тронут. Освободите место или выберите другой диск.</translation>
        </message>
        <message>
            <source>The file could not be written there: it may be open in another program, or its folder does not allow it. Close the file or choose another folder.</source>
            <translation>Не удалось записать файл в это место: возможно, он открыт в другой программе или папка этого не разрешает. Закройте файл или выберите другую папку.</translation>
        </message>
        <message>
            <source>The file could not be written; an older file of that name is untouched. Choose another place and try again.</source>
            <translation>Не удалось записать файл; прежний файл с этим именем не тронут. Выберите другое место и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose another folder.</source>
            <translation>Файл на месте истории создан не GreenStat, поэтому он оставлен как есть. Уберите его или выберите другую папку.</translation>
        </message>
        <message>
            <source>The folder for the file does not exist. Choose another one.</source>
            <translation>Папки для файла не существует. Выберите другую.</translation>
        </message>
        <message>
            <source>The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then try again.</source>
            <translation>Не удалось открыть историю. Проверьте, что её папка существует и вам разрешено её открывать, и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what can be read of the damaged file, and keeps that file.</source>
            <translation>История повреждена. Закройте GreenStat и запустите снова: он вернёт последнюю исправную копию, спасёт из повреждённого файла всё, что читается, и сохранит этот файл.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}). The damaged file is kept in {folder}.</source>
            <translation>История была повреждена, а копии её не было. Спасено то, что удалось прочитать: статусы ({statuses}) и проверки ({checks}). Повреждённый файл сохранён в {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>История была повреждена, а копии её не было. Спасено то, что удалось прочитать: статусы ({statuses}) и проверки ({checks}); у части статусов ({incomplete}) прочитаны не все люди. Повреждённый файл сохранён в {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}). The damaged file is kept in {folder}.</source>
            <translation>История была повреждена. Возвращена её копия ({day}), а более новые проверки ({checks}) спасены из повреждённого файла. Повреждённый файл сохранён в {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>История была повреждена. Возвращена её копия ({day}), а более новые проверки ({checks}) спасены из повреждённого файла; у части статусов ({incomplete}) прочитаны не все люди. Повреждённый файл сохранён в {folder}.</translation>
        </message>
        <message>
            <source>The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.</source>
            <translation>История создана более новой версией GreenStat и оставлена как есть. Обновите программу, чтобы открыть её.</translation>
        </message>
        <message>
            <source>The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or choose another folder.</source>
            <translation>Папка истории не разрешает запись, поэтому новое не удалось сохранить. Разрешите GreenStat писать в неё или выберите другую папку.</translation>
        </message>
        <message>
            <source>The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use the token only for this session; to keep it for longer, set up the system's own keyring.</source>
            <translation>Связка ключей, настроенная на этом компьютере, не бережёт токен, поэтому GreenStat ею не пользуется. Можно ввести токен только на этот сеанс; чтобы хранить его дольше, настройте системную связку ключей.</translation>
        </message>
        <message>
            <source>The proxy that this computer uses did not let the question through. Look at the proxy in the system's network settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>Прокси-сервер этого компьютера не пропустил запрос. Проверьте прокси в сетевых настройках системы или спросите того, кто отвечает за сеть. При наблюдении GreenStat попробует ещё раз сам.</translation>
        </message>
        <message>
            <source>The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be chosen in the GREEN-API console. While watching, GreenStat tries again now and then.</source>
            <translation>Квота тарифа этого аккаунта на текущий месяц исчерпана. Начало новой: {day}; тариф побольше можно выбрать в личном кабинете GREEN-API. При наблюдении GreenStat время от времени пробует ещё раз.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer in time. If it asks for your password in another window, answer there and try again; or use the token only for this session.</source>
            <translation>Системная связка ключей не ответила вовремя. Если в другом окне она просит пароль, введите его там и попробуйте ещё раз; или используйте токен только на этот сеанс.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked. Try again, or use the token only for this session.</source>
            <translation>Системная связка ключей не выполнила просьбу. Попробуйте ещё раз или используйте токен только на этот сеанс.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again, or use the token only for this session.</source>
            <translation>Системная связка ключей закрыта. Откройте её и попробуйте ещё раз или используйте токен только на этот сеанс.</translation>
        </message>
        <message>
            <source>The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API console in the account's settings.</source>
            <translation>Токен аккаунта {id_instance} на этом компьютере неизвестен. Введите apiTokenInstance из личного кабинета GREEN-API в настройках аккаунта.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for this session; to keep it for longer, set up the system's keyring and start GreenStat again.</source>
            <translation>На этом компьютере нет связки ключей для хранения токена, или она не запущена. Можно ввести токен только на этот сеанс; чтобы хранить его дольше, настройте системную связку ключей и запустите GreenStat снова.</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance и apiTokenInstance верны, но GREEN-API приостановил аккаунт. Узнайте причину в поддержке GREEN-API. При наблюдении GreenStat время от времени пробует ещё раз (HTTP {code}).</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance и apiTokenInstance верны, но статусы не подключены для этого аккаунта. Попросите поддержку GREEN-API включить методы для статусов. При наблюдении GreenStat время от времени пробует ещё раз (HTTP {code}).</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Выбрать файл…</translation>
        </message>
        <message>
            <source>&amp;Everything ({all} rows)</source>
            <translation>В&amp;се (строк: {all})</translation>
        </message>
        <message>
            <source>&amp;Mask phone numbers</source>
            <translation>Скр&amp;ыть номера телефонов</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)</source>
            <translation>С &amp;табуляцией (TSV)</translation>
        </message>
        <message>
            <source>As a work&amp;book with a summary (.xlsx)</source>
            <translation>Книга &amp;Excel со сводкой (.xlsx)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV by RFC 4180, times in UTC)</source>
            <translation>Для &amp;программ (CSV по RFC 4180, время в UTC)</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV for Excel, LibreOffice, Numbers)</source>
            <translation>Для &amp;электронных таблиц (CSV для Excel, LibreOffice, Numbers)</translation>
        </message>
        <message>
            <source>For whom is the file?</source>
            <translation>Для кого этот файл?</translation>
        </message>
        <message>
            <source>What is sho&amp;wn ({shown} of {all} rows{filters})</source>
            <translation>То, что по&amp;казано (строк: {shown} из {all}{filters})</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>Какие строки?</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Age (seconds)</source>
            <translation>После публикации (секунды)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Аудитория</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Номер чата</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>Доставлено, минимум</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>Доставлено, максимум</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Разница с первым, от</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Разница с первым, до</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Впервые замечен</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Последнее прочтение</translation>
        </message>
        <message>
            <source>Median time to read (seconds)</source>
            <translation>Медиана до прочтения (секунды)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Охват</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Доля прочтений</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Прочитано, минимум</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Прочитано, максимум</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Номер статуса</translation>
        </message>
        <message>
            <source>sample data – {title}</source>
            <translation>демо-данные – {title}</translation>
        </message>
    </context>
    <context>
        <name>FirstLoad</name>
        <message>
            <source>Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. Esc stops it.</source>
            <translation>Спрашиваем о каждом статусе: {done} из {all}, около {seconds} с: сервис отвечает раз в секунду. Esc – остановить.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stopped after {done} of {all} statuses. What arrived is kept.</source>
            <translation>Остановлено: опрошено статусов {done} из {all}. Полученное сохранено.</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>%Ln statuses with their recipients, names and checks</source>
            <translation>
                <numerusform>%Ln статус с его получателями, именами и проверками</numerusform>
                <numerusform>%Ln статуса с их получателями, именами и проверками</numerusform>
                <numerusform>%Ln статусов с их получателями, именами и проверками</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Both, and the account itself</source>
            <translation>&amp;И то, и другое, и сам аккаунт</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Забыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>For ten seconds you can still undo it.</source>
            <translation>Ещё десять секунд это можно будет отменить.</translation>
        </message>
        <message>
            <source>Forget account</source>
            <translation>Забыть аккаунт</translation>
        </message>
        <message>
            <source>Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included. Nothing changes at GREEN-API and on the phone.</source>
            <translation>С этого компьютера исчезнут токен, адрес и название аккаунта, а также {kept} вместе с ежедневными копиями. В GREEN-API и на телефоне ничего не изменится.</translation>
        </message>
        <message>
            <source>Gone from this computer: {kept}, daily copies included. The account and its token stay, and what GREEN-API still knows of the last 30 days is fetched again.</source>
            <translation>С этого компьютера исчезнут: {kept} вместе с ежедневными копиями. Аккаунт и его токен останутся, а то, что GREEN-API ещё помнит за последние 30 дней, загрузится снова.</translation>
        </message>
        <message>
            <source>The &amp;history only</source>
            <translation>Только и&amp;сторию</translation>
        </message>
        <message>
            <source>The &amp;token only</source>
            <translation>Только &amp;токен</translation>
        </message>
        <message>
            <source>The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more about this account until you enter a token again.</source>
            <translation>Токен исчезнет из связки ключей. Сохранённое останется и его можно читать; об этом аккаунте GREEN-API больше не спрашивают, пока вы снова не введёте токен.</translation>
        </message>
        <message>
            <source>What should be forgotten about {account}?</source>
            <translation>Что забыть об аккаунте {account}?</translation>
        </message>
        <message>
            <source>{account}: the history is forgotten. The account is still here.</source>
            <translation>{account}: история забыта. Аккаунт по-прежнему здесь.</translation>
        </message>
        <message>
            <source>{account}: the history will be forgotten in {seconds} s.</source>
            <translation>{account}: история будет забыта через {seconds} с.</translation>
        </message>
        <message>
            <source>{account}: the token is forgotten. What was saved is still here.</source>
            <translation>{account}: токен забыт. Сохранённое по-прежнему здесь.</translation>
        </message>
        <message>
            <source>{account}: the token will be forgotten in {seconds} s.</source>
            <translation>{account}: токен будет забыт через {seconds} с.</translation>
        </message>
        <message>
            <source>{account}: token and history are forgotten.</source>
            <translation>{account}: токен и история забыты.</translation>
        </message>
        <message>
            <source>{account}: token and history will be forgotten in {seconds} s.</source>
            <translation>{account}: токен и история будут забыты через {seconds} с.</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ForgettingForGood</name>
        <message numerus="yes">
            <source>%Ln recipients with their times</source>
            <translation>
                <numerusform>%Ln получатель с его временем</numerusform>
                <numerusform>%Ln получателя с их временем</numerusform>
                <numerusform>%Ln получателей с их временем</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>&amp;Забыть навсегда</translation>
        </message>
        <message>
            <source>Forget this person</source>
            <translation>Забыть этого человека</translation>
        </message>
        <message>
            <source>Forget this status</source>
            <translation>Забыть этот статус</translation>
        </message>
        <message>
            <source>Forget {who} for good?</source>
            <translation>Забыть навсегда: {who}?</translation>
        </message>
        <message>
            <source>Forget “{title}” for good?</source>
            <translation>Забыть навсегда «{title}»?</translation>
        </message>
        <message numerus="yes">
            <source>Forgotten: this person is gone from %Ln statuses.</source>
            <translation>
                <numerusform>Забыто: этого человека больше нет в %Ln статусе.</numerusform>
                <numerusform>Забыто: этого человека больше нет в %Ln статусах.</numerusform>
                <numerusform>Забыто: этого человека больше нет в %Ln статусах.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone from this computer, in all accounts: their name, their number, and when they received and read which status. The counts of those statuses become smaller.</source>
            <translation>С этого компьютера, из всех аккаунтов, исчезнут имя, номер и то, когда и какой статус этот человек получил и прочитал. Числа этих статусов станут меньше.</translation>
        </message>
        <message>
            <source>Gone from this computer: its text and picture, its checks, and {people}.</source>
            <translation>С этого компьютера исчезнут: текст и картинка, проверки и {people}.</translation>
        </message>
        <message>
            <source>It will not be fetched again. Nothing changes on WhatsApp.</source>
            <translation>Снова он не загрузится. В WhatsApp ничего не изменится.</translation>
        </message>
        <message>
            <source>Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.</source>
            <translation>Следующие ответы его не вернут. В WhatsApp и на телефоне ничего не изменится.</translation>
        </message>
        <message>
            <source>The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot be undone.</source>
            <translation>Копии последних дней тоже исчезнут, ведь это есть и в них; новая появится в течение часа. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>The status is forgotten.</source>
            <translation>Статус забыт.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>этот человек</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln проверка</numerusform>
                <numerusform>%Ln проверки</numerusform>
                <numerusform>%Ln проверок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients</source>
            <translation>
                <numerusform>%Ln получатель</numerusform>
                <numerusform>%Ln получателя</numerusform>
                <numerusform>%Ln получателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not ask how the instance is</source>
            <translation>Не удалось узнать состояние инстанса</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Ещё не проверялся</translation>
        </message>
        <message>
            <source>Saved {ago}</source>
            <translation>Сохранено {ago}</translation>
        </message>
        <message>
            <source>statistics kept by GREEN-API until {date}</source>
            <translation>GREEN-API хранит статистику до {date}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Instance authorized</source>
            <translation>Инстанс авторизован</translation>
        </message>
        <message>
            <source>Instance authorized · notifications off</source>
            <translation>Инстанс авторизован · уведомления выключены</translation>
        </message>
        <message>
            <source>Instance authorized · notifications on</source>
            <translation>Инстанс авторизован · уведомления включены</translation>
        </message>
        <message>
            <source>Instance is starting</source>
            <translation>Инстанс запускается</translation>
        </message>
        <message>
            <source>Instance not ready: {state}</source>
            <translation>Инстанс не готов: {state}</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>%Ln reads</source>
            <translation>
                <numerusform>%Ln прочтение</numerusform>
                <numerusform>%Ln прочтения</numerusform>
                <numerusform>%Ln прочтений</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>No reads yet.</source>
            <translation>Прочтений пока нет.</translation>
        </message>
        <message>
            <source>Reading peaked on {when}: {count}, {share}. Times are local.</source>
            <translation>Чаще всего читали: {when} – {count}, {share}. Время местное.</translation>
        </message>
        <message>
            <source>{day} {begin} to {end}</source>
            <translation>{day}, {begin}–{end}</translation>
        </message>
        <message>
            <source>{share} of {count}</source>
            <translation>{share} из {count}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>Это демо-данные: ничего нигде не хранится.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln pages found</source>
            <translation>
                <numerusform>Найден %Ln раздел</numerusform>
                <numerusform>Найдено %Ln раздела</numerusform>
                <numerusform>Найдено %Ln разделов</numerusform>
            </translation>
        </message>
        <message>
            <source>GreenStat Help</source>
            <translation>Справка GreenStat</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Этих слов нет ни в одном разделе.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Search in Help</source>
            <translation>Поиск в справке</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>Диагностика скопирована</translation>
        </message>
    </context>
    <context>
        <name>HistoryCare</name>
        <message>
            <source>Copies of the history (*.sqlite3);;All files (*)</source>
            <translation>Копии истории (*.sqlite3);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Put back a copy: the history will be as it was then</source>
            <translation>Вернуть копию: история станет такой, какой была тогда</translation>
        </message>
        <message>
            <source>The history is as it was in the copy. The one before it is kept in the folder “damaged”.</source>
            <translation>История такая, как в копии. Прежняя история хранится в папке «damaged».</translation>
        </message>
        <message>
            <source>The history is copied.</source>
            <translation>История скопирована.</translation>
        </message>
        <message>
            <source>The history is sound.</source>
            <translation>История исправна.</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message numerus="yes">
            <source>%Ln reads · local time</source>
            <translation>
                <numerusform>%Ln прочтение · местное время</numerusform>
                <numerusform>%Ln прочтения · местное время</numerusform>
                <numerusform>%Ln прочтений · местное время</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it takes {least}, with {each} each at two different hours.</source>
            <translation>
                <numerusform>Лучший час для публикации: мало данных. За первыми шестью часами прослежено у %Ln статуса; нужно {least}, по {each} в два разных часа.</numerusform>
                <numerusform>Лучший час для публикации: мало данных. За первыми шестью часами прослежено у %Ln статусов; нужно {least}, по {each} в два разных часа.</numerusform>
                <numerusform>Лучший час для публикации: мало данных. За первыми шестью часами прослежено у %Ln статусов; нужно {least}, по {each} в два разных часа.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the reads…</source>
            <translation>Считаем прочтения…</translation>
        </message>
        <message numerus="yes">
            <source>Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses</source>
            <translation>
                <numerusform>Лучше всего – статусы, опубликованные около {hour}: за шесть часов их прочитали {rate} получателей · %Ln статус</numerusform>
                <numerusform>Лучше всего – статусы, опубликованные около {hour}: за шесть часов их прочитали {rate} получателей · %Ln статуса</numerusform>
                <numerusform>Лучше всего – статусы, опубликованные около {hour}: за шесть часов их прочитали {rate} получателей · %Ln статусов</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few reads to say when people read: {count} so far, it takes {least}.</source>
            <translation>Мало прочтений, чтобы сказать, когда читают: пока {count}, нужно {least}.</translation>
        </message>
        <message>
            <source>When they read</source>
            <translation>Когда читают</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>может быть случайностью</translation>
        </message>
        <message>
            <source>surely more than at other hours</source>
            <translation>точно больше, чем в другие часы</translation>
        </message>
    </context>
    <context>
        <name>KeptTimeBox</name>
        <message numerus="yes">
            <source>%Ln statuses first seen before {moment} will go, with their recipients and checks.</source>
            <translation>
                <numerusform>%Ln статус, впервые замеченный до {moment}, исчезнет вместе с получателями и проверками.</numerusform>
                <numerusform>%Ln статуса, впервые замеченные до {moment}, исчезнут вместе с получателями и проверками.</numerusform>
                <numerusform>%Ln статусов, впервые замеченных до {moment}, исчезнут вместе с получателями и проверками.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Let them go</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message numerus="yes">
            <source>For %Ln days</source>
            <translation>
                <numerusform>%Ln день</numerusform>
                <numerusform>%Ln дня</numerusform>
                <numerusform>%Ln дней</numerusform>
            </translation>
        </message>
        <message>
            <source>For 31 days</source>
            <translation>31 день</translation>
        </message>
        <message>
            <source>For a year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>For three months</source>
            <translation>Три месяца</translation>
        </message>
        <message>
            <source>How long the history is kept</source>
            <translation>Сколько хранить историю</translation>
        </message>
        <message>
            <source>Keep the history for a shorter time</source>
            <translation>Хранить историю меньше</translation>
        </message>
        <message>
            <source>So will everybody who is in no other status, within the hour and for good. Copies made before hold them for a week longer.</source>
            <translation>И все, кого нет в других статусах, – в течение часа и навсегда. Прежние копии хранят их ещё неделю.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Deleted status</source>
            <translation>Удалённый статус</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>Голосовая запись</translation>
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
            <translation>Завершён – всё сохранено</translation>
        </message>
        <message>
            <source>Closed – next check {when}</source>
            <translation>Завершён – проверка {when}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Активен</translation>
        </message>
        <message>
            <source>Live – next check {when}</source>
            <translation>Активен – проверка {when}</translation>
        </message>
        <message>
            <source>More people who had read it at the last check than at the one before</source>
            <translation>На столько больше прочитавших, чем при проверке до этого</translation>
        </message>
        <message>
            <source>▲ {count} read</source>
            <translation>▲ прочли ещё {count}</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n д</numerusform>
                <numerusform>%n д</numerusform>
                <numerusform>%n д</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n д назад</numerusform>
                <numerusform>%n д назад</numerusform>
                <numerusform>%n д назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n ч назад</numerusform>
                <numerusform>%n ч назад</numerusform>
                <numerusform>%n ч назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n мин назад</numerusform>
                <numerusform>%n мин назад</numerusform>
                <numerusform>%n мин назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
                <numerusform>%n с</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>%n с назад</numerusform>
                <numerusform>%n с назад</numerusform>
                <numerusform>%n с назад</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Сегодня {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Вчера {time}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>через %n д</numerusform>
                <numerusform>через %n д</numerusform>
                <numerusform>через %n д</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>через %n ч</numerusform>
                <numerusform>через %n ч</numerusform>
                <numerusform>через %n ч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>через %n мин</numerusform>
                <numerusform>через %n мин</numerusform>
                <numerusform>через %n мин</numerusform>
            </translation>
        </message>
        <message>
            <source>in {clock}</source>
            <translation>через {clock}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>только что</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
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
            <translation>Добавить статус…</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>Изменить аккаунт…</translation>
        </message>
        <message>
            <source>GreenStat is looking for the statuses of the last 30 days. You can also add one by its id.</source>
            <translation>GreenStat ищет статусы за последние 30 дней. Можно и добавить статус по его номеру.</translation>
        </message>
        <message>
            <source>GreenStat – sample data</source>
            <translation>GreenStat – демо-данные</translation>
        </message>
        <message>
            <source>No status chosen</source>
            <translation>Статус не выбран</translation>
        </message>
        <message>
            <source>No statuses yet</source>
            <translation>Статусов пока нет</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открываем…</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Они появятся здесь, как только найдутся.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <source>Writing the file: {done} of {all}. Esc stops it.</source>
            <translation>Записываем файл: {done} из {all}. Esc – остановить.</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later. The account restarts for it, which takes up to five minutes. What was saved before stays.</source>
            <translation>GREEN-API не сообщает, кто получил этот статус, потому что настройка аккаунта «Получать уведомления о статусах отправки/доставки/прочтении исходящих сообщений» (“Receive webhooks on sent messages statuses”) выключена. Включите её для будущих статусов; опубликованное, пока она выключена, потом не подсчитать. Для этого аккаунт перезапустится, это займёт до пяти минут. Сохранённое раньше остаётся.</translation>
        </message>
        <message>
            <source>GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved here stays.</source>
            <translation>GREEN-API хранит статистику 30 дней, а этот статус старше, так что спрашивать больше нечего. Сохранённое здесь остаётся.</translation>
        </message>
        <message>
            <source>GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status stays empty too, ask GREEN-API's support.</source>
            <translation>GREEN-API видит этот статус в списке, но ни о ком никогда не сообщал, а его день прошёл, и больше ничего не придёт. Уведомления потерялись или были выключены при публикации. С этим статусом ничего не сделать; если и следующий останется пустым, обратитесь в поддержку GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>GREEN-API на этот раз никого не назвал, хотя раньше знал одного получателя. Он забывает, когда аккаунт заново связывают с телефоном. Ваши данные сохранены; делать ничего не нужно, новые статусы учитываются как обычно.</translation>
        </message>
        <message numerus="yes">
            <source>GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>
                <numerusform>GREEN-API на этот раз никого не назвал, хотя раньше знал {recipients} получателя. Он забывает их, когда аккаунт заново связывают с телефоном. Ваши данные сохранены; делать ничего не нужно, новые статусы учитываются как обычно.</numerusform>
                <numerusform>GREEN-API на этот раз никого не назвал, хотя раньше знал {recipients} получателей. Он забывает их, когда аккаунт заново связывают с телефоном. Ваши данные сохранены; делать ничего не нужно, новые статусы учитываются как обычно.</numerusform>
                <numerusform>GREEN-API на этот раз никого не назвал, хотя раньше знал {recipients} получателей. Он забывает их, когда аккаунт заново связывают с телефоном. Ваши данные сохранены; делать ничего не нужно, новые статусы учитываются как обычно.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named, compare the id with the one in the GREEN-API console.</source>
            <translation>Пока ничего. Новости о свежем статусе идут до двух минут; проверьте ещё раз позже. Если и тогда никто не назван, сравните номер статуса с тем, что в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>The account's list of statuses does not have this one. Its id may be mistyped or belong to another account: compare it with idMessage in the GREEN-API console.</source>
            <translation>В списке статусов аккаунта этого нет. Возможно, в номере опечатка или он от другого аккаунта: сравните его с idMessage в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and there is nothing to do.</source>
            <translation>Сервис забыл одного получателя, которого называл раньше; он может забывать раньше обещанного. Ваши данные сохранены, делать ничего не нужно.</translation>
        </message>
        <message numerus="yes">
            <source>The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are kept, and there is nothing to do.</source>
            <translation>
                <numerusform>Сервис забыл {forgotten} получателя, которого называл раньше; он может забывать раньше обещанного. Ваши данные сохранены, делать ничего не нужно.</numerusform>
                <numerusform>Сервис забыл {forgotten} получателей, которых называл раньше; он может забывать раньше обещанного. Ваши данные сохранены, делать ничего не нужно.</numerusform>
                <numerusform>Сервис забыл {forgotten} получателей, которых называл раньше; он может забывать раньше обещанного. Ваши данные сохранены, делать ничего не нужно.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>Сервис никого не называет для этого статуса, а его день прошёл. Или уведомления потерялись, или номер от другого аккаунта: сравните его с тем, что в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>Сервис никого не называет для этого статуса. Или он ещё никому не пришёл, или номер от другого аккаунта: сравните его с тем, что в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show your statuses to few people: look at its status privacy on the phone, and check again later.</source>
            <translation>Статус опубликован, но ещё никому не пришёл. Возможно, телефоны выключены или ваши статусы в WhatsApp видят немногие: посмотрите на телефоне конфиденциальность статуса и проверьте позже.</translation>
        </message>
        <message>
            <source>Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it neither sends nor answers. Statuses published from then on are counted; those published before are not.</source>
            <translation>Включить «Получать уведомления о статусах отправки/доставки/прочтении исходящих сообщений» (“Receive webhooks on sent messages statuses”)? Для этого аккаунт перезапустится: до пяти минут он ничего не отправляет и не отвечает. Статусы, опубликованные после этого, учитываются; опубликованные раньше – нет.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Проблема</translation>
        </message>
    </context>
    <context>
        <name>Mishaps</name>
        <message>
            <source>Copy diagnostics</source>
            <translation>Копировать диагностику</translation>
        </message>
        <message>
            <source>Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again, send the diagnostics to whoever helps you. They hold no token and no number of a person.</source>
            <translation>Внутри GreenStat что-то пошло не так. Сохранённое цело, можно продолжать; если это повторится, отправьте диагностику тому, кто вам помогает. В ней нет ни токена, ни номеров людей.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} из {all}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Open status</source>
            <translation>&amp;Открыть статус</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>No statuses</source>
            <translation>Нет статусов</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликован</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Statuses of one person</source>
            <translation>Статусы одного человека</translation>
        </message>
        <message>
            <source>Statuses of this person</source>
            <translation>Статусы этого человека</translation>
        </message>
        <message>
            <source>This person is a recipient of no status that was checked.</source>
            <translation>Этот человек не получал ни одного из проверенных статусов.</translation>
        </message>
        <message>
            <source>{read} of {received} statuses read · read is a lower bound</source>
            <translation>Прочитано статусов: {read} из {received} · прочитано – это минимум</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмное</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Контрастное</translation>
        </message>
        <message>
            <source>&amp;Keep the history:</source>
            <translation>&amp;Хранить историю:</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Светлое</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>Как в с&amp;истеме</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Check statuses by themselves while GreenStat is &amp;open</source>
            <translation>Проверять статусы автоматически, пока GreenStat &amp;открыт</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>В фоне</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Mask &amp;phone numbers: for a screen that others see</source>
            <translation>Скрывать &amp;номера, если экран видят другие</translation>
        </message>
        <message>
            <source>Nothing &amp;moves by itself</source>
            <translation>Без &amp;движения</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Конфиденциальность</translation>
        </message>
        <message>
            <source>Tell me from the &amp;tray when half have read a status</source>
            <translation>Сообщать из т&amp;рея, когда половина прочитала статус</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions, asked for once a day</source>
            <translation>Сообщать о новых &amp;версиях, спрашивая раз в день</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A history is kept for 31 days or more: what is younger, GREEN-API would tell again.</source>
            <translation>История хранится не меньше 31 дня: о более свежем GREEN-API рассказал бы снова.</translation>
        </message>
        <message>
            <source>A workbook has no room for so many recipients. Choose fewer of them, or export as CSV.</source>
            <translation>В книге Excel нет места для стольких получателей. Выберите меньше или экспортируйте в CSV.</translation>
        </message>
        <message>
            <source>Enter apiTokenInstance as the GREEN-API console shows it.</source>
            <translation>Введите apiTokenInstance, как он показан в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>Enter apiUrl as the GREEN-API console shows it.</source>
            <translation>Введите apiUrl, как он показан в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>Enter idInstance as the GREEN-API console shows it.</source>
            <translation>Введите idInstance, как он показан в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>Enter the id of a status, called idMessage by GREEN-API.</source>
            <translation>Введите номер статуса, который GREEN-API называет idMessage.</translation>
        </message>
        <message>
            <source>Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018.</source>
            <translation>Ни у кого в истории нет такого номера. Напишите его с кодом страны, например +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file could not be opened. Choose another one.</source>
            <translation>Не удалось открыть файл. Выберите другой.</translation>
        </message>
        <message>
            <source>The file holds no names beside its numbers. Add them first.</source>
            <translation>Рядом с номерами в файле нет имён. Сначала добавьте их.</translation>
        </message>
        <message>
            <source>The file holds no numbers such as +44 20 7946 0018.</source>
            <translation>В файле нет номеров вида +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Choose a smaller one.</source>
            <translation>Файл больше 20 МБ. Выберите поменьше.</translation>
        </message>
        <message>
            <source>The file is no table. Save it as CSV in UTF-8 first.</source>
            <translation>Этот файл не таблица. Сначала сохраните его как CSV в UTF-8.</translation>
        </message>
        <message>
            <source>The file needs two columns: numbers and names.</source>
            <translation>В файле нужны два столбца: номера и имена.</translation>
        </message>
        <message>
            <source>The id of a status is one word without spaces or line ends. Copy only idMessage.</source>
            <translation>Номер статуса – одно слово без пробелов и переносов строк. Скопируйте только idMessage.</translation>
        </message>
        <message>
            <source>The logo could not be read as a picture. Choose a PNG or a JPEG file.</source>
            <translation>Не удалось прочитать логотип как картинку. Выберите файл PNG или JPEG.</translation>
        </message>
        <message>
            <source>The logo's file is too large. Choose one of at most 5 MB.</source>
            <translation>Файл логотипа слишком велик. Выберите не больше 5 МБ.</translation>
        </message>
        <message>
            <source>The name is longer than 100 characters. Shorten it.</source>
            <translation>Название длиннее 100 знаков. Сократите его.</translation>
        </message>
        <message>
            <source>The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>Похоже, в названии стоит токен. Токену место в поле apiTokenInstance и больше нигде.</translation>
        </message>
        <message>
            <source>The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none.</source>
            <translation>Число после двоеточия в apiUrl – не порт. Укажите от 1 до 65535 или не указывайте ничего.</translation>
        </message>
        <message>
            <source>There are several accounts. Say which one by its idInstance.</source>
            <translation>Аккаунтов несколько. Укажите нужный его номером idInstance.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one first.</source>
            <translation>Аккаунта ещё нет. Сначала добавьте его.</translation>
        </message>
        <message>
            <source>There is no copy of the history yet.</source>
            <translation>Копии истории ещё нет.</translation>
        </message>
        <message>
            <source>There is no such account here. Add it first.</source>
            <translation>Такого аккаунта здесь нет. Сначала добавьте его.</translation>
        </message>
        <message>
            <source>This does not name a status. Copy only idMessage.</source>
            <translation>Это не указывает на статус. Скопируйте только idMessage.</translation>
        </message>
        <message>
            <source>This file is no sound copy of a history. Choose another one; nothing was changed.</source>
            <translation>Этот файл – не исправная копия истории. Выберите другой; ничего не изменено.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at, with :desc behind it for the other direction.</source>
            <translation>По такому столбцу сортировать нельзя. Укажите name, phone, country, received, read, read_rate, median_s или last_read_at, а в обратную сторону – с :desc на конце.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it for the other direction.</source>
            <translation>По такому столбцу сортировать нельзя. Укажите name, phone, state, sent_at, delivered_at или read_at, а в обратную сторону – с :desc на конце.</translation>
        </message>
        <message>
            <source>This is no date. Write it as 2026-11-01, or as 28d for the last four weeks.</source>
            <translation>Это не дата. Напишите её как 2026-11-01 или как 28d – за последние четыре недели.</translation>
        </message>
        <message>
            <source>This is the address of a whole request. Keep what stands before /waInstance as apiUrl.</source>
            <translation>Это адрес целого запроса. Оставьте для apiUrl то, что стоит перед /waInstance.</translation>
        </message>
        <message>
            <source>This is too long for the id of a status. Copy only idMessage.</source>
            <translation>Это слишком длинно для номера статуса. Скопируйте только idMessage.</translation>
        </message>
        <message>
            <source>This looks like the token, not like the id of a status. Copy idMessage instead.</source>
            <translation>Это похоже на токен, а не на номер статуса. Скопируйте idMessage.</translation>
        </message>
        <message>
            <source>This port is not free, or no port at all. Choose another one, or leave it out to get a free one.</source>
            <translation>Этот порт занят, или это вовсе не порт. Выберите другой или не указывайте: найдётся свободный.</translation>
        </message>
        <message>
            <source>This status is not in the history yet. Check it once, and it will be.</source>
            <translation>Этого статуса ещё нет в истории. Проверьте его один раз, и он появится.</translation>
        </message>
        <message>
            <source>This status was forgotten for good, so it is not kept again.</source>
            <translation>Этот статус забыт навсегда, поэтому снова он не хранится.</translation>
        </message>
        <message>
            <source>What was entered cannot be used. Compare it with the GREEN-API console.</source>
            <translation>Введённое не подходит. Сравните его с личным кабинетом GREEN-API.</translation>
        </message>
        <message>
            <source>apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console.</source>
            <translation>apiTokenInstance – одно слово без пробелов и переносов строк. Скопируйте его ещё раз из личного кабинета GREEN-API.</translation>
        </message>
        <message>
            <source>apiUrl begins with http, which others could listen to. Write https instead.</source>
            <translation>apiUrl начинается с http, а такую связь могут подслушать. Напишите https.</translation>
        </message>
        <message>
            <source>apiUrl has to begin with https. Copy it from the console.</source>
            <translation>apiUrl должен начинаться с https. Скопируйте его из личного кабинета.</translation>
        </message>
        <message>
            <source>apiUrl holds a ? or a #. Remove it and all that follows it.</source>
            <translation>В apiUrl есть ? или #. Уберите этот знак и всё, что после него.</translation>
        </message>
        <message>
            <source>apiUrl holds a name or a password before an @. Remove everything from https:// to the @.</source>
            <translation>В apiUrl есть имя или пароль перед @. Уберите всё от https:// до @.</translation>
        </message>
        <message>
            <source>apiUrl is not an address. Copy it from the GREEN-API console; it begins with https.</source>
            <translation>apiUrl – не адрес. Скопируйте его из личного кабинета GREEN-API; он начинается с https.</translation>
        </message>
        <message>
            <source>apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>Похоже, в apiUrl стоит токен. Токену место в поле apiTokenInstance и больше нигде.</translation>
        </message>
        <message>
            <source>idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console.</source>
            <translation>idInstance – число из 4–20 цифр и ничего больше. Скопируйте его из личного кабинета GREEN-API.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Папка:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Тип файлов:</translation>
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
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ReachCard</name>
        <message>
            <source>All</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Показать всё время</translation>
        </message>
        <message>
            <source>Show the first {duration}</source>
            <translation>Показать первые {duration}</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} ч</translation>
        </message>
    </context>
    <context>
        <name>ReachChart</name>
        <message>
            <source>A count with “to” in it lies between the two: the service does not tell every moment. Read is a lower bound: people may hide read receipts.</source>
            <translation>«От … до» означает, что верное число – между этими двумя: сервис сообщает не о каждом моменте. Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message>
            <source>After {age}, {delivered} of {reached} had received it, and at least {read} had read it.</source>
            <translation>Через {age} статус получили {delivered} из {reached}, а прочитали не меньше {read}.</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Delivered: {count}</source>
            <translation>Доставлено: {count}</translation>
        </message>
        <message>
            <source>Nobody is known to have received it yet.</source>
            <translation>Пока не известно, получил ли его кто-нибудь.</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Охват во времени</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Read: {count}</source>
            <translation>Прочитано: {count}</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>С момента публикации</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Неточно</translation>
        </message>
        <message>
            <source>last check</source>
            <translation>последняя проверка</translation>
        </message>
        <message>
            <source>of {count} reached</source>
            <translation>от охвата {count}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>от {least} до {most}</translation>
        </message>
        <message>
            <source>{moment} · after {age}</source>
            <translation>{moment} · через {age}</translation>
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
                <numerusform>%Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln доставлено</numerusform>
                <numerusform>%Ln доставлено</numerusform>
                <numerusform>%Ln доставлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read</source>
            <translation>
                <numerusform>%Ln прочитано</numerusform>
                <numerusform>%Ln прочитано</numerusform>
                <numerusform>%Ln прочитано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln отправлено</numerusform>
                <numerusform>%Ln отправлено</numerusform>
                <numerusform>%Ln отправлено</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
    </context>
    <context>
        <name>RecipientsModel</name>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>Номер скрыт</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Time to read</source>
            <translation>Прочёл за</translation>
        </message>
        <message>
            <source>delivered {day}</source>
            <translation>доставлено {day}</translation>
        </message>
        <message>
            <source>read {day}</source>
            <translation>прочитано {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>отправлено {day}</translation>
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
            <translation>Получателей пока нет</translation>
        </message>
        <message>
            <source>Nobody in this status fits the filter and the search together.</source>
            <translation>Никто в этом статусе не подходит сразу под фильтр и поиск.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Никого не найдено</translation>
        </message>
        <message>
            <source>Press Refresh (F5) to ask GREEN-API who received and read this status.</source>
            <translation>Нажмите «Обновить» (F5), чтобы спросить GREEN-API, кто получил и прочитал этот статус.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Показать всех</translation>
        </message>
    </context>
    <context>
        <name>RecipientsView</name>
        <message>
            <source>Recipients</source>
            <translation>Получатели</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Hidden number</source>
            <translation>Номер скрыт</translation>
        </message>
        <message>
            <source>Made with GreenStat · page {page}</source>
            <translation>Сделано в GreenStat · стр. {page}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Охват во времени</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Что значат слова</translation>
        </message>
        <message>
            <source>Who read it first</source>
            <translation>Кто прочитал первым</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Mask phone numbers and leave names out</source>
            <translation>С&amp;крыть номера телефонов и не указывать имена</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Заметки</translation>
        </message>
        <message>
            <source>&amp;PDF, for mail and print</source>
            <translation>&amp;PDF, для почты и печати</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>&amp;Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>Выбрать &amp;логотип…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Выберите логотип</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>P&amp;NG, a picture for chats</source>
            <translation>P&amp;NG, картинка для чатов</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Картинки (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>У&amp;брать</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Отчёт для клиента</translation>
        </message>
        <message>
            <source>What the client should know</source>
            <translation>Что стоит знать клиенту</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>As of {when}, local time</source>
            <translation>По состоянию на {when}, время местное</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Отчёт для клиента</translation>
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
            <translation>&amp;Выйти из демо-данных</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Демо-данные</translation>
        </message>
        <message>
            <source>These people are made up. Nothing you do here is kept.</source>
            <translation>Эти люди вымышлены. Что бы вы ни делали здесь, ничего не сохраняется.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Search name or number</source>
            <translation>Имя или номер</translation>
        </message>
    </context>
    <context>
        <name>SegmentBar</name>
        <message>
            <source>How often</source>
            <translation>Как часто</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Пока никого.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Доля</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>How often they read</source>
            <translation>Как часто читают</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message numerus="yes">
            <source>out of %Ln people</source>
            <translation>
                <numerusform>из %Ln человека</numerusform>
                <numerusform>из %Ln человек</numerusform>
                <numerusform>из %Ln человек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentChips</name>
        <message>
            <source>Everyone</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Filter by how often they read</source>
            <translation>Фильтр по частоте чтения</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>изменено: %Ln</numerusform>
                <numerusform>изменено: %Ln</numerusform>
                <numerusform>изменено: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>новых: %Ln</numerusform>
                <numerusform>новых: %Ln</numerusform>
                <numerusform>новых: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients loaded</source>
            <translation>
                <numerusform>Загружен %Ln получатель</numerusform>
                <numerusform>Загружено %Ln получателя</numerusform>
                <numerusform>Загружено %Ln получателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: {new}, {changed}</source>
            <translation>Проверено: {new}, {changed}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>GREEN-API names a state of the account that GreenStat does not know. Look at it in the GREEN-API console.</source>
            <translation>GREEN-API назвал состояние аккаунта, которого GreenStat не знает. Посмотрите его в личном кабинете GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API suspended the account. Ask GREEN-API's support.</source>
            <translation>GREEN-API приостановил аккаунт. Обратитесь в поддержку GREEN-API.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.</source>
            <translation>Аккаунт не связан с телефоном. Свяжите его в личном кабинете GREEN-API: отсканируйте QR-код в WhatsApp.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then.</source>
            <translation>Аккаунт запускается, это занимает до пяти минут. Попробуйте потом.</translation>
        </message>
        <message>
            <source>The account is still being created. Try again in a few minutes.</source>
            <translation>Аккаунт ещё создаётся. Попробуйте через несколько минут.</translation>
        </message>
        <message>
            <source>The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.</source>
            <translation>Аккаунт спит, потому что его телефон выключен или не в сети. Включите телефон и подождите 5 минут.</translation>
        </message>
        <message>
            <source>The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone.</source>
            <translation>Аккаунт ждёт код, который свяжет его с телефоном. Введите код в WhatsApp на телефоне.</translation>
        </message>
        <message>
            <source>The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a status works as usual.</source>
            <translation>Аккаунт работает, но WhatsApp пока ограничивает отправку из-за её объёма. Узнавать, кто получил статус, можно как обычно.</translation>
        </message>
        <message>
            <source>The account works: it is linked to the phone.</source>
            <translation>Аккаунт работает: он связан с телефоном.</translation>
        </message>
        <message>
            <source>WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone.</source>
            <translation>WhatsApp заблокировал номер телефона этого аккаунта. Обратитесь с телефона в поддержку WhatsApp.</translation>
        </message>
    </context>
    <context>
        <name>StateChips</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>Фильтр по состоянию</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>By {when}</source>
            <translation>Не позже: {when}</translation>
        </message>
        <message>
            <source>Checked {ago}</source>
            <translation>Проверен {ago}</translation>
        </message>
        <message>
            <source>Checked {ago} · next {when}</source>
            <translation>{ago} · снова {when}</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Ещё не проверялся</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>удалён</translation>
        </message>
        <message>
            <source>{when} · live, {hours} h left</source>
            <translation>{when} · ещё {hours} ч</translation>
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
            <translation>Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>удалён</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln chosen people</source>
            <translation>
                <numerusform>для %Ln выбранного человека</numerusform>
                <numerusform>для %Ln выбранных людей</numerusform>
                <numerusform>для %Ln выбранных людей</numerusform>
            </translation>
        </message>
        <message>
            <source>for everyone</source>
            <translation>для всех</translation>
        </message>
        <message>
            <source>from the phone</source>
            <translation>с телефона</translation>
        </message>
        <message>
            <source>{kind} · first seen {when}</source>
            <translation>{kind} · впервые замечен {when}</translation>
        </message>
        <message>
            <source>{kind} · published by {when}</source>
            <translation>{kind} · опубликован не позже: {when}</translation>
        </message>
    </context>
    <context>
        <name>StatusesModel</name>
        <message>
            <source>{title}, {kind}, {when}. {read} of {all} have read it.</source>
            <translation>{title}, {kind}, {when}. Прочитали {read} из {all}.</translation>
        </message>
    </context>
    <context>
        <name>StatusesPage</name>
        <message numerus="yes">
            <source>Saved %Ln recipients to {file}</source>
            <translation>
                <numerusform>В {file} записан %Ln получатель</numerusform>
                <numerusform>В {file} записано %Ln получателя</numerusform>
                <numerusform>В {file} записано %Ln получателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it on…</source>
            <translation>Включить…</translation>
        </message>
    </context>
    <context>
        <name>StatusesPanel</name>
        <message>
            <source>All accounts</source>
            <translation>Все аккаунты</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Статусы</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Too many to drag. Copy them with {keys} instead.</source>
            <translation>Слишком много для перетаскивания. Скопируйте их: {keys}.</translation>
        </message>
    </context>
    <context>
        <name>TableHabits</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>Скопирована %Ln строка</numerusform>
                <numerusform>Скопировано %Ln строки</numerusform>
                <numerusform>Скопировано %Ln строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying… Esc stops it.</source>
            <translation>Копируем… Esc – остановить.</translation>
        </message>
    </context>
    <context>
        <name>TextRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>Выбрано: %Ln</numerusform>
                <numerusform>Выбрано: %Ln</numerusform>
                <numerusform>Выбрано: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Add status…</source>
            <translation>Добавить статус…</translation>
        </message>
        <message>
            <source>Ask GREEN-API now (F5)</source>
            <translation>Спросить GREEN-API сейчас (F5)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Остановить (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>24 hours are over: {read} of {all} have read it.</source>
            <translation>Прошло 24 часа: прочитали {read} из {all}.</translation>
        </message>
        <message>
            <source>Half have read it: {read} of {all}.</source>
            <translation>Половина прочитала: {read} из {all}.</translation>
        </message>
        <message>
            <source>Show GreenStat</source>
            <translation>Показать GreenStat</translation>
        </message>
    </context>
    <context>
        <name>TurningOn</name>
        <message>
            <source>Turn it on</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Turn on the setting</source>
            <translation>Включение настройки</translation>
        </message>
        <message>
            <source>Turning on the setting…</source>
            <translation>Включаем настройку…</translation>
        </message>
    </context>
    <context>
        <name>TwinDialog</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>&amp;Копировать таблицу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>GreenStat {version} is out. Nothing is installed by itself.</source>
            <translation>Вышел GreenStat {version}. Сам он не установится.</translation>
        </message>
        <message>
            <source>See what is new</source>
            <translation>Что нового</translation>
        </message>
    </context>
    <context>
        <name>UsualView</name>
        <message numerus="yes">
            <source>The average is of %Ln other statuses of this account at the same age, each counted once.</source>
            <translation>
                <numerusform>Среднее – по %Ln другому статусу этого аккаунта за то же время; он учтён один раз.</numerusform>
                <numerusform>Среднее – по %Ln другим статусам этого аккаунта за то же время, каждый учтён один раз.</numerusform>
                <numerusform>Среднее – по %Ln другим статусам этого аккаунта за то же время, каждый учтён один раз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The average is of what %Ln other statuses of this account came to, each counted once.</source>
            <translation>
                <numerusform>Среднее – по итогам %Ln другого статуса этого аккаунта; он учтён один раз.</numerusform>
                <numerusform>Среднее – по итогам %Ln других статусов этого аккаунта, каждый учтён один раз.</numerusform>
                <numerusform>Среднее – по итогам %Ln других статусов этого аккаунта, каждый учтён один раз.</numerusform>
            </translation>
        </message>
        <message>
            <source>about as fast as average</source>
            <translation>примерно как в среднем</translation>
        </message>
        <message>
            <source>as fast as average</source>
            <translation>как в среднем</translation>
        </message>
        <message>
            <source>too few others to compare</source>
            <translation>мало других для сравнения</translation>
        </message>
        <message>
            <source>{difference} points vs. average</source>
            <translation>{difference} п. п. к среднему</translation>
        </message>
        <message>
            <source>{difference} vs. your average</source>
            <translation>{difference} к вашему среднему</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} … {most}</translation>
        </message>
        <message>
            <source>{span} faster than average</source>
            <translation>на {span} быстрее среднего</translation>
        </message>
        <message>
            <source>{span} slower than average</source>
            <translation>на {span} медленнее среднего</translation>
        </message>
    </context>
    <context>
        <name>WatchView</name>
        <message>
            <source>The setting is being turned on. The instance restarts, which takes up to five minutes.</source>
            <translation>Настройка включается. Инстанс перезапускается, это занимает до пяти минут.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there.</source>
            <translation>Сейчас на этом рабочем столе нет трея. Пока он не появится, GreenStat ничего оттуда не сообщит.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect…</source>
            <translation>&amp;Подключить…</translation>
        </message>
        <message>
            <source>&amp;Look around</source>
            <translation>&amp;Осмотреться</translation>
        </message>
        <message>
            <source>A flower shop with made-up customers, to try everything out. No account and no internet needed.</source>
            <translation>Цветочный магазин с вымышленными клиентами, чтобы всё попробовать. Ни аккаунта, ни интернета не нужно.</translation>
        </message>
        <message>
            <source>Connect my account</source>
            <translation>Подключить мой аккаунт</translation>
        </message>
        <message>
            <source>Every answer is kept on this computer, also after GREEN-API has forgotten it.</source>
            <translation>Каждый ответ хранится на этом компьютере, даже когда GREEN-API его забыл.</translation>
        </message>
        <message>
            <source>Everything made up is marked as sample data.</source>
            <translation>Всё вымышленное помечено как демо-данные.</translation>
        </message>
        <message>
            <source>GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer.</source>
            <translation>GreenStat спрашивает GREEN-API о ваших статусах WhatsApp и хранит каждый ответ.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Осмотреться на демо-данных</translation>
        </message>
        <message>
            <source>One click leads back, and nothing of it is kept.</source>
            <translation>Один щелчок – и вы вернулись, ничего не сохранив.</translation>
        </message>
        <message>
            <source>Sort, filter, compare and export as with your own statuses.</source>
            <translation>Сортируйте, фильтруйте, сравнивайте и экспортируйте, как со своими статусами.</translation>
        </message>
        <message>
            <source>The token goes into this computer’s keyring and nowhere else.</source>
            <translation>Токен хранится в связке ключей этого компьютера и больше нигде.</translation>
        </message>
        <message>
            <source>Who got your status, and who read it?</source>
            <translation>Кто получил ваш статус и кто прочитал его?</translation>
        </message>
        <message>
            <source>You need three values of your GREEN-API instance. The form shows where each of them stands.</source>
            <translation>Нужны три значения вашего инстанса GREEN-API. Форма подскажет, где найти каждое.</translation>
        </message>
        <message>
            <source>Your statuses of the last 30 days are found by themselves.</source>
            <translation>Статусы за последние 30 дней найдутся сами.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Account</source>
            <translation>Аккаунт</translation>
        </message>
        <message>
            <source>All of them are on the last sheet.</source>
            <translation>Все они – на последнем листе.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Аудитория</translation>
        </message>
        <message>
            <source>By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.</source>
            <translation>На сколько процентных пунктов больше получателей прочитало его, чем первый статус: в 95 случаях из 100 истинная разница лежит между двумя границами. Если одна граница ниже 0, а другая выше, это может быть случайностью.</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Номер чата</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Собрано</translation>
        </message>
        <message>
            <source>Compared at the age of</source>
            <translation>После публикации прошло</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>Доставлено, минимум</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>Доставлено, максимум</translation>
        </message>
        <message>
            <source>Delivered, of reached</source>
            <translation>Доставлено, от охвата</translation>
        </message>
        <message>
            <source>Delivered, of reached, at least</source>
            <translation>Доставлено, от охвата, минимум</translation>
        </message>
        <message>
            <source>Delivered, of reached, at most</source>
            <translation>Доставлено, от охвата, максимум</translation>
        </message>
        <message>
            <source>Difference to the first</source>
            <translation>Разница с первым</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Разница с первым, от</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Разница с первым, до</translation>
        </message>
        <message>
            <source>Each as it was last checked</source>
            <translation>Каждый по последней проверке</translation>
        </message>
        <message>
            <source>Everyone who was sent at least one of the statuses. A person counts only where they were a recipient.</source>
            <translation>Все, кому отправлен хотя бы один из статусов. Человек учитывается только там, где он был получателем.</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Впервые замечен</translation>
        </message>
        <message>
            <source>First status</source>
            <translation>Первый статус</translation>
        </message>
        <message>
            <source>From first seen to read, of the reads whose time is known: half of them were faster.</source>
            <translation>От первого обнаружения до прочтения, по прочтениям с известным временем: половина из них была быстрее.</translation>
        </message>
        <message>
            <source>From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of reading is known; as the status may be older than first seen, it took so long, or longer.</source>
            <translation>От первого обнаружения до прочтения: половина прочитавших была быстрее. Время прочтения известно у {known} из {readers}; статус может быть старше первого обнаружения, поэтому прошло столько или больше.</translation>
        </message>
        <message>
            <source>Hours count from first seen. The service does not tell every moment: whoever is found to have read a status received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is possible; the truth lies between the two.</source>
            <translation>Часы считаются с первого обнаружения. Сервис сообщает не о каждом моменте: кто прочитал статус, тот когда-то раньше его получил. «Минимум» считает людей, когда это уже точно, «максимум» – как только это возможно; истина между ними.</translation>
        </message>
        <message>
            <source>Hours since first seen</source>
            <translation>Часов с первого обнаружения</translation>
        </message>
        <message>
            <source>How the statuses compare</source>
            <translation>Сравнение статусов</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Последнее прочтение</translation>
        </message>
        <message>
            <source>Last status</source>
            <translation>Последний статус</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Создано в</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Медиана до прочтения</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Не прочитано</translation>
        </message>
        <message>
            <source>One person counts once for every status they read. Read is a lower bound: people may hide read receipts.</source>
            <translation>Один человек считается по разу за каждый прочитанный статус. Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message>
            <source>Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell.</source>
            <translation>От числа людей, которым отправлен статус; пусто, если их меньше {least}: мало данных.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>По времени</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>People listed</source>
            <translation>Людей в списке</translation>
        </message>
        <message>
            <source>People the status was sent to, as far as the service ever told.</source>
            <translation>Люди, которым отправлен статус, насколько сервис об этом сообщил.</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>Проценты</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Охват</translation>
        </message>
        <message>
            <source>Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden.</source>
            <translation>Охват минус прочитано; из них не доставлено: {count}. Кто-то мог прочитать, отключив отчёты о прочтении.</translation>
        </message>
        <message>
            <source>Reached people whose phone confirmed it; those who read it are among them.</source>
            <translation>Те из охвата, чей телефон подтвердил получение; прочитавшие тоже среди них.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Прочитано – это минимум: люди могут отключить отчёты о прочтении.</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Прочитано, минимум</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Прочитано, максимум</translation>
        </message>
        <message>
            <source>Read, of reached</source>
            <translation>Прочитано, от охвата</translation>
        </message>
        <message>
            <source>Read, of reached, at least</source>
            <translation>Прочитано, от охвата, минимум</translation>
        </message>
        <message>
            <source>Read, of reached, at most</source>
            <translation>Прочитано, от охвата, максимум</translation>
        </message>
        <message>
            <source>Read, of received</source>
            <translation>Прочитано, от полученных</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Прочтения</translation>
        </message>
        <message>
            <source>Reads how often</source>
            <translation>Как часто читает</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Получатели</translation>
        </message>
        <message>
            <source>Recipients listed</source>
            <translation>Получателей в списке</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>По статусам</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Номер статуса</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Статусы</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Сводка</translation>
        </message>
        <message>
            <source>The service does not tell when a status was published; it was then, or earlier.</source>
            <translation>Сервис не сообщает, когда опубликован статус: тогда или раньше.</translation>
        </message>
        <message>
            <source>The service has told no times of this status yet.</source>
            <translation>Сервис пока не назвал ни одного времени для этого статуса.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>What the status came to</source>
            <translation>Итоги статуса</translation>
        </message>
        <message>
            <source>Who reads the statuses</source>
            <translation>Кто читает статусы</translation>
        </message>
        <message>
            <source>{compared}: from</source>
            <translation>{compared}: от</translation>
        </message>
        <message>
            <source>{compared}: to</source>
            <translation>{compared}: до</translation>
        </message>
        <message>
            <source>{count} of {people} people are on the next sheet. The numbers above are of all of them.</source>
            <translation>На следующем листе {count} из {people} человек. Числа выше – по всем.</translation>
        </message>
        <message>
            <source>{count} of {reached} reached people are on the next sheet. The numbers above are of all of them.</source>
            <translation>На следующем листе {count} из {reached} охваченных людей. Числа выше – по всем.</translation>
        </message>
        <message>
            <source>{status}: read, at least</source>
            <translation>{status}: прочитано, минимум</translation>
        </message>
        <message>
            <source>{status}: read, at most</source>
            <translation>{status}: прочитано, максимум</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
    </context>
</TS>
