<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation>A case needs a title.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation>Name nobody here: the title is seen in lists and on the dossier.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation>What it is about, and what is still open.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>People appear</source>
        <translation>People appear</translation>
    </message>
    <message>
        <source>In dossiers, unless a person&apos;s own consent says less.</source>
        <translation>In dossiers, unless a person&apos;s own consent says less.</translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation>Articles of the Covenant</translation>
    </message>
    <message>
        <source>International Covenant on Civil and Political Rights, for example 9, 14, 19</source>
        <translation>International Covenant on Civil and Political Rights, for example 9, 14, 19</translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>Add event</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Add event (Ctrl+N)</source>
        <translation>Add event (Ctrl+N)</translation>
    </message>
    <message>
        <source>Chronology of this case</source>
        <translation>Chronology of this case</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>No event yet</translation>
    </message>
    <message>
        <source>Write down what happened and when, in the words of whoever told it.</source>
        <translation>Write down what happened and when, in the words of whoever told it.</translation>
    </message>
</context>
<context>
    <name>CaseEvidence</name>
    <message>
        <source>Content warning</source>
        <translation>Content warning</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>Evidence of this case</translation>
    </message>
    <message>
        <source>No evidence in this case</source>
        <translation>No evidence in this case</translation>
    </message>
    <message>
        <source>Files are taken in under Evidence and then belong to this case.</source>
        <translation>Files are taken in under Evidence and then belong to this case.</translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation>Go to Evidence</translation>
    </message>
</context>
<context>
    <name>CaseGlance</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Make dossier</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>In this case</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation>Nothing is written about this case yet.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Testimonies</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Evidence</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>History of this case</source>
        <translation>History of this case</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>Every change of the case will be listed here.</source>
        <translation>Every change of the case will be listed here.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Changed: {fields}</translation>
    </message>
    <message>
        <source>Case taken out of the lists</source>
        <translation>Case taken out of the lists</translation>
    </message>
    <message>
        <source>Content of the case erased</source>
        <translation>Content of the case erased</translation>
    </message>
    <message>
        <source>Dossier or package made</source>
        <translation>Dossier or package made</translation>
    </message>
    <message>
        <source>{code} put into the case</source>
        <translation>{code} put into the case</translation>
    </message>
    <message>
        <source>{code} taken out of the case</source>
        <translation>{code} taken out of the case</translation>
    </message>
    <message>
        <source>{person} added: {role}</source>
        <translation>{person} added: {role}</translation>
    </message>
    <message>
        <source>{person} changed: {role}</source>
        <translation>{person} changed: {role}</translation>
    </message>
    <message>
        <source>{person} no longer in the case: {role}</source>
        <translation>{person} no longer in the case: {role}</translation>
    </message>
    <message>
        <source>Looked at or checked</source>
        <translation>Looked at or checked</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>articles of the Covenant</source>
        <translation>articles of the Covenant</translation>
    </message>
    <message>
        <source>date of opening</source>
        <translation>date of opening</translation>
    </message>
    <message>
        <source>how people appear</source>
        <translation>how people appear</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>other facts</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Open for reading only.</translation>
    </message>
    <message>
        <source>Nothing is written about this case yet.</source>
        <translation>Nothing is written about this case yet.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>People appear</source>
        <translation>People appear</translation>
    </message>
    <message>
        <source>Articles of the Covenant</source>
        <translation>Articles of the Covenant</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Back to all cases (Esc)</source>
        <translation>Back to all cases (Esc)</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Make dossier</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parts of the case</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Testimonies</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Evidence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>CasePeopleTab</name>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Add person (Ctrl+N)</source>
        <translation>Add person (Ctrl+N)</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Take out of the case</translation>
    </message>
    <message>
        <source>People of this case</source>
        <translation>People of this case</translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation>Nobody is recorded in this case</translation>
    </message>
    <message>
        <source>A person can be added without a name: a code is enough.</source>
        <translation>A person can be added without a name: a code is enough.</translation>
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
        <translation>Add a person to this case</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Add to the case</translation>
    </message>
    <message>
        <source>Role in this case</source>
        <translation>Role in this case</translation>
    </message>
    <message>
        <source>Rank or unit</source>
        <translation>Rank or unit</translation>
    </message>
    <message>
        <source>For officials</source>
        <translation>For officials</translation>
    </message>
    <message>
        <source>Who it is, without a name</source>
        <translation>Who it is, without a name</translation>
    </message>
    <message>
        <source>For example: neighbour, second officer</source>
        <translation>For example: neighbour, second officer</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
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
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>Testimonies of this case</source>
        <translation>Testimonies of this case</translation>
    </message>
    <message>
        <source>No testimony in this case</source>
        <translation>No testimony in this case</translation>
    </message>
    <message>
        <source>An account is written down under Testimonies and then belongs to this case.</source>
        <translation>An account is written down under Testimonies and then belongs to this case.</translation>
    </message>
    <message>
        <source>Go to Testimonies</source>
        <translation>Go to Testimonies</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Cases</translation>
    </message>
    <message>
        <source>Search codes, titles, summaries</source>
        <translation>Search codes, titles, summaries</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>New case (Ctrl+N)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No case has these words and this status.</source>
        <translation>No case has these words and this status.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation>A case holds what belongs together: events, people, testimonies and evidence.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
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
        <translation>The cases could not be read</translation>
    </message>
