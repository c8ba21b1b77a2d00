<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Walled in: they cannot reach your files or any network.</source>
        <translation>Walled in: they cannot reach your files or any network.</translation>
    </message>
    <message>
        <source>In a program of its own; this system walls it in only partly.</source>
        <translation>In a program of its own; this system walls it in only partly.</translation>
    </message>
    <message>
        <source>In a program of its own; none was opened since unlocking.</source>
        <translation>In a program of its own; none was opened since unlocking.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>The system refuses it to this program.</source>
        <translation>The system refuses it to this program.</translation>
    </message>
    <message>
        <source>This program uses none; this system does not enforce it.</source>
        <translation>This program uses none; this system does not enforce it.</translation>
    </message>
    <message>
        <source>captures of web pages</source>
        <translation>captures of web pages</translation>
    </message>
    <message>
        <source>faces and number plates in pictures</source>
        <translation>faces and number plates in pictures</translation>
    </message>
    <message>
        <source>Files of others</source>
        <translation>Files of others</translation>
    </message>
    <message>
        <source>Our signing key</source>
        <translation>Our signing key</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Who vouches for it</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>About this copy</translation>
    </message>
    <message>
        <source>Test its ciphers and signatures</source>
        <translation>Test its ciphers and signatures</translation>
    </message>
    <message>
        <source>All {number} known answers came out right.</source>
        <translation>All {number} known answers came out right.</translation>
    </message>
    <message>
        <source>Our signing key in words</source>
        <translation>Our signing key in words</translation>
    </message>
    <message>
        <source>Try the walls</source>
        <translation>Try the walls</translation>
    </message>
    <message>
        <source>In a program of its own; this system does not wall it in. Only plain pictures are opened.</source>
        <translation>In a program of its own; this system does not wall it in. Only plain pictures are opened.</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>films and sound</source>
        <translation>films and sound</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>what files say of themselves</source>
        <translation>what files say of themselves</translation>
    </message>
    <message>
        <source>copies with something covered</source>
        <translation>copies with something covered</translation>
    </message>
    <message>
        <source>content credentials</source>
        <translation>content credentials</translation>
    </message>
</context>
<context>
    <name>AccessLog</name>
    <message>
        <source>asked: {date}</source>
        <translation>asked: {date}</translation>
    </message>
    <message>
        <source>let in: {date}</source>
        <translation>let in: {date}</translation>
    </message>
    <message>
        <source>refused by: {who}</source>
        <translation>refused by: {who}</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>AccountFacts</name>
    <message>
        <source>There is no person with this code.</source>
        <translation>There is no person with this code.</translation>
    </message>
    <message>
        <source>Hide the witness</source>
        <translation>Hide the witness</translation>
    </message>
    <message>
        <source>Show the witness</source>
        <translation>Show the witness</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>About the account</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Date, as said</source>
        <translation>Date, as said</translation>
    </message>
    <message>
        <source>Name in dossiers</source>
        <translation>Name in dossiers</translation>
    </message>
    <message>
        <source>Not the real one: for example “Witness 4”.</source>
        <translation>Not the real one: for example “Witness 4”.</translation>
    </message>
    <message>
        <source>Who it is, where and how you spoke is kept apart from the text.</source>
        <translation>Who it is, where and how you spoke is kept apart from the text.</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Code of the person</translation>
    </message>
    <message>
        <source>For example P-0007; empty if not known.</source>
        <translation>For example P-0007; empty if not known.</translation>
    </message>
    <message>
        <source>Where you spoke</source>
        <translation>Where you spoke</translation>
    </message>
    <message>
        <source>How you spoke</source>
        <translation>How you spoke</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Promised to keep silent</source>
        <translation>Promised to keep silent</translation>
    </message>
    <message>
        <source>Who else was present</source>
        <translation>Who else was present</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Support person</translation>
    </message>
</context>
<context>
    <name>AccountGround</name>
    <message>
        <source>Text of the testimony</source>
        <translation>Text of the testimony</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Write down what was said, in the person&apos;s own words.</translation>
    </message>
    <message>
        <source>An empty line ends a paragraph. Paragraphs are cited by their numbers.</source>
        <translation>An empty line ends a paragraph. Paragraphs are cited by their numbers.</translation>
    </message>
    <message>
        <source>Why is a correction needed?</source>
        <translation>Why is a correction needed?</translation>
    </message>
    <message>
        <source>The reason stays with the new version.</source>
        <translation>The reason stays with the new version.</translation>
    </message>
