<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;סגירה</translation>
        </message>
        <message>
            <source>About GreenStat</source>
            <translation>אודות GreenStat</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>העתקת פרטי א&amp;בחון</translation>
        </message>
        <message>
            <source>L&amp;icences</source>
            <translation>&amp;רישיונות</translation>
        </message>
        <message>
            <source>MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API.</source>
            <translation>רישיון MIT. אין קשר בין GreenStat ל־WhatsApp, ל־Meta או ל־GREEN-API.</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>נבנה בעזרת:</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>פתיחת תיקיית ה&amp;יומן</translation>
        </message>
        <message>
            <source>Qt is used under the LGPL: its libraries may be replaced by builds of your own.</source>
            <translation>השימוש ב־Qt הוא לפי LGPL: אפשר להחליף את הספריות שלו בכאלה שבנית בעצמך.</translation>
        </message>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>אלה נתונים לדוגמה: דבר אינו נשמר.</translation>
        </message>
        <message>
            <source>Where everything is kept:</source>
            <translation>איפה הכול נשמר:</translation>
        </message>
        <message>
            <source>Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.</source>
            <translation>מי קיבל ומי קרא את הסטטוסים שלך ב־WhatsApp, דרך GREEN-API, עם היסטוריה שנשארת.</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message numerus="yes">
            <source>%Ln accounts need attention</source>
            <translation>
                <numerusform>חשבון אחד דורש טיפול</numerusform>
                <numerusform>%Ln חשבונות דורשים טיפול</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {title}</source>
            <translation>חשבון: {title}</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>כל החשבונות</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>אין חשבון</translation>
        </message>
    </context>
    <context>
        <name>AccountDelegate</name>
        <message>
            <source>All accounts</source>
            <translation>כל החשבונות</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;שמירה</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>הוספת חשבון</translation>
        </message>
        <message>
            <source>Asking GREEN-API…</source>
            <translation>שולח שאלה ל־GREEN-API…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>Connect your GREEN-API instance</source>
            <translation>חיבור המופע שלך ב־GREEN-API</translation>
        </message>
        <message>
            <source>Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the console, or GREEN-API will not count who got your statuses.</source>
            <translation>החיבור הצליח. חסר דבר אחד: יש להפעיל את ״Receive webhooks on sent messages statuses״ בלוח הבקרה, אחרת GREEN-API לא יספור מי קיבל את הסטטוסים שלך.</translation>
        </message>
        <message>
            <source>Connected: GREEN-API answers, and the instance is authorized.</source>
            <translation>החיבור הצליח: GREEN-API עונה, והמופע מורשה.</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>עריכת חשבון</translation>
        </message>
        <message>
            <source>Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any field.</source>
            <translation>יש לפתוח את console.green-api.com ולבחור את המופע. את הערכים אפשר להדביק אחד אחד, או את כולם יחד בכל אחד מהשדות.</translation>
        </message>
        <message>
            <source>Save &amp;and turn it on…</source>
            <translation>שמירה וה&amp;פעלה…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>שומר…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>נעצר.</translation>
        </message>
        <message>
            <source>T&amp;est connection</source>
            <translation>&amp;בדיקת החיבור</translation>
        </message>
        <message>
            <source>The address, the id and the token are right.</source>
            <translation>הכתובת, המזהה והאסימון נכונים.</translation>
        </message>
        <message>
            <source>The token is kept in your system’s keyring and nowhere else. It is never shown again.</source>
            <translation>האסימון נשמר בצרור המפתחות של המערכת ורק שם. הוא לא יוצג שוב.</translation>
        </message>
        <message>
            <source>The token is not of the usual form: 50 digits and letters a to f.</source>
            <translation>האסימון אינו בצורה הרגילה: 50 ספרות ואותיות a עד f.</translation>
        </message>
        <message>
            <source>Use &amp;only for this session</source>
            <translation>שימוש רק &amp;להפעלה הנוכחית</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>ש&amp;ם (לא חובה)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>צבע</translation>
        </message>
        <message>
            <source>For example the shop’s name</source>
            <translation>למשל, שם החנות</translation>
        </message>
        <message>
            <source>In the console, on the page of your instance: the line apiUrl.</source>
            <translation>בלוח הבקרה, בדף של המופע: השורה apiUrl.</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved one</source>
            <translation>ריק: האסימון השמור נשאר</translation>
        </message>
        <message>
            <source>The line apiTokenInstance: press the copy sign beside it.</source>
            <translation>השורה apiTokenInstance: יש ללחוץ על סימן ההעתקה שלידה.</translation>
        </message>
        <message>
            <source>The line idInstance; the same number stands beside the instance in the list.</source>
            <translation>השורה idInstance; אותו מספר מופיע ליד המופע ברשימה.</translation>
        </message>
    </context>
    <context>
        <name>AccountsList</name>
        <message>
            <source>Accounts</source>
            <translation>חשבונות</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>הוספה…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>עריכה…</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>חיפוש חשבון</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>הסרה…</translation>
        </message>
        <message>
            <source>No account fits.</source>
            <translation>אין חשבון מתאים.</translation>
        </message>
    </context>
    <context>
        <name>AccountsModel</name>
        <message>
            <source>All accounts</source>
            <translation>כל החשבונות</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>פתוח כעת</translation>
        </message>
    </context>
    <context>
        <name>AddStatusDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;הוספה</translation>
        </message>
        <message>
            <source>Add a status by its id</source>
            <translation>הוספת סטטוס לפי המזהה שלו</translation>
        </message>
        <message>
            <source>Add status</source>
            <translation>הוספת סטטוס</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer. Statuses of the last 30 days are found without it: Status › Find statuses.</source>
            <translation>כשסטטוס נשלח, GREEN-API משיב עם idMessage. יש להדביק את המזהה הזה, או את כל התשובה. הסטטוסים של 30 הימים האחרונים נמצאים גם בלעדיו: סטטוס › איתור סטטוסים.</translation>
        </message>
        <message>
            <source>Id of the status (idMessage)</source>
            <translation>מזהה הסטטוס (idMessage)</translation>
        </message>
    </context>
    <context>
        <name>ArrangedRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>נבחר אחד</numerusform>
                <numerusform>%Ln נבחרו</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>1 to 3 of 10</source>
            <translation>1 עד 3 מתוך 10</translation>
        </message>
        <message>
            <source>4 to 7 of 10</source>
            <translation>4 עד 7 מתוך 10</translation>
        </message>
        <message>
            <source>8 of 10 statuses or more</source>
            <translation>8 מתוך 10 סטטוסים או יותר</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>תמיד</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>אף פעם</translation>
        </message>
        <message>
            <source>Often</source>
            <translation>הרבה</translation>
        </message>
        <message>
            <source>Sometimes</source>
            <translation>לפעמים</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>מעט מכדי לדעת</translation>
        </message>
        <message>
            <source>none of at least 5</source>
            <translation>אף אחד מתוך 5 לפחות</translation>
        </message>
        <message>
            <source>received fewer than 5</source>
            <translation>התקבלו פחות מ־5</translation>
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>All kinds</source>
            <translation>כל הסוגים</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>תמונות</translation>
        </message>
        <message>
            <source>Kind of status</source>
            <translation>סוג הסטטוס</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>3 חודשים אחרונים</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>4 שבועות אחרונים</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 ימים אחרונים</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>תקופה</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>סרטונים</translation>
        </message>
        <message>
            <source>Voice notes</source>
            <translation>הודעות קוליות</translation>
        </message>
    </context>
    <context>
        <name>AudienceModel</name>
        <message>
            <source>Country</source>
            <translation>מדינה</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>תדירות</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>קריאה אחרונה</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>זמן חציוני לקריאה</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>שיעור קריאה</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>התקבלו</translation>
        </message>
        <message>
            <source>{who}: read {read} of {received}, {rate}</source>
            <translation>{who}: נקראו {read} מתוך {received}, {rate}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>אדם אחד</numerusform>
                <numerusform>%Ln אנשים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statuses</source>
            <translation>
                <numerusform>סטטוס אחד</numerusform>
                <numerusform>%Ln סטטוסים</numerusform>
            </translation>
        </message>
        <message>
            <source>A person counts only where they were a recipient</source>
            <translation>אדם נספר רק היכן שהיה נמען</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>קהל</translation>
        </message>
        <message>
            <source>Check a status on the page Statuses (F5): everybody who received it is counted here.</source>
            <translation>יש לבדוק סטטוס בדף ״סטטוסים״ (F5): כל מי שקיבל אותו נספר כאן.</translation>
        </message>
        <message>
            <source>Counting people…</source>
            <translation>סופר אנשים…</translation>
        </message>
        <message>
            <source>No status of the chosen period and kind has recipients.</source>
            <translation>לאף סטטוס מהתקופה ומהסוג שנבחרו אין נמענים.</translation>
        </message>
        <message>
            <source>Nobody in this period</source>
            <translation>אין איש בתקופה הזאת</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>אין איש עדיין</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>קורא את ההיסטוריה…</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln people to {file}</source>
            <translation>
                <numerusform>אדם אחד נשמר בקובץ {file}</numerusform>
                <numerusform>%Ln אנשים נשמרו בקובץ {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>הצגת הכול</translation>
        </message>
        <message>
            <source>a person counts only where they were a recipient</source>
            <translation>אדם נספר רק היכן שהיה נמען</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{shown} of {all} people shown</source>
            <translation>מוצגים {shown} מתוך {all} אנשים</translation>
        </message>
    </context>
    <context>
        <name>AudiencePanel</name>
        <message>
            <source>Nobody fits the filter and the search together.</source>
            <translation>אין מי שמתאים גם לסינון וגם לחיפוש.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>אין התאמות</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>הצגת הכול</translation>
        </message>
    </context>
    <context>
        <name>AudienceRows</name>
        <message numerus="yes">
            <source>%Ln always read</source>
            <translation>
                <numerusform>אחד קורא תמיד</numerusform>
                <numerusform>%Ln קוראים תמיד</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln never</source>
            <translation>
                <numerusform>אחד אף פעם</numerusform>
                <numerusform>%Ln אף פעם</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln often</source>
            <translation>
                <numerusform>אחד הרבה</numerusform>
                <numerusform>%Ln הרבה</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sometimes</source>
            <translation>
                <numerusform>אחד לפעמים</numerusform>
                <numerusform>%Ln לפעמים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln too few to tell</source>
            <translation>
                <numerusform>אחד עם מעט מכדי לדעת</numerusform>
                <numerusform>%Ln עם מעט מכדי לדעת</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceView</name>
        <message>
            <source>People</source>
            <translation>אנשים</translation>
        </message>
    </context>
    <context>
        <name>BringingNames</name>
        <message>
            <source>Bringing in names… Esc stops it.</source>
            <translation>קולט שמות… ‏Esc עוצר.</translation>
        </message>
        <message numerus="yes">
            <source>Names brought in: %Ln.</source>
            <translation>
                <numerusform>שמות שנקלטו: %Ln.</numerusform>
                <numerusform>שמות שנקלטו: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names from a file</source>
            <translation>שמות מקובץ</translation>
        </message>
        <message numerus="yes">
            <source>Rows left aside, without a name or a number with its country’s code: %Ln.</source>
            <translation>
                <numerusform>שורות שלא נקלטו, ללא שם או ללא מספר עם קידומת מדינה: %Ln.</numerusform>
                <numerusform>שורות שלא נקלטו, ללא שם או ללא מספר עם קידומת מדינה: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>טבלאות בתבנית CSV או טקסט (*.csv *.tsv *.txt);;כל הקבצים (*)</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Work under way</source>
            <translation>פעולה מתבצעת</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>זמן חציוני לקריאה</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>טרם נקרא</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>תפוצה</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>half of {known} of {readers} readers by then</source>
            <translation>חצי מ־{known} מתוך {readers} הקוראים</translation>
        </message>
        <message>
            <source>half of {readers} readers by then</source>
            <translation>חצי מ־{readers} הקוראים</translation>
        </message>
        <message>
            <source>no times known</source>
            <translation>הזמנים אינם ידועים</translation>
        </message>
        <message>
            <source>nobody has read it yet</source>
            <translation>איש עדיין לא קרא</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>עדיין לא ידוע דבר</translation>
        </message>
        <message>
            <source>people it was sent to</source>
            <translation>נשלח אליהם</translation>
        </message>
        <message>
            <source>{count} of them not delivered</source>
            <translation>לא נמסר ל־{count} מהם</translation>
        </message>
        <message>
            <source>{rate} of reached</source>
            <translation>{rate} מהתפוצה</translation>
        </message>
        <message>
            <source>{rate} of reached · at least</source>
            <translation>{rate} מהתפוצה לפחות</translation>
        </message>
        <message>
            <source>≥ {duration}</source>
            <translation>{duration}+</translation>
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
            <translation>GREEN-API השעה את החשבון</translation>
        </message>
        <message>
            <source>apiTokenInstance is wrong or was renewed</source>
            <translation>הערך apiTokenInstance שגוי או הוחלף</translation>
        </message>
        <message>
            <source>apiUrl belongs to another account</source>
            <translation>הערך apiUrl שייך לחשבון אחר</translation>
        </message>
        <message>
            <source>idInstance is wrong</source>
            <translation>הערך idInstance שגוי</translation>
        </message>
        <message>
            <source>statuses are not enabled for this account</source>
            <translation>הסטטוסים אינם מופעלים בחשבון הזה</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>&amp;Copy picture</source>
            <translation>ה&amp;עתקת התמונה</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>&amp;שמירת התמונה…</translation>
        </message>
        <message>
            <source>Show as &amp;table…</source>
            <translation>הצגה כ&amp;טבלה…</translation>
        </message>
    </context>
    <context>
        <name>ChartSaver</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>ציור (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>תמונה (*.png)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>שמירת תמונה</translation>
        </message>
    </context>
    <context>
        <name>ChoosableStatuses</name>
        <message>
            <source>{when} · {read} of {all} read</source>
            <translation>{when} · קראו {read} מתוך {all}</translation>
        </message>
    </context>
    <context>
        <name>ColorChoice</name>
        <message>
            <source>Blue</source>
            <translation>כחול</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>זהב</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>ירוק</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>אפור</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>כתום</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>ורוד</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>טורקיז</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>סגול</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;About GreenStat</source>
            <translation>&amp;אודות GreenStat</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>&amp;הוספת חשבון…</translation>
        </message>
        <message>
            <source>&amp;Add status…</source>
            <translation>&amp;הוספת סטטוס…</translation>
        </message>
        <message>
            <source>&amp;All accounts</source>
            <translation>&amp;כל החשבונות</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;ביטול</translation>
        </message>
        <message>
            <source>&amp;Check the history</source>
            <translation>&amp;בדיקת ההיסטוריה</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;עמודות</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>ה&amp;עתקה</translation>
        </message>
        <message>
            <source>&amp;Delivered</source>
            <translation>נמ&amp;סר</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>ע&amp;ריכה</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;ייצוא…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;קובץ</translation>
        </message>
        <message>
            <source>&amp;Find statuses</source>
            <translation>&amp;איתור סטטוסים</translation>
        </message>
        <message>
            <source>&amp;Forget account…</source>
            <translation>ה&amp;סרת חשבון…</translation>
        </message>
        <message>
            <source>&amp;Forget this person…</source>
            <translation>הסרת א&amp;דם זה…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ע&amp;זרה</translation>
        </message>
        <message>
            <source>&amp;Help pages</source>
            <translation>&amp;דפי עזרה</translation>
        </message>
        <message>
            <source>&amp;Hide {column}</source>
            <translation>ה&amp;סתרת ״{column}״</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>היס&amp;טוריה</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;קיצורי מקלדת</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;שם</translation>
        </message>
        <message>
            <source>&amp;Open chat in WhatsApp</source>
            <translation>פתיחת &amp;צ׳אט ב־WhatsApp</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;טלפון</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>העד&amp;פות…</translation>
        </message>
        <message>
            <source>&amp;Put back a copy…</source>
            <translation>ש&amp;חזור מעותק…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>י&amp;ציאה</translation>
        </message>
        <message>
            <source>&amp;Reach curve</source>
            <translation>עקומת &amp;תפוצה</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>נ&amp;קרא</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;רענון</translation>
        </message>
        <message>
            <source>&amp;Report for a client…</source>
            <translation>&amp;דוח ללקוח…</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>אי&amp;פוס העמודות</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;חיפוש</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>נ&amp;שלח</translation>
        </message>
        <message>
            <source>&amp;Show this person's statuses</source>
            <translation>הצגת ה&amp;סטטוסים של אדם זה</translation>
        </message>
        <message>
            <source>&amp;Sort by {column}</source>
            <translation>&amp;מיון לפי ״{column}״</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;מצב</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;סטטוס</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)…</source>
            <translation>מופרד ב&amp;טאבים (TSV)…</translation>
        </message>
        <message>
            <source>&amp;Then by {column}</source>
            <translation>ו&amp;אז לפי ״{column}״</translation>
        </message>
        <message>
            <source>&amp;Time to read</source>
            <translation>&amp;זמן עד קריאה</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;תצוגה</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>&amp;מעקב</translation>
        </message>
        <message>
            <source>A&amp;ccounts</source>
            <translation>ח&amp;שבונות</translation>
        </message>
        <message>
            <source>A&amp;udience</source>
            <translation>&amp;קהל</translation>
        </message>
        <message>
            <source>As a &amp;workbook (.xlsx)…</source>
            <translation>כ&amp;חוברת עבודה (‎.xlsx)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>הש&amp;וואה</translation>
        </message>
        <message>
            <source>Com&amp;pare with…</source>
            <translation>השוואה ע&amp;ם…</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln &amp;numbers</source>
            <translation>
                <numerusform>העתקת &amp;מספר אחד</numerusform>
                <numerusform>העתקת %Ln &amp;מספרים</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>העתקת פרטי א&amp;בחון</translation>
        </message>
        <message>
            <source>Copy &amp;number</source>
            <translation>העתקת ה&amp;מספר</translation>
        </message>
        <message>
            <source>Copy n&amp;ame</source>
            <translation>העתקת ה&amp;שם</translation>
        </message>
        <message>
            <source>Copy the history &amp;now</source>
            <translation>&amp;גיבוי ההיסטוריה עכשיו</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>העתקה עם &amp;כותרות</translation>
        </message>
        <message>
            <source>E&amp;dit account…</source>
            <translation>&amp;עריכת חשבון…</translation>
        </message>
        <message>
            <source>E&amp;xport as</source>
            <translation>ייצוא &amp;בתבנית</translation>
        </message>
        <message>
            <source>F&amp;orget this status…</source>
            <translation>הסרת סטטוס &amp;זה…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>&amp;חיפוש פקודה…</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV, RFC 4180)…</source>
            <translation>ל&amp;תוכנה (CSV, RFC 4180)…</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV)…</source>
            <translation>ל&amp;גיליון אלקטרוני (CSV)…</translation>
        </message>
        <message>
            <source>Mas&amp;k numbers</source>
            <translation>הסתרת מס&amp;פרים</translation>
        </message>
        <message>
            <source>Menu of this co&amp;lumn</source>
            <translation>תפריט עמודה &amp;זו</translation>
        </message>
        <message>
            <source>Move &amp;back</source>
            <translation>הזזה א&amp;חורה</translation>
        </message>
        <message>
            <source>Move &amp;forward</source>
            <translation>הזזה &amp;קדימה</translation>
        </message>
        <message>
            <source>Na&amp;mes from a file…</source>
            <translation>שמות מ&amp;קובץ…</translation>
        </message>
        <message>
            <source>Needs a history on the disk</source>
            <translation>נדרשת היסטוריה בדיסק</translation>
        </message>
        <message>
            <source>Needs a status</source>
            <translation>נדרש סטטוס</translation>
        </message>
        <message>
            <source>Needs a table</source>
            <translation>נדרשת טבלה</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>נדרש חשבון</translation>
        </message>
        <message>
            <source>Needs selected rows</source>
            <translation>נדרשות שורות מסומנות</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>פתיחת תיקיית ה&amp;יומן</translation>
        </message>
        <message>
            <source>Ori&amp;ginal order</source>
            <translation>הסדר המקו&amp;רי</translation>
        </message>
        <message>
            <source>Refresh &amp;names</source>
            <translation>רענון &amp;שמות</translation>
        </message>
        <message>
            <source>S&amp;ent</source>
            <translation>נש&amp;לח</translation>
        </message>
        <message>
            <source>S&amp;how only</source>
            <translation>ה&amp;צגה רק של</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>&amp;מיון לפי</translation>
        </message>
        <message>
            <source>S&amp;tatuses</source>
            <translation>&amp;סטטוסים</translation>
        </message>
        <message>
            <source>S&amp;witch account…</source>
            <translation>ה&amp;חלפת חשבון…</translation>
        </message>
        <message>
            <source>Sample data keeps no log</source>
            <translation>לנתונים לדוגמה אין יומן</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;בחירת הכול</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>הצגת ה&amp;כול</translation>
        </message>
        <message>
            <source>Tell me &amp;from the tray</source>
            <translation>&amp;הודעות מאזור ההתראות</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions</source>
            <translation>הודעה על &amp;גרסאות חדשות</translation>
        </message>
        <message>
            <source>Then &amp;by</source>
            <translation>ו&amp;אז לפי</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Commands</source>
            <translation>פקודות</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>חיפוש פקודה</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>אין פקודה מתאימה.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>מה ברצונך לעשות?</translation>
        </message>
    </context>
    <context>
        <name>CompareChart</name>
        <message>
            <source>Choose two statuses or more to compare them.</source>
            <translation>כדי להשוות יש לבחור שני סטטוסים או יותר.</translation>
        </message>
        <message>
            <source>Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts.</source>
            <translation>נקרא עד אז, מתוך כל הנמענים של אותו סטטוס. מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>מאז הפרסום</translation>
        </message>
        <message>
            <source>after {age}</source>
            <translation>אחרי {age}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>לא ידוע</translation>
        </message>
        <message>
            <source>too few ({read} of {all})</source>
            <translation>מעט מדי ({read} מתוך {all})</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} עד {most}</translation>
        </message>
        <message>
            <source>{rate} ({read} of {all})</source>
            <translation>{rate} ({read} מתוך {all})</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%Ln statuses compared</source>
            <translation>
                <numerusform>סטטוס אחד בהשוואה</numerusform>
                <numerusform>%Ln סטטוסים בהשוואה</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>השוואה</translation>
        </message>
        <message>
            <source>Compare at the age of {duration}</source>
            <translation>השוואה בגיל {duration}</translation>
        </message>
        <message>
            <source>Compare each as it was last checked</source>
            <translation>השוואה לפי הבדיקה האחרונה של כל אחד</translation>
        </message>
        <message>
            <source>Read, at equal age</source>
            <translation>נקרא, בגיל שווה</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln statuses to {file}</source>
            <translation>
                <numerusform>סטטוס אחד נשמר בקובץ {file}</numerusform>
                <numerusform>%Ln סטטוסים נשמרו בקובץ {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Two to eight statuses, each as it was at the same age</source>
            <translation>שניים עד שמונה סטטוסים, כל אחד כפי שהיה באותו גיל</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} שע׳</translation>
        </message>
    </context>
    <context>
        <name>ComparePicker</name>
        <message>
            <source>No status holds these words.</source>
            <translation>אין סטטוס שמכיל את המילים האלה.</translation>
        </message>
        <message>
            <source>Search statuses</source>
            <translation>חיפוש סטטוסים</translation>
        </message>
        <message>
            <source>Statuses to compare</source>
            <translation>סטטוסים להשוואה</translation>
        </message>
        <message>
            <source>{count} chosen, {least} to {most} are compared</source>
            <translation>נבחרו {count}, אפשר להשוות {least} עד {most}</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message numerus="yes">
            <source>%Ln statuses left out: not checked since their first day was over.</source>
            <translation>
                <numerusform>סטטוס אחד לא נכלל: לא נבדק מאז שהיממה הראשונה שלו הסתיימה.</numerusform>
                <numerusform>%Ln סטטוסים לא נכללו: לא נבדקו מאז שהיממה הראשונה שלהם הסתיימה.</numerusform>
            </translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>לפי סוג</translation>
        </message>
        <message>
            <source>By weekday</source>
            <translation>לפי יום בשבוע</translation>
        </message>
        <message>
            <source>Choose two statuses or more</source>
            <translation>יש לבחור שני סטטוסים או יותר</translation>
        </message>
        <message>
            <source>It takes two statuses. They appear here as they are found.</source>
            <translation>דרושים שני סטטוסים. הם מופיעים כאן כשהם נמצאים.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>אין עדיין מה להשוות</translation>
        </message>
        <message>
            <source>Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.</source>
            <translation>הנקודות הן נקודות אחוז של הנמענים שקראו; בסוגריים הטווח שבו נמצא ההבדל האמיתי, 95 פעמים מתוך 100. מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message>
            <source>Read, compared with all the others</source>
            <translation>נקרא, לעומת כל האחרים</translation>
        </message>
        <message>
            <source>Read, compared with the week before</source>
            <translation>נקרא, לעומת השבוע הקודם</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>זה מול זה</translation>
        </message>
        <message>
            <source>Statuses take part once they were checked after their first day.</source>
            <translation>סטטוסים נכללים אחרי שנבדקו בתום היממה הראשונה שלהם.</translation>
        </message>
        <message>
            <source>Tick them in the list beside the curves.</source>
            <translation>אפשר לסמן אותם ברשימה שליד העקומות.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>שבוע</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>שבוע אחר שבוע</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>יום בשבוע</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>זמן חציוני לקריאה</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>פורסם</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>תפוצה</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Read, compared with the first</source>
            <translation>נקרא, לעומת הראשון</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>סטטוס</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>סטטוסים</translation>
        </message>
        <message>
            <source>Week of {monday}</source>
            <translation>השבוע של {monday}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>לא ידוע</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>הראשון</translation>
        </message>
        <message>
            <source>too few ({people})</source>
            <translation>מעט מדי ({people})</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>מעט מכדי לדעת</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} עד {most}</translation>
        </message>
        <message>
            <source>{number}  {title}</source>
            <translation>‏{number}  {title}</translation>
        </message>
        <message>
            <source>{points}, may be chance ({least} to {most})</source>
            <translation>{points}, אולי במקרה ({least} עד {most})</translation>
        </message>
        <message>
            <source>{points}, surely ({least} to {most})</source>
            <translation>{points}, בוודאות ({least} עד {most})</translation>
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
            <translation>הגישה נדחתה</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>יש תקלה</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>אין חיבור</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>מושהה</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>המכסה נוצלה</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>מתחיל</translation>
        </message>
        <message>
            <source>Watched by another GreenStat</source>
            <translation>במעקב של GreenStat אחר</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>במעקב</translation>
        </message>
        <message>
            <source>{word} – next try {when}</source>
            <translation>{word} – הניסיון הבא {when}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Asking for names…</source>
            <translation>מבקש שמות…</translation>
        </message>
        <message>
            <source>Asking how the instance is…</source>
            <translation>בודק את מצב המופע…</translation>
        </message>
        <message>
            <source>Asking who received and read it…</source>
            <translation>שואל מי קיבל ומי קרא…</translation>
        </message>
        <message>
            <source>Looking for statuses…</source>
            <translation>מחפש סטטוסים…</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Another program is using the history. Close the other program, then try again.</source>
            <translation>תוכנה אחרת משתמשת בהיסטוריה. יש לסגור אותה ולנסות שוב.</translation>
        </message>
        <message>
            <source>GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask GREEN-API's support (HTTP {code}).</source>
            <translation>השירות GREEN-API לא הצליח לענות. בזמן מעקב GreenStat מנסה שוב בעצמו; אם זה נמשך זמן רב, כדאי לפנות לתמיכה של GREEN-API (⁦HTTP {code}⁩).</translation>
        </message>
        <message>
            <source>GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>אי אפשר היה להגיע ל־GREEN-API. כדאי לוודא שהמחשב מחובר לאינטרנט. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.</source>
            <translation>אי אפשר היה להשתמש ב־GREEN-API. אפשר לנסות שוב בעוד כמה דקות; בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>השירות GREEN-API סירב לתת גישה. סיבות אפשריות: {causes}. יש להשוות את apiUrl,‏ idInstance ו־apiTokenInstance לאלה שבלוח הבקרה של GREEN-API; אם הם נכונים, כדאי לפנות לתמיכה של GREEN-API. בזמן מעקב GreenStat מנסה שוב מדי פעם (⁦HTTP {code}⁩).</translation>
        </message>
        <message>
            <source>GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>השירות GREEN-API לא ענה בזמן. כדאי לוודא שהמחשב מחובר לאינטרנט. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>GREEN-API was asked too often, perhaps by another program that uses the same account. While watching, GreenStat tries again by itself, more slowly; you can try in {minutes} min.</source>
            <translation>השירות GREEN-API נשאל לעיתים קרובות מדי, אולי על ידי תוכנה אחרת שמשתמשת באותו חשבון. בזמן מעקב GreenStat מנסה שוב בעצמו, לאט יותר; אפשר לנסות בעוד {minutes} דק׳.</translation>
        </message>
        <message>
            <source>GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl is right. While watching, GreenStat tries again by itself ({where}).</source>
            <translation>התשובה של GREEN-API לא הייתה מובנת, ולכן לא נעשה בה שימוש; מה שנשמר נשאר. כדאי לוודא ש־apiUrl נכון. בזמן מעקב GreenStat מנסה שוב בעצמו ({where}).</translation>
        </message>
        <message>
            <source>It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program is using the history. GreenStat tries again by itself.</source>
            <translation>ההסרה בוצעה, אך לא ניתן היה למחוק מהדיסק את העקבות האחרונים: הדיסק מלא, או שתוכנה אחרת משתמשת בהיסטוריה. GreenStat ינסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>אין מענה בכתובת שב־apiUrl. יש להשוות אותה ללוח הבקרה של GREEN-API. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens again, close GreenStat and start it anew.</source>
            <translation>קרה משהו ש־GreenStat לא היה ערוך לו. מה שנשמר קודם לא אבד. אפשר לנסות שוב; אם זה חוזר, יש לסגור את GreenStat ולפתוח אותו מחדש.</translation>
        </message>
        <message>
            <source>Stopped. Everything that had arrived is kept.</source>
            <translation>נעצר. כל מה שהגיע נשמר.</translation>
        </message>
        <message>
            <source>The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>אי אפשר לשאול את החשבון כרגע. כדאי לבדוק את מצבו בלוח הבקרה של GREEN-API. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp. While watching, GreenStat tries again by itself.</source>
            <translation>החשבון אינו מקושר לטלפון. יש לקשר אותו בלוח הבקרה של GREEN-API בסריקת קוד ה־QR עם WhatsApp. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again by itself.</source>
            <translation>החשבון מתחיל לפעול, וזה נמשך עד חמש דקות. אפשר לנסות שוב אחר כך; בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>התקופה ששולמה עבור החשבון הסתיימה. אפשר להאריך אותה בלוח הבקרה של GREEN-API. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>הכתובת שב־apiUrl לא הצליחה להוכיח שהיא אמיתית, ולכן לא נשלח אליה דבר. יש להשוות את apiUrl ללוח הבקרה של GREEN-API, ואת התאריך במחשב ללוח השנה; במשרד כדאי לפנות לאחראי על הרשת. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching, GreenStat tries again by itself.</source>
            <translation>הכתובת שב־apiUrl מפנה למקום אחר. לא עברנו לשם, כדי שהאסימון יישאר בטוח. יש להשוות את apiUrl ללוח הבקרה של GREEN-API; במלון או בבית קפה יש להתחבר תחילה לרשת המקומית. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>הכתובת שב־apiUrl לא נמצאה. כדאי לוודא שהמחשב מחובר לאינטרנט ושהערך apiUrl כתוב כמו בלוח הבקרה של GREEN-API. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat tries again by itself.</source>
            <translation>התשובה נקטעה באמצע, ולכן לא נעשה בה שימוש; מה שנשמר נשאר. אפשר לנסות שוב; בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try again.</source>
            <translation>הדיסק מלא, ולכן לא ניתן היה לשמור דבר חדש; כל מה שנשמר קודם נמצא. יש לפנות מקום ולנסות שוב.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not written; an older file of that name is untouched. Free some space or choose another disk.</source>
            <translation>הדיסק מלא, ולכן הקובץ לא נכתב; קובץ קודם באותו שם לא השתנה. יש לפנות מקום או לבחור דיסק אחר.</translation>
        </message>
        <message>
            <source>The file could not be written there: it may be open in another program, or its folder does not allow it. Close the file or choose another folder.</source>
            <translation>לא ניתן היה לכתוב שם את הקובץ: ייתכן שהוא פתוח בתוכנה אחרת, או שהתיקייה אינה מאפשרת זאת. יש לסגור את הקובץ או לבחור תיקייה אחרת.</translation>
        </message>
        <message>
            <source>The file could not be written; an older file of that name is untouched. Choose another place and try again.</source>
            <translation>לא ניתן היה לכתוב את הקובץ; קובץ קודם באותו שם לא השתנה. יש לבחור מקום אחר ולנסות שוב.</translation>
        </message>
        <message>
            <source>The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose another folder.</source>
            <translation>הקובץ שבמקום ההיסטוריה לא נוצר על ידי GreenStat, ולכן לא נגענו בו. יש להעביר אותו למקום אחר, או לבחור תיקייה אחרת.</translation>
        </message>
        <message>
            <source>The folder for the file does not exist. Choose another one.</source>
            <translation>התיקייה של הקובץ אינה קיימת. יש לבחור אחרת.</translation>
        </message>
        <message>
            <source>The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then try again.</source>
            <translation>לא ניתן היה לפתוח את ההיסטוריה. יש לוודא שהתיקייה שלה קיימת ושיש לך הרשאה לפתוח אותה, ולנסות שוב.</translation>
        </message>
        <message>
            <source>The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what can be read of the damaged file, and keeps that file.</source>
            <translation>ההיסטוריה פגומה. יש לסגור את GreenStat ולפתוח אותו מחדש: אז הוא ישחזר את העותק התקין האחרון, ישמור את מה שאפשר לקרוא מהקובץ הפגום, וישאיר גם את הקובץ עצמו.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}). The damaged file is kept in {folder}.</source>
            <translation>ההיסטוריה נפגמה ולא היה לה עותק. נשמר מה שהיה אפשר לקרוא: סטטוסים ({statuses}) ובדיקות ({checks}). הקובץ הפגום נשמר בתיקייה {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>ההיסטוריה נפגמה ולא היה לה עותק. נשמר מה שהיה אפשר לקרוא: סטטוסים ({statuses}) ובדיקות ({checks}); בחלק מהסטטוסים ({incomplete}) לא ניתן היה לקרוא את כל האנשים. הקובץ הפגום נשמר בתיקייה {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}). The damaged file is kept in {folder}.</source>
            <translation>ההיסטוריה נפגמה. העותק שלה מ{day} שוחזר, ובדיקות חדשות יותר ניצלו מהקובץ הפגום ({checks}). הקובץ הפגום נשמר בתיקייה {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>ההיסטוריה נפגמה. העותק שלה מ{day} שוחזר, ובדיקות חדשות יותר ניצלו מהקובץ הפגום ({checks}); בחלק מהסטטוסים ({incomplete}) לא ניתן היה לקרוא את כל האנשים. הקובץ הפגום נשמר בתיקייה {folder}.</translation>
        </message>
        <message>
            <source>The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.</source>
            <translation>ההיסטוריה נוצרה בגרסה חדשה יותר של GreenStat, ולכן לא נגענו בה. כדי לפתוח אותה יש לעדכן את התוכנה.</translation>
        </message>
        <message>
            <source>The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or choose another folder.</source>
            <translation>התיקייה של ההיסטוריה אינה מאפשרת כתיבה, ולכן לא ניתן היה לשמור דבר חדש. יש להרשות ל־GreenStat לכתוב בה, או לבחור תיקייה אחרת.</translation>
        </message>
        <message>
            <source>The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use the token only for this session; to keep it for longer, set up the system's own keyring.</source>
            <translation>צרור המפתחות שמוגדר במחשב הזה אינו שומר על האסימון, ולכן GreenStat אינו משתמש בו. אפשר להשתמש באסימון רק להפעלה הנוכחית; כדי לשמור אותו לזמן רב יותר יש להגדיר את צרור המפתחות של המערכת.</translation>
        </message>
        <message>
            <source>The proxy that this computer uses did not let the question through. Look at the proxy in the system's network settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>שרת הפרוקסי של המחשב הזה לא העביר את השאלה. כדאי לבדוק את הפרוקסי בהגדרות הרשת של המערכת, או לפנות לאחראי על הרשת. בזמן מעקב GreenStat מנסה שוב בעצמו.</translation>
        </message>
        <message>
            <source>The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be chosen in the GREEN-API console. While watching, GreenStat tries again now and then.</source>
            <translation>המכסה של תוכנית החשבון נוצלה לחודש זה. היא מתחדשת ב{day}; אפשר לבחור תוכנית גדולה יותר בלוח הבקרה של GREEN-API. בזמן מעקב GreenStat מנסה שוב מדי פעם.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer in time. If it asks for your password in another window, answer there and try again; or use the token only for this session.</source>
            <translation>צרור המפתחות של המערכת לא ענה בזמן. אם הוא מבקש את הסיסמה שלך בחלון אחר, יש לענות שם ולנסות שוב; אפשר גם להשתמש באסימון רק להפעלה הנוכחית.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked. Try again, or use the token only for this session.</source>
            <translation>צרור המפתחות של המערכת לא ביצע את המבוקש. אפשר לנסות שוב, או להשתמש באסימון רק להפעלה הנוכחית.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again, or use the token only for this session.</source>
            <translation>צרור המפתחות של המערכת נעול. יש לפתוח אותו ולנסות שוב, או להשתמש באסימון רק להפעלה הנוכחית.</translation>
        </message>
        <message>
            <source>The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API console in the account's settings.</source>
            <translation>האסימון של חשבון {id_instance} אינו מוכר במחשב הזה. יש להזין בהגדרות החשבון את apiTokenInstance מלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for this session; to keep it for longer, set up the system's keyring and start GreenStat again.</source>
            <translation>במחשב הזה אין צרור מפתחות שישמור על האסימון, או שהוא אינו פועל. אפשר להשתמש באסימון רק להפעלה הנוכחית; כדי לשמור אותו לזמן רב יותר יש להגדיר את צרור המפתחות של המערכת ולהפעיל שוב את GreenStat.</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>הערכים apiUrl,‏ idInstance ו־apiTokenInstance נכונים, אך GREEN-API השעה את החשבון. אפשר לברר את הסיבה בתמיכה של GREEN-API. בזמן מעקב GreenStat מנסה שוב מדי פעם (⁦HTTP {code}⁩).</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>הערכים apiUrl,‏ idInstance ו־apiTokenInstance נכונים, אך הסטטוסים אינם מופעלים בחשבון הזה. יש לבקש מהתמיכה של GREEN-API להפעיל את השיטות לסטטוסים. בזמן מעקב GreenStat מנסה שוב מדי פעם (⁦HTTP {code}⁩).</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;בחירת קובץ…</translation>
        </message>
        <message>
            <source>&amp;Everything ({all} rows)</source>
            <translation>&amp;הכול ({all} שורות)</translation>
        </message>
        <message>
            <source>&amp;Mask phone numbers</source>
            <translation>הסתרת מספרי ט&amp;לפון</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)</source>
            <translation>מופרד ב&amp;טאבים (TSV)</translation>
        </message>
        <message>
            <source>As a work&amp;book with a summary (.xlsx)</source>
            <translation>כ&amp;חוברת עבודה עם סיכום (‎.xlsx)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>ייצוא</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV by RFC 4180, times in UTC)</source>
            <translation>ל&amp;תוכנה (CSV לפי RFC 4180, זמנים ב־UTC)</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV for Excel, LibreOffice, Numbers)</source>
            <translation>ל&amp;גיליון אלקטרוני (CSV עבור Excel, LibreOffice, Numbers)</translation>
        </message>
        <message>
            <source>For whom is the file?</source>
            <translation>למי מיועד הקובץ?</translation>
        </message>
        <message>
            <source>What is sho&amp;wn ({shown} of {all} rows{filters})</source>
            <translation>מה ש&amp;מוצג ({shown} מתוך {all} שורות{filters})</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>אילו שורות?</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Age (seconds)</source>
            <translation>גיל (שניות)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>קהל</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>מזהה צ׳אט</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>השוואה</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>מדינה</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>נמסר, לפחות</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>נמסר, לכל היותר</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>הפרש מהראשון, מ־</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>הפרש מהראשון, עד</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>ייצוא</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>נראה לראשונה</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>תדירות</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>קריאה אחרונה</translation>
        </message>
        <message>
            <source>Median time to read (seconds)</source>
            <translation>זמן חציוני לקריאה (שניות)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>תפוצה</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>שיעור קריאה</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>נקרא, לפחות</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>נקרא, לכל היותר</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>התקבלו</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>נשלח</translation>
        </message>
        <message>
            <source>State</source>
            <translation>מצב</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>סטטוס</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>מזהה סטטוס</translation>
        </message>
        <message>
            <source>sample data – {title}</source>
            <translation>נתונים לדוגמה – {title}</translation>
        </message>
    </context>
    <context>
        <name>FirstLoad</name>
        <message>
            <source>Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. Esc stops it.</source>
            <translation>שואל על כל סטטוס: {done} מתוך {all}, כ־{seconds} שניות, כי השירות עונה פעם בשנייה. ‏Esc עוצר.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>המשך</translation>
        </message>
        <message>
            <source>Stopped after {done} of {all} statuses. What arrived is kept.</source>
            <translation>נעצר אחרי {done} מתוך {all} סטטוסים. מה שהגיע נשמר.</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>%Ln statuses with their recipients, names and checks</source>
            <translation>
                <numerusform>סטטוס אחד עם הנמענים, השמות והבדיקות שלו</numerusform>
                <numerusform>%Ln סטטוסים עם הנמענים, השמות והבדיקות שלהם</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Both, and the account itself</source>
            <translation>&amp;שניהם, וגם החשבון עצמו</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>ה&amp;סרה</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>For ten seconds you can still undo it.</source>
            <translation>במשך עשר שניות עוד אפשר לבטל זאת.</translation>
        </message>
        <message>
            <source>Forget account</source>
            <translation>הסרת חשבון</translation>
        </message>
        <message>
            <source>Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included. Nothing changes at GREEN-API and on the phone.</source>
            <translation>יוסרו מהמחשב הזה: האסימון, הכתובת והשם של החשבון, וכן {kept}, כולל העותקים היומיים. דבר לא ישתנה ב־GREEN-API ובטלפון.</translation>
        </message>
        <message>
            <source>Gone from this computer: {kept}, daily copies included. The account and its token stay, and what GREEN-API still knows of the last 30 days is fetched again.</source>
            <translation>יוסרו מהמחשב הזה: {kept}, כולל העותקים היומיים. החשבון והאסימון שלו יישארו, ומה ש־GREEN-API עוד יודע על 30 הימים האחרונים יובא שוב.</translation>
        </message>
        <message>
            <source>The &amp;history only</source>
            <translation>רק ה&amp;היסטוריה</translation>
        </message>
        <message>
            <source>The &amp;token only</source>
            <translation>רק ה&amp;אסימון</translation>
        </message>
        <message>
            <source>The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more about this account until you enter a token again.</source>
            <translation>האסימון יוסר מצרור המפתחות. מה שנשמר יישאר ויהיה אפשר לקרוא אותו; GREEN-API לא יישאל עוד על החשבון הזה עד שיוזן שוב אסימון.</translation>
        </message>
        <message>
            <source>What should be forgotten about {account}?</source>
            <translation>מה להסיר מתוך {account}?</translation>
        </message>
        <message>
            <source>{account}: the history is forgotten. The account is still here.</source>
            <translation>{account}: ההיסטוריה הוסרה. החשבון עדיין כאן.</translation>
        </message>
        <message>
            <source>{account}: the history will be forgotten in {seconds} s.</source>
            <translation>{account}: ההיסטוריה תוסר בעוד {seconds} שנ׳.</translation>
        </message>
        <message>
            <source>{account}: the token is forgotten. What was saved is still here.</source>
            <translation>{account}: האסימון הוסר. מה שנשמר עדיין כאן.</translation>
        </message>
        <message>
            <source>{account}: the token will be forgotten in {seconds} s.</source>
            <translation>{account}: האסימון יוסר בעוד {seconds} שנ׳.</translation>
        </message>
        <message>
            <source>{account}: token and history are forgotten.</source>
            <translation>{account}: האסימון וההיסטוריה הוסרו.</translation>
        </message>
        <message>
            <source>{account}: token and history will be forgotten in {seconds} s.</source>
            <translation>{account}: האסימון וההיסטוריה יוסרו בעוד {seconds} שנ׳.</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <source>Undo</source>
            <translation>ביטול הפעולה</translation>
        </message>
    </context>
    <context>
        <name>ForgettingForGood</name>
        <message numerus="yes">
            <source>%Ln recipients with their times</source>
            <translation>
                <numerusform>נמען אחד עם הזמנים שלו</numerusform>
                <numerusform>%Ln נמענים עם הזמנים שלהם</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>ה&amp;סרה לתמיד</translation>
        </message>
        <message>
            <source>Forget this person</source>
            <translation>הסרת אדם זה</translation>
        </message>
        <message>
            <source>Forget this status</source>
            <translation>הסרת סטטוס זה</translation>
        </message>
        <message>
            <source>Forget {who} for good?</source>
            <translation>להסיר את {who} לתמיד?</translation>
        </message>
        <message>
            <source>Forget “{title}” for good?</source>
            <translation>להסיר את ״{title}״ לתמיד?</translation>
        </message>
        <message numerus="yes">
            <source>Forgotten: this person is gone from %Ln statuses.</source>
            <translation>
                <numerusform>הוסר: האדם הזה נמחק מסטטוס אחד.</numerusform>
                <numerusform>הוסר: האדם הזה נמחק מ־%Ln סטטוסים.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone from this computer, in all accounts: their name, their number, and when they received and read which status. The counts of those statuses become smaller.</source>
            <translation>יוסרו מהמחשב הזה, בכל החשבונות: השם, המספר, ומתי התקבל ונקרא כל סטטוס. הספירות של הסטטוסים האלה יקטנו.</translation>
        </message>
        <message>
            <source>Gone from this computer: its text and picture, its checks, and {people}.</source>
            <translation>יוסרו מהמחשב הזה: הטקסט והתמונה שלו, הבדיקות שלו, וכן {people}.</translation>
        </message>
        <message>
            <source>It will not be fetched again. Nothing changes on WhatsApp.</source>
            <translation>הוא לא יובא שוב. דבר לא ישתנה ב־WhatsApp.</translation>
        </message>
        <message>
            <source>Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.</source>
            <translation>תשובות מאוחרות יותר לא יחזירו אותם. דבר לא ישתנה ב־WhatsApp ובטלפון.</translation>
        </message>
        <message>
            <source>The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot be undone.</source>
            <translation>גם העותקים של הימים האחרונים יוסרו, כי הם מכילים זאת; עותק חדש ייווצר בתוך שעה. אי אפשר לבטל זאת.</translation>
        </message>
        <message>
            <source>The status is forgotten.</source>
            <translation>הסטטוס הוסר.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>אדם זה</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>בדיקה אחת</numerusform>
                <numerusform>%Ln בדיקות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients</source>
            <translation>
                <numerusform>נמען אחד</numerusform>
                <numerusform>%Ln נמענים</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not ask how the instance is</source>
            <translation>לא ניתן היה לברר את מצב המופע</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>עדיין לא נבדק</translation>
        </message>
        <message>
            <source>Saved {ago}</source>
            <translation>נשמר {ago}</translation>
        </message>
        <message>
            <source>statistics kept by GREEN-API until {date}</source>
            <translation>‏GREEN-API שומר את הנתונים עד {date}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Instance authorized</source>
            <translation>המופע מורשה</translation>
        </message>
        <message>
            <source>Instance authorized · notifications off</source>
            <translation>המופע מורשה · ההתראות כבויות</translation>
        </message>
        <message>
            <source>Instance authorized · notifications on</source>
            <translation>המופע מורשה · ההתראות פועלות</translation>
        </message>
        <message>
            <source>Instance is starting</source>
            <translation>המופע מתחיל לפעול</translation>
        </message>
        <message>
            <source>Instance not ready: {state}</source>
            <translation>המופע אינו מוכן: {state}</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>%Ln reads</source>
            <translation>
                <numerusform>קריאה אחת</numerusform>
                <numerusform>%Ln קריאות</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>משעה</translation>
        </message>
        <message>
            <source>No reads yet.</source>
            <translation>אין קריאות עדיין.</translation>
        </message>
        <message>
            <source>Reading peaked on {when}: {count}, {share}. Times are local.</source>
            <translation>השיא היה ב{when}: {count}, {share}. הזמנים מקומיים.</translation>
        </message>
        <message>
            <source>{day} {begin} to {end}</source>
            <translation>{day} {begin} עד {end}</translation>
        </message>
        <message>
            <source>{share} of {count}</source>
            <translation>{share} מתוך {count}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>אלה נתונים לדוגמה: דבר אינו נשמר.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln pages found</source>
            <translation>
                <numerusform>נמצא דף אחד</numerusform>
                <numerusform>נמצאו %Ln דפים</numerusform>
            </translation>
        </message>
        <message>
            <source>GreenStat Help</source>
            <translation>העזרה של GreenStat</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>אין דף עם המילים האלה.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>דף</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>דפים</translation>
        </message>
        <message>
            <source>Search in Help</source>
            <translation>חיפוש בעזרה</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>פרטי האבחון הועתקו</translation>
        </message>
    </context>
    <context>
        <name>HistoryCare</name>
        <message>
            <source>Copies of the history (*.sqlite3);;All files (*)</source>
            <translation>עותקים של ההיסטוריה (*.sqlite3);;כל הקבצים (*)</translation>
        </message>
        <message>
            <source>Put back a copy: the history will be as it was then</source>
            <translation>שחזור מעותק: ההיסטוריה תהיה כפי שהייתה אז</translation>
        </message>
        <message>
            <source>The history is as it was in the copy. The one before it is kept in the folder “damaged”.</source>
            <translation>ההיסטוריה היא כעת כפי שהייתה בעותק. ההיסטוריה הקודמת נשמרה בתיקייה ״damaged״.</translation>
        </message>
        <message>
            <source>The history is copied.</source>
            <translation>ההיסטוריה גובתה.</translation>
        </message>
        <message>
            <source>The history is sound.</source>
            <translation>ההיסטוריה תקינה.</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message numerus="yes">
            <source>%Ln reads · local time</source>
            <translation>
                <numerusform>קריאה אחת · זמן מקומי</numerusform>
                <numerusform>%Ln קריאות · זמן מקומי</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it takes {least}, with {each} each at two different hours.</source>
            <translation>
                <numerusform>השעה הטובה לפרסום: מעט מכדי לדעת. סטטוס אחד נוטר בשש השעות הראשונות שלו; צריך {least}, מהם {each} בכל אחת משתי שעות שונות.</numerusform>
                <numerusform>השעה הטובה לפרסום: מעט מכדי לדעת. %Ln סטטוסים נוטרו בשש השעות הראשונות שלהם; צריך {least}, מהם {each} בכל אחת משתי שעות שונות.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the reads…</source>
            <translation>סופר קריאות…</translation>
        </message>
        <message numerus="yes">
            <source>Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses</source>
            <translation>
                <numerusform>סטטוסים שפורסמו בסביבות {hour} הצליחו יותר: {rate} מהנמענים קראו אותם בתוך שש שעות · סטטוס אחד</numerusform>
                <numerusform>סטטוסים שפורסמו בסביבות {hour} הצליחו יותר: {rate} מהנמענים קראו אותם בתוך שש שעות · %Ln סטטוסים</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few reads to say when people read: {count} so far, it takes {least}.</source>
            <translation>מעט מדי קריאות מכדי לומר מתי אנשים קוראים: {count} עד כה, נדרשות {least}.</translation>
        </message>
        <message>
            <source>When they read</source>
            <translation>מתי קוראים</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>אולי במקרה</translation>
        </message>
        <message>
            <source>surely more than at other hours</source>
            <translation>בוודאות יותר מבשעות אחרות</translation>
        </message>
    </context>
    <context>
        <name>KeptTimeBox</name>
        <message numerus="yes">
            <source>%Ln statuses first seen before {moment} will go, with their recipients and checks.</source>
            <translation>
                <numerusform>סטטוס אחד שנראה לראשונה לפני {moment} יוסר, עם הנמענים והבדיקות שלו.</numerusform>
                <numerusform>%Ln סטטוסים שנראו לראשונה לפני {moment} יוסרו, עם הנמענים והבדיקות שלהם.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Let them go</source>
            <translation>להסי&amp;ר אותם</translation>
        </message>
        <message numerus="yes">
            <source>For %Ln days</source>
            <translation>
                <numerusform>ליום אחד</numerusform>
                <numerusform>ל־%Ln ימים</numerusform>
            </translation>
        </message>
        <message>
            <source>For 31 days</source>
            <translation>ל־31 יום</translation>
        </message>
        <message>
            <source>For a year</source>
            <translation>לשנה</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>לתמיד</translation>
        </message>
        <message>
            <source>For three months</source>
            <translation>לשלושה חודשים</translation>
        </message>
        <message>
            <source>How long the history is kept</source>
            <translation>לכמה זמן נשמרת ההיסטוריה</translation>
        </message>
        <message>
            <source>Keep the history for a shorter time</source>
            <translation>שמירת ההיסטוריה לזמן קצר יותר</translation>
        </message>
        <message>
            <source>So will everybody who is in no other status, within the hour and for good. Copies made before hold them for a week longer.</source>
            <translation>כך גם כל מי שאינו באף סטטוס אחר, בתוך שעה ולתמיד. עותקים שנוצרו קודם יכילו אותם עוד שבוע.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Deleted status</source>
            <translation>סטטוס שנמחק</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>תמונה</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>סטטוס</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>סרטון</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>הודעה קולית</translation>
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
            <translation>נסגר – הכול נשמר</translation>
        </message>
        <message>
            <source>Closed – next check {when}</source>
            <translation>נסגר – הבדיקה הבאה {when}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>פעיל</translation>
        </message>
        <message>
            <source>Live – next check {when}</source>
            <translation>פעיל – הבדיקה הבאה {when}</translation>
        </message>
        <message>
            <source>More people who had read it at the last check than at the one before</source>
            <translation>כמה אנשים נוספים קראו עד הבדיקה האחרונה, לעומת זו שלפניה</translation>
        </message>
        <message>
            <source>▲ {count} read</source>
            <translation>▲ {count} קראו</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>יום</numerusform>
                <numerusform>%n ימ׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>לפני יום</numerusform>
                <numerusform>לפני %n ימים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>1 שע׳</numerusform>
                <numerusform>%n שע׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>לפני שעה</numerusform>
                <numerusform>לפני %n שע׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>1 דק׳</numerusform>
                <numerusform>%n דק׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>לפני דקה</numerusform>
                <numerusform>לפני %n דק׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>שנייה</numerusform>
                <numerusform>%n שנ׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>לפני שנייה</numerusform>
                <numerusform>לפני %n שנ׳</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>היום {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>אתמול {time}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>בעוד יום</numerusform>
                <numerusform>בעוד %n ימים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>בעוד שעה</numerusform>
                <numerusform>בעוד %n שע׳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>בעוד דקה</numerusform>
                <numerusform>בעוד %n דק׳</numerusform>
            </translation>
        </message>
        <message>
            <source>in {clock}</source>
            <translation>בעוד {clock}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ממש עכשיו</translation>
        </message>
        <message>
            <source>now</source>
            <translation>עכשיו</translation>
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
            <translation>הוספת סטטוס…</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>עריכת חשבון…</translation>
        </message>
        <message>
            <source>GreenStat is looking for the statuses of the last 30 days. You can also add one by its id.</source>
            <translation>‏GreenStat מחפש את הסטטוסים של 30 הימים האחרונים. אפשר גם להוסיף סטטוס לפי המזהה שלו.</translation>
        </message>
        <message>
            <source>GreenStat – sample data</source>
            <translation>‏GreenStat – נתונים לדוגמה</translation>
        </message>
        <message>
            <source>No status chosen</source>
            <translation>לא נבחר סטטוס</translation>
        </message>
        <message>
            <source>No statuses yet</source>
            <translation>אין סטטוסים עדיין</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>פותח…</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>הם יופיעו כאן כשיימצאו.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Writing the file: {done} of {all}. Esc stops it.</source>
            <translation>כותב את הקובץ: {done} מתוך {all}. ‏Esc עוצר.</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later. The account restarts for it, which takes up to five minutes. What was saved before stays.</source>
            <translation>השירות GREEN-API אינו אומר מי קיבל את הסטטוס הזה, כי ההגדרה ״Receive webhooks on sent messages statuses״ של החשבון כבויה. כדאי להפעיל אותה עבור הסטטוסים הבאים; את מה שמתפרסם כשהיא כבויה אי אפשר לספור אחר כך. לשם כך החשבון מופעל מחדש, וזה נמשך עד חמש דקות. מה שנשמר קודם נשאר.</translation>
        </message>
        <message>
            <source>GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved here stays.</source>
            <translation>השירות GREEN-API שומר נתונים 30 יום, והסטטוס הזה ישן יותר, ולכן לא נשאר מה לשאול. מה שנשמר כאן נשאר.</translation>
        </message>
        <message>
            <source>GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status stays empty too, ask GREEN-API's support.</source>
            <translation>הסטטוס מופיע ברשימה של GREEN-API, אך לא התקבל עליו דיווח על איש, ואחרי היממה שלו כבר לא יגיע דבר. הדיווחים אבדו, או שהיו כבויים כשפורסם. אין מה לעשות לגבי הסטטוס הזה; אם גם הבא יישאר ריק, כדאי לפנות לתמיכה של GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>השירות GREEN-API לא ציין איש הפעם, אף שקודם הכיר נמען אחד. הוא שוכח כשהחשבון מקושר לטלפון מחדש. מה שאצלך נשמר; אין צורך לעשות דבר, וסטטוסים חדשים נספרים כרגיל.</translation>
        </message>
        <message numerus="yes">
            <source>GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>
                <numerusform>השירות GREEN-API לא ציין איש הפעם, אף שקודם הכיר {recipients} נמענים. הוא שוכח אותם כשהחשבון מקושר לטלפון מחדש. מה שאצלך נשמר; אין צורך לעשות דבר, וסטטוסים חדשים נספרים כרגיל.</numerusform>
                <numerusform>השירות GREEN-API לא ציין איש הפעם, אף שקודם הכיר {recipients} נמענים. הוא שוכח אותם כשהחשבון מקושר לטלפון מחדש. מה שאצלך נשמר; אין צורך לעשות דבר, וסטטוסים חדשים נספרים כרגיל.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named, compare the id with the one in the GREEN-API console.</source>
            <translation>אין דבר עדיין. חדשות על סטטוס טרי מגיעות בתוך עד שתי דקות; אפשר לבדוק שוב אז. אם גם אז לא מצוין איש, יש להשוות את המזהה לזה שבלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>The account's list of statuses does not have this one. Its id may be mistyped or belong to another account: compare it with idMessage in the GREEN-API console.</source>
            <translation>הסטטוס הזה אינו ברשימת הסטטוסים של החשבון. ייתכן שיש טעות במזהה או שהוא שייך לחשבון אחר: יש להשוות אותו ל־idMessage בלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and there is nothing to do.</source>
            <translation>השירות שכח נמען אחד שציין קודם; הוא עלול לשכוח מוקדם מן המובטח. מה שאצלך נשמר, ואין צורך לעשות דבר.</translation>
        </message>
        <message numerus="yes">
            <source>The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are kept, and there is nothing to do.</source>
            <translation>
                <numerusform>השירות שכח {forgotten} נמענים שציין קודם; הוא עלול לשכוח מוקדם מן המובטח. מה שאצלך נשמר, ואין צורך לעשות דבר.</numerusform>
                <numerusform>השירות שכח {forgotten} נמענים שציין קודם; הוא עלול לשכוח מוקדם מן המובטח. מה שאצלך נשמר, ואין צורך לעשות דבר.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>השירות אינו מציין איש עבור הסטטוס הזה, והיממה שלו הסתיימה. או שהדיווחים אבדו, או שהמזהה שייך לחשבון אחר: יש להשוות אותו לזה שבלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>השירות אינו מציין איש עבור הסטטוס הזה. או שעדיין לא הגיע לאיש, או שהמזהה שייך לחשבון אחר: יש להשוות אותו לזה שבלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show your statuses to few people: look at its status privacy on the phone, and check again later.</source>
            <translation>הסטטוס פורסם, אך עדיין לא הגיע לאיש. ייתכן שהטלפונים כבויים, או ש־WhatsApp מוגדר להציג את הסטטוסים שלך למעט אנשים: כדאי לבדוק בטלפון את פרטיות הסטטוס, ולבדוק כאן שוב מאוחר יותר.</translation>
        </message>
        <message>
            <source>Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it neither sends nor answers. Statuses published from then on are counted; those published before are not.</source>
            <translation>להפעיל את ״Receive webhooks on sent messages statuses״? לשם כך החשבון מופעל מחדש: במשך עד חמש דקות הוא לא שולח ולא עונה. סטטוסים שיפורסמו מאז ואילך ייספרו; אלה שפורסמו קודם לא ייספרו.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>הערה</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>תקלה</translation>
        </message>
    </context>
    <context>
        <name>Mishaps</name>
        <message>
            <source>Copy diagnostics</source>
            <translation>העתקת פרטי אבחון</translation>
        </message>
        <message>
            <source>Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again, send the diagnostics to whoever helps you. They hold no token and no number of a person.</source>
            <translation>משהו השתבש בתוך GreenStat. מה שנשמר לא אבד, ואפשר להמשיך; אם זה חוזר, אפשר לשלוח את פרטי האבחון למי שעוזר לך. אין בהם אסימון ואין בהם מספר של איש.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} מתוך {all}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Open status</source>
            <translation>&amp;פתיחת הסטטוס</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>No statuses</source>
            <translation>אין סטטוסים</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>פורסם</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>נשלח</translation>
        </message>
        <message>
            <source>State</source>
            <translation>מצב</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>סטטוס</translation>
        </message>
        <message>
            <source>Statuses of one person</source>
            <translation>הסטטוסים של אדם אחד</translation>
        </message>
        <message>
            <source>Statuses of this person</source>
            <translation>הסטטוסים של אדם זה</translation>
        </message>
        <message>
            <source>This person is a recipient of no status that was checked.</source>
            <translation>אדם זה אינו נמען של אף סטטוס שנבדק.</translation>
        </message>
        <message>
            <source>{read} of {received} statuses read · read is a lower bound</source>
            <translation>נקראו {read} מתוך {received} סטטוסים · מספר הקריאות הוא מינימום</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;סגירה</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;כהה</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;ניגודיות גבוהה</translation>
        </message>
        <message>
            <source>&amp;Keep the history:</source>
            <translation>שמי&amp;רת ההיסטוריה:</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;בהיר</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>כמו ב&amp;מערכת</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>כמו במערכת</translation>
        </message>
        <message>
            <source>Check statuses by themselves while GreenStat is &amp;open</source>
            <translation>בדיקת סטטוסים אוטומטית כל עוד GreenStat &amp;פתוח</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>ברקע</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>שפה</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>מראה</translation>
        </message>
        <message>
            <source>Mask &amp;phone numbers: for a screen that others see</source>
            <translation>הסתרת מספרי &amp;טלפון: למסך שאחרים רואים</translation>
        </message>
        <message>
            <source>Nothing &amp;moves by itself</source>
            <translation>שום דבר לא &amp;זז מעצמו</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>העדפות</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>פרטיות</translation>
        </message>
        <message>
            <source>Tell me from the &amp;tray when half have read a status</source>
            <translation>&amp;התראה כשחצי מהאנשים קראו סטטוס</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions, asked for once a day</source>
            <translation>הודעה על &amp;גרסאות חדשות, בבדיקה פעם ביום</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A history is kept for 31 days or more: what is younger, GREEN-API would tell again.</source>
            <translation>היסטוריה נשמרת 31 יום או יותר: את החדש מזה GREEN-API יספר שוב.</translation>
        </message>
        <message>
            <source>A workbook has no room for so many recipients. Choose fewer of them, or export as CSV.</source>
            <translation>בחוברת עבודה אין מקום לכל כך הרבה נמענים. יש לבחור פחות נמענים, או לייצא ל־CSV.</translation>
        </message>
        <message>
            <source>Enter apiTokenInstance as the GREEN-API console shows it.</source>
            <translation>יש להזין את apiTokenInstance כפי שהוא מופיע בלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>Enter apiUrl as the GREEN-API console shows it.</source>
            <translation>יש להזין את apiUrl כפי שהוא מופיע בלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>Enter idInstance as the GREEN-API console shows it.</source>
            <translation>יש להזין את idInstance כפי שהוא מופיע בלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>Enter the id of a status, called idMessage by GREEN-API.</source>
            <translation>יש להזין את מזהה הסטטוס, ש־GREEN-API קורא לו idMessage.</translation>
        </message>
        <message>
            <source>Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018.</source>
            <translation>לאיש בהיסטוריה אין המספר הזה. יש לכתוב אותו עם קידומת המדינה, למשל ⁦+44 20 7946 0018⁩.</translation>
        </message>
        <message>
            <source>The file could not be opened. Choose another one.</source>
            <translation>לא ניתן היה לפתוח את הקובץ. יש לבחור אחר.</translation>
        </message>
        <message>
            <source>The file holds no names beside its numbers. Add them first.</source>
            <translation>בקובץ אין שמות ליד המספרים. יש להוסיף אותם תחילה.</translation>
        </message>
        <message>
            <source>The file holds no numbers such as +44 20 7946 0018.</source>
            <translation>בקובץ אין מספרים כגון ⁦+44 20 7946 0018⁩.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Choose a smaller one.</source>
            <translation>הקובץ גדול מ־⁦20 MB⁩. יש לבחור קובץ קטן יותר.</translation>
        </message>
        <message>
            <source>The file is no table. Save it as CSV in UTF-8 first.</source>
            <translation>הקובץ אינו טבלה. יש לשמור אותו תחילה כ־CSV בקידוד UTF-8.</translation>
        </message>
        <message>
            <source>The file needs two columns: numbers and names.</source>
            <translation>בקובץ נדרשות שתי עמודות: מספרים ושמות.</translation>
        </message>
        <message>
            <source>The id of a status is one word without spaces or line ends. Copy only idMessage.</source>
            <translation>מזהה הסטטוס הוא מילה אחת בלי רווחים ובלי שורות חדשות. יש להעתיק רק את idMessage.</translation>
        </message>
        <message>
            <source>The logo could not be read as a picture. Choose a PNG or a JPEG file.</source>
            <translation>לא ניתן היה לקרוא את הלוגו כתמונה. יש לבחור קובץ PNG או JPEG.</translation>
        </message>
        <message>
            <source>The logo's file is too large. Choose one of at most 5 MB.</source>
            <translation>הקובץ של הלוגו גדול מדי. יש לבחור קובץ של ⁦5 MB⁩ לכל היותר.</translation>
        </message>
        <message>
            <source>The name is longer than 100 characters. Shorten it.</source>
            <translation>השם ארוך מ־100 תווים. יש לקצר אותו.</translation>
        </message>
        <message>
            <source>The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>נראה שהשם מכיל את האסימון. מקומו של האסימון בשדה apiTokenInstance ורק שם.</translation>
        </message>
        <message>
            <source>The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none.</source>
            <translation>המספר אחרי הנקודתיים ב־apiUrl אינו יציאה (port). יש לבחור מספר מ־1 עד 65535, או להשמיט אותו.</translation>
        </message>
        <message>
            <source>There are several accounts. Say which one by its idInstance.</source>
            <translation>יש כמה חשבונות. יש לציין איזה מהם לפי idInstance.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one first.</source>
            <translation>אין חשבון עדיין. יש להוסיף חשבון תחילה.</translation>
        </message>
        <message>
            <source>There is no copy of the history yet.</source>
            <translation>אין עדיין עותק של ההיסטוריה.</translation>
        </message>
        <message>
            <source>There is no such account here. Add it first.</source>
            <translation>אין כאן חשבון כזה. יש להוסיף אותו תחילה.</translation>
        </message>
        <message>
            <source>This does not name a status. Copy only idMessage.</source>
            <translation>זה אינו מצביע על סטטוס. יש להעתיק רק את idMessage.</translation>
        </message>
        <message>
            <source>This file is no sound copy of a history. Choose another one; nothing was changed.</source>
            <translation>הקובץ הזה אינו עותק תקין של היסטוריה. יש לבחור אחר; דבר לא השתנה.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at, with :desc behind it for the other direction.</source>
            <translation>אי אפשר למיין לפי העמודה הזאת. אפשר לפי name, phone, country, received, read, read_rate, median_s או last_read_at, עם ⁦:desc⁩ אחריה לכיוון ההפוך.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it for the other direction.</source>
            <translation>אי אפשר למיין לפי העמודה הזאת. אפשר לפי name, phone, state, sent_at, delivered_at או read_at, עם ⁦:desc⁩ אחריה לכיוון ההפוך.</translation>
        </message>
        <message>
            <source>This is no date. Write it as 2026-11-01, or as 28d for the last four weeks.</source>
            <translation>זה אינו תאריך. יש לכתוב ⁦2026-11-01⁩, או 28d עבור ארבעת השבועות האחרונים.</translation>
        </message>
        <message>
            <source>This is the address of a whole request. Keep what stands before /waInstance as apiUrl.</source>
            <translation>זו כתובת של בקשה שלמה. ב־apiUrl יש להשאיר רק את מה שלפני ⁦/waInstance⁩.</translation>
        </message>
        <message>
            <source>This is too long for the id of a status. Copy only idMessage.</source>
            <translation>זה ארוך מדי למזהה של סטטוס. יש להעתיק רק את idMessage.</translation>
        </message>
        <message>
            <source>This looks like the token, not like the id of a status. Copy idMessage instead.</source>
            <translation>זה נראה כמו האסימון ולא כמו מזהה של סטטוס. יש להעתיק במקומו את idMessage.</translation>
        </message>
        <message>
            <source>This port is not free, or no port at all. Choose another one, or leave it out to get a free one.</source>
            <translation>היציאה (port) הזאת תפוסה, או שאינה יציאה כלל. יש לבחור אחרת, או להשמיט אותה כדי לקבל יציאה פנויה.</translation>
        </message>
        <message>
            <source>This status is not in the history yet. Check it once, and it will be.</source>
            <translation>הסטטוס הזה עדיין אינו בהיסטוריה. אחרי בדיקה אחת הוא יהיה בה.</translation>
        </message>
        <message>
            <source>This status was forgotten for good, so it is not kept again.</source>
            <translation>הסטטוס הזה הוסר לתמיד, ולכן לא יישמר שוב.</translation>
        </message>
        <message>
            <source>What was entered cannot be used. Compare it with the GREEN-API console.</source>
            <translation>אי אפשר להשתמש במה שהוזן. יש להשוות ללוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console.</source>
            <translation>הערך apiTokenInstance הוא מילה אחת בלי רווחים ובלי שורות חדשות. יש להעתיק אותו שוב מלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>apiUrl begins with http, which others could listen to. Write https instead.</source>
            <translation>הכתובת apiUrl מתחילה ב־http, ואחרים עלולים להאזין לה. יש לכתוב https במקומו.</translation>
        </message>
        <message>
            <source>apiUrl has to begin with https. Copy it from the console.</source>
            <translation>הכתובת apiUrl צריכה להתחיל ב־https. יש להעתיק אותה מלוח הבקרה.</translation>
        </message>
        <message>
            <source>apiUrl holds a ? or a #. Remove it and all that follows it.</source>
            <translation>בכתובת apiUrl יש ? או #. יש למחוק אותו ואת כל מה שאחריו.</translation>
        </message>
        <message>
            <source>apiUrl holds a name or a password before an @. Remove everything from https:// to the @.</source>
            <translation>בכתובת apiUrl יש שם או סיסמה לפני @. יש למחוק הכול, מ־⁦https://⁩ ועד @.</translation>
        </message>
        <message>
            <source>apiUrl is not an address. Copy it from the GREEN-API console; it begins with https.</source>
            <translation>הערך apiUrl אינו כתובת. יש להעתיק אותו מלוח הבקרה של GREEN-API; הוא מתחיל ב־https.</translation>
        </message>
        <message>
            <source>apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>נראה שהערך apiUrl מכיל את האסימון. מקומו של האסימון בשדה apiTokenInstance ורק שם.</translation>
        </message>
        <message>
            <source>idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console.</source>
            <translation>הערך idInstance הוא מספר בן 4 עד 20 ספרות ותו לא. יש להעתיק אותו מלוח הבקרה של GREEN-API.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>תיקייה</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;מיקום:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;סוג הקבצים:</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>+</source>
            <translation>+‪</translation>
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
            <translation>ביטול</translation>
        </message>
    </context>
    <context>
        <name>ReachCard</name>
        <message>
            <source>All</source>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>הצגת כל הזמן</translation>
        </message>
        <message>
            <source>Show the first {duration}</source>
            <translation>הצגה עד {duration} מהפרסום</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} שע׳</translation>
        </message>
    </context>
    <context>
        <name>ReachChart</name>
        <message>
            <source>A count with “to” in it lies between the two: the service does not tell every moment. Read is a lower bound: people may hide read receipts.</source>
            <translation>מספר שיש בו ״עד״ נמצא בין השניים: השירות אינו מוסר כל רגע. מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message>
            <source>After {age}, {delivered} of {reached} had received it, and at least {read} had read it.</source>
            <translation>אחרי {age}, {delivered} מתוך {reached} קיבלו, ולפחות {read} קראו.</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Delivered: {count}</source>
            <translation>נמסר: {count}</translation>
        </message>
        <message>
            <source>Nobody is known to have received it yet.</source>
            <translation>עדיין לא ידוע על מי שקיבל.</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>תפוצה לאורך זמן</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Read: {count}</source>
            <translation>נקרא: {count}</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>מאז הפרסום</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>זמן</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>לא ודאי</translation>
        </message>
        <message>
            <source>last check</source>
            <translation>בדיקה אחרונה</translation>
        </message>
        <message>
            <source>of {count} reached</source>
            <translation>מתוך תפוצה של {count}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} עד {most}</translation>
        </message>
        <message>
            <source>{moment} · after {age}</source>
            <translation>{moment} · אחרי {age}</translation>
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
                <numerusform>נמסר אחד</numerusform>
                <numerusform>%Ln נמסרו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read</source>
            <translation>
                <numerusform>נקרא אחד</numerusform>
                <numerusform>%Ln נקראו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>נשלח אחד</numerusform>
                <numerusform>%Ln נשלחו</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>נשלח</translation>
        </message>
    </context>
    <context>
        <name>RecipientsModel</name>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>מספר מוסתר</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>נשלח</translation>
        </message>
        <message>
            <source>State</source>
            <translation>מצב</translation>
        </message>
        <message>
            <source>Time to read</source>
            <translation>זמן עד קריאה</translation>
        </message>
        <message>
            <source>delivered {day}</source>
            <translation>נמסר {day}</translation>
        </message>
        <message>
            <source>read {day}</source>
            <translation>נקרא {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>נשלח {day}</translation>
        </message>
        <message>
            <source>≥ {duration}</source>
            <translation>{duration}+</translation>
        </message>
    </context>
    <context>
        <name>RecipientsPage</name>
        <message>
            <source>No recipients yet</source>
            <translation>אין נמענים עדיין</translation>
        </message>
        <message>
            <source>Nobody in this status fits the filter and the search together.</source>
            <translation>אין בסטטוס הזה מי שמתאים גם לסינון וגם לחיפוש.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>אין התאמות</translation>
        </message>
        <message>
            <source>Press Refresh (F5) to ask GREEN-API who received and read this status.</source>
            <translation>אפשר ללחוץ על רענון (F5) כדי לשאול את GREEN-API מי קיבל ומי קרא את הסטטוס הזה.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>הצגת הכול</translation>
        </message>
    </context>
    <context>
        <name>RecipientsView</name>
        <message>
            <source>Recipients</source>
            <translation>נמענים</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Hidden number</source>
            <translation>מספר מוסתר</translation>
        </message>
        <message>
            <source>Made with GreenStat · page {page}</source>
            <translation>נוצר ב־GreenStat · עמוד {page}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>תפוצה לאורך זמן</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>מה פירוש המילים</translation>
        </message>
        <message>
            <source>Who read it first</source>
            <translation>מי קרא ראשון</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Mask phone numbers and leave names out</source>
            <translation>הסתרת מספרי &amp;טלפון והשמטת שמות</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>ה&amp;ערות</translation>
        </message>
        <message>
            <source>&amp;PDF, for mail and print</source>
            <translation>‏PDF, ל&amp;דואר ולהדפסה</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;כותרת</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>בחירת &amp;קובץ…</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>בחירת &amp;לוגו…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>בחירת לוגו</translation>
        </message>
        <message>
            <source>File</source>
            <translation>קובץ</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>לוגו</translation>
        </message>
        <message>
            <source>P&amp;NG, a picture for chats</source>
            <translation>‏PNG, &amp;תמונה לצ׳אטים</translation>
        </message>
        <message>
            <source>People</source>
            <translation>אנשים</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>תמונות (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>הס&amp;רה</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>דוח ללקוח</translation>
        </message>
        <message>
            <source>What the client should know</source>
            <translation>מה כדאי שהלקוח ידע</translation>
        </message>
        <message>
            <source>none</source>
            <translation>אין</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>As of {when}, local time</source>
            <translation>נכון ל{when}, זמן מקומי</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>דוח ללקוח</translation>
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
            <translation>&amp;יציאה מהנתונים לדוגמה</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>נתונים לדוגמה</translation>
        </message>
        <message>
            <source>These people are made up. Nothing you do here is kept.</source>
            <translation>האנשים האלה בדויים. דבר ממה שנעשה כאן לא נשמר.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>ניקוי החיפוש</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>חיפוש</translation>
        </message>
        <message>
            <source>Search name or number</source>
            <translation>חיפוש שם או מספר</translation>
        </message>
    </context>
    <context>
        <name>SegmentBar</name>
        <message>
            <source>How often</source>
            <translation>תדירות</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>אין איש עדיין.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>אנשים</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>כלל</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>חלק</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>How often they read</source>
            <translation>באיזו תדירות קוראים</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message numerus="yes">
            <source>out of %Ln people</source>
            <translation>
                <numerusform>מתוך אדם אחד</numerusform>
                <numerusform>מתוך %Ln אנשים</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentChips</name>
        <message>
            <source>Everyone</source>
            <translation>כולם</translation>
        </message>
        <message>
            <source>Filter by how often they read</source>
            <translation>סינון לפי תדירות הקריאה</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>שינוי אחד</numerusform>
                <numerusform>%Ln שינויים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>אחד חדש</numerusform>
                <numerusform>%Ln חדשים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients loaded</source>
            <translation>
                <numerusform>נטען נמען אחד</numerusform>
                <numerusform>נטענו %Ln נמענים</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: {new}, {changed}</source>
            <translation>נבדק: {new}, {changed}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>GREEN-API names a state of the account that GreenStat does not know. Look at it in the GREEN-API console.</source>
            <translation>‏GREEN-API מציין מצב חשבון ש־GreenStat אינו מכיר. כדאי לבדוק אותו בלוח הבקרה של GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API suspended the account. Ask GREEN-API's support.</source>
            <translation>השירות GREEN-API השעה את החשבון. כדאי לפנות לתמיכה של GREEN-API.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.</source>
            <translation>החשבון אינו מקושר לטלפון. יש לקשר אותו בלוח הבקרה של GREEN-API בסריקת קוד ה־QR עם WhatsApp.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then.</source>
            <translation>החשבון מתחיל לפעול, וזה נמשך עד חמש דקות. אפשר לנסות שוב אחר כך.</translation>
        </message>
        <message>
            <source>The account is still being created. Try again in a few minutes.</source>
            <translation>החשבון עדיין נוצר. אפשר לנסות שוב בעוד כמה דקות.</translation>
        </message>
        <message>
            <source>The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.</source>
            <translation>החשבון במצב שינה כי הטלפון שלו כבוי או לא מחובר. יש להדליק את הטלפון ולהמתין 5 דקות.</translation>
        </message>
        <message>
            <source>The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone.</source>
            <translation>החשבון ממתין לקוד שמקשר אותו לטלפון. יש להזין את הקוד ב־WhatsApp בטלפון.</translation>
        </message>
        <message>
            <source>The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a status works as usual.</source>
            <translation>החשבון פועל, אך WhatsApp מגביל כרגע את השליחה ממנו בגלל הכמות שנשלחה. הקריאה של מי קיבל סטטוס פועלת כרגיל.</translation>
        </message>
        <message>
            <source>The account works: it is linked to the phone.</source>
            <translation>החשבון פועל: הוא מקושר לטלפון.</translation>
        </message>
        <message>
            <source>WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone.</source>
            <translation>‏WhatsApp חסם את מספר הטלפון של החשבון הזה. יש לפנות לתמיכה של WhatsApp מהטלפון.</translation>
        </message>
    </context>
    <context>
        <name>StateChips</name>
        <message>
            <source>All</source>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>סינון לפי מצב</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>אחר</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>נשלח</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>By {when}</source>
            <translation>עד {when}</translation>
        </message>
        <message>
            <source>Checked {ago}</source>
            <translation>נבדק {ago}</translation>
        </message>
        <message>
            <source>Checked {ago} · next {when}</source>
            <translation>נבדק {ago} · הבאה {when}</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>עדיין לא נבדק</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>נמחק</translation>
        </message>
        <message>
            <source>{when} · live, {hours} h left</source>
            <translation>{when} · עוד {hours} שע׳</translation>
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
            <translation>מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>נמחק</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln chosen people</source>
            <translation>
                <numerusform>עבור אדם אחד שנבחר</numerusform>
                <numerusform>עבור %Ln אנשים שנבחרו</numerusform>
            </translation>
        </message>
        <message>
            <source>for everyone</source>
            <translation>עבור כולם</translation>
        </message>
        <message>
            <source>from the phone</source>
            <translation>מהטלפון</translation>
        </message>
        <message>
            <source>{kind} · first seen {when}</source>
            <translation>{kind} · נראה לראשונה {when}</translation>
        </message>
        <message>
            <source>{kind} · published by {when}</source>
            <translation>{kind} · פורסם עד {when}</translation>
        </message>
    </context>
    <context>
        <name>StatusesModel</name>
        <message>
            <source>{title}, {kind}, {when}. {read} of {all} have read it.</source>
            <translation>{title}, {kind}, {when}. קראו {read} מתוך {all}.</translation>
        </message>
    </context>
    <context>
        <name>StatusesPage</name>
        <message numerus="yes">
            <source>Saved %Ln recipients to {file}</source>
            <translation>
                <numerusform>נמען אחד נשמר בקובץ {file}</numerusform>
                <numerusform>%Ln נמענים נשמרו בקובץ {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it on…</source>
            <translation>הפעלה…</translation>
        </message>
    </context>
    <context>
        <name>StatusesPanel</name>
        <message>
            <source>All accounts</source>
            <translation>כל החשבונות</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>סטטוסים</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Too many to drag. Copy them with {keys} instead.</source>
            <translation>יותר מדי לגרירה. אפשר להעתיק במקום זאת עם {keys}.</translation>
        </message>
    </context>
    <context>
        <name>TableHabits</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>הועתקה שורה אחת</numerusform>
                <numerusform>הועתקו %Ln שורות</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying… Esc stops it.</source>
            <translation>מעתיק… ‏Esc עוצר.</translation>
        </message>
    </context>
    <context>
        <name>TextRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>נבחר אחד</numerusform>
                <numerusform>%Ln נבחרו</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Add status…</source>
            <translation>הוספת סטטוס…</translation>
        </message>
        <message>
            <source>Ask GREEN-API now (F5)</source>
            <translation>לשאול את GREEN-API עכשיו (F5)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>ייצוא</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>תפריט</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>רענון</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>עצירה (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>24 hours are over: {read} of {all} have read it.</source>
            <translation>‏24 שעות עברו: קראו {read} מתוך {all}.</translation>
        </message>
        <message>
            <source>Half have read it: {read} of {all}.</source>
            <translation>חצי כבר קראו: {read} מתוך {all}.</translation>
        </message>
        <message>
            <source>Show GreenStat</source>
            <translation>הצגת GreenStat</translation>
        </message>
    </context>
    <context>
        <name>TurningOn</name>
        <message>
            <source>Turn it on</source>
            <translation>הפעלה</translation>
        </message>
        <message>
            <source>Turn on the setting</source>
            <translation>הפעלת ההגדרה</translation>
        </message>
        <message>
            <source>Turning on the setting…</source>
            <translation>מפעיל את ההגדרה…</translation>
        </message>
    </context>
    <context>
        <name>TwinDialog</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>ה&amp;עתקת הטבלה</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>GreenStat {version} is out. Nothing is installed by itself.</source>
            <translation>יצאה גרסה {version} של GreenStat. דבר אינו מותקן מעצמו.</translation>
        </message>
        <message>
            <source>See what is new</source>
            <translation>מה חדש</translation>
        </message>
    </context>
    <context>
        <name>UsualView</name>
        <message numerus="yes">
            <source>The average is of %Ln other statuses of this account at the same age, each counted once.</source>
            <translation>
                <numerusform>הממוצע הוא של סטטוס אחד אחר של החשבון הזה באותו גיל.</numerusform>
                <numerusform>הממוצע הוא של %Ln סטטוסים אחרים של החשבון הזה באותו גיל, כל אחד נספר פעם אחת.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The average is of what %Ln other statuses of this account came to, each counted once.</source>
            <translation>
                <numerusform>הממוצע הוא של התוצאה של סטטוס אחד אחר של החשבון הזה.</numerusform>
                <numerusform>הממוצע הוא של התוצאות של %Ln סטטוסים אחרים של החשבון הזה, כל אחד נספר פעם אחת.</numerusform>
            </translation>
        </message>
        <message>
            <source>about as fast as average</source>
            <translation>בערך במהירות הממוצעת</translation>
        </message>
        <message>
            <source>as fast as average</source>
            <translation>במהירות הממוצעת</translation>
        </message>
        <message>
            <source>too few others to compare</source>
            <translation>מעט מדי אחרים להשוואה</translation>
        </message>
        <message>
            <source>{difference} points vs. average</source>
            <translation>{difference} נק׳ לעומת הממוצע</translation>
        </message>
        <message>
            <source>{difference} vs. your average</source>
            <translation>{difference} לעומת הממוצע שלך</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} עד {most}</translation>
        </message>
        <message>
            <source>{span} faster than average</source>
            <translation>מהיר ב־{span} מהממוצע</translation>
        </message>
        <message>
            <source>{span} slower than average</source>
            <translation>איטי ב־{span} מהממוצע</translation>
        </message>
    </context>
    <context>
        <name>WatchView</name>
        <message>
            <source>The setting is being turned on. The instance restarts, which takes up to five minutes.</source>
            <translation>ההגדרה מופעלת. המופע מופעל מחדש, וזה נמשך עד חמש דקות.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there.</source>
            <translation>בשולחן העבודה הזה אין כרגע אזור התראות. עד שיהיה, GreenStat לא יודיע משם דבר.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect…</source>
            <translation>&amp;חיבור…</translation>
        </message>
        <message>
            <source>&amp;Look around</source>
            <translation>&amp;סיור</translation>
        </message>
        <message>
            <source>A flower shop with made-up customers, to try everything out. No account and no internet needed.</source>
            <translation>חנות פרחים עם לקוחות בדויים, כדי לנסות הכול. אין צורך בחשבון או באינטרנט.</translation>
        </message>
        <message>
            <source>Connect my account</source>
            <translation>חיבור החשבון שלי</translation>
        </message>
        <message>
            <source>Every answer is kept on this computer, also after GREEN-API has forgotten it.</source>
            <translation>כל תשובה נשמרת במחשב הזה, גם אחרי שהשירות שכח אותה.</translation>
        </message>
        <message>
            <source>Everything made up is marked as sample data.</source>
            <translation>כל מה שבדוי מסומן כנתונים לדוגמה.</translation>
        </message>
        <message>
            <source>GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer.</source>
            <translation>‏GreenStat שואל את GREEN-API על הסטטוסים שלך ב־WhatsApp ושומר כל תשובה.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>סיור עם נתונים לדוגמה</translation>
        </message>
        <message>
            <source>One click leads back, and nothing of it is kept.</source>
            <translation>לחיצה אחת מחזירה לכאן, ודבר ממנו לא נשמר.</translation>
        </message>
        <message>
            <source>Sort, filter, compare and export as with your own statuses.</source>
            <translation>אפשר למיין, לסנן, להשוות ולייצא כמו עם הסטטוסים שלך.</translation>
        </message>
        <message>
            <source>The token goes into this computer’s keyring and nowhere else.</source>
            <translation>האסימון נכנס לצרור המפתחות של המחשב הזה ורק לשם.</translation>
        </message>
        <message>
            <source>Who got your status, and who read it?</source>
            <translation>מי קיבל את הסטטוס שלך, ומי קרא אותו?</translation>
        </message>
        <message>
            <source>You need three values of your GREEN-API instance. The form shows where each of them stands.</source>
            <translation>נדרשים שלושה ערכים של המופע שלך ב־GREEN-API. הטופס מראה איפה נמצא כל אחד מהם.</translation>
        </message>
        <message>
            <source>Your statuses of the last 30 days are found by themselves.</source>
            <translation>הסטטוסים שלך מ־30 הימים האחרונים נמצאים מעצמם.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Account</source>
            <translation>חשבון</translation>
        </message>
        <message>
            <source>All of them are on the last sheet.</source>
            <translation>כולם נמצאים בגיליון האחרון.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>קהל</translation>
        </message>
        <message>
            <source>By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.</source>
            <translation>בכמה נקודות אחוז יותר מהנמענים קראו אותו לעומת הסטטוס הראשון: ב־95 פעמים מתוך 100 ההפרש האמיתי נמצא בין שני הקצוות. אם קצה אחד מתחת ל־0 והאחר מעליו, אולי זה במקרה.</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>מזהה צ׳אט</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>נאסף</translation>
        </message>
        <message>
            <source>Compared at the age of</source>
            <translation>השוואה בגיל</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>מדינה</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>נמסר</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>נמסר, לפחות</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>נמסר, לכל היותר</translation>
        </message>
        <message>
            <source>Delivered, of reached</source>
            <translation>נמסר, מהתפוצה</translation>
        </message>
        <message>
            <source>Delivered, of reached, at least</source>
            <translation>נמסר, מהתפוצה, לפחות</translation>
        </message>
        <message>
            <source>Delivered, of reached, at most</source>
            <translation>נמסר, מהתפוצה, לכל היותר</translation>
        </message>
        <message>
            <source>Difference to the first</source>
            <translation>הפרש מהראשון</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>הפרש מהראשון, מ־</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>הפרש מהראשון, עד</translation>
        </message>
        <message>
            <source>Each as it was last checked</source>
            <translation>כל אחד לפי הבדיקה האחרונה</translation>
        </message>
        <message>
            <source>Everyone who was sent at least one of the statuses. A person counts only where they were a recipient.</source>
            <translation>כל מי שנשלח אליו לפחות אחד מהסטטוסים. אדם נספר רק היכן שהיה נמען.</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>נראה לראשונה</translation>
        </message>
        <message>
            <source>First status</source>
            <translation>סטטוס ראשון</translation>
        </message>
        <message>
            <source>From first seen to read, of the reads whose time is known: half of them were faster.</source>
            <translation>מהפעם הראשונה שנראה ועד הקריאה, מתוך הקריאות שזמנן ידוע: חצי מהן היו מהירות יותר.</translation>
        </message>
        <message>
            <source>From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of reading is known; as the status may be older than first seen, it took so long, or longer.</source>
            <translation>מהפעם הראשונה שנראה ועד הקריאה: חצי מהקוראים היו מהירים יותר. לפי {known} מתוך {readers} הקוראים שזמן הקריאה שלהם ידוע; מכיוון שהסטטוס עשוי להיות ישן יותר מהפעם הראשונה שנראה, זה ארך כך, או יותר.</translation>
        </message>
        <message>
            <source>Hours count from first seen. The service does not tell every moment: whoever is found to have read a status received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is possible; the truth lies between the two.</source>
            <translation>השעות נספרות מהפעם הראשונה שנראה. השירות אינו מוסר כל רגע: מי שנמצא שקרא סטטוס, קיבל אותו מתישהו קודם לכן. ״לפחות״ סופר אנשים כשהדבר ודאי, ״לכל היותר״ מרגע שהדבר אפשרי; האמת נמצאת בין השניים.</translation>
        </message>
        <message>
            <source>Hours since first seen</source>
            <translation>שעות מאז שנראה לראשונה</translation>
        </message>
        <message>
            <source>How the statuses compare</source>
            <translation>השוואת הסטטוסים</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>קריאה אחרונה</translation>
        </message>
        <message>
            <source>Last status</source>
            <translation>סטטוס אחרון</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>נוצר על ידי</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>זמן חציוני לקריאה</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>טרם נקרא</translation>
        </message>
        <message>
            <source>One person counts once for every status they read. Read is a lower bound: people may hide read receipts.</source>
            <translation>אדם אחד נספר פעם אחת עבור כל סטטוס שקרא. מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message>
            <source>Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell.</source>
            <translation>מתוך האנשים שהסטטוס נשלח אליהם; ריק אם הם פחות מ־{least}: מעט מכדי לדעת.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>לאורך זמן</translation>
        </message>
        <message>
            <source>People</source>
            <translation>אנשים</translation>
        </message>
        <message>
            <source>People listed</source>
            <translation>אנשים ברשימה</translation>
        </message>
        <message>
            <source>People the status was sent to, as far as the service ever told.</source>
            <translation>האנשים שהסטטוס נשלח אליהם, ככל שהשירות מסר אי פעם.</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>אחוזים</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>תפוצה</translation>
        </message>
        <message>
            <source>Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden.</source>
            <translation>התפוצה פחות מי שקראו; לא נמסר ל־{count} מהם. ייתכן שחלקם קראו עם אישורי קריאה מוסתרים.</translation>
        </message>
        <message>
            <source>Reached people whose phone confirmed it; those who read it are among them.</source>
            <translation>אנשים מהתפוצה שהטלפון שלהם אישר זאת; מי שקראו נכללים בהם.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>נקרא</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>מספר הקריאות הוא מינימום: אנשים יכולים להסתיר אישורי קריאה.</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>נקרא, לפחות</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>נקרא, לכל היותר</translation>
        </message>
        <message>
            <source>Read, of reached</source>
            <translation>נקרא, מהתפוצה</translation>
        </message>
        <message>
            <source>Read, of reached, at least</source>
            <translation>נקרא, מהתפוצה, לפחות</translation>
        </message>
        <message>
            <source>Read, of reached, at most</source>
            <translation>נקרא, מהתפוצה, לכל היותר</translation>
        </message>
        <message>
            <source>Read, of received</source>
            <translation>נקרא, מאלה שהתקבלו</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>קריאות</translation>
        </message>
        <message>
            <source>Reads how often</source>
            <translation>תדירות הקריאה</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>התקבלו</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>נמענים</translation>
        </message>
        <message>
            <source>Recipients listed</source>
            <translation>נמענים ברשימה</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>נשלח</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>זה מול זה</translation>
        </message>
        <message>
            <source>State</source>
            <translation>מצב</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>סטטוס</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>מזהה סטטוס</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>סטטוסים</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>The service does not tell when a status was published; it was then, or earlier.</source>
            <translation>השירות אינו מוסר מתי סטטוס פורסם; זה היה אז, או מוקדם יותר.</translation>
        </message>
        <message>
            <source>The service has told no times of this status yet.</source>
            <translation>השירות עדיין לא מסר זמנים של הסטטוס הזה.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>זמן</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>אזור זמן</translation>
        </message>
        <message>
            <source>What the status came to</source>
            <translation>מה הסטטוס השיג</translation>
        </message>
        <message>
            <source>Who reads the statuses</source>
            <translation>מי קורא את הסטטוסים</translation>
        </message>
        <message>
            <source>{compared}: from</source>
            <translation>{compared}: מ־</translation>
        </message>
        <message>
            <source>{compared}: to</source>
            <translation>{compared}: עד</translation>
        </message>
        <message>
            <source>{count} of {people} people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} מתוך {people} אנשים נמצאים בגיליון הבא. המספרים שלמעלה הם של כולם.</translation>
        </message>
        <message>
            <source>{count} of {reached} reached people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} מתוך {reached} האנשים בתפוצה נמצאים בגיליון הבא. המספרים שלמעלה הם של כולם.</translation>
        </message>
        <message>
            <source>{status}: read, at least</source>
            <translation>{status}: נקרא, לפחות</translation>
        </message>
        <message>
            <source>{status}: read, at most</source>
            <translation>{status}: נקרא, לכל היותר</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open folder</source>
            <translation>פתיחת התיקייה</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>נשמר: {file}</translation>
        </message>
    </context>
</TS>
