<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingNotes</name>
    <message numerus="yes">
        <source>The wait there: %n day(s).</source>
        <translation>
            <numerusform>The wait there: %n day.</numerusform>
            <numerusform>The wait there: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused %n time(s), the last on %1: %2.</source>
        <translation>
            <numerusform>Refused %n time, on %1: %2.</numerusform>
            <numerusform>Refused %n times, the last on %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>  %n protected item(s) are not shown.</source>
        <translation>
            <numerusform>  %n protected item are not shown.</numerusform>
            <numerusform>  %n protected items are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be created</source>
        <translation>
            <numerusform>%n record will be created</numerusform>
            <numerusform>%n records will be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be changed</source>
        <translation>
            <numerusform>%n record will be changed</numerusform>
            <numerusform>%n records will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left alone</source>
        <translation>
            <numerusform>%n record left alone</numerusform>
            <numerusform>%n records left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), without a contradiction.</source>
        <translation>
            <numerusform>%n rule, without a contradiction.</numerusform>
            <numerusform>%n rules, without a contradiction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for a value.</source>
        <translation>
            <numerusform>%n of them waits for a value.</numerusform>
            <numerusform>%n of them wait for a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody has confirmed.</source>
        <translation>
            <numerusform>%n of them nobody has confirmed.</numerusform>
            <numerusform>%n of them nobody has confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line %1 and %n more: %2</source>
        <translation>
            <numerusform>line %1 and %n more: %2</numerusform>
            <numerusform>line %1 and %n more: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out until somebody decides about them in the window</source>
        <translation>
            <numerusform>%n row left out until somebody decides about it in the window</numerusform>
            <numerusform>%n rows left out until somebody decides about them in the window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as before</source>
        <translation>
            <numerusform>%n record is as before</numerusform>
            <numerusform>%n records are as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not shown: specially protected</source>
        <translation>
            <numerusform>%n line not shown: specially protected</numerusform>
            <numerusform>%n lines not shown: specially protected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
    <name>DueChanges</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EquipmentModel</name>
    <message numerus="yes">
        <source>%n day(s), typical: %1</source>
        <translation>
            <numerusform>%n day, typical: %1</numerusform>
            <numerusform>%n days, typical: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>This person still coordinates %n child(ren). Nothing was changed. Hand them over first.</source>
        <translation>
            <numerusform>This person still coordinates %n child. Nothing was changed. Hand them over first.</numerusform>
            <numerusform>This person still coordinates %n children. Nothing was changed. Hand them over first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be archived: %n child(ren) of the family are not. Nothing was changed.</source>
        <translation>
            <numerusform>It cannot be archived: %n child of the family are not. Nothing was changed.</numerusform>
            <numerusform>It cannot be archived: %n children of the family are not. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n minute(s).</source>
        <translation>
            <numerusform>Too many tries. Wait %n minute.</numerusform>
            <numerusform>Too many tries. Wait %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are still in this team. Nothing was changed. Put them into another team first.</source>
        <translation>
            <numerusform>%n role is still in this team. Nothing was changed. Put it into another team first.</numerusform>
            <numerusform>%n roles are still in this team. Nothing was changed. Put them into another team first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message numerus="yes">
        <source>%n protected record(s) not shown (privacy rule)</source>
        <translation>
            <numerusform>%n protected record is not shown (privacy rule)</numerusform>
            <numerusform>%n protected records are not shown (privacy rule)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message numerus="yes">
        <source>%n line(s) as before.</source>
        <translation>
            <numerusform>%n line as before.</numerusform>
            <numerusform>%n lines as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) done.</source>
        <translation>
            <numerusform>%n line done.</numerusform>
            <numerusform>%n lines done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open again.</source>
        <translation>
            <numerusform>%n line open again.</numerusform>
            <numerusform>%n lines open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) back in the list.</source>
        <translation>
            <numerusform>%n line back in the list.</numerusform>
            <numerusform>%n lines back in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put off. Back on: %1</source>
        <translation>
            <numerusform>%n line put off. Back on: %1</numerusform>
            <numerusform>%n lines put off. Back on: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): whose move it is follows the rule again.</source>
        <translation>
            <numerusform>%n line: whose move it is follows the rule again.</numerusform>
            <numerusform>%n lines: whose move it is follows the rule again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) asked of: %1</source>
        <translation>
            <numerusform>%n line asked of: %1</numerusform>
            <numerusform>%n lines asked of: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeJobs</name>
    <message numerus="yes">
        <source>%n of them the other record says already, or for the same days: archived, not lost.</source>
        <translation>
            <numerusform>%n of them the other record says already, or for the same days: archived, not lost.</numerusform>
            <numerusform>%n of them the other record says already, or for the same days: archived, not lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected record(s) that you may not see move, too.</source>
        <translation>
            <numerusform>%n protected record that you may not see moves, too.</numerusform>
            <numerusform>%n protected records that you may not see move, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkOutlook</name>
    <message numerus="yes">
        <source>Would lose %n</source>
        <translation>
            <numerusform>Would lose %n</numerusform>
            <numerusform>Would lose %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message numerus="yes">
        <source>%n child(ren) in CCS</source>
        <translation>
            <numerusform>%n child in CCS</numerusform>
            <numerusform>%n children in CCS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two children with the same need may get different answers, because each network, plan and county has rules of its own. Here %n rule(s) differ: %1. Tell a family which rule holds where their child is and since when; what another family got is theirs.</source>
        <translation>
            <numerusform>Two children with the same need may get different answers, because each network, plan and county has rules of its own. Here %n rule differs: %1. Tell a family which rule holds where their child is and since when; what another family got is theirs.</numerusform>
            <numerusform>Two children with the same need may get different answers, because each network, plan and county has rules of its own. Here %n rules differ: %1. Tell a family which rule holds where their child is and since when; what another family got is theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffsetUnit</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late deadline(s)</source>
        <translation>
            <numerusform>%n late deadline</numerusform>
            <numerusform>%n late deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s) wait beyond their time for a decision</source>
        <translation>
            <numerusform>%1: %n request waits beyond its time for a decision</numerusform>
            <numerusform>%1: %n requests wait beyond their time for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of therapist; the commonest reason is “%1” (%2).</source>
        <translation>
            <numerusform>%n change of therapist; the commonest reason is “%1” (%2).</numerusform>
            <numerusform>%n changes of therapist; the commonest reason is “%1” (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(s)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s); the commonest cause is “%1” (%2).</source>
        <translation>
            <numerusform>%n interruption; the commonest cause is “%1” (%2).</numerusform>
            <numerusform>%n interruptions; the commonest cause is “%1” (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) that nobody can meet; most often “%1” (%2).</source>
        <translation>
            <numerusform>%n need that nobody can meet; most often “%1” (%2).</numerusform>
            <numerusform>%n needs that nobody can meet; most often “%1” (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n family(s) with children in two networks each network sees only a part.</source>
        <translation>
            <numerusform>Of %n family with children in two networks each network sees only a part.</numerusform>
            <numerusform>Of %n families with children in two networks each network sees only a part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule with most requests beyond their time: “%1” (%n request(s)).</source>
        <translation>
            <numerusform>The rule with most requests beyond their time: “%1” (%n request).</numerusform>
            <numerusform>The rule with most requests beyond their time: “%1” (%n requests).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n need(s) somebody is still being looked for; none is marked “%1”.</source>
        <translation>
            <numerusform>For %n need somebody is still being looked for; none is marked “%1”.</numerusform>
            <numerusform>For %n needs somebody is still being looked for; none is marked “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TherapyLook</name>
    <message numerus="yes">
        <source>%1: %n change(s) of therapist in 18 months.</source>
        <translation>
            <numerusform>%1: %n change of therapist in 18 months.</numerusform>
            <numerusform>%1: %n changes of therapist in 18 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::AuditSection</name>
    <message numerus="yes">
        <source>%n line(s) were saved.</source>
        <translation>
            <numerusform>%n line was saved.</numerusform>
            <numerusform>%n lines were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::AuthorizationsTab</name>
    <message numerus="yes">
        <source>up to %n day(s) without it, when the decision takes all its time</source>
        <translation>
            <numerusform>up to %n day without it, when the decision takes all its time</numerusform>
            <numerusform>up to %n days without it, when the decision takes all its time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ContactsTab</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) since then without a touch-base.</source>
        <translation>
            <numerusform>%n attempt since then without a touch-base.</numerusform>
            <numerusform>%n attempts since then without a touch-base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::CoordinatorsCard</name>
    <message numerus="yes">
        <source>%n earlier coordinator(s)</source>
        <translation>
            <numerusform>%n earlier coordinator</numerusform>
            <numerusform>%n earlier coordinators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::CoverPage</name>
    <message numerus="yes">
        <source>Leads %n child(ren)</source>
        <translation>
            <numerusform>Leads %n child</numerusform>
            <numerusform>Leads %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-up of %n child(ren)</source>
        <translation>
            <numerusform>Back-up of %n child</numerusform>
            <numerusform>Back-up of %n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::DirectoryDetail</name>
    <message numerus="yes">
        <source>%n time(s): %1, the last on %2</source>
        <translation>
            <numerusform>%n time: %1, on %2</numerusform>
            <numerusform>%n times: %1, the last on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) whom this concerns</source>
        <translation>
            <numerusform>%n child whom this concerns</numerusform>
            <numerusform>%n children whom this concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in their care today</source>
        <translation>
            <numerusform>%n child in their care today</numerusform>
            <numerusform>%n children in their care today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentCard</name>
    <message numerus="yes">
        <source>%n day(s) in this step</source>
        <translation>
            <numerusform>%n day in this step</numerusform>
            <numerusform>%n days in this step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical: %n day(s)</source>
        <translation>
            <numerusform>typical: %n day</numerusform>
            <numerusform>typical: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentDetail</name>
    <message numerus="yes">
        <source>%n day(s) in this step</source>
        <translation>
            <numerusform>%n day in this step</numerusform>
            <numerusform>%n days in this step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical: %n day(s)</source>
        <translation>
            <numerusform>typical: %n day</numerusform>
            <numerusform>typical: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised day(s) of this step passed</source>
        <translation>
            <numerusform>%n promised day of this step passed</numerusform>
            <numerusform>%n promised days of this step passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentPage</name>
    <message numerus="yes">
        <source>%n item(s), from another place</source>
        <translation>
            <numerusform>%n item, from another place</numerusform>
            <numerusform>%n items, from another place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::FamiliesPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren), from another place</source>
        <translation>
            <numerusform>%n child, from another place</numerusform>
            <numerusform>%n children, from another place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::GivePanel</name>
    <message numerus="yes">
        <source>Who must act: %n line(s)</source>
        <translation>
            <numerusform>Who must act: %n line</numerusform>
            <numerusform>Who must act: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ImportPage</name>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation>
            <numerusform>%n child added.</numerusform>
            <numerusform>%n children added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) changed.</source>
        <translation>
            <numerusform>%n child changed.</numerusform>
            <numerusform>%n children changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone, but for %n record(s) that were edited since.</source>
        <translation>
            <numerusform>Import undone, but for %n record that were edited since.</numerusform>
            <numerusform>Import undone, but for %n records that were edited since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ImportPreview</name>
    <message numerus="yes">
        <source>%n new provider(s)</source>
        <translation>
            <numerusform>%n new provider</numerusform>
            <numerusform>%n new providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a decision; without one they are left out.</source>
        <translation>
            <numerusform>%n row needs a decision; without one it is left out.</numerusform>
            <numerusform>%n rows need a decision; without one they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::InterruptionsTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ItemRecords</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::LineActionBar</name>
    <message numerus="yes">
        <source>%n line(s) selected: what you do is done to all of them, and one undo takes all of it back.</source>
        <translation>
            <numerusform>%n line selected: what you do is done to it, and undo takes it back.</numerusform>
            <numerusform>%n lines selected: what you do is done to all of them, and one undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::LinePanel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::LockScreen</name>
    <message numerus="yes">
        <source>Enlace locked itself after %n minutes. Nothing was lost.</source>
        <translation>
            <numerusform>Enlace locked itself after %n minute. Nothing was lost.</numerusform>
            <numerusform>Enlace locked itself after %n minutes. Nothing was lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::MainWindow</name>
    <message numerus="yes">
        <source>Enlace locks itself in %n second(s): nobody is using it.</source>
        <translation>
            <numerusform>Enlace locks itself in %n second: nobody is using it.</numerusform>
            <numerusform>Enlace locks itself in %n seconds: nobody is using it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minute(s) without use (Ctrl+L)</source>
        <translation>
            <numerusform>Locks itself after %n minute without use (Ctrl+L)</numerusform>
            <numerusform>Locks itself after %n minutes without use (Ctrl+L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::MappingEditor</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be read</source>
        <translation>
            <numerusform>%n character cannot be read</numerusform>
            <numerusform>%n characters cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::NeedsTab</name>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::PacketTab</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, one for %n request(s)</source>
        <translation>
            <numerusform>%1, for %n request</numerusform>
            <numerusform>%1, one for %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::PartsBar</name>
    <message numerus="yes">
        <source>%n more part(s), by name</source>
        <translation>
            <numerusform>%n more part, by name</numerusform>
            <numerusform>%n more parts, by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::PeopleSection</name>
    <message numerus="yes">
        <source>This person still coordinates %n child(ren): hand them over first, or the account stays.</source>
        <translation>
            <numerusform>This person still coordinates %n child: hand the child over first, or the account stays.</numerusform>
            <numerusform>This person still coordinates %n children: hand them over first, or the account stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equipment step(s) wait for this person.</source>
        <translation>
            <numerusform>%n equipment step waits for this person.</numerusform>
            <numerusform>%n equipment steps wait for this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) lose their supervisor.</source>
        <translation>
            <numerusform>%n team loses its supervisor.</numerusform>
            <numerusform>%n teams lose their supervisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::PersonDetail</name>
    <message numerus="yes">
        <source>has %n equipment step(s) in hand</source>
        <translation>
            <numerusform>has %n equipment step in hand</numerusform>
            <numerusform>has %n equipment steps in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supervises %n team(s)</source>
        <translation>
            <numerusform>supervises %n team</numerusform>
            <numerusform>supervises %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands in for %n colleague(s)</source>
        <translation>
            <numerusform>stands in for %n colleague</numerusform>
            <numerusform>stands in for %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads or backs up %n child(ren)</source>
        <translation>
            <numerusform>leads or backs up %n child</numerusform>
            <numerusform>leads or backs up %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer served</source>
        <translation>
            <numerusform>%n of them no longer served</numerusform>
            <numerusform>%n of them no longer served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ProvidersPage</name>
    <message numerus="yes">
        <source>%Ln organization(s) or more</source>
        <translation>
            <numerusform>%Ln organization or more</numerusform>
            <numerusform>%Ln organizations or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s) or more</source>
        <translation>
            <numerusform>%Ln provider or more</numerusform>
            <numerusform>%Ln providers or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>%Ln provider</numerusform>
            <numerusform>%Ln providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>&amp;Compare %n</numerusform>
            <numerusform>&amp;Compare %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::RecordEditor</name>
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
</context>
<context>
    <name>enlace::ReleasesTab</name>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ReviewCard</name>
    <message numerus="yes">
        <source>%n line(s) fell due</source>
        <translation>
            <numerusform>%n line fell due</numerusform>
            <numerusform>%n lines fell due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came back</source>
        <translation>
            <numerusform>%n line came back</numerusform>
            <numerusform>%n lines came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your families changed</source>
        <translation>
            <numerusform>%n of your families changed</numerusform>
            <numerusform>%n of your families changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to read</source>
        <translation>
            <numerusform>%n message to read</numerusform>
            <numerusform>%n messages to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::RulePreviewPanel</name>
    <message numerus="yes">
        <source>%Ln deadline(s) would move</source>
        <translation>
            <numerusform>%Ln deadline would move</numerusform>
            <numerusform>%Ln deadlines would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be new</source>
        <translation>
            <numerusform>%Ln would be new</numerusform>
            <numerusform>%Ln would be new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would end</source>
        <translation>
            <numerusform>%n would end</numerusform>
            <numerusform>%n would end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) would change</source>
        <translation>
            <numerusform>%n rule would change</numerusform>
            <numerusform>%n rules would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) would keep the day and follow the new version.</source>
        <translation>
            <numerusform>%Ln deadline would keep the day and follow the new version.</numerusform>
            <numerusform>%Ln deadlines would keep the day and follow the new version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not listed: the list ends, or your role does not show these children.</source>
        <translation>
            <numerusform>%Ln more is not listed: it is of a child whom your role does not show, or there are too many.</numerusform>
            <numerusform>%Ln more are not listed: they are of children whom your role does not show, or too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s) changed; the deadlines follow.</source>
        <translation>
            <numerusform>%n rule changed; the deadlines follow.</numerusform>
            <numerusform>%n rules changed; the deadlines follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were saved.</source>
        <translation>
            <numerusform>%n rule was saved.</numerusform>
            <numerusform>%n rules were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every desk now locks itself after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Every desk now locks itself after %n minute at the latest.</numerusform>
            <numerusform>Every desk now locks itself after %n minutes at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s): an administrator decides how long.</source>
        <translation>
            <numerusform>At most %n minute: an administrator decides how long.</numerusform>
            <numerusform>At most %n minutes: an administrator decides how long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::SnoozePanel</name>
    <message numerus="yes">
        <source>Put off %n line(s)</source>
        <translation>
            <numerusform>Put off %n line</numerusform>
            <numerusform>Put off %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::StepBar</name>
    <message numerus="yes">
        <source>Step %1 of %2, done: %3, %n day(s)</source>
        <translation>
            <numerusform>Step %1 of %2, done: %3, %n day</numerusform>
            <numerusform>Step %1 of %2, done: %3, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of %2, current: %3, %n day(s)</source>
        <translation>
            <numerusform>Step %1 of %2, current: %3, %n day</numerusform>
            <numerusform>Step %1 of %2, current: %3, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::SupportTab</name>
    <message numerus="yes">
        <source>The family took part in %1 of %n meeting(s).</source>
        <translation>
            <numerusform>The family took part in %1 of %n meeting.</numerusform>
            <numerusform>The family took part in %1 of %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::TasksTab</name>
    <message numerus="yes">
        <source>%n task(s) to do.</source>
        <translation>
            <numerusform>%n task to do.</numerusform>
            <numerusform>%n tasks to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lie(s) with the family: %1%.</source>
        <translation>
            <numerusform>%n of them lies with the family: %1%.</numerusform>
            <numerusform>%n of them lie with the family: %1%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) wait(s) for an answer.</source>
        <translation>
            <numerusform>%n recommendation waits for an answer.</numerusform>
            <numerusform>%n recommendations wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::TeamDetail</name>
    <message numerus="yes">
        <source>%n person(s) belong to it.</source>
        <translation>
            <numerusform>%n person belongs to it.</numerusform>
            <numerusform>%n people belong to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::TherapyTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::Timeline</name>
    <message numerus="yes">
        <source>gap of %n month(s)</source>
        <translation>
            <numerusform>gap of %n month</numerusform>
            <numerusform>gap of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gap of %n day(s)</source>
        <translation>
            <numerusform>gap of %n day</numerusform>
            <numerusform>gap of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::TodayPage</name>
    <message numerus="yes">
        <source>%n line(s) put off</source>
        <translation>
            <numerusform>%n line put off</numerusform>
            <numerusform>%n lines put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of families on pause</source>
        <translation>
            <numerusform>%n line of families on pause</numerusform>
            <numerusform>%n lines of families on pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n specially protected line(s) (privacy rule)</source>
        <translation>
            <numerusform>%n specially protected line (privacy rule)</numerusform>
            <numerusform>%n specially protected lines (privacy rule)</numerusform>
        </translation>
    </message>
</context>
</TS>
