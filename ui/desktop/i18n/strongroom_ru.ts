<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Walled in: they cannot reach your files or any network.</source>
        <translation>Отгорожены: ни ваши файлы, ни сеть им недоступны.</translation>
    </message>
    <message>
        <source>In a program of its own; this system walls it in only partly.</source>
        <translation>В отдельной программе; эта система отгораживает её лишь частично.</translation>
    </message>
    <message>
        <source>In a program of its own; none was opened since unlocking.</source>
        <translation>В отдельной программе; после отпирания ни один не открывали.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>The system refuses it to this program.</source>
        <translation>Система не пускает эту программу в сеть.</translation>
    </message>
    <message>
        <source>This program uses none; this system does not enforce it.</source>
        <translation>Программа сетью не пользуется, но система за этим не следит.</translation>
    </message>
    <message>
        <source>captures of web pages</source>
        <translation>сохранённые веб-страницы</translation>
    </message>
    <message>
        <source>faces and number plates in pictures</source>
        <translation>лица и номера машин на снимках</translation>
    </message>
    <message>
        <source>Files of others</source>
        <translation>Чужие файлы</translation>
    </message>
    <message>
        <source>Our signing key</source>
        <translation>Наш ключ подписи</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Кто за него ручается</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>Об этой копии программы</translation>
    </message>
    <message>
        <source>Test its ciphers and signatures</source>
        <translation>Проверить шифры и подписи</translation>
    </message>
    <message>
        <source>All {number} known answers came out right.</source>
        <translation>Все известные ответы сошлись: {number}.</translation>
    </message>
    <message>
        <source>Our signing key in words</source>
        <translation>Наш ключ подписи словами</translation>
    </message>
    <message>
        <source>Try the walls</source>
        <translation>Испытать ограждение</translation>
    </message>
    <message>
        <source>In a program of its own; this system does not wall it in. Only plain pictures are opened.</source>
        <translation>В отдельной программе; эта система её не отгораживает. Открываются только простые изображения.</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>films and sound</source>
        <translation>видео и звук</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>тексты</translation>
    </message>
    <message>
        <source>what files say of themselves</source>
        <translation>что файлы говорят о себе</translation>
    </message>
    <message>
        <source>copies with something covered</source>
        <translation>копии, где что-то закрыто</translation>
    </message>
    <message>
        <source>content credentials</source>
        <translation>цифровые удостоверения</translation>
    </message>
</context>
<context>
    <name>AccessLog</name>
    <message>
        <source>asked: {date}</source>
        <translation>просили: {date}</translation>
    </message>
    <message>
        <source>let in: {date}</source>
        <translation>допущены: {date}</translation>
    </message>
    <message>
        <source>refused by: {who}</source>
        <translation>отказал: {who}</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>There is no person with this code.</source>
        <translation>Человека с таким кодом нет.</translation>
    </message>
    <message>
        <source>Hide the witness</source>
        <translation>Скрыть свидетеля</translation>
    </message>
    <message>
        <source>Show the witness</source>
        <translation>Показать свидетеля</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>О показании</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How the witness knows</source>
        <translation>Откуда свидетель знает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation>Дата, как её назвали</translation>
    </message>
    <message>
        <source>Name in dossiers</source>
        <translation>Имя в досье</translation>
    </message>
    <message>
        <source>Not the real one: for example “Witness 4”.</source>
        <translation>Не настоящее: например, «Свидетель 4».</translation>
    </message>
    <message>
        <source>Who it is, where and how you spoke is kept apart from the text.</source>
        <translation>Кто это, где и как вы говорили, хранится отдельно от текста.</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Код человека</translation>
    </message>
    <message>
        <source>For example P-0007; empty if not known.</source>
        <translation>Например, P-0007; пусто, если неизвестно.</translation>
    </message>
    <message>
        <source>Where you spoke</source>
        <translation>Где вы говорили</translation>
    </message>
    <message>
        <source>How you spoke</source>
        <translation>Как вы говорили</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Promised to keep silent</source>
        <translation>Обещал хранить молчание</translation>
    </message>
    <message>
        <source>Who else was present</source>
        <translation>Кто ещё присутствовал</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Сопровождающий</translation>
    </message>
</context>
<context>
    <name>AccountGround</name>
    <message>
        <source>Text of the testimony</source>
        <translation>Текст показания</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Запишите сказанное словами самого человека.</translation>
    </message>
    <message>
        <source>An empty line ends a paragraph. Paragraphs are cited by their numbers.</source>
        <translation>Пустая строка заканчивает абзац. На абзацы ссылаются по номерам.</translation>
    </message>
    <message>
        <source>Why is a correction needed?</source>
        <translation>Почему нужно исправление?</translation>
    </message>
    <message>
        <source>The reason stays with the new version.</source>
        <translation>Причина остаётся при новой версии.</translation>
    </message>
