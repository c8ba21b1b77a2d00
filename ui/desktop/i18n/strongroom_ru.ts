<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Create a vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Название хранилища</translation>
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
    <name>FilePicker</name>
    <message>
        <source>Go to the folder above</source>
        <translation>На папку выше</translation>
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
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed in this window.</source>
        <translation>Открыто только для чтения: в этом окне ничего нельзя изменить.</translation>
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
        <source>Create a new vault</source>
        <translation>Создать новое хранилище</translation>
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
</context>
</TS>
