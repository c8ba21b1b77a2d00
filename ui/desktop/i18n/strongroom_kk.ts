<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Create a vault</source>
        <translation>Қойма құру</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Қойманың атауы</translation>
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
        <translation>Мұндай атауы бар файл бар. Басқа атау таңдаңыз.</translation>
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
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досьелер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed in this window.</source>
        <translation>Тек оқу үшін ашылған: бұл терезеде ештеңені өзгертуге болмайды.</translation>
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
        <source>Create a new vault</source>
        <translation>Жаңа қойма құру</translation>
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
        <source>Opening…</source>
        <translation>Ашылып жатыр…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
</context>
</TS>