</context>
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Create a vault</source>
        <translation>Create a vault</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>It is visible as the name of a folder.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation>Choose where the vault will be</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Four or more words that nobody else would put together.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open the vault, and we cannot either.</source>
        <translation>If you forget the passphrase, nobody can open the vault, and we cannot either.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Create the vault</translation>
    </message>
    <message>
        <source>The vault is being created</source>
        <translation>The vault is being created</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Too easy to guess</translation>
    </message>
    <message>
        <source>Fair: one more word is better</source>
        <translation>Fair: one more word is better</translation>
    </message>
    <message>
        <source>Good: hard to guess</source>
        <translation>Good: hard to guess</translation>
    </message>
    <message>
        <source>Very good: out of reach of guessing</source>
        <translation>Very good: out of reach of guessing</translation>
    </message>
    <message>
        <source>There is already something with this name here. Choose another name.</source>
        <translation>There is already something with this name here. Choose another name.</translation>
    </message>
    <message>
        <source>A name cannot contain / \ : * ? &quot; &lt; &gt; | and cannot end with a dot.</source>
        <translation>A name cannot contain / \ : * ? &quot; &lt; &gt; | and cannot end with a dot.</translation>
    </message>
</context>
<context>
    <name>DateBounds</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>from {first} on</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>up to {last}</translation>
    </message>
    <message>
        <source>about: {days}</source>
        <translation>about: {days}</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>No date stated.</translation>
    </message>
    <message>
        <source>Kept as typed. No days are read from these words.</source>
        <translation>Kept as typed. No days are read from these words.</translation>
    </message>
    <message>
        <source>Understood as {days}</source>
        <translation>Understood as {days}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>no date stated</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Unsaved words from {time} are kept here.</source>
        <translation>Unsaved words from {time} are kept here.</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Put them back</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Give them up</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Close (Esc). Words that are not saved stay kept.</source>
        <translation>Close (Esc). Words that are not saved stay kept.</translation>
    </message>
