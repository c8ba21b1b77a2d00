<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Walled in: they cannot reach your files or any network.</source>
        <translation>Оқшауланған: файлдарыңызға да, желіге де жете алмайды.</translation>
    </message>
    <message>
        <source>In a program of its own; this system walls it in only partly.</source>
        <translation>Бөлек бағдарламада; бұл жүйе оны толық оқшауламайды.</translation>
    </message>
    <message>
        <source>In a program of its own; none was opened since unlocking.</source>
        <translation>Бөлек бағдарламада; құлып ашылғалы біреуі де ашылған жоқ.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>The system refuses it to this program.</source>
        <translation>Жүйе бұл бағдарламаны желіге жібермейді.</translation>
    </message>
    <message>
        <source>This program uses none; this system does not enforce it.</source>
        <translation>Бағдарлама желіні қолданбайды, бірақ жүйе мұны қадағаламайды.</translation>
    </message>
    <message>
        <source>captures of web pages</source>
        <translation>сақталған веб-беттер</translation>
    </message>
    <message>
        <source>faces and number plates in pictures</source>
        <translation>суреттегі беттер мен көлік нөмірлері</translation>
    </message>
    <message>
        <source>Files of others</source>
        <translation>Бөтен файлдар</translation>
    </message>
    <message>
        <source>Our signing key</source>
        <translation>Біздің қолтаңба кілтіміз</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Оған кім кепіл</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>Осы көшірме туралы</translation>
    </message>
    <message>
        <source>Test its ciphers and signatures</source>
        <translation>Шифрлар мен қолтаңбаларды тексеру</translation>
    </message>
    <message>
        <source>All {number} known answers came out right.</source>
        <translation>Белгілі жауаптардың бәрі дұрыс шықты: {number}.</translation>
    </message>
    <message>
        <source>Our signing key in words</source>
        <translation>Біздің қолтаңба кілтіміз сөзбен</translation>
    </message>
    <message>
        <source>Try the walls</source>
        <translation>Қоршауды сынап көру</translation>
    </message>
    <message>
        <source>In a program of its own; this system does not wall it in. Only plain pictures are opened.</source>
        <translation>Бөлек бағдарламада; бұл жүйе оны қоршамайды. Тек қарапайым суреттер ашылады.</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>суреттер</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>құжаттар</translation>
    </message>
    <message>
        <source>films and sound</source>
        <translation>бейне мен дыбыс</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>мәтіндер</translation>
    </message>
    <message>
        <source>what files say of themselves</source>
        <translation>файлдардың өзі туралы айтқаны</translation>
    </message>
    <message>
        <source>copies with something covered</source>
        <translation>бірдеңесі жабылған көшірмелер</translation>
    </message>
    <message>
        <source>content credentials</source>
        <translation>цифрлық куәліктер</translation>
    </message>
</context>
<context>
    <name>AccessLog</name>
    <message>
        <source>asked: {date}</source>
        <translation>сұралды: {date}</translation>
    </message>
    <message>
        <source>let in: {date}</source>
        <translation>кіргізілді: {date}</translation>
    </message>
    <message>
        <source>refused by: {who}</source>
        <translation>бас тартқан: {who}</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Рұқсат етілді</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>There is no person with this code.</source>
        <translation>Мұндай коды бар адам жоқ.</translation>
    </message>
    <message>
        <source>Hide the witness</source>
        <translation>Куәні жасыру</translation>
    </message>
    <message>
        <source>Show the witness</source>
        <translation>Куәні көрсету</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Айғақ туралы</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куә</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>How the witness knows</source>
        <translation>Куә қайдан біледі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation>Күні, айтылғандай</translation>
    </message>
    <message>
        <source>Name in dossiers</source>
        <translation>Досьедегі аты</translation>
    </message>
    <message>
        <source>Not the real one: for example “Witness 4”.</source>
        <translation>Шын аты емес: мысалы, «4-куә».</translation>
    </message>
    <message>
        <source>Who it is, where and how you spoke is kept apart from the text.</source>
        <translation>Кім екені, қайда және қалай сөйлескеніңіз мәтіннен бөлек сақталады.</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Адамның коды</translation>
    </message>
    <message>
        <source>For example P-0007; empty if not known.</source>
        <translation>Мысалы, P-0007; белгісіз болса, бос қалсын.</translation>
    </message>
    <message>
        <source>Where you spoke</source>
        <translation>Қайда сөйлестіңіз</translation>
    </message>
    <message>
        <source>How you spoke</source>
        <translation>Қалай сөйлестіңіз</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Promised to keep silent</source>
        <translation>Құпия сақтауға уәде берді</translation>
    </message>
    <message>
        <source>Who else was present</source>
        <translation>Тағы кім қатысты</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Қолдаушы адам</translation>
    </message>
</context>
<context>
    <name>AccountGround</name>
    <message>
        <source>Text of the testimony</source>
        <translation>Айғақ мәтіні</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Айтылғанды сол адамның өз сөзімен жазыңыз.</translation>
    </message>
    <message>
        <source>An empty line ends a paragraph. Paragraphs are cited by their numbers.</source>
        <translation>Бос жол абзацты аяқтайды. Абзацтарға нөмірімен сілтеме жасалады.</translation>
    </message>
    <message>
        <source>Why is a correction needed?</source>
        <translation>Түзету не үшін керек?</translation>
    </message>
    <message>
        <source>The reason stays with the new version.</source>
        <translation>Себебі жаңа нұсқаның жанында қалады.</translation>
    </message>
