<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>AcceptingPatients</name>
    <message>
        <source>Accepts new patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taking new patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyKind</name>
    <message>
        <source>Health plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical Therapy Unit (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangementKind</name>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of agreement (LOA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-case agreement (SCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity of care (CoC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>No dentist that you may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PCP that you may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dentist on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PCP on file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareTeamRole</name>
    <message>
        <source>Medical home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary care (PCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special care center (SCC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavioral therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical Therapy Unit (MTU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public health nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health plan or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CcsPanel</name>
    <message>
        <source>CCS paneled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not CCS paneled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to the CCS panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS panel not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountyModelKind</name>
    <message>
        <source>Whole Child Model (county plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic CCS (county)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Child Model (Kaiser)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment steps of the therapy unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specially protected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses and medications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorizations and renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of authorizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of accounts and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who use Enlace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Choose who it is: a provider, an organization or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person of the family&apos;s circle, or somebody of the directory, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider or an organization, not both and not neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization cannot succeed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization cannot belong to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialty code has ten characters and ends in X, like 208000000X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give ages in years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest age is below the youngest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which this was said. Without it nobody can tell later whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wait is zero days or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which this wait was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NPI has ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NPI begins with 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an NPI: its last digit does not agree with the others. Compare it with the paper, digit by digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. Nothing was saved; read it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no access to this part. Ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed. Your data are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this store. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Enlace store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged. Nothing was changed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be read or written. Nothing was changed. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is not active in this installation, so Enlace refuses to open a store. Nothing was written. Install Enlace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file of the server was not found. Ask whoever runs the server for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so no connection was made. Check its name and the certificate file with whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver is missing. Install Enlace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store comes from a newer version of Enlace. Nothing was changed. Update Enlace to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was made by a different build of Enlace. Nothing was changed. Install the version that made it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the store cannot be read. Nothing was changed. Run the check of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this while you were editing. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here, or your account may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is closed. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presidents&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cesar Chavez Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after Thanksgiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderKind</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic or office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County&apos;s model of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Care coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental and behavioral health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproductive and sexual health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender-affirming care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIV and sexually transmitted infections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developmental services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody and legal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry about using benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family&apos;s own note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented for the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Specialty</name>
    <message>
        <source>Pediatrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric nurse practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developmental and behavioral pediatrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric heart (cardiology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric critical care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric emergency medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric hormones and growth (endocrinology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric stomach and intestines (gastroenterology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric blood and cancer (hematology-oncology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric infections (infectious disease)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric kidneys (nephrology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric lungs (pulmonology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric joints (rheumatology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child nervous system (neurology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newborn medicine (neonatology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric rehabilitation medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric skin (dermatology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones and joints (orthopedics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain and spine surgery (neurosurgery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric urology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child and adolescent psychiatry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavior analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage and family therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pediatric dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral surgeon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing specialist (audiology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthotist (braces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosthetist (artificial limbs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical equipment supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace and prosthesis supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed vocational nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home health agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing care agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case manager or care coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community health worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rides to appointments (non-emergency transport)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community health center (FQHC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingKind</name>
    <message>
        <source>Out of network, to %1</source>
        <extracomment>A chip; %1 is the last day of the arrangement, &quot;Jan 31&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of network, with an arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Treats</name>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