</context>
<context>
    <name>AccountHead</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Write a correction</translation>
    </message>
    <message>
        <source>Seal for ever…</source>
        <translation>Seal for ever…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>New testimony</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Save first.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>All facts</translation>
    </message>
    <message>
        <source>Allegation from this paragraph (Ctrl+J)</source>
        <translation>Allegation from this paragraph (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Say why the sealed text needs a correction.</source>
        <translation>Say why the sealed text needs a correction.</translation>
    </message>
    <message>
        <source>Sealed. The text can be read and cited, and never changed.</source>
        <translation>Sealed. The text can be read and cited, and never changed.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then the older version can be shown.</source>
        <translation>Save first what you wrote; then the older version can be shown.</translation>
    </message>
    <message>
        <source>You are reading version {number} of {all}.</source>
        <translation>You are reading version {number} of {all}.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Back to the newest</translation>
    </message>
    <message>
        <source>Save first what you wrote; then another text can be shown.</source>
        <translation>Save first what you wrote; then another text can be shown.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Kind of text</source>
        <translation>Kind of text</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Text of the testimony</source>
        <translation>Text of the testimony</translation>
    </message>
    <message>
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Write down what was said, in the person&apos;s own words.</translation>
    </message>
    <message>
        <source>An empty line ends a paragraph. Paragraphs are cited by their numbers.</source>
        <translation>An empty line ends a paragraph. Paragraphs are cited by their numbers.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Why is it corrected?</translation>
    </message>
    <message>
        <source>The reason stays with the new version.</source>
        <translation>The reason stays with the new version.</translation>
    </message>
</context>
<context>
    <name>AccountTexts</name>
    <message>
        <source>New: {text}</source>
        <translation>New: {text}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>Program that wrote it</translation>
    </message>
    <message>
        <source>Empty where a person did. What a machine translated stays marked as that.</source>
        <translation>Empty where a person did. What a machine translated stays marked as that.</translation>
    </message>
</context>
<context>
    <name>AccountVersions</name>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read version {number}</source>
        <translation>Read version {number}</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versions of the text</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nothing written yet.</translation>
    </message>
    <message>
        <source>What differs in version {number}</source>
        <translation>What differs in version {number}</translation>
    </message>
</context>
<context>
    <name>AfterSearchPage</name>
    <message>
        <source>It stands in the journal now.</source>
        <translation>It stands in the journal now.</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>nothing sent yet</translation>
    </message>
    <message>
        <source>{code}, {ago}</source>
        <translation>{code}, {ago}</translation>
    </message>
    <message>
        <source>has a way into the vault</source>
        <translation>has a way into the vault</translation>
    </message>
    <message>
        <source>No partner is in the vault.</source>
        <translation>No partner is in the vault.</translation>
    </message>
    <message>
        <source>Tell them by a way that was not found: that packages on this computer may be in other hands, and that a message in your name may not be yours. Agree on new keys.</source>
        <translation>Tell them by a way that was not found: that packages on this computer may be in other hands, and that a message in your name may not be yours. Agree on new keys.</translation>
    </message>
    <message>
        <source>After a search or a loss</source>
        <translation>After a search or a loss</translation>
    </message>
    <message>
        <source>What was copied stays copied: new keys protect what comes, not what was taken. Begin on a computer that was not in their hands, if you can.</source>
        <translation>What was copied stays copied: new keys protect what comes, not what was taken. Begin on a computer that was not in their hands, if you can.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Every entry, record and sealed file is compared with the signed journal.</source>
        <translation>Every entry, record and sealed file is compared with the signed journal.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>Compare with the backup</translation>
    </message>
    <message>
        <source>Read the backup back. If the vault is damaged or was exchanged, restore from it.</source>
        <translation>Read the backup back. If the vault is damaged or was exchanged, restore from it.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Change the ways in</source>
        <translation>Change the ways in</translation>
    </message>
    <message>
        <source>A new passphrase, new shares, and no way in that others may know.</source>
        <translation>A new passphrase, new shares, and no way in that others may know.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>New keys for everything</translation>
    </message>
    <message>
        <source>If somebody may have the old key: seal the whole vault anew.</source>
        <translation>If somebody may have the old key: seal the whole vault anew.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Tell the partners</source>
        <translation>Tell the partners</translation>
    </message>
    <message>
        <source>Who has packages of ours, and who must not trust messages in our name.</source>
        <translation>Who has packages of ours, and who must not trust messages in our name.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>Who has to know</source>
        <translation>Who has to know</translation>
    </message>
    <message>
        <source>Note for the journal</source>
        <translation>Note for the journal</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Noted so far</translation>
    </message>
</context>
<context>
    <name>AfterStep</name>
    <message>
        <source>Risk after</source>
        <translation>Risk after</translation>
    </message>
    <message>
        <source>Help and promises</source>
        <translation>Help and promises</translation>
    </message>
    <message>
        <source>In the dossier</source>
        <translation>In the dossier</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>in the future by this clock</source>
        <translation>in the future by this clock</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllegationBlock</name>
    <message>
        <source>Violation {number}</source>
        <translation>Violation {number}</translation>
    </message>
    <message>
        <source>Health concern {number}</source>
        <translation>Health concern {number}</translation>
    </message>
    <message>
        <source>Medical paper {number}</source>
        <translation>Medical paper {number}</translation>
    </message>
    <message>
        <source>Request for access {number}</source>
        <translation>Request for access {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave out: {part}</source>
        <translation>Leave out: {part}</translation>
    </message>
    <message>
        <source>Was there a complaint, and what came of it</source>
        <translation>Was there a complaint, and what came of it</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>What the person said</translation>
    </message>
    <message>
        <source>Where it is written down</source>
        <translation>Where it is written down</translation>
    </message>
    <message>
        <source>Paragraph, page or minute</source>
        <translation>Paragraph, page or minute</translation>
    </message>
    <message>
        <source>By whom: a person</source>
        <translation>By whom: a person</translation>
    </message>
    <message>
        <source>By code, also somebody who has no name here</source>
        <translation>By code, also somebody who has no name here</translation>
    </message>
    <message>
        <source>By whom: nobody can name them</source>
        <translation>By whom: nobody can name them</translation>
    </message>
    <message>
        <source>“Officer with a scar”. Gets a code.</source>
        <translation>“Officer with a scar”. Gets a code.</translation>
    </message>
    <message>
        <source>By whom: organisation</source>
        <translation>By whom: organisation</translation>
    </message>
    <message>
        <source>Unit, rank or shift</source>
        <translation>Unit, rank or shift</translation>
    </message>
    <message>
        <source>How it is known who it was</source>
        <translation>How it is known who it was</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Who saw it</translation>
    </message>
    <message>
        <source>Who saw it: nobody can name them</source>
        <translation>Who saw it: nobody can name them</translation>
    </message>
    <message>
        <source>Tells of sexual violence: shown in no list</source>
        <translation>Tells of sexual violence: shown in no list</translation>
    </message>
    <message>
        <source>Ask for it: a paper of a state doctor is not that of an independent one.</source>
        <translation>Ask for it: a paper of a state doctor is not that of an independent one.</translation>
    </message>
    <message>
        <source>No complaint is planned without it.</source>
        <translation>No complaint is planned without it.</translation>
    </message>
    <message>
        <source>Could tell who a source is: it stands in no list.</source>
        <translation>Could tell who a source is: it stands in no list.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>As it was said: “early March 2022”, “since 7 January”</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
</context>
<context>
    <name>AllegationForm</name>
    <message>
        <source>New allegation</source>
        <translation>New allegation</translation>
    </message>
    <message>
        <source>Who it was done to</source>
        <translation>Who it was done to</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>During which detention</source>
        <translation>During which detention</translation>
    </message>
    <message>
        <source>Without one, a detention is written down of which the kind is not stated.</source>
        <translation>Without one, a detention is written down of which the kind is not stated.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
</context>
<context>
    <name>AllegationLists</name>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Ill-treatment</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Who was let in</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>How far it came</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>To be filed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Not filed</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>New allegation</translation>
    </message>
    <message>
        <source>Write down what was done to somebody (Ctrl+N)</source>
        <translation>Write down what was done to somebody (Ctrl+N)</translation>
    </message>
    <message>
        <source>People and groups that say they were ill-treated</source>
        <translation>People and groups that say they were ill-treated</translation>
    </message>
    <message>
        <source>Nothing of this is written down</source>
        <translation>Nothing of this is written down</translation>
    </message>
    <message>
        <source>What was done to somebody is written down in their own words, one violation after another.</source>
        <translation>What was done to somebody is written down in their own words, one violation after another.</translation>
    </message>
    <message>
        <source>Requests to see somebody held</source>
        <translation>Requests to see somebody held</translation>
    </message>
    <message>
        <source>No request is written down</source>
        <translation>No request is written down</translation>
    </message>
    <message>
        <source>Family, lawyer, doctor: who asked, whether it was allowed, and what was seen.</source>
        <translation>Family, lawyer, doctor: who asked, whether it was allowed, and what was seen.</translation>
    </message>
    <message>
        <source>Complaints and submissions</source>
        <translation>Complaints and submissions</translation>
    </message>
    <message>
        <source>No complaint is written down</source>
        <translation>No complaint is written down</translation>
    </message>
    <message>
        <source>That there is none does not mean that nothing happened.</source>
        <translation>That there is none does not mean that nothing happened.</translation>
    </message>
    <message>
        <source>What is due next comes first, then what waits longest.</source>
        <translation>What is due next comes first, then what waits longest.</translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation>People: {number}</translation>
    </message>
    <message>
        <source>groups: {number}, with this many people as it was said: {sizes}</source>
        <translation>groups: {number}, with this many people as it was said: {sizes}</translation>
    </message>
    <message>
        <source>{people}; {groups}. They are not added: somebody may be in both.</source>
        <translation>{people}; {groups}. They are not added: somebody may be in both.</translation>
    </message>
</context>
<context>
    <name>AllegationPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Ill-treatment, access and complaints</source>
        <translation>Ill-treatment, access and complaints</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Hide what is protected</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Show what is protected</translation>
    </message>
    <message>
        <source>New allegation</source>
        <translation>New allegation</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Open for reading only.</translation>
    </message>
    <message>
        <source>New allegation (Ctrl+N)</source>
        <translation>New allegation (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>AllegationSection</name>
    <message>
        <source>1. In the person’s own words</source>
        <translation>1. In the person’s own words</translation>
    </message>
    <message>
        <source>2. What was done</source>
        <translation>2. What was done</translation>
    </message>
    <message>
        <source>3. What followed for health</source>
        <translation>3. What followed for health</translation>
    </message>
    <message>
        <source>4. Doctor and medical papers</source>
        <translation>4. Doctor and medical papers</translation>
    </message>
    <message>
        <source>5. Who was let in</source>
        <translation>5. Who was let in</translation>
    </message>
    <message>
        <source>6. Complaint</source>
        <translation>6. Complaint</translation>
    </message>
    <message>
        <source>7. Danger of reprisal</source>
        <translation>7. Danger of reprisal</translation>
    </message>
    <message>
        <source>8. Next step</source>
        <translation>8. Next step</translation>
    </message>
    <message>
        <source>As it was said, before anything else. Nobody judges here whether it is true.</source>
        <translation>As it was said, before anything else. Nobody judges here whether it is true.</translation>
    </message>
    <message>
        <source>One violation after another. What is not known stays open.</source>
        <translation>One violation after another. What is not known stays open.</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Add a violation</translation>
    </message>
    <message>
        <source>Pain, illness, fear: since when, and whether there was treatment.</source>
        <translation>Pain, illness, fear: since when, and whether there was treatment.</translation>
    </message>
    <message>
        <source>Every examination with whose doctor it was, and what was found on the body.</source>
        <translation>Every examination with whose doctor it was, and what was found on the body.</translation>
    </message>
    <message>
        <source>Family, lawyer, doctor, consul: who asked, who refused it, what was seen.</source>
        <translation>Family, lawyer, doctor, consul: who asked, who refused it, what was seen.</translation>
    </message>
    <message>
        <source>Choose nothing where nobody spoke of it. That there was none does not mean that nothing happened.</source>
        <translation>Choose nothing where nobody spoke of it. That there was none does not mean that nothing happened.</translation>
    </message>
    <message>
        <source>Stays in the vault and never goes out.</source>
        <translation>Stays in the vault and never goes out.</translation>
    </message>
    <message>
        <source>Becomes a task with its day.</source>
        <translation>Becomes a task with its day.</translation>
    </message>
    <message>
        <source>Add a health concern</source>
        <translation>Add a health concern</translation>
    </message>
    <message>
        <source>Add a medical paper</source>
        <translation>Add a medical paper</translation>
    </message>
    <message>
        <source>Add a request for access</source>
        <translation>Add a request for access</translation>
    </message>
</context>
<context>
    <name>AllegationView</name>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>nobody is named</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Who saw it</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>not stated: do not take it for independent</source>
        <translation>not stated: do not take it for independent</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>In the person’s own words</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What followed for health</source>
        <translation>What followed for health</translation>
    </message>
    <message>
        <source>Hidden until you ask for what is protected.</source>
        <translation>Hidden until you ask for what is protected.</translation>
    </message>
    <message>
        <source>Doctor and medical papers</source>
        <translation>Doctor and medical papers</translation>
    </message>
    <message>
        <source>No medical paper is written down.</source>
        <translation>No medical paper is written down.</translation>
    </message>
    <message>
        <source>Who was let in</source>
        <translation>Who was let in</translation>
    </message>
    <message>
        <source>No request for access is written down.</source>
        <translation>No request for access is written down.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>No complaint is written down. That does not mean that nothing happened.</source>
        <translation>No complaint is written down. That does not mean that nothing happened.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>No task is written down.</source>
        <translation>No task is written down.</translation>
    </message>
    <message>
        <source>Danger of reprisal: stays in the vault</source>
        <translation>Danger of reprisal: stays in the vault</translation>
    </message>
    <message>
        <source>Nothing is cited in the person’s own words.</source>
        <translation>Nothing is cited in the person’s own words.</translation>
    </message>
    <message>
        <source>No violation is written down yet.</source>
        <translation>No violation is written down yet.</translation>
    </message>
    <message>
        <source>More that are not listed here: {count}</source>
        <translation>More that are not listed here: {count}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: {record}</source>
        <translation>Open: {record}</translation>
    </message>
</context>
<context>
    <name>AllegationsPage</name>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Back to the records (Esc)</translation>
    </message>
    <message>
        <source>Ill-treatment and complaints</source>
        <translation>Ill-treatment and complaints</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{use}: how the person appears</source>
        <translation>{use}: how the person appears</translation>
    </message>
    <message>
        <source>{use}: how much</source>
        <translation>{use}: how much</translation>
    </message>
    <message>
        <source>{use}: add conditions or a last day</source>
        <translation>{use}: add conditions or a last day</translation>
    </message>
    <message>
        <source>Last day, if any: 2027-05-17</source>
        <translation>Last day, if any: 2027-05-17</translation>
    </message>
    <message>
        <source>{use}: last day</source>
        <translation>{use}: last day</translation>
    </message>
    <message>
        <source>One exact day is needed here, for example 2027-05-17.</source>
        <translation>One exact day is needed here, for example 2027-05-17.</translation>
    </message>
    <message>
        <source>Nothing leaves for this use before the person was asked again.</source>
        <translation>Nothing leaves for this use before the person was asked again.</translation>
    </message>
    <message>
        <source>Nothing of this person leaves for this use.</source>
        <translation>Nothing of this person leaves for this use.</translation>
    </message>
    <message>
        <source>Nothing leaves: the person may not be mentioned for this use.</source>
        <translation>Nothing leaves: the person may not be mentioned for this use.</translation>
    </message>
    <message>
        <source>May appear by name for this use.</source>
        <translation>May appear by name for this use.</translation>
    </message>
    <message>
        <source>May appear by initials for this use.</source>
        <translation>May appear by initials for this use.</translation>
    </message>
    <message>
        <source>May appear under a code for this use, never by name.</source>
        <translation>May appear under a code for this use, never by name.</translation>
    </message>
    <message>
        <source>All that the person said may be used.</source>
        <translation>All that the person said may be used.</translation>
    </message>
    <message>
        <source>Only a summary may be used.</source>
        <translation>Only a summary may be used.</translation>
    </message>
    <message>
        <source>The person may only be counted.</source>
        <translation>The person may only be counted.</translation>
    </message>
    <message>
        <source>Only for {name}.</source>
        <translation>Only for {name}.</translation>
    </message>
    <message>
        <source>Up to and with {day}.</source>
        <translation>Up to and with {day}.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>Conditions, if any</translation>
    </message>
    <message>
        <source>{use}: conditions</source>
        <translation>{use}: conditions</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Taken out of the inbox: %n.</source>
        <translation>
            <numerusform>Taken out of the inbox: %n.</numerusform>
            <numerusform>Taken out of the inbox: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n.</source>
        <translation>
            <numerusform>Not readable: %n.</numerusform>
            <numerusform>Not readable: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left for the next time: %n.</source>
        <translation>
            <numerusform>Left for the next time: %n.</numerusform>
            <numerusform>Left for the next time: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Nobody can open this vault with a passphrase. Set a new one while it is open.</source>
        <translation>Nobody can open this vault with a passphrase. Set a new one while it is open.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Set a passphrase…</translation>
    </message>
    <message>
        <source>This passphrase was being replaced when the program was cut off: keep or remove it?</source>
        <translation>This passphrase was being replaced when the program was cut off: keep or remove it?</translation>
    </message>
    <message>
        <source>Recovery shares were removed: nobody had said that their words are on paper. Sheets of them open nothing. Make new ones.</source>
        <translation>Recovery shares were removed: nobody had said that their words are on paper. Sheets of them open nothing. Make new ones.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
</context>
<context>
    <name>BackupListCard</name>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>In the place that is chosen above.</source>
        <translation>In the place that is chosen above.</translation>
    </message>
    <message>
        <source>As this vault remembers them. The place that is chosen above cannot be reached now.</source>
        <translation>As this vault remembers them. The place that is chosen above cannot be reached now.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s)</source>
        <translation>
            <numerusform>%n sealed file</numerusform>
            <numerusform>%n sealed files</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {number}, {ago}</source>
        <translation>Backup {number}, {ago}</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Not read back</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Read it back in full</source>
        <translation>Read it back in full</translation>
    </message>
</context>
<context>
    <name>BackupMakingCard</name>
    <message>
        <source>No place chosen yet</source>
        <translation>No place chosen yet</translation>
    </message>
    <message>
        <source>A stick that you keep somewhere else is best.</source>
        <translation>A stick that you keep somewhere else is best.</translation>
    </message>
    <message>
        <source>Where should the backups go? Best on a stick that you keep somewhere else.</source>
        <translation>Where should the backups go? Best on a stick that you keep somewhere else.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the place for backups</source>
        <translation>Choose the place for backups</translation>
    </message>
    <message>
        <source>What you call this place</source>
        <translation>What you call this place</translation>
    </message>
    <message>
        <source>Only the vault remembers it.</source>
        <translation>Only the vault remembers it.</translation>
    </message>
    <message>
        <source>Earlier backups</source>
        <translation>Earlier backups</translation>
    </message>
    <message>
        <source>Removed only after a new one was read back.</source>
        <translation>Removed only after a new one was read back.</translation>
    </message>
    <message>
        <source>Keep all of them</source>
        <translation>Keep all of them</translation>
    </message>
    <message>
        <source>Keep the newest {number}</source>
        <translation>Keep the newest {number}</translation>
    </message>
    <message>
        <source>Read everything back, also what was read back before</source>
        <translation>Read everything back, also what was read back before</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>{state} Place: {place}</source>
        <translation>{state} Place: {place}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Reading backup {number} back</source>
        <translation>Reading backup {number} back</translation>
    </message>
    <message>
        <source>Rehearsing the way back</source>
        <translation>Rehearsing the way back</translation>
    </message>
    <message>
        <source>Backup {number} was read back in full. It is sound.</source>
        <translation>Backup {number} was read back in full. It is sound.</translation>
    </message>
    <message>
        <source>Backup {number} is damaged. Do not rely on it; make a new one, best on another stick.</source>
        <translation>Backup {number} is damaged. Do not rely on it; make a new one, best on another stick.</translation>
    </message>
    <message numerus="yes">
        <source>The way back works. %n file(s) compared with what was taken in.</source>
        <translation>
            <numerusform>The way back works. %n file compared with what was taken in.</numerusform>
            <numerusform>The way back works. %n files compared with what was taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way back does not work with this backup. Make a new one.</source>
        <translation>The way back does not work with this backup. Make a new one.</translation>
    </message>
    <message>
        <source>Backup {number} is made and was read back.</source>
        <translation>Backup {number} is made and was read back.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, the rest was there already.</source>
        <translation>
            <numerusform>%n file copied, the rest was there already.</numerusform>
            <numerusform>%n files copied, the rest was there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {number} was made, but reading it back found damage. Try another stick.</source>
        <translation>Backup {number} was made, but reading it back found damage. Try another stick.</translation>
    </message>
    <message>
        <source>Stopped. What was backed up before is as it was.</source>
        <translation>Stopped. What was backed up before is as it was.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole vault, sealed as the vault is: whoever finds the stick can read nothing. You can go on working while it is made. A passphrase of the past still opens the backups of that time.</source>
        <translation>A backup is a copy of the whole vault, sealed as the vault is: whoever finds the stick can read nothing. You can go on working while it is made. A passphrase of the past still opens the backups of that time.</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>To restore</translation>
    </message>
    <message>
        <source>On any computer with this program: choose “Restore from a backup” in the first window. The backup is only read, every byte is compared, and the restored vault opens with the same ways. What you erased in the vault is still in the backups made before; remove those if it must be gone.</source>
        <translation>On any computer with this program: choose “Restore from a backup” in the first window. The backup is only read, every byte is compared, and the restored vault opens with the same ways. What you erased in the vault is still in the backups made before; remove those if it must be gone.</translation>
    </message>
</context>
<context>
    <name>BackupRehearsalCard</name>
    <message>
        <source>The way back was never tried.</source>
        <translation>The way back was never tried.</translation>
    </message>
    <message>
        <source>Tried {ago}: it works.</source>
        <translation>Tried {ago}: it works.</translation>
    </message>
    <message>
        <source>Tried {ago}: it did not work.</source>
        <translation>Tried {ago}: it did not work.</translation>
    </message>
    <message>
        <source>A part of the newest backup is restored beside the vault for a moment, opened with what you bring here, checked, and removed again. What lies there meanwhile is sealed.</source>
        <translation>A part of the newest backup is restored beside the vault for a moment, opened with what you bring here, checked, and removed again. What lies there meanwhile is sealed.</translation>
    </message>
    <message>
        <source>What you would have if the backup were all that is left</source>
        <translation>What you would have if the backup were all that is left</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Way in</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Partner&apos;s key</translation>
    </message>
    <message>
        <source>Rehearse the way back</source>
        <translation>Rehearse the way back</translation>
    </message>
    <message>
        <source>Restore every file, not a sample</source>
        <translation>Restore every file, not a sample</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Rehearse now</translation>
    </message>
</context>
<context>
    <name>BeforeSearchPage</name>
    <message>
        <source>Before a search</source>
        <translation>Before a search</translation>
    </message>
    <message>
        <source>Go through it from the top, as far as the time goes. The vault itself shows nobody&apos;s name; what lies beside it may.</source>
        <translation>Go through it from the top, as far as the time goes. The vault itself shows nobody&apos;s name; what lies beside it may.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Look…</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Guide…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in during the last {days} days. The originals stay where they were until you remove them; even then a stick or an SSD may give them back.</source>
        <translation>
            <numerusform>%n file taken in during the last {days} days. The original stays where it was until you remove it; even then a stick or an SSD may give it back.</numerusform>
            <numerusform>%n files taken in during the last {days} days. The originals stay where they were until you remove them; even then a stick or an SSD may give them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can read the folder&apos;s name: {name}. It should name no case and no person.</source>
        <translation>Anybody can read the folder&apos;s name: {name}. It should name no case and no person.</translation>
    </message>
    <message>
        <source>Messages, mail, recent files and thumbnails of other programs are not in our hands. Photos were often sent by a messenger first: look there, on the telephone too.</source>
        <translation>Messages, mail, recent files and thumbnails of other programs are not in our hands. Photos were often sent by a messenger first: look there, on the telephone too.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Ways in</translation>
    </message>
    <message>
        <source>Travel lock and erasing</source>
        <translation>Travel lock and erasing</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>What went out</translation>
    </message>
    <message>
        <source>Originals outside the vault</source>
        <translation>Originals outside the vault</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Memory on the disk</source>
        <translation>Memory on the disk</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Other programs</translation>
    </message>
    <message>
        <source>Erasing access is allowed in the first window. A travel lock takes your own ways in away.</source>
        <translation>Erasing access is allowed in the first window. A travel lock takes your own ways in away.</translation>
    </message>
    <message>
        <source>A travel lock takes your own ways in away, so that nobody can make you open the vault.</source>
        <translation>A travel lock takes your own ways in away, so that nobody can make you open the vault.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) and dossiers made so far. Where the files lie now the vault does not know: look through the folders you chose, sticks and mail. A dossier that is not sealed can be read by anybody.</source>
        <translation>
            <numerusform>%n package or dossier made so far. Where the file lies now the vault does not know: look through the folders you chose, sticks and mail. A dossier that is not sealed can be read by anybody.</numerusform>
            <numerusform>%n packages and dossiers made so far. Where the files lie now the vault does not know: look through the folders you chose, sticks and mail. A dossier that is not sealed can be read by anybody.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners in the vault: {number}. No package shows who they are.</source>
        <translation>Partners in the vault: {number}. No package shows who they are.</translation>
    </message>
    <message>
        <source>Nothing has left the vault so far.</source>
        <translation>Nothing has left the vault so far.</translation>
    </message>
    <message>
        <source>Waiting to be taken in: {waiting}. Taken in and in no case yet: {unplaced}.</source>
        <translation>Waiting to be taken in: {waiting}. Taken in and in no case yet: {unplaced}.</translation>
    </message>
    <message>
        <source>This system does not tell. Switch the computer off; do not let it sleep.</source>
        <translation>This system does not tell. Switch the computer off; do not let it sleep.</translation>
    </message>
    <message>
        <source>Memory may be written to a swap area that is probably encrypted.</source>
        <translation>Memory may be written to a swap area that is probably encrypted.</translation>
    </message>
    <message>
        <source>Memory may be written to a swap area on the disk.</source>
        <translation>Memory may be written to a swap area on the disk.</translation>
    </message>
    <message>
        <source>Hibernation is set up: it writes all memory to the disk.</source>
        <translation>Hibernation is set up: it writes all memory to the disk.</translation>
    </message>
    <message>
        <source>No swap on a disk and no hibernation. Switch the computer off all the same.</source>
        <translation>No swap on a disk and no hibernation. Switch the computer off all the same.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, and switch the computer off; do not let it sleep.</source>
        <translation>Encrypt the whole disk, and switch the computer off; do not let it sleep.</translation>
    </message>
</context>
<context>
    <name>BeforeStep</name>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>Is it safe to talk?</source>
        <translation>Is it safe to talk?</translation>
    </message>
    <message>
        <source>Risk before</source>
        <translation>Risk before</translation>
    </message>
    <message>
        <source>Earlier testimonies of this person: {codes}</source>
        <translation>Earlier testimonies of this person: {codes}</translation>
    </message>
    <message>
        <source>No earlier testimony of this person is recorded.</source>
        <translation>No earlier testimony of this person is recorded.</translation>
    </message>
    <message>
        <source>Asked about the same within ninety days: {codes}. Telling it again can harm. Read that first.</source>
        <translation>Asked about the same within ninety days: {codes}. Telling it again can harm. Read that first.</translation>
    </message>
    <message>
        <source>Do not go on now. Agree on another time or another way.</source>
        <translation>Do not go on now. Agree on another time or another way.</translation>
    </message>
    <message>
        <source>Not now: consent and account stay closed while this decision stands.</source>
        <translation>Not now: consent and account stay closed while this decision stands.</translation>
    </message>
</context>
<context>
    <name>BodyDiagram</name>
    <message>
        <source>Drawing of the body</source>
        <translation>Drawing of the body</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>From the front</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>From the back</translation>
    </message>
</context>
<context>
    <name>BodyFindings</name>
    <message>
        <source>Clinician: {degree}</source>
        <translation>Clinician: {degree}</translation>
    </message>
</context>
<context>
    <name>BodyMarks</name>
    <message>
        <source>Findings on the body</source>
        <translation>Findings on the body</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Add a finding</translation>
    </message>
    <message>
        <source>Not said yet where</source>
        <translation>Not said yet where</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Leave this finding out</translation>
    </message>
    <message>
        <source>Findings on the body</source>
        <translation>Findings on the body</translation>
    </message>
    <message>
        <source>Click where it is, or choose the part. The judgement is the clinician’s.</source>
        <translation>Click where it is, or choose the part. The judgement is the clinician’s.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>From the front</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>From the back</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Which file of records?</source>
        <translation>Which file of records?</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Bring records in</translation>
    </message>
    <message>
        <source>All of the file is looked at first. Then all of it comes in, or nothing.</source>
        <translation>All of the file is looked at first. Then all of it comes in, or nothing.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Stays in the history of every record.</source>
        <translation>Stays in the history of every record.</translation>
    </message>
    <message>
        <source>Bring everything in</source>
        <translation>Bring everything in</translation>
    </message>
    <message>
        <source>It does not fit. Nothing was written. Lines to put right: {number}</source>
        <translation>It does not fit. Nothing was written. Lines to put right: {number}</translation>
    </message>
    <message>
        <source>Nothing stands in its way. Records that would be added: {number}</source>
        <translation>Nothing stands in its way. Records that would be added: {number}</translation>
    </message>
    <message>
        <source>In the vault already, and the same</source>
        <translation>In the vault already, and the same</translation>
    </message>
    <message>
        <source>Codes that are taken here</source>
        <translation>Codes that are taken here</translation>
    </message>
    <message>
        <source>Line {line}: {place}: {what}</source>
        <translation>Line {line}: {place}: {what}</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Choose the folder of one capture</source>
        <translation>Choose the folder of one capture</translation>
    </message>
    <message>
        <source>Choose the files of one capture</source>
        <translation>Choose the files of one capture</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>More files</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Give it a title that names nobody.</source>
        <translation>Give it a title that names nobody.</translation>
    </message>
    <message>
        <source>Taking the capture in</source>
        <translation>Taking the capture in</translation>
    </message>
    <message>
        <source>Taken in as {code}. The files outside are still there.</source>
        <translation>Taken in as {code}. The files outside are still there.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Take in an online capture</source>
        <translation>Take in an online capture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>A page or post that was captured with another program: its web archive, saved page, picture and notes become one item. This program never goes to the network.</source>
        <translation>A page or post that was captured with another program: its web archive, saved page, picture and notes become one item. This program never goes to the network.</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Choose its folder…</translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <translation>Choose its files…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>It stands in lists. Name nobody in it.</source>
        <translation>It stands in lists. Name nobody in it.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Day and time, in UTC where you know it.</source>
        <translation>Day and time, in UTC where you know it.</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Captured by</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Stays in the vault.</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Captured with</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Way to the network</translation>
    </message>
    <message>
        <source>From which country, through what. Stays in the vault.</source>
        <translation>From which country, through what. Stays in the vault.</translation>
    </message>
    <message>
        <source>What stood around it</source>
        <translation>What stood around it</translation>
    </message>
    <message>
        <source>Comments, likes, who shared it.</source>
        <translation>Comments, likes, who shared it.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
</context>
<context>
    <name>CaseCharges</name>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>As assessed</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Offence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>The defence</source>
        <translation>The defence</translation>
    </message>
    <message>
        <source>The prosecution</source>
        <translation>The prosecution</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Imposed</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add to the proceeding (Ctrl+N)</source>
        <translation>Add to the proceeding (Ctrl+N)</translation>
    </message>
    <message>
        <source>Another proceeding…</source>
        <translation>Another proceeding…</translation>
    </message>
    <message>
        <source>Nothing of this is recorded</source>
        <translation>Nothing of this is recorded</translation>
    </message>
    <message>
        <source>Begin with the proceeding; charges and steps belong to it, and a sentence to its step.</source>
        <translation>Begin with the proceeding; charges and steps belong to it, and a sentence to its step.</translation>
    </message>
    <message>
        <source>A badge says that no source prints the article plainly, and on what it rests instead.</source>
        <translation>A badge says that no source prints the article plainly, and on what it rests instead.</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>What is recorded</translation>
    </message>
</context>
<context>
    <name>CaseChronology</name>
    <message>
        <source>Chronology of this case</source>
        <translation>Chronology of this case</translation>
    </message>
    <message>
        <source>Nothing dated is shown</source>
        <translation>Nothing dated is shown</translation>
    </message>
    <message>
        <source>Write down what happened, or choose a longer period and more kinds above.</source>
        <translation>Write down what happened, or choose a longer period and more kinds above.</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Quick intake</translation>
    </message>
    <message>
        <source>dates: {number}</source>
        <translation>dates: {number}</translation>
    </message>
    <message>
        <source>surely then</source>
        <translation>surely then</translation>
    </message>
    <message>
        <source>possibly then</source>
        <translation>possibly then</translation>
    </message>
    <message>
        <source>told by: {sources}</source>
        <translation>told by: {sources}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>a protected source</source>
        <translation>a protected source</translation>
    </message>
</context>
<context>
    <name>CaseConsent</name>
    <message>
        <source>What each person agreed to, as it stands today. Enter opens the sheet.</source>
        <translation>What each person agreed to, as it stands today. Enter opens the sheet.</translation>
    </message>
    <message>
        <source>Consent of the people of this case</source>
        <translation>Consent of the people of this case</translation>
    </message>
    <message>
        <source>Nobody is recorded in this case</source>
        <translation>Nobody is recorded in this case</translation>
    </message>
    <message>
        <source>Who is added under People stands here with what they agreed to.</source>
        <translation>Who is added under People stands here with what they agreed to.</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Never asked</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Asked, no answer yet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Must be asked again</source>
        <translation>Must be asked again</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>A minor, nobody answered</source>
        <translation>A minor, nobody answered</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message numerus="yes">
        <source>Yes for %n use(s)</source>
        <translation>
            <numerusform>Yes for %n use</numerusform>
            <numerusform>Yes for %n uses</numerusform>
        </translation>
    </message>
    <message>
        <source>May appear: {how}</source>
        <translation>May appear: {how}</translation>
    </message>
    <message>
        <source>May not appear</source>
        <translation>May not appear</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation>Ends on {day}</translation>
    </message>
    <message>
        <source>To be asked again since {day}</source>
        <translation>To be asked again since {day}</translation>
    </message>
    <message>
        <source>To be asked again on {day}</source>
        <translation>To be asked again on {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>%n more role is not listed here, because it would tell who a source is.</numerusform>
            <numerusform>%n more roles are not listed here, because they would tell who a source is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDue</name>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>What is due in this case</source>
        <translation>What is due in this case</translation>
    </message>
    <message>
        <source>Nothing is due in this case.</source>
        <translation>Nothing is due in this case.</translation>
    </message>
    <message>
        <source>All of it ({count}, overdue {late})…</source>
        <translation>All of it ({count}, overdue {late})…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>A limit passed</source>
        <translation>A limit passed</translation>
    </message>
    <message>
        <source>Detentions for which neither a prolongation nor a release is recorded: {count}</source>
        <translation>Detentions for which neither a prolongation nor a release is recorded: {count}</translation>
    </message>
    <message>
        <source>Articles that are not certain</source>
        <translation>Articles that are not certain</translation>
    </message>
    <message>
        <source>Charges whose article no source prints plainly: {count}</source>
        <translation>Charges whose article no source prints plainly: {count}</translation>
    </message>
    <message>
        <source>Sources that differ</source>
        <translation>Sources that differ</translation>
    </message>
    <message>
        <source>Facts about which nobody decided yet: {count}</source>
        <translation>Facts about which nobody decided yet: {count}</translation>
    </message>
</context>
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
        <source>No event yet</source>
        <translation>No event yet</translation>
    </message>
    <message>
        <source>Write down what happened and when, in the words of whoever told it.</source>
        <translation>Write down what happened and when, in the words of whoever told it.</translation>
    </message>
    <message>
        <source>Events of this case</source>
        <translation>Events of this case</translation>
    </message>
</context>
<context>
    <name>CaseEvidence</name>
    <message>
        <source>Content warning</source>
        <translation>Content warning</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Take in files</translation>
    </message>
    <message>
        <source>Take in files for this case (Ctrl+N)</source>
        <translation>Take in files for this case (Ctrl+N)</translation>
    </message>
    <message>
        <source>Custody report…</source>
        <translation>Custody report…</translation>
    </message>
    <message>
        <source>What the journal says of all items of this case, as a file</source>
        <translation>What the journal says of all items of this case, as a file</translation>
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
        <source>Files are kept as they came, and each is known by its fingerprint from then on.</source>
        <translation>Files are kept as they came, and each is known by its fingerprint from then on.</translation>
    </message>
    <message>
        <source>The report is written. SHA-256 {sha256}</source>
        <translation>The report is written. SHA-256 {sha256}</translation>
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
        <source>A record</source>
        <translation>A record</translation>
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
    <name>CaseLinkChooser</name>
    <message>
        <source>In no case</source>
        <translation>In no case</translation>
    </message>
    <message>
        <source>Events already in the vault</source>
        <translation>Events already in the vault</translation>
    </message>
    <message>
        <source>Testimonies already in the vault</source>
        <translation>Testimonies already in the vault</translation>
    </message>
    <message>
        <source>Evidence already in the vault</source>
        <translation>Evidence already in the vault</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>Code or words</translation>
    </message>
    <message>
        <source>What is in this case already is not listed.</source>
        <translation>What is in this case already is not listed.</translation>
    </message>
    <message>
        <source>Nothing to put in was found.</source>
        <translation>Nothing to put in was found.</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Put into the case</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CaseMemberTab</name>
    <message>
        <source>From the vault…</source>
        <translation>From the vault…</translation>
    </message>
    <message>
        <source>Put something that is already in the vault into this case</source>
        <translation>Put something that is already in the vault into this case</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Take out of the case</translation>
    </message>
    <message>
        <source>Take out of the case (Delete)</source>
        <translation>Take out of the case (Delete)</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Take out of this case?</translation>
    </message>
    <message>
        <source>It stays in the vault and in its other cases, and can be put in again.</source>
        <translation>It stays in the vault and in its other cases, and can be put in again.</translation>
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
        <source>All facts</source>
        <translation>All facts</translation>
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
        <source>More</source>
        <translation>More</translation>
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
        <translation>People</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
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
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Liberty</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronology</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Ill-treatment</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
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
        <source>Take out of this case?</source>
        <translation>Take out of this case?</translation>
    </message>
    <message>
        <source>The person stays in the vault, and in other cases and events.</source>
        <translation>The person stays in the vault, and in other cases and events.</translation>
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
        <translation>
            <numerusform>%n more role is not listed here, because it would tell who a source is.</numerusform>
            <numerusform>%n more roles are not listed here, because they would tell who a source is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePersonEditor</name>
    <message>
        <source>Add a person to this event</source>
        <translation>Add a person to this event</translation>
    </message>
    <message>
        <source>Add to the event</source>
        <translation>Add to the event</translation>
    </message>
    <message>
        <source>Role in this event</source>
        <translation>Role in this event</translation>
    </message>
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
    <name>CaseRecordLink</name>
    <message>
        <source>Put a record of the vault into this case</source>
        <translation>Put a record of the vault into this case</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Which record</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Put into the case</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CaseRecords</name>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a record of this kind (Ctrl+N)</source>
        <translation>Add a record of this kind (Ctrl+N)</translation>
    </message>
    <message>
        <source>Records of this case</source>
        <translation>Records of this case</translation>
    </message>
    <message>
        <source>No record in this case</source>
        <translation>No record in this case</translation>
    </message>
    <message>
        <source>Choose above what is to be written down: what was done to whom, a detention, a proceeding.</source>
        <translation>Choose above what is to be written down: what was done to whom, a detention, a proceeding.</translation>
    </message>
    <message>
        <source>From the vault…</source>
        <translation>From the vault…</translation>
    </message>
    <message>
        <source>Put something that is already in the vault into this case</source>
        <translation>Put something that is already in the vault into this case</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Take out of the case</translation>
    </message>
    <message>
        <source>Take out of the case (Delete)</source>
        <translation>Take out of the case (Delete)</translation>
    </message>
    <message>
        <source>Take out of this case?</source>
        <translation>Take out of this case?</translation>
    </message>
    <message>
        <source>It stays in the vault and in its other cases, and can be put in again.</source>
        <translation>It stays in the vault and in its other cases, and can be put in again.</translation>
    </message>
</context>
<context>
    <name>CaseTasks</name>
    <message>
        <source>Write down a task…</source>
        <translation>Write down a task…</translation>
    </message>
    <message>
        <source>Write down a task about this case (Ctrl+N)</source>
        <translation>Write down a task about this case (Ctrl+N)</translation>
    </message>
    <message>
        <source>Deal with it…</source>
        <translation>Deal with it…</translation>
    </message>
    <message>
        <source>What is due in this case</source>
        <translation>What is due in this case</translation>
    </message>
    <message>
        <source>Nothing is due in this case</source>
        <translation>Nothing is due in this case</translation>
    </message>
    <message>
        <source>A task has a day, and says whether the law or we ourselves set it.</source>
        <translation>A task has a day, and says whether the law or we ourselves set it.</translation>
    </message>
</context>
<context>
    <name>CaseTestimonies</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>New testimony</translation>
    </message>
    <message>
        <source>New testimony (Ctrl+N)</source>
        <translation>New testimony (Ctrl+N)</translation>
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
        <source>Write down what was said, in the person&apos;s own words.</source>
        <translation>Write down what was said, in the person&apos;s own words.</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>Guided interview</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
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
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>The cases could not be read</translation>
    </message>
</context>
<context>
    <name>ChargesWords</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>as printed</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Article as printed</source>
        <translation>Article as printed</translation>
    </message>
    <message>
        <source>Provision that the print names</source>
        <translation>Provision that the print names</translation>
    </message>
    <message>
        <source>Article as we assess it</source>
        <translation>Article as we assess it</translation>
    </message>
    <message>
        <source>How the article is known</source>
        <translation>How the article is known</translation>
    </message>
    <message>
        <source>Print and assessment differ</source>
        <translation>Print and assessment differ</translation>
    </message>
    <message>
        <source>On what that rests</source>
        <translation>On what that rests</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Offence</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Laid</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Highest penalty</source>
        <translation>Highest penalty</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Proceeding</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>The defence</source>
        <translation>The defence</translation>
    </message>
    <message>
        <source>The prosecution</source>
        <translation>The prosecution</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Imposed</translation>
    </message>
    <message>
        <source>Added to it</source>
        <translation>Added to it</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Can be turned into</source>
        <translation>Can be turned into</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Everything in the vault is read and compared: the journal with its signatures, every record, every sealed file. Nothing is changed. You can go on working meanwhile.</source>
        <translation>Everything in the vault is read and compared: the journal with its signatures, every record, every sealed file. Nothing is changed. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Check everything now</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Checking the vault</translation>
    </message>
    <message>
        <source>Everything that was checked is proven.</source>
        <translation>Everything that was checked is proven.</translation>
    </message>
    <message>
        <source>Nothing is broken. Some things cannot be proven; see below.</source>
        <translation>Nothing is broken. Some things cannot be proven; see below.</translation>
    </message>
    <message>
        <source>Something is broken. Keep this folder as it is, and read below what to do.</source>
        <translation>Something is broken. Keep this folder as it is, and read below what to do.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Not proven</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>And {number} more of this kind.</source>
        <translation>And {number} more of this kind.</translation>
    </message>
</context>
<context>
    <name>ChronologyFilter</name>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Detention</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>What was done for them</source>
        <translation>What was done for them</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Testimonies</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tasks done</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Day or period</translation>
    </message>
    <message>
        <source>what may have been then</source>
        <translation>what may have been then</translation>
    </message>
    <message>
        <source>what surely was then</source>
        <translation>what surely was then</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Only what is disputed</source>
        <translation>Only what is disputed</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Somebody changed this record after you opened it. Nothing was saved yet: choose what stands.</source>
        <translation>Somebody changed this record after you opened it. Nothing was saved yet: choose what stands.</translation>
    </message>
    <message>
        <source>In the record: {now}</source>
        <translation>In the record: {now}</translation>
    </message>
    <message>
        <source>Yours: {mine}</source>
        <translation>Yours: {mine}</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Save mine</translation>
    </message>
    <message>
        <source>Take what is in the record</source>
        <translation>Take what is in the record</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
    <message>
        <source>— choose —</source>
        <translation>— choose —</translation>
    </message>
</context>
<context>
    <name>ColumnPage</name>
    <message>
        <source>Back to safety (Esc)</source>
        <translation>Back to safety (Esc)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Both say the same, word by word.</source>
        <translation>Both say the same, word by word.</translation>
    </message>
    <message>
        <source>Words added: {added}. Words removed: {removed}.</source>
        <translation>Words added: {added}. Words removed: {removed}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Text with the differences: [− removed −], [+ added +]</source>
        <translation>Text with the differences: [− removed −], [+ added +]</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>ComplaintTrack</name>
    <message>
        <source>No. {reference}</source>
        <translation>No. {reference}</translation>
    </message>
    <message>
        <source>investigation {code}</source>
        <translation>investigation {code}</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Not filed</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>waits for days: {days}</source>
        <translation>waits for days: {days}</translation>
    </message>
    <message>
        <source>waits for days: {days} or more</source>
        <translation>waits for days: {days} or more</translation>
    </message>
    <message>
        <source>waits for days: {least} to {most}</source>
        <translation>waits for days: {least} to {most}</translation>
    </message>
    <message>
        <source>PAST: {what} {when}</source>
        <translation>PAST: {what} {when}</translation>
    </message>
</context>
<context>
    <name>ConsentAnswersEditor</name>
    <message>
        <source>Save answers</source>
        <translation>Save answers</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>May be used for</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Appears</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>For one organisation alone, where the person answered differently:</source>
        <translation>For one organisation alone, where the person answered differently:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
</context>
<context>
    <name>ConsentBeginEditor</name>
    <message>
        <source>One exact day is needed here, for example 2024-05-17.</source>
        <translation>One exact day is needed here, for example 2024-05-17.</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>The person was asked</translation>
    </message>
    <message>
        <source>This allows nothing yet. Each use is answered one by one on the next page; no answer means no.</source>
        <translation>This allows nothing yet. Each use is answered one by one on the next page; no answer means no.</translation>
    </message>
    <message>
        <source>Go to the answers</source>
        <translation>Go to the answers</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Language of the talk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>One day, if it does not count at once.</source>
        <translation>One day, if it does not count at once.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Ask again on</translation>
    </message>
    <message>
        <source>One day, if the person wants to be asked again.</source>
        <translation>One day, if the person wants to be asked again.</translation>
    </message>
    <message>
        <source>What the person understood</source>
        <translation>What the person understood</translation>
    </message>
    <message>
        <source>In the person&apos;s own words: who will read it, and what may happen.</source>
        <translation>In the person&apos;s own words: who will read it, and what may happen.</translation>
    </message>
    <message>
        <source>This is needed where somebody else answered.</source>
        <translation>This is needed where somebody else answered.</translation>
    </message>
    <message>
        <source>This person is marked as a minor: without the answer of a guardian nothing of them leaves.</source>
        <translation>This person is marked as a minor: without the answer of a guardian nothing of them leaves.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>The code of that person, for example P-0007.</source>
        <translation>The code of that person, for example P-0007.</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>By what right</translation>
    </message>
    <message>
        <source>Parent, guardian, power of attorney; where the paper is.</source>
        <translation>Parent, guardian, power of attorney; where the paper is.</translation>
    </message>
    <message>
        <source>Why it is in the child&apos;s interest</source>
        <translation>Why it is in the child&apos;s interest</translation>
    </message>
    <message>
        <source>In a few words; it never leaves the vault.</source>
        <translation>In a few words; it never leaves the vault.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Tick each one only when it was said and understood.</source>
        <translation>Tick each one only when it was said and understood.</translation>
    </message>
    <message>
        <source>Who explained</source>
        <translation>Who explained</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>A role, never a name.</translation>
    </message>
    <message>
        <source>Evidence of the consent</source>
        <translation>Evidence of the consent</translation>
    </message>
    <message>
        <source>The code of a recording or paper, for example E-0003.</source>
        <translation>The code of a recording or paper, for example E-0003.</translation>
    </message>
</context>
<context>
    <name>ConsentSheetView</name>
    <message>
        <source>The person was asked</source>
        <translation>The person was asked</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Asked before</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <translation>Consent was taken back</translation>
    </message>
    <message>
        <source>This person has not been asked yet</source>
        <translation>This person has not been asked yet</translation>
    </message>
    <message>
        <source>Record what was asked</source>
        <translation>Record what was asked</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Ask again on</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Taken back on {day}. Nothing of this person leaves the vault on this consent.</source>
        <translation>Taken back on {day}. Nothing of this person leaves the vault on this consent.</translation>
    </message>
    <message>
        <source>Without an answer nothing of this person leaves the vault, unless somebody lets a text pass.</source>
        <translation>Without an answer nothing of this person leaves the vault, unless somebody lets a text pass.</translation>
    </message>
    <message>
        <source>The person wants nothing to leave</source>
        <translation>The person wants nothing to leave</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>By what right</translation>
    </message>
    <message>
        <source>Why it is in the child&apos;s interest</source>
        <translation>Why it is in the child&apos;s interest</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Evidence of the consent</source>
        <translation>Evidence of the consent</translation>
    </message>
    <message>
        <source>Not explained: {points}</source>
        <translation>Not explained: {points}</translation>
    </message>
    <message>
        <source>It counts from now on. What is left to do: {codes}.</source>
        <translation>It counts from now on. What is left to do: {codes}.</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Kept as recordings: {codes}</source>
        <translation>Kept as recordings: {codes}</translation>
    </message>
    <message>
        <source>Explain first, one by one</source>
        <translation>Explain first, one by one</translation>
    </message>
    <message>
        <source>In words that the person knows, and in their language. They may stop at any time, and say no to any of it.</source>
        <translation>In words that the person knows, and in their language. They may stop at any time, and say no to any of it.</translation>
    </message>
    <message>
        <source>Open the consent sheet</source>
        <translation>Open the consent sheet</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Choose the witness under “Before”; then the consent can be recorded.</source>
        <translation>Choose the witness under “Before”; then the consent can be recorded.</translation>
    </message>
    <message>
        <source>The consent was taken back. Nothing of this interview may leave.</source>
        <translation>The consent was taken back. Nothing of this interview may leave.</translation>
    </message>
    <message>
        <source>There is no record of consent. Until there is one, nothing of this interview may leave.</source>
        <translation>There is no record of consent. Until there is one, nothing of this interview may leave.</translation>
    </message>
    <message>
        <source>Consent is recorded. Uses allowed: {number}.</source>
        <translation>Consent is recorded. Uses allowed: {number}.</translation>
    </message>
    <message>
        <source>It is recorded that the person was asked, and no use is allowed yet.</source>
        <translation>It is recorded that the person was asked, and no use is allowed yet.</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawalEditor</name>
    <message>
        <source>One exact day is needed here, for example 2024-05-17.</source>
        <translation>One exact day is needed here, for example 2024-05-17.</translation>
    </message>
    <message>
        <source>Say why in a few words; “did not say why” is enough.</source>
        <translation>Say why in a few words; “did not say why” is enough.</translation>
    </message>
    <message>
        <source>The consent was taken back</source>
        <translation>The consent was taken back</translation>
    </message>
    <message>
        <source>From that day on nothing of this person leaves the vault any more. What was handed over before cannot be undone by this program: tell those who hold it.</source>
        <translation>From that day on nothing of this person leaves the vault any more. What was handed over before cannot be undone by this program: tell those who hold it.</translation>
    </message>
    <message>
        <source>Record that it was taken back</source>
        <translation>Record that it was taken back</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Since which day</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>What the person said</translation>
    </message>
    <message>
        <source>Why it was taken back, in a few words.</source>
        <translation>Why it was taken back, in a few words.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Write the name of the organisation.</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>What is taken back</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>One use, for everybody</source>
        <translation>One use, for everybody</translation>
    </message>
    <message>
        <source>Everything for one organisation</source>
        <translation>Everything for one organisation</translation>
    </message>
    <message>
        <source>Which use</source>
        <translation>Which use</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Which organisation</translation>
    </message>
    <message>
        <source>Its name as in the answers.</source>
        <translation>Its name as in the answers.</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Who told us</translation>
    </message>
    <message>
        <source>A role, never a name.</source>
        <translation>A role, never a name.</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Done already</translation>
    </message>
    <message>
        <source>What is left to do becomes tasks.</source>
        <translation>What is left to do becomes tasks.</translation>
    </message>
    <message>
        <source>What was done, in words</source>
        <translation>What was done, in words</translation>
    </message>
    <message>
        <source>Left already with this person in it: {codes}. Each becomes a task.</source>
        <translation>Left already with this person in it: {codes}. Each becomes a task.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Kept as words</source>
        <translation>Kept as words</translation>
    </message>
    <message>
        <source>No number is made of it</source>
        <translation>No number is made of it</translation>
    </message>
</context>
<context>
    <name>CoveredFiles</name>
    <message>
        <source>File {number}, made of file {parent}: {count} covered</source>
        <translation>File {number}, made of file {parent}: {count} covered</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>Beside the original</translation>
    </message>
    <message>
        <source>Look at the original</source>
        <translation>Look at the original</translation>
    </message>
    <message>
        <source>Nothing is left: confirm</source>
        <translation>Nothing is left: confirm</translation>
    </message>
    <message>
        <source>Something is left…</source>
        <translation>Something is left…</translation>
    </message>
    <message>
        <source>Why: {why}. By: {who}.</source>
        <translation>Why: {why}. By: {who}.</translation>
    </message>
    <message>
        <source>Second look: {who}.</source>
        <translation>Second look: {who}.</translation>
    </message>
    <message>
        <source>The same one, who works alone.</source>
        <translation>The same one, who works alone.</translation>
    </message>
    <message>
        <source>Looked through by another process: nothing of what was covered was found in it.</source>
        <translation>Looked through by another process: nothing of what was covered was found in it.</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>from beginning to end</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>In the times of the original: {places}.</source>
        <translation>In the times of the original: {places}.</translation>
    </message>
    <message>
        <source>Say what can still be seen, without names.</source>
        <translation>Say what can still be seen, without names.</translation>
    </message>
    <message>
        <source>Copies with covered places</source>
        <translation>Copies with covered places</translation>
    </message>
    <message>
        <source>There is none yet. The original is never changed by covering.</source>
        <translation>There is none yet. The original is never changed by covering.</translation>
    </message>
    <message>
        <source>What can still be seen?</source>
        <translation>What can still be seen?</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Send it back</translation>
    </message>
    <message>
        <source>Cover places… (Ctrl+R)</source>
        <translation>Cover places… (Ctrl+R)</translation>
    </message>
    <message>
        <source>Safe copy for outside…</source>
        <translation>Safe copy for outside…</translation>
    </message>
</context>
<context>
    <name>CoveringAreas</name>
    <message>
        <source>Words “{words}”</source>
        <translation>Words “{words}”</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>every page</source>
        <translation>every page</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>from beginning to end</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>{times}, whole picture</source>
        <translation>{times}, whole picture</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>What is covered</translation>
    </message>
    <message>
        <source>Nothing yet. Mark a stretch and say below the player what is done with it.</source>
        <translation>Nothing yet. Mark a stretch and say below the player what is done with it.</translation>
    </message>
    <message>
        <source>Nothing yet. Press M on the page and draw with the mouse; or move the box with the arrows, with Shift its edges, and press Enter.</source>
        <translation>Nothing yet. Press M on the page and draw with the mouse; or move the box with the arrows, with Shift its edges, and press Enter.</translation>
    </message>
    <message>
        <source>What is covered. Enter goes there, Delete leaves it out.</source>
        <translation>What is covered. Enter goes there, Delete leaves it out.</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Take the last change back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Make it again (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Take areas from a file…</source>
        <translation>Take areas from a file…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>The same box on the pages up to</source>
        <translation>The same box on the pages up to</translation>
    </message>
    <message>
        <source>Last page that has the same box</source>
        <translation>Last page that has the same box</translation>
    </message>
    <message>
        <source>Words to cover on every page</source>
        <translation>Words to cover on every page</translation>
    </message>
    <message>
        <source>A name in each spelling that stands there, one by one.</source>
        <translation>A name in each spelling that stands there, one by one.</translation>
    </message>
    <message>
        <source>Cover them</source>
        <translation>Cover them</translation>
    </message>
</context>
<context>
    <name>CoveringFilm</name>
    <message>
        <source>I begins a stretch where you stand, O ends it. Comma and full stop go on by 10 ms.</source>
        <translation>I begins a stretch where you stand, O ends it. Comma and full stop go on by 10 ms.</translation>
    </message>
    <message>
        <source>I begins a stretch with the frame you see, O ends it with the frame you see. M marks a part of the picture; without one it is the whole picture.</source>
        <translation>I begins a stretch with the frame you see, O ends it with the frame you see. M marks a part of the picture; without one it is the whole picture.</translation>
    </message>
    <message>
        <source>One colour (C)</source>
        <translation>One colour (C)</translation>
    </message>
    <message>
        <source>Large tiles (D)</source>
        <translation>Large tiles (D)</translation>
    </message>
    <message>
        <source>Silence (U)</source>
        <translation>Silence (U)</translation>
    </message>
    <message>
        <source>Tone (T)</source>
        <translation>Tone (T)</translation>
    </message>
    <message>
        <source>Cut out (X)</source>
        <translation>Cut out (X)</translation>
    </message>
</context>
<context>
    <name>CoveringPage</name>
    <message>
        <source>Looking for faces, number plates and names</source>
        <translation>Looking for faces, number plates and names</translation>
    </message>
    <message>
        <source>Mark first what is meant: I where it begins, O where it ends, M for a part of the picture.</source>
        <translation>Mark first what is meant: I where it begins, O where it ends, M for a part of the picture.</translation>
    </message>
    <message>
        <source>What you marked here before was kept, and is shown again.</source>
        <translation>What you marked here before was kept, and is shown again.</translation>
    </message>
    <message>
        <source>Which file of areas?</source>
        <translation>Which file of areas?</translation>
    </message>
    <message>
        <source>Making the copy and looking through it</source>
        <translation>Making the copy and looking through it</translation>
    </message>
    <message>
        <source>Made as file {number} and kept. Another process looked through it and found nothing of what was covered. The original is unchanged. Somebody else now has to look at the copy before it may leave.</source>
        <translation>Made as file {number} and kept. Another process looked through it and found nothing of what was covered. The original is unchanged. Somebody else now has to look at the copy before it may leave.</translation>
    </message>
    <message>
        <source>Recognition still reads words that stood under boxes, or names, or could not read the page: look at pages {pages} of the copy.</source>
        <translation>Recognition still reads words that stood under boxes, or names, or could not read the page: look at pages {pages} of the copy.</translation>
    </message>
    <message>
        <source>{program} read the copy too and found none of it.</source>
        <translation>{program} read the copy too and found none of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of it can be searched and copied, read by {program}.</source>
        <translation>
            <numerusform>%n word of it can be searched and copied, read by {program}.</numerusform>
            <numerusform>%n words of it can be searched and copied, read by {program}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that can be searched and copied</source>
        <translation>Text that can be searched and copied</translation>
    </message>
    <message>
        <source>Tesseract reads it in the covered pages, with mistakes. Words beside a box are left out.</source>
        <translation>Tesseract reads it in the covered pages, with mistakes. Words beside a box are left out.</translation>
    </message>
    <message>
        <source>Tesseract reads it in the covered pages, and is not installed here.</source>
        <translation>Tesseract reads it in the covered pages, and is not installed here.</translation>
    </message>
    <message>
        <source>Back to the item (Esc)</source>
        <translation>Back to the item (Esc)</translation>
    </message>
    <message>
        <source>Cover places in a copy</source>
        <translation>Cover places in a copy</translation>
    </message>
    <message>
        <source>Show the boxes as they will be (F8)</source>
        <translation>Show the boxes as they will be (F8)</translation>
    </message>
    <message>
        <source>See and hear it as it will be (F8)</source>
        <translation>See and hear it as it will be (F8)</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>The copy</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Why, in your words</translation>
    </message>
    <message>
        <source>It stays in the vault. Do not write what is under the boxes.</source>
        <translation>It stays in the vault. Do not write what is under the boxes.</translation>
    </message>
    <message>
        <source>Picture and sound are made anew in a new file; the original stays as it is. Another process then looks and listens through it: if anything of what was covered is found, nothing is kept.</source>
        <translation>Picture and sound are made anew in a new file; the original stays as it is. Another process then looks and listens through it: if anything of what was covered is found, nothing is kept.</translation>
    </message>
    <message>
        <source>A new file is made of pixels only; the original stays as it is. Another process then looks through it: if anything of what was covered is found, nothing is kept.</source>
        <translation>A new file is made of pixels only; the original stays as it is. Another process then looks through it: if anything of what was covered is found, nothing is kept.</translation>
    </message>
    <message>
        <source>Make the copy (Ctrl+Enter)</source>
        <translation>Make the copy (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoveringPlayer</name>
    <message>
        <source>This will not be in the copy: it is cut out.</source>
        <translation>This will not be in the copy: it is cut out.</translation>
    </message>
</context>
<context>
    <name>CoveringSuggestions</name>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>read by a machine</source>
        <translation>read by a machine</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>All were decided on.</source>
        <translation>All were decided on.</translation>
    </message>
    <message>
        <source>Pages that could not be looked through: {numbers}.</source>
        <translation>Pages that could not be looked through: {numbers}.</translation>
    </message>
    <message>
        <source>Names in pixels, as in scans, were not looked for: Tesseract is not installed.</source>
        <translation>Names in pixels, as in scans, were not looked for: Tesseract is not installed.</translation>
    </message>
    <message>
        <source>There is more than can be shown. Decide on these, then look again.</source>
        <translation>There is more than can be shown. Decide on these, then look again.</translation>
    </message>
    <message>
        <source>What a machine proposes</source>
        <translation>What a machine proposes</translation>
    </message>
    <message>
        <source>Faces, number plates, and names, addresses and numbers of people in this vault. It misses some, and some are none: look through every page yourself. Nothing is covered that you did not take.</source>
        <translation>Faces, number plates, and names, addresses and numbers of people in this vault. It misses some, and some are none: look through every page yourself. Nothing is covered that you did not take.</translation>
    </message>
    <message>
        <source>Look for them (Ctrl+G)</source>
        <translation>Look for them (Ctrl+G)</translation>
    </message>
    <message>
        <source>What a machine proposes. Enter takes it, Delete refuses it, with Shift all of them.</source>
        <translation>What a machine proposes. Enter takes it, Delete refuses it, with Shift all of them.</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Take it (Enter)</translation>
    </message>
    <message>
        <source>Not this (Delete)</source>
        <translation>Not this (Delete)</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>None of them</translation>
    </message>
</context>
<context>
    <name>CoveringTimes</name>
    <message>
        <source>Minutes and seconds, as in 01:02.500.</source>
        <translation>Minutes and seconds, as in 01:02.500.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>In the player: [ for here</source>
        <translation>In the player: [ for here</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>In the player: ] for here</source>
        <translation>In the player: ] for here</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
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
        <source>There is already something with this name here. Choose another name.</source>
        <translation>There is already something with this name here. Choose another name.</translation>
    </message>
    <message>
        <source>A name cannot contain / \ : * ? &quot; &lt; &gt; | and cannot end with a dot.</source>
        <translation>A name cannot contain / \ : * ? &quot; &lt; &gt; | and cannot end with a dot.</translation>
    </message>
</context>
<context>
    <name>CustodyForm</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Say on which day.</translation>
    </message>
</context>
<context>
    <name>CustodyReporting</name>
    <message>
        <source>Where to put the report</source>
        <translation>Where to put the report</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>The full report names people, files and devices: keep it.</source>
        <translation>The full report names people, files and devices: keep it.</translation>
    </message>
    <message>
        <source>The reduced report has roles only, and leaves out what is protected as a whole.</source>
        <translation>The reduced report has roles only, and leaves out what is protected as a whole.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Custody report of all items of this case</source>
        <translation>Custody report of all items of this case</translation>
    </message>
    <message>
        <source>Custody report</source>
        <translation>Custody report</translation>
    </message>
    <message>
        <source>For others: reduced</source>
        <translation>For others: reduced</translation>
    </message>
    <message>
        <source>For ourselves: full</source>
        <translation>For ourselves: full</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DangerEditor</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>This person is in danger</source>
        <translation>This person is in danger</translation>
    </message>
    <message>
        <source>From now on they stand in no list and no suggestion, no name or word finds them, and nothing of them leaves, whatever they agreed to. The code alone leads here. What was handed over stays so.</source>
        <translation>From now on they stand in no list and no suggestion, no name or word finds them, and nothing of them leaves, whatever they agreed to. The code alone leads here. What was handed over stays so.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>It never leaves the vault. Write no names here.</source>
        <translation>It never leaves the vault. Write no names here.</translation>
    </message>
    <message>
        <source>Protect this person now</source>
        <translation>Protect this person now</translation>
    </message>
    <message>
        <source>Cases with this person, to look at before their next dossier: {codes}.</source>
        <translation>Cases with this person, to look at before their next dossier: {codes}.</translation>
    </message>
    <message>
        <source>Left already with this person in it: {codes}.</source>
        <translation>Left already with this person in it: {codes}.</translation>
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
    <message>
        <source>The year is not said. If you know it, add it in square brackets: [2022]</source>
        <translation>The year is not said. If you know it, add it in square brackets: [2022]</translation>
    </message>
    <message>
        <source>Understood as {days}; inferred by us</source>
        <translation>Understood as {days}; inferred by us</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>The lawyer, the family, a paper of the prison. It stays in the vault and never leaves it.</source>
        <translation>The lawyer, the family, a paper of the prison. It stays in the vault and never leaves it.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>In a few words, without names.</source>
        <translation>In a few words, without names.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>One exact day.</source>
        <translation>One exact day.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>The reason stays on record: write no names here.</translation>
    </message>
    <message>
        <source>Somebody says today that it still goes on.</source>
        <translation>Somebody says today that it still goes on.</translation>
    </message>
    <message>
        <source>It leaves the list. The day and what came of it stay on record.</source>
        <translation>It leaves the list. The day and what came of it stay on record.</translation>
    </message>
    <message>
        <source>The earlier day stays in the history of the record.</source>
        <translation>The earlier day stays in the history of the record.</translation>
    </message>
    <message>
        <source>Still held today</source>
        <translation>Still held today</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Say who says so: nobody is confirmed by nobody.</source>
        <translation>Say who says so: nobody is confirmed by nobody.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Say in a few words what came of it.</translation>
    </message>
    <message>
        <source>Say to which day.</source>
        <translation>Say to which day.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
</context>
<context>
    <name>DemonstrationView</name>
    <message>
        <source>Making invented cases</source>
        <translation>Making invented cases</translation>
    </message>
    <message>
        <source>Choose where the folder for trying out will be</source>
        <translation>Choose where the folder for trying out will be</translation>
    </message>
    <message>
        <source>Try it with invented cases</source>
        <translation>Try it with invented cases</translation>
    </message>
    <message>
        <source>A vault of its own is made in a new folder, with people and events that were made up. Change and export what you like; delete the folder when you are done.</source>
        <translation>A vault of its own is made in a new folder, with people and events that were made up. Change and export what you like; delete the folder when you are done.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Note this passphrase if you want to open it again. It is told only now.</source>
        <translation>Note this passphrase if you want to open it again. It is told only now.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DiscrepancyDecision</name>
    <message>
        <source>Say why: a decision without a reason cannot be checked.</source>
        <translation>Say why: a decision without a reason cannot be checked.</translation>
    </message>
    <message>
        <source>Show from now on: {value}</source>
        <translation>Show from now on: {value}</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>What we think of it</source>
        <translation>What we think of it</translation>
    </message>
    <message>
        <source>Printed in the dossier beside both values: write no names here.</source>
        <translation>Printed in the dossier beside both values: write no names here.</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Why this value</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>The reason stays on record: write no names here.</translation>
    </message>
</context>
<context>
    <name>DiscrepancyPage</name>
    <message>
        <source>Hide what is protected</source>
        <translation>Hide what is protected</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Show what is protected</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancies</translation>
    </message>
    <message>
        <source>Which discrepancies</source>
        <translation>Which discrepancies</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>No discrepancy here</source>
        <translation>No discrepancy here</translation>
    </message>
    <message>
        <source>When a source says something else than a record shows, both stand here side by side.</source>
        <translation>When a source says something else than a record shows, both stand here side by side.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>This could not be read</translation>
    </message>
</context>
<context>
    <name>DiscrepancyValue</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>shown now</translation>
    </message>
    <message>
        <source>No source was named for it yet.</source>
        <translation>No source was named for it yet.</translation>
    </message>
    <message>
        <source>Keep showing this…</source>
        <translation>Keep showing this…</translation>
    </message>
    <message>
        <source>Show this…</source>
        <translation>Show this…</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Our own knowledge</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>Open this reference</source>
        <translation>Open this reference</translation>
    </message>
    <message>
        <source>Show this place in the file</source>
        <translation>Show this place in the file</translation>
    </message>
</context>
<context>
    <name>DiscrepancyView</name>
    <message>
        <source>Decided. Why: {reason}</source>
        <translation>Decided. Why: {reason}</translation>
    </message>
    <message>
        <source>Open: sources give different values. The record shows one, and every list says so.</source>
        <translation>Open: sources give different values. The record shows one, and every list says so.</translation>
    </message>
    <message>
        <source>Hidden until you ask: this fact could tell who somebody is.</source>
        <translation>Hidden until you ask: this fact could tell who somebody is.</translation>
    </message>
    <message>
        <source>Write what we think, decide later…</source>
        <translation>Write what we think, decide later…</translation>
    </message>
    <message>
        <source>Open the question again…</source>
        <translation>Open the question again…</translation>
    </message>
    <message>
        <source>Name another source</source>
        <translation>Name another source</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Open the question again?</source>
        <translation>Open the question again?</translation>
    </message>
    <message>
        <source>What is shown stays as it is. The earlier decision and its reason stay in the history.</source>
        <translation>What is shown stays as it is. The earlier decision and its reason stay in the history.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>What we think: {words}</source>
        <translation>What we think: {words}</translation>
    </message>
</context>
<context>
    <name>DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>What left</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>New partner (Ctrl+N)</source>
        <translation>New partner (Ctrl+N)</translation>
    </message>
    <message>
        <source>New dossier (Ctrl+N)</source>
        <translation>New dossier (Ctrl+N)</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>No partner yet</translation>
    </message>
    <message>
        <source>A partner is somebody whose key you have compared, to whom packages are sealed.</source>
        <translation>A partner is somebody whose key you have compared, to whom packages are sealed.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Nothing has left the vault</source>
        <translation>Nothing has left the vault</translation>
    </message>
    <message>
        <source>Make a signed dossier of a case. People&apos;s consent decides what it holds.</source>
        <translation>Make a signed dossier of a case. People&apos;s consent decides what it holds.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>May have left</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>The program was stopped while this was being written, so it may lie where it was put. Look for a file with this number. As long as you do not know, take it as handed over.</source>
        <translation>The program was stopped while this was being written, so it may lie where it was put. Look for a file with this number. As long as you do not know, take it as handed over.</translation>
    </message>
    <message>
        <source>It did not leave…</source>
        <translation>It did not leave…</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>Did {code} not leave?</source>
        <translation>Did {code} not leave?</translation>
    </message>
    <message>
        <source>It is taken off this list and off the sheets of the people in it. The journal keeps both notes.</source>
        <translation>It is taken off this list and off the sheets of the people in it. The journal keeps both notes.</translation>
    </message>
    <message>
        <source>Note that it did not leave</source>
        <translation>Note that it did not leave</translation>
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
    <name>DropView</name>
    <message>
        <source>Add without opening</source>
        <translation>Add without opening</translation>
    </message>
    <message>
        <source>What you add is sealed at once. Until the vault is opened nobody can read it, and you cannot either.</source>
        <translation>What you add is sealed at once. Until the vault is opened nobody can read it, and you cannot either.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>A text</translation>
    </message>
    <message>
        <source>What you saw or were told. It becomes a testimony.</source>
        <translation>What you saw or were told. It becomes a testimony.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Files to add</translation>
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
        <source>The files themselves stay where they are; removing them is up to you.</source>
        <translation>The files themselves stay where they are; removing them is up to you.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Seal into the vault</source>
        <translation>Seal into the vault</translation>
    </message>
    <message>
        <source>Seal into the vault (Ctrl+Enter)</source>
        <translation>Seal into the vault (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose the files to add</source>
        <translation>Choose the files to add</translation>
    </message>
    <message>
        <source>Sealing into the vault</source>
        <translation>Sealing into the vault</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n. It is taken in when the vault is opened next.</source>
        <translation>
            <numerusform>Sealed: %n. It is taken in when the vault is opened next.</numerusform>
            <numerusform>Sealed: %n. They are taken in when the vault is opened next.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault in words: {words}. The open vault shows the same under Inbox; if they differ, add nothing.</source>
        <translation>This vault in words: {words}. The open vault shows the same under Inbox; if they differ, add nothing.</translation>
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
        <translation>Close</translation>
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
    <name>EraseView</name>
    <message>
        <source>Erase access</source>
        <translation>Erase access</translation>
    </message>
    <message>
        <source>Type this word to go on: {word}</source>
        <translation>Type this word to go on: {word}</translation>
    </message>
    <message>
        <source>Erase access now</source>
        <translation>Erase access now</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
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
        <source>All facts</source>
        <translation>All facts</translation>
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
        <source>New allegation</source>
        <translation>New allegation</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Groups, as they were counted</source>
        <translation>Groups, as they were counted</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>What was done to whom</source>
        <translation>What was done to whom</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Add a violation</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Name a source</translation>
    </message>
    <message>
        <source>Before, after, and what followed</source>
        <translation>Before, after, and what followed</translation>
    </message>
    <message>
        <source>Tie to another event</source>
        <translation>Tie to another event</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>before it</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>after it</translation>
    </message>
    <message>
        <source>led to it</source>
        <translation>led to it</translation>
    </message>
    <message>
        <source>followed from it</source>
        <translation>followed from it</translation>
    </message>
    <message>
        <source>it is part of this</source>
        <translation>it is part of this</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>part of it</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>at the same time</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message numerus="yes">
        <source>%n more role(s) are not listed here, because they would tell who a source is.</source>
        <translation>
            <numerusform>%n more role is not listed here, because it would tell who a source is.</numerusform>
            <numerusform>%n more roles are not listed here, because they would tell who a source is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>Take {code} out of the event</source>
        <translation>Take {code} out of the event</translation>
    </message>
    <message>
        <source>Take {code} out of this event?</source>
        <translation>Take {code} out of this event?</translation>
    </message>
    <message>
        <source>The person stays in the vault, and in cases and other events.</source>
        <translation>The person stays in the vault, and in cases and other events.</translation>
    </message>
    <message>
        <source>Take out of the event</source>
        <translation>Take out of the event</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Nobody is recorded for this event.</source>
        <translation>Nobody is recorded for this event.</translation>
    </message>
</context>
<context>
    <name>EvidenceCheckPage</name>
    <message>
        <source>Check all evidence</source>
        <translation>Check all evidence</translation>
    </message>
    <message>
        <source>Every sealed file is opened and compared with what was taken in, to the last bit; what was checked longest ago comes first. Nothing is changed. You can go on working meanwhile, and stop at any time: it goes on where it stopped.</source>
        <translation>Every sealed file is opened and compared with what was taken in, to the last bit; what was checked longest ago comes first. Nothing is changed. You can go on working meanwhile, and stop at any time: it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Back to evidence (Esc)</source>
        <translation>Back to evidence (Esc)</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Not what was taken in</source>
        <translation>Not what was taken in</translation>
    </message>
    <message>
        <source>Belongs to no item</source>
        <translation>Belongs to no item</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Check everything now</translation>
    </message>
    <message>
        <source>Checking all evidence</source>
        <translation>Checking all evidence</translation>
    </message>
    <message>
        <source>Stopped. What was checked is kept; the check goes on from there.</source>
        <translation>Stopped. What was checked is kept; the check goes on from there.</translation>
    </message>
    <message>
        <source>Some files are not what was taken in. Keep this folder as it is, and look for them in a backup.</source>
        <translation>Some files are not what was taken in. Keep this folder as it is, and look for them in a backup.</translation>
    </message>
    <message>
        <source>Every file is exactly what was taken in. Something lies there that belongs to no item.</source>
        <translation>Every file is exactly what was taken in. Something lies there that belongs to no item.</translation>
    </message>
    <message>
        <source>Every file is exactly what was taken in.</source>
        <translation>Every file is exactly what was taken in.</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Go on checking</translation>
    </message>
    <message>
        <source>Due on {day}; it stands on the page Today.</source>
        <translation>Due on {day}; it stands on the page Today.</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>There is no file to check.</translation>
    </message>
    <message>
        <source>Everything was last checked on {time}.</source>
        <translation>Everything was last checked on {time}.</translation>
    </message>
    <message>
        <source>Never checked as a whole.</source>
        <translation>Never checked as a whole.</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>Files: {number}.</translation>
    </message>
    <message>
        <source>A check was stopped: {done} of them are done.</source>
        <translation>A check was stopped: {done} of them are done.</translation>
    </message>
    <message>
        <source>And {number} more of this kind.</source>
        <translation>And {number} more of this kind.</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>{name}: a copy of {code}</source>
        <translation>{name}: a copy of {code}</translation>
    </message>
    <message>
        <source>{name}: unknown</source>
        <translation>{name}: unknown</translation>
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
        <translation>Cases</translation>
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
        <translation>Evidence</translation>
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
        <source>Take in an online capture</source>
        <translation>Take in an online capture</translation>
    </message>
    <message>
        <source>Read what files say of themselves</source>
        <translation>Read what files say of themselves</translation>
    </message>
    <message>
        <source>Inbox: what was added while the vault was locked</source>
        <translation>Inbox: what was added while the vault was locked</translation>
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
    <message>
        <source>Small pictures in a grid</source>
        <translation>Small pictures in a grid</translation>
    </message>
    <message>
        <source>Evidence as small pictures</source>
        <translation>Evidence as small pictures</translation>
    </message>
    <message>
        <source>Check all evidence</source>
        <translation>Check all evidence</translation>
    </message>
</context>
<context>
    <name>EvidenceTextPage</name>
    <message>
        <source>Marked: {place}. Write this place where the item is cited.</source>
        <translation>Marked: {place}. Write this place where the item is cited.</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Go to the item</translation>
    </message>
    <message>
        <source>Back to the item</source>
        <translation>Back to the item</translation>
    </message>
</context>
<context>
    <name>EvidenceTextsOffer</name>
    <message>
        <source>Files whose text was not read yet, so that the search does not look into them: {count}.</source>
        <translation>Files whose text was not read yet, so that the search does not look into them: {count}.</translation>
    </message>
    <message>
        <source>Read the texts of all evidence</source>
        <translation>Read the texts of all evidence</translation>
    </message>
    <message>
        <source>Reading the texts of all evidence</source>
        <translation>Reading the texts of all evidence</translation>
    </message>
    <message>
        <source>Texts read: {count}.</source>
        <translation>Texts read: {count}.</translation>
    </message>
    <message>
        <source>Recognised by a machine: {count}.</source>
        <translation>Recognised by a machine: {count}.</translation>
    </message>
    <message>
        <source>With pages that only the recognition can read: {count}; it is switched on in Settings.</source>
        <translation>With pages that only the recognition can read: {count}; it is switched on in Settings.</translation>
    </message>
    <message>
        <source>Without a text that could be read: {codes}.</source>
        <translation>Without a text that could be read: {codes}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
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
        <source>Files of this item</source>
        <translation>Files of this item</translation>
    </message>
    <message>
        <source>Fill the window (F11)</source>
        <translation>Fill the window (F11)</translation>
    </message>
</context>
<context>
    <name>ExportGlance</name>
    <message>
        <source>Sealed package</source>
        <translation>Sealed package</translation>
    </message>
    <message>
        <source>Dossier, not sealed</source>
        <translation>Dossier, not sealed</translation>
    </message>
    <message>
        <source>May have left</source>
        <translation>May have left</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>Go to case {code}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Sealed to</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Sealed file</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <translation>Fingerprints (SHA-256)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>There is no case yet. Open a case first.</source>
        <translation>There is no case yet. Open a case first.</translation>
    </message>
    <message>
        <source>What you typed for this export stands here again.</source>
        <translation>What you typed for this export stands here again.</translation>
    </message>
    <message>
        <source>Where to put it: a stick, or a folder outside the vault</source>
        <translation>Where to put it: a stick, or a folder outside the vault</translation>
    </message>
    <message>
        <source>Making {code}</source>
        <translation>Making {code}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing left.</source>
        <translation>Stopped. Nothing was written and nothing left.</translation>
    </message>
    <message>
        <source>Back to the dossiers (Esc)</source>
        <translation>Back to the dossiers (Esc)</translation>
    </message>
    <message>
        <source>What is to leave?</source>
        <translation>What is to leave?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Who gets it?</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>What stands in the way?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Step {number} of 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose where and make it…</source>
        <translation>Choose where and make it…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
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
    <message>
        <source>Choose this file</source>
        <translation>Choose this file</translation>
    </message>
</context>
<context>
    <name>FileSizes</name>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This vault is new</source>
        <translation>This vault is new</translation>
    </message>
    <message>
        <source>Later this page shows what is due: limits of detention, deadlines, days in court, consent.</source>
        <translation>Later this page shows what is due: limits of detention, deadlines, days in court, consent.</translation>
    </message>
    <message>
        <source>Open a first case</source>
        <translation>Open a first case</translation>
    </message>
    <message>
        <source>A case holds what belongs together: events, people, testimonies and evidence.</source>
        <translation>A case holds what belongs together: events, people, testimonies and evidence.</translation>
    </message>
    <message>
        <source>Cases…</source>
        <translation>Cases…</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Keep a copy elsewhere</translation>
    </message>
    <message>
        <source>A stick in another place, made before there is anything to lose.</source>
        <translation>A stick in another place, made before there is anything to lose.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>A second way in</source>
        <translation>A second way in</translation>
    </message>
    <message>
        <source>Shares or a key file, for the day on which the passphrase is gone.</source>
        <translation>Shares or a key file, for the day on which the passphrase is gone.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Read the guide</translation>
    </message>
    <message>
        <source>Short pages, one for each thing that you do.</source>
        <translation>Short pages, one for each thing that you do.</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Guide…</translation>
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
    <name>GapPanel</name>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Go to {code}</source>
        <translation>Go to {code}</translation>
    </message>
    <message>
        <source>Reason for an exception; it is printed in the package and names nobody</source>
        <translation>Reason for an exception; it is printed in the package and names nobody</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Let it pass</translation>
    </message>
    <message>
        <source>Let {code} pass</source>
        <translation>Let {code} pass</translation>
    </message>
</context>
<context>
    <name>GapsStep</name>
    <message>
        <source>Nothing can leave before what is listed first is settled.</source>
        <translation>Nothing can leave before what is listed first is settled.</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Read what follows before you go on.</source>
        <translation>Nothing stands in the way. Read what follows before you go on.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>To be settled first</source>
        <translation>To be settled first</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Known by code: {number}. Adding somebody does not change the number that was claimed.</source>
        <translation>Known by code: {number}. Adding somebody does not change the number that was claimed.</translation>
    </message>
    <message>
        <source>How many, as it was said</source>
        <translation>How many, as it was said</translation>
    </message>
    <message>
        <source>Somebody is known to be among them</source>
        <translation>Somebody is known to be among them</translation>
    </message>
    <message>
        <source>A person of the vault</source>
        <translation>A person of the vault</translation>
    </message>
    <message>
        <source>Somebody new, in a few words</source>
        <translation>Somebody new, in a few words</translation>
    </message>
    <message>
        <source>the younger brother of P-0004</source>
        <translation>the younger brother of P-0004</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the person of the vault</source>
        <translation>Add the person of the vault</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Write down somebody new</source>
        <translation>Write down somebody new</translation>
    </message>
    <message>
        <source>Known to be among them</source>
        <translation>Known to be among them</translation>
    </message>
    <message>
        <source>Parts of this group</source>
        <translation>Parts of this group</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Name a source</translation>
    </message>
    <message>
        <source>Detention and sentences</source>
        <translation>Detention and sentences</translation>
    </message>
    <message>
        <source>Add a detention</source>
        <translation>Add a detention</translation>
    </message>
    <message>
        <source>Violations against them</source>
        <translation>Violations against them</translation>
    </message>
    <message>
        <source>Add a violation</source>
        <translation>Add a violation</translation>
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
        <translation>Back</translation>
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
    <name>HandOverForm</name>
    <message>
        <source>Say what whoever got it is.</source>
        <translation>Say what whoever got it is.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Roles, kinds and days may stand in a reduced report. What you type in words stays in the vault.</source>
        <translation>Roles, kinds and days may stand in a reduced report. What you type in words stays in the vault.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Of which file</source>
        <translation>Of which file</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>On what</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Code of the person</translation>
    </message>
    <message>
        <source>As P-0007; empty where nobody is recorded.</source>
        <translation>As P-0007; empty where nobody is recorded.</translation>
    </message>
    <message>
        <source>Who, in words</source>
        <translation>Who, in words</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>What was signed, and where it lies.</source>
        <translation>What was signed, and where it lies.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Made, but never read back. Only a backup that was read back counts.</source>
        <translation>Made, but never read back. Only a backup that was read back counts.</translation>
    </message>
    <message>
        <source>There is none yet. If this computer is lost, everything is lost.</source>
        <translation>There is none yet. If this computer is lost, everything is lost.</translation>
    </message>
    <message>
        <source>Made {ago} and read back. Nothing has changed since.</source>
        <translation>Made {ago} and read back. Nothing has changed since.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since.</source>
        <translation>
            <numerusform>%n change since.</numerusform>
            <numerusform>%n changes since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {ago} and read back.</source>
        <translation>Made {ago} and read back.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) in.</source>
        <translation>
            <numerusform>%n way in.</numerusform>
            <numerusform>%n ways in.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one is damaged: test them.</source>
        <translation>At least one is damaged: test them.</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open the vault, not even you.</source>
        <translation>If it is lost, nobody can open the vault, not even you.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest signature holds.</source>
        <translation>
            <numerusform>%n entry, the newest signature holds.</numerusform>
            <numerusform>%n entries, the newest signature holds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole vault has not been checked yet.</source>
        <translation>The whole vault has not been checked yet.</translation>
    </message>
    <message>
        <source>The last check, {ago}, found something broken.</source>
        <translation>The last check, {ago}, found something broken.</translation>
    </message>
    <message>
        <source>Checked {ago}.</source>
        <translation>Checked {ago}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s).</source>
        <translation>
            <numerusform>%n sealed file.</numerusform>
            <numerusform>%n sealed files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be taken in.</source>
        <translation>
            <numerusform>%n waiting to be taken in.</numerusform>
            <numerusform>%n waiting to be taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>No verified backup yet</translation>
    </message>
    <message>
        <source>Backup: {ago}</source>
        <translation>Backup: {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of the consent</source>
        <translation>History of the consent</translation>
    </message>
    <message>
        <source>As the person said: {words}</source>
        <translation>As the person said: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>One day is needed: “7 January 2022”</source>
        <translation>One day is needed: “7 January 2022”</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>At the end of {day} it was not there, or what it said then was erased since.</source>
        <translation>At the end of {day} it was not there, or what it said then was erased since.</translation>
    </message>
    <message>
        <source>At the end of {day} it was out of every list, and said this. It can only be read.</source>
        <translation>At the end of {day} it was out of every list, and said this. It can only be read.</translation>
    </message>
    <message>
        <source>This is how it was at the end of {day}. It can only be read, and may say otherwise now.</source>
        <translation>This is how it was at the end of {day}. It can only be read, and may say otherwise now.</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>As it was on {day}</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Hide what is protected</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Show what is protected</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>As it was on the day</source>
        <translation>As it was on the day</translation>
    </message>
    <message>
        <source>One day: “7 January 2022”. Enter shows it.</source>
        <translation>One day: “7 January 2022”. Enter shows it.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Show that day</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>[− what went −]  [+ what came +]. Newest first; “…” stands for words that stayed.</source>
        <translation>[− what went −]  [+ what came +]. Newest first; “…” stands for words that stayed.</translation>
    </message>
    <message>
        <source>History, word by word</source>
        <translation>History, word by word</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Earlier changes are not listed here.</source>
        <translation>Earlier changes are not listed here.</translation>
    </message>
    <message>
        <source>What was written here was erased later. This mark is all that is left of it.</source>
        <translation>What was written here was erased later. This mark is all that is left of it.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>changed, hidden here</source>
        <translation>changed, hidden here</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>Taken out of the lists</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Content erased</translation>
    </message>
    <message>
        <source>Written down anew</source>
        <translation>Written down anew</translation>
    </message>
    <message>
        <source>Read a second time and confirmed</source>
        <translation>Read a second time and confirmed</translation>
    </message>
    <message>
        <source>Read a second time and downgraded</source>
        <translation>Read a second time and downgraded</translation>
    </message>
    <message>
        <source>Read a second time: somebody has to be asked</source>
        <translation>Read a second time: somebody has to be asked</translation>
    </message>
</context>
<context>
    <name>IllTreatment</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>more on its page</source>
        <translation>more on its page</translation>
    </message>
    <message>
        <source>testimonies: {number}</source>
        <translation>testimonies: {number}</translation>
    </message>
    <message>
        <source>sources: {number}</source>
        <translation>sources: {number}</translation>
    </message>
    <message>
        <source>files: {number}</source>
        <translation>files: {number}</translation>
    </message>
    <message>
        <source>nothing cited</source>
        <translation>nothing cited</translation>
    </message>
    <message>
        <source>No complaint recorded</source>
        <translation>No complaint recorded</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Choose a case</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <source>{code} was put into the case.</source>
        <translation>{code} was put into the case.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Added while the vault was locked, and in no case yet. Anybody who can reach the folder can add something.</source>
        <translation>Added while the vault was locked, and in no case yet. Anybody who can reach the folder can add something.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
    <message>
        <source>“Add without opening” in the first window seals texts and files into the locked vault.</source>
        <translation>“Add without opening” in the first window seals texts and files into the locked vault.</translation>
    </message>
    <message>
        <source>Into which case</source>
        <translation>Into which case</translation>
    </message>
    <message>
        <source>Put into the case</source>
        <translation>Put into the case</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>These files lie in the folder “inbox” and are damaged, or are not what this program seals. They were not opened and stay where they are. If you do not know who put them there, somebody had the folder in hand.</source>
        <translation>These files lie in the folder “inbox” and are damaged, or are not what this program seals. They were not opened and stay where they are. If you do not know who put them there, somebody had the folder in hand.</translation>
    </message>
    <message>
        <source>This vault in words, as “Add without opening” has to show it: {words}</source>
        <translation>This vault in words, as “Add without opening” has to show it: {words}</translation>
    </message>
</context>
<context>
    <name>IncidentEditor</name>
    <message>
        <source>Write down what happened first.</source>
        <translation>Write down what happened first.</translation>
    </message>
    <message>
        <source>Write it into the journal</source>
        <translation>Write it into the journal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When, where, who came, what they took or copied, what they asked. It can never be changed.</source>
        <translation>When, where, who came, what they took or copied, what they asked. It can never be changed.</translation>
    </message>
    <message>
        <source>The vault was checked</source>
        <translation>The vault was checked</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>The keys were changed</translation>
    </message>
    <message>
        <source>The partners were told</source>
        <translation>The partners were told</translation>
    </message>
</context>
<context>
    <name>IntakeChoice</name>
    <message>
        <source>There is not room enough on the disk of the vault: {free} are free.</source>
        <translation>There is not room enough on the disk of the vault: {free} are free.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are something else than their names say.</source>
        <translation>
            <numerusform>%n file is something else than its name says.</numerusform>
            <numerusform>%n files are something else than their names say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are named in the end.</source>
        <translation>
            <numerusform>%n thing cannot be read and is named in the end.</numerusform>
            <numerusform>%n things cannot be read and are named in the end.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and folders to take in</source>
        <translation>Files and folders to take in</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Choose a folder or stick…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Or drag files and folders into this window.</source>
        <translation>Or drag files and folders into this window.</translation>
    </message>
    <message>
        <source>Also take what systems leave in folders, and empty files</source>
        <translation>Also take what systems leave in folders, and empty files</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>To be taken in</source>
        <translation>To be taken in</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Free on the vault&apos;s disk</source>
        <translation>Free on the vault&apos;s disk</translation>
    </message>
    <message>
        <source>Choose the files to take in</source>
        <translation>Choose the files to take in</translation>
    </message>
    <message>
        <source>Choose the folder or stick to take in</source>
        <translation>Choose the folder or stick to take in</translation>
    </message>
</context>
<context>
    <name>IntakeFactsForm</name>
    <message>
        <source>No case yet</source>
        <translation>No case yet</translation>
    </message>
    <message>
        <source>Measured here: it adds {percent} % to the work of the processor.</source>
        <translation>Measured here: it adds {percent} % to the work of the processor.</translation>
    </message>
    <message>
        <source>For these files about {seconds} seconds on one core.</source>
        <translation>For these files about {seconds} seconds on one core.</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>For which case</translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation>What we hold</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>How they came to us</translation>
    </message>
    <message>
        <source>When they came to us</source>
        <translation>When they came to us</translation>
    </message>
    <message>
        <source>Note who gave them, and more…</source>
        <translation>Note who gave them, and more…</translation>
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
        <source>On which device</source>
        <translation>On which device</translation>
    </message>
    <message>
        <source>For example: an old telephone, the second card.</source>
        <translation>For example: an old telephone, the second card.</translation>
    </message>
    <message>
        <source>They are here under the consent of this person</source>
        <translation>They are here under the consent of this person</translation>
    </message>
    <message>
        <source>Hard to look at: show no picture unless asked</source>
        <translation>Hard to look at: show no picture unless asked</translation>
    </message>
    <message>
        <source>Seal again what is in the vault already, as items of their own</source>
        <translation>Seal again what is in the vault already, as items of their own</translation>
    </message>
    <message>
        <source>None: SHA-256 alone</source>
        <translation>None: SHA-256 alone</translation>
    </message>
    <message>
        <source>Second fingerprint</source>
        <translation>Second fingerprint</translation>
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
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Taking in files</translation>
    </message>
    <message>
        <source>There is no person with this code.</source>
        <translation>There is no person with this code.</translation>
    </message>
    <message>
        <source>The files outside the vault stay where they are, and whoever finds them there can read them; removing them is up to you. On a stick, a memory card or a modern disk deleting does not destroy: only destroying the medium does.</source>
        <translation>The files outside the vault stay where they are, and whoever finds them there can read them; removing them is up to you. On a stick, a memory card or a modern disk deleting does not destroy: only destroying the medium does.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Looking through files and folders</source>
        <translation>Looking through files and folders</translation>
    </message>
    <message>
        <source>{done} of {files} files</source>
        <translation>{done} of {files} files</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} a second</translation>
    </message>
    <message>
        <source>about {minutes}:{seconds:02d} left</source>
        <translation>about {minutes}:{seconds:02d} left</translation>
    </message>
    <message>
        <source>not taken in: {number}</source>
        <translation>not taken in: {number}</translation>
    </message>
</context>
<context>
    <name>IntakeResults</name>
    <message>
        <source>Stopped. Files taken in before that: {number}.</source>
        <translation>Stopped. Files taken in before that: {number}.</translation>
    </message>
    <message>
        <source>Everything is in the vault. The files outside are still there.</source>
        <translation>Everything is in the vault. The files outside are still there.</translation>
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
        <source>What became of the files</source>
        <translation>What became of the files</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Taken in: {taken}. Not taken in: {refused}. Why stands beside each of them.</source>
        <translation>Taken in: {taken}. Not taken in: {refused}. Why stands beside each of them.</translation>
    </message>
    <message>
        <source>All of this is in the vault already. That it came again was noted.</source>
        <translation>All of this is in the vault already. That it came again was noted.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Came again</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Not taken in</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Code or reason</source>
        <translation>Code or reason</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <translation>not what its name says</translation>
    </message>
    <message>
        <source>Exactly the same content is in the vault as {code}. It was not sealed a second time; that it came again, with its name and time, stands in the custody of that item.</source>
        <translation>Exactly the same content is in the vault as {code}. It was not sealed a second time; that it came again, with its name and time, stands in the custody of that item.</translation>
    </message>
    <message>
        <source>Sealed as {code}.</source>
        <translation>Sealed as {code}.</translation>
    </message>
    <message>
        <source>By its content it is {type}; its name says otherwise.</source>
        <translation>By its content it is {type}; its name says otherwise.</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>Say why the text is corrected.</source>
        <translation>Say why the text is corrected.</translation>
    </message>
    <message>
        <source>Report back, as promised: {code}</source>
        <translation>Report back, as promised: {code}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>By code. It stands in no list and in no heading.</source>
        <translation>By code. It stands in no list and in no heading.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>As it was said: “early March 2022”, “since 7 January”</translation>
    </message>
    <message>
        <source>Not the real one: for example “Witness 4”.</source>
        <translation>Not the real one: for example “Witness 4”.</translation>
    </message>
    <message>
        <source>One day. It becomes a task.</source>
        <translation>One day. It becomes a task.</translation>
    </message>
    <message>
        <source>Code of an item of evidence. It needs the consent of the witness.</source>
        <translation>Code of an item of evidence. It needs the consent of the witness.</translation>
    </message>
    <message>
        <source>The witness is a minor. Name the guardian under “Who is there”, or say why it is in the child&apos;s interest; then this step opens.</source>
        <translation>The witness is a minor. Name the guardian under “Who is there”, or say why it is in the child&apos;s interest; then this step opens.</translation>
    </message>
    <message>
        <source>The decision under “Before” is not to go ahead. While it stands, this step is closed.</source>
        <translation>The decision under “Before” is not to go ahead. While it stands, this step is closed.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Texts and seal</source>
        <translation>Texts and seal</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Save first.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then another text can be shown.</source>
        <translation>Save first what you wrote; then another text can be shown.</translation>
    </message>
</context>
<context>
    <name>InterviewStep</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>ItemCaptureCard</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Captured by</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Captured with</translation>
    </message>
    <message>
        <source>Way to the network</source>
        <translation>Way to the network</translation>
    </message>
    <message>
        <source>What stood around it</source>
        <translation>What stood around it</translation>
    </message>
    <message>
        <source>Comparing the sums of the web archive</source>
        <translation>Comparing the sums of the web archive</translation>
    </message>
    <message>
        <source>sum comes out</source>
        <translation>sum comes out</translation>
    </message>
    <message>
        <source>SUM DIFFERS</source>
        <translation>SUM DIFFERS</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>no sum</translation>
    </message>
    <message>
        <source>Records: {number}. Sums that differ: {wrong}. Without sums: {unproven}.</source>
        <translation>Records: {number}. Sums that differ: {wrong}. Without sums: {unproven}.</translation>
    </message>
    <message>
        <source>The package holds a signature, which is not checked here.</source>
        <translation>The package holds a signature, which is not checked here.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>There is nothing to read in it.</translation>
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
        <source>Hide what is known of the capture</source>
        <translation>Hide what is known of the capture</translation>
    </message>
    <message>
        <source>Show what is known of the capture</source>
        <translation>Show what is known of the capture</translation>
    </message>
    <message>
        <source>Online capture</source>
        <translation>Online capture</translation>
    </message>
    <message>
        <source>Where, when and by whom it was captured online. No page is ever opened as a page.</source>
        <translation>Where, when and by whom it was captured online. No page is ever opened as a page.</translation>
    </message>
    <message>
        <source>List the web archive</source>
        <translation>List the web archive</translation>
    </message>
    <message>
        <source>Read this record</source>
        <translation>Read this record</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Number of the record</translation>
    </message>
    <message>
        <source>Records of the web archive</source>
        <translation>Records of the web archive</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text of the record</translation>
    </message>
    <message>
        <source>Picture in the record</source>
        <translation>Picture in the record</translation>
    </message>
</context>
<context>
    <name>ItemCredentialsCard</name>
    <message>
        <source>Looking for content credentials</source>
        <translation>Looking for content credentials</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Something was changed since it was signed, or the signature is false.</source>
        <translation>Something was changed since it was signed, or the signature is false.</translation>
    </message>
    <message>
        <source>As it was signed. Who signed is not known here: anybody can sign under any name.</source>
        <translation>As it was signed. Who signed is not known here: anybody can sign under any name.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>no content credentials</source>
        <translation>no content credentials</translation>
    </message>
    <message>
        <source>only an address where they would be; it was not visited</source>
        <translation>only an address where they would be; it was not visited</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>yes, as it was signed</source>
        <translation>yes, as it was signed</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>not known here</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <translation>Signer trusted</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Signer, as it says</source>
        <translation>Signer, as it says</translation>
    </message>
    <message>
        <source>Signed, as it says</source>
        <translation>Signed, as it says</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>What does not hold</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>It states</source>
        <translation>It states</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Content credentials</translation>
    </message>
    <message>
        <source>A signature that a camera or program puts into a file (C2PA). It shows whether the file was changed since, not whether it is true. Nothing is looked up on a network.</source>
        <translation>A signature that a camera or program puts into a file (C2PA). It shows whether the file was changed since, not whether it is true. Nothing is looked up on a network.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Look for them</translation>
    </message>
</context>
<context>
    <name>ItemCustody</name>
    <message>
        <source>Chain of custody</source>
        <translation>Chain of custody</translation>
    </message>
    <message>
        <source>Show all {number} entries</source>
        <translation>Show all {number} entries</translation>
    </message>
    <message>
        <source>{what} with all the others</source>
        <translation>{what} with all the others</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Came back…</translation>
    </message>
    <message>
        <source>With others: {what} — {to}, since {day}</source>
        <translation>With others: {what} — {to}, since {day}</translation>
    </message>
    <message>
        <source>Written down in the journal.</source>
        <translation>Written down in the journal.</translation>
    </message>
    <message>
        <source>The report is written. SHA-256 {sha256}</source>
        <translation>The report is written. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>The journal says nothing of this kind.</source>
        <translation>The journal says nothing of this kind.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Every line of the journal about this item, as a file</source>
        <translation>Every line of the journal about this item, as a file</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Came, went, came back</source>
        <translation>Came, went, came back</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Copies and covers</source>
        <translation>Copies and covers</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Go to case {code}</source>
        <translation>Go to case {code}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
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
        <translation>Language</translation>
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
        <translation>Cancel</translation>
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
    <message>
        <source>All facts</source>
        <translation>All facts</translation>
    </message>
</context>
<context>
    <name>ItemMarkRow</name>
    <message>
        <source>The whole file</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>Open the citation: {place}</source>
        <translation>Open the citation: {place}</translation>
    </message>
    <message>
        <source>supports a record that was taken out</source>
        <translation>supports a record that was taken out</translation>
    </message>
    <message>
        <source>supports: {record}</source>
        <translation>supports: {record}</translation>
    </message>
    <message>
        <source>Not needed any more: {place}</source>
        <translation>Not needed any more: {place}</translation>
    </message>
    <message>
        <source>kept to be looked at again</source>
        <translation>kept to be looked at again</translation>
    </message>
</context>
<context>
    <name>ItemMarks</name>
    <message>
        <source>File {number}</source>
        <translation>File {number}</translation>
    </message>
    <message>
        <source>Write a page or a time, for example “p. 3” or “2:14–2:31”.</source>
        <translation>Write a page or a time, for example “p. 3” or “2:14–2:31”.</translation>
    </message>
    <message>
        <source>Choose the record that this place supports.</source>
        <translation>Choose the record that this place supports.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>None in particular</translation>
    </message>
    <message>
        <source>Words out of version {version} of the text: {words}</source>
        <translation>Words out of version {version} of the text: {words}</translation>
    </message>
    <message>
        <source>Hide our notes</source>
        <translation>Hide our notes</translation>
    </message>
    <message>
        <source>Show our notes</source>
        <translation>Show our notes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Mark it in the file, or type it: “2:14–2:31”, “p. 3, lower half”. Enter goes there.</source>
        <translation>Mark it in the file, or type it: “2:14–2:31”, “p. 3, lower half”. Enter goes there.</translation>
    </message>
    <message>
        <source>Marked places</source>
        <translation>Marked places</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What does it support?</source>
        <translation>What does it support?</translation>
    </message>
    <message>
        <source>An act, a person, an event, any record.</source>
        <translation>An act, a person, an event, any record.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>The one of its text that this place supports.</source>
        <translation>The one of its text that this place supports.</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>Our note</translation>
    </message>
    <message>
        <source>Why it should be looked at again. It never leaves the vault.</source>
        <translation>Why it should be looked at again. It never leaves the vault.</translation>
    </message>
    <message>
        <source>Cite this place…</source>
        <translation>Cite this place…</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Keep for later</translation>
    </message>
    <message>
        <source>No place of this item is cited or kept yet.</source>
        <translation>No place of this item is cited or kept yet.</translation>
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
    <name>ItemText</name>
    <message>
        <source>Recognise the letters</source>
        <translation>Recognise the letters</translation>
    </message>
    <message>
        <source>Recognise again</source>
        <translation>Recognise again</translation>
    </message>
    <message>
        <source>Not read yet: the search does not look into it.</source>
        <translation>Not read yet: the search does not look into it.</translation>
    </message>
    <message>
        <source>Read in part, up to page {page}.</source>
        <translation>Read in part, up to page {page}.</translation>
    </message>
    <message>
        <source>Recognised by a machine ({program}); it may be wrong. The search looks into it.</source>
        <translation>Recognised by a machine ({program}); it may be wrong. The search looks into it.</translation>
    </message>
    <message>
        <source>Pages without letters of their own, as scans have none: {count}.</source>
        <translation>Pages without letters of their own, as scans have none: {count}.</translation>
    </message>
    <message>
        <source>Read; the search looks into it.</source>
        <translation>Read; the search looks into it.</translation>
    </message>
    <message>
        <source>Recognising letters</source>
        <translation>Recognising letters</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>File {number}</source>
        <translation>File {number}</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>not up to date</translation>
    </message>
    <message>
        <source>Transcript and translations</source>
        <translation>Transcript and translations</translation>
    </message>
    <message>
        <source>Nothing of what is said or stands in it is written out yet.</source>
        <translation>Nothing of what is said or stands in it is written out yet.</translation>
    </message>
    <message>
        <source>Write it out…</source>
        <translation>Write it out…</translation>
    </message>
</context>
<context>
    <name>ItemWordsCard</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>{day} (by the clock of the device)</source>
        <translation>{day} (by the clock of the device)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>There was more than is kept here.</source>
        <translation>There was more than is kept here.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>This may lead to somebody: {what}. A safe copy leaves it out.</source>
        <translation>This may lead to somebody: {what}. A safe copy leaves it out.</translation>
    </message>
    <message>
        <source>The file says so of itself.</source>
        <translation>The file says so of itself.</translation>
    </message>
    <message>
        <source>Taken over with the file as its source. Where another date stands, both are kept.</source>
        <translation>Taken over with the file as its source. Where another date stands, both are kept.</translation>
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
        <source>Hide what the file says of itself</source>
        <translation>Hide what the file says of itself</translation>
    </message>
    <message>
        <source>Show what the file says of itself</source>
        <translation>Show what the file says of itself</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>What the file says of itself</translation>
    </message>
    <message>
        <source>Times, places, devices and names as a camera or a program wrote them into the file. Clocks are wrong and words can be forged: nothing of this is taken as true.</source>
        <translation>Times, places, devices and names as a camera or a program wrote them into the file. Clocks are wrong and words can be forged: nothing of this is taken as true.</translation>
    </message>
    <message>
        <source>Use as date made</source>
        <translation>Use as date made</translation>
    </message>
    <message>
        <source>Everything that the file says of itself</source>
        <translation>Everything that the file says of itself</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Keep this question</source>
        <translation>Keep this question</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>A name for it, which names nobody</source>
        <translation>A name for it, which names nobody</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>KeptRecords</name>
    <message>
        <source>Removed. What the disk itself keeps of removed files, nobody promises.</source>
        <translation>Removed. What the disk itself keeps of removed files, nobody promises.</translation>
    </message>
    <message>
        <source>Put aside by a repair on {time}. Size in KiB: {size}.</source>
        <translation>Put aside by a repair on {time}. Size in KiB: {size}.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Damaged records that a repair kept</source>
        <translation>Damaged records that a repair kept</translation>
    </message>
    <message>
        <source>They open with the keys of that time, and what was erased since is still in them. Keep them only as long as somebody may still save something out of them.</source>
        <translation>They open with the keys of that time, and what was erased since is still in them. Keep them only as long as somebody may still save something out of them.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Remove {name} for good? Nothing more can be saved out of it then.</source>
        <translation>Remove {name} for good? Nothing more can be saved out of it then.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Where should the file go?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <source>It will not be sealed: whoever gets hold of it can read it, also after it was deleted.</source>
        <translation>It will not be sealed: whoever gets hold of it can read it, also after it was deleted.</translation>
    </message>
    <message>
        <source>It will tell who the sources are.</source>
        <translation>It will tell who the sources are.</translation>
    </message>
    <message>
        <source>Write records</source>
        <translation>Write records</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Lines of JSON, which come in again</source>
        <translation>Lines of JSON, which come in again</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (CSV in a ZIP file)</source>
        <translation>Tables for spreadsheets (CSV in a ZIP file)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Only the case</source>
        <translation>Only the case</translation>
    </message>
    <message>
        <source>Its code, such as C-0001. Empty: as chosen.</source>
        <translation>Its code, such as C-0001. Empty: as chosen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Seal it to the key</source>
        <translation>Seal it to the key</translation>
    </message>
    <message>
        <source>age1…; empty: not sealed.</source>
        <translation>age1…; empty: not sealed.</translation>
    </message>
    <message>
        <source>With what protects sources: witnesses, contacts, texts of testimonies, consents</source>
        <translation>With what protects sources: witnesses, contacts, texts of testimonies, consents</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Write the file…</translation>
    </message>
    <message>
        <source>Type “{word}” to write it</source>
        <translation>Type “{word}” to write it</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>a copy of an item, as {name}</source>
        <translation>a copy of an item, as {name}</translation>
    </message>
    <message>
        <source>what is said in an item, as {name}</source>
        <translation>what is said in an item, as {name}</translation>
    </message>
    <message>
        <source>What left already</source>
        <translation>What left already</translation>
    </message>
    <message>
        <source>This was handed over with this person in it. It cannot be called back by this program: tell those who hold it.</source>
        <translation>This was handed over with this person in it. It cannot be called back by this program: tell those who hold it.</translation>
    </message>
    <message>
        <source>appears in it</source>
        <translation>appears in it</translation>
    </message>
    <message>
        <source>speaks in it</source>
        <translation>speaks in it</translation>
    </message>
    <message>
        <source>gave an exhibit</source>
        <translation>gave an exhibit</translation>
    </message>
    <message>
        <source>is named in a text</source>
        <translation>is named in a text</translation>
    </message>
    <message>
        <source>May have left: the program was stopped while it was being written.</source>
        <translation>May have left: the program was stopped while it was being written.</translation>
    </message>
</context>
<context>
    <name>LibertyLegend</name>
    <message>
        <source>only possible</source>
        <translation>only possible</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>limit, no release</source>
        <translation>limit, no release</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>LibertyPanel</name>
    <message>
        <source>How it is shown</source>
        <translation>How it is shown</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Write down a detention…</source>
        <translation>Write down a detention…</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Nearer (+)</translation>
    </message>
    <message>
        <source>Further (−)</source>
        <translation>Further (−)</translation>
    </message>
    <message>
        <source>Everything (0)</source>
        <translation>Everything (0)</translation>
    </message>
    <message>
        <source>Timeline of liberty</source>
        <translation>Timeline of liberty</translation>
    </message>
    <message>
        <source>Deprivations and restrictions of liberty</source>
        <translation>Deprivations and restrictions of liberty</translation>
    </message>
    <message>
        <source>No deprivation or restriction of liberty is recorded</source>
        <translation>No deprivation or restriction of liberty is recorded</translation>
    </message>
    <message>
        <source>Write down what is known: which kind, since when in the words that were used, until when.</source>
        <translation>Write down what is known: which kind, since when in the words that were used, until when.</translation>
    </message>
</context>
<context>
    <name>LibertyWords</name>
    <message>
        <source>{kind} (not custody)</source>
        <translation>{kind} (not custody)</translation>
    </message>
    <message>
        <source>{kind} · days not stated</source>
        <translation>{kind} · days not stated</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>{when} — only approximate</source>
        <translation>{when} — only approximate</translation>
    </message>
    <message>
        <source>goes on; last confirmed: {when}</source>
        <translation>goes on; last confirmed: {when}</translation>
    </message>
    <message>
        <source>goes on; never confirmed</source>
        <translation>goes on; never confirmed</translation>
    </message>
    <message>
        <source>ended, the day is not stated</source>
        <translation>ended, the day is not stated</translation>
    </message>
    <message>
        <source>limit passed</source>
        <translation>limit passed</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>overlaps</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>not known whether it goes on</source>
        <translation>not known whether it goes on</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>{when} — passed, and neither a prolongation nor a release is recorded</source>
        <translation>{when} — passed, and neither a prolongation nor a release is recorded</translation>
    </message>
    <message>
        <source>Limit, no release</source>
        <translation>Limit, no release</translation>
    </message>
    <message>
        <source>Earlier limit</source>
        <translation>Earlier limit</translation>
    </message>
    <message>
        <source>Surely overlaps with</source>
        <translation>Surely overlaps with</translation>
    </message>
    <message>
        <source>began: {when}</source>
        <translation>began: {when}</translation>
    </message>
    <message>
        <source>ended: {when}</source>
        <translation>ended: {when}</translation>
    </message>
    <message>
        <source>limit: {when}</source>
        <translation>limit: {when}</translation>
    </message>
    <message>
        <source>overlaps with {codes}</source>
        <translation>overlaps with {codes}</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>“{filter}” cannot be that. Check the code, the day or the number.</source>
        <translation>“{filter}” cannot be that. Check the code, the day or the number.</translation>
    </message>
    <message>
        <source>a day or a period, such as May 2022</source>
        <translation>a day or a period, such as May 2022</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>the code of a record</source>
        <translation>the code of a record</translation>
    </message>
    <message>
        <source>words; empty: nothing stated</source>
        <translation>words; empty: nothing stated</translation>
    </message>
    <message>
        <source>such as 405 or 272.1</source>
        <translation>such as 405 or 272.1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Place, with what is inside</source>
        <translation>Place, with what is inside</translation>
    </message>
    <message>
        <source>Organisation, with its parts</source>
        <translation>Organisation, with its parts</translation>
    </message>
    <message>
        <source>Held on a day</source>
        <translation>Held on a day</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>Not confirmed for days</source>
        <translation>Not confirmed for days</translation>
    </message>
    <message>
        <source>Without an answer for days</source>
        <translation>Without an answer for days</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source> (certain)</source>
        <translation> (certain)</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Remove the filter: {filter}</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filter by</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>only what is certain</source>
        <translation>only what is certain</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
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
        <source>Records</source>
        <translation>Records</translation>
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
        <source>Safety</source>
        <translation>Safety</translation>
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
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>MarksField</name>
    <message>
        <source>Paragraph before</source>
        <translation>Paragraph before</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Next paragraph</translation>
    </message>
    <message>
        <source>By whom, or what else there is to say</source>
        <translation>By whom, or what else there is to say</translation>
    </message>
    <message>
        <source>Read word by word, may leave</source>
        <translation>Read word by word, may leave</translation>
    </message>
    <message>
        <source>Paragraph {number} of {all}</source>
        <translation>Paragraph {number} of {all}</translation>
    </message>
    <message>
        <source>Marks of the paragraphs</source>
        <translation>Marks of the paragraphs</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text to mark it.</source>
        <translation>Put the cursor into a paragraph of the text to mark it.</translation>
    </message>
    <message>
        <source>How does the witness know it?</source>
        <translation>How does the witness know it?</translation>
    </message>
    <message>
        <source>Marked: {marked} of {all}. May leave: {may}.</source>
        <translation>Marked: {marked} of {all}. May leave: {may}.</translation>
    </message>
    <message>
        <source>No paragraph</source>
        <translation>No paragraph</translation>
    </message>
</context>
<context>
    <name>MediaControls</name>
    <message>
        <source>{place} of {duration}</source>
        <translation>{place} of {duration}</translation>
    </message>
    <message>
        <source>Sound is on (S)</source>
        <translation>Sound is on (S)</translation>
    </message>
    <message>
        <source>Sound is off (S)</source>
        <translation>Sound is off (S)</translation>
    </message>
    <message>
        <source>{time}, part of the picture</source>
        <translation>{time}, part of the picture</translation>
    </message>
    <message>
        <source>Stop here (space)</source>
        <translation>Stop here (space)</translation>
    </message>
    <message>
        <source>Play (space)</source>
        <translation>Play (space)</translation>
    </message>
    <message>
        <source>Hear the last three seconds again (B)</source>
        <translation>Hear the last three seconds again (B)</translation>
    </message>
    <message>
        <source>One frame back (comma)</source>
        <translation>One frame back (comma)</translation>
    </message>
    <message>
        <source>One frame on (full stop)</source>
        <translation>One frame on (full stop)</translation>
    </message>
    <message>
        <source>Over and over: what is marked, or all of it (R)</source>
        <translation>Over and over: what is marked, or all of it (R)</translation>
    </message>
    <message>
        <source>Mark a part of the picture (M)</source>
        <translation>Mark a part of the picture (M)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Mark from here (I)</source>
        <translation>Mark from here (I)</translation>
    </message>
    <message>
        <source>Mark to here (O)</source>
        <translation>Mark to here (O)</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Take the mark away</translation>
    </message>
</context>
<context>
    <name>MediaViewer</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Film or recording of {code}</source>
        <translation>Film or recording of {code}</translation>
    </message>
    <message>
        <source>There is nothing here to make sound with. The recording plays silently.</source>
        <translation>There is nothing here to make sound with. The recording plays silently.</translation>
    </message>
    <message>
        <source>A recording of sound</source>
        <translation>A recording of sound</translation>
    </message>
    <message>
        <source>This cannot be played.</source>
        <translation>This cannot be played.</translation>
    </message>
    <message>
        <source>{place} of {duration}</source>
        <translation>{place} of {duration}</translation>
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
        <source>Place in the recording</source>
        <translation>Place in the recording</translation>
    </message>
    <message>
        <source>Film or recording</source>
        <translation>Film or recording</translation>
    </message>
</context>
<context>
    <name>MergeCompare</name>
    <message>
        <source>Marked as possibly the same person</source>
        <translation>Marked as possibly the same person</translation>
    </message>
    <message>
        <source>The same name, perhaps in another spelling</source>
        <translation>The same name, perhaps in another spelling</translation>
    </message>
    <message>
        <source>Almost the same name</source>
        <translation>Almost the same name</translation>
    </message>
    <message>
        <source>Chosen by their codes</source>
        <translation>Chosen by their codes</translation>
    </message>
    <message>
        <source>shown with the names</source>
        <translation>shown with the names</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>agree</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>differ</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>one side only</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Described as</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>may fit</source>
        <translation>may fit</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>A second reason, other than the first.</source>
        <translation>A second reason, other than the first.</translation>
    </message>
    <message>
        <source>Type {code} here, letter by letter.</source>
        <translation>Type {code} here, letter by letter.</translation>
    </message>
    <message>
        <source>To be sure, type the code that no longer stands by itself: {code}</source>
        <translation>To be sure, type the code that no longer stands by itself: {code}</translation>
    </message>
    <message>
        <source>Join the two records</source>
        <translation>Join the two records</translation>
    </message>
    <message>
        <source>Both codes lead to one person afterwards, who counts once. Every record stays, the stricter protection and the narrower consent hold, and the merge can be taken back.</source>
        <translation>Both codes lead to one person afterwards, who counts once. Every record stays, the stricter protection and the narrower consent hold, and the merge can be taken back.</translation>
    </message>
    <message>
        <source>The code that stays</source>
        <translation>The code that stays</translation>
    </message>
    <message>
        <source>First reason</source>
        <translation>First reason</translation>
    </message>
    <message>
        <source>For example: the same day of birth in both papers</source>
        <translation>For example: the same day of birth in both papers</translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation>Second reason</translation>
    </message>
    <message>
        <source>For example: the mother says so</source>
        <translation>For example: the mother says so</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Join them</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Same person?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>Pairs of people</translation>
    </message>
    <message>
        <source>One code, or two: P-0007 P-0012</source>
        <translation>One code, or two: P-0007 P-0012</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Back to all people (Esc)</source>
        <translation>Back to all people (Esc)</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Possibly the same person</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>Not the same person…</translation>
    </message>
    <message>
        <source>One person…</source>
        <translation>One person…</translation>
    </message>
    <message>
        <source>Take the merge back…</source>
        <translation>Take the merge back…</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>They are two people</translation>
    </message>
    <message>
        <source>It is remembered, and they are not proposed again. The reason is kept.</source>
        <translation>It is remembered, and they are not proposed again. The reason is kept.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Take the merge back</translation>
    </message>
    <message>
        <source>Each code stands for a person of its own again, with what was recorded under it.</source>
        <translation>Each code stands for a person of its own again, with what was recorded under it.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Nobody was joined</source>
        <translation>Nobody was joined</translation>
    </message>
    <message>
        <source>Every code stands for a person of its own.</source>
        <translation>Every code stands for a person of its own.</translation>
    </message>
    <message>
        <source>Nobody to compare</source>
        <translation>Nobody to compare</translation>
    </message>
    <message>
        <source>No two people have the same or nearly the same name. Two codes above compare any two.</source>
        <translation>No two people have the same or nearly the same name. Two codes above compare any two.</translation>
    </message>
    <message>
        <source>There are more than are shown, or a name that very many people have. Search by a code.</source>
        <translation>There are more than are shown, or a name that very many people have. Search by a code.</translation>
    </message>
    <message>
        <source>{other} leads to {kept}</source>
        <translation>{other} leads to {kept}</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Are these one person?</translation>
    </message>
    <message>
        <source>Two reasons are kept; they are shown with the names.</source>
        <translation>Two reasons are kept; they are shown with the names.</translation>
    </message>
    <message>
        <source>Marked. Nothing else changed.</source>
        <translation>Marked. Nothing else changed.</translation>
    </message>
    <message>
        <source>Remembered. They are not proposed again.</source>
        <translation>Remembered. They are not proposed again.</translation>
    </message>
    <message>
        <source>Both codes lead to one person now. Under Joined it can be taken back.</source>
        <translation>Both codes lead to one person now. Under Joined it can be taken back.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>They are two people again.</translation>
    </message>
</context>
<context>
    <name>NameFormEditor</name>
    <message>
        <source>Type the name as it was met.</source>
        <translation>Type the name as it was met.</translation>
    </message>
    <message>
        <source>Edit a form of the name</source>
        <translation>Edit a form of the name</translation>
    </message>
    <message>
        <source>One more form of the name</source>
        <translation>One more form of the name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Exactly as it was written or said, in its own alphabet.</source>
        <translation>Exactly as it was written or said, in its own alphabet.</translation>
    </message>
    <message>
        <source>What kind of form</source>
        <translation>What kind of form</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>NameTask</name>
    <message>
        <source>The name was changed.</source>
        <translation>The name was changed.</translation>
    </message>
    <message>
        <source>Name of a way in</source>
        <translation>Name of a way in</translation>
    </message>
    <message>
        <source>So that you can tell this one from others. Nothing changes about who can open the vault.</source>
        <translation>So that you can tell this one from others. Nothing changes about who can open the vault.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>What you call it</translation>
    </message>
    <message>
        <source>Only in the vault. Never the passphrase itself.</source>
        <translation>Only in the vault. Never the passphrase itself.</translation>
    </message>
    <message>
        <source>Only in the vault. No names of keepers here.</source>
        <translation>Only in the vault. No names of keepers here.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Keep this name</translation>
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
        <source>Create the case</source>
        <translation>Create the case</translation>
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
    <name>NewPartnerPane</name>
    <message>
        <source>Give the partner a name.</source>
        <translation>Give the partner a name.</translation>
    </message>
    <message>
        <source>Paste the key that the partner gave you.</source>
        <translation>Paste the key that the partner gave you.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>What you call them</translation>
    </message>
    <message>
        <source>It stays in the vault.</source>
        <translation>It stays in the vault.</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Their key</translation>
    </message>
    <message>
        <source>Begins with “age1”. A secret key never leaves its owner.</source>
        <translation>Begins with “age1”. A secret key never leaves its owner.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>We compared these words or groups by voice or in person</source>
        <translation>We compared these words or groups by voice or in person</translation>
    </message>
</context>
<context>
    <name>NewPersonEditor</name>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May stay empty. Shown only behind a click, never in lists or titles.</source>
        <translation>May stay empty. Shown only behind a click, never in lists or titles.</translation>
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
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Perhaps already recorded: {people}. Compare before adding somebody twice.</source>
        <translation>Perhaps already recorded: {people}. Compare before adding somebody twice.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Before the law, over time</source>
        <translation>Before the law, over time</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Add a status</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Add a name</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Name a source</translation>
    </message>
    <message>
        <source>Its part in what happened</source>
        <translation>Its part in what happened</translation>
    </message>
    <message>
        <source>Add its part in something</source>
        <translation>Add its part in something</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Parts of it</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
</context>
<context>
    <name>OtherReader</name>
    <message>
        <source>Is somebody else sitting here now? Say as what they work. The journal names them from then on.</source>
        <translation>Is somebody else sitting here now? Say as what they work. The journal names them from then on.</translation>
    </message>
    <message>
        <source>As what they work</source>
        <translation>As what they work</translation>
    </message>
    <message>
        <source>Which one, if several</source>
        <translation>Which one, if several</translation>
    </message>
    <message>
        <source>A number or a letter, never a name.</source>
        <translation>A number or a letter, never a name.</translation>
    </message>
    <message>
        <source>Read as this one</source>
        <translation>Read as this one</translation>
    </message>
</context>
<context>
    <name>OtherWaysView</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Other ways in</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Way in</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Partner&apos;s key</translation>
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
        <source>Back to the passphrase</source>
        <translation>Back to the passphrase</translation>
    </message>
</context>
<context>
    <name>OutcomesField</name>
    <message>
        <source>Another outcome</source>
        <translation>Another outcome</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>What followed</translation>
    </message>
    <message>
        <source>How many: {outcome}</source>
        <translation>How many: {outcome}</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>days, such as 15–20</source>
        <translation>days, such as 15–20</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in words</translation>
    </message>
</context>
<context>
    <name>PaneFilters</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing fits all filters. Press a filter above the list to take it away.</source>
        <translation>Nothing fits all filters. Press a filter above the list to take it away.</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>Filter and sort (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>ParagraphSources</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraph {number}</translation>
    </message>
    <message>
        <source>No source is named for this paragraph yet.</source>
        <translation>No source is named for this paragraph yet.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text to see what supports it.</source>
        <translation>Put the cursor into a paragraph of the text to see what supports it.</translation>
    </message>
    <message>
        <source>Save the text first; then a source can be named for its paragraphs.</source>
        <translation>Save the text first; then a source can be named for its paragraphs.</translation>
    </message>
    <message>
        <source>Paragraphs with a source: {numbers}</source>
        <translation>Paragraphs with a source: {numbers}</translation>
    </message>
    <message>
        <source>Open the citation: {place}</source>
        <translation>Open the citation: {place}</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Our own knowledge</translation>
    </message>
    <message>
        <source>supports a paragraph of version {version} that is not here any more</source>
        <translation>supports a paragraph of version {version} that is not here any more</translation>
    </message>
    <message>
        <source>supports the text as a whole</source>
        <translation>supports the text as a whole</translation>
    </message>
    <message>
        <source>the words of the paragraph are others now than those it was named for</source>
        <translation>the words of the paragraph are others now than those it was named for</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>What supports it</translation>
    </message>
    <message>
        <source>Name a source…</source>
        <translation>Name a source…</translation>
    </message>
</context>
<context>
    <name>PartnerPane</name>
    <message>
        <source>Key compared</source>
        <translation>Key compared</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Key not compared yet</translation>
    </message>
    <message>
        <source>Resists quantum computers</source>
        <translation>Resists quantum computers</translation>
    </message>
    <message>
        <source>Old kind of key</source>
        <translation>Old kind of key</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key of the partner</source>
        <translation>Key of the partner</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>Copy the whole key</translation>
    </message>
    <message>
        <source>Copied for half a minute.</source>
        <translation>Copied for half a minute.</translation>
    </message>
    <message>
        <source>Let the partner read it to you, by voice or in person, not in the message that brought the key. The words and the groups say the same: the SHA-256 of the key&apos;s text without a line end.</source>
        <translation>Let the partner read it to you, by voice or in person, not in the message that brought the key. The words and the groups say the same: the SHA-256 of the key&apos;s text without a line end.</translation>
    </message>
    <message>
        <source>We compared it: everything agrees</source>
        <translation>We compared it: everything agrees</translation>
    </message>
</context>
<context>
    <name>PartnerTask</name>
    <message>
        <source>Somebody else: paste the key</source>
        <translation>Somebody else: paste the key</translation>
    </message>
    <message>
        <source>This is an old kind of key. Whoever keeps a copy of the vault may open it with this way in once there are quantum computers. Better: ask the partner for a newer key.</source>
        <translation>This is an old kind of key. Whoever keeps a copy of the vault may open it with this way in once there are quantum computers. Better: ask the partner for a newer key.</translation>
    </message>
    <message>
        <source>The partner has a way in. Ask them to try it on a copy of the vault: only their secret key can.</source>
        <translation>The partner has a way in. Ask them to try it on a copy of the vault: only their secret key can.</translation>
    </message>
    <message>
        <source>Way in for a partner</source>
        <translation>Way in for a partner</translation>
    </message>
    <message>
        <source>From then on the partner can open the whole vault alone, wherever a copy of it is, with this program or with age. Choose somebody whom nobody can reach together with you.</source>
        <translation>From then on the partner can open the whole vault alone, wherever a copy of it is, with this program or with age. Choose somebody whom nobody can reach together with you.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Their key</translation>
    </message>
    <message>
        <source>Begins with “age1”. A secret key never leaves its owner.</source>
        <translation>Begins with “age1”. A secret key never leaves its owner.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>We compared these words or groups by voice or in person</source>
        <translation>We compared these words or groups by voice or in person</translation>
    </message>
    <message>
        <source>I know that; give this key a way in all the same</source>
        <translation>I know that; give this key a way in all the same</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>What you call it</translation>
    </message>
    <message>
        <source>Only in the vault. Empty: the partner&apos;s name.</source>
        <translation>Only in the vault. Empty: the partner&apos;s name.</translation>
    </message>
    <message>
        <source>Give this way in</source>
        <translation>Give this way in</translation>
    </message>
</context>
<context>
    <name>PartnerTrialCard</name>
    <message>
        <source>Partner {number}</source>
        <translation>Partner {number}</translation>
    </message>
    <message>
        <source>Where to put the sealed number</source>
        <translation>Where to put the sealed number</translation>
    </message>
    <message>
        <source>Send the file to the partner, and wait for the number.</source>
        <translation>Send the file to the partner, and wait for the number.</translation>
    </message>
    <message>
        <source>That is the number: the partner can open the vault.</source>
        <translation>That is the number: the partner can open the vault.</translation>
    </message>
    <message>
        <source>Let a partner far away try</source>
        <translation>Let a partner far away try</translation>
    </message>
    <message>
        <source>A number is sealed to the partner&apos;s key. The partner opens the file with age or with this program and tells you the number by voice. Neither key travels for it.</source>
        <translation>A number is sealed to the partner&apos;s key. The partner opens the file with age or with this program and tells you the number by voice. Neither key travels for it.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Seal a number…</source>
        <translation>Seal a number…</translation>
    </message>
    <message>
        <source>Number that the partner tells</source>
        <translation>Number that the partner tells</translation>
    </message>
    <message>
        <source>That is the number</source>
        <translation>That is the number</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the vault.</source>
        <translation>From now on only the new passphrase opens the vault.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Copies of the vault made earlier, for instance backups, still open with the old passphrase.</source>
        <translation>Copies of the vault made earlier, for instance backups, still open with the old passphrase.</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>The passphrase now</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Four or more words that nobody else would put together.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
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
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>The passphrase is being changed</source>
        <translation>The passphrase is being changed</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search codes, and names in any alphabet</source>
        <translation>Search codes, and names in any alphabet</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>New person (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>No code, name or description fits these words.</source>
        <translation>No code, name or description fits these words.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation>Nobody is recorded yet</translation>
    </message>
    <message>
        <source>A person gets a code first. A name can follow later, or never.</source>
        <translation>A person gets a code first. A name can follow later, or never.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>No role is listed</source>
        <translation>No role is listed</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>The people could not be read</translation>
    </message>
    <message>
        <source>Protected and not listed: {number}. Only the code leads to them.</source>
        <translation>Protected and not listed: {number}. Only the code leads to them.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Same person?</translation>
    </message>
</context>
<context>
    <name>PersonAbout</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>In cases and events</source>
        <translation>In cases and events</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>Edit facts</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>All facts</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Open for reading only.</translation>
    </message>
    <message>
        <source>Birth, occupation, residence and description are shown with the names.</source>
        <translation>Birth, occupation, residence and description are shown with the names.</translation>
    </message>
    <message>
        <source>This person is in no case yet. Add people on the page of a case.</source>
        <translation>This person is in no case yet. Add people on the page of a case.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Described as</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>What the person did before</source>
        <translation>What the person did before</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Known to the public</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Care needed</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>None is listed here. Roles that would tell who a source is are shown with the names.</source>
        <translation>None is listed here. Roles that would tell who a source is are shown with the names.</translation>
    </message>
    <message>
        <source>Guided interview</source>
        <translation>Guided interview</translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation>Ill-treatment</translation>
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
    <name>PersonEditor</name>
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
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>As it was said: “1987”, “about 40 years old”</source>
        <translation>As it was said: “1987”, “about 40 years old”</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>What the person did before</source>
        <translation>What the person did before</translation>
    </message>
    <message>
        <source>For example: led a union, wrote for a newspaper</source>
        <translation>For example: led a union, wrote for a newspaper</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Care needed</translation>
    </message>
    <message>
        <source>How much this person&apos;s details need.</source>
        <translation>How much this person&apos;s details need.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Known to the public</translation>
    </message>
</context>
<context>
    <name>PersonGlance</name>
    <message>
        <source>Open this person</source>
        <translation>Open this person</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Described as</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Care needed</source>
        <translation>Care needed</translation>
    </message>
</context>
<context>
    <name>PersonNamesView</name>
    <message>
        <source>Add a form of the name</source>
        <translation>Add a form of the name</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Forms of the name</source>
        <translation>Forms of the name</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Names are hidden</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Make sure that nobody looks over your shoulder.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>No name is recorded</source>
        <translation>No name is recorded</translation>
    </message>
    <message>
        <source>Every spelling under which the person is met helps to find them again.</source>
        <translation>Every spelling under which the person is met helps to find them again.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back to all people (Esc)</source>
        <translation>Back to all people (Esc)</translation>
    </message>
    <message>
        <source>Parts of this person&apos;s page</source>
        <translation>Parts of this person&apos;s page</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Care needed: {level}</source>
        <translation>Care needed: {level}</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Liberty</translation>
    </message>
    <message>
        <source>Also under {codes}</source>
        <translation>Also under {codes}</translation>
    </message>
    <message>
        <source>Consent: never asked</source>
        <translation>Consent: never asked</translation>
    </message>
    <message>
        <source>Consent: taken back</source>
        <translation>Consent: taken back</translation>
    </message>
    <message>
        <source>Consent: nothing allowed</source>
        <translation>Consent: nothing allowed</translation>
    </message>
    <message>
        <source>Consent: something allowed</source>
        <translation>Consent: something allowed</translation>
    </message>
</context>
<context>
    <name>PersonTiesView</name>
    <message>
        <source>Ties to people and organisations</source>
        <translation>Ties to people and organisations</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Without the name</translation>
    </message>
    <message>
        <source>Numbers and ways to reach the person</source>
        <translation>Numbers and ways to reach the person</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Add a tie</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>What identifies this person?</source>
        <translation>What identifies this person?</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Hide them</translation>
    </message>
    <message>
        <source>Show numbers and ways to reach</source>
        <translation>Show numbers and ways to reach</translation>
    </message>
    <message>
        <source>Ties are shown with the names.</source>
        <translation>Ties are shown with the names.</translation>
    </message>
    <message>
        <source>They need two steps: first the names, then the button here.</source>
        <translation>They need two steps: first the names, then the button here.</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>No tie is recorded.</translation>
    </message>
    <message>
        <source>Make sure that nobody looks over your shoulder.</source>
        <translation>Make sure that nobody looks over your shoulder.</translation>
    </message>
    <message>
        <source>{kind}, seen from the other side</source>
        <translation>{kind}, seen from the other side</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Open {code}</translation>
    </message>
    <message>
        <source>Details that nobody else in the vault has tell who this is, alone or together.</source>
        <translation>Details that nobody else in the vault has tell who this is, alone or together.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Nothing is recorded that could be compared.</translation>
    </message>
    <message>
        <source>Nobody else in the vault has what stands in one of these lines. Whoever reads it knows who is meant.</source>
        <translation>Nobody else in the vault has what stands in one of these lines. Whoever reads it knows who is meant.</translation>
    </message>
    <message>
        <source>Everything that is recorded fits at least this many people in the vault: {number}</source>
        <translation>Everything that is recorded fits at least this many people in the vault: {number}</translation>
    </message>
    <message>
        <source>There may be more combinations.</source>
        <translation>There may be more combinations.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nobody else</translation>
    </message>
    <message>
        <source>safe: {times}</source>
        <translation>safe: {times}</translation>
    </message>
    <message>
        <source>say: {words}</source>
        <translation>say: {words}</translation>
    </message>
    <message>
        <source>never by: {ways}</source>
        <translation>never by: {ways}</translation>
    </message>
    <message>
        <source>None is recorded. Under All facts they can be added.</source>
        <translation>None is recorded. Under All facts they can be added.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Day or period</translation>
    </message>
    <message>
        <source>what may have been then</source>
        <translation>what may have been then</translation>
    </message>
    <message>
        <source>what surely was then</source>
        <translation>what surely was then</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Lies in</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Inside it</translation>
    </message>
    <message>
        <source>Add a place inside</source>
        <translation>Add a place inside</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Add a name</translation>
    </message>
    <message>
        <source>What happened here and inside</source>
        <translation>What happened here and inside</translation>
    </message>
    <message>
        <source>Add an event here</source>
        <translation>Add an event here</translation>
    </message>
    <message>
        <source>possibly then</source>
        <translation>possibly then</translation>
    </message>
    <message>
        <source>surely then</source>
        <translation>surely then</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Show this place</source>
        <translation>Show this place</translation>
    </message>
    <message>
        <source>Show this place: {place}</source>
        <translation>Show this place: {place}</translation>
    </message>
</context>
<context>
    <name>PresentStep</name>
    <message>
        <source>The witness is a minor</source>
        <translation>The witness is a minor</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>The talk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Nobody answers for this child yet: name the guardian, or say why it is in the child&apos;s interest.</source>
        <translation>Nobody answers for this child yet: name the guardian, or say why it is in the child&apos;s interest.</translation>
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
    <name>ProtectionBar</name>
    <message>
        <source>It counts from now on, in every list and for everything that leaves.</source>
        <translation>It counts from now on, in every list and for everything that leaves.</translation>
    </message>
    <message>
        <source>In no list and in nothing that leaves from now on. What is left to do: {codes}.</source>
        <translation>In no list and in nothing that leaves from now on. What is left to do: {codes}.</translation>
    </message>
    <message>
        <source>Protect…</source>
        <translation>Protect…</translation>
    </message>
    <message>
        <source>Protect this record as a whole more strictly than its fields are</source>
        <translation>Protect this record as a whole more strictly than its fields are</translation>
    </message>
    <message>
        <source>In danger…</source>
        <translation>In danger…</translation>
    </message>
    <message>
        <source>Take this person out of every list, and see what is to be done</source>
        <translation>Take this person out of every list, and see what is to be done</translation>
    </message>
    <message>
        <source>Protected: {level}</source>
        <translation>Protected: {level}</translation>
    </message>
</context>
<context>
    <name>ProtectionEditor</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>Protect this record as a whole</source>
        <translation>Protect this record as a whole</translation>
    </message>
    <message>
        <source>Above “for the case” no search finds it by its words, no list shows more than its code, and it goes into no dossier. It is found by its code. Both raising and lowering stay in the journal.</source>
        <translation>Above “for the case” no search finds it by its words, no list shows more than its code, and it goes into no dossier. It is found by its code. Both raising and lowering stay in the journal.</translation>
    </message>
    <message>
        <source>As strictly as</source>
        <translation>As strictly as</translation>
    </message>
    <message>
        <source>What its fields say by themselves</source>
        <translation>What its fields say by themselves</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>It never leaves the vault. Write no names here.</source>
        <translation>It never leaves the vault. Write no names here.</translation>
    </message>
    <message>
        <source>Protect it so</source>
        <translation>Protect it so</translation>
    </message>
</context>
<context>
    <name>ProvisionsPage</name>
    <message>
        <source>all countries</source>
        <translation>all countries</translation>
    </message>
    <message>
        <source>This names no day.</source>
        <translation>This names no day.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No provisions yet</source>
        <translation>No provisions yet</translation>
    </message>
    <message>
        <source>Add those that come with the program, or those of a country out of a file.</source>
        <translation>Add those that come with the program, or those of a country out of a file.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>Which file of provisions?</source>
        <translation>Which file of provisions?</translation>
    </message>
    <message>
        <source>New: {new}. There already, and left as they are: {present}.</source>
        <translation>New: {new}. There already, and left as they are: {present}.</translation>
    </message>
    <message>
        <source>Added: {added}. There in other words, which stay: {differing}.</source>
        <translation>Added: {added}. There in other words, which stay: {differing}.</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Back to the records (Esc)</translation>
    </message>
    <message>
        <source>Search articles and words</source>
        <translation>Search articles and words</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Wording of the day</source>
        <translation>Wording of the day</translation>
    </message>
    <message>
        <source>Such as 2022-03-15; empty: every wording.</source>
        <translation>Such as 2022-03-15; empty: every wording.</translation>
    </message>
    <message>
        <source>Add provisions</source>
        <translation>Add provisions</translation>
    </message>
    <message>
        <source>A file of the form that the guide describes adds a country. What was corrected here stays.</source>
        <translation>A file of the form that the guide describes adds a country. What was corrected here stays.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Those of the program</source>
        <translation>Those of the program</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Add what is new</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>A whole number is needed here, and the least is not above the most.</source>
        <translation>A whole number is needed here, and the least is not above the most.</translation>
    </message>
    <message>
        <source>At the least</source>
        <translation>At the least</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>At the most</source>
        <translation>At the most</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>How it is meant</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>In the words of the source</translation>
    </message>
</context>
<context>
    <name>QuestionAnswer</name>
    <message>
        <source>Copy the codes</source>
        <translation>Copy the codes</translation>
    </message>
    <message>
        <source>They leave the clipboard by themselves after half a minute.</source>
        <translation>They leave the clipboard by themselves after half a minute.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nothing is recorded for this</source>
        <translation>Nothing is recorded for this</translation>
    </message>
    <message>
        <source>That does not mean that nothing was. It may be written down under other days or words.</source>
        <translation>That does not mean that nothing was. It may be written down under other days or words.</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>Found: {number}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>No day and no period is read from these words.</source>
        <translation>No day and no period is read from these words.</translation>
    </message>
    <message>
        <source>— choose —</source>
        <translation>— choose —</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Day or period</translation>
    </message>
    <message>
        <source>For example: 8 January 2022, May 2022</source>
        <translation>For example: 8 January 2022, May 2022</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>For more than so many days</source>
        <translation>For more than so many days</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>For example: 405, 272.1, KZ-CC-405</source>
        <translation>For example: 405, 272.1, KZ-CC-405</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Code of the place</translation>
    </message>
    <message>
        <source>For example: L-0001. Empty: anywhere</source>
        <translation>For example: L-0001. Empty: anywhere</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>Who is said to have done it</translation>
    </message>
    <message>
        <source>What came of a complaint</source>
        <translation>What came of a complaint</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Empty: for anybody</source>
        <translation>Empty: for anybody</translation>
    </message>
    <message>
        <source>Code of the person</source>
        <translation>Code of the person</translation>
    </message>
    <message>
        <source>Only what is certain</source>
        <translation>Only what is certain</translation>
    </message>
    <message>
        <source>Only limits that passed</source>
        <translation>Only limits that passed</translation>
    </message>
    <message>
        <source>Also without a complaint</source>
        <translation>Also without a complaint</translation>
    </message>
    <message>
        <source>Only what nobody decided</source>
        <translation>Only what nobody decided</translation>
    </message>
    <message>
        <source>Show words that may name somebody</source>
        <translation>Show words that may name somebody</translation>
    </message>
    <message>
        <source>Empty: with anybody in it</source>
        <translation>Empty: with anybody in it</translation>
    </message>
    <message>
        <source>For example: P-0007</source>
        <translation>For example: P-0007</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Held on a day or in a period</source>
        <translation>Held on a day or in a period</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Held now</translation>
    </message>
    <message>
        <source>Which limit comes next</source>
        <translation>Which limit comes next</translation>
    </message>
    <message>
        <source>Not confirmed for long</source>
        <translation>Not confirmed for long</translation>
    </message>
    <message>
        <source>Who is charged under an article</source>
        <translation>Who is charged under an article</translation>
    </message>
    <message>
        <source>What happened on a day or at a place</source>
        <translation>What happened on a day or at a place</translation>
    </message>
    <message>
        <source>Acts by kind, method and who did it</source>
        <translation>Acts by kind, method and who did it</translation>
    </message>
    <message>
        <source>Complaints without an answer</source>
        <translation>Complaints without an answer</translation>
    </message>
    <message>
        <source>Numbers of a series</source>
        <translation>Numbers of a series</translation>
    </message>
    <message>
        <source>Who may be named in which use</source>
        <translation>Who may be named in which use</translation>
    </message>
    <message>
        <source>What identifies somebody without the name</source>
        <translation>What identifies somebody without the name</translation>
    </message>
    <message>
        <source>What another source contradicts</source>
        <translation>What another source contradicts</translation>
    </message>
    <message>
        <source>What left the vault</source>
        <translation>What left the vault</translation>
    </message>
    <message>
        <source>“Possible”: the days known leave it open. “Certain”: they prove it. A limit is no release, and each kind of measure is counted by itself.</source>
        <translation>“Possible”: the days known leave it open. “Certain”: they prove it. A limit is no release, and each kind of measure is counted by itself.</translation>
    </message>
    <message>
        <source>What is not known to be over, with the day on which that was known last.</source>
        <translation>What is not known to be over, with the day on which that was known last.</translation>
    </message>
    <message>
        <source>Until when orders allow it. That a limit passed does not say that anybody was released.</source>
        <translation>Until when orders allow it. That a limit passed does not say that anybody was released.</translation>
    </message>
    <message>
        <source>What is said to go on, and was not confirmed in the last so many days.</source>
        <translation>What is said to go on, and was not confirmed in the last so many days.</translation>
    </message>
    <message>
        <source>As it was printed and as we assess it, and on what the assessment rests.</source>
        <translation>As it was printed and as we assess it, and on what the assessment rests.</translation>
    </message>
    <message>
        <source>Whatever kind of record says so; a place with everything in it.</source>
        <translation>Whatever kind of record says so; a place with everything in it.</translation>
    </message>
    <message>
        <source>None of it is a finding of guilt. That no complaint is recorded does not mean that nothing was.</source>
        <translation>None of it is a finding of guilt. That no complaint is recorded does not mean that nothing was.</translation>
    </message>
    <message>
        <source>Being registered is no answer.</source>
        <translation>Being registered is no answer.</translation>
    </message>
    <message>
        <source>They stand beside each other by their days, and are never added.</source>
        <translation>They stand beside each other by their days, and are never added.</translation>
    </message>
    <message>
        <source>As it stands now. Whatever leaves the vault is asked about again when it leaves.</source>
        <translation>As it stands now. Whatever leaves the vault is asked about again when it leaves.</translation>
    </message>
    <message>
        <source>Counted are the people in this vault. Outside, somebody may know more.</source>
        <translation>Counted are the people in this vault. Outside, somebody may know more.</translation>
    </message>
    <message>
        <source>Both values stay with their sources, decided or not.</source>
        <translation>Both values stay with their sources, decided or not.</translation>
    </message>
    <message>
        <source>For whom, for which use, with whom in it, and on how many answers of consent.</source>
        <translation>For whom, for which use, with whom in it, and on how many answers of consent.</translation>
    </message>
    <message>
        <source>Not certain which article: {number}</source>
        <translation>Not certain which article: {number}</translation>
    </message>
    <message>
        <source>Never asked, and so not to be mentioned: {number}</source>
        <translation>Never asked, and so not to be mentioned: {number}</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be compared.</source>
        <translation>Nothing is recorded that could be compared.</translation>
    </message>
    <message>
        <source>Combinations that nobody else in the vault has: {number}. Each identifies this person.</source>
        <translation>Combinations that nobody else in the vault has: {number}. Each identifies this person.</translation>
    </message>
    <message>
        <source>Everything that is recorded fits this many people in the vault: {number}</source>
        <translation>Everything that is recorded fits this many people in the vault: {number}</translation>
    </message>
    <message>
        <source>Not every combination was counted; there may be more.</source>
        <translation>Not every combination was counted; there may be more.</translation>
    </message>
    <message>
        <source>{kind} (not custody)</source>
        <translation>{kind} (not custody)</translation>
    </message>
    <message>
        <source>people: {people}</source>
        <translation>people: {people}</translation>
    </message>
    <message>
        <source>people: {people}; groups: {groups}, in them {in_groups}</source>
        <translation>people: {people}; groups: {groups}, in them {in_groups}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Back to the search (Esc)</source>
        <translation>Back to the search (Esc)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kept in this vault. It stands below the questions.</source>
        <translation>Kept in this vault. It stands below the questions.</translation>
    </message>
</context>
<context>
    <name>QuickDone</name>
    <message>
        <source>Open the event</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Write down another</source>
        <translation>Write down another</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take everything of it back in one step (Ctrl+Z)</source>
        <translation>Take everything of it back in one step (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Written down: {code}</source>
        <translation>Written down: {code}</translation>
    </message>
    <message>
        <source>groups of people: {number}</source>
        <translation>groups of people: {number}</translation>
    </message>
    <message>
        <source>tasks: {number}</source>
        <translation>tasks: {number}</translation>
    </message>
    <message>
        <source>Recorded as told by one source. With it: {groups}, {tasks}.</source>
        <translation>Recorded as told by one source. With it: {groups}, {tasks}.</translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message>
        <source>Find out the names</source>
        <translation>Find out the names</translation>
    </message>
    <message>
        <source>Find out which court</source>
        <translation>Find out which court</translation>
    </message>
    <message>
        <source>Find a lawyer</source>
        <translation>Find a lawyer</translation>
    </message>
    <message>
        <source>What kind of thing happened</source>
        <translation>What kind of thing happened</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Detained</translation>
    </message>
    <message>
        <source>Police, apart</source>
        <translation>Police, apart</translation>
    </message>
    <message>
        <source>more than 10, several</source>
        <translation>more than 10, several</translation>
    </message>
    <message>
        <source>What followed for those detained</source>
        <translation>What followed for those detained</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Seen in lists: name nobody.</source>
        <translation>Seen in lists: name nobody.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Who told us</translation>
    </message>
    <message>
        <source>Which publication or page</source>
        <translation>Which publication or page</translation>
    </message>
    <message>
        <source>Whose code, if there is one</source>
        <translation>Whose code, if there is one</translation>
    </message>
    <message>
        <source>Risk, in one line</source>
        <translation>Risk, in one line</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Stays in the vault.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Courts</translation>
    </message>
    <message>
        <source>Lawyers</source>
        <translation>Lawyers</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Open for reading only: nothing can be written down here.</source>
        <translation>Open for reading only: nothing can be written down here.</translation>
    </message>
    <message>
        <source>Taken back as one step. What was typed stands here again.</source>
        <translation>Taken back as one step. What was typed stands here again.</translation>
    </message>
    <message>
        <source>Write down what is known now, as it was said. Nothing is obligatory; numbers may stay vague, and a group stays a group.</source>
        <translation>Write down what is known now, as it was said. Nothing is obligatory; numbers may stay vague, and a group stays a group.</translation>
    </message>
    <message>
        <source>Quick intake</source>
        <translation>Quick intake</translation>
    </message>
    <message>
        <source>Back (Esc). Words that are not saved stay kept.</source>
        <translation>Back (Esc). Words that are not saved stay kept.</translation>
    </message>
</context>
<context>
    <name>QuickPlace</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>New: it is written down too.</source>
        <translation>New: it is written down too.</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>In which place</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
</context>
<context>
    <name>QuickTitle</name>
    <message>
        <source>detained: {number}</source>
        <translation>detained: {number}</translation>
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
    <message>
        <source>Quick intake</source>
        <translation>Quick intake</translation>
    </message>
    <message>
        <source>Write down what is happening, from anywhere (F7)</source>
        <translation>Write down what is happening, from anywhere (F7)</translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>Read to the person</source>
        <translation>Read to the person</translation>
    </message>
    <message>
        <source>What the person corrects becomes a new version with its reason; the one before stays.</source>
        <translation>What the person corrects becomes a new version with its reason; the one before stays.</translation>
    </message>
    <message>
        <source>There is no text yet. Write it down under “Account”.</source>
        <translation>There is no text yet. Write it down under “Account”.</translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Write a correction</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Say why in a few words.</source>
        <translation>Say why in a few words.</translation>
    </message>
    <message>
        <source>Type {code} here, letter by letter.</source>
        <translation>Type {code} here, letter by letter.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>The reason stays on record: write no names here.</translation>
    </message>
    <message>
        <source>To confirm, type {code}</source>
        <translation>To confirm, type {code}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>RecordCite</name>
    <message>
        <source>Name a source</source>
        <translation>Name a source</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Which fact</translation>
    </message>
    <message>
        <source>Which paragraph of it</source>
        <translation>Which paragraph of it</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Who says it</translation>
    </message>
    <message>
        <source>A source, a testimony or a file. Empty: we know it ourselves.</source>
        <translation>A source, a testimony or a file. Empty: we know it ourselves.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Choosing one fills in where it stands and its words.</source>
        <translation>Choosing one fills in where it stands and its words.</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Where exactly</translation>
    </message>
    <message>
        <source>Page, line, paragraph, or minute and second: “p. 4”, “12:40”</source>
        <translation>Page, line, paragraph, or minute and second: “p. 4”, “12:40”</translation>
    </message>
    <message>
        <source>The words there, in their own language</source>
        <translation>The words there, in their own language</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Our translation</translation>
    </message>
    <message>
        <source>What kind of statement</source>
        <translation>What kind of statement</translation>
    </message>
    <message>
        <source>As of which day</source>
        <translation>As of which day</translation>
    </message>
    <message>
        <source>When this was so, as the source says it</source>
        <translation>When this was so, as the source says it</translation>
    </message>
    <message>
        <source>The source says something else than the record shows</source>
        <translation>The source says something else than the record shows</translation>
    </message>
    <message>
        <source>Not ticked: it says the same. Ticked: both values stand side by side until you decide.</source>
        <translation>Not ticked: it says the same. Ticked: both values stand side by side until you decide.</translation>
    </message>
    <message>
        <source>What the source says: {field}</source>
        <translation>What the source says: {field}</translation>
    </message>
    <message>
        <source>The text as a whole</source>
        <translation>The text as a whole</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>None in particular</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>New: {record}</source>
        <translation>New: {record}</translation>
    </message>
    <message>
        <source>Change: {record}</source>
        <translation>Change: {record}</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Stays in the vault</source>
        <translation>Stays in the vault</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>The reason stays on record: write no names here.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>Could tell who a source is: it stands in no list.</source>
        <translation>Could tell who a source is: it stands in no list.</translation>
    </message>
    <message>
        <source>As it was said: “early March 2022”, “since 7 January”</source>
        <translation>As it was said: “early March 2022”, “since 7 January”</translation>
    </message>
    <message>
        <source>One day: “7 January 2022”</source>
        <translation>One day: “7 January 2022”</translation>
    </message>
    <message>
        <source>As it was said: “more than 10”, “several”</source>
        <translation>As it was said: “more than 10”, “several”</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>The whole record</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Not stated: {fields}</source>
        <translation>Not stated: {fields}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>taken out of the lists</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>sources differ</translation>
    </message>
</context>
<context>
    <name>RecordFilesPage</name>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Bringing the records in</source>
        <translation>Bringing the records in</translation>
    </message>
    <message>
        <source>Everything in the file is in the vault now. Records added: {number}.</source>
        <translation>Everything in the file is in the vault now. Records added: {number}.</translation>
    </message>
    <message>
        <source>F9 takes all of it back, as long as nothing else is changed.</source>
        <translation>F9 takes all of it back, as long as nothing else is changed.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Written: {file}. Records: {number}.</source>
        <translation>Written: {file}. Records: {number}.</translation>
    </message>
    <message>
        <source>Records as a file</source>
        <translation>Records as a file</translation>
    </message>
    <message>
        <source>For your own hands: another vault of yours, or your own work. Others get a package.</source>
        <translation>For your own hands: another vault of yours, or your own work. Others get a package.</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Back to the records (Esc)</translation>
    </message>
</context>
<context>
    <name>RecordGlance</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>Sources: {count}</source>
        <translation>Sources: {count}</translation>
    </message>
    <message>
        <source>sources differ, decided</source>
        <translation>sources differ, decided</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicted</translation>
    </message>
    <message>
        <source>Others say: {values}</source>
        <translation>Others say: {values}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Hide what is protected</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Show what is protected</translation>
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
        <source>Edit (Ctrl+E)</source>
        <translation>Edit (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>RecordStanding</name>
    <message>
        <source>Imported, waits for a second reading</source>
        <translation>Imported, waits for a second reading</translation>
    </message>
    <message>
        <source>Waits for a second reading</source>
        <translation>Waits for a second reading</translation>
    </message>
    <message>
        <source>Read and downgraded</source>
        <translation>Read and downgraded</translation>
    </message>
    <message>
        <source>Somebody has to be asked again</source>
        <translation>Somebody has to be asked again</translation>
    </message>
    <message>
        <source>Confirmed by the same person</source>
        <translation>Confirmed by the same person</translation>
    </message>
    <message>
        <source>Confirmed by a second reader</source>
        <translation>Confirmed by a second reader</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Hidden until you ask: who a person is, who a source could be, and what never leaves the vault.</source>
        <translation>Hidden until you ask: who a person is, who a source could be, and what never leaves the vault.</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Connected with</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Named by</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation>Add to this record</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>Add: {record}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Taken out of the lists</source>
        <translation>Taken out of the lists</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Content erased</translation>
    </message>
    <message>
        <source>Written down anew</source>
        <translation>Written down anew</translation>
    </message>
    <message>
        <source>{field}: changed, hidden here</source>
        <translation>{field}: changed, hidden here</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>nothing stated</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Changed: {fields}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>Name a source</source>
        <translation>Name a source</translation>
    </message>
    <message>
        <source>Name a source for a fact (Ctrl+K)</source>
        <translation>Name a source for a fact (Ctrl+K)</translation>
    </message>
    <message>
        <source>Whole history, word by word</source>
        <translation>Whole history, word by word</translation>
    </message>
    <message>
        <source>Erased for good on {day}, by: {actor}. Why: {reason}. This mark is all that is left.</source>
        <translation>Erased for good on {day}, by: {actor}. Why: {reason}. This mark is all that is left.</translation>
    </message>
    <message>
        <source>Taken out of all lists on {day}, by: {actor}. Why: {reason}</source>
        <translation>Taken out of all lists on {day}, by: {actor}. Why: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>Take the last action back…</source>
        <translation>Take the last action back…</translation>
    </message>
    <message>
        <source>What was done last anywhere in this session (F9)</source>
        <translation>What was done last anywhere in this session (F9)</translation>
    </message>
    <message>
        <source>Show this place in the file</source>
        <translation>Show this place in the file</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Add: {record}</source>
        <translation>Add: {record}</translation>
    </message>
    <message>
        <source>None is written down yet</source>
        <translation>None is written down yet</translation>
    </message>
    <message>
        <source>Write down what is known. What is not known may stay open.</source>
        <translation>Write down what is known. What is not known may stay open.</translation>
    </message>
    <message>
        <source>Add: {record} (Ctrl+N)</source>
        <translation>Add: {record} (Ctrl+N)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Search codes and words</source>
        <translation>Search codes and words</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>The records could not be read</translation>
    </message>
    <message>
        <source>Review (Ctrl+R)</source>
        <translation>Review (Ctrl+R)</translation>
    </message>
    <message>
        <source>No record of this kind fits what is asked.</source>
        <translation>No record of this kind fits what is asked.</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>Filter and sort (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Ill-treatment and complaints (Ctrl+H)</source>
        <translation>Ill-treatment and complaints (Ctrl+H)</translation>
    </message>
    <message>
        <source>Records as a file</source>
        <translation>Records as a file</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Series of numbers</translation>
    </message>
    <message>
        <source>Laws by country and day</source>
        <translation>Laws by country and day</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>No record is chosen. Type its code, or choose it from the list.</source>
        <translation>No record is chosen. Type its code, or choose it from the list.</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>taken out of the lists</translation>
    </message>
    <message>
        <source>Records that fit</source>
        <translation>Records that fit</translation>
    </message>
    <message>
        <source>Code, or words to choose by</source>
        <translation>Code, or words to choose by</translation>
    </message>
</context>
<context>
    <name>RekeyPage</name>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>These open nothing any more; make new ones afterwards: {names}.</source>
        <translation>These open nothing any more; make new ones afterwards: {names}.</translation>
    </message>
    <message>
        <source>It was begun and interrupted. Type the passphrase that you chose then, and it goes on.</source>
        <translation>It was begun and interrupted. Type the passphrase that you chose then, and it goes on.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Seal everything anew</translation>
    </message>
    <message>
        <source>Everything is being sealed anew</source>
        <translation>Everything is being sealed anew</translation>
    </message>
    <message>
        <source>Stopped. The vault is as it was; you can go on later or give it up.</source>
        <translation>Stopped. The vault is as it was; you can go on later or give it up.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>New keys for everything</translation>
    </message>
    <message>
        <source>After a search, a loss or a betrayal: every file and every record is sealed under a new key. Whoever knows the old passphrase or copied the old keys cannot read what this vault holds from then on.</source>
        <translation>After a search, a loss or a betrayal: every file and every record is sealed under a new key. Whoever knows the old passphrase or copied the old keys cannot read what this vault holds from then on.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Until everything new has been proven, nothing of the old vault is changed. It can be stopped and gone on with later. At the end the vault is locked and opens the new way only.</source>
        <translation>Until everything new has been proven, nothing of the old vault is changed. It can be stopped and gone on with later. At the end the vault is locked and opens the new way only.</translation>
    </message>
    <message>
        <source>These partners go on opening the vault. Take out whom you no longer trust:</source>
        <translation>These partners go on opening the vault. Take out whom you no longer trust:</translation>
    </message>
    <message>
        <source>Copies and backups made earlier still open with the old passphrase, and nothing can change that. Destroy them or keep them where nobody finds them, and make a backup in a new folder afterwards.</source>
        <translation>Copies and backups made earlier still open with the old passphrase, and nothing can change that. Destroy them or keep them where nobody finds them, and make a backup in a new folder afterwards.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>The new passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Four or more words that nobody else would put together.</source>
        <translation>Four or more words that nobody else would put together.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
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
        <source>Carry damaged files over as they are. What can still be read of them is lost then.</source>
        <translation>Carry damaged files over as they are. What can still be read of them is lost then.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Sealed files: {files}, together {size}. Room that is needed on the disk: {needed}; free: {free}.</source>
        <translation>Sealed files: {files}, together {size}. Room that is needed on the disk: {needed}; free: {free}.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Open for reading only.</source>
        <translation>Open for reading only.</translation>
    </message>
    <message>
        <source>Take out of all lists…</source>
        <translation>Take out of all lists…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Take out of all lists?</source>
        <translation>Take out of all lists?</translation>
    </message>
    <message>
        <source>It leaves every list, the search and every later dossier. Its content stays in the vault&apos;s history; whoever has the passphrase could still read it.</source>
        <translation>It leaves every list, the search and every later dossier. Its content stays in the vault&apos;s history; whoever has the passphrase could still read it.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Erase for good?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>This form of the name is destroyed. The other forms stay.</source>
        <translation>This form of the name is destroyed. The other forms stay.</translation>
    </message>
    <message>
        <source>All that is written about this event is destroyed. The people, testimonies and evidence stay.</source>
        <translation>All that is written about this event is destroyed. The people, testimonies and evidence stay.</translation>
    </message>
    <message>
        <source>This testimony is destroyed with every version of its text, sealed ones too. The person stays.</source>
        <translation>This testimony is destroyed with every version of its text, sealed ones too. The person stays.</translation>
    </message>
    <message>
        <source>All that is written about this item is destroyed, and its files are removed from the vault.</source>
        <translation>All that is written about this item is destroyed, and its files are removed from the vault.</translation>
    </message>
    <message>
        <source>All that is written in this record is destroyed. What it names, and what names it, stays.</source>
        <translation>All that is written in this record is destroyed. What it names, and what names it, stays.</translation>
    </message>
    <message>
        <source>What stays is a mark with the code, the day, who erased it and why. This cannot be undone: not by you, not with the passphrase. Copies outside this vault, such as backups and dossiers that were handed over, are not touched.</source>
        <translation>What stays is a mark with the code, the day, who erased it and why. This cannot be undone: not by you, not with the passphrase. Copies outside this vault, such as backups and dossiers that were handed over, are not touched.</translation>
    </message>
    <message>
        <source>All that is kept about this person is destroyed, with every form of the name. What the person said or gave stays, and so does what others say about the person. The answers about consent stay: on them rests what left the vault.</source>
        <translation>All that is kept about this person is destroyed, with every form of the name. What the person said or gave stays, and so does what others say about the person. The answers about consent stay: on them rests what left the vault.</translation>
    </message>
    <message>
        <source>What goes with it is being counted…</source>
        <translation>What goes with it is being counted…</translation>
    </message>
    <message>
        <source>With it goes: {records}</source>
        <translation>With it goes: {records}</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>This names it and stays, with its code alone: {records}</source>
        <translation>This names it and stays, with its code alone: {records}</translation>
    </message>
</context>
<context>
    <name>RemoveTask</name>
    <message>
        <source>The way in was removed.</source>
        <translation>The way in was removed.</translation>
    </message>
    <message>
        <source>This cannot be taken back: the same way in can only be made anew.</source>
        <translation>This cannot be taken back: the same way in can only be made anew.</translation>
    </message>
    <message>
        <source>Remove this way in</source>
        <translation>Remove this way in</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Remove: {way}</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>{name} rescued</source>
        <translation>{name} rescued</translation>
    </message>
    <message>
        <source>The backup can repair: sealed files {files}, files of ways in {slots}.</source>
        <translation>The backup can repair: sealed files {files}, files of ways in {slots}.</translation>
    </message>
    <message>
        <source>Not in the backup either: {count}.</source>
        <translation>Not in the backup either: {count}.</translation>
    </message>
    <message>
        <source>The records are damaged, and this backup has no sound ones.</source>
        <translation>The records are damaged, and this backup has no sound ones.</translation>
    </message>
    <message>
        <source>The records are damaged. The backup has those of {time}. Known changes since then that would be lost: {lost} (entries {first} to {last} of the journal). Saving into a new vault may keep more.</source>
        <translation>The records are damaged. The backup has those of {time}. Known changes since then that would be lost: {lost} (entries {first} to {last} of the journal). Saving into a new vault may keep more.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half-done.</source>
        <translation>Stopped. Nothing is half-done.</translation>
    </message>
    <message>
        <source>Every part of the vault is being looked at</source>
        <translation>Every part of the vault is being looked at</translation>
    </message>
    <message>
        <source>This is what is damaged and what is not. Nothing was changed.</source>
        <translation>This is what is damaged and what is not. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing is damaged. The vault opens in the ordinary way.</source>
        <translation>Nothing is damaged. The vault opens in the ordinary way.</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>What can be read is being saved</translation>
    </message>
    <message>
        <source>Where should the new vault be?</source>
        <translation>Where should the new vault be?</translation>
    </message>
    <message>
        <source>The vault is being repaired from the backup</source>
        <translation>The vault is being repaired from the backup</translation>
    </message>
    <message>
        <source>Where should the readable file be?</source>
        <translation>Where should the readable file be?</translation>
    </message>
    <message>
        <source>The records are being written</source>
        <translation>The records are being written</translation>
    </message>
    <message>
        <source>The records are in the file “{name}”. Anybody can read it: remove it soon.</source>
        <translation>The records are in the file “{name}”. Anybody can read it: remove it soon.</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>What can be saved</translation>
    </message>
    <message>
        <source>A damaged vault is only read here. Looking changes nothing in its folder.</source>
        <translation>A damaged vault is only read here. Looking changes nothing in its folder.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Way in</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Partner&apos;s key</translation>
    </message>
    <message>
        <source>A backup, if you have one</source>
        <translation>A backup, if you have one</translation>
    </message>
    <message>
        <source>It helps where files of ways in or sealed files are gone.</source>
        <translation>It helps where files of ways in or sealed files are gone.</translation>
    </message>
    <message>
        <source>No backup chosen</source>
        <translation>No backup chosen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Choose the folder with the backup</translation>
    </message>
    <message>
        <source>Look at what can be saved</source>
        <translation>Look at what can be saved</translation>
    </message>
    <message>
        <source>Name of the new vault</source>
        <translation>Name of the new vault</translation>
    </message>
    <message>
        <source>It is visible as the name of a folder.</source>
        <translation>It is visible as the name of a folder.</translation>
    </message>
    <message>
        <source>Save into a new vault…</source>
        <translation>Save into a new vault…</translation>
    </message>
    <message>
        <source>Repair this vault</source>
        <translation>Repair this vault</translation>
    </message>
    <message>
        <source>Take the backup&apos;s records all the same</source>
        <translation>Take the backup&apos;s records all the same</translation>
    </message>
    <message>
        <source>The records can also be written as a file that anybody can read, names and sources included.</source>
        <translation>The records can also be written as a file that anybody can read, names and sources included.</translation>
    </message>
    <message>
        <source>I know that anybody can read it</source>
        <translation>I know that anybody can read it</translation>
    </message>
    <message>
        <source>Write the readable file…</source>
        <translation>Write the readable file…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>The backup is only read. Every byte is compared while it is copied.</source>
        <translation>The backup is only read. Every byte is compared while it is copied.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>Where the vault will be</source>
        <translation>Where the vault will be</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Choose the folder with the backup</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Which backup</translation>
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
        <source>Choose where the vault will be</source>
        <translation>Choose where the vault will be</translation>
    </message>
    <message>
        <source>What opened the vault when the backup was made</source>
        <translation>What opened the vault when the backup was made</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Way in</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Partner&apos;s key</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Restore the vault</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Backup {number}, {ago}</source>
        <translation>Backup {number}, {ago}</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>No backup chosen yet</translation>
    </message>
    <message>
        <source>Choose the stick or folder with the backup</source>
        <translation>Choose the stick or folder with the backup</translation>
    </message>
    <message>
        <source>Where should the vault be?</source>
        <translation>Where should the vault be?</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Restoring the vault</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Stopped. Nothing was left behind.</translation>
    </message>
    <message>
        <source>Leave out what is damaged, restore the rest</source>
        <translation>Leave out what is damaged, restore the rest</translation>
    </message>
    <message>
        <source>Restored without what is damaged in this backup: {items}. Look for it on another stick.</source>
        <translation>Restored without what is damaged in this backup: {items}. Look for it on another stick.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Backup {number} is restored.</source>
        <translation>Backup {number} is restored.</translation>
    </message>
    <message>
        <source>Newest change in it, by its own journal: {changed}; the medium says {written}.</source>
        <translation>Newest change in it, by its own journal: {changed}; the medium says {written}.</translation>
    </message>
    <message>
        <source>The two are more than a day apart: trust the journal, anybody can set a medium&apos;s time.</source>
        <translation>The two are more than a day apart: trust the journal, anybody can set a medium&apos;s time.</translation>
    </message>
    <message>
        <source>Another backup there goes further: {number}, newest change {changed}. Restore that one unless you meant this one.</source>
        <translation>Another backup there goes further: {number}, newest change {changed}. Restore that one unless you meant this one.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>{code} is made and registered: {path} ({size})</source>
        <translation>{code} is made and registered: {path} ({size})</translation>
    </message>
    <message>
        <source>Compare with the partner, by voice or on paper</source>
        <translation>Compare with the partner, by voice or on paper</translation>
    </message>
    <message>
        <source>Not in the same message as the file. If all agree, it is whole and it is from you.</source>
        <translation>Not in the same message as the file. If all agree, it is whole and it is from you.</translation>
    </message>
    <message>
        <source>The sealed file (SHA-256)</source>
        <translation>The sealed file (SHA-256)</translation>
    </message>
    <message>
        <source>The dossier (SHA-256)</source>
        <translation>The dossier (SHA-256)</translation>
    </message>
    <message>
        <source>Our signing key</source>
        <translation>Our signing key</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Who vouches for it</translation>
    </message>
    <message>
        <source>How the partner opens it</source>
        <translation>How the partner opens it</translation>
    </message>
    <message>
        <source>With this program, or with any program that reads age files, and the key that only the partner has. Inside lies READ-ME, which says how to check everything. For example:</source>
        <translation>With this program, or with any program that reads age files, and the key that only the partner has. Inside lies READ-ME, which says how to check everything. For example:</translation>
    </message>
    <message>
        <source>With any program that shows PDF files. One that checks signatures shows ours.</source>
        <translation>With any program that shows PDF files. One that checks signatures shows ours.</translation>
    </message>
    <message>
        <source>See everything that left</source>
        <translation>See everything that left</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Make another</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Say in which state it came back.</source>
        <translation>Say in which state it came back.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>In which state</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>What there is to say</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>Is anything left that was to be covered? Whoever covered it is not the one who confirms it.</source>
        <translation>Is anything left that was to be covered? Whoever covered it is not the one who confirms it.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Open the item</translation>
    </message>
</context>
<context>
    <name>ReviewDeed</name>
    <message>
        <source>Say what is missing, or whom to ask for what, without names.</source>
        <translation>Say what is missing, or whom to ask for what, without names.</translation>
    </message>
    <message>
        <source>Confirm: I read it against its sources</source>
        <translation>Confirm: I read it against its sources</translation>
    </message>
    <message>
        <source>Downgrade: it rests on less than it says</source>
        <translation>Downgrade: it rests on less than it says</translation>
    </message>
    <message>
        <source>Ask again before it can be told</source>
        <translation>Ask again before it can be told</translation>
    </message>
    <message>
        <source>Nobody else works in this vault: it is marked as confirmed by the same person.</source>
        <translation>Nobody else works in this vault: it is marked as confirmed by the same person.</translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation>How far it is checked</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The reason stays on record: write no names here.</source>
        <translation>The reason stays on record: write no names here.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>covered by: {who}</source>
        <translation>covered by: {who}</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>places: {count}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>downgraded</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>to be asked</translation>
    </message>
    <message>
        <source>days unconfirmed: {days}</source>
        <translation>days unconfirmed: {days}</translation>
    </message>
    <message>
        <source>Hide what is protected</source>
        <translation>Hide what is protected</translation>
    </message>
    <message>
        <source>Show what is protected</source>
        <translation>Show what is protected</translation>
    </message>
    <message>
        <source>Everything was read a second time.</source>
        <translation>Everything was read a second time.</translation>
    </message>
    <message>
        <source>Nothing was sent back, and nobody has to be asked.</source>
        <translation>Nothing was sent back, and nobody has to be asked.</translation>
    </message>
    <message>
        <source>What goes on was confirmed not long ago.</source>
        <translation>What goes on was confirmed not long ago.</translation>
    </message>
    <message>
        <source>No rule has anything to say.</source>
        <translation>No rule has anything to say.</translation>
    </message>
    <message>
        <source>Somebody else has looked at every copy with covered places.</source>
        <translation>Somebody else has looked at every copy with covered places.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancies</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Back to the records (Esc)</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Long unconfirmed</source>
        <translation>Long unconfirmed</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Covered copies</source>
        <translation>Covered copies</translation>
    </message>
    <message>
        <source>Code of a case</source>
        <translation>Code of a case</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>This could not be read</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Confirm…</source>
        <translation>Confirm…</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Confirm (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Downgrade…</source>
        <translation>Downgrade…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Ask again…</translation>
    </message>
    <message>
        <source>Name another source</source>
        <translation>Name another source</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>You typed this last, so somebody else has to read it before it is confirmed.</source>
        <translation>You typed this last, so somebody else has to read it before it is confirmed.</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>What the record says</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>No source is named. Name one, or downgrade it.</source>
        <translation>No source is named. Name one, or downgrade it.</translation>
    </message>
    <message>
        <source>Our own knowledge</source>
        <translation>Our own knowledge</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>the whole record</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>It says instead: {value}</source>
        <translation>It says instead: {value}</translation>
    </message>
    <message>
        <source>Its words are hidden until you ask for what is protected.</source>
        <translation>Its words are hidden until you ask for what is protected.</translation>
    </message>
    <message>
        <source>There it stands: {words}</source>
        <translation>There it stands: {words}</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Look at the file</translation>
    </message>
    <message>
        <source>Open the item: {code}</source>
        <translation>Open the item: {code}</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>As what you work now</source>
        <translation>As what you work now</translation>
    </message>
    <message>
        <source>Which one, if several</source>
        <translation>Which one, if several</translation>
    </message>
    <message>
        <source>A number or a letter, never a name.</source>
        <translation>A number or a letter, never a name.</translation>
    </message>
    <message>
        <source>The journal names this role in every entry from now on. A role guides and locks nothing: whoever holds the key of this vault can read everything in it. For real separation make a vault of its own.</source>
        <translation>The journal names this role in every entry from now on. A role guides and locks nothing: whoever holds the key of this vault can read everything in it. For real separation make a vault of its own.</translation>
    </message>
    <message>
        <source>One person does all the work in this vault</source>
        <translation>One person does all the work in this vault</translation>
    </message>
    <message>
        <source>Whoever typed something is not the one who confirms it. With this on it may be the same person, and every such second reading is marked.</source>
        <translation>Whoever typed something is not the one who confirms it. With this on it may be the same person, and every such second reading is marked.</translation>
    </message>
</context>
<context>
    <name>SafeCopiesPage</name>
    <message>
        <source>Where to put the copies</source>
        <translation>Where to put the copies</translation>
    </message>
    <message>
        <source>Making safe copies</source>
        <translation>Making safe copies</translation>
    </message>
    <message>
        <source>Readable copies are outside now. Whoever has them can read them; take care where they lie.</source>
        <translation>Readable copies are outside now. Whoever has them can read them; take care where they lie.</translation>
    </message>
    <message>
        <source>What you keep goes out with every copy and can lead to people.</source>
        <translation>What you keep goes out with every copy and can lead to people.</translation>
    </message>
    <message>
        <source>{code} leaves as {name}.</source>
        <translation>{code} leaves as {name}.</translation>
    </message>
    <message>
        <source>No record says who is to be seen, heard or read of in it, so nobody of them was asked: look yourself.</source>
        <translation>No record says who is to be seen, heard or read of in it, so nobody of them was asked: look yourself.</translation>
    </message>
    <message>
        <source>Somebody set conditions with their yes: read them first.</source>
        <translation>Somebody set conditions with their yes: read them first.</translation>
    </message>
    <message>
        <source>Nothing was found that it says of itself.</source>
        <translation>Nothing was found that it says of itself.</translation>
    </message>
    <message>
        <source>It says of itself: {what}. The copy will not, but for what you keep below.</source>
        <translation>It says of itself: {what}. The copy will not, but for what you keep below.</translation>
    </message>
    <message>
        <source>{code}: written as {name}.</source>
        <translation>{code}: written as {name}.</translation>
    </message>
    <message>
        <source>Taken off: {what}.</source>
        <translation>Taken off: {what}.</translation>
    </message>
    <message>
        <source>Could not be kept in this type of file: {what}.</source>
        <translation>Could not be kept in this type of file: {what}.</translation>
    </message>
    <message>
        <source>Hide what they say</source>
        <translation>Hide what they say</translation>
    </message>
    <message>
        <source>Show what they say</source>
        <translation>Show what they say</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Safe copies</translation>
    </message>
    <message>
        <source>A copy shows what the file shows and says nothing else of itself. It leaves only if everybody whom it is about agreed to it. Where places were covered, the confirmed copy leaves, never the original. N in its name is the next free number: the name leads back to nothing.</source>
        <translation>A copy shows what the file shows and says nothing else of itself. It leaves only if everybody whom it is about agreed to it. Where places were covered, the confirmed copy leaves, never the original. N in its name is the next free number: the name leads back to nothing.</translation>
    </message>
    <message>
        <source>For what and for whom</source>
        <translation>For what and for whom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use leaves.</source>
        <translation>Only what people agreed to for this use leaves.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Which organisation</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>If somebody agreed to one organisation only, write its name as they did.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Another item</translation>
    </message>
    <message>
        <source>Its code, for example E-0007.</source>
        <translation>Its code, for example E-0007.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>What copies may go on saying</source>
        <translation>What copies may go on saying</translation>
    </message>
    <message>
        <source>Choose a folder and write the copies…</source>
        <translation>Choose a folder and write the copies…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Ways in</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Sealed files</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>What would be left if this computer were gone tomorrow, or somebody else had it in their hands.</source>
        <translation>What would be left if this computer were gone tomorrow, or somebody else had it in their hands.</translation>
    </message>
    <message>
        <source>How the vault stands</source>
        <translation>How the vault stands</translation>
    </message>
    <message>
        <source>What you can prepare and do</source>
        <translation>What you can prepare and do</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Before a search</source>
        <translation>Before a search</translation>
    </message>
    <message>
        <source>What on this computer names whom, and what to see to while there is time.</source>
        <translation>What on this computer names whom, and what to see to while there is time.</translation>
    </message>
    <message>
        <source>After a search or a loss</source>
        <translation>After a search or a loss</translation>
    </message>
    <message>
        <source>Check the vault, change the keys, tell the partners.</source>
        <translation>Check the vault, change the keys, tell the partners.</translation>
    </message>
    <message>
        <source>Travel lock</source>
        <translation>Travel lock</translation>
    </message>
    <message>
        <source>Take away your own way in, so that nobody can make you open the vault on the way.</source>
        <translation>Take away your own way in, so that nobody can make you open the vault on the way.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>New keys for everything</translation>
    </message>
    <message>
        <source>Seal the whole vault anew, so that whoever knows the old keys cannot read what comes.</source>
        <translation>Seal the whole vault anew, so that whoever knows the old keys cannot read what comes.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Seal this text for ever?</source>
        <translation>Seal this text for ever?</translation>
    </message>
    <message>
        <source>Nobody, you included, can change a sealed text again. That is its worth: whoever reads it later can tell that not a letter was altered. If something is wrong, a correction is written beside it with the reason, and both stay.</source>
        <translation>Nobody, you included, can change a sealed text again. That is its worth: whoever reads it later can tell that not a letter was altered. If something is wrong, a correction is written beside it with the reason, and both stay.</translation>
    </message>
    <message>
        <source>To confirm, type {code}</source>
        <translation>To confirm, type {code}</translation>
    </message>
    <message>
        <source>Seal for ever</source>
        <translation>Seal for ever</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>SearchNarrow</name>
    <message>
        <source>No day and no period is read from these words.</source>
        <translation>No day and no period is read from these words.</translation>
    </message>
    <message>
        <source>Code of the case</source>
        <translation>Code of the case</translation>
    </message>
    <message>
        <source>Day or period</source>
        <translation>Day or period</translation>
    </message>
    <message>
        <source>Only what is certain</source>
        <translation>Only what is certain</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Names, places, words, codes: any alphabet, any spelling</source>
        <translation>Names, places, words, codes: any alphabet, any spelling</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Search everything in the vault</source>
        <translation>Search everything in the vault</translation>
    </message>
    <message>
        <source>The answer names records by their code. What they say is read in the record itself.</source>
        <translation>The answer names records by their code. What they say is read in the record itself.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name.</source>
        <translation>Try fewer words, or only the beginning of a name.</translation>
    </message>
    <message>
        <source>There is more than is shown here. Add a word.</source>
        <translation>There is more than is shown here. Add a word.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <source>Events</source>
        <translation>Events</translation>
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
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Testimony</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Questions across all cases</source>
        <translation>Questions across all cases</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>Only of one case, or of one day or period</source>
        <translation>Only of one case, or of one day or period</translation>
    </message>
    <message>
        <source>in its text, page {number}</source>
        <translation>in its text, page {number}</translation>
    </message>
    <message>
        <source>in its text, line {number}</source>
        <translation>in its text, line {number}</translation>
    </message>
    <message>
        <source>{place}, recognised by a machine</source>
        <translation>{place}, recognised by a machine</translation>
    </message>
</context>
<context>
    <name>SecondFingerprintCard</name>
    <message>
        <source>Compute it</source>
        <translation>Compute it</translation>
    </message>
    <message>
        <source>Every file here has it already.</source>
        <translation>Every file here has it already.</translation>
    </message>
    <message>
        <source>Measuring what it costs here…</source>
        <translation>Measuring what it costs here…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}.</source>
        <translation>
            <numerusform>%n file, {size}.</numerusform>
            <numerusform>%n files, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured here: less than a second on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</source>
        <translation>Measured here: less than a second on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</translation>
    </message>
    <message>
        <source>Measured here: about {seconds} seconds on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</source>
        <translation>Measured here: about {seconds} seconds on one core; {percent} % of that is the second fingerprint, the rest is opening and comparing.</translation>
    </message>
    <message>
        <source>Computing the second fingerprint</source>
        <translation>Computing the second fingerprint</translation>
    </message>
    <message>
        <source>These are not what was taken in and were given no fingerprint: {codes}. Check them, and look for them in a backup.</source>
        <translation>These are not what was taken in and were given no fingerprint: {codes}. Check them, and look for them in a backup.</translation>
    </message>
    <message numerus="yes">
        <source>Written down in the journal, for %n file(s). It took {seconds} seconds.</source>
        <translation>
            <numerusform>Written down in the journal, for %n file. It took {seconds} seconds.</numerusform>
            <numerusform>Written down in the journal, for %n files. It took {seconds} seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; it goes on from there.</source>
        <translation>Stopped. What was computed is kept; it goes on from there.</translation>
    </message>
    <message>
        <source>Second fingerprint</source>
        <translation>Second fingerprint</translation>
    </message>
    <message>
        <source>Beside SHA-256, for readers who ask for another one. It is computed from the sealed file, only where that is exactly what was taken in, and stands in the chain of custody.</source>
        <translation>Beside SHA-256, for readers who ask for another one. It is computed from the sealed file, only where that is exactly what was taken in, and stands in the chain of custody.</translation>
    </message>
    <message>
        <source>Compute…</source>
        <translation>Compute…</translation>
    </message>
    <message>
        <source>Compute a second fingerprint</source>
        <translation>Compute a second fingerprint</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
</context>
<context>
    <name>SecretTask</name>
    <message>
        <source>Where the new key file goes: best on a stick that you carry</source>
        <translation>Where the new key file goes: best on a stick that you carry</translation>
    </message>
    <message>
        <source>Made. Keep a copy of this file in a second place: without it this way in is lost.</source>
        <translation>Made. Keep a copy of this file in a second place: without it this way in is lost.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <source>The new way in was made and has opened the vault once. Try it yourself soon.</source>
        <translation>The new way in was made and has opened the vault once. Try it yourself soon.</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passphrase and key file</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Another passphrase</translation>
    </message>
    <message>
        <source>Opens only with both: what you know, and a file that you carry. One of them alone is nothing.</source>
        <translation>Opens only with both: what you know, and a file that you carry. One of them alone is nothing.</translation>
    </message>
    <message>
        <source>Opens the vault alone, beside the passphrase that there is: one for a colleague, say.</source>
        <translation>Opens the vault alone, beside the passphrase that there is: one for a colleague, say.</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>No key file chosen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>Make a new key file…</source>
        <translation>Make a new key file…</translation>
    </message>
    <message>
        <source>Any file will do that never changes. A new one is best, with a name that says nothing.</source>
        <translation>Any file will do that never changes. A new one is best, with a name that says nothing.</translation>
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
        <source>What you call it</source>
        <translation>What you call it</translation>
    </message>
    <message>
        <source>Only in the vault. Never the passphrase itself.</source>
        <translation>Only in the vault. Never the passphrase itself.</translation>
    </message>
    <message>
        <source>Make this way in</source>
        <translation>Make this way in</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds from the next time the vault is opened.</source>
        <translation>Holds from the next time the vault is opened.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Language and colours</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Language of the windows</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Lock when nothing is done for</translation>
    </message>
    <message>
        <source>Ctrl+L or F12 locks at once, at any time.</source>
        <translation>Ctrl+L or F12 locks at once, at any time.</translation>
    </message>
    <message>
        <source>Is everything as it was?</source>
        <translation>Is everything as it was?</translation>
    </message>
    <message>
        <source>Read the whole vault and compare it with what was recorded.</source>
        <translation>Read the whole vault and compare it with what was recorded.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation>The vault is open for reading only.</translation>
    </message>
    <message>
        <source>What codes are called, terms of our own, and labels to look over.</source>
        <translation>What codes are called, terms of our own, and labels to look over.</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Vocabularies</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>Word {number}: words of shares are in Latin letters. Switch the keyboard to English.</source>
        <translation>Word {number}: words of shares are in Latin letters. Switch the keyboard to English.</translation>
    </message>
    <message>
        <source>Word {number}: more than one word begins like this. Type on.</source>
        <translation>Word {number}: more than one word begins like this. Type on.</translation>
    </message>
    <message>
        <source>Word {number}: no share has a word like this. Compare it with the sheet, letter by letter.</source>
        <translation>Word {number}: no share has a word like this. Compare it with the sheet, letter by letter.</translation>
    </message>
    <message>
        <source>Word {number}: {word}</source>
        <translation>Word {number}: {word}</translation>
    </message>
    <message>
        <source>Four letters are enough; a space takes the word, the arrows go back and on.</source>
        <translation>Four letters are enough; a space takes the word, the arrows go back and on.</translation>
    </message>
    <message>
        <source>Word {number} of {all}</source>
        <translation>Word {number} of {all}</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Word {number}: {word}</source>
        <translation>Word {number}: {word}</translation>
    </message>
    <message>
        <source>Share {number} of {all}</source>
        <translation>Share {number} of {all}</translation>
    </message>
    <message>
        <source>The share before</source>
        <translation>The share before</translation>
    </message>
    <message>
        <source>The next share</source>
        <translation>The next share</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Share {number} is in</source>
        <translation>Share {number} is in</translation>
    </message>
    <message>
        <source>Type the words of any share, by their numbers.</source>
        <translation>Type the words of any share, by their numbers.</translation>
    </message>
    <message>
        <source>Type another share. Still needed: {missing}</source>
        <translation>Type another share. Still needed: {missing}</translation>
    </message>
    <message>
        <source>These shares are enough.</source>
        <translation>These shares are enough.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Start anew</translation>
    </message>
</context>
<context>
    <name>SharesTask</name>
    <message>
        <source>These words are shown now and never again. From now on the paper is the secret: whoever has enough sheets opens the vault without you.</source>
        <translation>These words are shown now and never again. From now on the paper is the secret: whoever has enough sheets opens the vault without you.</translation>
    </message>
    <message>
        <source>Sheets that may be lost or destroyed, and the vault still opens: {lost}. Keepers who could open it together without you: {need}.</source>
        <translation>Sheets that may be lost or destroyed, and the vault still opens: {lost}. Keepers who could open it together without you: {need}.</translation>
    </message>
    <message>
        <source>The shares opened the vault. Now give the sheets to their keepers.</source>
        <translation>The shares opened the vault. Now give the sheets to their keepers.</translation>
    </message>
    <message>
        <source>The shares were made. Try them once before you rely on them.</source>
        <translation>The shares were made. Try them once before you rely on them.</translation>
    </message>
    <message>
        <source>Where the sheets go. Delete the file once they are printed</source>
        <translation>Where the sheets go. Delete the file once they are printed</translation>
    </message>
    <message>
        <source>Saved, one share a page. Print it where nobody keeps a copy of what is printed, then delete the file: it opens the vault as the sheets do.</source>
        <translation>Saved, one share a page. Print it where nobody keeps a copy of what is printed, then delete the file: it opens the vault as the sheets do.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>The key is split into sheets of paper. Some of them together open the vault; fewer tell nothing. Give them to people who do not live or work together, and tell each of them what to do with it.</source>
        <translation>The key is split into sheets of paper. Some of them together open the vault; fewer tell nothing. Give them to people who do not live or work together, and tell each of them what to do with it.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>How many sheets</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>How many are needed to open</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>What you call it</translation>
    </message>
    <message>
        <source>Only in the vault. No names of keepers here.</source>
        <translation>Only in the vault. No names of keepers here.</translation>
    </message>
    <message>
        <source>Write down or print</source>
        <translation>Write down or print</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Language of the sheets</translation>
    </message>
    <message>
        <source>The one that their keepers read best.</source>
        <translation>The one that their keepers read best.</translation>
    </message>
    <message>
        <source>Save the sheets to print…</source>
        <translation>Save the sheets to print…</translation>
    </message>
    <message>
        <source>Nothing on a sheet names the vault or you. Copying by hand needs no printer that remembers.</source>
        <translation>Nothing on a sheet names the vault or you. Copying by hand needs no printer that remembers.</translation>
    </message>
    <message>
        <source>Enter them back</source>
        <translation>Enter them back</translation>
    </message>
    <message>
        <source>Type from the paper, as somebody would who has nothing else. This shows that it can be read.</source>
        <translation>Type from the paper, as somebody would who has nothing else. This shows that it can be read.</translation>
    </message>
    <message>
        <source>Everything is on paper: enter them back</source>
        <translation>Everything is on paper: enter them back</translation>
    </message>
    <message>
        <source>Finish without trying</source>
        <translation>Finish without trying</translation>
    </message>
    <message>
        <source>Try these shares</source>
        <translation>Try these shares</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Make the shares</translation>
    </message>
</context>
<context>
    <name>SheetCompare</name>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>the same file</translation>
    </message>
    <message>
        <source>Code of the item to lay beside; empty for the same file</source>
        <translation>Code of the item to lay beside; empty for the same file</translation>
    </message>
    <message>
        <source>Page to lay beside</source>
        <translation>Page to lay beside</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Move both together</source>
        <translation>Move both together</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Picture of {code}</source>
        <translation>Picture of {code}</translation>
    </message>
    <message>
        <source>{code}, page {number} of {count}</source>
        <translation>{code}, page {number} of {count}</translation>
    </message>
    <message>
        <source>Plus and minus: larger, smaller. Arrows: move. Page keys: other page. M: mark a place.</source>
        <translation>Plus and minus: larger, smaller. Arrows: move. Page keys: other page. M: mark a place.</translation>
    </message>
    <message>
        <source>This is hard to look at. The picture stays blurred until you ask for it.</source>
        <translation>This is hard to look at. The picture stays blurred until you ask for it.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Show the picture</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>Page before (Page up)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Next page (Page down)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Whole page (0)</translation>
    </message>
    <message>
        <source>Width of the page (W)</source>
        <translation>Width of the page (W)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Its own size (1)</translation>
    </message>
    <message>
        <source>Turn, for looking only (R)</source>
        <translation>Turn, for looking only (R)</translation>
    </message>
    <message>
        <source>Mark a place (M): mouse, or arrows; with Shift they change its size</source>
        <translation>Mark a place (M): mouse, or arrows; with Shift they change its size</translation>
    </message>
    <message>
        <source>Lay something beside it</source>
        <translation>Lay something beside it</translation>
    </message>
</context>
<context>
    <name>SheetViewer</name>
    <message>
        <source>The end of this file is missing: it is shown as far as it goes.</source>
        <translation>The end of this file is missing: it is shown as far as it goes.</translation>
    </message>
    <message>
        <source>Files inside it, not opened: {count}.</source>
        <translation>Files inside it, not opened: {count}.</translation>
    </message>
    <message>
        <source>Scripts inside it, not run: {count}.</source>
        <translation>Scripts inside it, not run: {count}.</translation>
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
    <name>SpokenPrint</name>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerprint in words</translation>
    </message>
    <message>
        <source>Each of you may read them in another language: the words have the same numbers.</source>
        <translation>Each of you may read them in another language: the words have the same numbers.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Others and our own</source>
        <translation>Others and our own</translation>
    </message>
    <message>
        <source>no day stated</source>
        <translation>no day stated</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>{amount}, open {code}</source>
        <translation>{amount}, open {code}</translation>
    </message>
    <message>
        <source>part of {code}: {amount}</source>
        <translation>part of {code}: {amount}</translation>
    </message>
    <message>
        <source>replaced by {code}</source>
        <translation>replaced by {code}</translation>
    </message>
    <message>
        <source>a newer number exists</source>
        <translation>a newer number exists</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Series of numbers</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Back to the records (Esc)</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>No series yet</translation>
    </message>
    <message>
        <source>Numbers that have the same name of a series stand here by their days.</source>
        <translation>Numbers that have the same name of a series stand here by their days.</translation>
    </message>
    <message>
        <source>Write a number down</source>
        <translation>Write a number down</translation>
    </message>
    <message>
        <source>Numbers stand beside each other and are never added: many are vague, or overlap.</source>
        <translation>Numbers stand beside each other and are never added: many are vague, or overlap.</translation>
    </message>
    <message>
        <source>The series could not be read</source>
        <translation>The series could not be read</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps of the interview</source>
        <translation>Steps of the interview</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
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
    <message numerus="yes">
        <source>%n word(s) of the list; if the program drew them, {bits} bits.</source>
        <translation>
            <numerusform>One word of the list; if the program drew it, {bits} bits.</numerusform>
            <numerusform>%n words of the list; if the program drew them, {bits} bits.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds what everybody tries first.</source>
        <translation>It holds what everybody tries first.</translation>
    </message>
    <message>
        <source>Most of it repeats or continues itself.</source>
        <translation>Most of it repeats or continues itself.</translation>
    </message>
    <message>
        <source>It is too short for what it is made of.</source>
        <translation>It is too short for what it is made of.</translation>
    </message>
    <message numerus="yes">
        <source>Counted as %n word(s) chosen by a person.</source>
        <translation>
            <numerusform>Counted as one word chosen by a person.</numerusform>
            <numerusform>Counted as %n words chosen by a person.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is long and mixed.</source>
        <translation>It is long and mixed.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>known by code: {number}</source>
        <translation>known by code: {number}</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>All facts, and change</source>
        <translation>All facts, and change</translation>
    </message>
    <message>
        <source>Everything that can be written down of it (Ctrl+E)</source>
        <translation>Everything that can be written down of it (Ctrl+E)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>SubjectsField</name>
    <message>
        <source>It speaks of</source>
        <translation>It speaks of</translation>
    </message>
    <message>
        <source>Add a person or an event</source>
        <translation>Add a person or an event</translation>
    </message>
    <message>
        <source>Nobody and nothing is named yet.</source>
        <translation>Nobody and nothing is named yet.</translation>
    </message>
    <message>
        <source>taken out of the lists</source>
        <translation>taken out of the lists</translation>
    </message>
    <message>
        <source>It does not speak of {code}</source>
        <translation>It does not speak of {code}</translation>
    </message>
</context>
<context>
    <name>SuggestedWords</name>
    <message>
        <source>Suggest another one</source>
        <translation>Suggest another one</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>Suggest a passphrase</translation>
    </message>
    <message>
        <source>Drawn by chance just now, and kept nowhere. Learn it or write it on paper that you hide, then type it below: small letters, one space between words.</source>
        <translation>Drawn by chance just now, and kept nowhere. Learn it or write it on paper that you hide, then type it below: small letters, one space between words.</translation>
    </message>
</context>
<context>
    <name>TestimoniesPage</name>
    <message>
        <source>Testimonies</source>
        <translation>Testimonies</translation>
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
    <message>
        <source>Guided interview (Ctrl+Shift+N)</source>
        <translation>Guided interview (Ctrl+Shift+N)</translation>
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
        <translation>Language</translation>
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
        <translation>Cases</translation>
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
    <name>TextTools</name>
    <message>
        <source>Not in this text</source>
        <translation>Not in this text</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} and more</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} of {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Part before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Part of the text</translation>
    </message>
    <message>
        <source>of {count} pages</source>
        <translation>of {count} pages</translation>
    </message>
    <message>
        <source>of {count} parts</source>
        <translation>of {count} parts</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Find in this text (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Place before</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Copy what is selected; it is taken back after half a minute (Ctrl+C)</source>
        <translation>Copy what is selected; it is taken back after half a minute (Ctrl+C)</translation>
    </message>
    <message>
        <source>Mark the selected lines, to be cited (Ctrl+M)</source>
        <translation>Mark the selected lines, to be cited (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>TextViewer</name>
    <message>
        <source>Reading the text</source>
        <translation>Reading the text</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Take in as evidence of its own</source>
        <translation>Take in as evidence of its own</translation>
    </message>
    <message>
        <source>Take {name} in as evidence of its own</source>
        <translation>Take {name} in as evidence of its own</translation>
    </message>
    <message>
        <source>Recognised by a machine ({program}). Words that it was not sure of are underlined.</source>
        <translation>Recognised by a machine ({program}). Words that it was not sure of are underlined.</translation>
    </message>
    <message>
        <source>This text is longer than what is shown here. The sealed file holds all of it.</source>
        <translation>This text is longer than what is shown here. The sealed file holds all of it.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>Enclosed files, not opened</source>
        <translation>Enclosed files, not opened</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>The recognition is not installed here. It is the program Tesseract with its languages rus, kaz and eng; on Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz.</source>
        <translation>The recognition is not installed here. It is the program Tesseract with its languages rus, kaz and eng; on Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-kaz.</translation>
    </message>
    <message>
        <source>Recognition installed: {program}, languages {languages}.</source>
        <translation>Recognition installed: {program}, languages {languages}.</translation>
    </message>
    <message>
        <source>This system does not wall it in.</source>
        <translation>This system does not wall it in.</translation>
    </message>
    <message>
        <source>Texts of evidence</source>
        <translation>Texts of evidence</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Scans and photos too</source>
        <translation>Scans and photos too</translation>
    </message>
    <message>
        <source>What is written in files is read out of them, so that the search finds it. It is kept in the encrypted vault and goes with the file; of items that are protected like a source nothing is kept. The files themselves stay as they are.</source>
        <translation>What is written in files is read out of them, so that the search finds it. It is kept in the encrypted vault and goes with the file; of items that are protected like a source nothing is kept. The files themselves stay as they are.</translation>
    </message>
</context>
<context>
    <name>TodayGlance</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the record (Enter in the list)</source>
        <translation>Open the record (Enter in the list)</translation>
    </message>
    <message>
        <source>Still held…</source>
        <translation>Still held…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Put off…</translation>
    </message>
    <message>
        <source>Write down what changed…</source>
        <translation>Write down what changed…</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>What is recorded</translation>
    </message>
    <message>
        <source>What changed while it lasted</source>
        <translation>What changed while it lasted</translation>
    </message>
    <message>
        <source>Set by the law or a body</source>
        <translation>Set by the law or a body</translation>
    </message>
    <message>
        <source>Set by us</source>
        <translation>Set by us</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>The last day of the order has passed, and neither a prolongation nor a release is recorded. That is no release: ask, and write down what you hear.</source>
        <translation>The last day of the order has passed, and neither a prolongation nor a release is recorded. That is no release: ask, and write down what you hear.</translation>
    </message>
    <message>
        <source>A limit is the last day that an order allows. It is no release.</source>
        <translation>A limit is the last day that an order allows. It is no release.</translation>
    </message>
    <message>
        <source>What is said to go on is asked about every 60 days.</source>
        <translation>What is said to go on is asked about every 60 days.</translation>
    </message>
    <message>
        <source>From that day on the answer is no, until the person is asked again.</source>
        <translation>From that day on the answer is no, until the person is asked again.</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Nothing is recorded</translation>
    </message>
    <message>
        <source>{when}; new limit: {limit}</source>
        <translation>{when}; new limit: {limit}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>You work as: {role}. The settings change it.</source>
        <translation>You work as: {role}. The settings change it.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Nothing of this kind is due</source>
        <translation>Nothing of this kind is due</translation>
    </message>
    <message>
        <source>Other days and kinds have more.</source>
        <translation>Other days and kinds have more.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>No limit, no deadline, no day in court and nobody to ask about is recorded.</source>
        <translation>No limit, no deadline, no day in court and nobody to ask about is recorded.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Only what the law or a body sets</source>
        <translation>Only what the law or a body sets</translation>
    </message>
    <message>
        <source>Search codes and words</source>
        <translation>Search codes and words</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>What is due could not be read</translation>
    </message>
    <message>
        <source>Waiting for a second reading: {count}</source>
        <translation>Waiting for a second reading: {count}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Limits of detention</source>
        <translation>Limits of detention</translation>
    </message>
    <message>
        <source>Still held?</source>
        <translation>Still held?</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Deadlines and tasks</translation>
    </message>
    <message>
        <source>Court days</source>
        <translation>Court days</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Answers we wait for</source>
        <translation>Answers we wait for</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Limit of the order</source>
        <translation>Limit of the order</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Next day in court</source>
        <translation>Next day in court</translation>
    </message>
    <message>
        <source>Deadline of a complaint</source>
        <translation>Deadline of a complaint</translation>
    </message>
    <message>
        <source>Answer is due</source>
        <translation>Answer is due</translation>
    </message>
    <message>
        <source>Our comments are due</source>
        <translation>Our comments are due</translation>
    </message>
    <message>
        <source>Look at the consent again</source>
        <translation>Look at the consent again</translation>
    </message>
    <message>
        <source>A consent ends</source>
        <translation>A consent ends</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>Look at the case again</translation>
    </message>
    <message>
        <source>Monitoring ends</source>
        <translation>Monitoring ends</translation>
    </message>
    <message>
        <source>Look at the risk again</source>
        <translation>Look at the risk again</translation>
    </message>
    <message>
        <source>confirmed: {day}</source>
        <translation>confirmed: {day}</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>never confirmed</translation>
    </message>
    <message>
        <source>prolonged, and nobody says until when</source>
        <translation>prolonged, and nobody says until when</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>no day given</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed %n day(s) ago</source>
        <translation>
            <numerusform>passed %n day ago</numerusform>
            <numerusform>passed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>may be today</source>
        <translation>may be today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) at the earliest</source>
        <translation>
            <numerusform>in %n day at the earliest</numerusform>
            <numerusform>in %n days at the earliest</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Check all sealed files</source>
        <translation>Check all sealed files</translation>
    </message>
</context>
<context>
    <name>TranscriptCaptions</name>
    <message>
        <source>A sealed text is corrected only with a reason.</source>
        <translation>A sealed text is corrected only with a reason.</translation>
    </message>
    <message>
        <source>Which subtitle file (SRT or WebVTT) holds the words?</source>
        <translation>Which subtitle file (SRT or WebVTT) holds the words?</translation>
    </message>
    <message>
        <source>Lines that are not understood either: {lines}</source>
        <translation>Lines that are not understood either: {lines}</translation>
    </message>
    <message>
        <source>Take in a subtitle file</source>
        <translation>Take in a subtitle file</translation>
    </message>
    <message>
        <source>Times, speakers and words become a text of this file. What stands now stays as an older version. The subtitle file itself is only read; it stays where it is.</source>
        <translation>Times, speakers and words become a text of this file. What stands now stays as an older version. The subtitle file itself is only read; it stays where it is.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>Program that wrote it</translation>
    </message>
    <message>
        <source>Empty where a person did. What a machine wrote stays marked as that.</source>
        <translation>Empty where a person did. What a machine wrote stays marked as that.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>A new version begins; the sealed one stays.</source>
        <translation>A new version begins; the sealed one stays.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>A sealed text is corrected only with a reason.</source>
        <translation>A sealed text is corrected only with a reason.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Where the text stands</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>A new version begins; the sealed one stays.</source>
        <translation>A new version begins; the sealed one stays.</translation>
    </message>
    <message>
        <source>I compared it with version {number} of the text it is made from</source>
        <translation>I compared it with version {number} of the text it is made from</translation>
    </message>
    <message>
        <source>Lines in which the time or page is not understood, or is not in the file: {lines}</source>
        <translation>Lines in which the time or page is not understood, or is not in the file: {lines}</translation>
    </message>
    <message>
        <source>play or stop</source>
        <translation>play or stop</translation>
    </message>
    <message>
        <source>back 3 seconds</source>
        <translation>back 3 seconds</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>slower</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>new segment</translation>
    </message>
    <message>
        <source>next speaker</source>
        <translation>next speaker</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>place of the segment</source>
        <translation>place of the segment</translation>
    </message>
</context>
<context>
    <name>TranscriptLeaving</name>
    <message>
        <source>It may leave for this use.</source>
        <translation>It may leave for this use.</translation>
    </message>
    <message>
        <source>No record says who is heard or read of in it, so nobody of them was asked: read it yourself.</source>
        <translation>No record says who is heard or read of in it, so nobody of them was asked: read it yourself.</translation>
    </message>
    <message>
        <source>Somebody set conditions with their yes: read them first.</source>
        <translation>Somebody set conditions with their yes: read them first.</translation>
    </message>
    <message>
        <source>Where to put the subtitle file</source>
        <translation>Where to put the subtitle file</translation>
    </message>
    <message>
        <source>Write this text out as subtitles</source>
        <translation>Write this text out as subtitles</translation>
    </message>
    <message>
        <source>Everybody whom the item is about has to agree. Codes of people become numbers of speakers. Whoever gets the file can read it.</source>
        <translation>Everybody whom the item is about has to agree. Codes of people become numbers of speakers. Whoever gets the file can read it.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use leaves.</source>
        <translation>Only what people agreed to for this use leaves.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Which organisation</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>If somebody agreed to one organisation only, write its name as they did.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then its words can be cited.</source>
        <translation>Save first what you wrote; then its words can be cited.</translation>
    </message>
    <message>
        <source>Put the cursor into the words of a segment, or mark some words of one.</source>
        <translation>Put the cursor into the words of a segment, or mark some words of one.</translation>
    </message>
    <message>
        <source>Save first what you wrote; then subtitles can be taken in or written out.</source>
        <translation>Save first what you wrote; then subtitles can be taken in or written out.</translation>
    </message>
    <message>
        <source>The subtitle file is outside now. Whoever has it can read it.</source>
        <translation>The subtitle file is outside now. Whoever has it can read it.</translation>
    </message>
    <message>
        <source>Taken in, segments: {count}</source>
        <translation>Taken in, segments: {count}</translation>
    </message>
    <message>
        <source>Back to the item (Esc)</source>
        <translation>Back to the item (Esc)</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>Cite these words…</source>
        <translation>Cite these words…</translation>
    </message>
    <message>
        <source>The words of the segment, or those that are marked (Ctrl+Shift+C)</source>
        <translation>The words of the segment, or those that are marked (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Subtitles…</source>
        <translation>Subtitles…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Seal…</translation>
    </message>
    <message>
        <source>This was made from version {old}. That text now has version {new}: compare them, and say so below.</source>
        <translation>This was made from version {old}. That text now has version {new}: compare them, and say so below.</translation>
    </message>
    <message>
        <source>Made from version {number} of the words of the file.</source>
        <translation>Made from version {number} of the words of the file.</translation>
    </message>
    <message>
        <source>Made from the file itself: there is no text of its words yet.</source>
        <translation>Made from the file itself: there is no text of its words yet.</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>A way back</source>
        <translation>A way back</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Keys…</translation>
    </message>
    <message>
        <source>The way back was tried</source>
        <translation>The way back was tried</translation>
    </message>
    <message>
        <source>A fresh backup</source>
        <translation>A fresh backup</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>No copies of your ways in</source>
        <translation>No copies of your ways in</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Partners: {partners}. Sets of recovery shares: {shares}.</source>
        <translation>Partners: {partners}. Sets of recovery shares: {shares}.</translation>
    </message>
    <message>
        <source>One of them has opened the vault, or was tried, since it was made.</source>
        <translation>One of them has opened the vault, or was tried, since it was made.</translation>
    </message>
    <message>
        <source>It was read back after the last change. It still opens with your passphrase.</source>
        <translation>It was read back after the last change. It still opens with your passphrase.</translation>
    </message>
    <message>
        <source>Nothing else in the vault&apos;s folder opens with a passphrase.</source>
        <translation>Nothing else in the vault&apos;s folder opens with a passphrase.</translation>
    </message>
    <message>
        <source>Holds from the next time the vault is opened.</source>
        <translation>Holds from the next time the vault is opened.</translation>
    </message>
    <message>
        <source>Travel lock</source>
        <translation>Travel lock</translation>
    </message>
    <message>
        <source>For a border, a journey, a night when they may come. Your own ways in are taken away: nobody can make you open what you cannot open.</source>
        <translation>For a border, a journey, a night when they may come. Your own ways in are taken away: nobody can make you open what you cannot open.</translation>
    </message>
    <message>
        <source>Before you close it</source>
        <translation>Before you close it</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Afterwards no passphrase opens this vault, not even yours. Only a partner or the recovery shares do, and then you set a new passphrase.</source>
        <translation>Afterwards no passphrase opens this vault, not even yours. Only a partner or the recovery shares do, and then you set a new passphrase.</translation>
    </message>
    <message>
        <source>You can still add texts and files without opening it. What was sealed before stays as it is. Whoever looks at the folder sees that no passphrase opens it, and not who can.</source>
        <translation>You can still add texts and files without opening it. What was sealed before stays as it is. Whoever looks at the folder sees that no passphrase opens it, and not who can.</translation>
    </message>
    <message>
        <source>Nobody can undo it, and we cannot either. The vault is locked at once.</source>
        <translation>Nobody can undo it, and we cannot either. The vault is locked at once.</translation>
    </message>
    <message>
        <source>Copies made earlier, backups too, still open with your passphrase. Leave them where you do not go; do not carry the partner&apos;s key with you, nor enough shares.</source>
        <translation>Copies made earlier, backups too, still open with your passphrase. Leave them where you do not go; do not carry the partner&apos;s key with you, nor enough shares.</translation>
    </message>
    <message>
        <source>Type this word to close it: {word}</source>
        <translation>Type this word to close it: {word}</translation>
    </message>
    <message>
        <source>Close the travel lock</source>
        <translation>Close the travel lock</translation>
    </message>
    <message>
        <source>If there is no time</source>
        <translation>If there is no time</translation>
    </message>
    <message>
        <source>Allow “Erase access” in the first window</source>
        <translation>Allow “Erase access” in the first window</translation>
    </message>
    <message>
        <source>Every way into this folder is then destroyed in a moment, without a passphrase; only a copy made earlier helps afterwards. An empty file in the folder shows that you allowed it. In some places destroying what is being searched for is itself punished.</source>
        <translation>Every way into this folder is then destroyed in a moment, without a passphrase; only a copy made earlier helps afterwards. An empty file in the folder shows that you allowed it. In some places destroying what is being searched for is itself punished.</translation>
    </message>
    <message>
        <source>Lock when the key stick or the vault&apos;s own medium is pulled out</source>
        <translation>Lock when the key stick or the vault&apos;s own medium is pulled out</translation>
    </message>
    <message>
        <source>It is looked at once a second.</source>
        <translation>It is looked at once a second.</translation>
    </message>
</context>
<context>
    <name>TryTask</name>
    <message>
        <source>It opens the vault. The day is noted.</source>
        <translation>It opens the vault. The day is noted.</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Try: {way}</translation>
    </message>
    <message>
        <source>A way in that nobody has tried is a hope. This tries it as the first window would.</source>
        <translation>A way in that nobody has tried is a hope. This tries it as the first window would.</translation>
    </message>
    <message>
        <source>Kind of way in</source>
        <translation>Kind of way in</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Taking it back</source>
        <translation>Taking it back</translation>
    </message>
    <message>
        <source>Taken back. Records concerned: {count}</source>
        <translation>Taken back. Records concerned: {count}</translation>
    </message>
    <message>
        <source>Written down: {record}. It would be taken out of the lists.</source>
        <translation>Written down: {record}. It would be taken out of the lists.</translation>
    </message>
    <message>
        <source>Taken out of the lists: {record}. It would stand in them again.</source>
        <translation>Taken out of the lists: {record}. It would stand in them again.</translation>
    </message>
    <message>
        <source>Changed: {record}. It would say again what it said before.</source>
        <translation>Changed: {record}. It would say again what it said before.</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Take the last action back</translation>
    </message>
    <message>
        <source>Nothing leaves the history: taking back is a change like any other, with who did it and when.</source>
        <translation>Nothing leaves the history: taking back is a change like any other, with who did it and when.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>What was done last</translation>
    </message>
    <message>
        <source>and more of the same action: {count}</source>
        <translation>and more of the same action: {count}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>UnfinishedIntakes</name>
    <message numerus="yes">
        <source>And %n older one(s), which come here when these are done.</source>
        <translation>
            <numerusform>And %n older one, which comes here when these are done.</numerusform>
            <numerusform>And %n older ones, which come here when these are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Give up…</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>begun {time}</translation>
    </message>
    <message>
        <source>not in yet: {left} of {files} files</source>
        <translation>not in yet: {left} of {files} files</translation>
    </message>
    <message>
        <source>refused: {number}</source>
        <translation>refused: {number}</translation>
    </message>
    <message>
        <source>for case {code}</source>
        <translation>for case {code}</translation>
    </message>
    <message>
        <source>Give up this intake: {name}</source>
        <translation>Give up this intake: {name}</translation>
    </message>
    <message>
        <source>What is in stays in. What is not in is not taken in; the list of it goes.</source>
        <translation>What is in stays in. What is not in is not taken in; the list of it goes.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Not come to the end</source>
        <translation>Not come to the end</translation>
    </message>
    <message>
        <source>These intakes were stopped or cut off, or some files were refused. No file is taken in twice.</source>
        <translation>These intakes were stopped or cut off, or some files were refused. No file is taken in twice.</translation>
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
        <source>Add without opening</source>
        <translation>Add without opening</translation>
    </message>
    <message>
        <source>Erase access…</source>
        <translation>Erase access…</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Create a new vault</translation>
    </message>
    <message>
        <source>Try it with invented cases</source>
        <translation>Try it with invented cases</translation>
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
        <source>No passphrase opens this vault: it needs its partner or its shares. See “Other ways in”.</source>
        <translation>No passphrase opens this vault: it needs its partner or its shares. See “Other ways in”.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Other ways in</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Look at what can be saved</source>
        <translation>Look at what can be saved</translation>
    </message>
</context>
<context>
    <name>VocabulariesPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No vocabulary has these words.</source>
        <translation>No vocabulary has these words.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>and {number} more</translation>
    </message>
    <message>
        <source>to look over: {number}</source>
        <translation>to look over: {number}</translation>
    </message>
    <message>
        <source>our own: {number}</source>
        <translation>our own: {number}</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Vocabularies</translation>
    </message>
    <message>
        <source>Back to the settings (Esc)</source>
        <translation>Back to the settings (Esc)</translation>
    </message>
    <message>
        <source>Search vocabularies</source>
        <translation>Search vocabularies</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>The vocabularies could not be read</source>
        <translation>The vocabularies could not be read</translation>
    </message>
</context>
<context>
    <name>VocabularyTerms</name>
    <message>
        <source>no label: {language}</source>
        <translation>no label: {language}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>To look over</source>
        <translation>To look over</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Labels of: {code}</source>
        <translation>Labels of: {code}</translation>
    </message>
    <message>
        <source>Nobody who works in this language has confirmed it yet.</source>
        <translation>Nobody who works in this language has confirmed it yet.</translation>
    </message>
    <message>
        <source>The program says: {label}</source>
        <translation>The program says: {label}</translation>
    </message>
    <message>
        <source>Add the term</source>
        <translation>Add the term</translation>
    </message>
    <message>
        <source>These labels are right</source>
        <translation>These labels are right</translation>
    </message>
    <message>
        <source>Terms of our own can be added here. A role of our own protects nobody: whoever told us something needs the role of a source as well.</source>
        <translation>Terms of our own can be added here. A role of our own protects nobody: whoever told us something needs the role of a source as well.</translation>
    </message>
    <message>
        <source>Rules of the program depend on these terms: none can be added. Labels can be corrected.</source>
        <translation>Rules of the program depend on these terms: none can be added. Labels can be corrected.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>New term (Ctrl+N)</source>
        <translation>New term (Ctrl+N)</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>Offer it no longer</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Fingerprint of the key in words</source>
        <translation>Fingerprint of the key in words</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Try…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Change the name: {way}</source>
        <translation>Change the name: {way}</translation>
    </message>
    <message>
        <source>Try: {way}</source>
        <translation>Try: {way}</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Remove: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep: {way}</source>
        <translation>Keep: {way}</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Passphrase of this file</translation>
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
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>No key file chosen</source>
        <translation>No key file chosen</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Choose the file with the secret key</source>
        <translation>Choose the file with the secret key</translation>
    </message>
    <message>
        <source>Both are needed. The file is read, never changed, and its name does not matter.</source>
        <translation>Both are needed. The file is read, never changed, and its name does not matter.</translation>
    </message>
    <message>
        <source>It does not matter in which order. Nothing of it is kept.</source>
        <translation>It does not matter in which order. Nothing of it is kept.</translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase of its own; it is not that of the vault.</source>
        <translation>This file is sealed with a passphrase of its own; it is not that of the vault.</translation>
    </message>
    <message>
        <source>A file with a line that begins with “AGE-SECRET-KEY-”: whoever holds it was given a way in.</source>
        <translation>A file with a line that begins with “AGE-SECRET-KEY-”: whoever holds it was given a way in.</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>This is the only way in. If it is forgotten or lost, nobody can open the vault. Add recovery shares or a partner, and try them.</source>
        <translation>This is the only way in. If it is forgotten or lost, nobody can open the vault. Add recovery shares or a partner, and try them.</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Keys and recovery</translation>
    </message>
    <message>
        <source>Each of these opens the whole vault by itself. More ways protect against forgetting and loss; each is also one more that somebody can be made to use.</source>
        <translation>Each of these opens the whole vault by itself. More ways protect against forgetting and loss; each is also one more that somebody can be made to use.</translation>
    </message>
    <message>
        <source>Back to safety (Esc)</source>
        <translation>Back to safety (Esc)</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Add a way in</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Another passphrase</translation>
    </message>
    <message>
        <source>For a colleague, or as a spare that is kept elsewhere.</source>
        <translation>For a colleague, or as a spare that is kept elsewhere.</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passphrase and key file</translation>
    </message>
    <message>
        <source>Opens only when a file on a stick is there as well. The passphrase alone is then nothing.</source>
        <translation>Opens only when a file on a stick is there as well. The passphrase alone is then nothing.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>Sheets of paper with words, kept by several people. Some of them together open the vault.</source>
        <translation>Sheets of paper with words, kept by several people. Some of them together open the vault.</translation>
    </message>
    <message>
        <source>Way in for a partner</source>
        <translation>Way in for a partner</translation>
    </message>
    <message>
        <source>Somebody far away can open the vault with a key of their own, also when you cannot.</source>
        <translation>Somebody far away can open the vault with a key of their own, also when you cannot.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>The words of the new shares were taken off the screen when you left, and nobody said that they are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</source>
        <translation>The words of the new shares were taken off the screen when you left, and nobody said that they are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</translation>
    </message>
</context>
<context>
    <name>WaysTask</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
</context>
<context>
    <name>WaysWords</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Passphrase and key file</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Recovery shares</translation>
    </message>
    <message>
        <source>Partner&apos;s key</source>
        <translation>Partner&apos;s key</translation>
    </message>
    <message>
        <source>Unknown way in</source>
        <translation>Unknown way in</translation>
    </message>
    <message>
        <source>Keepers of shares together, without you. Needed: any {need} of {of}.</source>
        <translation>Keepers of shares together, without you. Needed: any {need} of {of}.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase, alone.</source>
        <translation>Whoever knows the passphrase, alone.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase and also has the key file.</source>
        <translation>Whoever knows the passphrase and also has the key file.</translation>
    </message>
    <message>
        <source>The partner who holds the secret key, alone and without you.</source>
        <translation>The partner who holds the secret key, alone and without you.</translation>
    </message>
    <message>
        <source>Nobody here knows. It came into the folder from outside: try it, or remove it.</source>
        <translation>Nobody here knows. It came into the folder from outside: try it, or remove it.</translation>
    </message>
    <message>
        <source>Made {ago}.</source>
        <translation>Made {ago}.</translation>
    </message>
    <message>
        <source>Never tried.</source>
        <translation>Never tried.</translation>
    </message>
    <message>
        <source>Last tried {ago}.</source>
        <translation>Last tried {ago}.</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>File is missing</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>File was changed</translation>
    </message>
    <message>
        <source>Opened with it today</source>
        <translation>Opened with it today</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>This passphrase will not open the vault any more.</source>
        <translation>This passphrase will not open the vault any more.</translation>
    </message>
    <message>
        <source>This passphrase with this key file will not open the vault any more.</source>
        <translation>This passphrase with this key file will not open the vault any more.</translation>
    </message>
    <message>
        <source>Every sheet of this set becomes worthless. Tell those who keep them, so that nobody relies on them.</source>
        <translation>Every sheet of this set becomes worthless. Tell those who keep them, so that nobody relies on them.</translation>
    </message>
    <message>
        <source>The partner&apos;s key will not open the vault any more. Tell the partner, who may rely on it.</source>
        <translation>The partner&apos;s key will not open the vault any more. Tell the partner, who may rely on it.</translation>
    </message>
    <message>
        <source>The unknown file is taken out of the folder.</source>
        <translation>The unknown file is taken out of the folder.</translation>
    </message>
    <message>
        <source>Copies of the vault made before, backups too, still open with it. If somebody else knows it, seal everything anew instead: “New keys for everything”.</source>
        <translation>Copies of the vault made before, backups too, still open with it. If somebody else knows it, seal everything anew instead: “New keys for everything”.</translation>
    </message>
    <message>
        <source>Was being replaced</source>
        <translation>Was being replaced</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Not on paper yet</translation>
    </message>
    <message>
        <source>A change of this passphrase to another was cut off, and then it opened the vault once more. If somebody else knows it, remove it; opening with the new one removes it too. Keep it only if you still need it.</source>
        <translation>A change of this passphrase to another was cut off, and then it opened the vault once more. If somebody else knows it, remove it; opening with the new one removes it too. Keep it only if you still need it.</translation>
    </message>
    <message>
        <source>Nobody said that these words are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</source>
        <translation>Nobody said that these words are on paper. The next opening removes this way in. If every sheet is on paper, try it now: then it stays.</translation>
    </message>
</context>
<context>
    <name>WebPageOffer</name>
    <message>
        <source>Reading which pages are in it</source>
        <translation>Reading which pages are in it</translation>
    </message>
    <message>
        <source>The web archive says so of its page.</source>
        <translation>The web archive says so of its page.</translation>
    </message>
    <message>
        <source>Taken over with the file as its source. Where something else stands, both are kept.</source>
        <translation>Taken over with the file as its source. Where something else stands, both are kept.</translation>
    </message>
    <message>
        <source>Take over from the web archive…</source>
        <translation>Take over from the web archive…</translation>
    </message>
    <message>
        <source>Page of the archive</source>
        <translation>Page of the archive</translation>
    </message>
    <message>
        <source>There are more pages than are listed here.</source>
        <translation>There are more pages than are listed here.</translation>
    </message>
    <message>
        <source>This is what the archive says; nothing of it is taken as true. Tick what is to stand in the item.</source>
        <translation>This is what the archive says; nothing of it is taken as true. Tick what is to stand in the item.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Captured with</translation>
    </message>
    <message>
        <source>Title and words, into the description</source>
        <translation>Title and words, into the description</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Take over what is ticked</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Only what people agreed to for this use goes along.</source>
        <translation>Only what people agreed to for this use goes along.</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Which organisation</translation>
    </message>
    <message>
        <source>If somebody agreed to one organisation only, write its name as they did.</source>
        <translation>If somebody agreed to one organisation only, write its name as they did.</translation>
    </message>
    <message>
        <source>Language of the dossier</source>
        <translation>Language of the dossier</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>A role, never a name. It is printed.</source>
        <translation>A role, never a name. It is printed.</translation>
    </message>
    <message>
        <source>Purpose in your own words</source>
        <translation>Purpose in your own words</translation>
    </message>
    <message>
        <source>Printed on the cover; may stay empty. Names nobody.</source>
        <translation>Printed on the cover; may stay empty. Names nobody.</translation>
    </message>
    <message>
        <source>Put the files of the exhibits into the package</source>
        <translation>Put the files of the exhibits into the package</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Key compared</source>
        <translation>Key compared</translation>
    </message>
    <message>
        <source>Key not compared yet</source>
        <translation>Key not compared yet</translation>
    </message>
    <message>
        <source>Old kind of key</source>
        <translation>Old kind of key</translation>
    </message>
    <message>
        <source>A signed dossier without a package: whoever gets hold of the file can read it. The signature shows that it is unchanged, and from whom.</source>
        <translation>A signed dossier without a package: whoever gets hold of the file can read it. The signature shows that it is unchanged, and from whom.</translation>
    </message>
    <message>
        <source>These keys are of two kinds. Sealed to both, the whole package lasts only as long as the weaker kind: whoever keeps a copy may open it once there are quantum computers. Better: ask for a newer key, or make two packages.</source>
        <translation>These keys are of two kinds. Sealed to both, the whole package lasts only as long as the weaker kind: whoever keeps a copy may open it once there are quantum computers. Better: ask for a newer key, or make two packages.</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerprint in words</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>What is made</translation>
    </message>
    <message>
        <source>A sealed package</source>
        <translation>A sealed package</translation>
    </message>
    <message>
        <source>Only the dossier, open to read</source>
        <translation>Only the dossier, open to read</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>No partner yet. Add partners under Dossiers, or paste a key below.</source>
        <translation>No partner yet. Add partners under Dossiers, or paste a key below.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Key to seal to</source>
        <translation>Key to seal to</translation>
    </message>
    <message>
        <source>Begins with “age1”; one on each line. Compare what appears below by voice or in person.</source>
        <translation>Begins with “age1”; one on each line. Compare what appears below by voice or in person.</translation>
    </message>
    <message>
        <source>Each of you may read them in another language: the words have the same numbers.</source>
        <translation>Each of you may read them in another language: the words have the same numbers.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>I know what is lost; seal to both kinds all the same</source>
        <translation>I know what is lost; seal to both kinds all the same</translation>
    </message>
</context>
<context>
    <name>WordsOffer</name>
    <message>
        <source>Reading what files say of themselves</source>
        <translation>Reading what files say of themselves</translation>
    </message>
    <message>
        <source>Files that were not read yet for time, place and device: {number}</source>
        <translation>Files that were not read yet for time, place and device: {number}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Read it now</translation>
    </message>
    <message>
        <source>What every file says of itself was read. It stands on the page of each item.</source>
        <translation>What every file says of itself was read. It stands on the page of each item.</translation>
    </message>
    <message>
        <source>Read: {read}. Could not be read: {refused}. The page of each item says what was found.</source>
        <translation>Read: {read}. Could not be read: {refused}. The page of each item says what was found.</translation>
    </message>
</context>
</TS>
