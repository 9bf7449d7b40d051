<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Kapat</translation>
        </message>
        <message>
            <source>About GreenStat</source>
            <translation>GreenStat hakkında</translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;Tanı bilgilerini kopyala</translation>
        </message>
        <message>
            <source>L&amp;icences</source>
            <translation>&amp;Lisanslar</translation>
        </message>
        <message>
            <source>MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API.</source>
            <translation>MIT lisansı. GreenStat’ın WhatsApp, Meta veya GREEN-API ile bir bağı yoktur.</translation>
        </message>
        <message>
            <source>Made with:</source>
            <translation>Kullanılanlar:</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>&amp;Günlük klasörünü aç</translation>
        </message>
        <message>
            <source>Qt is used under the LGPL: its libraries may be replaced by builds of your own.</source>
            <translation>Qt, LGPL ile kullanılır: kitaplıkları kendi derlemelerinizle değiştirilebilir.</translation>
        </message>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>Bunlar örnek veriler: hiçbir yerde hiçbir şey saklanmaz.</translation>
        </message>
        <message>
            <source>Where everything is kept:</source>
            <translation>Her şeyin saklandığı yer:</translation>
        </message>
        <message>
            <source>Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.</source>
            <translation>WhatsApp durumlarınızı kimlerin aldığı ve kimlerin okuduğu: GREEN-API üzerinden, kalıcı bir geçmişle.</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message numerus="yes">
            <source>%Ln accounts need attention</source>
            <translation>
                <numerusform>%Ln hesap ilgi bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {title}</source>
            <translation>Hesap: {title}</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Tüm hesaplar</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>Hesap yok</translation>
        </message>
    </context>
    <context>
        <name>AccountDelegate</name>
        <message>
            <source>All accounts</source>
            <translation>Tüm hesaplar</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Kaydet</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Hesap ekle</translation>
        </message>
        <message>
            <source>Asking GREEN-API…</source>
            <translation>GREEN-API’ye soruluyor…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Connect your GREEN-API instance</source>
            <translation>GREEN-API instance’ınızı bağlayın</translation>
        </message>
        <message>
            <source>Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the console, or GREEN-API will not count who got your statuses.</source>
            <translation>Bağlandı. Tek bir eksik var: konsolda “Receive webhooks on sent messages statuses” ayarını açın, yoksa GREEN-API durumlarınızı kimlerin aldığını saymaz.</translation>
        </message>
        <message>
            <source>Connected: GREEN-API answers, and the instance is authorized.</source>
            <translation>Bağlandı: GREEN-API yanıt veriyor, instance yetkilendirilmiş.</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>Hesabı düzenle</translation>
        </message>
        <message>
            <source>Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any field.</source>
            <translation>console.green-api.com adresini açıp instance’ınızı seçin. Değerlerini tek tek ya da hepsini birden herhangi bir alana yapıştırın.</translation>
        </message>
        <message>
            <source>Save &amp;and turn it on…</source>
            <translation>Kaydet ve &amp;aç…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Kaydediliyor…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Durduruldu.</translation>
        </message>
        <message>
            <source>T&amp;est connection</source>
            <translation>&amp;Bağlantıyı sına</translation>
        </message>
        <message>
            <source>The address, the id and the token are right.</source>
            <translation>Adres, numara ve token doğru.</translation>
        </message>
        <message>
            <source>The token is kept in your system’s keyring and nowhere else. It is never shown again.</source>
            <translation>Token yalnızca sisteminizin anahtarlığında saklanır. Bir daha hiç gösterilmez.</translation>
        </message>
        <message>
            <source>The token is not of the usual form: 50 digits and letters a to f.</source>
            <translation>Token alışılmış biçimde değil: 50 rakam ve a–f arası harf.</translation>
        </message>
        <message>
            <source>Use &amp;only for this session</source>
            <translation>Yalnızca bu &amp;oturum için</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>A&amp;d (isteğe bağlı)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Renk</translation>
        </message>
        <message>
            <source>For example the shop’s name</source>
            <translation>Örneğin dükkânın adı</translation>
        </message>
        <message>
            <source>In the console, on the page of your instance: the line apiUrl.</source>
            <translation>Konsolda, instance’ınızın sayfasında: apiUrl satırı.</translation>
        </message>
        <message>
            <source>Leave empty to keep the saved one</source>
            <translation>Kayıtlı olanı korumak için boş bırakın</translation>
        </message>
        <message>
            <source>The line apiTokenInstance: press the copy sign beside it.</source>
            <translation>apiTokenInstance satırı: yanındaki kopyalama simgesine basın.</translation>
        </message>
        <message>
            <source>The line idInstance; the same number stands beside the instance in the list.</source>
            <translation>idInstance satırı; aynı numara listede instance’ın yanında da yazar.</translation>
        </message>
    </context>
    <context>
        <name>AccountsList</name>
        <message>
            <source>Accounts</source>
            <translation>Hesaplar</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ekle…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Düzenle…</translation>
        </message>
        <message>
            <source>Find an account</source>
            <translation>Hesap bul</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Unut…</translation>
        </message>
        <message>
            <source>No account fits.</source>
            <translation>Uyan hesap yok.</translation>
        </message>
    </context>
    <context>
        <name>AccountsModel</name>
        <message>
            <source>All accounts</source>
            <translation>Tüm hesaplar</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>şu anda açık</translation>
        </message>
    </context>
    <context>
        <name>AddStatusDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ekle</translation>
        </message>
        <message>
            <source>Add a status by its id</source>
            <translation>Kimliğiyle durum ekle</translation>
        </message>
        <message>
            <source>Add status</source>
            <translation>Durum ekle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer. Statuses of the last 30 days are found without it: Status › Find statuses.</source>
            <translation>GREEN-API, bir durum gönderildiğinde idMessage ile yanıt verir. O kimliği ya da yanıtın tamamını yapıştırın. Son 30 günün durumları o olmadan da bulunur: Durum › Durumları bul.</translation>
        </message>
        <message>
            <source>Id of the status (idMessage)</source>
            <translation>Durumun kimliği (idMessage)</translation>
        </message>
    </context>
    <context>
        <name>ArrangedRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln seçili</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>1 to 3 of 10</source>
            <translation>10’da 1–3</translation>
        </message>
        <message>
            <source>4 to 7 of 10</source>
            <translation>10’da 4–7</translation>
        </message>
        <message>
            <source>8 of 10 statuses or more</source>
            <translation>10 durumun 8’i veya fazlası</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Her zaman</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Hiç</translation>
        </message>
        <message>
            <source>Often</source>
            <translation>Sık sık</translation>
        </message>
        <message>
            <source>Sometimes</source>
            <translation>Bazen</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>Az veri</translation>
        </message>
        <message>
            <source>none of at least 5</source>
            <translation>en az 5 durumdan hiçbiri</translation>
        </message>
        <message>
            <source>received fewer than 5</source>
            <translation>5’ten az durum alanlar</translation>
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>All kinds</source>
            <translation>Tüm türler</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tüm zamanlar</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Fotoğraflar</translation>
        </message>
        <message>
            <source>Kind of status</source>
            <translation>Durum türü</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Son 3 ay</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Son 4 hafta</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Videolar</translation>
        </message>
        <message>
            <source>Voice notes</source>
            <translation>Sesli durumlar</translation>
        </message>
    </context>
    <context>
        <name>AudienceModel</name>
        <message>
            <source>Country</source>
            <translation>Ülke</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Ne sıklıkta</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Son okuma</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Ortanca okuma süresi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Okuma oranı</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Alınan</translation>
        </message>
        <message>
            <source>{who}: read {read} of {received}, {rate}</source>
            <translation>{who}: {received} durumdan {read} okundu, {rate}</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln kişi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statuses</source>
            <translation>
                <numerusform>%Ln durum</numerusform>
            </translation>
        </message>
        <message>
            <source>A person counts only where they were a recipient</source>
            <translation>Bir kişi yalnızca alıcısı olduğu yerde sayılır</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Kitle</translation>
        </message>
        <message>
            <source>Check a status on the page Statuses (F5): everybody who received it is counted here.</source>
            <translation>Durumlar sayfasında bir durumu kontrol edin (F5): onu alan herkes burada sayılır.</translation>
        </message>
        <message>
            <source>Counting people…</source>
            <translation>Kişiler sayılıyor…</translation>
        </message>
        <message>
            <source>No status of the chosen period and kind has recipients.</source>
            <translation>Seçilen dönem ve türde alıcısı olan durum yok.</translation>
        </message>
        <message>
            <source>Nobody in this period</source>
            <translation>Bu dönemde kimse yok</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Henüz kimse yok</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Geçmiş okunuyor…</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln people to {file}</source>
            <translation>
                <numerusform>%Ln kişi {file} dosyasına kaydedildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tümünü göster</translation>
        </message>
        <message>
            <source>a person counts only where they were a recipient</source>
            <translation>bir kişi yalnızca alıcısı olduğu yerde sayılır</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{shown} of {all} people shown</source>
            <translation>{all} kişiden {shown} kişi gösteriliyor</translation>
        </message>
    </context>
    <context>
        <name>AudiencePanel</name>
        <message>
            <source>Nobody fits the filter and the search together.</source>
            <translation>Hem süzgece hem aramaya uyan kimse yok.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Uyan kimse yok</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Herkesi göster</translation>
        </message>
    </context>
    <context>
        <name>AudienceRows</name>
        <message numerus="yes">
            <source>%Ln always read</source>
            <translation>
                <numerusform>%Ln her zaman okuyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln never</source>
            <translation>
                <numerusform>%Ln hiç</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln often</source>
            <translation>
                <numerusform>%Ln sık sık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sometimes</source>
            <translation>
                <numerusform>%Ln bazen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln too few to tell</source>
            <translation>
                <numerusform>%Ln için az veri var</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AudienceView</name>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
    </context>
    <context>
        <name>BringingNames</name>
        <message>
            <source>Bringing in names… Esc stops it.</source>
            <translation>Adlar getiriliyor… Esc durdurur.</translation>
        </message>
        <message numerus="yes">
            <source>Names brought in: %Ln.</source>
            <translation>
                <numerusform>Eklenen adlar: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names from a file</source>
            <translation>Dosyadan adlar</translation>
        </message>
        <message numerus="yes">
            <source>Rows left aside, without a name or a number with its country’s code: %Ln.</source>
            <translation>
                <numerusform>Adı ya da ülke kodlu numarası olmadığı için atlanan satırlar: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>CSV veya metin olarak kaydedilmiş tablolar (*.csv *.tsv *.txt);;Tüm dosyalar (*)</translation>
        </message>
    </context>
    <context>
        <name>BusyBar</name>
        <message>
            <source>Work under way</source>
            <translation>İşlem sürüyor</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Okuma ortancası</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Henüz okumadı</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Ulaşılan</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>half of {known} of {readers} readers by then</source>
            <translation>{known} kişinin yarısı (okuyan: {readers})</translation>
        </message>
        <message>
            <source>half of {readers} readers by then</source>
            <translation>okuyan {readers} kişinin yarısı</translation>
        </message>
        <message>
            <source>no times known</source>
            <translation>zamanlar bilinmiyor</translation>
        </message>
        <message>
            <source>nobody has read it yet</source>
            <translation>kimse okumadı</translation>
        </message>
        <message>
            <source>nothing known yet</source>
            <translation>henüz bir şey bilinmiyor</translation>
        </message>
        <message>
            <source>people it was sent to</source>
            <translation>gönderilen kişi</translation>
        </message>
        <message>
            <source>{count} of them not delivered</source>
            <translation>iletilmeyen: {count}</translation>
        </message>
        <message>
            <source>{rate} of reached</source>
            <translation>ulaşılanda {rate}</translation>
        </message>
        <message>
            <source>{rate} of reached · at least</source>
            <translation>ulaşılanda ≥ {rate}</translation>
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
            <translation>GREEN-API hesabı askıya aldı</translation>
        </message>
        <message>
            <source>apiTokenInstance is wrong or was renewed</source>
            <translation>apiTokenInstance yanlış ya da yenilenmiş</translation>
        </message>
        <message>
            <source>apiUrl belongs to another account</source>
            <translation>apiUrl başka bir hesaba ait</translation>
        </message>
        <message>
            <source>idInstance is wrong</source>
            <translation>idInstance yanlış</translation>
        </message>
        <message>
            <source>statuses are not enabled for this account</source>
            <translation>bu hesap için durumlar açık değil</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>&amp;Copy picture</source>
            <translation>&amp;Resmi kopyala</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>Resmi &amp;kaydet…</translation>
        </message>
        <message>
            <source>Show as &amp;table…</source>
            <translation>&amp;Tablo olarak göster…</translation>
        </message>
    </context>
    <context>
        <name>ChartSaver</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Çizim (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Resim (*.png)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Resmi kaydet</translation>
        </message>
    </context>
    <context>
        <name>ChoosableStatuses</name>
        <message>
            <source>{when} · {read} of {all} read</source>
            <translation>{when} · {read} / {all} okundu</translation>
        </message>
    </context>
    <context>
        <name>ColorChoice</name>
        <message>
            <source>Blue</source>
            <translation>Mavi</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Altın</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Yeşil</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gri</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Turuncu</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Pembe</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Turkuaz</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Mor</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;About GreenStat</source>
            <translation>GreenStat &amp;hakkında</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>Hesap &amp;ekle…</translation>
        </message>
        <message>
            <source>&amp;Add status…</source>
            <translation>Durum &amp;ekle…</translation>
        </message>
        <message>
            <source>&amp;All accounts</source>
            <translation>&amp;Tüm hesaplar</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>İ&amp;ptal</translation>
        </message>
        <message>
            <source>&amp;Check the history</source>
            <translation>Geçmişi &amp;kontrol et</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>Sü&amp;tunlar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopyala</translation>
        </message>
        <message>
            <source>&amp;Delivered</source>
            <translation>&amp;İletildi</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Dü&amp;zen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>Dışa &amp;aktar…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>&amp;Find statuses</source>
            <translation>Durumları &amp;bul</translation>
        </message>
        <message>
            <source>&amp;Forget account…</source>
            <translation>Hesabı &amp;unut…</translation>
        </message>
        <message>
            <source>&amp;Forget this person…</source>
            <translation>Bu kişiyi &amp;unut…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>&amp;Help pages</source>
            <translation>&amp;Yardım sayfaları</translation>
        </message>
        <message>
            <source>&amp;Hide {column}</source>
            <translation>{column} sütununu gizl&amp;e</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Geçmiş</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Klavye kısayolları</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Ad</translation>
        </message>
        <message>
            <source>&amp;Open chat in WhatsApp</source>
            <translation>WhatsApp’ta &amp;sohbet aç</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefon</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>Te&amp;rcihler…</translation>
        </message>
        <message>
            <source>&amp;Put back a copy…</source>
            <translation>Kopyayı &amp;geri yükle…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Çı&amp;kış</translation>
        </message>
        <message>
            <source>&amp;Reach curve</source>
            <translation>&amp;Erişim eğrisi</translation>
        </message>
        <message>
            <source>&amp;Read</source>
            <translation>&amp;Okundu</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Yenile</translation>
        </message>
        <message>
            <source>&amp;Report for a client…</source>
            <translation>&amp;Müşteri için rapor…</translation>
        </message>
        <message>
            <source>&amp;Reset columns</source>
            <translation>Sütunları sı&amp;fırla</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Ara</translation>
        </message>
        <message>
            <source>&amp;Sent</source>
            <translation>&amp;Gönderildi</translation>
        </message>
        <message>
            <source>&amp;Show this person's statuses</source>
            <translation>Bu kişinin &amp;durumları</translation>
        </message>
        <message>
            <source>&amp;Sort by {column}</source>
            <translation>{column} sütununa göre &amp;sırala</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>Aşa&amp;ma</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>D&amp;urum</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)…</source>
            <translation>&amp;Sekmeyle ayrılmış (TSV)…</translation>
        </message>
        <message>
            <source>&amp;Then by {column}</source>
            <translation>A&amp;rdından {column} sütununa göre</translation>
        </message>
        <message>
            <source>&amp;Time to read</source>
            <translation>Okuma &amp;süresi</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>&amp;Takip et</translation>
        </message>
        <message>
            <source>A&amp;ccounts</source>
            <translation>&amp;Hesaplar</translation>
        </message>
        <message>
            <source>A&amp;udience</source>
            <translation>&amp;Kitle</translation>
        </message>
        <message>
            <source>As a &amp;workbook (.xlsx)…</source>
            <translation>&amp;Excel dosyası (.xlsx)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>Ka&amp;rşılaştırma</translation>
        </message>
        <message>
            <source>Com&amp;pare with…</source>
            <translation>&amp;Karşılaştır…</translation>
        </message>
        <message numerus="yes">
            <source>Copy %Ln &amp;numbers</source>
            <translation>
                <numerusform>%Ln &amp;numarayı kopyala</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation>&amp;Tanı bilgilerini kopyala</translation>
        </message>
        <message>
            <source>Copy &amp;number</source>
            <translation>&amp;Numarayı kopyala</translation>
        </message>
        <message>
            <source>Copy n&amp;ame</source>
            <translation>&amp;Adı kopyala</translation>
        </message>
        <message>
            <source>Copy the history &amp;now</source>
            <translation>Geçmişi şi&amp;mdi kopyala</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>&amp;Başlıklarla kopyala</translation>
        </message>
        <message>
            <source>E&amp;dit account…</source>
            <translation>Hesabı &amp;düzenle…</translation>
        </message>
        <message>
            <source>E&amp;xport as</source>
            <translation>Şu biçi&amp;mde dışa aktar</translation>
        </message>
        <message>
            <source>F&amp;orget this status…</source>
            <translation>Bu durumu &amp;unut…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>Komut &amp;bul…</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV, RFC 4180)…</source>
            <translation>&amp;Yazılımlar için (CSV, RFC 4180)…</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV)…</source>
            <translation>&amp;Tablo programı için (CSV)…</translation>
        </message>
        <message>
            <source>Mas&amp;k numbers</source>
            <translation>N&amp;umaraları gizle</translation>
        </message>
        <message>
            <source>Menu of this co&amp;lumn</source>
            <translation>Bu sütunun &amp;menüsü</translation>
        </message>
        <message>
            <source>Move &amp;back</source>
            <translation>&amp;Geriye taşı</translation>
        </message>
        <message>
            <source>Move &amp;forward</source>
            <translation>&amp;İleriye taşı</translation>
        </message>
        <message>
            <source>Na&amp;mes from a file…</source>
            <translation>&amp;Dosyadan adlar…</translation>
        </message>
        <message>
            <source>Needs a history on the disk</source>
            <translation>Diskte bir geçmiş gerekli</translation>
        </message>
        <message>
            <source>Needs a status</source>
            <translation>Bir durum gerekli</translation>
        </message>
        <message>
            <source>Needs a table</source>
            <translation>Bir tablo gerekli</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>Bir hesap gerekli</translation>
        </message>
        <message>
            <source>Needs selected rows</source>
            <translation>Seçili satırlar gerekli</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>&amp;Günlük klasörünü aç</translation>
        </message>
        <message>
            <source>Ori&amp;ginal order</source>
            <translation>Ö&amp;zgün sıra</translation>
        </message>
        <message>
            <source>Refresh &amp;names</source>
            <translation>&amp;Adları yenile</translation>
        </message>
        <message>
            <source>S&amp;ent</source>
            <translation>&amp;Gönderildi</translation>
        </message>
        <message>
            <source>S&amp;how only</source>
            <translation>Yalnızca şunu &amp;göster</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>&amp;Sırala</translation>
        </message>
        <message>
            <source>S&amp;tatuses</source>
            <translation>&amp;Durumlar</translation>
        </message>
        <message>
            <source>S&amp;witch account…</source>
            <translation>&amp;Başka hesaba geç…</translation>
        </message>
        <message>
            <source>Sample data keeps no log</source>
            <translation>Örnek veriler günlük tutmaz</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tümünü seç</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>&amp;Herkesi göster</translation>
        </message>
        <message>
            <source>Tell me &amp;from the tray</source>
            <translation>Te&amp;psiden haber ver</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions</source>
            <translation>Ye&amp;ni sürümleri haber ver</translation>
        </message>
        <message>
            <source>Then &amp;by</source>
            <translation>S&amp;onra sırala</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Komut bul</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Uyan komut yok.</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Ne yapmak istiyorsunuz?</translation>
        </message>
    </context>
    <context>
        <name>CompareChart</name>
        <message>
            <source>Choose two statuses or more to compare them.</source>
            <translation>Karşılaştırmak için iki veya daha çok durum seçin.</translation>
        </message>
        <message>
            <source>Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts.</source>
            <translation>O durumun tüm alıcıları içinde o zamana kadar okuyanlar. Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>Yayımlanmasından beri</translation>
        </message>
        <message>
            <source>after {age}</source>
            <translation>{age} sonra</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>too few ({read} of {all})</source>
            <translation>az ({read} / {all})</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} ile {most} arası</translation>
        </message>
        <message>
            <source>{rate} ({read} of {all})</source>
            <translation>{rate} ({read} / {all})</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%Ln statuses compared</source>
            <translation>
                <numerusform>%Ln durum karşılaştırılıyor</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştırma</translation>
        </message>
        <message>
            <source>Compare at the age of {duration}</source>
            <translation>Yayından {duration} sonraki hâlleriyle karşılaştır</translation>
        </message>
        <message>
            <source>Compare each as it was last checked</source>
            <translation>Her birini son kontroldeki hâliyle karşılaştır</translation>
        </message>
        <message>
            <source>Read, at equal age</source>
            <translation>Okundu, yayından aynı süre sonra</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln statuses to {file}</source>
            <translation>
                <numerusform>%Ln durum {file} dosyasına kaydedildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Two to eight statuses, each as it was at the same age</source>
            <translation>İki ile sekiz arası durum, her biri yayından aynı süre sonraki hâliyle</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} sa</translation>
        </message>
    </context>
    <context>
        <name>ComparePicker</name>
        <message>
            <source>No status holds these words.</source>
            <translation>Bu sözcükler hiçbir durumda geçmiyor.</translation>
        </message>
        <message>
            <source>Search statuses</source>
            <translation>Durum ara</translation>
        </message>
        <message>
            <source>Statuses to compare</source>
            <translation>Karşılaştırılacak durumlar</translation>
        </message>
        <message>
            <source>{count} chosen, {least} to {most} are compared</source>
            <translation>{count} seçili, {least}–{most} durum karşılaştırılır</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message numerus="yes">
            <source>%Ln statuses left out: not checked since their first day was over.</source>
            <translation>
                <numerusform>%Ln durum dışarıda bırakıldı: ilk günü dolduktan sonra kontrol edilmedi.</numerusform>
            </translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Türe göre</translation>
        </message>
        <message>
            <source>By weekday</source>
            <translation>Haftanın gününe göre</translation>
        </message>
        <message>
            <source>Choose two statuses or more</source>
            <translation>İki veya daha çok durum seçin</translation>
        </message>
        <message>
            <source>It takes two statuses. They appear here as they are found.</source>
            <translation>İki durum gerekir. Bulundukça burada görünürler.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Henüz karşılaştıracak bir şey yok</translation>
        </message>
        <message>
            <source>Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.</source>
            <translation>Puan, okuyan alıcıların yüzde puanıdır; parantezde, 100 kez içinde 95’inde gerçek farkın bulunduğu aralık. Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message>
            <source>Read, compared with all the others</source>
            <translation>Okundu, ötekilere göre</translation>
        </message>
        <message>
            <source>Read, compared with the week before</source>
            <translation>Okundu, önceki haftaya göre</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Yan yana</translation>
        </message>
        <message>
            <source>Statuses take part once they were checked after their first day.</source>
            <translation>Durumlar, ilk günlerinden sonra kontrol edilince katılır.</translation>
        </message>
        <message>
            <source>Tick them in the list beside the curves.</source>
            <translation>Onları eğrilerin yanındaki listede işaretleyin.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>Hafta hafta</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Haftanın günü</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Ortanca okuma süresi</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Yayımlanma</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Ulaşılan</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Read, compared with the first</source>
            <translation>Okundu, birinciye göre</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Durumlar</translation>
        </message>
        <message>
            <source>Week of {monday}</source>
            <translation>{monday} haftası</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>birinci</translation>
        </message>
        <message>
            <source>too few ({people})</source>
            <translation>az ({people})</translation>
        </message>
        <message>
            <source>too few to tell</source>
            <translation>veri az</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} ile {most} arası</translation>
        </message>
        <message>
            <source>{number}  {title}</source>
            <translation>{number}  {title}</translation>
        </message>
        <message>
            <source>{points}, may be chance ({least} to {most})</source>
            <translation>{points}, rastlantı olabilir ({least} ile {most} arası)</translation>
        </message>
        <message>
            <source>{points}, surely ({least} to {most})</source>
            <translation>{points}, kesin ({least} ile {most} arası)</translation>
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
            <translation>Erişim reddedildi</translation>
        </message>
        <message>
            <source>In trouble</source>
            <translation>Sorun var</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Çevrimdışı</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Kota doldu</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Başlıyor</translation>
        </message>
        <message>
            <source>Watched by another GreenStat</source>
            <translation>Başka bir GreenStat takip ediyor</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Takipte</translation>
        </message>
        <message>
            <source>{word} – next try {when}</source>
            <translation>{word} – yeni deneme {when}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Asking for names…</source>
            <translation>Adlar soruluyor…</translation>
        </message>
        <message>
            <source>Asking how the instance is…</source>
            <translation>Instance’ın hâli soruluyor…</translation>
        </message>
        <message>
            <source>Asking who received and read it…</source>
            <translation>Kimlerin aldığı ve okuduğu soruluyor…</translation>
        </message>
        <message>
            <source>Looking for statuses…</source>
            <translation>Durumlar aranıyor…</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Another program is using the history. Close the other program, then try again.</source>
            <translation>Geçmişi başka bir program kullanıyor. Öbür programı kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask GREEN-API's support (HTTP {code}).</source>
            <translation>GREEN-API yanıt veremedi. Takip sırasında GreenStat kendisi yeniden dener; uzun sürerse GREEN-API desteğine sorun (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>GREEN-API’ye ulaşılamadı. Bilgisayarın internete bağlı olduğundan emin olun. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.</source>
            <translation>GREEN-API kullanılamadı. Birkaç dakika sonra yeniden deneyin; takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>GREEN-API erişimi reddetti. Olası nedenler: {causes}. apiUrl, idInstance ve apiTokenInstance değerlerini GREEN-API konsolundakilerle karşılaştırın; doğruysalar GREEN-API desteğine sorun. Takip sırasında GreenStat arada bir yeniden dener (HTTP {code}).</translation>
        </message>
        <message>
            <source>GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries again by itself.</source>
            <translation>GREEN-API’nin yanıtı çok uzun sürdü. Bilgisayarın internete bağlı olduğundan emin olun. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>GREEN-API was asked too often, perhaps by another program that uses the same account. While watching, GreenStat tries again by itself, more slowly; you can try in {minutes} min.</source>
            <translation>GREEN-API’ye çok sık soruldu; belki aynı hesabı kullanan başka bir program vardır. Takip sırasında GreenStat daha yavaş olarak kendisi yeniden dener; siz {minutes} dk sonra deneyebilirsiniz.</translation>
        </message>
        <message>
            <source>GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl is right. While watching, GreenStat tries again by itself ({where}).</source>
            <translation>GREEN-API’nin yanıtı anlaşılamadı, bu yüzden bir kenara bırakıldı; kaydedilenler duruyor. apiUrl değerinin doğru olduğundan emin olun. Takip sırasında GreenStat kendisi yeniden dener ({where}).</translation>
        </message>
        <message>
            <source>It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program is using the history. GreenStat tries again by itself.</source>
            <translation>Unutuldu, ama son izleri diskten silinemedi: disk dolu ya da geçmişi başka bir program kullanıyor. GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>apiUrl’deki adreste yanıt veren yok. Adresi GREEN-API konsoluyla karşılaştırın. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens again, close GreenStat and start it anew.</source>
            <translation>GreenStat’ın hazırlıklı olmadığı bir şey oldu. Önceden kaydedilenler duruyor. Yeniden deneyin; tekrarlanırsa GreenStat’ı kapatıp yeniden başlatın.</translation>
        </message>
        <message>
            <source>Stopped. Everything that had arrived is kept.</source>
            <translation>Durduruldu. Gelmiş olan her şey saklandı.</translation>
        </message>
        <message>
            <source>The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Hesaba şu anda soru sorulamıyor. Durumuna GREEN-API konsolunda bakın. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp. While watching, GreenStat tries again by itself.</source>
            <translation>Hesap bir telefona bağlı değil. GREEN-API konsolunda, QR kodunu WhatsApp ile okutarak bağlayın. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again by itself.</source>
            <translation>Hesap başlıyor; bu beş dakikayı bulabilir. O zaman yeniden deneyin; takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>Hesabın ödenmiş süresi doldu. GREEN-API konsolunda uzatın. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>apiUrl’deki adres gerçek olduğunu kanıtlayamadı, bu yüzden ona hiçbir şey gönderilmedi. apiUrl değerini GREEN-API konsoluyla, bilgisayarın tarihini de takvimle karşılaştırın; ofisteyseniz ağdan sorumlu kişiye sorun. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching, GreenStat tries again by itself.</source>
            <translation>apiUrl’deki adres başka bir yere yönlendiriyor. Tokeniniz güvende kalsın diye oraya gidilmedi. apiUrl değerini GREEN-API konsoluyla karşılaştırın; otelde ya da kafedeyseniz önce oranın ağına giriş yapın. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in the GREEN-API console. While watching, GreenStat tries again by itself.</source>
            <translation>apiUrl’deki adres bulunamadı. Bilgisayarın internete bağlı olduğundan ve apiUrl değerinin GREEN-API konsolundaki gibi yazıldığından emin olun. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat tries again by itself.</source>
            <translation>Yanıt yarıda kesildi, bu yüzden bir kenara bırakıldı; kaydedilenler duruyor. Yeniden deneyin; takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try again.</source>
            <translation>Disk dolu, bu yüzden yeni bir şey kaydedilemedi; önceden kaydedilenlerin hepsi yerinde. Biraz yer açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The disk is full, so the file was not written; an older file of that name is untouched. Free some space or choose another disk.</source>
            <translation>Disk dolu, bu yüzden dosya yazılmadı; aynı adlı eski dosyaya dokunulmadı. Biraz yer açın ya da başka bir disk seçin.</translation>
        </message>
        <message>
            <source>The file could not be written there: it may be open in another program, or its folder does not allow it. Close the file or choose another folder.</source>
            <translation>Dosya oraya yazılamadı: başka bir programda açık olabilir ya da klasörü izin vermiyordur. Dosyayı kapatın ya da başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>The file could not be written; an older file of that name is untouched. Choose another place and try again.</source>
            <translation>Dosya yazılamadı; aynı adlı eski dosyaya dokunulmadı. Başka bir yer seçip yeniden deneyin.</translation>
        </message>
        <message>
            <source>The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose another folder.</source>
            <translation>Geçmişin yerindeki dosyayı GreenStat oluşturmamış, bu yüzden ona dokunulmadı. Dosyayı başka yere taşıyın ya da başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>The folder for the file does not exist. Choose another one.</source>
            <translation>Dosya için seçilen klasör yok. Başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then try again.</source>
            <translation>Geçmiş açılamadı. Klasörünün var olduğundan ve açma izniniz bulunduğundan emin olup yeniden deneyin.</translation>
        </message>
        <message>
            <source>The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what can be read of the damaged file, and keeps that file.</source>
            <translation>Geçmiş zarar görmüş. GreenStat’ı kapatıp yeniden başlatın: en yeni sağlam kopyasını geri koyar, zarar gören dosyadan okunabilenleri kurtarır ve o dosyayı saklar.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}). The damaged file is kept in {folder}.</source>
            <translation>Geçmiş zarar görmüştü ve kopyası yoktu. Okunabilenler kurtarıldı: durumlar ({statuses}) ve kontroller ({checks}). Zarar gören dosya şurada saklanıyor: {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>Geçmiş zarar görmüştü ve kopyası yoktu. Okunabilenler kurtarıldı: durumlar ({statuses}) ve kontroller ({checks}); bazı durumların ({incomplete}) her kişisi okunamadı. Zarar gören dosya şurada saklanıyor: {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}). The damaged file is kept in {folder}.</source>
            <translation>Geçmiş zarar görmüştü. {day} tarihli kopyası geri kondu, daha yeni kontroller ({checks}) zarar gören dosyadan kurtarıldı. Zarar gören dosya şurada saklanıyor: {folder}.</translation>
        </message>
        <message>
            <source>The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in {folder}.</source>
            <translation>Geçmiş zarar görmüştü. {day} tarihli kopyası geri kondu, daha yeni kontroller ({checks}) zarar gören dosyadan kurtarıldı; bazı durumların ({incomplete}) her kişisi okunamadı. Zarar gören dosya şurada saklanıyor: {folder}.</translation>
        </message>
        <message>
            <source>The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.</source>
            <translation>Geçmişi GreenStat’ın daha yeni bir sürümü oluşturmuş; olduğu gibi bırakıldı. Açmak için programı güncelleyin.</translation>
        </message>
        <message>
            <source>The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or choose another folder.</source>
            <translation>Geçmişin klasörü yazmaya izin vermiyor, bu yüzden yeni bir şey kaydedilemedi. GreenStat’ın oraya yazmasına izin verin ya da başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use the token only for this session; to keep it for longer, set up the system's own keyring.</source>
            <translation>Bu bilgisayarda ayarlı anahtarlık tokeni güvende tutmuyor, bu yüzden GreenStat onu kullanmıyor. Tokeni yalnızca bu oturum için kullanabilirsiniz; daha uzun saklamak için sistemin kendi anahtarlığını ayarlayın.</translation>
        </message>
        <message>
            <source>The proxy that this computer uses did not let the question through. Look at the proxy in the system's network settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.</source>
            <translation>Bu bilgisayarın kullandığı vekil sunucu (proxy) soruyu geçirmedi. Sistemin ağ ayarlarındaki vekil sunucuya bakın ya da ağdan sorumlu kişiye sorun. Takip sırasında GreenStat kendisi yeniden dener.</translation>
        </message>
        <message>
            <source>The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be chosen in the GREEN-API console. While watching, GreenStat tries again now and then.</source>
            <translation>Hesabın tarifesindeki kota bu ay için doldu. {day} günü yeniden başlar; GREEN-API konsolunda daha büyük bir tarife seçilebilir. Takip sırasında GreenStat arada bir yeniden dener.</translation>
        </message>
        <message>
            <source>The system's keyring did not answer in time. If it asks for your password in another window, answer there and try again; or use the token only for this session.</source>
            <translation>Sistemin anahtarlığı zamanında yanıt vermedi. Başka bir pencerede parolanızı istiyorsa oraya yazıp yeniden deneyin ya da tokeni yalnızca bu oturum için kullanın.</translation>
        </message>
        <message>
            <source>The system's keyring did not do what it was asked. Try again, or use the token only for this session.</source>
            <translation>Sistemin anahtarlığı isteneni yapmadı. Yeniden deneyin ya da tokeni yalnızca bu oturum için kullanın.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again, or use the token only for this session.</source>
            <translation>Sistemin anahtarlığı kilitli. Kilidini açıp yeniden deneyin ya da tokeni yalnızca bu oturum için kullanın.</translation>
        </message>
        <message>
            <source>The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API console in the account's settings.</source>
            <translation>{id_instance} hesabının tokeni bu bilgisayarda bilinmiyor. GREEN-API konsolundaki apiTokenInstance değerini hesabın ayarlarına girin.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for this session; to keep it for longer, set up the system's keyring and start GreenStat again.</source>
            <translation>Bu bilgisayarda tokeni güvenle saklayacak bir anahtarlık yok ya da çalışmıyor. Tokeni yalnızca bu oturum için kullanabilirsiniz; daha uzun saklamak için sistemin anahtarlığını ayarlayıp GreenStat’ı yeniden başlatın.</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance ve apiTokenInstance doğru, ama GREEN-API hesabı askıya almış. Nedenini GREEN-API desteğine sorun. Takip sırasında GreenStat arada bir yeniden dener (HTTP {code}).</translation>
        </message>
        <message>
            <source>apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then (HTTP {code}).</source>
            <translation>apiUrl, idInstance ve apiTokenInstance doğru, ama bu hesap için durumlar açık değil. GREEN-API desteğinden durum yöntemlerini açmasını isteyin. Takip sırasında GreenStat arada bir yeniden dener (HTTP {code}).</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Dosya seç…</translation>
        </message>
        <message>
            <source>&amp;Everything ({all} rows)</source>
            <translation>T&amp;ümü ({all} satır)</translation>
        </message>
        <message>
            <source>&amp;Mask phone numbers</source>
            <translation>Telefon &amp;numaralarını gizle</translation>
        </message>
        <message>
            <source>&amp;Tab-separated (TSV)</source>
            <translation>&amp;Sekmeyle ayrılmış (TSV)</translation>
        </message>
        <message>
            <source>As a work&amp;book with a summary (.xlsx)</source>
            <translation>Özetli &amp;Excel dosyası (.xlsx)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>For a &amp;program (CSV by RFC 4180, times in UTC)</source>
            <translation>&amp;Yazılımlar için (RFC 4180’e göre CSV, saatler UTC)</translation>
        </message>
        <message>
            <source>For a &amp;spreadsheet (CSV for Excel, LibreOffice, Numbers)</source>
            <translation>&amp;Tablo programı için (Excel, LibreOffice, Numbers için CSV)</translation>
        </message>
        <message>
            <source>For whom is the file?</source>
            <translation>Dosya kimin için?</translation>
        </message>
        <message>
            <source>What is sho&amp;wn ({shown} of {all} rows{filters})</source>
            <translation>&amp;Görünenler ({shown} / {all} satır{filters})</translation>
        </message>
        <message>
            <source>Which rows?</source>
            <translation>Hangi satırlar?</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Age (seconds)</source>
            <translation>Yayından sonra (saniye)</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Kitle</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Sohbet kimliği</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştırma</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ülke</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>İletildi, en az</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>İletildi, en çok</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Birinciyle fark, en az</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Birinciyle fark, en çok</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>İlk görülme</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Ne sıklıkta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Son okuma</translation>
        </message>
        <message>
            <source>Median time to read (seconds)</source>
            <translation>Ortanca okuma süresi (saniye)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Ulaşılan</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Read rate</source>
            <translation>Okuma oranı</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Okundu, en az</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Okundu, en çok</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Alınan</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Durum kimliği</translation>
        </message>
        <message>
            <source>sample data – {title}</source>
            <translation>örnek veriler – {title}</translation>
        </message>
    </context>
    <context>
        <name>FirstLoad</name>
        <message>
            <source>Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. Esc stops it.</source>
            <translation>Her durum soruluyor: {done} / {all}, yaklaşık {seconds} sn; servis saniyede bir yanıt verir. Esc durdurur.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Stopped after {done} of {all} statuses. What arrived is kept.</source>
            <translation>{all} durumdan {done} tanesinden sonra durduruldu. Gelenler saklandı.</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message numerus="yes">
            <source>%Ln statuses with their recipients, names and checks</source>
            <translation>
                <numerusform>alıcıları, adları ve kontrolleriyle birlikte %Ln durum</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Both, and the account itself</source>
            <translation>&amp;Her ikisi ve hesabın kendisi</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Unut</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>For ten seconds you can still undo it.</source>
            <translation>On saniye boyunca geri alabilirsiniz.</translation>
        </message>
        <message>
            <source>Forget account</source>
            <translation>Hesabı unut</translation>
        </message>
        <message>
            <source>Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included. Nothing changes at GREEN-API and on the phone.</source>
            <translation>Bu bilgisayardan silinecekler: token, hesabın adresi ve adı, {kept}; günlük kopyalar da içinde. GREEN-API’de ve telefonda hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Gone from this computer: {kept}, daily copies included. The account and its token stay, and what GREEN-API still knows of the last 30 days is fetched again.</source>
            <translation>Bu bilgisayardan silinecekler: {kept}; günlük kopyalar da içinde. Hesap ve tokeni kalır; GREEN-API’nin son 30 günden hâlâ bildikleri yeniden alınır.</translation>
        </message>
        <message>
            <source>The &amp;history only</source>
            <translation>Yalnızca &amp;geçmiş</translation>
        </message>
        <message>
            <source>The &amp;token only</source>
            <translation>Yalnızca &amp;token</translation>
        </message>
        <message>
            <source>The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more about this account until you enter a token again.</source>
            <translation>Token anahtarlıktan silinir. Kaydedilenler kalır ve okunabilir; siz yeniden token girene kadar GREEN-API’ye bu hesap hakkında bir şey sorulmaz.</translation>
        </message>
        <message>
            <source>What should be forgotten about {account}?</source>
            <translation>{account} hakkında ne unutulsun?</translation>
        </message>
        <message>
            <source>{account}: the history is forgotten. The account is still here.</source>
            <translation>{account}: geçmiş unutuldu. Hesap hâlâ burada.</translation>
        </message>
        <message>
            <source>{account}: the history will be forgotten in {seconds} s.</source>
            <translation>{account}: geçmiş {seconds} sn sonra unutulacak.</translation>
        </message>
        <message>
            <source>{account}: the token is forgotten. What was saved is still here.</source>
            <translation>{account}: token unutuldu. Kaydedilenler hâlâ burada.</translation>
        </message>
        <message>
            <source>{account}: the token will be forgotten in {seconds} s.</source>
            <translation>{account}: token {seconds} sn sonra unutulacak.</translation>
        </message>
        <message>
            <source>{account}: token and history are forgotten.</source>
            <translation>{account}: token ve geçmiş unutuldu.</translation>
        </message>
        <message>
            <source>{account}: token and history will be forgotten in {seconds} s.</source>
            <translation>{account}: token ve geçmiş {seconds} sn sonra unutulacak.</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>ForgettingForGood</name>
        <message numerus="yes">
            <source>%Ln recipients with their times</source>
            <translation>
                <numerusform>zamanlarıyla birlikte %Ln alıcı</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>Kalıcı olarak &amp;unut</translation>
        </message>
        <message>
            <source>Forget this person</source>
            <translation>Bu kişiyi unut</translation>
        </message>
        <message>
            <source>Forget this status</source>
            <translation>Bu durumu unut</translation>
        </message>
        <message>
            <source>Forget {who} for good?</source>
            <translation>Kalıcı olarak unutulsun mu: {who}?</translation>
        </message>
        <message>
            <source>Forget “{title}” for good?</source>
            <translation>“{title}” kalıcı olarak unutulsun mu?</translation>
        </message>
        <message numerus="yes">
            <source>Forgotten: this person is gone from %Ln statuses.</source>
            <translation>
                <numerusform>Unutuldu: bu kişi %Ln durumdan silindi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone from this computer, in all accounts: their name, their number, and when they received and read which status. The counts of those statuses become smaller.</source>
            <translation>Bu bilgisayardan, tüm hesaplardan silinecekler: adı, numarası, hangi durumu ne zaman aldığı ve okuduğu. O durumların sayıları azalır.</translation>
        </message>
        <message>
            <source>Gone from this computer: its text and picture, its checks, and {people}.</source>
            <translation>Bu bilgisayardan silinecekler: metni ve resmi, kontrolleri ve {people}.</translation>
        </message>
        <message>
            <source>It will not be fetched again. Nothing changes on WhatsApp.</source>
            <translation>Yeniden alınmaz. WhatsApp’ta hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.</source>
            <translation>Sonraki yanıtlar onu geri getirmez. WhatsApp’ta ve telefonda hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot be undone.</source>
            <translation>Son günlerin kopyaları da silinir, çünkü onlarda da vardır; bir saat içinde yenisi yapılır. Bu geri alınamaz.</translation>
        </message>
        <message>
            <source>The status is forgotten.</source>
            <translation>Durum unutuldu.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>bu kişi</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message numerus="yes">
            <source>%Ln checks</source>
            <translation>
                <numerusform>%Ln kontrol</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients</source>
            <translation>
                <numerusform>%Ln alıcı</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not ask how the instance is</source>
            <translation>Instance’ın hâli sorulamadı</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Henüz kontrol edilmedi</translation>
        </message>
        <message>
            <source>Saved {ago}</source>
            <translation>{ago} kaydedildi</translation>
        </message>
        <message>
            <source>statistics kept by GREEN-API until {date}</source>
            <translation>GREEN-API istatistikleri {date} tarihine kadar saklar</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Instance authorized</source>
            <translation>Instance yetkilendirilmiş</translation>
        </message>
        <message>
            <source>Instance authorized · notifications off</source>
            <translation>Instance yetkilendirilmiş · bildirimler kapalı</translation>
        </message>
        <message>
            <source>Instance authorized · notifications on</source>
            <translation>Instance yetkilendirilmiş · bildirimler açık</translation>
        </message>
        <message>
            <source>Instance is starting</source>
            <translation>Instance başlıyor</translation>
        </message>
        <message>
            <source>Instance not ready: {state}</source>
            <translation>Instance hazır değil: {state}</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>%Ln reads</source>
            <translation>
                <numerusform>%Ln okuma</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>No reads yet.</source>
            <translation>Henüz okuma yok.</translation>
        </message>
        <message>
            <source>Reading peaked on {when}: {count}, {share}. Times are local.</source>
            <translation>En çok okuma: {when} – {count}, {share}. Saatler yereldir.</translation>
        </message>
        <message>
            <source>{day} {begin} to {end}</source>
            <translation>{day} {begin}–{end}</translation>
        </message>
        <message>
            <source>{share} of {count}</source>
            <translation>{share} / {count}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>This is sample data: nothing is kept anywhere.</source>
            <translation>Bunlar örnek veriler: hiçbir yerde hiçbir şey saklanmaz.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln pages found</source>
            <translation>
                <numerusform>%Ln sayfa bulundu</numerusform>
            </translation>
        </message>
        <message>
            <source>GreenStat Help</source>
            <translation>GreenStat Yardımı</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Bu sözcükleri içeren sayfa yok.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sayfa</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Search in Help</source>
            <translation>Yardım’da ara</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>Tanı bilgileri kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>HistoryCare</name>
        <message>
            <source>Copies of the history (*.sqlite3);;All files (*)</source>
            <translation>Geçmişin kopyaları (*.sqlite3);;Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Put back a copy: the history will be as it was then</source>
            <translation>Kopyayı geri yükle: geçmiş o zamanki hâline döner</translation>
        </message>
        <message>
            <source>The history is as it was in the copy. The one before it is kept in the folder “damaged”.</source>
            <translation>Geçmiş artık kopyadaki gibi. Önceki hâli “damaged” klasöründe saklanıyor.</translation>
        </message>
        <message>
            <source>The history is copied.</source>
            <translation>Geçmiş kopyalandı.</translation>
        </message>
        <message>
            <source>The history is sound.</source>
            <translation>Geçmiş sağlam.</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message numerus="yes">
            <source>%Ln reads · local time</source>
            <translation>
                <numerusform>%Ln okuma · yerel saat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it takes {least}, with {each} each at two different hours.</source>
            <translation>
                <numerusform>En iyi yayın saati için veri az. İlk altı saati izlenen %Ln durum var; {least} gerekir, iki farklı saatte en az {each} tane.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the reads…</source>
            <translation>Okumalar sayılıyor…</translation>
        </message>
        <message numerus="yes">
            <source>Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses</source>
            <translation>
                <numerusform>En iyisi {hour} sularında yayımlananlar: altı saat içinde alıcılarının {rate} kadarı okudu · %Ln durum</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few reads to say when people read: {count} so far, it takes {least}.</source>
            <translation>Ne zaman okunduğunu söylemek için az okuma var: şimdilik {count}, gereken {least}.</translation>
        </message>
        <message>
            <source>When they read</source>
            <translation>Ne zaman okuyorlar</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>rastlantı olabilir</translation>
        </message>
        <message>
            <source>surely more than at other hours</source>
            <translation>öteki saatlerden kesinlikle fazla</translation>
        </message>
    </context>
    <context>
        <name>KeptTimeBox</name>
        <message numerus="yes">
            <source>%Ln statuses first seen before {moment} will go, with their recipients and checks.</source>
            <translation>
                <numerusform>İlk görülmesi {moment} öncesi olan %Ln durum, alıcıları ve kontrolleriyle birlikte silinecek.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Let them go</source>
            <translation>&amp;Sil</translation>
        </message>
        <message numerus="yes">
            <source>For %Ln days</source>
            <translation>
                <numerusform>%Ln gün</numerusform>
            </translation>
        </message>
        <message>
            <source>For 31 days</source>
            <translation>31 gün</translation>
        </message>
        <message>
            <source>For a year</source>
            <translation>Bir yıl</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Her zaman</translation>
        </message>
        <message>
            <source>For three months</source>
            <translation>Üç ay</translation>
        </message>
        <message>
            <source>How long the history is kept</source>
            <translation>Geçmiş ne kadar saklanır</translation>
        </message>
        <message>
            <source>Keep the history for a shorter time</source>
            <translation>Geçmişi daha kısa sakla</translation>
        </message>
        <message>
            <source>So will everybody who is in no other status, within the hour and for good. Copies made before hold them for a week longer.</source>
            <translation>Başka durumda olmayan herkes de bir saat içinde kalıcı olarak silinir. Önceki kopyalar onları bir hafta daha tutar.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Deleted status</source>
            <translation>Silinmiş durum</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>Sesli durum</translation>
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
            <translation>Kapandı – her şey saklandı</translation>
        </message>
        <message>
            <source>Closed – next check {when}</source>
            <translation>Kapandı – sonraki kontrol {when}</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Canlı</translation>
        </message>
        <message>
            <source>Live – next check {when}</source>
            <translation>Canlı – sonraki kontrol {when}</translation>
        </message>
        <message>
            <source>More people who had read it at the last check than at the one before</source>
            <translation>Son kontrolde, bir öncekine göre okumuş olan kişi fazlası</translation>
        </message>
        <message>
            <source>▲ {count} read</source>
            <translation>▲ {count} okuma</translation>
        </message>
    </context>
    <context>
        <name>LocalTimes</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n gün</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n gün önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n sa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n sa önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n dk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n dk önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n sn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>%n sn önce</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Bugün {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Dün {time}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>%n gün sonra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>%n sa sonra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>%n dk sonra</numerusform>
            </translation>
        </message>
        <message>
            <source>in {clock}</source>
            <translation>{clock} sonra</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>az önce</translation>
        </message>
        <message>
            <source>now</source>
            <translation>şimdi</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>%{share}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Add status…</source>
            <translation>Durum ekle…</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>Hesabı düzenle…</translation>
        </message>
        <message>
            <source>GreenStat is looking for the statuses of the last 30 days. You can also add one by its id.</source>
            <translation>GreenStat son 30 günün durumlarını arıyor. Kimliğiyle de durum ekleyebilirsiniz.</translation>
        </message>
        <message>
            <source>GreenStat – sample data</source>
            <translation>GreenStat – örnek veriler</translation>
        </message>
        <message>
            <source>No status chosen</source>
            <translation>Durum seçilmedi</translation>
        </message>
        <message>
            <source>No statuses yet</source>
            <translation>Henüz durum yok</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Açılıyor…</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Bulundukça burada görünürler.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Writing the file: {done} of {all}. Esc stops it.</source>
            <translation>Dosya yazılıyor: {done} / {all}. Esc durdurur.</translation>
        </message>
    </context>
    <context>
        <name>Meaning</name>
        <message>
            <source>GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later. The account restarts for it, which takes up to five minutes. What was saved before stays.</source>
            <translation>GREEN-API bu durumu kimlerin aldığını söylemiyor, çünkü hesabın “Receive webhooks on sent messages statuses” ayarı kapalı. Gelecek durumlar için açın; kapalıyken yayımlananlar sonradan sayılamaz. Hesap bunun için yeniden başlar; bu beş dakikayı bulabilir. Önceden kaydedilenler duruyor.</translation>
        </message>
        <message>
            <source>GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved here stays.</source>
            <translation>GREEN-API istatistikleri 30 gün saklar ve bu durum daha eski, yani soracak bir şey kalmadı. Burada kaydedilenler duruyor.</translation>
        </message>
        <message>
            <source>GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status stays empty too, ask GREEN-API's support.</source>
            <translation>GREEN-API bu durumu listeliyor, ama hiç kimse bildirilmedi ve günü geçtiği için artık bir şey gelmez. Bildirimler kaybolmuş ya da yayımlanırken kapalıymış. Bu durum için yapılacak bir şey yok; sonraki durum da boş kalırsa GREEN-API desteğine sorun.</translation>
        </message>
        <message>
            <source>GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>GREEN-API bu kez kimseyi bildirmedi, oysa önceden bir alıcı biliyordu. Hesap telefona yeniden bağlanınca unutur. Sizdeki saklanıyor; yapılacak bir şey yok, yeni durumlar her zamanki gibi sayılır.</translation>
        </message>
        <message numerus="yes">
            <source>GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.</source>
            <translation>
                <numerusform>GREEN-API bu kez kimseyi bildirmedi, oysa önceden {recipients} alıcı biliyordu. Hesap telefona yeniden bağlanınca onları unutur. Sizdekiler saklanıyor; yapılacak bir şey yok, yeni durumlar her zamanki gibi sayılır.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named, compare the id with the one in the GREEN-API console.</source>
            <translation>Henüz bir şey yok. Yeni bir durumun haberi iki dakikaya kadar gecikebilir; o zaman yeniden kontrol edin. Yine kimse bildirilmezse kimliği GREEN-API konsolundakiyle karşılaştırın.</translation>
        </message>
        <message>
            <source>The account's list of statuses does not have this one. Its id may be mistyped or belong to another account: compare it with idMessage in the GREEN-API console.</source>
            <translation>Hesabın durum listesinde bu durum yok. Kimliği yanlış yazılmış ya da başka bir hesaba ait olabilir: GREEN-API konsolundaki idMessage ile karşılaştırın.</translation>
        </message>
        <message>
            <source>The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and there is nothing to do.</source>
            <translation>Servis önceden bildirdiği bir alıcıyı unuttu; söz verilenden önce de unutabilir. Sizdeki saklanıyor, yapılacak bir şey yok.</translation>
        </message>
        <message numerus="yes">
            <source>The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are kept, and there is nothing to do.</source>
            <translation>
                <numerusform>Servis önceden bildirdiği {forgotten} alıcıyı unuttu; söz verilenden önce de unutabilir. Sizdekiler saklanıyor, yapılacak bir şey yok.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>Servis bu durum için kimseyi bildirmiyor ve günü geçti. Ya bildirimler kayboldu ya da kimlik başka bir hesaba ait: GREEN-API konsolundakiyle karşılaştırın.</translation>
        </message>
        <message>
            <source>The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account: compare it with the one in the GREEN-API console.</source>
            <translation>Servis bu durum için kimseyi bildirmiyor. Ya henüz kimseye ulaşmadı ya da kimlik başka bir hesaba ait: GREEN-API konsolundakiyle karşılaştırın.</translation>
        </message>
        <message>
            <source>The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show your statuses to few people: look at its status privacy on the phone, and check again later.</source>
            <translation>Durum yayımlandı, ama henüz kimseye ulaşmadı. Telefonlar kapalı olabilir ya da WhatsApp durumlarınızı az kişiye gösteriyordur: telefonda durum gizliliğine bakın, sonra yeniden kontrol edin.</translation>
        </message>
        <message>
            <source>Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it neither sends nor answers. Statuses published from then on are counted; those published before are not.</source>
            <translation>“Receive webhooks on sent messages statuses” açılsın mı? Hesap bunun için yeniden başlar: beş dakika kadar ne gönderir ne de yanıt verir. Bundan sonra yayımlanan durumlar sayılır; öncekiler sayılmaz.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Sorun</translation>
        </message>
    </context>
    <context>
        <name>Mishaps</name>
        <message>
            <source>Copy diagnostics</source>
            <translation>Tanı bilgilerini kopyala</translation>
        </message>
        <message>
            <source>Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again, send the diagnostics to whoever helps you. They hold no token and no number of a person.</source>
            <translation>GreenStat’ın içinde bir şeyler ters gitti. Kaydedilenler duruyor, devam edebilirsiniz; tekrarlanırsa tanı bilgilerini size yardım eden kişiye gönderin. İçinde token ya da bir kişinin numarası yoktur.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} / {all}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Open status</source>
            <translation>Durumu &amp;aç</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>No statuses</source>
            <translation>Durum yok</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Yayımlanma</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Statuses of one person</source>
            <translation>Bir kişinin durumları</translation>
        </message>
        <message>
            <source>Statuses of this person</source>
            <translation>Bu kişinin durumları</translation>
        </message>
        <message>
            <source>This person is a recipient of no status that was checked.</source>
            <translation>Bu kişi, kontrol edilmiş hiçbir durumun alıcısı değil.</translation>
        </message>
        <message>
            <source>{read} of {received} statuses read · read is a lower bound</source>
            <translation>{received} durumdan {read} okundu · okundu bir alt sınırdır</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Kapat</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>K&amp;oyu</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Yüksek karşıtlık</translation>
        </message>
        <message>
            <source>&amp;Keep the history:</source>
            <translation>Geç&amp;mişi sakla:</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Açık</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>&amp;Sistemdeki gibi</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sistemdeki gibi</translation>
        </message>
        <message>
            <source>Check statuses by themselves while GreenStat is &amp;open</source>
            <translation>&amp;GreenStat açıkken durumlar kendiliğinden kontrol edilsin</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Arka planda</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>Mask &amp;phone numbers: for a screen that others see</source>
            <translation>Telefon &amp;numaralarını gizle: ekranı başkaları görüyorsa</translation>
        </message>
        <message>
            <source>Nothing &amp;moves by itself</source>
            <translation>&amp;Hareket olmasın</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Tercihler</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Gizlilik</translation>
        </message>
        <message>
            <source>Tell me from the &amp;tray when half have read a status</source>
            <translation>Bir durumu alıcıların yarısı okuyunca &amp;tepsiden haber ver</translation>
        </message>
        <message>
            <source>Tell me of &amp;new versions, asked for once a day</source>
            <translation>Yeni sürümleri ha&amp;ber ver, günde bir kez sorar</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A history is kept for 31 days or more: what is younger, GREEN-API would tell again.</source>
            <translation>Geçmiş en az 31 gün saklanır: daha yenilerini GREEN-API yeniden bildirirdi.</translation>
        </message>
        <message>
            <source>A workbook has no room for so many recipients. Choose fewer of them, or export as CSV.</source>
            <translation>Bir Excel dosyası bu kadar alıcı almaz. Daha azını seçin ya da CSV olarak dışa aktarın.</translation>
        </message>
        <message>
            <source>Enter apiTokenInstance as the GREEN-API console shows it.</source>
            <translation>apiTokenInstance değerini GREEN-API konsolunda göründüğü gibi girin.</translation>
        </message>
        <message>
            <source>Enter apiUrl as the GREEN-API console shows it.</source>
            <translation>apiUrl değerini GREEN-API konsolunda göründüğü gibi girin.</translation>
        </message>
        <message>
            <source>Enter idInstance as the GREEN-API console shows it.</source>
            <translation>idInstance değerini GREEN-API konsolunda göründüğü gibi girin.</translation>
        </message>
        <message>
            <source>Enter the id of a status, called idMessage by GREEN-API.</source>
            <translation>Bir durumun kimliğini girin; GREEN-API ona idMessage der.</translation>
        </message>
        <message>
            <source>Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018.</source>
            <translation>Geçmişte bu numarada kimse yok. Ülke koduyla yazın, örneğin +44 20 7946 0018.</translation>
        </message>
        <message>
            <source>The file could not be opened. Choose another one.</source>
            <translation>Dosya açılamadı. Başka bir dosya seçin.</translation>
        </message>
        <message>
            <source>The file holds no names beside its numbers. Add them first.</source>
            <translation>Dosyada numaraların yanında ad yok. Önce adları ekleyin.</translation>
        </message>
        <message>
            <source>The file holds no numbers such as +44 20 7946 0018.</source>
            <translation>Dosyada +44 20 7946 0018 gibi numaralar yok.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Choose a smaller one.</source>
            <translation>Dosya 20 MB’tan büyük. Daha küçük bir dosya seçin.</translation>
        </message>
        <message>
            <source>The file is no table. Save it as CSV in UTF-8 first.</source>
            <translation>Dosya bir tablo değil. Önce UTF-8 ile CSV olarak kaydedin.</translation>
        </message>
        <message>
            <source>The file needs two columns: numbers and names.</source>
            <translation>Dosyada iki sütun gerekli: numaralar ve adlar.</translation>
        </message>
        <message>
            <source>The id of a status is one word without spaces or line ends. Copy only idMessage.</source>
            <translation>Bir durumun kimliği boşluksuz ve satır sonu içermeyen tek sözcüktür. Yalnızca idMessage değerini kopyalayın.</translation>
        </message>
        <message>
            <source>The logo could not be read as a picture. Choose a PNG or a JPEG file.</source>
            <translation>Logo resim olarak okunamadı. PNG ya da JPEG dosyası seçin.</translation>
        </message>
        <message>
            <source>The logo's file is too large. Choose one of at most 5 MB.</source>
            <translation>Logo dosyası çok büyük. En çok 5 MB’lık bir dosya seçin.</translation>
        </message>
        <message>
            <source>The name is longer than 100 characters. Shorten it.</source>
            <translation>Ad 100 karakterden uzun. Kısaltın.</translation>
        </message>
        <message>
            <source>The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>Ad, tokeni içeriyor gibi görünüyor. Tokenin yeri yalnızca apiTokenInstance alanıdır.</translation>
        </message>
        <message>
            <source>The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none.</source>
            <translation>apiUrl’de iki noktadan sonraki sayı bir bağlantı noktası değil. 1 ile 65535 arasında bir sayı yazın ya da boş bırakın.</translation>
        </message>
        <message>
            <source>There are several accounts. Say which one by its idInstance.</source>
            <translation>Birden çok hesap var. Hangisi olduğunu idInstance ile belirtin.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one first.</source>
            <translation>Henüz hesap yok. Önce bir hesap ekleyin.</translation>
        </message>
        <message>
            <source>There is no copy of the history yet.</source>
            <translation>Geçmişin henüz kopyası yok.</translation>
        </message>
        <message>
            <source>There is no such account here. Add it first.</source>
            <translation>Burada böyle bir hesap yok. Önce ekleyin.</translation>
        </message>
        <message>
            <source>This does not name a status. Copy only idMessage.</source>
            <translation>Bu, bir durumu göstermiyor. Yalnızca idMessage değerini kopyalayın.</translation>
        </message>
        <message>
            <source>This file is no sound copy of a history. Choose another one; nothing was changed.</source>
            <translation>Bu dosya sağlam bir geçmiş kopyası değil. Başka bir dosya seçin; hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at, with :desc behind it for the other direction.</source>
            <translation>Bu sütuna göre sıralanamaz. name, phone, country, received, read, read_rate, median_s ya da last_read_at yazın; ters yön için sonuna :desc ekleyin.</translation>
        </message>
        <message>
            <source>This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it for the other direction.</source>
            <translation>Bu sütuna göre sıralanamaz. name, phone, state, sent_at, delivered_at ya da read_at yazın; ters yön için sonuna :desc ekleyin.</translation>
        </message>
        <message>
            <source>This is no date. Write it as 2026-11-01, or as 28d for the last four weeks.</source>
            <translation>Bu bir tarih değil. 2026-11-01 gibi ya da son dört hafta için 28d yazın.</translation>
        </message>
        <message>
            <source>This is the address of a whole request. Keep what stands before /waInstance as apiUrl.</source>
            <translation>Bu, bütün bir isteğin adresi. apiUrl olarak /waInstance öncesindeki bölümü bırakın.</translation>
        </message>
        <message>
            <source>This is too long for the id of a status. Copy only idMessage.</source>
            <translation>Bu, bir durum kimliği için çok uzun. Yalnızca idMessage değerini kopyalayın.</translation>
        </message>
        <message>
            <source>This looks like the token, not like the id of a status. Copy idMessage instead.</source>
            <translation>Bu, durum kimliğine değil tokene benziyor. Onun yerine idMessage değerini kopyalayın.</translation>
        </message>
        <message>
            <source>This port is not free, or no port at all. Choose another one, or leave it out to get a free one.</source>
            <translation>Bu bağlantı noktası boş değil ya da hiç geçerli değil. Başkasını seçin ya da boş bırakın, boş olan bulunur.</translation>
        </message>
        <message>
            <source>This status is not in the history yet. Check it once, and it will be.</source>
            <translation>Bu durum henüz geçmişte yok. Bir kez kontrol edin, eklenir.</translation>
        </message>
        <message>
            <source>This status was forgotten for good, so it is not kept again.</source>
            <translation>Bu durum kalıcı olarak unutuldu, bu yüzden yeniden saklanmaz.</translation>
        </message>
        <message>
            <source>What was entered cannot be used. Compare it with the GREEN-API console.</source>
            <translation>Girilenler kullanılamıyor. GREEN-API konsoluyla karşılaştırın.</translation>
        </message>
        <message>
            <source>apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console.</source>
            <translation>apiTokenInstance boşluksuz ve satır sonu içermeyen tek sözcüktür. GREEN-API konsolundan yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>apiUrl begins with http, which others could listen to. Write https instead.</source>
            <translation>apiUrl http ile başlıyor; bunu başkaları dinleyebilir. https yazın.</translation>
        </message>
        <message>
            <source>apiUrl has to begin with https. Copy it from the console.</source>
            <translation>apiUrl https ile başlamalı. Konsoldan kopyalayın.</translation>
        </message>
        <message>
            <source>apiUrl holds a ? or a #. Remove it and all that follows it.</source>
            <translation>apiUrl’de ? ya da # var. Onu ve ardından gelenleri silin.</translation>
        </message>
        <message>
            <source>apiUrl holds a name or a password before an @. Remove everything from https:// to the @.</source>
            <translation>apiUrl’de @ önünde ad ya da parola var. https:// ile @ arasındakileri @ ile birlikte silin.</translation>
        </message>
        <message>
            <source>apiUrl is not an address. Copy it from the GREEN-API console; it begins with https.</source>
            <translation>apiUrl bir adres değil. GREEN-API konsolundan kopyalayın; https ile başlar.</translation>
        </message>
        <message>
            <source>apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.</source>
            <translation>apiUrl tokeni içeriyor gibi görünüyor. Tokenin yeri yalnızca apiTokenInstance alanıdır.</translation>
        </message>
        <message>
            <source>idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console.</source>
            <translation>idInstance 4–20 basamaklı bir sayıdır, başka bir şey içermez. GREEN-API konsolundan kopyalayın.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Konum:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Dosya &amp;türü:</translation>
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
            <translation>İptal</translation>
        </message>
    </context>
    <context>
        <name>ReachCard</name>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Tüm süreyi göster</translation>
        </message>
        <message>
            <source>Show the first {duration}</source>
            <translation>İlk {duration} süresini göster</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} sa</translation>
        </message>
    </context>
    <context>
        <name>ReachChart</name>
        <message>
            <source>A count with “to” in it lies between the two: the service does not tell every moment. Read is a lower bound: people may hide read receipts.</source>
            <translation>“Arası” yazan sayı ikisinin arasındadır: servis her anı bildirmez. Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message>
            <source>After {age}, {delivered} of {reached} had received it, and at least {read} had read it.</source>
            <translation>{age} sonra {reached} kişiden {delivered} kişiye iletilmiş, en az {read} kişi okumuştu.</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Delivered: {count}</source>
            <translation>İletilen: {count}</translation>
        </message>
        <message>
            <source>Nobody is known to have received it yet.</source>
            <translation>Henüz kimsenin aldığı bilinmiyor.</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Zamana göre erişim</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Read: {count}</source>
            <translation>Okuyan: {count}</translation>
        </message>
        <message>
            <source>Since publication</source>
            <translation>Yayımlanmasından beri</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Belirsiz</translation>
        </message>
        <message>
            <source>last check</source>
            <translation>son kontrol</translation>
        </message>
        <message>
            <source>of {count} reached</source>
            <translation>ulaşılan: {count}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} ile {most} arası</translation>
        </message>
        <message>
            <source>{moment} · after {age}</source>
            <translation>{moment} · {age} sonra</translation>
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
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln iletildi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln read</source>
            <translation>
                <numerusform>%Ln okundu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln gönderildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
    </context>
    <context>
        <name>RecipientsModel</name>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Hidden number</source>
            <translation>Gizli numara</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>Time to read</source>
            <translation>Okuma süresi</translation>
        </message>
        <message>
            <source>delivered {day}</source>
            <translation>iletildi: {day}</translation>
        </message>
        <message>
            <source>read {day}</source>
            <translation>okundu: {day}</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>gönderildi: {day}</translation>
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
            <translation>Henüz alıcı yok</translation>
        </message>
        <message>
            <source>Nobody in this status fits the filter and the search together.</source>
            <translation>Bu durumda hem süzgece hem aramaya uyan kimse yok.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Uyan kimse yok</translation>
        </message>
        <message>
            <source>Press Refresh (F5) to ask GREEN-API who received and read this status.</source>
            <translation>Bu durumu kimlerin aldığını ve okuduğunu GREEN-API’ye sormak için Yenile’ye (F5) basın.</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Herkesi göster</translation>
        </message>
    </context>
    <context>
        <name>RecipientsView</name>
        <message>
            <source>Recipients</source>
            <translation>Alıcılar</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Hidden number</source>
            <translation>Gizli numara</translation>
        </message>
        <message>
            <source>Made with GreenStat · page {page}</source>
            <translation>GreenStat ile hazırlandı · sayfa {page}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Reach over time</source>
            <translation>Zamana göre erişim</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Sözcükler ne anlama geliyor</translation>
        </message>
        <message>
            <source>Who read it first</source>
            <translation>İlk okuyanlar</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Mask phone numbers and leave names out</source>
            <translation>Telefon numaralarını &amp;gizle, adları yazma</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>N&amp;otlar</translation>
        </message>
        <message>
            <source>&amp;PDF, for mail and print</source>
            <translation>&amp;PDF, e-posta ve baskı için</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Başlık</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>&amp;Dosya seç…</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>&amp;Logo seç…</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo seçin</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>P&amp;NG, a picture for chats</source>
            <translation>P&amp;NG, sohbetler için resim</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Resimler (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>&amp;Kaldır</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Müşteri için rapor</translation>
        </message>
        <message>
            <source>What the client should know</source>
            <translation>Müşterinin bilmesi gerekenler</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>As of {when}, local time</source>
            <translation>{when} itibarıyla, yerel saat</translation>
        </message>
        <message>
            <source>Report for a client</source>
            <translation>Müşteri için rapor</translation>
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
            <translation>Örnek verilerden &amp;çık</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Örnek veriler</translation>
        </message>
        <message>
            <source>These people are made up. Nothing you do here is kept.</source>
            <translation>Bu kişiler uydurmadır. Burada yaptığınız hiçbir şey saklanmaz.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Aramayı temizle</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Search name or number</source>
            <translation>Ad veya numara ara</translation>
        </message>
    </context>
    <context>
        <name>SegmentBar</name>
        <message>
            <source>How often</source>
            <translation>Ne sıklıkta</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Henüz kimse yok.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Kural</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Pay</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>How often they read</source>
            <translation>Ne sıklıkta okuyorlar</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message numerus="yes">
            <source>out of %Ln people</source>
            <translation>
                <numerusform>%Ln kişi içinde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentChips</name>
        <message>
            <source>Everyone</source>
            <translation>Herkes</translation>
        </message>
        <message>
            <source>Filter by how often they read</source>
            <translation>Okuma sıklığına göre süz</translation>
        </message>
    </context>
    <context>
        <name>Speaking</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln değişen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln yeni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients loaded</source>
            <translation>
                <numerusform>%Ln alıcı yüklendi</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: {new}, {changed}</source>
            <translation>Kontrol edildi: {new}, {changed}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>GREEN-API names a state of the account that GreenStat does not know. Look at it in the GREEN-API console.</source>
            <translation>GREEN-API, hesap için GreenStat’ın bilmediği bir hâl bildiriyor. GREEN-API konsolunda bakın.</translation>
        </message>
        <message>
            <source>GREEN-API suspended the account. Ask GREEN-API's support.</source>
            <translation>GREEN-API hesabı askıya aldı. GREEN-API desteğine sorun.</translation>
        </message>
        <message>
            <source>The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.</source>
            <translation>Hesap bir telefona bağlı değil. GREEN-API konsolunda, QR kodunu WhatsApp ile okutarak bağlayın.</translation>
        </message>
        <message>
            <source>The account is starting, which takes up to five minutes. Try again then.</source>
            <translation>Hesap başlıyor; bu beş dakikayı bulabilir. O zaman yeniden deneyin.</translation>
        </message>
        <message>
            <source>The account is still being created. Try again in a few minutes.</source>
            <translation>Hesap hâlâ oluşturuluyor. Birkaç dakika sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.</source>
            <translation>Hesap uykuda, çünkü telefonu kapalı ya da çevrimdışı. Telefonu açıp 5 dakika bekleyin.</translation>
        </message>
        <message>
            <source>The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone.</source>
            <translation>Hesap, onu telefona bağlayan kodu bekliyor. Kodu telefonda WhatsApp’a girin.</translation>
        </message>
        <message>
            <source>The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a status works as usual.</source>
            <translation>Hesap çalışıyor, ama çok gönderim yapıldığı için WhatsApp göndermeyi şimdilik sınırlıyor. Bir durumu kimlerin aldığı her zamanki gibi okunabilir.</translation>
        </message>
        <message>
            <source>The account works: it is linked to the phone.</source>
            <translation>Hesap çalışıyor: telefona bağlı.</translation>
        </message>
        <message>
            <source>WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone.</source>
            <translation>WhatsApp bu hesabın telefon numarasını engelledi. Telefondan WhatsApp desteğine sorun.</translation>
        </message>
    </context>
    <context>
        <name>StateChips</name>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>Aşamaya göre süz</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>By {when}</source>
            <translation>En geç {when}</translation>
        </message>
        <message>
            <source>Checked {ago}</source>
            <translation>{ago} kontrol edildi</translation>
        </message>
        <message>
            <source>Checked {ago} · next {when}</source>
            <translation>{ago} · yine {when}</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Henüz kontrol edilmedi</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>silindi</translation>
        </message>
        <message>
            <source>{when} · live, {hours} h left</source>
            <translation>{when} · {hours} sa kaldı</translation>
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
            <translation>Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>silindi</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln chosen people</source>
            <translation>
                <numerusform>seçilmiş %Ln kişi için</numerusform>
            </translation>
        </message>
        <message>
            <source>for everyone</source>
            <translation>herkes için</translation>
        </message>
        <message>
            <source>from the phone</source>
            <translation>telefondan</translation>
        </message>
        <message>
            <source>{kind} · first seen {when}</source>
            <translation>{kind} · ilk görülme: {when}</translation>
        </message>
        <message>
            <source>{kind} · published by {when}</source>
            <translation>{kind} · yayımlanma en geç: {when}</translation>
        </message>
    </context>
    <context>
        <name>StatusesModel</name>
        <message>
            <source>{title}, {kind}, {when}. {read} of {all} have read it.</source>
            <translation>{title}, {kind}, {when}. {all} kişiden {read} kişi okudu.</translation>
        </message>
    </context>
    <context>
        <name>StatusesPage</name>
        <message numerus="yes">
            <source>Saved %Ln recipients to {file}</source>
            <translation>
                <numerusform>%Ln alıcı {file} dosyasına kaydedildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn it on…</source>
            <translation>Aç…</translation>
        </message>
    </context>
    <context>
        <name>StatusesPanel</name>
        <message>
            <source>All accounts</source>
            <translation>Tüm hesaplar</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Durumlar</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Too many to drag. Copy them with {keys} instead.</source>
            <translation>Sürüklemek için çok fazla. Onun yerine {keys} ile kopyalayın.</translation>
        </message>
    </context>
    <context>
        <name>TableHabits</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>%Ln satır kopyalandı</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying… Esc stops it.</source>
            <translation>Kopyalanıyor… Esc durdurur.</translation>
        </message>
    </context>
    <context>
        <name>TextRows</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln seçili</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Add status…</source>
            <translation>Durum ekle…</translation>
        </message>
        <message>
            <source>Ask GREEN-API now (F5)</source>
            <translation>Şimdi GREEN-API’ye sor (F5)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Yenile</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Durdur (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>24 hours are over: {read} of {all} have read it.</source>
            <translation>24 saat doldu: {all} kişiden {read} kişi okudu.</translation>
        </message>
        <message>
            <source>Half have read it: {read} of {all}.</source>
            <translation>Yarısı okudu: {all} kişiden {read} kişi.</translation>
        </message>
        <message>
            <source>Show GreenStat</source>
            <translation>GreenStat’ı göster</translation>
        </message>
    </context>
    <context>
        <name>TurningOn</name>
        <message>
            <source>Turn it on</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Turn on the setting</source>
            <translation>Ayarı aç</translation>
        </message>
        <message>
            <source>Turning on the setting…</source>
            <translation>Ayar açılıyor…</translation>
        </message>
    </context>
    <context>
        <name>TwinDialog</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>Tabloyu &amp;kopyala</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>GreenStat {version} is out. Nothing is installed by itself.</source>
            <translation>GreenStat {version} çıktı. Kendiliğinden hiçbir şey kurulmaz.</translation>
        </message>
        <message>
            <source>See what is new</source>
            <translation>Yenilikler</translation>
        </message>
    </context>
    <context>
        <name>UsualView</name>
        <message numerus="yes">
            <source>The average is of %Ln other statuses of this account at the same age, each counted once.</source>
            <translation>
                <numerusform>Ortalama, bu hesabın yayından aynı süre sonraki %Ln başka durumundandır; her biri bir kez sayılır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The average is of what %Ln other statuses of this account came to, each counted once.</source>
            <translation>
                <numerusform>Ortalama, bu hesabın %Ln başka durumunun vardığı sonuçtandır; her biri bir kez sayılır.</numerusform>
            </translation>
        </message>
        <message>
            <source>about as fast as average</source>
            <translation>yaklaşık ortalama hızında</translation>
        </message>
        <message>
            <source>as fast as average</source>
            <translation>ortalama kadar hızlı</translation>
        </message>
        <message>
            <source>too few others to compare</source>
            <translation>karşılaştırmak için az durum var</translation>
        </message>
        <message>
            <source>{difference} points vs. average</source>
            <translation>ortalamaya göre {difference} puan</translation>
        </message>
        <message>
            <source>{difference} vs. your average</source>
            <translation>ortalamanıza göre {difference}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} … {most}</translation>
        </message>
        <message>
            <source>{span} faster than average</source>
            <translation>ortalamadan {span} daha hızlı</translation>
        </message>
        <message>
            <source>{span} slower than average</source>
            <translation>ortalamadan {span} daha yavaş</translation>
        </message>
    </context>
    <context>
        <name>WatchView</name>
        <message>
            <source>The setting is being turned on. The instance restarts, which takes up to five minutes.</source>
            <translation>Ayar açılıyor. Instance yeniden başlıyor; bu beş dakikayı bulabilir.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there.</source>
            <translation>Bu masaüstünde şu anda tepsi yok. Olana kadar GreenStat oradan hiçbir haber vermez.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Connect…</source>
            <translation>&amp;Bağla…</translation>
        </message>
        <message>
            <source>&amp;Look around</source>
            <translation>&amp;Göz at</translation>
        </message>
        <message>
            <source>A flower shop with made-up customers, to try everything out. No account and no internet needed.</source>
            <translation>Her şeyi denemek için uydurma müşterileri olan bir çiçekçi. Hesap da internet de gerekmez.</translation>
        </message>
        <message>
            <source>Connect my account</source>
            <translation>Hesabımı bağla</translation>
        </message>
        <message>
            <source>Every answer is kept on this computer, also after GREEN-API has forgotten it.</source>
            <translation>GREEN-API unuttuktan sonra bile her yanıt bu bilgisayarda saklanır.</translation>
        </message>
        <message>
            <source>Everything made up is marked as sample data.</source>
            <translation>Uydurma olan her şey örnek veri diye işaretlidir.</translation>
        </message>
        <message>
            <source>GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer.</source>
            <translation>GreenStat, WhatsApp durumlarınızı GREEN-API’ye sorar ve her yanıtı saklar.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Örnek verilerle göz at</translation>
        </message>
        <message>
            <source>One click leads back, and nothing of it is kept.</source>
            <translation>Tek tıkla geri dönersiniz, hiçbiri saklanmaz.</translation>
        </message>
        <message>
            <source>Sort, filter, compare and export as with your own statuses.</source>
            <translation>Kendi durumlarınızdaki gibi sıralayın, süzün, karşılaştırın, dışa aktarın.</translation>
        </message>
        <message>
            <source>The token goes into this computer’s keyring and nowhere else.</source>
            <translation>Token yalnızca bu bilgisayarın anahtarlığına konur.</translation>
        </message>
        <message>
            <source>Who got your status, and who read it?</source>
            <translation>Durumunuzu kimler aldı, kimler okudu?</translation>
        </message>
        <message>
            <source>You need three values of your GREEN-API instance. The form shows where each of them stands.</source>
            <translation>GREEN-API instance’ınızın üç değeri gerekli. Form, her birinin nerede olduğunu gösterir.</translation>
        </message>
        <message>
            <source>Your statuses of the last 30 days are found by themselves.</source>
            <translation>Son 30 günün durumları kendiliğinden bulunur.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>All of them are on the last sheet.</source>
            <translation>Tümü son sayfada.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Kitle</translation>
        </message>
        <message>
            <source>By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.</source>
            <translation>Alıcılar içinde okuyanların payı birinci durumdakinden kaç yüzde puan fazla: 100 kezin 95’inde gerçek fark iki uç arasındadır. Bir uç 0’ın altında, öteki üstündeyse bu rastlantı olabilir.</translation>
        </message>
        <message>
            <source>Chat id</source>
            <translation>Sohbet kimliği</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Toplandı</translation>
        </message>
        <message>
            <source>Compared at the age of</source>
            <translation>Yayından sonra geçen süre</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ülke</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>İletildi</translation>
        </message>
        <message>
            <source>Delivered, at least</source>
            <translation>İletildi, en az</translation>
        </message>
        <message>
            <source>Delivered, at most</source>
            <translation>İletildi, en çok</translation>
        </message>
        <message>
            <source>Delivered, of reached</source>
            <translation>İletildi, ulaşılanlarda</translation>
        </message>
        <message>
            <source>Delivered, of reached, at least</source>
            <translation>İletildi, ulaşılanlarda, en az</translation>
        </message>
        <message>
            <source>Delivered, of reached, at most</source>
            <translation>İletildi, ulaşılanlarda, en çok</translation>
        </message>
        <message>
            <source>Difference to the first</source>
            <translation>Birinciyle fark</translation>
        </message>
        <message>
            <source>Difference to the first, from</source>
            <translation>Birinciyle fark, en az</translation>
        </message>
        <message>
            <source>Difference to the first, to</source>
            <translation>Birinciyle fark, en çok</translation>
        </message>
        <message>
            <source>Each as it was last checked</source>
            <translation>Her biri son kontroldeki hâliyle</translation>
        </message>
        <message>
            <source>Everyone who was sent at least one of the statuses. A person counts only where they were a recipient.</source>
            <translation>Durumların en az biri gönderilen herkes. Bir kişi yalnızca alıcısı olduğu yerde sayılır.</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>İlk görülme</translation>
        </message>
        <message>
            <source>First status</source>
            <translation>İlk durum</translation>
        </message>
        <message>
            <source>From first seen to read, of the reads whose time is known: half of them were faster.</source>
            <translation>İlk görülmeden okunmaya kadar, zamanı bilinen okumalarda: yarısı bundan hızlıydı.</translation>
        </message>
        <message>
            <source>From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of reading is known; as the status may be older than first seen, it took so long, or longer.</source>
            <translation>İlk görülmeden okunmaya kadar: okuyanların yarısı bundan hızlıydı. Okuyan {readers} kişiden, okuma zamanı bilinen {known} kişi üzerinden; durum ilk görülmeden eski olabileceği için bu kadar ya da daha uzun sürdü.</translation>
        </message>
        <message>
            <source>Hours count from first seen. The service does not tell every moment: whoever is found to have read a status received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is possible; the truth lies between the two.</source>
            <translation>Saatler ilk görülmeden sayılır. Servis her anı bildirmez: okuduğu görülen kişi durumu daha önce bir zaman almıştır. “En az” kişileri kesinleşince, “en çok” mümkün olur olmaz sayar; doğrusu ikisinin arasındadır.</translation>
        </message>
        <message>
            <source>Hours since first seen</source>
            <translation>İlk görülmeden beri geçen saat</translation>
        </message>
        <message>
            <source>How the statuses compare</source>
            <translation>Durumların karşılaştırması</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Son okuma</translation>
        </message>
        <message>
            <source>Last status</source>
            <translation>Son durum</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Hazırlayan</translation>
        </message>
        <message>
            <source>Median time to read</source>
            <translation>Ortanca okuma süresi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Not yet read</source>
            <translation>Henüz okumadı</translation>
        </message>
        <message>
            <source>One person counts once for every status they read. Read is a lower bound: people may hide read receipts.</source>
            <translation>Bir kişi okuduğu her durum için bir kez sayılır. Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message>
            <source>Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell.</source>
            <translation>Durumun gönderildiği kişiler içinde; {least} kişiden azsa boştur: veri az.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Zamana göre</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>People listed</source>
            <translation>Listelenen kişi</translation>
        </message>
        <message>
            <source>People the status was sent to, as far as the service ever told.</source>
            <translation>Servisin bildirdiği kadarıyla, durumun gönderildiği kişiler.</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>Yüzdeler</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Ulaşılan</translation>
        </message>
        <message>
            <source>Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden.</source>
            <translation>Ulaşılan eksi okuyan; bunlardan iletilmeyen: {count}. Bazıları okundu bilgisini gizleyerek okumuş olabilir.</translation>
        </message>
        <message>
            <source>Reached people whose phone confirmed it; those who read it are among them.</source>
            <translation>Telefonu aldığını doğrulayan, ulaşılan kişiler; okuyanlar da içindedir.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Okundu</translation>
        </message>
        <message>
            <source>Read is a lower bound: people may hide read receipts.</source>
            <translation>Okundu bir alt sınırdır: insanlar okundu bilgisini gizleyebilir.</translation>
        </message>
        <message>
            <source>Read, at least</source>
            <translation>Okundu, en az</translation>
        </message>
        <message>
            <source>Read, at most</source>
            <translation>Okundu, en çok</translation>
        </message>
        <message>
            <source>Read, of reached</source>
            <translation>Okundu, ulaşılanlarda</translation>
        </message>
        <message>
            <source>Read, of reached, at least</source>
            <translation>Okundu, ulaşılanlarda, en az</translation>
        </message>
        <message>
            <source>Read, of reached, at most</source>
            <translation>Okundu, ulaşılanlarda, en çok</translation>
        </message>
        <message>
            <source>Read, of received</source>
            <translation>Okundu, alınanlarda</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Okumalar</translation>
        </message>
        <message>
            <source>Reads how often</source>
            <translation>Ne sıklıkta okuyor</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Alınan</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Alıcılar</translation>
        </message>
        <message>
            <source>Recipients listed</source>
            <translation>Listelenen alıcı</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gönderildi</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Yan yana</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Aşama</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Status id</source>
            <translation>Durum kimliği</translation>
        </message>
        <message>
            <source>Statuses</source>
            <translation>Durumlar</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Özet</translation>
        </message>
        <message>
            <source>The service does not tell when a status was published; it was then, or earlier.</source>
            <translation>Servis bir durumun ne zaman yayımlandığını bildirmez; o zaman ya da daha önceydi.</translation>
        </message>
        <message>
            <source>The service has told no times of this status yet.</source>
            <translation>Servis bu durum için henüz hiçbir zaman bildirmedi.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Saat dilimi</translation>
        </message>
        <message>
            <source>What the status came to</source>
            <translation>Durumun sonucu</translation>
        </message>
        <message>
            <source>Who reads the statuses</source>
            <translation>Durumları kimler okuyor</translation>
        </message>
        <message>
            <source>{compared}: from</source>
            <translation>{compared}: en az</translation>
        </message>
        <message>
            <source>{compared}: to</source>
            <translation>{compared}: en çok</translation>
        </message>
        <message>
            <source>{count} of {people} people are on the next sheet. The numbers above are of all of them.</source>
            <translation>{people} kişiden {count} kişi sonraki sayfada. Yukarıdaki sayılar hepsini kapsar.</translation>
        </message>
        <message>
            <source>{count} of {reached} reached people are on the next sheet. The numbers above are of all of them.</source>
            <translation>Ulaşılan {reached} kişiden {count} kişi sonraki sayfada. Yukarıdaki sayılar hepsini kapsar.</translation>
        </message>
        <message>
            <source>{status}: read, at least</source>
            <translation>{status}: okundu, en az</translation>
        </message>
        <message>
            <source>{status}: read, at most</source>
            <translation>{status}: okundu, en çok</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>Kaydedildi: {file}</translation>
        </message>
    </context>
</TS>
