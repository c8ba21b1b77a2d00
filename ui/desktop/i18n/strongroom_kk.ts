<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dossiers, unless a person&apos;s own consent says less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Covenant on Civil and Political Rights, for example 9, 14, 19</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add event (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what happened and when, in the words of whoever told it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseEvidence</name>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are taken in under Evidence and then belong to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Айғақтар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Дәлелдемелер</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>History of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the case will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case taken out of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the case erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier or package made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} put into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} taken out of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} added: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} changed: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} no longer in the case: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at or checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of the Covenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how people appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Back to all cases (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Айғақтар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Дәлелдемелер</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePeopleTab</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person can be added without a name: a code is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePersonEditor</name>
    <message>
        <source>Add a person to this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTestimonies</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is written down under Testimonies and then belongs to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Істер</translation>
    </message>
    <message>
        <source>Search codes, titles, summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has these words and this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation type="unfinished"></translation>
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
    <name>DateBounds</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as typed. No days are read from these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Unsaved words from {time} are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Жабу</translation>
    </message>
    <message>
        <source>Close (Esc). Words that are not saved stay kept.</source>
        <translation type="unfinished"></translation>
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
    <name>EventEditor</name>
    <message>
        <source>An event needs a few words that say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “between 3 and 5 May 2022”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventGlance</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
</context>
<context>
    <name>EvidenceGlance</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small picture of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Істер</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Дәлелдемелер</translation>
    </message>
    <message>
        <source>Search codes, titles, descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in files (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind or other words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in photos, papers or recordings. They are sealed in the vault, and how they came is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation type="unfinished"></translation>
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
        <translation>Нұсқаулықтың беті</translation>
    </message>
    <message>
        <source>No page holds these words. Try fewer of them, or another one.</source>
        <translation>Бұл сөздер бірде-бір бетте жоқ. Азырақ сөз немесе басқа сөз теріп көріңіз.</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>Take in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag files into this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who gave them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the person who gave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example P-0007. It is kept apart and never shown in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files outside the vault stay where they are. Whoever finds them there can read them; removing them is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person with this code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Stopped. Files taken in before that: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {taken} of {all}. The others are still on the list above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in the vault. The files outside are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. Exactly the same content was taken in before as {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCustody</name>
    <message>
        <source>Earlier entries in the journal: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not hold a file of this item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тіл</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Көлемі</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it and what the file was called is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFormCard</name>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, without any name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we hold it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тіл</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is known: a day, a month, “about noon”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Бас тарту</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Checked: unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match what was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since it was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Checking the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is exactly what was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPicture</name>
    <message>
        <source>Picture of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened walled in: this file cannot reach your files or any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in a program of its own, but this system walls it in only partly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in a program of its own; this system does not wall it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
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
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed in this window.</source>
        <translation>Тек оқу үшін ашылған: бұл терезеде ештеңені өзгертуге болмайды.</translation>
    </message>
</context>
<context>
    <name>NewCaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any alphabet and spelling. May stay empty for a person whose name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already recorded, or new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps already recorded. Compare before adding somebody twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the next code</source>
        <translation type="unfinished"></translation>
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
    <name>ShowNames</name>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimoniesPage</name>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Айғақтар</translation>
    </message>
    <message>
        <source>Search codes and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазалау</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others or other words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimonyGlancePane</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the witness is and what was said are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the witness knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тіл</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Істер</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextState</name>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
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
