"""Made-up people's names and numbers, country by country. All of it is invention."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where some of the people live, and what people there are called."""

    weight: int  # share of all people, in no unit
    utc_offset_s: int
    numbers: tuple[str, ...]  # international mobile numbers, "#" for any digit; reserved-for-fiction ranges if any
    given: tuple[str, ...]
    family: tuple[str, ...]
    form: str = "{given} {family}"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_HOUR_S = 3600
_UNITED_STATES_AREAS = _words("""
    201 202 206 212 213 214 215 216 267 281 303 305 310 312 313 314 323 404 408 410 412 415 425 469 502 503 504 512 513
    602 612 614 615 617 619 702 703 704 713 718 720 754 786 801 804 808 813 816 818 901 904 916 917 919 929 949 971""")
_RUSSIAN_NUMBERS = ("7903#######", "7916#######", "7926#######", "7985#######")

PLACES = (
    Place(  # Brazil
        16,
        -3 * _HOUR_S,
        ("551198#######", "551199#######", "552198#######", "553199#######"),
        _words("João Antônia Luís Conceição Flávia Otávio Júlia Ângela Mônica César Inês Vinícius Letícia Tomé"),
        _words("Gonçalves Araújo Magalhães Simões Brandão Guimarães Leão Falcão Sá Patrício Moraes Assunção"),
    ),
    Place(  # Russia, women
        8,
        3 * _HOUR_S,
        _RUSSIAN_NUMBERS,
        _words("Анна Ольга Екатерина Фёкла Надежда Юлия Ксения Зоя Полина Вера Алёна Марфа"),
        _words("Соловьёва Орлова Королёва Щукина Ежова Цветкова Журавлёва Берёзкина Яблокова Фомина"),
    ),
    Place(  # Russia, men
        7,
        3 * _HOUR_S,
        _RUSSIAN_NUMBERS,
        _words("Пётр Фёдор Семён Игорь Юрий Эдуард Артём Лев Матвей Захар Тимофей Глеб"),
        _words("Воробьёв Щеглов Клёнов Чижов Рябинин Ёлкин Северный Подснежников Ландышев Грачёв"),
    ),
    Place(  # Ukraine
        5,
        2 * _HOUR_S,
        ("38067#######", "38050#######"),
        _words("Олеся Ігор Ївга Соломія Остап Дарина Юрій Зоряна Богдан Гнат"),
        _words("Квітченко Ґалаґан Коваленко Їжакевич Бондаренко Мельник Ткаченко Яворівська Гончаренко"),
    ),
    Place(  # Israel
        6,
        2 * _HOUR_S,
        ("972503######", "972525######", "972546######"),
        _words("נועה יעל תמר איתן אורי שירה עדי רוני דניאל מאיה גיל הדס"),
        _words("כהן לוי מזרחי פרץ ביטון אברהם פרידמן שפירא גולן ורד ברק"),
    ),
    Place(  # Egypt
        6,
        2 * _HOUR_S,
        ("2010########", "2012########"),
        _words("فاطمة أحمد مريم يوسف ليلى عمر زينب خالد نور ياسمين إبراهيم سلمى"),
        _words("الورداني حسن المصري منصور سليمان الزهراوي عثمان الشافعي نصّار رمضان"),
    ),
    Place(  # China
        7,
        8 * _HOUR_S,
        ("86138########", "86139########", "86158########"),
        _words("秀英 伟 芳 娜 静 丽 强 磊 洋 艳 勇 军 杰 涛 明 梅 兰 菊"),
        _words("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 欧阳 花"),
        "{family}{given}",
    ),
    Place(  # Japan
        5,
        9 * _HOUR_S,
        ("81903#######", "81805#######"),
        _words("さくら 陽葵 翔太 美咲 蓮 結衣 大輝 葵 アヤ 健 もも 直樹"),
        _words("佐藤 鈴木 髙橋 田中 渡邊 伊藤 山本 中村 小林 花田"),
        "{family} {given}",
    ),
    Place(  # Korea
        4,
        9 * _HOUR_S,
        ("8210########",),
        _words("민준 서연 도윤 지우 하은 예준 수아 시우 지민 은서"),
        _words("김 이 박 최 정 강 조 윤 장 남궁"),
        "{family}{given}",
    ),
    Place(  # India
        7,
        int(5.5 * _HOUR_S),
        ("9198########", "9197########", "9190########"),
        _words("आरव प्रिया अनन्या विवान दीपिका रोहन कविता ईशा सुनील पूजा कृष्ण लक्ष्मी"),
        _words("शर्मा वर्मा गुप्ता सिंह पटेल मिश्रा त्रिपाठी चौधरी जोशी श्रीवास्तव"),
    ),
    Place(  # Thailand
        3,
        7 * _HOUR_S,
        ("6681#######", "6689#######"),
        _words("สมชาย มาลี กุหลาบ ณัฐพล ดอกรัก วิภา สุดารัตน์ ปรีชา"),
        _words("ใจดี ศรีสุข ทองคำ รุ่งเรือง ดอกไม้ บุญมี"),
    ),
    Place(  # Greece
        4,
        2 * _HOUR_S,
        ("30697#######", "30694#######"),
        _words("Ελένη Μαρία Άννα Σοφία Χρύσα Ιωάννα Ζωή Ευαγγελία"),
        _words("Παπαδοπούλου Γεωργίου Ανθοπούλου Ιωαννίδη Οικονόμου Λουλούδη Τριανταφύλλου"),
    ),
    Place(  # Turkey: dotted and dotless i
        5,
        3 * _HOUR_S,
        ("90532#######", "90542#######", "90555#######"),
        _words("İrem Işıl Çağla Ömer Gül İbrahim Ayşe Şükrü Yiğit Ilgın Müge Oğuz"),
        _words("Yılmaz Şahin Çiçek Özdemir Aydın Işık İnce Güneş Karanfil Kılıç"),
    ),
    Place(  # Vietnam
        3,
        7 * _HOUR_S,
        ("8490#######", "8491#######"),
        _words("Hương Lan Hồng Đức Thảo Tuấn Ánh Ngọc Bình Phượng"),
        _words("Nguyễn Trần Lê Phạm Đặng Vũ Bùi Đỗ"),
        "{family} {given}",
    ),
    Place(  # Poland
        4,
        1 * _HOUR_S,
        ("48501######", "48602######"),
        _words("Łucja Małgorzata Paweł Żaneta Michał Agnieszka Świętosław Róża Zbigniew Bogumiła"),
        _words("Nowak Wójcik Woźniak Zając Król Wróbel Dąbek Mróz Stępień Kwiatek"),
    ),
    Place(  # Germany
        4,
        1 * _HOUR_S,
        ("49171392####", "49152288#####"),
        _words("Jürgen Änne Björn Käthe Günter Heike Sören Rosemarie Jörg Lieselotte"),
        _words("Müller Groß Schäfer Weiß Blümchen Krüger Straußberger Jäger Löffler Vogel"),
    ),
    Place(  # France
        4,
        1 * _HOUR_S,
        ("3363998####",),
        _words("Zoé Loïc Hélène François Maëlle Jérôme Anaïs Gaëtan Cécile Noëlle"),
        _words("Lefèvre Lœuillet Dupré Garçon Fontaine D’Aubigné L’Hôte Bœuf Rosière Pâquerette"),
    ),
    Place(  # United Kingdom
        5,
        0,
        ("447700900###",),
        _words("Poppy Rose Daisy Arthur Siân Oliver Heather Eoin Violet Jasmine"),
        _words("O'Brien Fairweather Llewellyn Gardner Hughes Appleby Thornton-Bloom Fern MacLeod"),
    ),
    Place(  # United States
        7,
        -5 * _HOUR_S,
        tuple(f"1{area}55501##" for area in _UNITED_STATES_AREAS),
        _words("Ann Bob Carlos Lily Marcus Zoë Renée Tyrell Iris Grace José Holly"),
        _words("Miller Núñez Washington Greenfield Kowalski Chen Patel Flowers McKenna Ortiz"),
    ),
)

# What people really save, and what careless programs choke on: formulas, markup, an emoji, a name without an end.
ODD_NAMES = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    "<img src=/dev/zero>",
    "Rosa 🌹👩🏽‍🌾",
    "Wilhelmina-Konstantina von und zu Blumenthal-Rosengarten " * 6 + "the Younger",
)