</context>
<context>
    <name>AccountHead</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге қайту (Esc)</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Түзету жазу</translation>
    </message>
    <message>
        <source>Seal for ever…</source>
        <translation>Біржола мөрлеу…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Жаңа айғақ</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Алдымен сақтаңыз.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Барлық мәліметтер</translation>
    </message>
    <message>
        <source>Allegation from this paragraph (Ctrl+J)</source>
        <translation>Осы абзацтан мәлімдеме (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Say why the sealed text needs a correction.</source>
        <translation>Мөрленген мәтінді неге түзету керегін жазыңыз.</translation>
    </message>
    <message>
        <source>Sealed. The text can be read and cited, and never changed.</source>
        <translation>Мөрленген. Мәтінді оқуға, оған сілтеме жасауға болады, ал өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then the older version can be shown.</source>
        <translation>Алдымен жазғаныңызды сақтаңыз, содан кейін бұрынғы нұсқаны көрсетуге болады.</translation>
    </message>
    <message>
        <source>You are reading version {number} of {all}.</source>
        <translation>Оқып отырғаныңыз: {number}-нұсқа (барлығы {all}).</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Ең жаңасына қайту</translation>
    </message>
    <message>
        <source>Save first what you wrote; then another text can be shown.</source>
        <translation>Алдымен жазғаныңызды сақтаңыз; сонда басқа мәтінді көрсетуге болады.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Kind of text</source>
        <translation>Мәтін түрі</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Қай сатыда</translation>
    </message>
    <message>
        <source>Text of the testimony</source>
        <translation>Айғақ мәтіні</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Айтылғанды сол адамның өз сөзімен жазыңыз.</translation>
    </message>
    <message>
        <source>An empty line ends a paragraph. Paragraphs are cited by their numbers.</source>
        <translation>Бос жол абзацты аяқтайды. Абзацтарға нөмірімен сілтеме жасалады.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Неге түзетілді?</translation>
    </message>
    <message>
        <source>The reason stays with the new version.</source>
        <translation>Себебі жаңа нұсқаның жанында қалады.</translation>
    </message>
</context>
<context>
    <name>AccountTexts</name>
    <message>
        <source>New: {text}</source>
        <translation>Жаңа: {text}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Қай мәтін</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Қай сатыда</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>Оны жазған бағдарлама</translation>
    </message>
    <message>
        <source>Empty where a person did. What a machine translated stays marked as that.</source>
        <translation>Адам жазса, бос қалады. Машина аударғаны солай белгіленіп қалады.</translation>
    </message>
</context>
<context>
    <name>AccountVersions</name>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Себебі: {words}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Read version {number}</source>
        <translation>{number}-нұсқаны оқу</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Мәтін нұсқалары</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Әзірге ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>What differs in version {number}</source>
        <translation>{number}-нұсқаның айырмасы</translation>
    </message>
</context>
<context>
    <name>AfterSearchPage</name>
    <message>
        <source>It stands in the journal now.</source>
        <translation>Енді ол журналда тұр.</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>әлі ештеңе жіберілмеген</translation>
    </message>
    <message>
        <source>{code}, {ago}</source>
        <translation>{code}, {ago}</translation>
    </message>
    <message>
        <source>has a way into the vault</source>
        <translation>қойманы аша алады</translation>
    </message>
    <message>
        <source>No partner is in the vault.</source>
        <translation>Қоймада бірде-бір серіктес жоқ.</translation>
    </message>
    <message>
        <source>Tell them by a way that was not found: that packages on this computer may be in other hands, and that a message in your name may not be yours. Agree on new keys.</source>
        <translation>Оларға табылмаған жолмен хабарлаңыз: осы компьютердегі пакеттер бөтен қолда болуы мүмкін, сіздің атыңыздан келген хабар сіздікі болмауы мүмкін. Жаңа кілттер туралы келісіңіз.</translation>
    </message>
    <message>
        <source>After a search or a loss</source>
        <translation>Тінтуден немесе жоғалтудан кейін</translation>
    </message>
    <message>
        <source>What was copied stays copied: new keys protect what comes, not what was taken. Begin on a computer that was not in their hands, if you can.</source>
        <translation>Көшірілген нәрсе көшірілген күйінде қалады: жаңа кілттер алынғанды емес, болашақты қорғайды. Мүмкін болса, олардың қолында болмаған компьютерден бастаңыз.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Қадам-қадаммен</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Қойманы тексеру</translation>
    </message>
    <message>
        <source>Every entry, record and sealed file is compared with the signed journal.</source>
        <translation>Әрбір жазба, әрбір мәлімет және әрбір мөрленген файл қол қойылған журналмен салыстырылады.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Тексеру…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>Сақтық көшірмемен салыстыру</translation>
    </message>
    <message>
        <source>Read the backup back. If the vault is damaged or was exchanged, restore from it.</source>
        <translation>Сақтық көшірмені қайта оқып тексеріңіз. Қойма бүлінген не ауыстырылған болса, содан қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Көшірмелер…</translation>
    </message>
    <message>
        <source>Change the ways in</source>
        <translation>Ашу тәсілдерін ауыстыру</translation>
    </message>
    <message>
        <source>A new passphrase, new shares, and no way in that others may know.</source>
        <translation>Жаңа құпия сөйлем, жаңа қалпына келтіру үлестері және өзгелер білуі мүмкін бірде-бір ашу тәсілі қалмасын.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Кілттер…</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Бәріне жаңа кілт</translation>
    </message>
    <message>
        <source>If somebody may have the old key: seal the whole vault anew.</source>
        <translation>Ескі кілт өзгелердің қолына түсуі мүмкін болса: бүкіл қойманы жаңадан мөрлеңіз.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Tell the partners</source>
        <translation>Серіктестерге хабарлау</translation>
    </message>
    <message>
        <source>Who has packages of ours, and who must not trust messages in our name.</source>
        <translation>Кімде біздің пакеттеріміз бар және кім біздің атымыздан келген хабарға сенбеуі керек.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Қарау…</translation>
    </message>
    <message>
        <source>Who has to know</source>
        <translation>Кім білуі керек</translation>
    </message>
    <message>
        <source>Note for the journal</source>
        <translation>Журналға жазба</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Бұған дейін жазылғаны</translation>
    </message>
</context>
<context>
    <name>AfterStep</name>
    <message>
        <source>Risk after</source>
        <translation>Кейінгі қауіп</translation>
    </message>
    <message>
        <source>Help and promises</source>
        <translation>Көмек пен уәделер</translation>
    </message>
    <message>
        <source>In the dossier</source>
        <translation>Досьеде</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>in the future by this clock</source>
        <translation>бұл сағат бойынша әлі болашақта</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минут бұрын</numerusform>
            <numerusform>%n минут бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n сағат бұрын</numerusform>
            <numerusform>%n сағат бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllegationBlock</name>
    <message>
        <source>Violation {number}</source>
        <translation>Бұзушылық {number}</translation>
    </message>
    <message>
        <source>Health concern {number}</source>
        <translation>Денсаулық мәселесі {number}</translation>
    </message>
    <message>
        <source>Medical paper {number}</source>
        <translation>Медициналық құжат {number}</translation>
    </message>
    <message>
        <source>Request for access {number}</source>
        <translation>Кіруді сұрау {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Жазбау</translation>
    </message>
    <message>
        <source>Leave out: {part}</source>
        <translation>Жазбау: {part}</translation>
    </message>
    <message>
        <source>Was there a complaint, and what came of it</source>
        <translation>Шағым болды ма, одан не шықты</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Адам не айтты</translation>
    </message>
    <message>
        <source>Where it is written down</source>
        <translation>Бұл қайда жазылған</translation>
    </message>
    <message>
        <source>Paragraph, page or minute</source>
        <translation>Абзац, бет не минут</translation>
    </message>
    <message>
        <source>By whom: a person</source>
        <translation>Кім: адам</translation>
    </message>
    <message>
        <source>By code, also somebody who has no name here</source>
        <translation>Коды бойынша, аты мұнда жазылмаса да</translation>
    </message>
    <message>
        <source>By whom: nobody can name them</source>
        <translation>Кім: ешкім атай алмайды</translation>
    </message>
    <message>
        <source>“Officer with a scar”. Gets a code.</source>
        <translation>«Тыртығы бар қызметкер». Код беріледі.</translation>
    </message>
    <message>
        <source>By whom: organisation</source>
        <translation>Кім: ұйым</translation>
    </message>
    <message>
        <source>Unit, rank or shift</source>
        <translation>Бөлімше, атақ не ауысым</translation>
    </message>
    <message>
        <source>How it is known who it was</source>
        <translation>Кім екені қайдан белгілі</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Мұны кім көрді</translation>
    </message>
    <message>
        <source>Who saw it: nobody can name them</source>
        <translation>Кім көрді: ешкім атай алмайды</translation>
    </message>
    <message>
        <source>Tells of sexual violence: shown in no list</source>
        <translation>Жыныстық зорлық туралы айтылады: ешбір тізімде жоқ</translation>
    </message>
    <message>
        <source>Ask for it: a paper of a state doctor is not that of an independent one.</source>
        <translation>Міндетті түрде сұраңыз: мемлекеттік дәрігердің құжаты тәуелсіз дәрігердікі емес.</translation>
    </message>
    <message>
        <source>No complaint is planned without it.</source>
        <translation>Келісімсіз шағым жоспарланбайды.</translation>
    </message>
    <message>
        <source>Could tell who a source is: it stands in no list.</source>
        <translation>Дереккөзді білдіріп қоюы мүмкін: ешбір тізімде жоқ.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>Айтылғандай: «2022 ж. наурыз айының басы», «7 қаңтардан бері»</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Міндетті</translation>
    </message>
</context>
<context>
    <name>AllegationForm</name>
    <message>
        <source>New allegation</source>
        <translation>Жаңа мәлімдеме</translation>
    </message>
    <message>
        <source>Who it was done to</source>
        <translation>Кімге жасалды</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>During which detention</source>
        <translation>Қай бостандықтан айыру кезінде</translation>
    </message>
    <message>
        <source>Without one, a detention is written down of which the kind is not stated.</source>
        <translation>Таңдалмаса, түрі көрсетілмеген бостандықтан айыру жазылады.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Мұны толтыру керек.</translation>
    </message>
</context>
<context>
    <name>AllegationLists</name>
    <message>
        <source>What is listed</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Қатыгез қарау</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Кім кіргізілді</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Қай сатыда</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Жауап күтуде</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Берілмек</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап бар</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Берілмеген</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>Жаңа мәлімдеме</translation>
    </message>
    <message>
        <source>Write down what was done to somebody (Ctrl+N)</source>
        <translation>Біреуге не істелгенін жазу (Ctrl+N)</translation>
    </message>
    <message>
        <source>People and groups that say they were ill-treated</source>
        <translation>Қатыгез қарау туралы мәлімдеген адамдар мен топтар</translation>
    </message>
    <message>
        <source>Nothing of this is written down</source>
        <translation>Бұл туралы ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>What was done to somebody is written down in their own words, one violation after another.</source>
        <translation>Адамға не істелгені оның өз сөзімен, бұзушылықтардың әрқайсысы жеке жазылады.</translation>
    </message>
    <message>
        <source>Requests to see somebody held</source>
        <translation>Бостандығынан айырылған адамға кіруді сұрау</translation>
    </message>
    <message>
        <source>No request is written down</source>
        <translation>Бірде-бір сұрау жазылмаған</translation>
    </message>
    <message>
        <source>Family, lawyer, doctor: who asked, whether it was allowed, and what was seen.</source>
        <translation>Отбасы, адвокат, дәрігер: кім сұрады, рұқсат берілді ме, не көрілді.</translation>
    </message>
    <message>
        <source>Complaints and submissions</source>
        <translation>Шағымдар мен жолданымдар</translation>
    </message>
    <message>
        <source>No complaint is written down</source>
        <translation>Бірде-бір шағым жазылмаған</translation>
    </message>
    <message>
        <source>That there is none does not mean that nothing happened.</source>
        <translation>Бұл ештеңе болмады деген сөз емес.</translation>
    </message>
    <message>
        <source>What is due next comes first, then what waits longest.</source>
        <translation>Алдымен мерзімі жақыны, содан соң ең ұзақ күткені.</translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation>Адамдар: {number}</translation>
    </message>
    <message>
        <source>groups: {number}, with this many people as it was said: {sizes}</source>
        <translation>топтар: {number}, ондағы адамдар, айтылғандай: {sizes}</translation>
    </message>
    <message>
        <source>{people}; {groups}. They are not added: somebody may be in both.</source>
        <translation>{people}; {groups}. Олар қосылмайды: бір адам екеуінде де болуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>AllegationPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Ill-treatment, access and complaints</source>
        <translation>Қатыгез қарау, кіру және шағымдар</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Қорғалғанды жасыру</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Қорғалғанды көрсету</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>Жаңа мәлімдеме</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>New allegation (Ctrl+N)</source>
        <translation>Жаңа мәлімдеме (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>AllegationSection</name>
    <message>
        <source>1. In the person’s own words</source>
        <translation>1. Адамның өз сөзімен</translation>
    </message>
    <message>
        <source>2. What was done</source>
        <translation>2. Не істелді</translation>
    </message>
    <message>
        <source>3. What followed for health</source>
        <translation>3. Денсаулығы не болды</translation>
    </message>
    <message>
        <source>4. Doctor and medical papers</source>
        <translation>4. Дәрігер және медициналық құжаттар</translation>
    </message>
    <message>
        <source>5. Who was let in</source>
        <translation>5. Кім кіргізілді</translation>
    </message>
    <message>
        <source>6. Complaint</source>
        <translation>6. Шағым</translation>
    </message>
    <message>
        <source>7. Danger of reprisal</source>
        <translation>7. Кек алу қаупі</translation>
    </message>
    <message>
        <source>8. Next step</source>
        <translation>8. Келесі қадам</translation>
    </message>
    <message>
        <source>As it was said, before anything else. Nobody judges here whether it is true.</source>
        <translation>Ең алдымен, дәл айтылғандай. Мұнда оның рас-өтірігін ешкім бағаламайды.</translation>
    </message>
    <message>
        <source>One violation after another. What is not known stays open.</source>
        <translation>Әр бұзушылық жеке. Белгісіз нәрсе ашық қалады.</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Бұзушылық қосу</translation>
    </message>
    <message>
        <source>Pain, illness, fear: since when, and whether there was treatment.</source>
        <translation>Ауыру, дерт, қорқыныш: қашаннан бері және емделді ме.</translation>
    </message>
    <message>
        <source>Every examination with whose doctor it was, and what was found on the body.</source>
        <translation>Әр тексеру: кімнің дәрігері болды және денеден не табылды.</translation>
    </message>
    <message>
        <source>Family, lawyer, doctor, consul: who asked, who refused it, what was seen.</source>
        <translation>Отбасы, адвокат, дәрігер, консул: кім сұрады, кім бас тартты, не көрілді.</translation>
    </message>
    <message>
        <source>Choose nothing where nobody spoke of it. That there was none does not mean that nothing happened.</source>
        <translation>Бұл туралы айтылмаса, ештеңе таңдамаңыз. Шағым болмағаны ештеңе болмады деген сөз емес.</translation>
    </message>
    <message>
        <source>Stays in the vault and never goes out.</source>
        <translation>Қоймада қалады, ешқашан сыртқа кетпейді.</translation>
    </message>
    <message>
        <source>Becomes a task with its day.</source>
        <translation>Мерзімі бар тапсырма болады.</translation>
    </message>
    <message>
        <source>Add a health concern</source>
        <translation>Денсаулық мәселесін қосу</translation>
    </message>
    <message>
        <source>Add a medical paper</source>
        <translation>Медициналық құжат қосу</translation>
    </message>
    <message>
        <source>Add a request for access</source>
        <translation>Кіруді сұрауды қосу</translation>
    </message>
</context>
<context>
    <name>AllegationView</name>
    <message>
        <source>By whom</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>ешкім аталмаған</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Мұны кім көрді</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Неге негізделген</translation>
    </message>
    <message>
        <source>not stated: do not take it for independent</source>
        <translation>көрсетілмеген: тәуелсіз деп санамаңыз</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Адамның өз сөзімен</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>What followed for health</source>
        <translation>Денсаулығы не болды</translation>
    </message>
    <message>
        <source>Hidden until you ask for what is protected.</source>
        <translation>Қорғалғанды көрсетуді сұрамайынша жасырулы.</translation>
    </message>
    <message>
        <source>Doctor and medical papers</source>
        <translation>Дәрігер және медициналық құжаттар</translation>
    </message>
    <message>
        <source>No medical paper is written down.</source>
        <translation>Бірде-бір медициналық құжат жазылмаған.</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Кім кіргізілді</translation>
    </message>
    <message>
        <source>No request for access is written down.</source>
        <translation>Кіруді бірде-бір сұрау жазылмаған.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>No complaint is written down. That does not mean that nothing happened.</source>
        <translation>Бірде-бір шағым жазылмаған. Бұл ештеңе болмады деген сөз емес.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>No task is written down.</source>
        <translation>Бірде-бір тапсырма жазылмаған.</translation>
    </message>
    <message>
        <source>Danger of reprisal: stays in the vault</source>
        <translation>Кек алу қаупі: қоймада қалады</translation>
    </message>
    <message>
        <source>Nothing is cited in the person’s own words.</source>
        <translation>Адамның өз сөзі келтірілмеген.</translation>
    </message>
    <message>
        <source>No violation is written down yet.</source>
        <translation>Әзірге бірде-бір бұзушылық жазылмаған.</translation>
    </message>
    <message>
        <source>More that are not listed here: {count}</source>
        <translation>Мұнда көрсетілмегені тағы: {count}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open: {record}</source>
        <translation>Ашу: {record}</translation>
    </message>
</context>
<context>
    <name>AllegationsPage</name>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Жазбаларға оралу (Esc)</translation>
    </message>
    <message>
        <source>Ill-treatment and complaints</source>
        <translation>Қатыгез қарау және шағымдар</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{use}: how the person appears</source>
        <translation>{use}: адам қалай көрсетіледі</translation>
    </message>
    <message>
        <source>{use}: how much</source>
        <translation>{use}: қандай көлемде</translation>
    </message>
    <message>
        <source>{use}: add conditions or a last day</source>
        <translation>{use}: шарт немесе соңғы күн қосу</translation>
    </message>
    <message>
        <source>Last day, if any: 2027-05-17</source>
        <translation>Соңғы күні: 2027-05-17</translation>
    </message>
    <message>
        <source>{use}: last day</source>
        <translation>{use}: соңғы күні</translation>
    </message>
    <message>
        <source>One exact day is needed here, for example 2027-05-17.</source>
        <translation>Мұнда бір нақты күн керек, мысалы 2027-05-17.</translation>
    </message>
    <message>
        <source>Nothing leaves for this use before the person was asked again.</source>
        <translation>Адамнан қайта сұралмайынша, бұл мақсат үшін ештеңе сыртқа кетпейді.</translation>
    </message>
    <message>
        <source>Nothing of this person leaves for this use.</source>
        <translation>Бұл мақсат үшін осы адам туралы мәлімет сыртқа кетпейді.</translation>
    </message>
    <message>
        <source>Nothing leaves: the person may not be mentioned for this use.</source>
        <translation>Ештеңе сыртқа кетпейді: бұл мақсат үшін адамды атауға болмайды.</translation>
    </message>
    <message>
        <source>May appear by name for this use.</source>
        <translation>Бұл мақсат үшін аты-жөнін атауға болады.</translation>
    </message>
    <message>
        <source>May appear by initials for this use.</source>
        <translation>Бұл мақсат үшін аты-жөнінің бас әріптерін көрсетуге болады.</translation>
    </message>
    <message>
        <source>May appear under a code for this use, never by name.</source>
        <translation>Бұл мақсат үшін кодпен көрсетуге болады, аты-жөнімен болмайды.</translation>
    </message>
    <message>
        <source>All that the person said may be used.</source>
        <translation>Адам айтқанның бәрін қолдануға болады.</translation>
    </message>
    <message>
        <source>Only a summary may be used.</source>
        <translation>Тек қысқаша мазмұнын қолдануға болады.</translation>
    </message>
    <message>
        <source>The person may only be counted.</source>
        <translation>Адамды тек статистикада есептеуге болады.</translation>
    </message>
    <message>
        <source>Only for {name}.</source>
        <translation>Тек мына алушы үшін: {name}.</translation>
    </message>
    <message>
        <source>Up to and with {day}.</source>
        <translation>Соңғы күні: {day}.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>Шарттары, болса</translation>
    </message>
    <message>
        <source>{use}: conditions</source>
        <translation>{use}: шарттары</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Taken out of the inbox: %n.</source>
        <translation>
            <numerusform>Кіріс қалтасынан алынды: %n.</numerusform>
            <numerusform>Кіріс қалтасынан алынды: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n.</source>
        <translation>
            <numerusform>Оқылмайды: %n.</numerusform>
            <numerusform>Оқылмайды: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left for the next time: %n.</source>
        <translation>
            <numerusform>Келесі жолға қалды: %n.</numerusform>
            <numerusform>Келесі жолға қалды: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Nobody can open this vault with a passphrase. Set a new one while it is open.</source>
        <translation>Бұл қойманы ешкім құпия сөйлеммен аша алмайды. Қойма ашық тұрғанда жаңасын қойыңыз.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Құпия сөйлем қою…</translation>
    </message>
    <message>
        <source>This passphrase was being replaced when the program was cut off: keep or remove it?</source>
        <translation>Бағдарлама үзілгенде бұл құпия сөйлем ауыстырылып жатқан: қалдыру керек пе, алып тастау керек пе?</translation>
    </message>
    <message>
        <source>Recovery shares were removed: nobody had said that their words are on paper. Sheets of them open nothing. Make new ones.</source>
        <translation>Қалпына келтіру үлестері алып тасталды: олардың сөздері қағазда екенін ешкім растамаған. Олардың парақтары ештеңе ашпайды. Жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Кілттер…</translation>
    </message>
</context>
<context>
    <name>BackupListCard</name>
    <message>
        <source>None yet.</source>
        <translation>Әзірге жоқ.</translation>
    </message>
    <message>
        <source>In the place that is chosen above.</source>
        <translation>Жоғарыда таңдалған орындағы.</translation>
    </message>
    <message>
        <source>As this vault remembers them. The place that is chosen above cannot be reached now.</source>
        <translation>Қойманың жадында сақталғаны. Жоғарыда таңдалған орынға қазір қол жетпейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s)</source>
        <translation>
            <numerusform>%n мөрленген файл</numerusform>
            <numerusform>%n мөрленген файл</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {number}, {ago}</source>
        <translation>{number}-көшірме, {ago}</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Қайта оқылмаған</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Қайта оқылған</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Read it back in full</source>
        <translation>Толық қайта оқу</translation>
    </message>
</context>
<context>
    <name>BackupMakingCard</name>
    <message>
        <source>No place chosen yet</source>
        <translation>Орын әлі таңдалмаған</translation>
    </message>
    <message>
        <source>A stick that you keep somewhere else is best.</source>
        <translation>Ең жақсысы — басқа жерде сақталатын флешка.</translation>
    </message>
    <message>
        <source>Where should the backups go? Best on a stick that you keep somewhere else.</source>
        <translation>Сақтық көшірмелер қайда сақталсын? Ең жақсысы — басқа жерде сақталатын флешка.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the place for backups</source>
        <translation>Сақтық көшірмелерге орын таңдау</translation>
    </message>
    <message>
        <source>What you call this place</source>
        <translation>Бұл орынды қалай атайсыз</translation>
    </message>
    <message>
        <source>Only the vault remembers it.</source>
        <translation>Мұны тек қойма біледі.</translation>
    </message>
    <message>
        <source>Earlier backups</source>
        <translation>Бұрынғы көшірмелер</translation>
    </message>
    <message>
        <source>Removed only after a new one was read back.</source>
        <translation>Жаңасы қайта оқылғаннан кейін ғана жойылады.</translation>
    </message>
    <message>
        <source>Keep all of them</source>
        <translation>Бәрін сақтау</translation>
    </message>
    <message>
        <source>Keep the newest {number}</source>
        <translation>Ең жаңаларын сақтау: {number}</translation>
    </message>
    <message>
        <source>Read everything back, also what was read back before</source>
        <translation>Бұрын оқылғанын да қоса, бәрін қайта оқу</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>{state} Place: {place}</source>
        <translation>{state} Орны: {place}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Сақтық көшірме жасалып жатыр</translation>
    </message>
    <message>
        <source>Reading backup {number} back</source>
        <translation>Қайта оқылып жатыр: {number}-көшірме</translation>
    </message>
    <message>
        <source>Rehearsing the way back</source>
        <translation>Қайту жолы байқап көріліп жатыр</translation>
    </message>
    <message>
        <source>Backup {number} was read back in full. It is sound.</source>
        <translation>{number}-көшірме толық қайта оқылды. Ол бүтін.</translation>
    </message>
    <message>
        <source>Backup {number} is damaged. Do not rely on it; make a new one, best on another stick.</source>
        <translation>{number}-көшірме бүлінген. Оған сенбеңіз; жаңасын жасаңыз, басқа флешкаға болғаны жақсы.</translation>
    </message>
    <message numerus="yes">
        <source>The way back works. %n file(s) compared with what was taken in.</source>
        <translation>
            <numerusform>Қайту жолы істейді. Қабылданған түпнұсқамен салыстырылғаны: %n файл.</numerusform>
            <numerusform>Қайту жолы істейді. Қабылданған түпнұсқамен салыстырылғаны: %n файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way back does not work with this backup. Make a new one.</source>
        <translation>Бұл көшірмемен қайту жолы істемейді. Жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>Backup {number} is made and was read back.</source>
        <translation>{number}-көшірме жасалып, қайта оқылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, the rest was there already.</source>
        <translation>
            <numerusform>%n файл көшірілді, қалғаны онда бар еді.</numerusform>
            <numerusform>%n файл көшірілді, қалғаны онда бар еді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {number} was made, but reading it back found damage. Try another stick.</source>
        <translation>{number}-көшірме жасалды, бірақ қайта оқығанда бүлінген жері табылды. Басқа флешканы байқап көріңіз.</translation>
    </message>
    <message>
        <source>Stopped. What was backed up before is as it was.</source>
        <translation>Тоқтатылды. Бұрынғы көшірмелер өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole vault, sealed as the vault is: whoever finds the stick can read nothing. You can go on working while it is made. A passphrase of the past still opens the backups of that time.</source>
        <translation>Сақтық көшірме — бүкіл қойманың көшірмесі, ол қойма сияқты мөрленген: флешканы тапқан адам ештеңе оқи алмайды. Ол жасалып жатқанда жұмысты жалғастыра беруге болады. Бұрынғы құпия сөйлем сол кездегі көшірмелерді әлі де ашады.</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>Қалай қалпына келтіру керек</translation>
    </message>
    <message>
        <source>On any computer with this program: choose “Restore from a backup” in the first window. The backup is only read, every byte is compared, and the restored vault opens with the same ways. What you erased in the vault is still in the backups made before; remove those if it must be gone.</source>
        <translation>Осы бағдарламасы бар кез келген компьютерде бірінші терезеден «Сақтық көшірмеден қалпына келтіру» дегенді таңдаңыз. Көшірме тек оқылады, әр байт салыстырылады, қалпына келген қойма сол баяғы жолдармен ашылады. Қоймадан өшіргеніңіз бұрынғы көшірмелерде әлі бар; ол қалмауы керек болса, сол көшірмелерді жойыңыз.</translation>
    </message>
</context>
<context>
    <name>BackupRehearsalCard</name>
    <message>
        <source>The way back was never tried.</source>
        <translation>Қайту жолы әлі бірде-бір рет байқап көрілмеген.</translation>
    </message>
    <message>
        <source>Tried {ago}: it works.</source>
        <translation>Байқап көрілді ({ago}): істейді.</translation>
    </message>
    <message>
        <source>Tried {ago}: it did not work.</source>
        <translation>Байқап көрілді ({ago}): істемеді.</translation>
    </message>
    <message>
        <source>A part of the newest backup is restored beside the vault for a moment, opened with what you bring here, checked, and removed again. What lies there meanwhile is sealed.</source>
        <translation>Ең жаңа көшірменің бір бөлігі қойманың жанына аз уақытқа қалпына келтіріледі, осында көрсеткеніңізбен ашылады, тексеріледі де, қайта жойылады. Сол кезде онда жатқаны мөрленген.</translation>
    </message>
    <message>
        <source>What you would have if the backup were all that is left</source>
        <translation>Тек көшірме қалса, қолыңызда болатын нәрсе</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ашу тәсілі</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт-файл</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>Rehearse the way back</source>
        <translation>Қайту жолын байқап көру</translation>
    </message>
    <message>
        <source>Restore every file, not a sample</source>
        <translation>Бір бөлігін емес, барлық файлды қалпына келтіру</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Қазір байқап көру</translation>
    </message>
</context>
<context>
    <name>BeforeSearchPage</name>
    <message>
        <source>Before a search</source>
        <translation>Тінту алдында</translation>
    </message>
    <message>
        <source>Go through it from the top, as far as the time goes. The vault itself shows nobody&apos;s name; what lies beside it may.</source>
        <translation>Уақыт жеткенше жоғарыдан төмен қараңыз. Қойманың өзі ешкімнің атын көрсетпейді; қасында жатқан нәрсе көрсетуі мүмкін.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Неге қарау керек</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Қарау…</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Нұсқаулық…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Оқылып жатыр…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Көшірмелер…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Кілттер…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in during the last {days} days. The originals stay where they were until you remove them; even then a stick or an SSD may give them back.</source>
        <translation>
            <numerusform>Соңғы {days} күнде %n файл қабылданды. Түпнұсқалар сіз жойғанша орнында қалады; сонда да флешка не SSD оларды қайтаруы мүмкін.</numerusform>
            <numerusform>Соңғы {days} күнде %n файл қабылданды. Түпнұсқалар сіз жойғанша орнында қалады; сонда да флешка не SSD оларды қайтаруы мүмкін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can read the folder&apos;s name: {name}. It should name no case and no person.</source>
        <translation>Қалтаның атын кез келген адам оқи алады: {name}. Онда іс те, адам да аталмауы керек.</translation>
    </message>
    <message>
        <source>Messages, mail, recent files and thumbnails of other programs are not in our hands. Photos were often sent by a messenger first: look there, on the telephone too.</source>
        <translation>Басқа бағдарламалардың хабарлары, поштасы, соңғы файлдары мен нобайлары біздің қолымызда емес. Фотолар көбіне әуелі мессенджермен келген: сол жерді, телефонды да қараңыз.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Ашу тәсілдері</translation>
    </message>
    <message>
        <source>Travel lock and erasing</source>
        <translation>Жол құлпы және қолжетімділікті жою</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Не сыртқа кетті</translation>
    </message>
    <message>
        <source>Originals outside the vault</source>
        <translation>Қоймадан тыс түпнұсқалар</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс қалтасы</translation>
    </message>
    <message>
        <source>Memory on the disk</source>
        <translation>Дисктегі жад</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Қойманың аты</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Басқа бағдарламалар</translation>
    </message>
    <message>
        <source>Erasing access is allowed in the first window. A travel lock takes your own ways in away.</source>
        <translation>Бірінші терезеде қолжетімділікті жоюға рұқсат берілген. Жол құлпы өз ашу тәсілдеріңізді алып тастайды.</translation>
    </message>
    <message>
        <source>A travel lock takes your own ways in away, so that nobody can make you open the vault.</source>
        <translation>Жол құлпы өз ашу тәсілдеріңізді алып тастайды: сізді қойманы ашуға ешкім мәжбүрлей алмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) and dossiers made so far. Where the files lie now the vault does not know: look through the folders you chose, sticks and mail. A dossier that is not sealed can be read by anybody.</source>
        <translation>
            <numerusform>Осы уақытқа дейін %n пакет пен досье жасалды. Файлдары қазір қайда екенін қойма білмейді: таңдаған қалталарыңызды, флешкалар мен поштаны қараңыз. Мөрленбеген досьені кез келген адам оқи алады.</numerusform>
            <numerusform>Осы уақытқа дейін %n пакет пен досье жасалды. Файлдары қазір қайда екенін қойма білмейді: таңдаған қалталарыңызды, флешкалар мен поштаны қараңыз. Мөрленбеген досьені кез келген адам оқи алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners in the vault: {number}. No package shows who they are.</source>
        <translation>Қоймадағы серіктестер: {number}. Олардың кім екенін бірде-бір пакет көрсетпейді.</translation>
    </message>
    <message>
        <source>Nothing has left the vault so far.</source>
        <translation>Қоймадан әлі ештеңе сыртқа кеткен жоқ.</translation>
    </message>
    <message>
        <source>Waiting to be taken in: {waiting}. Taken in and in no case yet: {unplaced}.</source>
        <translation>Қабылдауды күтіп тұр: {waiting}. Қабылданған, әлі ешбір істе жоқ: {unplaced}.</translation>
    </message>
    <message>
        <source>This system does not tell. Switch the computer off; do not let it sleep.</source>
        <translation>Бұл жүйе оны айтпайды. Компьютерді өшіріңіз, ұйқы күйінде қалдырмаңыз.</translation>
    </message>
    <message>
        <source>Memory may be written to a swap area that is probably encrypted.</source>
        <translation>Жад шифрланған болуы ықтимал алмасу аймағына жазылуы мүмкін.</translation>
    </message>
    <message>
        <source>Memory may be written to a swap area on the disk.</source>
        <translation>Жад дисктегі алмасу аймағына жазылуы мүмкін.</translation>
    </message>
    <message>
        <source>Hibernation is set up: it writes all memory to the disk.</source>
        <translation>Гибернация қосылған: ол бүкіл жадты дискке жазады.</translation>
    </message>
    <message>
        <source>No swap on a disk and no hibernation. Switch the computer off all the same.</source>
        <translation>Дисктегі алмасу аймағы да, гибернация да жоқ. Сонда да компьютерді өшіріңіз.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, and switch the computer off; do not let it sleep.</source>
        <translation>Бүкіл дискіні шифрлаңыз, компьютерді өшіріңіз, ұйқы күйінде қалдырмаңыз.</translation>
    </message>
</context>
<context>
    <name>BeforeStep</name>
    <message>
        <source>Who is asked</source>
        <translation>Кімнен сұралады</translation>
    </message>
    <message>
        <source>Is it safe to talk?</source>
        <translation>Сөйлесу қауіпсіз бе?</translation>
    </message>
    <message>
        <source>Risk before</source>
        <translation>Алдын ала қауіп</translation>
    </message>
    <message>
        <source>Earlier testimonies of this person: {codes}</source>
        <translation>Бұл адамның бұрынғы айғақтары: {codes}</translation>
    </message>
    <message>
        <source>No earlier testimony of this person is recorded.</source>
        <translation>Бұл адамның бұрынғы айғағы жазылмаған.</translation>
    </message>
    <message>
        <source>Asked about the same within ninety days: {codes}. Telling it again can harm. Read that first.</source>
        <translation>Тоқсан күн ішінде дәл осы туралы сұралған: {codes}. Қайта айту зиян келтіруі мүмкін. Алдымен соны оқыңыз.</translation>
    </message>
    <message>
        <source>Do not go on now. Agree on another time or another way.</source>
        <translation>Қазір жалғастырмаңыз. Басқа уақыт не басқа жол туралы келісіңіз.</translation>
    </message>
    <message>
        <source>Not now: consent and account stay closed while this decision stands.</source>
        <translation>Қазір емес: бұл шешім тұрғанда келісім мен әңгіме жабық.</translation>
    </message>
</context>
<context>
    <name>BodyDiagram</name>
    <message>
        <source>Drawing of the body</source>
        <translation>Дене суреті</translation>
    </message>
    <message>
        <source>R</source>
        <translation>О</translation>
    </message>
    <message>
        <source>L</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Алдынан</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Артынан</translation>
    </message>
</context>
<context>
    <name>BodyFindings</name>
    <message>
        <source>Clinician: {degree}</source>
        <translation>Дәрігер: {degree}</translation>
    </message>
</context>
<context>
    <name>BodyMarks</name>
    <message>
        <source>Findings on the body</source>
        <translation>Денедегі іздер</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Із қосу</translation>
    </message>
    <message>
        <source>Not said yet where</source>
        <translation>Қайда екені әлі айтылмаған</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Бұл ізді жазбау</translation>
    </message>
    <message>
        <source>Findings on the body</source>
        <translation>Денедегі іздер</translation>
    </message>
    <message>
        <source>Click where it is, or choose the part. The judgement is the clinician’s.</source>
        <translation>Орнын басыңыз немесе дене бөлігін таңдаңыз. Баға — дәрігердікі.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Суреттегі көрінісі</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Алдынан</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Артынан</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Which file of records?</source>
        <translation>Қай жазбалар файлы?</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Жазбаларды енгізу</translation>
    </message>
    <message>
        <source>All of the file is looked at first. Then all of it comes in, or nothing.</source>
        <translation>Алдымен файл тұтас қаралады. Содан кейін бәрі енгізіледі немесе ештеңе.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Stays in the history of every record.</source>
        <translation>Әр жазбаның тарихында қалады.</translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation>Бәрін енгізу</translation>
    </message>
    <message>
        <source>It does not fit. Nothing was written. Lines to put right: {number}</source>
        <translation>Файл сәйкес емес. Ештеңе жазылмады. Түзететін жол саны: {number}</translation>
    </message>
    <message>
        <source>Nothing stands in its way. Records that would be added: {number}</source>
        <translation>Кедергі жоқ. Қосылатын жазба саны: {number}</translation>
    </message>
    <message>
        <source>In the vault already, and the same</source>
        <translation>Қоймада бар, айырмасы жоқ</translation>
    </message>
    <message>
        <source>Codes that are taken here</source>
        <translation>Мұнда бос емес кодтар</translation>
    </message>
    <message>
        <source>Line {line}: {place}: {what}</source>
        <translation>{line}-жол: {place}: {what}</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Choose the folder of one capture</source>
        <translation>Бір сақтаудың қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the files of one capture</source>
        <translation>Бір сақтаудың файлдарын таңдаңыз</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Тағы файл</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Қабылданбайды</translation>
    </message>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation>Ешкімді атамайтын атау беріңіз.</translation>
    </message>
    <message>
        <source>Taking the capture in</source>
        <translation>Сақталған қабылдануда</translation>
    </message>
    <message>
        <source>Taken in as {code}. The files outside are still there.</source>
        <translation>{code} болып қабылданды. Сырттағы файлдар орнында тұр.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Take in an online capture</source>
        <translation>Желіден сақталғанды қабылдау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>A page or post that was captured with another program: its web archive, saved page, picture and notes become one item. This program never goes to the network.</source>
        <translation>Басқа бағдарламамен сақталған бет не жазба: оның веб-мұрағаты, сақталған беті, суреті мен жазбалары бір дәлел болады. Бұл бағдарлама желіге шықпайды.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Қалтасын таңдау…</translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <translation>Файлдарын таңдау…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>It stands in lists. Name nobody in it.</source>
        <translation>Ол тізімдерде көрінеді. Онда ешкімді атамаңыз.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Тіркелгі</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Day and time, in UTC where you know it.</source>
        <translation>Күні мен уақыты, білсеңіз UTC бойынша.</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Кім сақтаған</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Қоймада қалады.</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Немен сақталған</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Желіге қандай жолмен шыққан</translation>
    </message>
    <message>
        <source>From which country, through what. Stays in the vault.</source>
        <translation>Қай елден, не арқылы. Қоймада қалады.</translation>
    </message>
    <message>
        <source>What stood around it</source>
        <translation>Айналасында не болған</translation>
    </message>
    <message>
        <source>Comments, likes, who shared it.</source>
        <translation>Пікірлер, белгілер, кім бөліскен.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
</context>
<context>
    <name>CaseCharges</name>
    <message>
        <source>Against</source>
        <translation>Кімге қарсы</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Басылғаны</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>Біздің бағалауымызша</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Қайдан белгілі</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Немен бітті</translation>
    </message>
    <message>
        <source>The defence</source>
        <translation>Қорғау тарапы</translation>
    </message>
    <message>
        <source>The prosecution</source>
        <translation>Айыптау тарапы</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Жаза</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Тағайындалды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Айыптар</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Жазалар</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add to the proceeding (Ctrl+N)</source>
        <translation>Іс жүргізуге қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Another proceeding…</source>
        <translation>Тағы іс жүргізу…</translation>
    </message>
    <message>
        <source>Nothing of this is recorded</source>
        <translation>Бұдан ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>Begin with the proceeding; charges and steps belong to it, and a sentence to its step.</source>
        <translation>Іс жүргізуден бастаңыз: айыптар мен әрекеттер соған, ал жаза өз әрекетіне жатады.</translation>
    </message>
    <message>
        <source>A badge says that no source prints the article plainly, and on what it rests instead.</source>
        <translation>Белгі бірде-бір дереккөз бапты тура атамайтынын және ол неге сүйенетінін айтады.</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Не жазылған</translation>
    </message>
</context>
<context>
    <name>CaseChronology</name>
    <message>
        <source>Chronology of this case</source>
        <translation>Осы істің оқиғалар тізбегі</translation>
    </message>
    <message>
        <source>Nothing dated is shown</source>
        <translation>Күні бар ештеңе жоқ</translation>
    </message>
    <message>
        <source>Write down what happened, or choose a longer period and more kinds above.</source>
        <translation>Не болғанын жазыңыз немесе жоғарыдан ұзағырақ кезең мен көбірек түр таңдаңыз.</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Жедел жазба</translation>
    </message>
    <message>
        <source>dates: {number}</source>
        <translation>күндер саны: {number}</translation>
    </message>
    <message>
        <source>surely then</source>
        <translation>анық сол кезде</translation>
    </message>
    <message>
        <source>possibly then</source>
        <translation>мүмкін, сол кезде</translation>
    </message>
    <message>
        <source>told by: {sources}</source>
        <translation>хабарлаған: {sources}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Қайшылық</translation>
    </message>
    <message>
        <source>a protected source</source>
        <translation>қорғалған дереккөз</translation>
    </message>
</context>
<context>
    <name>CaseConsent</name>
    <message>
        <source>What each person agreed to, as it stands today. Enter opens the sheet.</source>
        <translation>Әр адамның бүгінгі күнгі келісімі. Enter келісім парағын ашады.</translation>
    </message>
    <message>
        <source>Consent of the people of this case</source>
        <translation>Осы істегі адамдардың келісімі</translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation>Бұл істе ешкім жазылмаған</translation>
    </message>
    <message>
        <source>Who is added under People stands here with what they agreed to.</source>
        <translation>«Адамдар» бөлімінде қосылған адам келісімімен бірге осында тұрады.</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Сұралды, жауап әлі жоқ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартқан</translation>
    </message>
    <message>
        <source>Must be asked again</source>
        <translation>Қайта сұрау керек</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынған</translation>
    </message>
    <message>
        <source>A minor, nobody answered</source>
        <translation>Кәмелетке толмаған, ешкім жауап бермеген</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Қорғауда</translation>
    </message>
    <message numerus="yes">
        <source>Yes for %n use(s)</source>
        <translation>
            <numerusform>%n мақсатқа иә</numerusform>
            <numerusform>%n мақсатқа иә</numerusform>
        </translation>
    </message>
    <message>
        <source>May appear: {how}</source>
        <translation>Көрсетуге болады: {how}</translation>
    </message>
    <message>
        <source>May not appear</source>
        <translation>Көрсетуге болмайды</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation>Соңғы күні: {day}</translation>
    </message>
    <message>
        <source>To be asked again since {day}</source>
        <translation>Қайта сұрайтын уақыт болды: {day}</translation>
    </message>
    <message>
        <source>To be asked again on {day}</source>
        <translation>Қайта сұрау күні: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>Тағы %n рөл мұнда көрсетілмейді: ол дереккөзді әшкерелер еді.</numerusform>
            <numerusform>Тағы %n рөл мұнда көрсетілмейді: олар дереккөзді әшкерелер еді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDue</name>
    <message>
        <source>What is due</source>
        <translation>Мерзімі келгендер</translation>
    </message>
    <message>
        <source>What is due in this case</source>
        <translation>Осы істе мерзімі келгендер</translation>
    </message>
    <message>
        <source>Nothing is due in this case.</source>
        <translation>Бұл істе мерзімі келген ештеңе жоқ.</translation>
    </message>
    <message>
        <source>All of it ({count}, overdue {late})…</source>
        <translation>Бәрі ({count}, мерзімі өткені {late})…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Көрсету…</translation>
    </message>
    <message>
        <source>A limit passed</source>
        <translation>Шекті мерзім өтті</translation>
    </message>
    <message>
        <source>Detentions for which neither a prolongation nor a release is recorded: {count}</source>
        <translation>Ұзартылғаны да, босатылғаны да жазылмаған бостандықтан айырулар: {count}</translation>
    </message>
    <message>
        <source>Articles that are not certain</source>
        <translation>Анық емес баптар</translation>
    </message>
    <message>
        <source>Charges whose article no source prints plainly: {count}</source>
        <translation>Бабын бірде-бір дереккөз тура атамайтын айыптар: {count}</translation>
    </message>
    <message>
        <source>Sources that differ</source>
        <translation>Дереккөздер сәйкес емес</translation>
    </message>
    <message>
        <source>Facts about which nobody decided yet: {count}</source>
        <translation>Әлі ешкім шешпеген мәліметтер: {count}</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation>Іске атау керек.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation>Мұнда ешкімді атамаңыз: атауы тізімдерде және досьеде көрінеді.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша мазмұны</translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation>Іс не туралы және нелер әлі анықталмаған.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған күні</translation>
    </message>
    <message>
        <source>People appear</source>
        <translation>Адамдар көрсетіледі</translation>
    </message>
    <message>
        <source>In dossiers, unless a person&apos;s own consent says less.</source>
        <translation>Досьелерде; адам бұдан азға келіссе, оның келісімі сақталады.</translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation>Пакт баптары</translation>
    </message>
    <message>
        <source>International Covenant on Civil and Political Rights, for example 9, 14, 19</source>
        <translation>Азаматтық және саяси құқықтар туралы халықаралық пакт, мысалы 9, 14, 19</translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>Add event</source>
        <translation>Оқиға қосу</translation>
    </message>
    <message>
        <source>Add event (Ctrl+N)</source>
        <translation>Оқиға қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Әзірге оқиға жоқ</translation>
    </message>
    <message>
        <source>Write down what happened and when, in the words of whoever told it.</source>
        <translation>Не болғанын және қашан болғанын айтқан адамның өз сөзімен жазыңыз.</translation>
    </message>
    <message>
        <source>Events of this case</source>
        <translation>Осы істің оқиғалары</translation>
    </message>
</context>
<context>
    <name>CaseEvidence</name>
    <message>
        <source>Content warning</source>
        <translation>Мазмұны ауыр</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>Take in files for this case (Ctrl+N)</source>
        <translation>Осы іске файлдар қабылдау (Ctrl+N)</translation>
    </message>
    <message>
        <source>Custody report…</source>
        <translation>Сақталу есебі…</translation>
    </message>
    <message>
        <source>What the journal says of all items of this case, as a file</source>
        <translation>Журналдың осы істің барлық дәлелдемесі туралы жазғаны, бөлек файлмен</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>Іс бойынша дәлелдемелер</translation>
    </message>
    <message>
        <source>No evidence in this case</source>
        <translation>Бұл істе дәлелдеме жоқ</translation>
    </message>
    <message>
        <source>Files are kept as they came, and each is known by its fingerprint from then on.</source>
        <translation>Файлдар келген қалпында сақталады, содан бастап әрқайсысы өз таңбасымен танылады.</translation>
    </message>
    <message>
        <source>The report is written. SHA-256 {sha256}</source>
        <translation>Есеп жазылды. SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Досье жасау</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша мазмұны</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>Осы істе</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation>Бұл іс туралы әзірге ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған күні</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>History of this case</source>
        <translation>Істің тарихы</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Әзірге тарихы жоқ</translation>
    </message>
    <message>
        <source>Every change of the case will be listed here.</source>
        <translation>Істің әр өзгерісі осында көрінеді.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Іс ашылды</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Өзгертілді: {fields}</translation>
    </message>
    <message>
        <source>Case taken out of the lists</source>
        <translation>Іс тізімдерден алынды</translation>
    </message>
    <message>
        <source>Content of the case erased</source>
        <translation>Істің мазмұны өшірілді</translation>
    </message>
    <message>
        <source>Dossier or package made</source>
        <translation>Досье немесе пакет жасалды</translation>
    </message>
    <message>
        <source>{code} put into the case</source>
        <translation>{code}: іске енгізілді</translation>
    </message>
    <message>
        <source>{code} taken out of the case</source>
        <translation>{code}: істен алынды</translation>
    </message>
    <message>
        <source>{person} added: {role}</source>
        <translation>{person} — қосылды: {role}</translation>
    </message>
    <message>
        <source>{person} changed: {role}</source>
        <translation>{person} — өзгертілді: {role}</translation>
    </message>
    <message>
        <source>{person} no longer in the case: {role}</source>
        <translation>{person} — енді істе жоқ: {role}</translation>
    </message>
    <message>
        <source>Looked at or checked</source>
        <translation>Қаралды немесе тексерілді</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>қысқаша мазмұны</translation>
    </message>
    <message>
        <source>status</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>articles of the Covenant</source>
        <translation>Пакт баптары</translation>
    </message>
    <message>
        <source>date of opening</source>
        <translation>ашылған күні</translation>
    </message>
    <message>
        <source>how people appear</source>
        <translation>адамдардың көрсетілуі</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>басқа мәліметтер</translation>
    </message>
</context>
<context>
    <name>CaseLinkChooser</name>
    <message>
        <source>In no case</source>
        <translation>Ешбір істе жоқ</translation>
    </message>
    <message>
        <source>Events already in the vault</source>
        <translation>Қоймада бар оқиғалар</translation>
    </message>
    <message>
        <source>Testimonies already in the vault</source>
        <translation>Қоймада бар айғақтар</translation>
    </message>
    <message>
        <source>Evidence already in the vault</source>
        <translation>Қоймада бар дәлелдемелер</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>Код не сөздер</translation>
    </message>
    <message>
        <source>What is in this case already is not listed.</source>
        <translation>Осы істе бары көрсетілмейді.</translation>
    </message>
    <message>
        <source>Nothing to put in was found.</source>
        <translation>Енгізетін ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Іске енгізу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CaseMemberTab</name>
    <message>
        <source>From the vault…</source>
        <translation>Қоймадан…</translation>
    </message>
    <message>
        <source>Put something that is already in the vault into this case</source>
        <translation>Қоймада бар жазбаны осы іске енгізу</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Істен алу</translation>
    </message>
    <message>
        <source>Take out of the case (Delete)</source>
        <translation>Істен алу (Delete)</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Осы істен аласыз ба?</translation>
    </message>
    <message>
        <source>It stays in the vault and in its other cases, and can be put in again.</source>
        <translation>Жазба қоймада және басқа істерде қалады; оны қайта енгізуге болады.</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Summary</source>
        <translation>Қысқаша мазмұны</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Барлық мәліметтер</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation>Бұл іс туралы әзірге ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған күні</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Қалай түсінілді</translation>
    </message>
    <message>
        <source>People appear</source>
        <translation>Адамдар көрсетіледі</translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation>Пакт баптары</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Back to all cases (Esc)</source>
        <translation>Барлық істерге қайту (Esc)</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Досье жасау</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Істің бөліктері</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Бостандық</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Оқиғалар тізбегі</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Қатыгез қарау</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Айыптар</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Міндеттер</translation>
    </message>
</context>
<context>
    <name>CasePeopleTab</name>
    <message>
        <source>Add person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Add person (Ctrl+N)</source>
        <translation>Адам қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Істен алу</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Осы істен аласыз ба?</translation>
    </message>
    <message>
        <source>The person stays in the vault, and in other cases and events.</source>
        <translation>Адам туралы жазба қоймада, басқа істер мен оқиғаларда қалады.</translation>
    </message>
    <message>
        <source>People of this case</source>
        <translation>Істегі адамдар</translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation>Бұл іске ешкім жазылмаған</translation>
    </message>
    <message>
        <source>A person can be added without a name: a code is enough.</source>
        <translation>Адамды атсыз қосуға болады: код жеткілікті.</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>Тағы %n рөл мұнда көрсетілмейді: ол дереккөзді әшкерелер еді.</numerusform>
            <numerusform>Тағы %n рөл мұнда көрсетілмейді: олар дереккөзді әшкерелер еді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePersonEditor</name>
    <message>
        <source>Add a person to this event</source>
        <translation>Оқиғаға адам қосу</translation>
    </message>
    <message>
        <source>Add to the event</source>
        <translation>Оқиғаға қосу</translation>
    </message>
    <message>
        <source>Role in this event</source>
        <translation>Оқиғадағы рөлі</translation>
    </message>
    <message>
        <source>Add a person to this case</source>
        <translation>Іске адам қосу</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Іске қосу</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Істегі рөлі</translation>
    </message>
    <message>
        <source>Rank or unit</source>
        <translation>Шені, бөлімі</translation>
    </message>
    <message>
        <source>For officials</source>
        <translation>Лауазымды адамдар үшін</translation>
    </message>
    <message>
        <source>Who it is, without a name</source>
        <translation>Кім екені, атын атамай</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>Мысалы: көрші, екінші офицер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
</context>
<context>
    <name>CaseRecordLink</name>
    <message>
        <source>Put a record of the vault into this case</source>
        <translation>Қоймадағы жазбаны осы іске енгізу</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Қай жазба</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Іске енгізу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CaseRecords</name>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a record of this kind (Ctrl+N)</source>
        <translation>Осы түрдегі жазба қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Records of this case</source>
        <translation>Осы істің жазбалары</translation>
    </message>
    <message>
        <source>No record in this case</source>
        <translation>Бұл істе жазба жоқ</translation>
    </message>
    <message>
        <source>Choose above what is to be written down: what was done to whom, a detention, a proceeding.</source>
        <translation>Не жазылатынын жоғарыдан таңдаңыз: кімге не істелді, бостандықтан айыру, іс жүргізу.</translation>
    </message>
    <message>
        <source>From the vault…</source>
        <translation>Қоймадан…</translation>
    </message>
    <message>
        <source>Put something that is already in the vault into this case</source>
        <translation>Қоймада бар жазбаны осы іске енгізу</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Істен алу</translation>
    </message>
    <message>
        <source>Take out of the case (Delete)</source>
        <translation>Істен алу (Delete)</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Осы істен аласыз ба?</translation>
    </message>
    <message>
        <source>It stays in the vault and in its other cases, and can be put in again.</source>
        <translation>Жазба қоймада және басқа істерде қалады; оны қайта енгізуге болады.</translation>
    </message>
</context>
<context>
    <name>CaseTasks</name>
    <message>
        <source>Write down a task…</source>
        <translation>Міндет жазу…</translation>
    </message>
    <message>
        <source>Write down a task about this case (Ctrl+N)</source>
        <translation>Осы іс туралы міндет жазу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Deal with it…</source>
        <translation>Онымен айналысу…</translation>
    </message>
    <message>
        <source>What is due in this case</source>
        <translation>Осы істе мерзімі келгендер</translation>
    </message>
    <message>
        <source>Nothing is due in this case</source>
        <translation>Бұл істе мерзімі келген ештеңе жоқ</translation>
    </message>
    <message>
        <source>A task has a day, and says whether the law or we ourselves set it.</source>
        <translation>Міндеттің күні бар, оны заң ба, өзіміз бе белгілегеніміз айтылады.</translation>
    </message>
</context>
<context>
    <name>CaseTestimonies</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзац</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Әлі жазылмаған</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Жаңа айғақ</translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation>Жаңа айғақ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Testimonies of this case</source>
        <translation>Іс бойынша айғақтар</translation>
    </message>
    <message>
        <source>No testimony in this case</source>
        <translation>Бұл істе айғақ жоқ</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Айтылғанды сол адамның өз сөзімен жазыңыз.</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>Қадамдап сұхбаттасу</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Search codes, titles, summaries</source>
        <translation>Код, атау, мазмұн бойынша іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>Жаңа іс (Ctrl+N)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No case has these words and this status.</source>
        <translation>Мұндай сөздері мен күйі бар іс жоқ.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Әзірге іс жоқ</translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation>Іс бір-біріне қатыстыны біріктіреді: оқиғаларды, адамдарды, айғақтарды және дәлелдемелерді.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа іс</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Істерді оқу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>ChargesWords</name>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>басылғанындай</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>бағаланбаған</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Кімге қарсы</translation>
    </message>
    <message>
        <source>Article as printed</source>
        <translation>Басылған бап</translation>
    </message>
    <message>
        <source>Provision that the print names</source>
        <translation>Басылымда аталған норма</translation>
    </message>
    <message>
        <source>Article as we assess it</source>
        <translation>Біздің бағалауымыздағы бап</translation>
    </message>
    <message>
        <source>How the article is known</source>
        <translation>Бап қайдан белгілі</translation>
    </message>
    <message>
        <source>Print and assessment differ</source>
        <translation>Басылым мен бағалау сәйкес емес</translation>
    </message>
    <message>
        <source>On what that rests</source>
        <translation>Бұл неге сүйенеді</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлігі</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Тағылған күні</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Онымен не болды</translation>
    </message>
    <message>
        <source>Highest penalty</source>
        <translation>Ең жоғары жаза</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Іс жүргізу</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Кімнің алдында</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Немен бітті</translation>
    </message>
    <message>
        <source>The defence</source>
        <translation>Қорғау тарапы</translation>
    </message>
    <message>
        <source>The prosecution</source>
        <translation>Айыптау тарапы</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Жаза</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Тағайындалды</translation>
    </message>
    <message>
        <source>Added to it</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Шарттары</translation>
    </message>
    <message>
        <source>Can be turned into</source>
        <translation>Мынаған ауыстырылуы мүмкін</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Қойманы тексеру</translation>
    </message>
    <message>
        <source>Everything in the vault is read and compared: the journal with its signatures, every record, every sealed file. Nothing is changed. You can go on working meanwhile.</source>
        <translation>Қоймадағының бәрі оқылып, салыстырылады: қолтаңбалары бар журнал, әр жазба, әр мөрленген файл. Ештеңе өзгермейді. Осы кезде жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Бәрін қазір тексеру</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Қойманы тексеру</translation>
    </message>
    <message>
        <source>Everything that was checked is proven.</source>
        <translation>Тексерілгеннің бәрі дәлелденді.</translation>
    </message>
    <message>
        <source>Nothing is broken. Some things cannot be proven; see below.</source>
        <translation>Бұзылған ештеңе табылған жоқ. Кейбірін дәлелдеу мүмкін болмады: төменде қараңыз.</translation>
    </message>
    <message>
        <source>Something is broken. Keep this folder as it is, and read below what to do.</source>
        <translation>Бұзылған жері бар. Бұл қалтаны сол күйінде қалдырып, не істеу керегін төменнен оқыңыз.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Дәлелденді</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Дәлелденбеді</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Бұзылған</translation>
    </message>
    <message>
        <source>And {number} more of this kind.</source>
        <translation>Осындай тағы: {number}.</translation>
    </message>
</context>
<context>
    <name>ChronologyFilter</name>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Бостандықтан айыру</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>What was done for them</source>
        <translation>Қорғау қадамдары</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Орындалғаны</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Күн немесе кезең</translation>
    </message>
    <message>
        <source>what may have been then</source>
        <translation>сол кезде болуы мүмкін</translation>
    </message>
    <message>
        <source>what surely was then</source>
        <translation>сол кезде анық болған</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Қаншалықты анық</translation>
    </message>
    <message>
        <source>Only what is disputed</source>
        <translation>Тек қайшылықтар</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Осы арада өзгертілді</translation>
    </message>
    <message>
        <source>Somebody changed this record after you opened it. Nothing was saved yet: choose what stands.</source>
        <translation>Бұл жазбаны сіз ашқаннан кейін өзгерткен. Әзірге ештеңе сақталған жоқ: қайсысы қалатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>In the record: {now}</source>
        <translation>Жазбада: {now}</translation>
    </message>
    <message>
        <source>Yours: {mine}</source>
        <translation>Сізде: {mine}</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Менікін сақтау</translation>
    </message>
    <message>
        <source>Take what is in the record</source>
        <translation>Жазбадағыны алу</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
    <message>
        <source>— choose —</source>
        <translation>— таңдаңыз —</translation>
    </message>
</context>
<context>
    <name>ColumnPage</name>
    <message>
        <source>Back to safety (Esc)</source>
        <translation>Қауіпсіздікке қайту (Esc)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Both say the same, word by word.</source>
        <translation>Екеуі сөзбе-сөз бірдей.</translation>
    </message>
    <message>
        <source>Words added: {added}. Words removed: {removed}.</source>
        <translation>Қосылған сөз: {added}. Алынған сөз: {removed}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Text with the differences: [− removed −], [+ added +]</source>
        <translation>Айырмасы көрсетілген мәтін: [− алынған −], [+ қосылған +]</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
</context>
<context>
    <name>ComplaintTrack</name>
    <message>
        <source>No. {reference}</source>
        <translation>№ {reference}</translation>
    </message>
    <message>
        <source>investigation {code}</source>
        <translation>тергеп-тексеру {code}</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Жауап күтуде</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап бар</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Берілмеген</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>waits for days: {days}</source>
        <translation>күткен күні: {days}</translation>
    </message>
    <message>
        <source>waits for days: {days} or more</source>
        <translation>күткен күні: {days} не одан көп</translation>
    </message>
    <message>
        <source>waits for days: {least} to {most}</source>
        <translation>күткен күні: {least}–{most}</translation>
    </message>
    <message>
        <source>PAST: {what} {when}</source>
        <translation>ӨТІП КЕТТІ: {what} {when}</translation>
    </message>
</context>
<context>
    <name>ConsentAnswersEditor</name>
    <message>
        <source>Save answers</source>
        <translation>Жауаптарды сақтау</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Не үшін қолдануға болады</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауабы</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Көрсетілуі</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>For one organisation alone, where the person answered differently:</source>
        <translation>Жеке бір ұйым үшін, адам ол туралы басқаша жауап берсе:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Ұйымның атауы</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Жол қосу</translation>
    </message>
</context>
<context>
    <name>ConsentBeginEditor</name>
    <message>
        <source>One exact day is needed here, for example 2024-05-17.</source>
        <translation>Мұнда бір нақты күн керек, мысалы 2024-05-17.</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>Адамнан сұралды</translation>
    </message>
    <message>
        <source>This allows nothing yet. Each use is answered one by one on the next page; no answer means no.</source>
        <translation>Бұл әлі ештеңеге рұқсат бермейді. Келесі бетте әр мақсат туралы бөлек жауап белгіленеді; жауап жоқ болса — жоқ деген сөз.</translation>
    </message>
    <message>
        <source>Go to the answers</source>
        <translation>Жауаптарға өту</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кім үшін</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Әңгіме тілі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Күшіне енетін күні</translation>
    </message>
    <message>
        <source>One day, if it does not count at once.</source>
        <translation>Келісім бірден күшіне енбесе, оның күні.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Қайта сұрау күні</translation>
    </message>
    <message>
        <source>One day, if the person wants to be asked again.</source>
        <translation>Адам қайта сұрауды қаласа, оның күні.</translation>
    </message>
    <message>
        <source>What the person understood</source>
        <translation>Адам нені түсінді</translation>
    </message>
    <message>
        <source>In the person&apos;s own words: who will read it, and what may happen.</source>
        <translation>Адамның өз сөзімен: мұны кім оқиды және не болуы мүмкін.</translation>
    </message>
    <message>
        <source>This is needed where somebody else answered.</source>
        <translation>Басқа біреу жауап бергенде бұл керек.</translation>
    </message>
    <message>
        <source>This person is marked as a minor: without the answer of a guardian nothing of them leaves.</source>
        <translation>Адам кәмелетке толмаған деп белгіленген: заңды өкілінің жауабынсыз ол туралы ештеңе сыртқа кетпейді.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>The code of that person, for example P-0007.</source>
        <translation>Ол адамның коды, мысалы P-0007.</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Қандай құқықпен</translation>
    </message>
    <message>
        <source>Parent, guardian, power of attorney; where the paper is.</source>
        <translation>Ата-анасы, қамқоршысы, сенімхат; қағаз қайда жатыр.</translation>
    </message>
    <message>
        <source>Why it is in the child&apos;s interest</source>
        <translation>Бұл неге баланың мүддесінде</translation>
    </message>
    <message>
        <source>In a few words; it never leaves the vault.</source>
        <translation>Бірнеше сөзбен; бұл қоймадан шықпайды.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Түсіндірілді</translation>
    </message>
    <message>
        <source>Tick each one only when it was said and understood.</source>
        <translation>Әр тармақты айтылып, түсінілгенде ғана белгілеңіз.</translation>
    </message>
    <message>
        <source>Who explained</source>
        <translation>Кім түсіндірді</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>Рөл, ешқашан есім емес.</translation>
    </message>
    <message>
        <source>Evidence of the consent</source>
        <translation>Келісімнің дәлелі</translation>
    </message>
    <message>
        <source>The code of a recording or paper, for example E-0003.</source>
        <translation>Жазбаның не қағаздың коды, мысалы E-0003.</translation>
    </message>
</context>
<context>
    <name>ConsentSheetView</name>
    <message>
        <source>The person was asked</source>
        <translation>Адамнан сұралды</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Бұрын сұралған</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Қайта сұралды</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <translation>Келісім қайтарып алынды</translation>
    </message>
    <message>
        <source>This person has not been asked yet</source>
        <translation>Бұл адамнан әлі сұралмаған</translation>
    </message>
    <message>
        <source>Record what was asked</source>
        <translation>Не сұралғанын жазу</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кім үшін</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Күшіне енетін күні</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Қайта сұрау күні</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Нені түсінді</translation>
    </message>
    <message>
        <source>Taken back on {day}. Nothing of this person leaves the vault on this consent.</source>
        <translation>Қайтарып алынған күні: {day}. Бұл келісім бойынша адам туралы мәлімет қоймадан енді шықпайды.</translation>
    </message>
    <message>
        <source>Without an answer nothing of this person leaves the vault, unless somebody lets a text pass.</source>
        <translation>Жауапсыз бұл адам туралы ешқандай мәлімет қоймадан шықпайды, тек біреу мәтінге рұқсат етпесе.</translation>
    </message>
    <message>
        <source>The person wants nothing to leave</source>
        <translation>Адам ештеңенің сыртқа кетпеуін қалайды</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Қандай құқықпен</translation>
    </message>
    <message>
        <source>Why it is in the child&apos;s interest</source>
        <translation>Бұл неге баланың мүддесінде</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Түсіндірілді</translation>
    </message>
    <message>
        <source>Evidence of the consent</source>
        <translation>Келісімнің дәлелі</translation>
    </message>
    <message>
        <source>Not explained: {points}</source>
        <translation>Түсіндірілмеді: {points}</translation>
    </message>
    <message>
        <source>It counts from now on. What is left to do: {codes}.</source>
        <translation>Бұл осы сәттен бастап күшінде. Істелуі керегі: {codes}.</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Kept as recordings: {codes}</source>
        <translation>Сақталған жазбалар: {codes}</translation>
    </message>
    <message>
        <source>Explain first, one by one</source>
        <translation>Алдымен бір-бірлеп түсіндіріңіз</translation>
    </message>
    <message>
        <source>In words that the person knows, and in their language. They may stop at any time, and say no to any of it.</source>
        <translation>Адам білетін сөзбен, оның өз тілінде. Ол кез келген сәтте тоқтап, кез келгенінен бас тарта алады.</translation>
    </message>
    <message>
        <source>Open the consent sheet</source>
        <translation>Келісім парағын ашу</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Choose the witness under “Before”; then the consent can be recorded.</source>
        <translation>«Алдында» қадамында куәні таңдаңыз; сонда келісімді енгізуге болады.</translation>
    </message>
    <message>
        <source>The consent was taken back. Nothing of this interview may leave.</source>
        <translation>Келісім қайтарып алынды. Бұл сұхбаттан ештеңе сыртқа кетпеуі тиіс.</translation>
    </message>
    <message>
        <source>There is no record of consent. Until there is one, nothing of this interview may leave.</source>
        <translation>Келісім жазылмаған. Ол болғанша бұл сұхбаттан ештеңе сыртқа кетпеуі тиіс.</translation>
    </message>
    <message>
        <source>Consent is recorded. Uses allowed: {number}.</source>
        <translation>Келісім жазылған. Рұқсат етілген мақсат: {number}.</translation>
    </message>
    <message>
        <source>It is recorded that the person was asked, and no use is allowed yet.</source>
        <translation>Адамнан сұралғаны жазылған; әзірге бірде-бір мақсатқа рұқсат жоқ.</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawalEditor</name>
    <message>
        <source>One exact day is needed here, for example 2024-05-17.</source>
        <translation>Мұнда бір нақты күн керек, мысалы 2024-05-17.</translation>
    </message>
    <message>
        <source>Say why in a few words; “did not say why” is enough.</source>
        <translation>Себебін бірнеше сөзбен жазыңыз; «себебі айтылмады» деу жеткілікті.</translation>
    </message>
    <message>
        <source>The consent was taken back</source>
        <translation>Келісім қайтарып алынды</translation>
    </message>
    <message>
        <source>From that day on nothing of this person leaves the vault any more. What was handed over before cannot be undone by this program: tell those who hold it.</source>
        <translation>Сол күннен бастап бұл адам туралы мәлімет қоймадан шықпайды. Бұрын берілгенді бағдарлама қайтара алмайды: ол кімде болса, соларға хабарлаңыз.</translation>
    </message>
    <message>
        <source>Record that it was taken back</source>
        <translation>Қайтарып алуды жазу</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Қай күннен бастап</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Адам не айтты</translation>
    </message>
    <message>
        <source>Why it was taken back, in a few words.</source>
        <translation>Келісім неге қайтарып алынды, бірнеше сөзбен.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Ұйымның атауын жазыңыз.</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Не қайтарып алынды</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>One use, for everybody</source>
        <translation>Бір мақсат, барлығы үшін</translation>
    </message>
    <message>
        <source>Everything for one organisation</source>
        <translation>Бір ұйымға қатысты бәрі</translation>
    </message>
    <message>
        <source>Which use</source>
        <translation>Қай мақсат</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Қай ұйым</translation>
    </message>
    <message>
        <source>Its name as in the answers.</source>
        <translation>Атауы жауаптардағыдай.</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Бізге кім хабарлады</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>Рөл, ешқашан есім емес.</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Істеліп қойғаны</translation>
    </message>
    <message>
        <source>What is left to do becomes tasks.</source>
        <translation>Істелуі керегі тапсырмаға айналады.</translation>
    </message>
    <message>
        <source>What was done, in words</source>
        <translation>Не істелгені, сөзбен</translation>
    </message>
    <message>
        <source>Left already with this person in it: {codes}. Each becomes a task.</source>
        <translation>Осы адам бар, сыртқа кетіп қойғаны: {codes}. Әрқайсысына тапсырма жасалады.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Kept as words</source>
        <translation>Сөз күйінде сақталады</translation>
    </message>
    <message>
        <source>No number is made of it</source>
        <translation>Одан сан жасалмайды</translation>
    </message>
</context>
<context>
    <name>CoveredFiles</name>
    <message>
        <source>File {number}, made of file {parent}: {count} covered</source>
        <translation>{number}-файл, {parent}-файлдан жасалған: жабылғаны {count}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>Түпнұсқаның жанында</translation>
    </message>
    <message>
        <source>Look at the original</source>
        <translation>Түпнұсқаны қарау</translation>
    </message>
    <message>
        <source>Nothing is left: confirm</source>
        <translation>Ештеңе қалмады: растау</translation>
    </message>
    <message>
        <source>Something is left…</source>
        <translation>Бірдеңе қалды…</translation>
    </message>
    <message>
        <source>Why: {why}. By: {who}.</source>
        <translation>Неге: {why}. Кім: {who}.</translation>
    </message>
    <message>
        <source>Second look: {who}.</source>
        <translation>Екінші қарау: {who}.</translation>
    </message>
    <message>
        <source>The same one, who works alone.</source>
        <translation>Жалғыз жұмыс істейтін сол адамның өзі.</translation>
    </message>
    <message>
        <source>Looked through by another process: nothing of what was covered was found in it.</source>
        <translation>Басқа процесс қарап шықты: одан жабылған нәрселердің ештеңесі табылмады.</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>басынан аяғына дейін</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>соңына дейін</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>тағы {count}</translation>
    </message>
    <message>
        <source>In the times of the original: {places}.</source>
        <translation>Түпнұсқа уақытымен: {places}.</translation>
    </message>
    <message>
        <source>Say what can still be seen, without names.</source>
        <translation>Әлі не көрінетінін есімсіз айтыңыз.</translation>
    </message>
    <message>
        <source>Copies with covered places</source>
        <translation>Орындары жабылған көшірмелер</translation>
    </message>
    <message>
        <source>There is none yet. The original is never changed by covering.</source>
        <translation>Әзірге жоқ. Орындарды жапқанда түпнұсқа ешқашан өзгермейді.</translation>
    </message>
    <message>
        <source>What can still be seen?</source>
        <translation>Әлі не көрінеді?</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Cover places… (Ctrl+R)</source>
        <translation>Орындарды жабу… (Ctrl+R)</translation>
    </message>
    <message>
        <source>Safe copy for outside…</source>
        <translation>Сыртқа қауіпсіз көшірме…</translation>
    </message>
</context>
<context>
    <name>CoveringAreas</name>
    <message>
        <source>Words “{words}”</source>
        <translation>«{words}» сөздері</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>every page</source>
        <translation>әр бет</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>басынан аяғына дейін</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>соңына дейін</translation>
    </message>
    <message>
        <source>{times}, whole picture</source>
        <translation>{times}, бүкіл кадр</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Не жабылған</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a stretch and say below the player what is done with it.</source>
        <translation>Әзірге ештеңе жоқ. Үзіндіні белгілеп, онымен не істеу керегін ойнатқыштың астынан таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing yet. Press M on the page and draw with the mouse; or move the box with the arrows, with Shift its edges, and press Enter.</source>
        <translation>Әзірге ештеңе жоқ. Бетте M пернесін басып, тінтуірмен сызыңыз; не жақтауды көрсеткі пернелермен, Shift басып тұрып шеттерін жылжытыңыз да, Enter басыңыз.</translation>
    </message>
    <message>
        <source>What is covered. Enter goes there, Delete leaves it out.</source>
        <translation>Не жабылған. Enter сонда апарады, Delete алып тастайды.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Соңғы өзгерісті қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Қайталау (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Take areas from a file…</source>
        <translation>Аймақтарды файлдан алу…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>The same box on the pages up to</source>
        <translation>Мына бетке дейін сондай жақтау</translation>
    </message>
    <message>
        <source>Last page that has the same box</source>
        <translation>Сондай жақтауы бар соңғы бет</translation>
    </message>
    <message>
        <source>Words to cover on every page</source>
        <translation>Әр бетте жабылатын сөздер</translation>
    </message>
    <message>
        <source>A name in each spelling that stands there, one by one.</source>
        <translation>Онда кездесетін есімнің әр жазылуын бір-бірлеп жазыңыз.</translation>
    </message>
    <message>
        <source>Cover them</source>
        <translation>Оларды жабу</translation>
    </message>
</context>
<context>
    <name>CoveringFilm</name>
    <message>
        <source>I begins a stretch where you stand, O ends it. Comma and full stop go on by 10 ms.</source>
        <translation>I үзіндіні тұрған жеріңізден бастайды, O аяқтайды. Үтір мен нүкте 10 мс-қа жылжытады.</translation>
    </message>
    <message>
        <source>I begins a stretch with the frame you see, O ends it with the frame you see. M marks a part of the picture; without one it is the whole picture.</source>
        <translation>I үзіндіні көрініп тұрған кадрдан бастайды, O көрініп тұрған кадрмен аяқтайды. M кадрдың бөлігін белгілейді; онсыз бүкіл кадр жабылады.</translation>
    </message>
    <message>
        <source>One colour (C)</source>
        <translation>Бір түс (C)</translation>
    </message>
    <message>
        <source>Large tiles (D)</source>
        <translation>Ірі шаршылар (D)</translation>
    </message>
    <message>
        <source>Silence (U)</source>
        <translation>Дыбыссыз (U)</translation>
    </message>
    <message>
        <source>Tone (T)</source>
        <translation>Дыбыс белгісі (T)</translation>
    </message>
    <message>
        <source>Cut out (X)</source>
        <translation>Қиып алу (X)</translation>
    </message>
</context>
<context>
    <name>CoveringPage</name>
    <message>
        <source>Looking for faces, number plates and names</source>
        <translation>Беттерді, көлік нөмірлері мен аттарды іздеу</translation>
    </message>
    <message>
        <source>Mark first what is meant: I where it begins, O where it ends, M for a part of the picture.</source>
        <translation>Алдымен нені жабатыныңызды белгілеңіз: I — басы, O — соңы, M — кадрдың бөлігі.</translation>
    </message>
    <message>
        <source>What you marked here before was kept, and is shown again.</source>
        <translation>Мұнда бұрын белгілегеніңіз сақталған, қайта көрсетілді.</translation>
    </message>
    <message>
        <source>Which file of areas?</source>
        <translation>Қай аймақтар файлы?</translation>
    </message>
    <message>
        <source>Making the copy and looking through it</source>
        <translation>Көшірме жасалып, қаралып жатыр</translation>
    </message>
    <message>
        <source>Made as file {number} and kept. Another process looked through it and found nothing of what was covered. The original is unchanged. Somebody else now has to look at the copy before it may leave.</source>
        <translation>Көшірме {number}-файл болып жасалып, сақталды. Басқа процесс оны қарап шығып, жабылған нәрселердің ештеңесін таппады. Түпнұсқа өзгерген жоқ. Енді көшірме сыртқа шықпас бұрын оны басқа біреу қарауы керек.</translation>
    </message>
    <message>
        <source>Recognition still reads words that stood under boxes, or names, or could not read the page: look at pages {pages} of the copy.</source>
        <translation>Тану жақтау астында тұрған сөздерді не аттарды әлі оқиды немесе бетті оқи алмады: көшірменің {pages}-беттерін қараңыз.</translation>
    </message>
    <message>
        <source>{program} read the copy too and found none of it.</source>
        <translation>{program} көшірмені де оқып, олардың ешқайсысын таппады.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of it can be searched and copied, read by {program}.</source>
        <translation>
            <numerusform>Ондағы %n сөзді іздеуге және көшіруге болады, оқыған {program}.</numerusform>
            <numerusform>Ондағы %n сөзді іздеуге және көшіруге болады, оқыған {program}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that can be searched and copied</source>
        <translation>Іздеуге және көшіруге болатын мәтін</translation>
    </message>
    <message>
        <source>Tesseract reads it in the covered pages, with mistakes. Words beside a box are left out.</source>
        <translation>Tesseract оны жабылған беттерден оқиды, қателері болады. Жақтауға тиген сөздер кірмейді.</translation>
    </message>
    <message>
        <source>Tesseract reads it in the covered pages, and is not installed here.</source>
        <translation>Оны жабылған беттерден Tesseract оқиды, ал ол мұнда орнатылмаған.</translation>
    </message>
    <message>
        <source>Back to the item (Esc)</source>
        <translation>Дәлелдемеге қайту (Esc)</translation>
    </message>
    <message>
        <source>Cover places in a copy</source>
        <translation>Көшірмеде орындарды жабу</translation>
    </message>
    <message>
        <source>Show the boxes as they will be (F8)</source>
        <translation>Жақтауларды дайын күйінде көрсету (F8)</translation>
    </message>
    <message>
        <source>See and hear it as it will be (F8)</source>
        <translation>Дайын күйінде көру және тыңдау (F8)</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Неге, өз сөзіңізбен</translation>
    </message>
    <message>
        <source>It stays in the vault. Do not write what is under the boxes.</source>
        <translation>Қоймада қалады. Жақтаулардың астында не барын жазбаңыз.</translation>
    </message>
    <message>
        <source>Picture and sound are made anew in a new file; the original stays as it is. Another process then looks and listens through it: if anything of what was covered is found, nothing is kept.</source>
        <translation>Кескін мен дыбыс жаңа файлда қайтадан жасалады; түпнұсқа сол күйінде қалады. Содан кейін басқа процесс оны қарап, тыңдап шығады: жабылған нәрселердің бірдеңесі табылса, ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>A new file is made of pixels only; the original stays as it is. Another process then looks through it: if anything of what was covered is found, nothing is kept.</source>
        <translation>Жаңа файл тек сурет нүктелерінен жасалады; түпнұсқа сол күйінде қалады. Содан кейін оны басқа процесс қарап шығады: жабылған нәрседен бірдеңе табылса, ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Make the copy (Ctrl+Enter)</source>
        <translation>Көшірмені жасау (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoveringPlayer</name>
    <message>
        <source>This will not be in the copy: it is cut out.</source>
        <translation>Бұл көшірмеде болмайды: қиып алынды.</translation>
    </message>
</context>
<context>
    <name>CoveringSuggestions</name>
    <message>
        <source>page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>read by a machine</source>
        <translation>машина оқыған</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>All were decided on.</source>
        <translation>Бәрі шешілді.</translation>
    </message>
    <message>
        <source>Pages that could not be looked through: {numbers}.</source>
        <translation>Қарап шығу мүмкін болмаған беттер: {numbers}.</translation>
    </message>
    <message>
        <source>Names in pixels, as in scans, were not looked for: Tesseract is not installed.</source>
        <translation>Пиксельдегі аттар, мысалы скандардағы, ізделген жоқ: Tesseract орнатылмаған.</translation>
    </message>
    <message>
        <source>There is more than can be shown. Decide on these, then look again.</source>
        <translation>Көрсетуге болатыннан көбірек табылды. Алдымен осыларды шешіп, сосын қайта іздеңіз.</translation>
    </message>
    <message>
        <source>What a machine proposes</source>
        <translation>Машина не ұсынады</translation>
    </message>
    <message>
        <source>Faces, number plates, and names, addresses and numbers of people in this vault. It misses some, and some are none: look through every page yourself. Nothing is covered that you did not take.</source>
        <translation>Беттер, көлік нөмірлері, осы қоймадағы адамдардың аттары, мекенжайлары мен нөмірлері. Кейбірі қалып қояды, кейбірі қате танылады: әр бетті өзіңіз қарап шығыңыз. Тек сіз қабылдағандар жабылады.</translation>
    </message>
    <message>
        <source>Look for them (Ctrl+G)</source>
        <translation>Іздеу (Ctrl+G)</translation>
    </message>
    <message>
        <source>What a machine proposes. Enter takes it, Delete refuses it, with Shift all of them.</source>
        <translation>Машина не ұсынады. Enter қабылдайды, Delete қабылдамайды, Shift-пен бірге — бәрін.</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Қабылдау (Enter)</translation>
    </message>
    <message>
        <source>Not this (Delete)</source>
        <translation>Бұл емес (Delete)</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Бәрін қабылдау</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ешқайсысы емес</translation>
    </message>
</context>
<context>
    <name>CoveringTimes</name>
    <message>
        <source>Minutes and seconds, as in 01:02.500.</source>
        <translation>Минут пен секунд, мысалы 01:02.500.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Соңы басынан бұрын.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>In the player: [ for here</source>
        <translation>Ойнатқышта: [ — осы жерден</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>In the player: ] for here</source>
        <translation>Ойнатқышта: ] — осы жерге дейін</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>басы</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>соңына дейін</translation>
    </message>
</context>
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Create a vault</source>
        <translation>Қойма құру</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Қойманың аты</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>Ол қалта атауы ретінде көрініп тұрады.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation>Қойма тұратын орынды таңдау</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Басқа ешкім қатар қоймайтын төрт не одан көп сөз.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Сол сөйлемді тағы бір рет</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сөйлемді жасыру</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock қосулы сияқты.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open the vault, and we cannot either.</source>
        <translation>Құпия сөйлемді ұмытсаңыз, қойманы ешкім аша алмайды, біз де аша алмаймыз.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Қойманы құру</translation>
    </message>
    <message>
        <source>The vault is being created</source>
        <translation>Қойма құрылып жатыр</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Екі сөйлем бірдей емес.</translation>
    </message>
    <message>
        <source>There is already something with this name here. Choose another name.</source>
        <translation>Мұнда осындай атауы бар нәрсе тұр. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>A name cannot contain / \ : * ? &quot; &lt; &gt; | and cannot end with a dot.</source>
        <translation>Атауда / \ : * ? &quot; &lt; &gt; | болмайды және ол нүктемен аяқталмайды.</translation>
    </message>
</context>
<context>
    <name>CustodyForm</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Қай күні екенін көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>CustodyReporting</name>
    <message>
        <source>Where to put the report</source>
        <translation>Есепті қайда қою керек</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жазылып жатыр</translation>
    </message>
    <message>
        <source>The full report names people, files and devices: keep it.</source>
        <translation>Толық есеп адамдарды, файлдарды, құрылғыларды атайды: өзіңізде сақтаңыз.</translation>
    </message>
    <message>
        <source>The reduced report has roles only, and leaves out what is protected as a whole.</source>
        <translation>Қысқартылған есепте тек рөлдер бар, тұтас жабылғаны кірмейді.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Custody report of all items of this case</source>
        <translation>Осы істің барлық дәлелдемесінің сақталу есебі</translation>
    </message>
    <message>
        <source>Custody report</source>
        <translation>Сақталу есебі</translation>
    </message>
    <message>
        <source>For others: reduced</source>
        <translation>Басқаларға: қысқартылған</translation>
    </message>
    <message>
        <source>For ourselves: full</source>
        <translation>Өзімізге: толық</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Жай мәтін</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Орнын таңдау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>DangerEditor</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Неге екенін бірнеше сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>This person is in danger</source>
        <translation>Адам қауіпте</translation>
    </message>
    <message>
        <source>From now on they stand in no list and no suggestion, no name or word finds them, and nothing of them leaves, whatever they agreed to. The code alone leads here. What was handed over stays so.</source>
        <translation>Осы сәттен бастап адам ешбір тізімде де, ұсыныста да тұрмайды, оны есіммен де, сөзбен де таба алмайды және не рұқсат еткеніне қарамай, ол туралы ештеңе сыртқа кетпейді. Мұнда тек код әкеледі. Берілген нәрсені қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>It never leaves the vault. Write no names here.</source>
        <translation>Бұл қоймадан шықпайды. Мұнда есім жазбаңыз.</translation>
    </message>
    <message>
        <source>Protect this person now</source>
        <translation>Бұл адамды қазір қорғау</translation>
    </message>
    <message>
        <source>Cases with this person, to look at before their next dossier: {codes}.</source>
        <translation>Осы адам бар, келесі досьеге дейін қарап шығатын істер: {codes}.</translation>
    </message>
    <message>
        <source>Left already with this person in it: {codes}.</source>
        <translation>Осы адам бар, сыртқа кетіп қойғаны: {codes}.</translation>
    </message>
</context>
<context>
    <name>DateBounds</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>{first} – …</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>… – {last}</translation>
    </message>
    <message>
        <source>about: {days}</source>
        <translation>шамамен: {days}</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Күні айтылмаған.</translation>
    </message>
    <message>
        <source>Kept as typed. No days are read from these words.</source>
        <translation>Жазылған қалпында сақталады. Бұл сөздерден қай күн екені анықталмайды.</translation>
    </message>
    <message>
        <source>Understood as {days}</source>
        <translation>Былай түсінілді: {days}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>күні айтылмаған</translation>
    </message>
    <message>
        <source>The year is not said. If you know it, add it in square brackets: [2022]</source>
        <translation>Жылы айтылмаған. Білсеңіз, тік жақшаға жазыңыз: [2022]</translation>
    </message>
    <message>
        <source>Understood as {days}; inferred by us</source>
        <translation>Былай түсінілді: {days}; бұл біздің қорытындымыз</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Who says so</source>
        <translation>Кім айтады</translation>
    </message>
    <message>
        <source>The lawyer, the family, a paper of the prison. It stays in the vault and never leaves it.</source>
        <translation>Адвокат, отбасы, мекеменің қағазы. Бұл қоймада қалады және одан ешқашан шықпайды.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>Бірер сөзбен, аты-жөнсіз.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Жаңа күн</translation>
    </message>
    <message>
        <source>One exact day.</source>
        <translation>Бір нақты күн.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Себебі жазылып қалады: мұнда аты-жөн жазбаңыз.</translation>
    </message>
    <message>
        <source>Somebody says today that it still goes on.</source>
        <translation>Бүгін біреу бұл әлі жалғасып жатыр дейді.</translation>
    </message>
    <message>
        <source>It leaves the list. The day and what came of it stay on record.</source>
        <translation>Тізімнен кетеді. Күні мен немен аяқталғаны жазулы қалады.</translation>
    </message>
    <message>
        <source>The earlier day stays in the history of the record.</source>
        <translation>Бұрынғы күн жазбаның тарихында қалады.</translation>
    </message>
    <message>
        <source>Still held today</source>
        <translation>Бүгін әлі ұсталуда</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Say who says so: nobody is confirmed by nobody.</source>
        <translation>Кім айтқанын көрсетіңіз: айтушысыз растау болмайды.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Немен аяқталғанын бірер сөзбен айтыңыз.</translation>
    </message>
    <message>
        <source>Say to which day.</source>
        <translation>Қай күнге екенін айтыңыз.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Неге екенін бірер сөзбен айтыңыз.</translation>
    </message>
</context>
<context>
    <name>DemonstrationView</name>
    <message>
        <source>Making invented cases</source>
        <translation>Ойдан шығарылған істерді жасау</translation>
    </message>
    <message>
        <source>Choose where the folder for trying out will be</source>
        <translation>Байқау қалтасы тұратын орынды таңдау</translation>
    </message>
    <message>
        <source>Try it with invented cases</source>
        <translation>Ойдан шығарылған істермен байқап көру</translation>
    </message>
    <message>
        <source>A vault of its own is made in a new folder, with people and events that were made up. Change and export what you like; delete the folder when you are done.</source>
        <translation>Жаңа қалтада ойдан шығарылған адамдары мен оқиғалары бар бөлек қойма жасалады. Қалағаныңызды өзгертіп, сыртқа шығарып көріңіз; біткен соң қалтаны жойыңыз.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Note this passphrase if you want to open it again. It is told only now.</source>
        <translation>Қойманы қайта ашқыңыз келсе, бұл құпия сөйлемді жазып алыңыз. Ол тек қазір көрсетіледі.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>DiscrepancyDecision</name>
    <message>
        <source>Say why: a decision without a reason cannot be checked.</source>
        <translation>Неге екенін жазыңыз: себебі жоқ шешімді тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>Show from now on: {value}</source>
        <translation>Енді көрсетілетіні: {value}</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ашық қалдыру</translation>
    </message>
    <message>
        <source>What we think of it</source>
        <translation>Бұл туралы не ойлаймыз</translation>
    </message>
    <message>
        <source>Printed in the dossier beside both values: write no names here.</source>
        <translation>Досьеде екі мәннің жанында басылады: мұнда аттарды жазбаңыз.</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Неге осы мән</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Себебі журналда қалады: мұнда аттарды жазбаңыз.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPage</name>
    <message>
        <source>Hide what is protected</source>
        <translation>Қорғалғанды жасыру</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Қорғалғанды көрсету</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Which discrepancies</source>
        <translation>Қай қайшылықтар</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Шешу керек</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілгені</translation>
    </message>
    <message>
        <source>No discrepancy here</source>
        <translation>Мұнда қайшылық жоқ</translation>
    </message>
    <message>
        <source>When a source says something else than a record shows, both stand here side by side.</source>
        <translation>Дереккөз жазба көрсеткеннен басқа нәрсе айтса, мұнда екеуі қатар тұрады.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Мұны оқу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>DiscrepancyValue</name>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>қазір көрсетілген</translation>
    </message>
    <message>
        <source>No source was named for it yet.</source>
        <translation>Дереккөзі әлі аталмаған.</translation>
    </message>
    <message>
        <source>Keep showing this…</source>
        <translation>Осыны қалдыру…</translation>
    </message>
    <message>
        <source>Show this…</source>
        <translation>Осыны көрсету…</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Өз мәліметіміз</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} күнгі жағдай</translation>
    </message>
    <message>
        <source>Open this reference</source>
        <translation>Осы сілтемені ашу</translation>
    </message>
    <message>
        <source>Show this place in the file</source>
        <translation>Файлдағы осы орынды көрсету</translation>
    </message>
</context>
<context>
    <name>DiscrepancyView</name>
    <message>
        <source>Decided. Why: {reason}</source>
        <translation>Шешілді. Себебі: {reason}</translation>
    </message>
    <message>
        <source>Open: sources give different values. The record shows one, and every list says so.</source>
        <translation>Ашық: дереккөздер әртүрлі айтады. Жазба біреуін көрсетеді, әр тізім мұны айтады.</translation>
    </message>
    <message>
        <source>Hidden until you ask: this fact could tell who somebody is.</source>
        <translation>Сұрағанша жасырылған: бұл мәлімет адамды білдіріп қоюы мүмкін.</translation>
    </message>
    <message>
        <source>Write what we think, decide later…</source>
        <translation>Пікір жазып, кейін шешу…</translation>
    </message>
    <message>
        <source>Open the question again…</source>
        <translation>Мәселені қайта ашу…</translation>
    </message>
    <message>
        <source>Name another source</source>
        <translation>Тағы дереккөз атау</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Open the question again?</source>
        <translation>Мәселені қайта ашу керек пе?</translation>
    </message>
    <message>
        <source>What is shown stays as it is. The earlier decision and its reason stay in the history.</source>
        <translation>Көрсетілгені сол күйінде қалады. Бұрынғы шешім мен оның себебі тарихта қалады.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>What we think: {words}</source>
        <translation>Біздің пікір: {words}</translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Досьелер</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Сыртқа кеткені</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>New partner (Ctrl+N)</source>
        <translation>Жаңа серіктес (Ctrl+N)</translation>
    </message>
    <message>
        <source>New dossier (Ctrl+N)</source>
        <translation>Жаңа досье (Ctrl+N)</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Әзірге серіктес жоқ</translation>
    </message>
    <message>
        <source>A partner is somebody whose key you have compared, to whom packages are sealed.</source>
        <translation>Серіктес — кілтін өзіңіз салыстырған және пакеттерді соған арнап мөрлейтін адам не ұйым.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Жаңа серіктес</translation>
    </message>
    <message>
        <source>Nothing has left the vault</source>
        <translation>Қоймадан ештеңе кетпеген</translation>
    </message>
    <message>
        <source>Make a signed dossier of a case. People&apos;s consent decides what it holds.</source>
        <translation>Іс бойынша қол қойылған досье жасаңыз. Оған не кіретінін адамдардың келісімі шешеді.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Жаңа досье</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Мөрленбеген</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстырылған</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Салыстырылмаған</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>Кетуі мүмкін</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>The program was stopped while this was being written, so it may lie where it was put. Look for a file with this number. As long as you do not know, take it as handed over.</source>
        <translation>Файл жазылып жатқанда бағдарлама тоқтатылды, сондықтан ол қойылған жерде қалуы мүмкін. Осы нөмірлі файлды іздеңіз. Анық білгенше, оны берілген деп есептеңіз.</translation>
    </message>
    <message>
        <source>It did not leave…</source>
        <translation>Бұл кеткен жоқ…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Did {code} not leave?</source>
        <translation>{code} кеткен жоқ па?</translation>
    </message>
    <message>
        <source>It is taken off this list and off the sheets of the people in it. The journal keeps both notes.</source>
        <translation>Ол осы тізімнен және ішіндегі адамдардың парақтарынан алынады. Журнал екі белгіні де сақтайды.</translation>
    </message>
    <message>
        <source>Note that it did not leave</source>
        <translation>Кетпегенін белгілеу</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Unsaved words from {time} are kept here.</source>
        <translation>Мұнда сақталмай қалған сөздер бар ({time}).</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Керек емес</translation>
    </message>
</context>
<context>
    <name>DropView</name>
    <message>
        <source>Add without opening</source>
        <translation>Ашпай қосу</translation>
    </message>
    <message>
        <source>What you add is sealed at once. Until the vault is opened nobody can read it, and you cannot either.</source>
        <translation>Қосқаныңыз бірден мөрленеді. Қойма ашылғанша оны ешкім, тіпті сіз де оқи алмайсыз.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>What you saw or were told. It becomes a testimony.</source>
        <translation>Көргеніңіз не сізге айтылғаны. Ол айғаққа айналады.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Қосылатын файлдар</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Or drag files into this window.</source>
        <translation>Немесе файлдарды осы терезеге сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>The files themselves stay where they are; removing them is up to you.</source>
        <translation>Файлдардың өзі орнында қалады; оларды жою өз еркіңізде.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Seal into the vault</source>
        <translation>Қоймаға мөрлеп салу</translation>
    </message>
    <message>
        <source>Seal into the vault (Ctrl+Enter)</source>
        <translation>Қоймаға мөрлеп салу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose the files to add</source>
        <translation>Қосылатын файлдарды таңдаңыз</translation>
    </message>
    <message>
        <source>Sealing into the vault</source>
        <translation>Қоймаға мөрлеп салу</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n. It is taken in when the vault is opened next.</source>
        <translation>
            <numerusform>Мөрленді: %n. Қойма келесі рет ашылғанда қабылданады.</numerusform>
            <numerusform>Мөрленді: %n. Қойма келесі рет ашылғанда қабылданады.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault in words: {words}. The open vault shows the same under Inbox; if they differ, add nothing.</source>
        <translation>Бұл қойма сөзбен: {words}. Ашық қойма дәл осы сөздерді кіріс қалтасында көрсетеді; сөздер басқа болса, ештеңе қоспаңыз.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close (Esc). Words that are not saved stay kept.</source>
        <translation>Жабу (Esc). Сақталмаған сөздер жоғалмайды.</translation>
    </message>
</context>
<context>
    <name>EntryWindow</name>
    <message>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Күңгірт түстер</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Нұсқаулық (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>No network: the system refuses it to this program.</source>
        <translation>Желі жоқ: жүйе бұл бағдарламаны желіге жібермейді.</translation>
    </message>
    <message>
        <source>This program uses no network; this system does not enforce it.</source>
        <translation>Бағдарлама желіні қолданбайды, бірақ жүйе мұны қадағаламайды.</translation>
    </message>
</context>
<context>
    <name>EraseView</name>
    <message>
        <source>Erase access</source>
        <translation>Қолжетімділікті жою</translation>
    </message>
    <message>
        <source>Type this word to go on: {word}</source>
        <translation>Жалғастыру үшін мына сөзді теріңіз: {word}</translation>
    </message>
    <message>
        <source>Erase access now</source>
        <translation>Қолжетімділікті қазір жою</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>An event needs a few words that say what happened.</source>
        <translation>Оқиғаға не болғанын айтатын бірнеше сөз керек.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Оқиғаны өзгерту</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Жаңа оқиға</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>Бірнеше сөзбен, ешкімді атамай.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “between 3 and 5 May 2022”</source>
        <translation>Айтылғандай: «2022 жылғы наурыздың басында», «2022 жылғы 3 пен 5 мамыр аралығында»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Қалай айтылған</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Тексерілуі</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Рұқсаты</translation>
    </message>
    <message>
        <source>For an assembly</source>
        <translation>Жиналыс үшін</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
</context>
<context>
    <name>EventGlance</name>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Барлық мәліметтер</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Қалай түсінілді</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Қалай айтылған</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Тексерілуі</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Рұқсаты</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>Жаңа мәлімдеме</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Groups, as they were counted</source>
        <translation>Топтар, саналғандай</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Топ қосу</translation>
    </message>
    <message>
        <source>What was done to whom</source>
        <translation>Кімге не істелді</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Бұзушылық қосу</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Дереккөзді атау</translation>
    </message>
    <message>
        <source>Before, after, and what followed</source>
        <translation>Бұрын, кейін және салдары</translation>
    </message>
    <message>
        <source>Tie to another event</source>
        <translation>Басқа оқиғамен байланыстыру</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ұйым қосу</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>одан бұрын</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>одан кейін</translation>
    </message>
    <message>
        <source>led to it</source>
        <translation>соған әкелді</translation>
    </message>
    <message>
        <source>followed from it</source>
        <translation>содан туындады</translation>
    </message>
    <message>
        <source>it is part of this</source>
        <translation>осының бөлігі</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>оның бөлігі</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>сол уақытта</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>Тағы %n рөл мұнда көрсетілмейді: ол дереккөзді әшкерелер еді.</numerusform>
            <numerusform>Тағы %n рөл мұнда көрсетілмейді: олар дереккөзді әшкерелер еді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Ашу: {code}</translation>
    </message>
    <message>
        <source>Take {code} out of the event</source>
        <translation>Оқиғадан алу: {code}</translation>
    </message>
    <message>
        <source>Take {code} out of this event?</source>
        <translation>Осы оқиғадан алу: {code}?</translation>
    </message>
    <message>
        <source>The person stays in the vault, and in cases and other events.</source>
        <translation>Адам туралы жазба қоймада, істерде және басқа оқиғаларда қалады.</translation>
    </message>
    <message>
        <source>Take out of the event</source>
        <translation>Оқиғадан алу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Nobody is recorded for this event.</source>
        <translation>Бұл оқиғаға ешкім жазылмаған.</translation>
    </message>
</context>
<context>
    <name>EvidenceCheckPage</name>
    <message>
        <source>Check all evidence</source>
        <translation>Барлық дәлелдемені салыстыру</translation>
    </message>
    <message>
        <source>Every sealed file is opened and compared with what was taken in, to the last bit; what was checked longest ago comes first. Nothing is changed. You can go on working meanwhile, and stop at any time: it goes on where it stopped.</source>
        <translation>Әр мөрленген файл ашылып, соңғы битіне дейін қабылданғанмен салыстырылады; ең ұзақ салыстырылмағаны бірінші тұрады. Ештеңе өзгермейді. Осы кезде жұмыс істей беруге, кез келген сәтте тоқтатуға болады: сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>Back to evidence (Esc)</source>
        <translation>Дәлелдемелерге оралу (Esc)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Not what was taken in</source>
        <translation>Қабылданғанның өзі емес</translation>
    </message>
    <message>
        <source>Belongs to no item</source>
        <translation>Ешбір дәлелдемеге жатпайды</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Қаншалықты жиі</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Бәрін салыстыру</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Бәрін қазір салыстыру</translation>
    </message>
    <message>
        <source>Checking all evidence</source>
        <translation>Барлық дәлелдеме салыстырылуда</translation>
    </message>
    <message>
        <source>Stopped. What was checked is kept; the check goes on from there.</source>
        <translation>Тоқтатылды. Салыстырылғаны сақталды; сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>Some files are not what was taken in. Keep this folder as it is, and look for them in a backup.</source>
        <translation>Кейбір файлдар қабылданғанның өзі емес. Бұл қалтаны сол күйінде қалдырып, оларды сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message>
        <source>Every file is exactly what was taken in. Something lies there that belongs to no item.</source>
        <translation>Әр файл қабылданғанның дәл өзі. Бірақ ешбір дәлелдемеге жатпайтын нәрсе де жатыр.</translation>
    </message>
    <message>
        <source>Every file is exactly what was taken in.</source>
        <translation>Әр файл қабылданғанның дәл өзі.</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Салыстыруды жалғастыру</translation>
    </message>
    <message>
        <source>Due on {day}; it stands on the page Today.</source>
        <translation>Мерзімі — {day}; «Бүгін» бетінде тұр.</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>Тексеретін файл жоқ.</translation>
    </message>
    <message>
        <source>Everything was last checked on {time}.</source>
        <translation>Соңғы толық салыстыру: {time}.</translation>
    </message>
    <message>
        <source>Never checked as a whole.</source>
        <translation>Тұтас әлі салыстырылмаған.</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>Файл саны: {number}.</translation>
    </message>
    <message>
        <source>A check was stopped: {done} of them are done.</source>
        <translation>Салыстыру тоқтатылды: {done} дайын.</translation>
    </message>
    <message>
        <source>And {number} more of this kind.</source>
        <translation>Тағы осындай: {number}.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>{code} ашу</translation>
    </message>
    <message>
        <source>{name}: a copy of {code}</source>
        <translation>{name}: {code} көшірмесі</translation>
    </message>
    <message>
        <source>{name}: unknown</source>
        <translation>{name}: не екені белгісіз</translation>
    </message>
</context>
<context>
    <name>EvidenceGlance</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Ашу: {code}</translation>
    </message>
    <message>
        <source>Small picture of {code}</source>
        <translation>Кішірейтілген сурет: {code}</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Қарауға ауыр</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>бізде жоқ</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Search codes, titles, descriptions</source>
        <translation>Код, атау, сипаттама бойынша іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Take in files (Ctrl+N)</source>
        <translation>Файлдарды қабылдау (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take in an online capture</source>
        <translation>Желіден сақталғанды қабылдау</translation>
    </message>
    <message>
        <source>Read what files say of themselves</source>
        <translation>Файлдардың өзі туралы не айтатынын оқу</translation>
    </message>
    <message>
        <source>Inbox: what was added while the vault was locked</source>
        <translation>Кіріс қалтасы: қойма құлыптаулы кезде не қосылған</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Бейне</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Дыбыс</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Choose another kind or other words above.</source>
        <translation>Жоғарыдан басқа түрін таңдаңыз не сөздерді өзгертіңіз.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Әзірге дәлелдеме жоқ</translation>
    </message>
    <message>
        <source>Take in photos, papers or recordings. They are sealed in the vault, and how they came is kept.</source>
        <translation>Сурет, қағаз не жазба қабылдаңыз. Олар қоймада мөрленеді, сізге қалай келгені де сақталады.</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Қарауға ауыр</translation>
    </message>
    <message>
        <source>Small pictures in a grid</source>
        <translation>Кіші суреттер тор түрінде</translation>
    </message>
    <message>
        <source>Evidence as small pictures</source>
        <translation>Дәлелдемелер кіші суреттермен</translation>
    </message>
    <message>
        <source>Check all evidence</source>
        <translation>Барлық дәлелдемені салыстыру</translation>
    </message>
</context>
<context>
    <name>EvidenceTextPage</name>
    <message>
        <source>Marked: {place}. Write this place where the item is cited.</source>
        <translation>Белгіленді: {place}. Бұл орынды дәлелдеме келтірілген жерге жазыңыз.</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Дәлелдемеге өту</translation>
    </message>
    <message>
        <source>Back to the item</source>
        <translation>Дәлелдемеге қайту</translation>
    </message>
</context>
<context>
    <name>EvidenceTextsOffer</name>
    <message>
        <source>Files whose text was not read yet, so that the search does not look into them: {count}.</source>
        <translation>Мәтіні әлі оқылмаған, сондықтан іздеу қарамайтын файлдар: {count}.</translation>
    </message>
    <message>
        <source>Read the texts of all evidence</source>
        <translation>Барлық дәлелдеменің мәтінін оқу</translation>
    </message>
    <message>
        <source>Reading the texts of all evidence</source>
        <translation>Барлық дәлелдеменің мәтіні оқылуда</translation>
    </message>
    <message>
        <source>Texts read: {count}.</source>
        <translation>Оқылған мәтіндер: {count}.</translation>
    </message>
    <message>
        <source>Recognised by a machine: {count}.</source>
        <translation>Машина танығаны: {count}.</translation>
    </message>
    <message>
        <source>With pages that only the recognition can read: {count}; it is switched on in Settings.</source>
        <translation>Тек танумен оқылатын беттері барлары: {count}; тану баптауларда қосылады.</translation>
    </message>
    <message>
        <source>Without a text that could be read: {codes}.</source>
        <translation>Мәтіні оқылмағандар: {codes}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Opened walled in: this file cannot reach your files or any network.</source>
        <translation>Оқшауланып ашылды: бұл файл өз файлдарыңызға да, желіге де жете алмайды.</translation>
    </message>
    <message>
        <source>Opened in a program of its own, but this system walls it in only partly.</source>
        <translation>Бөлек бағдарламада ашылды, бірақ бұл жүйе оны толық оқшауламайды.</translation>
    </message>
    <message>
        <source>Opened in a program of its own; this system does not wall it in.</source>
        <translation>Бөлек бағдарламада ашылды; бұл жүйе оны оқшауламайды.</translation>
    </message>
    <message>
        <source>Files of this item</source>
        <translation>Осы заттың файлдары</translation>
    </message>
    <message>
        <source>Fill the window (F11)</source>
        <translation>Бүкіл терезеге (F11)</translation>
    </message>
</context>
<context>
    <name>ExportGlance</name>
    <message>
        <source>Sealed package</source>
        <translation>Мөрленген пакет</translation>
    </message>
    <message>
        <source>Dossier, not sealed</source>
        <translation>Досье, мөрленбеген</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>Кетуі мүмкін</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>{code} ісіне өту</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сыртқа кетті</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Кімге мөрленген</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Не кетті</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Мөрленген файл</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Таңбалар (SHA-256)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Басталды</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>There is no case yet. Open a case first.</source>
        <translation>Әзірге іс жоқ. Алдымен іс құрыңыз.</translation>
    </message>
    <message>
        <source>What you typed for this export stands here again.</source>
        <translation>Осы сыртқа шығару үшін тергеніңіз қайтадан осында тұр.</translation>
    </message>
    <message>
        <source>Where to put it: a stick, or a folder outside the vault</source>
        <translation>Қайда салу керек: флешкаға не қоймадан тыс қалтаға</translation>
    </message>
    <message>
        <source>Making {code}</source>
        <translation>{code}: жасалып жатыр</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing left.</source>
        <translation>Тоқтатылды. Ештеңе жазылған жоқ, ештеңе сыртқа кеткен жоқ.</translation>
    </message>
    <message>
        <source>Back to the dossiers (Esc)</source>
        <translation>Досьелерге қайту (Esc)</translation>
    </message>
    <message>
        <source>What is to leave?</source>
        <translation>Сыртқа не кетеді?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Кім алады?</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>Не кедергі?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>{number}-қадам (барлығы 3)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Choose where and make it…</source>
        <translation>Орнын таңдап жасау…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Go to the folder above</source>
        <translation>Жоғарғы қалтаға өту</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Drives and sticks</source>
        <translation>Дискілер мен флешкалар</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл атауы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Бұл қалтаны оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлдар мен қалталар</translation>
    </message>
    <message>
        <source>Give the file a name without slashes.</source>
        <translation>Файлға қиғаш сызықсыз атау беріңіз.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another.</source>
        <translation>Мұндай атауы бар файл бұрыннан тұр. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Осы қалтаны таңдау</translation>
    </message>
    <message>
        <source>Add the files</source>
        <translation>Файлдарды қосу</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Осында сақтау</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Үй қалтасы</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>Choose this file</source>
        <translation>Осы файлды таңдау</translation>
    </message>
</context>
<context>
    <name>FileSizes</name>
    <message>
        <source>{count} B</source>
        <translation>{count} Б</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This vault is new</source>
        <translation>Бұл жаңа қойма</translation>
    </message>
    <message>
        <source>Later this page shows what is due: limits of detention, deadlines, days in court, consent.</source>
        <translation>Кейін мұнда мерзімі келгендер көрінеді: шекті және басқа мерзімдер, сот күндері, келісімдер.</translation>
    </message>
    <message>
        <source>Open a first case</source>
        <translation>Алғашқы істі ашыңыз</translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation>Іс бірге жататынды сақтайды: оқиғалар, адамдар, айғақтар және дәлелдемелер.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Істер…</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Көшірмені басқа жерде сақтаңыз</translation>
    </message>
    <message>
        <source>A stick in another place, made before there is anything to lose.</source>
        <translation>Басқа жердегі флешка, жоғалтар нәрсе пайда болмай тұрып жасалған.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Көшірмелер…</translation>
    </message>
    <message>
        <source>A second way in</source>
        <translation>Екінші ашу тәсілі</translation>
    </message>
    <message>
        <source>Shares or a key file, for the day on which the passphrase is gone.</source>
        <translation>Сөйлем ұмытылған күнге арналған үлестер немесе кілт-файл.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Кілттер…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Нұсқаулықты оқыңыз</translation>
    </message>
    <message>
        <source>Short pages, one for each thing that you do.</source>
        <translation>Қысқа беттер, әр іске бір беттен.</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Нұсқаулық…</translation>
    </message>
</context>
<context>
    <name>FolderEntries</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілген</translation>
    </message>
</context>
<context>
    <name>GapPanel</name>
    <message>
        <source>Go there</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Go to {code}</source>
        <translation>Өту: {code}</translation>
    </message>
    <message>
        <source>Reason for an exception; it is printed in the package and names nobody</source>
        <translation>Ерекше жағдайдың себебі: ол пакетте басылады, ешкімді атамаңыз</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Рұқсат ету</translation>
    </message>
    <message>
        <source>Let {code} pass</source>
        <translation>Рұқсат ету: {code}</translation>
    </message>
</context>
<context>
    <name>GapsStep</name>
    <message>
        <source>Nothing can leave before what is listed first is settled.</source>
        <translation>Тізімнің басындағылар шешілмейінше, ештеңе сыртқа кетпейді.</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Read what follows before you go on.</source>
        <translation>Кедергі жоқ. Жалғастырмас бұрын төмендегіні оқыңыз.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Кедергі жоқ.</translation>
    </message>
    <message>
        <source>To be settled first</source>
        <translation>Алдымен шешу керек</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Білген жөн</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Не кедергі</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Known by code: {number}. Adding somebody does not change the number that was claimed.</source>
        <translation>Кодымен белгілі: {number}. Біреуді қосқаннан айтылған сан өзгермейді.</translation>
    </message>
    <message>
        <source>How many, as it was said</source>
        <translation>Қанша, айтылғандай</translation>
    </message>
    <message>
        <source>Somebody is known to be among them</source>
        <translation>Араларынан біреу белгілі болды</translation>
    </message>
    <message>
        <source>A person of the vault</source>
        <translation>Қоймадағы адам</translation>
    </message>
    <message>
        <source>Somebody new, in a few words</source>
        <translation>Жаңа біреу, бірнеше сөзбен</translation>
    </message>
    <message>
        <source>the younger brother of P-0004</source>
        <translation>P-0004 інісі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add the person of the vault</source>
        <translation>Қоймадағы адамды қосу</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Write down somebody new</source>
        <translation>Жаңа біреуді жазу</translation>
    </message>
    <message>
        <source>Known to be among them</source>
        <translation>Араларында екені белгілі</translation>
    </message>
    <message>
        <source>Parts of this group</source>
        <translation>Осы топтың бөліктері</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Бөлік қосу</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Дереккөзді атау</translation>
    </message>
    <message>
        <source>Detention and sentences</source>
        <translation>Бостандықтан айыру және жазалар</translation>
    </message>
    <message>
        <source>Add a detention</source>
        <translation>Бостандықтан айыруды қосу</translation>
    </message>
    <message>
        <source>Violations against them</source>
        <translation>Оларға қарсы бұзушылықтар</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Бұзушылық қосу</translation>
    </message>
</context>
<context>
    <name>GuideBook</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Болған жеріңізге қайту (Esc)</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Нұсқаулықтан табу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Нұсқаулықтың мазмұны</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Нұсқаулық беті</translation>
    </message>
    <message>
        <source>No page holds these words. Try fewer of them, or another one.</source>
        <translation>Бұл сөздер бірде-бір бетте жоқ. Азырақ сөз немесе басқа сөз теріп көріңіз.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Say what whoever got it is.</source>
        <translation>Алушы кім екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Қолға беру</translation>
    </message>
    <message>
        <source>Roles, kinds and days may stand in a reduced report. What you type in words stays in the vault.</source>
        <translation>Рөлдер, түрлер мен күндер қысқартылған есепте тұруы мүмкін. Сөзбен жазғаныңыз қоймада қалады.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Of which file</source>
        <translation>Қай файлдан</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Неде</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Адамның коды</translation>
    </message>
    <message>
        <source>As P-0007; empty where nobody is recorded.</source>
        <translation>Мысалы P-0007; ешкім жазылмаса, бос.</translation>
    </message>
    <message>
        <source>Who, in words</source>
        <translation>Кім, сөзбен</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Қолхат</translation>
    </message>
    <message>
        <source>What was signed, and where it lies.</source>
        <translation>Неге қол қойылды, қайда жатыр.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Made, but never read back. Only a backup that was read back counts.</source>
        <translation>Жасалған, бірақ қайта оқып тексерілмеген. Қайта оқылған көшірме ғана есептеледі.</translation>
    </message>
    <message>
        <source>There is none yet. If this computer is lost, everything is lost.</source>
        <translation>Әлі жоқ. Бұл компьютер жоғалса, бәрі жоғалады.</translation>
    </message>
    <message>
        <source>Made {ago} and read back. Nothing has changed since.</source>
        <translation>Жасалған уақыты: {ago}, қайта оқып тексерілді. Содан бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since.</source>
        <translation>
            <numerusform>Содан бері %n өзгеріс.</numerusform>
            <numerusform>Содан бері %n өзгеріс.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {ago} and read back.</source>
        <translation>Жасалған уақыты: {ago}, қайта оқып тексерілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) in.</source>
        <translation>
            <numerusform>%n ашу тәсілі.</numerusform>
            <numerusform>%n ашу тәсілі.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one is damaged: test them.</source>
        <translation>Кемінде біреуі бүлінген: тексеріңіз.</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open the vault, not even you.</source>
        <translation>Ол жоғалса, қойманы ешкім, тіпті сіз де аша алмайсыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest signature holds.</source>
        <translation>
            <numerusform>%n жазба, соңғы қолтаңба дұрыс.</numerusform>
            <numerusform>%n жазба, соңғы қолтаңба дұрыс.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole vault has not been checked yet.</source>
        <translation>Қойма әлі тұтас тексерілген жоқ.</translation>
    </message>
    <message>
        <source>The last check, {ago}, found something broken.</source>
        <translation>Соңғы тексеру бұзылған жерді тапты: {ago}.</translation>
    </message>
    <message>
        <source>Checked {ago}.</source>
        <translation>Тексерілді: {ago}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s).</source>
        <translation>
            <numerusform>%n мөрленген файл.</numerusform>
            <numerusform>%n мөрленген файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be taken in.</source>
        <translation>
            <numerusform>%n файл қабылдауды күтіп тұр.</numerusform>
            <numerusform>%n файл қабылдауды күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Тексерілген сақтық көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Backup: {ago}</source>
        <translation>Сақтық көшірме: {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>содан бері %n өзгеріс</numerusform>
            <numerusform>содан бері %n өзгеріс</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of the consent</source>
        <translation>Келісімнің тарихы</translation>
    </message>
    <message>
        <source>As the person said: {words}</source>
        <translation>Адамның айтқаны: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>One day is needed: “7 January 2022”</source>
        <translation>Бір күн керек: «2022 жылғы 7 қаңтар»</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>At the end of {day} it was not there, or what it said then was erased since.</source>
        <translation>{day} күнінің соңында жазба болған жоқ немесе сол кездегі мазмұны содан бері өшірілген.</translation>
    </message>
    <message>
        <source>At the end of {day} it was out of every list, and said this. It can only be read.</source>
        <translation>{day} күнінің соңында жазба барлық тізімнен алынған, мынаны айтқан. Оны тек оқуға болады.</translation>
    </message>
    <message>
        <source>This is how it was at the end of {day}. It can only be read, and may say otherwise now.</source>
        <translation>{day} күнінің соңында жазба осындай болған. Оны тек оқуға болады, қазір басқаша болуы мүмкін.</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>Жазба қандай болды: {day}</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Қорғалғанды жасыру</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Қорғалғанды көрсету</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>As it was on the day</source>
        <translation>Жазба сол күні қандай болды</translation>
    </message>
    <message>
        <source>One day: “7 January 2022”. Enter shows it.</source>
        <translation>Бір күн: «2022 жылғы 7 қаңтар». Enter оны көрсетеді.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Сол күнді көрсету</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Бүгінгіге қайту</translation>
    </message>
    <message>
        <source>[− what went −]  [+ what came +]. Newest first; “…” stands for words that stayed.</source>
        <translation>[− не кетті −]  [+ не келді +]. Алдымен жаңасы; «…» өзгермеген сөздердің орнында тұр.</translation>
    </message>
    <message>
        <source>History, word by word</source>
        <translation>Сөзбе-сөз тарихы</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Earlier changes are not listed here.</source>
        <translation>Бұдан бұрынғы өзгерістер мұнда тізілмеген.</translation>
    </message>
    <message>
        <source>What was written here was erased later. This mark is all that is left of it.</source>
        <translation>Мұнда жазылған кейін өшірілді. Одан тек осы із қалды.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>changed, hidden here</source>
        <translation>өзгертілді, мұнда жасырылған</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>Тізімдерден алынды</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Мазмұны өшірілді</translation>
    </message>
    <message>
        <source>Written down anew</source>
        <translation>Қайта жазылды</translation>
    </message>
    <message>
        <source>Read a second time and confirmed</source>
        <translation>Екінші рет оқылып, расталды</translation>
    </message>
    <message>
        <source>Read a second time and downgraded</source>
        <translation>Екінші рет оқылып, төмендетілді</translation>
    </message>
    <message>
        <source>Read a second time: somebody has to be asked</source>
        <translation>Екінші рет оқылды: біреуден сұрау керек</translation>
    </message>
</context>
<context>
    <name>IllTreatment</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Ешкім жеке аталмаған</translation>
    </message>
    <message>
        <source>more on its page</source>
        <translation>қалғаны жеке бетінде</translation>
    </message>
    <message>
        <source>testimonies: {number}</source>
        <translation>айғақтар: {number}</translation>
    </message>
    <message>
        <source>sources: {number}</source>
        <translation>дереккөздер: {number}</translation>
    </message>
    <message>
        <source>files: {number}</source>
        <translation>файлдар: {number}</translation>
    </message>
    <message>
        <source>nothing cited</source>
        <translation>ештеңе келтірілмеген</translation>
    </message>
    <message>
        <source>No complaint recorded</source>
        <translation>Шағым жазылмаған</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Choose a case</source>
        <translation>Істі таңдаңыз</translation>
    </message>
    <message>
        <source>{code} was put into the case.</source>
        <translation>{code} іске қосылды.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс қалтасы</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Added while the vault was locked, and in no case yet. Anybody who can reach the folder can add something.</source>
        <translation>Қойма құлыптаулы кезде қосылған, әлі ешбір істе жоқ. Қалтаға жете алатын кез келген адам бірдеңе қоса алады.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Мұнда күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>“Add without opening” in the first window seals texts and files into the locked vault.</source>
        <translation>Бірінші терезедегі «Ашпай қосу» батырмасы мәтіндер мен файлдарды құлыптаулы қоймаға мөрлеп салады.</translation>
    </message>
    <message>
        <source>Into which case</source>
        <translation>Қай іске</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Іске қосу</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Оқылмайды</translation>
    </message>
    <message>
        <source>These files lie in the folder “inbox” and are damaged, or are not what this program seals. They were not opened and stay where they are. If you do not know who put them there, somebody had the folder in hand.</source>
        <translation>Бұл файлдар «inbox» қалтасында жатыр; олар бүлінген немесе оларды осы бағдарлама мөрлемеген. Олар ашылған жоқ, орнында қалды. Оларды кім салғанын білмесеңіз, қалта бөтен қолға түскен.</translation>
    </message>
    <message>
        <source>This vault in words, as “Add without opening” has to show it: {words}</source>
        <translation>Бұл қойма сөзбен, «Ашпай қосу» беті осылай көрсетуі керек: {words}</translation>
    </message>
</context>
<context>
    <name>IncidentEditor</name>
    <message>
        <source>Write down what happened first.</source>
        <translation>Алдымен не болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Write it into the journal</source>
        <translation>Журналға жазу</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When, where, who came, what they took or copied, what they asked. It can never be changed.</source>
        <translation>Қашан, қайда, кім келді, не алды не көшірді, не туралы сұрады. Мұны кейін өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The vault was checked</source>
        <translation>Қойма тексерілді</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Кілттер ауыстырылды</translation>
    </message>
    <message>
        <source>The partners were told</source>
        <translation>Серіктестерге хабарланды</translation>
    </message>
</context>
<context>
    <name>IntakeChoice</name>
    <message>
        <source>There is not room enough on the disk of the vault: {free} are free.</source>
        <translation>Қойманың дискісінде орын жетпейді: {free} бос.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are something else than their names say.</source>
        <translation>
            <numerusform>%n файл атында айтылған нәрсе емес.</numerusform>
            <numerusform>%n файл атында айтылған нәрсе емес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are named in the end.</source>
        <translation>
            <numerusform>%n нәрсе оқылмайды, соңында аталады.</numerusform>
            <numerusform>%n нәрсе оқылмайды, соңында аталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and folders to take in</source>
        <translation>Қабылданатын файлдар мен қалталар</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Қалта не флешка таңдау…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен алу</translation>
    </message>
    <message>
        <source>Or drag files and folders into this window.</source>
        <translation>Немесе файлдар мен қалталарды осы терезеге сүйреңіз.</translation>
    </message>
    <message>
        <source>Also take what systems leave in folders, and empty files</source>
        <translation>Жүйелер қалталарда қалдыратын нәрселер мен бос файлдарды да қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>To be taken in</source>
        <translation>Қабылданады</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Түрлері бойынша</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбайды</translation>
    </message>
    <message>
        <source>Free on the vault&apos;s disk</source>
        <translation>Қойманың дискісіндегі бос орын</translation>
    </message>
    <message>
        <source>Choose the files to take in</source>
        <translation>Қабылданатын файлдарды таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the folder or stick to take in</source>
        <translation>Қабылданатын қалтаны не флешканы таңдаңыз</translation>
    </message>
</context>
<context>
    <name>IntakeFactsForm</name>
    <message>
        <source>No case yet</source>
        <translation>Әзірге іссіз</translation>
    </message>
    <message>
        <source>Measured here: it adds {percent} % to the work of the processor.</source>
        <translation>Осында өлшенді: процессор жұмысына {percent} % қосады.</translation>
    </message>
    <message>
        <source>For these files about {seconds} seconds on one core.</source>
        <translation>Бұл файлдар үшін бір ядрода шамамен {seconds} с.</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>Қай іске</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>Бізде не бар</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>Олар бізге қалай келді</translation>
    </message>
    <message>
        <source>When they came to us</source>
        <translation>Олар бізге қашан келді</translation>
    </message>
    <message>
        <source>Note who gave them, and more…</source>
        <translation>Кім бергенін және басқасын жазу…</translation>
    </message>
    <message>
        <source>Code of the person who gave them</source>
        <translation>Оларды берген адамның коды</translation>
    </message>
    <message>
        <source>For example P-0007. It is kept apart and never shown in a list.</source>
        <translation>Мысалы P-0007. Ол бөлек сақталады, тізімде ешқашан көрсетілмейді.</translation>
    </message>
    <message>
        <source>On which device</source>
        <translation>Қай құрылғыда</translation>
    </message>
    <message>
        <source>For example: an old telephone, the second card.</source>
        <translation>Мысалы: ескі телефон, екінші карта.</translation>
    </message>
    <message>
        <source>They are here under the consent of this person</source>
        <translation>Олар осы адамның келісімімен осында</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Қарау ауыр: сұралмайынша сурет көрсетпеу</translation>
    </message>
    <message>
        <source>Seal again what is in the vault already, as items of their own</source>
        <translation>Қоймада барын бөлек дәлелдеме ретінде қайта мөрлеу</translation>
    </message>
    <message>
        <source>None: SHA-256 alone</source>
        <translation>Жоқ: тек SHA-256</translation>
    </message>
    <message>
        <source>Second fingerprint</source>
        <translation>Екінші таңба</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>Take in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>%n файлды қабылдау</numerusform>
            <numerusform>%n файлды қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>There is no person with this code.</source>
        <translation>Мұндай коды бар адам жоқ.</translation>
    </message>
    <message>
        <source>The files outside the vault stay where they are, and whoever finds them there can read them; removing them is up to you. On a stick, a memory card or a modern disk deleting does not destroy: only destroying the medium does.</source>
        <translation>Қоймадан тыс файлдар орнында қалады, оларды тапқан кез келген адам оқи алады; жою-жоймау өз еркіңізде. Флешкада, жад картасында немесе қазіргі дискіде жою құртпайды: тек тасымалдағыштың өзін қирату құртады.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
    </message>
    <message>
        <source>Looking through files and folders</source>
        <translation>Файлдар мен қалталарды қарау</translation>
    </message>
    <message>
        <source>{done} of {files} files</source>
        <translation>{files} файлдың {done}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>секундына {size}</translation>
    </message>
    <message>
        <source>about {minutes}:{seconds:02d} left</source>
        <translation>шамамен {minutes}:{seconds:02d} қалды</translation>
    </message>
    <message>
        <source>not taken in: {number}</source>
        <translation>қабылданбады: {number}</translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Stopped. Files taken in before that: {number}.</source>
        <translation>Тоқтатылды. Оған дейін қабылданған файл: {number}.</translation>
    </message>
    <message>
        <source>Everything is in the vault. The files outside are still there.</source>
        <translation>Бәрі қоймада. Сырттағы файлдар әлі орнында.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Ашу: {code}</translation>
    </message>
    <message>
        <source>Sealed. Exactly the same content was taken in before as {codes}.</source>
        <translation>Мөрленді. Дәл осындай мазмұн бұрын қабылданған: {codes}.</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Файлдар не болды</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Taken in: {taken}. Not taken in: {refused}. Why stands beside each of them.</source>
        <translation>Қабылданды: {taken}. Қабылданбады: {refused}. Себебі әрқайсысының жанында.</translation>
    </message>
    <message>
        <source>All of this is in the vault already. That it came again was noted.</source>
        <translation>Мұның бәрі қоймада бар. Қайта келгені белгіленді.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Қайта келді</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбайды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Code or reason</source>
        <translation>Коды не себебі</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Мөрленді</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <translation>аты айтқан нәрсе емес</translation>
    </message>
    <message>
        <source>Exactly the same content is in the vault as {code}. It was not sealed a second time; that it came again, with its name and time, stands in the custody of that item.</source>
        <translation>Дәл сондай мазмұн қоймада {code} ретінде бар. Ол екінші рет мөрленбеді; қайта келгені, аты мен уақыты сол дәлелдеменің сақталу тарихында тұр.</translation>
    </message>
    <message>
        <source>Sealed as {code}.</source>
        <translation>{code} ретінде мөрленді.</translation>
    </message>
    <message>
        <source>By its content it is {type}; its name says otherwise.</source>
        <translation>Мазмұны бойынша бұл {type}; аты басқаша айтады.</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>Say why the text is corrected.</source>
        <translation>Мәтін неге түзетілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Report back, as promised: {code}</source>
        <translation>Уәде бойынша хабарлау: {code}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>By code. It stands in no list and in no heading.</source>
        <translation>Коды бойынша. Ол ешбір тізімде де, тақырыпта да тұрмайды.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>Айтылғандай: «2022 ж. наурыздың басы», «7 қаңтардан бері»</translation>
    </message>
    <message>
        <source>Not the real one: for example “Witness 4”.</source>
        <translation>Шын аты емес: мысалы, «4-куә».</translation>
    </message>
    <message>
        <source>One day. It becomes a task.</source>
        <translation>Бір күн. Ол тапсырмаға айналады.</translation>
    </message>
    <message>
        <source>Code of an item of evidence. It needs the consent of the witness.</source>
        <translation>Дәлелдеменің коды. Куәнің келісімі керек.</translation>
    </message>
    <message>
        <source>The witness is a minor. Name the guardian under “Who is there”, or say why it is in the child&apos;s interest; then this step opens.</source>
        <translation>Куә кәмелетке толмаған. «Кім қатысты» қадамында қамқоршыны көрсетіңіз немесе бұл неге баланың мүддесіне сай екенін жазыңыз; сонда бұл қадам ашылады.</translation>
    </message>
    <message>
        <source>The decision under “Before” is not to go ahead. While it stands, this step is closed.</source>
        <translation>«Алдында» қадамында жалғастырмау шешілген. Бұл шешім тұрғанда қадам жабық.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге қайту (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Texts and seal</source>
        <translation>Мәтіндер мен мөр</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Алдымен сақтаңыз.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then another text can be shown.</source>
        <translation>Алдымен жазғаныңызды сақтаңыз; сонда басқа мәтінді көрсетуге болады.</translation>
    </message>
</context>
<context>
    <name>InterviewStep</name>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Кім қатысты</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Оқып беру</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Әзірге ештеңе</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
</context>
<context>
    <name>ItemCaptureCard</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Тіркелгі</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Кім сақтаған</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Немен сақталған</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Желіге қандай жолмен шыққан</translation>
    </message>
    <message>
        <source>What stood around it</source>
        <translation>Айналасында не болған</translation>
    </message>
    <message>
        <source>Comparing the sums of the web archive</source>
        <translation>Веб-мұрағаттың қосындылары салыстырылуда</translation>
    </message>
    <message>
        <source>sum comes out</source>
        <translation>қосындысы шықты</translation>
    </message>
    <message>
        <source>SUM DIFFERS</source>
        <translation>ҚОСЫНДЫСЫ БАСҚА</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>қосындысы жоқ</translation>
    </message>
    <message>
        <source>Records: {number}. Sums that differ: {wrong}. Without sums: {unproven}.</source>
        <translation>Жазбалар: {number}. Қосындысы шықпағаны: {wrong}. Қосындысыз: {unproven}.</translation>
    </message>
    <message>
        <source>The package holds a signature, which is not checked here.</source>
        <translation>Пакетте қолтаңба бар, ол мұнда тексерілмейді.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Онда оқитын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Hide what is known of the capture</source>
        <translation>Сақтау туралы белгіліні жасыру</translation>
    </message>
    <message>
        <source>Show what is known of the capture</source>
        <translation>Сақтау туралы белгіліні көрсету</translation>
    </message>
    <message>
        <source>Online capture</source>
        <translation>Желіден сақталған</translation>
    </message>
    <message>
        <source>Where, when and by whom it was captured online. No page is ever opened as a page.</source>
        <translation>Желіден қайдан, қашан және кім сақтаған. Ешбір бет бет ретінде ашылмайды.</translation>
    </message>
    <message>
        <source>List the web archive</source>
        <translation>Веб-мұрағатта не барын көрсету</translation>
    </message>
    <message>
        <source>Read this record</source>
        <translation>Осы жазбаны оқу</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Жазбаның нөмірі</translation>
    </message>
    <message>
        <source>Records of the web archive</source>
        <translation>Веб-мұрағаттың жазбалары</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Жазбаның мәтіні</translation>
    </message>
    <message>
        <source>Picture in the record</source>
        <translation>Жазбадағы сурет</translation>
    </message>
</context>
<context>
    <name>ItemCredentialsCard</name>
    <message>
        <source>Looking for content credentials</source>
        <translation>Цифрлық куәліктер ізделуде</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Something was changed since it was signed, or the signature is false.</source>
        <translation>Қол қойылғаннан кейін бірдеңе өзгертілген немесе қолтаңба жалған.</translation>
    </message>
    <message>
        <source>As it was signed. Who signed is not known here: anybody can sign under any name.</source>
        <translation>Бәрі қол қойылған күйінде. Кім қол қойғаны мұнда белгісіз: кез келген адам кез келген атпен қол қоя алады.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмады</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>no content credentials</source>
        <translation>цифрлық куәлік жоқ</translation>
    </message>
    <message>
        <source>only an address where they would be; it was not visited</source>
        <translation>тек олар жатуы тиіс мекенжай; оған ешкім кірген жоқ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>yes, as it was signed</source>
        <translation>иә, қол қойылған күйінде</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>мұнда белгісіз</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Өзгермеген</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <translation>Қол қоюшыға сенім бар</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>Signer, as it says</source>
        <translation>Қол қойған, өз сөзінше</translation>
    </message>
    <message>
        <source>Signed, as it says</source>
        <translation>Қол қойылған, өз сөзінше</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Не сәйкес келмейді</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелген</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Неден жасалған</translation>
    </message>
    <message>
        <source>It states</source>
        <translation>Мәлімделген</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Цифрлық куәліктер</translation>
    </message>
    <message>
        <source>A signature that a camera or program puts into a file (C2PA). It shows whether the file was changed since, not whether it is true. Nothing is looked up on a network.</source>
        <translation>Камера не бағдарлама файлға қоятын қолтаңба (C2PA). Ол файлдың содан бері өзгергенін көрсетеді, шындық екенін емес. Желіден ештеңе ізделмейді.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Іздеп көру</translation>
    </message>
</context>
<context>
    <name>ItemCustody</name>
    <message>
        <source>Chain of custody</source>
        <translation>Сақталу тарихы</translation>
    </message>
    <message>
        <source>Show all {number} entries</source>
        <translation>Барлық жазбаны көрсету: {number}</translation>
    </message>
    <message>
        <source>{what} with all the others</source>
        <translation>{what}, бәрімен бірге</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Қайтты…</translation>
    </message>
    <message>
        <source>With others: {what} — {to}, since {day}</source>
        <translation>Басқаларда: {what} — {to}, {day} бастап</translation>
    </message>
    <message>
        <source>Written down in the journal.</source>
        <translation>Журналға жазылды.</translation>
    </message>
    <message>
        <source>The report is written. SHA-256 {sha256}</source>
        <translation>Есеп жазылды. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>The journal says nothing of this kind.</source>
        <translation>Журналда мұндай ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Қолға беру…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Есеп…</translation>
    </message>
    <message>
        <source>Every line of the journal about this item, as a file</source>
        <translation>Журналдың осы дәлелдеме туралы әр жолы, бөлек файлмен</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Came, went, came back</source>
        <translation>Келді, кетті, қайтты</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Қаралғаны</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Салыстырулар</translation>
    </message>
    <message>
        <source>Copies and covers</source>
        <translation>Көшірмелер мен жабулар</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Made</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Қалай түсінілді</translation>
    </message>
    <message>
        <source>Came to us</source>
        <translation>Бізге келді</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>{code} ісіне өту</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Last changed outside</source>
        <translation>Сыртта өзгерген уақыты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Hide the source</source>
        <translation>Дереккөзді жасыру</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Дереккөзді көрсету</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who gave it and what the file was called is kept apart.</source>
        <translation>Файлды кім бергені және оның қалай аталғаны бөлек сақталады.</translation>
    </message>
</context>
<context>
    <name>ItemFormCard</name>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation>Ешкім аталмайтын атау беріңіз.</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Сипаттаманы өзгерту</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What it is, without any name of a person.</source>
        <translation>Бұл не екені, адам аты аталмасын.</translation>
    </message>
    <message>
        <source>What can be seen or read</source>
        <translation>Не көрінеді, не жазылған</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Do we hold it?</source>
        <translation>Ол бізде ме?</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Бізге қалай келді</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Қашан жасалған</translation>
    </message>
    <message>
        <source>As it is known: a day, a month, “about noon”.</source>
        <translation>Қаншалықты белгілі болса: күні, айы, «түс шамасы».</translation>
    </message>
    <message>
        <source>When it came to us</source>
        <translation>Бізге қашан келді</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Қарауға ауыр: суретті сұралса ғана көрсету</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Checked: unchanged</source>
        <translation>Тексерілді: өзгермеген</translation>
    </message>
    <message>
        <source>Does not match what was taken in</source>
        <translation>Қабылданғанға сәйкес емес</translation>
    </message>
    <message>
        <source>Not checked since it was taken in</source>
        <translation>Қабылданғалы тексерілмеген</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге қайту (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Қарауға ауыр</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>Тексеретін файл жоқ.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Барлық мәліметтер</translation>
    </message>
</context>
<context>
    <name>ItemMarkRow</name>
    <message>
        <source>The whole file</source>
        <translation>Бүкіл файл</translation>
    </message>
    <message>
        <source>Open the citation: {place}</source>
        <translation>Сілтемені ашу: {place}</translation>
    </message>
    <message>
        <source>supports a record that was taken out</source>
        <translation>алып тасталған жазбаны растайды</translation>
    </message>
    <message>
        <source>supports: {record}</source>
        <translation>растайды: {record}</translation>
    </message>
    <message>
        <source>Not needed any more: {place}</source>
        <translation>Енді керек емес: {place}</translation>
    </message>
    <message>
        <source>kept to be looked at again</source>
        <translation>қайта қарау үшін қалдырылды</translation>
    </message>
</context>
<context>
    <name>ItemMarks</name>
    <message>
        <source>File {number}</source>
        <translation>{number}-файл</translation>
    </message>
    <message>
        <source>Write a page or a time, for example “p. 3” or “2:14–2:31”.</source>
        <translation>Бетті немесе уақытты жазыңыз, мысалы «3-бет» не «2:14–2:31».</translation>
    </message>
    <message>
        <source>Choose the record that this place supports.</source>
        <translation>Осы орын растайтын жазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Нақты біреуі емес</translation>
    </message>
    <message>
        <source>Words out of version {version} of the text: {words}</source>
        <translation>Мәтіннің {version}-нұсқасындағы сөздер: {words}</translation>
    </message>
    <message>
        <source>Hide our notes</source>
        <translation>Ескертпелерімізді жасыру</translation>
    </message>
    <message>
        <source>Show our notes</source>
        <translation>Ескертпелерімізді көрсету</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Mark it in the file, or type it: “2:14–2:31”, “p. 3, lower half”. Enter goes there.</source>
        <translation>Файлда белгілеңіз немесе теріңіз: «2:14–2:31», «3-бет, төменгі жартысы». Enter сол жерге апарады.</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>Белгіленген орындар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What does it support?</source>
        <translation>Ол нені растайды?</translation>
    </message>
    <message>
        <source>An act, a person, an event, any record.</source>
        <translation>Құқық бұзу, адам, оқиға, кез келген жазба.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>The one of its text that this place supports.</source>
        <translation>Мәтіннің осы орын растайтын абзацы.</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>Біздің ескертпе</translation>
    </message>
    <message>
        <source>Why it should be looked at again. It never leaves the vault.</source>
        <translation>Неге қайта қарау керек. Ескертпе қоймадан ешқашан шықпайды.</translation>
    </message>
    <message>
        <source>Cite this place…</source>
        <translation>Осы орынға сілтеме жасау…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>No place of this item is cited or kept yet.</source>
        <translation>Әзірге бірде-бір орынға сілтеме жасалмаған әрі қалдырылмаған.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Checking the sealed file</source>
        <translation>Мөрленген файлды тексеру</translation>
    </message>
    <message>
        <source>The sealed file is exactly what was taken in.</source>
        <translation>Мөрленген файл — дәл қабылданған файл.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>Recognise the letters</source>
        <translation>Әріптерді тану</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Қайта тану</translation>
    </message>
    <message>
        <source>Not read yet: the search does not look into it.</source>
        <translation>Әлі оқылмаған: іздеу мұнда қарамайды.</translation>
    </message>
    <message>
        <source>Read in part, up to page {page}.</source>
        <translation>Жартылай оқылған, {page}-бетке дейін.</translation>
    </message>
    <message>
        <source>Recognised by a machine ({program}); it may be wrong. The search looks into it.</source>
        <translation>Машина таныған ({program}); қате болуы мүмкін. Іздеу мұны табады.</translation>
    </message>
    <message>
        <source>Pages without letters of their own, as scans have none: {count}.</source>
        <translation>Скандардағыдай өз әріптері жоқ беттер: {count}.</translation>
    </message>
    <message>
        <source>Read; the search looks into it.</source>
        <translation>Оқылды; іздеу мұны табады.</translation>
    </message>
    <message>
        <source>Recognising letters</source>
        <translation>Әріптер танылуда</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Мәтінді көрсету</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>File {number}</source>
        <translation>{number}-файл</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>ескірген</translation>
    </message>
    <message>
        <source>Transcript and translations</source>
        <translation>Жазбаша нұсқа мен аудармалар</translation>
    </message>
    <message>
        <source>Nothing of what is said or stands in it is written out yet.</source>
        <translation>Ондағы айтылған не жазылған сөз әлі мәтінге түсірілмеген.</translation>
    </message>
    <message>
        <source>Write it out…</source>
        <translation>Мәтінге түсіру…</translation>
    </message>
</context>
<context>
    <name>ItemWordsCard</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмады</translation>
    </message>
    <message>
        <source>{day} (by the clock of the device)</source>
        <translation>{day} (құрылғының сағаты бойынша)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Қысқартылды</translation>
    </message>
    <message>
        <source>There was more than is kept here.</source>
        <translation>Онда мұнда сақталғаннан көп еді.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>This may lead to somebody: {what}. A safe copy leaves it out.</source>
        <translation>Бұл біреуге апаруы мүмкін: {what}. Қауіпсіз көшірмеде бұл болмайды.</translation>
    </message>
    <message>
        <source>The file says so of itself.</source>
        <translation>Файлдың өзі осылай дейді.</translation>
    </message>
    <message>
        <source>Taken over with the file as its source. Where another date stands, both are kept.</source>
        <translation>Күн алынды, оның дереккөзі — файл. Басқа күн тұрса, екеуі де сақталады.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Hide what the file says of itself</source>
        <translation>Файлдың өзі туралы айтқанын жасыру</translation>
    </message>
    <message>
        <source>Show what the file says of itself</source>
        <translation>Файлдың өзі туралы айтқанын көрсету</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Азырақ көрсету</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Файл өзі туралы не дейді</translation>
    </message>
    <message>
        <source>Times, places, devices and names as a camera or a program wrote them into the file. Clocks are wrong and words can be forged: nothing of this is taken as true.</source>
        <translation>Уақыт, орын, құрылғы мен есімдер — камера не бағдарлама файлға жазғандай. Сағат қате болуы, сөз жасанды болуы мүмкін: бұның ештеңесі шындық деп саналмайды.</translation>
    </message>
    <message>
        <source>Use as date made</source>
        <translation>Жасалған күні ретінде алу</translation>
    </message>
    <message>
        <source>Everything that the file says of itself</source>
        <translation>Файлдың өзі туралы айтқанының бәрі</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Keep this question</source>
        <translation>Бұл сұрақты сақтау</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Оны ұмыту</translation>
    </message>
    <message>
        <source>A name for it, which names nobody</source>
        <translation>Ешкім аталмайтын атау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>KeptRecords</name>
    <message>
        <source>Removed. What the disk itself keeps of removed files, nobody promises.</source>
        <translation>Жойылды. Жойылған файлдардан дисктің өзінде не қалатынына ешкім уәде бере алмайды.</translation>
    </message>
    <message>
        <source>Put aside by a repair on {time}. Size in KiB: {size}.</source>
        <translation>Қалпына келтіру шетке қойған: {time}. Көлемі, КиБ: {size}.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Damaged records that a repair kept</source>
        <translation>Қалпына келтіру қалдырған бүлінген жазбалар</translation>
    </message>
    <message>
        <source>They open with the keys of that time, and what was erased since is still in them. Keep them only as long as somebody may still save something out of them.</source>
        <translation>Олар сол кездегі кілттермен ашылады, содан бері өшірілгендер де олардың ішінде. Оларды бірдеңе құтқаруға болатын кезде ғана сақтаңыз.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Remove {name} for good? Nothing more can be saved out of it then.</source>
        <translation>Біржола жою керек пе: {name}? Содан кейін одан ештеңе құтқарылмайды.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Where should the file go?</source>
        <translation>Файл қайда жазылсын?</translation>
    </message>
    <message>
        <source>It will not be sealed: whoever gets hold of it can read it, also after it was deleted.</source>
        <translation>Ол мөрленбейді: қолына түскен әркім оқиды, жойылғаннан кейін де.</translation>
    </message>
    <message>
        <source>It will tell who the sources are.</source>
        <translation>Одан дереккөздер кім екені көрінеді.</translation>
    </message>
    <message>
        <source>Write records</source>
        <translation>Файлға жазу</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Lines of JSON, which come in again</source>
        <translation>JSON жолдары, кері енгізіледі</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV in a ZIP file)</source>
        <translation>Кестелер (ZIP файлдағы CSV)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Only the case</source>
        <translation>Тек іс</translation>
    </message>
    <message>
        <source>Its code, such as C-0001. Empty: as chosen.</source>
        <translation>Оның коды, мысалы C-0001. Бос болса — таңдалғанша.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Seal it to the key</source>
        <translation>Кілтке мөрлеу</translation>
    </message>
    <message>
        <source>age1…; empty: not sealed.</source>
        <translation>age1…; бос болса — мөрленбейді.</translation>
    </message>
    <message>
        <source>With what protects sources: witnesses, contacts, texts of testimonies, consents</source>
        <translation>Дереккөздерді қорғайтынымен: куәгерлер, байланыстар, куәлік мәтіндері, келісімдер</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Файлды жазу…</translation>
    </message>
    <message>
        <source>Type “{word}” to write it</source>
        <translation>Жазу үшін «{word}» деп теріңіз</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>a copy of an item, as {name}</source>
        <translation>дәлелдеменің көшірмесі, аты {name}</translation>
    </message>
    <message>
        <source>what is said in an item, as {name}</source>
        <translation>дәлелдемеде айтылғандар, аты {name}</translation>
    </message>
    <message>
        <source>What left already</source>
        <translation>Бұған дейін кеткені</translation>
    </message>
    <message>
        <source>This was handed over with this person in it. It cannot be called back by this program: tell those who hold it.</source>
        <translation>Бұл осы адам туралы мәліметпен бірге кетті. Бағдарлама оны қайтара алмайды: ол кімде болса, соларға хабарлаңыз.</translation>
    </message>
    <message>
        <source>appears in it</source>
        <translation>істің адамдары арасында көрсетілген</translation>
    </message>
    <message>
        <source>speaks in it</source>
        <translation>ішінде осы адамның айғағы бар</translation>
    </message>
    <message>
        <source>gave an exhibit</source>
        <translation>қосымша осы адамнан алынған</translation>
    </message>
    <message>
        <source>is named in a text</source>
        <translation>аты мәтінде тұр</translation>
    </message>
    <message>
        <source>May have left: the program was stopped while it was being written.</source>
        <translation>Кетуі мүмкін: файл жазылып жатқанда бағдарлама тоқтатылды.</translation>
    </message>
</context>
<context>
    <name>LibertyLegend</name>
    <message>
        <source>only possible</source>
        <translation>мүмкін ғана</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>жалғасуда</translation>
    </message>
    <message>
        <source>limit, no release</source>
        <translation>шекті мерзім, босату емес</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>LibertyPanel</name>
    <message>
        <source>How it is shown</source>
        <translation>Қалай көрсету</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Сурет түрінде</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Тізім түрінде</translation>
    </message>
    <message>
        <source>Write down a detention…</source>
        <translation>Бостандықтан айыруды жазу…</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Жақынырақ (+)</translation>
    </message>
    <message>
        <source>Further (−)</source>
        <translation>Алысырақ (−)</translation>
    </message>
    <message>
        <source>Everything (0)</source>
        <translation>Толығымен (0)</translation>
    </message>
    <message>
        <source>Timeline of liberty</source>
        <translation>Уақыт бойынша бостандық</translation>
    </message>
    <message>
        <source>Deprivations and restrictions of liberty</source>
        <translation>Бостандықтан айыру мен шектеулер</translation>
    </message>
    <message>
        <source>No deprivation or restriction of liberty is recorded</source>
        <translation>Бостандықтан айыру да, шектеу де жазылмаған</translation>
    </message>
    <message>
        <source>Write down what is known: which kind, since when in the words that were used, until when.</source>
        <translation>Не белгілі екенін жазыңыз: қандай шара, қашаннан бері — айтылған сөздермен, қашанға дейін.</translation>
    </message>
</context>
<context>
    <name>LibertyWords</name>
    <message>
        <source>{kind} (not custody)</source>
        <translation>{kind} (күзетпен ұстау емес)</translation>
    </message>
    <message>
        <source>{kind} · days not stated</source>
        <translation>{kind} · күндері көрсетілмеген</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>{when} — only approximate</source>
        <translation>{when} — шамамен ғана</translation>
    </message>
    <message>
        <source>goes on; last confirmed: {when}</source>
        <translation>жалғасуда; соңғы рет расталды: {when}</translation>
    </message>
    <message>
        <source>goes on; never confirmed</source>
        <translation>жалғасуда; бір де рет расталмаған</translation>
    </message>
    <message>
        <source>ended, the day is not stated</source>
        <translation>аяқталған, күні көрсетілмеген</translation>
    </message>
    <message>
        <source>limit passed</source>
        <translation>шекті мерзім өтті</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>қабаттасады</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>жалғасуда</translation>
    </message>
    <message>
        <source>over</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>not known whether it goes on</source>
        <translation>жалғасуда ма, белгісіз</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Шараның түрі</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>{when} — passed, and neither a prolongation nor a release is recorded</source>
        <translation>{when} — өтті, ал ұзарту да, босату да жазылмаған</translation>
    </message>
    <message>
        <source>Limit, no release</source>
        <translation>Шекті мерзім, босату емес</translation>
    </message>
    <message>
        <source>Earlier limit</source>
        <translation>Бұрынғы шекті мерзім</translation>
    </message>
    <message>
        <source>Surely overlaps with</source>
        <translation>Анық қабаттасады</translation>
    </message>
    <message>
        <source>began: {when}</source>
        <translation>басталды: {when}</translation>
    </message>
    <message>
        <source>ended: {when}</source>
        <translation>аяқталды: {when}</translation>
    </message>
    <message>
        <source>limit: {when}</source>
        <translation>шекті мерзім: {when}</translation>
    </message>
    <message>
        <source>overlaps with {codes}</source>
        <translation>{codes} жазбасымен қабаттасады</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>“{filter}” cannot be that. Check the code, the day or the number.</source>
        <translation>«{filter}»: мұндай болмайды. Кодты, күнді не санды тексеріңіз.</translation>
    </message>
    <message>
        <source>a day or a period, such as May 2022</source>
        <translation>күн не кезең, мысалы май 2022</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>the code of a record</source>
        <translation>жазба коды</translation>
    </message>
    <message>
        <source>words; empty: nothing stated</source>
        <translation>сөздер; бос болса — көрсетілмеген</translation>
    </message>
    <message>
        <source>such as 405 or 272.1</source>
        <translation>мысалы 405 не 272.1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Place, with what is inside</source>
        <translation>Жер, ішіндегісімен</translation>
    </message>
    <message>
        <source>Organisation, with its parts</source>
        <translation>Ұйым, бөліктерімен</translation>
    </message>
    <message>
        <source>Held on a day</source>
        <translation>Осы күні ұсталған</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Шара түрі</translation>
    </message>
    <message>
        <source>Not confirmed for days</source>
        <translation>Расталмаған күн саны</translation>
    </message>
    <message>
        <source>Without an answer for days</source>
        <translation>Жауапсыз күн саны</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source> (certain)</source>
        <translation> (анық)</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Сүзгіні алып тастау: {filter}</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Сүзу өрісі</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сұрыптау</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзу</translation>
    </message>
    <message>
        <source>only what is certain</source>
        <translation>тек анық болғаны</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Кері ретпен</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>алдымен жаңасы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досьелер</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed in this window.</source>
        <translation>Тек оқу үшін ашылған: бұл терезеде ештеңені өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
</context>
<context>
    <name>MarksField</name>
    <message>
        <source>Paragraph before</source>
        <translation>Алдыңғы абзац</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Келесі абзац</translation>
    </message>
    <message>
        <source>By whom, or what else there is to say</source>
        <translation>Кімнен немесе тағы не айтуға болады</translation>
    </message>
    <message>
        <source>Read word by word, may leave</source>
        <translation>Сөзбе-сөз оқылды, сыртқа кете алады</translation>
    </message>
    <message>
        <source>Paragraph {number} of {all}</source>
        <translation>{all} абзацтың {number}-абзацы</translation>
    </message>
    <message>
        <source>Marks of the paragraphs</source>
        <translation>Абзац белгілері</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text to mark it.</source>
        <translation>Белгі қою үшін курсорды мәтіннің абзацына қойыңыз.</translation>
    </message>
    <message>
        <source>How does the witness know it?</source>
        <translation>Куә мұны қайдан біледі?</translation>
    </message>
    <message>
        <source>Marked: {marked} of {all}. May leave: {may}.</source>
        <translation>Белгіленген: {all} ішінен {marked}. Сыртқа кете алады: {may}.</translation>
    </message>
    <message>
        <source>No paragraph</source>
        <translation>Абзац жоқ</translation>
    </message>
</context>
<context>
    <name>MediaControls</name>
    <message>
        <source>{place} of {duration}</source>
        <translation>{duration} ішінен {place}</translation>
    </message>
    <message>
        <source>Sound is on (S)</source>
        <translation>Дыбыс қосулы (S)</translation>
    </message>
    <message>
        <source>Sound is off (S)</source>
        <translation>Дыбыс өшірулі (S)</translation>
    </message>
    <message>
        <source>{time}, part of the picture</source>
        <translation>{time}, кескіннің бөлігі</translation>
    </message>
    <message>
        <source>Stop here (space)</source>
        <translation>Осы жерде тоқтату (бос орын)</translation>
    </message>
    <message>
        <source>Play (space)</source>
        <translation>Ойнату (бос орын)</translation>
    </message>
    <message>
        <source>Hear the last three seconds again (B)</source>
        <translation>Соңғы үш секундты қайта тыңдау (B)</translation>
    </message>
    <message>
        <source>One frame back (comma)</source>
        <translation>Бір кадр артқа (үтір)</translation>
    </message>
    <message>
        <source>One frame on (full stop)</source>
        <translation>Бір кадр алға (нүкте)</translation>
    </message>
    <message>
        <source>Over and over: what is marked, or all of it (R)</source>
        <translation>Қайта-қайта: белгіленгенін немесе түгел (R)</translation>
    </message>
    <message>
        <source>Mark a part of the picture (M)</source>
        <translation>Кескіннің бөлігін белгілеу (M)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Mark from here (I)</source>
        <translation>Осы жерден белгілеу (I)</translation>
    </message>
    <message>
        <source>Mark to here (O)</source>
        <translation>Осы жерге дейін белгілеу (O)</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Белгіні алып тастау</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Opening…</source>
        <translation>Ашылуда…</translation>
    </message>
    <message>
        <source>Film or recording of {code}</source>
        <translation>{code} бейнесі немесе жазбасы</translation>
    </message>
    <message>
        <source>There is nothing here to make sound with. The recording plays silently.</source>
        <translation>Бұл компьютерде дыбыс шығаратын ештеңе жоқ. Жазба дыбыссыз ойнатылады.</translation>
    </message>
    <message>
        <source>A recording of sound</source>
        <translation>Дыбыс жазбасы</translation>
    </message>
    <message>
        <source>This cannot be played.</source>
        <translation>Мұны ойнату мүмкін емес.</translation>
    </message>
    <message>
        <source>{place} of {duration}</source>
        <translation>{duration} ішінен {place}</translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation>Бұған қарау ауыр. Өзіңіз көрсетуді сұрағанша, сурет бұлыңғыр тұрады.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Суретті көрсету</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Жазбадағы орын</translation>
    </message>
    <message>
        <source>Film or recording</source>
        <translation>Бейне немесе жазба</translation>
    </message>
</context>
<context>
    <name>MergeCompare</name>
    <message>
        <source>Marked as possibly the same person</source>
        <translation>Белгіленген: бір адам болуы мүмкін</translation>
    </message>
    <message>
        <source>The same name, perhaps in another spelling</source>
        <translation>Сол ат, бәлкім басқаша жазылған</translation>
    </message>
    <message>
        <source>Almost the same name</source>
        <translation>Сол атқа өте жақын</translation>
    </message>
    <message>
        <source>Chosen by their codes</source>
        <translation>Кодтары бойынша таңдалған</translation>
    </message>
    <message>
        <source>shown with the names</source>
        <translation>аттармен бірге көрінеді</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>тек біреуінде</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аттары</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Туғаны</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Қалалары</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ұсталуы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істері</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдері</translation>
    </message>
    <message>
        <source>may fit</source>
        <translation>сәйкес болуы мүмкін</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Себебін қысқаша айтыңыз.</translation>
    </message>
    <message>
        <source>A second reason, other than the first.</source>
        <translation>Біріншіден басқа екінші себеп.</translation>
    </message>
    <message>
        <source>Type {code} here, letter by letter.</source>
        <translation>Мұнда {code} деп әріптеп теріңіз.</translation>
    </message>
    <message>
        <source>To be sure, type the code that no longer stands by itself: {code}</source>
        <translation>Сенімді болу үшін енді өзі тұрмайтын кодты теріңіз: {code}</translation>
    </message>
    <message>
        <source>Join the two records</source>
        <translation>Екі жазбаны біріктіру</translation>
    </message>
    <message>
        <source>Both codes lead to one person afterwards, who counts once. Every record stays, the stricter protection and the narrower consent hold, and the merge can be taken back.</source>
        <translation>Содан кейін екі код та бір адамға апарады, ол бір рет саналады. Барлық жазба қалады, қатаңырақ қорғау мен тарырақ келісім күшінде болады, біріктіруді қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>The code that stays</source>
        <translation>Қалатын код</translation>
    </message>
    <message>
        <source>First reason</source>
        <translation>Бірінші себеп</translation>
    </message>
    <message>
        <source>For example: the same day of birth in both papers</source>
        <translation>Мысалы: екі қағазда да туған күні бірдей</translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation>Екінші себеп</translation>
    </message>
    <message>
        <source>For example: the mother says so</source>
        <translation>Мысалы: анасы солай дейді</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Same person?</source>
        <translation>Бір адам ба?</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Адамдар жұбы</translation>
    </message>
    <message>
        <source>One code, or two: P-0007 P-0012</source>
        <translation>Бір код немесе екі код: P-0007 P-0012</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Шешілмеген</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Біріктірілген</translation>
    </message>
    <message>
        <source>Back to all people (Esc)</source>
        <translation>Барлық адамға оралу (Esc)</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Бір адам болуы мүмкін</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>Бір адам емес…</translation>
    </message>
    <message>
        <source>One person…</source>
        <translation>Бір адам…</translation>
    </message>
    <message>
        <source>Take the merge back…</source>
        <translation>Біріктіруді қайтарып алу…</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Бұл екі адам</translation>
    </message>
    <message>
        <source>It is remembered, and they are not proposed again. The reason is kept.</source>
        <translation>Бұл есте сақталады, олар қайта ұсынылмайды. Себебі сақталады.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Біріктіруді қайтарып алу</translation>
    </message>
    <message>
        <source>Each code stands for a person of its own again, with what was recorded under it.</source>
        <translation>Әр код қайтадан өз адамын білдіреді, сол кодпен жазылғанның бәрімен бірге.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Nobody was joined</source>
        <translation>Ешкім біріктірілмеген</translation>
    </message>
    <message>
        <source>Every code stands for a person of its own.</source>
        <translation>Әр код өз адамын білдіреді.</translation>
    </message>
    <message>
        <source>Nobody to compare</source>
        <translation>Салыстыратын ешкім жоқ</translation>
    </message>
    <message>
        <source>No two people have the same or nearly the same name. Two codes above compare any two.</source>
        <translation>Аты бірдей не өте жақын екі адам жоқ. Жоғарыдағы екі код кез келген екеуін салыстырады.</translation>
    </message>
    <message>
        <source>There are more than are shown, or a name that very many people have. Search by a code.</source>
        <translation>Көрсетілгеннен көп, немесе бұл ат өте көп адамда бар. Код бойынша іздеңіз.</translation>
    </message>
    <message>
        <source>{other} leads to {kept}</source>
        <translation>{other} коды {kept} кодына апарады</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Бұл бір адам ба?</translation>
    </message>
    <message>
        <source>Two reasons are kept; they are shown with the names.</source>
        <translation>Екі себеп сақталған; олар аттармен бірге көрінеді.</translation>
    </message>
    <message>
        <source>Marked. Nothing else changed.</source>
        <translation>Белгіленді. Басқа ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Remembered. They are not proposed again.</source>
        <translation>Есте сақталды. Олар қайта ұсынылмайды.</translation>
    </message>
    <message>
        <source>Both codes lead to one person now. Under Joined it can be taken back.</source>
        <translation>Енді екі код та бір адамға апарады. «Біріктірілген» астында қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Бұл қайтадан екі адам.</translation>
    </message>
</context>
<context>
    <name>NameFormEditor</name>
    <message>
        <source>Type the name as it was met.</source>
        <translation>Атын кездескен қалпында жазыңыз.</translation>
    </message>
    <message>
        <source>Edit a form of the name</source>
        <translation>Аттың түрін өзгерту</translation>
    </message>
    <message>
        <source>One more form of the name</source>
        <translation>Аттың тағы бір түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Exactly as it was written or said, in its own alphabet.</source>
        <translation>Жазылған немесе айтылған қалпында, өз әліпбиімен.</translation>
    </message>
    <message>
        <source>What kind of form</source>
        <translation>Қандай түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
</context>
<context>
    <name>NameTask</name>
    <message>
        <source>The name was changed.</source>
        <translation>Атауы өзгертілді.</translation>
    </message>
    <message>
        <source>Name of a way in</source>
        <translation>Ашу тәсілінің атауы</translation>
    </message>
    <message>
        <source>So that you can tell this one from others. Nothing changes about who can open the vault.</source>
        <translation>Мұны басқаларынан ажырату үшін. Қойманы кім аша алатыны одан өзгермейді.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Сіз оны қалай атайсыз</translation>
    </message>
    <message>
        <source>Only in the vault. Never the passphrase itself.</source>
        <translation>Тек қоймада. Сөйлемнің өзін мұнда жазбаңыз.</translation>
    </message>
    <message>
        <source>Only in the vault. No names of keepers here.</source>
        <translation>Тек қоймада. Сақтаушылардың атын жазбаңыз.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Атауды сақтау</translation>
    </message>
</context>
<context>
    <name>NewCaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation>Іске атау керек.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа іс</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Іс құру</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation>Мұнда ешкімді атамаңыз: атауы тізімдерде және досьеде көрінеді.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған күні</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша мазмұны</translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation>Іс не туралы және нелер әлі анықталмаған.</translation>
    </message>
</context>
<context>
    <name>NewPartnerPane</name>
    <message>
        <source>Give the partner a name.</source>
        <translation>Серіктеске атау беріңіз.</translation>
    </message>
    <message>
        <source>Paste the key that the partner gave you.</source>
        <translation>Серіктес берген кілтті қойыңыз.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Жаңа серіктес</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Оны қалай атайсыз</translation>
    </message>
    <message>
        <source>It stays in the vault.</source>
        <translation>Қоймада қалады.</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>Begins with “age1”. A secret key never leaves its owner.</source>
        <translation>«age1» деп басталады. Құпия кілт иесінен ешқайда кетпейді.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Кілт таңбасы</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>We compared these words or groups by voice or in person</source>
        <translation>Осы сөздерді не топтарды ауызша немесе кездескенде салыстырдық</translation>
    </message>
</context>
<context>
    <name>NewPersonEditor</name>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Адамды қосу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>May stay empty. Shown only behind a click, never in lists or titles.</source>
        <translation>Бос қалуы мүмкін. Тек басқанда көрінеді, тізімдер мен атауларда ешқашан көрінбейді.</translation>
    </message>
    <message>
        <source>Who it is, without a name</source>
        <translation>Кім екені, атын атамай</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>Мысалы: көрші, екінші офицер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Perhaps already recorded: {people}. Compare before adding somebody twice.</source>
        <translation>Бұрын жазылған болуы мүмкін: {people}. Бір адамды екі рет қоспас үшін салыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Before the law, over time</source>
        <translation>Заң алдындағы мәртебесі, уақыт бойынша</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Мәртебе қосу</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Атау қосу</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Дереккөзді атау</translation>
    </message>
    <message>
        <source>Its part in what happened</source>
        <translation>Оқиғалардағы рөлі</translation>
    </message>
    <message>
        <source>Add its part in something</source>
        <translation>Оның қатысуын қосу</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Оның бөліктері</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Бөлік қосу</translation>
    </message>
</context>
<context>
    <name>OtherReader</name>
    <message>
        <source>Is somebody else sitting here now? Say as what they work. The journal names them from then on.</source>
        <translation>Енді компьютерде басқа адам отыр ма? Кім болып жұмыс істейтінін айтыңыз. Содан бері журнал соны атайды.</translation>
    </message>
    <message>
        <source>As what they work</source>
        <translation>Кім болып жұмыс істейді</translation>
    </message>
    <message>
        <source>Which one, if several</source>
        <translation>Бірнешеу болса, қайсысы</translation>
    </message>
    <message>
        <source>A number or a letter, never a name.</source>
        <translation>Сан немесе әріп, аты-жөні емес.</translation>
    </message>
    <message>
        <source>Read as this one</source>
        <translation>Осы рөлмен қарау</translation>
    </message>
</context>
<context>
    <name>OtherWaysView</name>
    <message>
        <source>Opening…</source>
        <translation>Ашылып жатыр…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Басқа ашу тәсілдері</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ашу тәсілі</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт-файл</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Тек оқу үшін ашу</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Қойма ашылып жатыр</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Құпия сөйлемге қайту</translation>
    </message>
</context>
<context>
    <name>OutcomesField</name>
    <message>
        <source>Another outcome</source>
        <translation>Тағы бір нәтиже</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Кейін не болды</translation>
    </message>
    <message>
        <source>How many: {outcome}</source>
        <translation>Қанша: {outcome}</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>қанша</translation>
    </message>
    <message>
        <source>days, such as 15–20</source>
        <translation>тәулік, мысалы 15–20</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>сөзбен</translation>
    </message>
</context>
<context>
    <name>PaneFilters</name>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Nothing fits all filters. Press a filter above the list to take it away.</source>
        <translation>Барлық сүзгіге сай келетін ештеңе жоқ. Сүзгіні алып тастау үшін тізім үстіндегі сүзгіні басыңыз.</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>Сүзу және сұрыптау (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>ParagraphSources</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>No source is named for this paragraph yet.</source>
        <translation>Бұл абзацқа әлі дереккөз аталған жоқ.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text to see what supports it.</source>
        <translation>Не растайтынын көру үшін курсорды мәтіннің абзацына қойыңыз.</translation>
    </message>
    <message>
        <source>Save the text first; then a source can be named for its paragraphs.</source>
        <translation>Алдымен мәтінді сақтаңыз; сонда абзацтарына дереккөз атауға болады.</translation>
    </message>
    <message>
        <source>Paragraphs with a source: {numbers}</source>
        <translation>Дереккөзі бар абзацтар: {numbers}</translation>
    </message>
    <message>
        <source>Open the citation: {place}</source>
        <translation>Сілтемені ашу: {place}</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Өз мәліметіміз</translation>
    </message>
    <message>
        <source>supports a paragraph of version {version} that is not here any more</source>
        <translation>{version}-нұсқаның мұнда енді жоқ абзацын растайды</translation>
    </message>
    <message>
        <source>supports the text as a whole</source>
        <translation>мәтінді тұтас растайды</translation>
    </message>
    <message>
        <source>the words of the paragraph are others now than those it was named for</source>
        <translation>абзацтың сөздері дереккөз аталған кездегіден өзгерген</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Не растайды</translation>
    </message>
    <message>
        <source>Name a source…</source>
        <translation>Дереккөзді атау…</translation>
    </message>
</context>
<context>
    <name>PartnerPane</name>
    <message>
        <source>Key compared</source>
        <translation>Кілт салыстырылған</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Кілт әлі салыстырылмаған</translation>
    </message>
    <message>
        <source>Resists quantum computers</source>
        <translation>Кванттық компьютерге төтеп береді</translation>
    </message>
    <message>
        <source>Old kind of key</source>
        <translation>Ескі түрдегі кілт</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Кілт таңбасы</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Key of the partner</source>
        <translation>Серіктес кілті</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>Кілтті түгел көшіру</translation>
    </message>
    <message>
        <source>Copied for half a minute.</source>
        <translation>Жарты минутқа көшірілді.</translation>
    </message>
    <message>
        <source>Let the partner read it to you, by voice or in person, not in the message that brought the key. The words and the groups say the same: the SHA-256 of the key&apos;s text without a line end.</source>
        <translation>Серіктес оны сізге ауызша немесе кездескенде оқып берсін, бірақ кілт келген хабарда емес. Сөздер де, топтар да бір нәрсені айтады: бұл — кілт мәтінінің жол соңынсыз алынған SHA-256 мәні.</translation>
    </message>
    <message>
        <source>We compared it: everything agrees</source>
        <translation>Салыстырдық: бәрі сәйкес келеді</translation>
    </message>
</context>
<context>
    <name>PartnerTask</name>
    <message>
        <source>Somebody else: paste the key</source>
        <translation>Басқа біреу: кілтін қою</translation>
    </message>
    <message>
        <source>This is an old kind of key. Whoever keeps a copy of the vault may open it with this way in once there are quantum computers. Better: ask the partner for a newer key.</source>
        <translation>Бұл — ескі түрдегі кілт. Қойманың көшірмесін сақтап қойған адам кванттық компьютерлер пайда болғанда оны осы тәсілмен аша алуы мүмкін. Серіктестен жаңарақ кілт сұраған дұрыс.</translation>
    </message>
    <message>
        <source>The partner has a way in. Ask them to try it on a copy of the vault: only their secret key can.</source>
        <translation>Серіктесте ашу тәсілі бар. Оны қойманың көшірмесінде сынап көруін сұраңыз: мұны тек оның құпия кілті істей алады.</translation>
    </message>
    <message>
        <source>Way in for a partner</source>
        <translation>Серіктеске ашу тәсілі</translation>
    </message>
    <message>
        <source>From then on the partner can open the whole vault alone, wherever a copy of it is, with this program or with age. Choose somebody whom nobody can reach together with you.</source>
        <translation>Содан бастап серіктес бүкіл қойманы, көшірмесі қайда болса да, осы бағдарламамен не age арқылы жалғыз өзі аша алады. Сізбен бірге қолға түспейтін адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>Begins with “age1”. A secret key never leaves its owner.</source>
        <translation>«age1» деп басталады. Құпия кілт иесінен ешқашан кетпейді.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Кілт таңбасы</translation>
    </message>
    <message>
        <source>We compared these words or groups by voice or in person</source>
        <translation>Осы сөздерді не топтарды ауызша немесе кездескенде салыстырдық</translation>
    </message>
    <message>
        <source>I know that; give this key a way in all the same</source>
        <translation>Мұны білемін; бұл кілтке сонда да ашу тәсілі берілсін</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Сіз оны қалай атайсыз</translation>
    </message>
    <message>
        <source>Only in the vault. Empty: the partner&apos;s name.</source>
        <translation>Тек қоймада. Бос болса, серіктестің аты.</translation>
    </message>
    <message>
        <source>Give this way in</source>
        <translation>Ашу тәсілін беру</translation>
    </message>
</context>
<context>
    <name>PartnerTrialCard</name>
    <message>
        <source>Partner {number}</source>
        <translation>{number}-серіктес</translation>
    </message>
    <message>
        <source>Where to put the sealed number</source>
        <translation>Мөрленген санды қайда қою керек</translation>
    </message>
    <message>
        <source>Send the file to the partner, and wait for the number.</source>
        <translation>Файлды серіктеске жіберіп, санды күтіңіз.</translation>
    </message>
    <message>
        <source>That is the number: the partner can open the vault.</source>
        <translation>Сан дұрыс: серіктес қойманы аша алады.</translation>
    </message>
    <message>
        <source>Let a partner far away try</source>
        <translation>Алыстағы серіктес сынап көрсін</translation>
    </message>
    <message>
        <source>A number is sealed to the partner&apos;s key. The partner opens the file with age or with this program and tells you the number by voice. Neither key travels for it.</source>
        <translation>Сан серіктестің кілтімен мөрленеді. Серіктес файлды age бағдарламасымен не осы бағдарламамен ашып, санды ауызша айтады. Ол үшін ешбір кілт ешқайда жіберілмейді.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес</translation>
    </message>
    <message>
        <source>Seal a number…</source>
        <translation>Сан мөрлеу…</translation>
    </message>
    <message>
        <source>Number that the partner tells</source>
        <translation>Серіктес айтқан сан</translation>
    </message>
    <message>
        <source>That is the number</source>
        <translation>Сан осы</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Екеуі әлі бірдей емес.</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the vault.</source>
        <translation>Енді қойманы тек жаңа сөйлем ашады.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Copies of the vault made earlier, for instance backups, still open with the old passphrase.</source>
        <translation>Бұрын жасалған көшірмелер, мысалы сақтық көшірмелер, әлі ескі сөйлеммен ашылады.</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>Қазіргі сөйлем</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Басқа ешкім қатар қоймайтын төрт не одан көп сөз.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Жаңасын тағы бір рет</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сөйлемді жасыру</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сөйлемді ауыстыру</translation>
    </message>
    <message>
        <source>The passphrase is being changed</source>
        <translation>Сөйлем ауыстырылып жатыр</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Search codes, and names in any alphabet</source>
        <translation>Код не кез келген әліпбидегі ат бойынша іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Жаңа адам (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>No code, name or description fits these words.</source>
        <translation>Бұл сөздерге сай код, ат немесе сипаттама жоқ.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation>Әзірге ешкім жазылмаған</translation>
    </message>
    <message>
        <source>A person gets a code first. A name can follow later, or never.</source>
        <translation>Адамға алдымен код беріледі. Аты кейін қосылуы да, мүлде қосылмауы да мүмкін.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message>
        <source>No role is listed</source>
        <translation>Рөлі көрсетілмеген</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Адамдар туралы жазбаларды оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Protected and not listed: {number}. Only the code leads to them.</source>
        <translation>Қорғауда, тізімде жоқ: {number}. Оларға тек коды әкеледі.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Бір адам ба?</translation>
    </message>
</context>
<context>
    <name>PersonAbout</name>
    <message>
        <source>Facts</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>In cases and events</source>
        <translation>Істер мен оқиғаларда</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>Мәліметтерді өзгерту</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Барлық мәліметтер</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Birth, occupation, residence and description are shown with the names.</source>
        <translation>Туған күні, кәсібі, тұратын жері және сипаттамасы аттармен бірге көрсетіледі.</translation>
    </message>
    <message>
        <source>This person is in no case yet. Add people on the page of a case.</source>
        <translation>Бұл адам әзірге ешбір істе жоқ. Адамдар істің бетінде қосылады.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Тұратын жері</translation>
    </message>
    <message>
        <source>What the person did before</source>
        <translation>Адам бұрын немен айналысты</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Көпшілікке белгілі адам</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Мәліметті қорғау</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Ашу: {code}</translation>
    </message>
    <message>
        <source>None is listed here. Roles that would tell who a source is are shown with the names.</source>
        <translation>Мұнда ештеңе көрсетілмеген. Дереккөздің кім екенін білдіретін рөлдер аттармен бірге көрсетіледі.</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>Қадамдап сұхбаттасу</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Қатыгез қарау</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Name or code</source>
        <translation>Аты немесе коды</translation>
    </message>
    <message>
        <source>In any alphabet and spelling. May stay empty for a person whose name is not known.</source>
        <translation>Кез келген әліпбимен, кез келген жазылуымен. Аты белгісіз болса, бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Already recorded, or new</source>
        <translation>Бұрын жазылған немесе жаңа</translation>
    </message>
    <message>
        <source>Perhaps already recorded. Compare before adding somebody twice.</source>
        <translation>Бұрын жазылған болуы мүмкін. Бір адамды екі рет қоспас үшін салыстырыңыз.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Gets the next code</source>
        <translation>Келесі кодты алады</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Who it is, without a name</source>
        <translation>Кім екені, атын атамай</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>Мысалы: көрші, екінші офицер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>As it was said: “1987”, “about 40 years old”</source>
        <translation>Айтылғандай: «1987», «қырық жас шамасында»</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Тұратын жері</translation>
    </message>
    <message>
        <source>What the person did before</source>
        <translation>Адам бұрын немен айналысты</translation>
    </message>
    <message>
        <source>For example: led a union, wrote for a newspaper</source>
        <translation>Мысалы: кәсіподақты басқарды, газетке жазды</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Мәліметті қорғау</translation>
    </message>
    <message>
        <source>How much this person&apos;s details need.</source>
        <translation>Бұл адам туралы мәліметті қаншалықты сақтау керек.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Көпшілікке белгілі адам</translation>
    </message>
</context>
<context>
    <name>PersonGlance</name>
    <message>
        <source>Open this person</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдері</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Мәліметті қорғау</translation>
    </message>
</context>
<context>
    <name>PersonNamesView</name>
    <message>
        <source>Add a form of the name</source>
        <translation>Аттың түрін қосу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Forms of the name</source>
        <translation>Аттың түрлері</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Аттар жасырылған</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Иығыңыздан ешкім қарап тұрмағанына көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Аттарды ашу</translation>
    </message>
    <message>
        <source>No name is recorded</source>
        <translation>Аты жазылмаған</translation>
    </message>
    <message>
        <source>Every spelling under which the person is met helps to find them again.</source>
        <translation>Кездескен әр жазылуы адамды қайта табуға көмектеседі.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back to all people (Esc)</source>
        <translation>Барлық адамдарға қайту (Esc)</translation>
    </message>
    <message>
        <source>Parts of this person&apos;s page</source>
        <translation>Осы адам бетінің бөліктері</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Адам туралы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аттары</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message>
        <source>Care needed: {level}</source>
        <translation>Мәліметті қорғау: {level}</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Бостандық</translation>
    </message>
    <message>
        <source>Also under {codes}</source>
        <translation>Мына кодпен де: {codes}</translation>
    </message>
    <message>
        <source>Consent: never asked</source>
        <translation>Келісім: сұралмаған</translation>
    </message>
    <message>
        <source>Consent: taken back</source>
        <translation>Келісім: қайтарып алынған</translation>
    </message>
    <message>
        <source>Consent: nothing allowed</source>
        <translation>Келісім: ештеңеге рұқсат жоқ</translation>
    </message>
    <message>
        <source>Consent: something allowed</source>
        <translation>Келісім: кейбіріне рұқсат бар</translation>
    </message>
</context>
<context>
    <name>PersonTiesView</name>
    <message>
        <source>Ties to people and organisations</source>
        <translation>Адамдармен және ұйымдармен байланысы</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Атсыз</translation>
    </message>
    <message>
        <source>Numbers and ways to reach the person</source>
        <translation>Нөмірлері және хабарласу жолдары</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Байланыс қосу</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Бір адам ба?</translation>
    </message>
    <message>
        <source>What identifies this person?</source>
        <translation>Бұл адамды не танытады?</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Оларды жасыру</translation>
    </message>
    <message>
        <source>Show numbers and ways to reach</source>
        <translation>Нөмірлер мен хабарласу жолдарын ашу</translation>
    </message>
    <message>
        <source>Ties are shown with the names.</source>
        <translation>Байланыстар аттармен бірге көрінеді.</translation>
    </message>
    <message>
        <source>They need two steps: first the names, then the button here.</source>
        <translation>Екі қадам керек: алдымен аттар, содан кейін осындағы түйме.</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>Байланыс жазылмаған.</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Иығыңыздан ешкім қарап тұрмағанына көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>{kind}, seen from the other side</source>
        <translation>{kind}, екінші жақтан қарағанда</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Ашу: {code}</translation>
    </message>
    <message>
        <source>Details that nobody else in the vault has tell who this is, alone or together.</source>
        <translation>Қоймада басқа ешкімде жоқ мәліметтер, жеке не бірге, адамды танытады.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Салыстыруға болатын ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Nobody else in the vault has what stands in one of these lines. Whoever reads it knows who is meant.</source>
        <translation>Осы жолдардың бірінде тұрған нәрсе қоймада басқа ешкімде жоқ. Оны оқыған адам кім туралы екенін біледі.</translation>
    </message>
    <message>
        <source>Everything that is recorded fits at least this many people in the vault: {number}</source>
        <translation>Жазылғанның бәрі қоймадағы кемінде осынша адамға сәйкес келеді: {number}</translation>
    </message>
    <message>
        <source>There may be more combinations.</source>
        <translation>Басқа үйлесімдер де болуы мүмкін.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Басқа ешкімде жоқ</translation>
    </message>
    <message>
        <source>safe: {times}</source>
        <translation>қауіпсіз: {times}</translation>
    </message>
    <message>
        <source>say: {words}</source>
        <translation>айту: {words}</translation>
    </message>
    <message>
        <source>never by: {ways}</source>
        <translation>ешқашан: {ways}</translation>
    </message>
    <message>
        <source>None is recorded. Under All facts they can be added.</source>
        <translation>Ештеңе жазылмаған. «Барлық мәлімет» астында қосуға болады.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Күн немесе кезең</translation>
    </message>
    <message>
        <source>what may have been then</source>
        <translation>сол кезде болуы мүмкін</translation>
    </message>
    <message>
        <source>what surely was then</source>
        <translation>сол кезде анық болған</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Қаншалықты анық</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Қайда орналасқан</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Ішінде</translation>
    </message>
    <message>
        <source>Add a place inside</source>
        <translation>Ішіндегі орынды қосу</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Атау қосу</translation>
    </message>
    <message>
        <source>What happened here and inside</source>
        <translation>Осында және ішінде не болды</translation>
    </message>
    <message>
        <source>Add an event here</source>
        <translation>Осы жердегі оқиғаны қосу</translation>
    </message>
    <message>
        <source>possibly then</source>
        <translation>мүмкін, сол кезде</translation>
    </message>
    <message>
        <source>surely then</source>
        <translation>анық сол кезде</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Show this place</source>
        <translation>Осы орынды көрсету</translation>
    </message>
    <message>
        <source>Show this place: {place}</source>
        <translation>Осы орынды көрсету: {place}</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>The witness is a minor</source>
        <translation>Куә кәмелетке толмаған</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Әңгімелесу</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Басқалар</translation>
    </message>
    <message>
        <source>Nobody answers for this child yet: name the guardian, or say why it is in the child&apos;s interest.</source>
        <translation>Бұл бала үшін әзірге ешкім жауап бермейді: қамқоршыны көрсетіңіз немесе бұл неге баланың мүддесіне сай екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>{stage}: {percent} %</source>
        <translation>{stage}: {percent} %</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылып жатыр…</translation>
    </message>
</context>
<context>
    <name>ProtectionBar</name>
    <message>
        <source>It counts from now on, in every list and for everything that leaves.</source>
        <translation>Бұл осы сәттен бастап әр тізімде және сыртқа кететіннің бәріне қатысты күшінде.</translation>
    </message>
    <message>
        <source>In no list and in nothing that leaves from now on. What is left to do: {codes}.</source>
        <translation>Осы сәттен бастап ешбір тізімде де, сыртқа кететін ештеңеде де жоқ. Істелуі керегі: {codes}.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Қорғау…</translation>
    </message>
    <message>
        <source>Protect this record as a whole more strictly than its fields are</source>
        <translation>Жазбаны тұтас күйінде өрістерінен қатаңырақ қорғау</translation>
    </message>
    <message>
        <source>In danger…</source>
        <translation>Қауіпте…</translation>
    </message>
    <message>
        <source>Take this person out of every list, and see what is to be done</source>
        <translation>Адамды барлық тізімнен алып, не істеу керегін көру</translation>
    </message>
    <message>
        <source>Protected: {level}</source>
        <translation>Қорғауда: {level}</translation>
    </message>
</context>
<context>
    <name>ProtectionEditor</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Неге екенін бірнеше сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>Protect this record as a whole</source>
        <translation>Жазбаны тұтас қорғау</translation>
    </message>
    <message>
        <source>Above “for the case” no search finds it by its words, no list shows more than its code, and it goes into no dossier. It is found by its code. Both raising and lowering stay in the journal.</source>
        <translation>«Іс үшін» дегеннен қатаңырақ болса, іздеу оны сөздері бойынша таппайды, тізімдер кодын ғана көрсетеді және ол досьеге кірмейді. Оны коды бойынша табады. Күшейту де, әлсірету де журналда қалады.</translation>
    </message>
    <message>
        <source>As strictly as</source>
        <translation>Қаншалықты қатаң</translation>
    </message>
    <message>
        <source>What its fields say by themselves</source>
        <translation>Өрістерінің өзіндегідей</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>It never leaves the vault. Write no names here.</source>
        <translation>Бұл қоймадан шықпайды. Мұнда есім жазбаңыз.</translation>
    </message>
    <message>
        <source>Protect it so</source>
        <translation>Осылай қорғау</translation>
    </message>
</context>
<context>
    <name>ProvisionsPage</name>
    <message>
        <source>all countries</source>
        <translation>барлық елдер</translation>
    </message>
    <message>
        <source>This names no day.</source>
        <translation>Мұнда күн аталмаған.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No provisions yet</source>
        <translation>Нормалар әлі жоқ</translation>
    </message>
    <message>
        <source>Add those that come with the program, or those of a country out of a file.</source>
        <translation>Бағдарламамен келетінін немесе бір елдікін файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>салыстырылмаған</translation>
    </message>
    <message>
        <source>Which file of provisions?</source>
        <translation>Қай нормалар файлы?</translation>
    </message>
    <message>
        <source>New: {new}. There already, and left as they are: {present}.</source>
        <translation>Жаңасы: {new}. Бар, сол күйінде қалады: {present}.</translation>
    </message>
    <message>
        <source>Added: {added}. There in other words, which stay: {differing}.</source>
        <translation>Қосылды: {added}. Басқа редакцияда бар, ол қалады: {differing}.</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Заңдар</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Жазбаларға оралу (Esc)</translation>
    </message>
    <message>
        <source>Search articles and words</source>
        <translation>Баптар мен сөздерден іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Wording of the day</source>
        <translation>Сол күнгі редакция</translation>
    </message>
    <message>
        <source>Such as 2022-03-15; empty: every wording.</source>
        <translation>Мысалы 2022-03-15; бос болса — бәрі.</translation>
    </message>
    <message>
        <source>Add provisions</source>
        <translation>Нормалар қосу</translation>
    </message>
    <message>
        <source>A file of the form that the guide describes adds a country. What was corrected here stays.</source>
        <translation>Нұсқаулықтағы үлгідей файл бір елді қосады. Мұнда түзетілгені қалады.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Those of the program</source>
        <translation>Бағдарламаныкі</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Жаңасын қосу</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>A whole number is needed here, and the least is not above the most.</source>
        <translation>Мұнда бүтін сан керек, ең азы ең көбінен аспайды.</translation>
    </message>
    <message>
        <source>At the least</source>
        <translation>Ең азы</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>At the most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Қалай түсіну керек</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Не саналады</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>Дереккөздің сөзімен</translation>
    </message>
</context>
<context>
    <name>QuestionAnswer</name>
    <message>
        <source>Copy the codes</source>
        <translation>Кодтарды көшіру</translation>
    </message>
    <message>
        <source>They leave the clipboard by themselves after half a minute.</source>
        <translation>Жарты минуттан кейін олар алмасу буферінен өзі жоғалады.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Nothing is recorded for this</source>
        <translation>Бұл туралы ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>That does not mean that nothing was. It may be written down under other days or words.</source>
        <translation>Бұл ештеңе болмады деген сөз емес. Басқа күндермен не сөздермен жазылған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>Табылды: {number}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Мұны көрсету керек.</translation>
    </message>
    <message>
        <source>No day and no period is read from these words.</source>
        <translation>Бұл сөздерден күн де, кезең де түсініксіз.</translation>
    </message>
    <message>
        <source>— choose —</source>
        <translation>— таңдаңыз —</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келгені</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Күн немесе кезең</translation>
    </message>
    <message>
        <source>For example: 8 January 2022, May 2022</source>
        <translation>Мысалы: 2022 ж. 8 қаңтар, 2022 ж. мамыр</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Шараның түрі</translation>
    </message>
    <message>
        <source>For more than so many days</source>
        <translation>Қанша күннен ұзақ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>For example: 405, 272.1, KZ-CC-405</source>
        <translation>Мысалы: 405, 272.1, KZ-CC-405</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Жердің коды</translation>
    </message>
    <message>
        <source>For example: L-0001. Empty: anywhere</source>
        <translation>Мысалы: L-0001. Бос: кез келген жерде</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не жасалды</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>Кім жасады дейді</translation>
    </message>
    <message>
        <source>What came of a complaint</source>
        <translation>Шағым немен бітті</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Empty: for anybody</source>
        <translation>Бос: кез келгенге</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Адамның коды</translation>
    </message>
    <message>
        <source>Only what is certain</source>
        <translation>Тек анық болғаны</translation>
    </message>
    <message>
        <source>Only limits that passed</source>
        <translation>Тек өткен мерзімдер</translation>
    </message>
    <message>
        <source>Also without a complaint</source>
        <translation>Шағымы жоқтары да</translation>
    </message>
    <message>
        <source>Only what nobody decided</source>
        <translation>Тек шешілмегендері</translation>
    </message>
    <message>
        <source>Show words that may name somebody</source>
        <translation>Адамды танытуы мүмкін сөздерді көрсету</translation>
    </message>
    <message>
        <source>Empty: with anybody in it</source>
        <translation>Бос: кез келген адаммен</translation>
    </message>
    <message>
        <source>For example: P-0007</source>
        <translation>Мысалы: P-0007</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Held on a day or in a period</source>
        <translation>Бір күні не кезеңде кім ұсталған</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Қазір кім ұсталып отыр</translation>
    </message>
    <message>
        <source>Which limit comes next</source>
        <translation>Келесі болып қай мерзім бітеді</translation>
    </message>
    <message>
        <source>Not confirmed for long</source>
        <translation>Не көптен расталмаған</translation>
    </message>
    <message>
        <source>Who is charged under an article</source>
        <translation>Бап бойынша кім айыпталады</translation>
    </message>
    <message>
        <source>What happened on a day or at a place</source>
        <translation>Бір күні не жерде не болды</translation>
    </message>
    <message>
        <source>Acts by kind, method and who did it</source>
        <translation>Бұзушылықтар: не, қалай, кім жасады</translation>
    </message>
    <message>
        <source>Complaints without an answer</source>
        <translation>Жауапсыз шағымдар</translation>
    </message>
    <message>
        <source>Numbers of a series</source>
        <translation>Бір қатардың сандары</translation>
    </message>
    <message>
        <source>Who may be named in which use</source>
        <translation>Қай мақсатта кімді атауға болады</translation>
    </message>
    <message>
        <source>What identifies somebody without the name</source>
        <translation>Атсыз да адамды не танытады</translation>
    </message>
    <message>
        <source>What another source contradicts</source>
        <translation>Басқа дереккөз неге қайшы</translation>
    </message>
    <message>
        <source>What left the vault</source>
        <translation>Қоймадан не кетті</translation>
    </message>
    <message>
        <source>“Possible”: the days known leave it open. “Certain”: they prove it. A limit is no release, and each kind of measure is counted by itself.</source>
        <translation>«Мүмкін»: белгілі күндер мұны жоққа шығармайды. «Анық»: күндер мұны дәлелдейді. Мерзім — босату емес, әр шара бөлек саналады.</translation>
    </message>
    <message>
        <source>What is not known to be over, with the day on which that was known last.</source>
        <translation>Біткені белгісіз болғаны және бұл соңғы рет белгілі болған күн.</translation>
    </message>
    <message>
        <source>Until when orders allow it. That a limit passed does not say that anybody was released.</source>
        <translation>Қай күнге дейін рұқсат етілген. Мерзімнің өтуі адамның босатылғанын білдірмейді.</translation>
    </message>
    <message>
        <source>What is said to go on, and was not confirmed in the last so many days.</source>
        <translation>Жалғасып жатыр делінген, бірақ осынша күн расталмағаны.</translation>
    </message>
    <message>
        <source>As it was printed and as we assess it, and on what the assessment rests.</source>
        <translation>Қалай басылған, біз қалай бағалаймыз және бағалау неге негізделген.</translation>
    </message>
    <message>
        <source>Whatever kind of record says so; a place with everything in it.</source>
        <translation>Жазбаның қай түрі айтса да; жер ішіндегісімен бірге.</translation>
    </message>
    <message>
        <source>None of it is a finding of guilt. That no complaint is recorded does not mean that nothing was.</source>
        <translation>Мұның ешқайсысы кінәні анықтамайды. Шағым жазылмаса, бұл ештеңе болмады деген сөз емес.</translation>
    </message>
    <message>
        <source>Being registered is no answer.</source>
        <translation>Тіркелу — жауап емес.</translation>
    </message>
    <message>
        <source>They stand beside each other by their days, and are never added.</source>
        <translation>Олар күндері бойынша қатар тұрады, ешқашан қосылмайды.</translation>
    </message>
    <message>
        <source>As it stands now. Whatever leaves the vault is asked about again when it leaves.</source>
        <translation>Қазіргі жағдай бойынша. Қоймадан бірдеңе кеткенде, келісім қайта тексеріледі.</translation>
    </message>
    <message>
        <source>Counted are the people in this vault. Outside, somebody may know more.</source>
        <translation>Осы қоймадағы адамдар салыстырылды. Сыртта біреу көбірек білуі мүмкін.</translation>
    </message>
    <message>
        <source>Both values stay with their sources, decided or not.</source>
        <translation>Шешілсе де, шешілмесе де екі мән де өз дереккөзімен қалады.</translation>
    </message>
    <message>
        <source>For whom, for which use, with whom in it, and on how many answers of consent.</source>
        <translation>Кімге, қай мақсатқа, ішінде кім бар және келісімнің неше жауабына сүйенеді.</translation>
    </message>
    <message>
        <source>Not certain which article: {number}</source>
        <translation>Қай бап екені анық емес: {number}</translation>
    </message>
    <message>
        <source>Never asked, and so not to be mentioned: {number}</source>
        <translation>Ешқашан сұралмаған, сондықтан атауға болмайды: {number}</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Салыстыруға болатын ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Combinations that nobody else in the vault has: {number}. Each identifies this person.</source>
        <translation>Қоймада басқа ешкімде жоқ үйлесімдер: {number}. Әрқайсысы осы адамды танытады.</translation>
    </message>
    <message>
        <source>Everything that is recorded fits this many people in the vault: {number}</source>
        <translation>Жазылғанның бәрі қоймадағы осынша адамға сәйкес келеді: {number}</translation>
    </message>
    <message>
        <source>Not every combination was counted; there may be more.</source>
        <translation>Барлық үйлесім саналған жоқ; тағы болуы мүмкін.</translation>
    </message>
    <message>
        <source>{kind} (not custody)</source>
        <translation>{kind} (күзетпен ұстау емес)</translation>
    </message>
    <message>
        <source>people: {people}</source>
        <translation>адам: {people}</translation>
    </message>
    <message>
        <source>people: {people}; groups: {groups}, in them {in_groups}</source>
        <translation>адам: {people}; топ: {groups}, оларда {in_groups}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Back to the search (Esc)</source>
        <translation>Іздеуге оралу (Esc)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Kept in this vault. It stands below the questions.</source>
        <translation>Осы қоймада сақталды. Сұрақтардың астында тұр.</translation>
    </message>
</context>
<context>
    <name>QuickDone</name>
    <message>
        <source>Open the event</source>
        <translation>Оқиғаны ашу</translation>
    </message>
    <message>
        <source>Write down another</source>
        <translation>Тағы жазу</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Take everything of it back in one step (Ctrl+Z)</source>
        <translation>Бәрін бір қадаммен кері қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Written down: {code}</source>
        <translation>Жазылды: {code}</translation>
    </message>
    <message>
        <source>groups of people: {number}</source>
        <translation>адамдар тобы: {number}</translation>
    </message>
    <message>
        <source>tasks: {number}</source>
        <translation>тапсырмалар: {number}</translation>
    </message>
    <message>
        <source>Recorded as told by one source. With it: {groups}, {tasks}.</source>
        <translation>Бір дереккөздің сөзімен жазылды. Бірге жазылғаны: {groups}, {tasks}.</translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message>
        <source>Find out the names</source>
        <translation>Есімдерін білу</translation>
    </message>
    <message>
        <source>Find out which court</source>
        <translation>Қай сот екенін білу</translation>
    </message>
    <message>
        <source>Find a lawyer</source>
        <translation>Адвокат табу</translation>
    </message>
    <message>
        <source>What kind of thing happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Рұқсат</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Хабарлама берілген күн</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Қатысқаны</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Ұсталғаны</translation>
    </message>
    <message>
        <source>Police, apart</source>
        <translation>Полиция, бөлек</translation>
    </message>
    <message>
        <source>more than 10, several</source>
        <translation>10-нан астам, бірнеше</translation>
    </message>
    <message>
        <source>What followed for those detained</source>
        <translation>Ұсталғандар не болды</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Seen in lists: name nobody.</source>
        <translation>Тізімдерде көрінеді: ешкімді атамаңыз.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Кім хабарлады</translation>
    </message>
    <message>
        <source>Which publication or page</source>
        <translation>Қай басылым немесе бет</translation>
    </message>
    <message>
        <source>Whose code, if there is one</source>
        <translation>Кімнің коды, егер болса</translation>
    </message>
    <message>
        <source>Risk, in one line</source>
        <translation>Қауіп, бір жолмен</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Қоймада қалады.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Есімдер</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Соттар</translation>
    </message>
    <message>
        <source>Lawyers</source>
        <translation>Адвокаттар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Open for reading only: nothing can be written down here.</source>
        <translation>Тек оқуға ашылған: мұнда ештеңе жазуға болмайды.</translation>
    </message>
    <message>
        <source>Taken back as one step. What was typed stands here again.</source>
        <translation>Бір қадаммен кері қайтарылды. Терілгені қайтадан осында.</translation>
    </message>
    <message>
        <source>Write down what is known now, as it was said. Nothing is obligatory; numbers may stay vague, and a group stays a group.</source>
        <translation>Қазір не белгілі болса, айтылғандай жазыңыз. Міндетті ештеңе жоқ: сан дәл болмауы мүмкін, топ топ күйінде қалады.</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Жедел жазба</translation>
    </message>
    <message>
        <source>Back (Esc). Words that are not saved stay kept.</source>
        <translation>Артқа (Esc). Сақталмаған сөздер қоймада қалады.</translation>
    </message>
</context>
<context>
    <name>QuickPlace</name>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>New: it is written down too.</source>
        <translation>Жаңа: ол да жазылады.</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>Қай жердің ішінде</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Орын түрі</translation>
    </message>
</context>
<context>
    <name>QuickTitle</name>
    <message>
        <source>detained: {number}</source>
        <translation>ұсталғаны: {number}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Қазір құлыптау</translation>
    </message>
    <message>
        <source>Lock the vault at once (Ctrl+L or F12)</source>
        <translation>Қойманы бірден құлыптау (Ctrl+L немесе F12)</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Жедел жазба</translation>
    </message>
    <message>
        <source>Write down what is happening, from anywhere (F7)</source>
        <translation>Не болып жатқанын кез келген жерден жазу (F7)</translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>Read to the person</source>
        <translation>Адамға оқып берілді</translation>
    </message>
    <message>
        <source>What the person corrects becomes a new version with its reason; the one before stays.</source>
        <translation>Адам түзеткен нәрсе себебімен бірге жаңа нұсқа болады; бұрынғысы қалады.</translation>
    </message>
    <message>
        <source>There is no text yet. Write it down under “Account”.</source>
        <translation>Мәтін әлі жоқ. Оны «Әңгіме» қадамында жазыңыз.</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Түзету жазу</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Себебін бірнеше сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>Type {code} here, letter by letter.</source>
        <translation>Мұнда {code} деп әрпін қалдырмай теріңіз.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Себебі жазылып қалады: мұнда ешкімді атамаңыз.</translation>
    </message>
    <message>
        <source>To confirm, type {code}</source>
        <translation>Растау үшін {code} деп теріңіз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
</context>
<context>
    <name>RecordCite</name>
    <message>
        <source>Name a source</source>
        <translation>Дереккөзді атау</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Бүкіл жазба</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Қай мәлімет</translation>
    </message>
    <message>
        <source>Which paragraph of it</source>
        <translation>Қай абзацын</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Мұны кім айтады</translation>
    </message>
    <message>
        <source>A source, a testimony or a file. Empty: we know it ourselves.</source>
        <translation>Дереккөз, айғақ немесе файл. Бос болса: өзіміз білеміз.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Choosing one fills in where it stands and its words.</source>
        <translation>Таңдасаңыз, орны мен сөздері жазылады.</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Дәл қай жерде</translation>
    </message>
    <message>
        <source>Page, line, paragraph, or minute and second: “p. 4”, “12:40”</source>
        <translation>Беті, жолы, абзацы немесе минуты мен секунды: «4-б.», «12:40»</translation>
    </message>
    <message>
        <source>The words there, in their own language</source>
        <translation>Дереккөздің сөздері, өз тілінде</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Біздің аударма</translation>
    </message>
    <message>
        <source>What kind of statement</source>
        <translation>Қалай айтылған</translation>
    </message>
    <message>
        <source>As of which day</source>
        <translation>Қай күнгі жағдай</translation>
    </message>
    <message>
        <source>When this was so, as the source says it</source>
        <translation>Дереккөз бойынша бұл қашан осылай болған</translation>
    </message>
    <message>
        <source>The source says something else than the record shows</source>
        <translation>Дереккөз жазба көрсеткеннен басқа нәрсе айтады</translation>
    </message>
    <message>
        <source>Not ticked: it says the same. Ticked: both values stand side by side until you decide.</source>
        <translation>Белгісіз: дереккөз дәл соны айтады. Белгімен: сіз шешкенше екі мән қатар тұрады.</translation>
    </message>
    <message>
        <source>What the source says: {field}</source>
        <translation>Дереккөз не айтады: {field}</translation>
    </message>
    <message>
        <source>The text as a whole</source>
        <translation>Мәтінді тұтас</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Нақты біреуі емес</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>New: {record}</source>
        <translation>Жаңа жазба: {record}</translation>
    </message>
    <message>
        <source>Change: {record}</source>
        <translation>Өзгерту: {record}</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Неге негізделген</translation>
    </message>
    <message>
        <source>Stays in the vault</source>
        <translation>Қоймада қалады</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Неге өзгертілді</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Себебі жазылып қалады: мұнда ешкімді атамаңыз.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Мұны толтыру керек.</translation>
    </message>
    <message>
        <source>Could tell who a source is: it stands in no list.</source>
        <translation>Дереккөзді білдіріп қоюы мүмкін: ешбір тізімде жоқ.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>Айтылғандай: «2022 ж. наурыз айының басы», «7 қаңтардан бері»</translation>
    </message>
    <message>
        <source>One day: “7 January 2022”</source>
        <translation>Бір күн: «2022 жылғы 7 қаңтар»</translation>
    </message>
    <message>
        <source>As it was said: “more than 10”, “several”</source>
        <translation>Айтылғандай: «10-нан астам», «бірнеше»</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Бүкіл жазба</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Not stated: {fields}</source>
        <translation>Көрсетілмеген: {fields}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>тізімдерден алынған</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>дереккөздер әртүрлі</translation>
    </message>
</context>
<context>
    <name>RecordFilesPage</name>
    <message>
        <source>Looking at the file</source>
        <translation>Файлды қарау</translation>
    </message>
    <message>
        <source>Bringing the records in</source>
        <translation>Жазбаларды енгізу</translation>
    </message>
    <message>
        <source>Everything in the file is in the vault now. Records added: {number}.</source>
        <translation>Файлдағының бәрі енді қоймада. Қосылған жазба: {number}.</translation>
    </message>
    <message>
        <source>F9 takes all of it back, as long as nothing else is changed.</source>
        <translation>Басқа ештеңе өзгермегенше F9 бәрін кері қайтарады.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файлды жазу</translation>
    </message>
    <message>
        <source>Written: {file}. Records: {number}.</source>
        <translation>Жазылды: {file}. Жазба саны: {number}.</translation>
    </message>
    <message>
        <source>Records as a file</source>
        <translation>Жазбалар файл түрінде</translation>
    </message>
    <message>
        <source>For your own hands: another vault of yours, or your own work. Others get a package.</source>
        <translation>Өз қолыңызға: басқа қоймаңызға немесе өз жұмысыңызға. Басқалар пакет алады.</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Жазбаларға оралу (Esc)</translation>
    </message>
</context>
<context>
    <name>RecordGlance</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Мәліметтер</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Sources: {count}</source>
        <translation>Дереккөздер: {count}</translation>
    </message>
    <message>
        <source>sources differ, decided</source>
        <translation>дереккөздер әртүрлі, шешілді</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>қайшылық бар</translation>
    </message>
    <message>
        <source>Others say: {values}</source>
        <translation>Басқалары айтады: {values}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Қорғалғанды жасыру</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Қорғалғанды көрсету</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>Өзгерту (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>RecordStanding</name>
    <message>
        <source>Imported, waits for a second reading</source>
        <translation>Файлдан алынған, екінші оқуды күтіп тұр</translation>
    </message>
    <message>
        <source>Waits for a second reading</source>
        <translation>Екінші оқуды күтіп тұр</translation>
    </message>
    <message>
        <source>Read and downgraded</source>
        <translation>Оқылып, төмендетілді</translation>
    </message>
    <message>
        <source>Somebody has to be asked again</source>
        <translation>Біреуден қайта сұрау керек</translation>
    </message>
    <message>
        <source>Confirmed by the same person</source>
        <translation>Сол адамның өзі растаған</translation>
    </message>
    <message>
        <source>Confirmed by a second reader</source>
        <translation>Екінші оқырман растаған</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Facts</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Hidden until you ask: who a person is, who a source could be, and what never leaves the vault.</source>
        <translation>Сіз сұрағанша жасырылған: бұл адам кім, дереккөз кім болуы мүмкін және қоймадан ешқашан не шықпайды.</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Немен байланысты</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Қайда аталған</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation>Осы жазбаға қосу</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>Қосу: {record}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>Тізімдерден алынды</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Мазмұны өшірілді</translation>
    </message>
    <message>
        <source>Written down anew</source>
        <translation>Қайта жазылды</translation>
    </message>
    <message>
        <source>{field}: changed, hidden here</source>
        <translation>{field}: өзгертілген, мұнда жасырылған</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Өзгертілді: {fields}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Дереккөзді атау</translation>
    </message>
    <message>
        <source>Name a source for a fact (Ctrl+K)</source>
        <translation>Мәліметтің дереккөзін атау (Ctrl+K)</translation>
    </message>
    <message>
        <source>Whole history, word by word</source>
        <translation>Бүкіл тарихы сөзбе-сөз</translation>
    </message>
    <message>
        <source>Erased for good on {day}, by: {actor}. Why: {reason}. This mark is all that is left.</source>
        <translation>Біржола өшірілді: {day}, кім: {actor}. Себебі: {reason}. Тек осы із қалды.</translation>
    </message>
    <message>
        <source>Taken out of all lists on {day}, by: {actor}. Why: {reason}</source>
        <translation>Барлық тізімнен алынды: {day}, кім: {actor}. Себебі: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>себебі көрсетілмеген</translation>
    </message>
    <message>
        <source>Take the last action back…</source>
        <translation>Соңғы әрекетті кері алу…</translation>
    </message>
    <message>
        <source>What was done last anywhere in this session (F9)</source>
        <translation>Осы сеанста кез келген жерде соңғы не жасалғаны (F9)</translation>
    </message>
    <message>
        <source>Show this place in the file</source>
        <translation>Файлдағы осы орынды көрсету</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>Қосу: {record}</translation>
    </message>
    <message>
        <source>None is written down yet</source>
        <translation>Әзірге ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>Write down what is known. What is not known may stay open.</source>
        <translation>Белгілісін жазыңыз. Белгісізі толтырылмай қала береді.</translation>
    </message>
    <message>
        <source>Add: {record} (Ctrl+N)</source>
        <translation>Қосу: {record} (Ctrl+N)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Search codes and words</source>
        <translation>Кодтар мен сөздерден іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Жазбаларды оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Review (Ctrl+R)</source>
        <translation>Жазбаларды тексеру (Ctrl+R)</translation>
    </message>
    <message>
        <source>No record of this kind fits what is asked.</source>
        <translation>Сұралғанға сай осы түрдегі жазба жоқ.</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>Сүзу және сұрыптау (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Ill-treatment and complaints (Ctrl+H)</source>
        <translation>Қатыгез қарау және шағымдар (Ctrl+H)</translation>
    </message>
    <message>
        <source>Records as a file</source>
        <translation>Жазбалар файл түрінде</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Сандар қатары</translation>
    </message>
    <message>
        <source>Laws by country and day</source>
        <translation>Елдер мен күндер бойынша заңдар</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>No record is chosen. Type its code, or choose it from the list.</source>
        <translation>Жазба таңдалмаған. Кодын теріңіз немесе тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>тізімдерден алынған</translation>
    </message>
    <message>
        <source>Records that fit</source>
        <translation>Сәйкес жазбалар</translation>
    </message>
    <message>
        <source>Code, or words to choose by</source>
        <translation>Код немесе таңдауға арналған сөздер</translation>
    </message>
</context>
<context>
    <name>RekeyPage</name>
    <message>
        <source>Being read…</source>
        <translation>Оқылып жатыр…</translation>
    </message>
    <message>
        <source>These open nothing any more; make new ones afterwards: {names}.</source>
        <translation>Мыналар енді ештеңе ашпайды; кейін жаңаларын жасаңыз: {names}.</translation>
    </message>
    <message>
        <source>It was begun and interrupted. Type the passphrase that you chose then, and it goes on.</source>
        <translation>Ауыстыру басталып, үзілген. Сонда таңдаған сөйлемді енгізсеңіз, ол жалғасады.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Екеуі әлі бірдей емес.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Бәрін қайта мөрлеу</translation>
    </message>
    <message>
        <source>Everything is being sealed anew</source>
        <translation>Бәрі қайта мөрленіп жатыр</translation>
    </message>
    <message>
        <source>Stopped. The vault is as it was; you can go on later or give it up.</source>
        <translation>Тоқтатылды. Қойма бұрынғы күйінде; кейін жалғастыруға не бас тартуға болады.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Бәріне жаңа кілт</translation>
    </message>
    <message>
        <source>After a search, a loss or a betrayal: every file and every record is sealed under a new key. Whoever knows the old passphrase or copied the old keys cannot read what this vault holds from then on.</source>
        <translation>Тінтуден, жоғалтудан не сатқындықтан кейін: әр файл мен әр жазба жаңа кілтпен мөрленеді. Ескі сөйлемді білетін не ескі кілттерді көшіріп алған адам қоймада содан бері бар нәрсені оқи алмайды.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>Until everything new has been proven, nothing of the old vault is changed. It can be stopped and gone on with later. At the end the vault is locked and opens the new way only.</source>
        <translation>Жаңаның бәрі дәлелденгенше ескі қоймада ештеңе өзгермейді. Жұмысты тоқтатып, кейін жалғастыруға болады. Соңында қойма құлыпталады да, тек жаңа тәсілмен ашылады.</translation>
    </message>
    <message>
        <source>These partners go on opening the vault. Take out whom you no longer trust:</source>
        <translation>Мына серіктестер қойманы бұрынғыдай аша алады. Енді сенбейтіндеріңіздің белгісін алып тастаңыз:</translation>
    </message>
    <message>
        <source>Copies and backups made earlier still open with the old passphrase, and nothing can change that. Destroy them or keep them where nobody finds them, and make a backup in a new folder afterwards.</source>
        <translation>Бұрын жасалған көшірмелер ескі сөйлеммен ашыла береді, мұны өзгерту мүмкін емес. Оларды жойыңыз не ешкім таппайтын жерде сақтаңыз, содан кейін жаңа қалтаға сақтық көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Басқа ешкім қатар қоймайтын төрт не одан көп сөз.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Жаңасын тағы бір рет</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сөйлемді жасыру</translation>
    </message>
    <message>
        <source>Carry damaged files over as they are. What can still be read of them is lost then.</source>
        <translation>Бүлінген файлдарды сол күйінде көшіру. Оларда әлі оқылатыны сонда жоғалады.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Sealed files: {files}, together {size}. Room that is needed on the disk: {needed}; free: {free}.</source>
        <translation>Мөрленген файл саны: {files}, барлығы {size}. Дискіде керек орын: {needed}; бос орын: {free}.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Open for reading only.</source>
        <translation>Тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Take out of all lists…</source>
        <translation>Барлық тізімнен алып тастау…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Біржола өшіру…</translation>
    </message>
    <message>
        <source>Take out of all lists?</source>
        <translation>Барлық тізімнен алып тастайсыз ба?</translation>
    </message>
    <message>
        <source>It leaves every list, the search and every later dossier. Its content stays in the vault&apos;s history; whoever has the passphrase could still read it.</source>
        <translation>Жазба барлық тізімнен, іздеуден және кейінгі досьелердің бәрінен кетеді. Мазмұны қойма тарихында қалады: құпия сөйлемді білетін адам оны әлі де оқи алады.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Біржола өшіресіз бе?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>This form of the name is destroyed. The other forms stay.</source>
        <translation>Аттың осы түрі жойылады. Басқа түрлері қалады.</translation>
    </message>
    <message>
        <source>All that is written about this event is destroyed. The people, testimonies and evidence stay.</source>
        <translation>Бұл оқиға туралы жазылғанның бәрі жойылады. Адамдар, айғақтар және дәлелдемелер қалады.</translation>
    </message>
    <message>
        <source>This testimony is destroyed with every version of its text, sealed ones too. The person stays.</source>
        <translation>Айғақ мәтінінің барлық нұсқасымен, мөрленгенімен де бірге жойылады. Адам туралы жазба қалады.</translation>
    </message>
    <message>
        <source>All that is written about this item is destroyed, and its files are removed from the vault.</source>
        <translation>Бұл дәлелдеме туралы жазылғанның бәрі жойылады, файлдары қоймадан алынады.</translation>
    </message>
    <message>
        <source>All that is written in this record is destroyed. What it names, and what names it, stays.</source>
        <translation>Осы жазбада жазылғанның бәрі жойылады. Онда аталғаны да, оны атайтыны да қалады.</translation>
    </message>
    <message>
        <source>What stays is a mark with the code, the day, who erased it and why. This cannot be undone: not by you, not with the passphrase. Copies outside this vault, such as backups and dossiers that were handed over, are not touched.</source>
        <translation>Тек белгі қалады: коды, күні, кім және неге өшіргені. Өшірілгенді қайтаруға болмайды: сіз де, құпия сөйлем де қайтара алмайды. Бұл қоймадан тыс көшірмелерге, мысалы сақтық көшірмелер мен берілген досьелерге, әсер етпейді.</translation>
    </message>
    <message>
        <source>All that is kept about this person is destroyed, with every form of the name. What the person said or gave stays, and so does what others say about the person. The answers about consent stay: on them rests what left the vault.</source>
        <translation>Осы адам туралы сақталғанның бәрі атының барлық түрімен бірге жойылады. Адамның айтқаны мен бергені қалады, ол туралы басқалардың айтқаны да қалады. Келісім туралы жауаптар қалады: қоймадан шыққан нәрсе соларға сүйенеді.</translation>
    </message>
    <message>
        <source>What goes with it is being counted…</source>
        <translation>Онымен бірге не кететіні саналып жатыр…</translation>
    </message>
    <message>
        <source>With it goes: {records}</source>
        <translation>Онымен бірге кетеді: {records}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>басқа ештеңе</translation>
    </message>
    <message>
        <source>This names it and stays, with its code alone: {records}</source>
        <translation>Оны атайтын және тек кодымен қалатын жазбалар: {records}</translation>
    </message>
</context>
<context>
    <name>RemoveTask</name>
    <message>
        <source>The way in was removed.</source>
        <translation>Ашу тәсілі алып тасталды.</translation>
    </message>
    <message>
        <source>This cannot be taken back: the same way in can only be made anew.</source>
        <translation>Мұны кері қайтару мүмкін емес: ондай тәсілді тек жаңадан жасауға болады.</translation>
    </message>
    <message>
        <source>Remove this way in</source>
        <translation>Осы тәсілді алып тастау</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Алып тастау: {way}</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>{name} rescued</source>
        <translation>{name} (құтқарылған)</translation>
    </message>
    <message>
        <source>The backup can repair: sealed files {files}, files of ways in {slots}.</source>
        <translation>Көшірмеден қалпына келтіруге болады: мөрленген файл {files}, ашу тәсілі {slots}.</translation>
    </message>
    <message>
        <source>Not in the backup either: {count}.</source>
        <translation>Көшірмеде де жоқ: {count}.</translation>
    </message>
    <message>
        <source>The records are damaged, and this backup has no sound ones.</source>
        <translation>Жазбалар бүлінген, бұл көшірмеде бүтіндері жоқ.</translation>
    </message>
    <message>
        <source>The records are damaged. The backup has those of {time}. Known changes since then that would be lost: {lost} (entries {first} to {last} of the journal). Saving into a new vault may keep more.</source>
        <translation>Жазбалар бүлінген. Көшірмеде {time} кезіндегі жазбалар бар. Содан кейінгі белгілі, жоғалатын өзгеріс саны: {lost} (журналдың {first}–{last} жазбалары). Жаңа қоймаға сақтау көбірегін аман алып қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half-done.</source>
        <translation>Тоқтатылды. Жарты жолда қалған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Every part of the vault is being looked at</source>
        <translation>Қойманың әр бөлігі қаралып жатыр</translation>
    </message>
    <message>
        <source>This is what is damaged and what is not. Nothing was changed.</source>
        <translation>Міне, не бүлінген, не бүтін. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing is damaged. The vault opens in the ordinary way.</source>
        <translation>Ештеңе бүлінбеген. Қойма кәдімгідей ашылады.</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Оқылатыны сақталып жатыр</translation>
    </message>
    <message>
        <source>Where should the new vault be?</source>
        <translation>Жаңа қойма қайда болады?</translation>
    </message>
    <message>
        <source>The vault is being repaired from the backup</source>
        <translation>Қойма көшірмеден қалпына келтіріліп жатыр</translation>
    </message>
    <message>
        <source>Where should the readable file be?</source>
        <translation>Кез келген адам оқи алатын файл қайда болады?</translation>
    </message>
    <message>
        <source>The records are being written</source>
        <translation>Жазбалар файлға жазылып жатыр</translation>
    </message>
    <message>
        <source>The records are in the file “{name}”. Anybody can read it: remove it soon.</source>
        <translation>Жазбалар «{name}» файлында. Оны кез келген адам оқи алады: тезірек жойыңыз.</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>Нені құтқаруға болады</translation>
    </message>
    <message>
        <source>A damaged vault is only read here. Looking changes nothing in its folder.</source>
        <translation>Бүлінген қойма мұнда тек оқылады. Қарау оның қалтасында ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ашу тәсілі</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт-файл</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>A backup, if you have one</source>
        <translation>Сақтық көшірме, бар болса</translation>
    </message>
    <message>
        <source>It helps where files of ways in or sealed files are gone.</source>
        <translation>Ашу тәсілдері не мөрленген файлдар жоғалса, көмектеседі.</translation>
    </message>
    <message>
        <source>No backup chosen</source>
        <translation>Көшірме таңдалмаған</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Сақтық көшірме қалтасын таңдау</translation>
    </message>
    <message>
        <source>Look at what can be saved</source>
        <translation>Нені құтқаруға болатынын қарау</translation>
    </message>
    <message>
        <source>Name of the new vault</source>
        <translation>Жаңа қойманың аты</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>Ол қалтаның атауы ретінде көрініп тұрады.</translation>
    </message>
    <message>
        <source>Save into a new vault…</source>
        <translation>Жаңа қоймаға сақтау…</translation>
    </message>
    <message>
        <source>Repair this vault</source>
        <translation>Осы қойманы қалпына келтіру</translation>
    </message>
    <message>
        <source>Take the backup&apos;s records all the same</source>
        <translation>Сонда да көшірмедегі жазбаларды алу</translation>
    </message>
    <message>
        <source>The records can also be written as a file that anybody can read, names and sources included.</source>
        <translation>Жазбаларды кез келген адам оқи алатын файлға да жазуға болады, есімдер мен дереккөздер де кіреді.</translation>
    </message>
    <message>
        <source>I know that anybody can read it</source>
        <translation>Оны кез келген адам оқи алатынын білемін</translation>
    </message>
    <message>
        <source>Write the readable file…</source>
        <translation>Оқылатын файлды жазу…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>The backup is only read. Every byte is compared while it is copied.</source>
        <translation>Көшірме тек оқылады. Көшіргенде әр байт салыстырылады.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Қойма қайда болады</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Сақтық көшірме жатқан қалтаны таңдау</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Қай көшірме</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Қойманың аты</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>Ол қалтаның атауы ретінде көрініп тұрады.</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation>Қойма қайда болатынын таңдау</translation>
    </message>
    <message>
        <source>What opened the vault when the backup was made</source>
        <translation>Көшірме жасалған кезде қойманы ашқан нәрсе</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ашу тәсілі</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт-файл</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Қойманы қалпына келтіру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Backup {number}, {ago}</source>
        <translation>{number}-көшірме, {ago}</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Көшірме әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Choose the stick or folder with the backup</source>
        <translation>Сақтық көшірме жатқан флешканы не қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Where should the vault be?</source>
        <translation>Қойма қайда болсын?</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Қойма қалпына келтіріліп жатыр</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Тоқтатылды. Ештеңе қалған жоқ.</translation>
    </message>
    <message>
        <source>Leave out what is damaged, restore the rest</source>
        <translation>Бүлінгенін қалдырып, қалғанын қалпына келтіру</translation>
    </message>
    <message>
        <source>Restored without what is damaged in this backup: {items}. Look for it on another stick.</source>
        <translation>Осы көшірмеде бүлінгенінсіз қалпына келтірілді: {items}. Оны басқа флешкадан іздеңіз.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Қойманы ашу</translation>
    </message>
    <message>
        <source>Backup {number} is restored.</source>
        <translation>Қалпына келтірілген сақтық көшірме: {number}.</translation>
    </message>
    <message>
        <source>Newest change in it, by its own journal: {changed}; the medium says {written}.</source>
        <translation>Ондағы соңғы өзгеріс, өз журналы бойынша: {changed}; тасығыш былай дейді: {written}.</translation>
    </message>
    <message>
        <source>The two are more than a day apart: trust the journal, anybody can set a medium&apos;s time.</source>
        <translation>Екеуінің арасы бір күннен көп: журналға сеніңіз, тасығыштың уақытын кез келген адам қоя алады.</translation>
    </message>
    <message>
        <source>Another backup there goes further: {number}, newest change {changed}. Restore that one unless you meant this one.</source>
        <translation>Сол жерде бұдан да жаңа сақтық көшірме бар: {number}, соңғы өзгерісі {changed}. Дәл осыны қаламасаңыз, соны қалпына келтіріңіз.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>{code} is made and registered: {path} ({size})</source>
        <translation>Жасалды және тіркелді: {code}, {path} ({size})</translation>
    </message>
    <message>
        <source>Compare with the partner, by voice or on paper</source>
        <translation>Серіктеспен ауызша не қағаз арқылы салыстырыңыз</translation>
    </message>
    <message>
        <source>Not in the same message as the file. If all agree, it is whole and it is from you.</source>
        <translation>Файл жіберілген хабарламада емес. Бәрі сәйкес келсе, файл бүтін және сізден.</translation>
    </message>
    <message>
        <source>The sealed file (SHA-256)</source>
        <translation>Мөрленген файл (SHA-256)</translation>
    </message>
    <message>
        <source>The dossier (SHA-256)</source>
        <translation>Досье (SHA-256)</translation>
    </message>
    <message>
        <source>Our signing key</source>
        <translation>Біздің қолтаңба кілтіміз</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Оған кім кепіл</translation>
    </message>
    <message>
        <source>How the partner opens it</source>
        <translation>Серіктес оны қалай ашады</translation>
    </message>
    <message>
        <source>With this program, or with any program that reads age files, and the key that only the partner has. Inside lies READ-ME, which says how to check everything. For example:</source>
        <translation>Осы бағдарламамен не age файлдарын оқитын кез келген басқа бағдарламамен және серіктестің өзінде ғана бар кілтпен. Ішінде бәрін қалай тексеру керегі жазылған READ-ME бар. Мысалы:</translation>
    </message>
    <message>
        <source>With any program that shows PDF files. One that checks signatures shows ours.</source>
        <translation>PDF көрсететін кез келген бағдарламамен. Қолтаңбаны тексеретіні біздікін де көрсетеді.</translation>
    </message>
    <message>
        <source>See everything that left</source>
        <translation>Сыртқа кеткеннің бәрін көру</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Тағы жасау</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Say in which state it came back.</source>
        <translation>Қандай күйде қайтқанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Қайтты</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>Қандай күйде</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Айтатын сөз</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>Is anything left that was to be covered? Whoever covered it is not the one who confirms it.</source>
        <translation>Жабылуы керек бірдеңе қалды ма? Жапқан адамның өзі растамайды.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Дәлелдемені ашу</translation>
    </message>
</context>
<context>
    <name>ReviewDeed</name>
    <message>
        <source>Say what is missing, or whom to ask for what, without names.</source>
        <translation>Не жетіспейтінін немесе кімнен нені сұрау керегін атсыз жазыңыз.</translation>
    </message>
    <message>
        <source>Confirm: I read it against its sources</source>
        <translation>Растау: дереккөздерімен салыстырып оқыдым</translation>
    </message>
    <message>
        <source>Downgrade: it rests on less than it says</source>
        <translation>Төмендету: негізі айтылғаннан аз</translation>
    </message>
    <message>
        <source>Ask again before it can be told</source>
        <translation>Айтудан бұрын қайта сұрау</translation>
    </message>
    <message>
        <source>Nobody else works in this vault: it is marked as confirmed by the same person.</source>
        <translation>Бұл қоймада басқа ешкім жұмыс істемейді: «сол адамның өзі растаған» деген белгі қойылады.</translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation>Қаншалықты тексерілген</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Себебі журналда қалады: мұнда аттарды жазбаңыз.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>covered by: {who}</source>
        <translation>жапқан: {who}</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>орын саны: {count}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>оқылмаған</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>төмендетілген</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>сұрау керек</translation>
    </message>
    <message>
        <source>days unconfirmed: {days}</source>
        <translation>расталмаған күн: {days}</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Қорғалғанды жасыру</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Қорғалғанды көрсету</translation>
    </message>
    <message>
        <source>Everything was read a second time.</source>
        <translation>Бәрі екінші рет оқылған.</translation>
    </message>
    <message>
        <source>Nothing was sent back, and nobody has to be asked.</source>
        <translation>Ештеңе қайтарылған жоқ, ешкімнен сұраудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>What goes on was confirmed not long ago.</source>
        <translation>Жалғасып жатқаны жақында расталған.</translation>
    </message>
    <message>
        <source>No rule has anything to say.</source>
        <translation>Ешбір ереженің айтары жоқ.</translation>
    </message>
    <message>
        <source>Somebody else has looked at every copy with covered places.</source>
        <translation>Орындары жабылған көшірмелердің бәрін басқа біреу қарап шыққан.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Мұнда ештеңе күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Жазбаларды тексеру</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Жазбаларға қайту (Esc)</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Оқу керек</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Қайтарылған</translation>
    </message>
    <message>
        <source>Long unconfirmed</source>
        <translation>Көптен расталмаған</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Сәйкес келмейді</translation>
    </message>
    <message>
        <source>Covered copies</source>
        <translation>Жабылған көшірмелер</translation>
    </message>
    <message>
        <source>Code of a case</source>
        <translation>Істің коды</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Не күтіп тұр</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Мұны оқу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Confirm…</source>
        <translation>Растау…</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Растау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Downgrade…</source>
        <translation>Төмендету…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Қайта сұрау…</translation>
    </message>
    <message>
        <source>Name another source</source>
        <translation>Тағы дереккөз атау</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Жазбаны ашу</translation>
    </message>
    <message>
        <source>You typed this last, so somebody else has to read it before it is confirmed.</source>
        <translation>Мұны соңғы болып сіз тердіңіз, сондықтан оны басқа адам оқып растауы керек.</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Жазба не айтады</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Бұл неге сүйенеді</translation>
    </message>
    <message>
        <source>No source is named. Name one, or downgrade it.</source>
        <translation>Дереккөз аталмаған. Оны атаңыз немесе жазбаны төмендетіңіз.</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Өз мәліметіміз</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>бүкіл жазба</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>It says instead: {value}</source>
        <translation>Онда басқаша айтылған: {value}</translation>
    </message>
    <message>
        <source>Its words are hidden until you ask for what is protected.</source>
        <translation>Қорғалғанды көрсетуді сұрағанша сөздері жасырылған.</translation>
    </message>
    <message>
        <source>There it stands: {words}</source>
        <translation>Онда былай тұр: {words}</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Файлды көру</translation>
    </message>
    <message>
        <source>Open the item: {code}</source>
        <translation>Дәлелдемені ашу: {code}</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқуға ашық.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Сіздің рөліңіз</translation>
    </message>
    <message>
        <source>As what you work now</source>
        <translation>Қазір кім болып жұмыс істейсіз</translation>
    </message>
    <message>
        <source>Which one, if several</source>
        <translation>Бірнешеу болса, қайсысы</translation>
    </message>
    <message>
        <source>A number or a letter, never a name.</source>
        <translation>Сан не әріп, ешқашан есім емес.</translation>
    </message>
    <message>
        <source>The journal names this role in every entry from now on. A role guides and locks nothing: whoever holds the key of this vault can read everything in it. For real separation make a vault of its own.</source>
        <translation>Журнал осы сәттен бастап әр жазбада осы рөлді атайды. Рөл бағыттайды, бірақ ештеңені құлыптамайды: қойманың кілті кімде болса, ол ондағының бәрін оқи алады. Шынайы бөліну үшін бөлек қойма жасаңыз.</translation>
    </message>
    <message>
        <source>One person does all the work in this vault</source>
        <translation>Бұл қоймада бүкіл жұмысты бір адам істейді</translation>
    </message>
    <message>
        <source>Whoever typed something is not the one who confirms it. With this on it may be the same person, and every such second reading is marked.</source>
        <translation>Жазбаны енгізген адам оны растамайды. Бұл белгі қойылса, ол бір адам болуы мүмкін және әр осындай екінші оқу белгіленеді.</translation>
    </message>
</context>
<context>
    <name>SafeCopiesPage</name>
    <message>
        <source>Where to put the copies</source>
        <translation>Көшірмелерді қайда қою керек</translation>
    </message>
    <message>
        <source>Making safe copies</source>
        <translation>Қауіпсіз көшірмелер жасалып жатыр</translation>
    </message>
    <message>
        <source>Readable copies are outside now. Whoever has them can read them; take care where they lie.</source>
        <translation>Енді сыртта оқуға болатын көшірмелер бар. Оларды қолында бар кез келген адам оқи алады; қайда жатқанын қадағалаңыз.</translation>
    </message>
    <message>
        <source>What you keep goes out with every copy and can lead to people.</source>
        <translation>Қалдырғаныңыз әр көшірмемен бірге сыртқа шығады және адамдарға апаруы мүмкін.</translation>
    </message>
    <message>
        <source>{code} leaves as {name}.</source>
        <translation>{code} {name} деген атпен шығады.</translation>
    </message>
    <message>
        <source>No record says who is to be seen, heard or read of in it, so nobody of them was asked: look yourself.</source>
        <translation>Мұнда кім көрінетіні, естілетіні не кім туралы жазылғаны еш жерде көрсетілмеген, сондықтан олардың ешқайсысынан сұралмады: өзіңіз қараңыз.</translation>
    </message>
    <message>
        <source>Somebody set conditions with their yes: read them first.</source>
        <translation>Біреу шартпен келіскен: алдымен сол шарттарды оқыңыз.</translation>
    </message>
    <message>
        <source>Nothing was found that it says of itself.</source>
        <translation>Файлдың өзі туралы айтатын ештеңесі табылмады.</translation>
    </message>
    <message>
        <source>It says of itself: {what}. The copy will not, but for what you keep below.</source>
        <translation>Файл өзі туралы айтады: {what}. Көшірме мұны айтпайды, төменде қалдырғаныңыздан басқасын.</translation>
    </message>
    <message>
        <source>{code}: written as {name}.</source>
        <translation>{code}: {name} болып жазылды.</translation>
    </message>
    <message>
        <source>Taken off: {what}.</source>
        <translation>Алынғаны: {what}.</translation>
    </message>
    <message>
        <source>Could not be kept in this type of file: {what}.</source>
        <translation>Мұндай файлда сақтауға болмайды: {what}.</translation>
    </message>
    <message>
        <source>Hide what they say</source>
        <translation>Не айтатынын жасыру</translation>
    </message>
    <message>
        <source>Show what they say</source>
        <translation>Не айтатынын көрсету</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Қайту (Esc)</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Қауіпсіз көшірмелер</translation>
    </message>
    <message>
        <source>A copy shows what the file shows and says nothing else of itself. It leaves only if everybody whom it is about agreed to it. Where places were covered, the confirmed copy leaves, never the original. N in its name is the next free number: the name leads back to nothing.</source>
        <translation>Көшірме файл көрсеткенді көрсетеді және өзі туралы басқа ештеңе айтпайды. Қатысы барлардың бәрі келіскен жағдайда ғана шығады. Орындар жабылған болса, түпнұсқа емес, расталған көшірме шығады. Атындағы N — келесі бос нөмір: аты ешқайда апармайды.</translation>
    </message>
    <message>
        <source>For what and for whom</source>
        <translation>Не үшін және кімге</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use leaves.</source>
        <translation>Адамдар осы мақсатқа келіскен нәрсе ғана шығады.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Қай ұйым</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>Біреу тек бір ұйымға келіскен болса, оның атауын келісімдегідей етіп жазыңыз.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Не шығады</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Не қалады</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Тағы бір дәлелдеме</translation>
    </message>
    <message>
        <source>Its code, for example E-0007.</source>
        <translation>Оның коды, мысалы, E-0007.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>What copies may go on saying</source>
        <translation>Көшірмелер нені айта бере алады</translation>
    </message>
    <message>
        <source>Choose a folder and write the copies…</source>
        <translation>Папканы таңдап, көшірмелерді жазу…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Не шықты</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Being read…</source>
        <translation>Оқылып жатыр…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Көшірмелер…</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Ашу тәсілдері</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Кілттер…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Тексеру…</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Мөрленген файлдар</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>What would be left if this computer were gone tomorrow, or somebody else had it in their hands.</source>
        <translation>Ертең бұл компьютер болмаса немесе басқаның қолына түссе, не қалар еді.</translation>
    </message>
    <message>
        <source>How the vault stands</source>
        <translation>Қойманың күйі</translation>
    </message>
    <message>
        <source>What you can prepare and do</source>
        <translation>Дайындап, істеуге болатын нәрселер</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Before a search</source>
        <translation>Тінту алдында</translation>
    </message>
    <message>
        <source>What on this computer names whom, and what to see to while there is time.</source>
        <translation>Бұл компьютерде не кімді атайды және уақыт барда не істеу керек.</translation>
    </message>
    <message>
        <source>After a search or a loss</source>
        <translation>Тінтуден немесе жоғалтудан кейін</translation>
    </message>
    <message>
        <source>Check the vault, change the keys, tell the partners.</source>
        <translation>Қойманы тексеру, кілттерді ауыстыру, серіктестерге хабарлау.</translation>
    </message>
    <message>
        <source>Travel lock</source>
        <translation>Жол құлпы</translation>
    </message>
    <message>
        <source>Take away your own way in, so that nobody can make you open the vault on the way.</source>
        <translation>Жолда ешкім сізге қойманы аштыра алмауы үшін өз ашу тәсіліңізді алып тастау.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Бәріне жаңа кілт</translation>
    </message>
    <message>
        <source>Seal the whole vault anew, so that whoever knows the old keys cannot read what comes.</source>
        <translation>Ескі кілттерді білетін адам жаңасын оқи алмауы үшін бүкіл қойманы қайта мөрлеу.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Seal this text for ever?</source>
        <translation>Бұл мәтінді біржола мөрлейсіз бе?</translation>
    </message>
    <message>
        <source>Nobody, you included, can change a sealed text again. That is its worth: whoever reads it later can tell that not a letter was altered. If something is wrong, a correction is written beside it with the reason, and both stay.</source>
        <translation>Мөрленген мәтінді енді ешкім өзгерте алмайды, сіз де өзгерте алмайсыз. Құндылығы да осында: кейін оқыған адам бірде-бір әріптің өзгермегенін көреді. Бір жері дұрыс болмаса, қасына себебін көрсетіп түзету жазылады, екеуі де қалады.</translation>
    </message>
    <message>
        <source>To confirm, type {code}</source>
        <translation>Растау үшін {code} деп теріңіз</translation>
    </message>
    <message>
        <source>Seal for ever</source>
        <translation>Біржола мөрлеу</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
</context>
<context>
    <name>SearchNarrow</name>
    <message>
        <source>No day and no period is read from these words.</source>
        <translation>Бұл сөздерден күн де, кезең де түсініксіз.</translation>
    </message>
    <message>
        <source>Code of the case</source>
        <translation>Істің коды</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Күн немесе кезең</translation>
    </message>
    <message>
        <source>Only what is certain</source>
        <translation>Тек анық болғаны</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Names, places, words, codes: any alphabet, any spelling</source>
        <translation>Ат, жер, сөз, код: кез келген әліпби, кез келген жазылу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Search everything in the vault</source>
        <translation>Бүкіл қоймадан іздеу</translation>
    </message>
    <message>
        <source>The answer names records by their code. What they say is read in the record itself.</source>
        <translation>Іздеу жазбалардың кодын ғана көрсетеді. Не айтылғаны жазбаның өзінен оқылады.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name.</source>
        <translation>Сөзді азайтып көріңіз не аттың басын ғана жазыңыз.</translation>
    </message>
    <message>
        <source>There is more than is shown here. Add a word.</source>
        <translation>Көрсетілгеннен көп табылды. Сөз қосыңыз.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Айғақ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Дәлелдеме</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Questions across all cases</source>
        <translation>Барлық іс бойынша сұрақтар</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Тарылту</translation>
    </message>
    <message>
        <source>Only of one case, or of one day or period</source>
        <translation>Тек бір іс, бір күн немесе кезең бойынша</translation>
    </message>
    <message>
        <source>in its text, page {number}</source>
        <translation>мәтінінде, {number}-бет</translation>
    </message>
    <message>
        <source>in its text, line {number}</source>
        <translation>мәтінінде, {number}-жол</translation>
    </message>
    <message>
        <source>{place}, recognised by a machine</source>
        <translation>{place}, машина таныған</translation>
    </message>
</context>
<context>
    <name>SecondFingerprintCard</name>
    <message>
        <source>Compute it</source>
        <translation>Есептеу</translation>
    </message>
    <message>
        <source>Every file here has it already.</source>
        <translation>Мұндағы әр файлда ол бар.</translation>
    </message>
    <message>
        <source>Measuring what it costs here…</source>
        <translation>Осы жерде қанша тұратыны өлшенуде…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}.</source>
        <translation>
            <numerusform>%n файл, {size}.</numerusform>
            <numerusform>%n файл, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured here: less than a second on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</source>
        <translation>Осы жерде өлшенді: бір ядрода бір секундтан аз; соның {percent} % — екінші таңба, қалғаны — ашу мен салыстыру.</translation>
    </message>
    <message>
        <source>Measured here: about {seconds} seconds on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</source>
        <translation>Осы жерде өлшенді: бір ядрода шамамен {seconds} с; соның {percent} % — екінші таңба, қалғаны — ашу мен салыстыру.</translation>
    </message>
    <message>
        <source>Computing the second fingerprint</source>
        <translation>Екінші таңба есептеліп жатыр</translation>
    </message>
    <message>
        <source>These are not what was taken in and were given no fingerprint: {codes}. Check them, and look for them in a backup.</source>
        <translation>Бұлар қабылданған күйінде емес, таңба жазылмады: {codes}. Оларды тексеріп, сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>Written down in the journal, for %n file(s). It took {seconds} seconds.</source>
        <translation>
            <numerusform>Журналға жазылды: %n файл үшін. {seconds} с кетті.</numerusform>
            <numerusform>Журналға жазылды: %n файл үшін. {seconds} с кетті.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; it goes on from there.</source>
        <translation>Тоқтатылды. Есептелгені сақталды; сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>Second fingerprint</source>
        <translation>Екінші таңба</translation>
    </message>
    <message>
        <source>Beside SHA-256, for readers who ask for another one. It is computed from the sealed file, only where that is exactly what was taken in, and stands in the chain of custody.</source>
        <translation>SHA-256-ға қосымша, тағы біреуін сұрайтындар үшін. Мөрленген файл дәл қабылданған күйінде болса ғана содан есептеліп, сақталу тарихына жазылады.</translation>
    </message>
    <message>
        <source>Compute…</source>
        <translation>Есептеу…</translation>
    </message>
    <message>
        <source>Compute a second fingerprint</source>
        <translation>Екінші таңбаны есептеу</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
</context>
<context>
    <name>SecretTask</name>
    <message>
        <source>Where the new key file goes: best on a stick that you carry</source>
        <translation>Жаңа кілт-файл қайда болады: дұрысы өзіңізбен жүретін флешкада</translation>
    </message>
    <message>
        <source>Made. Keep a copy of this file in a second place: without it this way in is lost.</source>
        <translation>Жасалды. Бұл файлдың көшірмесін екінші жерде ұстаңыз: онсыз бұл ашу тәсілі жоғалады.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Екеуі әлі бірдей емес.</translation>
    </message>
    <message>
        <source>The new way in was made and has opened the vault once. Try it yourself soon.</source>
        <translation>Жаңа тәсіл жасалды, қойманы бір рет ашып та көрді. Жақын арада өзіңіз сынап көріңіз.</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Құпия сөйлем мен кілт-файл</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Тағы бір құпия сөйлем</translation>
    </message>
    <message>
        <source>Opens only with both: what you know, and a file that you carry. One of them alone is nothing.</source>
        <translation>Тек екеуімен ашылады: сіз білетін сөйлем және өзіңізбен жүретін файл. Жеке-жеке олар ештеңе емес.</translation>
    </message>
    <message>
        <source>Opens the vault alone, beside the passphrase that there is: one for a colleague, say.</source>
        <translation>Қазіргі сөйлемнен бөлек, қойманы өзі ашады: мысалы, әріптеске арналған.</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>Кілт-файл таңдалмаған</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Кілт-файлды таңдаңыз</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Жаңа кілт-файл жасау…</translation>
    </message>
    <message>
        <source>Any file will do that never changes. A new one is best, with a name that says nothing.</source>
        <translation>Өзгермейтін кез келген файл жарайды. Дұрысы — аты ештеңе айтпайтын жаңа файл.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Басқа ешкім қатар қоймайтын төрт не одан көп сөз.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Сол сөйлемді тағы бір рет</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сөйлемді жасыру</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock қосулы сияқты.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Сіз оны қалай атайсыз</translation>
    </message>
    <message>
        <source>Only in the vault. Never the passphrase itself.</source>
        <translation>Тек қоймада. Сөйлемнің өзін мұнда жазбаңыз.</translation>
    </message>
    <message>
        <source>Make this way in</source>
        <translation>Осы тәсілді жасау</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds from the next time the vault is opened.</source>
        <translation>Қойма келесі ашылғаннан бастап қолданылады.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Тіл мен түстер</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Терезелер тілі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Мынадай уақыт әрекет болмаса, құлыптау</translation>
    </message>
    <message>
        <source>Ctrl+L or F12 locks at once, at any time.</source>
        <translation>Ctrl+L не F12 кез келген сәтте бірден құлыптайды.</translation>
    </message>
    <message>
        <source>Is everything as it was?</source>
        <translation>Бәрі бұрынғыдай ма?</translation>
    </message>
    <message>
        <source>Read the whole vault and compare it with what was recorded.</source>
        <translation>Бүкіл қойманы оқып, жазылғанмен салыстыру.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Қойманы тексеру</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>What codes are called, terms of our own, and labels to look over.</source>
        <translation>Кодтардың атаулары, өз терминдеріміз және қарап шығатын атаулар.</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Сөздіктер</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>Word {number}: words of shares are in Latin letters. Switch the keyboard to English.</source>
        <translation>{number}-сөз: үлестердің сөздері латын әріптерімен жазылады. Пернетақтаны ағылшыншаға ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Word {number}: more than one word begins like this. Type on.</source>
        <translation>{number}-сөз: бірнеше сөз осылай басталады. Әрі қарай теріңіз.</translation>
    </message>
    <message>
        <source>Word {number}: no share has a word like this. Compare it with the sheet, letter by letter.</source>
        <translation>{number}-сөз: үлестерде мұндай сөз болмайды. Парақпен әріптеп салыстырыңыз.</translation>
    </message>
    <message>
        <source>Word {number}: {word}</source>
        <translation>{number}-сөз: {word}</translation>
    </message>
    <message>
        <source>Four letters are enough; a space takes the word, the arrows go back and on.</source>
        <translation>Төрт әріп жетеді; бос орын сөзді қабылдайды, көрсеткілер артқа және алға апарады.</translation>
    </message>
    <message>
        <source>Word {number} of {all}</source>
        <translation>{number}-сөз, барлығы {all}</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Word {number}: {word}</source>
        <translation>{number}-сөз: {word}</translation>
    </message>
    <message>
        <source>Share {number} of {all}</source>
        <translation>{number}-үлес, барлығы {all}</translation>
    </message>
    <message>
        <source>The share before</source>
        <translation>Алдыңғы үлес</translation>
    </message>
    <message>
        <source>The next share</source>
        <translation>Келесі үлес</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Share {number} is in</source>
        <translation>{number}-үлес қабылданды</translation>
    </message>
    <message>
        <source>Type the words of any share, by their numbers.</source>
        <translation>Кез келген үлестің сөздерін нөмірі бойынша теріңіз.</translation>
    </message>
    <message>
        <source>Type another share. Still needed: {missing}</source>
        <translation>Басқа үлесті теріңіз. Тағы керегі: {missing}</translation>
    </message>
    <message>
        <source>These shares are enough.</source>
        <translation>Осы үлестер жеткілікті.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Қайта бастау</translation>
    </message>
</context>
<context>
    <name>SharesTask</name>
    <message>
        <source>These words are shown now and never again. From now on the paper is the secret: whoever has enough sheets opens the vault without you.</source>
        <translation>Бұл сөздер қазір ғана көрсетіледі, кейін ешқашан. Енді құпия — қағаз: парағы жететін адам қойманы сізсіз ашады.</translation>
    </message>
    <message>
        <source>Sheets that may be lost or destroyed, and the vault still opens: {lost}. Keepers who could open it together without you: {need}.</source>
        <translation>Жоғалса да, қойма ашыла беретін парақ саны: {lost}. Бірігіп, оны сізсіз аша алатын сақтаушылар саны: {need}.</translation>
    </message>
    <message>
        <source>The shares opened the vault. Now give the sheets to their keepers.</source>
        <translation>Үлестер қойманы ашты. Енді парақтарды сақтаушыларға таратыңыз.</translation>
    </message>
    <message>
        <source>The shares were made. Try them once before you rely on them.</source>
        <translation>Үлестер жасалды. Сенбес бұрын бір рет сынап көріңіз.</translation>
    </message>
    <message>
        <source>Where the sheets go. Delete the file once they are printed</source>
        <translation>Парақтар қайда болады. Басып шығарған соң файлды жойыңыз</translation>
    </message>
    <message>
        <source>Saved, one share a page. Print it where nobody keeps a copy of what is printed, then delete the file: it opens the vault as the sheets do.</source>
        <translation>Сақталды, әр бетте бір үлес. Басылғанның көшірмесін ешкім сақтамайтын жерде басып шығарыңыз да, файлды жойыңыз: ол қойманы парақтардай ашады.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>The key is split into sheets of paper. Some of them together open the vault; fewer tell nothing. Give them to people who do not live or work together, and tell each of them what to do with it.</source>
        <translation>Кілт қағаз парақтарға бөлінеді. Бірнешеуі бірге қойманы ашады, одан азы ештеңе айтпайды. Оларды бірге тұрмайтын, бірге жұмыс істемейтін адамдарға таратып, әрқайсысына не істеу керегін айтыңыз.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Неше парақ</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>Ашу үшін нешеуі керек</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Сіз оны қалай атайсыз</translation>
    </message>
    <message>
        <source>Only in the vault. No names of keepers here.</source>
        <translation>Тек қоймада. Сақтаушылардың атын жазбаңыз.</translation>
    </message>
    <message>
        <source>Write down or print</source>
        <translation>Көшіріп жазыңыз не басып шығарыңыз</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Парақтардың тілі</translation>
    </message>
    <message>
        <source>The one that their keepers read best.</source>
        <translation>Сақтаушылар бәрінен жақсы оқитын тіл.</translation>
    </message>
    <message>
        <source>Save the sheets to print…</source>
        <translation>Парақтарды басып шығаруға сақтау…</translation>
    </message>
    <message>
        <source>Nothing on a sheet names the vault or you. Copying by hand needs no printer that remembers.</source>
        <translation>Парақта қойманы да, сізді де білдіретін ештеңе жоқ. Қолмен көшірсеңіз, басқанын есінде сақтайтын принтер керек болмайды.</translation>
    </message>
    <message>
        <source>Enter them back</source>
        <translation>Қайта енгізіңіз</translation>
    </message>
    <message>
        <source>Type from the paper, as somebody would who has nothing else. This shows that it can be read.</source>
        <translation>Қолында басқа ештеңесі жоқ адамдай қағаздан теріңіз. Сонда оның оқылатыны көрінеді.</translation>
    </message>
    <message>
        <source>Everything is on paper: enter them back</source>
        <translation>Бәрі қағазда: қайта енгізу</translation>
    </message>
    <message>
        <source>Finish without trying</source>
        <translation>Сынамай аяқтау</translation>
    </message>
    <message>
        <source>Try these shares</source>
        <translation>Осы үлестерді сынау</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Үлестерді жасау</translation>
    </message>
</context>
<context>
    <name>SheetCompare</name>
    <message>
        <source>Beside it</source>
        <translation>Қасында</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>сол файлдың өзі</translation>
    </message>
    <message>
        <source>Code of the item to lay beside; empty for the same file</source>
        <translation>Қасына қойылатын заттың коды; бос болса — сол файлдың өзі</translation>
    </message>
    <message>
        <source>Page to lay beside</source>
        <translation>Қасына қойылатын бет</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Move both together</source>
        <translation>Екеуін бірге жылжыту</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Picture of {code}</source>
        <translation>Сурет: {code}</translation>
    </message>
    <message>
        <source>{code}, page {number} of {count}</source>
        <translation>{code}, {count} беттің {number}-беті</translation>
    </message>
    <message>
        <source>Plus and minus: larger, smaller. Arrows: move. Page keys: other page. M: mark a place.</source>
        <translation>Плюс пен минус: ірірек, ұсағырақ. Көрсеткілер: жылжыту. Page Up және Page Down: басқа бет. M: орынды белгілеу.</translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation>Бұған қарау ауыр. Өзіңіз көрсетуді сұрағанша, сурет бұлыңғыр тұрады.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Суретті көрсету</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Page number</source>
        <translation>Бет нөмірі</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>Алдыңғы бет (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Келесі бет (Page Down)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Тараулар</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Ұсағырақ (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ірірек (+)</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Бүкіл бет (0)</translation>
    </message>
    <message>
        <source>Width of the page (W)</source>
        <translation>Беттің ені бойынша (W)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Өз өлшемі (1)</translation>
    </message>
    <message>
        <source>Turn, for looking only (R)</source>
        <translation>Тек қарау үшін бұру (R)</translation>
    </message>
    <message>
        <source>Mark a place (M): mouse, or arrows; with Shift they change its size</source>
        <translation>Орынды белгілеу (M): тінтуірмен немесе көрсеткілермен; Shift басулы болса, олар өлшемін өзгертеді</translation>
    </message>
    <message>
        <source>Lay something beside it</source>
        <translation>Қасына басқасын қою</translation>
    </message>
</context>
<context>
    <name>SheetViewer</name>
    <message>
        <source>The end of this file is missing: it is shown as far as it goes.</source>
        <translation>Бұл файлдың соңы жоқ: бар бөлігі көрсетілді.</translation>
    </message>
    <message>
        <source>Files inside it, not opened: {count}.</source>
        <translation>Ішіндегі файлдар, ашылған жоқ: {count}.</translation>
    </message>
    <message>
        <source>Scripts inside it, not run: {count}.</source>
        <translation>Ішіндегі сценарийлер, іске қосылған жоқ: {count}.</translation>
    </message>
</context>
<context>
    <name>ShowNames</name>
    <message>
        <source>Hide names</source>
        <translation>Аттарды жабу</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Аттарды ашу</translation>
    </message>
</context>
<context>
    <name>SpokenPrint</name>
    <message>
        <source>Fingerprint in words</source>
        <translation>Таңба сөзбен</translation>
    </message>
    <message>
        <source>Each of you may read them in another language: the words have the same numbers.</source>
        <translation>Әрқайсыңыз оны өз тіліңізде оқи аласыз: сөздердің нөмірлері бірдей.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Сөздердің тілі</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>As of</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <source>Others and our own</source>
        <translation>Басқалар және өзіміздікі</translation>
    </message>
    <message>
        <source>no day stated</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>{amount}, open {code}</source>
        <translation>{amount}, {code} ашу</translation>
    </message>
    <message>
        <source>part of {code}: {amount}</source>
        <translation>{code} бөлігі: {amount}</translation>
    </message>
    <message>
        <source>replaced by {code}</source>
        <translation>орнына: {code}</translation>
    </message>
    <message>
        <source>a newer number exists</source>
        <translation>жаңа саны бар</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Сандар қатары</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Жазбаларға оралу (Esc)</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Қатар әлі жоқ</translation>
    </message>
    <message>
        <source>Numbers that have the same name of a series stand here by their days.</source>
        <translation>Қатар атауы бірдей сандар мұнда күні бойынша тұрады.</translation>
    </message>
    <message>
        <source>Write a number down</source>
        <translation>Санды жазу</translation>
    </message>
    <message>
        <source>Numbers stand beside each other and are never added: many are vague, or overlap.</source>
        <translation>Сандар қатар тұрады, ешқашан қосылмайды: көбі дәл емес не қабаттасады.</translation>
    </message>
    <message>
        <source>The series could not be read</source>
        <translation>Қатарларды оқу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the interview</source>
        <translation>Сұхбат қадамдары</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Табу тым оңай</translation>
    </message>
    <message>
        <source>Fair: one more word is better</source>
        <translation>Жарайды; тағы бір сөз қосқан жөн</translation>
    </message>
    <message>
        <source>Good: hard to guess</source>
        <translation>Жақсы: табу қиын</translation>
    </message>
    <message>
        <source>Very good: out of reach of guessing</source>
        <translation>Өте жақсы: теріп таба алмайды</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the list; if the program drew them, {bits} bits.</source>
        <translation>
            <numerusform>Тізімнен %n сөз; оларды бағдарлама таңдаса, бұл {bits} бит.</numerusform>
            <numerusform>Тізімнен %n сөз; оларды бағдарлама таңдаса, бұл {bits} бит.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds what everybody tries first.</source>
        <translation>Ішінде ең алдымен байқап көретін нәрсе бар.</translation>
    </message>
    <message>
        <source>Most of it repeats or continues itself.</source>
        <translation>Көп бөлігі қайталанады немесе қатарынан келеді.</translation>
    </message>
    <message>
        <source>It is too short for what it is made of.</source>
        <translation>Құрамына қарағанда тым қысқа.</translation>
    </message>
    <message numerus="yes">
        <source>Counted as %n word(s) chosen by a person.</source>
        <translation>
            <numerusform>Адам таңдаған %n сөз деп есептелді.</numerusform>
            <numerusform>Адам таңдаған %n сөз деп есептелді.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is long and mixed.</source>
        <translation>Ұзын әрі аралас.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>known by code: {number}</source>
        <translation>кодымен белгілі: {number}</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>All facts, and change</source>
        <translation>Барлық дерек және өзгерту</translation>
    </message>
    <message>
        <source>Everything that can be written down of it (Ctrl+E)</source>
        <translation>Ол туралы жазуға болатынның бәрі (Ctrl+E)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Қайдан белгілі</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
</context>
<context>
    <name>SubjectsField</name>
    <message>
        <source>It speaks of</source>
        <translation>Кім және не туралы</translation>
    </message>
    <message>
        <source>Add a person or an event</source>
        <translation>Адам не оқиға қосу</translation>
    </message>
    <message>
        <source>Nobody and nothing is named yet.</source>
        <translation>Әзірге ешкім де, ештеңе де аталмаған.</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>тізімдерден алынған</translation>
    </message>
    <message>
        <source>It does not speak of {code}</source>
        <translation>{code} туралы емес</translation>
    </message>
</context>
<context>
    <name>SuggestedWords</name>
    <message>
        <source>Suggest another one</source>
        <translation>Басқасын ұсыну</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>Сөйлем ұсыну</translation>
    </message>
    <message>
        <source>Drawn by chance just now, and kept nowhere. Learn it or write it on paper that you hide, then type it below: small letters, one space between words.</source>
        <translation>Жаңа ғана кездейсоқ құралды, еш жерде сақталмайды. Жаттап алыңыз немесе тығып қоятын қағазға жазып алып, төменде теріңіз: кіші әріппен, сөз арасында бір бос орын.</translation>
    </message>
</context>
<context>
    <name>TestimoniesPage</name>
    <message>
        <source>Testimonies</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Search codes and texts</source>
        <translation>Код пен мәтін бойынша іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Қойма тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation>Жаңа айғақ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Мөрленген</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Мәтінсіз</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Choose others or other words above.</source>
        <translation>Жоғарыдан басқа топты таңдаңыз не сөздерді өзгертіңіз.</translation>
    </message>
    <message>
        <source>No testimony yet</source>
        <translation>Әзірге айғақ жоқ</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Айтылғанды сол адамның өз сөзімен жазыңыз.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Жаңа айғақ</translation>
    </message>
    <message>
        <source>Guided interview (Ctrl+Shift+N)</source>
        <translation>Қадамдап сұхбаттасу (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>TestimonyGlancePane</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Айғақ туралы</translation>
    </message>
    <message>
        <source>Who the witness is and what was said are not shown here.</source>
        <translation>Куәнің кім екені және не айтылғаны мұнда көрсетілмейді.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Ашу: {code}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>How the witness knows</source>
        <translation>Куә қайдан біледі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation>Күні, айтылғандай</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Қалай түсінілді</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацтар</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Мәтін нұсқалары</translation>
    </message>
</context>
<context>
    <name>TextState</name>
    <message>
        <source>Sealed</source>
        <translation>Мөрленген</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Әзірге мәтін жоқ</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Not in this text</source>
        <translation>Бұл мәтінде жоқ</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} және одан көп</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{count} ішінен {current}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Алдыңғы бөлік</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Келесі бөлік</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Мәтіннің бөлігі</translation>
    </message>
    <message>
        <source>of {count} pages</source>
        <translation>барлығы {count} бет</translation>
    </message>
    <message>
        <source>of {count} parts</source>
        <translation>барлығы {count} бөлік</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Осы мәтіннен табу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Алдыңғы орын</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі орын</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Әріптерді кішірейту</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Әріптерді үлкейту</translation>
    </message>
    <message>
        <source>Copy what is selected; it is taken back after half a minute (Ctrl+C)</source>
        <translation>Белгіленгенді көшіру; жарты минуттан кейін ол алынады (Ctrl+C)</translation>
    </message>
    <message>
        <source>Mark the selected lines, to be cited (Ctrl+M)</source>
        <translation>Таңдалған жолдарды сілтеме жасау үшін белгілеу (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>TextViewer</name>
    <message>
        <source>Reading the text</source>
        <translation>Мәтін оқылуда</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>атаусыз</translation>
    </message>
    <message>
        <source>Take in as evidence of its own</source>
        <translation>Жеке дәлелдеме ретінде қабылдау</translation>
    </message>
    <message>
        <source>Take {name} in as evidence of its own</source>
        <translation>{name} файлын жеке дәлелдеме ретінде қабылдау</translation>
    </message>
    <message>
        <source>Recognised by a machine ({program}). Words that it was not sure of are underlined.</source>
        <translation>Машина таныған ({program}). Ол сенімді болмаған сөздердің асты сызылған.</translation>
    </message>
    <message>
        <source>This text is longer than what is shown here. The sealed file holds all of it.</source>
        <translation>Бұл мәтін мұнда көрсетілгеннен ұзын. Мөрленген файлда ол толық бар.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Файлдың мәтіні</translation>
    </message>
    <message>
        <source>Enclosed files, not opened</source>
        <translation>Салынған файлдар, ашылмаған</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>The recognition is not installed here. It is the program Tesseract with its languages rus, kaz and eng; on Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz.</source>
        <translation>Тану мұнда орнатылмаған. Бұл rus, kaz және eng тілдері бар Tesseract бағдарламасы; Debian мен Ubuntu-да: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz.</translation>
    </message>
    <message>
        <source>Recognition installed: {program}, languages {languages}.</source>
        <translation>Тану орнатылған: {program}, тілдері {languages}.</translation>
    </message>
    <message>
        <source>This system does not wall it in.</source>
        <translation>Бұл жүйе оны қоршамайды.</translation>
    </message>
    <message>
        <source>Texts of evidence</source>
        <translation>Дәлелдемелердің мәтіндері</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмайды</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылады</translation>
    </message>
    <message>
        <source>Scans and photos too</source>
        <translation>Скандар мен фотосуреттер де</translation>
    </message>
    <message>
        <source>What is written in files is read out of them, so that the search finds it. It is kept in the encrypted vault and goes with the file; of items that are protected like a source nothing is kept. The files themselves stay as they are.</source>
        <translation>Файлдарда жазылған іздеу табуы үшін оқылады. Мәтін шифрланған қоймада сақталып, файлмен бірге кетеді; дереккөз сияқты қорғалған дәлелдемелерден ештеңе сақталмайды. Файлдардың өзі өзгермейді.</translation>
    </message>
</context>
<context>
    <name>TodayGlance</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the record (Enter in the list)</source>
        <translation>Жазбаны ашу (тізімде Enter)</translation>
    </message>
    <message>
        <source>Still held…</source>
        <translation>Әлі ұсталуда…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Орындалды…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Кейінге қалдыру…</translation>
    </message>
    <message>
        <source>Write down what changed…</source>
        <translation>Не өзгергенін жазу…</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Не жазылған</translation>
    </message>
    <message>
        <source>What changed while it lasted</source>
        <translation>Осы уақытта не өзгерді</translation>
    </message>
    <message>
        <source>Set by the law or a body</source>
        <translation>Заң не орган белгілеген</translation>
    </message>
    <message>
        <source>Set by us</source>
        <translation>Өзіміз белгілеген</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Түсінілгені</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Шараның түрі</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім не не туралы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>The last day of the order has passed, and neither a prolongation nor a release is recorded. That is no release: ask, and write down what you hear.</source>
        <translation>Шешім бойынша соңғы күн өтті, ал ұзарту да, босату да жазылмаған. Бұл босату емес: сұраңыз, естігеніңізді жазып қойыңыз.</translation>
    </message>
    <message>
        <source>A limit is the last day that an order allows. It is no release.</source>
        <translation>Шекті мерзім — шешім рұқсат ететін соңғы күн. Бұл босату емес.</translation>
    </message>
    <message>
        <source>What is said to go on is asked about every 60 days.</source>
        <translation>Жалғасып жатқаны туралы 60 күн сайын сұрау керек.</translation>
    </message>
    <message>
        <source>From that day on the answer is no, until the person is asked again.</source>
        <translation>Сол күннен бастап жауап — жоқ, адамнан қайта сұралғанша.</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>{when}; new limit: {limit}</source>
        <translation>{when}; жаңа шекті мерзім: {limit}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>You work as: {role}. The settings change it.</source>
        <translation>Сіздің рөліңіз: {role}. Оны баптауларда ауыстыруға болады.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Барлық істер</translation>
    </message>
    <message>
        <source>Nothing of this kind is due</source>
        <translation>Мұндай мерзім жоқ</translation>
    </message>
    <message>
        <source>Other days and kinds have more.</source>
        <translation>Басқа күндер мен түрлерде бар.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Мерзімі келген ештеңе жоқ</translation>
    </message>
    <message>
        <source>No limit, no deadline, no day in court and nobody to ask about is recorded.</source>
        <translation>Шекті мерзім де, басқа мерзім де, сот күні де жазылмаған, сұрайтын адам да жоқ.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Мерзімі келгендер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Only what the law or a body sets</source>
        <translation>Тек заң не орган белгілегендер</translation>
    </message>
    <message>
        <source>Search codes and words</source>
        <translation>Кодтар мен сөздерді іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>Мерзімі келгендер оқылмады</translation>
    </message>
    <message>
        <source>Waiting for a second reading: {count}</source>
        <translation>Екінші рет оқылуын күтуде: {count}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 күн</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <source>Limits of detention</source>
        <translation>Шекті мерзімдер</translation>
    </message>
    <message>
        <source>Still held?</source>
        <translation>Әлі ұсталуда ма?</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Мерзімдер мен міндеттер</translation>
    </message>
    <message>
        <source>Court days</source>
        <translation>Сот күндері</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Answers we wait for</source>
        <translation>Күтілген жауаптар</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Қайта қараулар</translation>
    </message>
    <message>
        <source>Limit of the order</source>
        <translation>Шекті мерзім</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Міндет</translation>
    </message>
    <message>
        <source>Next day in court</source>
        <translation>Келесі сот күні</translation>
    </message>
    <message>
        <source>Deadline of a complaint</source>
        <translation>Шағым мерзімі</translation>
    </message>
    <message>
        <source>Answer is due</source>
        <translation>Жауап келуге тиіс</translation>
    </message>
    <message>
        <source>Our comments are due</source>
        <translation>Біздің ескертулер мерзімі</translation>
    </message>
    <message>
        <source>Look at the consent again</source>
        <translation>Келісімді қайта қарау</translation>
    </message>
    <message>
        <source>A consent ends</source>
        <translation>Келісім аяқталады</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>Істі қайта қарау</translation>
    </message>
    <message>
        <source>Monitoring ends</source>
        <translation>Бақылау аяқталады</translation>
    </message>
    <message>
        <source>Look at the risk again</source>
        <translation>Қауіпті қайта қарау</translation>
    </message>
    <message>
        <source>confirmed: {day}</source>
        <translation>расталды: {day}</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>бір де рет расталмаған</translation>
    </message>
    <message>
        <source>prolonged, and nobody says until when</source>
        <translation>ұзартылған, қашанға дейін екені айтылмаған</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын өтті</numerusform>
            <numerusform>%n күн бұрын өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n күнге кешікті</numerusform>
            <numerusform>%n күнге кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>may be today</source>
        <translation>бүгін болуы мүмкін</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) at the earliest</source>
        <translation>
            <numerusform>кемінде %n күннен кейін</numerusform>
            <numerusform>кемінде %n күннен кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n күннен кейін</numerusform>
            <numerusform>%n күннен кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>Check all sealed files</source>
        <translation>Барлық мөрленген файлды салыстыру</translation>
    </message>
</context>
<context>
    <name>TranscriptCaptions</name>
    <message>
        <source>A sealed text is corrected only with a reason.</source>
        <translation>Мөрленген мәтін тек себебі көрсетілгенде түзетіледі.</translation>
    </message>
    <message>
        <source>Which subtitle file (SRT or WebVTT) holds the words?</source>
        <translation>Сөздер қай субтитр файлында (SRT немесе WebVTT)?</translation>
    </message>
    <message>
        <source>Lines that are not understood either: {lines}</source>
        <translation>Түсініксіз басқа жолдар: {lines}</translation>
    </message>
    <message>
        <source>Take in a subtitle file</source>
        <translation>Субтитр файлын қабылдау</translation>
    </message>
    <message>
        <source>Times, speakers and words become a text of this file. What stands now stays as an older version. The subtitle file itself is only read; it stays where it is.</source>
        <translation>Уақыты, сөйлеушілері мен сөздері осы файлдың мәтініне айналады. Қазіргі мәтін бұрынғы нұсқа болып қалады. Субтитр файлының өзі тек оқылады, орнында қалады.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>Оны жазған бағдарлама</translation>
    </message>
    <message>
        <source>Empty where a person did. What a machine wrote stays marked as that.</source>
        <translation>Адам жазса, бос қалады. Машина жазғаны солай белгіленіп қалады.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетілді</translation>
    </message>
    <message>
        <source>A new version begins; the sealed one stays.</source>
        <translation>Жаңа нұсқа басталады; мөрленгені қалады.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>A sealed text is corrected only with a reason.</source>
        <translation>Мөрленген мәтін тек себебі көрсетілгенде түзетіледі.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Мәтіннің күйі</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетілді</translation>
    </message>
    <message>
        <source>A new version begins; the sealed one stays.</source>
        <translation>Жаңа нұсқа басталады; мөрленгені қалады.</translation>
    </message>
    <message>
        <source>I compared it with version {number} of the text it is made from</source>
        <translation>Мәтін өзі жасалған мәтіннің {number}-нұсқасымен салыстырылды</translation>
    </message>
    <message>
        <source>Lines in which the time or page is not understood, or is not in the file: {lines}</source>
        <translation>Уақыты не беті түсініксіз немесе файлда жоқ жолдар: {lines}</translation>
    </message>
    <message>
        <source>play or stop</source>
        <translation>қосу не тоқтату</translation>
    </message>
    <message>
        <source>back 3 seconds</source>
        <translation>3 секунд артқа</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>баяуырақ</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>жылдамырақ</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>жаңа үзінді</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>келесі сөйлеуші</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>түсініксіз</translation>
    </message>
    <message>
        <source>place of the segment</source>
        <translation>үзіндінің орны</translation>
    </message>
</context>
<context>
    <name>TranscriptLeaving</name>
    <message>
        <source>It may leave for this use.</source>
        <translation>Мәтін осы мақсатпен шыға алады.</translation>
    </message>
    <message>
        <source>No record says who is heard or read of in it, so nobody of them was asked: read it yourself.</source>
        <translation>Мұнда кім естілетіні не кім туралы жазылғаны еш жерде көрсетілмеген, сондықтан олардың ешқайсысынан сұралмады: өзіңіз оқып шығыңыз.</translation>
    </message>
    <message>
        <source>Somebody set conditions with their yes: read them first.</source>
        <translation>Біреу шартпен келіскен: алдымен сол шарттарды оқыңыз.</translation>
    </message>
    <message>
        <source>Where to put the subtitle file</source>
        <translation>Субтитр файлын қайда қою керек</translation>
    </message>
    <message>
        <source>Write this text out as subtitles</source>
        <translation>Осы мәтінді субтитр етіп шығару</translation>
    </message>
    <message>
        <source>Everybody whom the item is about has to agree. Codes of people become numbers of speakers. Whoever gets the file can read it.</source>
        <translation>Материал кім туралы болса, соның бәрі келісуі керек. Адам кодтарының орнына сөйлеушілердің нөмірі жазылады. Файл кімнің қолына түссе, сол оқи алады.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use leaves.</source>
        <translation>Адамдар осы мақсатқа келіскен нәрсе ғана шығады.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Қай ұйым</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>Біреу тек бір ұйымға келіскен болса, оның атауын келісімдегідей етіп жазыңыз.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Орнын таңдау…</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then its words can be cited.</source>
        <translation>Алдымен жазғаныңызды сақтаңыз; сонда сөздеріне сілтеме жасауға болады.</translation>
    </message>
    <message>
        <source>Put the cursor into the words of a segment, or mark some words of one.</source>
        <translation>Курсорды бір үзіндінің сөздеріне қойыңыз немесе ондағы бірнеше сөзді белгілеңіз.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then subtitles can be taken in or written out.</source>
        <translation>Алдымен жазғаныңызды сақтаңыз; сонда субтитр қабылдауға не шығаруға болады.</translation>
    </message>
    <message>
        <source>The subtitle file is outside now. Whoever has it can read it.</source>
        <translation>Субтитр файлы енді сыртта. Қолында бар кез келген адам оқи алады.</translation>
    </message>
    <message>
        <source>Taken in, segments: {count}</source>
        <translation>Қабылданған үзінді саны: {count}</translation>
    </message>
    <message>
        <source>Back to the item (Esc)</source>
        <translation>Дәлелдемеге қайту (Esc)</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Қай мәтін</translation>
    </message>
    <message>
        <source>Cite these words…</source>
        <translation>Сөздерге сілтеме жасау…</translation>
    </message>
    <message>
        <source>The words of the segment, or those that are marked (Ctrl+Shift+C)</source>
        <translation>Үзіндінің сөздері немесе белгіленгендері (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Subtitles…</source>
        <translation>Субтитр…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Мөрлеу…</translation>
    </message>
    <message>
        <source>This was made from version {old}. That text now has version {new}: compare them, and say so below.</source>
        <translation>Бұл {old}-нұсқадан жасалған. Ол мәтіннің енді {new}-нұсқасы бар: салыстырып, төменде белгілеңіз.</translation>
    </message>
    <message>
        <source>Made from version {number} of the words of the file.</source>
        <translation>Файл сөздерінің {number}-нұсқасынан жасалған.</translation>
    </message>
    <message>
        <source>Made from the file itself: there is no text of its words yet.</source>
        <translation>Файлдың өзінен жасалған: оның сөздерінің мәтіні әлі жоқ.</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>A way back</source>
        <translation>Қайту жолы</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Кілттер…</translation>
    </message>
    <message>
        <source>The way back was tried</source>
        <translation>Қайту жолы сыналды</translation>
    </message>
    <message>
        <source>A fresh backup</source>
        <translation>Жаңа сақтық көшірме</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Көшірмелер…</translation>
    </message>
    <message>
        <source>No copies of your ways in</source>
        <translation>Ашу тәсілдеріңіздің көшірмелері жоқ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Оқылып жатыр…</translation>
    </message>
    <message>
        <source>Partners: {partners}. Sets of recovery shares: {shares}.</source>
        <translation>Серіктестер: {partners}. Қалпына келтіру үлестерінің жинағы: {shares}.</translation>
    </message>
    <message>
        <source>One of them has opened the vault, or was tried, since it was made.</source>
        <translation>Олардың бірі жасалғаннан бері қойманы ашты не байқалып көрілді.</translation>
    </message>
    <message>
        <source>It was read back after the last change. It still opens with your passphrase.</source>
        <translation>Ол соңғы өзгерістен кейін қайта оқып тексерілді. Ол бұрынғыша сіздің құпия сөйлеміңізбен ашылады.</translation>
    </message>
    <message>
        <source>Nothing else in the vault&apos;s folder opens with a passphrase.</source>
        <translation>Қойма қалтасындағы басқа ештеңе құпия сөйлеммен ашылмайды.</translation>
    </message>
    <message>
        <source>Holds from the next time the vault is opened.</source>
        <translation>Қойма келесі рет ашылғаннан бастап күшіне енеді.</translation>
    </message>
    <message>
        <source>Travel lock</source>
        <translation>Жол құлпы</translation>
    </message>
    <message>
        <source>For a border, a journey, a night when they may come. Your own ways in are taken away: nobody can make you open what you cannot open.</source>
        <translation>Шекара, жол, олар келіп қалуы мүмкін түн үшін. Өз ашу тәсілдеріңіз алынады: аша алмайтын нәрсені ашуға сізді ешкім мәжбүрлей алмайды.</translation>
    </message>
    <message>
        <source>Before you close it</source>
        <translation>Жаппас бұрын</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бұл не дегені</translation>
    </message>
    <message>
        <source>Afterwards no passphrase opens this vault, not even yours. Only a partner or the recovery shares do, and then you set a new passphrase.</source>
        <translation>Содан кейін бұл қойманы ешбір құпия сөйлем ашпайды, сіздікі де ашпайды. Тек серіктес не қалпына келтіру үлестері ашады, содан кейін жаңа сөйлем қоясыз.</translation>
    </message>
    <message>
        <source>You can still add texts and files without opening it. What was sealed before stays as it is. Whoever looks at the folder sees that no passphrase opens it, and not who can.</source>
        <translation>Мәтіндер мен файлдарды бұрынғыша ашпай қоса аласыз. Бұрын мөрленген сол күйінде қалады. Қалтаға қараған адам оны құпия сөйлем ашпайтынын көреді, кім аша алатынын көрмейді.</translation>
    </message>
    <message>
        <source>Nobody can undo it, and we cannot either. The vault is locked at once.</source>
        <translation>Мұны ешкім қайтара алмайды, біз де. Қойма бірден құлыпталады.</translation>
    </message>
    <message>
        <source>Copies made earlier, backups too, still open with your passphrase. Leave them where you do not go; do not carry the partner&apos;s key with you, nor enough shares.</source>
        <translation>Бұрын жасалған көшірмелер, сақтық көшірмелер де, бұрынғыша сіздің сөйлеміңізбен ашылады. Оларды бармайтын жеріңізде қалдырыңыз; серіктестің кілтін де, жеткілікті үлесті де өзіңізбен бірге алмаңыз.</translation>
    </message>
    <message>
        <source>Type this word to close it: {word}</source>
        <translation>Жабу үшін мына сөзді теріңіз: {word}</translation>
    </message>
    <message>
        <source>Close the travel lock</source>
        <translation>Жол құлпын жабу</translation>
    </message>
    <message>
        <source>If there is no time</source>
        <translation>Уақыт болмаса</translation>
    </message>
    <message>
        <source>Allow “Erase access” in the first window</source>
        <translation>Бірінші терезеде «Қолжетімділікті жою» дегенге рұқсат беру</translation>
    </message>
    <message>
        <source>Every way into this folder is then destroyed in a moment, without a passphrase; only a copy made earlier helps afterwards. An empty file in the folder shows that you allowed it. In some places destroying what is being searched for is itself punished.</source>
        <translation>Сонда бұл қалтаның барлық ашу тәсілі құпия сөйлемсіз бір сәтте жойылады; кейін тек бұрын жасалған көшірме көмектеседі. Қалтадағы бос файл рұқсат бергеніңізді көрсетіп тұрады. Кей жерде ізделіп жатқан нәрсені жоюдың өзі жазаланады.</translation>
    </message>
    <message>
        <source>Lock when the key stick or the vault&apos;s own medium is pulled out</source>
        <translation>Кілт флешкасы не қойма тұрған тасушы суырылғанда құлыптау</translation>
    </message>
    <message>
        <source>It is looked at once a second.</source>
        <translation>Секунд сайын қаралады.</translation>
    </message>
</context>
<context>
    <name>TryTask</name>
    <message>
        <source>It opens the vault. The day is noted.</source>
        <translation>Қойма ашылады. Күні жазылды.</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Сынау: {way}</translation>
    </message>
    <message>
        <source>A way in that nobody has tried is a hope. This tries it as the first window would.</source>
        <translation>Ешкім сынамаған тәсіл — үміт қана. Ол мұнда бірінші терезедегідей сыналады.</translation>
    </message>
    <message>
        <source>Kind of way in</source>
        <translation>Тәсіл түрі</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Сынау</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Кері алынуда</translation>
    </message>
    <message>
        <source>Taken back. Records concerned: {count}</source>
        <translation>Кері алынды. Қатысты жазбалар: {count}</translation>
    </message>
    <message>
        <source>Written down: {record}. It would be taken out of the lists.</source>
        <translation>Жазылды: {record}. Тізімдерден алынады.</translation>
    </message>
    <message>
        <source>Taken out of the lists: {record}. It would stand in them again.</source>
        <translation>Тізімдерден алынды: {record}. Қайтадан тізімде тұрады.</translation>
    </message>
    <message>
        <source>Changed: {record}. It would say again what it said before.</source>
        <translation>Өзгертілді: {record}. Бұрынғысы қайта жазылады.</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Соңғы әрекетті кері алу</translation>
    </message>
    <message>
        <source>Nothing leaves the history: taking back is a change like any other, with who did it and when.</source>
        <translation>Тарихтан ештеңе кетпейді: кері алу да басқасындай өзгеріс, кім және қашан екені көрсетіледі.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Соңғы не жасалды</translation>
    </message>
    <message>
        <source>and more of the same action: {count}</source>
        <translation>сол әрекеттен тағы: {count}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кері алу</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
</context>
<context>
    <name>UnfinishedIntakes</name>
    <message numerus="yes">
        <source>And %n older one(s), which come here when these are done.</source>
        <translation>
            <numerusform>Тағы %n ескірегі бар: бұлар біткенде осында шығады.</numerusform>
            <numerusform>Тағы %n ескірегі бар: бұлар біткенде осында шығады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>басталған уақыты: {time}</translation>
    </message>
    <message>
        <source>not in yet: {left} of {files} files</source>
        <translation>әлі қабылданбаған файл: {left} / {files}</translation>
    </message>
    <message>
        <source>refused: {number}</source>
        <translation>қабылданбай қалғаны: {number}</translation>
    </message>
    <message>
        <source>for case {code}</source>
        <translation>{code} ісі үшін</translation>
    </message>
    <message>
        <source>Give up this intake: {name}</source>
        <translation>Осы қабылдаудан бас тарту: {name}</translation>
    </message>
    <message>
        <source>What is in stays in. What is not in is not taken in; the list of it goes.</source>
        <translation>Қабылданғаны қалады. Қалғаны қабылданбайды, оның тізімі өшіріледі.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Not come to the end</source>
        <translation>Соңына жетпеген</translation>
    </message>
    <message>
        <source>These intakes were stopped or cut off, or some files were refused. No file is taken in twice.</source>
        <translation>Бұл қабылдаулар тоқтатылған не үзілген, не кейбір файлдар қабылданбаған. Ешбір файл екі рет қабылданбайды.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Open a vault</source>
        <translation>Қойманы ашу</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Қойма қалтасын таңдау</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сөйлемді жасыру</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock қосулы сияқты.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Тек оқу үшін ашу</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Қойма ашылып жатыр</translation>
    </message>
    <message>
        <source>Add without opening</source>
        <translation>Ашпай қосу</translation>
    </message>
    <message>
        <source>Erase access…</source>
        <translation>Қолжетімділікті жою…</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Жаңа қойма құру</translation>
    </message>
    <message>
        <source>Try it with invented cases</source>
        <translation>Ойдан шығарылған істермен байқап көру</translation>
    </message>
    <message>
        <source>No vault chosen yet</source>
        <translation>Қойма әлі таңдалмаған</translation>
    </message>
    <message>
        <source>A vault is a folder on this computer or on a stick.</source>
        <translation>Бұл — компьютердегі не флешкадағы қалта.</translation>
    </message>
    <message>
        <source>The vault is being closed…</source>
        <translation>Қойма жабылып жатыр…</translation>
    </message>
    <message>
        <source>Choose a vault, or create a new one.</source>
        <translation>Қойманы таңдаңыз немесе жаңасын құрыңыз.</translation>
    </message>
    <message>
        <source>Nothing in it can be read without its passphrase.</source>
        <translation>Құпия сөйлемсіз ішіндегіні ешкім оқи алмайды.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one.</source>
        <translation>Бұл қалтада қойма жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>No passphrase opens this vault: it needs its partner or its shares. See “Other ways in”.</source>
        <translation>Бұл қойманы ешбір құпия сөйлем ашпайды: оған серіктесі не үлестері керек. «Басқа ашу тәсілдері» дегенді қараңыз.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ашылып жатыр…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Басқа ашу тәсілдері</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Look at what can be saved</source>
        <translation>Нені құтқаруға болатынын қарау</translation>
    </message>
</context>
<context>
    <name>VocabulariesPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No vocabulary has these words.</source>
        <translation>Мұндай сөздер бірде-бір сөздікте жоқ.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>және тағы {number}</translation>
    </message>
    <message>
        <source>to look over: {number}</source>
        <translation>қарап шығатыны: {number}</translation>
    </message>
    <message>
        <source>our own: {number}</source>
        <translation>өзіміздікі: {number}</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Сөздіктер</translation>
    </message>
    <message>
        <source>Back to the settings (Esc)</source>
        <translation>Баптауларға оралу (Esc)</translation>
    </message>
    <message>
        <source>Search vocabularies</source>
        <translation>Сөздік іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>The vocabularies could not be read</source>
        <translation>Сөздіктерді оқу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>VocabularyTerms</name>
    <message>
        <source>no label: {language}</source>
        <translation>атауы жоқ: {language}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Алынған</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>Қарап шығу керек</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Өзіміздікі</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Жаңа термин</translation>
    </message>
    <message>
        <source>Labels of: {code}</source>
        <translation>Атаулары: {code}</translation>
    </message>
    <message>
        <source>Nobody who works in this language has confirmed it yet.</source>
        <translation>Мұны осы тілде жұмыс істейтін ешкім әлі растаған жоқ.</translation>
    </message>
    <message>
        <source>The program says: {label}</source>
        <translation>Бағдарламада: {label}</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Терминді қосу</translation>
    </message>
    <message>
        <source>These labels are right</source>
        <translation>Атаулары дұрыс</translation>
    </message>
    <message>
        <source>Terms of our own can be added here. A role of our own protects nobody: whoever told us something needs the role of a source as well.</source>
        <translation>Мұнда өз терминдеріміз қосылады. Өз рөліміз ешкімді қорғамайды: бізге бірдеңе айтқан адамға дереккөз рөлі де керек.</translation>
    </message>
    <message>
        <source>Rules of the program depend on these terms: none can be added. Labels can be corrected.</source>
        <translation>Бұл терминдерге бағдарламаның ережелері байланысты: жаңасын қосуға болмайды. Атауларын түзетуге болады.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <source>New term (Ctrl+N)</source>
        <translation>Жаңа термин (Ctrl+N)</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>Бұдан былай ұсынбау</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Fingerprint of the key in words</source>
        <translation>Кілт таңбасы сөзбен</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Сынау…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Change the name: {way}</source>
        <translation>Атауын өзгерту: {way}</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Сынау: {way}</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Алып тастау: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Keep: {way}</source>
        <translation>Қалдыру: {way}</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Осы файлдың құпия сөйлемі</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Сөйлемді көрсету</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сөйлемді жасыру</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock қосулы сияқты.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>Кілт-файл таңдалмаған</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Кілт-файлды таңдаңыз</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл таңдалмаған</translation>
    </message>
    <message>
        <source>Choose the file with the secret key</source>
        <translation>Құпия кілті бар файлды таңдаңыз</translation>
    </message>
    <message>
        <source>Both are needed. The file is read, never changed, and its name does not matter.</source>
        <translation>Екеуі де керек. Файл тек оқылады, аты маңызды емес.</translation>
    </message>
    <message>
        <source>It does not matter in which order. Nothing of it is kept.</source>
        <translation>Реті маңызды емес. Ештеңесі сақталмайды.</translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase of its own; it is not that of the vault.</source>
        <translation>Бұл файл қойманікі емес, өз құпия сөйлемімен мөрленген.</translation>
    </message>
    <message>
        <source>A file with a line that begins with “AGE-SECRET-KEY-”: whoever holds it was given a way in.</source>
        <translation>«AGE-SECRET-KEY-» деп басталатын жолы бар файл: ол кімде болса, соған ашу тәсілі берілген.</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>This is the only way in. If it is forgotten or lost, nobody can open the vault. Add recovery shares or a partner, and try them.</source>
        <translation>Бұл — жалғыз ашу тәсілі. Ұмытылса не жоғалса, қойманы ешкім аша алмайды. Қалпына келтіру үлестерін немесе серіктес қосып, сынап көріңіз.</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Кілттер және қалпына келтіру</translation>
    </message>
    <message>
        <source>Each of these opens the whole vault by itself. More ways protect against forgetting and loss; each is also one more that somebody can be made to use.</source>
        <translation>Бұлардың әрқайсысы бүкіл қойманы өзі ашады. Бірнеше тәсіл ұмыту мен жоғалтудан сақтайды, бірақ әрқайсысы — біреу мәжбүрлей алатын тағы бір тәсіл.</translation>
    </message>
    <message>
        <source>Back to safety (Esc)</source>
        <translation>Қауіпсіздікке қайту (Esc)</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Ашу тәсілін қосу</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Тағы бір құпия сөйлем</translation>
    </message>
    <message>
        <source>For a colleague, or as a spare that is kept elsewhere.</source>
        <translation>Әріптеске немесе басқа жерде сақталатын қосалқысы.</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Құпия сөйлем мен кілт-файл</translation>
    </message>
    <message>
        <source>Opens only when a file on a stick is there as well. The passphrase alone is then nothing.</source>
        <translation>Флешкадағы файл да болғанда ғана ашылады. Сөйлемнің өзі ештеңе емес.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>Sheets of paper with words, kept by several people. Some of them together open the vault.</source>
        <translation>Бірнеше адамда сақталатын, сөздер жазылған қағаз парақтар. Бірнешеуі бірге қойманы ашады.</translation>
    </message>
    <message>
        <source>Way in for a partner</source>
        <translation>Серіктеске ашу тәсілі</translation>
    </message>
    <message>
        <source>Somebody far away can open the vault with a key of their own, also when you cannot.</source>
        <translation>Алыстағы адам қойманы өз кілтімен аша алады, сіз аша алмаған кезде де.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>The words of the new shares were taken off the screen when you left, and nobody said that they are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</source>
        <translation>Сіз кеткенде жаңа үлестердің сөздері экраннан алынды, олардың қағазда екенін ешкім растамады. Келесі ашқанда бұл тәсіл алып тасталады. Барлық парақ қағазда болса, оны қазір сынаңыз: сонда ол қалады.</translation>
    </message>
</context>
<context>
    <name>WaysTask</name>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Орындалып жатыр</translation>
    </message>
</context>
<context>
    <name>WaysWords</name>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Құпия сөйлем мен кілт-файл</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Қалпына келтіру үлестері</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Серіктестің кілті</translation>
    </message>
    <message>
        <source>Unknown way in</source>
        <translation>Белгісіз тәсіл</translation>
    </message>
    <message>
        <source>Keepers of shares together, without you. Needed: any {need} of {of}.</source>
        <translation>Үлес сақтаушылар бірігіп, сізсіз. Кез келгені: {need}, барлығы: {of}.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase, alone.</source>
        <translation>Сөйлемді білетін адам, жалғыз өзі.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase and also has the key file.</source>
        <translation>Сөйлемді білетін әрі кілт-файлы бар адам.</translation>
    </message>
    <message>
        <source>The partner who holds the secret key, alone and without you.</source>
        <translation>Құпия кілті бар серіктес, жалғыз өзі және сізсіз.</translation>
    </message>
    <message>
        <source>Nobody here knows. It came into the folder from outside: try it, or remove it.</source>
        <translation>Мұнда ешкім білмейді. Файл қалтаға сырттан түскен: сынап көріңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>Made {ago}.</source>
        <translation>Жасалды: {ago}.</translation>
    </message>
    <message>
        <source>Never tried.</source>
        <translation>Бір де рет сыналмаған.</translation>
    </message>
    <message>
        <source>Last tried {ago}.</source>
        <translation>Сыналды: {ago}.</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Файл жоқ</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>Файл өзгерген</translation>
    </message>
    <message>
        <source>Opened with it today</source>
        <translation>Қазір осымен ашылған</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Сыналған</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Әлі сыналмаған</translation>
    </message>
    <message>
        <source>This passphrase will not open the vault any more.</source>
        <translation>Бұл сөйлем енді қойманы ашпайды.</translation>
    </message>
    <message>
        <source>This passphrase with this key file will not open the vault any more.</source>
        <translation>Бұл сөйлем осы кілт-файлмен енді қойманы ашпайды.</translation>
    </message>
    <message>
        <source>Every sheet of this set becomes worthless. Tell those who keep them, so that nobody relies on them.</source>
        <translation>Бірге жасалған парақтардың бәрі жарамсыз болады. Сақтаушыларға айтыңыз, ешкім соған сенбесін.</translation>
    </message>
    <message>
        <source>The partner&apos;s key will not open the vault any more. Tell the partner, who may rely on it.</source>
        <translation>Серіктестің кілті енді қойманы ашпайды. Серіктеске айтыңыз: ол соған сеніп жүруі мүмкін.</translation>
    </message>
    <message>
        <source>The unknown file is taken out of the folder.</source>
        <translation>Белгісіз файл қалтадан алынады.</translation>
    </message>
    <message>
        <source>Copies of the vault made before, backups too, still open with it. If somebody else knows it, seal everything anew instead: “New keys for everything”.</source>
        <translation>Қойманың бұрынғы көшірмелері, сақтық көшірмелері де, онымен ашыла береді. Оны басқа біреу білсе, бәрін жаңадан мөрлеңіз: «Бәріне жаңа кілт».</translation>
    </message>
    <message>
        <source>Was being replaced</source>
        <translation>Ауыстырылып жатқан</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Әлі қағазда емес</translation>
    </message>
    <message>
        <source>A change of this passphrase to another was cut off, and then it opened the vault once more. If somebody else knows it, remove it; opening with the new one removes it too. Keep it only if you still need it.</source>
        <translation>Бұл құпия сөйлемді басқасына ауыстыру үзілді, содан кейін ол қойманы тағы бір рет ашты. Оны басқа біреу білсе, алып тастаңыз; жаңасымен ашқанда да ол алып тасталады. Әлі керек болса ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>Nobody said that these words are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</source>
        <translation>Бұл сөздердің қағазда екенін ешкім растамады. Келесі ашқанда бұл тәсіл алып тасталады. Барлық парақ қағазда болса, оны қазір сынаңыз: сонда ол қалады.</translation>
    </message>
</context>
<context>
    <name>WebPageOffer</name>
    <message>
        <source>Reading which pages are in it</source>
        <translation>Ішінде қандай беттер бары оқылуда</translation>
    </message>
    <message>
        <source>The web archive says so of its page.</source>
        <translation>Веб-мұрағат өз беті туралы солай дейді.</translation>
    </message>
    <message>
        <source>Taken over with the file as its source. Where something else stands, both are kept.</source>
        <translation>Алынды, дереккөзі — файл. Басқа нәрсе тұрса, екеуі де сақталады.</translation>
    </message>
    <message>
        <source>Take over from the web archive…</source>
        <translation>Веб-мұрағаттан алу…</translation>
    </message>
    <message>
        <source>Page of the archive</source>
        <translation>Мұрағат беті</translation>
    </message>
    <message>
        <source>There are more pages than are listed here.</source>
        <translation>Беттер мұнда тізілгеннен көп.</translation>
    </message>
    <message>
        <source>This is what the archive says; nothing of it is taken as true. Tick what is to stand in the item.</source>
        <translation>Мұрағат солай дейді; ештеңесі шындық деп саналмайды. Дәлелдемеде не тұруы керегін белгілеңіз.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Немен сақталған</translation>
    </message>
    <message>
        <source>Title and words, into the description</source>
        <translation>Тақырыбы мен сөздері — сипаттамаға</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Белгіленгенін алу</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use goes along.</source>
        <translation>Осы мақсатқа адамдар келіскені ғана кетеді.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Қай ұйым</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>Біреу тек бір ұйымға келіскен болса, оның атауын келісімдегідей етіп жазыңыз.</translation>
    </message>
    <message>
        <source>Language of the dossier</source>
        <translation>Досье тілі</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Кім дайындады</translation>
    </message>
    <message>
        <source>A role, never a name. It is printed.</source>
        <translation>Ат емес, рөл. Ол басылып шығады.</translation>
    </message>
    <message>
        <source>Purpose in your own words</source>
        <translation>Мақсаты өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Printed on the cover; may stay empty. Names nobody.</source>
        <translation>Мұқабада басылады; бос қалуы мүмкін. Ешкімді атамаңыз.</translation>
    </message>
    <message>
        <source>Put the files of the exhibits into the package</source>
        <translation>Қосымшалардың файлдарын пакетке салу</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Key compared</source>
        <translation>Кілт салыстырылған</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Кілт әлі салыстырылмаған</translation>
    </message>
    <message>
        <source>Old kind of key</source>
        <translation>Ескі түрдегі кілт</translation>
    </message>
    <message>
        <source>A signed dossier without a package: whoever gets hold of the file can read it. The signature shows that it is unchanged, and from whom.</source>
        <translation>Пакетсіз, қол қойылған досье: файл қолына түскен кез келген адам оны оқи алады. Қолтаңба оның өзгермегенін және кімнен екенін көрсетеді.</translation>
    </message>
    <message>
        <source>These keys are of two kinds. Sealed to both, the whole package lasts only as long as the weaker kind: whoever keeps a copy may open it once there are quantum computers. Better: ask for a newer key, or make two packages.</source>
        <translation>Бұл кілттер екі түрлі. Екеуіне де мөрленсе, бүкіл пакет әлсіз түрінше ғана шыдайды: көшірмесі бар адам кванттық компьютерлер пайда болғанда оны аша алады. Жаңарақ кілт сұраған не екі пакет жасаған дұрыс.</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Таңба сөзбен</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Кілт таңбасы</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Не жасалады</translation>
    </message>
    <message>
        <source>A sealed package</source>
        <translation>Мөрленген пакет</translation>
    </message>
    <message>
        <source>Only the dossier, open to read</source>
        <translation>Тек досье, оқуға ашық</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>No partner yet. Add partners under Dossiers, or paste a key below.</source>
        <translation>Әзірге серіктес жоқ. Оларды «Досьелер» бөлімінде қосыңыз не кілтті төменге қойыңыз.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Басқа біреу</translation>
    </message>
    <message>
        <source>Key to seal to</source>
        <translation>Алушының кілті</translation>
    </message>
    <message>
        <source>Begins with “age1”; one on each line. Compare what appears below by voice or in person.</source>
        <translation>«age1» деп басталады; әр жолға біреуден. Төменде шыққанын ауызша не бетпе-бет салыстырыңыз.</translation>
    </message>
    <message>
        <source>Each of you may read them in another language: the words have the same numbers.</source>
        <translation>Әрқайсыңыз оны өз тіліңізде оқи аласыз: сөздердің нөмірлері бірдей.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Сөздердің тілі</translation>
    </message>
    <message>
        <source>I know what is lost; seal to both kinds all the same</source>
        <translation>Нені жоғалтатынымды түсінемін; бәрібір екі түріне де мөрлеу</translation>
    </message>
</context>
<context>
    <name>WordsOffer</name>
    <message>
        <source>Reading what files say of themselves</source>
        <translation>Файлдардың өзі туралы айтқаны оқылуда</translation>
    </message>
    <message>
        <source>Files that were not read yet for time, place and device: {number}</source>
        <translation>Уақыты, орны мен құрылғысы әлі оқылмаған файлдар: {number}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Қазір оқу</translation>
    </message>
    <message>
        <source>What every file says of itself was read. It stands on the page of each item.</source>
        <translation>Файлдардың өзі туралы айтқанының бәрі оқылды. Ол әр дәлелдің бетінде тұр.</translation>
    </message>
    <message>
        <source>Read: {read}. Could not be read: {refused}. The page of each item says what was found.</source>
        <translation>Оқылды: {read}. Оқылмады: {refused}. Не табылғаны әр дәлелдің бетінде көрсетілген.</translation>
    </message>
</context>
</TS>