</context>
<context>
    <name>EntryWindow</name>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Guide (F1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>No network: the system refuses it to this program.</source>
        <translation>No network: the system refuses it to this program.</translation>
    </message>
    <message>
        <source>This program uses no network; this system does not enforce it.</source>
        <translation>This program uses no network; this system does not enforce it.</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>An event needs a few words that say what happened.</source>
        <translation>An event needs a few words that say what happened.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Edit event</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>In a few words, without names.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “between 3 and 5 May 2022”</source>
        <translation>As it was said: “early March 2022”, “between 3 and 5 May 2022”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>For an assembly</source>
        <translation>For an assembly</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>EventGlance</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
</context>
<context>
    <name>EvidenceGlance</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>Small picture of {code}</source>
        <translation>Small picture of {code}</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Hard to look at</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Cases</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>none held</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Evidence</translation>
    </message>
    <message>
        <source>Search codes, titles, descriptions</source>
        <translation>Search codes, titles, descriptions</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>Take in files (Ctrl+N)</source>
        <translation>Take in files (Ctrl+N)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Choose another kind or other words above.</source>
        <translation>Choose another kind or other words above.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>No evidence yet</translation>
    </message>
    <message>
        <source>Take in photos, papers or recordings. They are sealed in the vault, and how they came is kept.</source>
        <translation>Take in photos, papers or recordings. They are sealed in the vault, and how they came is kept.</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Take in files</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Hard to look at</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Go to the folder above</source>
        <translation>Go to the folder above</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Drives and sticks</source>
        <translation>Drives and sticks</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>This folder cannot be read.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Files and folders</translation>
    </message>
    <message>
        <source>Give the file a name without slashes.</source>
        <translation>Give the file a name without slashes.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another.</source>
        <translation>There is already a file with this name. Choose another.</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choose this folder</translation>
    </message>
    <message>
        <source>Add the files</source>
        <translation>Add the files</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Save here</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Home folder</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
</context>
<context>
    <name>FolderEntries</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>GuideBook</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Back to where you were (Esc)</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contents of the guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page of the guide</translation>
    </message>
    <message>
        <source>No page holds these words. Try fewer of them, or another one.</source>
        <translation>No page holds these words. Try fewer of them, or another one.</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message>
        <source>Take in files</source>
        <translation>Take in files</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>Files to take in</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Or drag files into this window.</source>
        <translation>Or drag files into this window.</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>For which case</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>How they came to us</translation>
    </message>
    <message>
        <source>Note who gave them…</source>
        <translation>Note who gave them…</translation>
    </message>
    <message>
        <source>Code of the person who gave them</source>
        <translation>Code of the person who gave them</translation>
    </message>
    <message>
        <source>For example P-0007. It is kept apart and never shown in a list.</source>
        <translation>For example P-0007. It is kept apart and never shown in a list.</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Hard to look at: show no picture unless asked</translation>
    </message>
    <message>
        <source>The files outside the vault stay where they are. Whoever finds them there can read them; removing them is up to you.</source>
        <translation>The files outside the vault stay where they are. Whoever finds them there can read them; removing them is up to you.</translation>
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
        <translation>Take in</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>Choose the files to take in</source>
        <translation>Choose the files to take in</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Taking in files</translation>
    </message>
    <message>
        <source>There is no person with this code.</source>
        <translation>There is no person with this code.</translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Stopped. Files taken in before that: {number}.</source>
        <translation>Stopped. Files taken in before that: {number}.</translation>
    </message>
    <message>
        <source>Taken in: {taken} of {all}. The others are still on the list above.</source>
        <translation>Taken in: {taken} of {all}. The others are still on the list above.</translation>
    </message>
    <message>
        <source>Everything is in the vault. The files outside are still there.</source>
        <translation>Everything is in the vault. The files outside are still there.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>Sealed. Exactly the same content was taken in before as {codes}.</source>
        <translation>Sealed. Exactly the same content was taken in before as {codes}.</translation>
    </message>
    <message>
        <source>Sealed.</source>
        <translation>Sealed.</translation>
    </message>
</context>
<context>
    <name>ItemCustody</name>
    <message>
        <source>Earlier entries in the journal: {number}</source>
        <translation>Earlier entries in the journal: {number}</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Chain of custody</translation>
    </message>
    <message>
        <source>We do not hold a file of this item.</source>
        <translation>We do not hold a file of this item.</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Came to us</source>
        <translation>Came to us</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>Go to case {code}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>Last changed outside</source>
        <translation>Last changed outside</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide the source</source>
        <translation>Hide the source</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Show the source</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who gave it and what the file was called is kept apart.</source>
        <translation>Who gave it and what the file was called is kept apart.</translation>
    </message>
</context>
<context>
    <name>ItemFormCard</name>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation>Give it a title that names nobody.</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Edit the item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What it is, without any name of a person.</source>
        <translation>What it is, without any name of a person.</translation>
    </message>
    <message>
        <source>What can be seen or read</source>
        <translation>What can be seen or read</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Do we hold it?</source>
        <translation>Do we hold it?</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>How it came to us</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>When it was made</translation>
    </message>
    <message>
        <source>As it is known: a day, a month, “about noon”.</source>
        <translation>As it is known: a day, a month, “about noon”.</translation>
    </message>
    <message>
        <source>When it came to us</source>
        <translation>When it came to us</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Hard to look at: show no picture unless asked</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Checked: unchanged</source>
        <translation>Checked: unchanged</translation>
    </message>
    <message>
        <source>Does not match what was taken in</source>
        <translation>Does not match what was taken in</translation>
    </message>
    <message>
        <source>Not checked since it was taken in</source>
        <translation>Not checked since it was taken in</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Hard to look at</source>
        <translation>Hard to look at</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>There is no file to check.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Checking the sealed file</source>
        <translation>Checking the sealed file</translation>
    </message>
    <message>
        <source>The sealed file is exactly what was taken in.</source>
        <translation>The sealed file is exactly what was taken in.</translation>
    </message>
</context>
<context>
    <name>ItemPicture</name>
    <message>
        <source>Picture of {code}</source>
        <translation>Picture of {code}</translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation>This is hard to look at. The picture stays blurred until you ask for it.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Show the picture</translation>
    </message>
    <message>
        <source>Opened walled in: this file cannot reach your files or any network.</source>
        <translation>Opened walled in: this file cannot reach your files or any network.</translation>
    </message>
    <message>
        <source>Opened in a program of its own, but this system walls it in only partly.</source>
        <translation>Opened in a program of its own, but this system walls it in only partly.</translation>
    </message>
    <message>
        <source>Opened in a program of its own; this system does not wall it in.</source>
        <translation>Opened in a program of its own; this system does not wall it in.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Testimonies</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed in this window.</source>
        <translation>Open for reading only: nothing can be changed in this window.</translation>
    </message>
</context>
<context>
    <name>NewCaseEditor</name>
    <message>
        <source>A case needs a title.</source>
        <translation>A case needs a title.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Open this case</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name nobody here: the title is seen in lists and on the dossier.</source>
        <translation>Name nobody here: the title is seen in lists and on the dossier.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What it is about, and what is still open.</source>
        <translation>What it is about, and what is still open.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message>
        <source>In any alphabet and spelling. May stay empty for a person whose name is not known.</source>
        <translation>In any alphabet and spelling. May stay empty for a person whose name is not known.</translation>
    </message>
    <message>
        <source>Already recorded, or new</source>
        <translation>Already recorded, or new</translation>
    </message>
    <message>
        <source>Perhaps already recorded. Compare before adding somebody twice.</source>
        <translation>Perhaps already recorded. Compare before adding somebody twice.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Gets the next code</source>
        <translation>Gets the next code</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{stage}: {percent} %</source>
        <translation>{stage}: {percent} %</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Lock the vault at once (Ctrl+L or F12)</source>
        <translation>Lock the vault at once (Ctrl+L or F12)</translation>
    </message>
</context>
<context>
    <name>ShowNames</name>
    <message>
        <source>Hide names</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Show names</translation>
    </message>
</context>
<context>
    <name>TestimoniesPage</name>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Testimonies</translation>
    </message>
    <message>
        <source>Search codes and texts</source>
        <translation>Search codes and texts</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation>New testimony (Ctrl+N)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Without text</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Choose others or other words above.</source>
        <translation>Choose others or other words above.</translation>
    </message>
    <message>
        <source>No testimony yet</source>
        <translation>No testimony yet</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Write down what was said, in the person&apos;s own words.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>New testimony</translation>
    </message>
</context>
<context>
    <name>TestimonyGlancePane</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>About the account</translation>
    </message>
    <message>
        <source>Who the witness is and what was said are not shown here.</source>
        <translation>Who the witness is and what was said are not shown here.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>How the witness knows</source>
        <translation>How the witness knows</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation>Date, as said</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Cases</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versions of the text</translation>
    </message>
</context>
<context>
    <name>TextState</name>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>No text yet</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Open a vault</source>
        <translation>Open a vault</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Choose the folder of a vault</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>The vault is being opened</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Create a new vault</translation>
    </message>
    <message>
        <source>No vault chosen yet</source>
        <translation>No vault chosen yet</translation>
    </message>
    <message>
        <source>A vault is a folder on this computer or on a stick.</source>
        <translation>A vault is a folder on this computer or on a stick.</translation>
    </message>
    <message>
        <source>The vault is being closed…</source>
        <translation>The vault is being closed…</translation>
    </message>
    <message>
        <source>Choose a vault, or create a new one.</source>
        <translation>Choose a vault, or create a new one.</translation>
    </message>
    <message>
        <source>Nothing in it can be read without its passphrase.</source>
        <translation>Nothing in it can be read without its passphrase.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one.</source>
        <translation>There is no vault in this folder. Choose another one.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
</TS>