</context>
<context>
    <name>AccountHead</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Написать исправление</translation>
    </message>
    <message>
        <source>Seal for ever…</source>
        <translation>Запечатать навсегда…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Новое показание</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Сначала сохраните.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Все сведения</translation>
    </message>
    <message>
        <source>Allegation from this paragraph (Ctrl+J)</source>
        <translation>Заявление из этого абзаца (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Say why the sealed text needs a correction.</source>
        <translation>Напишите, почему запечатанный текст нужно исправить.</translation>
    </message>
    <message>
        <source>Sealed. The text can be read and cited, and never changed.</source>
        <translation>Запечатано. Текст можно читать и цитировать, но изменить нельзя.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then the older version can be shown.</source>
        <translation>Сначала сохраните написанное, потом можно показать прежнюю версию.</translation>
    </message>
    <message>
        <source>You are reading version {number} of {all}.</source>
        <translation>Вы читаете версию {number} из {all}.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>К самой новой</translation>
    </message>
    <message>
        <source>Save first what you wrote; then another text can be shown.</source>
        <translation>Сначала сохраните написанное; тогда можно показать другой текст.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Kind of text</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>На какой стадии</translation>
    </message>
    <message>
        <source>Text of the testimony</source>
        <translation>Текст показания</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Запишите сказанное словами самого человека.</translation>
    </message>
    <message>
        <source>An empty line ends a paragraph. Paragraphs are cited by their numbers.</source>
        <translation>Пустая строка заканчивает абзац. На абзацы ссылаются по номерам.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Почему исправлено?</translation>
    </message>
    <message>
        <source>The reason stays with the new version.</source>
        <translation>Причина остаётся при новой версии.</translation>
    </message>
</context>
<context>
    <name>AccountTexts</name>
    <message>
        <source>New: {text}</source>
        <translation>Новый: {text}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>На какой стадии</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>Программа, которая его написала</translation>
    </message>
    <message>
        <source>Empty where a person did. What a machine translated stays marked as that.</source>
        <translation>Пусто, если писал человек. Машинный перевод остаётся отмеченным.</translation>
    </message>
</context>
<context>
    <name>AccountVersions</name>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Причина: {words}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Read version {number}</source>
        <translation>Читать версию {number}</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Версии текста</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Пока ничего не написано.</translation>
    </message>
    <message>
        <source>What differs in version {number}</source>
        <translation>Чем отличается версия {number}</translation>
    </message>
</context>
<context>
    <name>AfterSearchPage</name>
    <message>
        <source>It stands in the journal now.</source>
        <translation>Теперь это стоит в журнале.</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>ещё ничего не отправлено</translation>
    </message>
    <message>
        <source>{code}, {ago}</source>
        <translation>{code}, {ago}</translation>
    </message>
    <message>
        <source>has a way into the vault</source>
        <translation>может открыть хранилище</translation>
    </message>
    <message>
        <source>No partner is in the vault.</source>
        <translation>В хранилище нет ни одного партнёра.</translation>
    </message>
    <message>
        <source>Tell them by a way that was not found: that packages on this computer may be in other hands, and that a message in your name may not be yours. Agree on new keys.</source>
        <translation>Сообщите им путём, который не нашли: что пакеты с этого компьютера могут быть в чужих руках и что сообщение от вашего имени может быть не вашим. Договоритесь о новых ключах.</translation>
    </message>
    <message>
        <source>After a search or a loss</source>
        <translation>После обыска или потери</translation>
    </message>
    <message>
        <source>What was copied stays copied: new keys protect what comes, not what was taken. Begin on a computer that was not in their hands, if you can.</source>
        <translation>Что скопировано, то скопировано: новые ключи защищают то, что будет, а не то, что забрали. Если можете, начните на компьютере, который не был в их руках.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Шаг за шагом</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>Every entry, record and sealed file is compared with the signed journal.</source>
        <translation>Каждая запись журнала, каждая карточка и каждый запечатанный файл сверяются с подписанным журналом.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>Сравнить с резервной копией</translation>
    </message>
    <message>
        <source>Read the backup back. If the vault is damaged or was exchanged, restore from it.</source>
        <translation>Прочтите резервную копию обратно. Если хранилище повреждено или подменено, восстановите его из неё.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Копии…</translation>
    </message>
    <message>
        <source>Change the ways in</source>
        <translation>Сменить способы открыть</translation>
    </message>
    <message>
        <source>A new passphrase, new shares, and no way in that others may know.</source>
        <translation>Новая парольная фраза, новые доли для восстановления и ни одного способа, который могут знать другие.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Новые ключи для всего</translation>
    </message>
    <message>
        <source>If somebody may have the old key: seal the whole vault anew.</source>
        <translation>Если старый ключ мог попасть к другим: запечатайте всё хранилище заново.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Tell the partners</source>
        <translation>Сообщить партнёрам</translation>
    </message>
    <message>
        <source>Who has packages of ours, and who must not trust messages in our name.</source>
        <translation>У кого есть наши пакеты и кому нельзя верить сообщениям от нашего имени.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Who has to know</source>
        <translation>Кто должен знать</translation>
    </message>
    <message>
        <source>Note for the journal</source>
        <translation>Запись для журнала</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Уже записано</translation>
    </message>
</context>
<context>
    <name>AfterStep</name>
    <message>
        <source>Risk after</source>
        <translation>Риск после</translation>
    </message>
    <message>
        <source>Help and promises</source>
        <translation>Помощь и обещания</translation>
    </message>
    <message>
        <source>In the dossier</source>
        <translation>В досье</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>in the future by this clock</source>
        <translation>в будущем, если верить часам</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllegationBlock</name>
    <message>
        <source>Violation {number}</source>
        <translation>Нарушение {number}</translation>
    </message>
    <message>
        <source>Health concern {number}</source>
        <translation>Проблема со здоровьем {number}</translation>
    </message>
    <message>
        <source>Medical paper {number}</source>
        <translation>Медицинский документ {number}</translation>
    </message>
    <message>
        <source>Request for access {number}</source>
        <translation>Просьба о доступе {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Leave out: {part}</source>
        <translation>Не записывать: {part}</translation>
    </message>
    <message>
        <source>Was there a complaint, and what came of it</source>
        <translation>Была ли жалоба и что из неё вышло</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Что сказал человек</translation>
    </message>
    <message>
        <source>Where it is written down</source>
        <translation>Где это записано</translation>
    </message>
    <message>
        <source>Paragraph, page or minute</source>
        <translation>Абзац, страница или минута</translation>
    </message>
    <message>
        <source>By whom: a person</source>
        <translation>Кем: человек</translation>
    </message>
    <message>
        <source>By code, also somebody who has no name here</source>
        <translation>По коду, даже если имя здесь не записано</translation>
    </message>
    <message>
        <source>By whom: nobody can name them</source>
        <translation>Кем: никто не может назвать</translation>
    </message>
    <message>
        <source>“Officer with a scar”. Gets a code.</source>
        <translation>«Сотрудник со шрамом». Получит код.</translation>
    </message>
    <message>
        <source>By whom: organisation</source>
        <translation>Кем: организация</translation>
    </message>
    <message>
        <source>Unit, rank or shift</source>
        <translation>Подразделение, звание или смена</translation>
    </message>
    <message>
        <source>How it is known who it was</source>
        <translation>Откуда известно, кто это был</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Кто это видел</translation>
    </message>
    <message>
        <source>Who saw it: nobody can name them</source>
        <translation>Кто видел: никто не может назвать</translation>
    </message>
    <message>
        <source>Tells of sexual violence: shown in no list</source>
        <translation>Говорит о сексуальном насилии: нет ни в одном списке</translation>
    </message>
    <message>
        <source>Ask for it: a paper of a state doctor is not that of an independent one.</source>
        <translation>Обязательно спросите: документ государственного врача — не документ независимого.</translation>
    </message>
    <message>
        <source>No complaint is planned without it.</source>
        <translation>Без согласия жалоба не намечается.</translation>
    </message>
    <message>
        <source>Could tell who a source is: it stands in no list.</source>
        <translation>Может выдать источник: этого нет ни в одном списке.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>Как было сказано: «начало марта 2022», «с 7 января»</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обязательно</translation>
    </message>
</context>
<context>
    <name>AllegationForm</name>
    <message>
        <source>New allegation</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Who it was done to</source>
        <translation>С кем это сделали</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>During which detention</source>
        <translation>Во время какого лишения свободы</translation>
    </message>
    <message>
        <source>Without one, a detention is written down of which the kind is not stated.</source>
        <translation>Если не выбрать, будет записано лишение свободы, вид которого не указан.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это нужно заполнить.</translation>
    </message>
</context>
<context>
    <name>AllegationLists</name>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Кого допустили</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>На какой стадии</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Будет подано</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Не подано</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Write down what was done to somebody (Ctrl+N)</source>
        <translation>Записать, что с кем-то сделали (Ctrl+N)</translation>
    </message>
    <message>
        <source>People and groups that say they were ill-treated</source>
        <translation>Люди и группы, заявившие о жестоком обращении</translation>
    </message>
    <message>
        <source>Nothing of this is written down</source>
        <translation>Об этом ничего не записано</translation>
    </message>
    <message>
        <source>What was done to somebody is written down in their own words, one violation after another.</source>
        <translation>То, что сделали с человеком, записывается его словами, одно нарушение за другим.</translation>
    </message>
    <message>
        <source>Requests to see somebody held</source>
        <translation>Просьбы о доступе к лишённым свободы</translation>
    </message>
    <message>
        <source>No request is written down</source>
        <translation>Ни одной просьбы не записано</translation>
    </message>
    <message>
        <source>Family, lawyer, doctor: who asked, whether it was allowed, and what was seen.</source>
        <translation>Семья, адвокат, врач: кто просил, разрешили ли и что увидели.</translation>
    </message>
    <message>
        <source>Complaints and submissions</source>
        <translation>Жалобы и обращения</translation>
    </message>
    <message>
        <source>No complaint is written down</source>
        <translation>Ни одной жалобы не записано</translation>
    </message>
    <message>
        <source>That there is none does not mean that nothing happened.</source>
        <translation>Это не значит, что ничего не было.</translation>
    </message>
    <message>
        <source>What is due next comes first, then what waits longest.</source>
        <translation>Сначала то, чему ближе срок, затем то, что ждёт дольше всего.</translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation>Людей: {number}</translation>
    </message>
    <message>
        <source>groups: {number}, with this many people as it was said: {sizes}</source>
        <translation>групп: {number}, людей в них, как об этом сказано: {sizes}</translation>
    </message>
    <message>
        <source>{people}; {groups}. They are not added: somebody may be in both.</source>
        <translation>{people}; {groups}. Они не складываются: человек может быть и там, и там.</translation>
    </message>
</context>
<context>
    <name>AllegationPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Ill-treatment, access and complaints</source>
        <translation>Жестокое обращение, доступ и жалобы</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Скрыть защищённое</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Показать защищённое</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>New allegation (Ctrl+N)</source>
        <translation>Новое заявление (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>AllegationSection</name>
    <message>
        <source>1. In the person’s own words</source>
        <translation>1. Словами самого человека</translation>
    </message>
    <message>
        <source>2. What was done</source>
        <translation>2. Что было сделано</translation>
    </message>
    <message>
        <source>3. What followed for health</source>
        <translation>3. Что стало со здоровьем</translation>
    </message>
    <message>
        <source>4. Doctor and medical papers</source>
        <translation>4. Врач и медицинские документы</translation>
    </message>
    <message>
        <source>5. Who was let in</source>
        <translation>5. Кого допустили</translation>
    </message>
    <message>
        <source>6. Complaint</source>
        <translation>6. Жалоба</translation>
    </message>
    <message>
        <source>7. Danger of reprisal</source>
        <translation>7. Опасность мести</translation>
    </message>
    <message>
        <source>8. Next step</source>
        <translation>8. Следующий шаг</translation>
    </message>
    <message>
        <source>As it was said, before anything else. Nobody judges here whether it is true.</source>
        <translation>Так, как было сказано, прежде всего остального. Здесь никто не судит, правда ли это.</translation>
    </message>
    <message>
        <source>One violation after another. What is not known stays open.</source>
        <translation>Одно нарушение за другим. Что неизвестно, остаётся открытым.</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Добавить нарушение</translation>
    </message>
    <message>
        <source>Pain, illness, fear: since when, and whether there was treatment.</source>
        <translation>Боль, болезнь, страх: с каких пор и лечили ли.</translation>
    </message>
    <message>
        <source>Every examination with whose doctor it was, and what was found on the body.</source>
        <translation>Каждый осмотр: чей был врач и что найдено на теле.</translation>
    </message>
    <message>
        <source>Family, lawyer, doctor, consul: who asked, who refused it, what was seen.</source>
        <translation>Семья, адвокат, врач, консул: кто просил, кто отказал, что увидели.</translation>
    </message>
    <message>
        <source>Choose nothing where nobody spoke of it. That there was none does not mean that nothing happened.</source>
        <translation>Если об этом не говорили, ничего не выбирайте. Если жалобы не было, это не значит, что ничего не было.</translation>
    </message>
    <message>
        <source>Stays in the vault and never goes out.</source>
        <translation>Остаётся в хранилище и никогда не уходит.</translation>
    </message>
    <message>
        <source>Becomes a task with its day.</source>
        <translation>Станет задачей со сроком.</translation>
    </message>
    <message>
        <source>Add a health concern</source>
        <translation>Добавить проблему со здоровьем</translation>
    </message>
    <message>
        <source>Add a medical paper</source>
        <translation>Добавить медицинский документ</translation>
    </message>
    <message>
        <source>Add a request for access</source>
        <translation>Добавить просьбу о доступе</translation>
    </message>
</context>
<context>
    <name>AllegationView</name>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Кто это видел</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём стоит</translation>
    </message>
    <message>
        <source>not stated: do not take it for independent</source>
        <translation>не указано: не считайте документ независимым</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Словами самого человека</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>What followed for health</source>
        <translation>Что стало со здоровьем</translation>
    </message>
    <message>
        <source>Hidden until you ask for what is protected.</source>
        <translation>Скрыто, пока вы не попросите показать защищённое.</translation>
    </message>
    <message>
        <source>Doctor and medical papers</source>
        <translation>Врач и медицинские документы</translation>
    </message>
    <message>
        <source>No medical paper is written down.</source>
        <translation>Ни одного медицинского документа не записано.</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Кого допустили</translation>
    </message>
    <message>
        <source>No request for access is written down.</source>
        <translation>Ни одной просьбы о доступе не записано.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>No complaint is written down. That does not mean that nothing happened.</source>
        <translation>Ни одной жалобы не записано. Это не значит, что ничего не было.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что надо сделать</translation>
    </message>
    <message>
        <source>No task is written down.</source>
        <translation>Ни одной задачи не записано.</translation>
    </message>
    <message>
        <source>Danger of reprisal: stays in the vault</source>
        <translation>Опасность мести: остаётся в хранилище</translation>
    </message>
    <message>
        <source>Nothing is cited in the person’s own words.</source>
        <translation>Слов самого человека не приведено.</translation>
    </message>
    <message>
        <source>No violation is written down yet.</source>
        <translation>Ни одного нарушения ещё не записано.</translation>
    </message>
    <message>
        <source>More that are not listed here: {count}</source>
        <translation>Ещё не показано здесь: {count}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: {record}</source>
        <translation>Открыть: {record}</translation>
    </message>
</context>
<context>
    <name>AllegationsPage</name>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Назад к записям (Esc)</translation>
    </message>
    <message>
        <source>Ill-treatment and complaints</source>
        <translation>Жестокое обращение и жалобы</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{use}: how the person appears</source>
        <translation>{use}: в каком виде упоминается человек</translation>
    </message>
    <message>
        <source>{use}: how much</source>
        <translation>{use}: в каком объёме</translation>
    </message>
    <message>
        <source>{use}: add conditions or a last day</source>
        <translation>{use}: добавить условия или последний день</translation>
    </message>
    <message>
        <source>Last day, if any: 2027-05-17</source>
        <translation>Последний день: 2027-05-17</translation>
    </message>
    <message>
        <source>{use}: last day</source>
        <translation>{use}: последний день</translation>
    </message>
    <message>
        <source>One exact day is needed here, for example 2027-05-17.</source>
        <translation>Здесь нужен один точный день, например 2027-05-17.</translation>
    </message>
    <message>
        <source>Nothing leaves for this use before the person was asked again.</source>
        <translation>Для этой цели ничего не уходит, пока человека не спросят снова.</translation>
    </message>
    <message>
        <source>Nothing of this person leaves for this use.</source>
        <translation>Для этой цели сведения об этом человеке не уходят.</translation>
    </message>
    <message>
        <source>Nothing leaves: the person may not be mentioned for this use.</source>
        <translation>Ничего не уходит: для этой цели человека упоминать нельзя.</translation>
    </message>
    <message>
        <source>May appear by name for this use.</source>
        <translation>Для этой цели человека можно назвать по имени.</translation>
    </message>
    <message>
        <source>May appear by initials for this use.</source>
        <translation>Для этой цели можно указать инициалы.</translation>
    </message>
    <message>
        <source>May appear under a code for this use, never by name.</source>
        <translation>Для этой цели человека можно упомянуть под кодом, но не по имени.</translation>
    </message>
    <message>
        <source>All that the person said may be used.</source>
        <translation>Можно использовать всё, что рассказал человек.</translation>
    </message>
    <message>
        <source>Only a summary may be used.</source>
        <translation>Можно использовать только краткое изложение.</translation>
    </message>
    <message>
        <source>The person may only be counted.</source>
        <translation>Человека можно учесть только в статистике.</translation>
    </message>
    <message>
        <source>Only for {name}.</source>
        <translation>Только для получателя: {name}.</translation>
    </message>
    <message>
        <source>Up to and with {day}.</source>
        <translation>По {day} включительно.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>Условия, если есть</translation>
    </message>
    <message>
        <source>{use}: conditions</source>
        <translation>{use}: условия</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Taken out of the inbox: %n.</source>
        <translation>
            <numerusform>Взято из входящих: %n.</numerusform>
            <numerusform>Взято из входящих: %n.</numerusform>
            <numerusform>Взято из входящих: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n.</source>
        <translation>
            <numerusform>Не читается: %n.</numerusform>
            <numerusform>Не читается: %n.</numerusform>
            <numerusform>Не читается: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left for the next time: %n.</source>
        <translation>
            <numerusform>Оставлено до следующего раза: %n.</numerusform>
            <numerusform>Оставлено до следующего раза: %n.</numerusform>
            <numerusform>Оставлено до следующего раза: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Nobody can open this vault with a passphrase. Set a new one while it is open.</source>
        <translation>Парольной фразой это хранилище никто не откроет. Задайте новую, пока оно открыто.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Задать парольную фразу…</translation>
    </message>
    <message>
        <source>This passphrase was being replaced when the program was cut off: keep or remove it?</source>
        <translation>Эту парольную фразу заменяли, когда работа программы оборвалась: оставить её или убрать?</translation>
    </message>
    <message>
        <source>Recovery shares were removed: nobody had said that their words are on paper. Sheets of them open nothing. Make new ones.</source>
        <translation>Доли для восстановления убраны: никто не подтвердил, что их слова на бумаге. Листы с ними ничего не открывают. Сделайте новые.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
</context>
<context>
    <name>BackupListCard</name>
    <message>
        <source>None yet.</source>
        <translation>Пока ни одной.</translation>
    </message>
    <message>
        <source>In the place that is chosen above.</source>
        <translation>В месте, выбранном выше.</translation>
    </message>
    <message>
        <source>As this vault remembers them. The place that is chosen above cannot be reached now.</source>
        <translation>Так, как их помнит хранилище. Место, выбранное выше, сейчас недоступно.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s)</source>
        <translation>
            <numerusform>%n запечатанный файл</numerusform>
            <numerusform>%n запечатанных файла</numerusform>
            <numerusform>%n запечатанных файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {number}, {ago}</source>
        <translation>Копия {number}, {ago}</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Не прочитана</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Прочитана обратно</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Read it back in full</source>
        <translation>Прочесть обратно целиком</translation>
    </message>
</context>
<context>
    <name>BackupMakingCard</name>
    <message>
        <source>No place chosen yet</source>
        <translation>Место ещё не выбрано</translation>
    </message>
    <message>
        <source>A stick that you keep somewhere else is best.</source>
        <translation>Лучше всего флешка, которая хранится в другом месте.</translation>
    </message>
    <message>
        <source>Where should the backups go? Best on a stick that you keep somewhere else.</source>
        <translation>Куда класть резервные копии? Лучше всего на флешку, которая хранится в другом месте.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the place for backups</source>
        <translation>Выбрать место для резервных копий</translation>
    </message>
    <message>
        <source>What you call this place</source>
        <translation>Как вы называете это место</translation>
    </message>
    <message>
        <source>Only the vault remembers it.</source>
        <translation>Это помнит только хранилище.</translation>
    </message>
    <message>
        <source>Earlier backups</source>
        <translation>Прежние копии</translation>
    </message>
    <message>
        <source>Removed only after a new one was read back.</source>
        <translation>Удаляются, только когда новая прочитана обратно.</translation>
    </message>
    <message>
        <source>Keep all of them</source>
        <translation>Хранить все</translation>
    </message>
    <message>
        <source>Keep the newest {number}</source>
        <translation>Хранить новейшие: {number}</translation>
    </message>
    <message>
        <source>Read everything back, also what was read back before</source>
        <translation>Прочесть обратно всё, и прочитанное раньше</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>{state} Place: {place}</source>
        <translation>{state} Место: {place}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Reading backup {number} back</source>
        <translation>Чтение обратно: копия {number}</translation>
    </message>
    <message>
        <source>Rehearsing the way back</source>
        <translation>Идёт пробное восстановление</translation>
    </message>
    <message>
        <source>Backup {number} was read back in full. It is sound.</source>
        <translation>Копия {number} прочитана обратно целиком. Она цела.</translation>
    </message>
    <message>
        <source>Backup {number} is damaged. Do not rely on it; make a new one, best on another stick.</source>
        <translation>Копия {number} повреждена. Не полагайтесь на неё; сделайте новую, лучше на другой флешке.</translation>
    </message>
    <message numerus="yes">
        <source>The way back works. %n file(s) compared with what was taken in.</source>
        <translation>
            <numerusform>Пробное восстановление прошло. Сверен с принятым %n файл.</numerusform>
            <numerusform>Пробное восстановление прошло. Сверены с принятыми %n файла.</numerusform>
            <numerusform>Пробное восстановление прошло. Сверено с принятыми %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way back does not work with this backup. Make a new one.</source>
        <translation>Из этой копии восстановить не получается. Сделайте новую.</translation>
    </message>
    <message>
        <source>Backup {number} is made and was read back.</source>
        <translation>Копия {number} создана и прочитана обратно.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, the rest was there already.</source>
        <translation>
            <numerusform>%n файл скопирован, остальное уже было там.</numerusform>
            <numerusform>%n файла скопированы, остальное уже было там.</numerusform>
            <numerusform>%n файлов скопированы, остальное уже было там.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {number} was made, but reading it back found damage. Try another stick.</source>
        <translation>Копия {number} создана, но при чтении обратно найдено повреждение. Попробуйте другую флешку.</translation>
    </message>
    <message>
        <source>Stopped. What was backed up before is as it was.</source>
        <translation>Остановлено. Прежние копии не изменились.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole vault, sealed as the vault is: whoever finds the stick can read nothing. You can go on working while it is made. A passphrase of the past still opens the backups of that time.</source>
        <translation>Резервная копия — это копия всего хранилища, запечатанная так же, как оно: кто найдёт флешку, не прочтёт ничего. Пока она создаётся, можно работать дальше. Прежняя парольная фраза всё ещё открывает копии того времени.</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>Как восстановить</translation>
    </message>
    <message>
        <source>On any computer with this program: choose “Restore from a backup” in the first window. The backup is only read, every byte is compared, and the restored vault opens with the same ways. What you erased in the vault is still in the backups made before; remove those if it must be gone.</source>
        <translation>На любом компьютере с этой программой выберите в первом окне «Восстановить из резервной копии». Копия только читается, сравнивается каждый байт, и восстановленное хранилище открывается теми же способами. То, что вы стёрли в хранилище, всё ещё есть в прежних копиях; удалите их, если этого не должно остаться.</translation>
    </message>
</context>
<context>
    <name>BackupRehearsalCard</name>
    <message>
        <source>The way back was never tried.</source>
        <translation>Пробного восстановления ещё не было.</translation>
    </message>
    <message>
        <source>Tried {ago}: it works.</source>
        <translation>Проведено {ago}: всё получилось.</translation>
    </message>
    <message>
        <source>Tried {ago}: it did not work.</source>
        <translation>Проведено {ago}: не получилось.</translation>
    </message>
    <message>
        <source>A part of the newest backup is restored beside the vault for a moment, opened with what you bring here, checked, and removed again. What lies there meanwhile is sealed.</source>
        <translation>Часть новейшей копии ненадолго восстанавливается рядом с хранилищем, открывается тем, что вы укажете здесь, проверяется и снова удаляется. То, что лежит там тем временем, запечатано.</translation>
    </message>
    <message>
        <source>What you would have if the backup were all that is left</source>
        <translation>То, что у вас было бы, если бы осталась только копия</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Способ открыть</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Rehearse the way back</source>
        <translation>Пробное восстановление</translation>
    </message>
    <message>
        <source>Restore every file, not a sample</source>
        <translation>Восстановить все файлы, а не часть</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Провести сейчас</translation>
    </message>
</context>
<context>
    <name>BeforeSearchPage</name>
    <message>
        <source>Before a search</source>
        <translation>Перед обыском</translation>
    </message>
    <message>
        <source>Go through it from the top, as far as the time goes. The vault itself shows nobody&apos;s name; what lies beside it may.</source>
        <translation>Идите сверху вниз, насколько хватит времени. Само хранилище никого не называет; то, что лежит рядом с ним, может назвать.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Руководство…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Копии…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in during the last {days} days. The originals stay where they were until you remove them; even then a stick or an SSD may give them back.</source>
        <translation>
            <numerusform>%n файл принят за последние {days} дней. Оригиналы остаются на месте, пока вы их не удалите; и тогда флешка или SSD могут их вернуть.</numerusform>
            <numerusform>%n файла приняты за последние {days} дней. Оригиналы остаются на месте, пока вы их не удалите; и тогда флешка или SSD могут их вернуть.</numerusform>
            <numerusform>%n файлов приняты за последние {days} дней. Оригиналы остаются на месте, пока вы их не удалите; и тогда флешка или SSD могут их вернуть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can read the folder&apos;s name: {name}. It should name no case and no person.</source>
        <translation>Имя папки может прочесть любой: {name}. В нём не должно быть ни дела, ни человека.</translation>
    </message>
    <message>
        <source>Messages, mail, recent files and thumbnails of other programs are not in our hands. Photos were often sent by a messenger first: look there, on the telephone too.</source>
        <translation>Сообщения, почта, недавние файлы и миниатюры других программ не в нашей власти. Фотографии часто сначала присылали в мессенджере: посмотрите там, и в телефоне тоже.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способы открыть</translation>
    </message>
    <message>
        <source>Travel lock and erasing</source>
        <translation>Дорожный замок и уничтожение доступа</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Что ушло</translation>
    </message>
    <message>
        <source>Originals outside the vault</source>
        <translation>Оригиналы вне хранилища</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Memory on the disk</source>
        <translation>Память на диске</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Имя хранилища</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Другие программы</translation>
    </message>
    <message>
        <source>Erasing access is allowed in the first window. A travel lock takes your own ways in away.</source>
        <translation>Уничтожать доступ в первом окне разрешено. Дорожный замок убирает ваши собственные способы открыть.</translation>
    </message>
    <message>
        <source>A travel lock takes your own ways in away, so that nobody can make you open the vault.</source>
        <translation>Дорожный замок убирает ваши собственные способы открыть: никто не заставит вас открыть хранилище.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) and dossiers made so far. Where the files lie now the vault does not know: look through the folders you chose, sticks and mail. A dossier that is not sealed can be read by anybody.</source>
        <translation>
            <numerusform>Пакетов и досье создано: %n. Где их файлы сейчас, хранилище не знает: просмотрите папки, которые вы выбирали, флешки и почту. Незапечатанное досье прочтёт любой.</numerusform>
            <numerusform>Пакетов и досье создано: %n. Где их файлы сейчас, хранилище не знает: просмотрите папки, которые вы выбирали, флешки и почту. Незапечатанное досье прочтёт любой.</numerusform>
            <numerusform>Пакетов и досье создано: %n. Где их файлы сейчас, хранилище не знает: просмотрите папки, которые вы выбирали, флешки и почту. Незапечатанное досье прочтёт любой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners in the vault: {number}. No package shows who they are.</source>
        <translation>Партнёров в хранилище: {number}. Ни один пакет не показывает, кто они.</translation>
    </message>
    <message>
        <source>Nothing has left the vault so far.</source>
        <translation>Из хранилища ещё ничего не уходило.</translation>
    </message>
    <message>
        <source>Waiting to be taken in: {waiting}. Taken in and in no case yet: {unplaced}.</source>
        <translation>Ждёт приёма: {waiting}. Принято и ещё ни в одном деле: {unplaced}.</translation>
    </message>
    <message>
        <source>This system does not tell. Switch the computer off; do not let it sleep.</source>
        <translation>Эта система не говорит. Выключайте компьютер, не оставляйте его спящим.</translation>
    </message>
    <message>
        <source>Memory may be written to a swap area that is probably encrypted.</source>
        <translation>Память может записываться в область подкачки, которая, вероятно, зашифрована.</translation>
    </message>
    <message>
        <source>Memory may be written to a swap area on the disk.</source>
        <translation>Память может записываться в область подкачки на диске.</translation>
    </message>
    <message>
        <source>Hibernation is set up: it writes all memory to the disk.</source>
        <translation>Включена гибернация: она записывает на диск всю память.</translation>
    </message>
    <message>
        <source>No swap on a disk and no hibernation. Switch the computer off all the same.</source>
        <translation>Ни подкачки на диске, ни гибернации. Всё равно выключайте компьютер.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, and switch the computer off; do not let it sleep.</source>
        <translation>Зашифруйте весь диск и выключайте компьютер, не оставляйте его спящим.</translation>
    </message>
</context>
<context>
    <name>BeforeStep</name>
    <message>
        <source>Who is asked</source>
        <translation>Кого спрашивают</translation>
    </message>
    <message>
        <source>Is it safe to talk?</source>
        <translation>Безопасно ли говорить?</translation>
    </message>
    <message>
        <source>Risk before</source>
        <translation>Риск до</translation>
    </message>
    <message>
        <source>Earlier testimonies of this person: {codes}</source>
        <translation>Прежние показания этого человека: {codes}</translation>
    </message>
    <message>
        <source>No earlier testimony of this person is recorded.</source>
        <translation>Прежних показаний этого человека нет.</translation>
    </message>
    <message>
        <source>Asked about the same within ninety days: {codes}. Telling it again can harm. Read that first.</source>
        <translation>О том же уже спрашивали в пределах девяноста дней: {codes}. Рассказывать снова может навредить. Сначала прочтите то.</translation>
    </message>
    <message>
        <source>Do not go on now. Agree on another time or another way.</source>
        <translation>Сейчас не продолжайте. Договоритесь о другом времени или способе.</translation>
    </message>
    <message>
        <source>Not now: consent and account stay closed while this decision stands.</source>
        <translation>Не сейчас: согласие и рассказ закрыты, пока это решение в силе.</translation>
    </message>
</context>
<context>
    <name>BodyDiagram</name>
    <message>
        <source>Drawing of the body</source>
        <translation>Рисунок тела</translation>
    </message>
    <message>
        <source>R</source>
        <translation>П</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Л</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Спереди</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Сзади</translation>
    </message>
</context>
<context>
    <name>BodyFindings</name>
    <message>
        <source>Clinician: {degree}</source>
        <translation>Врач: {degree}</translation>
    </message>
</context>
<context>
    <name>BodyMarks</name>
    <message>
        <source>Findings on the body</source>
        <translation>Следы на теле</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Добавить след</translation>
    </message>
    <message>
        <source>Not said yet where</source>
        <translation>Ещё не сказано где</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Не записывать этот след</translation>
    </message>
    <message>
        <source>Findings on the body</source>
        <translation>Следы на теле</translation>
    </message>
    <message>
        <source>Click where it is, or choose the part. The judgement is the clinician’s.</source>
        <translation>Нажмите на место или выберите часть тела. Оценка — врача.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид на рисунке</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Спереди</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Сзади</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Which file of records?</source>
        <translation>Какой файл записей?</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Загрузить записи</translation>
    </message>
    <message>
        <source>All of the file is looked at first. Then all of it comes in, or nothing.</source>
        <translation>Сначала просматривается весь файл. Потом загружается всё или ничего.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Stays in the history of every record.</source>
        <translation>Останется в истории каждой записи.</translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation>Загрузить всё</translation>
    </message>
    <message>
        <source>It does not fit. Nothing was written. Lines to put right: {number}</source>
        <translation>Файл не подходит. Ничего не записано. Строк исправить: {number}</translation>
    </message>
    <message>
        <source>Nothing stands in its way. Records that would be added: {number}</source>
        <translation>Препятствий нет. Будет добавлено записей: {number}</translation>
    </message>
    <message>
        <source>In the vault already, and the same</source>
        <translation>Уже есть, без отличий</translation>
    </message>
    <message>
        <source>Codes that are taken here</source>
        <translation>Коды, которые здесь заняты</translation>
    </message>
    <message>
        <source>Line {line}: {place}: {what}</source>
        <translation>Строка {line}: {place}: {what}</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Choose the folder of one capture</source>
        <translation>Выберите папку одного сохранения</translation>
    </message>
    <message>
        <source>Choose the files of one capture</source>
        <translation>Выберите файлы одного сохранения</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Ещё файлов</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не принимается</translation>
    </message>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation>Дайте название, которое никого не называет.</translation>
    </message>
    <message>
        <source>Taking the capture in</source>
        <translation>Приём сохранённого</translation>
    </message>
    <message>
        <source>Taken in as {code}. The files outside are still there.</source>
        <translation>Принято как {code}. Файлы снаружи остались на месте.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Take in an online capture</source>
        <translation>Принять сохранённое из сети</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>A page or post that was captured with another program: its web archive, saved page, picture and notes become one item. This program never goes to the network.</source>
        <translation>Страница или запись, сохранённая другой программой: её веб-архив, сохранённая страница, изображение и заметки становятся одним доказательством. Эта программа в сеть не выходит.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>It stands in lists. Name nobody in it.</source>
        <translation>Оно видно в списках. Никого в нём не называйте.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Day and time, in UTC where you know it.</source>
        <translation>День и время, по UTC, если знаете.</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Кто сохранил</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Остаётся в хранилище.</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Чем сохранено</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Каким путём вышли в сеть</translation>
    </message>
    <message>
        <source>From which country, through what. Stays in the vault.</source>
        <translation>Из какой страны, через что. Остаётся в хранилище.</translation>
    </message>
    <message>
        <source>What stood around it</source>
        <translation>Что было вокруг</translation>
    </message>
    <message>
        <source>Comments, likes, who shared it.</source>
        <translation>Комментарии, отметки, кто поделился.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>CaseCharges</name>
    <message>
        <source>Against</source>
        <translation>Против кого</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>По нашей оценке</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Деяние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>The defence</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>The prosecution</source>
        <translation>Сторона обвинения</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Наказания</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to the proceeding (Ctrl+N)</source>
        <translation>Добавить к производству (Ctrl+N)</translation>
    </message>
    <message>
        <source>Another proceeding…</source>
        <translation>Ещё производство…</translation>
    </message>
    <message>
        <source>Nothing of this is recorded</source>
        <translation>Из этого ничего не записано</translation>
    </message>
    <message>
        <source>Begin with the proceeding; charges and steps belong to it, and a sentence to its step.</source>
        <translation>Начните с производства: обвинения и действия относятся к нему, а наказание — к своему действию.</translation>
    </message>
    <message>
        <source>A badge says that no source prints the article plainly, and on what it rests instead.</source>
        <translation>Метка говорит, что ни один источник не называет статью прямо, и на чём она держится.</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Что записано</translation>
    </message>
</context>
<context>
    <name>CaseChronology</name>
    <message>
        <source>Chronology of this case</source>
        <translation>Хронология этого дела</translation>
    </message>
    <message>
        <source>Nothing dated is shown</source>
        <translation>Нет ничего с датой</translation>
    </message>
    <message>
        <source>Write down what happened, or choose a longer period and more kinds above.</source>
        <translation>Запишите, что произошло, или выберите выше период подлиннее и больше видов.</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Быстрая запись</translation>
    </message>
    <message>
        <source>dates: {number}</source>
        <translation>дат: {number}</translation>
    </message>
    <message>
        <source>surely then</source>
        <translation>точно тогда</translation>
    </message>
    <message>
        <source>possibly then</source>
        <translation>возможно, тогда</translation>
    </message>
    <message>
        <source>told by: {sources}</source>
        <translation>сообщил: {sources}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>a protected source</source>
        <translation>защищённый источник</translation>
    </message>
</context>
<context>
    <name>CaseConsent</name>
    <message>
        <source>What each person agreed to, as it stands today. Enter opens the sheet.</source>
        <translation>На что согласился каждый человек, по состоянию на сегодня. Enter открывает лист согласия.</translation>
    </message>
    <message>
        <source>Consent of the people of this case</source>
        <translation>Согласие людей этого дела</translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation>В этом деле никто не записан</translation>
    </message>
    <message>
        <source>Who is added under People stands here with what they agreed to.</source>
        <translation>Кто добавлен в разделе «Люди», стоит и здесь: на что согласился.</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Спросили, ответа ещё нет</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Must be asked again</source>
        <translation>Нужно спросить ещё раз</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ещё не действует</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>A minor, nobody answered</source>
        <translation>Несовершеннолетний, никто не ответил</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Под защитой</translation>
    </message>
    <message numerus="yes">
        <source>Yes for %n use(s)</source>
        <translation>
            <numerusform>Да для %n цели</numerusform>
            <numerusform>Да для %n целей</numerusform>
            <numerusform>Да для %n целей</numerusform>
        </translation>
    </message>
    <message>
        <source>May appear: {how}</source>
        <translation>Можно упоминать: {how}</translation>
    </message>
    <message>
        <source>May not appear</source>
        <translation>Упоминать нельзя</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation>Действует до {day}</translation>
    </message>
    <message>
        <source>To be asked again since {day}</source>
        <translation>Пора спросить снова, с {day}</translation>
    </message>
    <message>
        <source>To be asked again on {day}</source>
        <translation>Спросить снова {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>Ещё %n роль здесь не показана: она выдала бы источник.</numerusform>
            <numerusform>Ещё %n роли здесь не показаны: они выдали бы источник.</numerusform>
            <numerusform>Ещё %n ролей здесь не показано: они выдали бы источник.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDue</name>
    <message>
        <source>What is due</source>
        <translation>Чему пришёл срок</translation>
    </message>
    <message>
        <source>What is due in this case</source>
        <translation>Чему пришёл срок в этом деле</translation>
    </message>
    <message>
        <source>Nothing is due in this case.</source>
        <translation>В этом деле сроков нет.</translation>
    </message>
    <message>
        <source>All of it ({count}, overdue {late})…</source>
        <translation>Всё ({count}, просрочено {late})…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>A limit passed</source>
        <translation>Предельный срок прошёл</translation>
    </message>
    <message>
        <source>Detentions for which neither a prolongation nor a release is recorded: {count}</source>
        <translation>Лишения свободы, для которых не записано ни продление, ни освобождение: {count}</translation>
    </message>
    <message>
        <source>Articles that are not certain</source>
        <translation>Статьи, в которых нет уверенности</translation>
    </message>
    <message>
        <source>Charges whose article no source prints plainly: {count}</source>
        <translation>Обвинения, статью которых ни один источник не называет прямо: {count}</translation>
    </message>
    <message>
        <source>Sources that differ</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Facts about which nobody decided yet: {count}</source>
        <translation>Сведения, о которых ещё никто не решил: {count}</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation>Делу нужно название.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation>Никого здесь не называйте: название видно в списках и на досье.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation>О чём это дело и что ещё не выяснено.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>People appear</source>
        <translation>Люди упоминаются</translation>
    </message>
    <message>
        <source>In dossiers, unless a person&apos;s own consent says less.</source>
        <translation>В досье; если человек согласился на меньшее, действует его согласие.</translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation>Статьи Пакта</translation>
    </message>
    <message>
        <source>International Covenant on Civil and Political Rights, for example 9, 14, 19</source>
        <translation>Международный пакт о гражданских и политических правах, например 9, 14, 19</translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>Add event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Add event (Ctrl+N)</source>
        <translation>Добавить событие (Ctrl+N)</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>Write down what happened and when, in the words of whoever told it.</source>
        <translation>Запишите, что и когда произошло, словами того, кто рассказал.</translation>
    </message>
    <message>
        <source>Events of this case</source>
        <translation>События этого дела</translation>
    </message>
</context>
<context>
    <name>CaseEvidence</name>
    <message>
        <source>Content warning</source>
        <translation>Тяжёлое содержание</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Принять файлы</translation>
    </message>
    <message>
        <source>Take in files for this case (Ctrl+N)</source>
        <translation>Принять файлы для этого дела (Ctrl+N)</translation>
    </message>
    <message>
        <source>Custody report…</source>
        <translation>Отчёт о хранении…</translation>
    </message>
    <message>
        <source>What the journal says of all items of this case, as a file</source>
        <translation>Что говорит журнал обо всех доказательствах этого дела, отдельным файлом</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>Доказательства по делу</translation>
    </message>
    <message>
        <source>No evidence in this case</source>
        <translation>В деле нет доказательств</translation>
    </message>
    <message>
        <source>Files are kept as they came, and each is known by its fingerprint from then on.</source>
        <translation>Файлы хранятся такими, какими пришли, и с этого времени каждый узнаётся по отпечатку.</translation>
    </message>
    <message>
        <source>The report is written. SHA-256 {sha256}</source>
        <translation>Отчёт записан. SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Создать досье</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>В этом деле</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation>Об этом деле пока ничего не написано.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начато</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>History of this case</source>
        <translation>История дела</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Истории пока нет</translation>
    </message>
    <message>
        <source>Every change of the case will be listed here.</source>
        <translation>Здесь будет видно каждое изменение дела.</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Дело начато</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Изменено: {fields}</translation>
    </message>
    <message>
        <source>Case taken out of the lists</source>
        <translation>Дело убрано из списков</translation>
    </message>
    <message>
        <source>Content of the case erased</source>
        <translation>Содержание дела стёрто</translation>
    </message>
    <message>
        <source>Dossier or package made</source>
        <translation>Создано досье или пакет</translation>
    </message>
    <message>
        <source>{code} put into the case</source>
        <translation>{code}: внесено в дело</translation>
    </message>
    <message>
        <source>{code} taken out of the case</source>
        <translation>{code}: убрано из дела</translation>
    </message>
    <message>
        <source>{person} added: {role}</source>
        <translation>{person} — добавлено: {role}</translation>
    </message>
    <message>
        <source>{person} changed: {role}</source>
        <translation>{person} — изменено: {role}</translation>
    </message>
    <message>
        <source>{person} no longer in the case: {role}</source>
        <translation>{person} — больше не в деле: {role}</translation>
    </message>
    <message>
        <source>Looked at or checked</source>
        <translation>Просмотрено или проверено</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое изложение</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>articles of the Covenant</source>
        <translation>статьи Пакта</translation>
    </message>
    <message>
        <source>date of opening</source>
        <translation>дата начала</translation>
    </message>
    <message>
        <source>how people appear</source>
        <translation>как упоминаются люди</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>другие сведения</translation>
    </message>
</context>
<context>
    <name>CaseLinkChooser</name>
    <message>
        <source>In no case</source>
        <translation>Ни в одном деле</translation>
    </message>
    <message>
        <source>Events already in the vault</source>
        <translation>События, которые уже есть в хранилище</translation>
    </message>
    <message>
        <source>Testimonies already in the vault</source>
        <translation>Показания, которые уже есть в хранилище</translation>
    </message>
    <message>
        <source>Evidence already in the vault</source>
        <translation>Доказательства, которые уже есть в хранилище</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>Код или слова</translation>
    </message>
    <message>
        <source>What is in this case already is not listed.</source>
        <translation>То, что уже есть в этом деле, не показано.</translation>
    </message>
    <message>
        <source>Nothing to put in was found.</source>
        <translation>Не нашлось ничего, что можно внести.</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Внести в дело</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CaseMemberTab</name>
    <message>
        <source>From the vault…</source>
        <translation>Из хранилища…</translation>
    </message>
    <message>
        <source>Put something that is already in the vault into this case</source>
        <translation>Внести в это дело то, что уже есть в хранилище</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Убрать из дела</translation>
    </message>
    <message>
        <source>Take out of the case (Delete)</source>
        <translation>Убрать из дела (Delete)</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Убрать из этого дела?</translation>
    </message>
    <message>
        <source>It stays in the vault and in its other cases, and can be put in again.</source>
        <translation>Запись останется в хранилище и в других делах; её можно внести снова.</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Все сведения</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation>Об этом деле пока ничего не написано.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято так</translation>
    </message>
    <message>
        <source>People appear</source>
        <translation>Люди упоминаются</translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation>Статьи Пакта</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Back to all cases (Esc)</source>
        <translation>Назад ко всем делам (Esc)</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Создать досье</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Части дела</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Свобода</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Обвинения</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>CasePeopleTab</name>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add person (Ctrl+N)</source>
        <translation>Добавить человека (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Убрать из дела</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Убрать из этого дела?</translation>
    </message>
    <message>
        <source>The person stays in the vault, and in other cases and events.</source>
        <translation>Запись о человеке останется в хранилище, в других делах и событиях.</translation>
    </message>
    <message>
        <source>People of this case</source>
        <translation>Люди в деле</translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation>В деле никто не записан</translation>
    </message>
    <message>
        <source>A person can be added without a name: a code is enough.</source>
        <translation>Человека можно добавить без имени: достаточно кода.</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>Ещё %n роль здесь не показана: она выдала бы источник.</numerusform>
            <numerusform>Ещё %n роли здесь не показаны: они выдали бы источник.</numerusform>
            <numerusform>Ещё %n ролей здесь не показано: они выдали бы источник.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePersonEditor</name>
    <message>
        <source>Add a person to this event</source>
        <translation>Добавить человека в событие</translation>
    </message>
    <message>
        <source>Add to the event</source>
        <translation>Добавить в событие</translation>
    </message>
    <message>
        <source>Role in this event</source>
        <translation>Роль в событии</translation>
    </message>
    <message>
        <source>Add a person to this case</source>
        <translation>Добавить человека в дело</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Добавить в дело</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Роль в деле</translation>
    </message>
    <message>
        <source>Rank or unit</source>
        <translation>Звание, подразделение</translation>
    </message>
    <message>
        <source>For officials</source>
        <translation>Для должностных лиц</translation>
    </message>
    <message>
        <source>Who it is, without a name</source>
        <translation>Кто это, без имени</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>Например: сосед, второй офицер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
</context>
<context>
    <name>CaseRecordLink</name>
    <message>
        <source>Put a record of the vault into this case</source>
        <translation>Внести в это дело запись из хранилища</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Какая запись</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Внести в дело</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CaseRecords</name>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a record of this kind (Ctrl+N)</source>
        <translation>Добавить запись этого вида (Ctrl+N)</translation>
    </message>
    <message>
        <source>Records of this case</source>
        <translation>Записи этого дела</translation>
    </message>
    <message>
        <source>No record in this case</source>
        <translation>В этом деле нет записей</translation>
    </message>
    <message>
        <source>Choose above what is to be written down: what was done to whom, a detention, a proceeding.</source>
        <translation>Выберите выше, что записать: что и с кем сделали, лишение свободы, производство.</translation>
    </message>
    <message>
        <source>From the vault…</source>
        <translation>Из хранилища…</translation>
    </message>
    <message>
        <source>Put something that is already in the vault into this case</source>
        <translation>Внести в это дело то, что уже есть в хранилище</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Убрать из дела</translation>
    </message>
    <message>
        <source>Take out of the case (Delete)</source>
        <translation>Убрать из дела (Delete)</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Убрать из этого дела?</translation>
    </message>
    <message>
        <source>It stays in the vault and in its other cases, and can be put in again.</source>
        <translation>Запись останется в хранилище и в других делах; её можно внести снова.</translation>
    </message>
</context>
<context>
    <name>CaseTasks</name>
    <message>
        <source>Write down a task…</source>
        <translation>Записать задачу…</translation>
    </message>
    <message>
        <source>Write down a task about this case (Ctrl+N)</source>
        <translation>Записать задачу об этом деле (Ctrl+N)</translation>
    </message>
    <message>
        <source>Deal with it…</source>
        <translation>Заняться этим…</translation>
    </message>
    <message>
        <source>What is due in this case</source>
        <translation>Чему пришёл срок в этом деле</translation>
    </message>
    <message>
        <source>Nothing is due in this case</source>
        <translation>В этом деле сроков нет</translation>
    </message>
    <message>
        <source>A task has a day, and says whether the law or we ourselves set it.</source>
        <translation>У задачи есть день, и сказано, закон его поставил или мы сами.</translation>
    </message>
</context>
<context>
    <name>CaseTestimonies</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ещё не записано</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Новое показание</translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation>Новое показание (Ctrl+N)</translation>
    </message>
    <message>
        <source>Testimonies of this case</source>
        <translation>Показания по делу</translation>
    </message>
    <message>
        <source>No testimony in this case</source>
        <translation>В деле нет показаний</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Запишите сказанное словами самого человека.</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>Интервью по шагам</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Search codes, titles, summaries</source>
        <translation>Искать по кодам, названиям, изложениям</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>Новое дело (Ctrl+N)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No case has these words and this status.</source>
        <translation>Нет дела с такими словами и таким состоянием.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation>Дело объединяет то, что относится друг к другу: события, людей, показания и доказательства.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Дела не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>ChargesWords</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>как напечатано</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против кого</translation>
    </message>
    <message>
        <source>Article as printed</source>
        <translation>Статья, как напечатано</translation>
    </message>
    <message>
        <source>Provision that the print names</source>
        <translation>Норма, которую называет печать</translation>
    </message>
    <message>
        <source>Article as we assess it</source>
        <translation>Статья по нашей оценке</translation>
    </message>
    <message>
        <source>How the article is known</source>
        <translation>Откуда известна статья</translation>
    </message>
    <message>
        <source>Print and assessment differ</source>
        <translation>Печать и оценка расходятся</translation>
    </message>
    <message>
        <source>On what that rests</source>
        <translation>На чём это держится</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Деяние</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Предъявлено</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Highest penalty</source>
        <translation>Наибольшее наказание</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перед кем</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>The defence</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>The prosecution</source>
        <translation>Сторона обвинения</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Added to it</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Can be turned into</source>
        <translation>Может быть заменено на</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>Everything in the vault is read and compared: the journal with its signatures, every record, every sealed file. Nothing is changed. You can go on working meanwhile.</source>
        <translation>Читается и сверяется всё: журнал с подписями, каждая запись, каждый запечатанный файл. Ничего не меняется. Тем временем можно работать.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Проверить всё сейчас</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>Everything that was checked is proven.</source>
        <translation>Всё проверенное доказано.</translation>
    </message>
    <message>
        <source>Nothing is broken. Some things cannot be proven; see below.</source>
        <translation>Нарушений не найдено. Кое-что доказать не удалось: см. ниже.</translation>
    </message>
    <message>
        <source>Something is broken. Keep this folder as it is, and read below what to do.</source>
        <translation>Найдено нарушение. Оставьте эту папку как есть и прочтите ниже, что делать.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Не доказано</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>And {number} more of this kind.</source>
        <translation>И ещё таких: {number}.</translation>
    </message>
</context>
<context>
    <name>ChronologyFilter</name>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Лишение свободы</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>What was done for them</source>
        <translation>Шаги в защиту</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Сделанное</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>День или период</translation>
    </message>
    <message>
        <source>what may have been then</source>
        <translation>что могло быть тогда</translation>
    </message>
    <message>
        <source>what surely was then</source>
        <translation>что точно было тогда</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Only what is disputed</source>
        <translation>Только расхождения</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Тем временем изменено</translation>
    </message>
    <message>
        <source>Somebody changed this record after you opened it. Nothing was saved yet: choose what stands.</source>
        <translation>Эту запись изменили после того, как вы её открыли. Пока ничего не сохранено: выберите, что останется.</translation>
    </message>
    <message>
        <source>In the record: {now}</source>
        <translation>В записи: {now}</translation>
    </message>
    <message>
        <source>Yours: {mine}</source>
        <translation>У вас: {mine}</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Сохранить моё</translation>
    </message>
    <message>
        <source>Take what is in the record</source>
        <translation>Взять то, что в записи</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
    <message>
        <source>— choose —</source>
        <translation>— выберите —</translation>
    </message>
</context>
<context>
    <name>ColumnPage</name>
    <message>
        <source>Back to safety (Esc)</source>
        <translation>Назад к безопасности (Esc)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Both say the same, word by word.</source>
        <translation>Обе версии совпадают слово в слово.</translation>
    </message>
    <message>
        <source>Words added: {added}. Words removed: {removed}.</source>
        <translation>Слов добавлено: {added}. Слов убрано: {removed}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Text with the differences: [− removed −], [+ added +]</source>
        <translation>Текст с отличиями: [− убрано −], [+ добавлено +]</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
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
        <translation>расследование {code}</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Не подано</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>waits for days: {days}</source>
        <translation>ждёт дней: {days}</translation>
    </message>
    <message>
        <source>waits for days: {days} or more</source>
        <translation>ждёт дней: {days} или больше</translation>
    </message>
    <message>
        <source>waits for days: {least} to {most}</source>
        <translation>ждёт дней: от {least} до {most}</translation>
    </message>
    <message>
        <source>PAST: {what} {when}</source>
        <translation>ПРОШЛО: {what} {when}</translation>
    </message>
</context>
<context>
    <name>ConsentAnswersEditor</name>
    <message>
        <source>Save answers</source>
        <translation>Сохранить ответы</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Можно использовать для</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Упоминается</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>В каком объёме</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>For one organisation alone, where the person answered differently:</source>
        <translation>Для отдельной организации, если о ней человек ответил иначе:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>ConsentBeginEditor</name>
    <message>
        <source>One exact day is needed here, for example 2024-05-17.</source>
        <translation>Здесь нужен один точный день, например 2024-05-17.</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>Человека спросили</translation>
    </message>
    <message>
        <source>This allows nothing yet. Each use is answered one by one on the next page; no answer means no.</source>
        <translation>Это ещё ничего не разрешает. На следующей странице отмечают ответ о каждой цели; нет ответа — значит нет.</translation>
    </message>
    <message>
        <source>Go to the answers</source>
        <translation>К ответам</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Язык разговора</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>One day, if it does not count at once.</source>
        <translation>Дата, если согласие начинает действовать не сразу.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>One day, if the person wants to be asked again.</source>
        <translation>Дата, если человек просит спросить его снова.</translation>
    </message>
    <message>
        <source>What the person understood</source>
        <translation>Что человек понял</translation>
    </message>
    <message>
        <source>In the person&apos;s own words: who will read it, and what may happen.</source>
        <translation>Словами самого человека: кто это прочтёт и что может случиться.</translation>
    </message>
    <message>
        <source>This is needed where somebody else answered.</source>
        <translation>Это нужно, когда ответил кто-то другой.</translation>
    </message>
    <message>
        <source>This person is marked as a minor: without the answer of a guardian nothing of them leaves.</source>
        <translation>Человек отмечен как несовершеннолетний: без ответа законного представителя ничего о нём не уйдёт.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>The code of that person, for example P-0007.</source>
        <translation>Код этого человека, например P-0007.</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>По какому праву</translation>
    </message>
    <message>
        <source>Parent, guardian, power of attorney; where the paper is.</source>
        <translation>Родитель, опекун, доверенность; где лежит бумага.</translation>
    </message>
    <message>
        <source>Why it is in the child&apos;s interest</source>
        <translation>Почему это в интересах ребёнка</translation>
    </message>
    <message>
        <source>In a few words; it never leaves the vault.</source>
        <translation>В нескольких словах; из хранилища это не уходит.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Tick each one only when it was said and understood.</source>
        <translation>Отмечайте каждый пункт, только когда он сказан и понят.</translation>
    </message>
    <message>
        <source>Who explained</source>
        <translation>Кто объяснял</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>Роль, никогда не имя.</translation>
    </message>
    <message>
        <source>Evidence of the consent</source>
        <translation>Подтверждение согласия</translation>
    </message>
    <message>
        <source>The code of a recording or paper, for example E-0003.</source>
        <translation>Код записи или бумаги, например E-0003.</translation>
    </message>
</context>
<context>
    <name>ConsentSheetView</name>
    <message>
        <source>The person was asked</source>
        <translation>Человека спросили</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Спрашивали раньше</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Спросили снова</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>This person has not been asked yet</source>
        <translation>Этого человека ещё не спрашивали</translation>
    </message>
    <message>
        <source>Record what was asked</source>
        <translation>Записать, о чём спросили</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Что понял человек</translation>
    </message>
    <message>
        <source>Taken back on {day}. Nothing of this person leaves the vault on this consent.</source>
        <translation>Отозвано: {day}. По этому согласию сведения о человеке больше не покидают хранилище.</translation>
    </message>
    <message>
        <source>Without an answer nothing of this person leaves the vault, unless somebody lets a text pass.</source>
        <translation>Без ответа никакие сведения об этом человеке не покидают хранилище, если только кто-то не допустит текст.</translation>
    </message>
    <message>
        <source>The person wants nothing to leave</source>
        <translation>Человек не хочет, чтобы что-либо уходило</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>По какому праву</translation>
    </message>
    <message>
        <source>Why it is in the child&apos;s interest</source>
        <translation>Почему это в интересах ребёнка</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Evidence of the consent</source>
        <translation>Подтверждение согласия</translation>
    </message>
    <message>
        <source>Not explained: {points}</source>
        <translation>Не объяснено: {points}</translation>
    </message>
    <message>
        <source>It counts from now on. What is left to do: {codes}.</source>
        <translation>Это действует с этой минуты. Что осталось сделать: {codes}.</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Kept as recordings: {codes}</source>
        <translation>Сохранённые записи: {codes}</translation>
    </message>
    <message>
        <source>Explain first, one by one</source>
        <translation>Сначала объясните, по одному</translation>
    </message>
    <message>
        <source>In words that the person knows, and in their language. They may stop at any time, and say no to any of it.</source>
        <translation>Знакомыми человеку словами и на его языке. Он может остановиться в любой момент и отказаться от любого пункта.</translation>
    </message>
    <message>
        <source>Open the consent sheet</source>
        <translation>Открыть лист согласия</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Choose the witness under “Before”; then the consent can be recorded.</source>
        <translation>Выберите свидетеля на шаге «До»; тогда можно внести согласие.</translation>
    </message>
    <message>
        <source>The consent was taken back. Nothing of this interview may leave.</source>
        <translation>Согласие отозвано. Ничто из этого интервью не должно уйти.</translation>
    </message>
    <message>
        <source>There is no record of consent. Until there is one, nothing of this interview may leave.</source>
        <translation>Согласие не внесено. Пока его нет, ничто из этого интервью не должно уйти.</translation>
    </message>
    <message>
        <source>Consent is recorded. Uses allowed: {number}.</source>
        <translation>Согласие внесено. Разрешено целей: {number}.</translation>
    </message>
    <message>
        <source>It is recorded that the person was asked, and no use is allowed yet.</source>
        <translation>Внесено, что человека спросили; ни одна цель пока не разрешена.</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawalEditor</name>
    <message>
        <source>One exact day is needed here, for example 2024-05-17.</source>
        <translation>Здесь нужен один точный день, например 2024-05-17.</translation>
    </message>
    <message>
        <source>Say why in a few words; “did not say why” is enough.</source>
        <translation>Укажите причину в нескольких словах; достаточно «причина не названа».</translation>
    </message>
    <message>
        <source>The consent was taken back</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>From that day on nothing of this person leaves the vault any more. What was handed over before cannot be undone by this program: tell those who hold it.</source>
        <translation>С этого дня сведения об этом человеке больше не покидают хранилище. Переданное раньше программа вернуть не может: сообщите тем, у кого оно есть.</translation>
    </message>
    <message>
        <source>Record that it was taken back</source>
        <translation>Записать отзыв</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Что сказал человек</translation>
    </message>
    <message>
        <source>Why it was taken back, in a few words.</source>
        <translation>Почему согласие отозвано, в нескольких словах.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Напишите название организации.</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Что отозвано</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>One use, for everybody</source>
        <translation>Одна цель, для всех</translation>
    </message>
    <message>
        <source>Everything for one organisation</source>
        <translation>Всё для одной организации</translation>
    </message>
    <message>
        <source>Which use</source>
        <translation>Какая цель</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Какая организация</translation>
    </message>
    <message>
        <source>Its name as in the answers.</source>
        <translation>Название, как в ответах.</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Кто нам сообщил</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>Роль, никогда не имя.</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>What is left to do becomes tasks.</source>
        <translation>Что осталось сделать, станет задачами.</translation>
    </message>
    <message>
        <source>What was done, in words</source>
        <translation>Что сделано, словами</translation>
    </message>
    <message>
        <source>Left already with this person in it: {codes}. Each becomes a task.</source>
        <translation>Уже ушло с этим человеком: {codes}. На каждое будет задача.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Kept as words</source>
        <translation>Сохранится словами</translation>
    </message>
    <message>
        <source>No number is made of it</source>
        <translation>Числом не станет</translation>
    </message>
</context>
<context>
    <name>CoveredFiles</name>
    <message>
        <source>File {number}, made of file {parent}: {count} covered</source>
        <translation>Файл {number}, сделан из файла {parent}: закрыто {count}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>Рядом с оригиналом</translation>
    </message>
    <message>
        <source>Look at the original</source>
        <translation>Смотреть оригинал</translation>
    </message>
    <message>
        <source>Nothing is left: confirm</source>
        <translation>Ничего не осталось: подтвердить</translation>
    </message>
    <message>
        <source>Something is left…</source>
        <translation>Что-то осталось…</translation>
    </message>
    <message>
        <source>Why: {why}. By: {who}.</source>
        <translation>Почему: {why}. Кто: {who}.</translation>
    </message>
    <message>
        <source>Second look: {who}.</source>
        <translation>Второй просмотр: {who}.</translation>
    </message>
    <message>
        <source>The same one, who works alone.</source>
        <translation>Тот же человек, он работает один.</translation>
    </message>
    <message>
        <source>Looked through by another process: nothing of what was covered was found in it.</source>
        <translation>Просмотрен другим процессом: ничего из закрытого в нём не найдено.</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>от начала до конца</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>до конца</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>In the times of the original: {places}.</source>
        <translation>По времени оригинала: {places}.</translation>
    </message>
    <message>
        <source>Say what can still be seen, without names.</source>
        <translation>Скажите, что ещё видно, без имён.</translation>
    </message>
    <message>
        <source>Copies with covered places</source>
        <translation>Копии с закрытыми местами</translation>
    </message>
    <message>
        <source>There is none yet. The original is never changed by covering.</source>
        <translation>Пока ни одной. Оригинал при закрытии мест никогда не меняется.</translation>
    </message>
    <message>
        <source>What can still be seen?</source>
        <translation>Что ещё видно?</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Cover places… (Ctrl+R)</source>
        <translation>Закрыть места… (Ctrl+R)</translation>
    </message>
    <message>
        <source>Safe copy for outside…</source>
        <translation>Безопасная копия наружу…</translation>
    </message>
</context>
<context>
    <name>CoveringAreas</name>
    <message>
        <source>Words “{words}”</source>
        <translation>Слова «{words}»</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>every page</source>
        <translation>каждая страница</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>от начала до конца</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>до конца</translation>
    </message>
    <message>
        <source>{times}, whole picture</source>
        <translation>{times}, весь кадр</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Что закрыто</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a stretch and say below the player what is done with it.</source>
        <translation>Пока ничего. Отметьте отрезок и скажите под проигрывателем, что с ним сделать.</translation>
    </message>
    <message>
        <source>Nothing yet. Press M on the page and draw with the mouse; or move the box with the arrows, with Shift its edges, and press Enter.</source>
        <translation>Пока ничего. Нажмите M на странице и нарисуйте мышью; или двигайте рамку стрелками, с Shift — её края, и нажмите Enter.</translation>
    </message>
    <message>
        <source>What is covered. Enter goes there, Delete leaves it out.</source>
        <translation>Что закрыто. Enter переходит туда, Delete убирает.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Отменить последнее изменение (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Повторить (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Take areas from a file…</source>
        <translation>Взять области из файла…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The same box on the pages up to</source>
        <translation>Та же рамка на страницах до</translation>
    </message>
    <message>
        <source>Last page that has the same box</source>
        <translation>Последняя страница с той же рамкой</translation>
    </message>
    <message>
        <source>Words to cover on every page</source>
        <translation>Слова, которые закрыть на каждой странице</translation>
    </message>
    <message>
        <source>A name in each spelling that stands there, one by one.</source>
        <translation>Имя в каждом написании, которое там встречается, по одному.</translation>
    </message>
    <message>
        <source>Cover them</source>
        <translation>Закрыть их</translation>
    </message>
</context>
<context>
    <name>CoveringFilm</name>
    <message>
        <source>I begins a stretch where you stand, O ends it. Comma and full stop go on by 10 ms.</source>
        <translation>I начинает отрезок там, где вы стоите, O заканчивает его. Запятая и точка — шаг в 10 мс.</translation>
    </message>
    <message>
        <source>I begins a stretch with the frame you see, O ends it with the frame you see. M marks a part of the picture; without one it is the whole picture.</source>
        <translation>I начинает отрезок с видимого кадра, O заканчивает его видимым кадром. M отмечает часть кадра; без неё закрывается весь кадр.</translation>
    </message>
    <message>
        <source>One colour (C)</source>
        <translation>Один цвет (C)</translation>
    </message>
    <message>
        <source>Large tiles (D)</source>
        <translation>Плитки (D)</translation>
    </message>
    <message>
        <source>Silence (U)</source>
        <translation>Без звука (U)</translation>
    </message>
    <message>
        <source>Tone (T)</source>
        <translation>Тон (T)</translation>
    </message>
    <message>
        <source>Cut out (X)</source>
        <translation>Вырезать (X)</translation>
    </message>
</context>
<context>
    <name>CoveringPage</name>
    <message>
        <source>Looking for faces, number plates and names</source>
        <translation>Поиск лиц, номеров машин и имён</translation>
    </message>
    <message>
        <source>Mark first what is meant: I where it begins, O where it ends, M for a part of the picture.</source>
        <translation>Сначала отметьте, что именно: I — где начинается, O — где кончается, M — часть кадра.</translation>
    </message>
    <message>
        <source>What you marked here before was kept, and is shown again.</source>
        <translation>То, что вы отметили здесь раньше, сохранилось и показано снова.</translation>
    </message>
    <message>
        <source>Which file of areas?</source>
        <translation>Какой файл областей?</translation>
    </message>
    <message>
        <source>Making the copy and looking through it</source>
        <translation>Копия делается и просматривается</translation>
    </message>
    <message>
        <source>Made as file {number} and kept. Another process looked through it and found nothing of what was covered. The original is unchanged. Somebody else now has to look at the copy before it may leave.</source>
        <translation>Копия сделана и сохранена как файл {number}. Другой процесс просмотрел её и не нашёл ничего из закрытого. Оригинал не изменился. Теперь копию должен посмотреть кто-то другой, прежде чем она выйдет наружу.</translation>
    </message>
    <message>
        <source>Recognition still reads words that stood under boxes, or names, or could not read the page: look at pages {pages} of the copy.</source>
        <translation>Распознавание ещё читает слова, стоявшие под рамками, или имена, или не смогло прочесть страницу: посмотрите страницы {pages} копии.</translation>
    </message>
    <message>
        <source>{program} read the copy too and found none of it.</source>
        <translation>{program} тоже прочитал копию и ничего из этого не нашёл.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of it can be searched and copied, read by {program}.</source>
        <translation>
            <numerusform>%n слово в ней можно искать и копировать, прочитал {program}.</numerusform>
            <numerusform>%n слова в ней можно искать и копировать, прочитал {program}.</numerusform>
            <numerusform>%n слов в ней можно искать и копировать, прочитал {program}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that can be searched and copied</source>
        <translation>Текст, который можно искать и копировать</translation>
    </message>
    <message>
        <source>Tesseract reads it in the covered pages, with mistakes. Words beside a box are left out.</source>
        <translation>Tesseract читает его на закрытых страницах, с ошибками. Слова у самых рамок в него не входят.</translation>
    </message>
    <message>
        <source>Tesseract reads it in the covered pages, and is not installed here.</source>
        <translation>Tesseract читает его на закрытых страницах, а здесь он не установлен.</translation>
    </message>
    <message>
        <source>Back to the item (Esc)</source>
        <translation>Назад к доказательству (Esc)</translation>
    </message>
    <message>
        <source>Cover places in a copy</source>
        <translation>Закрыть места в копии</translation>
    </message>
    <message>
        <source>Show the boxes as they will be (F8)</source>
        <translation>Показать рамки такими, какими они будут (F8)</translation>
    </message>
    <message>
        <source>See and hear it as it will be (F8)</source>
        <translation>Смотреть и слушать таким, каким он будет (F8)</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Почему, своими словами</translation>
    </message>
    <message>
        <source>It stays in the vault. Do not write what is under the boxes.</source>
        <translation>Остаётся в хранилище. Не пишите, что под закрытыми местами.</translation>
    </message>
    <message>
        <source>Picture and sound are made anew in a new file; the original stays as it is. Another process then looks and listens through it: if anything of what was covered is found, nothing is kept.</source>
        <translation>Изображение и звук делаются заново в новом файле; оригинал остаётся как есть. Затем другой процесс просматривает и прослушивает новый файл: если найдётся что-то из закрытого, он не сохраняется.</translation>
    </message>
    <message>
        <source>A new file is made of pixels only; the original stays as it is. Another process then looks through it: if anything of what was covered is found, nothing is kept.</source>
        <translation>Новый файл состоит только из точек изображения; оригинал остаётся как есть. Затем его просматривает другой процесс: если найдётся что-то из закрытого, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Make the copy (Ctrl+Enter)</source>
        <translation>Сделать копию (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoveringPlayer</name>
    <message>
        <source>This will not be in the copy: it is cut out.</source>
        <translation>В копии этого не будет: это вырезано.</translation>
    </message>
</context>
<context>
    <name>CoveringSuggestions</name>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>read by a machine</source>
        <translation>прочитано машиной</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>All were decided on.</source>
        <translation>Обо всём решено.</translation>
    </message>
    <message>
        <source>Pages that could not be looked through: {numbers}.</source>
        <translation>Страницы, которые не удалось просмотреть: {numbers}.</translation>
    </message>
    <message>
        <source>Names in pixels, as in scans, were not looked for: Tesseract is not installed.</source>
        <translation>Имена в пикселях, например на сканах, не искались: Tesseract не установлен.</translation>
    </message>
    <message>
        <source>There is more than can be shown. Decide on these, then look again.</source>
        <translation>Найдено больше, чем можно показать. Решите об этих, потом ищите снова.</translation>
    </message>
    <message>
        <source>What a machine proposes</source>
        <translation>Что предлагает машина</translation>
    </message>
    <message>
        <source>Faces, number plates, and names, addresses and numbers of people in this vault. It misses some, and some are none: look through every page yourself. Nothing is covered that you did not take.</source>
        <translation>Лица, номера машин, а также имена, адреса и номера людей из этого хранилища. Что-то она пропустит, а что-то примет ошибочно: просмотрите каждую страницу сами. Закрывается только то, что вы приняли.</translation>
    </message>
    <message>
        <source>Look for them (Ctrl+G)</source>
        <translation>Найти их (Ctrl+G)</translation>
    </message>
    <message>
        <source>What a machine proposes. Enter takes it, Delete refuses it, with Shift all of them.</source>
        <translation>Что предлагает машина. Enter принимает, Delete отклоняет, вместе с Shift — всё сразу.</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Принять (Enter)</translation>
    </message>
    <message>
        <source>Not this (Delete)</source>
        <translation>Не это (Delete)</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Принять всё</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ничего из этого</translation>
    </message>
</context>
<context>
    <name>CoveringTimes</name>
    <message>
        <source>Minutes and seconds, as in 01:02.500.</source>
        <translation>Минуты и секунды, например 01:02.500.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>In the player: [ for here</source>
        <translation>В проигрывателе: [ — отсюда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>In the player: ] for here</source>
        <translation>В проигрывателе: ] — досюда</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>до конца</translation>
    </message>
</context>
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Create a vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Имя хранилища</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>Его видно как имя папки.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation>Выбрать, где будет хранилище</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Четыре слова или больше, которые никто другой не поставил бы рядом.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Та же фраза ещё раз</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open the vault, and we cannot either.</source>
        <translation>Если вы забудете фразу, хранилище не откроет никто, в том числе и мы.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>The vault is being created</source>
        <translation>Хранилище создаётся</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>There is already something with this name here. Choose another name.</source>
        <translation>Здесь уже есть что-то с таким именем. Выберите другое.</translation>
    </message>
    <message>
        <source>A name cannot contain / \ : * ? &quot; &lt; &gt; | and cannot end with a dot.</source>
        <translation>В названии не может быть / \ : * ? &quot; &lt; &gt; |, и оно не может кончаться точкой.</translation>
    </message>
</context>
<context>
    <name>CustodyForm</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Укажите день.</translation>
    </message>
</context>
<context>
    <name>CustodyReporting</name>
    <message>
        <source>Where to put the report</source>
        <translation>Куда положить отчёт</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Записываем отчёт</translation>
    </message>
    <message>
        <source>The full report names people, files and devices: keep it.</source>
        <translation>Полный отчёт называет людей, файлы и устройства: держите его у себя.</translation>
    </message>
    <message>
        <source>The reduced report has roles only, and leaves out what is protected as a whole.</source>
        <translation>В сокращённом отчёте только роли, и нет того, что закрыто целиком.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Custody report of all items of this case</source>
        <translation>Отчёт о хранении всех доказательств этого дела</translation>
    </message>
    <message>
        <source>Custody report</source>
        <translation>Отчёт о хранении</translation>
    </message>
    <message>
        <source>For others: reduced</source>
        <translation>Для других: сокращённый</translation>
    </message>
    <message>
        <source>For ourselves: full</source>
        <translation>Для себя: полный</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DangerEditor</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Напишите в нескольких словах, почему.</translation>
    </message>
    <message>
        <source>This person is in danger</source>
        <translation>Человек в опасности</translation>
    </message>
    <message>
        <source>From now on they stand in no list and no suggestion, no name or word finds them, and nothing of them leaves, whatever they agreed to. The code alone leads here. What was handed over stays so.</source>
        <translation>С этой минуты человека нет ни в списках, ни в подсказках, его не найти ни по имени, ни по словам, и ничего о нём не уходит, что бы он ни разрешил. Сюда ведёт только код. Что уже передано, того не вернуть.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>It never leaves the vault. Write no names here.</source>
        <translation>Из хранилища это не уходит. Имён здесь не пишите.</translation>
    </message>
    <message>
        <source>Protect this person now</source>
        <translation>Защитить этого человека сейчас</translation>
    </message>
    <message>
        <source>Cases with this person, to look at before their next dossier: {codes}.</source>
        <translation>Дела с этим человеком, которые надо просмотреть до следующего досье: {codes}.</translation>
    </message>
    <message>
        <source>Left already with this person in it: {codes}.</source>
        <translation>Уже ушло с этим человеком: {codes}.</translation>
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
        <translation>с {first}</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>по {last}</translation>
    </message>
    <message>
        <source>about: {days}</source>
        <translation>примерно: {days}</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Дата не указана.</translation>
    </message>
    <message>
        <source>Kept as typed. No days are read from these words.</source>
        <translation>Сохранится как написано. Какие это дни, из этих слов не понять.</translation>
    </message>
    <message>
        <source>Understood as {days}</source>
        <translation>Понято так: {days}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>The year is not said. If you know it, add it in square brackets: [2022]</source>
        <translation>Год не назван. Если он известен, добавьте его в квадратных скобках: [2022]</translation>
    </message>
    <message>
        <source>Understood as {days}; inferred by us</source>
        <translation>Понято так: {days}; это наш вывод</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Who says so</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>The lawyer, the family, a paper of the prison. It stays in the vault and never leaves it.</source>
        <translation>Адвокат, семья, бумага из учреждения. Это остаётся в хранилище и никогда его не покидает.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем это закончилось</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>В нескольких словах, без имён.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новый день</translation>
    </message>
    <message>
        <source>One exact day.</source>
        <translation>Один точный день.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Причина останется в журнале: не пишите здесь имён.</translation>
    </message>
    <message>
        <source>Somebody says today that it still goes on.</source>
        <translation>Сегодня кто-то говорит, что это ещё продолжается.</translation>
    </message>
    <message>
        <source>It leaves the list. The day and what came of it stay on record.</source>
        <translation>Строка уйдёт из списка. День и то, чем закончилось, останутся записанными.</translation>
    </message>
    <message>
        <source>The earlier day stays in the history of the record.</source>
        <translation>Прежний день останется в истории записи.</translation>
    </message>
    <message>
        <source>Still held today</source>
        <translation>Сегодня ещё удерживается</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Say who says so: nobody is confirmed by nobody.</source>
        <translation>Укажите, кто это говорит: без источника подтверждения нет.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Скажите в нескольких словах, чем это закончилось.</translation>
    </message>
    <message>
        <source>Say to which day.</source>
        <translation>Укажите, на какой день.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Скажите в нескольких словах, почему.</translation>
    </message>
</context>
<context>
    <name>DemonstrationView</name>
    <message>
        <source>Making invented cases</source>
        <translation>Создаются вымышленные дела</translation>
    </message>
    <message>
        <source>Choose where the folder for trying out will be</source>
        <translation>Выбрать, где будет пробная папка</translation>
    </message>
    <message>
        <source>Try it with invented cases</source>
        <translation>Попробовать на вымышленных делах</translation>
    </message>
    <message>
        <source>A vault of its own is made in a new folder, with people and events that were made up. Change and export what you like; delete the folder when you are done.</source>
        <translation>В новой папке создаётся отдельное хранилище с вымышленными людьми и событиями. Меняйте и выдавайте что угодно; закончив, удалите папку.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Note this passphrase if you want to open it again. It is told only now.</source>
        <translation>Запишите эту парольную фразу, если захотите открыть хранилище снова. Её видно только сейчас.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DiscrepancyDecision</name>
    <message>
        <source>Say why: a decision without a reason cannot be checked.</source>
        <translation>Напишите, почему: решение без причины нельзя проверить.</translation>
    </message>
    <message>
        <source>Show from now on: {value}</source>
        <translation>Показывать отныне: {value}</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>What we think of it</source>
        <translation>Что мы об этом думаем</translation>
    </message>
    <message>
        <source>Printed in the dossier beside both values: write no names here.</source>
        <translation>Печатается в досье рядом с обоими значениями: не пишите здесь имён.</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Почему это значение</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Причина остаётся в журнале: не пишите здесь имён.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPage</name>
    <message>
        <source>Hide what is protected</source>
        <translation>Скрыть защищённое</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Показать защищённое</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Which discrepancies</source>
        <translation>Какие расхождения</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>No discrepancy here</source>
        <translation>Расхождений здесь нет</translation>
    </message>
    <message>
        <source>When a source says something else than a record shows, both stand here side by side.</source>
        <translation>Когда источник говорит не то, что показывает запись, здесь рядом стоят оба значения.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Это не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>DiscrepancyValue</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
    <message>
        <source>No source was named for it yet.</source>
        <translation>Источник ещё не назван.</translation>
    </message>
    <message>
        <source>Keep showing this…</source>
        <translation>Оставить это…</translation>
    </message>
    <message>
        <source>Show this…</source>
        <translation>Показывать это…</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Наши собственные сведения</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>по состоянию на {day}</translation>
    </message>
    <message>
        <source>Open this reference</source>
        <translation>Открыть эту ссылку</translation>
    </message>
    <message>
        <source>Show this place in the file</source>
        <translation>Показать это место в файле</translation>
    </message>
</context>
<context>
    <name>DiscrepancyView</name>
    <message>
        <source>Decided. Why: {reason}</source>
        <translation>Решено. Почему: {reason}</translation>
    </message>
    <message>
        <source>Open: sources give different values. The record shows one, and every list says so.</source>
        <translation>Открыто: источники указывают разное. Запись показывает одно из значений, и каждый список об этом говорит.</translation>
    </message>
    <message>
        <source>Hidden until you ask: this fact could tell who somebody is.</source>
        <translation>Скрыто, пока вы не попросите: по этому сведению можно узнать человека.</translation>
    </message>
    <message>
        <source>Write what we think, decide later…</source>
        <translation>Записать мнение, решить позже…</translation>
    </message>
    <message>
        <source>Open the question again…</source>
        <translation>Открыть вопрос снова…</translation>
    </message>
    <message>
        <source>Name another source</source>
        <translation>Назвать ещё источник</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Open the question again?</source>
        <translation>Открыть вопрос снова?</translation>
    </message>
    <message>
        <source>What is shown stays as it is. The earlier decision and its reason stay in the history.</source>
        <translation>Показанное остаётся прежним. Прежнее решение и его причина остаются в истории.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>What we think: {words}</source>
        <translation>Что мы думаем: {words}</translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Что ушло</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>New partner (Ctrl+N)</source>
        <translation>Новый партнёр (Ctrl+N)</translation>
    </message>
    <message>
        <source>New dossier (Ctrl+N)</source>
        <translation>Новое досье (Ctrl+N)</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Партнёров пока нет</translation>
    </message>
    <message>
        <source>A partner is somebody whose key you have compared, to whom packages are sealed.</source>
        <translation>Партнёр — тот, чей ключ вы сверили и для кого запечатываете пакеты.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>Nothing has left the vault</source>
        <translation>Из хранилища ничего не ушло</translation>
    </message>
    <message>
        <source>Make a signed dossier of a case. People&apos;s consent decides what it holds.</source>
        <translation>Создайте подписанное досье по делу. Что в него войдёт, решает согласие людей.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Новое досье</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Не запечатано</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сверен</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сверен</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>Могло уйти</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>The program was stopped while this was being written, so it may lie where it was put. Look for a file with this number. As long as you do not know, take it as handed over.</source>
        <translation>Программу остановили, пока она записывала файл, и он мог остаться там, куда его положили. Поищите файл с этим номером. Пока вы не знаете точно, считайте, что он передан.</translation>
    </message>
    <message>
        <source>It did not leave…</source>
        <translation>Это не ушло…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>Did {code} not leave?</source>
        <translation>{code} не ушло?</translation>
    </message>
    <message>
        <source>It is taken off this list and off the sheets of the people in it. The journal keeps both notes.</source>
        <translation>Запись исчезнет из этого списка и с листов людей, о которых она. Журнал сохранит обе отметки.</translation>
    </message>
    <message>
        <source>Note that it did not leave</source>
        <translation>Отметить, что не ушло</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Unsaved words from {time} are kept here.</source>
        <translation>Здесь остались несохранённые слова ({time}).</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>DropView</name>
    <message>
        <source>Add without opening</source>
        <translation>Добавить, не открывая</translation>
    </message>
    <message>
        <source>What you add is sealed at once. Until the vault is opened nobody can read it, and you cannot either.</source>
        <translation>То, что вы добавите, сразу запечатывается. Пока хранилище не откроют, прочитать это не сможет никто, и вы тоже.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What you saw or were told. It becomes a testimony.</source>
        <translation>Что вы видели или что вам рассказали. Это станет показанием.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Файлы, которые надо добавить</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Or drag files into this window.</source>
        <translation>Или перетащите файлы в это окно.</translation>
    </message>
    <message>
        <source>The files themselves stay where they are; removing them is up to you.</source>
        <translation>Сами файлы остаются на месте; удаляете их вы сами.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Seal into the vault</source>
        <translation>Запечатать в хранилище</translation>
    </message>
    <message>
        <source>Seal into the vault (Ctrl+Enter)</source>
        <translation>Запечатать в хранилище (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose the files to add</source>
        <translation>Выберите файлы, которые надо добавить</translation>
    </message>
    <message>
        <source>Sealing into the vault</source>
        <translation>Запечатывание в хранилище</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n. It is taken in when the vault is opened next.</source>
        <translation>
            <numerusform>Запечатано: %n. Это будет принято, когда хранилище откроют в следующий раз.</numerusform>
            <numerusform>Запечатано: %n. Это будет принято, когда хранилище откроют в следующий раз.</numerusform>
            <numerusform>Запечатано: %n. Это будет принято, когда хранилище откроют в следующий раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault in words: {words}. The open vault shows the same under Inbox; if they differ, add nothing.</source>
        <translation>Это хранилище словами: {words}. Открытое хранилище показывает те же слова во входящих; если слова другие, ничего не добавляйте.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc). Words that are not saved stay kept.</source>
        <translation>Закрыть (Esc). Несохранённые слова не пропадут.</translation>
    </message>
</context>
<context>
    <name>EntryWindow</name>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Руководство (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No network: the system refuses it to this program.</source>
        <translation>Без сети: система не пускает в неё эту программу.</translation>
    </message>
    <message>
        <source>This program uses no network; this system does not enforce it.</source>
        <translation>Программа не пользуется сетью, но система за этим не следит.</translation>
    </message>
</context>
<context>
    <name>EraseView</name>
    <message>
        <source>Erase access</source>
        <translation>Уничтожить доступ</translation>
    </message>
    <message>
        <source>Type this word to go on: {word}</source>
        <translation>Чтобы продолжить, наберите это слово: {word}</translation>
    </message>
    <message>
        <source>Erase access now</source>
        <translation>Уничтожить доступ сейчас</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>An event needs a few words that say what happened.</source>
        <translation>Событию нужны несколько слов о том, что произошло.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>В нескольких словах, без имён.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “between 3 and 5 May 2022”</source>
        <translation>Как было сказано: «в начале марта 2022», «между 3 и 5 мая 2022»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Как сообщено</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>For an assembly</source>
        <translation>Для собрания</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>EventGlance</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Все сведения</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято так</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Как сообщено</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>Новое заявление</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Groups, as they were counted</source>
        <translation>Группы, как их посчитали</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>What was done to whom</source>
        <translation>Что и с кем сделали</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Добавить нарушение</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Назвать источник</translation>
    </message>
    <message>
        <source>Before, after, and what followed</source>
        <translation>До, после и что последовало</translation>
    </message>
    <message>
        <source>Tie to another event</source>
        <translation>Связать с другим событием</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>до этого</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>после этого</translation>
    </message>
    <message>
        <source>led to it</source>
        <translation>привело к этому</translation>
    </message>
    <message>
        <source>followed from it</source>
        <translation>последовало из этого</translation>
    </message>
    <message>
        <source>it is part of this</source>
        <translation>это его часть</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>часть этого</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>в то же время</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>Ещё %n роль здесь не показана: она выдала бы источник.</numerusform>
            <numerusform>Ещё %n роли здесь не показаны: они выдали бы источник.</numerusform>
            <numerusform>Ещё %n ролей здесь не показано: они выдали бы источник.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>Take {code} out of the event</source>
        <translation>Убрать из события: {code}</translation>
    </message>
    <message>
        <source>Take {code} out of this event?</source>
        <translation>Убрать {code} из этого события?</translation>
    </message>
    <message>
        <source>The person stays in the vault, and in cases and other events.</source>
        <translation>Запись о человеке останется в хранилище, в делах и других событиях.</translation>
    </message>
    <message>
        <source>Take out of the event</source>
        <translation>Убрать из события</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Nobody is recorded for this event.</source>
        <translation>В этом событии никто не записан.</translation>
    </message>
</context>
<context>
    <name>EvidenceCheckPage</name>
    <message>
        <source>Check all evidence</source>
        <translation>Сверка всех доказательств</translation>
    </message>
    <message>
        <source>Every sealed file is opened and compared with what was taken in, to the last bit; what was checked longest ago comes first. Nothing is changed. You can go on working meanwhile, and stop at any time: it goes on where it stopped.</source>
        <translation>Каждый запечатанный файл открывается и сверяется с принятым, до последнего бита; сначала то, что дольше всего не сверялось. Ничего не меняется. Можно работать дальше и остановить сверку в любую минуту: она продолжится с того же места.</translation>
    </message>
    <message>
        <source>Back to evidence (Esc)</source>
        <translation>Назад к доказательствам (Esc)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Not what was taken in</source>
        <translation>Не то, что было принято</translation>
    </message>
    <message>
        <source>Belongs to no item</source>
        <translation>Не принадлежит ни одному доказательству</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Сверять всё</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Сверить всё сейчас</translation>
    </message>
    <message>
        <source>Checking all evidence</source>
        <translation>Идёт сверка всех доказательств</translation>
    </message>
    <message>
        <source>Stopped. What was checked is kept; the check goes on from there.</source>
        <translation>Остановлено. Сверенное сохранено; сверка продолжится с этого места.</translation>
    </message>
    <message>
        <source>Some files are not what was taken in. Keep this folder as it is, and look for them in a backup.</source>
        <translation>Некоторые файлы — не то, что было принято. Оставьте эту папку как есть и поищите их в резервной копии.</translation>
    </message>
    <message>
        <source>Every file is exactly what was taken in. Something lies there that belongs to no item.</source>
        <translation>Каждый файл в точности такой, каким был принят. Но лежит и то, что не принадлежит ни одному доказательству.</translation>
    </message>
    <message>
        <source>Every file is exactly what was taken in.</source>
        <translation>Каждый файл в точности такой, каким был принят.</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Продолжить сверку</translation>
    </message>
    <message>
        <source>Due on {day}; it stands on the page Today.</source>
        <translation>Срок — {day}; сверка стоит на странице «Сегодня».</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>Проверять нечего: файла нет.</translation>
    </message>
    <message>
        <source>Everything was last checked on {time}.</source>
        <translation>Последняя полная сверка: {time}.</translation>
    </message>
    <message>
        <source>Never checked as a whole.</source>
        <translation>Полной сверки ещё не было.</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>Файлов: {number}.</translation>
    </message>
    <message>
        <source>A check was stopped: {done} of them are done.</source>
        <translation>Сверка остановлена: готово {done}.</translation>
    </message>
    <message>
        <source>And {number} more of this kind.</source>
        <translation>И ещё таких: {number}.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>{name}: a copy of {code}</source>
        <translation>{name}: копия {code}</translation>
    </message>
    <message>
        <source>{name}: unknown</source>
        <translation>{name}: что это, неизвестно</translation>
    </message>
</context>
<context>
    <name>EvidenceGlance</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>Small picture of {code}</source>
        <translation>Уменьшенное изображение {code}</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Тяжело смотреть</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>нет у нас</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Search codes, titles, descriptions</source>
        <translation>Искать по кодам, названиям, описаниям</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>Take in files (Ctrl+N)</source>
        <translation>Принять файлы (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take in an online capture</source>
        <translation>Принять сохранённое из сети</translation>
    </message>
    <message>
        <source>Read what files say of themselves</source>
        <translation>Прочитать, что файлы говорят о себе</translation>
    </message>
    <message>
        <source>Inbox: what was added while the vault was locked</source>
        <translation>Входящие: что добавлено, пока хранилище было заперто</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Choose another kind or other words above.</source>
        <translation>Выберите выше другой вид или измените слова.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Доказательств пока нет</translation>
    </message>
    <message>
        <source>Take in photos, papers or recordings. They are sealed in the vault, and how they came is kept.</source>
        <translation>Примите снимки, бумаги или записи. Они запечатываются в хранилище, а то, как они к вам попали, сохраняется.</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Принять файлы</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Тяжело смотреть</translation>
    </message>
    <message>
        <source>Small pictures in a grid</source>
        <translation>Маленькие изображения сеткой</translation>
    </message>
    <message>
        <source>Evidence as small pictures</source>
        <translation>Доказательства маленькими изображениями</translation>
    </message>
    <message>
        <source>Check all evidence</source>
        <translation>Сверка всех доказательств</translation>
    </message>
</context>
<context>
    <name>EvidenceTextPage</name>
    <message>
        <source>Marked: {place}. Write this place where the item is cited.</source>
        <translation>Отмечено: {place}. Напишите это место там, где доказательство приводится.</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>К доказательству</translation>
    </message>
    <message>
        <source>Back to the item</source>
        <translation>Назад к доказательству</translation>
    </message>
</context>
<context>
    <name>EvidenceTextsOffer</name>
    <message>
        <source>Files whose text was not read yet, so that the search does not look into them: {count}.</source>
        <translation>Файлы, текст которых ещё не прочитан, поэтому поиск в них не заглядывает: {count}.</translation>
    </message>
    <message>
        <source>Read the texts of all evidence</source>
        <translation>Прочитать тексты всех доказательств</translation>
    </message>
    <message>
        <source>Reading the texts of all evidence</source>
        <translation>Чтение текстов всех доказательств</translation>
    </message>
    <message>
        <source>Texts read: {count}.</source>
        <translation>Прочитано текстов: {count}.</translation>
    </message>
    <message>
        <source>Recognised by a machine: {count}.</source>
        <translation>Распознано машиной: {count}.</translation>
    </message>
    <message>
        <source>With pages that only the recognition can read: {count}; it is switched on in Settings.</source>
        <translation>Со страницами, которые можно только распознать: {count}; распознавание включается в настройках.</translation>
    </message>
    <message>
        <source>Without a text that could be read: {codes}.</source>
        <translation>Текст прочитать не удалось: {codes}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Opened walled in: this file cannot reach your files or any network.</source>
        <translation>Открыто отгороженно: этому файлу недоступны ни ваши файлы, ни сеть.</translation>
    </message>
    <message>
        <source>Opened in a program of its own, but this system walls it in only partly.</source>
        <translation>Открыто в отдельной программе, но эта система отгораживает её лишь частично.</translation>
    </message>
    <message>
        <source>Opened in a program of its own; this system does not wall it in.</source>
        <translation>Открыто в отдельной программе; эта система её не отгораживает.</translation>
    </message>
    <message>
        <source>Files of this item</source>
        <translation>Файлы этого предмета</translation>
    </message>
    <message>
        <source>Fill the window (F11)</source>
        <translation>На всё окно (F11)</translation>
    </message>
</context>
<context>
    <name>ExportGlance</name>
    <message>
        <source>Sealed package</source>
        <translation>Запечатанный пакет</translation>
    </message>
    <message>
        <source>Dossier, not sealed</source>
        <translation>Досье, не запечатано</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>Могло уйти</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>К делу {code}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушло</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Запечатано для</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что ушло</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Запечатанный файл</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Отпечатки (SHA-256)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>There is no case yet. Open a case first.</source>
        <translation>Дел пока нет. Сначала создайте дело.</translation>
    </message>
    <message>
        <source>What you typed for this export stands here again.</source>
        <translation>То, что вы набрали для этой выдачи, снова стоит здесь.</translation>
    </message>
    <message>
        <source>Where to put it: a stick, or a folder outside the vault</source>
        <translation>Куда положить: на флешку или в папку вне хранилища</translation>
    </message>
    <message>
        <source>Making {code}</source>
        <translation>Создаётся {code}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing left.</source>
        <translation>Остановлено. Ничего не записано и ничего не ушло.</translation>
    </message>
    <message>
        <source>Back to the dossiers (Esc)</source>
        <translation>Назад к досье (Esc)</translation>
    </message>
    <message>
        <source>What is to leave?</source>
        <translation>Что должно уйти?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Кто это получит?</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>Что мешает?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Шаг {number} из 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose where and make it…</source>
        <translation>Выбрать место и создать…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Go to the folder above</source>
        <translation>В папку выше</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drives and sticks</source>
        <translation>Диски и флешки</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Эту папку нельзя прочесть.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлы и папки</translation>
    </message>
    <message>
        <source>Give the file a name without slashes.</source>
        <translation>Дайте файлу имя без косых черт.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Выбрать эту папку</translation>
    </message>
    <message>
        <source>Add the files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Сохранить здесь</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Домашняя папка</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Choose this file</source>
        <translation>Выбрать этот файл</translation>
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
        <translation>Это новое хранилище</translation>
    </message>
    <message>
        <source>Later this page shows what is due: limits of detention, deadlines, days in court, consent.</source>
        <translation>Потом здесь будет видно, чему пришёл срок: предельные и другие сроки, дни в суде, согласия.</translation>
    </message>
    <message>
        <source>Open a first case</source>
        <translation>Заведите первое дело</translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation>Дело хранит то, что относится к одному: события, людей, показания и доказательства.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Дела…</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Держите копию в другом месте</translation>
    </message>
    <message>
        <source>A stick in another place, made before there is anything to lose.</source>
        <translation>Флешка в другом месте, сделанная прежде, чем есть что терять.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Копии…</translation>
    </message>
    <message>
        <source>A second way in</source>
        <translation>Второй способ открыть</translation>
    </message>
    <message>
        <source>Shares or a key file, for the day on which the passphrase is gone.</source>
        <translation>Доли или файл-ключ на тот день, когда фраза забыта.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Прочитайте руководство</translation>
    </message>
    <message>
        <source>Short pages, one for each thing that you do.</source>
        <translation>Короткие страницы, по одной на каждое действие.</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Руководство…</translation>
    </message>
</context>
<context>
    <name>FolderEntries</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
</context>
<context>
    <name>GapPanel</name>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to {code}</source>
        <translation>Перейти: {code}</translation>
    </message>
    <message>
        <source>Reason for an exception; it is printed in the package and names nobody</source>
        <translation>Причина исключения: она печатается в пакете, никого не называйте</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Допустить</translation>
    </message>
    <message>
        <source>Let {code} pass</source>
        <translation>Допустить: {code}</translation>
    </message>
</context>
<context>
    <name>GapsStep</name>
    <message>
        <source>Nothing can leave before what is listed first is settled.</source>
        <translation>Ничего не уйдёт, пока не решено то, что стоит первым в списке.</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Read what follows before you go on.</source>
        <translation>Препятствий нет. Прежде чем продолжить, прочтите то, что ниже.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Препятствий нет.</translation>
    </message>
    <message>
        <source>To be settled first</source>
        <translation>Решить сначала</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Known by code: {number}. Adding somebody does not change the number that was claimed.</source>
        <translation>Известно по коду: {number}. Если кого-то добавить, названное число не изменится.</translation>
    </message>
    <message>
        <source>How many, as it was said</source>
        <translation>Сколько, как было сказано</translation>
    </message>
    <message>
        <source>Somebody is known to be among them</source>
        <translation>Кто-то из них стал известен</translation>
    </message>
    <message>
        <source>A person of the vault</source>
        <translation>Человек из хранилища</translation>
    </message>
    <message>
        <source>Somebody new, in a few words</source>
        <translation>Кто-то новый, в нескольких словах</translation>
    </message>
    <message>
        <source>the younger brother of P-0004</source>
        <translation>младший брат P-0004</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the person of the vault</source>
        <translation>Добавить человека из хранилища</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write down somebody new</source>
        <translation>Записать кого-то нового</translation>
    </message>
    <message>
        <source>Known to be among them</source>
        <translation>Известно, что среди них</translation>
    </message>
    <message>
        <source>Parts of this group</source>
        <translation>Части этой группы</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Добавить часть</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Назвать источник</translation>
    </message>
    <message>
        <source>Detention and sentences</source>
        <translation>Лишение свободы и наказания</translation>
    </message>
    <message>
        <source>Add a detention</source>
        <translation>Добавить лишение свободы</translation>
    </message>
    <message>
        <source>Violations against them</source>
        <translation>Нарушения против них</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Добавить нарушение</translation>
    </message>
</context>
<context>
    <name>GuideBook</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Назад, где вы были (Esc)</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Оглавление руководства</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>No page holds these words. Try fewer of them, or another one.</source>
        <translation>Ни на одной странице нет этих слов. Попробуйте меньше слов или другое слово.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Say what whoever got it is.</source>
        <translation>Укажите, кем является получивший.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Отдать на руки</translation>
    </message>
    <message>
        <source>Roles, kinds and days may stand in a reduced report. What you type in words stays in the vault.</source>
        <translation>Роли, виды и дни могут попасть в сокращённый отчёт. Слова, которые вы впишете, остаются в хранилище.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Of which file</source>
        <translation>С какого файла</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>На чём</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Код человека</translation>
    </message>
    <message>
        <source>As P-0007; empty where nobody is recorded.</source>
        <translation>Например P-0007; пусто, если человек не записан.</translation>
    </message>
    <message>
        <source>Who, in words</source>
        <translation>Кто, словами</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Расписка</translation>
    </message>
    <message>
        <source>What was signed, and where it lies.</source>
        <translation>Что подписано и где лежит.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Made, but never read back. Only a backup that was read back counts.</source>
        <translation>Сделана, но обратно не прочитана. Считается только прочитанная обратно копия.</translation>
    </message>
    <message>
        <source>There is none yet. If this computer is lost, everything is lost.</source>
        <translation>Её ещё нет. Пропадёт этот компьютер — пропадёт всё.</translation>
    </message>
    <message>
        <source>Made {ago} and read back. Nothing has changed since.</source>
        <translation>Сделана {ago} и прочитана обратно. С тех пор ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since.</source>
        <translation>
            <numerusform>С тех пор %n изменение.</numerusform>
            <numerusform>С тех пор %n изменения.</numerusform>
            <numerusform>С тех пор %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {ago} and read back.</source>
        <translation>Сделана {ago} и прочитана обратно.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) in.</source>
        <translation>
            <numerusform>%n способ открыть.</numerusform>
            <numerusform>%n способа открыть.</numerusform>
            <numerusform>%n способов открыть.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one is damaged: test them.</source>
        <translation>Хотя бы один повреждён: проверьте их.</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open the vault, not even you.</source>
        <translation>Если он пропадёт, хранилище не откроет никто, даже вы.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest signature holds.</source>
        <translation>
            <numerusform>%n запись, последняя подпись верна.</numerusform>
            <numerusform>%n записи, последняя подпись верна.</numerusform>
            <numerusform>%n записей, последняя подпись верна.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole vault has not been checked yet.</source>
        <translation>Хранилище целиком ещё не проверяли.</translation>
    </message>
    <message>
        <source>The last check, {ago}, found something broken.</source>
        <translation>Последняя проверка, {ago}, нашла нарушения.</translation>
    </message>
    <message>
        <source>Checked {ago}.</source>
        <translation>Проверено {ago}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s).</source>
        <translation>
            <numerusform>%n запечатанный файл.</numerusform>
            <numerusform>%n запечатанных файла.</numerusform>
            <numerusform>%n запечатанных файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be taken in.</source>
        <translation>
            <numerusform>%n ждёт приёма.</numerusform>
            <numerusform>%n ждут приёма.</numerusform>
            <numerusform>%n ждут приёма.</numerusform>
        </translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Проверенной резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Backup: {ago}</source>
        <translation>Резервная копия: {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>с тех пор %n изменение</numerusform>
            <numerusform>с тех пор %n изменения</numerusform>
            <numerusform>с тех пор %n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of the consent</source>
        <translation>История согласия</translation>
    </message>
    <message>
        <source>As the person said: {words}</source>
        <translation>Со слов человека: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>One day is needed: “7 January 2022”</source>
        <translation>Нужен один день: «7 января 2022»</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>At the end of {day} it was not there, or what it said then was erased since.</source>
        <translation>В конце дня {day} записи не было, либо сказанное тогда с тех пор стёрто.</translation>
    </message>
    <message>
        <source>At the end of {day} it was out of every list, and said this. It can only be read.</source>
        <translation>В конце дня {day} запись была убрана из всех списков и говорила вот что. Её можно только читать.</translation>
    </message>
    <message>
        <source>This is how it was at the end of {day}. It can only be read, and may say otherwise now.</source>
        <translation>Такой запись была в конце дня {day}. Её можно только читать, и сейчас она может говорить другое.</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>Какой была запись: {day}</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Скрыть защищённое</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Показать защищённое</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>As it was on the day</source>
        <translation>Какой была запись в день</translation>
    </message>
    <message>
        <source>One day: “7 January 2022”. Enter shows it.</source>
        <translation>Один день: «7 января 2022». Enter показывает его.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Показать тот день</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Назад к сегодняшнему</translation>
    </message>
    <message>
        <source>[− what went −]  [+ what came +]. Newest first; “…” stands for words that stayed.</source>
        <translation>[− что ушло −]  [+ что пришло +]. Сначала новое; «…» стоит вместо слов, которые остались.</translation>
    </message>
    <message>
        <source>History, word by word</source>
        <translation>История слово за словом</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Earlier changes are not listed here.</source>
        <translation>Более ранние изменения здесь не перечислены.</translation>
    </message>
    <message>
        <source>What was written here was erased later. This mark is all that is left of it.</source>
        <translation>Написанное здесь позже стёрто. От него остался только этот след.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Почему: {reason}</translation>
    </message>
    <message>
        <source>changed, hidden here</source>
        <translation>изменено, здесь скрыто</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>Убрано из списков</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Содержание стёрто</translation>
    </message>
    <message>
        <source>Written down anew</source>
        <translation>Записано заново</translation>
    </message>
    <message>
        <source>Read a second time and confirmed</source>
        <translation>Прочитано второй раз и подтверждено</translation>
    </message>
    <message>
        <source>Read a second time and downgraded</source>
        <translation>Прочитано второй раз и понижено</translation>
    </message>
    <message>
        <source>Read a second time: somebody has to be asked</source>
        <translation>Прочитано второй раз: нужно спросить</translation>
    </message>
</context>
<context>
    <name>IllTreatment</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто отдельно не назван</translation>
    </message>
    <message>
        <source>more on its page</source>
        <translation>остальное на отдельной странице</translation>
    </message>
    <message>
        <source>testimonies: {number}</source>
        <translation>показания: {number}</translation>
    </message>
    <message>
        <source>sources: {number}</source>
        <translation>источники: {number}</translation>
    </message>
    <message>
        <source>files: {number}</source>
        <translation>файлы: {number}</translation>
    </message>
    <message>
        <source>nothing cited</source>
        <translation>ничего не приведено</translation>
    </message>
    <message>
        <source>No complaint recorded</source>
        <translation>Жалоба не записана</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Choose a case</source>
        <translation>Выберите дело</translation>
    </message>
    <message>
        <source>{code} was put into the case.</source>
        <translation>{code} теперь в деле.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Added while the vault was locked, and in no case yet. Anybody who can reach the folder can add something.</source>
        <translation>Добавлено, пока хранилище было заперто, и ещё ни в одном деле. Добавить что-нибудь может любой, у кого есть доступ к папке.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Здесь ничего не ждёт</translation>
    </message>
    <message>
        <source>“Add without opening” in the first window seals texts and files into the locked vault.</source>
        <translation>Кнопка «Добавить, не открывая» в первом окне запечатывает тексты и файлы в запертое хранилище.</translation>
    </message>
    <message>
        <source>Into which case</source>
        <translation>В какое дело</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Включить в дело</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>These files lie in the folder “inbox” and are damaged, or are not what this program seals. They were not opened and stay where they are. If you do not know who put them there, somebody had the folder in hand.</source>
        <translation>Эти файлы лежат в папке «inbox»; они повреждены или запечатаны не этой программой. Их не открывали, и они остаются на месте. Если вы не знаете, кто их положил, значит, папка побывала в чужих руках.</translation>
    </message>
    <message>
        <source>This vault in words, as “Add without opening” has to show it: {words}</source>
        <translation>Это хранилище словами, как их должна показывать страница «Добавить, не открывая»: {words}</translation>
    </message>
</context>
<context>
    <name>IncidentEditor</name>
    <message>
        <source>Write down what happened first.</source>
        <translation>Сначала напишите, что произошло.</translation>
    </message>
    <message>
        <source>Write it into the journal</source>
        <translation>Записать в журнал</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When, where, who came, what they took or copied, what they asked. It can never be changed.</source>
        <translation>Когда, где, кто пришёл, что забрали или скопировали, о чём спрашивали. Изменить это потом нельзя.</translation>
    </message>
    <message>
        <source>The vault was checked</source>
        <translation>Хранилище проверено</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Ключи сменены</translation>
    </message>
    <message>
        <source>The partners were told</source>
        <translation>Партнёрам сообщено</translation>
    </message>
</context>
<context>
    <name>IntakeChoice</name>
    <message>
        <source>There is not room enough on the disk of the vault: {free} are free.</source>
        <translation>На диске хранилища не хватает места: свободно {free}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are something else than their names say.</source>
        <translation>
            <numerusform>%n файл — не то, что говорит его имя.</numerusform>
            <numerusform>%n файла — не то, что говорят их имена.</numerusform>
            <numerusform>%n файлов — не то, что говорят их имена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are named in the end.</source>
        <translation>
            <numerusform>%n нельзя прочесть; оно будет названо в конце.</numerusform>
            <numerusform>%n нельзя прочесть; они будут названы в конце.</numerusform>
            <numerusform>%n нельзя прочесть; они будут названы в конце.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and folders to take in</source>
        <translation>Файлы и папки, которые надо принять</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Выбрать папку или флешку…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Or drag files and folders into this window.</source>
        <translation>Или перетащите файлы и папки в это окно.</translation>
    </message>
    <message>
        <source>Also take what systems leave in folders, and empty files</source>
        <translation>Принять и то, что системы оставляют в папках, и пустые файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>To be taken in</source>
        <translation>Будет принято</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Free on the vault&apos;s disk</source>
        <translation>Свободно на диске хранилища</translation>
    </message>
    <message>
        <source>Choose the files to take in</source>
        <translation>Выберите файлы, которые надо принять</translation>
    </message>
    <message>
        <source>Choose the folder or stick to take in</source>
        <translation>Выберите папку или флешку, которую надо принять</translation>
    </message>
</context>
<context>
    <name>IntakeFactsForm</name>
    <message>
        <source>No case yet</source>
        <translation>Пока без дела</translation>
    </message>
    <message>
        <source>Measured here: it adds {percent} % to the work of the processor.</source>
        <translation>Измерено здесь: добавляет к работе процессора {percent} %.</translation>
    </message>
    <message>
        <source>For these files about {seconds} seconds on one core.</source>
        <translation>Для этих файлов — около {seconds} с на одном ядре.</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>К какому делу</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>Что у нас есть</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>Как они к нам попали</translation>
    </message>
    <message>
        <source>When they came to us</source>
        <translation>Когда они к нам попали</translation>
    </message>
    <message>
        <source>Note who gave them, and more…</source>
        <translation>Указать, кто их дал, и другое…</translation>
    </message>
    <message>
        <source>Code of the person who gave them</source>
        <translation>Код человека, который их дал</translation>
    </message>
    <message>
        <source>For example P-0007. It is kept apart and never shown in a list.</source>
        <translation>Например P-0007. Хранится отдельно и никогда не показывается в списке.</translation>
    </message>
    <message>
        <source>On which device</source>
        <translation>На каком устройстве</translation>
    </message>
    <message>
        <source>For example: an old telephone, the second card.</source>
        <translation>Например: старый телефон, вторая карта.</translation>
    </message>
    <message>
        <source>They are here under the consent of this person</source>
        <translation>Они здесь с согласия этого человека</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Тяжело смотреть: не показывать картинку без запроса</translation>
    </message>
    <message>
        <source>Seal again what is in the vault already, as items of their own</source>
        <translation>Запечатывать ещё раз то, что уже есть в хранилище, как отдельные доказательства</translation>
    </message>
    <message>
        <source>None: SHA-256 alone</source>
        <translation>Нет: только SHA-256</translation>
    </message>
    <message>
        <source>Second fingerprint</source>
        <translation>Второй отпечаток</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>Take in files</source>
        <translation>Принять файлы</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Принять %n файл</numerusform>
            <numerusform>Принять %n файла</numerusform>
            <numerusform>Принять %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Приём файлов</translation>
    </message>
    <message>
        <source>There is no person with this code.</source>
        <translation>Человека с таким кодом нет.</translation>
    </message>
    <message>
        <source>The files outside the vault stay where they are, and whoever finds them there can read them; removing them is up to you. On a stick, a memory card or a modern disk deleting does not destroy: only destroying the medium does.</source>
        <translation>Файлы вне хранилища остаются на месте, и прочесть их может любой, кто их найдёт; удалять их или нет, решаете вы. На флешке, карте памяти или современном диске удаление не уничтожает: уничтожает только разрушение самого носителя.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Looking through files and folders</source>
        <translation>Просмотр файлов и папок</translation>
    </message>
    <message>
        <source>{done} of {files} files</source>
        <translation>{done} из {files} файлов</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} в секунду</translation>
    </message>
    <message>
        <source>about {minutes}:{seconds:02d} left</source>
        <translation>осталось около {minutes}:{seconds:02d}</translation>
    </message>
    <message>
        <source>not taken in: {number}</source>
        <translation>не принято: {number}</translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Stopped. Files taken in before that: {number}.</source>
        <translation>Остановлено. До этого принято файлов: {number}.</translation>
    </message>
    <message>
        <source>Everything is in the vault. The files outside are still there.</source>
        <translation>Всё в хранилище. Файлы снаружи остались на месте.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>Sealed. Exactly the same content was taken in before as {codes}.</source>
        <translation>Запечатано. Точно такое же содержимое уже принято раньше: {codes}.</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Что стало с файлами</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Taken in: {taken}. Not taken in: {refused}. Why stands beside each of them.</source>
        <translation>Принято: {taken}. Не принято: {refused}. Почему, сказано у каждого.</translation>
    </message>
    <message>
        <source>All of this is in the vault already. That it came again was noted.</source>
        <translation>Всё это уже есть в хранилище. Отмечено, что оно пришло ещё раз.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Пришло ещё раз</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Code or reason</source>
        <translation>Код или причина</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатан</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <translation>не то, что говорит имя</translation>
    </message>
    <message>
        <source>Exactly the same content is in the vault as {code}. It was not sealed a second time; that it came again, with its name and time, stands in the custody of that item.</source>
        <translation>Точно такое же содержание есть в хранилище как {code}. Второй раз оно не запечатано; то, что оно пришло ещё раз, с именем и временем, стоит в истории хранения этого доказательства.</translation>
    </message>
    <message>
        <source>Sealed as {code}.</source>
        <translation>Запечатан как {code}.</translation>
    </message>
    <message>
        <source>By its content it is {type}; its name says otherwise.</source>
        <translation>По содержанию это {type}; имя говорит другое.</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>Say why the text is corrected.</source>
        <translation>Напишите, почему текст исправлен.</translation>
    </message>
    <message>
        <source>Report back, as promised: {code}</source>
        <translation>Сообщить, как обещано: {code}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>By code. It stands in no list and in no heading.</source>
        <translation>По коду. Его нет ни в одном списке и ни в одном заголовке.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>Как было сказано: «в начале марта 2022», «с 7 января»</translation>
    </message>
    <message>
        <source>Not the real one: for example “Witness 4”.</source>
        <translation>Не настоящее: например, «Свидетель 4».</translation>
    </message>
    <message>
        <source>One day. It becomes a task.</source>
        <translation>Один день. Он станет задачей.</translation>
    </message>
    <message>
        <source>Code of an item of evidence. It needs the consent of the witness.</source>
        <translation>Код доказательства. Нужно согласие свидетеля.</translation>
    </message>
    <message>
        <source>The witness is a minor. Name the guardian under “Who is there”, or say why it is in the child&apos;s interest; then this step opens.</source>
        <translation>Свидетель несовершеннолетний. Укажите опекуна на шаге «Кто присутствует» или напишите, почему это в интересах ребёнка; тогда шаг откроется.</translation>
    </message>
    <message>
        <source>The decision under “Before” is not to go ahead. While it stands, this step is closed.</source>
        <translation>На шаге «До» решено не продолжать. Пока это решение в силе, шаг закрыт.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Texts and seal</source>
        <translation>Тексты и печать</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Сначала сохраните.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then another text can be shown.</source>
        <translation>Сначала сохраните написанное; тогда можно показать другой текст.</translation>
    </message>
</context>
<context>
    <name>InterviewStep</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Кто присутствует</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Прочитано вслух</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
</context>
<context>
    <name>ItemCaptureCard</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Кто сохранил</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Чем сохранено</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Каким путём вышли в сеть</translation>
    </message>
    <message>
        <source>What stood around it</source>
        <translation>Что было вокруг</translation>
    </message>
    <message>
        <source>Comparing the sums of the web archive</source>
        <translation>Сверка сумм веб-архива</translation>
    </message>
    <message>
        <source>sum comes out</source>
        <translation>сумма сошлась</translation>
    </message>
    <message>
        <source>SUM DIFFERS</source>
        <translation>СУММА ДРУГАЯ</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>суммы нет</translation>
    </message>
    <message>
        <source>Records: {number}. Sums that differ: {wrong}. Without sums: {unproven}.</source>
        <translation>Записей: {number}. Суммы не сошлись: {wrong}. Без сумм: {unproven}.</translation>
    </message>
    <message>
        <source>The package holds a signature, which is not checked here.</source>
        <translation>В пакете есть подпись, она здесь не проверяется.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Читать в ней нечего.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide what is known of the capture</source>
        <translation>Скрыть, что известно о сохранении</translation>
    </message>
    <message>
        <source>Show what is known of the capture</source>
        <translation>Показать, что известно о сохранении</translation>
    </message>
    <message>
        <source>Online capture</source>
        <translation>Сохранено из сети</translation>
    </message>
    <message>
        <source>Where, when and by whom it was captured online. No page is ever opened as a page.</source>
        <translation>Где, когда и кем это сохранено из сети. Ни одна страница не открывается как страница.</translation>
    </message>
    <message>
        <source>List the web archive</source>
        <translation>Показать, что в веб-архиве</translation>
    </message>
    <message>
        <source>Read this record</source>
        <translation>Прочитать эту запись</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Records of the web archive</source>
        <translation>Записи веб-архива</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Текст записи</translation>
    </message>
    <message>
        <source>Picture in the record</source>
        <translation>Изображение в записи</translation>
    </message>
</context>
<context>
    <name>ItemCredentialsCard</name>
    <message>
        <source>Looking for content credentials</source>
        <translation>Поиск цифровых удостоверений</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Something was changed since it was signed, or the signature is false.</source>
        <translation>После подписания что-то изменили, или подпись ложная.</translation>
    </message>
    <message>
        <source>As it was signed. Who signed is not known here: anybody can sign under any name.</source>
        <translation>Всё так, как было подписано. Кто подписал, здесь неизвестно: подписать под любым именем может кто угодно.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>no content credentials</source>
        <translation>цифровых удостоверений нет</translation>
    </message>
    <message>
        <source>only an address where they would be; it was not visited</source>
        <translation>только адрес, по которому они должны лежать; по нему никто не ходил</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>yes, as it was signed</source>
        <translation>да, всё так, как было подписано</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>здесь неизвестен</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Не изменено</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <translation>Подписавшему доверяют</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Signer, as it says</source>
        <translation>Подписал, по его словам</translation>
    </message>
    <message>
        <source>Signed, as it says</source>
        <translation>Подписано, по его словам</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Что не сходится</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что делали</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Сделано из</translation>
    </message>
    <message>
        <source>It states</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Цифровые удостоверения</translation>
    </message>
    <message>
        <source>A signature that a camera or program puts into a file (C2PA). It shows whether the file was changed since, not whether it is true. Nothing is looked up on a network.</source>
        <translation>Подпись, которую камера или программа ставит в файл (C2PA). Она показывает, меняли ли файл с тех пор, но не то, правда ли в нём. В сети ничего не ищется.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Поискать</translation>
    </message>
</context>
<context>
    <name>ItemCustody</name>
    <message>
        <source>Chain of custody</source>
        <translation>История хранения</translation>
    </message>
    <message>
        <source>Show all {number} entries</source>
        <translation>Показать все записи: {number}</translation>
    </message>
    <message>
        <source>{what} with all the others</source>
        <translation>{what} вместе со всеми</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Вернулось…</translation>
    </message>
    <message>
        <source>With others: {what} — {to}, since {day}</source>
        <translation>У других: {what} — {to}, с {day}</translation>
    </message>
    <message>
        <source>Written down in the journal.</source>
        <translation>Записано в журнал.</translation>
    </message>
    <message>
        <source>The report is written. SHA-256 {sha256}</source>
        <translation>Отчёт записан. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>The journal says nothing of this kind.</source>
        <translation>Такого в журнале нет.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Отдать на руки…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Every line of the journal about this item, as a file</source>
        <translation>Каждая строка журнала об этом доказательстве, отдельным файлом</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Came, went, came back</source>
        <translation>Пришло, ушло, вернулось</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Сверки</translation>
    </message>
    <message>
        <source>Copies and covers</source>
        <translation>Копии и закрытые места</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято так</translation>
    </message>
    <message>
        <source>Came to us</source>
        <translation>Попало к нам</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>К делу {code}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Last changed outside</source>
        <translation>Изменён снаружи</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the source</source>
        <translation>Скрыть источник</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Показать источник</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who gave it and what the file was called is kept apart.</source>
        <translation>Кто дал файл и как он назывался, хранится отдельно.</translation>
    </message>
</context>
<context>
    <name>ItemFormCard</name>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation>Дайте название, в котором никто не назван.</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Изменить описание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it is, without any name of a person.</source>
        <translation>Что это, без имён людей.</translation>
    </message>
    <message>
        <source>What can be seen or read</source>
        <translation>Что видно или написано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Do we hold it?</source>
        <translation>Есть ли оно у нас?</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Как оно к нам попало</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Когда создано</translation>
    </message>
    <message>
        <source>As it is known: a day, a month, “about noon”.</source>
        <translation>Насколько известно: день, месяц, «около полудня».</translation>
    </message>
    <message>
        <source>When it came to us</source>
        <translation>Когда попало к нам</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Тяжело смотреть: показывать изображение только по просьбе</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Checked: unchanged</source>
        <translation>Проверено: не изменено</translation>
    </message>
    <message>
        <source>Does not match what was taken in</source>
        <translation>Не совпадает с принятым</translation>
    </message>
    <message>
        <source>Not checked since it was taken in</source>
        <translation>Не проверялось с момента приёма</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Тяжело смотреть</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>Нет файла для проверки.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Все сведения</translation>
    </message>
</context>
<context>
    <name>ItemMarkRow</name>
    <message>
        <source>The whole file</source>
        <translation>Весь файл</translation>
    </message>
    <message>
        <source>Open the citation: {place}</source>
        <translation>Открыть ссылку: {place}</translation>
    </message>
    <message>
        <source>supports a record that was taken out</source>
        <translation>подтверждает запись, которую убрали</translation>
    </message>
    <message>
        <source>supports: {record}</source>
        <translation>подтверждает: {record}</translation>
    </message>
    <message>
        <source>Not needed any more: {place}</source>
        <translation>Больше не нужно: {place}</translation>
    </message>
    <message>
        <source>kept to be looked at again</source>
        <translation>оставлено, чтобы посмотреть ещё раз</translation>
    </message>
</context>
<context>
    <name>ItemMarks</name>
    <message>
        <source>File {number}</source>
        <translation>Файл {number}</translation>
    </message>
    <message>
        <source>Write a page or a time, for example “p. 3” or “2:14–2:31”.</source>
        <translation>Укажите страницу или время, например «стр. 3» или «2:14–2:31».</translation>
    </message>
    <message>
        <source>Choose the record that this place supports.</source>
        <translation>Выберите запись, которую подтверждает это место.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ни один в особенности</translation>
    </message>
    <message>
        <source>Words out of version {version} of the text: {words}</source>
        <translation>Слова из версии {version} текста: {words}</translation>
    </message>
    <message>
        <source>Hide our notes</source>
        <translation>Скрыть наши заметки</translation>
    </message>
    <message>
        <source>Show our notes</source>
        <translation>Показать наши заметки</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Mark it in the file, or type it: “2:14–2:31”, “p. 3, lower half”. Enter goes there.</source>
        <translation>Отметьте в файле или введите: «2:14–2:31», «стр. 3, нижняя половина». Enter переходит туда.</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>Отмеченные места</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What does it support?</source>
        <translation>Что оно подтверждает?</translation>
    </message>
    <message>
        <source>An act, a person, an event, any record.</source>
        <translation>Нарушение, человек, событие, любая запись.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>The one of its text that this place supports.</source>
        <translation>Тот абзац его текста, который подтверждает это место.</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>Наша заметка</translation>
    </message>
    <message>
        <source>Why it should be looked at again. It never leaves the vault.</source>
        <translation>Почему это надо посмотреть ещё раз. Заметка никогда не покидает хранилище.</translation>
    </message>
    <message>
        <source>Cite this place…</source>
        <translation>Сослаться на это место…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Оставить на потом</translation>
    </message>
    <message>
        <source>No place of this item is cited or kept yet.</source>
        <translation>Ни на одно место пока не ссылаются и ни одно не оставлено.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Checking the sealed file</source>
        <translation>Проверка запечатанного файла</translation>
    </message>
    <message>
        <source>The sealed file is exactly what was taken in.</source>
        <translation>Запечатанный файл точно тот, что был принят.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>Recognise the letters</source>
        <translation>Распознать буквы</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Распознать снова</translation>
    </message>
    <message>
        <source>Not read yet: the search does not look into it.</source>
        <translation>Ещё не прочитано: поиск сюда не заглядывает.</translation>
    </message>
    <message>
        <source>Read in part, up to page {page}.</source>
        <translation>Прочитано частично, до страницы {page}.</translation>
    </message>
    <message>
        <source>Recognised by a machine ({program}); it may be wrong. The search looks into it.</source>
        <translation>Распознано машиной ({program}); возможны ошибки. Поиск это находит.</translation>
    </message>
    <message>
        <source>Pages without letters of their own, as scans have none: {count}.</source>
        <translation>Страницы без собственных букв, как у сканов: {count}.</translation>
    </message>
    <message>
        <source>Read; the search looks into it.</source>
        <translation>Прочитано; поиск это находит.</translation>
    </message>
    <message>
        <source>Recognising letters</source>
        <translation>Распознавание букв</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>File {number}</source>
        <translation>Файл {number}</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>Transcript and translations</source>
        <translation>Расшифровка и переводы</translation>
    </message>
    <message>
        <source>Nothing of what is said or stands in it is written out yet.</source>
        <translation>Сказанное или написанное в нём ещё не записано текстом.</translation>
    </message>
    <message>
        <source>Write it out…</source>
        <translation>Записать текстом…</translation>
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
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>{day} (by the clock of the device)</source>
        <translation>{day} (по часам устройства)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Обрезано</translation>
    </message>
    <message>
        <source>There was more than is kept here.</source>
        <translation>Там было больше, чем здесь хранится.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>This may lead to somebody: {what}. A safe copy leaves it out.</source>
        <translation>Это может вывести на человека: {what}. В безопасной копии этого нет.</translation>
    </message>
    <message>
        <source>The file says so of itself.</source>
        <translation>Так говорит о себе сам файл.</translation>
    </message>
    <message>
        <source>Taken over with the file as its source. Where another date stands, both are kept.</source>
        <translation>Дата взята, её источник — файл. Если стоит другая дата, хранятся обе.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide what the file says of itself</source>
        <translation>Скрыть, что файл говорит о себе</translation>
    </message>
    <message>
        <source>Show what the file says of itself</source>
        <translation>Показать, что файл говорит о себе</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Что файл говорит о себе</translation>
    </message>
    <message>
        <source>Times, places, devices and names as a camera or a program wrote them into the file. Clocks are wrong and words can be forged: nothing of this is taken as true.</source>
        <translation>Время, место, устройство и имена — как их записала в файл камера или программа. Часы бывают неверны, слова можно подделать: ничто из этого не принимается за правду.</translation>
    </message>
    <message>
        <source>Use as date made</source>
        <translation>Взять как дату создания</translation>
    </message>
    <message>
        <source>Everything that the file says of itself</source>
        <translation>Всё, что файл говорит о себе</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Keep this question</source>
        <translation>Сохранить этот вопрос</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть его</translation>
    </message>
    <message>
        <source>A name for it, which names nobody</source>
        <translation>Название, в котором никто не назван</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>KeptRecords</name>
    <message>
        <source>Removed. What the disk itself keeps of removed files, nobody promises.</source>
        <translation>Удалено. Что сам диск хранит от удалённых файлов, не обещает никто.</translation>
    </message>
    <message>
        <source>Put aside by a repair on {time}. Size in KiB: {size}.</source>
        <translation>Отложено восстановлением: {time}. Размер в КиБ: {size}.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Damaged records that a repair kept</source>
        <translation>Повреждённые записи, которые оставило восстановление</translation>
    </message>
    <message>
        <source>They open with the keys of that time, and what was erased since is still in them. Keep them only as long as somebody may still save something out of them.</source>
        <translation>Они открываются ключами того времени, и в них есть то, что с тех пор стёрто. Храните их, только пока из них ещё можно что-то спасти.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Remove {name} for good? Nothing more can be saved out of it then.</source>
        <translation>Удалить навсегда: {name}? Больше из него ничего не спасти.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Where should the file go?</source>
        <translation>Куда записать файл?</translation>
    </message>
    <message>
        <source>It will not be sealed: whoever gets hold of it can read it, also after it was deleted.</source>
        <translation>Файл не будет запечатан: прочтёт каждый, кому он попадёт, и после удаления тоже.</translation>
    </message>
    <message>
        <source>It will tell who the sources are.</source>
        <translation>Из него видно, кто источники.</translation>
    </message>
    <message>
        <source>Write records</source>
        <translation>Записать в файл</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Lines of JSON, which come in again</source>
        <translation>Строки JSON, загружаются обратно</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV in a ZIP file)</source>
        <translation>Таблицы (CSV в файле ZIP)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Only the case</source>
        <translation>Только дело</translation>
    </message>
    <message>
        <source>Its code, such as C-0001. Empty: as chosen.</source>
        <translation>Его код, например C-0001. Пусто — как выбрано.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Seal it to the key</source>
        <translation>Запечатать для ключа</translation>
    </message>
    <message>
        <source>age1…; empty: not sealed.</source>
        <translation>age1…; пусто — не запечатан.</translation>
    </message>
    <message>
        <source>With what protects sources: witnesses, contacts, texts of testimonies, consents</source>
        <translation>С тем, что защищает источники: свидетели, контакты, тексты свидетельств, согласия</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <source>Type “{word}” to write it</source>
        <translation>Введите «{word}», чтобы записать</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>a copy of an item, as {name}</source>
        <translation>копия доказательства под именем {name}</translation>
    </message>
    <message>
        <source>what is said in an item, as {name}</source>
        <translation>слова из доказательства под именем {name}</translation>
    </message>
    <message>
        <source>What left already</source>
        <translation>Что уже ушло</translation>
    </message>
    <message>
        <source>This was handed over with this person in it. It cannot be called back by this program: tell those who hold it.</source>
        <translation>Это ушло вместе со сведениями об этом человеке. Вернуть ушедшее программа не может: сообщите тем, у кого оно есть.</translation>
    </message>
    <message>
        <source>appears in it</source>
        <translation>показан среди людей дела</translation>
    </message>
    <message>
        <source>speaks in it</source>
        <translation>в нём показание этого человека</translation>
    </message>
    <message>
        <source>gave an exhibit</source>
        <translation>приложение получено от этого человека</translation>
    </message>
    <message>
        <source>is named in a text</source>
        <translation>имя стоит в тексте</translation>
    </message>
    <message>
        <source>May have left: the program was stopped while it was being written.</source>
        <translation>Могло уйти: программу остановили, пока она записывала файл.</translation>
    </message>
</context>
<context>
    <name>LibertyLegend</name>
    <message>
        <source>only possible</source>
        <translation>только возможно</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>limit, no release</source>
        <translation>предельный срок, не освобождение</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>LibertyPanel</name>
    <message>
        <source>How it is shown</source>
        <translation>Как показать</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Рисунком</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>Write down a detention…</source>
        <translation>Записать лишение свободы…</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Further (−)</source>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <source>Everything (0)</source>
        <translation>Всё целиком (0)</translation>
    </message>
    <message>
        <source>Timeline of liberty</source>
        <translation>Свобода во времени</translation>
    </message>
    <message>
        <source>Deprivations and restrictions of liberty</source>
        <translation>Лишения и ограничения свободы</translation>
    </message>
    <message>
        <source>No deprivation or restriction of liberty is recorded</source>
        <translation>Ни лишение, ни ограничение свободы не записано</translation>
    </message>
    <message>
        <source>Write down what is known: which kind, since when in the words that were used, until when.</source>
        <translation>Запишите, что известно: какая мера, с какого времени — словами, которыми это сказано, — и до какого.</translation>
    </message>
</context>
<context>
    <name>LibertyWords</name>
    <message>
        <source>{kind} (not custody)</source>
        <translation>{kind} (не содержание под стражей)</translation>
    </message>
    <message>
        <source>{kind} · days not stated</source>
        <translation>{kind} · дни не указаны</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{when} — only approximate</source>
        <translation>{when} — только приблизительно</translation>
    </message>
    <message>
        <source>goes on; last confirmed: {when}</source>
        <translation>продолжается; в последний раз подтверждено: {when}</translation>
    </message>
    <message>
        <source>goes on; never confirmed</source>
        <translation>продолжается; ни разу не подтверждено</translation>
    </message>
    <message>
        <source>ended, the day is not stated</source>
        <translation>окончено, день не указан</translation>
    </message>
    <message>
        <source>limit passed</source>
        <translation>предельный срок прошёл</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>накладывается</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>over</source>
        <translation>окончено</translation>
    </message>
    <message>
        <source>not known whether it goes on</source>
        <translation>неизвестно, продолжается ли</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Вид меры</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Началось</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончилось</translation>
    </message>
    <message>
        <source>{when} — passed, and neither a prolongation nor a release is recorded</source>
        <translation>{when} — прошёл, а ни продление, ни освобождение не записаны</translation>
    </message>
    <message>
        <source>Limit, no release</source>
        <translation>Предельный срок, не освобождение</translation>
    </message>
    <message>
        <source>Earlier limit</source>
        <translation>Прежний предельный срок</translation>
    </message>
    <message>
        <source>Surely overlaps with</source>
        <translation>Точно накладывается на</translation>
    </message>
    <message>
        <source>began: {when}</source>
        <translation>началось: {when}</translation>
    </message>
    <message>
        <source>ended: {when}</source>
        <translation>окончилось: {when}</translation>
    </message>
    <message>
        <source>limit: {when}</source>
        <translation>предельный срок: {when}</translation>
    </message>
    <message>
        <source>overlaps with {codes}</source>
        <translation>накладывается на {codes}</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>“{filter}” cannot be that. Check the code, the day or the number.</source>
        <translation>«{filter}»: такого быть не может. Проверьте код, день или число.</translation>
    </message>
    <message>
        <source>a day or a period, such as May 2022</source>
        <translation>день или период, например май 2022</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>the code of a record</source>
        <translation>код записи</translation>
    </message>
    <message>
        <source>words; empty: nothing stated</source>
        <translation>слова; пусто — не указано</translation>
    </message>
    <message>
        <source>such as 405 or 272.1</source>
        <translation>например 405 или 272.1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Place, with what is inside</source>
        <translation>Место со всем, что внутри</translation>
    </message>
    <message>
        <source>Organisation, with its parts</source>
        <translation>Организация с частями</translation>
    </message>
    <message>
        <source>Held on a day</source>
        <translation>Удерживается в этот день</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Вид меры</translation>
    </message>
    <message>
        <source>Not confirmed for days</source>
        <translation>Не подтверждено, дней</translation>
    </message>
    <message>
        <source>Without an answer for days</source>
        <translation>Без ответа, дней</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source> (certain)</source>
        <translation> (точно)</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Убрать отбор: {filter}</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Отобрать по</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>only what is certain</source>
        <translation>только то, что точно</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed in this window.</source>
        <translation>Открыто только для чтения: в этом окне ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>MarksField</name>
    <message>
        <source>Paragraph before</source>
        <translation>Предыдущий абзац</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Следующий абзац</translation>
    </message>
    <message>
        <source>By whom, or what else there is to say</source>
        <translation>От кого или что ещё добавить</translation>
    </message>
    <message>
        <source>Read word by word, may leave</source>
        <translation>Прочитан дословно, может уйти</translation>
    </message>
    <message>
        <source>Paragraph {number} of {all}</source>
        <translation>Абзац {number} из {all}</translation>
    </message>
    <message>
        <source>Marks of the paragraphs</source>
        <translation>Отметки об абзацах</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text to mark it.</source>
        <translation>Поставьте курсор в абзац текста, чтобы отметить его.</translation>
    </message>
    <message>
        <source>How does the witness know it?</source>
        <translation>Откуда свидетель это знает?</translation>
    </message>
    <message>
        <source>Marked: {marked} of {all}. May leave: {may}.</source>
        <translation>Отмечено: {marked} из {all}. Может уйти: {may}.</translation>
    </message>
    <message>
        <source>No paragraph</source>
        <translation>Абзаца нет</translation>
    </message>
</context>
<context>
    <name>MediaControls</name>
    <message>
        <source>{place} of {duration}</source>
        <translation>{place} из {duration}</translation>
    </message>
    <message>
        <source>Sound is on (S)</source>
        <translation>Звук включён (S)</translation>
    </message>
    <message>
        <source>Sound is off (S)</source>
        <translation>Звук выключен (S)</translation>
    </message>
    <message>
        <source>{time}, part of the picture</source>
        <translation>{time}, часть изображения</translation>
    </message>
    <message>
        <source>Stop here (space)</source>
        <translation>Остановить здесь (пробел)</translation>
    </message>
    <message>
        <source>Play (space)</source>
        <translation>Воспроизвести (пробел)</translation>
    </message>
    <message>
        <source>Hear the last three seconds again (B)</source>
        <translation>Прослушать последние три секунды снова (B)</translation>
    </message>
    <message>
        <source>One frame back (comma)</source>
        <translation>На кадр назад (запятая)</translation>
    </message>
    <message>
        <source>One frame on (full stop)</source>
        <translation>На кадр вперёд (точка)</translation>
    </message>
    <message>
        <source>Over and over: what is marked, or all of it (R)</source>
        <translation>Снова и снова: отмеченное или всё целиком (R)</translation>
    </message>
    <message>
        <source>Mark a part of the picture (M)</source>
        <translation>Отметить часть изображения (M)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Mark from here (I)</source>
        <translation>Отметить отсюда (I)</translation>
    </message>
    <message>
        <source>Mark to here (O)</source>
        <translation>Отметить досюда (O)</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Убрать отметку</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Film or recording of {code}</source>
        <translation>Видео или запись {code}</translation>
    </message>
    <message>
        <source>There is nothing here to make sound with. The recording plays silently.</source>
        <translation>На этом компьютере нечем воспроизвести звук. Запись идёт без звука.</translation>
    </message>
    <message>
        <source>A recording of sound</source>
        <translation>Звуковая запись</translation>
    </message>
    <message>
        <source>This cannot be played.</source>
        <translation>Это нельзя воспроизвести.</translation>
    </message>
    <message>
        <source>{place} of {duration}</source>
        <translation>{place} из {duration}</translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation>На это тяжело смотреть. Изображение размыто, пока вы не попросите его показать.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать изображение</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>Film or recording</source>
        <translation>Видео или запись</translation>
    </message>
</context>
<context>
    <name>MergeCompare</name>
    <message>
        <source>Marked as possibly the same person</source>
        <translation>Отмечено: возможно, один человек</translation>
    </message>
    <message>
        <source>The same name, perhaps in another spelling</source>
        <translation>То же имя, возможно в другом написании</translation>
    </message>
    <message>
        <source>Almost the same name</source>
        <translation>Почти то же имя</translation>
    </message>
    <message>
        <source>Chosen by their codes</source>
        <translation>Выбраны по кодам</translation>
    </message>
    <message>
        <source>shown with the names</source>
        <translation>видно вместе с именами</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>различается</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>только у одного</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удерживали</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>may fit</source>
        <translation>может подойти</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Скажите почему, в нескольких словах.</translation>
    </message>
    <message>
        <source>A second reason, other than the first.</source>
        <translation>Вторая причина, не та же, что первая.</translation>
    </message>
    <message>
        <source>Type {code} here, letter by letter.</source>
        <translation>Введите здесь {code}, буква за буквой.</translation>
    </message>
    <message>
        <source>To be sure, type the code that no longer stands by itself: {code}</source>
        <translation>Для уверенности введите код, который больше не стоит сам по себе: {code}</translation>
    </message>
    <message>
        <source>Join the two records</source>
        <translation>Объединить две записи</translation>
    </message>
    <message>
        <source>Both codes lead to one person afterwards, who counts once. Every record stays, the stricter protection and the narrower consent hold, and the merge can be taken back.</source>
        <translation>После этого оба кода ведут к одному человеку, и он считается один раз. Все записи остаются, действуют более строгая защита и более узкое согласие, а объединение можно отменить.</translation>
    </message>
    <message>
        <source>The code that stays</source>
        <translation>Код, который остаётся</translation>
    </message>
    <message>
        <source>First reason</source>
        <translation>Первая причина</translation>
    </message>
    <message>
        <source>For example: the same day of birth in both papers</source>
        <translation>Например: один и тот же день рождения в обеих бумагах</translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation>Вторая причина</translation>
    </message>
    <message>
        <source>For example: the mother says so</source>
        <translation>Например: так говорит мать</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Same person?</source>
        <translation>Один человек?</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Пары людей</translation>
    </message>
    <message>
        <source>One code, or two: P-0007 P-0012</source>
        <translation>Один код или два: P-0007 P-0012</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Объединены</translation>
    </message>
    <message>
        <source>Back to all people (Esc)</source>
        <translation>Назад ко всем людям (Esc)</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>Не один человек…</translation>
    </message>
    <message>
        <source>One person…</source>
        <translation>Один человек…</translation>
    </message>
    <message>
        <source>Take the merge back…</source>
        <translation>Отменить объединение…</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Это два человека</translation>
    </message>
    <message>
        <source>It is remembered, and they are not proposed again. The reason is kept.</source>
        <translation>Это запоминается, и больше их не предложат. Причина сохраняется.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>Each code stands for a person of its own again, with what was recorded under it.</source>
        <translation>Каждый код снова означает своего человека, со всем, что записано под ним.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nobody was joined</source>
        <translation>Никто не объединён</translation>
    </message>
    <message>
        <source>Every code stands for a person of its own.</source>
        <translation>Каждый код означает своего человека.</translation>
    </message>
    <message>
        <source>Nobody to compare</source>
        <translation>Сравнивать некого</translation>
    </message>
    <message>
        <source>No two people have the same or nearly the same name. Two codes above compare any two.</source>
        <translation>Нет двух людей с тем же или почти тем же именем. Два кода выше сравнивают любых двоих.</translation>
    </message>
    <message>
        <source>There are more than are shown, or a name that very many people have. Search by a code.</source>
        <translation>Их больше, чем показано, или имя есть у очень многих. Ищите по коду.</translation>
    </message>
    <message>
        <source>{other} leads to {kept}</source>
        <translation>{other} ведёт к {kept}</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Это один человек?</translation>
    </message>
    <message>
        <source>Two reasons are kept; they are shown with the names.</source>
        <translation>Сохранены две причины; они видны вместе с именами.</translation>
    </message>
    <message>
        <source>Marked. Nothing else changed.</source>
        <translation>Отмечено. Больше ничего не изменилось.</translation>
    </message>
    <message>
        <source>Remembered. They are not proposed again.</source>
        <translation>Запомнено. Больше их не предложат.</translation>
    </message>
    <message>
        <source>Both codes lead to one person now. Under Joined it can be taken back.</source>
        <translation>Теперь оба кода ведут к одному человеку. Отменить можно под «Объединены».</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Это снова два человека.</translation>
    </message>
</context>
<context>
    <name>NameFormEditor</name>
    <message>
        <source>Type the name as it was met.</source>
        <translation>Введите имя так, как оно встретилось.</translation>
    </message>
    <message>
        <source>Edit a form of the name</source>
        <translation>Изменить форму имени</translation>
    </message>
    <message>
        <source>One more form of the name</source>
        <translation>Ещё одна форма имени</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Exactly as it was written or said, in its own alphabet.</source>
        <translation>Точно так, как написано или сказано, в том же алфавите.</translation>
    </message>
    <message>
        <source>What kind of form</source>
        <translation>Какая это форма</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>NameTask</name>
    <message>
        <source>The name was changed.</source>
        <translation>Название изменено.</translation>
    </message>
    <message>
        <source>Name of a way in</source>
        <translation>Название способа</translation>
    </message>
    <message>
        <source>So that you can tell this one from others. Nothing changes about who can open the vault.</source>
        <translation>Чтобы отличать его от других. Кто может открыть хранилище, от этого не меняется.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Как вы это называете</translation>
    </message>
    <message>
        <source>Only in the vault. Never the passphrase itself.</source>
        <translation>Только в хранилище. Саму фразу здесь не пишите.</translation>
    </message>
    <message>
        <source>Only in the vault. No names of keepers here.</source>
        <translation>Только в хранилище. Имён хранителей здесь не пишите.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Сохранить название</translation>
    </message>
</context>
<context>
    <name>NewCaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation>Делу нужно название.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Создать дело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation>Никого здесь не называйте: название видно в списках и на досье.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation>О чём это дело и что ещё не выяснено.</translation>
    </message>
</context>
<context>
    <name>NewPartnerPane</name>
    <message>
        <source>Give the partner a name.</source>
        <translation>Дайте партнёру название.</translation>
    </message>
    <message>
        <source>Paste the key that the partner gave you.</source>
        <translation>Вставьте ключ, который дал партнёр.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Как вы его называете</translation>
    </message>
    <message>
        <source>It stays in the vault.</source>
        <translation>Остаётся в хранилище.</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Begins with “age1”. A secret key never leaves its owner.</source>
        <translation>Начинается с «age1». Секретный ключ не покидает владельца.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>We compared these words or groups by voice or in person</source>
        <translation>Мы сверили эти слова или группы голосом или при встрече</translation>
    </message>
</context>
<context>
    <name>NewPersonEditor</name>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>May stay empty. Shown only behind a click, never in lists or titles.</source>
        <translation>Можно не заполнять. Видно только по щелчку, никогда в списках и названиях.</translation>
    </message>
    <message>
        <source>Who it is, without a name</source>
        <translation>Кто это, без имени</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>Например: сосед, второй офицер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Perhaps already recorded: {people}. Compare before adding somebody twice.</source>
        <translation>Возможно, запись уже есть: {people}. Сравните, чтобы не добавить человека дважды.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Before the law, over time</source>
        <translation>Перед законом, по времени</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Добавить статус</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Назвать источник</translation>
    </message>
    <message>
        <source>Its part in what happened</source>
        <translation>Её участие в событиях</translation>
    </message>
    <message>
        <source>Add its part in something</source>
        <translation>Добавить её участие</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Её части</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Добавить часть</translation>
    </message>
</context>
<context>
    <name>OtherReader</name>
    <message>
        <source>Is somebody else sitting here now? Say as what they work. The journal names them from then on.</source>
        <translation>Теперь за компьютером кто-то другой? Скажите, кем он работает. С этого момента журнал называет его.</translation>
    </message>
    <message>
        <source>As what they work</source>
        <translation>Кем работает</translation>
    </message>
    <message>
        <source>Which one, if several</source>
        <translation>Который, если их несколько</translation>
    </message>
    <message>
        <source>A number or a letter, never a name.</source>
        <translation>Цифра или буква, не имя.</translation>
    </message>
    <message>
        <source>Read as this one</source>
        <translation>Смотреть от этой роли</translation>
    </message>
</context>
<context>
    <name>OtherWaysView</name>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Отпереть</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Другие способы открыть</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Способ открыть</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Хранилище открывается</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Назад к парольной фразе</translation>
    </message>
</context>
<context>
    <name>OutcomesField</name>
    <message>
        <source>Another outcome</source>
        <translation>Ещё один исход</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Что последовало</translation>
    </message>
    <message>
        <source>How many: {outcome}</source>
        <translation>Сколько: {outcome}</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>days, such as 15–20</source>
        <translation>сутки, например 15–20</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
</context>
<context>
    <name>PaneFilters</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing fits all filters. Press a filter above the list to take it away.</source>
        <translation>Ничто не подходит под все условия отбора. Нажмите на условие над списком, чтобы убрать его.</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>Отобрать и сортировать (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>ParagraphSources</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>No source is named for this paragraph yet.</source>
        <translation>Для этого абзаца источник ещё не назван.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text to see what supports it.</source>
        <translation>Поставьте курсор в абзац текста, чтобы увидеть, что его подтверждает.</translation>
    </message>
    <message>
        <source>Save the text first; then a source can be named for its paragraphs.</source>
        <translation>Сначала сохраните текст; тогда можно назвать источник для его абзацев.</translation>
    </message>
    <message>
        <source>Paragraphs with a source: {numbers}</source>
        <translation>Абзацы с источником: {numbers}</translation>
    </message>
    <message>
        <source>Open the citation: {place}</source>
        <translation>Открыть ссылку: {place}</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Наши собственные сведения</translation>
    </message>
    <message>
        <source>supports a paragraph of version {version} that is not here any more</source>
        <translation>подтверждает абзац версии {version}, которого здесь больше нет</translation>
    </message>
    <message>
        <source>supports the text as a whole</source>
        <translation>подтверждает текст в целом</translation>
    </message>
    <message>
        <source>the words of the paragraph are others now than those it was named for</source>
        <translation>слова абзаца теперь не те, к которым был назван источник</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Name a source…</source>
        <translation>Назвать источник…</translation>
    </message>
</context>
<context>
    <name>PartnerPane</name>
    <message>
        <source>Key compared</source>
        <translation>Ключ сверен</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Ключ ещё не сверен</translation>
    </message>
    <message>
        <source>Resists quantum computers</source>
        <translation>Устоит перед квантовыми компьютерами</translation>
    </message>
    <message>
        <source>Old kind of key</source>
        <translation>Ключ старого вида</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Key of the partner</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>Скопировать ключ целиком</translation>
    </message>
    <message>
        <source>Copied for half a minute.</source>
        <translation>Скопировано на полминуты.</translation>
    </message>
    <message>
        <source>Let the partner read it to you, by voice or in person, not in the message that brought the key. The words and the groups say the same: the SHA-256 of the key&apos;s text without a line end.</source>
        <translation>Пусть партнёр прочитает его вам голосом или при встрече, а не в том сообщении, с которым пришёл ключ. Слова и группы говорят одно и то же: это SHA-256 текста ключа без конца строки.</translation>
    </message>
    <message>
        <source>We compared it: everything agrees</source>
        <translation>Мы сверили: всё совпадает</translation>
    </message>
</context>
<context>
    <name>PartnerTask</name>
    <message>
        <source>Somebody else: paste the key</source>
        <translation>Кто-то другой: вставить ключ</translation>
    </message>
    <message>
        <source>This is an old kind of key. Whoever keeps a copy of the vault may open it with this way in once there are quantum computers. Better: ask the partner for a newer key.</source>
        <translation>Это ключ старого вида. Тот, кто сохранит копию хранилища, сможет открыть её этим способом, когда появятся квантовые компьютеры. Лучше попросите у партнёра более новый ключ.</translation>
    </message>
    <message>
        <source>The partner has a way in. Ask them to try it on a copy of the vault: only their secret key can.</source>
        <translation>У партнёра есть способ открыть. Попросите испытать его на копии хранилища: это может только его секретный ключ.</translation>
    </message>
    <message>
        <source>Way in for a partner</source>
        <translation>Способ открыть для партнёра</translation>
    </message>
    <message>
        <source>From then on the partner can open the whole vault alone, wherever a copy of it is, with this program or with age. Choose somebody whom nobody can reach together with you.</source>
        <translation>С этого времени партнёр может один открыть всё хранилище, где бы ни была его копия, этой программой или age. Выберите того, до кого не доберутся вместе с вами.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Begins with “age1”. A secret key never leaves its owner.</source>
        <translation>Начинается с «age1». Секретный ключ никогда не покидает владельца.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>We compared these words or groups by voice or in person</source>
        <translation>Мы сверили эти слова или группы голосом или при встрече</translation>
    </message>
    <message>
        <source>I know that; give this key a way in all the same</source>
        <translation>Я это знаю; всё равно дать этому ключу способ открыть</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Как вы это называете</translation>
    </message>
    <message>
        <source>Only in the vault. Empty: the partner&apos;s name.</source>
        <translation>Только в хранилище. Если пусто, имя партнёра.</translation>
    </message>
    <message>
        <source>Give this way in</source>
        <translation>Дать способ открыть</translation>
    </message>
</context>
<context>
    <name>PartnerTrialCard</name>
    <message>
        <source>Partner {number}</source>
        <translation>Партнёр {number}</translation>
    </message>
    <message>
        <source>Where to put the sealed number</source>
        <translation>Куда положить запечатанное число</translation>
    </message>
    <message>
        <source>Send the file to the partner, and wait for the number.</source>
        <translation>Отправьте файл партнёру и дождитесь числа.</translation>
    </message>
    <message>
        <source>That is the number: the partner can open the vault.</source>
        <translation>Число верное: партнёр может открыть хранилище.</translation>
    </message>
    <message>
        <source>Let a partner far away try</source>
        <translation>Пусть партнёр испытает издалека</translation>
    </message>
    <message>
        <source>A number is sealed to the partner&apos;s key. The partner opens the file with age or with this program and tells you the number by voice. Neither key travels for it.</source>
        <translation>Число запечатывается ключом партнёра. Партнёр открывает файл программой age или этой программой и называет вам число голосом. Ни один ключ для этого никуда не едет.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Seal a number…</source>
        <translation>Запечатать число…</translation>
    </message>
    <message>
        <source>Number that the partner tells</source>
        <translation>Число, которое назвал партнёр</translation>
    </message>
    <message>
        <source>That is the number</source>
        <translation>Это то число</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Они пока не совпадают.</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the vault.</source>
        <translation>Теперь хранилище открывает только новая фраза.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Copies of the vault made earlier, for instance backups, still open with the old passphrase.</source>
        <translation>Копии, сделанные раньше, например резервные, по-прежнему открываются старой фразой.</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>Нынешняя фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Четыре слова или больше, которые никто другой не поставил бы рядом.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Новая ещё раз</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить фразу</translation>
    </message>
    <message>
        <source>The passphrase is being changed</source>
        <translation>Фраза меняется</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Search codes, and names in any alphabet</source>
        <translation>Искать по кодам и именам в любом алфавите</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Новый человек (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>No code, name or description fits these words.</source>
        <translation>Нет кода, имени или описания с такими словами.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation>Пока никто не записан</translation>
    </message>
    <message>
        <source>A person gets a code first. A name can follow later, or never.</source>
        <translation>Сначала человек получает код. Имя можно добавить позже или не добавлять вовсе.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>No role is listed</source>
        <translation>Роль не указана</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Записи о людях не удалось прочитать</translation>
    </message>
    <message>
        <source>Protected and not listed: {number}. Only the code leads to them.</source>
        <translation>Под защитой и не в списке: {number}. К ним ведёт только код.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Один человек?</translation>
    </message>
</context>
<context>
    <name>PersonAbout</name>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>In cases and events</source>
        <translation>В делах и событиях</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>Изменить сведения</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Все сведения</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>Birth, occupation, residence and description are shown with the names.</source>
        <translation>Рождение, занятие, место жительства и описание показываются вместе с именами.</translation>
    </message>
    <message>
        <source>This person is in no case yet. Add people on the page of a case.</source>
        <translation>Этого человека пока нет ни в одном деле. Людей добавляют на странице дела.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>What the person did before</source>
        <translation>Чем человек занимался раньше</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Публичное лицо</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Защита сведений</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>None is listed here. Roles that would tell who a source is are shown with the names.</source>
        <translation>Здесь ничего не показано. Роли, которые выдали бы источник, показываются вместе с именами.</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>Интервью по шагам</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Жестокое обращение</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Name or code</source>
        <translation>Имя или код</translation>
    </message>
    <message>
        <source>In any alphabet and spelling. May stay empty for a person whose name is not known.</source>
        <translation>В любом алфавите и написании. Можно не заполнять, если имя неизвестно.</translation>
    </message>
    <message>
        <source>Already recorded, or new</source>
        <translation>Уже записан или новый</translation>
    </message>
    <message>
        <source>Perhaps already recorded. Compare before adding somebody twice.</source>
        <translation>Возможно, запись уже есть. Сравните, чтобы не добавить человека дважды.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Gets the next code</source>
        <translation>Получит следующий код</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Who it is, without a name</source>
        <translation>Кто это, без имени</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>Например: сосед, второй офицер</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>As it was said: “1987”, “about 40 years old”</source>
        <translation>Как было сказано: «1987», «лет сорока»</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>What the person did before</source>
        <translation>Чем человек занимался раньше</translation>
    </message>
    <message>
        <source>For example: led a union, wrote for a newspaper</source>
        <translation>Например: руководил профсоюзом, писал для газеты</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Защита сведений</translation>
    </message>
    <message>
        <source>How much this person&apos;s details need.</source>
        <translation>Насколько нужно беречь сведения об этом человеке.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Публичное лицо</translation>
    </message>
</context>
<context>
    <name>PersonGlance</name>
    <message>
        <source>Open this person</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Защита сведений</translation>
    </message>
</context>
<context>
    <name>PersonNamesView</name>
    <message>
        <source>Add a form of the name</source>
        <translation>Добавить форму имени</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Forms of the name</source>
        <translation>Формы имени</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Имена скрыты</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Убедитесь, что никто не смотрит через плечо.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показать имена</translation>
    </message>
    <message>
        <source>No name is recorded</source>
        <translation>Имя не записано</translation>
    </message>
    <message>
        <source>Every spelling under which the person is met helps to find them again.</source>
        <translation>Каждое встретившееся написание поможет снова найти человека.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back to all people (Esc)</source>
        <translation>Назад ко всем людям (Esc)</translation>
    </message>
    <message>
        <source>Parts of this person&apos;s page</source>
        <translation>Части страницы этого человека</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О человеке</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>Care needed: {level}</source>
        <translation>Защита сведений: {level}</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Свобода</translation>
    </message>
    <message>
        <source>Also under {codes}</source>
        <translation>Также под кодом: {codes}</translation>
    </message>
    <message>
        <source>Consent: never asked</source>
        <translation>Согласие: не спрашивали</translation>
    </message>
    <message>
        <source>Consent: taken back</source>
        <translation>Согласие: отозвано</translation>
    </message>
    <message>
        <source>Consent: nothing allowed</source>
        <translation>Согласие: ничего не разрешено</translation>
    </message>
    <message>
        <source>Consent: something allowed</source>
        <translation>Согласие: что-то разрешено</translation>
    </message>
</context>
<context>
    <name>PersonTiesView</name>
    <message>
        <source>Ties to people and organisations</source>
        <translation>Связи с людьми и организациями</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Numbers and ways to reach the person</source>
        <translation>Номера и способы связи</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Добавить связь</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Один человек?</translation>
    </message>
    <message>
        <source>What identifies this person?</source>
        <translation>Что выдаёт этого человека?</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Скрыть их</translation>
    </message>
    <message>
        <source>Show numbers and ways to reach</source>
        <translation>Показать номера и способы связи</translation>
    </message>
    <message>
        <source>Ties are shown with the names.</source>
        <translation>Связи видны вместе с именами.</translation>
    </message>
    <message>
        <source>They need two steps: first the names, then the button here.</source>
        <translation>Нужно два шага: сначала имена, затем кнопка здесь.</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>Связи не записаны.</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Убедитесь, что никто не смотрит через плечо.</translation>
    </message>
    <message>
        <source>{kind}, seen from the other side</source>
        <translation>{kind}, если смотреть с другой стороны</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть: {code}</translation>
    </message>
    <message>
        <source>Details that nobody else in the vault has tell who this is, alone or together.</source>
        <translation>Сведения, которых больше ни у кого в хранилище нет, выдают человека, по отдельности или вместе.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Не записано ничего, что можно сравнить.</translation>
    </message>
    <message>
        <source>Nobody else in the vault has what stands in one of these lines. Whoever reads it knows who is meant.</source>
        <translation>Того, что стоит в одной из этих строк, нет больше ни у кого в хранилище. Кто это прочтёт, поймёт, о ком речь.</translation>
    </message>
    <message>
        <source>Everything that is recorded fits at least this many people in the vault: {number}</source>
        <translation>Всё записанное подходит в хранилище не менее чем стольким людям: {number}</translation>
    </message>
    <message>
        <source>There may be more combinations.</source>
        <translation>Могут быть и другие сочетания.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Больше ни у кого</translation>
    </message>
    <message>
        <source>safe: {times}</source>
        <translation>безопасно: {times}</translation>
    </message>
    <message>
        <source>say: {words}</source>
        <translation>сказать: {words}</translation>
    </message>
    <message>
        <source>never by: {ways}</source>
        <translation>никогда: {ways}</translation>
    </message>
    <message>
        <source>None is recorded. Under All facts they can be added.</source>
        <translation>Ничего не записано. Добавить можно под «Все сведения».</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>День или период</translation>
    </message>
    <message>
        <source>what may have been then</source>
        <translation>что могло быть тогда</translation>
    </message>
    <message>
        <source>what surely was then</source>
        <translation>что точно было тогда</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Add a place inside</source>
        <translation>Добавить место внутри</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>What happened here and inside</source>
        <translation>Что было здесь и внутри</translation>
    </message>
    <message>
        <source>Add an event here</source>
        <translation>Добавить событие здесь</translation>
    </message>
    <message>
        <source>possibly then</source>
        <translation>возможно, тогда</translation>
    </message>
    <message>
        <source>surely then</source>
        <translation>точно тогда</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Show this place</source>
        <translation>Показать это место</translation>
    </message>
    <message>
        <source>Show this place: {place}</source>
        <translation>Показать это место: {place}</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>The witness is a minor</source>
        <translation>Свидетель несовершеннолетний</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Nobody answers for this child yet: name the guardian, or say why it is in the child&apos;s interest.</source>
        <translation>За ребёнка пока никто не отвечает: укажите опекуна или напишите, почему это в интересах ребёнка.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{stage}: {percent} %</source>
        <translation>{stage}: {percent} %</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>ProtectionBar</name>
    <message>
        <source>It counts from now on, in every list and for everything that leaves.</source>
        <translation>Это действует с этой минуты, в каждом списке и для всего, что уходит.</translation>
    </message>
    <message>
        <source>In no list and in nothing that leaves from now on. What is left to do: {codes}.</source>
        <translation>С этой минуты ни в одном списке и ни в чём, что уходит. Что осталось сделать: {codes}.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Защитить…</translation>
    </message>
    <message>
        <source>Protect this record as a whole more strictly than its fields are</source>
        <translation>Защитить запись целиком строже, чем её поля</translation>
    </message>
    <message>
        <source>In danger…</source>
        <translation>В опасности…</translation>
    </message>
    <message>
        <source>Take this person out of every list, and see what is to be done</source>
        <translation>Убрать человека из всех списков и узнать, что надо сделать</translation>
    </message>
    <message>
        <source>Protected: {level}</source>
        <translation>Под защитой: {level}</translation>
    </message>
</context>
<context>
    <name>ProtectionEditor</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Напишите в нескольких словах, почему.</translation>
    </message>
    <message>
        <source>Protect this record as a whole</source>
        <translation>Защитить запись целиком</translation>
    </message>
    <message>
        <source>Above “for the case” no search finds it by its words, no list shows more than its code, and it goes into no dossier. It is found by its code. Both raising and lowering stay in the journal.</source>
        <translation>Строже, чем «для дела»: поиск не находит запись по словам, списки показывают только код, и в досье она не входит. Находят её по коду. И усиление, и ослабление защиты остаются в журнале.</translation>
    </message>
    <message>
        <source>As strictly as</source>
        <translation>Насколько строго</translation>
    </message>
    <message>
        <source>What its fields say by themselves</source>
        <translation>Как у самих полей</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>It never leaves the vault. Write no names here.</source>
        <translation>Из хранилища это не уходит. Имён здесь не пишите.</translation>
    </message>
    <message>
        <source>Protect it so</source>
        <translation>Защитить так</translation>
    </message>
</context>
<context>
    <name>ProvisionsPage</name>
    <message>
        <source>all countries</source>
        <translation>все страны</translation>
    </message>
    <message>
        <source>This names no day.</source>
        <translation>Здесь не назван день.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No provisions yet</source>
        <translation>Норм пока нет</translation>
    </message>
    <message>
        <source>Add those that come with the program, or those of a country out of a file.</source>
        <translation>Добавьте нормы из программы или нормы страны из файла.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сверено</translation>
    </message>
    <message>
        <source>Which file of provisions?</source>
        <translation>Какой файл норм?</translation>
    </message>
    <message>
        <source>New: {new}. There already, and left as they are: {present}.</source>
        <translation>Новых: {new}. Уже есть и останутся как есть: {present}.</translation>
    </message>
    <message>
        <source>Added: {added}. There in other words, which stay: {differing}.</source>
        <translation>Добавлено: {added}. Есть в другой редакции, она остаётся: {differing}.</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Законы</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Назад к записям (Esc)</translation>
    </message>
    <message>
        <source>Search articles and words</source>
        <translation>Искать по статьям и словам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Wording of the day</source>
        <translation>Редакция на день</translation>
    </message>
    <message>
        <source>Such as 2022-03-15; empty: every wording.</source>
        <translation>Например 2022-03-15; пусто — все редакции.</translation>
    </message>
    <message>
        <source>Add provisions</source>
        <translation>Добавить нормы</translation>
    </message>
    <message>
        <source>A file of the form that the guide describes adds a country. What was corrected here stays.</source>
        <translation>Файл по образцу из руководства добавляет страну. Исправленное здесь остаётся.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Those of the program</source>
        <translation>Нормы из программы</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Добавить новое</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>A whole number is needed here, and the least is not above the most.</source>
        <translation>Здесь нужно целое число, и наименьшее не больше наибольшего.</translation>
    </message>
    <message>
        <source>At the least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>At the most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Как это понимать</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считают</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>Словами источника</translation>
    </message>
</context>
<context>
    <name>QuestionAnswer</name>
    <message>
        <source>Copy the codes</source>
        <translation>Скопировать коды</translation>
    </message>
    <message>
        <source>They leave the clipboard by themselves after half a minute.</source>
        <translation>Через полминуты они сами исчезнут из буфера обмена.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Nothing is recorded for this</source>
        <translation>Об этом ничего не записано</translation>
    </message>
    <message>
        <source>That does not mean that nothing was. It may be written down under other days or words.</source>
        <translation>Это не значит, что ничего не было. Возможно, записаны другие дни или слова.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>Найдено: {number}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Это нужно указать.</translation>
    </message>
    <message>
        <source>No day and no period is read from these words.</source>
        <translation>Из этих слов не понять ни дня, ни периода.</translation>
    </message>
    <message>
        <source>— choose —</source>
        <translation>— выберите —</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>День или период</translation>
    </message>
    <message>
        <source>For example: 8 January 2022, May 2022</source>
        <translation>Например: 8 января 2022, май 2022</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Вид меры</translation>
    </message>
    <message>
        <source>For more than so many days</source>
        <translation>Дольше скольких дней</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>For example: 405, 272.1, KZ-CC-405</source>
        <translation>Например: 405, 272.1, KZ-CC-405</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Код места</translation>
    </message>
    <message>
        <source>For example: L-0001. Empty: anywhere</source>
        <translation>Например: L-0001. Пусто: в любом месте</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>Кто, как говорят, это сделал</translation>
    </message>
    <message>
        <source>What came of a complaint</source>
        <translation>Чем закончилась жалоба</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Empty: for anybody</source>
        <translation>Пусто: для любого</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Код человека</translation>
    </message>
    <message>
        <source>Only what is certain</source>
        <translation>Только то, что точно</translation>
    </message>
    <message>
        <source>Only limits that passed</source>
        <translation>Только истёкшие сроки</translation>
    </message>
    <message>
        <source>Also without a complaint</source>
        <translation>И без жалобы</translation>
    </message>
    <message>
        <source>Only what nobody decided</source>
        <translation>Только нерешённое</translation>
    </message>
    <message>
        <source>Show words that may name somebody</source>
        <translation>Показать слова, по которым можно узнать человека</translation>
    </message>
    <message>
        <source>Empty: with anybody in it</source>
        <translation>Пусто: с любыми людьми</translation>
    </message>
    <message>
        <source>For example: P-0007</source>
        <translation>Например: P-0007</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Held on a day or in a period</source>
        <translation>Кого удерживали в день или период</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Кого удерживают сейчас</translation>
    </message>
    <message>
        <source>Which limit comes next</source>
        <translation>Какой срок истекает следующим</translation>
    </message>
    <message>
        <source>Not confirmed for long</source>
        <translation>Что давно не подтверждали</translation>
    </message>
    <message>
        <source>Who is charged under an article</source>
        <translation>Кого обвиняют по статье</translation>
    </message>
    <message>
        <source>What happened on a day or at a place</source>
        <translation>Что было в день или в месте</translation>
    </message>
    <message>
        <source>Acts by kind, method and who did it</source>
        <translation>Нарушения: что, как и кем сделано</translation>
    </message>
    <message>
        <source>Complaints without an answer</source>
        <translation>Жалобы без ответа</translation>
    </message>
    <message>
        <source>Numbers of a series</source>
        <translation>Числа одного ряда</translation>
    </message>
    <message>
        <source>Who may be named in which use</source>
        <translation>Кого можно назвать и для какой цели</translation>
    </message>
    <message>
        <source>What identifies somebody without the name</source>
        <translation>Что выдаёт человека без имени</translation>
    </message>
    <message>
        <source>What another source contradicts</source>
        <translation>Чему противоречит другой источник</translation>
    </message>
    <message>
        <source>What left the vault</source>
        <translation>Что ушло из хранилища</translation>
    </message>
    <message>
        <source>“Possible”: the days known leave it open. “Certain”: they prove it. A limit is no release, and each kind of measure is counted by itself.</source>
        <translation>«Возможно»: известные дни этого не исключают. «Точно»: они это доказывают. Срок — не освобождение, и каждая мера считается отдельно.</translation>
    </message>
    <message>
        <source>What is not known to be over, with the day on which that was known last.</source>
        <translation>То, о чьём конце неизвестно, и день, когда об этом знали в последний раз.</translation>
    </message>
    <message>
        <source>Until when orders allow it. That a limit passed does not say that anybody was released.</source>
        <translation>До какого дня это разрешено. Истёкший срок не значит, что человека освободили.</translation>
    </message>
    <message>
        <source>What is said to go on, and was not confirmed in the last so many days.</source>
        <translation>То, что считается продолжающимся, но столько дней не подтверждалось.</translation>
    </message>
    <message>
        <source>As it was printed and as we assess it, and on what the assessment rests.</source>
        <translation>Как напечатано, как оцениваем мы и на чём стоит оценка.</translation>
    </message>
    <message>
        <source>Whatever kind of record says so; a place with everything in it.</source>
        <translation>В записях любого вида; место вместе со всем, что в нём.</translation>
    </message>
    <message>
        <source>None of it is a finding of guilt. That no complaint is recorded does not mean that nothing was.</source>
        <translation>Ничто из этого не устанавливает вины. Если жалоба не записана, это не значит, что ничего не было.</translation>
    </message>
    <message>
        <source>Being registered is no answer.</source>
        <translation>Регистрация — не ответ.</translation>
    </message>
    <message>
        <source>They stand beside each other by their days, and are never added.</source>
        <translation>Они стоят рядом по дням и никогда не складываются.</translation>
    </message>
    <message>
        <source>As it stands now. Whatever leaves the vault is asked about again when it leaves.</source>
        <translation>По состоянию на сейчас. Когда что-то уходит из хранилища, согласие проверяется снова.</translation>
    </message>
    <message>
        <source>Counted are the people in this vault. Outside, somebody may know more.</source>
        <translation>Сравнивались люди этого хранилища. За его пределами кто-то может знать больше.</translation>
    </message>
    <message>
        <source>Both values stay with their sources, decided or not.</source>
        <translation>Оба значения остаются со своими источниками, решено или нет.</translation>
    </message>
    <message>
        <source>For whom, for which use, with whom in it, and on how many answers of consent.</source>
        <translation>Для кого, для какой цели, кто в этом есть и на скольких ответах о согласии это стоит.</translation>
    </message>
    <message>
        <source>Not certain which article: {number}</source>
        <translation>Неясно, какая статья: {number}</translation>
    </message>
    <message>
        <source>Never asked, and so not to be mentioned: {number}</source>
        <translation>Никогда не спрашивали, поэтому не упоминать: {number}</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Не записано ничего, что можно сравнить.</translation>
    </message>
    <message>
        <source>Combinations that nobody else in the vault has: {number}. Each identifies this person.</source>
        <translation>Сочетаний, которых больше ни у кого в хранилище нет: {number}. Каждое выдаёт этого человека.</translation>
    </message>
    <message>
        <source>Everything that is recorded fits this many people in the vault: {number}</source>
        <translation>Всё записанное подходит стольким людям в хранилище: {number}</translation>
    </message>
    <message>
        <source>Not every combination was counted; there may be more.</source>
        <translation>Сосчитаны не все сочетания; могут быть и другие.</translation>
    </message>
    <message>
        <source>{kind} (not custody)</source>
        <translation>{kind} (не стража)</translation>
    </message>
    <message>
        <source>people: {people}</source>
        <translation>людей: {people}</translation>
    </message>
    <message>
        <source>people: {people}; groups: {groups}, in them {in_groups}</source>
        <translation>людей: {people}; групп: {groups}, в них {in_groups}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Back to the search (Esc)</source>
        <translation>Назад к поиску (Esc)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Kept in this vault. It stands below the questions.</source>
        <translation>Сохранено в этом хранилище. Стоит под вопросами.</translation>
    </message>
</context>
<context>
    <name>QuickDone</name>
    <message>
        <source>Open the event</source>
        <translation>Открыть событие</translation>
    </message>
    <message>
        <source>Write down another</source>
        <translation>Записать ещё</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take everything of it back in one step (Ctrl+Z)</source>
        <translation>Отменить всё записанное одним шагом (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Written down: {code}</source>
        <translation>Записано: {code}</translation>
    </message>
    <message>
        <source>groups of people: {number}</source>
        <translation>групп людей: {number}</translation>
    </message>
    <message>
        <source>tasks: {number}</source>
        <translation>задач: {number}</translation>
    </message>
    <message>
        <source>Recorded as told by one source. With it: {groups}, {tasks}.</source>
        <translation>Записано со слов одного источника. Вместе с этим: {groups}, {tasks}.</translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message>
        <source>Find out the names</source>
        <translation>Узнать имена</translation>
    </message>
    <message>
        <source>Find out which court</source>
        <translation>Узнать, какой суд</translation>
    </message>
    <message>
        <source>Find a lawyer</source>
        <translation>Найти адвоката</translation>
    </message>
    <message>
        <source>What kind of thing happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Уведомление подано</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовало</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Police, apart</source>
        <translation>Полиция, отдельно</translation>
    </message>
    <message>
        <source>more than 10, several</source>
        <translation>более 10, несколько</translation>
    </message>
    <message>
        <source>What followed for those detained</source>
        <translation>Что стало с задержанными</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Seen in lists: name nobody.</source>
        <translation>Видно в списках: никого не называйте.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Which publication or page</source>
        <translation>Какое издание или страница</translation>
    </message>
    <message>
        <source>Whose code, if there is one</source>
        <translation>Чей код, если он есть</translation>
    </message>
    <message>
        <source>Risk, in one line</source>
        <translation>Опасность, одной строкой</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Остаётся в хранилище.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Суды</translation>
    </message>
    <message>
        <source>Lawyers</source>
        <translation>Адвокаты</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Open for reading only: nothing can be written down here.</source>
        <translation>Открыто только для чтения: записать здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>Taken back as one step. What was typed stands here again.</source>
        <translation>Отменено одним шагом. Набранное снова здесь.</translation>
    </message>
    <message>
        <source>Write down what is known now, as it was said. Nothing is obligatory; numbers may stay vague, and a group stays a group.</source>
        <translation>Запишите, что известно сейчас и как было сказано. Ничего обязательного нет; число может быть неточным, а группа остаётся группой.</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Быстрая запись</translation>
    </message>
    <message>
        <source>Back (Esc). Words that are not saved stay kept.</source>
        <translation>Назад (Esc). Несохранённые слова остаются в хранилище.</translation>
    </message>
</context>
<context>
    <name>QuickPlace</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>New: it is written down too.</source>
        <translation>Новое: будет записано тоже.</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>Внутри какого места</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид места</translation>
    </message>
</context>
<context>
    <name>QuickTitle</name>
    <message>
        <source>detained: {number}</source>
        <translation>задержано: {number}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Запереть сейчас</translation>
    </message>
    <message>
        <source>Lock the vault at once (Ctrl+L or F12)</source>
        <translation>Запереть хранилище сразу (Ctrl+L или F12)</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Быстрая запись</translation>
    </message>
    <message>
        <source>Write down what is happening, from anywhere (F7)</source>
        <translation>Записать, что происходит, из любого места (F7)</translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>Read to the person</source>
        <translation>Прочитано человеку</translation>
    </message>
    <message>
        <source>What the person corrects becomes a new version with its reason; the one before stays.</source>
        <translation>То, что человек исправит, станет новой версией с причиной; прежняя останется.</translation>
    </message>
    <message>
        <source>There is no text yet. Write it down under “Account”.</source>
        <translation>Текста ещё нет. Запишите его на шаге «Рассказ».</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Написать исправление</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Напишите причину в нескольких словах.</translation>
    </message>
    <message>
        <source>Type {code} here, letter by letter.</source>
        <translation>Наберите здесь {code} знак за знаком.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Причина останется записанной: не пишите здесь имён.</translation>
    </message>
    <message>
        <source>To confirm, type {code}</source>
        <translation>Для подтверждения наберите {code}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>RecordCite</name>
    <message>
        <source>Name a source</source>
        <translation>Назвать источник</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Вся запись</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Какое сведение</translation>
    </message>
    <message>
        <source>Which paragraph of it</source>
        <translation>Какой его абзац</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>A source, a testimony or a file. Empty: we know it ourselves.</source>
        <translation>Источник, показание или файл. Пусто: знаем сами.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Choosing one fills in where it stands and its words.</source>
        <translation>Выбор впишет место и его слова.</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Где именно</translation>
    </message>
    <message>
        <source>Page, line, paragraph, or minute and second: “p. 4”, “12:40”</source>
        <translation>Страница, строка, абзац или минута и секунда: «с. 4», «12:40»</translation>
    </message>
    <message>
        <source>The words there, in their own language</source>
        <translation>Слова источника на его языке</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Наш перевод</translation>
    </message>
    <message>
        <source>What kind of statement</source>
        <translation>Как сообщено</translation>
    </message>
    <message>
        <source>As of which day</source>
        <translation>По состоянию на какой день</translation>
    </message>
    <message>
        <source>When this was so, as the source says it</source>
        <translation>Когда это было так, по словам источника</translation>
    </message>
    <message>
        <source>The source says something else than the record shows</source>
        <translation>Источник говорит не то, что показывает запись</translation>
    </message>
    <message>
        <source>Not ticked: it says the same. Ticked: both values stand side by side until you decide.</source>
        <translation>Без отметки: источник говорит то же самое. С отметкой: оба значения стоят рядом, пока вы не решите.</translation>
    </message>
    <message>
        <source>What the source says: {field}</source>
        <translation>Что говорит источник: {field}</translation>
    </message>
    <message>
        <source>The text as a whole</source>
        <translation>Текст в целом</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ни один в особенности</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>New: {record}</source>
        <translation>Новая запись: {record}</translation>
    </message>
    <message>
        <source>Change: {record}</source>
        <translation>Изменение: {record}</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём это основано</translation>
    </message>
    <message>
        <source>Stays in the vault</source>
        <translation>Остаётся в хранилище</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Почему изменено</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Причина останется записанной: не пишите здесь имён.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это нужно заполнить.</translation>
    </message>
    <message>
        <source>Could tell who a source is: it stands in no list.</source>
        <translation>Может выдать источник: этого нет ни в одном списке.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>Как было сказано: «начало марта 2022», «с 7 января»</translation>
    </message>
    <message>
        <source>One day: “7 January 2022”</source>
        <translation>Один день: «7 января 2022»</translation>
    </message>
    <message>
        <source>As it was said: “more than 10”, “several”</source>
        <translation>Как было сказано: «более 10», «несколько»</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Вся запись</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Not stated: {fields}</source>
        <translation>Не указано: {fields}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>убрано из списков</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>источники расходятся</translation>
    </message>
</context>
<context>
    <name>RecordFilesPage</name>
    <message>
        <source>Looking at the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Bringing the records in</source>
        <translation>Загрузка записей</translation>
    </message>
    <message>
        <source>Everything in the file is in the vault now. Records added: {number}.</source>
        <translation>Всё из файла теперь в хранилище. Добавлено записей: {number}.</translation>
    </message>
    <message>
        <source>F9 takes all of it back, as long as nothing else is changed.</source>
        <translation>F9 вернёт всё назад, пока ничего другого не изменено.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Written: {file}. Records: {number}.</source>
        <translation>Записан файл {file}. Записей: {number}.</translation>
    </message>
    <message>
        <source>Records as a file</source>
        <translation>Записи в виде файла</translation>
    </message>
    <message>
        <source>For your own hands: another vault of yours, or your own work. Others get a package.</source>
        <translation>Для своих рук: для другого вашего хранилища или для вашей работы. Другие получают пакет.</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Назад к записям (Esc)</translation>
    </message>
</context>
<context>
    <name>RecordGlance</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Sources: {count}</source>
        <translation>Источников: {count}</translation>
    </message>
    <message>
        <source>sources differ, decided</source>
        <translation>источники расходятся, решено</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>есть противоречие</translation>
    </message>
    <message>
        <source>Others say: {values}</source>
        <translation>Другие говорят: {values}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Скрыть защищённое</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Показать защищённое</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>Изменить (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>RecordStanding</name>
    <message>
        <source>Imported, waits for a second reading</source>
        <translation>Из файла, ждёт второго прочтения</translation>
    </message>
    <message>
        <source>Waits for a second reading</source>
        <translation>Ждёт второго прочтения</translation>
    </message>
    <message>
        <source>Read and downgraded</source>
        <translation>Прочитано и понижено</translation>
    </message>
    <message>
        <source>Somebody has to be asked again</source>
        <translation>Нужно спросить ещё раз</translation>
    </message>
    <message>
        <source>Confirmed by the same person</source>
        <translation>Подтверждено тем же человеком</translation>
    </message>
    <message>
        <source>Confirmed by a second reader</source>
        <translation>Подтверждено вторым читателем</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Hidden until you ask: who a person is, who a source could be, and what never leaves the vault.</source>
        <translation>Скрыто, пока вы не попросите: кто этот человек, кто может быть источником и что никогда не покидает хранилище.</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>С чем связано</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Где упомянуто</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation>Добавить к этой записи</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>Добавить: {record}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>Убрано из списков</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Содержание стёрто</translation>
    </message>
    <message>
        <source>Written down anew</source>
        <translation>Записано заново</translation>
    </message>
    <message>
        <source>{field}: changed, hidden here</source>
        <translation>{field}: изменено, здесь скрыто</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Изменено: {fields}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Назвать источник</translation>
    </message>
    <message>
        <source>Name a source for a fact (Ctrl+K)</source>
        <translation>Назвать источник сведения (Ctrl+K)</translation>
    </message>
    <message>
        <source>Whole history, word by word</source>
        <translation>Вся история слово за словом</translation>
    </message>
    <message>
        <source>Erased for good on {day}, by: {actor}. Why: {reason}. This mark is all that is left.</source>
        <translation>Стёрто навсегда: {day}, кем: {actor}. Почему: {reason}. Остался только этот след.</translation>
    </message>
    <message>
        <source>Taken out of all lists on {day}, by: {actor}. Why: {reason}</source>
        <translation>Убрано из всех списков: {day}, кем: {actor}. Почему: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>Take the last action back…</source>
        <translation>Отменить последнее действие…</translation>
    </message>
    <message>
        <source>What was done last anywhere in this session (F9)</source>
        <translation>Что сделано последним за этот сеанс, где бы то ни было (F9)</translation>
    </message>
    <message>
        <source>Show this place in the file</source>
        <translation>Показать это место в файле</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>Добавить: {record}</translation>
    </message>
    <message>
        <source>None is written down yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Write down what is known. What is not known may stay open.</source>
        <translation>Запишите то, что известно. Неизвестное может остаться незаполненным.</translation>
    </message>
    <message>
        <source>Add: {record} (Ctrl+N)</source>
        <translation>Добавить: {record} (Ctrl+N)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Search codes and words</source>
        <translation>Искать по кодам и словам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Не удалось прочитать записи</translation>
    </message>
    <message>
        <source>Review (Ctrl+R)</source>
        <translation>Проверка записей (Ctrl+R)</translation>
    </message>
    <message>
        <source>No record of this kind fits what is asked.</source>
        <translation>Нет записи этого вида, которая подходит.</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>Отобрать и сортировать (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Ill-treatment and complaints (Ctrl+H)</source>
        <translation>Жестокое обращение и жалобы (Ctrl+H)</translation>
    </message>
    <message>
        <source>Records as a file</source>
        <translation>Записи в виде файла</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Ряды чисел</translation>
    </message>
    <message>
        <source>Laws by country and day</source>
        <translation>Законы по странам и дням</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>No record is chosen. Type its code, or choose it from the list.</source>
        <translation>Запись не выбрана. Введите её код или выберите из списка.</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>убрано из списков</translation>
    </message>
    <message>
        <source>Records that fit</source>
        <translation>Подходящие записи</translation>
    </message>
    <message>
        <source>Code, or words to choose by</source>
        <translation>Код или слова для выбора</translation>
    </message>
</context>
<context>
    <name>RekeyPage</name>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>These open nothing any more; make new ones afterwards: {names}.</source>
        <translation>Эти больше ничего не откроют; создайте потом новые: {names}.</translation>
    </message>
    <message>
        <source>It was begun and interrupted. Type the passphrase that you chose then, and it goes on.</source>
        <translation>Смена была начата и прервана. Введите фразу, выбранную тогда, и она продолжится.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Они пока не одинаковы.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Запечатать всё заново</translation>
    </message>
    <message>
        <source>Everything is being sealed anew</source>
        <translation>Всё запечатывается заново</translation>
    </message>
    <message>
        <source>Stopped. The vault is as it was; you can go on later or give it up.</source>
        <translation>Остановлено. Хранилище осталось прежним; можно продолжить позже или отказаться.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Новые ключи для всего</translation>
    </message>
    <message>
        <source>After a search, a loss or a betrayal: every file and every record is sealed under a new key. Whoever knows the old passphrase or copied the old keys cannot read what this vault holds from then on.</source>
        <translation>После обыска, потери или предательства: каждый файл и каждая запись запечатываются новым ключом. Кто знает старую фразу или скопировал старые ключи, не прочтёт того, что хранилище содержит с этого момента.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Until everything new has been proven, nothing of the old vault is changed. It can be stopped and gone on with later. At the end the vault is locked and opens the new way only.</source>
        <translation>Пока всё новое не доказано, в старом хранилище ничего не меняется. Работу можно остановить и продолжить позже. В конце хранилище запирается и открывается только по-новому.</translation>
    </message>
    <message>
        <source>These partners go on opening the vault. Take out whom you no longer trust:</source>
        <translation>Эти партнёры по-прежнему смогут открывать хранилище. Снимите отметку с тех, кому больше не доверяете:</translation>
    </message>
    <message>
        <source>Copies and backups made earlier still open with the old passphrase, and nothing can change that. Destroy them or keep them where nobody finds them, and make a backup in a new folder afterwards.</source>
        <translation>Копии, сделанные раньше, по-прежнему открываются старой фразой, и этого не изменить. Уничтожьте их или храните там, где их никто не найдёт, а затем сделайте резервную копию в новую папку.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Четыре слова или больше, которые никто другой не поставил бы рядом.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Новая ещё раз</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Carry damaged files over as they are. What can still be read of them is lost then.</source>
        <translation>Перенести повреждённые файлы как есть. То, что в них ещё читается, тогда пропадёт.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Sealed files: {files}, together {size}. Room that is needed on the disk: {needed}; free: {free}.</source>
        <translation>Запечатанных файлов: {files}, вместе {size}. На диске нужно места: {needed}; свободно: {free}.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Open for reading only.</source>
        <translation>Открыто только для чтения.</translation>
    </message>
    <message>
        <source>Take out of all lists…</source>
        <translation>Убрать из всех списков…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Take out of all lists?</source>
        <translation>Убрать из всех списков?</translation>
    </message>
    <message>
        <source>It leaves every list, the search and every later dossier. Its content stays in the vault&apos;s history; whoever has the passphrase could still read it.</source>
        <translation>Запись исчезнет из всех списков, из поиска и из всех будущих досье. Содержание останется в истории хранилища: тот, у кого есть фраза, ещё сможет его прочесть.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Стереть навсегда?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>This form of the name is destroyed. The other forms stay.</source>
        <translation>Будет уничтожена эта форма имени. Остальные формы останутся.</translation>
    </message>
    <message>
        <source>All that is written about this event is destroyed. The people, testimonies and evidence stay.</source>
        <translation>Будет уничтожено всё, что записано об этом событии. Люди, показания и доказательства останутся.</translation>
    </message>
    <message>
        <source>This testimony is destroyed with every version of its text, sealed ones too. The person stays.</source>
        <translation>Показание будет уничтожено со всеми версиями текста, в том числе запечатанными. Запись о человеке останется.</translation>
    </message>
    <message>
        <source>All that is written about this item is destroyed, and its files are removed from the vault.</source>
        <translation>Будет уничтожено всё, что записано об этом доказательстве, а его файлы удалены из хранилища.</translation>
    </message>
    <message>
        <source>All that is written in this record is destroyed. What it names, and what names it, stays.</source>
        <translation>Уничтожается всё, что написано в этой записи. То, что в ней названо, и то, что называет её, остаётся.</translation>
    </message>
    <message>
        <source>What stays is a mark with the code, the day, who erased it and why. This cannot be undone: not by you, not with the passphrase. Copies outside this vault, such as backups and dossiers that were handed over, are not touched.</source>
        <translation>Останется только отметка: код, день, кто стёр и почему. Вернуть стёртое нельзя: ни вам, ни с парольной фразой. Копии вне этого хранилища, например резервные копии и переданные досье, не затронуты.</translation>
    </message>
    <message>
        <source>All that is kept about this person is destroyed, with every form of the name. What the person said or gave stays, and so does what others say about the person. The answers about consent stay: on them rests what left the vault.</source>
        <translation>Всё, что хранится об этом человеке, будет уничтожено вместе со всеми формами имени. Сказанное и переданное этим человеком остаётся, как и то, что говорят о нём другие. Ответы о согласии остаются: на них держится то, что уже ушло из хранилища.</translation>
    </message>
    <message>
        <source>What goes with it is being counted…</source>
        <translation>Считаем, что уйдёт вместе с этим…</translation>
    </message>
    <message>
        <source>With it goes: {records}</source>
        <translation>Вместе с этим уйдёт: {records}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>This names it and stays, with its code alone: {records}</source>
        <translation>Упоминают её и остаются, только с кодом: {records}</translation>
    </message>
</context>
<context>
    <name>RemoveTask</name>
    <message>
        <source>The way in was removed.</source>
        <translation>Способ открыть убран.</translation>
    </message>
    <message>
        <source>This cannot be taken back: the same way in can only be made anew.</source>
        <translation>Отменить это нельзя: такой способ можно только создать заново.</translation>
    </message>
    <message>
        <source>Remove this way in</source>
        <translation>Убрать этот способ</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Убрать: {way}</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>{name} rescued</source>
        <translation>{name} (спасённое)</translation>
    </message>
    <message>
        <source>The backup can repair: sealed files {files}, files of ways in {slots}.</source>
        <translation>Из копии можно восстановить: запечатанных файлов {files}, способов открыть {slots}.</translation>
    </message>
    <message>
        <source>Not in the backup either: {count}.</source>
        <translation>Нет и в копии: {count}.</translation>
    </message>
    <message>
        <source>The records are damaged, and this backup has no sound ones.</source>
        <translation>Записи повреждены, и в этой копии нет целых.</translation>
    </message>
    <message>
        <source>The records are damaged. The backup has those of {time}. Known changes since then that would be lost: {lost} (entries {first} to {last} of the journal). Saving into a new vault may keep more.</source>
        <translation>Записи повреждены. В копии есть записи за {time}. Известные более поздние изменения, которые пропадут: {lost} (записи журнала с {first} по {last}). Сохранение в новое хранилище может сберечь больше.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half-done.</source>
        <translation>Остановлено. Ничего не осталось сделанным наполовину.</translation>
    </message>
    <message>
        <source>Every part of the vault is being looked at</source>
        <translation>Просматривается каждая часть хранилища</translation>
    </message>
    <message>
        <source>This is what is damaged and what is not. Nothing was changed.</source>
        <translation>Вот что повреждено и что цело. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing is damaged. The vault opens in the ordinary way.</source>
        <translation>Ничего не повреждено. Хранилище открывается обычным образом.</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Сохраняется то, что читается</translation>
    </message>
    <message>
        <source>Where should the new vault be?</source>
        <translation>Где будет новое хранилище?</translation>
    </message>
    <message>
        <source>The vault is being repaired from the backup</source>
        <translation>Хранилище восстанавливается из копии</translation>
    </message>
    <message>
        <source>Where should the readable file be?</source>
        <translation>Куда записать файл, который может прочесть каждый?</translation>
    </message>
    <message>
        <source>The records are being written</source>
        <translation>Записи записываются в файл</translation>
    </message>
    <message>
        <source>The records are in the file “{name}”. Anybody can read it: remove it soon.</source>
        <translation>Записи — в файле «{name}». Его может прочесть каждый: удалите его как можно скорее.</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>Что можно спасти</translation>
    </message>
    <message>
        <source>A damaged vault is only read here. Looking changes nothing in its folder.</source>
        <translation>Повреждённое хранилище здесь только читается. Просмотр ничего не меняет в его папке.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Способ открыть</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>A backup, if you have one</source>
        <translation>Резервная копия, если есть</translation>
    </message>
    <message>
        <source>It helps where files of ways in or sealed files are gone.</source>
        <translation>Она поможет, если пропали способы открыть или запечатанные файлы.</translation>
    </message>
    <message>
        <source>No backup chosen</source>
        <translation>Копия не выбрана</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Выбрать папку с резервной копией</translation>
    </message>
    <message>
        <source>Look at what can be saved</source>
        <translation>Посмотреть, что можно спасти</translation>
    </message>
    <message>
        <source>Name of the new vault</source>
        <translation>Имя нового хранилища</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>Оно видно как имя папки.</translation>
    </message>
    <message>
        <source>Save into a new vault…</source>
        <translation>Сохранить в новое хранилище…</translation>
    </message>
    <message>
        <source>Repair this vault</source>
        <translation>Восстановить это хранилище</translation>
    </message>
    <message>
        <source>Take the backup&apos;s records all the same</source>
        <translation>Всё же взять записи из копии</translation>
    </message>
    <message>
        <source>The records can also be written as a file that anybody can read, names and sources included.</source>
        <translation>Записи можно также записать в файл, который может прочесть кто угодно, вместе с именами и источниками.</translation>
    </message>
    <message>
        <source>I know that anybody can read it</source>
        <translation>Я знаю, что его может прочесть кто угодно</translation>
    </message>
    <message>
        <source>Write the readable file…</source>
        <translation>Записать читаемый файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>The backup is only read. Every byte is compared while it is copied.</source>
        <translation>Копия только читается. При копировании сравнивается каждый байт.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Где будет хранилище</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Выбрать папку с резервной копией</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Какая копия</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Имя хранилища</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>Оно видно как имя папки.</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation>Выбрать, где будет хранилище</translation>
    </message>
    <message>
        <source>What opened the vault when the backup was made</source>
        <translation>То, что открывало хранилище, когда делалась копия</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Способ открыть</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Восстановить хранилище</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backup {number}, {ago}</source>
        <translation>Копия {number}, {ago}</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Копия ещё не выбрана</translation>
    </message>
    <message>
        <source>Choose the stick or folder with the backup</source>
        <translation>Выберите флешку или папку с резервной копией</translation>
    </message>
    <message>
        <source>Where should the vault be?</source>
        <translation>Где будет хранилище?</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Хранилище восстанавливается</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Остановлено. Ничего не осталось.</translation>
    </message>
    <message>
        <source>Leave out what is damaged, restore the rest</source>
        <translation>Без повреждённого, восстановить остальное</translation>
    </message>
    <message>
        <source>Restored without what is damaged in this backup: {items}. Look for it on another stick.</source>
        <translation>Восстановлено без того, что в этой копии повреждено: {items}. Поищите это на другой флешке.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Backup {number} is restored.</source>
        <translation>Резервная копия {number} восстановлена.</translation>
    </message>
    <message>
        <source>Newest change in it, by its own journal: {changed}; the medium says {written}.</source>
        <translation>Последнее изменение в ней, по её собственному журналу: {changed}; носитель говорит: {written}.</translation>
    </message>
    <message>
        <source>The two are more than a day apart: trust the journal, anybody can set a medium&apos;s time.</source>
        <translation>Они расходятся больше чем на день: верьте журналу, время на носителе может поставить кто угодно.</translation>
    </message>
    <message>
        <source>Another backup there goes further: {number}, newest change {changed}. Restore that one unless you meant this one.</source>
        <translation>На том же месте есть резервная копия новее: {number}, последнее изменение {changed}. Если вы не хотели именно эту, восстановите ту.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>{code} is made and registered: {path} ({size})</source>
        <translation>Создано и учтено: {code}, {path} ({size})</translation>
    </message>
    <message>
        <source>Compare with the partner, by voice or on paper</source>
        <translation>Сверьте с партнёром голосом или по бумаге</translation>
    </message>
    <message>
        <source>Not in the same message as the file. If all agree, it is whole and it is from you.</source>
        <translation>Не в том же сообщении, что и файл. Если всё совпало, он цел и он от вас.</translation>
    </message>
    <message>
        <source>The sealed file (SHA-256)</source>
        <translation>Запечатанный файл (SHA-256)</translation>
    </message>
    <message>
        <source>The dossier (SHA-256)</source>
        <translation>Досье (SHA-256)</translation>
    </message>
    <message>
        <source>Our signing key</source>
        <translation>Наш ключ подписи</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Кто за него ручается</translation>
    </message>
    <message>
        <source>How the partner opens it</source>
        <translation>Как партнёр его откроет</translation>
    </message>
    <message>
        <source>With this program, or with any program that reads age files, and the key that only the partner has. Inside lies READ-ME, which says how to check everything. For example:</source>
        <translation>Этой программой или любой другой, которая читает файлы age, и ключом, который есть только у партнёра. Внутри лежит READ-ME: в нём сказано, как всё проверить. Например:</translation>
    </message>
    <message>
        <source>With any program that shows PDF files. One that checks signatures shows ours.</source>
        <translation>Любой программой, которая показывает PDF. Та, что проверяет подписи, покажет и нашу.</translation>
    </message>
    <message>
        <source>See everything that left</source>
        <translation>Посмотреть всё, что ушло</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Создать ещё</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Say in which state it came back.</source>
        <translation>Укажите, в каком виде вернулось.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>В каком виде</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Что об этом сказать</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>Is anything left that was to be covered? Whoever covered it is not the one who confirms it.</source>
        <translation>Осталось ли что-то из того, что надо было закрыть? Подтверждает не тот, кто закрывал.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Открыть доказательство</translation>
    </message>
</context>
<context>
    <name>ReviewDeed</name>
    <message>
        <source>Say what is missing, or whom to ask for what, without names.</source>
        <translation>Напишите, чего не хватает или кого о чём спросить, без имён.</translation>
    </message>
    <message>
        <source>Confirm: I read it against its sources</source>
        <translation>Подтвердить: прочитано рядом с источниками</translation>
    </message>
    <message>
        <source>Downgrade: it rests on less than it says</source>
        <translation>Понизить: оснований меньше, чем сказано</translation>
    </message>
    <message>
        <source>Ask again before it can be told</source>
        <translation>Спросить ещё раз, прежде чем это говорить</translation>
    </message>
    <message>
        <source>Nobody else works in this vault: it is marked as confirmed by the same person.</source>
        <translation>В этом хранилище больше никто не работает: будет пометка «подтверждено тем же человеком».</translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation>Насколько проверено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>Причина остаётся в журнале: не пишите здесь имён.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>covered by: {who}</source>
        <translation>кем закрыто: {who}</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>мест: {count}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>понижено</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>спросить</translation>
    </message>
    <message>
        <source>days unconfirmed: {days}</source>
        <translation>дней без подтверждения: {days}</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Скрыть защищённое</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Показать защищённое</translation>
    </message>
    <message>
        <source>Everything was read a second time.</source>
        <translation>Всё прочитано второй раз.</translation>
    </message>
    <message>
        <source>Nothing was sent back, and nobody has to be asked.</source>
        <translation>Ничего не возвращено, и никого не нужно спрашивать.</translation>
    </message>
    <message>
        <source>What goes on was confirmed not long ago.</source>
        <translation>То, что продолжается, подтверждено недавно.</translation>
    </message>
    <message>
        <source>No rule has anything to say.</source>
        <translation>Ни у одного правила нет замечаний.</translation>
    </message>
    <message>
        <source>Somebody else has looked at every copy with covered places.</source>
        <translation>Каждую копию с закрытыми местами уже посмотрел кто-то другой.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Здесь ничего не ждёт</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Назад к записям (Esc)</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Long unconfirmed</source>
        <translation>Давно не подтверждено</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Не сходится</translation>
    </message>
    <message>
        <source>Covered copies</source>
        <translation>Закрытые копии</translation>
    </message>
    <message>
        <source>Code of a case</source>
        <translation>Код дела</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Это не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Confirm…</source>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Подтвердить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Downgrade…</source>
        <translation>Понизить…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Спросить ещё…</translation>
    </message>
    <message>
        <source>Name another source</source>
        <translation>Назвать ещё источник</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>You typed this last, so somebody else has to read it before it is confirmed.</source>
        <translation>Последним это печатали вы, поэтому подтвердить может только кто-то другой.</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Что говорит запись</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём это основано</translation>
    </message>
    <message>
        <source>No source is named. Name one, or downgrade it.</source>
        <translation>Источник не назван. Назовите его или понизьте запись.</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Наши собственные сведения</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>вся запись</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>It says instead: {value}</source>
        <translation>Там сказано другое: {value}</translation>
    </message>
    <message>
        <source>Its words are hidden until you ask for what is protected.</source>
        <translation>Слова скрыты, пока вы не попросите показать защищённое.</translation>
    </message>
    <message>
        <source>There it stands: {words}</source>
        <translation>Там стоит: {words}</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Посмотреть файл</translation>
    </message>
    <message>
        <source>Open the item: {code}</source>
        <translation>Открыть доказательство: {code}</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>As what you work now</source>
        <translation>Кем вы сейчас работаете</translation>
    </message>
    <message>
        <source>Which one, if several</source>
        <translation>Который, если их несколько</translation>
    </message>
    <message>
        <source>A number or a letter, never a name.</source>
        <translation>Число или буква, никогда не имя.</translation>
    </message>
    <message>
        <source>The journal names this role in every entry from now on. A role guides and locks nothing: whoever holds the key of this vault can read everything in it. For real separation make a vault of its own.</source>
        <translation>Журнал называет эту роль в каждой записи с этой минуты. Роль подсказывает и ничего не запирает: у кого ключ от хранилища, тот может прочесть в нём всё. Настоящее разделение даёт только отдельное хранилище.</translation>
    </message>
    <message>
        <source>One person does all the work in this vault</source>
        <translation>В этом хранилище всё делает один человек</translation>
    </message>
    <message>
        <source>Whoever typed something is not the one who confirms it. With this on it may be the same person, and every such second reading is marked.</source>
        <translation>Кто внёс запись, тот её не подтверждает. С этой отметкой это может быть один человек, и каждое такое второе чтение помечается.</translation>
    </message>
</context>
<context>
    <name>SafeCopiesPage</name>
    <message>
        <source>Where to put the copies</source>
        <translation>Куда положить копии</translation>
    </message>
    <message>
        <source>Making safe copies</source>
        <translation>Безопасные копии делаются</translation>
    </message>
    <message>
        <source>Readable copies are outside now. Whoever has them can read them; take care where they lie.</source>
        <translation>Теперь снаружи лежат читаемые копии. Прочесть их может любой, у кого они есть; следите, где они лежат.</translation>
    </message>
    <message>
        <source>What you keep goes out with every copy and can lead to people.</source>
        <translation>Что вы оставите, выйдет наружу с каждой копией и может привести к людям.</translation>
    </message>
    <message>
        <source>{code} leaves as {name}.</source>
        <translation>{code} выйдет как {name}.</translation>
    </message>
    <message>
        <source>No record says who is to be seen, heard or read of in it, so nobody of them was asked: look yourself.</source>
        <translation>Нигде не записано, кого здесь видно, слышно или о ком можно прочесть, поэтому никого из них не спросили: посмотрите сами.</translation>
    </message>
    <message>
        <source>Somebody set conditions with their yes: read them first.</source>
        <translation>Кто-то согласился с условиями: сначала прочтите их.</translation>
    </message>
    <message>
        <source>Nothing was found that it says of itself.</source>
        <translation>Не найдено ничего, что файл говорит о себе.</translation>
    </message>
    <message>
        <source>It says of itself: {what}. The copy will not, but for what you keep below.</source>
        <translation>Файл говорит о себе: {what}. Копия этого не скажет, кроме того, что вы оставите ниже.</translation>
    </message>
    <message>
        <source>{code}: written as {name}.</source>
        <translation>{code}: записано как {name}.</translation>
    </message>
    <message>
        <source>Taken off: {what}.</source>
        <translation>Снято: {what}.</translation>
    </message>
    <message>
        <source>Could not be kept in this type of file: {what}.</source>
        <translation>В файле такого вида сохранить нельзя: {what}.</translation>
    </message>
    <message>
        <source>Hide what they say</source>
        <translation>Скрыть, что они говорят</translation>
    </message>
    <message>
        <source>Show what they say</source>
        <translation>Показать, что они говорят</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Безопасные копии</translation>
    </message>
    <message>
        <source>A copy shows what the file shows and says nothing else of itself. It leaves only if everybody whom it is about agreed to it. Where places were covered, the confirmed copy leaves, never the original. N in its name is the next free number: the name leads back to nothing.</source>
        <translation>Копия показывает то же, что файл, и больше ничего о себе не говорит. Она выйдет, только если согласились все, кого она касается. Где места закрыты, выходит подтверждённая копия, а не оригинал. N в имени — следующий свободный номер: имя никуда не ведёт.</translation>
    </message>
    <message>
        <source>For what and for whom</source>
        <translation>Для чего и для кого</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use leaves.</source>
        <translation>Выйдет только то, на что люди согласились для этой цели.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Какая организация</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>Если кто-то согласился только для одной организации, напишите её название так же, как в согласии.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что выходит</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что остаётся</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Ещё одно доказательство</translation>
    </message>
    <message>
        <source>Its code, for example E-0007.</source>
        <translation>Его код, например E-0007.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What copies may go on saying</source>
        <translation>Что копии могут говорить и дальше</translation>
    </message>
    <message>
        <source>Choose a folder and write the copies…</source>
        <translation>Выбрать папку и записать копии…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Копии…</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способы открыть</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Запечатанные файлы</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>What would be left if this computer were gone tomorrow, or somebody else had it in their hands.</source>
        <translation>Что останется, если завтра этого компьютера не будет или он окажется в чужих руках.</translation>
    </message>
    <message>
        <source>How the vault stands</source>
        <translation>Состояние хранилища</translation>
    </message>
    <message>
        <source>What you can prepare and do</source>
        <translation>Что можно подготовить и сделать</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Before a search</source>
        <translation>Перед обыском</translation>
    </message>
    <message>
        <source>What on this computer names whom, and what to see to while there is time.</source>
        <translation>Что на этом компьютере кого называет и о чём позаботиться, пока есть время.</translation>
    </message>
    <message>
        <source>After a search or a loss</source>
        <translation>После обыска или потери</translation>
    </message>
    <message>
        <source>Check the vault, change the keys, tell the partners.</source>
        <translation>Проверить хранилище, сменить ключи, сообщить партнёрам.</translation>
    </message>
    <message>
        <source>Travel lock</source>
        <translation>Дорожный замок</translation>
    </message>
    <message>
        <source>Take away your own way in, so that nobody can make you open the vault on the way.</source>
        <translation>Убрать свой способ открыть, чтобы в дороге никто не заставил вас открыть хранилище.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Новые ключи для всего</translation>
    </message>
    <message>
        <source>Seal the whole vault anew, so that whoever knows the old keys cannot read what comes.</source>
        <translation>Запечатать всё хранилище заново, чтобы знающий старые ключи не прочёл нового.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Seal this text for ever?</source>
        <translation>Запечатать этот текст навсегда?</translation>
    </message>
    <message>
        <source>Nobody, you included, can change a sealed text again. That is its worth: whoever reads it later can tell that not a letter was altered. If something is wrong, a correction is written beside it with the reason, and both stay.</source>
        <translation>Запечатанный текст больше никто не изменит, и вы тоже. В этом его ценность: кто прочтёт его позже, увидит, что не изменена ни одна буква. Если что-то не так, рядом пишут исправление с причиной, и остаются оба.</translation>
    </message>
    <message>
        <source>To confirm, type {code}</source>
        <translation>Для подтверждения наберите {code}</translation>
    </message>
    <message>
        <source>Seal for ever</source>
        <translation>Запечатать навсегда</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>SearchNarrow</name>
    <message>
        <source>No day and no period is read from these words.</source>
        <translation>Из этих слов не понять ни дня, ни периода.</translation>
    </message>
    <message>
        <source>Code of the case</source>
        <translation>Код дела</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>День или период</translation>
    </message>
    <message>
        <source>Only what is certain</source>
        <translation>Только то, что точно</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Names, places, words, codes: any alphabet, any spelling</source>
        <translation>Имена, места, слова, коды: любой алфавит, любое написание</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Search everything in the vault</source>
        <translation>Искать по всему хранилищу</translation>
    </message>
    <message>
        <source>The answer names records by their code. What they say is read in the record itself.</source>
        <translation>Поиск называет только коды записей. Что в них сказано, читают в самой записи.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name.</source>
        <translation>Попробуйте меньше слов или только начало имени.</translation>
    </message>
    <message>
        <source>There is more than is shown here. Add a word.</source>
        <translation>Найдено больше, чем показано. Добавьте слово.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Questions across all cases</source>
        <translation>Вопросы ко всем делам</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>Only of one case, or of one day or period</source>
        <translation>Только по одному делу, дню или периоду</translation>
    </message>
    <message>
        <source>in its text, page {number}</source>
        <translation>в тексте, страница {number}</translation>
    </message>
    <message>
        <source>in its text, line {number}</source>
        <translation>в тексте, строка {number}</translation>
    </message>
    <message>
        <source>{place}, recognised by a machine</source>
        <translation>{place}, распознано машиной</translation>
    </message>
</context>
<context>
    <name>SecondFingerprintCard</name>
    <message>
        <source>Compute it</source>
        <translation>Вычислить</translation>
    </message>
    <message>
        <source>Every file here has it already.</source>
        <translation>Он уже есть у каждого файла здесь.</translation>
    </message>
    <message>
        <source>Measuring what it costs here…</source>
        <translation>Измеряется, во что это обойдётся здесь…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}.</source>
        <translation>
            <numerusform>%n файл, {size}.</numerusform>
            <numerusform>%n файла, {size}.</numerusform>
            <numerusform>%n файлов, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured here: less than a second on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</source>
        <translation>Замер здесь: меньше секунды на одном ядре; из них {percent} % — второй отпечаток, остальное — вскрытие и сверка.</translation>
    </message>
    <message>
        <source>Measured here: about {seconds} seconds on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</source>
        <translation>Замер здесь: около {seconds} с на одном ядре; из них {percent} % — второй отпечаток, остальное — вскрытие и сверка.</translation>
    </message>
    <message>
        <source>Computing the second fingerprint</source>
        <translation>Вычисляется второй отпечаток</translation>
    </message>
    <message>
        <source>These are not what was taken in and were given no fingerprint: {codes}. Check them, and look for them in a backup.</source>
        <translation>Это не то, что было принято, и отпечаток не записан: {codes}. Проверьте их и поищите в резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>Written down in the journal, for %n file(s). It took {seconds} seconds.</source>
        <translation>
            <numerusform>Записано в журнал: для %n файла. Заняло {seconds} с.</numerusform>
            <numerusform>Записано в журнал: для %n файлов. Заняло {seconds} с.</numerusform>
            <numerusform>Записано в журнал: для %n файлов. Заняло {seconds} с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; it goes on from there.</source>
        <translation>Остановлено. Вычисленное сохранено; дальше — с этого места.</translation>
    </message>
    <message>
        <source>Second fingerprint</source>
        <translation>Второй отпечаток</translation>
    </message>
    <message>
        <source>Beside SHA-256, for readers who ask for another one. It is computed from the sealed file, only where that is exactly what was taken in, and stands in the chain of custody.</source>
        <translation>Вдобавок к SHA-256 — для тех, кто просит ещё один. Вычисляется по запечатанному файлу, только если он в точности тот, что был принят, и записывается в историю хранения.</translation>
    </message>
    <message>
        <source>Compute…</source>
        <translation>Вычислить…</translation>
    </message>
    <message>
        <source>Compute a second fingerprint</source>
        <translation>Вычислить второй отпечаток</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какой</translation>
    </message>
</context>
<context>
    <name>SecretTask</name>
    <message>
        <source>Where the new key file goes: best on a stick that you carry</source>
        <translation>Где будет новый файл-ключ: лучше на флешке, которая при вас</translation>
    </message>
    <message>
        <source>Made. Keep a copy of this file in a second place: without it this way in is lost.</source>
        <translation>Создан. Держите копию этого файла во втором месте: без него этот способ открыть потерян.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Они пока не одинаковы.</translation>
    </message>
    <message>
        <source>The new way in was made and has opened the vault once. Try it yourself soon.</source>
        <translation>Новый способ создан и уже один раз открыл хранилище. Скоро испытайте его сами.</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Парольная фраза и файл-ключ</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Ещё одна парольная фраза</translation>
    </message>
    <message>
        <source>Opens only with both: what you know, and a file that you carry. One of them alone is nothing.</source>
        <translation>Открывает только вместе: то, что вы знаете, и файл, который при вас. По отдельности это ничто.</translation>
    </message>
    <message>
        <source>Opens the vault alone, beside the passphrase that there is: one for a colleague, say.</source>
        <translation>Открывает хранилище сама, наряду с нынешней фразой: например, для коллеги.</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>Файл-ключ не выбран</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Выберите файл-ключ</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Создать новый файл-ключ…</translation>
    </message>
    <message>
        <source>Any file will do that never changes. A new one is best, with a name that says nothing.</source>
        <translation>Подойдёт любой файл, который не меняется. Лучше новый, с именем, которое ничего не говорит.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Четыре слова или больше, которые никто другой не поставил бы рядом.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Та же фраза ещё раз</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Как вы это называете</translation>
    </message>
    <message>
        <source>Only in the vault. Never the passphrase itself.</source>
        <translation>Только в хранилище. Саму фразу здесь не пишите.</translation>
    </message>
    <message>
        <source>Make this way in</source>
        <translation>Создать этот способ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds from the next time the vault is opened.</source>
        <translation>Действует со следующего открытия хранилища.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Язык и цвета</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Язык окон</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Запирание</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Запирать, если ничего не делать</translation>
    </message>
    <message>
        <source>Ctrl+L or F12 locks at once, at any time.</source>
        <translation>Ctrl+L или F12 запирает сразу, в любое время.</translation>
    </message>
    <message>
        <source>Is everything as it was?</source>
        <translation>Всё ли осталось как было?</translation>
    </message>
    <message>
        <source>Read the whole vault and compare it with what was recorded.</source>
        <translation>Прочитать всё хранилище и сверить с записанным.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>What codes are called, terms of our own, and labels to look over.</source>
        <translation>Как называются коды, собственные термины и названия, которые надо просмотреть.</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>Word {number}: words of shares are in Latin letters. Switch the keyboard to English.</source>
        <translation>Слово {number}: слова долей пишутся латинскими буквами. Переключите клавиатуру на английский.</translation>
    </message>
    <message>
        <source>Word {number}: more than one word begins like this. Type on.</source>
        <translation>Слово {number}: так начинается не одно слово. Набирайте дальше.</translation>
    </message>
    <message>
        <source>Word {number}: no share has a word like this. Compare it with the sheet, letter by letter.</source>
        <translation>Слово {number}: такого слова в долях не бывает. Сверьте его с листом по буквам.</translation>
    </message>
    <message>
        <source>Word {number}: {word}</source>
        <translation>Слово {number}: {word}</translation>
    </message>
    <message>
        <source>Four letters are enough; a space takes the word, the arrows go back and on.</source>
        <translation>Хватит четырёх букв; пробел принимает слово, стрелки ведут назад и вперёд.</translation>
    </message>
    <message>
        <source>Word {number} of {all}</source>
        <translation>Слово {number} из {all}</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Word {number}: {word}</source>
        <translation>Слово {number}: {word}</translation>
    </message>
    <message>
        <source>Share {number} of {all}</source>
        <translation>Доля {number} из {all}</translation>
    </message>
    <message>
        <source>The share before</source>
        <translation>Предыдущая доля</translation>
    </message>
    <message>
        <source>The next share</source>
        <translation>Следующая доля</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Share {number} is in</source>
        <translation>Доля {number} принята</translation>
    </message>
    <message>
        <source>Type the words of any share, by their numbers.</source>
        <translation>Наберите слова любой доли по номерам.</translation>
    </message>
    <message>
        <source>Type another share. Still needed: {missing}</source>
        <translation>Наберите другую долю. Ещё нужно: {missing}</translation>
    </message>
    <message>
        <source>These shares are enough.</source>
        <translation>Этих долей достаточно.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>SharesTask</name>
    <message>
        <source>These words are shown now and never again. From now on the paper is the secret: whoever has enough sheets opens the vault without you.</source>
        <translation>Эти слова показаны сейчас и больше никогда. Теперь тайна — это бумага: у кого достаточно листов, тот откроет хранилище без вас.</translation>
    </message>
    <message>
        <source>Sheets that may be lost or destroyed, and the vault still opens: {lost}. Keepers who could open it together without you: {need}.</source>
        <translation>Листов, без которых хранилище всё равно откроется: {lost}. Хранителей, которые вместе откроют его без вас: {need}.</translation>
    </message>
    <message>
        <source>The shares opened the vault. Now give the sheets to their keepers.</source>
        <translation>Доли открыли хранилище. Теперь раздайте листы хранителям.</translation>
    </message>
    <message>
        <source>The shares were made. Try them once before you rely on them.</source>
        <translation>Доли созданы. Испытайте их, прежде чем на них полагаться.</translation>
    </message>
    <message>
        <source>Where the sheets go. Delete the file once they are printed</source>
        <translation>Где будут листы. Удалите файл, когда они напечатаны</translation>
    </message>
    <message>
        <source>Saved, one share a page. Print it where nobody keeps a copy of what is printed, then delete the file: it opens the vault as the sheets do.</source>
        <translation>Сохранено, по доле на странице. Печатайте там, где никто не хранит копий напечатанного, потом удалите файл: он открывает хранилище так же, как листы.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>The key is split into sheets of paper. Some of them together open the vault; fewer tell nothing. Give them to people who do not live or work together, and tell each of them what to do with it.</source>
        <translation>Ключ разделяется на листы бумаги. Несколько вместе открывают хранилище, меньше не говорят ничего. Раздайте их людям, которые не живут и не работают вместе, и скажите каждому, что с листом делать.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Сколько листов</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>Сколько нужно, чтобы открыть</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Как вы это называете</translation>
    </message>
    <message>
        <source>Only in the vault. No names of keepers here.</source>
        <translation>Только в хранилище. Имён хранителей здесь не пишите.</translation>
    </message>
    <message>
        <source>Write down or print</source>
        <translation>Перепишите или напечатайте</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Язык листов</translation>
    </message>
    <message>
        <source>The one that their keepers read best.</source>
        <translation>Тот, на котором хранители читают лучше всего.</translation>
    </message>
    <message>
        <source>Save the sheets to print…</source>
        <translation>Сохранить листы для печати…</translation>
    </message>
    <message>
        <source>Nothing on a sheet names the vault or you. Copying by hand needs no printer that remembers.</source>
        <translation>Лист не называет ни хранилище, ни вас. Перепишите от руки, и не понадобится принтер, который помнит напечатанное.</translation>
    </message>
    <message>
        <source>Enter them back</source>
        <translation>Введите их обратно</translation>
    </message>
    <message>
        <source>Type from the paper, as somebody would who has nothing else. This shows that it can be read.</source>
        <translation>Набирайте с бумаги, как тот, у кого нет ничего другого. Так видно, что её можно прочитать.</translation>
    </message>
    <message>
        <source>Everything is on paper: enter them back</source>
        <translation>Всё на бумаге: ввести обратно</translation>
    </message>
    <message>
        <source>Finish without trying</source>
        <translation>Закончить без проверки</translation>
    </message>
    <message>
        <source>Try these shares</source>
        <translation>Испытать эти доли</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Создать доли</translation>
    </message>
</context>
<context>
    <name>SheetCompare</name>
    <message>
        <source>Beside it</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>тот же файл</translation>
    </message>
    <message>
        <source>Code of the item to lay beside; empty for the same file</source>
        <translation>Код предмета, который положить рядом; пусто — тот же файл</translation>
    </message>
    <message>
        <source>Page to lay beside</source>
        <translation>Страница, которую положить рядом</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Move both together</source>
        <translation>Двигать вместе</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Picture of {code}</source>
        <translation>Изображение {code}</translation>
    </message>
    <message>
        <source>{code}, page {number} of {count}</source>
        <translation>{code}, страница {number} из {count}</translation>
    </message>
    <message>
        <source>Plus and minus: larger, smaller. Arrows: move. Page keys: other page. M: mark a place.</source>
        <translation>Плюс и минус: крупнее, мельче. Стрелки: двигать. Page Up и Page Down: другая страница. M: отметить место.</translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation>На это тяжело смотреть. Изображение размыто, пока вы не попросите его показать.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать изображение</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Вся страница (0)</translation>
    </message>
    <message>
        <source>Width of the page (W)</source>
        <translation>По ширине страницы (W)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Собственный размер (1)</translation>
    </message>
    <message>
        <source>Turn, for looking only (R)</source>
        <translation>Повернуть только для просмотра (R)</translation>
    </message>
    <message>
        <source>Mark a place (M): mouse, or arrows; with Shift they change its size</source>
        <translation>Отметить место (M): мышью или стрелками; с Shift они меняют его размер</translation>
    </message>
    <message>
        <source>Lay something beside it</source>
        <translation>Положить рядом другое</translation>
    </message>
</context>
<context>
    <name>SheetViewer</name>
    <message>
        <source>The end of this file is missing: it is shown as far as it goes.</source>
        <translation>У этого файла нет конца: показано то, что есть.</translation>
    </message>
    <message>
        <source>Files inside it, not opened: {count}.</source>
        <translation>Файлы внутри него, не открыты: {count}.</translation>
    </message>
    <message>
        <source>Scripts inside it, not run: {count}.</source>
        <translation>Сценарии внутри него, не запущены: {count}.</translation>
    </message>
</context>
<context>
    <name>ShowNames</name>
    <message>
        <source>Hide names</source>
        <translation>Скрыть имена</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показать имена</translation>
    </message>
</context>
<context>
    <name>SpokenPrint</name>
    <message>
        <source>Fingerprint in words</source>
        <translation>Отпечаток словами</translation>
    </message>
    <message>
        <source>Each of you may read them in another language: the words have the same numbers.</source>
        <translation>Каждый может читать их на своём языке: номера слов одни и те же.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>As of</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальные</translation>
    </message>
    <message>
        <source>Others and our own</source>
        <translation>Другие и наши</translation>
    </message>
    <message>
        <source>no day stated</source>
        <translation>день не указан</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{amount}, open {code}</source>
        <translation>{amount}, открыть {code}</translation>
    </message>
    <message>
        <source>part of {code}: {amount}</source>
        <translation>часть от {code}: {amount}</translation>
    </message>
    <message>
        <source>replaced by {code}</source>
        <translation>заменено: {code}</translation>
    </message>
    <message>
        <source>a newer number exists</source>
        <translation>есть более новое число</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Ряды чисел</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Назад к записям (Esc)</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Рядов пока нет</translation>
    </message>
    <message>
        <source>Numbers that have the same name of a series stand here by their days.</source>
        <translation>Числа с одним названием ряда стоят здесь по дням.</translation>
    </message>
    <message>
        <source>Write a number down</source>
        <translation>Записать число</translation>
    </message>
    <message>
        <source>Numbers stand beside each other and are never added: many are vague, or overlap.</source>
        <translation>Числа стоят рядом и никогда не складываются: многие неточны или пересекаются.</translation>
    </message>
    <message>
        <source>The series could not be read</source>
        <translation>Не удалось прочитать ряды</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the interview</source>
        <translation>Шаги интервью</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Слишком легко угадать</translation>
    </message>
    <message>
        <source>Fair: one more word is better</source>
        <translation>Приемлемо; ещё одно слово лучше</translation>
    </message>
    <message>
        <source>Good: hard to guess</source>
        <translation>Хорошо: угадать трудно</translation>
    </message>
    <message>
        <source>Very good: out of reach of guessing</source>
        <translation>Очень хорошо: перебором не найти</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the list; if the program drew them, {bits} bits.</source>
        <translation>
            <numerusform>%n слово из списка; если их выбрала программа, это {bits} бит.</numerusform>
            <numerusform>%n слова из списка; если их выбрала программа, это {bits} бит.</numerusform>
            <numerusform>%n слов из списка; если их выбрала программа, это {bits} бит.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds what everybody tries first.</source>
        <translation>В ней есть то, что пробуют первым.</translation>
    </message>
    <message>
        <source>Most of it repeats or continues itself.</source>
        <translation>Бо́льшая часть повторяется или идёт подряд.</translation>
    </message>
    <message>
        <source>It is too short for what it is made of.</source>
        <translation>Для такого состава она слишком короткая.</translation>
    </message>
    <message numerus="yes">
        <source>Counted as %n word(s) chosen by a person.</source>
        <translation>
            <numerusform>Посчитано как %n слово, выбранное человеком.</numerusform>
            <numerusform>Посчитано как %n слова, выбранные человеком.</numerusform>
            <numerusform>Посчитано как %n слов, выбранных человеком.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is long and mixed.</source>
        <translation>Она длинная и разнородная.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>known by code: {number}</source>
        <translation>известно по коду: {number}</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>All facts, and change</source>
        <translation>Все факты и изменение</translation>
    </message>
    <message>
        <source>Everything that can be written down of it (Ctrl+E)</source>
        <translation>Всё, что можно об этом записать (Ctrl+E)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
</context>
<context>
    <name>SubjectsField</name>
    <message>
        <source>It speaks of</source>
        <translation>О ком и о чём</translation>
    </message>
    <message>
        <source>Add a person or an event</source>
        <translation>Добавить человека или событие</translation>
    </message>
    <message>
        <source>Nobody and nothing is named yet.</source>
        <translation>Пока никто и ничто не названо.</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>убрано из списков</translation>
    </message>
    <message>
        <source>It does not speak of {code}</source>
        <translation>Речь не о {code}</translation>
    </message>
</context>
<context>
    <name>SuggestedWords</name>
    <message>
        <source>Suggest another one</source>
        <translation>Предложить другую</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>Предложить фразу</translation>
    </message>
    <message>
        <source>Drawn by chance just now, and kept nowhere. Learn it or write it on paper that you hide, then type it below: small letters, one space between words.</source>
        <translation>Составлена случайно только что и нигде не хранится. Выучите её или запишите на бумаге, которую спрячете, и наберите ниже: маленькими буквами, по одному пробелу между словами.</translation>
    </message>
</context>
<context>
    <name>TestimoniesPage</name>
    <message>
        <source>Testimonies</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Search codes and texts</source>
        <translation>Искать по кодам и текстам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation>Новое показание (Ctrl+N)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Choose others or other words above.</source>
        <translation>Выберите выше другую группу или измените слова.</translation>
    </message>
    <message>
        <source>No testimony yet</source>
        <translation>Показаний пока нет</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Запишите сказанное словами самого человека.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Новое показание</translation>
    </message>
    <message>
        <source>Guided interview (Ctrl+Shift+N)</source>
        <translation>Интервью по шагам (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>TestimonyGlancePane</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>О показании</translation>
    </message>
    <message>
        <source>Who the witness is and what was said are not shown here.</source>
        <translation>Кто свидетель и что сказано, здесь не показано.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How the witness knows</source>
        <translation>Откуда свидетель знает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation>Дата, как её назвали</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято так</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Версии текста</translation>
    </message>
</context>
<context>
    <name>TextState</name>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Текста пока нет</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Not in this text</source>
        <translation>В этом тексте нет</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} и более</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} из {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Часть текста</translation>
    </message>
    <message>
        <source>of {count} pages</source>
        <translation>из {count} стр.</translation>
    </message>
    <message>
        <source>of {count} parts</source>
        <translation>из {count} частей</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Найти в этом тексте (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Буквы меньше</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Буквы крупнее</translation>
    </message>
    <message>
        <source>Copy what is selected; it is taken back after half a minute (Ctrl+C)</source>
        <translation>Скопировать выделенное; через полминуты оно убирается (Ctrl+C)</translation>
    </message>
    <message>
        <source>Mark the selected lines, to be cited (Ctrl+M)</source>
        <translation>Отметить выделенные строки, чтобы на них сослаться (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>TextViewer</name>
    <message>
        <source>Reading the text</source>
        <translation>Чтение текста</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Take in as evidence of its own</source>
        <translation>Принять как отдельное доказательство</translation>
    </message>
    <message>
        <source>Take {name} in as evidence of its own</source>
        <translation>Принять {name} как отдельное доказательство</translation>
    </message>
    <message>
        <source>Recognised by a machine ({program}). Words that it was not sure of are underlined.</source>
        <translation>Распознано машиной ({program}). Слова, в которых она не уверена, подчёркнуты.</translation>
    </message>
    <message>
        <source>This text is longer than what is shown here. The sealed file holds all of it.</source>
        <translation>Этот текст длиннее показанного здесь. Запечатанный файл содержит его целиком.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>Enclosed files, not opened</source>
        <translation>Вложенные файлы, не открыты</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>The recognition is not installed here. It is the program Tesseract with its languages rus, kaz and eng; on Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz.</source>
        <translation>Распознавание здесь не установлено. Это программа Tesseract с языками rus, kaz и eng; в Debian и Ubuntu: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz.</translation>
    </message>
    <message>
        <source>Recognition installed: {program}, languages {languages}.</source>
        <translation>Распознавание установлено: {program}, языки {languages}.</translation>
    </message>
    <message>
        <source>This system does not wall it in.</source>
        <translation>Эта система не отгораживает эту программу.</translation>
    </message>
    <message>
        <source>Texts of evidence</source>
        <translation>Тексты доказательств</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читать</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Scans and photos too</source>
        <translation>Также сканы и фотографии</translation>
    </message>
    <message>
        <source>What is written in files is read out of them, so that the search finds it. It is kept in the encrypted vault and goes with the file; of items that are protected like a source nothing is kept. The files themselves stay as they are.</source>
        <translation>Написанное в файлах читается, чтобы это находил поиск. Текст хранится в зашифрованном хранилище и исчезает вместе с файлом; если доказательство защищено как источник, ничего не хранится. Сами файлы не меняются.</translation>
    </message>
</context>
<context>
    <name>TodayGlance</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the record (Enter in the list)</source>
        <translation>Открыть запись (Enter в списке)</translation>
    </message>
    <message>
        <source>Still held…</source>
        <translation>Ещё удерживается…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Сделано…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Write down what changed…</source>
        <translation>Записать, что изменилось…</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>What changed while it lasted</source>
        <translation>Что менялось за это время</translation>
    </message>
    <message>
        <source>Set by the law or a body</source>
        <translation>Срок закона или органа</translation>
    </message>
    <message>
        <source>Set by us</source>
        <translation>Наш собственный срок</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Вид меры</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>The last day of the order has passed, and neither a prolongation nor a release is recorded. That is no release: ask, and write down what you hear.</source>
        <translation>Последний день по решению прошёл, а ни продление, ни освобождение не записаны. Это не освобождение: спросите и запишите, что услышите.</translation>
    </message>
    <message>
        <source>A limit is the last day that an order allows. It is no release.</source>
        <translation>Предельный срок — последний день, который разрешает решение. Это не освобождение.</translation>
    </message>
    <message>
        <source>What is said to go on is asked about every 60 days.</source>
        <translation>О том, что продолжается, нужно спрашивать каждые 60 дней.</translation>
    </message>
    <message>
        <source>From that day on the answer is no, until the person is asked again.</source>
        <translation>С этого дня ответ — нет, пока человека не спросят снова.</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>{when}; new limit: {limit}</source>
        <translation>{when}; новый предельный срок: {limit}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>You work as: {role}. The settings change it.</source>
        <translation>Ваша роль: {role}. Сменить её можно в настройках.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Nothing of this kind is due</source>
        <translation>Такого сейчас нет</translation>
    </message>
    <message>
        <source>Other days and kinds have more.</source>
        <translation>Есть другие дни и виды.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Сроков нет</translation>
    </message>
    <message>
        <source>No limit, no deadline, no day in court and nobody to ask about is recorded.</source>
        <translation>Не записано ни предельного срока, ни другого, ни дня в суде, и не о ком спрашивать.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Чему пришёл срок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Only what the law or a body sets</source>
        <translation>Только сроки закона или органа</translation>
    </message>
    <message>
        <source>Search codes and words</source>
        <translation>Искать коды и слова</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>Не удалось прочесть, чему пришёл срок</translation>
    </message>
    <message>
        <source>Waiting for a second reading: {count}</source>
        <translation>Ждут второго прочтения: {count}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Без дня</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Limits of detention</source>
        <translation>Предельные сроки</translation>
    </message>
    <message>
        <source>Still held?</source>
        <translation>Ещё удерживается?</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Сроки и задачи</translation>
    </message>
    <message>
        <source>Court days</source>
        <translation>Дни в суде</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Answers we wait for</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Пересмотры</translation>
    </message>
    <message>
        <source>Limit of the order</source>
        <translation>Предельный срок</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Next day in court</source>
        <translation>Следующий день в суде</translation>
    </message>
    <message>
        <source>Deadline of a complaint</source>
        <translation>Срок по жалобе</translation>
    </message>
    <message>
        <source>Answer is due</source>
        <translation>Должен прийти ответ</translation>
    </message>
    <message>
        <source>Our comments are due</source>
        <translation>Срок наших замечаний</translation>
    </message>
    <message>
        <source>Look at the consent again</source>
        <translation>Пересмотреть согласие</translation>
    </message>
    <message>
        <source>A consent ends</source>
        <translation>Согласие кончается</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>Пересмотреть дело</translation>
    </message>
    <message>
        <source>Monitoring ends</source>
        <translation>Наблюдение кончается</translation>
    </message>
    <message>
        <source>Look at the risk again</source>
        <translation>Пересмотреть риск</translation>
    </message>
    <message>
        <source>confirmed: {day}</source>
        <translation>подтверждено: {day}</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>ни разу не подтверждено</translation>
    </message>
    <message>
        <source>prolonged, and nobody says until when</source>
        <translation>продлено, до какого дня — не сказано</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>день не указан</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n day(s) ago</source>
        <translation>
            <numerusform>прошёл %n день назад</numerusform>
            <numerusform>прошёл %n дня назад</numerusform>
            <numerusform>прошёл %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено: %n день</numerusform>
            <numerusform>просрочено: %n дня</numerusform>
            <numerusform>просрочено: %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>may be today</source>
        <translation>возможно, сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) at the earliest</source>
        <translation>
            <numerusform>не раньше чем через %n день</numerusform>
            <numerusform>не раньше чем через %n дня</numerusform>
            <numerusform>не раньше чем через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Check all sealed files</source>
        <translation>Сверить все запечатанные файлы</translation>
    </message>
</context>
<context>
    <name>TranscriptCaptions</name>
    <message>
        <source>A sealed text is corrected only with a reason.</source>
        <translation>Запечатанный текст исправляют только с указанием причины.</translation>
    </message>
    <message>
        <source>Which subtitle file (SRT or WebVTT) holds the words?</source>
        <translation>В каком файле субтитров (SRT или WebVTT) записаны слова?</translation>
    </message>
    <message>
        <source>Lines that are not understood either: {lines}</source>
        <translation>Также не поняты строки: {lines}</translation>
    </message>
    <message>
        <source>Take in a subtitle file</source>
        <translation>Принять файл субтитров</translation>
    </message>
    <message>
        <source>Times, speakers and words become a text of this file. What stands now stays as an older version. The subtitle file itself is only read; it stays where it is.</source>
        <translation>Время, говорящие и слова станут текстом этого файла. То, что записано сейчас, останется прежней версией. Сам файл субтитров только читается и остаётся на своём месте.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>Программа, которая его написала</translation>
    </message>
    <message>
        <source>Empty where a person did. What a machine wrote stays marked as that.</source>
        <translation>Пусто, если писал человек. Написанное машиной остаётся отмеченным.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>A new version begins; the sealed one stays.</source>
        <translation>Начнётся новая версия; запечатанная остаётся.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>A sealed text is corrected only with a reason.</source>
        <translation>Запечатанный текст исправляют только с указанием причины.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Состояние текста</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>A new version begins; the sealed one stays.</source>
        <translation>Начнётся новая версия; запечатанная остаётся.</translation>
    </message>
    <message>
        <source>I compared it with version {number} of the text it is made from</source>
        <translation>Текст сверен с версией {number} того текста, с которого он сделан</translation>
    </message>
    <message>
        <source>Lines in which the time or page is not understood, or is not in the file: {lines}</source>
        <translation>Строки, где время или страница не понятны или их нет в файле: {lines}</translation>
    </message>
    <message>
        <source>play or stop</source>
        <translation>пуск или стоп</translation>
    </message>
    <message>
        <source>back 3 seconds</source>
        <translation>назад на 3 секунды</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>медленнее</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>быстрее</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>новый отрезок</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>следующий говорящий</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>неразборчиво</translation>
    </message>
    <message>
        <source>place of the segment</source>
        <translation>место отрезка</translation>
    </message>
</context>
<context>
    <name>TranscriptLeaving</name>
    <message>
        <source>It may leave for this use.</source>
        <translation>Для этой цели текст может уйти.</translation>
    </message>
    <message>
        <source>No record says who is heard or read of in it, so nobody of them was asked: read it yourself.</source>
        <translation>Нигде не записано, кого здесь слышно или о ком можно прочесть, поэтому никого из них не спросили: прочтите сами.</translation>
    </message>
    <message>
        <source>Somebody set conditions with their yes: read them first.</source>
        <translation>Кто-то согласился с условиями: сначала прочтите их.</translation>
    </message>
    <message>
        <source>Where to put the subtitle file</source>
        <translation>Куда положить файл субтитров</translation>
    </message>
    <message>
        <source>Write this text out as subtitles</source>
        <translation>Выписать этот текст как субтитры</translation>
    </message>
    <message>
        <source>Everybody whom the item is about has to agree. Codes of people become numbers of speakers. Whoever gets the file can read it.</source>
        <translation>Согласиться должны все, о ком это доказательство. Вместо кодов людей будут номера говорящих. Прочесть файл сможет любой, у кого он окажется.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use leaves.</source>
        <translation>Выйдет только то, на что люди согласились для этой цели.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Какая организация</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>Если кто-то согласился только для одной организации, напишите её название так же, как в согласии.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Выбрать место…</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then its words can be cited.</source>
        <translation>Сначала сохраните написанное; тогда на слова можно сослаться.</translation>
    </message>
    <message>
        <source>Put the cursor into the words of a segment, or mark some words of one.</source>
        <translation>Поставьте курсор в слова одного отрезка или выделите в нём несколько слов.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then subtitles can be taken in or written out.</source>
        <translation>Сначала сохраните написанное; тогда можно принять или выписать субтитры.</translation>
    </message>
    <message>
        <source>The subtitle file is outside now. Whoever has it can read it.</source>
        <translation>Файл субтитров теперь снаружи. Прочесть его может любой, у кого он есть.</translation>
    </message>
    <message>
        <source>Taken in, segments: {count}</source>
        <translation>Принято отрезков: {count}</translation>
    </message>
    <message>
        <source>Back to the item (Esc)</source>
        <translation>Назад к доказательству (Esc)</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>Cite these words…</source>
        <translation>Сослаться на слова…</translation>
    </message>
    <message>
        <source>The words of the segment, or those that are marked (Ctrl+Shift+C)</source>
        <translation>Слова отрезка или те, что выделены (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Subtitles…</source>
        <translation>Субтитры…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Запечатать…</translation>
    </message>
    <message>
        <source>This was made from version {old}. That text now has version {new}: compare them, and say so below.</source>
        <translation>Сделано с версии {old}. У того текста теперь есть версия {new}: сравните их и отметьте это ниже.</translation>
    </message>
    <message>
        <source>Made from version {number} of the words of the file.</source>
        <translation>Сделано с версии {number} записанных слов файла.</translation>
    </message>
    <message>
        <source>Made from the file itself: there is no text of its words yet.</source>
        <translation>Сделано прямо по файлу: текста его слов пока нет.</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>A way back</source>
        <translation>Путь назад</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message>
        <source>The way back was tried</source>
        <translation>Путь назад испытан</translation>
    </message>
    <message>
        <source>A fresh backup</source>
        <translation>Свежая резервная копия</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Копии…</translation>
    </message>
    <message>
        <source>No copies of your ways in</source>
        <translation>Нет копий ваших способов открыть</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Partners: {partners}. Sets of recovery shares: {shares}.</source>
        <translation>Партнёров: {partners}. Наборов долей для восстановления: {shares}.</translation>
    </message>
    <message>
        <source>One of them has opened the vault, or was tried, since it was made.</source>
        <translation>Один из них открывал хранилище или был испытан с тех пор, как создан.</translation>
    </message>
    <message>
        <source>It was read back after the last change. It still opens with your passphrase.</source>
        <translation>Она прочтена обратно после последнего изменения. Она по-прежнему открывается вашей парольной фразой.</translation>
    </message>
    <message>
        <source>Nothing else in the vault&apos;s folder opens with a passphrase.</source>
        <translation>Больше ничего в папке хранилища парольной фразой не открывается.</translation>
    </message>
    <message>
        <source>Holds from the next time the vault is opened.</source>
        <translation>Действует со следующего открытия хранилища.</translation>
    </message>
    <message>
        <source>Travel lock</source>
        <translation>Дорожный замок</translation>
    </message>
    <message>
        <source>For a border, a journey, a night when they may come. Your own ways in are taken away: nobody can make you open what you cannot open.</source>
        <translation>Для границы, дороги, ночи, когда могут прийти. Ваши собственные способы открыть убираются: никто не заставит вас открыть то, чего вы открыть не можете.</translation>
    </message>
    <message>
        <source>Before you close it</source>
        <translation>Прежде чем закрыть</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Afterwards no passphrase opens this vault, not even yours. Only a partner or the recovery shares do, and then you set a new passphrase.</source>
        <translation>После этого хранилище не откроет ни одна парольная фраза, и ваша тоже. Откроют только партнёр или доли для восстановления, а затем вы зададите новую фразу.</translation>
    </message>
    <message>
        <source>You can still add texts and files without opening it. What was sealed before stays as it is. Whoever looks at the folder sees that no passphrase opens it, and not who can.</source>
        <translation>Добавлять тексты и файлы, не открывая, можно по-прежнему. Запечатанное раньше остаётся как есть. Кто посмотрит в папку, увидит, что парольной фразой её не открыть, но не узнает, кто может.</translation>
    </message>
    <message>
        <source>Nobody can undo it, and we cannot either. The vault is locked at once.</source>
        <translation>Отменить это не может никто, и мы тоже. Хранилище сразу запирается.</translation>
    </message>
    <message>
        <source>Copies made earlier, backups too, still open with your passphrase. Leave them where you do not go; do not carry the partner&apos;s key with you, nor enough shares.</source>
        <translation>Копии, сделанные раньше, и резервные тоже, по-прежнему открываются вашей фразой. Оставьте их там, куда не едете; не берите с собой ни ключ партнёра, ни достаточно долей.</translation>
    </message>
    <message>
        <source>Type this word to close it: {word}</source>
        <translation>Чтобы закрыть, наберите это слово: {word}</translation>
    </message>
    <message>
        <source>Close the travel lock</source>
        <translation>Закрыть дорожный замок</translation>
    </message>
    <message>
        <source>If there is no time</source>
        <translation>Если времени нет</translation>
    </message>
    <message>
        <source>Allow “Erase access” in the first window</source>
        <translation>Разрешить «Уничтожить доступ» в первом окне</translation>
    </message>
    <message>
        <source>Every way into this folder is then destroyed in a moment, without a passphrase; only a copy made earlier helps afterwards. An empty file in the folder shows that you allowed it. In some places destroying what is being searched for is itself punished.</source>
        <translation>Тогда все способы открыть эту папку уничтожаются за мгновение, без парольной фразы; после этого поможет только копия, сделанная раньше. Пустой файл в папке показывает, что вы это разрешили. Кое-где уничтожение того, что ищут, само наказуемо.</translation>
    </message>
    <message>
        <source>Lock when the key stick or the vault&apos;s own medium is pulled out</source>
        <translation>Запирать, когда вынимают флешку с ключом или носитель с хранилищем</translation>
    </message>
    <message>
        <source>It is looked at once a second.</source>
        <translation>Проверяется раз в секунду.</translation>
    </message>
</context>
<context>
    <name>TryTask</name>
    <message>
        <source>It opens the vault. The day is noted.</source>
        <translation>Хранилище открывается. День записан.</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Испытать: {way}</translation>
    </message>
    <message>
        <source>A way in that nobody has tried is a hope. This tries it as the first window would.</source>
        <translation>Способ, который никто не испытал, — только надежда. Здесь он испытывается так же, как в первом окне.</translation>
    </message>
    <message>
        <source>Kind of way in</source>
        <translation>Вид способа</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Испытать</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Taken back. Records concerned: {count}</source>
        <translation>Отменено. Затронуто записей: {count}</translation>
    </message>
    <message>
        <source>Written down: {record}. It would be taken out of the lists.</source>
        <translation>Записано: {record}. Будет убрано из списков.</translation>
    </message>
    <message>
        <source>Taken out of the lists: {record}. It would stand in them again.</source>
        <translation>Убрано из списков: {record}. Снова встанет в них.</translation>
    </message>
    <message>
        <source>Changed: {record}. It would say again what it said before.</source>
        <translation>Изменено: {record}. Снова будет сказано прежнее.</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Nothing leaves the history: taking back is a change like any other, with who did it and when.</source>
        <translation>Из истории ничего не уходит: отмена — такое же изменение, как любое другое, с указанием, кто и когда.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Что сделано последним</translation>
    </message>
    <message>
        <source>and more of the same action: {count}</source>
        <translation>и ещё из того же действия: {count}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>UnfinishedIntakes</name>
    <message numerus="yes">
        <source>And %n older one(s), which come here when these are done.</source>
        <translation>
            <numerusform>И ещё %n более ранний: он появится здесь, когда с этими будет покончено.</numerusform>
            <numerusform>И ещё %n более ранних: они появятся здесь, когда с этими будет покончено.</numerusform>
            <numerusform>И ещё %n более ранних: они появятся здесь, когда с этими будет покончено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>начат {time}</translation>
    </message>
    <message>
        <source>not in yet: {left} of {files} files</source>
        <translation>ещё не принято файлов: {left} из {files}</translation>
    </message>
    <message>
        <source>refused: {number}</source>
        <translation>отклонено: {number}</translation>
    </message>
    <message>
        <source>for case {code}</source>
        <translation>для дела {code}</translation>
    </message>
    <message>
        <source>Give up this intake: {name}</source>
        <translation>Отказаться от этого приёма: {name}</translation>
    </message>
    <message>
        <source>What is in stays in. What is not in is not taken in; the list of it goes.</source>
        <translation>Принятое остаётся. Остальное не принимается; его список удаляется.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Not come to the end</source>
        <translation>Не доведено до конца</translation>
    </message>
    <message>
        <source>These intakes were stopped or cut off, or some files were refused. No file is taken in twice.</source>
        <translation>Эти приёмы были остановлены или прерваны, или часть файлов отклонена. Ни один файл не принимается дважды.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Open a vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Выбрать папку хранилища</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Хранилище открывается</translation>
    </message>
    <message>
        <source>Add without opening</source>
        <translation>Добавить, не открывая</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>Try it with invented cases</source>
        <translation>Попробовать на вымышленных делах</translation>
    </message>
    <message>
        <source>No vault chosen yet</source>
        <translation>Хранилище ещё не выбрано</translation>
    </message>
    <message>
        <source>A vault is a folder on this computer or on a stick.</source>
        <translation>Это папка на компьютере или на флешке.</translation>
    </message>
    <message>
        <source>The vault is being closed…</source>
        <translation>Хранилище закрывается…</translation>
    </message>
    <message>
        <source>Choose a vault, or create a new one.</source>
        <translation>Выберите хранилище или создайте новое.</translation>
    </message>
    <message>
        <source>Nothing in it can be read without its passphrase.</source>
        <translation>Без парольной фразы в нём ничего не прочесть.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one.</source>
        <translation>В этой папке нет хранилища. Выберите другую.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Отпереть</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Другие способы открыть</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Erase access…</source>
        <translation>Уничтожить доступ…</translation>
    </message>
    <message>
        <source>No passphrase opens this vault: it needs its partner or its shares. See “Other ways in”.</source>
        <translation>Парольной фразой это хранилище не открыть: нужен партнёр или доли для восстановления. Смотрите «Другие способы открыть».</translation>
    </message>
    <message>
        <source>Look at what can be saved</source>
        <translation>Посмотреть, что можно спасти</translation>
    </message>
</context>
<context>
    <name>VocabulariesPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No vocabulary has these words.</source>
        <translation>Таких слов нет ни в одном словаре.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>и ещё {number}</translation>
    </message>
    <message>
        <source>to look over: {number}</source>
        <translation>просмотреть: {number}</translation>
    </message>
    <message>
        <source>our own: {number}</source>
        <translation>своих: {number}</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Back to the settings (Esc)</source>
        <translation>Назад к настройкам (Esc)</translation>
    </message>
    <message>
        <source>Search vocabularies</source>
        <translation>Искать словарь</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>The vocabularies could not be read</source>
        <translation>Не удалось прочитать словари</translation>
    </message>
</context>
<context>
    <name>VocabularyTerms</name>
    <message>
        <source>no label: {language}</source>
        <translation>нет названия: {language}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Изъят</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Новый термин</translation>
    </message>
    <message>
        <source>Labels of: {code}</source>
        <translation>Названия для: {code}</translation>
    </message>
    <message>
        <source>Nobody who works in this language has confirmed it yet.</source>
        <translation>Это ещё не подтвердил никто, кто работает на этом языке.</translation>
    </message>
    <message>
        <source>The program says: {label}</source>
        <translation>В программе: {label}</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Добавить термин</translation>
    </message>
    <message>
        <source>These labels are right</source>
        <translation>Названия верны</translation>
    </message>
    <message>
        <source>Terms of our own can be added here. A role of our own protects nobody: whoever told us something needs the role of a source as well.</source>
        <translation>Сюда можно добавить собственные термины. Своя роль никого не защищает: тому, кто нам что-то рассказал, нужна и роль источника.</translation>
    </message>
    <message>
        <source>Rules of the program depend on these terms: none can be added. Labels can be corrected.</source>
        <translation>От этих терминов зависят правила программы: добавить новые нельзя. Названия можно исправить.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>New term (Ctrl+N)</source>
        <translation>Новый термин (Ctrl+N)</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>Больше не предлагать</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Fingerprint of the key in words</source>
        <translation>Отпечаток ключа словами</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Испытать…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Change the name: {way}</source>
        <translation>Изменить название: {way}</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Испытать: {way}</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Убрать: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep: {way}</source>
        <translation>Оставить: {way}</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Парольная фраза этого файла</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть фразу</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>Файл-ключ не выбран</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Выберите файл-ключ</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>Choose the file with the secret key</source>
        <translation>Выберите файл с секретным ключом</translation>
    </message>
    <message>
        <source>Both are needed. The file is read, never changed, and its name does not matter.</source>
        <translation>Нужно и то и другое. Файл только читается, имя его не важно.</translation>
    </message>
    <message>
        <source>It does not matter in which order. Nothing of it is kept.</source>
        <translation>Порядок не важен. Ничего из этого не сохраняется.</translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase of its own; it is not that of the vault.</source>
        <translation>Этот файл запечатан своей парольной фразой, не той, что у хранилища.</translation>
    </message>
    <message>
        <source>A file with a line that begins with “AGE-SECRET-KEY-”: whoever holds it was given a way in.</source>
        <translation>Файл со строкой, которая начинается с «AGE-SECRET-KEY-»: тому, у кого он есть, дали способ открыть.</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>This is the only way in. If it is forgotten or lost, nobody can open the vault. Add recovery shares or a partner, and try them.</source>
        <translation>Это единственный способ открыть. Если его забыть или потерять, хранилище не откроет никто. Добавьте доли для восстановления или партнёра и испытайте их.</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Ключи и восстановление</translation>
    </message>
    <message>
        <source>Each of these opens the whole vault by itself. More ways protect against forgetting and loss; each is also one more that somebody can be made to use.</source>
        <translation>Каждый из этих способов сам открывает всё хранилище. Несколько способов берегут от забвения и потери, но каждый — это ещё один, к которому могут принудить.</translation>
    </message>
    <message>
        <source>Back to safety (Esc)</source>
        <translation>Назад к безопасности (Esc)</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Добавить способ открыть</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Ещё одна парольная фраза</translation>
    </message>
    <message>
        <source>For a colleague, or as a spare that is kept elsewhere.</source>
        <translation>Для коллеги или запасная, которая хранится в другом месте.</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Парольная фраза и файл-ключ</translation>
    </message>
    <message>
        <source>Opens only when a file on a stick is there as well. The passphrase alone is then nothing.</source>
        <translation>Открывает, только когда есть и файл на флешке. Одна такая фраза — ничто.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>Sheets of paper with words, kept by several people. Some of them together open the vault.</source>
        <translation>Листы бумаги со словами у нескольких людей. Несколько вместе открывают хранилище.</translation>
    </message>
    <message>
        <source>Way in for a partner</source>
        <translation>Способ открыть для партнёра</translation>
    </message>
    <message>
        <source>Somebody far away can open the vault with a key of their own, also when you cannot.</source>
        <translation>Человек вдали может открыть хранилище своим ключом, даже когда вы не можете.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>The words of the new shares were taken off the screen when you left, and nobody said that they are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</source>
        <translation>Слова новых долей убраны с экрана, когда вы ушли, и никто не подтвердил, что они на бумаге. При следующем открытии этот способ будет убран. Если все листы на бумаге, испытайте его сейчас: тогда он останется.</translation>
    </message>
</context>
<context>
    <name>WaysTask</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>WaysWords</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Парольная фраза и файл-ключ</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Доли для восстановления</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Ключ партнёра</translation>
    </message>
    <message>
        <source>Unknown way in</source>
        <translation>Неизвестный способ</translation>
    </message>
    <message>
        <source>Keepers of shares together, without you. Needed: any {need} of {of}.</source>
        <translation>Хранители долей вместе, без вас. Нужны любые: {need} из {of}.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase, alone.</source>
        <translation>Тот, кто знает фразу, один.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase and also has the key file.</source>
        <translation>Тот, кто знает фразу и у кого есть файл-ключ.</translation>
    </message>
    <message>
        <source>The partner who holds the secret key, alone and without you.</source>
        <translation>Партнёр, у которого секретный ключ, один и без вас.</translation>
    </message>
    <message>
        <source>Nobody here knows. It came into the folder from outside: try it, or remove it.</source>
        <translation>Здесь этого никто не знает. Файл попал в папку извне: испытайте его или уберите.</translation>
    </message>
    <message>
        <source>Made {ago}.</source>
        <translation>Создано {ago}.</translation>
    </message>
    <message>
        <source>Never tried.</source>
        <translation>Ни разу не испытано.</translation>
    </message>
    <message>
        <source>Last tried {ago}.</source>
        <translation>Испытано {ago}.</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Файла нет</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>Файл изменён</translation>
    </message>
    <message>
        <source>Opened with it today</source>
        <translation>Сейчас открыто этим</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Испытано</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ещё не испытано</translation>
    </message>
    <message>
        <source>This passphrase will not open the vault any more.</source>
        <translation>Эта фраза больше не будет открывать хранилище.</translation>
    </message>
    <message>
        <source>This passphrase with this key file will not open the vault any more.</source>
        <translation>Эта фраза с этим файлом-ключом больше не будет открывать хранилище.</translation>
    </message>
    <message>
        <source>Every sheet of this set becomes worthless. Tell those who keep them, so that nobody relies on them.</source>
        <translation>Все листы этого набора станут бесполезны. Скажите тем, кто их хранит, чтобы никто на них не полагался.</translation>
    </message>
    <message>
        <source>The partner&apos;s key will not open the vault any more. Tell the partner, who may rely on it.</source>
        <translation>Ключ партнёра больше не будет открывать хранилище. Скажите об этом партнёру: он может на это рассчитывать.</translation>
    </message>
    <message>
        <source>The unknown file is taken out of the folder.</source>
        <translation>Неизвестный файл будет убран из папки.</translation>
    </message>
    <message>
        <source>Copies of the vault made before, backups too, still open with it. If somebody else knows it, seal everything anew instead: “New keys for everything”.</source>
        <translation>Прежние копии хранилища, и резервные тоже, этим способом всё равно открываются. Если он известен кому-то ещё, запечатайте всё заново: «Новые ключи для всего».</translation>
    </message>
    <message>
        <source>Was being replaced</source>
        <translation>Заменялась</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Ещё не на бумаге</translation>
    </message>
    <message>
        <source>A change of this passphrase to another was cut off, and then it opened the vault once more. If somebody else knows it, remove it; opening with the new one removes it too. Keep it only if you still need it.</source>
        <translation>Замена этой парольной фразы другой была прервана, а потом она снова открыла хранилище. Если её знает кто-то ещё, уберите её; она уйдёт и тогда, когда вы откроете новой. Оставьте её, только если она вам ещё нужна.</translation>
    </message>
    <message>
        <source>Nobody said that these words are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</source>
        <translation>Никто не подтвердил, что эти слова на бумаге. При следующем открытии этот способ будет убран. Если все листы на бумаге, испытайте его сейчас: тогда он останется.</translation>
    </message>
</context>
<context>
    <name>WebPageOffer</name>
    <message>
        <source>Reading which pages are in it</source>
        <translation>Читается, какие в нём страницы</translation>
    </message>
    <message>
        <source>The web archive says so of its page.</source>
        <translation>Так говорит веб-архив о своей странице.</translation>
    </message>
    <message>
        <source>Taken over with the file as its source. Where something else stands, both are kept.</source>
        <translation>Взято, источник — файл. Где стоит другое, хранится и то и другое.</translation>
    </message>
    <message>
        <source>Take over from the web archive…</source>
        <translation>Взять из веб-архива…</translation>
    </message>
    <message>
        <source>Page of the archive</source>
        <translation>Страница архива</translation>
    </message>
    <message>
        <source>There are more pages than are listed here.</source>
        <translation>Страниц больше, чем здесь перечислено.</translation>
    </message>
    <message>
        <source>This is what the archive says; nothing of it is taken as true. Tick what is to stand in the item.</source>
        <translation>Так говорит архив; ничто из этого не принимается за правду. Отметьте, что должно стоять в доказательстве.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Чем сохранено</translation>
    </message>
    <message>
        <source>Title and words, into the description</source>
        <translation>Заголовок и слова — в описание</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Взять отмеченное</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use goes along.</source>
        <translation>Уйдёт лишь то, на что люди согласились для этой цели.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Какая организация</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>Если кто-то согласился только для одной организации, напишите её название так же, как в согласии.</translation>
    </message>
    <message>
        <source>Language of the dossier</source>
        <translation>Язык досье</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Кто подготовил</translation>
    </message>
    <message>
        <source>A role, never a name. It is printed.</source>
        <translation>Роль, а не имя. Она будет напечатана.</translation>
    </message>
    <message>
        <source>Purpose in your own words</source>
        <translation>Цель своими словами</translation>
    </message>
    <message>
        <source>Printed on the cover; may stay empty. Names nobody.</source>
        <translation>Печатается на титульном листе; можно не заполнять. Никого не называйте.</translation>
    </message>
    <message>
        <source>Put the files of the exhibits into the package</source>
        <translation>Вложить файлы приложений в пакет</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Key compared</source>
        <translation>Ключ сверен</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Ключ ещё не сверен</translation>
    </message>
    <message>
        <source>Old kind of key</source>
        <translation>Ключ старого вида</translation>
    </message>
    <message>
        <source>A signed dossier without a package: whoever gets hold of the file can read it. The signature shows that it is unchanged, and from whom.</source>
        <translation>Подписанное досье без пакета: его прочтёт любой, к кому попадёт файл. Подпись показывает, что оно не изменено и от кого оно.</translation>
    </message>
    <message>
        <source>These keys are of two kinds. Sealed to both, the whole package lasts only as long as the weaker kind: whoever keeps a copy may open it once there are quantum computers. Better: ask for a newer key, or make two packages.</source>
        <translation>Эти ключи двух видов. Если запечатать для обоих, весь пакет устоит лишь столько, сколько более слабый вид: у кого есть копия, тот может открыть её, когда появятся квантовые компьютеры. Лучше попросить ключ поновее или сделать два пакета.</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Отпечаток словами</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Что создаётся</translation>
    </message>
    <message>
        <source>A sealed package</source>
        <translation>Запечатанный пакет</translation>
    </message>
    <message>
        <source>Only the dossier, open to read</source>
        <translation>Только досье, открытое для чтения</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>No partner yet. Add partners under Dossiers, or paste a key below.</source>
        <translation>Партнёров пока нет. Добавьте их в разделе «Досье» или вставьте ключ ниже.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Key to seal to</source>
        <translation>Ключ получателя</translation>
    </message>
    <message>
        <source>Begins with “age1”; one on each line. Compare what appears below by voice or in person.</source>
        <translation>Начинается с «age1»; по одному в строке. То, что появится ниже, сверьте голосом или лично.</translation>
    </message>
    <message>
        <source>Each of you may read them in another language: the words have the same numbers.</source>
        <translation>Каждый может читать их на своём языке: номера слов одни и те же.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>I know what is lost; seal to both kinds all the same</source>
        <translation>Понимаю, что теряется; всё равно запечатать для обоих видов</translation>
    </message>
</context>
<context>
    <name>WordsOffer</name>
    <message>
        <source>Reading what files say of themselves</source>
        <translation>Чтение того, что файлы говорят о себе</translation>
    </message>
    <message>
        <source>Files that were not read yet for time, place and device: {number}</source>
        <translation>Файлов, из которых ещё не прочитаны время, место и устройство: {number}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Прочитать сейчас</translation>
    </message>
    <message>
        <source>What every file says of itself was read. It stands on the page of each item.</source>
        <translation>Всё, что файлы говорят о себе, прочитано. Это видно на странице каждого доказательства.</translation>
    </message>
    <message>
        <source>Read: {read}. Could not be read: {refused}. The page of each item says what was found.</source>
        <translation>Прочитано: {read}. Не удалось прочитать: {refused}. Что найдено, видно на странице каждого доказательства.</translation>
    </message>
</context>
</TS>
