<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>About GreenStat</source>
            <translation>حول GreenStat</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>نسخ ال&amp;تشخيص</translation>
        </message>
        <message>
            <source>L&amp;icences</source>
            <translation>الترا&amp;خيص</translation>
        </message>
        <message>
            <source>MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API.</source>
            <translation>ترخيص MIT. لا يتبع GreenStat شركات WhatsApp أو Meta أو GREEN-API.</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>بُني باستخدام:</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>فتح مجلد ال&amp;سجلات</translation>
        </message>
        <message>
            <source>Qt is used under the LGPL: its libraries may be replaced by builds of your own.</source>
            <translation>تُستخدم Qt بموجب LGPL: يمكن استبدال مكتباتها بما تبنيه بنفسك.</translation>
        </message>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>هذه بيانات تجريبية: لا يُحفظ منها شيء.</translation>
        </message>
        <message>
            <source>Where everything is kept:</source>
            <translation>مكان حفظ كل شيء:</translation>
        </message>
        <message>
            <source>Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.</source>
            <translation>مَن استلم حالاتك على WhatsApp ومَن قرأها، عبر GREEN-API، مع سجل يبقى.</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message numerus="yes">
            <source>%Ln accounts need attention</source>
            <translation>
                <numerusform>لا حسابات تحتاج إلى انتباه</numerusform>
                <numerusform>حساب واحد يحتاج إلى انتباه</numerusform>
                <numerusform>حسابان يحتاجان إلى انتباه</numerusform>
                <numerusform>%Ln حسابات تحتاج إلى انتباه</numerusform>
                <numerusform>%Ln حسابًا يحتاج إلى انتباه</numerusform>
                <numerusform>%Ln حساب يحتاج إلى انتباه</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {title}</source>
            <translation>الحساب: {title}</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>كل الحسابات</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>لا يوجد حساب</translation>
        </message>
    </context>
    <context>
        <name>AccountDelegate</name>
        <message>
            <source>All accounts</source>
            <translation>كل الحسابات</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>إضافة حساب</translation>
        </message>
        <message>
            <source>Asking GREEN-API…</source>
            <translation>جارٍ سؤال GREEN-API…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Connect your GREEN-API instance</source>
            <translation>ربط مثيل GREEN-API الخاص بك</translation>
        </message>
        <message>
            <source>Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the console, or GREEN-API will not count who got your statuses.</source>
            <translation>تم الاتصال. بقي أمر واحد: شغّل ”Receive webhooks on sent messages statuses“ في لوحة التحكم، وإلا فلن يُحصي GREEN-API مَن وصلتهم حالاتك.</translation>
        </message>
        <message>
            <source>Connected: GREEN-API answers, and the instance is authorized.</source>
            <translation>تم الاتصال: GREEN-API يجيب، والمثيل مصرَّح له.</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>تعديل الحساب</translation>
        </message>
        <message>
            <source>Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any field.</source>
            <translation>افتح console.green-api.com واختر المثيل. ألصق قيمه واحدة تلو الأخرى، أو كلها معًا في أي حقل.</translation>
        </message>
        <message>
            <source>Save &amp;and turn it on…</source>
            <translation>حفظ و&amp;تشغيله…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>تم الإيقاف.</translation>
        </message>
        <message>
            <source>T&amp;est connection</source>
            <translation>ا&amp;ختبار الاتصال</translation>
        </message>
        <message>
            <source>The address, the id and the token are right.</source>
            <translation>العنوان والمعرّف والرمز المميز صحيحة.</translation>
        </message>
        <message>
            <source>The token is kept in your system’s keyring and nowhere else. It is never shown again.</source>
            <translation>يُحفظ الرمز المميز في سلسلة مفاتيح النظام وليس في أي مكان آخر. ولن يُعرض مرة أخرى.</translation>
        </message>
        <message>
            <source>The token is not of the usual form: 50 digits and letters a to f.</source>
            <translation>الرمز المميز ليس بالشكل المعتاد: خمسون رقمًا وحرفًا من a إلى f.</translation>
        </message>
        <message>
            <source>Use &amp;only for this session</source>
            <translation>الا&amp;ستخدام لهذه الجلسة فقط</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>الا&amp;سم (اختياري)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>For example the shop’s name</source>
            <translation>مثلًا: اسم المتجر</translation>
        </message>
        <message>
            <source>In the console, on the page of your instance: the line apiUrl.</source>
            <translation>في لوحة التحكم، في صفحة المثيل: السطر apiUrl.</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved one</source>
            <translation>اتركه فارغًا للإبقاء على المحفوظ</translation>
        </message>
        <message>
            <source>The line apiTokenInstance: press the copy sign beside it.</source>
            <translation>السطر apiTokenInstance: اضغط على علامة النسخ بجانبه.</translation>
        </message>
        <message>
            <source>The line idInstance; the same number stands beside the instance in the list.</source>
            <translation>السطر idInstance؛ والرقم نفسه بجانب المثيل في القائمة.</translation>
        </message>
    </context>
    <context>
        <name>AccountsList</name>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>إضافة…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>بحث عن حساب</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>No account fits.</source>
            <translation>لا يوجد حساب مطابق.</translation>
        </message>
    </context>
    <context>
        <name>AccountsModel</name>
        <message>
            <source>All accounts</source>
            <translation>كل الحسابات</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>مفتوح الآن</translation>
        </message>
    </context>
    <context>
        <name>AddStatusDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>إ&amp;ضافة</translation>
        </message>
        <message>
            <source>Add a status by its id</source>
            <translation>إضافة حالة بمعرّفها</translation>
        </message>
        <message>
            <source>Add status</source>
            <translation>إضافة حالة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer. Statuses of the last 30 days are found without it: Status › Find statuses.</source>
            <translation>عند إرسال حالة يجيب GREEN-API بالقيمة idMessage. ألصق هذا المعرّف أو الإجابة كلها. حالات آخر ثلاثين يومًا يُعثر عليها من دونه: الحالة › البحث عن حالات.</translation>
        </message>
        <message>
            <source>Id of the status (idMessage)</source>
            <translation>معرّف الحالة (idMessage)</translation>
        </message>
    </context>
    <context>
        <name>ArrangedRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>1 to 3 of 10</source>
            <translation>من حالة إلى ثلاث من كل عشر</translation>
        </message>
        <message>
            <source>4 to 7 of 10</source>
            <translation>من أربع إلى سبع من كل عشر</translation>
        </message>
        <message>
            <source>8 of 10 statuses or more</source>
            <translation>ثماني حالات من كل عشر أو أكثر</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>Often</source>
            <translation>غالبًا</translation>
        </message>
        <message>
            <source>Sometimes</source>
            <translation>أحيانًا</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>غير كافٍ</translation>
        </message>
        <message>
            <source>none of at least 5</source>
            <translation>لا شيء من خمس على الأقل</translation>
        </message>
        <message>
            <source>received fewer than 5</source>
            <translation>استلم أقل من خمس</translation>
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>صور</translation>
        </message>
        <message>
            <source>Kind of status</source>
            <translation>نوع الحالة</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>آخر ثلاثة أشهر</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر سبعة أيام</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نصوص</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>فيديوهات</translation>
        </message>
        <message>
            <source>Voice notes</source>
            <translation>رسائل صوتية</translation>
        </message>
    </context>
    <context>
        <name>AudienceModel</name>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>وسيط زمن القراءة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>المقروء</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>نسبة القراءة</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <source>{who}: read {read} of {received}, {rate}</source>
            <translation>{who}: قرأ {read} من {received}، {rate}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%Ln أشخاص</numerusform>
                <numerusform>%Ln شخصًا</numerusform>
                <numerusform>%Ln شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statuses</source>
            <translation>
                <numerusform>لا حالات</numerusform>
                <numerusform>حالة واحدة</numerusform>
                <numerusform>حالتان</numerusform>
                <numerusform>%Ln حالات</numerusform>
                <numerusform>%Ln حالة</numerusform>
                <numerusform>%Ln حالة</numerusform>
            </translation>
        </message>
        <message>
            <source>A person counts only where they were a recipient</source>
            <translation>لا يُحسب الشخص إلا حيث كان مستلمًا</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>الجمهور</translation>
        </message>
        <message>
            <source>Check a status on the page Statuses (F5): everybody who received it is counted here.</source>
            <translation>افحص حالة في صفحة ”الحالات“ (F5): كل مَن استلمها يُحسب هنا.</translation>
        </message>
        <message>
            <source>Counting people…</source>
            <translation>جارٍ عدّ الأشخاص…</translation>
        </message>
        <message>
            <source>No status of the chosen period and kind has recipients.</source>
            <translation>لا مستلمين لأي حالة من الفترة والنوع المختارين.</translation>
        </message>
        <message>
            <source>Nobody in this period</source>
            <translation>لا أحد في هذه الفترة</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>جارٍ قراءة السجل…</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln people to {file}</source>
            <translation>
                <numerusform>لم يُحفظ أشخاص في {file}</numerusform>
                <numerusform>حُفظ شخص واحد في {file}</numerusform>
                <numerusform>حُفظ شخصان في {file}</numerusform>
                <numerusform>حُفظ %Ln أشخاص في {file}</numerusform>
                <numerusform>حُفظ %Ln شخصًا في {file}</numerusform>
                <numerusform>حُفظ %Ln شخص في {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>a person counts only where they were a recipient</source>
            <translation>لا يُحسب الشخص إلا حيث كان مستلمًا</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{shown} of {all} people shown</source>
            <translation>المعروض: {shown} من أصل {all} من الأشخاص</translation>
        </message>
    </context>
    <context>
        <name>AudiencePanel</name>
        <message>
            <source>Nobody fits the filter and the search together.</source>
            <translation>لا أحد يطابق التصفية والبحث معًا.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>لا أحد يطابق</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>إظهار الكل</translation>
        </message>
    </context>
    <context>
        <name>AudienceRows</name>
        <message numerus="yes">
            <source>%Ln always read</source>
            <translation>
                <numerusform>يقرأ دائمًا: %Ln</numerusform>
                <numerusform>يقرأ دائمًا: %Ln</numerusform>
                <numerusform>يقرأ دائمًا: %Ln</numerusform>
                <numerusform>يقرأ دائمًا: %Ln</numerusform>
                <numerusform>يقرأ دائمًا: %Ln</numerusform>
                <numerusform>يقرأ دائمًا: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln never</source>
            <translation>
                <numerusform>أبدًا: %Ln</numerusform>
                <numerusform>أبدًا: %Ln</numerusform>
                <numerusform>أبدًا: %Ln</numerusform>
                <numerusform>أبدًا: %Ln</numerusform>
                <numerusform>أبدًا: %Ln</numerusform>
                <numerusform>أبدًا: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln often</source>
            <translation>
                <numerusform>غالبًا: %Ln</numerusform>
                <numerusform>غالبًا: %Ln</numerusform>
                <numerusform>غالبًا: %Ln</numerusform>
                <numerusform>غالبًا: %Ln</numerusform>
                <numerusform>غالبًا: %Ln</numerusform>
                <numerusform>غالبًا: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sometimes</source>
            <translation>
                <numerusform>أحيانًا: %Ln</numerusform>
                <numerusform>أحيانًا: %Ln</numerusform>
                <numerusform>أحيانًا: %Ln</numerusform>
                <numerusform>أحيانًا: %Ln</numerusform>
                <numerusform>أحيانًا: %Ln</numerusform>
                <numerusform>أحيانًا: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln too few to tell</source>
            <translation>
                <numerusform>غير كافٍ: %Ln</numerusform>
                <numerusform>غير كافٍ: %Ln</numerusform>
                <numerusform>غير كافٍ: %Ln</numerusform>
                <numerusform>غير كافٍ: %Ln</numerusform>
                <numerusform>غير كافٍ: %Ln</numerusform>
                <numerusform>غير كافٍ: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceView</name>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
    </context>
    <context>
        <name>BringingNames</name>
        <message>
            <source>Bringing in names… Esc stops it.</source>
            <translation>جارٍ جلب الأسماء… Esc يوقفه.</translation>
        </message>
        <message numerus="yes">
            <source>Names brought in: %Ln.</source>
            <translation>
                <numerusform>الأسماء المضافة: %Ln.</numerusform>
                <numerusform>الأسماء المضافة: %Ln.</numerusform>
                <numerusform>الأسماء المضافة: %Ln.</numerusform>
                <numerusform>الأسماء المضافة: %Ln.</numerusform>
                <numerusform>الأسماء المضافة: %Ln.</numerusform>
                <numerusform>الأسماء المضافة: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names from a file</source>
            <translation>أسماء من ملف</translation>
        </message>
        <message numerus="yes">
            <source>Rows left aside, without a name or a number with its country’s code: %Ln.</source>
            <translation>
                <numerusform>صفوف متروكة بلا اسم أو بلا رقم مع رمز بلده: %Ln.</numerusform>
                <numerusform>صفوف متروكة بلا اسم أو بلا رقم مع رمز بلده: %Ln.</numerusform>
                <numerusform>صفوف متروكة بلا اسم أو بلا رقم مع رمز بلده: %Ln.</numerusform>
                <numerusform>صفوف متروكة بلا اسم أو بلا رقم مع رمز بلده: %Ln.</numerusform>
                <numerusform>صفوف متروكة بلا اسم أو بلا رقم مع رمز بلده: %Ln.</numerusform>
                <numerusform>صفوف متروكة بلا اسم أو بلا رقم مع رمز بلده: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>جداول محفوظة بصيغة CSV أو نص (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Work under way</source>
            <translation>عمل جارٍ</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>وسيط زمن القراءة</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>half of {known} of {readers} readers by then</source>
            <translation>نصف {known} من القرّاء ({readers})</translation>
        </message>
        <message>
            <source>half of {readers} readers by then</source>
            <translation>نصف القرّاء ({readers})</translation>
        </message>
        <message>
            <source>no times known</source>
            <translation>الأوقات غير معروفة</translation>
        </message>
        <message>
            <source>nobody has read it yet</source>
            <translation>لم يقرأها أحد بعد</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>لا شيء معروف بعد</translation>
        </message>
        <message>
            <source>people it was sent to</source>
            <translation>أُرسلت إليهم</translation>
        </message>
        <message>
            <source>{count} of them not delivered</source>
            <translation>لم تُسلَّم إلى {count} منهم</translation>
        </message>
        <message>
            <source>{rate} of reached</source>
            <translation>{rate} من الوصول</translation>
        </message>
        <message>
            <source>{rate} of reached · at least</source>
            <translation>{rate} من الوصول على الأقل</translation>
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
            <translation>؛ </translation>
        </message>
        <message>
            <source>GREEN-API suspended the account</source>
            <translation>أوقف GREEN-API الحساب</translation>
        </message>
        <message>
            <source>apiTokenInstance is wrong or was renewed</source>
            <translation>القيمة apiTokenInstance خاطئة أو جرى تجديدها</translation>
        </message>
        <message>
            <source>apiUrl belongs to another account</source>
            <translation>القيمة apiUrl تخص حسابًا آخر</translation>
        </message>
        <message>
            <source>idInstance is wrong</source>
            <translation>القيمة idInstance خاطئة</translation>
        </message>
        <message>
            <source>statuses are not enabled for this account</source>
            <translation>الحالات غير مفعّلة لهذا الحساب</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;نسخ الصورة</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>&amp;حفظ الصورة…</translation>
        </message>
        <message>
            <source>Show as &amp;table…</source>
            <translation>عرض ك&amp;جدول…</translation>
        </message>
    </context>
    <context>
        <name>ChartSaver</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>رسم (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>صورة (*.png)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>حفظ الصورة</translation>
        </message>
    </context>
    <context>
        <name>ChoosableStatuses</name>
        <message>
            <source>{when} · {read} of {all} read</source>
            <translation>{when} · قرأها {read} من {all}</translation>
        </message>
    </context>
    <context>
        <name>ColorChoice</name>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>ذهبي</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>فيروزي</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;About GreenStat</source>
            <translation>&amp;حول GreenStat</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>إ&amp;ضافة حساب…</translation>
        </message>
        <message>
            <source>&amp;Add status…</source>
            <translation>إ&amp;ضافة حالة…</translation>
        </message>
        <message>
            <source>&amp;All accounts</source>
            <translation>&amp;كل الحسابات</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>إ&amp;لغاء</translation>
        </message>
        <message>
            <source>&amp;Check the history</source>
            <translation>&amp;فحص السجل</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>الأ&amp;عمدة</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Delivered</source>
            <translation>تم التس&amp;ليم</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Find statuses</source>
            <translation>ال&amp;بحث عن حالات</translation>
        </message>
        <message>
            <source>&amp;Forget account…</source>
            <translation>إ&amp;زالة حساب…</translation>
        </message>
        <message>
            <source>&amp;Forget this person…</source>
            <translation>إ&amp;زالة هذا الشخص…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Help pages</source>
            <translation>&amp;صفحات المساعدة</translation>
        </message>
        <message>
            <source>&amp;Hide {column}</source>
            <translation>إخف&amp;اء ”{column}“</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>ال&amp;سجل</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>&amp;Open chat in WhatsApp</source>
            <translation>فتح محا&amp;دثة في WhatsApp</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>ال&amp;هاتف</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>ال&amp;تفضيلات…</translation>
        </message>
        <message>
            <source>&amp;Put back a copy…</source>
            <translation>ا&amp;ستعادة نسخة…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;خروج</translation>
        </message>
        <message>
            <source>&amp;Reach curve</source>
            <translation>منحنى الو&amp;صول</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>تمت ال&amp;قراءة</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>ت&amp;حديث</translation>
        </message>
        <message>
            <source>&amp;Report for a client…</source>
            <translation>ت&amp;قرير للعميل…</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>إعادة &amp;ضبط الأعمدة</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;بحث</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>تم الإ&amp;رسال</translation>
        </message>
        <message>
            <source>&amp;Show this person's statuses</source>
            <translation>عرض حالات هذا ال&amp;شخص</translation>
        </message>
        <message>
            <source>&amp;Sort by {column}</source>
            <translation>&amp;فرز حسب ”{column}“</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>ال&amp;وضع</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>ال&amp;حالة</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)…</source>
            <translation>مفصول بع&amp;لامات الجدولة (TSV)…</translation>
        </message>
        <message>
            <source>&amp;Then by {column}</source>
            <translation>&amp;ثم حسب ”{column}“</translation>
        </message>
        <message>
            <source>&amp;Time to read</source>
            <translation>&amp;زمن القراءة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>متاب&amp;عة</translation>
        </message>
        <message>
            <source>A&amp;ccounts</source>
            <translation>ال&amp;حسابات</translation>
        </message>
        <message>
            <source>A&amp;udience</source>
            <translation>ال&amp;جمهور</translation>
        </message>
        <message>
            <source>As a &amp;workbook (.xlsx)…</source>
            <translation>كم&amp;صنف (‎.xlsx)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>ال&amp;مقارنة</translation>
        </message>
        <message>
            <source>Com&amp;pare with…</source>
            <translation>المقا&amp;رنة مع…</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln &amp;numbers</source>
            <translation>
                <numerusform>نسخ الأ&amp;رقام (%Ln)</numerusform>
                <numerusform>نسخ ال&amp;رقم</numerusform>
                <numerusform>نسخ ال&amp;رقمين</numerusform>
                <numerusform>نسخ %Ln أ&amp;رقام</numerusform>
                <numerusform>نسخ %Ln &amp;رقمًا</numerusform>
                <numerusform>نسخ %Ln &amp;رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>نسخ ال&amp;تشخيص</translation>
        </message>
        <message>
            <source>Copy &amp;number</source>
            <translation>نسخ ال&amp;رقم</translation>
        </message>
        <message>
            <source>Copy n&amp;ame</source>
            <translation>نسخ الا&amp;سم</translation>
        </message>
        <message>
            <source>Copy the history &amp;now</source>
            <translation>&amp;نسخ السجل الآن</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>نسخ مع ال&amp;عناوين</translation>
        </message>
        <message>
            <source>E&amp;dit account…</source>
            <translation>&amp;تعديل الحساب…</translation>
        </message>
        <message>
            <source>E&amp;xport as</source>
            <translation>تصدير &amp;كملف</translation>
        </message>
        <message>
            <source>F&amp;orget this status…</source>
            <translation>إ&amp;زالة هذه الحالة…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>ال&amp;بحث عن أمر…</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV, RFC 4180)…</source>
            <translation>ل&amp;برنامج (CSV, RFC 4180)…</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV)…</source>
            <translation>ل&amp;جدول بيانات (CSV)…</translation>
        </message>
        <message>
            <source>Mas&amp;k numbers</source>
            <translation>إ&amp;خفاء الأرقام</translation>
        </message>
        <message>
            <source>Menu of this co&amp;lumn</source>
            <translation>قائمة هذا العمو&amp;د</translation>
        </message>
        <message>
            <source>Move &amp;back</source>
            <translation>نقل إلى ال&amp;خلف</translation>
        </message>
        <message>
            <source>Move &amp;forward</source>
            <translation>نقل إلى الأ&amp;مام</translation>
        </message>
        <message>
            <source>Na&amp;mes from a file…</source>
            <translation>أسماء من &amp;ملف…</translation>
        </message>
        <message>
            <source>Needs a history on the disk</source>
            <translation>يلزم سجل على القرص</translation>
        </message>
        <message>
            <source>Needs a status</source>
            <translation>تلزم حالة</translation>
        </message>
        <message>
            <source>Needs a table</source>
            <translation>يلزم جدول</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>يلزم حساب</translation>
        </message>
        <message>
            <source>Needs selected rows</source>
            <translation>يلزم تحديد صفوف</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>فتح مجلد ال&amp;سجلات</translation>
        </message>
        <message>
            <source>Ori&amp;ginal order</source>
            <translation>الترتيب الأص&amp;لي</translation>
        </message>
        <message>
            <source>Refresh &amp;names</source>
            <translation>تحديث الأ&amp;سماء</translation>
        </message>
        <message>
            <source>S&amp;ent</source>
            <translation>تم الإ&amp;رسال</translation>
        </message>
        <message>
            <source>S&amp;how only</source>
            <translation>إ&amp;ظهار فقط</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>&amp;فرز حسب</translation>
        </message>
        <message>
            <source>S&amp;tatuses</source>
            <translation>ال&amp;حالات</translation>
        </message>
        <message>
            <source>S&amp;witch account…</source>
            <translation>تب&amp;ديل الحساب…</translation>
        </message>
        <message>
            <source>Sample data keeps no log</source>
            <translation>لا سجلات للبيانات التجريبية</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>ت&amp;حديد الكل</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>إظهار ال&amp;كل</translation>
        </message>
        <message>
            <source>Tell me &amp;from the tray</source>
            <translation>الإ&amp;شعار من علبة النظام</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions</source>
            <translation>إعلامي بالإصدارات ال&amp;جديدة</translation>
        </message>
        <message>
            <source>Then &amp;by</source>
            <translation>&amp;ثم حسب</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>بحث عن أمر</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>لا يوجد أمر مطابق.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
    </context>
    <context>
        <name>CompareChart</name>
        <message>
            <source>Choose two statuses or more to compare them.</source>
            <translation>اختر حالتين أو أكثر للمقارنة بينها.</translation>
        </message>
        <message>
            <source>Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts.</source>
            <translation>المقروء حتى ذلك الحين من كل مستلمي تلك الحالة. عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>منذ النشر</translation>
        </message>
        <message>
            <source>after {age}</source>
            <translation>بعد {age}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>too few ({read} of {all})</source>
            <translation>عدد قليل ({read} من {all})</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} إلى {most}</translation>
        </message>
        <message>
            <source>{rate} ({read} of {all})</source>
            <translation>{rate} ({read} من {all})</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%Ln statuses compared</source>
            <translation>
                <numerusform>لا حالات للمقارنة</numerusform>
                <numerusform>حالة واحدة للمقارنة</numerusform>
                <numerusform>حالتان للمقارنة</numerusform>
                <numerusform>%Ln حالات للمقارنة</numerusform>
                <numerusform>%Ln حالة للمقارنة</numerusform>
                <numerusform>%Ln حالة للمقارنة</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Compare at the age of {duration}</source>
            <translation>المقارنة عند عمر {duration}</translation>
        </message>
        <message>
            <source>Compare each as it was last checked</source>
            <translation>مقارنة كل منها كما كانت في آخر فحص</translation>
        </message>
        <message>
            <source>Read, at equal age</source>
            <translation>المقروء عند العمر نفسه</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln statuses to {file}</source>
            <translation>
                <numerusform>لم تُحفظ حالات في {file}</numerusform>
                <numerusform>حُفظت حالة واحدة في {file}</numerusform>
                <numerusform>حُفظت حالتان في {file}</numerusform>
                <numerusform>حُفظت %Ln حالات في {file}</numerusform>
                <numerusform>حُفظت %Ln حالة في {file}</numerusform>
                <numerusform>حُفظت %Ln حالة في {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Two to eight statuses, each as it was at the same age</source>
            <translation>من حالتين إلى ثماني حالات، كل منها كما كانت في العمر نفسه</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} س</translation>
        </message>
    </context>
    <context>
        <name>ComparePicker</name>
        <message>
            <source>No status holds these words.</source>
            <translation>لا توجد حالة تتضمن هذه الكلمات.</translation>
        </message>
        <message>
            <source>Search statuses</source>
            <translation>بحث في الحالات</translation>
        </message>
        <message>
            <source>Statuses to compare</source>
            <translation>الحالات المراد مقارنتها</translation>
        </message>
        <message>
            <source>{count} chosen, {least} to {most} are compared</source>
            <translation>المختار {count}، وتُقارَن من {least} إلى {most}</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message numerus="yes">
            <source>%Ln statuses left out: not checked since their first day was over.</source>
            <translation>
                <numerusform>لم تُترك حالات.</numerusform>
                <numerusform>تُركت حالة واحدة: لم تُفحص منذ انتهى يومها الأول.</numerusform>
                <numerusform>تُركت حالتان: لم تُفحصا منذ انتهى يومهما الأول.</numerusform>
                <numerusform>تُركت %Ln حالات: لم تُفحص منذ انتهى يومها الأول.</numerusform>
                <numerusform>تُركت %Ln حالة: لم تُفحص منذ انتهى يومها الأول.</numerusform>
                <numerusform>تُركت %Ln حالة: لم تُفحص منذ انتهى يومها الأول.</numerusform>
            </translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>حسب النوع</translation>
        </message>
        <message>
            <source>By weekday</source>
            <translation>حسب يوم الأسبوع</translation>
        </message>
        <message>
            <source>Choose two statuses or more</source>
            <translation>اختر حالتين أو أكثر</translation>
        </message>
        <message>
            <source>It takes two statuses. They appear here as they are found.</source>
            <translation>تلزم حالتان. تظهران هنا عند العثور عليهما.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>لا شيء للمقارنة بعد</translation>
        </message>
        <message>
            <source>Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.</source>
            <translation>النقاط نقاط مئوية من المستلمين الذين قرؤوا؛ وبين القوسين المجال الذي يقع فيه الفرق الحقيقي في خمس وتسعين مرة من كل مئة. عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>Read, compared with all the others</source>
            <translation>المقروء مقارنةً بكل الأخرى</translation>
        </message>
        <message>
            <source>Read, compared with the week before</source>
            <translation>المقروء مقارنةً بالأسبوع السابق</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Statuses take part once they were checked after their first day.</source>
            <translation>تشارك الحالات بعد فحصها عقب يومها الأول.</translation>
        </message>
        <message>
            <source>Tick them in the list beside the curves.</source>
            <translation>ضع علامة عليها في القائمة بجانب المنحنيات.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>الأسبوع</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>أسبوعًا بعد أسبوع</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>يوم الأسبوع</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>وسيط زمن القراءة</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>وقت النشر</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Read, compared with the first</source>
            <translation>المقروء مقارنةً بالأولى</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Week of {monday}</source>
            <translation>أسبوع {monday}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>الأولى</translation>
        </message>
        <message>
            <source>too few ({people})</source>
            <translation>عدد قليل ({people})</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>غير كافٍ</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} إلى {most}</translation>
        </message>
        <message>
            <source>{number}  {title}</source>
            <translation>‏{number}  {title}</translation>
        </message>
        <message>
            <source>{points}, may be chance ({least} to {most})</source>
            <translation>{points}، ربما صدفة ({least} إلى {most})</translation>
        </message>
        <message>
            <source>{points}, surely ({least} to {most})</source>
            <translation>{points}، بالتأكيد ({least} إلى {most})</translation>
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
            <translation>رُفض الوصول</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>توجد مشكلة</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>بلا اتصال</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>استُهلكت الحصة</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>جارٍ البدء</translation>
        </message>
        <message>
            <source>Watched by another GreenStat</source>
            <translation>يتابعه GreenStat آخر</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>قيد المتابعة</translation>
        </message>
        <message>
            <source>{word} – next try {when}</source>
            <translation>{word} – المحاولة التالية {when}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Asking for names…</source>
            <translation>جارٍ طلب الأسماء…</translation>
        </message>
        <message>
            <source>Asking how the instance is…</source>
            <translation>جارٍ السؤال عن وضع المثيل…</translation>
        </message>
        <message>
            <source>Asking who received and read it…</source>
            <translation>جارٍ السؤال عمّن استلم وقرأ…</translation>
        </message>
        <message>
            <source>Looking for statuses…</source>
            <translation>جارٍ البحث عن الحالات…</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Another program is using the history. Close the other program, then try again.</source>
            <translation>يستخدم برنامج آخر السجل. أغلق البرنامج الآخر ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask GREEN-API's support (HTTP {code}).</source>
            <translation>تعذّر على خدمة GREEN-API أن تجيب. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا؛ وإذا طال الأمر فاسأل دعم GREEN-API (⁦HTTP {code}⁩).</translation>
        </message>
        <message>
            <source>GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>تعذّر الوصول إلى GREEN-API. تأكد من أن هذا الحاسوب متصل بالإنترنت. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.</source>
            <translation>تعذّر استخدام GREEN-API. حاول مرة أخرى بعد بضع دقائق؛ أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>رفضت خدمة GREEN-API الوصول. الأسباب المحتملة: {causes}. قارن apiUrl وidInstance وapiTokenInstance بما في لوحة تحكم GREEN-API؛ فإن كانت صحيحة فاسأل دعم GREEN-API. أثناء المتابعة يعيد GreenStat المحاولة بين حين وآخر (⁦HTTP {code}⁩).</translation>
        </message>
        <message>
            <source>GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>تأخرت خدمة GREEN-API كثيرًا في الإجابة. تأكد من أن هذا الحاسوب متصل بالإنترنت. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>GREEN-API was asked too often, perhaps by another program that uses the same account. While watching, GreenStat tries again by itself, more slowly; you can try in {minutes} min.</source>
            <translation>سُئلت خدمة GREEN-API أكثر مما ينبغي، ربما من برنامج آخر يستخدم الحساب نفسه. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا وببطء أكبر؛ يمكنك المحاولة بعد {minutes} د.</translation>
        </message>
        <message>
            <source>GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl is right. While watching, GreenStat tries again by itself ({where}).</source>
            <translation>تعذّر فهم إجابة GREEN-API فتُركت جانبًا؛ وما حُفظ باقٍ. تأكد من أن apiUrl صحيح. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا ({where}).</translation>
        </message>
        <message>
            <source>It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program is using the history. GreenStat tries again by itself.</source>
            <translation>تمت الإزالة، لكن تعذّر محو آخر آثارها من القرص: القرص ممتلئ، أو يستخدم برنامج آخر السجل. يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>لا أحد يجيب على العنوان الذي في apiUrl. قارنه بلوحة تحكم GREEN-API. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens again, close GreenStat and start it anew.</source>
            <translation>حدث شيء لم يكن GreenStat مستعدًا له. ما حُفظ من قبل باقٍ. حاول مرة أخرى؛ وإذا تكرر فأغلق GreenStat وشغّله من جديد.</translation>
        </message>
        <message>
            <source>Stopped. Everything that had arrived is kept.</source>
            <translation>تم الإيقاف. كل ما وصل محفوظ.</translation>
        </message>
        <message>
            <source>The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>لا يمكن سؤال الحساب الآن. انظر إلى وضعه في لوحة تحكم GREEN-API. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp. While watching, GreenStat tries again by itself.</source>
            <translation>الحساب غير مرتبط بهاتف. اربطه في لوحة تحكم GREEN-API بمسح رمز QR من WhatsApp. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again by itself.</source>
            <translation>الحساب قيد البدء، ويستغرق ذلك حتى خمس دقائق. حاول بعدها؛ أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>انتهت المدة المدفوعة للحساب. مدّدها في لوحة تحكم GREEN-API. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>لم يستطع العنوان الذي في apiUrl إثبات أنه أصلي، لذلك لم يُرسل إليه شيء. قارن apiUrl بلوحة تحكم GREEN-API وتاريخ هذا الحاسوب بالتقويم؛ وفي المكتب اسأل المسؤول عن الشبكة. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching, GreenStat tries again by itself.</source>
            <translation>العنوان الذي في apiUrl يحيل إلى مكان آخر. لم يُتّبع حتى يبقى الرمز المميز آمنًا. قارن apiUrl بلوحة تحكم GREEN-API؛ وفي فندق أو مقهى سجّل الدخول إلى شبكته أولًا. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>لم يُعثر على العنوان الذي في apiUrl. تأكد من أن هذا الحاسوب متصل بالإنترنت ومن أن apiUrl مكتوب كما في لوحة تحكم GREEN-API. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat tries again by itself.</source>
            <translation>انقطعت الإجابة في منتصفها فتُركت جانبًا؛ وما حُفظ باقٍ. حاول مرة أخرى؛ أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try again.</source>
            <translation>القرص ممتلئ، لذلك تعذّر حفظ أي جديد؛ وكل ما حُفظ من قبل موجود. حرّر بعض المساحة وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not written; an older file of that name is untouched. Free some space or choose another disk.</source>
            <translation>القرص ممتلئ، لذلك لم يُكتب الملف؛ والملف الأقدم بالاسم نفسه لم يُمسّ. حرّر بعض المساحة أو اختر قرصًا آخر.</translation>
        </message>
        <message>
            <source>The file could not be written there: it may be open in another program, or its folder does not allow it. Close the file or choose another folder.</source>
            <translation>تعذّرت كتابة الملف هناك: ربما كان مفتوحًا في برنامج آخر، أو لا يسمح مجلده بذلك. أغلق الملف أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The file could not be written; an older file of that name is untouched. Choose another place and try again.</source>
            <translation>تعذّرت كتابة الملف؛ والملف الأقدم بالاسم نفسه لم يُمسّ. اختر مكانًا آخر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose another folder.</source>
            <translation>الملف الموجود مكان السجل لم يُنشئه GreenStat، لذلك تُرك كما هو. انقله بعيدًا أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The folder for the file does not exist. Choose another one.</source>
            <translation>مجلد الملف غير موجود. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then try again.</source>
            <translation>تعذّر فتح السجل. تأكد من أن مجلده موجود ومن أنه مسموح لك بفتحه، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what can be read of the damaged file, and keeps that file.</source>
            <translation>السجل تالف. أغلق GreenStat وشغّله من جديد: عندها يستعيد أحدث نسخة سليمة، ويحفظ ما يمكن قراءته من الملف التالف، ويُبقي ذلك الملف.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}). The damaged file is kept in {folder}.</source>
            <translation>كان السجل تالفًا ولم تكن له نسخة. حُفظ ما أمكنت قراءته: الحالات ({statuses}) والفحوص ({checks}). الملف التالف محفوظ في {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>كان السجل تالفًا ولم تكن له نسخة. حُفظ ما أمكنت قراءته: الحالات ({statuses}) والفحوص ({checks})؛ وفي بعض الحالات ({incomplete}) لم تمكن قراءة كل الأشخاص. الملف التالف محفوظ في {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}). The damaged file is kept in {folder}.</source>
            <translation>كان السجل تالفًا. استُعيدت نسخته بتاريخ {day}، وحُفظت الفحوص الأحدث من الملف التالف ({checks}). الملف التالف محفوظ في {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>كان السجل تالفًا. استُعيدت نسخته بتاريخ {day}، وحُفظت الفحوص الأحدث من الملف التالف ({checks})؛ وفي بعض الحالات ({incomplete}) لم تمكن قراءة كل الأشخاص. الملف التالف محفوظ في {folder}.</translation>
        </message>
        <message>
            <source>The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.</source>
            <translation>أُنشئ السجل بإصدار أحدث من GreenStat، فتُرك كما هو. حدّث البرنامج لفتحه.</translation>
        </message>
        <message>
            <source>The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or choose another folder.</source>
            <translation>مجلد السجل لا يسمح بالكتابة، لذلك تعذّر حفظ أي جديد. اسمح لبرنامج GreenStat بالكتابة فيه أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use the token only for this session; to keep it for longer, set up the system's own keyring.</source>
            <translation>سلسلة المفاتيح المعدّة في هذا الحاسوب لا تحفظ الرمز المميز بأمان، لذلك لا يستخدمها GreenStat. يمكنك استخدام الرمز المميز لهذه الجلسة فقط؛ وللاحتفاظ به مدة أطول أعدّ سلسلة مفاتيح النظام نفسه.</translation>
        </message>
        <message>
            <source>The proxy that this computer uses did not let the question through. Look at the proxy in the system's network settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>لم يمرّر الخادم الوكيل (proxy) الذي يستخدمه هذا الحاسوب السؤال. انظر إلى الوكيل في إعدادات شبكة النظام، أو اسأل المسؤول عن الشبكة. أثناء المتابعة يعيد GreenStat المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be chosen in the GREEN-API console. While watching, GreenStat tries again now and then.</source>
            <translation>استُهلكت حصة باقة الحساب لهذا الشهر. تبدأ من جديد في {day}؛ ويمكن اختيار باقة أكبر في لوحة تحكم GREEN-API. أثناء المتابعة يعيد GreenStat المحاولة بين حين وآخر.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer in time. If it asks for your password in another window, answer there and try again; or use the token only for this session.</source>
            <translation>لم تجب سلسلة مفاتيح النظام في الوقت المناسب. إذا كانت تطلب كلمة مرورك في نافذة أخرى فأجب هناك وحاول مرة أخرى؛ أو استخدم الرمز المميز لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked. Try again, or use the token only for this session.</source>
            <translation>لم تفعل سلسلة مفاتيح النظام ما طُلب منها. حاول مرة أخرى، أو استخدم الرمز المميز لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again, or use the token only for this session.</source>
            <translation>سلسلة مفاتيح النظام مقفلة. افتحها وحاول مرة أخرى، أو استخدم الرمز المميز لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API console in the account's settings.</source>
            <translation>الرمز المميز للحساب {id_instance} غير معروف على هذا الحاسوب. أدخل apiTokenInstance من لوحة تحكم GREEN-API في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for this session; to keep it for longer, set up the system's keyring and start GreenStat again.</source>
            <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح لحفظ الرمز المميز بأمان، أو أنها لا تعمل. يمكنك استخدام الرمز المميز لهذه الجلسة فقط؛ وللاحتفاظ به مدة أطول أعدّ سلسلة مفاتيح النظام وشغّل GreenStat من جديد.</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>القيم apiUrl وidInstance وapiTokenInstance صحيحة، لكن GREEN-API أوقف الحساب. اسأل دعم GREEN-API عن السبب. أثناء المتابعة يعيد GreenStat المحاولة بين حين وآخر (⁦HTTP {code}⁩).</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>القيم apiUrl وidInstance وapiTokenInstance صحيحة، لكن الحالات غير مفعّلة لهذا الحساب. اطلب من دعم GREEN-API تفعيل طرق الحالات. أثناء المتابعة يعيد GreenStat المحاولة بين حين وآخر (⁦HTTP {code}⁩).</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Choose file…</source>
            <translation>ا&amp;ختيار ملف…</translation>
        </message>
        <message>
            <source>&amp;Everything ({all} rows)</source>
            <translation>ال&amp;كل ({all} من الصفوف)</translation>
        </message>
        <message>
            <source>&amp;Mask phone numbers</source>
            <translation>إخ&amp;فاء أرقام الهواتف</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)</source>
            <translation>مفصول بع&amp;لامات الجدولة (TSV)</translation>
        </message>
        <message>
            <source>As a work&amp;book with a summary (.xlsx)</source>
            <translation>كم&amp;صنف مع ملخص (‎.xlsx)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV by RFC 4180, times in UTC)</source>
            <translation>ل&amp;برنامج (CSV وفق RFC 4180، والأوقات بتوقيت UTC)</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV for Excel, LibreOffice, Numbers)</source>
            <translation>ل&amp;جدول بيانات (CSV لبرامج Excel وLibreOffice وNumbers)</translation>
        </message>
        <message>
            <source>For whom is the file?</source>
            <translation>لمن هذا الملف؟</translation>
        </message>
        <message>
            <source>What is sho&amp;wn ({shown} of {all} rows{filters})</source>
            <translation>ال&amp;معروض ({shown} من {all} من الصفوف{filters})</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>أي الصفوف؟</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Age (seconds)</source>
            <translation>العمر (بالثواني)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>الجمهور</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>معرّف المحادثة</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>تم التسليم، على الأقل</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>تم التسليم، على الأكثر</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>الفرق عن الأولى، من</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>الفرق عن الأولى، إلى</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>شوهدت أول مرة</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Median time to read (seconds)</source>
            <translation>وسيط زمن القراءة (بالثواني)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>نسبة القراءة</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>تمت القراءة، على الأقل</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>تمت القراءة، على الأكثر</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>تم الإرسال</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>معرّف الحالة</translation>
        </message>
        <message>
            <source>sample data – {title}</source>
            <translation>بيانات تجريبية – {title}</translation>
        </message>
    </context>
    <context>
        <name>FirstLoad</name>
        <message>
            <source>Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. Esc stops it.</source>
            <translation>نسأل عن كل حالة: {done} من {all}، نحو {seconds} ث، فالخدمة تجيب مرة كل ثانية. Esc يوقف ذلك.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Stopped after {done} of {all} statuses. What arrived is kept.</source>
            <translation>توقف بعد {done} من {all} حالة. ما وصل محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>%Ln statuses with their recipients, names and checks</source>
            <translation>
                <numerusform>لا حالات</numerusform>
                <numerusform>حالة واحدة بمستلميها وأسمائها وفحوصها</numerusform>
                <numerusform>حالتان بمستلميهما وأسمائهما وفحوصهما</numerusform>
                <numerusform>%Ln حالات بمستلميها وأسمائها وفحوصها</numerusform>
                <numerusform>%Ln حالة بمستلميها وأسمائها وفحوصها</numerusform>
                <numerusform>%Ln حالة بمستلميها وأسمائها وفحوصها</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Both, and the account itself</source>
            <translation>&amp;كلاهما مع الحساب نفسه</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>For ten seconds you can still undo it.</source>
            <translation>يمكنك التراجع خلال عشر ثوانٍ.</translation>
        </message>
        <message>
            <source>Forget account</source>
            <translation>إزالة الحساب</translation>
        </message>
        <message>
            <source>Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included. Nothing changes at GREEN-API and on the phone.</source>
            <translation>يُزال من هذا الحاسوب: الرمز المميز، وعنوان الحساب واسمه، و{kept}، بما في ذلك النسخ اليومية. لا يتغير شيء في GREEN-API ولا في الهاتف.</translation>
        </message>
        <message>
            <source>Gone from this computer: {kept}, daily copies included. The account and its token stay, and what GREEN-API still knows of the last 30 days is fetched again.</source>
            <translation>يُزال من هذا الحاسوب: {kept}، بما في ذلك النسخ اليومية. يبقى الحساب ورمزه المميز، ويُجلب من جديد ما لا يزال GREEN-API يعرفه عن آخر ثلاثين يومًا.</translation>
        </message>
        <message>
            <source>The &amp;history only</source>
            <translation>ال&amp;سجل فقط</translation>
        </message>
        <message>
            <source>The &amp;token only</source>
            <translation>ال&amp;رمز المميز فقط</translation>
        </message>
        <message>
            <source>The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more about this account until you enter a token again.</source>
            <translation>يُزال الرمز المميز من سلسلة المفاتيح. يبقى ما حُفظ ويمكن قراءته؛ ولا يُسأل GREEN-API عن هذا الحساب حتى تُدخل رمزًا مميزًا من جديد.</translation>
        </message>
        <message>
            <source>What should be forgotten about {account}?</source>
            <translation>ما الذي تريد إزالته من {account}؟</translation>
        </message>
        <message>
            <source>{account}: the history is forgotten. The account is still here.</source>
            <translation>{account}: أُزيل السجل. الحساب لا يزال هنا.</translation>
        </message>
        <message>
            <source>{account}: the history will be forgotten in {seconds} s.</source>
            <translation>{account}: سيُزال السجل بعد {seconds} ث.</translation>
        </message>
        <message>
            <source>{account}: the token is forgotten. What was saved is still here.</source>
            <translation>{account}: أُزيل الرمز المميز. ما حُفظ لا يزال هنا.</translation>
        </message>
        <message>
            <source>{account}: the token will be forgotten in {seconds} s.</source>
            <translation>{account}: سيُزال الرمز المميز بعد {seconds} ث.</translation>
        </message>
        <message>
            <source>{account}: token and history are forgotten.</source>
            <translation>{account}: أُزيل الرمز المميز والسجل.</translation>
        </message>
        <message>
            <source>{account}: token and history will be forgotten in {seconds} s.</source>
            <translation>{account}: سيُزال الرمز المميز والسجل بعد {seconds} ث.</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ForgettingForGood</name>
        <message numerus="yes">
            <source>%Ln recipients with their times</source>
            <translation>
                <numerusform>لا مستلمين</numerusform>
                <numerusform>مستلم واحد بأوقاته</numerusform>
                <numerusform>مستلمان بأوقاتهما</numerusform>
                <numerusform>%Ln مستلمين بأوقاتهم</numerusform>
                <numerusform>%Ln مستلمًا بأوقاتهم</numerusform>
                <numerusform>%Ln مستلم بأوقاتهم</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>إ&amp;زالة نهائية</translation>
        </message>
        <message>
            <source>Forget this person</source>
            <translation>إزالة هذا الشخص</translation>
        </message>
        <message>
            <source>Forget this status</source>
            <translation>إزالة هذه الحالة</translation>
        </message>
        <message>
            <source>Forget {who} for good?</source>
            <translation>هل تريد إزالة {who} نهائيًا؟</translation>
        </message>
        <message>
            <source>Forget “{title}” for good?</source>
            <translation>هل تريد إزالة ”{title}“ نهائيًا؟</translation>
        </message>
        <message numerus="yes">
            <source>Forgotten: this person is gone from %Ln statuses.</source>
            <translation>
                <numerusform>أُزيل هذا الشخص.</numerusform>
                <numerusform>أُزيل هذا الشخص من حالة واحدة.</numerusform>
                <numerusform>أُزيل هذا الشخص من حالتين.</numerusform>
                <numerusform>أُزيل هذا الشخص من %Ln حالات.</numerusform>
                <numerusform>أُزيل هذا الشخص من %Ln حالة.</numerusform>
                <numerusform>أُزيل هذا الشخص من %Ln حالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone from this computer, in all accounts: their name, their number, and when they received and read which status. The counts of those statuses become smaller.</source>
            <translation>يُزال من هذا الحاسوب، في كل الحسابات: الاسم والرقم ووقت استلام كل حالة وقراءتها. وتصغر أعداد تلك الحالات.</translation>
        </message>
        <message>
            <source>Gone from this computer: its text and picture, its checks, and {people}.</source>
            <translation>يُزال من هذا الحاسوب: نص الحالة وصورتها وفحوصها، و{people}.</translation>
        </message>
        <message>
            <source>It will not be fetched again. Nothing changes on WhatsApp.</source>
            <translation>لن تُجلب من جديد. لا يتغير شيء على WhatsApp.</translation>
        </message>
        <message>
            <source>Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.</source>
            <translation>لا تعيده الإجابات اللاحقة. لا يتغير شيء على WhatsApp ولا في الهاتف.</translation>
        </message>
        <message>
            <source>The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot be undone.</source>
            <translation>تُزال أيضًا نسخ الأيام الأخيرة لأنها تحتوي عليه؛ وتُنشأ نسخة جديدة خلال ساعة. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>The status is forgotten.</source>
            <translation>أُزيلت الحالة.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>هذا الشخص</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>لا فحوص</numerusform>
                <numerusform>فحص واحد</numerusform>
                <numerusform>فحصان</numerusform>
                <numerusform>%Ln فحوص</numerusform>
                <numerusform>%Ln فحصًا</numerusform>
                <numerusform>%Ln فحص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients</source>
            <translation>
                <numerusform>لا مستلمين</numerusform>
                <numerusform>مستلم واحد</numerusform>
                <numerusform>مستلمان</numerusform>
                <numerusform>%Ln مستلمين</numerusform>
                <numerusform>%Ln مستلمًا</numerusform>
                <numerusform>%Ln مستلم</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not ask how the instance is</source>
            <translation>تعذّر السؤال عن وضع المثيل</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>لم يُفحص بعد</translation>
        </message>
        <message>
            <source>Saved {ago}</source>
            <translation>حُفظ {ago}</translation>
        </message>
        <message>
            <source>statistics kept by GREEN-API until {date}</source>
            <translation>يحتفظ GREEN-API بالإحصاءات حتى {date}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Instance authorized</source>
            <translation>المثيل مصرَّح له</translation>
        </message>
        <message>
            <source>Instance authorized · notifications off</source>
            <translation>المثيل مصرَّح له · الإشعارات متوقفة</translation>
        </message>
        <message>
            <source>Instance authorized · notifications on</source>
            <translation>المثيل مصرَّح له · الإشعارات تعمل</translation>
        </message>
        <message>
            <source>Instance is starting</source>
            <translation>المثيل قيد البدء</translation>
        </message>
        <message>
            <source>Instance not ready: {state}</source>
            <translation>المثيل غير جاهز: {state}</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>%Ln reads</source>
            <translation>
                <numerusform>لا قراءات</numerusform>
                <numerusform>قراءة واحدة</numerusform>
                <numerusform>قراءتان</numerusform>
                <numerusform>%Ln قراءات</numerusform>
                <numerusform>%Ln قراءة</numerusform>
                <numerusform>%Ln قراءة</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>من الساعة</translation>
        </message>
        <message>
            <source>No reads yet.</source>
            <translation>لا قراءات بعد.</translation>
        </message>
        <message>
            <source>Reading peaked on {when}: {count}, {share}. Times are local.</source>
            <translation>ذروة القراءة {when}: {count}، {share}. الأوقات محلية.</translation>
        </message>
        <message>
            <source>{day} {begin} to {end}</source>
            <translation>{day} من {begin} إلى {end}</translation>
        </message>
        <message>
            <source>{share} of {count}</source>
            <translation>{share} من {count}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>هذه بيانات تجريبية: لا يُحفظ منها شيء.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln pages found</source>
            <translation>
                <numerusform>لم يُعثر على صفحات</numerusform>
                <numerusform>عُثر على صفحة واحدة</numerusform>
                <numerusform>عُثر على صفحتين</numerusform>
                <numerusform>عُثر على %Ln صفحات</numerusform>
                <numerusform>عُثر على %Ln صفحة</numerusform>
                <numerusform>عُثر على %Ln صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>GreenStat Help</source>
            <translation>مساعدة GreenStat</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Search in Help</source>
            <translation>بحث في المساعدة</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>تم نسخ التشخيص</translation>
        </message>
    </context>
    <context>
        <name>HistoryCare</name>
        <message>
            <source>Copies of the history (*.sqlite3);;All files (*)</source>
            <translation>نسخ السجل (*.sqlite3);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Put back a copy: the history will be as it was then</source>
            <translation>استعادة نسخة: سيعود السجل كما كان عندها</translation>
        </message>
        <message>
            <source>The history is as it was in the copy. The one before it is kept in the folder “damaged”.</source>
            <translation>عاد السجل كما كان في النسخة. وما كان عليه قبلها محفوظ في المجلد ”damaged“.</translation>
        </message>
        <message>
            <source>The history is copied.</source>
            <translation>تم نسخ السجل.</translation>
        </message>
        <message>
            <source>The history is sound.</source>
            <translation>السجل سليم.</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message numerus="yes">
            <source>%Ln reads · local time</source>
            <translation>
                <numerusform>لا قراءات · بالتوقيت المحلي</numerusform>
                <numerusform>قراءة واحدة · بالتوقيت المحلي</numerusform>
                <numerusform>قراءتان · بالتوقيت المحلي</numerusform>
                <numerusform>%Ln قراءات · بالتوقيت المحلي</numerusform>
                <numerusform>%Ln قراءة · بالتوقيت المحلي</numerusform>
                <numerusform>%Ln قراءة · بالتوقيت المحلي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it takes {least}, with {each} each at two different hours.</source>
            <translation>
                <numerusform>أفضل ساعة للنشر: غير كافٍ. لم تُتابَع أي حالة خلال ساعاتها الست الأولى؛ يلزم {least}، منها {each} في كل من ساعتين مختلفتين.</numerusform>
                <numerusform>أفضل ساعة للنشر: غير كافٍ. توبعت حالة واحدة خلال ساعاتها الست الأولى؛ يلزم {least}، منها {each} في كل من ساعتين مختلفتين.</numerusform>
                <numerusform>أفضل ساعة للنشر: غير كافٍ. توبعت حالتان خلال ساعاتهما الست الأولى؛ يلزم {least}، منها {each} في كل من ساعتين مختلفتين.</numerusform>
                <numerusform>أفضل ساعة للنشر: غير كافٍ. توبعت %Ln حالات خلال ساعاتها الست الأولى؛ يلزم {least}، منها {each} في كل من ساعتين مختلفتين.</numerusform>
                <numerusform>أفضل ساعة للنشر: غير كافٍ. توبعت %Ln حالة خلال ساعاتها الست الأولى؛ يلزم {least}، منها {each} في كل من ساعتين مختلفتين.</numerusform>
                <numerusform>أفضل ساعة للنشر: غير كافٍ. توبعت %Ln حالة خلال ساعاتها الست الأولى؛ يلزم {least}، منها {each} في كل من ساعتين مختلفتين.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the reads…</source>
            <translation>جارٍ عدّ القراءات…</translation>
        </message>
        <message numerus="yes">
            <source>Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses</source>
            <translation>
                <numerusform>الأفضل الحالات المنشورة نحو الساعة {hour}: قرأها {rate} من مستلميها خلال ست ساعات · لا حالات</numerusform>
                <numerusform>الأفضل الحالات المنشورة نحو الساعة {hour}: قرأها {rate} من مستلميها خلال ست ساعات · حالة واحدة</numerusform>
                <numerusform>الأفضل الحالات المنشورة نحو الساعة {hour}: قرأها {rate} من مستلميها خلال ست ساعات · حالتان</numerusform>
                <numerusform>الأفضل الحالات المنشورة نحو الساعة {hour}: قرأها {rate} من مستلميها خلال ست ساعات · %Ln حالات</numerusform>
                <numerusform>الأفضل الحالات المنشورة نحو الساعة {hour}: قرأها {rate} من مستلميها خلال ست ساعات · %Ln حالة</numerusform>
                <numerusform>الأفضل الحالات المنشورة نحو الساعة {hour}: قرأها {rate} من مستلميها خلال ست ساعات · %Ln حالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few reads to say when people read: {count} so far, it takes {least}.</source>
            <translation>القراءات أقل من أن نقول متى يقرأ الناس: {count} حتى الآن، ويلزم {least}.</translation>
        </message>
        <message>
            <source>When they read</source>
            <translation>متى يقرؤون</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>ربما صدفة</translation>
        </message>
        <message>
            <source>surely more than at other hours</source>
            <translation>أكثر من الساعات الأخرى بالتأكيد</translation>
        </message>
    </context>
    <context>
        <name>KeptTimeBox</name>
        <message numerus="yes">
            <source>%Ln statuses first seen before {moment} will go, with their recipients and checks.</source>
            <translation>
                <numerusform>لن تُزال أي حالة شوهدت أول مرة قبل {moment}.</numerusform>
                <numerusform>ستُزال حالة واحدة شوهدت أول مرة قبل {moment} مع مستلميها وفحوصها.</numerusform>
                <numerusform>ستُزال حالتان شوهدتا أول مرة قبل {moment} مع مستلميهما وفحوصهما.</numerusform>
                <numerusform>ستُزال %Ln حالات شوهدت أول مرة قبل {moment} مع مستلميها وفحوصها.</numerusform>
                <numerusform>ستُزال %Ln حالة شوهدت أول مرة قبل {moment} مع مستلميها وفحوصها.</numerusform>
                <numerusform>ستُزال %Ln حالة شوهدت أول مرة قبل {moment} مع مستلميها وفحوصها.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Let them go</source>
            <translation>إ&amp;زالتها</translation>
        </message>
        <message numerus="yes">
            <source>For %Ln days</source>
            <translation>
                <numerusform>أقل من يوم</numerusform>
                <numerusform>ليوم واحد</numerusform>
                <numerusform>ليومين</numerusform>
                <numerusform>لمدة %Ln أيام</numerusform>
                <numerusform>لمدة %Ln يومًا</numerusform>
                <numerusform>لمدة %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>For 31 days</source>
            <translation>لواحد وثلاثين يومًا</translation>
        </message>
        <message>
            <source>For a year</source>
            <translation>لسنة</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>للأبد</translation>
        </message>
        <message>
            <source>For three months</source>
            <translation>لثلاثة أشهر</translation>
        </message>
        <message>
            <source>How long the history is kept</source>
            <translation>مدة حفظ السجل</translation>
        </message>
        <message>
            <source>Keep the history for a shorter time</source>
            <translation>حفظ السجل لمدة أقصر</translation>
        </message>
        <message>
            <source>So will everybody who is in no other status, within the hour and for good. Copies made before hold them for a week longer.</source>
            <translation>وكذلك كل مَن ليس في حالة أخرى، خلال ساعة ونهائيًا. النسخ المنشأة قبل ذلك تحتفظ بهم أسبوعًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Deleted status</source>
            <translation>حالة محذوفة</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>حالة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>رسالة صوتية</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>LiveLine</name>
        <message>
            <source>Closed – everything is kept</source>
            <translation>انتهت – كل شيء محفوظ</translation>
        </message>
        <message>
            <source>Closed – next check {when}</source>
            <translation>انتهت – الفحص التالي {when}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>نشطة</translation>
        </message>
        <message>
            <source>Live – next check {when}</source>
            <translation>نشطة – الفحص التالي {when}</translation>
        </message>
        <message>
            <source>More people who had read it at the last check than at the one before</source>
            <translation>عدد مَن زادوا على قرّائها في الفحص الأخير مقارنةً بالفحص الذي قبله</translation>
        </message>
        <message>
            <source>▲ {count} read</source>
            <translation>▲ القراءات: {count}</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>أقل من يوم</numerusform>
                <numerusform>يوم</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %Ln أيام</numerusform>
                <numerusform>قبل %Ln يومًا</numerusform>
                <numerusform>قبل %Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%Ln س</numerusform>
                <numerusform>%Ln س</numerusform>
                <numerusform>%Ln س</numerusform>
                <numerusform>%Ln س</numerusform>
                <numerusform>%Ln س</numerusform>
                <numerusform>%Ln س</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>قبل %Ln س</numerusform>
                <numerusform>قبل ساعة</numerusform>
                <numerusform>قبل ساعتين</numerusform>
                <numerusform>قبل %Ln ساعات</numerusform>
                <numerusform>قبل %Ln ساعة</numerusform>
                <numerusform>قبل %Ln ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
                <numerusform>%Ln د</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>قبل %Ln د</numerusform>
                <numerusform>قبل دقيقة</numerusform>
                <numerusform>قبل دقيقتين</numerusform>
                <numerusform>قبل %Ln دقائق</numerusform>
                <numerusform>قبل %Ln دقيقة</numerusform>
                <numerusform>قبل %Ln دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%Ln ث</numerusform>
                <numerusform>%Ln ث</numerusform>
                <numerusform>%Ln ث</numerusform>
                <numerusform>%Ln ث</numerusform>
                <numerusform>%Ln ث</numerusform>
                <numerusform>%Ln ث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>قبل %Ln ث</numerusform>
                <numerusform>قبل ثانية</numerusform>
                <numerusform>قبل ثانيتين</numerusform>
                <numerusform>قبل %Ln ثوانٍ</numerusform>
                <numerusform>قبل %Ln ثانية</numerusform>
                <numerusform>قبل %Ln ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>اليوم {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>أمس {time}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>بعد يوم</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln يومًا</numerusform>
                <numerusform>بعد %Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>بعد %Ln س</numerusform>
                <numerusform>بعد ساعة</numerusform>
                <numerusform>بعد ساعتين</numerusform>
                <numerusform>بعد %Ln ساعات</numerusform>
                <numerusform>بعد %Ln ساعة</numerusform>
                <numerusform>بعد %Ln ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>بعد %Ln د</numerusform>
                <numerusform>بعد دقيقة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد %Ln دقائق</numerusform>
                <numerusform>بعد %Ln دقيقة</numerusform>
                <numerusform>بعد %Ln دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>in {clock}</source>
            <translation>بعد {clock}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>⁧{share}٪⁩</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add status…</source>
            <translation>إضافة حالة…</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>تعديل الحساب…</translation>
        </message>
        <message>
            <source>GreenStat is looking for the statuses of the last 30 days. You can also add one by its id.</source>
            <translation>يبحث GreenStat عن حالات آخر ثلاثين يومًا. يمكنك أيضًا إضافة حالة بمعرّفها.</translation>
        </message>
        <message>
            <source>GreenStat – sample data</source>
            <translation>‏GreenStat – بيانات تجريبية</translation>
        </message>
        <message>
            <source>No status chosen</source>
            <translation>لم تُختر حالة</translation>
        </message>
        <message>
            <source>No statuses yet</source>
            <translation>لا حالات بعد</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>تظهر هنا عند العثور عليها.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مرة أخرى</translation>
        </message>
        <message>
            <source>Writing the file: {done} of {all}. Esc stops it.</source>
            <translation>جارٍ كتابة الملف: {done} من {all}. للإيقاف اضغط Esc.</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later. The account restarts for it, which takes up to five minutes. What was saved before stays.</source>
            <translation>لا يقول GREEN-API مَن وصلته هذه الحالة، لأن إعداد الحساب ”Receive webhooks on sent messages statuses“ متوقف. شغّله للحالات القادمة؛ فما يُنشر وهو متوقف لا يمكن إحصاؤه لاحقًا. يُعاد تشغيل الحساب لذلك، ويستغرق ذلك حتى خمس دقائق. ما حُفظ من قبل باقٍ.</translation>
        </message>
        <message>
            <source>GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved here stays.</source>
            <translation>يحتفظ GREEN-API بالإحصاءات ثلاثين يومًا، وهذه الحالة أقدم، فلم يبقَ ما يُسأل عنه. ما حُفظ هنا باقٍ.</translation>
        </message>
        <message>
            <source>GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status stays empty too, ask GREEN-API's support.</source>
            <translation>هذه الحالة في قائمة GREEN-API، لكن لم يُبلَّغ عن أحد لها قط، وبعد يومها لن يأتي شيء. ضاعت البلاغات، أو كانت متوقفة عند نشرها. لا شيء يمكن فعله لهذه الحالة؛ وإذا بقيت الحالة التالية فارغة أيضًا فاسأل دعم GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>لم يذكر GREEN-API أحدًا هذه المرة، مع أنه كان يعرف مستلمًا واحدًا من قبل. إنه ينسى عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</translation>
        </message>
        <message numerus="yes">
            <source>GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>
                <numerusform>لم يذكر GREEN-API أحدًا هذه المرة، مع أن عدد المستلمين الذين عرفهم من قبل {recipients}. إنه ينساهم عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</numerusform>
                <numerusform>لم يذكر GREEN-API أحدًا هذه المرة، مع أن عدد المستلمين الذين عرفهم من قبل {recipients}. إنه ينساهم عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</numerusform>
                <numerusform>لم يذكر GREEN-API أحدًا هذه المرة، مع أن عدد المستلمين الذين عرفهم من قبل {recipients}. إنه ينساهم عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</numerusform>
                <numerusform>لم يذكر GREEN-API أحدًا هذه المرة، مع أنه كان يعرف {recipients} مستلمين من قبل. إنه ينساهم عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</numerusform>
                <numerusform>لم يذكر GREEN-API أحدًا هذه المرة، مع أنه كان يعرف {recipients} مستلمًا من قبل. إنه ينساهم عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</numerusform>
                <numerusform>لم يذكر GREEN-API أحدًا هذه المرة، مع أنه كان يعرف {recipients} مستلم من قبل. إنه ينساهم عندما يُربط الحساب بهاتف من جديد. ما لديك محفوظ؛ لا يلزم فعل شيء، والحالات الجديدة تُحصى كالمعتاد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named, compare the id with the one in the GREEN-API console.</source>
            <translation>لا شيء بعد. تستغرق أخبار حالة جديدة حتى دقيقتين لتصل؛ افحص مرة أخرى عندها. إذا لم يُذكر أحد بعد ذلك فقارن المعرّف بما في لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>The account's list of statuses does not have this one. Its id may be mistyped or belong to another account: compare it with idMessage in the GREEN-API console.</source>
            <translation>ليست هذه الحالة في قائمة حالات الحساب. ربما كُتب معرّفها خطأً أو كانت تخص حسابًا آخر: قارنه بقيمة idMessage في لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and there is nothing to do.</source>
            <translation>نسيت الخدمة مستلمًا واحدًا كانت قد ذكرته من قبل؛ وقد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</translation>
        </message>
        <message numerus="yes">
            <source>The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are kept, and there is nothing to do.</source>
            <translation>
                <numerusform>عدد المستلمين الذين ذكرتهم الخدمة من قبل ثم نسيتهم: {forgotten}. قد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</numerusform>
                <numerusform>عدد المستلمين الذين ذكرتهم الخدمة من قبل ثم نسيتهم: {forgotten}. قد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</numerusform>
                <numerusform>عدد المستلمين الذين ذكرتهم الخدمة من قبل ثم نسيتهم: {forgotten}. قد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</numerusform>
                <numerusform>نسيت الخدمة {forgotten} مستلمين كانت قد ذكرتهم من قبل؛ وقد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</numerusform>
                <numerusform>نسيت الخدمة {forgotten} مستلمًا كانت قد ذكرتهم من قبل؛ وقد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</numerusform>
                <numerusform>نسيت الخدمة {forgotten} مستلم كانت قد ذكرتهم من قبل؛ وقد تنسى قبل الموعد الموعود. ما لديك محفوظ، ولا يلزم فعل شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>لا تذكر الخدمة أحدًا لهذه الحالة، وقد انتهى يومها. إما أن البلاغات ضاعت، أو أن المعرّف يخص حسابًا آخر: قارنه بما في لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>لا تذكر الخدمة أحدًا لهذه الحالة. إما أنها لم تصل إلى أحد بعد، أو أن المعرّف يخص حسابًا آخر: قارنه بما في لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show your statuses to few people: look at its status privacy on the phone, and check again later.</source>
            <translation>نُشرت الحالة لكنها لم تصل إلى أحد بعد. قد تكون الهواتف مغلقة، أو يكون WhatsApp مضبوطًا على عرض حالاتك لعدد قليل: انظر إلى خصوصية الحالة في الهاتف، وافحص مرة أخرى لاحقًا.</translation>
        </message>
        <message>
            <source>Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it neither sends nor answers. Statuses published from then on are counted; those published before are not.</source>
            <translation>هل تريد تشغيل ”Receive webhooks on sent messages statuses“؟ يُعاد تشغيل الحساب لذلك: ولمدة تصل إلى خمس دقائق لا يرسل ولا يجيب. الحالات التي تُنشر بعد ذلك تُحصى؛ والتي نُشرت من قبل لا تُحصى.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
    </context>
    <context>
        <name>Mishaps</name>
        <message>
            <source>Copy diagnostics</source>
            <translation>نسخ التشخيص</translation>
        </message>
        <message>
            <source>Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again, send the diagnostics to whoever helps you. They hold no token and no number of a person.</source>
            <translation>حدث خطأ داخل GreenStat. ما حُفظ باقٍ ويمكنك المتابعة؛ وإذا تكرر فأرسل التشخيص إلى مَن يساعدك. ليس فيه رمز مميز ولا رقم أي شخص.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} من {all}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Open status</source>
            <translation>&amp;فتح الحالة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>No statuses</source>
            <translation>لا حالات</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>وقت النشر</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>تم الإرسال</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Statuses of one person</source>
            <translation>حالات شخص واحد</translation>
        </message>
        <message>
            <source>Statuses of this person</source>
            <translation>حالات هذا الشخص</translation>
        </message>
        <message>
            <source>This person is a recipient of no status that was checked.</source>
            <translation>هذا الشخص ليس مستلمًا لأي حالة جرى فحصها.</translation>
        </message>
        <message>
            <source>{read} of {received} statuses read · read is a lower bound</source>
            <translation>قُرئت {read} من {received} من الحالات · عدد القراءات حد أدنى</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>ت&amp;باين عالٍ</translation>
        </message>
        <message>
            <source>&amp;Keep the history:</source>
            <translation>مدة حفظ ال&amp;سجل:</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>فات&amp;ح</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>مثل ال&amp;نظام</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>Check statuses by themselves while GreenStat is &amp;open</source>
            <translation>&amp;فحص الحالات تلقائيًا ما دام GreenStat مفتوحًا</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>في الخلفية</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Mask &amp;phone numbers: for a screen that others see</source>
            <translation>إخفاء أرقام ال&amp;هواتف: لشاشة يراها آخرون</translation>
        </message>
        <message>
            <source>Nothing &amp;moves by itself</source>
            <translation>لا حركة تل&amp;قائية</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <source>Tell me from the &amp;tray when half have read a status</source>
            <translation>إ&amp;شعار من علبة النظام عندما يقرأ نصفهم حالة</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions, asked for once a day</source>
            <translation>إعلامي بالإصدارات ال&amp;جديدة، بسؤال مرة في اليوم</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A history is kept for 31 days or more: what is younger, GREEN-API would tell again.</source>
            <translation>يُحفظ السجل واحدًا وثلاثين يومًا أو أكثر: فما هو أحدث سيخبر به GREEN-API من جديد.</translation>
        </message>
        <message>
            <source>A workbook has no room for so many recipients. Choose fewer of them, or export as CSV.</source>
            <translation>لا يتسع المصنف لهذا العدد من المستلمين. اختر عددًا أقل، أو صدّر بصيغة CSV.</translation>
        </message>
        <message>
            <source>Enter apiTokenInstance as the GREEN-API console shows it.</source>
            <translation>أدخل apiTokenInstance كما تعرضه لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>Enter apiUrl as the GREEN-API console shows it.</source>
            <translation>أدخل apiUrl كما تعرضه لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>Enter idInstance as the GREEN-API console shows it.</source>
            <translation>أدخل idInstance كما تعرضه لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>Enter the id of a status, called idMessage by GREEN-API.</source>
            <translation>أدخل معرّف حالة، ويسميه GREEN-API‏ idMessage.</translation>
        </message>
        <message>
            <source>Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018.</source>
            <translation>لا أحد في السجل له هذا الرقم. اكتبه مع رمز بلده، مثل ⁦+44 20 7946 0018⁩.</translation>
        </message>
        <message>
            <source>The file could not be opened. Choose another one.</source>
            <translation>تعذّر فتح الملف. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The file holds no names beside its numbers. Add them first.</source>
            <translation>ليس في الملف أسماء بجانب الأرقام. أضفها أولًا.</translation>
        </message>
        <message>
            <source>The file holds no numbers such as +44 20 7946 0018.</source>
            <translation>ليس في الملف أرقام مثل ⁦+44 20 7946 0018⁩.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Choose a smaller one.</source>
            <translation>الملف أكبر من ⁦20 MB⁩. اختر ملفًا أصغر.</translation>
        </message>
        <message>
            <source>The file is no table. Save it as CSV in UTF-8 first.</source>
            <translation>الملف ليس جدولًا. احفظه أولًا بصيغة CSV بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The file needs two columns: numbers and names.</source>
            <translation>يلزم الملف عمودان: الأرقام والأسماء.</translation>
        </message>
        <message>
            <source>The id of a status is one word without spaces or line ends. Copy only idMessage.</source>
            <translation>معرّف الحالة كلمة واحدة بلا مسافات ولا أسطر جديدة. انسخ idMessage فقط.</translation>
        </message>
        <message>
            <source>The logo could not be read as a picture. Choose a PNG or a JPEG file.</source>
            <translation>تعذّرت قراءة الشعار كصورة. اختر ملف PNG أو JPEG.</translation>
        </message>
        <message>
            <source>The logo's file is too large. Choose one of at most 5 MB.</source>
            <translation>ملف الشعار كبير جدًا. اختر ملفًا لا يتجاوز ⁦5 MB⁩.</translation>
        </message>
        <message>
            <source>The name is longer than 100 characters. Shorten it.</source>
            <translation>الاسم أطول من مئة حرف. اختصره.</translation>
        </message>
        <message>
            <source>The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>يبدو أن الاسم يحتوي على الرمز المميز. مكان الرمز المميز هو الحقل apiTokenInstance وليس أي مكان آخر.</translation>
        </message>
        <message>
            <source>The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none.</source>
            <translation>الرقم بعد النقطتين في apiUrl ليس منفذًا. استخدم رقمًا من 1 إلى 65535، أو لا تكتب شيئًا.</translation>
        </message>
        <message>
            <source>There are several accounts. Say which one by its idInstance.</source>
            <translation>توجد عدة حسابات. حدّد أيها بقيمة idInstance.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one first.</source>
            <translation>لا يوجد حساب بعد. أضف واحدًا أولًا.</translation>
        </message>
        <message>
            <source>There is no copy of the history yet.</source>
            <translation>لا توجد نسخة من السجل بعد.</translation>
        </message>
        <message>
            <source>There is no such account here. Add it first.</source>
            <translation>لا يوجد هنا حساب كهذا. أضفه أولًا.</translation>
        </message>
        <message>
            <source>This does not name a status. Copy only idMessage.</source>
            <translation>لا يدل هذا على حالة. انسخ idMessage فقط.</translation>
        </message>
        <message>
            <source>This file is no sound copy of a history. Choose another one; nothing was changed.</source>
            <translation>هذا الملف ليس نسخة سليمة من سجل. اختر ملفًا آخر؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at, with :desc behind it for the other direction.</source>
            <translation>لا يمكن الفرز بهذا العمود. استخدم name أو phone أو country أو received أو read أو read_rate أو median_s أو last_read_at، ويليه ⁦:desc⁩ للاتجاه المعاكس.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it for the other direction.</source>
            <translation>لا يمكن الفرز بهذا العمود. استخدم name أو phone أو state أو sent_at أو delivered_at أو read_at، ويليه ⁦:desc⁩ للاتجاه المعاكس.</translation>
        </message>
        <message>
            <source>This is no date. Write it as 2026-11-01, or as 28d for the last four weeks.</source>
            <translation>هذا ليس تاريخًا. اكتبه بالشكل ⁦2026-11-01⁩، أو ⁦28d⁩ لآخر أربعة أسابيع.</translation>
        </message>
        <message>
            <source>This is the address of a whole request. Keep what stands before /waInstance as apiUrl.</source>
            <translation>هذا عنوان طلب كامل. أبقِ في apiUrl ما يسبق ⁦/waInstance⁩ فقط.</translation>
        </message>
        <message>
            <source>This is too long for the id of a status. Copy only idMessage.</source>
            <translation>هذا أطول من أن يكون معرّف حالة. انسخ idMessage فقط.</translation>
        </message>
        <message>
            <source>This looks like the token, not like the id of a status. Copy idMessage instead.</source>
            <translation>يبدو هذا كالرمز المميز وليس كمعرّف حالة. انسخ idMessage بدلًا منه.</translation>
        </message>
        <message>
            <source>This port is not free, or no port at all. Choose another one, or leave it out to get a free one.</source>
            <translation>هذا المنفذ مشغول، أو ليس منفذًا أصلًا. اختر منفذًا آخر، أو اتركه للحصول على منفذ متاح.</translation>
        </message>
        <message>
            <source>This status is not in the history yet. Check it once, and it will be.</source>
            <translation>ليست هذه الحالة في السجل بعد. افحصها مرة واحدة فتصبح فيه.</translation>
        </message>
        <message>
            <source>This status was forgotten for good, so it is not kept again.</source>
            <translation>أُزيلت هذه الحالة نهائيًا، لذلك لا تُحفظ من جديد.</translation>
        </message>
        <message>
            <source>What was entered cannot be used. Compare it with the GREEN-API console.</source>
            <translation>لا يمكن استخدام ما أُدخل. قارنه بلوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console.</source>
            <translation>القيمة apiTokenInstance كلمة واحدة بلا مسافات ولا أسطر جديدة. انسخها من جديد من لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>apiUrl begins with http, which others could listen to. Write https instead.</source>
            <translation>العنوان apiUrl يبدأ بـ http، وقد يتنصت عليه آخرون. اكتب https بدلًا منه.</translation>
        </message>
        <message>
            <source>apiUrl has to begin with https. Copy it from the console.</source>
            <translation>يجب أن يبدأ apiUrl بـ https. انسخه من لوحة التحكم.</translation>
        </message>
        <message>
            <source>apiUrl holds a ? or a #. Remove it and all that follows it.</source>
            <translation>في apiUrl علامة ? أو #. احذفها وكل ما يليها.</translation>
        </message>
        <message>
            <source>apiUrl holds a name or a password before an @. Remove everything from https:// to the @.</source>
            <translation>في apiUrl اسم أو كلمة مرور قبل @. احذف كل شيء من ⁦https://⁩ إلى @.</translation>
        </message>
        <message>
            <source>apiUrl is not an address. Copy it from the GREEN-API console; it begins with https.</source>
            <translation>القيمة apiUrl ليست عنوانًا. انسخها من لوحة تحكم GREEN-API؛ فهي تبدأ بـ https.</translation>
        </message>
        <message>
            <source>apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>يبدو أن apiUrl يحتوي على الرمز المميز. مكان الرمز المميز هو الحقل apiTokenInstance وليس أي مكان آخر.</translation>
        </message>
        <message>
            <source>idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console.</source>
            <translation>القيمة idInstance رقم من أربع إلى عشرين خانة ولا شيء غير ذلك. انسخها من لوحة تحكم GREEN-API.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>ال&amp;موقع:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;نوع الملفات:</translation>
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
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ReachCard</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>عرض كل الوقت</translation>
        </message>
        <message>
            <source>Show the first {duration}</source>
            <translation>عرض أول {duration}</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} س</translation>
        </message>
    </context>
    <context>
        <name>ReachChart</name>
        <message>
            <source>A count with “to” in it lies between the two: the service does not tell every moment. Read is a lower bound: people may hide read receipts.</source>
            <translation>العدد الذي فيه ”إلى“ يقع بين الاثنين: فالخدمة لا تخبر بكل لحظة. عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>After {age}, {delivered} of {reached} had received it, and at least {read} had read it.</source>
            <translation>بعد {age} استلمها {delivered} من {reached}، وقرأها {read} على الأقل.</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Delivered: {count}</source>
            <translation>تم التسليم: {count}</translation>
        </message>
        <message>
            <source>Nobody is known to have received it yet.</source>
            <translation>لا يُعرف بعد أن أحدًا استلمها.</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>الوصول مع الوقت</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Read: {count}</source>
            <translation>تمت القراءة: {count}</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>منذ النشر</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>غير مؤكد</translation>
        </message>
        <message>
            <source>last check</source>
            <translation>آخر فحص</translation>
        </message>
        <message>
            <source>of {count} reached</source>
            <translation>من وصول قدره {count}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} إلى {most}</translation>
        </message>
        <message>
            <source>{moment} · after {age}</source>
            <translation>{moment} · بعد {age}</translation>
        </message>
        <message>
            <source>{people} · {share}</source>
            <translation>{people} ({share})</translation>
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
                <numerusform>%Ln</numerusform>
                <numerusform>%Ln</numerusform>
                <numerusform>%Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>تم تسليم %Ln</numerusform>
                <numerusform>تم تسليم %Ln</numerusform>
                <numerusform>تم تسليم %Ln</numerusform>
                <numerusform>تم تسليم %Ln</numerusform>
                <numerusform>تم تسليم %Ln</numerusform>
                <numerusform>تم تسليم %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read</source>
            <translation>
                <numerusform>تمت قراءة %Ln</numerusform>
                <numerusform>تمت قراءة %Ln</numerusform>
                <numerusform>تمت قراءة %Ln</numerusform>
                <numerusform>تمت قراءة %Ln</numerusform>
                <numerusform>تمت قراءة %Ln</numerusform>
                <numerusform>تمت قراءة %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>تم إرسال %Ln</numerusform>
                <numerusform>تم إرسال %Ln</numerusform>
                <numerusform>تم إرسال %Ln</numerusform>
                <numerusform>تم إرسال %Ln</numerusform>
                <numerusform>تم إرسال %Ln</numerusform>
                <numerusform>تم إرسال %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>تم الإرسال</translation>
        </message>
    </context>
    <context>
        <name>RecipientsModel</name>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>رقم مخفي</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>تم الإرسال</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Time to read</source>
            <translation>زمن القراءة</translation>
        </message>
        <message>
            <source>delivered {day}</source>
            <translation>تم التسليم {day}</translation>
        </message>
        <message>
            <source>read {day}</source>
            <translation>تمت القراءة {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>تم الإرسال {day}</translation>
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
            <translation>لا مستلمين بعد</translation>
        </message>
        <message>
            <source>Nobody in this status fits the filter and the search together.</source>
            <translation>لا أحد في هذه الحالة يطابق التصفية والبحث معًا.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>لا أحد يطابق</translation>
        </message>
        <message>
            <source>Press Refresh (F5) to ask GREEN-API who received and read this status.</source>
            <translation>اضغط على ”تحديث“ (F5) لسؤال GREEN-API عمّن استلم هذه الحالة وقرأها.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>إظهار الكل</translation>
        </message>
    </context>
    <context>
        <name>RecipientsView</name>
        <message>
            <source>Recipients</source>
            <translation>المستلمون</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Hidden number</source>
            <translation>رقم مخفي</translation>
        </message>
        <message>
            <source>Made with GreenStat · page {page}</source>
            <translation>أُعدّ باستخدام GreenStat · صفحة {page}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>الوصول مع الوقت</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>معاني الكلمات</translation>
        </message>
        <message>
            <source>Who read it first</source>
            <translation>مَن قرأها أولًا</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Mask phone numbers and leave names out</source>
            <translation>إخفاء أرقام ال&amp;هواتف وحذف الأسماء</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;ملاحظات</translation>
        </message>
        <message>
            <source>&amp;PDF, for mail and print</source>
            <translation>ملف PDF لل&amp;بريد والطباعة</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>ا&amp;ختيار ملف…</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>اختيار &amp;شعار…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>اختيار شعار</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>P&amp;NG, a picture for chats</source>
            <translation>&amp;صورة PNG للمحادثات</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>صور (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>تقرير للعميل</translation>
        </message>
        <message>
            <source>What the client should know</source>
            <translation>ما ينبغي أن يعرفه العميل</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>As of {when}, local time</source>
            <translation>حتى {when}، بالتوقيت المحلي</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>تقرير للعميل</translation>
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
            <translation>&amp;خروج من البيانات التجريبية</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>بيانات تجريبية</translation>
        </message>
        <message>
            <source>These people are made up. Nothing you do here is kept.</source>
            <translation>هؤلاء الأشخاص من نسج الخيال. لا يُحفظ شيء مما تفعله هنا.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search name or number</source>
            <translation>بحث بالاسم أو الرقم</translation>
        </message>
    </context>
    <context>
        <name>SegmentBar</name>
        <message>
            <source>How often</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>لا أحد بعد.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>النسبة</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>How often they read</source>
            <translation>كم مرة يقرؤون</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message numerus="yes">
            <source>out of %Ln people</source>
            <translation>
                <numerusform>من لا أحد</numerusform>
                <numerusform>من شخص واحد</numerusform>
                <numerusform>من شخصين</numerusform>
                <numerusform>من %Ln أشخاص</numerusform>
                <numerusform>من %Ln شخصًا</numerusform>
                <numerusform>من %Ln شخص</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentChips</name>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Filter by how often they read</source>
            <translation>تصفية حسب تكرار القراءة</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>تغيّر %Ln</numerusform>
                <numerusform>تغيّر %Ln</numerusform>
                <numerusform>تغيّر %Ln</numerusform>
                <numerusform>تغيّر %Ln</numerusform>
                <numerusform>تغيّر %Ln</numerusform>
                <numerusform>تغيّر %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>الجديد %Ln</numerusform>
                <numerusform>الجديد %Ln</numerusform>
                <numerusform>الجديد %Ln</numerusform>
                <numerusform>الجديد %Ln</numerusform>
                <numerusform>الجديد %Ln</numerusform>
                <numerusform>الجديد %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients loaded</source>
            <translation>
                <numerusform>لم يُحمَّل مستلمون</numerusform>
                <numerusform>حُمّل مستلم واحد</numerusform>
                <numerusform>حُمّل مستلمان</numerusform>
                <numerusform>حُمّل %Ln مستلمين</numerusform>
                <numerusform>حُمّل %Ln مستلمًا</numerusform>
                <numerusform>حُمّل %Ln مستلم</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: {new}, {changed}</source>
            <translation>تم الفحص: {new}، {changed}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>GREEN-API names a state of the account that GreenStat does not know. Look at it in the GREEN-API console.</source>
            <translation>يذكر GREEN-API وضعًا للحساب لا يعرفه GreenStat. انظر إليه في لوحة تحكم GREEN-API.</translation>
        </message>
        <message>
            <source>GREEN-API suspended the account. Ask GREEN-API's support.</source>
            <translation>أوقف GREEN-API الحساب. اسأل دعم GREEN-API.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.</source>
            <translation>الحساب غير مرتبط بهاتف. اربطه في لوحة تحكم GREEN-API بمسح رمز QR من WhatsApp.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then.</source>
            <translation>الحساب قيد البدء، ويستغرق ذلك حتى خمس دقائق. حاول بعدها.</translation>
        </message>
        <message>
            <source>The account is still being created. Try again in a few minutes.</source>
            <translation>لا يزال الحساب قيد الإنشاء. حاول مرة أخرى بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.</source>
            <translation>الحساب نائم لأن هاتفه مغلق أو غير متصل. شغّل الهاتف وانتظر خمس دقائق.</translation>
        </message>
        <message>
            <source>The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone.</source>
            <translation>ينتظر الحساب الرمز الذي يربطه بالهاتف. أدخل الرمز في WhatsApp على الهاتف.</translation>
        </message>
        <message>
            <source>The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a status works as usual.</source>
            <translation>يعمل الحساب، لكن WhatsApp يحدّ من إرساله حاليًا بسبب كثرة ما أُرسل. معرفة مَن وصلته الحالة تعمل كالمعتاد.</translation>
        </message>
        <message>
            <source>The account works: it is linked to the phone.</source>
            <translation>يعمل الحساب: إنه مرتبط بالهاتف.</translation>
        </message>
        <message>
            <source>WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone.</source>
            <translation>حظر WhatsApp رقم هاتف هذا الحساب. اسأل دعم WhatsApp من الهاتف.</translation>
        </message>
    </context>
    <context>
        <name>StateChips</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>تصفية حسب الوضع</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>تم الإرسال</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>By {when}</source>
            <translation>حتى {when}</translation>
        </message>
        <message>
            <source>Checked {ago}</source>
            <translation>فُحصت {ago}</translation>
        </message>
        <message>
            <source>Checked {ago} · next {when}</source>
            <translation>فُحصت {ago} · التالي {when}</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>لم تُفحص بعد</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>محذوفة</translation>
        </message>
        <message>
            <source>{when} · live, {hours} h left</source>
            <translation>{when} · بقي {hours} س</translation>
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
            <translation>عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>محذوفة</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln chosen people</source>
            <translation>
                <numerusform>لم يُختر أحد</numerusform>
                <numerusform>لشخص واحد مختار</numerusform>
                <numerusform>لشخصين مختارين</numerusform>
                <numerusform>لعدد %Ln أشخاص مختارين</numerusform>
                <numerusform>لعدد %Ln شخصًا مختارًا</numerusform>
                <numerusform>لعدد %Ln شخص مختار</numerusform>
            </translation>
        </message>
        <message>
            <source>for everyone</source>
            <translation>للجميع</translation>
        </message>
        <message>
            <source>from the phone</source>
            <translation>من الهاتف</translation>
        </message>
        <message>
            <source>{kind} · first seen {when}</source>
            <translation>{kind} · شوهدت أول مرة {when}</translation>
        </message>
        <message>
            <source>{kind} · published by {when}</source>
            <translation>{kind} · نُشرت حتى {when}</translation>
        </message>
    </context>
    <context>
        <name>StatusesModel</name>
        <message>
            <source>{title}, {kind}, {when}. {read} of {all} have read it.</source>
            <translation>{title}، {kind}، {when}. قرأها {read} من {all}.</translation>
        </message>
    </context>
    <context>
        <name>StatusesPage</name>
        <message numerus="yes">
            <source>Saved %Ln recipients to {file}</source>
            <translation>
                <numerusform>لم يُحفظ مستلمون في {file}</numerusform>
                <numerusform>حُفظ مستلم واحد في {file}</numerusform>
                <numerusform>حُفظ مستلمان في {file}</numerusform>
                <numerusform>حُفظ %Ln مستلمين في {file}</numerusform>
                <numerusform>حُفظ %Ln مستلمًا في {file}</numerusform>
                <numerusform>حُفظ %Ln مستلم في {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it on…</source>
            <translation>تشغيله…</translation>
        </message>
    </context>
    <context>
        <name>StatusesPanel</name>
        <message>
            <source>All accounts</source>
            <translation>كل الحسابات</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>الحالات</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Too many to drag. Copy them with {keys} instead.</source>
            <translation>أكثر من أن تُسحب. انسخها بالمفاتيح {keys} بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>TableHabits</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>لم تُنسخ صفوف</numerusform>
                <numerusform>نُسخ صف واحد</numerusform>
                <numerusform>نُسخ صفان</numerusform>
                <numerusform>نُسخت %Ln صفوف</numerusform>
                <numerusform>نُسخ %Ln صفًا</numerusform>
                <numerusform>نُسخ %Ln صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying… Esc stops it.</source>
            <translation>جارٍ النسخ… للإيقاف اضغط Esc.</translation>
        </message>
    </context>
    <context>
        <name>TextRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
                <numerusform>تم تحديد %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Add status…</source>
            <translation>إضافة حالة…</translation>
        </message>
        <message>
            <source>Ask GREEN-API now (F5)</source>
            <translation>سؤال GREEN-API الآن (F5)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>إيقاف (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>24 hours are over: {read} of {all} have read it.</source>
            <translation>مضى يوم كامل: قرأها {read} من {all}.</translation>
        </message>
        <message>
            <source>Half have read it: {read} of {all}.</source>
            <translation>قرأها نصفهم: {read} من {all}.</translation>
        </message>
        <message>
            <source>Show GreenStat</source>
            <translation>إظهار GreenStat</translation>
        </message>
    </context>
    <context>
        <name>TurningOn</name>
        <message>
            <source>Turn it on</source>
            <translation>تشغيله</translation>
        </message>
        <message>
            <source>Turn on the setting</source>
            <translation>تشغيل الإعداد</translation>
        </message>
        <message>
            <source>Turning on the setting…</source>
            <translation>جارٍ تشغيل الإعداد…</translation>
        </message>
    </context>
    <context>
        <name>TwinDialog</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>&amp;نسخ الجدول</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>GreenStat {version} is out. Nothing is installed by itself.</source>
            <translation>صدر GreenStat {version}. لا يُثبَّت شيء تلقائيًا.</translation>
        </message>
        <message>
            <source>See what is new</source>
            <translation>ما الجديد</translation>
        </message>
    </context>
    <context>
        <name>UsualView</name>
        <message numerus="yes">
            <source>The average is of %Ln other statuses of this account at the same age, each counted once.</source>
            <translation>
                <numerusform>المتوسط لحالات أخرى من هذا الحساب في العمر نفسه (%Ln)، وكل منها محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لحالة واحدة أخرى من هذا الحساب في العمر نفسه.</numerusform>
                <numerusform>المتوسط لحالتين أخريين من هذا الحساب في العمر نفسه، وكل منهما محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لعدد %Ln حالات أخرى من هذا الحساب في العمر نفسه، وكل منها محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لعدد %Ln حالة أخرى من هذا الحساب في العمر نفسه، وكل منها محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لعدد %Ln حالة أخرى من هذا الحساب في العمر نفسه، وكل منها محسوبة مرة واحدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The average is of what %Ln other statuses of this account came to, each counted once.</source>
            <translation>
                <numerusform>المتوسط لما بلغته حالات أخرى من هذا الحساب (%Ln)، وكل منها محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لما بلغته حالة واحدة أخرى من هذا الحساب.</numerusform>
                <numerusform>المتوسط لما بلغته حالتان أخريان من هذا الحساب، وكل منهما محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لما بلغته %Ln حالات أخرى من هذا الحساب، وكل منها محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لما بلغته %Ln حالة أخرى من هذا الحساب، وكل منها محسوبة مرة واحدة.</numerusform>
                <numerusform>المتوسط لما بلغته %Ln حالة أخرى من هذا الحساب، وكل منها محسوبة مرة واحدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>about as fast as average</source>
            <translation>بسرعة المتوسط تقريبًا</translation>
        </message>
        <message>
            <source>as fast as average</source>
            <translation>بسرعة المتوسط</translation>
        </message>
        <message>
            <source>too few others to compare</source>
            <translation>لا يكفي عدد غيرها للمقارنة</translation>
        </message>
        <message>
            <source>{difference} points vs. average</source>
            <translation>{difference} نقطة عن المتوسط</translation>
        </message>
        <message>
            <source>{difference} vs. your average</source>
            <translation>{difference} عن متوسطك</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} إلى {most}</translation>
        </message>
        <message>
            <source>{span} faster than average</source>
            <translation>أسرع من المتوسط بـ {span}</translation>
        </message>
        <message>
            <source>{span} slower than average</source>
            <translation>أبطأ من المتوسط بـ {span}</translation>
        </message>
    </context>
    <context>
        <name>WatchView</name>
        <message>
            <source>The setting is being turned on. The instance restarts, which takes up to five minutes.</source>
            <translation>جارٍ تشغيل الإعداد. يُعاد تشغيل المثيل، ويستغرق ذلك حتى خمس دقائق.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there.</source>
            <translation>لا توجد علبة نظام على سطح المكتب هذا حاليًا. وإلى أن توجد، لا يشعرك GreenStat بشيء منها.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect…</source>
            <translation>ا&amp;تصال…</translation>
        </message>
        <message>
            <source>&amp;Look around</source>
            <translation>&amp;جولة</translation>
        </message>
        <message>
            <source>A flower shop with made-up customers, to try everything out. No account and no internet needed.</source>
            <translation>متجر زهور بزبائن من نسج الخيال لتجربة كل شيء. لا حاجة إلى حساب ولا إلى إنترنت.</translation>
        </message>
        <message>
            <source>Connect my account</source>
            <translation>ربط حسابي</translation>
        </message>
        <message>
            <source>Every answer is kept on this computer, also after GREEN-API has forgotten it.</source>
            <translation>كل إجابة تُحفظ على هذا الحاسوب، حتى بعد أن تنساها الخدمة.</translation>
        </message>
        <message>
            <source>Everything made up is marked as sample data.</source>
            <translation>كل ما هو من نسج الخيال معلَّم كبيانات تجريبية.</translation>
        </message>
        <message>
            <source>GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer.</source>
            <translation>يسأل GreenStat خدمة GREEN-API عن حالاتك على WhatsApp ويحفظ كل إجابة.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>جولة مع بيانات تجريبية</translation>
        </message>
        <message>
            <source>One click leads back, and nothing of it is kept.</source>
            <translation>نقرة واحدة تعيدك، ولا يُحفظ منها شيء.</translation>
        </message>
        <message>
            <source>Sort, filter, compare and export as with your own statuses.</source>
            <translation>افرز وصفِّ وقارن وصدّر كما في حالاتك أنت.</translation>
        </message>
        <message>
            <source>The token goes into this computer’s keyring and nowhere else.</source>
            <translation>يدخل الرمز المميز سلسلة مفاتيح هذا الحاسوب فقط.</translation>
        </message>
        <message>
            <source>Who got your status, and who read it?</source>
            <translation>مَن وصلته حالتك، ومَن قرأها؟</translation>
        </message>
        <message>
            <source>You need three values of your GREEN-API instance. The form shows where each of them stands.</source>
            <translation>تحتاج إلى ثلاث قيم من مثيل GREEN-API الخاص بك. يبيّن النموذج مكان كل منها.</translation>
        </message>
        <message>
            <source>Your statuses of the last 30 days are found by themselves.</source>
            <translation>حالاتك في آخر ثلاثين يومًا يُعثر عليها تلقائيًا.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>All of them are on the last sheet.</source>
            <translation>كلهم في الورقة الأخيرة.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>الجمهور</translation>
        </message>
        <message>
            <source>By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.</source>
            <translation>بكم نقطة مئوية يزيد عدد المستلمين الذين قرؤوها على من قرؤوا الحالة الأولى: في خمس وتسعين مرة من كل مئة يقع الفرق الحقيقي بين الطرفين. إذا كان أحد الطرفين أقل من الصفر والآخر أكبر، فقد يكون ذلك صدفة.</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>معرّف المحادثة</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>جُمع في</translation>
        </message>
        <message>
            <source>Compared at the age of</source>
            <translation>المقارنة عند عمر</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>تم التسليم، على الأقل</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>تم التسليم، على الأكثر</translation>
        </message>
        <message>
            <source>Delivered, of reached</source>
            <translation>تم التسليم، من الوصول</translation>
        </message>
        <message>
            <source>Delivered, of reached, at least</source>
            <translation>تم التسليم، من الوصول، على الأقل</translation>
        </message>
        <message>
            <source>Delivered, of reached, at most</source>
            <translation>تم التسليم، من الوصول، على الأكثر</translation>
        </message>
        <message>
            <source>Difference to the first</source>
            <translation>الفرق عن الأولى</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>الفرق عن الأولى، من</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>الفرق عن الأولى، إلى</translation>
        </message>
        <message>
            <source>Each as it was last checked</source>
            <translation>كل منها كما كانت في آخر فحص</translation>
        </message>
        <message>
            <source>Everyone who was sent at least one of the statuses. A person counts only where they were a recipient.</source>
            <translation>كل مَن أُرسلت إليه حالة واحدة على الأقل من هذه الحالات. لا يُحسب الشخص إلا حيث كان مستلمًا.</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>شوهدت أول مرة</translation>
        </message>
        <message>
            <source>First status</source>
            <translation>أول حالة</translation>
        </message>
        <message>
            <source>From first seen to read, of the reads whose time is known: half of them were faster.</source>
            <translation>من أول مشاهدة إلى القراءة، للقراءات المعروف وقتها: نصفها كان أسرع.</translation>
        </message>
        <message>
            <source>From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of reading is known; as the status may be older than first seen, it took so long, or longer.</source>
            <translation>من أول مشاهدة إلى القراءة: نصف القرّاء كانوا أسرع. وذلك لعدد {known} من {readers} من القرّاء المعروف وقت قراءتهم؛ وبما أن الحالة قد تكون أقدم من أول مشاهدة، فقد استغرق ذلك هذه المدة أو أكثر.</translation>
        </message>
        <message>
            <source>Hours count from first seen. The service does not tell every moment: whoever is found to have read a status received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is possible; the truth lies between the two.</source>
            <translation>تُحسب الساعات من أول مشاهدة. لا تخبر الخدمة بكل لحظة: فمَن وُجد أنه قرأ حالة فقد استلمها في وقت قبل ذلك. ”على الأقل“ تحسب الأشخاص متى تأكد الأمر، و”على الأكثر“ متى أصبح ممكنًا؛ والحقيقة بين الاثنين.</translation>
        </message>
        <message>
            <source>Hours since first seen</source>
            <translation>الساعات منذ أول مشاهدة</translation>
        </message>
        <message>
            <source>How the statuses compare</source>
            <translation>مقارنة الحالات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Last status</source>
            <translation>آخر حالة</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>أُعدّ بواسطة</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>وسيط زمن القراءة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>One person counts once for every status they read. Read is a lower bound: people may hide read receipts.</source>
            <translation>يُحسب الشخص الواحد مرة لكل حالة قرأها. عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell.</source>
            <translation>من الأشخاص الذين أُرسلت إليهم الحالة؛ فارغ إن كانوا أقل من {least}: غير كافٍ.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>مع الوقت</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>People listed</source>
            <translation>الأشخاص المدرجون</translation>
        </message>
        <message>
            <source>People the status was sent to, as far as the service ever told.</source>
            <translation>الأشخاص الذين أُرسلت إليهم الحالة، بقدر ما أخبرت به الخدمة.</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>النسب المئوية</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden.</source>
            <translation>الوصول ناقصًا مَن قرؤوا؛ لم تُسلَّم إلى {count} منهم. وقد يكون بعضهم قرأها مع إخفاء مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>Reached people whose phone confirmed it; those who read it are among them.</source>
            <translation>مَن أكدت هواتفهم التسليم من الوصول؛ ومَن قرؤوها من بينهم.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>تمت القراءة</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>عدد القراءات حد أدنى: قد يخفي بعض الأشخاص مؤشرات القراءة.</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>تمت القراءة، على الأقل</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>تمت القراءة، على الأكثر</translation>
        </message>
        <message>
            <source>Read, of reached</source>
            <translation>تمت القراءة، من الوصول</translation>
        </message>
        <message>
            <source>Read, of reached, at least</source>
            <translation>تمت القراءة، من الوصول، على الأقل</translation>
        </message>
        <message>
            <source>Read, of reached, at most</source>
            <translation>تمت القراءة، من الوصول، على الأكثر</translation>
        </message>
        <message>
            <source>Read, of received</source>
            <translation>تمت القراءة، من المستلَم</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>القراءات</translation>
        </message>
        <message>
            <source>Reads how often</source>
            <translation>تكرار القراءة</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>المستلمون</translation>
        </message>
        <message>
            <source>Recipients listed</source>
            <translation>المستلمون المدرجون</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>تم الإرسال</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>معرّف الحالة</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>The service does not tell when a status was published; it was then, or earlier.</source>
            <translation>لا تخبر الخدمة متى نُشرت الحالة؛ كان ذلك عندها أو قبلها.</translation>
        </message>
        <message>
            <source>The service has told no times of this status yet.</source>
            <translation>لم تخبر الخدمة بعد بأي أوقات لهذه الحالة.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>What the status came to</source>
            <translation>ما بلغته الحالة</translation>
        </message>
        <message>
            <source>Who reads the statuses</source>
            <translation>مَن يقرأ الحالات</translation>
        </message>
        <message>
            <source>{compared}: from</source>
            <translation>{compared}: من</translation>
        </message>
        <message>
            <source>{compared}: to</source>
            <translation>{compared}: إلى</translation>
        </message>
        <message>
            <source>{count} of {people} people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} من {people} من الأشخاص في الورقة التالية. الأرقام أعلاه لهم جميعًا.</translation>
        </message>
        <message>
            <source>{count} of {reached} reached people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{count} من {reached} ممن وصلتهم في الورقة التالية. الأرقام أعلاه لهم جميعًا.</translation>
        </message>
        <message>
            <source>{status}: read, at least</source>
            <translation>{status}: تمت القراءة، على الأقل</translation>
        </message>
        <message>
            <source>{status}: read, at most</source>
            <translation>{status}: تمت القراءة، على الأكثر</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>تم حفظ {file}</translation>
        </message>
    </context>
</TS>
