<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>AcceptingPatients</name>
    <message>
        <source>Accepts new patients</source>
        <translation>Acepta pacientes nuevos</translation>
    </message>
    <message>
        <source>Not taking new patients</source>
        <translation>No acepta pacientes nuevos</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Nadie ha preguntado</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgenciesSection</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>AgencyKind</name>
    <message>
        <source>Health plan</source>
        <translation>Plan de salud</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>Oficina del condado</translation>
    </message>
    <message>
        <source>Medical Therapy Unit (MTU)</source>
        <translation>Unidad de Terapia Médica (MTU)</translation>
    </message>
    <message>
        <source>Equipment vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Therapy agency</source>
        <translation>Agencia de terapia</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>School or district</source>
        <translation>Escuela o distrito</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>Community organization</source>
        <translation>Organización comunitaria</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Otra organización</translation>
    </message>
</context>
<context>
    <name>AgencyModel</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The child&apos;s network</source>
        <translation>Red de la niña o el niño</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>AlikeNotes</name>
    <message>
        <source>in this family</source>
        <translation>de esta familia</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>familia %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nació el %1</translation>
    </message>
    <message>
        <source>Perhaps on record already. Look first; you can save all the same.</source>
        <translation>Quizás ya está en el registro. Mire primero; de todos modos puede guardar.</translation>
    </message>
</context>
<context>
    <name>AllergyKind</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimento</translation>
    </message>
    <message>
        <source>Latex</source>
        <translation>Látex</translation>
    </message>
    <message>
        <source>Adhesive, dye or other material</source>
        <translation>Adhesivo, colorante u otro material</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>AllergySeverity</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Pone en peligro la vida</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Sin preguntar todavía</translation>
    </message>
</context>
<context>
    <name>AppealState</name>
    <message>
        <source>No appeal</source>
        <translation>Sin apelación</translation>
    </message>
    <message>
        <source>Appeal in progress</source>
        <translation>Apelación en curso</translation>
    </message>
    <message>
        <source>Appeal won: the decision was changed</source>
        <translation>Apelación ganada: la decisión cambió</translation>
    </message>
    <message>
        <source>Appeal lost: the decision stands</source>
        <translation>Apelación perdida: la decisión sigue igual</translation>
    </message>
    <message>
        <source>Appeal withdrawn</source>
        <translation>Apelación retirada</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Se preguntó; sin respuesta</translation>
    </message>
    <message>
        <source>On the wait list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>First visit offered</source>
        <translation>Ofrecieron la primera cita</translation>
    </message>
    <message>
        <source>Takes the child</source>
        <translation>Aceptan al paciente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No aceptan</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nunca contestaron</translation>
    </message>
    <message>
        <source>We withdrew it</source>
        <translation>Ya no hizo falta</translation>
    </message>
</context>
<context>
    <name>ApprovalNeed</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Needs an authorization</source>
        <translation>Necesita autorización</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Aprobado de antemano</translation>
    </message>
    <message>
        <source>Needs no authorization</source>
        <translation>No necesita autorización</translation>
    </message>
</context>
<context>
    <name>ApprovalStanding</name>
    <message>
        <source>Confirmed</source>
        <translation>Con confirmación</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Leído en la fuente</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Sin vigencia</translation>
    </message>
</context>
<context>
    <name>ApprovalsPart</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ArrangementKind</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Letter of agreement (LOA)</source>
        <translation>Carta de acuerdo (LOA)</translation>
    </message>
    <message>
        <source>Single-case agreement (SCA)</source>
        <translation>Acuerdo para un solo caso (SCA)</translation>
    </message>
    <message>
        <source>Continuity of care (CoC)</source>
        <translation>Continuidad de la atención (CoC)</translation>
    </message>
</context>
<context>
    <name>AskingNotes</name>
    <message>
        <source>ask again on %1</source>
        <translation>volver a preguntar el %1</translation>
    </message>
    <message numerus="yes">
        <source>The wait there: %n day(s).</source>
        <translation>
            <numerusform>La espera ahí: %n día.</numerusform>
            <numerusform>La espera ahí: %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused %n time(s), the last on %1: %2.</source>
        <translation>
            <numerusform>No aceptaron %n vez, el %1: %2.</numerusform>
            <numerusform>No aceptaron %n veces; la última, el %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The child is assigned to %1. A clinic to which a child is not assigned may not be paid: ask the plan first.</source>
        <translation>La asignación es a %1. Puede que no se pague a una clínica sin asignación: pregunte antes al plan.</translation>
    </message>
    <message>
        <source>Good to know before you ask</source>
        <translation>Conviene saberlo antes de preguntar</translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Cambio de contraseña</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad recuperada</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Se deshizo</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Last names</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Therapy unit</source>
        <translation>Unidad de terapia</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Quién suple</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>Written language</source>
        <translation>Idioma escrito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motivo del final</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Respuesta a más tardar</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Reason for archiving</source>
        <translation>Motivo de archivarlo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source in detail</source>
        <translation>Fuente en detalle</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Se supo</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Copia de seguridad del</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Last of them</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>Another detail (%1)</source>
        <translation>Otro dato (%1)</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>otro registro</translation>
    </message>
    <message>
        <source>Looked at this report</source>
        <translation>Consultó este informe</translation>
    </message>
    <message>
        <source>A child whom you may not see</source>
        <translation>Un menor que usted no puede ver</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Sin cuenta abierta</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>Longest time until the lock, minutes</source>
        <translation>Tiempo máximo hasta el bloqueo, en minutos</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minutos dedicados</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>Siguiente paso a más tardar</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué fue</translation>
    </message>
    <message>
        <source>What the family answered</source>
        <translation>Qué contestó la familia</translation>
    </message>
    <message>
        <source>Offer again from</source>
        <translation>Volver a ofrecer desde</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Promised days not kept</source>
        <translation>Fechas prometidas que no se cumplieron</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se preguntó el</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>En espera de</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Who sent the notice</source>
        <translation>Quién envió el aviso</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>Fecha del aviso</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Día del cambio</translation>
    </message>
    <message>
        <source>Appealed on</source>
        <translation>Apelación presentada el</translation>
    </message>
    <message>
        <source>Appeal answered on</source>
        <translation>Apelación respondida el</translation>
    </message>
    <message>
        <source>Hearing asked for on</source>
        <translation>Audiencia pedida el</translation>
    </message>
    <message>
        <source>Coverage stopped on</source>
        <translation>Cobertura suspendida el</translation>
    </message>
    <message>
        <source>Coverage rescued on</source>
        <translation>Cobertura recuperada el</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Pospuesto hasta</translation>
    </message>
    <message>
        <source>Why it was put off</source>
        <translation>Por qué se pospuso</translation>
    </message>
    <message>
        <source>On pause until</source>
        <translation>En pausa hasta</translation>
    </message>
    <message>
        <source>Why on pause</source>
        <translation>Por qué está en pausa</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Asked of the colleague</source>
        <translation>Se pidió a esta persona del equipo</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Volver a preguntar el</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Promised to the family</source>
        <translation>Se le prometió a la familia</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Quién contestó</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Se contestó el</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo que aprendió</translation>
    </message>
    <message>
        <source>Which help</source>
        <translation>Cobertura o ayuda</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
</context>
<context>
    <name>AuthorizationDecision</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>AuthorizationState</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sent, not complete yet</source>
        <translation>Enviada, falta información</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Approved, begins later</source>
        <translation>Aprobada, empieza después</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>AuthorizationsTab</name>
    <message>
        <source>Item or service</source>
        <translation>Artículo o servicio</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation>Aprobado hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Before an update of Enlace</source>
        <translation>Antes de una actualización de Enlace</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Antes de recuperar una copia</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niñas y niños</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Benefit</name>
    <message>
        <source>Medi-Cal</source>
        <translation>Medi-Cal</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>Help with food (CalFresh)</source>
        <translation>Ayuda para alimentos (CalFresh)</translation>
    </message>
    <message>
        <source>WIC</source>
        <translation>WIC</translation>
    </message>
    <message>
        <source>School meals</source>
        <translation>Comidas en la escuela</translation>
    </message>
    <message>
        <source>Cash aid (CalWORKs)</source>
        <translation>Ayuda en efectivo (CalWORKs)</translation>
    </message>
    <message>
        <source>SSI</source>
        <translation>SSI</translation>
    </message>
    <message>
        <source>In-home care (IHSS)</source>
        <translation>Cuidado en el hogar (IHSS)</translation>
    </message>
    <message>
        <source>Help with housing</source>
        <translation>Ayuda para la vivienda</translation>
    </message>
    <message>
        <source>Other health insurance</source>
        <translation>Otro seguro médico</translation>
    </message>
    <message>
        <source>Any help at all</source>
        <translation>Cualquier ayuda</translation>
    </message>
</context>
<context>
    <name>BenefitSheet</name>
    <message>
        <source>Nobody here asks about anybody&apos;s immigration status, and nobody writes it down. You need not say it to get help with your child&apos;s care.</source>
        <translation>Aquí nadie pregunta por el estatus migratorio de nadie, y nadie lo anota. No hace falta decirlo para recibir ayuda con la atención de su niño.</translation>
    </message>
    <message>
        <source>“Public charge” is a test that only some people meet, when they apply for certain visas or for a green card. It is no test for getting care.</source>
        <translation>La “carga pública” es un examen que solo se hace a algunas personas, cuando piden ciertas visas o la tarjeta verde. No es un examen para recibir atención.</translation>
    </message>
    <message>
        <source>Federal rule of 2022 on public charge, 8 CFR 212</source>
        <translation>Regla federal de 2022 sobre la carga pública, 8 CFR 212</translation>
    </message>
    <message>
        <source>By the rule of 2022, Medi-Cal and CCS are not counted in that test, except long-term care in an institution that the government pays.</source>
        <translation>Según la regla de 2022, Medi-Cal y CCS no cuentan en ese examen, salvo la atención de largo plazo en una institución que paga el gobierno.</translation>
    </message>
    <message>
        <source>By the same rule, what a child receives is not counted against the child&apos;s parents.</source>
        <translation>Según la misma regla, lo que recibe un niño no cuenta en contra de sus padres.</translation>
    </message>
    <message>
        <source>In November 2025 the federal government proposed to take that rule back. Whether it still holds on the day on which you read this, a lawyer can tell you.</source>
        <translation>En noviembre de 2025 el gobierno federal propuso retirar esa regla. Si todavía vale el día en que usted lee esto, se lo puede decir un abogado.</translation>
    </message>
    <message>
        <source>Proposal of the Department of Homeland Security, November 2025</source>
        <translation>Propuesta del Departamento de Seguridad Nacional, noviembre de 2025</translation>
    </message>
    <message>
        <source>Using health benefits for your child</source>
        <translation>Usar beneficios de salud para su niño</translation>
    </message>
    <message>
        <source>Edition of %1, printed on %2</source>
        <translation>Edición del %1, impresa el %2</translation>
    </message>
    <message>
        <source>Source: %1. Written on %2; no lawyer has confirmed it.</source>
        <translation>Fuente: %1. Escrito el %2; ningún abogado lo ha confirmado.</translation>
    </message>
    <message>
        <source>Before you give up a benefit</source>
        <translation>Antes de dejar un beneficio</translation>
    </message>
    <message>
        <source>Ask a lawyer or an accredited representative first. Legal aid offices advise families free of charge; ask us for one near you. Beware of anybody who asks for money and is neither.</source>
        <translation>Pregunte antes a un abogado o a un representante acreditado. Las oficinas de ayuda legal aconsejan gratis a las familias; pídanos una cerca de usted. Cuídese de quien le pida dinero y no sea ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>Your coordinator: %1</source>
        <translation>Quien coordina la atención de su niño: %1</translation>
    </message>
    <message>
        <source>This sheet is information and no legal advice. It is about nobody in particular. The family decides.</source>
        <translation>Esta hoja es información y no un consejo legal. No trata de nadie en particular. La familia decide.</translation>
    </message>
</context>
<context>
    <name>BodySide</name>
    <message>
        <source>No side</source>
        <translation>Sin lado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>CareSkill</name>
    <message>
        <source>Tracheostomy care</source>
        <translation>Cuidado de la traqueostomía</translation>
    </message>
    <message>
        <source>Suctioning</source>
        <translation>Aspiración de secreciones</translation>
    </message>
    <message>
        <source>Ventilator</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Feeding by tube (G-tube)</source>
        <translation>Alimentación por sonda (sonda G)</translation>
    </message>
    <message>
        <source>Feeding by mouth</source>
        <translation>Alimentación por la boca</translation>
    </message>
    <message>
        <source>What to do in a seizure</source>
        <translation>Qué hacer en una convulsión</translation>
    </message>
    <message>
        <source>Giving medication</source>
        <translation>Dar los medicamentos</translation>
    </message>
    <message>
        <source>Blood sugar and insulin</source>
        <translation>Azúcar en la sangre e insulina</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation>Sonda urinaria</translation>
    </message>
    <message>
        <source>Ostomy care</source>
        <translation>Cuidado de la ostomía</translation>
    </message>
    <message>
        <source>Lifting and transfers</source>
        <translation>Levantar y trasladar</translation>
    </message>
    <message>
        <source>Positioning and braces</source>
        <translation>Posiciones y aparatos ortopédicos</translation>
    </message>
    <message>
        <source>Wheelchair and car seat</source>
        <translation>Silla de ruedas y asiento del auto</translation>
    </message>
    <message>
        <source>How the child says things</source>
        <translation>Cómo se comunica</translation>
    </message>
    <message>
        <source>Calming the child</source>
        <translation>Cómo calmarle</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>No dentist that you may see</source>
        <translation>Falta dentista entre lo que usted puede ver</translation>
    </message>
    <message>
        <source>No PCP that you may see</source>
        <translation>Falta PCP entre lo que usted puede ver</translation>
    </message>
    <message>
        <source>No dentist on file</source>
        <translation>Falta dentista</translation>
    </message>
    <message>
        <source>No PCP on file</source>
        <translation>Falta PCP</translation>
    </message>
</context>
<context>
    <name>CareTeamRole</name>
    <message>
        <source>Medical home</source>
        <translation>Hogar médico</translation>
    </message>
    <message>
        <source>Primary care (PCP)</source>
        <translation>Atención primaria (PCP)</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Special care center (SCC)</source>
        <translation>Centro de atención especializada (SCC)</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dentista</translation>
    </message>
    <message>
        <source>Physical therapist</source>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Terapeuta ocupacional</translation>
    </message>
    <message>
        <source>Speech therapist</source>
        <translation>Terapeuta del habla</translation>
    </message>
    <message>
        <source>Behavioral therapist</source>
        <translation>Terapeuta de conducta</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Medical Therapy Unit (MTU)</source>
        <translation>Unidad de Terapia Médica (MTU)</translation>
    </message>
    <message>
        <source>Equipment vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Nursing at home</source>
        <translation>Enfermería en el hogar</translation>
    </message>
    <message>
        <source>Public health nurse</source>
        <translation>Enfermería de salud pública</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Servicios sociales</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Administración de casos</translation>
    </message>
    <message>
        <source>Health plan or network</source>
        <translation>Plan o red de salud</translation>
    </message>
    <message>
        <source>Community helper</source>
        <translation>Apoyo comunitario</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro papel</translation>
    </message>
</context>
<context>
    <name>CareTeamTab</name>
    <message>
        <source>Begins later</source>
        <translation>Empieza después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>On the team</source>
        <translation>Atiende ahora</translation>
    </message>
    <message>
        <source>assigned by the plan</source>
        <translation>por asignación del plan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Phone and days</source>
        <translation>Teléfono y fechas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>CaregiverOrder</name>
    <message>
        <source>Main caregiver</source>
        <translation>Persona cuidadora principal</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>In an emergency only</source>
        <translation>Solo en una emergencia</translation>
    </message>
</context>
<context>
    <name>CcsPanel</name>
    <message>
        <source>CCS paneled</source>
        <translation>En el panel de CCS</translation>
    </message>
    <message>
        <source>Not CCS paneled</source>
        <translation>Fuera del panel de CCS</translation>
    </message>
    <message>
        <source>Applied to the CCS panel</source>
        <translation>Solicitó entrar al panel de CCS</translation>
    </message>
    <message>
        <source>CCS panel not known</source>
        <translation>Panel de CCS: no se sabe</translation>
    </message>
</context>
<context>
    <name>ChildAccessKind</name>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Found by exact name</source>
        <translation>Búsqueda por nombre exacto</translation>
    </message>
</context>
<context>
    <name>ChildModel</name>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Lead coordinator</source>
        <translation>Coordinación principal</translation>
    </message>
    <message>
        <source>No lead coordinator</source>
        <translation>Sin coordinación principal</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próxima fecha límite</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>This child has deadlines that your role does not show.</source>
        <translation>Este menor tiene plazos que su función no muestra.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Step:</source>
        <translation>Paso:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Who has it:</source>
        <translation>Quién lo tiene:</translation>
    </message>
    <message>
        <source>Call:</source>
        <translation>Teléfono:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Sigue:</translation>
    </message>
    <message>
        <source>See: enlace-cli --help</source>
        <translation>Vea: enlace-cli --help</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>The same password again:</source>
        <translation>La misma contraseña otra vez:</translation>
    </message>
    <message>
        <source>show what a health plan&apos;s roster would change; with --apply, do it</source>
        <translation>muestra qué cambiaría la lista de miembros de un plan de salud; con --apply, lo hace</translation>
    </message>
    <message>
        <source>list what is due, why, and whose move it is</source>
        <translation>enumera lo que vence, por qué y a quién le toca actuar</translation>
    </message>
    <message>
        <source>say where a child&apos;s equipment stands</source>
        <translation>dice en qué paso va el equipo de un niño</translation>
    </message>
    <message>
        <source>make a backup and check it</source>
        <translation>hace una copia de seguridad y la revisa</translation>
    </message>
    <message>
        <source>list the backups, or put one in the place of the store</source>
        <translation>enumera las copias de seguridad, o pone una en lugar del almacén</translation>
    </message>
    <message>
        <source>check the store: pages, references, audit, search words, deadlines</source>
        <translation>revisa el almacén: páginas, referencias, registro, palabras de búsqueda, fechas límite</translation>
    </message>
    <message>
        <source>make a store with an invented county</source>
        <translation>crea un almacén con un condado inventado</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué orden?</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>%1, stalled</source>
        <translation>%1, sin avance</translation>
    </message>
    <message>
        <source>Only what is due until this day, as 2026-12-31.</source>
        <translation>Solo lo que vence hasta este día, por ejemplo 2026-12-31.</translation>
    </message>
    <message>
        <source>Only my children.</source>
        <translation>Solo los niños a mi cargo.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo tantas.</translation>
    </message>
    <message>
        <source>That date does not exist. Example: 2026-12-31.</source>
        <translation>Esa fecha no existe. Ejemplo: 2026-12-31.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit pide un número desde 1.</translation>
    </message>
    <message>
        <source>, unconfirmed</source>
        <translation>, sin confirmar</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
    <message>
        <source>The child&apos;s date of birth, as 2015-08-13.</source>
        <translation>La fecha de nacimiento del niño, por ejemplo 2015-08-13.</translation>
    </message>
    <message>
        <source>The child&apos;s CIN.</source>
        <translation>El número CIN del niño.</translation>
    </message>
    <message numerus="yes">
        <source>  %n protected item(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %n equipo protegido.</numerusform>
            <numerusform>No se muestran %n equipos protegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No child matches.</source>
        <translation>Ningún niño coincide.</translation>
    </message>
    <message>
        <source>Enlace without a window.</source>
        <translation>Enlace sin ventana.</translation>
    </message>
    <message>
        <source>Who signs in.</source>
        <translation>Quién entra.</translation>
    </message>
    <message>
        <source>File whose first line is the password; without it, you are asked.</source>
        <translation>Archivo cuya primera línea es la contraseña; si no se indica, se pide.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Responde con un objeto JSON.</translation>
    </message>
    <message>
        <source>en or es; without it, the system&apos;s.</source>
        <translation>en o es; si no se indica, el del sistema.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Una de las órdenes de arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be created</source>
        <translation>
            <numerusform>se creará %n registro</numerusform>
            <numerusform>se crearán %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be changed</source>
        <translation>
            <numerusform>se cambiará %n registro</numerusform>
            <numerusform>se cambiarán %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left alone</source>
        <translation>
            <numerusform>%n registro queda igual</numerusform>
            <numerusform>%n registros quedan igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n fila rechazada</numerusform>
            <numerusform>%n filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it; without this, only show what it would do.</source>
        <translation>Hace la importación; sin esto, solo muestra lo que haría.</translation>
    </message>
    <message>
        <source>Make no backup first.</source>
        <translation>No hace antes una copia de seguridad.</translation>
    </message>
    <message>
        <source>Name the store&apos;s folder and the file.</source>
        <translation>Indique la carpeta del almacén y el archivo.</translation>
    </message>
    <message>
        <source>Nothing has been changed. To do it, say --apply.</source>
        <translation>No se cambió nada. Para hacerlo, agregue --apply.</translation>
    </message>
    <message>
        <source>The agency whose store it is.</source>
        <translation>La agencia a la que pertenece el almacén.</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it.</source>
        <translation>Su nombre, como lo ven sus colegas.</translation>
    </message>
    <message>
        <source>Write the recovery key into this new file, not to the screen.</source>
        <translation>Escribe la clave de recuperación en este archivo nuevo y no en la pantalla.</translation>
    </message>
    <message>
        <source>To make a store, name its folder, --agency, --name and --sign-in.</source>
        <translation>Para crear un almacén, indique su carpeta, --agency, --name y --sign-in.</translation>
    </message>
    <message>
        <source>The store was made: %1</source>
        <translation>Se creó el almacén: %1</translation>
    </message>
    <message>
        <source>Recovery key, shown only now; print it and lock it away: %1</source>
        <translation>Clave de recuperación; se muestra solo ahora, imprímala y guárdela bajo llave: %1</translation>
    </message>
    <message>
        <source>The new store&apos;s folder.</source>
        <translation>La carpeta del almacén nuevo.</translation>
    </message>
    <message>
        <source>How many children.</source>
        <translation>Cuántos niños.</translation>
    </message>
    <message>
        <source>Which county: the same number makes the same one.</source>
        <translation>Qué condado: el mismo número crea el mismo.</translation>
    </message>
    <message>
        <source>The day around which its dates are laid, as 2026-11-21.</source>
        <translation>El día alrededor del cual se ponen sus fechas, por ejemplo 2026-11-21.</translation>
    </message>
    <message>
        <source>Give --out FOLDER, and if you like --children (30 to 2,000,000), --seed (1 to 1,000,000) and --today YYYY-MM-DD.</source>
        <translation>Indique --out CARPETA y, si quiere, --children (de 30 a 2,000,000), --seed (de 1 a 1,000,000) y --today AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>%1 of %2 children</source>
        <translation>%1 de %2 niños</translation>
    </message>
    <message>
        <source>%1 children in %2 families; %3 records. Open it: enlace --store %4</source>
        <translation>%1 niños en %2 familias; %3 registros. Para abrirlo: enlace --store %4</translation>
    </message>
    <message>
        <source>Made, opened and counted: %1</source>
        <translation>Hecha, abierta y contada: %1</translation>
    </message>
    <message>
        <source>The newest backup.</source>
        <translation>La copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Aquí todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>No existe esa copia de seguridad.</translation>
    </message>
    <message>
        <source>Restored: %1. What stood there before is kept among the backups.</source>
        <translation>Restaurada: %1. Lo que había antes se guarda entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>bien: %1</translation>
    </message>
    <message>
        <source>PROBLEM: %1</source>
        <translation>PROBLEMA: %1</translation>
    </message>
    <message>
        <source>Only of the children whom this person coordinates, by sign-in name.</source>
        <translation>Solo de las niñas y los niños que coordina esta persona, por su nombre para iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody signs in here as %1.</source>
        <translation>Aquí nadie inicia sesión como %1.</translation>
    </message>
    <message>
        <source>say which day a rule gives, and why</source>
        <translation>decir qué día da una regla, y por qué</translation>
    </message>
    <message>
        <source>check a rule file, or print the rules that come with Enlace</source>
        <translation>revisar un archivo de reglas, o mostrar las reglas que trae Enlace</translation>
    </message>
    <message>
        <source>The rule, as CCS-REDET.</source>
        <translation>La regla, como CCS-REDET.</translation>
    </message>
    <message>
        <source>The day it counts from, as 2026-11-21, or with the county&apos;s hour, as 2026-11-21T14:30.</source>
        <translation>El día desde el que cuenta, como 2026-11-21, o con la hora del condado, como 2026-11-21T14:30.</translation>
    </message>
    <message>
        <source>The child&apos;s health network.</source>
        <translation>La red de salud de la niña o el niño.</translation>
    </message>
    <message>
        <source>The child&apos;s health plan.</source>
        <translation>El plan de salud de la niña o el niño.</translation>
    </message>
    <message>
        <source>The child&apos;s county.</source>
        <translation>El condado de la niña o el niño.</translation>
    </message>
    <message>
        <source>The program, as ccs, wcm or medi_cal.</source>
        <translation>El programa, como ccs, wcm o medi_cal.</translation>
    </message>
    <message>
        <source>The group of items, as dme.</source>
        <translation>El grupo de artículos, como dme.</translation>
    </message>
    <message>
        <source>The need tier, as high.</source>
        <translation>El nivel de necesidad, como high.</translation>
    </message>
    <message>
        <source>Which rule? Name it with --rule.</source>
        <translation>¿Qué regla? Indíquela con --rule.</translation>
    </message>
    <message>
        <source>From which day? Name it with --from, as 2026-11-21 or 2026-11-21T14:30.</source>
        <translation>¿Desde qué día? Indíquelo con --from, como 2026-11-21 o 2026-11-21T14:30.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No existe la regla %1.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off: nobody has entered its value yet.</source>
        <translation>La regla %1 está desactivada: nadie ha anotado todavía su valor.</translation>
    </message>
    <message>
        <source>Rule %1 was not in force on that day.</source>
        <translation>La regla %1 no estaba vigente ese día.</translation>
    </message>
    <message>
        <source>rules check FILE, or rules export.</source>
        <translation>rules check ARCHIVO, o rules export.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), without a contradiction.</source>
        <translation>
            <numerusform>%n regla, sin contradicción.</numerusform>
            <numerusform>%n reglas, sin contradicción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for a value.</source>
        <translation>
            <numerusform>%n de ellas espera un valor.</numerusform>
            <numerusform>%n de ellas esperan un valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody has confirmed.</source>
        <translation>
            <numerusform>%n de ellas no la ha confirmado nadie.</numerusform>
            <numerusform>%n de ellas no las ha confirmado nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>make an encrypted store, in a folder or on a server</source>
        <translation>crear un almacén cifrado, en una carpeta o en un servidor</translation>
    </message>
    <message>
        <source>In the place of the word STORE: its folder, or postgresql://HOST[:PORT]/DATABASE.</source>
        <translation>En lugar de la palabra STORE: su carpeta, o postgresql://SERVIDOR[:PUERTO]/BASE.</translation>
    </message>
    <message>
        <source>The root certificate of a server whose authority this computer does not know.</source>
        <translation>El certificado raíz de un servidor cuya autoridad esta computadora no conoce.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>line %1 and %n more: %2</source>
        <translation>
            <numerusform>línea %1 y %n más: %2</numerusform>
            <numerusform>línea %1 y %n más: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out until somebody decides about them in the window</source>
        <translation>
            <numerusform>%n fila queda fuera hasta que alguien decida sobre ella en la ventana</numerusform>
            <numerusform>%n filas quedan fuera hasta que alguien decida sobre ellas en la ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>--undo takes the number of an import, as “batch” gives it.</source>
        <translation>--undo lleva el número de una importación, como lo da “batch”.</translation>
    </message>
    <message>
        <source>left, edited since: %1, %2 (%3)</source>
        <translation>queda, porque se cambió después: %1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as before</source>
        <translation>
            <numerusform>%n registro está como antes</numerusform>
            <numerusform>%n registros están como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>What a column holds, as &quot;Member DOB=birth_date&quot;; once for each column that is not found out.</source>
        <translation>Qué contiene una columna, como &quot;Member DOB=birth_date&quot;; una vez por cada columna que no se reconozca.</translation>
    </message>
    <message>
        <source>Take back an import, in the place of a file.</source>
        <translation>Deshacer una importación, en lugar de dar un archivo.</translation>
    </message>
    <message>
        <source>Imported. To take it back: --undo %1</source>
        <translation>Se importó. Para deshacerlo: --undo %1</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>No había nada que importar.</translation>
    </message>
    <message>
        <source>The recovery key could not be written into its file; is the disk full? The store is made. Write the key down from here.</source>
        <translation>La clave de recuperación no se pudo escribir en su archivo; ¿está lleno el disco? El almacén está creado. Anote la clave desde aquí.</translation>
    </message>
    <message>
        <source>Name the store&apos;s folder.</source>
        <translation>Indique la carpeta del almacén.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not shown: specially protected</source>
        <translation>
            <numerusform>no se muestra %n línea: información con protección especial</numerusform>
            <numerusform>no se muestran %n líneas: información con protección especial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSystem</name>
    <message>
        <source>HCPCS</source>
        <translation>HCPCS</translation>
    </message>
    <message>
        <source>Vendor or plan code</source>
        <translation>Código de la compañía o del plan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Cerrar o volver</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change the record that is shown</source>
        <translation>Cambiar el registro que se muestra</translation>
    </message>
    <message>
        <source>History of the record that is shown</source>
        <translation>Historial del registro que se muestra</translation>
    </message>
    <message>
        <source>Log a contact with the family shown</source>
        <translation>Registrar un contacto con la familia que se muestra</translation>
    </message>
    <message>
        <source>Move the item shown to its next step</source>
        <translation>Pasar el equipo que se muestra al siguiente paso</translation>
    </message>
    <message>
        <source>&amp;Open the family</source>
        <translation>&amp;Abrir la familia</translation>
    </message>
    <message>
        <source>Open the family at this line (Enter)</source>
        <translation>Abrir la familia en esta línea (Enter)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Mark what is selected as done; it can be taken back</source>
        <translation>Dar por hecho lo seleccionado; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <translation>&amp;Posponer…</translation>
    </message>
    <message>
        <source>Put off what is selected: silent until a day, with a reason</source>
        <translation>Posponer lo seleccionado: en silencio hasta un día, con un motivo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
    <message>
        <source>&amp;Whose move…</source>
        <translation>&amp;A quién le toca…</translation>
    </message>
    <message>
        <source>Say whose move it is, and when they were asked</source>
        <translation>Anotar a quién le toca y cuándo se le pidió</translation>
    </message>
    <message>
        <source>As the &amp;rule says again</source>
        <translation>Otra vez como dice la &amp;regla</translation>
    </message>
    <message>
        <source>Whose move it is follows the rule again</source>
        <translation>A quién le toca lo dice otra vez la regla</translation>
    </message>
    <message>
        <source>&amp;Back into the list now</source>
        <translation>&amp;Volver a la lista ya</translation>
    </message>
    <message>
        <source>Bring back what was put off</source>
        <translation>Traer de vuelta lo pospuesto</translation>
    </message>
    <message>
        <source>&amp;Pause the family…</source>
        <translation>&amp;Pausar los avisos…</translation>
    </message>
    <message>
        <source>Leave the family in peace for a while</source>
        <translation>Pausar los avisos de la familia por un tiempo</translation>
    </message>
    <message>
        <source>&amp;End the pause</source>
        <translation>&amp;Terminar la pausa</translation>
    </message>
    <message>
        <source>End the family&apos;s pause before its day</source>
        <translation>Terminar la pausa de la familia antes de su día</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last thing back</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Your own views of the list</source>
        <translation>Sus propias vistas de la lista</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>Keep what is chosen above the list under a name</source>
        <translation>Guardar con un nombre lo elegido arriba de la lista</translation>
    </message>
    <message>
        <source>&amp;Rename this view…</source>
        <translation>&amp;Cambiar el nombre de esta vista…</translation>
    </message>
    <message>
        <source>Give the view that is shown another name</source>
        <translation>Dar otro nombre a la vista que se muestra</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Eliminar esta vista</translation>
    </message>
    <message>
        <source>Delete the view that is shown; it can be taken back</source>
        <translation>Eliminar la vista que se muestra; se puede deshacer</translation>
    </message>
    <message>
        <source>Add a record to the list that is shown</source>
        <translation>Agregar un registro a la lista que se ve</translation>
    </message>
    <message>
        <source>Attach a file to the document that is shown</source>
        <translation>Adjuntar un archivo al documento que se muestra</translation>
    </message>
    <message>
        <source>Add a task for the family shown</source>
        <translation>Agregar una tarea para la familia que se ve</translation>
    </message>
</context>
<context>
    <name>ConditionKind</name>
    <message>
        <source>Brain, nerves and muscles</source>
        <translation>Cerebro, nervios y músculos</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <translation>Huesos y articulaciones</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Blood and cancer</source>
        <translation>Sangre y cáncer</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <source>Hormones and metabolism</source>
        <translation>Hormonas y metabolismo</translation>
    </message>
    <message>
        <source>Kidneys and urinary tract</source>
        <translation>Riñones y vías urinarias</translation>
    </message>
    <message>
        <source>Gut and liver</source>
        <translation>Intestino e hígado</translation>
    </message>
    <message>
        <source>Immune system and infections</source>
        <translation>Sistema inmunitario e infecciones</translation>
    </message>
    <message>
        <source>Face, hearing and sight</source>
        <translation>Cara, oído y vista</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Lesiones</translation>
    </message>
    <message>
        <source>Openings, transplants and machines</source>
        <translation>Aberturas, trasplantes y aparatos</translation>
    </message>
    <message>
        <source>Often present, not a CCS condition by itself</source>
        <translation>Frecuente; por sí sola no es condición de CCS</translation>
    </message>
    <message>
        <source>Social needs</source>
        <translation>Necesidades sociales</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Read in the source</source>
        <translation>Leído en la fuente</translation>
    </message>
    <message>
        <source>Read in part of the source</source>
        <translation>Leído en parte de la fuente</translation>
    </message>
    <message>
        <source>Said by people who do the work</source>
        <translation>Dicho por personas que hacen el trabajo</translation>
    </message>
    <message>
        <source>A suggestion of this program</source>
        <translation>Sugerencia de este programa</translation>
    </message>
    <message>
        <source>Likely, but nobody has checked it</source>
        <translation>Probable, pero nadie lo ha comprobado</translation>
    </message>
    <message>
        <source>Nobody has checked it</source>
        <translation>Nadie lo ha comprobado</translation>
    </message>
    <message>
        <source>A placeholder that nobody has checked</source>
        <translation>Valor provisional que nadie ha comprobado</translation>
    </message>
    <message>
        <source>The value is not known</source>
        <translation>No se conoce el valor</translation>
    </message>
</context>
<context>
    <name>ContactChannel</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Portal message</source>
        <translation>Mensaje por portal</translation>
    </message>
</context>
<context>
    <name>ContactDirection</name>
    <message>
        <source>From us</source>
        <translation>De nuestra parte</translation>
    </message>
    <message>
        <source>To us</source>
        <translation>Hacia nuestra oficina</translation>
    </message>
</context>
<context>
    <name>ContactJobs</name>
    <message>
        <source>Log a contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Corregir el contacto</translation>
    </message>
    <message>
        <source>The contact was logged.</source>
        <translation>Se registró el contacto.</translation>
    </message>
    <message>
        <source>The contact was corrected.</source>
        <translation>Se corrigió el contacto.</translation>
    </message>
    <message>
        <source>Archive the contact</source>
        <translation>Archivar el contacto</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>It was archived.</source>
        <translation>Se archivó.</translation>
    </message>
</context>
<context>
    <name>ContactMatter</name>
    <message>
        <source>Annual renewal of eligibility</source>
        <translation>Renovación anual de elegibilidad</translation>
    </message>
    <message>
        <source>Authorization, or a request for one</source>
        <translation>Autorización, o la solicitud de una</translation>
    </message>
    <message>
        <source>Equipment and supplies</source>
        <translation>Equipo y suministros</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Finding a provider</source>
        <translation>Búsqueda de proveedor</translation>
    </message>
    <message>
        <source>Rides and lodging</source>
        <translation>Traslados y alojamiento</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>Reached</source>
        <translation>Se habló</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contestó</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>Se dejó mensaje</translation>
    </message>
    <message>
        <source>Wrong number or address</source>
        <translation>Número o dirección incorrectos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation>No quiso hablar</translation>
    </message>
</context>
<context>
    <name>ContactParty</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>La persona joven</translation>
    </message>
    <message>
        <source>Doctor&apos;s office</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Plan or network</source>
        <translation>Plan o red de salud</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>Oficina del condado</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Medical Therapy Unit</source>
        <translation>Unidad de Terapia Médica</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>ContactPurpose</name>
    <message>
        <source>The child&apos;s care</source>
        <translation>La atención de la niña o el niño</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Ofrecimiento de ayuda</translation>
    </message>
</context>
<context>
    <name>ContactWay</name>
    <message>
        <source>Any way</source>
        <translation>De cualquier manera</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>CoordinationRole</name>
    <message>
        <source>Lead coordinator</source>
        <translation>Coordinación principal</translation>
    </message>
    <message>
        <source>Back-up coordinator</source>
        <translation>Suplente</translation>
    </message>
</context>
<context>
    <name>CountyModelKind</name>
    <message>
        <source>Whole Child Model (county plan)</source>
        <translation>Modelo Whole Child (plan del condado)</translation>
    </message>
    <message>
        <source>Classic CCS (county)</source>
        <translation>CCS clásico (condado)</translation>
    </message>
    <message>
        <source>Whole Child Model (Kaiser)</source>
        <translation>Modelo Whole Child (Kaiser)</translation>
    </message>
</context>
<context>
    <name>CoverJobs</name>
    <message>
        <source>%1 is away</source>
        <translation>Ausencia de %1</translation>
    </message>
    <message>
        <source>It is settled who stands in.</source>
        <translation>Ya está dicho quién queda de suplente.</translation>
    </message>
    <message>
        <source>It was corrected.</source>
        <translation>Se corrigió.</translation>
    </message>
    <message>
        <source>Hand over the children of %1</source>
        <translation>Traspasar los casos de %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Traspasar</translation>
    </message>
    <message>
        <source>The children were handed over, with the note.</source>
        <translation>Los casos se pasaron, con la nota.</translation>
    </message>
</context>
<context>
    <name>CoverageCause</name>
    <message>
        <source>No reason stated</source>
        <translation>No se dio motivo</translation>
    </message>
    <message>
        <source>The child came to another plan or network</source>
        <translation>Ahora tiene otro plan u otra red</translation>
    </message>
    <message>
        <source>Another program pays now</source>
        <translation>Ahora paga otro programa</translation>
    </message>
    <message>
        <source>The plan covers other things now</source>
        <translation>El plan cubre ahora otras cosas</translation>
    </message>
    <message>
        <source>The child&apos;s age</source>
        <translation>La edad</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>CoverageShift</name>
    <message>
        <source>To be asked</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Mejor que antes</translation>
    </message>
    <message>
        <source>Must be asked for now</source>
        <translation>Ahora hay que pedirlo</translation>
    </message>
    <message>
        <source>Covered no more</source>
        <translation>Ya no está cubierto</translation>
    </message>
</context>
<context>
    <name>CoverageState</name>
    <message>
        <source>Has it</source>
        <translation>Tiene cobertura</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>La pidió</translation>
    </message>
    <message>
        <source>May ask for it</source>
        <translation>Puede pedirla</translation>
    </message>
    <message>
        <source>Does not have it</source>
        <translation>No la tiene</translation>
    </message>
</context>
<context>
    <name>CoverageTerms</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Covered without a request</source>
        <translation>Cubierto sin solicitud</translation>
    </message>
    <message>
        <source>Covered when it is asked for</source>
        <translation>Cubierto si se pide</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phones and addresses</source>
        <translation>Teléfonos y direcciones</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Equipo de atención</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Equipment steps of the therapy unit</source>
        <translation>Pasos de equipos a cargo de la unidad de terapia</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Specially protected records</source>
        <translation>Registros con protección especial</translation>
    </message>
    <message>
        <source>Diagnoses and medications</source>
        <translation>Diagnósticos y medicamentos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Authorizations and renewals</source>
        <translation>Autorizaciones y renovaciones</translation>
    </message>
    <message>
        <source>Status of authorizations</source>
        <translation>Estado de las autorizaciones</translation>
    </message>
    <message>
        <source>Letters and forms</source>
        <translation>Cartas y formularios</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Fechas límite y tareas</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Registro de contactos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Record of accounts and settings</source>
        <translation>Registro de cuentas y ajustes</translation>
    </message>
    <message>
        <source>People who use Enlace</source>
        <translation>Personas que usan Enlace</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Imported, current as of %1</source>
        <translation>Importado, al día del %1</translation>
    </message>
</context>
<context>
    <name>DayGroup</name>
    <message>
        <source>Late</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>the name of the month stands in its place</extracomment>
        <translation>Más adelante</translation>
    </message>
</context>
<context>
    <name>DeadlineDone</name>
    <message>
        <source>It is open again.</source>
        <translation>Está pendiente otra vez.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DeadlineKind</name>
    <message>
        <source>Annual renewal due</source>
        <translation>Vence la renovación anual</translation>
    </message>
    <message>
        <source>County&apos;s renewal notice</source>
        <translation>Aviso de renovación del condado</translation>
    </message>
    <message>
        <source>Renewal papers back to the county</source>
        <translation>Documentos de renovación de vuelta al condado</translation>
    </message>
    <message>
        <source>County&apos;s decision on the renewal</source>
        <translation>Decisión del condado sobre la renovación</translation>
    </message>
    <message>
        <source>Send the next authorization request</source>
        <translation>Enviar la siguiente solicitud de autorización</translation>
    </message>
    <message>
        <source>Authorization ends</source>
        <translation>Termina la autorización</translation>
    </message>
    <message>
        <source>Decision on a request</source>
        <translation>Decisión sobre una solicitud</translation>
    </message>
    <message>
        <source>Family told of a decision</source>
        <translation>Informar a la familia de una decisión</translation>
    </message>
    <message>
        <source>Release of information ends</source>
        <translation>Vence el permiso para compartir información</translation>
    </message>
    <message>
        <source>Touch base with the family</source>
        <translation>Contacto de seguimiento con la familia</translation>
    </message>
    <message>
        <source>Birthday that matters</source>
        <translation>Cumpleaños importante</translation>
    </message>
    <message>
        <source>Last day to rescue coverage that stopped</source>
        <translation>Último día para recuperar la cobertura que se suspendió</translation>
    </message>
    <message>
        <source>No lead coordinator</source>
        <translation>Sin coordinación principal</translation>
    </message>
    <message>
        <source>Two lead coordinators</source>
        <translation>Dos personas con la coordinación principal</translation>
    </message>
    <message>
        <source>No PCP on file</source>
        <translation>Falta PCP</translation>
    </message>
    <message>
        <source>No dentist on file</source>
        <translation>Falta dentista</translation>
    </message>
    <message>
        <source>Therapy has stopped</source>
        <translation>La terapia se interrumpió</translation>
    </message>
    <message>
        <source>Gap between two authorizations</source>
        <translation>Días sin autorización entre dos</translation>
    </message>
    <message>
        <source>Arrangement outside the network ends</source>
        <translation>Termina el arreglo fuera de la red</translation>
    </message>
    <message>
        <source>Equipment does not move</source>
        <translation>Equipo sin avance</translation>
    </message>
    <message>
        <source>Nobody has the item in hand</source>
        <translation>El artículo no está en manos de nadie</translation>
    </message>
    <message>
        <source>Keep the service during an appeal</source>
        <translation>Conservar el servicio durante una apelación</translation>
    </message>
    <message>
        <source>Appeal or hearing to ask for</source>
        <translation>Apelación o audiencia por pedir</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Respuesta a una apelación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Care is interrupted</source>
        <translation>La atención está interrumpida</translation>
    </message>
    <message>
        <source>Covered before, and not as before</source>
        <translation>Cubierto antes, y ahora no igual</translation>
    </message>
    <message>
        <source>A bill is not paid</source>
        <translation>Hay una factura sin pagar</translation>
    </message>
    <message>
        <source>Service at risk over a bill</source>
        <translation>Servicio en riesgo por una factura</translation>
    </message>
    <message>
        <source>Supplies to reorder</source>
        <translation>Suministros por volver a pedir</translation>
    </message>
    <message>
        <source>Delivery of supplies</source>
        <translation>Entrega de suministros</translation>
    </message>
    <message>
        <source>Delivery without an authorization</source>
        <translation>Entrega sin autorización</translation>
    </message>
    <message>
        <source>Family to be told of the new vendor</source>
        <translation>Aviso a la familia de la compañía nueva</translation>
    </message>
    <message>
        <source>Family to reach the new vendor</source>
        <translation>Primer contacto con la compañía nueva</translation>
    </message>
    <message>
        <source>Nobody has been asked for a need</source>
        <translation>Necesidad por la que no se ha preguntado</translation>
    </message>
    <message>
        <source>Answer of a provider</source>
        <translation>Respuesta de un proveedor</translation>
    </message>
    <message>
        <source>Ask a provider again</source>
        <translation>Volver a preguntar a un proveedor</translation>
    </message>
    <message>
        <source>Papers for a renewal</source>
        <translation>Documentos para una renovación</translation>
    </message>
    <message>
        <source>Signature for a renewal</source>
        <translation>Firma para una renovación</translation>
    </message>
    <message>
        <source>Visit for a renewal</source>
        <translation>Visita para una renovación</translation>
    </message>
</context>
<context>
    <name>DeadlineModel</name>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>What is due, and why</source>
        <translation>Qué vence y por qué</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>DeadlineOrder</name>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>What matters first</source>
        <translation>Primero lo importante</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>Por niña o niño</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By whose move</source>
        <translation>Según a quién le toca</translation>
    </message>
</context>
<context>
    <name>DeadlineState</name>
    <message>
        <source>Late</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>DeadlineStatus</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>DeadlinesTab</name>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>DecisionReason</name>
    <message>
        <source>No reason stated</source>
        <translation>No se dio motivo</translation>
    </message>
    <message>
        <source>Not found medically necessary</source>
        <translation>No se consideró médicamente necesario</translation>
    </message>
    <message>
        <source>Information missing</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>Not reimbursable</source>
        <translation>No se reembolsa</translation>
    </message>
    <message>
        <source>Provider out of network</source>
        <translation>Proveedor fuera de la red</translation>
    </message>
    <message>
        <source>Another program must pay</source>
        <translation>Debe pagar otro programa</translation>
    </message>
    <message>
        <source>Asked for already</source>
        <translation>Ya se había pedido</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>DeliveryOutcome</name>
    <message>
        <source>It came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Less came than was due</source>
        <translation>Llegó menos de lo debido</translation>
    </message>
    <message>
        <source>The wrong thing came</source>
        <translation>Llegó otra cosa</translation>
    </message>
    <message>
        <source>It did not come</source>
        <translation>No llegó</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Discipline</name>
    <message>
        <source>Physical therapy</source>
        <translation>Terapia física</translation>
    </message>
    <message>
        <source>Occupational therapy</source>
        <translation>Terapia ocupacional</translation>
    </message>
    <message>
        <source>Speech therapy</source>
        <translation>Terapia del habla y del lenguaje</translation>
    </message>
    <message>
        <source>Behavioral therapy (ABA)</source>
        <translation>Terapia de conducta (ABA)</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Feeding therapy</source>
        <translation>Terapia de alimentación</translation>
    </message>
    <message>
        <source>Other therapy</source>
        <translation>Otra terapia</translation>
    </message>
</context>
<context>
    <name>DoubtDecision</name>
    <message>
        <source>The same child</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Omitir por ahora</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>On track</source>
        <translation>A tiempo</translation>
    </message>
</context>
<context>
    <name>DueChanges</name>
    <message>
        <source>%1: now due %2</source>
        <translation>%1: ahora vence el %2</translation>
    </message>
    <message>
        <source>%1: no longer due (was %2)</source>
        <translation>%1: ya no vence (era el %2)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: del %2 al %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueState</name>
    <message>
        <source>Something is late</source>
        <translation>Hay algo atrasado</translation>
    </message>
    <message>
        <source>Something is due within 7 days</source>
        <translation>Hay algo que vence en 7 días</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
</context>
<context>
    <name>EquipmentDecision</name>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
</context>
<context>
    <name>EquipmentJobs</name>
    <message>
        <source>Move on: %1</source>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>The item was moved on.</source>
        <translation>El equipo pasó al siguiente paso.</translation>
    </message>
    <message>
        <source>&amp;Move it on</source>
        <translation>&amp;Pasar al siguiente paso</translation>
    </message>
    <message>
        <source>What is known: %1</source>
        <translation>Nota y fechas: %1</translation>
    </message>
    <message>
        <source>The step was saved.</source>
        <translation>Se guardó el paso.</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Dejar en suspenso: %1</translation>
    </message>
    <message>
        <source>The item is on hold.</source>
        <translation>El equipo está en suspenso.</translation>
    </message>
    <message>
        <source>&amp;Put it on hold</source>
        <translation>&amp;Dejar en suspenso</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se cumplió: %1</translation>
    </message>
    <message>
        <source>It was noted that the day was not kept.</source>
        <translation>Se anotó que no se cumplió la fecha.</translation>
    </message>
</context>
<context>
    <name>EquipmentModel</name>
    <message numerus="yes">
        <source>%n day(s), typical: %1</source>
        <translation>
            <numerusform>%n día; lo habitual: %1</numerusform>
            <numerusform>%n días; lo habitual: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Child and item</source>
        <translation>Niña o niño y artículo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>EquipmentPhase</name>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Prueba y ajuste</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>EquipmentState</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Trámite cancelado</translation>
    </message>
</context>
<context>
    <name>EquipmentStep</name>
    <message>
        <source>Need raised</source>
        <translation>Necesidad registrada</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Trial or loaner</source>
        <translation>Préstamo de prueba</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Vendor chosen</source>
        <translation>Elección de compañía</translation>
    </message>
    <message>
        <source>Measurement and quote</source>
        <translation>Medidas y cotización</translation>
    </message>
    <message>
        <source>Request submitted</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>More information needed</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>Information sent</source>
        <translation>Información enviada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido hecho</translation>
    </message>
    <message>
        <source>Back-ordered</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>At the vendor</source>
        <translation>En la compañía</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Prueba y ajuste</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Accepted by the family</source>
        <translation>La familia dio su visto bueno</translation>
    </message>
    <message>
        <source>Training done</source>
        <translation>Capacitación hecha</translation>
    </message>
    <message>
        <source>In use, under warranty</source>
        <translation>En uso, con garantía</translation>
    </message>
    <message>
        <source>In use, follow-up check</source>
        <translation>En uso, revisión de seguimiento</translation>
    </message>
    <message>
        <source>Outgrown</source>
        <translation>Ya no le queda por crecimiento</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazo hecho</translation>
    </message>
</context>
<context>
    <name>EquipmentTab</name>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Choose who it is: a provider, an organization or a person.</source>
        <translation>Elija de quién se trata: un proveedor, una organización o una persona.</translation>
    </message>
    <message>
        <source>Choose a person of the family&apos;s circle, or somebody of the directory, not both.</source>
        <translation>Elija a una persona del entorno de la familia o a alguien del directorio, no ambos.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>El último día es anterior al primero. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Choose a provider or an organization, not both and not neither.</source>
        <translation>Elija un proveedor o una organización: uno de los dos, no ambos.</translation>
    </message>
    <message>
        <source>An organization cannot succeed itself.</source>
        <translation>Una organización no puede ser su propia sucesora.</translation>
    </message>
    <message>
        <source>An organization cannot belong to itself.</source>
        <translation>Una organización no puede pertenecer a sí misma.</translation>
    </message>
    <message>
        <source>A specialty code has ten characters and ends in X, like 208000000X.</source>
        <translation>Un código de especialidad tiene diez caracteres y termina en X, por ejemplo 208000000X.</translation>
    </message>
    <message>
        <source>Give ages in years.</source>
        <translation>Escriba las edades en años.</translation>
    </message>
    <message>
        <source>The oldest age is below the youngest.</source>
        <translation>La edad máxima es menor que la mínima.</translation>
    </message>
    <message>
        <source>Give the day on which this was said. Without it nobody can tell later whether it still holds.</source>
        <translation>Indique el día en que se dijo. Sin esa fecha nadie podrá saber después si sigue siendo cierto.</translation>
    </message>
    <message>
        <source>A wait is zero days or more.</source>
        <translation>La espera es de cero días o más.</translation>
    </message>
    <message>
        <source>Give the day on which this wait was offered.</source>
        <translation>Indique el día en que se ofreció esta espera.</translation>
    </message>
    <message>
        <source>An NPI has ten digits.</source>
        <translation>Un NPI tiene diez dígitos.</translation>
    </message>
    <message>
        <source>An NPI begins with 1 or 2.</source>
        <translation>Un NPI empieza con 1 o 2.</translation>
    </message>
    <message>
        <source>This is not an NPI: its last digit does not agree with the others. Compare it with the paper, digit by digit.</source>
        <translation>Esto no es un NPI: el último dígito no concuerda con los demás. Compárelo con el papel, dígito por dígito.</translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. Nothing was saved; read it again and repeat the change.</source>
        <translation>Otra persona cambió esto al mismo tiempo. No se guardó nada; léalo de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is still here.</source>
        <translation>El disco está lleno. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your account has no access to this part. Ask a supervisor.</source>
        <translation>Su cuenta no tiene acceso a esta parte. Consulte con supervisión.</translation>
    </message>
    <message>
        <source>No connection to the server. What you typed is still here.</source>
        <translation>Sin conexión con el servidor. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Something failed. Your data are safe.</source>
        <translation>Algo falló. Sus datos están a salvo.</translation>
    </message>
    <message>
        <source>Another program holds this store. Close it there and try again.</source>
        <translation>Otro programa tiene abierto este almacén. Ciérrelo allí e intente de nuevo.</translation>
    </message>
    <message>
        <source>This is not an Enlace store.</source>
        <translation>Esto no es un almacén de Enlace.</translation>
    </message>
    <message>
        <source>The store is damaged. Nothing was changed. Restore a backup.</source>
        <translation>El almacén está dañado. No se cambió nada. Recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be read or written. Nothing was changed. Check the disk and try again.</source>
        <translation>No se puede leer o escribir la carpeta del almacén. No se cambió nada. Revise el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>Encryption is not active in this installation, so Enlace refuses to open a store. Nothing was written. Install Enlace again.</source>
        <translation>El cifrado no está activo en esta instalación; por eso Enlace no abre ningún almacén. No se escribió nada. Instale Enlace de nuevo.</translation>
    </message>
    <message>
        <source>The certificate file of the server was not found. Ask whoever runs the server for it.</source>
        <translation>No se encontró el archivo del certificado del servidor. Pídalo a la persona que administra el servidor.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <translation>El nombre o la contraseña no es correcta. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so no connection was made. Check its name and the certificate file with whoever runs it.</source>
        <translation>El servidor no pudo demostrar su identidad; por eso no se hizo la conexión. Revise su nombre y el archivo del certificado con la persona que lo administra.</translation>
    </message>
    <message>
        <source>The database driver is missing. Install Enlace again.</source>
        <translation>Falta el controlador de la base de datos. Instale Enlace de nuevo.</translation>
    </message>
    <message>
        <source>This store comes from a newer version of Enlace. Nothing was changed. Update Enlace to open it.</source>
        <translation>Este almacén es de una versión más nueva de Enlace. No se cambió nada. Actualice Enlace para abrirlo.</translation>
    </message>
    <message>
        <source>The store was made by a different build of Enlace. Nothing was changed. Install the version that made it, or restore a backup.</source>
        <translation>El almacén se hizo con otra edición de Enlace. No se cambió nada. Instale la versión con que se hizo o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>A value in the store cannot be read. Nothing was changed. Run the check of the store.</source>
        <translation>No se puede leer un dato del almacén. No se cambió nada. Haga la revisión del almacén.</translation>
    </message>
    <message>
        <source>Someone else changed this while you were editing. Nothing you typed is lost.</source>
        <translation>Otra persona cambió esto mientras usted lo editaba. No se perdió nada de lo que escribió.</translation>
    </message>
    <message>
        <source>This record is not here, or your account may not see it.</source>
        <translation>Este registro no está aquí, o su cuenta no tiene acceso para verlo.</translation>
    </message>
    <message>
        <source>The store is closed. What you typed is still here.</source>
        <translation>El almacén está cerrado. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Only a system administrator may change this. Nothing was saved.</source>
        <translation>Solo Administración del sistema puede cambiar esto. No se guardó nada.</translation>
    </message>
    <message>
        <source>The password is not right. Type it again.</source>
        <translation>La contraseña no es correcta. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This account has ended. Nothing was changed.</source>
        <translation>Esta cuenta ya terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>A store on a server has no recovery key: passwords are reset by whoever runs the server.</source>
        <translation>Un almacén en un servidor no tiene clave de recuperación: quien administra el servidor pone las contraseñas nuevas.</translation>
    </message>
    <message>
        <source>Your role has no emergency access. Ask the child&apos;s coordinator or a supervisor.</source>
        <translation>Su función no tiene acceso de emergencia. Consulte con quien coordina la atención o con supervisión.</translation>
    </message>
    <message>
        <source>Write in a few words why you need this now. Your supervisor will read it.</source>
        <translation>Escriba en pocas palabras por qué lo necesita ahora. Supervisión lo va a leer.</translation>
    </message>
    <message>
        <source>Your role does not look up children of others.</source>
        <translation>Su función no permite buscar casos de otras personas.</translation>
    </message>
    <message>
        <source>Type the whole name and the birth date, or the CIN.</source>
        <translation>Escriba el nombre completo y la fecha de nacimiento, o el CIN.</translation>
    </message>
    <message>
        <source>Another supervisor looks at this one, or somebody already has. Nothing was changed.</source>
        <translation>Otra persona de supervisión revisa este caso, o alguien ya lo revisó. No se cambió nada.</translation>
    </message>
    <message>
        <source>You cannot save in this folder. Choose another one.</source>
        <translation>No se puede guardar en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Your login may not make logins on the server. Nothing was saved. Ask whoever runs the server to make it first.</source>
        <translation>Su cuenta del servidor no puede crear otras cuentas. No se guardó nada. Pida a quien administra el servidor que la cree primero.</translation>
    </message>
    <message>
        <source>The store on the server is older than this Enlace. Nothing was changed. Ask whoever made it to sign in first, which brings it up to date.</source>
        <translation>El almacén del servidor es más antiguo que este Enlace. No se cambió nada. Pida a quien lo creó que entre primero; así se actualiza.</translation>
    </message>
    <message>
        <source>This login has no account in Enlace. Ask your administrator.</source>
        <translation>Esta cuenta del servidor no tiene cuenta en Enlace. Consulte con Administración del sistema.</translation>
    </message>
    <message>
        <source>There is a store in this database already. Nothing was changed. Connect to it instead.</source>
        <translation>Ya hay un almacén en esta base de datos. No se cambió nada. Conéctese a ese almacén.</translation>
    </message>
    <message>
        <source>Nobody who is active today signs in with this name. Nothing was changed.</source>
        <translation>Ninguna cuenta activa hoy usa este nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Choose the agency of this role.</source>
        <translation>Elija la organización de esta función.</translation>
    </message>
    <message>
        <source>Choose the therapy unit (MTU) of the therapist.</source>
        <translation>Elija la unidad de terapia (MTU) de la persona terapeuta.</translation>
    </message>
    <message>
        <source>Only a therapist belongs to a therapy unit.</source>
        <translation>Solo quien es terapeuta pertenece a una unidad de terapia.</translation>
    </message>
    <message>
        <source>This account is not active today. Ask your administrator.</source>
        <translation>Esta cuenta no está activa hoy. Consulte con Administración del sistema.</translation>
    </message>
    <message>
        <source>This account has no role today. Ask your administrator.</source>
        <translation>Esta cuenta no tiene ninguna función hoy. Consulte con Administración del sistema.</translation>
    </message>
    <message>
        <source>Someone already signs in with this name. Choose another one.</source>
        <translation>Otra persona ya entra con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Type the name of the team.</source>
        <translation>Escriba el nombre del grupo.</translation>
    </message>
    <message>
        <source>This person is not in your team. Nothing was saved.</source>
        <translation>Esta persona no está en su grupo. No se guardó nada.</translation>
    </message>
    <message>
        <source>Choose two people, and the first and last day on which one stands in for the other.</source>
        <translation>Elija dos personas, y el primer y el último día en que una suple a la otra.</translation>
    </message>
    <message numerus="yes">
        <source>This person still coordinates %n child(ren). Nothing was changed. Hand them over first.</source>
        <translation>
            <numerusform>Esta persona todavía coordina %n caso. No se cambió nada. Páselo primero a otra persona.</numerusform>
            <numerusform>Esta persona todavía coordina %n casos. No se cambió nada. Páselos primero a otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of your organization.</source>
        <translation>Escriba el nombre de su organización.</translation>
    </message>
    <message>
        <source>Somebody must remain system administrator. Nothing was changed. Give the role to another person first.</source>
        <translation>Alguien debe quedar en Administración del sistema. No se cambió nada. Dé primero la función a otra persona.</translation>
    </message>
    <message>
        <source>Your account may not change this. Nothing was saved. Ask the child&apos;s coordinator or a supervisor.</source>
        <translation>Su cuenta no puede cambiar esto. No se guardó nada. Consulte con quien coordina la atención o con supervisión.</translation>
    </message>
    <message>
        <source>Your account may not add this. Nothing was saved.</source>
        <translation>Su cuenta no puede agregar esto. No se guardó nada.</translation>
    </message>
    <message>
        <source>The authorization that this one follows is not one of this child&apos;s.</source>
        <translation>La autorización anterior no es de esta niña o este niño.</translation>
    </message>
    <message>
        <source>A request follows that authorization already. Follow that request instead.</source>
        <translation>Ya hay una solicitud que sigue a esa autorización. Continúe desde esa solicitud.</translation>
    </message>
    <message>
        <source>Say what is asked for, in plain words or by its code.</source>
        <translation>Diga qué se pide, con palabras sencillas o con su código.</translation>
    </message>
    <message>
        <source>Write the clinical reason for a faster decision.</source>
        <translation>Escriba el motivo clínico para pedir una decisión más rápida.</translation>
    </message>
    <message>
        <source>The date cannot be in the future.</source>
        <translation>La fecha no puede ser futura.</translation>
    </message>
    <message>
        <source>This comes before the step that it follows. Check the dates.</source>
        <translation>Esto es anterior al paso que le precede. Revise las fechas.</translation>
    </message>
    <message>
        <source>Write when it was decided.</source>
        <translation>Escriba cuándo se decidió.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Elija qué se decidió.</translation>
    </message>
    <message>
        <source>Write from which day it is approved.</source>
        <translation>Escriba desde qué día vale la aprobación.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>La fecha final es anterior a la de inicio.</translation>
    </message>
    <message>
        <source>The number cannot be below zero.</source>
        <translation>El número no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>An authorization cannot follow itself.</source>
        <translation>Una autorización no puede seguirse a sí misma.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>Only a contact in which the family was reached counts as a touch-base.</source>
        <translation>Solo cuenta como contacto de seguimiento si se habló con la familia.</translation>
    </message>
    <message>
        <source>An item of equipment has no step in which it stands. Nothing was changed. Check the store.</source>
        <translation>Un artículo no tiene ningún paso en curso. No se cambió nada. Revise el almacén de datos.</translation>
    </message>
    <message>
        <source>Type the child&apos;s name, birth date or CIN.</source>
        <translation>Escriba el nombre, la fecha de nacimiento o el CIN.</translation>
    </message>
    <message>
        <source>This day is before the present step began. Check the date.</source>
        <translation>Este día es anterior al inicio del paso actual. Revise la fecha.</translation>
    </message>
    <message>
        <source>This item is archived. Restore it before you change it.</source>
        <translation>Este artículo está archivado. Restáurelo antes de cambiarlo.</translation>
    </message>
    <message>
        <source>This item is on hold. Resume it before you move it to another step.</source>
        <translation>Este artículo está en suspenso. Reanúdelo antes de pasarlo a otro paso.</translation>
    </message>
    <message>
        <source>This item was canceled. Reopen it before you move it to another step.</source>
        <translation>El trámite de este artículo se canceló. Ábralo de nuevo antes de pasarlo a otro paso.</translation>
    </message>
    <message>
        <source>An appeal against this decision is in progress. Record how it ended first.</source>
        <translation>Hay una apelación en curso contra esta decisión. Registre primero cómo terminó.</translation>
    </message>
    <message>
        <source>The item has not reached the vendor yet. Record its arrival first.</source>
        <translation>El artículo todavía no llega a la compañía. Registre primero su llegada.</translation>
    </message>
    <message>
        <source>This step cannot follow the present one. Choose one of the steps that are offered.</source>
        <translation>Este paso no puede seguir al actual. Elija uno de los pasos que se ofrecen.</translation>
    </message>
    <message>
        <source>This item was replaced. There is nothing to hold.</source>
        <translation>Este artículo ya tiene reemplazo. No hay nada que suspender.</translation>
    </message>
    <message>
        <source>This item is not on hold.</source>
        <translation>Este artículo no está en suspenso.</translation>
    </message>
    <message>
        <source>This item has ended already. Nothing was changed.</source>
        <translation>El trámite de este artículo ya terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>This item was not canceled.</source>
        <translation>El trámite de este artículo no se había cancelado.</translation>
    </message>
    <message>
        <source>There is no denial or change to appeal against. Record the decision first.</source>
        <translation>No hay una decisión de negar o cambiar contra la cual apelar. Registre primero la decisión.</translation>
    </message>
    <message>
        <source>An appeal is in progress already.</source>
        <translation>Ya hay una apelación en curso.</translation>
    </message>
    <message>
        <source>No appeal is in progress.</source>
        <translation>No hay ninguna apelación en curso.</translation>
    </message>
    <message>
        <source>Choose how the appeal ended.</source>
        <translation>Elija cómo terminó la apelación.</translation>
    </message>
    <message>
        <source>Say what the item is, in plain words or by its code.</source>
        <translation>Diga qué artículo es, con palabras sencillas o con su código.</translation>
    </message>
    <message>
        <source>A HCPCS code is one letter and four digits. Example: E1234.</source>
        <translation>Un código HCPCS es una letra y cuatro números. Ejemplo: E1234.</translation>
    </message>
    <message>
        <source>Write which brand is required.</source>
        <translation>Escriba qué marca se requiere.</translation>
    </message>
    <message>
        <source>Write why this brand is required, for example an allergy.</source>
        <translation>Escriba por qué se requiere esta marca, por ejemplo, por una alergia.</translation>
    </message>
    <message>
        <source>The number must be 1 or more.</source>
        <translation>El número debe ser 1 o más.</translation>
    </message>
    <message>
        <source>Only the step Decision has an answer of the plan.</source>
        <translation>Solo el paso Decisión tiene una respuesta del plan.</translation>
    </message>
    <message>
        <source>The number of days cannot be below zero.</source>
        <translation>El número de días no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Your account may not undo an import. Ask a supervisor.</source>
        <translation>Su cuenta no permite deshacer una importación. Pídalo a supervisión.</translation>
    </message>
    <message>
        <source>This import was undone already. Nothing was changed.</source>
        <translation>Esta importación ya se deshizo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The record of this import cannot be read back. Nothing was undone.</source>
        <translation>No se puede volver a leer lo que hizo esta importación. No se deshizo nada.</translation>
    </message>
    <message>
        <source>Somebody changed records since this preview was made. Nothing was imported. Look at the new preview first.</source>
        <translation>Alguien cambió registros después de esta vista previa. No se importó nada. Revise primero la nueva vista previa.</translation>
    </message>
    <message>
        <source>Your account may not import. Ask a supervisor.</source>
        <translation>Su cuenta no permite importar. Pídalo a supervisión.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was imported. Copy it to this computer and try again.</source>
        <translation>No se pudo leer el archivo hasta el final. No se importó nada. Cópielo a esta computadora e intente de nuevo.</translation>
    </message>
    <message>
        <source>The first line of this file is not a line of column headings. Nothing was imported.</source>
        <translation>La primera línea de este archivo no tiene los títulos de las columnas. No se importó nada.</translation>
    </message>
    <message>
        <source>The columns for the child&apos;s names or date of birth are not known yet. Say which columns hold them.</source>
        <translation>Todavía no se sabe en qué columnas están los nombres o la fecha de nacimiento. Indique cuáles son.</translation>
    </message>
    <message>
        <source>This file is not plain text, so nothing was read. Save the list as CSV and choose that file.</source>
        <translation>Este archivo no es de texto, así que no se leyó nada. Guarde la lista como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>This file is larger than one gigabyte, so nothing was read. Split it and import the parts.</source>
        <translation>Este archivo pasa de un gigabyte, así que no se leyó nada. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>Este archivo está vacío. No se importó nada.</translation>
    </message>
    <message>
        <source>This character encoding is not known here. Choose another one; nothing was imported.</source>
        <translation>Esta codificación de caracteres no se conoce aquí. Elija otra; no se importó nada.</translation>
    </message>
    <message>
        <source>The file could not be read in this character encoding. Choose another one.</source>
        <translation>No se pudo leer el archivo con esta codificación de caracteres. Elija otra.</translation>
    </message>
    <message>
        <source>Two would hold on the same day. End the one before first, or choose a later first day.</source>
        <translation>Habría dos vigentes el mismo día. Termine primero la anterior o elija un primer día más tarde.</translation>
    </message>
    <message>
        <source>Only the child&apos;s coordinator or a supervisor may choose the coordinator. Nothing was saved.</source>
        <translation>Solo la persona que coordina la atención o supervisión pueden elegir quién coordina. No se guardó nada.</translation>
    </message>
    <message>
        <source>This person has that place already. Nothing was changed.</source>
        <translation>Esta persona ya tiene ese puesto. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be archived: %n child(ren) of the family are not. Nothing was changed.</source>
        <translation>
            <numerusform>No se puede archivar: hay %n niña o niño de la familia sin archivar. No se cambió nada.</numerusform>
            <numerusform>No se puede archivar: hay %n niñas y niños de la familia sin archivar. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day is missing. Say from when it holds.</source>
        <translation>Falta el primer día. Indique desde cuándo.</translation>
    </message>
    <message>
        <source>The last day is before the first. Check the two dates.</source>
        <translation>El último día es anterior al primero. Verifique las dos fechas.</translation>
    </message>
    <message>
        <source>This language is not known. Choose it from the list.</source>
        <translation>No se conoce este idioma. Elíjalo de la lista.</translation>
    </message>
    <message>
        <source>The name is missing. Write at least one.</source>
        <translation>Falta el nombre. Escriba al menos uno.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check it, or leave it empty.</source>
        <translation>No es una dirección de correo electrónico. Verifíquela o déjela vacía.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its area code: 714-555-0157.</source>
        <translation>No es un número de teléfono. Escríbalo con su código de área: 714-555-0157.</translation>
    </message>
    <message>
        <source>The number is missing. Write it, or take the row out.</source>
        <translation>Falta el número. Escríbalo o quite la línea.</translation>
    </message>
    <message>
        <source>The family needs a name for its page.</source>
        <translation>La familia necesita un nombre para su página.</translation>
    </message>
    <message>
        <source>Choose between 1 and 366 days from one contact to the next.</source>
        <translation>Elija entre 1 y 366 días de un contacto al siguiente.</translation>
    </message>
    <message>
        <source>A ZIP code has five digits, or nine with a hyphen.</source>
        <translation>El código postal tiene cinco dígitos, o nueve con un guion.</translation>
    </message>
    <message>
        <source>Without an address, say where the family can be found or who takes messages.</source>
        <translation>Si no hay domicilio, indique dónde se puede encontrar a la familia o quién recibe mensajes.</translation>
    </message>
    <message>
        <source>Choose the days of one week, or of two weeks in turn.</source>
        <translation>Elija los días de una semana, o de dos semanas alternas.</translation>
    </message>
    <message>
        <source>The birth date is missing.</source>
        <translation>Falta la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The birth date is in the future. Check the year.</source>
        <translation>La fecha de nacimiento está en el futuro. Verifique el año.</translation>
    </message>
    <message>
        <source>By this birth date the person is over 30. Check the year.</source>
        <translation>Según esta fecha de nacimiento, la persona tiene más de 30 años. Verifique el año.</translation>
    </message>
    <message>
        <source>This day cannot be right. Check it against the birth date and today.</source>
        <translation>Este día no puede ser correcto. Compárelo con la fecha de nacimiento y con el día de hoy.</translation>
    </message>
    <message>
        <source>Someone without legal authority cannot consent to care. Choose the authority, or take the consent out.</source>
        <translation>Quien no tiene autoridad legal no puede dar consentimiento para la atención. Elija la autoridad o quite el consentimiento.</translation>
    </message>
    <message>
        <source>A diagnosis code looks like G80.1. Check it, or search for it by its words.</source>
        <translation>Un código de diagnóstico se ve así: G80.1. Verifíquelo o búsquelo por sus palabras.</translation>
    </message>
    <message>
        <source>Say what the allergy is to.</source>
        <translation>Indique a qué es la alergia.</translation>
    </message>
    <message>
        <source>The medication needs a name.</source>
        <translation>El medicamento necesita un nombre.</translation>
    </message>
    <message>
        <source>Say for which item the brand matters.</source>
        <translation>Indique para qué artículo importa la marca.</translation>
    </message>
    <message>
        <source>Say which brand it must be.</source>
        <translation>Indique qué marca debe ser.</translation>
    </message>
    <message>
        <source>A CIN has eight digits and a letter: 91234567A. Check it against the Medi-Cal card.</source>
        <translation>El CIN tiene ocho dígitos y una letra: 91234567A. Compárelo con la tarjeta de Medi-Cal.</translation>
    </message>
    <message>
        <source>Another change is already written down for a later day. Look at that one first.</source>
        <translation>Ya hay otro cambio registrado para un día posterior. Revise ese primero.</translation>
    </message>
    <message>
        <source>This choice would lead back to the organization itself. Choose another one.</source>
        <translation>Esta elección volvería a la misma organización. Elija otra.</translation>
    </message>
    <message>
        <source>Several organizations of the directory have this name. Archive the ones that are no longer used, or give them different names.</source>
        <translation>Varias organizaciones del directorio tienen este nombre. Archive las que ya no se usan o deles nombres distintos.</translation>
    </message>
    <message>
        <source>Several providers of the directory have this name. Give the NPI, so that it is clear which one is meant.</source>
        <translation>Varios proveedores del directorio tienen este nombre. Escriba el NPI para que quede claro cuál es.</translation>
    </message>
    <message>
        <source>Your account may not see the directory of providers. Ask a supervisor if you need it.</source>
        <translation>Su cuenta no puede ver el directorio de proveedores. Si lo necesita, hable con supervisión.</translation>
    </message>
    <message>
        <source>Another provider in the directory has this NPI. Open that one instead.</source>
        <translation>Otro proveedor del directorio ya tiene este NPI. Abra ese registro.</translation>
    </message>
    <message>
        <source>The starter directory cannot be read. Nothing was added. Install Enlace again.</source>
        <translation>No se puede leer el directorio inicial. No se agregó nada. Instale Enlace otra vez.</translation>
    </message>
    <message>
        <source>No release covers this. Ask the family for one first.</source>
        <translation>Ningún permiso cubre esto. Pida primero uno a la familia.</translation>
    </message>
    <message>
        <source>This release was revoked already.</source>
        <translation>Este permiso ya se había revocado.</translation>
    </message>
    <message>
        <source>Choose what may be shared.</source>
        <translation>Elija qué se puede compartir.</translation>
    </message>
    <message>
        <source>Write what it may be used for.</source>
        <translation>Escriba para qué se puede usar.</translation>
    </message>
    <message>
        <source>Name at least two agencies: one that gives and one that receives.</source>
        <translation>Ponga por lo menos dos agencias: una que da y una que recibe.</translation>
    </message>
    <message>
        <source>Write who signed.</source>
        <translation>Escriba quién firmó.</translation>
    </message>
    <message>
        <source>From 18 on the young person signs, or a conservator.</source>
        <translation>Desde los 18 años firma la persona joven o quien tiene su tutela de adultos.</translation>
    </message>
    <message>
        <source>There is a renewal of this program for this year already. Change that one.</source>
        <translation>Ya hay una renovación de este programa para este año. Cambie esa.</translation>
    </message>
    <message>
        <source>The rules were not taken: in line %1, rule %2, what stands under “%3” is missing or not understood. Correct the line and try again; the present rules stay in force.</source>
        <translation>No se tomaron las reglas: en la línea %1, regla %2, falta o no se entiende lo que está en “%3”. Corrija la línea e intente de nuevo; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>The rules were not taken: line %1 cannot be read as JSON. Correct the line and try again; the present rules stay in force.</source>
        <translation>No se tomaron las reglas: la línea %1 no se puede leer como JSON. Corrija la línea e intente de nuevo; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>This is not a rule file of Enlace, or one of a newer version. The present rules stay in force.</source>
        <translation>Este no es un archivo de reglas de Enlace, o es de una versión más nueva. Siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>The rules were not taken: the versions of rule %2 in line %1 and of rule %3 in line %4 are in force together. End one the day before the other begins; the present rules stay in force.</source>
        <translation>No se tomaron las reglas: la versión de la regla %2 en la línea %1 y la de la regla %3 en la línea %4 están vigentes al mismo tiempo. Termine una el día antes de que empiece la otra; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>The rules were not taken: rule %2 in line %1 and rule %3 in line %4 answer the same question for the same child, and neither is more specific. Make one narrower or end it; the present rules stay in force.</source>
        <translation>No se tomaron las reglas: la regla %2 en la línea %1 y la regla %3 en la línea %4 responden la misma pregunta para el mismo niño o niña, y ninguna es más específica. Haga una más limitada o termínela; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <translation>El disco está lleno. No se cambió nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The backup could not be written or read. The store is as it was. Check the disk and try again.</source>
        <translation>No se pudo escribir o leer la copia de seguridad. El almacén quedó como estaba. Revise el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>This backup is damaged, so it was not used. The store is as it was. Choose another backup.</source>
        <translation>Esta copia de seguridad está dañada; por eso no se usó. El almacén quedó como estaba. Elija otra copia.</translation>
    </message>
    <message>
        <source>There is no room for the backup. The store is as it was. Free some space and try again.</source>
        <translation>No hay espacio para la copia de seguridad. El almacén quedó como estaba. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para revisar la contraseña. Cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>The key file of the store cannot be read. Nothing was changed. Check that your account of this computer may open the folder.</source>
        <translation>No se puede leer el archivo de claves del almacén. No se cambió nada. Revise si su cuenta de esta computadora puede abrir la carpeta.</translation>
    </message>
    <message>
        <source>This recovery key does not open this store. It belongs to another store, or it was replaced by a newer one.</source>
        <translation>Esta clave de recuperación no abre este almacén. Es de otro almacén, o se cambió por una más nueva.</translation>
    </message>
    <message>
        <source>Nobody signs in with this name.</source>
        <translation>Nadie entra con este nombre.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged (%1). Nothing was changed. Restore a backup.</source>
        <translation>El archivo de claves del almacén está dañado (%1). No se cambió nada. Recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>A sign-in name begins with a letter and has 2 to 40 letters, digits, dots, dashes or underscores, without blanks.</source>
        <translation>El nombre para entrar empieza con una letra y tiene de 2 a 40 letras, números, puntos, guiones o guiones bajos, sin espacios.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use por lo menos %n carácter.</numerusform>
            <numerusform>Use por lo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use different characters: several words are best.</source>
        <translation>Use caracteres distintos: lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>Do not use your name as password.</source>
        <translation>No use su nombre como contraseña.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>A recovery key has only digits and letters, without the letter U. Compare it with the paper.</source>
        <translation>Una clave de recuperación solo tiene números y letras, sin la letra U. Compárela con el papel.</translation>
    </message>
    <message>
        <source>A recovery key has nine groups of four signs. Compare it with the paper.</source>
        <translation>Una clave de recuperación tiene nueve grupos de cuatro caracteres. Compárela con el papel.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake: its last group does not fit the others. Compare it with the paper.</source>
        <translation>La clave de recuperación tiene un error: el último grupo no coincide con los demás. Compárela con el papel.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n minute(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Espere %n minuto.</numerusform>
            <numerusform>Demasiados intentos. Espere %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is on another computer. Two programs that write there at once could damage a store, so Enlace keeps it on this computer only. To work together, connect to an office server (PostgreSQL).</source>
        <translation>Esta carpeta está en otra computadora. Dos programas que escriben ahí a la vez podrían dañar un almacén; por eso Enlace lo guarda solo en esta computadora. Para trabajar en grupo, conéctese a un servidor de la oficina (PostgreSQL).</translation>
    </message>
    <message>
        <source>This is not an Enlace store. Nothing was changed. Choose the folder in which the store was made.</source>
        <translation>Esto no es un almacén de Enlace. No se cambió nada. Elija la carpeta en la que se creó el almacén.</translation>
    </message>
    <message>
        <source>This folder is not empty. Nothing was changed. Choose an empty folder or a new name.</source>
        <translation>Esta carpeta no está vacía. No se cambió nada. Elija una carpeta vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>The store was not found. Was it moved or renamed?</source>
        <translation>No se encontró el almacén. ¿Cambió de carpeta o de nombre?</translation>
    </message>
    <message>
        <source>This folder cannot be read. Nothing was changed. Check that your account of this computer may open it.</source>
        <translation>No se puede leer esta carpeta. No se cambió nada. Revise si su cuenta de esta computadora puede abrirla.</translation>
    </message>
    <message>
        <source>This therapist is on record for these days already. Change that entry, or choose other days.</source>
        <translation>Esta persona ya está registrada como terapeuta en esos días. Cambie ese registro o elija otros días.</translation>
    </message>
    <message>
        <source>There is a reason for the end, but no last day. Write the last day.</source>
        <translation>Hay un motivo para terminar, pero falta el último día. Escriba el último día.</translation>
    </message>
    <message>
        <source>Behavioral therapy and mental health are specially protected. Choose their label.</source>
        <translation>La terapia de conducta y la salud mental tienen protección especial. Elija su etiqueta.</translation>
    </message>
    <message>
        <source>The new therapist cannot begin before the one before.</source>
        <translation>La nueva persona no puede empezar antes que la anterior.</translation>
    </message>
    <message>
        <source>Say why the therapist changes. Families ask, and the answer is counted.</source>
        <translation>Diga por qué cambia la persona que da la terapia. Las familias preguntan, y la respuesta se cuenta.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>The password file could not be read.</source>
        <translation>No se pudo leer el archivo de la contraseña.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Name a file with --password-file.</source>
        <translation>No hay terminal en la que pedir la contraseña. Indique un archivo con --password-file.</translation>
    </message>
    <message>
        <source>The file was not found. Was it moved or renamed?</source>
        <translation>No se encontró el archivo. ¿Se movió o cambió de nombre?</translation>
    </message>
    <message>
        <source>A server&apos;s database is backed up where it runs. Ask whoever runs it.</source>
        <translation>La base de datos de un servidor se respalda en el servidor mismo. Consulte con quien lo administra.</translation>
    </message>
    <message>
        <source>The file for the recovery key could not be made, so no store was made. Choose a new file.</source>
        <translation>No se pudo crear el archivo para la clave de recuperación; por eso no se creó el almacén. Elija un archivo nuevo.</translation>
    </message>
    <message>
        <source>The pictures could not be saved there. Is the folder yours to write in, and is there room?</source>
        <translation>No se pudieron guardar las imágenes en ese lugar. ¿Puede usted escribir en esa carpeta? ¿Hay espacio?</translation>
    </message>
    <message>
        <source>Not every picture could be saved. Is there room?</source>
        <translation>No se pudieron guardar todas las imágenes. ¿Hay espacio?</translation>
    </message>
    <message>
        <source>The demo county could not be opened.</source>
        <translation>No se pudo abrir el condado de demostración.</translation>
    </message>
    <message>
        <source>This folder holds no demo county.</source>
        <translation>En esta carpeta no hay ningún condado de demostración.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Say who confirms the rule.</source>
        <translation>Indique quién confirma la regla.</translation>
    </message>
    <message>
        <source>No version of this rule is in force any more.</source>
        <translation>Ya no está vigente ninguna versión de esta regla.</translation>
    </message>
    <message>
        <source>A rule needs a short name, such as RE-HARBOR.</source>
        <translation>Una regla necesita un nombre corto, como RE-HARBOR.</translation>
    </message>
    <message>
        <source>Say which question the rule answers.</source>
        <translation>Indique a qué pregunta responde la regla.</translation>
    </message>
    <message>
        <source>Say it in English too.</source>
        <translation>Escríbalo también en inglés.</translation>
    </message>
    <message>
        <source>Say it in Spanish too.</source>
        <translation>Escríbalo también en español.</translation>
    </message>
    <message>
        <source>Say where the rule comes from: a law, a letter, a person.</source>
        <translation>Indique de dónde viene la regla: una ley, una carta, una persona.</translation>
    </message>
    <message>
        <source>This is a whole number; years may be halves.</source>
        <translation>Es un número entero; los años pueden ser medios.</translation>
    </message>
    <message>
        <source>Rule %1, which is kept in the store, cannot be read. Check the store; nothing was changed.</source>
        <translation>La regla %1, guardada en el almacén, no se puede leer. Revise el almacén; no se cambió nada.</translation>
    </message>
    <message>
        <source>Rules are changed and confirmed by supervisors.</source>
        <translation>Las reglas las cambia y las confirma la supervisión.</translation>
    </message>
    <message>
        <source>Say why the rule changes; whoever asks about a date later will read it.</source>
        <translation>Indique por qué cambia la regla; lo leerá quien pregunte después por una fecha.</translation>
    </message>
    <message>
        <source>These are the rules that hold already.</source>
        <translation>Estas son las reglas que ya están vigentes.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The rule file could not be read, or is too large for one.</source>
        <translation>El archivo de reglas no se pudo leer, o es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>Only a supervisor or a system administrator of this store may restore a backup. Nothing was changed.</source>
        <translation>Solo supervisión o la administración del sistema de este almacén puede restaurar una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose between 1 and 120 minutes.</source>
        <translation>Elija entre 1 y 120 minutos.</translation>
    </message>
    <message>
        <source>Your account may not see reports.</source>
        <translation>Su cuenta no puede ver reportes.</translation>
    </message>
    <message>
        <source>The sign-in name of an account stays. Nothing was saved.</source>
        <translation>El nombre de acceso de una cuenta no cambia. No se guardó nada.</translation>
    </message>
    <message>
        <source>Choose the agency of the team.</source>
        <translation>Elija la agencia del grupo.</translation>
    </message>
    <message>
        <source>Type the first day, with the month in letters.</source>
        <translation>Escriba el primer día, con el mes en letras.</translation>
    </message>
    <message>
        <source>The folder for the demo county cannot be made. Look at the rights of your own folder.</source>
        <translation>No se puede crear la carpeta del condado de demostración. Revise los permisos de su propia carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are still in this team. Nothing was changed. Put them into another team first.</source>
        <translation>
            <numerusform>Todavía hay %n función en este grupo. No se cambió nada. Pásela primero a otro grupo.</numerusform>
            <numerusform>Todavía hay %n funciones en este grupo. No se cambió nada. Páselas primero a otro grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody of the team&apos;s agency.</source>
        <translation>Elija a alguien de la organización del grupo.</translation>
    </message>
    <message>
        <source>Type the birth date with the month in letters.</source>
        <translation>Escriba la fecha de nacimiento con el mes en letras.</translation>
    </message>
    <message>
        <source>No child here has exactly this name and birth date, or this CIN. Check how it is spelled. That you asked was recorded.</source>
        <translation>Aquí no hay nadie con exactamente este nombre y fecha de nacimiento, ni con este CIN. Revise cómo se escribe. Quedó registrado que usted preguntó.</translation>
    </message>
    <message>
        <source>The rule has a value now: say how well it is known.</source>
        <translation>La regla ya tiene un valor: indique qué tan segura es.</translation>
    </message>
    <message>
        <source>No age is both: the second is to be above the first.</source>
        <translation>Ninguna edad cumple las dos: la segunda debe ser mayor que la primera.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>No existe esa regla.</translation>
    </message>
    <message>
        <source>Somebody changed rule %1 meanwhile. Look again at what would move; nothing was changed.</source>
        <translation>Alguien cambió la regla %1 entretanto. Vuelva a ver qué se movería; no se cambió nada.</translation>
    </message>
    <message>
        <source>The rules were not taken: two versions of rule %1 are in force together. End one the day before the other begins; the present rules stay in force.</source>
        <translation>No se tomaron las reglas: dos versiones de la regla %1 rigen a la vez. Termine una el día antes de que comience la otra; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>The rules were not taken: rule %2 in line %1 and rule %3, which is in force here, answer the same question for the same child, and neither is more specific. Make one narrower or end it; the present rules stay in force.</source>
        <translation>No se tomaron las reglas: la regla %2 de la línea %1 y la regla %3, que rige aquí, responden a la misma pregunta para el mismo niño o niña, y ninguna es más específica. Limite o termine una; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>Rule %1 and rule %2 answer the same question for the same child, and neither is more specific. Make one narrower or end it; the present rules stay in force.</source>
        <translation>Las reglas %1 y %2 responden a la misma pregunta para el mismo niño o niña, y ninguna es más específica. Limite o termine una; siguen vigentes las reglas actuales.</translation>
    </message>
    <message>
        <source>There is a rule of this name. Choose another.</source>
        <translation>Ya existe una regla con ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Type a day with the month in letters.</source>
        <translation>Escriba un día con el mes en letras.</translation>
    </message>
    <message>
        <source>Type the age in whole years.</source>
        <translation>Escriba la edad en años enteros.</translation>
    </message>
    <message>
        <source>Type whole numbers of days with commas between.</source>
        <translation>Escriba días en números enteros, separados por comas.</translation>
    </message>
    <message>
        <source>Choose who sent the notice: each has other days to appeal.</source>
        <translation>Elija quién envió el aviso: cada entidad da otro plazo para apelar.</translation>
    </message>
    <message>
        <source>Write whom you asked: a person or an office.</source>
        <translation>Escriba a quién preguntó: una persona o una oficina.</translation>
    </message>
    <message>
        <source>Write what they said.</source>
        <translation>Escriba qué le dijeron.</translation>
    </message>
    <message>
        <source>The next day to ask comes after this one.</source>
        <translation>El próximo día para preguntar debe ser posterior a este.</translation>
    </message>
    <message>
        <source>Write what is missing.</source>
        <translation>Escriba qué falta.</translation>
    </message>
    <message>
        <source>Coverage stops here only because the form did not come back. Check what was decided.</source>
        <translation>Aquí la cobertura se suspende solo porque no se devolvió el formulario. Revise qué se decidió.</translation>
    </message>
    <message>
        <source>The papers come after the day on which coverage stopped.</source>
        <translation>Los documentos llegan después del día en que se suspendió la cobertura.</translation>
    </message>
    <message>
        <source>Choose a day after today on which the family comes back.</source>
        <translation>Elija un día posterior a hoy para que la familia vuelva a la lista.</translation>
    </message>
    <message>
        <source>A pause lasts half a year at most. Choose an earlier day; it can be paused again then.</source>
        <translation>Una pausa dura medio año como máximo. Elija un día anterior; entonces podrá pausarse de nuevo.</translation>
    </message>
    <message>
        <source>This line is specially protected and cannot be given to a colleague. Nothing was changed.</source>
        <translation>Esta línea tiene protección especial y no se le puede pasar a otra persona del equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a day after today on which it comes back.</source>
        <translation>Elija un día posterior a hoy para que vuelva a la lista.</translation>
    </message>
    <message>
        <source>It can be put off half a year at most. Choose an earlier day.</source>
        <translation>Se puede posponer medio año como máximo. Elija un día anterior.</translation>
    </message>
    <message>
        <source>Say in a few words why it is put off: whoever stands in for you reads it.</source>
        <translation>Diga en pocas palabras por qué se pospone: lo leerá su suplente.</translation>
    </message>
    <message>
        <source>Choose the colleague.</source>
        <translation>Elija a la persona del equipo.</translation>
    </message>
    <message>
        <source>The day on which you asked cannot lie ahead.</source>
        <translation>El día en que preguntó no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>Ask again after the day on which you asked.</source>
        <translation>Vuelva a preguntar después del día en que preguntó.</translation>
    </message>
    <message>
        <source>This family is not on pause any more.</source>
        <translation>Esta familia ya no está en pausa.</translation>
    </message>
    <message>
        <source>Write the day with the month in letters, as Nov 23, 2026.</source>
        <translation>Escriba la fecha con el mes en letras, por ejemplo: 23 nov 2026.</translation>
    </message>
    <message>
        <source>An offer of help is counted apart and is no touch-base.</source>
        <translation>Un ofrecimiento de ayuda se cuenta aparte y no es un contacto de seguimiento.</translation>
    </message>
    <message>
        <source>Only an offer of help has an answer. Choose what the contact was for.</source>
        <translation>Solo un ofrecimiento de ayuda tiene respuesta. Elija para qué fue el contacto.</translation>
    </message>
    <message>
        <source>Say what is to be done by that day.</source>
        <translation>Diga qué se hará a más tardar ese día.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be kept. Delete it, or type the text anew.</source>
        <translation>Este texto tiene un carácter que no se puede guardar. Bórrelo o vuelva a escribir el texto.</translation>
    </message>
    <message>
        <source>This cannot be read. Check what was typed.</source>
        <translation>Esto no se entiende. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>Undo is no longer possible: the record changed again. Nothing was changed.</source>
        <translation>Ya no se puede deshacer: el registro volvió a cambiar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only whoever made this change may undo it. Nothing was changed.</source>
        <translation>Solo puede deshacer este cambio quien lo hizo. No se cambió nada.</translation>
    </message>
    <message>
        <source>No day was promised for this step. Write the promised day into the step first.</source>
        <translation>Nadie prometió una fecha para este paso. Primero anote la fecha prometida en el paso.</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>This is not a day. Write the month in letters, as in the example.</source>
        <translation>Esto no es una fecha. Escriba el mes con letras, como en el ejemplo.</translation>
    </message>
    <message>
        <source>Write a number, in figures.</source>
        <translation>Escriba un número, con cifras.</translation>
    </message>
    <message>
        <source>Choose one of the two above for each field that you both changed.</source>
        <translation>Elija arriba una de las dos versiones de cada campo que cambiaron las dos personas.</translation>
    </message>
    <message>
        <source>This computer has no list of time zones, so no deadline could be right. Nothing was opened or written. Ask whoever keeps the computer to install time zone data (tzdata).</source>
        <translation>Esta computadora no tiene la lista de husos horarios, así que ningún plazo sería correcto. No se abrió ni se escribió nada. Pida a quien mantiene la computadora que instale los datos de husos horarios (tzdata).</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Póngale un nombre a la vista.</translation>
    </message>
    <message>
        <source>The name is too long: 60 characters at most.</source>
        <translation>El nombre es demasiado largo: 60 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another of your views has this name. Choose another name.</source>
        <translation>Otra de sus vistas tiene este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>You have 30 views already. Delete one that you no longer use.</source>
        <translation>Ya tiene 30 vistas. Elimine una que ya no use.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Elija quién queda a cargo.</translation>
    </message>
    <message>
        <source>Write what the next one must know.</source>
        <translation>Escriba lo que debe saber quien sigue.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>Ask for the same therapist, or write why another one.</source>
        <translation>Pida que siga la misma persona, o escriba por qué se pide a otra.</translation>
    </message>
    <message>
        <source>This step cannot follow the one before it.</source>
        <translation>Este paso no puede seguir al anterior.</translation>
    </message>
    <message>
        <source>The item was put on hold before this day.</source>
        <translation>El equipo quedó en suspenso antes de esta fecha.</translation>
    </message>
    <message>
        <source>Choose why it ended.</source>
        <translation>Elija por qué terminó.</translation>
    </message>
    <message>
        <source>Write who comes next.</source>
        <translation>Escriba quién sigue.</translation>
    </message>
    <message>
        <source>An entry of such a name is in the directory already. Look it up first, or say that this is another one.</source>
        <translation>En el directorio ya hay alguien con un nombre así. Búsquelo primero, o indique que se trata de otra entrada.</translation>
    </message>
    <message>
        <source>Choose the network.</source>
        <translation>Elija la red.</translation>
    </message>
    <message>
        <source>Only a supervisor may change what networks approve. Nothing was changed.</source>
        <translation>Solo el personal de supervisión puede cambiar lo que aprueban las redes. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write the name in both languages.</source>
        <translation>Escriba el nombre en los dos idiomas.</translation>
    </message>
    <message>
        <source>Write where it was read, or who said it.</source>
        <translation>Escriba dónde se leyó o quién lo dijo.</translation>
    </message>
    <message>
        <source>Write what the document is.</source>
        <translation>Escriba qué documento es.</translation>
    </message>
    <message>
        <source>Write who signed it.</source>
        <translation>Escriba quién lo firmó.</translation>
    </message>
    <message>
        <source>Choose the request or the annual renewal that it went with.</source>
        <translation>Elija la solicitud o la renovación anual con la que se envió.</translation>
    </message>
    <message>
        <source>Write why it changes.</source>
        <translation>Escriba por qué cambia.</translation>
    </message>
    <message>
        <source>The list of this network has a line for this at that time already. Change that one, or end it the day before this one begins.</source>
        <translation>La lista de esta red ya tiene una línea para esto en esas fechas. Cambie aquella, o póngale fin el día antes de que empiece esta.</translation>
    </message>
    <message>
        <source>The file is too large: a document takes at most 25 MB. Scan it with fewer dots per inch, or in black and white.</source>
        <translation>El archivo es demasiado grande: un documento admite como máximo 25 MB. Escanéelo con menos puntos por pulgada o en blanco y negro.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Save or scan it again.</source>
        <translation>Este archivo está vacío. Guárdelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no PDF, PNG, JPEG or TIFF, whatever its name says. Save or scan it as one of these.</source>
        <translation>Esto no es un PDF, PNG, JPEG ni TIFF, diga lo que diga su nombre. Guárdelo o escanéelo en uno de estos formatos.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it still there, and may you open it?</source>
        <translation>No se puede leer este archivo. ¿Sigue en su lugar, y tiene usted permiso para abrirlo?</translation>
    </message>
    <message>
        <source>Reading the file failed half way. Nothing was attached.</source>
        <translation>La lectura del archivo se interrumpió. No se adjuntó nada.</translation>
    </message>
    <message>
        <source>The file of this document is damaged in the store and is not shown. Run the check of the store; a backup may have it whole.</source>
        <translation>El archivo de este documento está dañado en el almacén y no se muestra. Haga la revisión del almacén; es posible que una copia de seguridad lo tenga completo.</translation>
    </message>
    <message>
        <source>The document is archived. Restore it first.</source>
        <translation>El documento está archivado. Restáurelo primero.</translation>
    </message>
    <message>
        <source>The document has this very file already.</source>
        <translation>El documento ya tiene este mismo archivo.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown, so it was not attached. Save or scan it again.</source>
        <translation>Este archivo está dañado y no se puede mostrar, así que no se adjuntó. Guárdelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one, or print it to a new PDF, and attach that.</source>
        <translation>Este PDF está protegido con una contraseña. Guárdelo sin ella, o imprímalo en un PDF nuevo, y adjunte ese.</translation>
    </message>
    <message>
        <source>This PDF has more than 1,000 pages. Attach the pages that are needed.</source>
        <translation>Este PDF tiene más de 1,000 páginas. Adjunte las páginas que hagan falta.</translation>
    </message>
    <message>
        <source>This picture has more dots or pages than can be shown. Scan it with fewer dots per inch, at most 600.</source>
        <translation>Esta imagen tiene más puntos o páginas de los que se pueden mostrar. Escanéela con menos puntos por pulgada, 600 como máximo.</translation>
    </message>
    <message>
        <source>Choose a coordinator of your agency.</source>
        <translation>Elija a alguien que coordine en su agencia.</translation>
    </message>
    <message>
        <source>The last day is past already.</source>
        <translation>El último día ya pasó.</translation>
    </message>
    <message>
        <source>Only a supervisor says who stands in for somebody else. Nothing was saved.</source>
        <translation>Solo quien supervisa dice quién suple a otra persona. No se guardó nada.</translation>
    </message>
    <message>
        <source>This is one record already.</source>
        <translation>Ya es un solo registro.</translation>
    </message>
    <message>
        <source>One of the two is archived. Restore it first. Nothing was changed.</source>
        <translation>Uno de los dos está archivado. Restáurelo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>The record of a child stays: begin with the child, and merge the other into it.</source>
        <translation>El registro de la niña o el niño es el que queda: empiece por ese y una a él el otro registro.</translation>
    </message>
    <message>
        <source>Choose at least one child.</source>
        <translation>Elija por lo menos a una niña o un niño.</translation>
    </message>
    <message>
        <source>Choose who stands in meanwhile.</source>
        <translation>Elija quién queda de suplente mientras tanto.</translation>
    </message>
    <message>
        <source>Say why: whoever coordinates the child decides by it.</source>
        <translation>Diga por qué: quien coordina la atención decide según eso.</translation>
    </message>
    <message>
        <source>Say why not: whoever recommended it reads it.</source>
        <translation>Diga por qué no: lo lee quien lo recomendó.</translation>
    </message>
    <message>
        <source>There is no Enlace store in this database, or your login may not use it. Whoever runs the server makes one with “enlace-cli create postgresql://…”.</source>
        <translation>No hay un almacén de Enlace en esta base de datos, o su usuario no puede usarlo. Quien administra el servidor lo crea con “enlace-cli create postgresql://…”.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file of the roster.</source>
        <translation>Esto es una carpeta. Elija el archivo de la lista.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it open in another program, or may your account not read it?</source>
        <translation>El archivo no se puede leer. ¿Está abierto en otro programa, o su cuenta no tiene permiso de leerlo?</translation>
    </message>
    <message>
        <source>Name the store, and with --sign-in the person who signs in.</source>
        <translation>Indique el almacén y, con --sign-in, la persona que entra.</translation>
    </message>
    <message>
        <source>--column takes HEADING=FIELD, with a heading of the file and one of these fields, or - for none: %1</source>
        <translation>--column lleva ENCABEZADO=CAMPO, con un encabezado del archivo y uno de estos campos, o - si ninguno: %1</translation>
    </message>
    <message>
        <source>Say who is to be paid.</source>
        <translation>Diga a quién se debe pagar.</translation>
    </message>
    <message>
        <source>Write an amount like 1234.50.</source>
        <translation>Escriba una cantidad como 1234.50.</translation>
    </message>
    <message>
        <source>This day comes before the bill.</source>
        <translation>Este día es anterior a la factura.</translation>
    </message>
    <message>
        <source>Somebody has made one record of these two meanwhile. Nothing more was changed.</source>
        <translation>Mientras tanto alguien hizo de estos dos un solo registro. No se cambió nada más.</translation>
    </message>
    <message>
        <source>Write the worry without anybody&apos;s immigration status, birthplace or social security number: Enlace does not keep them.</source>
        <translation>Escriba la preocupación sin el estatus migratorio, el lugar de nacimiento ni el número de seguro social de nadie: Enlace no los guarda.</translation>
    </message>
    <message>
        <source>Choose somebody of the family, or write the name.</source>
        <translation>Elija a alguien de la familia o escriba el nombre.</translation>
    </message>
    <message>
        <source>It has not been yet. Check the day, or leave it as planned.</source>
        <translation>Todavía no ha sido. Revise el día o déjela como planeada.</translation>
    </message>
    <message>
        <source>The promised day comes before the day on which it was due.</source>
        <translation>La fecha prometida es anterior a la fecha de la entrega.</translation>
    </message>
    <message>
        <source>Write what happened and whom you asked.</source>
        <translation>Escriba qué pasó y a quién preguntó.</translation>
    </message>
    <message>
        <source>This day comes before the change. Correct one of the two.</source>
        <translation>Esta fecha es anterior al cambio. Corrija una de las dos.</translation>
    </message>
    <message>
        <source>Choose the new vendor.</source>
        <translation>Elija la compañía nueva.</translation>
    </message>
    <message>
        <source>It is with this vendor already. Choose the new one.</source>
        <translation>Ya está con esta compañía. Elija la nueva.</translation>
    </message>
    <message>
        <source>Write why the vendor changes.</source>
        <translation>Escriba por qué cambia la compañía.</translation>
    </message>
    <message>
        <source>Choose who it is, or write the name.</source>
        <translation>Elija quién es, o escriba el nombre.</translation>
    </message>
    <message>
        <source>Choose what is needed, or write it.</source>
        <translation>Elija qué se necesita, o escríbalo.</translation>
    </message>
    <message>
        <source>Write the reason, in the family&apos;s words.</source>
        <translation>Escriba el motivo, en palabras de la familia.</translation>
    </message>
    <message>
        <source>The answer comes before the question. Correct one of the two days.</source>
        <translation>La respuesta es anterior a la pregunta. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Choose why they refused.</source>
        <translation>Elija por qué no aceptan.</translation>
    </message>
    <message>
        <source>Another window is writing into this store just now, an import perhaps. Nothing was changed. Wait until it is done and try again.</source>
        <translation>Otra ventana está escribiendo en este almacén en este momento; quizá una importación. No se cambió nada. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give the day of which this is true. Without it nobody can tell later whether it still holds.</source>
        <translation>Escriba de qué día es este dato. Sin él nadie sabrá después si todavía vale.</translation>
    </message>
    <message>
        <source>Give a number of children, or nothing where nobody has said.</source>
        <translation>Escriba un número de niños, o nada si nadie lo ha dicho.</translation>
    </message>
    <message>
        <source>Write down something that is known: how many children, which programs, or what you learned.</source>
        <translation>Anote algo que se sepa: cuántos niños, qué programas o qué se aprendió.</translation>
    </message>
    <message>
        <source>Say what the rule is about.</source>
        <translation>Diga de qué trata la regla.</translation>
    </message>
    <message>
        <source>Write down what holds.</source>
        <translation>Anote qué vale.</translation>
    </message>
    <message>
        <source>Say where it was read, or who said it.</source>
        <translation>Diga dónde se leyó o quién lo dijo.</translation>
    </message>
    <message>
        <source>This is longer than %1 letters. Shorten it, and keep the rest in a note.</source>
        <translation>Esto tiene más de %1 letras. Acórtelo y guarde lo demás en una nota.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>Escriba el día de la visita.</translation>
    </message>
    <message>
        <source>Several files become one document only when all of them are pictures. Attach the PDF by itself.</source>
        <translation>Varios archivos se unen en un documento solo cuando todos son imágenes. Adjunte el PDF por separado.</translation>
    </message>
    <message>
        <source>One of these pictures cannot be shown, so none was attached. Save or scan it again.</source>
        <translation>Una de estas imágenes no se puede mostrar, así que no se adjuntó ninguna. Guárdela o escanéela de nuevo.</translation>
    </message>
</context>
<context>
    <name>EvidenceJobs</name>
    <message>
        <source>Add a document</source>
        <translation>Agregar un documento</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>Corregir el documento</translation>
    </message>
    <message>
        <source>The document was added.</source>
        <translation>Se agregó el documento.</translation>
    </message>
    <message>
        <source>The document was corrected.</source>
        <translation>Se corrigió el documento.</translation>
    </message>
    <message>
        <source>Archive the document</source>
        <translation>Archivar el documento</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>It was archived.</source>
        <translation>Se archivó.</translation>
    </message>
    <message>
        <source>Note where it was used</source>
        <translation>Anotar dónde se usó</translation>
    </message>
    <message>
        <source>The use was noted.</source>
        <translation>Se anotó el uso.</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Prescription</source>
        <translation>Receta médica</translation>
    </message>
    <message>
        <source>Proof of the diagnosis</source>
        <translation>Prueba del diagnóstico</translation>
    </message>
    <message>
        <source>Statement that the condition is lifelong</source>
        <translation>Declaración de que la condición es de por vida</translation>
    </message>
    <message>
        <source>Medical report</source>
        <translation>Informe médico</translation>
    </message>
    <message>
        <source>Letter of medical necessity</source>
        <translation>Carta de necesidad médica</translation>
    </message>
    <message>
        <source>Therapy evaluation</source>
        <translation>Evaluación de terapia</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Declaración de impuestos</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>Prueba de ingresos</translation>
    </message>
    <message>
        <source>Proof of residence</source>
        <translation>Prueba de domicilio</translation>
    </message>
    <message>
        <source>Guardianship or custody papers</source>
        <translation>Papeles de tutela o custodia</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Fecha que lleva</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Vigente hasta</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Counted, it falls on %1 (%2), when offices are closed; kept on %3.</source>
        <translation>Según la cuenta cae el %1 (%2), cuando las oficinas están cerradas; se toma el %3.</translation>
    </message>
    <message>
        <source>That day is closed (%1); the rule does not move it. The business day before is %2, the next is %3.</source>
        <translation>Ese día es inhábil (%1); la regla no lo mueve. El día hábil anterior es el %2; el siguiente es el %3.</translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation>Fuente: %1 (%2).</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <translation>Confirmó: %1, el %2.</translation>
    </message>
    <message>
        <source>This rule is not confirmed: %1.</source>
        <translation>Esta regla no está confirmada: %1.</translation>
    </message>
    <message>
        <source>Also: %1, %2.</source>
        <translation>También: %1, %2.</translation>
    </message>
    <message>
        <source>Not used: %1. %2.</source>
        <translation>No se usó: %1. %2.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>the whole family</source>
        <translation>toda la familia</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;Con quién</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>What came of i&amp;t</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Who &amp;contacted whom</source>
        <translation>&amp;Quién buscó a quién</translation>
    </message>
    <message>
        <source>What was sa&amp;id</source>
        <translation>Qué se &amp;dijo</translation>
    </message>
    <message>
        <source>Counts as a touch-&amp;base</source>
        <translation>Cuenta como contacto de &amp;seguimiento</translation>
    </message>
    <message>
        <source>Tick it only if the family was reached and it was about the child.</source>
        <translation>Márquelo solo si se habló con la familia y fue sobre la niña o el niño.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Si&amp;guiente paso</translation>
    </message>
    <message>
        <source>B&amp;y when</source>
        <translation>A más tar&amp;dar</translation>
    </message>
    <message>
        <source>&amp;Minutes spent</source>
        <translation>M&amp;inutos dedicados</translation>
    </message>
    <message>
        <source>Day and tim&amp;e</source>
        <translation>Día y &amp;hora</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>In more detail</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>Inte&amp;rpreter</source>
        <translation>In&amp;térprete</translation>
    </message>
    <message>
        <source>Name or &amp;department</source>
        <translation>&amp;Nombre o departamento</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>So&amp;bre</translation>
    </message>
    <message>
        <source>What it was &amp;for</source>
        <translation>&amp;Para qué fue</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Ofrecimiento de ayuda</translation>
    </message>
    <message>
        <source>What the family &amp;answered</source>
        <translation>Qué contestó la fami&amp;lia</translation>
    </message>
    <message>
        <source>Offer a&amp;gain from</source>
        <translation>Volver a ofrecer desd&amp;e</translation>
    </message>
    <message>
        <source>another choice</source>
        <translation>otra opción</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no se anotó</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Why it was archived</source>
        <translation>Por qué se archivó</translation>
    </message>
    <message>
        <source>Appo&amp;intment</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>&amp;Who has it</source>
        <translation>&amp;Quién lo tiene</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>&amp;Prometido para</translation>
    </message>
    <message>
        <source>Call the &amp;family by</source>
        <translation>Llamar a la &amp;familia a más tardar</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>What stands in the wa&amp;y</source>
        <translation>Qué lo im&amp;pide</translation>
    </message>
    <message>
        <source>An&amp;swer or appeal by</source>
        <translation>Respuesta o &amp;apelación a más tardar</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>What was de&amp;cided</source>
        <translation>Qué se de&amp;cidió</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>&amp;Reason, or what was changed</source>
        <translation>&amp;Motivo, o qué se cambió</translation>
    </message>
    <message>
        <source>&amp;Why it is on hold</source>
        <translation>&amp;Por qué está en suspenso</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>&amp;Volver a verlo el</translation>
    </message>
    <message>
        <source>&amp;What the holder says</source>
        <translation>&amp;Qué dice quien lo tiene</translation>
    </message>
    <message>
        <source>Why the promised day was not kept.</source>
        <translation>Por qué no se cumplió la fecha prometida.</translation>
    </message>
    <message>
        <source>&amp;Promised anew for</source>
        <translation>Nueva fecha &amp;prometida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>What the vendor must mind</source>
        <translation>Qué debe cuidar la compañía</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It leaves the list, and can be restored.</source>
        <translation>Sale de la lista, y se puede restaurar.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Type part of the name.</source>
        <translation>Escriba parte del nombre.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What the role is called there</source>
        <translation>Cómo se llama allí esa función</translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation>En el equipo desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Direct phone for this child</source>
        <translation>Teléfono directo para este menor</translation>
    </message>
    <message>
        <source>The family says: really helps</source>
        <translation>La familia dice: ayuda de verdad</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Puede ayudar con</translation>
    </message>
    <message>
        <source>What they do for the family</source>
        <translation>Lo que hace por la familia</translation>
    </message>
    <message>
        <source>Cannot help with, and who can</source>
        <translation>No puede ayudar con, y quién sí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>What is specially protected is shown only to those who coordinate the child.</source>
        <translation>Lo que tiene protección especial solo lo ve quien coordina la atención de la niña o el niño.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Known as of</source>
        <translation>Fecha del dato</translation>
    </message>
    <message>
        <source>not because of an allergy</source>
        <translation>no es por una alergia</translation>
    </message>
    <message>
        <source>Diagnosis code (ICD-10)</source>
        <translation>Código del diagnóstico (ICD-10, CIE-10)</translation>
    </message>
    <message>
        <source>For example G80.1</source>
        <translation>Por ejemplo, G80.1</translation>
    </message>
    <message>
        <source>In the words of the doctor or the family</source>
        <translation>En palabras del consultorio o de la familia</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Diagnóstico principal</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>De por vida</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>What the child cannot tolerate</source>
        <translation>Lo que la niña o el niño no tolera</translation>
    </message>
    <message>
        <source>What kind of thing it is</source>
        <translation>Tipo de alergia</translation>
    </message>
    <message>
        <source>How severe it is</source>
        <translation>Qué tan grave es</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué reacción causa</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How and when it is given</source>
        <translation>Cómo y cuándo se da</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Lo toma desde</translation>
    </message>
    <message>
        <source>Last day taken</source>
        <translation>Último día que lo tomó</translation>
    </message>
    <message>
        <source>What was stopped stays on the list.</source>
        <translation>Lo que se suspendió sigue en la lista.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Brand required</source>
        <translation>Marca requerida</translation>
    </message>
    <message>
        <source>Why no other</source>
        <translation>Por qué ninguna otra</translation>
    </message>
    <message>
        <source>Because of this allergy</source>
        <translation>Por esta alergia</translation>
    </message>
    <message>
        <source>Date of the letter of medical necessity</source>
        <translation>Fecha de la carta de necesidad médica</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién queda a cargo</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Con qué función</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Por qué cambia</translation>
    </message>
    <message>
        <source>What the next one must know</source>
        <translation>Lo que debe saber quien queda a cargo</translation>
    </message>
    <message>
        <source>What worked, what is promised, what worries the family. It stays in the history.</source>
        <translation>Qué funcionó, qué se prometió, qué le preocupa a la familia. Queda en el historial.</translation>
    </message>
    <message>
        <source>Touch base every so many days</source>
        <translation>Contacto cada tantos días</translation>
    </message>
    <message>
        <source>Empty: as the need tier says.</source>
        <translation>Vacío: como dice el nivel de necesidad.</translation>
    </message>
    <message>
        <source>Name of the family&apos;s page</source>
        <translation>Nombre de la página de la familia</translation>
    </message>
    <message>
        <source>What would make the biggest difference</source>
        <translation>Lo que más ayudaría</translation>
    </message>
    <message>
        <source>In the family&apos;s words. Ask at each review.</source>
        <translation>En palabras de la familia. Pregunte en cada revisión.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>County of the case</source>
        <translation>Condado del caso</translation>
    </message>
    <message>
        <source>What works well, and hopes</source>
        <translation>Lo que funciona bien, y lo que se espera</translation>
    </message>
    <message>
        <source>What people should know before</source>
        <translation>Lo que hay que saber antes</translation>
    </message>
    <message>
        <source>Needs and preferences, so that nobody has to ask again.</source>
        <translation>Necesidades y preferencias, para que nadie tenga que volver a preguntar.</translation>
    </message>
    <message>
        <source>Who pays, in order</source>
        <translation>Quién paga, en orden</translation>
    </message>
    <message>
        <source>Other health coverage first; CCS pays last.</source>
        <translation>Primero la otra cobertura de salud; CCS paga al final.</translation>
    </message>
    <message>
        <source>When the child is no longer served</source>
        <translation>Cuando ya no se atiende a la niña o al niño</translation>
    </message>
    <message>
        <source>Moved away on</source>
        <translation>Se mudó el</translation>
    </message>
    <message>
        <source>No longer eligible since</source>
        <translation>Ya no es elegible desde</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Falleció el</translation>
    </message>
    <message>
        <source>where they live</source>
        <translation>donde vive</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Last names</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Wants an interpreter</source>
        <translation>Quiere intérprete</translation>
    </message>
    <message>
        <source>Takes in what is written</source>
        <translation>Cómo prefiere recibir lo escrito</translation>
    </message>
    <message>
        <source>Format of printed papers</source>
        <translation>Formato de lo impreso</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Cómo comunicarse sin riesgo</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Comunicarse por</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Mejor hora</translation>
    </message>
    <message>
        <source>May a message be left</source>
        <translation>Se puede dejar recado</translation>
    </message>
    <message>
        <source>May a letter be sent</source>
        <translation>Se puede mandar carta</translation>
    </message>
    <message>
        <source>Letters to</source>
        <translation>Cartas a</translation>
    </message>
    <message>
        <source>What else to mind</source>
        <translation>Qué más hay que cuidar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Kind of telephone</source>
        <translation>Clase de teléfono</translation>
    </message>
    <message>
        <source>May we call here</source>
        <translation>Se puede llamar aquí</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>What the family calls this home</source>
        <translation>Cómo llama la familia a este hogar</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Where to find them without an address</source>
        <translation>Dónde encontrar a la familia sin dirección</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Is to the child</source>
        <translation>Qué es de la niña o el niño</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Con qué derecho</translation>
    </message>
    <message>
        <source>May consent to care</source>
        <translation>Puede dar consentimiento para la atención</translation>
    </message>
    <message>
        <source>First to call</source>
        <translation>Llamar primero</translation>
    </message>
    <message>
        <source>Holds no longer from</source>
        <translation>Ya no vale desde</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>Lo que dijo la familia</translation>
    </message>
    <message>
        <source>The family need not say why.</source>
        <translation>La familia no tiene que decir por qué.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>choose first</source>
        <translation>elija primero</translation>
    </message>
    <message>
        <source>Codes, with commas</source>
        <translation>Códigos, separados por comas</translation>
    </message>
    <message>
        <source>W&amp;hat is asked for</source>
        <translation>&amp;Qué se pide</translation>
    </message>
    <message>
        <source>Clinical reason for a faster decision</source>
        <translation>Razón clínica para una decisión más rápida</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Who &amp;decides</source>
        <translation>Quién &amp;decide</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>Who deli&amp;vers</source>
        <translation>Quién &amp;entrega</translation>
    </message>
    <message>
        <source>Who &amp;gives the service</source>
        <translation>Quién da el &amp;servicio</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>A &amp;longer time</source>
        <translation>Un plazo más &amp;largo</translation>
    </message>
    <message>
        <source>Some networks approve for longer when somebody asks.</source>
        <translation>Algunas redes aprueban por más tiempo si alguien lo pide.</translation>
    </message>
    <message>
        <source>The same &amp;therapist is asked for</source>
        <translation>Se pide que siga la misma &amp;persona</translation>
    </message>
    <message>
        <source>If not: why another one</source>
        <translation>Si no: por qué otra persona</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Medio de &amp;envío</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>Confirmation &amp;number</source>
        <translation>&amp;Número de confirmación</translation>
    </message>
    <message>
        <source>Of the portal, the fax report or the call.</source>
        <translation>Del portal, del reporte de fax o de la llamada.</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Se envió</translation>
    </message>
    <message>
        <source>&amp;Received complete</source>
        <translation>&amp;Recibido completo</translation>
    </message>
    <message>
        <source>&amp;Waiting on</source>
        <translation>En espera &amp;de</translation>
    </message>
    <message>
        <source>As&amp;k again on</source>
        <translation>&amp;Volver a preguntar el</translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation>&amp;Qué se decidió</translation>
    </message>
    <message>
        <source>Deci&amp;ded</source>
        <translation>Se &amp;decidió</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Razón</translation>
    </message>
    <message>
        <source>What they wr&amp;ote, or what was changed</source>
        <translation>Qué escribieron, o qué se &amp;cambió</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Approved &amp;from</source>
        <translation>Aprobado d&amp;esde</translation>
    </message>
    <message>
        <source>Approved &amp;until</source>
        <translation>Aprobado &amp;hasta</translation>
    </message>
    <message>
        <source>Units &amp;approved</source>
        <translation>Unidades &amp;aprobadas</translation>
    </message>
    <message>
        <source>Units us&amp;ed</source>
        <translation>Unidades &amp;usadas</translation>
    </message>
    <message>
        <source>W&amp;hat is counted</source>
        <translation>Qué se &amp;cuenta</translation>
    </message>
    <message>
        <source>Visits, hours, pieces a month.</source>
        <translation>Visitas, horas, piezas al mes.</translation>
    </message>
    <message>
        <source>The family was &amp;told</source>
        <translation>Se &amp;avisó a la familia</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>&amp;Who sent the notice</source>
        <translation>&amp;Quién mandó el aviso</translation>
    </message>
    <message>
        <source>Each has other days to appeal.</source>
        <translation>Cada oficina da otros plazos para apelar.</translation>
    </message>
    <message>
        <source>Date on the &amp;notice</source>
        <translation>Fecha del &amp;aviso</translation>
    </message>
    <message>
        <source>Service stops or shrinks &amp;on</source>
        <translation>El servicio para o se &amp;reduce el</translation>
    </message>
    <message>
        <source>Appealed before it, and in time, the service goes on meanwhile.</source>
        <translation>Si se apela antes y a tiempo, el servicio sigue mientras tanto.</translation>
    </message>
    <message>
        <source>&amp;Appealed on</source>
        <translation>Se a&amp;peló el</translation>
    </message>
    <message>
        <source>Appeal ans&amp;wered on</source>
        <translation>Apelación &amp;contestada el</translation>
    </message>
    <message>
        <source>&amp;Hearing asked for on</source>
        <translation>Se pidió a&amp;udiencia el</translation>
    </message>
    <message>
        <source>&amp;Whom you asked</source>
        <translation>A &amp;quién preguntó</translation>
    </message>
    <message>
        <source>What they sa&amp;id</source>
        <translation>Qué di&amp;jeron</translation>
    </message>
    <message>
        <source>Wai&amp;ting on</source>
        <translation>En espera &amp;de</translation>
    </message>
    <message>
        <source>Aske&amp;d on</source>
        <translation>Se &amp;preguntó el</translation>
    </message>
    <message>
        <source>&amp;What is missing</source>
        <translation>&amp;Qué falta</translation>
    </message>
    <message>
        <source>Who is to &amp;bring it</source>
        <translation>Quién lo debe &amp;traer</translation>
    </message>
    <message>
        <source>Aske&amp;d for on</source>
        <translation>Se &amp;pidió el</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Recibido el</translation>
    </message>
    <message>
        <source>by its own name</source>
        <translation>fuera del catálogo, con otro nombre</translation>
    </message>
    <message>
        <source>&amp;From the catalog</source>
        <translation>&amp;Del catálogo</translation>
    </message>
    <message>
        <source>Own &amp;name, in English</source>
        <translation>&amp;Otro nombre, en inglés</translation>
    </message>
    <message>
        <source>Only where the code&apos;s name is not exact enough.</source>
        <translation>Solo si el nombre del código no es lo bastante exacto.</translation>
    </message>
    <message>
        <source>Own name, in S&amp;panish</source>
        <translation>Otro nombre, en &amp;español</translation>
    </message>
    <message>
        <source>Whose code</source>
        <translation>Sistema del código</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>&amp;Lado</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>Quién &amp;paga</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>C&amp;ompañía</translation>
    </message>
    <message>
        <source>Therapy &amp;unit that follows it</source>
        <translation>&amp;Unidad de terapia que lo sigue</translation>
    </message>
    <message>
        <source>What the vendor must &amp;mind</source>
        <translation>Qué debe cuidar la co&amp;mpañía</translation>
    </message>
    <message>
        <source>What matters about it</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <source>It must be one &amp;brand</source>
        <translation>Tiene que ser de una &amp;marca</translation>
    </message>
    <message>
        <source>Why: an allergy, a letter of need</source>
        <translation>Por qué: una alergia, una carta de necesidad</translation>
    </message>
    <message>
        <source>Needed before the child comes &amp;home</source>
        <translation>Se necesita antes de volver a &amp;casa</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>Vuelve a casa el</translation>
    </message>
    <message>
        <source>Pieces each time</source>
        <translation>Piezas cada vez</translation>
    </message>
    <message>
        <source>Supplies that come again</source>
        <translation>Suministros que se repiten</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Cada cuántos días</translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation>Próxima entrega</translation>
    </message>
    <message>
        <source>Days before it to reorder</source>
        <translation>Días antes para volver a pedir</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantía hasta</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde por esto</translation>
    </message>
    <message>
        <source>Last asked on</source>
        <translation>Última vez que se preguntó</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>&amp;Why it will not come</source>
        <translation>&amp;Por qué no llegará</translation>
    </message>
    <message>
        <source>Answer due &amp;by</source>
        <translation>&amp;Respuesta a más tardar el</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Cómo terminó</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>Decisión a más tar&amp;dar</translation>
    </message>
    <message>
        <source>Year of eligibility &amp;from</source>
        <translation>Año de elegibilidad d&amp;esde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>&amp;Case number</source>
        <translation>Número de &amp;caso</translation>
    </message>
    <message>
        <source>County&apos;s &amp;notice</source>
        <translation>A&amp;viso del condado</translation>
    </message>
    <message>
        <source>Notice and papers</source>
        <translation>Aviso y documentos</translation>
    </message>
    <message>
        <source>Form &amp;given back</source>
        <translation>Formulario en&amp;tregado</translation>
    </message>
    <message>
        <source>Renewal for&amp;m</source>
        <translation>&amp;Formulario de renovación</translation>
    </message>
    <message>
        <source>State tax return (540)</source>
        <translation>Declaración estatal de impuestos (540)</translation>
    </message>
    <message>
        <source>Federal tax return (1040)</source>
        <translation>Declaración federal de impuestos (1040)</translation>
    </message>
    <message>
        <source>Proof of &amp;income</source>
        <translation>Comprobante de &amp;ingresos</translation>
    </message>
    <message>
        <source>Proof of &amp;residence</source>
        <translation>Comprobante de &amp;domicilio</translation>
    </message>
    <message>
        <source>Guardianship or custody papers</source>
        <translation>Papeles de tutela o custodia</translation>
    </message>
    <message>
        <source>Medical reports</source>
        <translation>Informes médicos</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>The county&apos;s answer</source>
        <translation>La respuesta del condado</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Se decidió e&amp;l</translation>
    </message>
    <message>
        <source>Coverage &amp;stopped</source>
        <translation>La cobertura se &amp;suspendió</translation>
    </message>
    <message>
        <source>Form given back &amp;after all</source>
        <translation>Formulario entregado des&amp;pués</translation>
    </message>
    <message>
        <source>Within 90 days no new application is needed.</source>
        <translation>Dentro de 90 días no hace falta una solicitud nueva.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Why it ended</source>
        <translation>&amp;Por qué terminó</translation>
    </message>
    <message>
        <source>More about the en&amp;d</source>
        <translation>&amp;Más sobre el final</translation>
    </message>
    <message>
        <source>not in the directory</source>
        <translation>no está en el directorio</translation>
    </message>
    <message>
        <source>Therapist by &amp;name</source>
        <translation>&amp;Nombre de la persona</translation>
    </message>
    <message>
        <source>As the family and the letters know the therapist.</source>
        <translation>Como aparece en las cartas y como le dice la familia.</translation>
    </message>
    <message>
        <source>In the direc&amp;tory</source>
        <translation>En el direc&amp;torio</translation>
    </message>
    <message>
        <source>Where it &amp;comes from</source>
        <translation>De parte &amp;de</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>P&amp;rimer día</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Con &amp;qué frecuencia</translation>
    </message>
    <message>
        <source>As the plan of therapy states it.</source>
        <translation>Como lo dice el plan de terapia.</translation>
    </message>
    <message>
        <source>&amp;Discipline</source>
        <translation>&amp;Disciplina</translation>
    </message>
    <message>
        <source>Referral &amp;until</source>
        <translation>Referencia vigente &amp;hasta</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Cómo sigue</translation>
    </message>
    <message>
        <source>Who must &amp;resubmit</source>
        <translation>Quién debe &amp;renovar la referencia</translation>
    </message>
    <message>
        <source>&amp;Authorization</source>
        <translation>&amp;Autorización</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Quién sigue</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>It is another one of the same name</source>
        <translation>Es otra entrada con el mismo nombre</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo comunicarse</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Best hours to call</source>
        <translation>Mejor horario para llamar</translation>
    </message>
    <message>
        <source>Language line</source>
        <translation>Línea de idiomas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Made sure on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;PI</source>
        <translation>N&amp;PI</translation>
    </message>
    <message>
        <source>Ten digits; the last is checked.</source>
        <translation>Diez dígitos; se comprueba el último.</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Especialidad</translation>
    </message>
    <message>
        <source>&amp;Whom it sees</source>
        <translation>&amp;A quién atiende</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>New &amp;patients</source>
        <translation>Pacientes n&amp;uevos</translation>
    </message>
    <message>
        <source>New patients and the wait</source>
        <translation>Pacientes nuevos y espera</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Por qué no acepta</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Volver a preguntar el</translation>
    </message>
    <message>
        <source>Wait in days</source>
        <translation>Espera en días</translation>
    </message>
    <message>
        <source>Wait as of</source>
        <translation>Espera al día</translation>
    </message>
    <message>
        <source>&amp;CCS panel</source>
        <translation>Panel de &amp;CCS</translation>
    </message>
    <message>
        <source>Part &amp;of</source>
        <translation>&amp;Forma parte de</translation>
    </message>
    <message>
        <source>In being since</source>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Until (last day)</source>
        <translation>Hasta (último día)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Tipo de documento</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation>Qué &amp;es</translation>
    </message>
    <message>
        <source>What it &amp;proves</source>
        <translation>Qué com&amp;prueba</translation>
    </message>
    <message>
        <source>Who si&amp;gned it</source>
        <translation>Quién lo &amp;firmó</translation>
    </message>
    <message>
        <source>&amp;Date on it</source>
        <translation>Fec&amp;ha que lleva</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Vigente hasta</translation>
    </message>
    <message>
        <source>Only a day that the paper or the office states. Left empty, the rules say until when it counts.</source>
        <translation>Solo una fecha que diga el papel o la oficina. Si se deja en blanco, las reglas dicen hasta cuándo sirve.</translation>
    </message>
    <message>
        <source>Who sa&amp;ys until when</source>
        <translation>Quién &amp;dice hasta cuándo</translation>
    </message>
    <message>
        <source>Wh&amp;ere the paper lies</source>
        <translation>Dónde está e&amp;l papel</translation>
    </message>
    <message>
        <source>What it &amp;went with</source>
        <translation>Con &amp;qué se envió</translation>
    </message>
    <message>
        <source>&amp;Day it was sent</source>
        <translation>&amp;Día en que se envió</translation>
    </message>
    <message>
        <source>The last day; empty: without an end.</source>
        <translation>El último día; vacío: sin fin.</translation>
    </message>
    <message>
        <source>It stands beside what was confirmed.</source>
        <translation>Aparece junto a lo que se confirmó.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Vigencia y fuente</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Where it was read, or who said it.</source>
        <translation>Dónde se leyó o quién lo dijo.</translation>
    </message>
    <message>
        <source>&amp;How well it is known</source>
        <translation>Certe&amp;za</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Día de la confirmación</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nombre en &amp;inglés</translation>
    </message>
    <message>
        <source>Name in S&amp;panish</source>
        <translation>Nombre en &amp;español</translation>
    </message>
    <message>
        <source>in every network</source>
        <translation>en todas las redes</translation>
    </message>
    <message>
        <source>&amp;Diagnoses, with commas</source>
        <translation>&amp;Diagnósticos, separados por comas</translation>
    </message>
    <message>
        <source>Beginnings of ICD-10 codes: G80 means G80.0 to G80.9.</source>
        <translation>Inicios de códigos ICD-10 (CIE-10): G80 abarca de G80.0 a G80.9.</translation>
    </message>
    <message>
        <source>Such as L1960, L1970.</source>
        <translation>Por ejemplo, L1960, L1970.</translation>
    </message>
    <message>
        <source>What it wan&amp;ts</source>
        <translation>Qué pi&amp;de</translation>
    </message>
    <message>
        <source>Empty: everything of the kind that no other line names.</source>
        <translation>Vacío: todo lo de este tipo que ninguna otra línea mencione.</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;mulario</translation>
    </message>
    <message>
        <source>How you &amp;know</source>
        <translation>Cómo lo &amp;sabe</translation>
    </message>
    <message>
        <source>What you read, or whom you asked, and when.</source>
        <translation>Qué leyó o a quién preguntó, y cuándo.</translation>
    </message>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Por qué termina</translation>
    </message>
    <message>
        <source>Wh&amp;y it changes</source>
        <translation>&amp;Por qué cambia</translation>
    </message>
    <message>
        <source>Codes it co&amp;vers, with commas</source>
        <translation>Códigos que cu&amp;bre, separados por comas</translation>
    </message>
    <message>
        <source>Only these co&amp;des, with commas</source>
        <translation>So&amp;lo estos códigos, separados por comas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size of the file in bytes</source>
        <translation>Tamaño del archivo en bytes</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>It also tells whether the person is on record already.</source>
        <translation>También sirve para ver si la persona ya está registrada.</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The tier sets how often to touch base, unless the family asked for a rhythm of its own.</source>
        <translation>El nivel dice cada cuánto comunicarse, a menos que la familia haya pedido su propio ritmo.</translation>
    </message>
    <message>
        <source>Which children</source>
        <translation>Qué niñas y niños</translation>
    </message>
    <message>
        <source>It stays in the history of each child. What concerns one child alone is written when that child is handed over.</source>
        <translation>Queda en el historial de cada niña o niño. Lo que se refiere a un solo caso se escribe al traspasar ese caso.</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Primer día de ausencia</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Último día de ausencia</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Quién queda de suplente</translation>
    </message>
    <message>
        <source>On these days they may do with the children what the coordinator may.</source>
        <translation>En esos días tiene el mismo acceso a los expedientes que quien coordina.</translation>
    </message>
    <message>
        <source>What they must know</source>
        <translation>Lo que debe saber</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Which days, in the week of the first day</source>
        <translation>Qué días, en la semana del primer día</translation>
    </message>
    <message>
        <source>Which days, in the week after it</source>
        <translation>Qué días, en la semana siguiente</translation>
    </message>
    <message>
        <source>Every day, or not stated</source>
        <translation>Todos los días, o no se dice</translation>
    </message>
    <message>
        <source>The same days of each week</source>
        <translation>Los mismos días de cada semana</translation>
    </message>
    <message>
        <source>Two weeks in turn</source>
        <translation>Dos semanas que se alternan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Lives there how</source>
        <translation>Cómo vive ahí</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>En qué días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For holidays write one more line, with both days: for as long as it lasts it counts before the others.</source>
        <translation>Para las vacaciones escriba una línea más, con los dos días: mientras dura, cuenta antes que las otras.</translation>
    </message>
    <message>
        <source>Both say something else: choose which counts</source>
        <translation>Cada uno dice otra cosa: elija cuál cuenta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>En qué sentido</translation>
    </message>
    <message>
        <source>Between which agencies</source>
        <translation>Entre qué agencias</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Qué se puede compartir</translation>
    </message>
    <message>
        <source>As the form says it.</source>
        <translation>Como lo dice el formulario.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quién firmó</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>Nombre de la otra persona</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>ningún artículo</translation>
    </message>
    <message>
        <source>&amp;What is to do</source>
        <translation>&amp;Qué hay que hacer</translation>
    </message>
    <message>
        <source>Wh&amp;ose it is</source>
        <translation>&amp;A quién le toca</translation>
    </message>
    <message>
        <source>By w&amp;hen</source>
        <translation>Para c&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;Promised to the family</source>
        <translation>Se le pro&amp;metió a la familia</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why it is &amp;recommended</source>
        <translation>&amp;Por qué se recomienda</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>As&amp;ked on</source>
        <translation>Se &amp;preguntó el</translation>
    </message>
    <message>
        <source>When somebody else has it</source>
        <translation>Cuando le toca a otra persona</translation>
    </message>
    <message>
        <source>Ask a&amp;gain on</source>
        <translation>&amp;Volver a preguntar el</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Whoever recommended it reads it.</source>
        <translation>Lo lee quien lo recomendó.</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>It becomes part of the child&apos;s record. Whoever reads it is noted.</source>
        <translation>Queda en el expediente. Se anota quién lo lee.</translation>
    </message>
    <message>
        <source>Am&amp;ount in dollars</source>
        <translation>Can&amp;tidad en dólares</translation>
    </message>
    <message>
        <source>&amp;What the child is without</source>
        <translation>&amp;Qué le falta</translation>
    </message>
    <message>
        <source>Nursing at night, catheters, therapy.</source>
        <translation>Enfermería de noche, sondas, terapia.</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;First day without it</source>
        <translation>P&amp;rimer día de la interrupción</translation>
    </message>
    <message>
        <source>&amp;Last day without it</source>
        <translation>Ú&amp;ltimo día de la interrupción</translation>
    </message>
    <message>
        <source>Empty while it lasts.</source>
        <translation>Déjelo vacío mientras dure.</translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translation>&amp;De qué se trata</translation>
    </message>
    <message>
        <source>Otherwise &amp;from</source>
        <translation>&amp;Distinto desde</translation>
    </message>
    <message>
        <source>&amp;Before it was</source>
        <translation>&amp;Antes estaba</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Who &amp;paid</source>
        <translation>Quién pa&amp;gaba</translation>
    </message>
    <message>
        <source>How &amp;much, before</source>
        <translation>Cantidad a&amp;ntes</translation>
    </message>
    <message>
        <source>N&amp;ow it is</source>
        <translation>Ah&amp;ora está</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Who p&amp;ays now</source>
        <translation>Quién pa&amp;ga ahora</translation>
    </message>
    <message>
        <source>How m&amp;uch, now</source>
        <translation>Cantidad a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Settled on</source>
        <translation>&amp;Resuelto el</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>How it was s&amp;ettled</source>
        <translation>&amp;Cómo se resolvió</translation>
    </message>
    <message>
        <source>Asked for and approved, appealed, paid otherwise.</source>
        <translation>Se pidió y se aprobó, se apeló, se paga de otro modo.</translation>
    </message>
    <message>
        <source>&amp;What is to be paid</source>
        <translation>&amp;Qué se debe pagar</translation>
    </message>
    <message>
        <source>&amp;Provider to be paid</source>
        <translation>&amp;Proveedor al que se debe</translation>
    </message>
    <message>
        <source>&amp;Vendor to be paid</source>
        <translation>C&amp;ompañía a la que se debe</translation>
    </message>
    <message>
        <source>Or by na&amp;me</source>
        <translation>No&amp;mbre, si no está en la lista</translation>
    </message>
    <message>
        <source>For somebody who is in no list.</source>
        <translation>Para quien no está en ninguna lista.</translation>
    </message>
    <message>
        <source>Who is &amp;to pay</source>
        <translation>Quién debe pa&amp;gar</translation>
    </message>
    <message>
        <source>What is w&amp;rong</source>
        <translation>Qué pasa con el pa&amp;go</translation>
    </message>
    <message>
        <source>&amp;Outside the network</source>
        <translation>&amp;Fuera de la red</translation>
    </message>
    <message>
        <source>They may stop ser&amp;ving the child</source>
        <translation>Podría dejar de &amp;atender</translation>
    </message>
    <message>
        <source>&amp;Claim number</source>
        <translation>Número de &amp;reclamación</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>La factura</translation>
    </message>
    <message>
        <source>&amp;Billed on</source>
        <translation>&amp;Facturado el</translation>
    </message>
    <message>
        <source>Promised &amp;for</source>
        <translation>Prometido &amp;para el</translation>
    </message>
    <message>
        <source>Pa&amp;id on</source>
        <translation>Paga&amp;do el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>somebody else, by name</source>
        <translation>otra persona, por su nombre</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they have learned</source>
        <translation>Lo que ha aprendido</translation>
    </message>
    <message>
        <source>Who taught them</source>
        <translation>Quién le enseñó</translation>
    </message>
    <message>
        <source>Taught on</source>
        <translation>Aprendió el</translation>
    </message>
    <message>
        <source>When they can be had</source>
        <translation>Cuándo puede</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Case number or aid code</source>
        <translation>Número de caso o código de ayuda</translation>
    </message>
    <message>
        <source>Which help</source>
        <translation>Cobertura o ayuda</translation>
    </message>
    <message>
        <source>The family does without it because of this</source>
        <translation>Por eso la familia no la usa</translation>
    </message>
    <message>
        <source>What worries the family, as it says it</source>
        <translation>Lo que preocupa a la familia, como lo dice</translation>
    </message>
    <message>
        <source>Do not ask for anybody&apos;s immigration status, and do not write it down.</source>
        <translation>No pregunte por el estatus migratorio de nadie, ni lo escriba.</translation>
    </message>
    <message>
        <source>Fact sheet given</source>
        <translation>Hoja informativa entregada</translation>
    </message>
    <message>
        <source>Write the date of its edition too.</source>
        <translation>Anote también la fecha de la edición.</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Entregada el</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Referred for legal advice to</source>
        <translation>Se refirió a asesoría legal el</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nobody is asked why.</source>
        <translation>A nadie se le pregunta por qué.</translation>
    </message>
    <message>
        <source>What kind of meeting</source>
        <translation>Qué clase de reunión</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation>Quién más participa</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Whether one is booked</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A child never interprets.</source>
        <translation>Las niñas y los niños nunca interpretan.</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>De qué manera</translation>
    </message>
    <message>
        <source>Booked with</source>
        <translation>Reservado con</translation>
    </message>
    <message>
        <source>Number of the booking</source>
        <translation>Número de la reserva</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>What &amp;came</source>
        <translation>&amp;Qué llegó</translation>
    </message>
    <message>
        <source>It was &amp;due on</source>
        <translation>&amp;Debía llegar el</translation>
    </message>
    <message>
        <source>It came &amp;on</source>
        <translation>&amp;Llegó el</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>&amp;Piezas</translation>
    </message>
    <message>
        <source>Vendor promises it &amp;for</source>
        <translation>La compañía lo promete &amp;para el</translation>
    </message>
    <message>
        <source>It was with</source>
        <translation>Lo tenía</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>It goes &amp;to</source>
        <translation>Pasa &amp;a</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <translation>&amp;Desde qué día</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;More about it</source>
        <translation>&amp;Más detalles</translation>
    </message>
    <message>
        <source>Ask fo&amp;r whom</source>
        <translation>Por quién preg&amp;untar</translation>
    </message>
    <message>
        <source>Whom the family calls now</source>
        <translation>A quién llama ahora la familia</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>Family to&amp;ld on</source>
        <translation>Se a&amp;visó a la familia el</translation>
    </message>
    <message>
        <source>Until the family has reached them</source>
        <translation>Hasta que la familia hable con la compañía</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>&amp;In which language</source>
        <translation>En qué &amp;idioma</translation>
    </message>
    <message>
        <source>They have spoken with the vendor on</source>
        <translation>La familia habló con la compañía el</translation>
    </message>
    <message>
        <source>something else, in own words</source>
        <translation>otra cosa; descríbala</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>&amp;Nombre, si no está en el directorio</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Protección</translation>
    </message>
    <message>
        <source>What is &amp;needed</source>
        <translation>Qué se &amp;necesita</translation>
    </message>
    <message>
        <source>Type part of the words.</source>
        <translation>Escriba parte del nombre.</translation>
    </message>
    <message>
        <source>In &amp;own words</source>
        <translation>Con &amp;otras palabras</translation>
    </message>
    <message>
        <source>Where the list is not exact enough.</source>
        <translation>Si la lista no lo describe bien.</translation>
    </message>
    <message>
        <source>Needed s&amp;ince</source>
        <translation>Se necesita &amp;desde</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por q&amp;ué</translation>
    </message>
    <message>
        <source>The &amp;reason in their words</source>
        <translation>El &amp;motivo que dio la familia</translation>
    </message>
    <message>
        <source>Instead o&amp;f</source>
        <translation>En lu&amp;gar de</translation>
    </message>
    <message>
        <source>What &amp;matters to the family</source>
        <translation>Lo que im&amp;porta a la familia</translation>
    </message>
    <message>
        <source>What &amp;goes to all</source>
        <translation>Qué se manda a &amp;todos</translation>
    </message>
    <message>
        <source>One packet for everybody who is asked</source>
        <translation>Un solo paquete para todos los que se consultan</translation>
    </message>
    <message>
        <source>Put together on</source>
        <translation>Se preparó el</translation>
    </message>
    <message>
        <source>Its &amp;document</source>
        <translation>Su do&amp;cumento</translation>
    </message>
    <message>
        <source>How it s&amp;tands</source>
        <translation>Cómo &amp;va</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>En qué fecha</translation>
    </message>
    <message>
        <source>Look &amp;again on</source>
        <translation>Volver a &amp;buscar el</translation>
    </message>
    <message>
        <source>What they &amp;answered</source>
        <translation>Qué &amp;contestaron</translation>
    </message>
    <message>
        <source>Answ&amp;ered on</source>
        <translation>Contestaron &amp;el</translation>
    </message>
    <message>
        <source>Who said &amp;so</source>
        <translation>Quién lo &amp;dijo</translation>
    </message>
    <message>
        <source>Wh&amp;y not</source>
        <translation>Por q&amp;ué no</translation>
    </message>
    <message>
        <source>In their wo&amp;rds</source>
        <translation>En sus pa&amp;labras</translation>
    </message>
    <message>
        <source>First &amp;visit on</source>
        <translation>Primera c&amp;ita el</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>Se preguntó e&amp;l</translation>
    </message>
    <message>
        <source>With whom we s&amp;poke</source>
        <translation>Con quién se &amp;habló</translation>
    </message>
    <message>
        <source>Date o&amp;f the packet sent</source>
        <translation>Fecha del &amp;paquete enviado</translation>
    </message>
    <message>
        <source>What the &amp;family wishes</source>
        <translation>Qué desea la &amp;familia</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>Cuándo &amp;lo dijo</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>T&amp;rue as of</source>
        <translation>Dato del &amp;día</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>Who said it, or which paper</source>
        <translation>Quién lo dijo, o en qué papel está</translation>
    </message>
    <message>
        <source>C&amp;hildren in CCS it serves</source>
        <translation>&amp;Niñas y niños en CCS que atiende</translation>
    </message>
    <message>
        <source>Special &amp;programs</source>
        <translation>&amp;Programas especiales</translation>
    </message>
    <message>
        <source>Special care centers it works with, programs of its own for these children</source>
        <translation>Centros de atención especializada con los que trabaja, programas propios para estos niños</translation>
    </message>
    <message>
        <source>What we &amp;learned</source>
        <translation>Lo que &amp;aprendimos</translation>
    </message>
    <message>
        <source>What helps in working with it. About the network, never about a family.</source>
        <translation>Qué ayuda al trabajar con ella. Sobre la red, nunca sobre una familia.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre qué</translation>
    </message>
    <message>
        <source>&amp;Namely</source>
        <translation>&amp;En concreto</translation>
    </message>
    <message>
        <source>&amp;What holds</source>
        <translation>&amp;Qué vale</translation>
    </message>
    <message>
        <source>What it was abo&amp;ut</source>
        <translation>De De qué se trat&amp;óamp;qué se trató</translation>
    </message>
    <message>
        <source>Family&apos;s signature</source>
        <translation>Firma de la familia</translation>
    </message>
    <message>
        <source>Signature and visit</source>
        <translation>Firma y visita</translation>
    </message>
    <message>
        <source>Visit for the report</source>
        <translation>Visita para el informe</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Día de la visita</translation>
    </message>
    <message>
        <source>&amp;What is recommended</source>
        <translation>&amp;Qué se recomienda</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>as written before</source>
        <translation>como se anotó antes</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Marcas: %1 de %2</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Desmarcar todo</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>FileType</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Imagen TIFF</translation>
    </message>
</context>
<context>
    <name>GapCause</name>
    <message>
        <source>The next request was sent too late</source>
        <translation>La solicitud siguiente se envió tarde</translation>
    </message>
    <message>
        <source>Information was missing</source>
        <translation>Faltaba información</translation>
    </message>
    <message>
        <source>The decision came too late</source>
        <translation>La decisión llegó tarde</translation>
    </message>
    <message>
        <source>Approved in time, to begin later</source>
        <translation>Aprobada a tiempo, para empezar después</translation>
    </message>
    <message>
        <source>The next request was denied</source>
        <translation>La solicitud siguiente fue denegada</translation>
    </message>
    <message>
        <source>Nobody has asked again</source>
        <translation>No se volvió a pedir</translation>
    </message>
    <message>
        <source>Eligibility was not renewed</source>
        <translation>No se renovó la elegibilidad</translation>
    </message>
    <message>
        <source>No therapist in between</source>
        <translation>Espera entre dos terapeutas</translation>
    </message>
    <message>
        <source>The provider is not in the network</source>
        <translation>El proveedor no está en la red</translation>
    </message>
    <message>
        <source>The vendor did not deliver</source>
        <translation>La compañía no entregó</translation>
    </message>
    <message>
        <source>The family moved</source>
        <translation>La familia se mudó</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Otra causa</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message numerus="yes">
        <source>%n protected record(s) not shown (privacy rule)</source>
        <translation>
            <numerusform>No se muestra %n registro protegido (regla de privacidad)</numerusform>
            <numerusform>No se muestran %n registros protegidos (regla de privacidad)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>A su cargo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Care coordination</source>
        <translation>Coordinación de atención</translation>
    </message>
    <message>
        <source>Medical Therapy Unit</source>
        <translation>Unidad de Terapia Médica</translation>
    </message>
    <message>
        <source>Doctor&apos;s office</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Utilization management</source>
        <translation>Administración de la utilización (UM)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (día en que se observa)</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Día de Martin Luther King Jr.</translation>
    </message>
    <message>
        <source>Presidents&apos; Day</source>
        <translation>Día de los Presidentes</translation>
    </message>
    <message>
        <source>Cesar Chavez Day</source>
        <translation>Día de César Chávez</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos (Memorial Day)</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo (Labor Day)</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>Day after Thanksgiving</source>
        <translation>Día después de Acción de Gracias</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
</context>
<context>
    <name>HousingStatus</name>
    <message>
        <source>Not asked yet</source>
        <translation>Sin preguntar todavía</translation>
    </message>
    <message>
        <source>Home of their own</source>
        <translation>Vivienda propia o rentada</translation>
    </message>
    <message>
        <source>Staying with relatives or friends</source>
        <translation>En casa de familiares o amistades</translation>
    </message>
    <message>
        <source>Hotel or motel</source>
        <translation>Hotel o motel</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Albergue</translation>
    </message>
    <message>
        <source>No fixed address</source>
        <translation>Sin domicilio fijo</translation>
    </message>
    <message>
        <source>Foster home</source>
        <translation>Hogar de crianza temporal</translation>
    </message>
    <message>
        <source>Hospital or care facility</source>
        <translation>Hospital o centro de atención</translation>
    </message>
</context>
<context>
    <name>IdentifierSystem</name>
    <message>
        <source>Client Index Number (CIN)</source>
        <translation>Número de Índice del Cliente (CIN)</translation>
    </message>
    <message>
        <source>CCS case number</source>
        <translation>Número de caso de CCS</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de expediente médico</translation>
    </message>
    <message>
        <source>Health plan member number</source>
        <translation>Número de miembro del plan de salud</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Se agregaron</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Se cambiaron</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Quedan igual</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No se aceptan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Se deshizo</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
</context>
<context>
    <name>ImportLeft</name>
    <message>
        <source>Child or family</source>
        <translation>Niña, niño o familia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Quién lo cambió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>What, and why</source>
        <translation>Qué y por qué</translation>
    </message>
</context>
<context>
    <name>InterpreterBooking</name>
    <message>
        <source>No interpreter needed</source>
        <translation>No hace falta intérprete</translation>
    </message>
    <message>
        <source>Interpreter to be booked</source>
        <translation>Falta reservar intérprete</translation>
    </message>
    <message>
        <source>Asked for, not confirmed</source>
        <translation>Intérprete pedido, sin confirmar</translation>
    </message>
    <message>
        <source>Interpreter booked</source>
        <translation>Intérprete reservado</translation>
    </message>
    <message>
        <source>The family does not want one</source>
        <translation>La familia no quiere intérprete</translation>
    </message>
    <message>
        <source>The interpreter did not come</source>
        <translation>El intérprete no llegó</translation>
    </message>
</context>
<context>
    <name>Interpreting</name>
    <message>
        <source>No interpreter needed</source>
        <translation>No hizo falta intérprete</translation>
    </message>
    <message>
        <source>Bilingual staff</source>
        <translation>Personal bilingüe</translation>
    </message>
    <message>
        <source>Interpreter in person</source>
        <translation>Intérprete en persona</translation>
    </message>
    <message>
        <source>Interpreter by phone</source>
        <translation>Intérprete por teléfono</translation>
    </message>
    <message>
        <source>Interpreter by video</source>
        <translation>Intérprete por video</translation>
    </message>
    <message>
        <source>An adult whom the family chose</source>
        <translation>Una persona adulta que la familia eligió</translation>
    </message>
    <message>
        <source>Needed, but there was none</source>
        <translation>Hacía falta y no hubo</translation>
    </message>
</context>
<context>
    <name>ItemGroup</name>
    <message>
        <source>Braces and orthoses</source>
        <translation>Férulas y órtesis</translation>
    </message>
    <message>
        <source>Wheelchairs pushed by hand</source>
        <translation>Sillas de ruedas manuales</translation>
    </message>
    <message>
        <source>Power wheelchairs</source>
        <translation>Sillas de ruedas eléctricas</translation>
    </message>
    <message>
        <source>Seating and positioning</source>
        <translation>Asiento y posición</translation>
    </message>
    <message>
        <source>Walking and standing</source>
        <translation>Caminar y estar de pie</translation>
    </message>
    <message>
        <source>Bed, bath and transfer</source>
        <translation>Cama, baño y traslado</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Tracheostomy</source>
        <translation>Traqueostomía</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Diapers and incontinence supplies</source>
        <translation>Pañales y productos para la incontinencia</translation>
    </message>
    <message>
        <source>Catheters and ostomy</source>
        <translation>Sondas y ostomía</translation>
    </message>
    <message>
        <source>Communication, hearing, sight</source>
        <translation>Comunicación, oído y vista</translation>
    </message>
    <message>
        <source>Diabetes and infusion</source>
        <translation>Diabetes e infusión</translation>
    </message>
    <message>
        <source>Repair and other items</source>
        <translation>Reparaciones y otros artículos</translation>
    </message>
    <message>
        <source>Rides and lodging</source>
        <translation>Viajes y hospedaje</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>%1 · stalled</source>
        <translation>%1 · sin avance</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Somebody new on the care team</source>
        <translation>Nueva persona en el equipo de atención</translation>
    </message>
    <message>
        <source>The care team has one more.</source>
        <translation>El equipo de atención tiene a alguien más.</translation>
    </message>
    <message>
        <source>A new allergy</source>
        <translation>Nueva alergia</translation>
    </message>
    <message>
        <source>The allergy was added.</source>
        <translation>Se agregó la alergia.</translation>
    </message>
    <message>
        <source>A new diagnosis</source>
        <translation>Nuevo diagnóstico</translation>
    </message>
    <message>
        <source>The diagnosis was added.</source>
        <translation>Se agregó el diagnóstico.</translation>
    </message>
    <message>
        <source>A new required brand</source>
        <translation>Nueva marca requerida</translation>
    </message>
    <message>
        <source>The brand was added.</source>
        <translation>Se agregó la marca.</translation>
    </message>
    <message>
        <source>A new medication</source>
        <translation>Nuevo medicamento</translation>
    </message>
    <message>
        <source>The medication was added.</source>
        <translation>Se agregó el medicamento.</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>It was corrected.</source>
        <translation>Se corrigió.</translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Archivar: %1</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>It was archived.</source>
        <translation>Se archivó.</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Está otra vez en la lista.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>Somebody new in the family</source>
        <translation>Nueva persona en la familia</translation>
    </message>
    <message>
        <source>The person was added.</source>
        <translation>Se agregó la persona.</translation>
    </message>
    <message>
        <source>A new tie to a child</source>
        <translation>Un vínculo nuevo con una niña o un niño</translation>
    </message>
    <message>
        <source>The tie to the child was added.</source>
        <translation>Se agregó el vínculo con la niña o el niño.</translation>
    </message>
    <message>
        <source>A new telephone</source>
        <translation>Un teléfono nuevo</translation>
    </message>
    <message>
        <source>The telephone was added.</source>
        <translation>Se agregó el teléfono.</translation>
    </message>
    <message>
        <source>A new home</source>
        <translation>Nuevo hogar</translation>
    </message>
    <message>
        <source>The home was added.</source>
        <translation>Se agregó el hogar.</translation>
    </message>
    <message>
        <source>A child new to the family</source>
        <translation>Agregar una niña o un niño a la familia</translation>
    </message>
    <message>
        <source>The child was added.</source>
        <translation>Se agregó la niña o el niño.</translation>
    </message>
    <message>
        <source>Who lives here, and when</source>
        <translation>Quién vive aquí y cuándo</translation>
    </message>
    <message>
        <source>It is written down who lives here.</source>
        <translation>Quedó escrito quién vive aquí.</translation>
    </message>
    <message>
        <source>Need tier from a day on</source>
        <translation>Nivel de necesidad desde un día</translation>
    </message>
    <message>
        <source>The need tier is set.</source>
        <translation>Se anotó el nivel de necesidad.</translation>
    </message>
    <message>
        <source>A new interruption of care</source>
        <translation>Nueva interrupción de la atención</translation>
    </message>
    <message>
        <source>The interruption was written down.</source>
        <translation>Se anotó la interrupción.</translation>
    </message>
    <message>
        <source>A new change of coverage</source>
        <translation>Nuevo cambio de cobertura</translation>
    </message>
    <message>
        <source>The change was written down.</source>
        <translation>Se anotó el cambio.</translation>
    </message>
    <message>
        <source>A new unpaid bill</source>
        <translation>Nueva factura sin pagar</translation>
    </message>
    <message>
        <source>The bill was written down.</source>
        <translation>Se anotó la factura.</translation>
    </message>
    <message>
        <source>Somebody who can take care of the child</source>
        <translation>Nueva persona que puede cuidar a la niña o al niño</translation>
    </message>
    <message>
        <source>The caregiver was added.</source>
        <translation>Se agregó la persona cuidadora.</translation>
    </message>
    <message>
        <source>A program of the child</source>
        <translation>Nuevo programa de la niña o del niño</translation>
    </message>
    <message>
        <source>The program was added.</source>
        <translation>Se agregó el programa.</translation>
    </message>
    <message>
        <source>A meeting with the family</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>The meeting was added.</source>
        <translation>Se agregó la reunión.</translation>
    </message>
    <message>
        <source>A worry about using a benefit</source>
        <translation>Preocupación de la familia por usar un beneficio</translation>
    </message>
    <message>
        <source>The worry was written down.</source>
        <translation>Se anotó la preocupación.</translation>
    </message>
    <message>
        <source>Who in the home has which coverage</source>
        <translation>Cobertura de cada persona del hogar</translation>
    </message>
    <message>
        <source>The coverage was added.</source>
        <translation>Se agregó la cobertura.</translation>
    </message>
    <message>
        <source>A delivery was due</source>
        <translation>Tocaba una entrega</translation>
    </message>
    <message>
        <source>The delivery was written down.</source>
        <translation>Se anotó la entrega.</translation>
    </message>
    <message>
        <source>The item goes to another vendor</source>
        <translation>El artículo pasa a otra compañía</translation>
    </message>
    <message>
        <source>The change of vendor was written down.</source>
        <translation>Se anotó el cambio de compañía.</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>Nueva búsqueda</translation>
    </message>
    <message>
        <source>The need was written down.</source>
        <translation>Se anotó la necesidad.</translation>
    </message>
    <message>
        <source>Ask a provider</source>
        <translation>Preguntar a un proveedor</translation>
    </message>
    <message>
        <source>It was written down who was asked.</source>
        <translation>Se anotó a quién se preguntó.</translation>
    </message>
    <message>
        <source>What the family wishes about a provider</source>
        <translation>Preferencia de la familia sobre un proveedor o una compañía</translation>
    </message>
    <message>
        <source>The family&apos;s wish was written down.</source>
        <translation>Se anotó el deseo de la familia.</translation>
    </message>
</context>
<context>
    <name>LeadJobs</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Traspasar a otra persona: %1</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Traspasar</translation>
    </message>
    <message>
        <source>It was handed over, with the note.</source>
        <translation>Se pasó, con la nota.</translation>
    </message>
    <message>
        <source>%1 does not work in %2, which the family speaks: an interpreter will be needed.</source>
        <translation>%1 no trabaja en %2, que habla la familia: hará falta intérprete.</translation>
    </message>
</context>
<context>
    <name>LegalAuthority</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Joint legal custody</source>
        <translation>Custodia legal compartida</translation>
    </message>
    <message>
        <source>Sole legal custody</source>
        <translation>Custodia legal exclusiva</translation>
    </message>
    <message>
        <source>Guardian by court order</source>
        <translation>Tutela por orden de la corte</translation>
    </message>
    <message>
        <source>Foster placement</source>
        <translation>Colocación en crianza temporal</translation>
    </message>
    <message>
        <source>Caregiver&apos;s authorization affidavit</source>
        <translation>Declaración jurada de autorización de quien cuida</translation>
    </message>
    <message>
        <source>Education rights only</source>
        <translation>Solo derechos educativos</translation>
    </message>
    <message>
        <source>Conservator</source>
        <translation>Tutela de adultos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>No hay</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as before.</source>
        <translation>
            <numerusform>%n línea como antes.</numerusform>
            <numerusform>%n líneas como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) done.</source>
        <translation>
            <numerusform>Hecho: %n línea.</numerusform>
            <numerusform>Hecho: %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open again.</source>
        <translation>
            <numerusform>%n línea abierta otra vez.</numerusform>
            <numerusform>%n líneas abiertas otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) back in the list.</source>
        <translation>
            <numerusform>%n línea volvió a la lista.</numerusform>
            <numerusform>%n líneas volvieron a la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put off. Back on: %1</source>
        <translation>
            <numerusform>Se pospuso %n línea. Vuelve: %1</numerusform>
            <numerusform>Se pospusieron %n líneas. Vuelven: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): whose move it is follows the rule again.</source>
        <translation>
            <numerusform>%n línea: le toca otra vez a quien dice la regla.</numerusform>
            <numerusform>%n líneas: le toca otra vez a quien dice la regla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) asked of: %1</source>
        <translation>
            <numerusform>%n línea en espera de: %1</numerusform>
            <numerusform>%n líneas en espera de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The family is on pause. Back on: %1</source>
        <translation>La familia está en pausa. Vuelve: %1</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La pausa terminó.</translation>
    </message>
    <message>
        <source>The family is on pause again.</source>
        <translation>La familia está en pausa otra vez.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>se pidió el %1</translation>
    </message>
    <message>
        <source>ask again now (%1)</source>
        <translation>toca volver a preguntar (%1)</translation>
    </message>
    <message>
        <source>ask again %1</source>
        <translation>volver a preguntar el %1</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>vuelve el %1</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>se abre el %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierto desde el %1</translation>
    </message>
    <message>
        <source>The family is on pause until %1</source>
        <translation>La familia está en pausa; vuelve el %1</translation>
    </message>
    <message>
        <source>or until: %1</source>
        <translation>o antes, cuando: %1</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Pospuesto; vuelve el %1: %2</translation>
    </message>
    <message>
        <source>Whose move: %1</source>
        <translation>Le toca a: %1</translation>
    </message>
    <message>
        <source>Somebody wrote this task and chose the day. No rule counts it.</source>
        <translation>Alguien escribió esta tarea y eligió el día. Ninguna regla lo calcula.</translation>
    </message>
    <message>
        <source>counted: %1, a closed day</source>
        <translation>contado: %1, día inhábil</translation>
    </message>
</context>
<context>
    <name>Literacy</name>
    <message>
        <source>Not asked yet</source>
        <translation>Sin preguntar todavía</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Wants plain words</source>
        <translation>Prefiere palabras fáciles</translation>
    </message>
    <message>
        <source>Wants it read aloud or explained</source>
        <translation>Prefiere que se le lea o se le explique</translation>
    </message>
</context>
<context>
    <name>LongerSpan</name>
    <message>
        <source>Not asked for</source>
        <translation>No se pidió</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Se concedió</translation>
    </message>
    <message>
        <source>Asked for and refused</source>
        <translation>Se pidió y no se concedió</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>Same CIN</source>
        <translation>Mismo CIN</translation>
    </message>
    <message>
        <source>Different CIN</source>
        <translation>CIN distinto</translation>
    </message>
    <message>
        <source>Same CCS number</source>
        <translation>Mismo número de CCS</translation>
    </message>
    <message>
        <source>Different CCS number</source>
        <translation>Número de CCS distinto</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>Misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dates of birth differ by one slip</source>
        <translation>Fechas de nacimiento con un error de diferencia</translation>
    </message>
    <message>
        <source>Different date of birth</source>
        <translation>Fecha de nacimiento distinta</translation>
    </message>
    <message>
        <source>Same names</source>
        <translation>Mismos nombres y apellidos</translation>
    </message>
    <message>
        <source>Last names in another order</source>
        <translation>Apellidos en otro orden</translation>
    </message>
    <message>
        <source>First and last names change places</source>
        <translation>Nombres y apellidos cambian de lugar</translation>
    </message>
    <message>
        <source>One of the names is missing</source>
        <translation>Falta uno de los nombres o apellidos</translation>
    </message>
    <message>
        <source>Names differ by one slip</source>
        <translation>Nombres con un error de diferencia</translation>
    </message>
    <message>
        <source>Different first names</source>
        <translation>Nombres distintos</translation>
    </message>
    <message>
        <source>Different last names</source>
        <translation>Apellidos distintos</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Mismo teléfono</translation>
    </message>
    <message>
        <source>Same parent or guardian</source>
        <translation>Misma madre, padre o tutela legal</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Misma dirección</translation>
    </message>
    <message>
        <source>More than one child on record fits</source>
        <translation>Coincide más de una persona del registro</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Family meeting</source>
        <translation>Reunión con la familia</translation>
    </message>
    <message>
        <source>Care conference</source>
        <translation>Reunión del equipo de atención</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visita al hogar</translation>
    </message>
    <message>
        <source>Appointment with a provider</source>
        <translation>Cita con un proveedor</translation>
    </message>
    <message>
        <source>School meeting (IEP)</source>
        <translation>Reunión en la escuela (IEP)</translation>
    </message>
    <message>
        <source>Regional Center meeting (IPP)</source>
        <translation>Reunión en el Centro Regional (IPP)</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Otra reunión</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>The family took part</source>
        <translation>La familia participó</translation>
    </message>
    <message>
        <source>The family could not come</source>
        <translation>La familia no pudo venir</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>MergeJobs</name>
    <message>
        <source>Nothing but the record itself.</source>
        <translation>Nada más que el registro mismo.</translation>
    </message>
    <message>
        <source>What moves to %1</source>
        <translation>Lo que pasa a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them the other record says already, or for the same days: archived, not lost.</source>
        <translation>
            <numerusform>%n ya está en el otro registro, o es de los mismos días: se archiva, no se pierde.</numerusform>
            <numerusform>%n ya están en el otro registro, o son de los mismos días: se archivan, no se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected record(s) that you may not see move, too.</source>
        <translation>
            <numerusform>También pasa %n registro protegido que usted no puede ver.</numerusform>
            <numerusform>También pasan %n registros protegidos que usted no puede ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other record of %1 is archived and says where it went. All of it can be undone at once.</source>
        <translation>El otro registro de %1 se archiva y dice a cuál pasó. Todo se puede deshacer de una vez.</translation>
    </message>
    <message>
        <source>Merge into %1: %2</source>
        <translation>Unir a %1: %2</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Los dos registros ya son uno.</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Written</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Care coordinator</source>
        <translation>Coordinación de atención</translation>
    </message>
    <message>
        <source>MTU therapist</source>
        <translation>Terapeuta de la MTU</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Apoyo de oficina</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Utilization management</source>
        <translation>Administración de la utilización</translation>
    </message>
    <message>
        <source>Health plan</source>
        <translation>Plan de salud</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Consultorio médico</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega del grupo</translation>
    </message>
</context>
<context>
    <name>NeedCause</name>
    <message>
        <source>Newly needed</source>
        <translation>Es una necesidad nueva</translation>
    </message>
    <message>
        <source>The family wishes for somebody else</source>
        <translation>La familia desea a otra persona</translation>
    </message>
    <message>
        <source>Whoever it was has left</source>
        <translation>Quien atendía ya no está</translation>
    </message>
    <message>
        <source>The practice closed its panel</source>
        <translation>El consultorio ya no recibe pacientes</translation>
    </message>
    <message>
        <source>The child changed network</source>
        <translation>Cambió de red de salud</translation>
    </message>
    <message>
        <source>The wait is too long</source>
        <translation>La espera es demasiado larga</translation>
    </message>
    <message>
        <source>It is too far</source>
        <translation>Queda demasiado lejos</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>NeedState</name>
    <message>
        <source>Looking</source>
        <translation>En búsqueda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Se encontró</translation>
    </message>
    <message>
        <source>Unmet need: nobody can be found</source>
        <translation>Necesidad sin atender: no se encuentra a nadie</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no se desea</translation>
    </message>
</context>
<context>
    <name>NetworkOutlook</name>
    <message numerus="yes">
        <source>Would lose %n</source>
        <translation>
            <numerusform>Perdería %n</numerusform>
            <numerusform>Perdería %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all is known</source>
        <translation>No se sabe todo</translation>
    </message>
    <message>
        <source>Would lose nobody</source>
        <translation>No perdería a nadie</translation>
    </message>
    <message>
        <source>Would lose: %1</source>
        <translation>Perdería: %1</translation>
    </message>
    <message>
        <source>Keeps: %1</source>
        <translation>Conserva: %1</translation>
    </message>
    <message>
        <source>Would gain: %1</source>
        <translation>Ganaría: %1</translation>
    </message>
    <message>
        <source>Outside here and there: %1</source>
        <translation>Fuera de la red aquí y allá: %1</translation>
    </message>
    <message>
        <source>Ask first, no contract is known: %1</source>
        <translation>Pregunte antes; no consta ningún contrato: %1</translation>
    </message>
    <message>
        <source>If the child changed network</source>
        <translation>Si cambiara de red de salud</translation>
    </message>
    <message>
        <source>The child&apos;s network is not known, so that nothing can be lost. From the contracts on record.</source>
        <translation>No se conoce su red de salud, así que nada se puede perder. Según los contratos anotados.</translation>
    </message>
    <message>
        <source>Now in %1. From the contracts and arrangements on record today; ask before anything is changed. The family decides.</source>
        <translation>Ahora en %1. Según los contratos y acuerdos anotados hoy; pregunte antes de cambiar nada. La familia decide.</translation>
    </message>
    <message>
        <source>Sheet for the family…</source>
        <translation>Hoja para la familia…</translation>
    </message>
    <message>
        <source>The networks for this child, in the family&apos;s language, to print or save; it recommends none</source>
        <translation>Las redes para este niño, en el idioma de la familia, para imprimir o guardar; no recomienda ninguna</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>The health networks, for your child</source>
        <translation>Las redes de salud, para su niño</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>Your coordinator: %1</source>
        <translation>Quien coordina la atención de su niño: %1</translation>
    </message>
    <message>
        <source>What was known on %1</source>
        <translation>Lo que se sabía el %1</translation>
    </message>
    <message>
        <source>The family decides. This sheet recommends no network: it says what is known of each, and what is not.</source>
        <translation>La familia decide. Esta hoja no recomienda ninguna red: dice qué se sabe de cada una y qué no.</translation>
    </message>
    <message>
        <source>%1 (your child&apos;s network now)</source>
        <translation>%1 (la red de su niño ahora)</translation>
    </message>
    <message>
        <source>How long an answer takes</source>
        <translation>Cuánto tarda una respuesta</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Aprobado de antemano</translation>
    </message>
    <message>
        <source>Whom to call there</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Could stay with your child</source>
        <translation>Podrían seguir con su niño</translation>
    </message>
    <message>
        <source>Have no contract there</source>
        <translation>No tienen contrato allí</translation>
    </message>
    <message>
        <source>Could be seen there, and not now</source>
        <translation>Allí se podrían ver, y ahora no</translation>
    </message>
    <message>
        <source>Out of network here and there</source>
        <translation>Fuera de la red, aquí y allí</translation>
    </message>
    <message>
        <source>Ask them: no contract is known</source>
        <translation>Pregúnteles: no se conoce ningún contrato</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Dato del %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Fuente: %1, %2</translation>
    </message>
    <message>
        <source>Nobody has written it down: ask the network</source>
        <translation>Nadie lo ha anotado: pregunte a la red</translation>
    </message>
    <message>
        <source>(not confirmed: ask first)</source>
        <translation>(sin confirmar: pregunte antes)</translation>
    </message>
    <message>
        <source>Programs for these children</source>
        <translation>Programas para estos niños</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tome en cuenta</translation>
    </message>
    <message>
        <source>Who has a contract changes. Before you decide, ask the doctor&apos;s office and the network whether it still holds.</source>
        <translation>Los contratos cambian. Antes de decidir, pregunte en el consultorio y en la red si todavía vale.</translation>
    </message>
    <message>
        <source>Other families may get other answers: each network and each county has rules of its own.</source>
        <translation>Otras familias pueden recibir otras respuestas: cada red y cada condado tiene reglas propias.</translation>
    </message>
    <message>
        <source>The networks are in the order of their names, your child&apos;s own first. You may stay, change or ask again: the family decides.</source>
        <translation>Las redes están en el orden de sus nombres, primero la de su niño. Puede quedarse, cambiar o volver a preguntar: la familia decide.</translation>
    </message>
    <message>
        <source>This sheet is no form, no notice of an office and no legal advice. It is about a child: keep it where only those read it who need it.</source>
        <translation>Esta hoja no es un formulario, ni un aviso de una oficina, ni un consejo legal. Trata de un niño: guárdela donde solo la lea quien la necesita.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>archived: %1</source>
        <translation>archivado: %1</translation>
    </message>
    <message>
        <source>Known on %1</source>
        <translation>Se sabía el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in CCS</source>
        <translation>
            <numerusform>%n niño en CCS</numerusform>
            <numerusform>%n niños en CCS</numerusform>
        </translation>
    </message>
    <message>
        <source>Children in CCS it serves</source>
        <translation>Niñas y niños en CCS que atiende</translation>
    </message>
    <message>
        <source>Special programs</source>
        <translation>Programas especiales</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Lo que aprendimos</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dato del %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>Two children with the same need may get different answers, because each network, plan and county has rules of its own. Here %n rule(s) differ: %1. Tell a family which rule holds where their child is and since when; what another family got is theirs.</source>
        <translation>
            <numerusform>Dos familias con la misma necesidad pueden recibir respuestas distintas, porque cada red, plan y condado tiene reglas propias. Aquí difiere %n regla: %1. Diga a la familia qué regla rige en su red y desde cuándo; lo que recibió otra familia es información privada.</numerusform>
            <numerusform>Dos familias con la misma necesidad pueden recibir respuestas distintas, porque cada red, plan y condado tiene reglas propias. Aquí difieren %n reglas: %1. Diga a la familia qué regla rige en su red y desde cuándo; lo que recibió otra familia es información privada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeIssuer</name>
    <message>
        <source>Plan or health network</source>
        <translation>Plan o red de salud</translation>
    </message>
    <message>
        <source>County CCS</source>
        <translation>CCS del condado</translation>
    </message>
    <message>
        <source>County Medi-Cal</source>
        <translation>Medi-Cal del condado</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>School district</source>
        <translation>Distrito escolar</translation>
    </message>
    <message>
        <source>Medi-Cal Dental</source>
        <translation>Medi-Cal Dental</translation>
    </message>
</context>
<context>
    <name>OfferAnswer</name>
    <message>
        <source>Wants the help</source>
        <translation>Quiere la ayuda</translation>
    </message>
    <message>
        <source>Is thinking about it</source>
        <translation>Lo está pensando</translation>
    </message>
    <message>
        <source>Does not want it now</source>
        <translation>No la quiere por ahora</translation>
    </message>
</context>
<context>
    <name>OffsetUnit</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n día natural</numerusform>
            <numerusform>%n días naturales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n día hábil</numerusform>
            <numerusform>%n días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Todavía sin valor</translation>
    </message>
    <message>
        <source>On the same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>%1½ years</source>
        <translation>%1 años y medio</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Días naturales</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>PacketSheet</name>
    <message>
        <source>Cover sheet of a packet</source>
        <translation>Hoja de portada del paquete</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>Coordinator: %1</source>
        <translation>Coordinación: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Preparada el %1</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Enviar a más tardar el %1</translation>
    </message>
    <message>
        <source>What is listed here goes out on one day, so that the family and the doctors are asked once. Each thing is still a request or a form of its own, and keeps its own last day.</source>
        <translation>Lo que aquí aparece se envía en un solo día, para que a la familia y a los médicos se les pida una sola vez. Cada cosa sigue siendo una solicitud o un formulario aparte y conserva su propio último día.</translation>
    </message>
    <message>
        <source>Annual renewals of eligibility: forms for the county</source>
        <translation>Renovaciones anuales de elegibilidad: formularios para el condado</translation>
    </message>
    <message>
        <source>Requests for authorization: to the plan or network</source>
        <translation>Solicitudes de autorización: al plan o a la red</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Its own last day to send</source>
        <translation>Su propio último día para enviar</translation>
    </message>
    <message>
        <source>Covered until %1</source>
        <translation>Con cobertura hasta el %1</translation>
    </message>
    <message>
        <source>This day has passed: send it today</source>
        <translation>Este día ya pasó: envíela hoy</translation>
    </message>
    <message>
        <source>Please keep the same therapist</source>
        <translation>Por favor, que siga la misma persona en la terapia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>Enclose it: it still counts</source>
        <translation>Inclúyalo: todavía sirve</translation>
    </message>
    <message>
        <source>Enclose it, and ask whether it still counts</source>
        <translation>Inclúyalo y pregunte si todavía sirve</translation>
    </message>
    <message>
        <source>Get a new one: it does not count any more on that day</source>
        <translation>Consiga uno nuevo: para ese día este ya no sirve</translation>
    </message>
    <message>
        <source>Enclose the signed statement that the condition is lifelong</source>
        <translation>Incluya la declaración firmada de que la condición es de por vida</translation>
    </message>
    <message>
        <source>Get it: there is none yet</source>
        <translation>Consígalo: todavía no hay</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>de por vida</translation>
    </message>
    <message>
        <source>until %1, as it says</source>
        <translation>hasta el %1, según dice</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>nobody has said until when</source>
        <translation>nadie ha dicho hasta cuándo</translation>
    </message>
    <message>
        <source>The condition is lifelong</source>
        <translation>La condición es de por vida</translation>
    </message>
    <message>
        <source>A statement of it was signed by %1 on %2.</source>
        <translation>%1 firmó una declaración al respecto. Fecha: %2.</translation>
    </message>
    <message>
        <source>The signed statement is meant to spare the family another proof each time. Whether it is accepted, each office says for itself.</source>
        <translation>La declaración firmada busca que la familia no tenga que comprobarlo cada vez. Cada oficina decide si la acepta.</translation>
    </message>
    <message>
        <source>No signed statement of it is among the documents. One, with its date, may spare the family another proof; ask the doctor for it.</source>
        <translation>Entre los documentos no hay ninguna declaración firmada al respecto. Una, con su fecha, puede evitarle a la familia comprobarlo otra vez; pídala en el consultorio médico.</translation>
    </message>
    <message>
        <source>Diagnoses noted as lifelong: %1.</source>
        <translation>Diagnósticos anotados como de por vida: %1.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>This day comes from a rule that nobody has confirmed. Ask the office to be sure.</source>
        <translation>Este día sale de una regla que nadie ha confirmado. Pregunte en la oficina para tener certeza.</translation>
    </message>
    <message>
        <source>This sheet is no form and no notice of an office, and no legal advice. It is about a child: keep it where only those read it who need it.</source>
        <translation>Esta hoja no es un formulario ni un aviso de una oficina, y no es asesoría legal. Trata de una niña o un niño: guárdela donde solo la lean quienes la necesitan.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1: please let it stay with %2.</source>
        <translation>%1: se pide seguir con %2.</translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message>
        <source>Late: send today</source>
        <translation>Con atraso: enviar hoy</translation>
    </message>
    <message>
        <source>On its last day</source>
        <translation>En su último día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last day to be sent was %1. It goes today, and what may go today goes along.</source>
        <translation>Su último día para enviarse fue el %1. Se envía hoy, y junto con ello lo que pueda enviarse hoy.</translation>
    </message>
    <message>
        <source>Its own last day, %1, is the day of the packet. Nothing moved it.</source>
        <translation>Su propio último día, el %1, es el día del paquete. Nada lo movió.</translation>
    </message>
    <message>
        <source>It may be sent from %1 until %2, so it can go along. Its own last day stays %2.</source>
        <translation>Puede enviarse desde el %1 hasta el %2, así que puede ir junto. Su propio último día sigue siendo el %2.</translation>
    </message>
    <message>
        <source>The next request is on its way already.</source>
        <translation>La siguiente solicitud ya se envió.</translation>
    </message>
    <message>
        <source>No last day is known: neither the answer nor a rule gives one.</source>
        <translation>No se sabe el último día: ni la respuesta ni una regla lo dicen.</translation>
    </message>
    <message>
        <source>The county has not written yet. It must write by %1; the form goes back after that.</source>
        <translation>El condado aún no ha escrito. Debe escribir a más tardar el %1; el formulario se devuelve después.</translation>
    </message>
    <message>
        <source>The county has not written yet. The form goes back after that.</source>
        <translation>El condado aún no ha escrito. El formulario se devuelve después.</translation>
    </message>
    <message>
        <source>The family has sent it; the county has it.</source>
        <translation>La familia ya lo envió; lo tiene el condado.</translation>
    </message>
    <message>
        <source>“%1” covers it until %2: no separate request is needed.</source>
        <translation>“%1” lo cubre hasta el %2: no hace falta una solicitud aparte.</translation>
    </message>
    <message>
        <source>“%1” covers it: no separate request is needed.</source>
        <translation>“%1” lo cubre: no hace falta una solicitud aparte.</translation>
    </message>
    <message>
        <source>Can be used again</source>
        <translation>Se puede volver a usar</translation>
    </message>
    <message>
        <source>Not needed again</source>
        <translation>No hace falta otra vez</translation>
    </message>
    <message>
        <source>Ask if it still counts</source>
        <translation>Preguntar si aún sirve</translation>
    </message>
    <message>
        <source>Too old by then</source>
        <translation>Ya no servirá ese día</translation>
    </message>
    <message>
        <source>Not in the documents</source>
        <translation>No está entre los documentos</translation>
    </message>
    <message>
        <source>counts for life</source>
        <translation>sirve de por vida</translation>
    </message>
    <message>
        <source>until %1, as stated</source>
        <translation>hasta el %1, como está escrito</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>unconfirmed rule</source>
        <translation>regla sin confirmar</translation>
    </message>
    <message>
        <source>nobody has said until when</source>
        <translation>nadie ha dicho hasta cuándo</translation>
    </message>
    <message>
        <source>It is not in the packet of %1: it may be sent from %2 only.</source>
        <translation>No va en el paquete del %1: solo puede enviarse desde el %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Caseload and reports</source>
        <translation>Casos y reportes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Away and hand-overs</source>
        <translation>Ausencias y traspasos</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Standard print</source>
        <translation>Letra de tamaño normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>Braille</translation>
    </message>
    <message>
        <source>Electronic text</source>
        <translation>Texto electrónico</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Se recibió</translation>
    </message>
</context>
<context>
    <name>PassedWhy</name>
    <message>
        <source>Its value is not known yet</source>
        <translation>Todavía no se conoce su valor</translation>
    </message>
    <message>
        <source>What it counts from has not happened</source>
        <translation>No ha ocurrido aquello desde lo que cuenta</translation>
    </message>
    <message>
        <source>Not yet in force on that day</source>
        <translation>Todavía no vigente ese día</translation>
    </message>
    <message>
        <source>No longer in force on that day</source>
        <translation>Ya no vigente ese día</translation>
    </message>
    <message>
        <source>For another health network</source>
        <translation>Para otra red de salud</translation>
    </message>
    <message>
        <source>For another health plan</source>
        <translation>Para otro plan de salud</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Para otro programa</translation>
    </message>
    <message>
        <source>For another county</source>
        <translation>Para otro condado</translation>
    </message>
    <message>
        <source>For another group of items</source>
        <translation>Para otro grupo de artículos</translation>
    </message>
    <message>
        <source>For another age</source>
        <translation>Para otra edad</translation>
    </message>
    <message>
        <source>For another level of need</source>
        <translation>Para otro nivel de necesidad</translation>
    </message>
    <message>
        <source>A more specific rule applies</source>
        <translation>Se aplica una regla más específica</translation>
    </message>
</context>
<context>
    <name>PauseReason</name>
    <message>
        <source>The family asked for quiet</source>
        <translation>La familia pidió una pausa</translation>
    </message>
    <message>
        <source>In the hospital</source>
        <translation>En el hospital</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>De mudanza</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>Payer</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>CCS through the plan (Whole Child Model)</source>
        <translation>CCS a través del plan (Whole Child Model)</translation>
    </message>
    <message>
        <source>Medi-Cal</source>
        <translation>Medi-Cal</translation>
    </message>
    <message>
        <source>Other health coverage</source>
        <translation>Otro seguro de salud</translation>
    </message>
    <message>
        <source>Family or charity</source>
        <translation>Familia o donación</translation>
    </message>
</context>
<context>
    <name>PaymentTrouble</name>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Paid less than agreed</source>
        <translation>Se pagó menos de lo acordado</translation>
    </message>
    <message>
        <source>The claim was denied</source>
        <translation>Se negó la reclamación</translation>
    </message>
    <message>
        <source>The family got the bill</source>
        <translation>La familia recibió la factura</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>PhoneKind</name>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Someone who takes messages</source>
        <translation>Alguien que recibe mensajes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>PhysicalCustody</name>
    <message>
        <source>Not stated</source>
        <translation>No se indicó</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Vive aquí</translation>
    </message>
    <message>
        <source>Lives here part of the time</source>
        <translation>Vive aquí parte del tiempo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>De visita</translation>
    </message>
</context>
<context>
    <name>PolicyTopic</name>
    <message>
        <source>What needs an authorization</source>
        <translation>Qué necesita autorización</translation>
    </message>
    <message>
        <source>How long an answer takes</source>
        <translation>Cuánto tarda una respuesta</translation>
    </message>
    <message>
        <source>What is approved beforehand</source>
        <translation>Qué está aprobado de antemano</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Suministros</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Special care centers</source>
        <translation>Centros de atención especializada</translation>
    </message>
    <message>
        <source>Providers out of network</source>
        <translation>Proveedores fuera de la red</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Coordinators and how to reach them</source>
        <translation>Quién coordina y cómo comunicarse</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Apelaciones</translation>
    </message>
    <message>
        <source>Annual renewals</source>
        <translation>Renovaciones anuales</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ProfileBasis</name>
    <message>
        <source>The network says so itself</source>
        <translation>Lo dice la propia red</translation>
    </message>
    <message>
        <source>Our staff observed it</source>
        <translation>Lo observó nuestro personal</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>California Children&apos;s Services (CCS)</source>
        <translation>Servicios para Niños de California (CCS)</translation>
    </message>
    <message>
        <source>Whole Child Model (WCM)</source>
        <translation>Modelo Whole Child (WCM)</translation>
    </message>
    <message>
        <source>Medical Therapy Program (MTP)</source>
        <translation>Programa de Terapia Médica (MTP)</translation>
    </message>
    <message>
        <source>Medi-Cal</source>
        <translation>Medi-Cal</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>Early Start</source>
        <translation>Early Start</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>Educación especial</translation>
    </message>
    <message>
        <source>In-Home Supportive Services (IHSS)</source>
        <translation>Servicios de Apoyo en el Hogar (IHSS)</translation>
    </message>
    <message>
        <source>Enhanced Care Management (ECM)</source>
        <translation>Administración de la Atención Mejorada (ECM)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Complex Care Management of the plan</source>
        <translation>Manejo de casos complejos del plan</translation>
    </message>
    <message>
        <source>Waiver for developmental disabilities (HCBS-DD)</source>
        <translation>Exención para discapacidades del desarrollo (HCBS-DD)</translation>
    </message>
    <message>
        <source>Home and Community-Based Alternatives waiver (HCBA)</source>
        <translation>Exención de alternativas en el hogar y la comunidad (HCBA)</translation>
    </message>
</context>
<context>
    <name>ProgramExclusion</name>
    <message>
        <source>both pay for the same coordination, so a child has one of them</source>
        <translation>los dos pagan la misma coordinación, y se tiene solo uno de ellos</translation>
    </message>
    <message>
        <source>nobody is in two of these waivers at once</source>
        <translation>nadie está en dos de estas exenciones a la vez</translation>
    </message>
    <message>
        <source>Early Start ends on the third birthday, where special education begins</source>
        <translation>Early Start termina al cumplir tres años, cuando empieza la educación especial</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: %3. Not confirmed: look at the two together with both programs.</source>
        <translation>%1 y %2 se excluyen: %3. Sin confirmar: revíselos juntos con los dos programas.</translation>
    </message>
</context>
<context>
    <name>ProgramStanding</name>
    <message>
        <source>Offered</source>
        <translation>Se ofreció</translation>
    </message>
    <message>
        <source>Application pending</source>
        <translation>Solicitud pendiente</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Family declined</source>
        <translation>La familia no aceptó</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Se denegó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
</context>
<context>
    <name>ProtectedMention</name>
    <message>
        <source>This note seems to speak of immigration status. Enlace does not keep it: please take it out.</source>
        <translation>Parece que esta nota habla del estatus migratorio. Enlace no lo guarda: por favor, quítelo.</translation>
    </message>
    <message>
        <source>This note seems to say where someone was born. Enlace does not keep it: please take it out.</source>
        <translation>Parece que esta nota dice dónde nació una persona. Enlace no lo guarda: por favor, quítelo.</translation>
    </message>
    <message>
        <source>This note seems to hold a social security number. Enlace does not keep it: please take it out.</source>
        <translation>Parece que esta nota tiene un número de seguro social. Enlace no lo guarda: por favor, quítelo.</translation>
    </message>
</context>
<context>
    <name>ProviderKind</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Clinic or office</source>
        <translation>Clínica o consultorio</translation>
    </message>
</context>
<context>
    <name>ProviderModel</name>
    <message>
        <source>Marked</source>
        <translation>Con marca</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>The child&apos;s network</source>
        <translation>Red de la niña o el niño</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>Pacientes nuevos</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
</context>
<context>
    <name>ProviderWish</name>
    <message>
        <source>The family prefers</source>
        <translation>La familia lo prefiere</translation>
    </message>
    <message>
        <source>The family does not want to go there</source>
        <translation>La familia no lo desea</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>said by: %1</source>
        <translation>lo dijo: %1</translation>
    </message>
    <message>
        <source>ask again %1</source>
        <translation>volver a preguntar el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3 years</source>
        <translation>%1, de %2 a %3 años</translation>
    </message>
    <message>
        <source>%1, up to %2 years</source>
        <translation>%1, hasta %2 años</translation>
    </message>
    <message>
        <source>%1, from %2 years on</source>
        <translation>%1, desde los %2 años</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>por medio de %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Current as of %1, %2</source>
        <translation>Vigente al %1, %2</translation>
    </message>
    <message>
        <source>Learned %1; nobody has made sure of it since</source>
        <translation>Se supo el %1; desde entonces nadie lo ha confirmado</translation>
    </message>
    <message>
        <source>Learned today</source>
        <translation>Se supo hoy</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>RecordKeeping</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>New request for authorization</source>
        <translation>Nueva solicitud de autorización</translation>
    </message>
    <message>
        <source>Correct the request</source>
        <translation>Corregir la solicitud</translation>
    </message>
    <message>
        <source>Archive the request</source>
        <translation>Archivar la solicitud</translation>
    </message>
    <message>
        <source>The request was written down.</source>
        <translation>La solicitud quedó anotada.</translation>
    </message>
    <message>
        <source>The request was corrected.</source>
        <translation>La solicitud se corrigió.</translation>
    </message>
    <message>
        <source>The request was archived.</source>
        <translation>La solicitud se archivó.</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué contestaron</translation>
    </message>
    <message>
        <source>The answer was written down.</source>
        <translation>La respuesta quedó anotada.</translation>
    </message>
    <message>
        <source>Notice and appeal</source>
        <translation>Aviso y apelación</translation>
    </message>
    <message>
        <source>The notice was written down.</source>
        <translation>El aviso quedó anotado.</translation>
    </message>
    <message>
        <source>Asked how the request stands</source>
        <translation>Se preguntó cómo va la solicitud</translation>
    </message>
    <message>
        <source>Correct what was said</source>
        <translation>Corregir lo que dijeron</translation>
    </message>
    <message>
        <source>Archive what was said</source>
        <translation>Archivar lo que dijeron</translation>
    </message>
    <message>
        <source>It was noted who said what.</source>
        <translation>Quedó anotado quién dijo qué.</translation>
    </message>
    <message>
        <source>What was said was corrected.</source>
        <translation>Se corrigió lo que dijeron.</translation>
    </message>
    <message>
        <source>What was said was archived.</source>
        <translation>Se archivó lo que dijeron.</translation>
    </message>
    <message>
        <source>Missing for the request</source>
        <translation>Falta para la solicitud</translation>
    </message>
    <message>
        <source>Correct what is missing</source>
        <translation>Corregir lo que falta</translation>
    </message>
    <message>
        <source>Archive what is missing</source>
        <translation>Archivar lo que falta</translation>
    </message>
    <message>
        <source>It was noted what is missing.</source>
        <translation>Quedó anotado qué falta.</translation>
    </message>
    <message>
        <source>What is missing was corrected.</source>
        <translation>Se corrigió lo que falta.</translation>
    </message>
    <message>
        <source>What is missing was archived.</source>
        <translation>Se archivó lo que falta.</translation>
    </message>
    <message>
        <source>An item is needed</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>Correct the item</source>
        <translation>Corregir el equipo</translation>
    </message>
    <message>
        <source>Archive the item</source>
        <translation>Archivar el equipo</translation>
    </message>
    <message>
        <source>The item was written down.</source>
        <translation>El equipo quedó anotado.</translation>
    </message>
    <message>
        <source>The item was corrected.</source>
        <translation>El equipo se corrigió.</translation>
    </message>
    <message>
        <source>The item was archived.</source>
        <translation>El equipo se archivó.</translation>
    </message>
    <message>
        <source>Correct the step: %1</source>
        <translation>Corregir el paso: %1</translation>
    </message>
    <message>
        <source>The step was corrected.</source>
        <translation>El paso se corrigió.</translation>
    </message>
    <message>
        <source>It will not come: %1</source>
        <translation>No llegará: %1</translation>
    </message>
    <message>
        <source>The item was canceled.</source>
        <translation>El trámite se canceló.</translation>
    </message>
    <message>
        <source>The appeal ended: %1</source>
        <translation>La apelación terminó: %1</translation>
    </message>
    <message>
        <source>The family appeals: %1</source>
        <translation>La familia apela: %1</translation>
    </message>
    <message>
        <source>It was noted how the appeal ended.</source>
        <translation>Quedó anotado cómo terminó la apelación.</translation>
    </message>
    <message>
        <source>The appeal was noted.</source>
        <translation>La apelación quedó anotada.</translation>
    </message>
    <message>
        <source>New renewal of eligibility</source>
        <translation>Nueva renovación de elegibilidad</translation>
    </message>
    <message>
        <source>Correct the renewal of eligibility</source>
        <translation>Corregir la renovación de elegibilidad</translation>
    </message>
    <message>
        <source>Archive the renewal of eligibility</source>
        <translation>Archivar la renovación de elegibilidad</translation>
    </message>
    <message>
        <source>The renewal was written down.</source>
        <translation>La renovación quedó anotada.</translation>
    </message>
    <message>
        <source>The renewal was corrected.</source>
        <translation>La renovación se corrigió.</translation>
    </message>
    <message>
        <source>The renewal was archived.</source>
        <translation>La renovación se archivó.</translation>
    </message>
    <message>
        <source>A therapy begins</source>
        <translation>Iniciar una terapia</translation>
    </message>
    <message>
        <source>Correct the therapy</source>
        <translation>Corregir la terapia</translation>
    </message>
    <message>
        <source>Archive the therapy</source>
        <translation>Archivar la terapia</translation>
    </message>
    <message>
        <source>The therapy was written down.</source>
        <translation>La terapia quedó anotada.</translation>
    </message>
    <message>
        <source>The therapy was corrected.</source>
        <translation>La terapia se corrigió.</translation>
    </message>
    <message>
        <source>The therapy was archived.</source>
        <translation>La terapia se archivó.</translation>
    </message>
    <message>
        <source>The therapy ends</source>
        <translation>La terapia termina</translation>
    </message>
    <message>
        <source>The end was written down.</source>
        <translation>El final quedó anotado.</translation>
    </message>
    <message>
        <source>Another therapist takes over from %1</source>
        <translation>Otra persona sigue después de %1</translation>
    </message>
    <message>
        <source>The change of therapist was written down.</source>
        <translation>El cambio de terapeuta quedó anotado.</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>Correct the provider</source>
        <translation>Corregir el proveedor</translation>
    </message>
    <message>
        <source>Archive the provider</source>
        <translation>Archivar el proveedor</translation>
    </message>
    <message>
        <source>The provider is in the directory.</source>
        <translation>El proveedor está en el directorio.</translation>
    </message>
    <message>
        <source>The provider was corrected.</source>
        <translation>El proveedor se corrigió.</translation>
    </message>
    <message>
        <source>The provider was archived.</source>
        <translation>El proveedor se archivó.</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Correct the organization</source>
        <translation>Corregir la organización</translation>
    </message>
    <message>
        <source>Archive the organization</source>
        <translation>Archivar la organización</translation>
    </message>
    <message>
        <source>The organization is in the directory.</source>
        <translation>La organización está en el directorio.</translation>
    </message>
    <message>
        <source>The organization was corrected.</source>
        <translation>La organización se corrigió.</translation>
    </message>
    <message>
        <source>The organization was archived.</source>
        <translation>La organización se archivó.</translation>
    </message>
    <message>
        <source>Contract with a network</source>
        <translation>Contrato con una red</translation>
    </message>
    <message>
        <source>Correct the contract</source>
        <translation>Corregir el contrato</translation>
    </message>
    <message>
        <source>Archive the contract</source>
        <translation>Archivar el contrato</translation>
    </message>
    <message>
        <source>The contract was written down.</source>
        <translation>El contrato quedó anotado.</translation>
    </message>
    <message>
        <source>The contract was corrected.</source>
        <translation>El contrato se corrigió.</translation>
    </message>
    <message>
        <source>The contract was archived.</source>
        <translation>El contrato se archivó.</translation>
    </message>
    <message>
        <source>New group approved together</source>
        <translation>Nuevo grupo que se aprueba en conjunto</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Corregir el grupo</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>Archivar el grupo</translation>
    </message>
    <message>
        <source>The group was written down.</source>
        <translation>El grupo quedó anotado.</translation>
    </message>
    <message>
        <source>The group was changed.</source>
        <translation>El grupo se cambió.</translation>
    </message>
    <message>
        <source>The group was archived.</source>
        <translation>El grupo se archivó.</translation>
    </message>
    <message>
        <source>New line of a network&apos;s list</source>
        <translation>Nueva línea de la lista de una red</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Corregir la línea</translation>
    </message>
    <message>
        <source>Archive the line</source>
        <translation>Archivar la línea</translation>
    </message>
    <message>
        <source>The line was written down.</source>
        <translation>La línea quedó anotada.</translation>
    </message>
    <message>
        <source>The line was changed.</source>
        <translation>La línea se cambió.</translation>
    </message>
    <message>
        <source>The line was archived.</source>
        <translation>La línea se archivó.</translation>
    </message>
    <message>
        <source>Confirm what was written down</source>
        <translation>Confirmar lo anotado</translation>
    </message>
    <message>
        <source>It was confirmed.</source>
        <translation>Quedó confirmado.</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Its last day was written down.</source>
        <translation>Quedó anotado su último día.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>Se envió el mensaje.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Agregar una tarea</translation>
    </message>
    <message>
        <source>Correct the task</source>
        <translation>Corregir la tarea</translation>
    </message>
    <message>
        <source>Archive the task</source>
        <translation>Archivar la tarea</translation>
    </message>
    <message>
        <source>The task was added.</source>
        <translation>Se agregó la tarea.</translation>
    </message>
    <message>
        <source>The task was corrected.</source>
        <translation>Se corrigió la tarea.</translation>
    </message>
    <message>
        <source>The task was archived.</source>
        <translation>Se archivó la tarea.</translation>
    </message>
    <message>
        <source>Recommend something to the coordinator</source>
        <translation>Recomendar algo a la coordinación de atención</translation>
    </message>
    <message>
        <source>Correct the recommendation</source>
        <translation>Corregir la recomendación</translation>
    </message>
    <message>
        <source>Archive the recommendation</source>
        <translation>Archivar la recomendación</translation>
    </message>
    <message>
        <source>The coordinator has the recommendation.</source>
        <translation>La recomendación ya está con quien coordina.</translation>
    </message>
    <message>
        <source>The recommendation was corrected.</source>
        <translation>Se corrigió la recomendación.</translation>
    </message>
    <message>
        <source>The recommendation was archived.</source>
        <translation>Se archivó la recomendación.</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Convertirla en tarea</translation>
    </message>
    <message>
        <source>It is a task now.</source>
        <translation>Ya es una tarea.</translation>
    </message>
    <message>
        <source>Say why it is not taken up</source>
        <translation>Decir por qué no se acepta</translation>
    </message>
    <message>
        <source>The answer was written.</source>
        <translation>Se escribió la respuesta.</translation>
    </message>
    <message>
        <source>What is known of the network</source>
        <translation>Qué se sabe de la red</translation>
    </message>
    <message>
        <source>Correct what is known of the network</source>
        <translation>Corregir lo que se sabe de la red</translation>
    </message>
    <message>
        <source>Archive what was known of the network</source>
        <translation>Archivar lo que se sabía de la red</translation>
    </message>
    <message>
        <source>It was written down of the network.</source>
        <translation>Se anotó sobre la red.</translation>
    </message>
    <message>
        <source>What is known was corrected.</source>
        <translation>Se corrigió lo que se sabe.</translation>
    </message>
    <message>
        <source>What was known was archived.</source>
        <translation>Se archivó lo que se sabía.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Correct the rule</source>
        <translation>Corregir la regla</translation>
    </message>
    <message>
        <source>Archive the rule</source>
        <translation>Archivar la regla</translation>
    </message>
    <message>
        <source>The rule was written down.</source>
        <translation>La regla quedó anotada.</translation>
    </message>
    <message>
        <source>The rule was corrected.</source>
        <translation>La regla se corrigió.</translation>
    </message>
    <message>
        <source>The rule was archived.</source>
        <translation>La regla se archivó.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>County&apos;s model of care</source>
        <translation>Modelo de atención del condado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Suplencia</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Número de identificación</translation>
    </message>
    <message>
        <source>Household member</source>
        <translation>Persona del hogar</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Madre, padre o tutela legal</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación de atención</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Brand required</source>
        <translation>Marca requerida</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Care team member</source>
        <translation>Persona del equipo de atención</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Equipment step</source>
        <translation>Paso del equipo</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Annual renewal</source>
        <translation>Renovación anual</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Agency of a release</source>
        <translation>Agencia de un permiso</translation>
    </message>
    <message>
        <source>Status enquiry</source>
        <translation>Consulta sobre una solicitud</translation>
    </message>
    <message>
        <source>Missing for a request</source>
        <translation>Falta para una solicitud</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Use of a document</source>
        <translation>Uso de un documento</translation>
    </message>
    <message>
        <source>Group approved together</source>
        <translation>Grupo que se aprueba junto</translation>
    </message>
    <message>
        <source>Network&apos;s approval list</source>
        <translation>Lista de aprobación de la red</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Interruption of care</source>
        <translation>Interrupción de la atención</translation>
    </message>
    <message>
        <source>Change of coverage</source>
        <translation>Cambio de cobertura</translation>
    </message>
    <message>
        <source>Unpaid bill</source>
        <translation>Factura sin pagar</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Persona cuidadora</translation>
    </message>
    <message>
        <source>Worry about a benefit</source>
        <translation>Preocupación por un beneficio</translation>
    </message>
    <message>
        <source>Coverage at home</source>
        <translation>Cobertura en el hogar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Change of vendor</source>
        <translation>Cambio de compañía</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Application to a provider</source>
        <translation>Solicitud a un proveedor</translation>
    </message>
    <message>
        <source>Family&apos;s wish about a provider</source>
        <translation>Deseo de la familia sobre un proveedor</translation>
    </message>
    <message>
        <source>What is known of a network</source>
        <translation>Qué se sabe de una red</translation>
    </message>
    <message>
        <source>Rule of a network or county</source>
        <translation>Regla de una red o un condado</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>The rate is too low</source>
        <translation>La tarifa es muy baja</translation>
    </message>
    <message>
        <source>No contract with the network</source>
        <translation>Sin contrato con la red</translation>
    </message>
    <message>
        <source>No room for new patients</source>
        <translation>Sin lugar para pacientes nuevos</translation>
    </message>
    <message>
        <source>Does not know the program</source>
        <translation>No conoce el programa</translation>
    </message>
    <message>
        <source>The child needs more than they offer</source>
        <translation>Necesita más de lo que ofrecen</translation>
    </message>
    <message>
        <source>Does not see this age</source>
        <translation>No atiende esta edad</translation>
    </message>
    <message>
        <source>Does not offer the language</source>
        <translation>No ofrece el idioma</translation>
    </message>
    <message>
        <source>Does not serve the area</source>
        <translation>No atiende la zona</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Tutela legal</translation>
    </message>
    <message>
        <source>Foster parent</source>
        <translation>Crianza temporal</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>Abuela</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>Abuelo</translation>
    </message>
    <message>
        <source>Stepparent</source>
        <translation>Madrastra o padrastro</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>Tía</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>Tío</translation>
    </message>
    <message>
        <source>Grown sibling</source>
        <translation>Hermana o hermano mayor de edad</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Otro familiar</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Persona cuidadora</translation>
    </message>
    <message>
        <source>County social worker</source>
        <translation>Trabajo social del condado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>ReleaseDirection</name>
    <message>
        <source>Gives and receives</source>
        <translation>Da y recibe</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
</context>
<context>
    <name>ReleaseJobs</name>
    <message>
        <source>Take the release back</source>
        <translation>Revocar el permiso</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>The release was taken back.</source>
        <translation>Se revocó el permiso.</translation>
    </message>
    <message>
        <source>A new release</source>
        <translation>Un permiso nuevo</translation>
    </message>
    <message>
        <source>Correct the release</source>
        <translation>Corregir el permiso</translation>
    </message>
    <message>
        <source>The release was added.</source>
        <translation>Se agregó el permiso.</translation>
    </message>
    <message>
        <source>The release was corrected.</source>
        <translation>Se corrigió el permiso.</translation>
    </message>
    <message>
        <source>Archive the release</source>
        <translation>Archivar el permiso</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>It was archived.</source>
        <translation>Se archivó.</translation>
    </message>
</context>
<context>
    <name>ReleaseState</name>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Empieza después</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Venció</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Se revocó</translation>
    </message>
</context>
<context>
    <name>ReleasesTab</name>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RenewalOutcome</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Se renovó</translation>
    </message>
    <message>
        <source>Renewed by the county without a form</source>
        <translation>El condado renovó sin formulario</translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation>No califica</translation>
    </message>
    <message>
        <source>Stopped: form not returned</source>
        <translation>Terminó: no se devolvió el formulario</translation>
    </message>
    <message>
        <source>Family no longer wants it</source>
        <translation>La familia ya no lo desea</translation>
    </message>
</context>
<context>
    <name>RenewalProgram</name>
    <message>
        <source>CCS annual renewal</source>
        <translation>Renovación anual de CCS</translation>
    </message>
    <message>
        <source>Medi-Cal annual renewal</source>
        <translation>Renovación anual de Medi-Cal</translation>
    </message>
</context>
<context>
    <name>RenewalState</name>
    <message>
        <source>Notice not sent yet</source>
        <translation>Aviso sin enviar</translation>
    </message>
    <message>
        <source>Waiting on the family</source>
        <translation>En espera de: la familia</translation>
    </message>
    <message>
        <source>With the county</source>
        <translation>En manos del condado</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Se renovó</translation>
    </message>
    <message>
        <source>Eligibility stopped</source>
        <translation>Terminó la elegibilidad</translation>
    </message>
</context>
<context>
    <name>RenewalsTab</name>
    <message>
        <source>Program and year</source>
        <translation>Programa y año</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decisión a más tardar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ReportKind</name>
    <message>
        <source>Caseloads</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Renewals ahead</source>
        <translation>Próximos vencimientos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Trámites</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Medio de envío</translation>
    </message>
    <message>
        <source>Unmet needs</source>
        <translation>Sin cubrir</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Specially protected records are counted only for those who may read them.</source>
        <translation>Los registros con protección especial solo se cuentan para quienes pueden leerlos.</translation>
    </message>
    <message>
        <source>No lead coordinator</source>
        <translation>Sin coordinación principal</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n niña o niño</numerusform>
            <numerusform>%n niñas y niños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late deadline(s)</source>
        <translation>
            <numerusform>%n vencimiento con atraso</numerusform>
            <numerusform>%n vencimientos con atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, which is %3 above the others&apos; average of %4</source>
        <translation>%1: %2, un %3 más que el promedio de las demás personas (%4)</translation>
    </message>
    <message>
        <source>Need not stated</source>
        <translation>Necesidad sin indicar</translation>
    </message>
    <message>
        <source>High need</source>
        <translation>Necesidad alta</translation>
    </message>
    <message>
        <source>Medium need</source>
        <translation>Necesidad media</translation>
    </message>
    <message>
        <source>Low need</source>
        <translation>Necesidad baja</translation>
    </message>
    <message>
        <source>None of these children has a coordinator yet.</source>
        <translation>Nadie coordina todavía la atención de estas niñas y niños.</translation>
    </message>
    <message>
        <source>%1 looks after %2, who weigh %3.</source>
        <translation>%1 atiende a %2, que pesan %3.</translation>
    </message>
    <message>
        <source>%1 carries most: %2, who weigh %3, where the others average %4.</source>
        <translation>%1 tiene la mayor carga: %2, que pesan %3; el promedio de las demás personas es %4.</translation>
    </message>
    <message>
        <source>Caseload by coordinator, weighted by need</source>
        <translation>Casos por coordinación, según nivel de necesidad</translation>
    </message>
    <message>
        <source>No children are coordinated here yet.</source>
        <translation>Aquí todavía no se coordina la atención de nadie.</translation>
    </message>
    <message>
        <source>A child of high need counts 3 points, of medium need 2, of low need 1, and 2 where the need is not stated. Overloaded means %1 above the average of the others, or %2 more late deadlines. It is a habit of this program; no law sets it.</source>
        <translation>Una niña o un niño con necesidad alta cuenta 3 puntos, con necesidad media 2, con necesidad baja 1, y 2 si la necesidad no está indicada. Sobrecarga significa %1 más que el promedio de las demás personas, o %2 más vencimientos con atraso. Es una costumbre de este programa; ninguna ley lo fija.</translation>
    </message>
    <message>
        <source>Points by need</source>
        <translation>Puntos según necesidad</translation>
    </message>
    <message>
        <source>Late deadlines</source>
        <translation>Vencimientos con atraso</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niñas y niños</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>New in 90 days</source>
        <translation>Casos nuevos en 90 días</translation>
    </message>
    <message>
        <source>Of these: to touch base</source>
        <translation>De estos: familias por contactar</translation>
    </message>
    <message>
        <source>of another team</source>
        <translation>de otro equipo</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Annual renewals and authorizations ahead, by month</source>
        <translation>Renovaciones anuales y autorizaciones por vencer, por mes</translation>
    </message>
    <message>
        <source>An annual renewal is about eligibility, once a year. An authorization is for an item or a service, and ends on its own day. The two are never added up.</source>
        <translation>La renovación anual trata de la elegibilidad, una vez al año. La autorización es para un artículo o servicio y termina en su propia fecha. Las dos nunca se suman.</translation>
    </message>
    <message>
        <source>Annual renewals of eligibility due</source>
        <translation>Renovaciones anuales de elegibilidad por vencer</translation>
    </message>
    <message>
        <source>Authorizations that end</source>
        <translation>Autorizaciones que terminan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The month with the most annual renewals is %1 (%2); the one in which most authorizations end, %3 (%4).</source>
        <translation>El mes con más renovaciones anuales es %1 (%2); el mes en que terminan más autorizaciones es %3 (%4).</translation>
    </message>
    <message>
        <source>The month with the most annual renewals is %1 (%2); no authorization ends.</source>
        <translation>El mes con más renovaciones anuales es %1 (%2); no termina ninguna autorización.</translation>
    </message>
    <message>
        <source>The month in which most authorizations end is %1 (%2); no annual renewal falls due.</source>
        <translation>El mes en que terminan más autorizaciones es %1 (%2); no vence ninguna renovación anual.</translation>
    </message>
    <message>
        <source>No annual renewal falls due and no authorization ends in this time.</source>
        <translation>En este tiempo no vence ninguna renovación anual ni termina ninguna autorización.</translation>
    </message>
    <message>
        <source>Decision time by health network</source>
        <translation>Tiempo de decisión por red de salud</translation>
    </message>
    <message>
        <source>No request was decided in the last 12 months.</source>
        <translation>No se decidió ninguna solicitud en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Requests decided in the last 12 months. Days count from the sending. In time is what was decided by the same rules that make the deadlines.</source>
        <translation>Solicitudes decididas en los últimos 12 meses. Los días se cuentan desde el envío. A tiempo es lo que se decidió dentro del plazo de las mismas reglas que fijan los vencimientos.</translation>
    </message>
    <message>
        <source>Days to the decision, median</source>
        <translation>Días hasta la decisión, mediana</translation>
    </message>
    <message>
        <source>Decided in time, in percent</source>
        <translation>Decididas a tiempo, en porcentaje</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Waiting beyond their time</source>
        <translation>Esperan fuera de plazo</translation>
    </message>
    <message>
        <source>No network named</source>
        <translation>Sin red indicada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s) wait beyond their time for a decision</source>
        <translation>
            <numerusform>%1: %n solicitud espera una decisión fuera de plazo</numerusform>
            <numerusform>%1: %n solicitudes esperan una decisión fuera de plazo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides fastest, in a median of %2 days; %3 takes longest, %4 days.</source>
        <translation>%1 decide más rápido, con una mediana de %2 días; %3 tarda más, %4 días.</translation>
    </message>
    <message>
        <source>%1 decides in a median of %2 days.</source>
        <translation>%1 decide con una mediana de %2 días.</translation>
    </message>
    <message>
        <source>Why therapists changed, last 12 months</source>
        <translation>Por qué hubo cambio de terapeuta, últimos 12 meses</translation>
    </message>
    <message>
        <source>No therapist changed in the last 12 months.</source>
        <translation>No hubo cambio de terapeuta en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>A change is another therapist for the same therapy at the same kind of place (unit, agency, school or home), with the reason for which the one before ended.</source>
        <translation>Un cambio es otra persona como terapeuta para la misma terapia en el mismo tipo de lugar (unidad, agencia, escuela u hogar), con el motivo por el que terminó la anterior.</translation>
    </message>
    <message>
        <source>Reason not stated</source>
        <translation>Motivo sin indicar</translation>
    </message>
    <message>
        <source>Changes by reason</source>
        <translation>Cambios por motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of therapist; the commonest reason is “%1” (%2).</source>
        <translation>
            <numerusform>%n cambio de terapeuta; el motivo más frecuente es “%1” (%2).</numerusform>
            <numerusform>%n cambios de terapeuta; el motivo más frecuente es “%1” (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in each phase of equipment, by vendor</source>
        <translation>Días de cada artículo en cada fase, por compañía de equipo</translation>
    </message>
    <message>
        <source>No item was under way in the last 12 months.</source>
        <translation>No hubo ningún artículo en trámite en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>The median of the days that an item stood in each phase in the last 12 months, up to today where it still stands there, without its days on hold.</source>
        <translation>La mediana de los días que un artículo estuvo en cada fase en los últimos 12 meses, hasta hoy si sigue en ella, sin los días en pausa.</translation>
    </message>
    <message>
        <source>Median days in each phase</source>
        <translation>Mediana de días en cada fase</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>No vendor yet</source>
        <translation>Sin compañía de equipo todavía</translation>
    </message>
    <message>
        <source>median of %1 days</source>
        <translation>mediana de %1 días</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest wait is at %1 in the phase “%2”: a median of %3 days.</source>
        <translation>La espera más larga es con %1 en la fase “%2”: una mediana de %3 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(s)</source>
        <translation>
            <numerusform>%n familia</numerusform>
            <numerusform>%n familias</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule says by when</source>
        <translation>Ninguna regla dice el plazo</translation>
    </message>
    <message>
        <source>Asks per family per year</source>
        <translation>Trámites que se piden a cada familia por año</translation>
    </message>
    <message>
        <source>No family is asked for anything in the coming year.</source>
        <translation>No se le pide nada a ninguna familia en el próximo año.</translation>
    </message>
    <message>
        <source>Now: each by itself</source>
        <translation>Ahora: cada uno por separado</translation>
    </message>
    <message>
        <source>In packets</source>
        <translation>En paquetes</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Asks that packets spare</source>
        <translation>Trámites que ahorran los paquetes</translation>
    </message>
    <message>
        <source>No health network</source>
        <translation>Sin red de salud</translation>
    </message>
    <message>
        <source>A family is asked %1 times a year; in packets it would be %2.</source>
        <translation>A cada familia se le piden %1 trámites al año; en paquetes serían %2.</translation>
    </message>
    <message>
        <source>Decisions in time, by rule</source>
        <translation>Decisiones a tiempo, por regla</translation>
    </message>
    <message>
        <source>Requests decided in the last 12 months, by the rule that said by when: the strictest of those that fit.</source>
        <translation>Solicitudes decididas en los últimos 12 meses, según la regla que fijaba el plazo: la más estricta de las que corresponden.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Interruptions of care by cause, last 12 months</source>
        <translation>Interrupciones de la atención por causa, últimos 12 meses</translation>
    </message>
    <message>
        <source>Nothing was interrupted in the last 12 months.</source>
        <translation>No se interrumpió nada en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Days without it, median</source>
        <translation>Días sin servicio, mediana</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Siguen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s); the commonest cause is “%1” (%2).</source>
        <translation>
            <numerusform>%n interrupción; la causa más frecuente es “%1” (%2).</numerusform>
            <numerusform>%n interrupciones; la causa más frecuente es “%1” (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin nombrar</translation>
    </message>
    <message>
        <source>way not noted</source>
        <translation>vía no anotada</translation>
    </message>
    <message>
        <source>Days between the end of an authorization and the beginning of the next, days in which coverage was stopped, 15 days or more between two therapists, and what people wrote down. Their cause is as they wrote it; else it is read from the days on which the next request was sent, complete and decided.</source>
        <translation>Días entre el fin de una autorización y el comienzo de la siguiente, días en que la cobertura estuvo detenida, 15 días o más entre dos terapeutas, y lo que se anotó a mano. Lo anotado a mano lleva la causa que se anotó; en lo demás, la causa se deduce de los días en que la solicitud siguiente se envió, se completó y se decidió.</translation>
    </message>
    <message>
        <source>Days to a decision, by the way it was sent</source>
        <translation>Días hasta la decisión, según el medio de envío</translation>
    </message>
    <message>
        <source>Requests decided in the last 12 months, by who decides and the way on which they were sent; from the sending to the decision.</source>
        <translation>Solicitudes decididas en los últimos 12 meses, según quién decide y el medio de envío; desde el envío hasta la decisión.</translation>
    </message>
    <message>
        <source>Days to a decision, median</source>
        <translation>Días hasta la decisión, mediana</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Slowest is %1 (%2): %3 days.</source>
        <translation>Quien más tarda: %1 (%2), %3 días.</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>County not known</source>
        <translation>No se sabe el condado</translation>
    </message>
    <message>
        <source>Needs not met</source>
        <translation>Necesidades sin atender</translation>
    </message>
    <message>
        <source>Nobody is looked for today.</source>
        <translation>Hoy no se busca a nadie.</translation>
    </message>
    <message>
        <source>Children for whom somebody is needed today, by what is needed and the county where they live. “Nobody found” is what was marked so; the others are still being looked for. A child is counted once for each thing.</source>
        <translation>Niñas y niños que hoy necesitan a alguien, por lo que se necesita y el condado donde viven. “No hay nadie” es lo que se marcó así; para los demás todavía se busca. Cada niña o niño se cuenta una vez por cada cosa.</translation>
    </message>
    <message>
        <source>Children by what they need and county</source>
        <translation>Niñas y niños, por necesidad y condado</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Se busca</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) that nobody can meet; most often “%1” (%2).</source>
        <translation>
            <numerusform>%n necesidad que nadie puede cubrir; la más frecuente es “%1” (%2).</numerusform>
            <numerusform>%n necesidades que nadie puede cubrir; la más frecuente es “%1” (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours spent on them, last 12 months</source>
        <translation>Horas dedicadas a esos trámites, últimos 12 meses</translation>
    </message>
    <message>
        <source>Hours for each child</source>
        <translation>Horas por cada niña o niño</translation>
    </message>
    <message>
        <source>Interruptions that came of it, last 12 months</source>
        <translation>Interrupciones que resultaron, últimos 12 meses</translation>
    </message>
    <message>
        <source>Renewals and requests took %1 hours in the last 12 months.</source>
        <translation>Las renovaciones y las solicitudes llevaron %1 horas en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>The rule that is kept least often: “%1”, %2 in time.</source>
        <translation>La regla que menos se cumple: “%1”, %2 a tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in the table.</source>
        <translation>Todas están en la tabla.</translation>
    </message>
    <message>
        <source>Every authorization that must be asked for again in the next 12 months, as often as its length demands, and every yearly renewal is an ask. In packets, what may honestly go out on one day is one ask, as the packet of each child shows. Families who are asked for nothing are not counted; a family with children in two networks stands in the row of each with what that network asks. Hours are what people noted in the last 12 months with contacts about a child&apos;s renewals, authorizations or requests. Interruptions are those that came of having to ask again: late, incomplete, answered late, denied, or not at all.</source>
        <translation>Cada autorización que hay que volver a pedir en los próximos 12 meses, tantas veces como exige su duración, y cada renovación anual es un trámite. En paquetes, lo que de verdad puede salir el mismo día es un solo trámite, como muestra el paquete de cada niña o niño. No se cuentan las familias a las que no se pide nada; una familia con niñas y niños en dos redes aparece en la fila de cada una con lo que pide esa red. Las horas son las que se anotaron en los últimos 12 meses con contactos sobre renovaciones, autorizaciones o solicitudes de cada niña o niño. Las interrupciones son las que resultaron de tener que volver a pedir: tarde, incompleto, con respuesta tardía, con denegación o sin pedirlo.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n family(s) with children in two networks each network sees only a part.</source>
        <translation>
            <numerusform>De %n familia con niñas y niños en dos redes, cada red ve solo una parte.</numerusform>
            <numerusform>De %n familias con niñas y niños en dos redes, cada red ve solo una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule with most requests beyond their time: “%1” (%n request(s)).</source>
        <translation>
            <numerusform>La regla con más solicitudes fuera de plazo: “%1” (%n solicitud).</numerusform>
            <numerusform>La regla con más solicitudes fuera de plazo: “%1” (%n solicitudes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n need(s) somebody is still being looked for; none is marked “%1”.</source>
        <translation>
            <numerusform>Para %n necesidad todavía se busca a alguien; ninguna está marcada “%1”.</numerusform>
            <numerusform>Para %n necesidades todavía se busca a alguien; ninguna está marcada “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestChannel</name>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo postal</translation>
    </message>
</context>
<context>
    <name>RequestPriority</name>
    <message>
        <source>Standard</source>
        <translation>Ordinaria</translation>
    </message>
    <message>
        <source>Expedited</source>
        <translation>Acelerada</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>form: %1</source>
        <translation>formulario: %1</translation>
    </message>
    <message>
        <source>sent by: %1</source>
        <translation>se envía por: %1</translation>
    </message>
    <message>
        <source>The list of who decides: %1</source>
        <translation>Lista de quien decide: %1</translation>
    </message>
    <message>
        <source>“%1” covers it: no separate request is needed</source>
        <translation>“%1” lo cubre: no hace falta una solicitud aparte</translation>
    </message>
    <message>
        <source>“%1” may cover it: ask before leaving a request out</source>
        <translation>“%1” quizá lo cubra: pregunte antes de dejar de enviar una solicitud</translation>
    </message>
    <message>
        <source>not confirmed: %1</source>
        <translation>sin confirmar: %1</translation>
    </message>
    <message>
        <source>unconfirmed rule</source>
        <translation>regla sin confirmar</translation>
    </message>
    <message>
        <source>Usually approved for: %1</source>
        <translation>Suele aprobarse por: %1</translation>
    </message>
    <message>
        <source>A longer time can be asked for here: %1. Say in “A longer time” that you asked for it.</source>
        <translation>Aquí se puede pedir más tiempo: %1. Indique en “Un plazo más largo” que lo pidió.</translation>
    </message>
</context>
<context>
    <name>Resubmitter</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Care coordination</source>
        <translation>Coordinación de atención</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Trabajo social</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Doctor&apos;s office</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Care coordinator</source>
        <translation>Coordinación de atención</translation>
    </message>
    <message>
        <source>MTU therapist</source>
        <translation>Terapeuta de la MTU</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Apoyo de oficina</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Administración del sistema</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>No team</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Therapy &amp;unit (MTU)</source>
        <translation>Unidad de &amp;terapia (MTU)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>RosterField</name>
    <message>
        <source>Client Index Number (CIN)</source>
        <translation>Número de Índice del Cliente (CIN)</translation>
    </message>
    <message>
        <source>CCS number</source>
        <translation>Número de CCS</translation>
    </message>
    <message>
        <source>Child&apos;s last names</source>
        <translation>Apellidos de la niña o el niño</translation>
    </message>
    <message>
        <source>Child&apos;s first names</source>
        <translation>Nombres de la niña o el niño</translation>
    </message>
    <message>
        <source>Child&apos;s name as “Last names, First names”</source>
        <translation>Nombre completo como “Apellidos, Nombres”</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>Written language</source>
        <translation>Idioma escrito</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Necesita intérprete</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Madre, padre o tutela legal</translation>
    </message>
    <message>
        <source>Parent&apos;s or guardian&apos;s relation</source>
        <translation>Parentesco de madre, padre o tutela legal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Primary care provider</source>
        <translation>Proveedor de atención primaria</translation>
    </message>
    <message>
        <source>Primary care provider&apos;s NPI</source>
        <translation>NPI del proveedor de atención primaria</translation>
    </message>
    <message>
        <source>CCS eligible from</source>
        <translation>Con derecho a CCS desde</translation>
    </message>
    <message>
        <source>CCS eligible until</source>
        <translation>Con derecho a CCS hasta</translation>
    </message>
    <message>
        <source>Diagnoses (ICD-10)</source>
        <translation>Diagnósticos (ICD-10, CIE-10)</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
</context>
<context>
    <name>RowOutcome</name>
    <message>
        <source>Will be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Se cambiará</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Queda igual</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No se acepta</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Falta una decisión</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
</context>
<context>
    <name>RowProblem</name>
    <message>
        <source>The row has fewer columns than the headings, so its end is missing.</source>
        <translation>La fila tiene menos columnas que los títulos; le falta el final.</translation>
    </message>
    <message>
        <source>The row has more columns than the headings, so it is not sure what stands where.</source>
        <translation>La fila tiene más columnas que los títulos; no es seguro qué dato es cuál.</translation>
    </message>
    <message>
        <source>A quotation mark opens on this line and is never closed.</source>
        <translation>En esta línea se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; a quotation mark may be missing or one too many.</source>
        <translation>Hay texto después de una comilla de cierre; quizá falta o sobra una comilla.</translation>
    </message>
    <message>
        <source>The row is far too long to be one child.</source>
        <translation>La fila es demasiado larga para ser de una sola persona.</translation>
    </message>
    <message>
        <source>%1: the text is too long.</source>
        <translation>%1: el texto es demasiado largo.</translation>
    </message>
    <message>
        <source>The child&apos;s first name is missing.</source>
        <translation>Falta el nombre de la niña o el niño.</translation>
    </message>
    <message>
        <source>The child&apos;s last name is missing.</source>
        <translation>Falta el apellido de la niña o el niño.</translation>
    </message>
    <message>
        <source>The child&apos;s name has no comma between last names and first names, and names are never divided by guess.</source>
        <translation>El nombre no tiene una coma entre apellidos y nombres, y los nombres nunca se dividen al azar.</translation>
    </message>
    <message>
        <source>The date of birth is missing.</source>
        <translation>Falta la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The date of birth cannot be read as a date.</source>
        <translation>La fecha de nacimiento no se puede leer como fecha.</translation>
    </message>
    <message>
        <source>The date of birth is not a day that exists.</source>
        <translation>La fecha de nacimiento es un día que no existe.</translation>
    </message>
    <message>
        <source>The date of birth is after today.</source>
        <translation>La fecha de nacimiento es posterior a hoy.</translation>
    </message>
    <message>
        <source>The CIN is not 8 digits and a letter, so it is not sure which child this is.</source>
        <translation>El CIN no tiene 8 dígitos y una letra; no es seguro de quién se trata.</translation>
    </message>
    <message>
        <source>The NPI fails its check digit; the provider is taken without it.</source>
        <translation>El dígito de control del NPI no es correcto; el proveedor se toma sin NPI.</translation>
    </message>
    <message>
        <source>%1: this is not a number that can be called; it is not taken.</source>
        <translation>%1: no es un número al que se pueda llamar; no se toma.</translation>
    </message>
    <message>
        <source>%1: this word is not known; it is not taken.</source>
        <translation>%1: esta palabra no se conoce; no se toma.</translation>
    </message>
    <message>
        <source>%1: this is not a date; it is not taken.</source>
        <translation>%1: no es una fecha; no se toma.</translation>
    </message>
    <message>
        <source>CCS eligibility ends before it begins; neither date is taken.</source>
        <translation>El derecho a CCS termina antes de empezar; no se toma ninguna de las dos fechas.</translation>
    </message>
    <message>
        <source>The ZIP code does not have 5 or 9 digits; it is not taken.</source>
        <translation>El código postal no tiene 5 ni 9 dígitos; no se toma.</translation>
    </message>
    <message>
        <source>A diagnosis does not have the form of an ICD-10 code; it is not taken.</source>
        <translation>Un diagnóstico no tiene la forma de un código ICD-10; no se toma.</translation>
    </message>
    <message>
        <source>%1: the text begins like a formula. It is kept as text and never run.</source>
        <translation>%1: el texto empieza como una fórmula. Se guarda como texto y nunca se ejecuta.</translation>
    </message>
    <message>
        <source>%1: day and month stand the other way round than in the rest of the column; it was read so.</source>
        <translation>%1: el día y el mes están al revés que en el resto de la columna; así se leyó.</translation>
    </message>
    <message>
        <source>%1: the column mixes month first and day first, and this date can be read both ways. It was read month first.</source>
        <translation>%1: la columna mezcla fechas con el mes primero y con el día primero, y esta se puede leer de las dos maneras. Se leyó con el mes primero.</translation>
    </message>
    <message>
        <source>%1: the year has two digits; the century was supposed.</source>
        <translation>%1: el año tiene dos dígitos; se supuso el siglo.</translation>
    </message>
    <message>
        <source>The person is 21 or older; CCS ends at 21.</source>
        <translation>La persona tiene 21 años o más; CCS termina a los 21.</translation>
    </message>
    <message>
        <source>%1: the date is written in another form than the rest of the column; it was read.</source>
        <translation>%1: la fecha está escrita de otra forma que el resto de la columna; se leyó.</translation>
    </message>
    <message>
        <source>%1: the language is written out where the rest of the column has codes; it was read.</source>
        <translation>%1: el idioma está escrito con su nombre donde el resto de la columna usa códigos; se leyó.</translation>
    </message>
    <message>
        <source>The row repeats an earlier row of the file.</source>
        <translation>La fila repite una fila anterior del archivo.</translation>
    </message>
    <message>
        <source>%1: somebody wrote something else on record; the record is kept.</source>
        <translation>%1: alguien escribió otra cosa en el registro; se conserva el registro.</translation>
    </message>
    <message>
        <source>The name is written otherwise on record; the record is kept.</source>
        <translation>El nombre está escrito de otra manera en el registro; se conserva el registro.</translation>
    </message>
    <message>
        <source>The directory does not know this health network; it will be added. Make sure that it is not another spelling.</source>
        <translation>El directorio no conoce esta red de salud; se agregará. Compruebe que no sea otra forma de escribir una que ya existe.</translation>
    </message>
    <message>
        <source>%1: several in the directory have this name; it is not taken.</source>
        <translation>%1: en el directorio hay varios con este nombre; no se toma.</translation>
    </message>
    <message>
        <source>This child was archived here, so nothing is changed. Restore the child first.</source>
        <translation>Este registro se archivó aquí, así que no se cambia nada. Primero restáurelo.</translation>
    </message>
    <message>
        <source>The CCS dates cross other CCS dates on record; they are not taken.</source>
        <translation>Las fechas de CCS se cruzan con otras del registro; no se toman.</translation>
    </message>
</context>
<context>
    <name>RuleKind</name>
    <message>
        <source>Law or regulation</source>
        <translation>Ley o reglamento</translation>
    </message>
    <message>
        <source>Policy of the plan</source>
        <translation>Política del plan</translation>
    </message>
    <message>
        <source>Seen in practice</source>
        <translation>Visto en la práctica</translation>
    </message>
    <message>
        <source>Our own habit</source>
        <translation>Costumbre propia</translation>
    </message>
</context>
<context>
    <name>RulePreviewPanel</name>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>RuleRelation</name>
    <message>
        <source>More specific: goes before this rule where both fit</source>
        <translation>Más específica: prevalece sobre esta regla cuando ambas corresponden</translation>
    </message>
    <message>
        <source>Less specific: gives way where both fit</source>
        <translation>Menos específica: cede cuando ambas corresponden</translation>
    </message>
    <message>
        <source>Counts beside it; the stricter of the two holds</source>
        <translation>Se cuenta al lado de esta; vale la más estricta</translation>
    </message>
    <message>
        <source>For others: the two never meet</source>
        <translation>Para otros casos: nunca coinciden</translation>
    </message>
    <message>
        <source>Switched off: its value is not known</source>
        <translation>Desactivada: no se conoce su valor</translation>
    </message>
    <message>
        <source>In force at another time</source>
        <translation>Rige en otra época</translation>
    </message>
</context>
<context>
    <name>RuleStanding</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Leído en la fuente</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>No rige</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>from %1 until the birthday of %2</source>
        <translation>desde los %1 años hasta cumplir %2</translation>
    </message>
    <message>
        <source>from the birthday of %1</source>
        <translation>desde que cumple %1 años</translation>
    </message>
    <message>
        <source>until the birthday of %1</source>
        <translation>hasta que cumple %1 años</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wheelchairs</source>
        <translation>Sillas de ruedas</translation>
    </message>
    <message>
        <source>Braces and orthotics</source>
        <translation>Férulas y aparatos ortopédicos</translation>
    </message>
    <message>
        <source>level of need: %1</source>
        <translation>nivel de necesidad: %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 días antes</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>None checked: all of them.</source>
        <translation>Sin marcar: todos.</translation>
    </message>
    <message>
        <source>Health &amp;networks</source>
        <translation>&amp;Redes de salud</translation>
    </message>
    <message>
        <source>Health plans</source>
        <translation>Planes de salud</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programas</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Condados</translation>
    </message>
    <message>
        <source>With commas between; empty: all of them.</source>
        <translation>Separados por comas; vacío: todos.</translation>
    </message>
    <message>
        <source>Items and services</source>
        <translation>Artículos y servicios</translation>
    </message>
    <message>
        <source>From the birthday of</source>
        <translation>Desde que cumple</translation>
    </message>
    <message>
        <source>Years; empty: from birth.</source>
        <translation>Años; vacío: desde que nace.</translation>
    </message>
    <message>
        <source>Until the birthday of</source>
        <translation>Hasta que cumple</translation>
    </message>
    <message>
        <source>Years; empty: without an end.</source>
        <translation>Años; vacío: sin límite.</translation>
    </message>
    <message>
        <source>Level of need</source>
        <translation>Nivel de necesidad</translation>
    </message>
</context>
<context>
    <name>SearchFact</name>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>CIN</source>
        <translation>CIN</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Mental and behavioral health</source>
        <translation>Salud mental y conductual</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Uso de sustancias</translation>
    </message>
    <message>
        <source>Reproductive and sexual health</source>
        <translation>Salud reproductiva y sexual</translation>
    </message>
    <message>
        <source>Gender-affirming care</source>
        <translation>Atención de afirmación de género</translation>
    </message>
    <message>
        <source>HIV and sexually transmitted infections</source>
        <translation>VIH e infecciones de transmisión sexual</translation>
    </message>
    <message>
        <source>Developmental services</source>
        <translation>Servicios del desarrollo</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Child welfare</source>
        <translation>Protección de menores</translation>
    </message>
    <message>
        <source>Custody and legal matters</source>
        <translation>Custodia y asuntos legales</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Worry about using benefits</source>
        <translation>Preocupación por usar beneficios</translation>
    </message>
    <message>
        <source>Family&apos;s own note</source>
        <translation>Nota de la familia</translation>
    </message>
</context>
<context>
    <name>ServiceGroup</name>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Suministros médicos</translation>
    </message>
    <message>
        <source>Incontinence supplies</source>
        <translation>Pañales y productos para la incontinencia</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Specialist visits</source>
        <translation>Consultas con especialistas</translation>
    </message>
    <message>
        <source>Nursing at home</source>
        <translation>Enfermería en casa</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Rides and lodging</source>
        <translation>Viajes y hospedaje</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Otro servicio</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Stays on a closed day</source>
        <translation>Se queda en el día inhábil</translation>
    </message>
    <message>
        <source>Moves to the next business day</source>
        <translation>Pasa al siguiente día hábil</translation>
    </message>
    <message>
        <source>Moves to the business day before</source>
        <translation>Pasa al día hábil anterior</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Line by line through a list</source>
        <translation>Recorrer una lista línea por línea</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Abrir la línea</translation>
    </message>
    <message>
        <source>The next control, the one before</source>
        <translation>El control siguiente, el anterior</translation>
    </message>
    <message>
        <source>Select several lines, all of them (Today)</source>
        <translation>Seleccionar varias líneas, todas (Hoy)</translation>
    </message>
    <message>
        <source>The first to the ninth of your views (Today)</source>
        <translation>De la primera a la novena de sus vistas (Hoy)</translation>
    </message>
    <message>
        <source>The part before, the next one (a family&apos;s record)</source>
        <translation>La parte anterior, la siguiente (expediente de una familia)</translation>
    </message>
    <message>
        <source>The parts that find no room, by name (a family&apos;s record)</source>
        <translation>Las partes que no caben, por su nombre (expediente de una familia)</translation>
    </message>
</context>
<context>
    <name>SiblingsCard</name>
    <message>
        <source>call %1, %2</source>
        <translation>llame a %1, %2</translation>
    </message>
    <message>
        <source>two homes say so: write down the days</source>
        <translation>hay dos hogares para hoy: anote los días</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>no está escrito</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>SignerRelation</name>
    <message>
        <source>Parent</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Tutela legal</translation>
    </message>
    <message>
        <source>Conservator of an adult</source>
        <translation>Tutela de adultos (conservatorship)</translation>
    </message>
    <message>
        <source>Court or agency with custody</source>
        <translation>Corte o agencia que tiene la custodia</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>La persona joven</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Families on pause</source>
        <translation>Familias en pausa</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Typed in</source>
        <translation>Dato escrito a mano</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Dato importado</translation>
    </message>
    <message>
        <source>Computed by a rule</source>
        <translation>Calculado con una regla</translation>
    </message>
    <message>
        <source>Invented for the demonstration</source>
        <translation>Inventado para la demostración</translation>
    </message>
</context>
<context>
    <name>Specialty</name>
    <message>
        <source>Pediatrics</source>
        <translation>Pediatría</translation>
    </message>
    <message>
        <source>Pediatric nurse practitioner</source>
        <translation>Enfermería pediátrica de práctica avanzada</translation>
    </message>
    <message>
        <source>Developmental and behavioral pediatrics</source>
        <translation>Pediatría del desarrollo y la conducta</translation>
    </message>
    <message>
        <source>Pediatric heart (cardiology)</source>
        <translation>Cardiología pediátrica (corazón)</translation>
    </message>
    <message>
        <source>Pediatric critical care</source>
        <translation>Cuidados intensivos pediátricos</translation>
    </message>
    <message>
        <source>Pediatric emergency medicine</source>
        <translation>Medicina de emergencia pediátrica</translation>
    </message>
    <message>
        <source>Pediatric hormones and growth (endocrinology)</source>
        <translation>Endocrinología pediátrica (hormonas y crecimiento)</translation>
    </message>
    <message>
        <source>Pediatric stomach and intestines (gastroenterology)</source>
        <translation>Gastroenterología pediátrica (estómago e intestinos)</translation>
    </message>
    <message>
        <source>Pediatric blood and cancer (hematology-oncology)</source>
        <translation>Hematología y oncología pediátricas (sangre y cáncer)</translation>
    </message>
    <message>
        <source>Pediatric infections (infectious disease)</source>
        <translation>Infectología pediátrica (infecciones)</translation>
    </message>
    <message>
        <source>Pediatric kidneys (nephrology)</source>
        <translation>Nefrología pediátrica (riñones)</translation>
    </message>
    <message>
        <source>Pediatric lungs (pulmonology)</source>
        <translation>Neumología pediátrica (pulmones)</translation>
    </message>
    <message>
        <source>Pediatric joints (rheumatology)</source>
        <translation>Reumatología pediátrica (articulaciones)</translation>
    </message>
    <message>
        <source>Child nervous system (neurology)</source>
        <translation>Neurología pediátrica (sistema nervioso)</translation>
    </message>
    <message>
        <source>Newborn medicine (neonatology)</source>
        <translation>Recién nacidos (neonatología)</translation>
    </message>
    <message>
        <source>Pediatric rehabilitation medicine</source>
        <translation>Medicina de rehabilitación pediátrica</translation>
    </message>
    <message>
        <source>Pediatric skin (dermatology)</source>
        <translation>Dermatología pediátrica (piel)</translation>
    </message>
    <message>
        <source>Pediatric surgery</source>
        <translation>Cirugía pediátrica</translation>
    </message>
    <message>
        <source>Bones and joints (orthopedics)</source>
        <translation>Huesos y articulaciones (ortopedia)</translation>
    </message>
    <message>
        <source>Brain and spine surgery (neurosurgery)</source>
        <translation>Cirugía de cerebro y columna (neurocirugía)</translation>
    </message>
    <message>
        <source>Pediatric urology</source>
        <translation>Urología pediátrica</translation>
    </message>
    <message>
        <source>Child and adolescent psychiatry</source>
        <translation>Psiquiatría infantil y de la adolescencia</translation>
    </message>
    <message>
        <source>Behavior analyst</source>
        <translation>Análisis de la conducta</translation>
    </message>
    <message>
        <source>Marriage and family therapist</source>
        <translation>Terapia familiar y de pareja</translation>
    </message>
    <message>
        <source>Clinical social worker</source>
        <translation>Trabajo social clínico</translation>
    </message>
    <message>
        <source>Pediatric dentist</source>
        <translation>Odontopediatría (dentista para niños)</translation>
    </message>
    <message>
        <source>Oral surgeon</source>
        <translation>Cirugía oral y maxilofacial</translation>
    </message>
    <message>
        <source>Physical therapist</source>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Terapeuta ocupacional</translation>
    </message>
    <message>
        <source>Speech therapist</source>
        <translation>Terapeuta del habla</translation>
    </message>
    <message>
        <source>Hearing specialist (audiology)</source>
        <translation>Especialista en audición (audiología)</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Nutrición y dietética</translation>
    </message>
    <message>
        <source>Orthotist (braces)</source>
        <translation>Especialista en órtesis</translation>
    </message>
    <message>
        <source>Prosthetist (artificial limbs)</source>
        <translation>Especialista en prótesis</translation>
    </message>
    <message>
        <source>Medical equipment supplier</source>
        <translation>Compañía de equipo médico</translation>
    </message>
    <message>
        <source>Brace and prosthesis supplier</source>
        <translation>Compañía de órtesis y prótesis</translation>
    </message>
    <message>
        <source>Registered nurse</source>
        <translation>Enfermería (RN)</translation>
    </message>
    <message>
        <source>Licensed vocational nurse</source>
        <translation>Enfermería vocacional (LVN)</translation>
    </message>
    <message>
        <source>Home health agency</source>
        <translation>Agencia de atención médica en el hogar</translation>
    </message>
    <message>
        <source>Nursing care agency</source>
        <translation>Agencia de enfermería</translation>
    </message>
    <message>
        <source>Case manager or care coordinator</source>
        <translation>Administración de casos o coordinación de atención</translation>
    </message>
    <message>
        <source>Community health worker</source>
        <translation>Promoción de salud</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Trabajo social</translation>
    </message>
    <message>
        <source>Peer specialist</source>
        <translation>Especialista de apoyo entre pares</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Rides to appointments (non-emergency transport)</source>
        <translation>Transporte a citas (no de emergencia)</translation>
    </message>
    <message>
        <source>Children&apos;s hospital</source>
        <translation>Hospital infantil</translation>
    </message>
    <message>
        <source>Community health center (FQHC)</source>
        <translation>Centro de salud comunitario (FQHC)</translation>
    </message>
</context>
<context>
    <name>Stake</name>
    <message>
        <source>Promised to the family</source>
        <translation>Se le prometió a la familia</translation>
    </message>
    <message>
        <source>Care at risk</source>
        <translation>Atención en riesgo</translation>
    </message>
    <message>
        <source>Set by law</source>
        <translation>Lo fija la ley</translation>
    </message>
    <message>
        <source>Usual rhythm</source>
        <translation>Ritmo habitual</translation>
    </message>
</context>
<context>
    <name>StandingKind</name>
    <message>
        <source>Out of network, to %1</source>
        <extracomment>A chip; %1 is the last day of the arrangement, &quot;Jan 31&quot;.</extracomment>
        <translation>Fuera de la red · %1</translation>
    </message>
    <message>
        <source>In network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <source>Out of network, with an arrangement</source>
        <translation>Fuera de la red, con acuerdo</translation>
    </message>
    <message>
        <source>Out of network</source>
        <translation>Fuera de la red</translation>
    </message>
    <message>
        <source>Network not known</source>
        <translation>No se sabe la red</translation>
    </message>
    <message>
        <source>Contract with %1</source>
        <translation>Contrato con %1</translation>
    </message>
    <message>
        <source>No contract with %1 today</source>
        <translation>Hoy no tiene contrato con %1</translation>
    </message>
    <message>
        <source>The child&apos;s network is not known</source>
        <translation>No se sabe cuál es la red</translation>
    </message>
    <message>
        <source>Nobody has written down a contract</source>
        <translation>Nadie ha anotado un contrato</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>StopReason</name>
    <message>
        <source>Died</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Se mudó</translation>
    </message>
    <message>
        <source>No longer eligible</source>
        <translation>Ya no es elegible</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>Deadlines that are missing: %1; that have another date: %2; that have no cause any more: %3. Compute the deadlines again to put them right.</source>
        <translation>Fechas límite que faltan: %1; con otra fecha: %2; que ya no tienen causa: %3. Vuelva a calcular las fechas límite para corregirlas.</translation>
    </message>
    <message>
        <source>Pages and indexes</source>
        <translation>Páginas e índices</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Versión de las tablas</translation>
    </message>
    <message>
        <source>References between records</source>
        <translation>Relaciones entre registros</translation>
    </message>
    <message>
        <source>Chain of the audit of changes</source>
        <translation>Cadena de la auditoría de cambios</translation>
    </message>
    <message>
        <source>Chain of the audit of reading</source>
        <translation>Cadena de la auditoría de lectura</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Palabras de búsqueda</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Archivos de los documentos</translation>
    </message>
</context>
<context>
    <name>TaskCause</name>
    <message>
        <source>Written by hand</source>
        <translation>Escrita a mano</translation>
    </message>
    <message>
        <source>Recommended by a therapist</source>
        <translation>Recomendada por terapeuta</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>To be answered</source>
        <translation>Por contestar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptada</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>TeamsSection</name>
    <message>
        <source>Team</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>TherapyEnd</name>
    <message>
        <source>Reassigned at reauthorization</source>
        <translation>Cambio en la reautorización</translation>
    </message>
    <message>
        <source>Therapist left</source>
        <translation>Terapeuta dejó el puesto</translation>
    </message>
    <message>
        <source>Family&apos;s choice</source>
        <translation>Decisión de la familia</translation>
    </message>
    <message>
        <source>Moved to another county</source>
        <translation>Cambio de condado</translation>
    </message>
    <message>
        <source>Authorization ended</source>
        <translation>Terminó la autorización</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Metas cumplidas</translation>
    </message>
    <message>
        <source>Program ended by age</source>
        <translation>El programa terminó por la edad</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>TherapyLook</name>
    <message>
        <source>Therapist not named</source>
        <translation>Terapeuta sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) of therapist in 18 months.</source>
        <translation>
            <numerusform>%1: %n cambio de terapeuta en los últimos 18 meses.</numerusform>
            <numerusform>%1: %n cambios de terapeuta en los últimos 18 meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each came with a reauthorization.</source>
        <translation>Cada uno vino con una reautorización.</translation>
    </message>
</context>
<context>
    <name>TherapySource</name>
    <message>
        <source>Medical Therapy Unit</source>
        <translation>Unidad de Terapia Médica</translation>
    </message>
    <message>
        <source>Therapy agency</source>
        <translation>Agencia de terapia</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Regional Center</source>
        <translation>Centro Regional</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
</context>
<context>
    <name>TherapyTab</name>
    <message>
        <source>Gap</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Empieza después</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
</context>
<context>
    <name>TodayTile</name>
    <message>
        <source>Late</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>Others are late to act</source>
        <translation>A otros se les pasó el plazo</translation>
    </message>
    <message>
        <source>Families to touch base with</source>
        <translation>Familias con quienes comunicarse</translation>
    </message>
</context>
<context>
    <name>ToldBy</name>
    <message>
        <source>Not noted</source>
        <translation>No se anotó</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>Doctor or clinic</source>
        <translation>Consultorio o clínica</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Papers of a hospital</source>
        <translation>Papeles de un hospital</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>Treats</name>
    <message>
        <source>Children</source>
        <translation>Niñez y adolescencia</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Personas adultas</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Todas las edades</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>Trigger</name>
    <message>
        <source>Start of the eligibility period</source>
        <translation>Comienzo del periodo de elegibilidad</translation>
    </message>
    <message>
        <source>Last day of the eligibility period</source>
        <translation>Último día del periodo de elegibilidad</translation>
    </message>
    <message>
        <source>Date of the county&apos;s renewal notice</source>
        <translation>Fecha del aviso de renovación del condado</translation>
    </message>
    <message>
        <source>Day on which the county had all it needs</source>
        <translation>Día en que el condado tuvo todo lo necesario</translation>
    </message>
    <message>
        <source>Day of the completed application</source>
        <translation>Día de la solicitud completa</translation>
    </message>
    <message>
        <source>Day on which coverage stopped</source>
        <translation>Día en que terminó la cobertura</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Día del cambio</translation>
    </message>
    <message>
        <source>Enrollment in the plan</source>
        <translation>Inscripción en el plan</translation>
    </message>
    <message>
        <source>Last choice of doctor or health network</source>
        <translation>Última elección de médico o red de salud</translation>
    </message>
    <message>
        <source>Request submitted</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>Request received complete</source>
        <translation>Solicitud recibida completa</translation>
    </message>
    <message>
        <source>Request decided</source>
        <translation>Solicitud decidida</translation>
    </message>
    <message>
        <source>End of the time for the decision</source>
        <translation>Fin del plazo para decidir</translation>
    </message>
    <message>
        <source>First day of the authorization</source>
        <translation>Primer día de la autorización</translation>
    </message>
    <message>
        <source>Last day of the authorization</source>
        <translation>Último día de la autorización</translation>
    </message>
    <message>
        <source>Day by which the decision is needed</source>
        <translation>Día en que se necesita la decisión</translation>
    </message>
    <message>
        <source>Last day of the release</source>
        <translation>Último día del permiso para compartir información</translation>
    </message>
    <message>
        <source>Last contact with the family</source>
        <translation>Último contacto con la familia</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>Fecha del aviso</translation>
    </message>
    <message>
        <source>Day on which the change takes effect</source>
        <translation>Día en que entra en vigor el cambio</translation>
    </message>
    <message>
        <source>Grievance received</source>
        <translation>Queja formal recibida</translation>
    </message>
    <message>
        <source>Appeal received</source>
        <translation>Apelación recibida</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>Apelación decidida</translation>
    </message>
    <message>
        <source>Hearing asked for</source>
        <translation>Audiencia solicitada</translation>
    </message>
    <message>
        <source>Day on which the plan took over</source>
        <translation>Día en que el plan asumió la atención</translation>
    </message>
    <message>
        <source>End of continuity of care</source>
        <translation>Fin de la continuidad de la atención</translation>
    </message>
    <message>
        <source>Continuity of care asked for</source>
        <translation>Continuidad de la atención solicitada</translation>
    </message>
    <message>
        <source>Last assessment</source>
        <translation>Última evaluación</translation>
    </message>
    <message>
        <source>Day of leaving by age</source>
        <translation>Día de la salida por edad</translation>
    </message>
    <message>
        <source>Appointment asked for</source>
        <translation>Cita solicitada</translation>
    </message>
    <message>
        <source>Change of the service</source>
        <translation>Cambio del servicio</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Día de la reunión</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Referencia recibida</translation>
    </message>
    <message>
        <source>Assessment plan signed</source>
        <translation>Plan de evaluación firmado</translation>
    </message>
    <message>
        <source>Move reported</source>
        <translation>Mudanza avisada</translation>
    </message>
    <message>
        <source>Call received</source>
        <translation>Llamada recibida</translation>
    </message>
    <message>
        <source>Breach discovered</source>
        <translation>Violación de datos descubierta</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Último servicio</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Day set by the rule</source>
        <translation>Día que fija la regla</translation>
    </message>
    <message>
        <source>First day without</source>
        <translation>Primer día sin cubrir</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>Day that was written down</source>
        <translation>Fecha que se anotó</translation>
    </message>
</context>
<context>
    <name>TwoKinds</name>
    <message>
        <source>There are two kinds, and one does not stand for the other.</source>
        <translation>Son dos cosas distintas, y una no sustituye a la otra.</translation>
    </message>
    <message>
        <source>The annual renewal is about the program: once a year the county checks whether the child still qualifies for CCS or Medi-Cal. The family gets a letter and sends back a form with papers.</source>
        <translation>La renovación anual se refiere al programa: una vez al año el condado revisa si la niña o el niño aún tiene derecho a CCS o Medi-Cal. La familia recibe una carta y devuelve un formulario con documentos.</translation>
    </message>
    <message>
        <source>An authorization is about one thing: the plan, the network or the county says yes to diapers, to a wheelchair, to therapy, for some weeks or months. When it ends, it must be asked for again.</source>
        <translation>Una autorización se refiere a una sola cosa: el plan, la red o el condado aprueba pañales, una silla de ruedas o terapia por unas semanas o meses. Cuando termina, hay que volver a pedirla.</translation>
    </message>
    <message>
        <source>If the annual renewal is missed, the child may lose the program and everything in it. If an authorization ends, that one thing stops.</source>
        <translation>Si se pierde la renovación anual, la niña o el niño puede perder el programa y todo lo que incluye. Si termina una autorización, se detiene solo esa cosa.</translation>
    </message>
    <message>
        <source>The family acts on the annual renewal. The care coordinator acts on an authorization, and the family signs or sends what is missing.</source>
        <translation>De la renovación anual se ocupa la familia. De una autorización se ocupa la coordinación de atención, y la familia firma o envía lo que falte.</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>¿Cuál es la diferencia?</translation>
    </message>
    <message>
        <source>Renewal or authorization?</source>
        <translation>¿Renovación o autorización?</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como estaba antes.</translation>
    </message>
    <message>
        <source>%1 Due days: %2.</source>
        <translation>%1 Plazos: %2.</translation>
    </message>
</context>
<context>
    <name>VendorChangeCause</name>
    <message>
        <source>Its contract ended</source>
        <translation>Terminó su contrato</translation>
    </message>
    <message>
        <source>It does not have the item</source>
        <translation>No tiene el artículo</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>Repairs or service</source>
        <translation>Reparaciones o servicio</translation>
    </message>
    <message>
        <source>Family moved</source>
        <translation>La familia se mudó</translation>
    </message>
    <message>
        <source>The family wished it</source>
        <translation>La familia lo pidió</translation>
    </message>
    <message>
        <source>The plan decided it</source>
        <translation>El plan lo decidió</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Not needed</source>
        <translation>No se necesita</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>Por acordar</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Acordada</translation>
    </message>
    <message>
        <source>The visit was made</source>
        <translation>La visita se hizo</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>With others, not done</source>
        <translation>Con otras personas, sin hacer</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Families on pause</source>
        <translation>Familias en pausa</translation>
    </message>
</context>
<context>
    <name>WorkScope</name>
    <message>
        <source>My children</source>
        <translation>Mis casos</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi grupo</translation>
    </message>
    <message>
        <source>Everyone I may see</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>WorryState</name>
    <message>
        <source>Nothing told yet</source>
        <translation>Aún no se le ha informado</translation>
    </message>
    <message>
        <source>Fact sheet given</source>
        <translation>Se entregó la hoja informativa</translation>
    </message>
    <message>
        <source>Sent to legal advice</source>
        <translation>Enviada a asesoría legal</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
</context>
<context>
    <name>enlace::AdministrationPage</name>
    <message>
        <source>Parts of the administration</source>
        <translation>Partes de la administración</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Who uses Enlace, and who did or looked at what</source>
        <translation>Quién usa Enlace, y quién hizo o consultó qué</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
</context>
<context>
    <name>enlace::AgenciesSection</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>Coordinators are called</source>
        <translation>Quien coordina se llama</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>nobody has checked it yet</source>
        <translation>nadie la ha revisado todavía</translation>
    </message>
    <message>
        <source>The organization was added.</source>
        <translation>Se agregó la organización.</translation>
    </message>
    <message>
        <source>The organization was corrected.</source>
        <translation>Se corrigió la organización.</translation>
    </message>
    <message>
        <source>The organization is as it was.</source>
        <translation>La organización está como antes.</translation>
    </message>
    <message>
        <source>Add an &amp;organization…</source>
        <translation>Agregar una &amp;organización…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>Name of an organization</source>
        <translation>Nombre de una organización</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>No organization matches</source>
        <translation>Ninguna organización coincide</translation>
    </message>
    <message>
        <source>Here stand plans, health networks, county offices, therapy units and whoever else children and staff belong to.</source>
        <translation>Aquí están los planes, las redes de salud, las oficinas del condado, las unidades de terapia y las demás organizaciones a las que pertenecen las familias y el personal.</translation>
    </message>
</context>
<context>
    <name>enlace::AgencyForm</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Agregar una organización</translation>
    </message>
    <message>
        <source>Correct the organization</source>
        <translation>Corregir la organización</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Forma parte de</translation>
    </message>
    <message>
        <source>A network belongs to its plan.</source>
        <translation>Una red pertenece a su plan.</translation>
    </message>
    <message>
        <source>Co&amp;unty</source>
        <translation>Con&amp;dado</translation>
    </message>
    <message>
        <source>Its name alone: Orange.</source>
        <translation>Solo su nombre: Orange.</translation>
    </message>
    <message>
        <source>Ten digits; leave it empty when it has none.</source>
        <translation>Diez dígitos; déjelo vacío si no tiene.</translation>
    </message>
    <message>
        <source>Coordinator title, &amp;English</source>
        <translation>Nombre de quien coordina, inglé&amp;s</translation>
    </message>
    <message>
        <source>Leave empty for the usual word.</source>
        <translation>Déjelo vacío para usar la palabra común.</translation>
    </message>
    <message>
        <source>Coordinator title, Spanis&amp;h</source>
        <translation>Nombre de quien coordina, españo&amp;l</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>C&amp;iudad</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>T&amp;eléfono</translation>
    </message>
    <message>
        <source>N&amp;PI</source>
        <translation>NP&amp;I</translation>
    </message>
</context>
<context>
    <name>enlace::ApprovalDetail</name>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>no code yet, so nothing</source>
        <translation>todavía ningún código, así que nada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>everything of the kind that no other line names</source>
        <translation>todo lo de este tipo que ninguna otra línea mencione</translation>
    </message>
    <message>
        <source>What it wants</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Se envía por</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Confirmar…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>It &amp;ends…</source>
        <translation>T&amp;erminar…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>Whoever writes a request for such a thing reads this beside it.</source>
        <translation>Al escribir una solicitud nueva de algo así, aparece esto.</translation>
    </message>
    <message>
        <source>Whoever writes a request for one of these codes, for a child with such a diagnosis, reads that no separate request is needed.</source>
        <translation>Al escribir una solicitud nueva de uno de estos códigos, para una niña o un niño con ese diagnóstico, aparece que no hace falta una solicitud aparte.</translation>
    </message>
    <message>
        <source>Whoever writes a request for one of these codes reads that this group may cover it, and to ask before leaving the request out.</source>
        <translation>Al escribir una solicitud nueva de uno de estos códigos, aparece que este grupo quizá la cubra y que hay que preguntar antes de dejar de enviarla.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>every network</source>
        <translation>todas las redes</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How well known</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Con confirmación</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>por %1, el %2</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>enlace::ApprovalsPart</name>
    <message>
        <source>every network</source>
        <translation>todas las redes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Está otra vez en la lista.</translation>
    </message>
    <message>
        <source>Name, code or network</source>
        <translation>Nombre, código o red</translation>
    </message>
    <message>
        <source>Find a group approved together</source>
        <translation>Buscar un grupo que se aprueba en conjunto</translation>
    </message>
    <message>
        <source>Find a line of a network&apos;s list</source>
        <translation>Buscar una línea de la lista de una red</translation>
    </message>
    <message>
        <source>What is approved together</source>
        <translation>Lo que se aprueba en conjunto</translation>
    </message>
    <message>
        <source>What networks want</source>
        <translation>Lo que pide cada red</translation>
    </message>
    <message>
        <source>No group like that</source>
        <translation>Ningún grupo así</translation>
    </message>
    <message>
        <source>Here stand the items that a network approves together for a condition (CSAG, service code groupings).</source>
        <translation>Aquí están los artículos que una red aprueba en conjunto para una condición (CSAG, grupos de códigos de servicio).</translation>
    </message>
    <message>
        <source>No line like that</source>
        <translation>Ninguna línea así</translation>
    </message>
    <message>
        <source>Here stands what each network wants to be asked for, on which form and by which way.</source>
        <translation>Aquí está lo que cada red quiere que se le pida, con qué formulario y por qué medio.</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
</context>
<context>
    <name>enlace::ArchivedPeopleCard</name>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>unido a %1</translation>
    </message>
    <message>
        <source>%1, telephone of %2</source>
        <translation>%1, teléfono de %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>%1 lived there</source>
        <translation>%1 vivía ahí</translation>
    </message>
    <message>
        <source>Nothing of the family&apos;s people is archived.</source>
        <translation>No hay nada archivado de las personas de la familia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>enlace::AuditSection</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Lo que se consultó</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Ninguna línea elegida</translation>
    </message>
    <message>
        <source>What was changed is not shown: this record is protected, or your role does not read it.</source>
        <translation>No se muestra qué cambió: este registro está protegido o su función no lo lee.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Enlace report.csv</source>
        <translation>Informe de Enlace.csv</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved.</source>
        <translation>
            <numerusform>Se guardó %n línea.</numerusform>
            <numerusform>Se guardaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Child&apos;s name, birth date or CIN</source>
        <translation>Nombre, fecha de nacimiento o CIN de la niña o el niño</translation>
    </message>
    <message>
        <source>Only about this child</source>
        <translation>Solo sobre este menor</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este tiempo</translation>
    </message>
    <message>
        <source>Here stands who did or looked at what, the newest first, as far as your role goes.</source>
        <translation>Aquí se ve quién hizo o consultó qué, lo más reciente primero, hasta donde llega su función.</translation>
    </message>
</context>
<context>
    <name>enlace::AuthorizationsTab</name>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>The plan&apos;s or the county&apos;s yes to one item or service, each with its own dates. The yearly renewal of eligibility is another thing and has its own tab.</source>
        <translation>Lo que el plan o el condado aprueba, artículo por artículo o servicio por servicio; cada aprobación tiene sus propias fechas. La renovación anual es otra cosa y está en su propia pestaña.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation>Aprobado hasta</translation>
    </message>
    <message>
        <source>Your role shows where it stands, and not what is in it.</source>
        <translation>Su función muestra cómo va, pero no lo que contiene.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Who provides</source>
        <translation>Quién provee</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>En espera de</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>usadas %1 de %2</translation>
    </message>
    <message>
        <source>A longer time</source>
        <translation>Plazo más largo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>the same therapist again</source>
        <translation>que siga la misma persona</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Received complete</source>
        <translation>Recibida completa</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Aviso a la familia</translation>
    </message>
    <message>
        <source>Nothing was approved %1.</source>
        <translation>Sin aprobación: %1.</translation>
    </message>
    <message>
        <source>No authorizations on record</source>
        <translation>Sin autorizaciones en el registro</translation>
    </message>
    <message>
        <source>Here stands each request to a plan, a network or the county, with its answer, its days and when to ask again.</source>
        <translation>Aquí está cada solicitud a un plan, una red o el condado, con su respuesta, sus fechas y cuándo volver a pedir.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>It was due on %1. From that day no answer counts as a denial that can be appealed.</source>
        <translation>Vencía el %1. Desde ese día, la falta de respuesta cuenta como una denegación que se puede apelar.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Duración habitual</translation>
    </message>
    <message>
        <source>Can be asked for</source>
        <translation>Se puede pedir</translation>
    </message>
    <message>
        <source>A longer time: %1</source>
        <translation>Más tiempo: %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>The way to appeal</source>
        <translation>Cómo apelar</translation>
    </message>
    <message>
        <source>First it must be known who sent the notice, and its date: the plan, the county and the school each give other days to appeal.</source>
        <translation>Primero hay que saber quién envió el aviso y su fecha: el plan, el condado y la escuela dan plazos distintos para apelar.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>No rule says yet by when to appeal to this office. Ask, and have a supervisor add it among the rules.</source>
        <translation>Ninguna regla indica todavía el plazo para apelar ante esta oficina. Pregunte y pida a supervisión que lo agregue a las reglas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin comenzar</translation>
    </message>
    <message>
        <source>Missing for the request</source>
        <translation>Falta para la solicitud</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibido el %1</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>pedido el %1</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>sin pedir todavía</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>preguntó %1</translation>
    </message>
    <message>
        <source>waiting on %1</source>
        <translation>en espera de %1</translation>
    </message>
    <message>
        <source>ask again %1</source>
        <translation>volver a preguntar el %1</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Ya pasó: %1</translation>
    </message>
    <message>
        <source>It was noted that a longer time was asked for.</source>
        <translation>Quedó anotado que se pidió más tiempo.</translation>
    </message>
    <message>
        <source>It was noted that it came.</source>
        <translation>Quedó anotado que llegó.</translation>
    </message>
    <message>
        <source>The answer…</source>
        <translation>Anotar la respuesta…</translation>
    </message>
    <message>
        <source>Asked how it stands…</source>
        <translation>Anotar la consulta…</translation>
    </message>
    <message>
        <source>Something is missing…</source>
        <translation>Anotar lo que falta…</translation>
    </message>
    <message>
        <source>A longer time was asked for</source>
        <translation>Se pidió un plazo más largo</translation>
    </message>
    <message>
        <source>Notice and appeal…</source>
        <translation>Aviso y apelación…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Pedir de nuevo…</translation>
    </message>
    <message>
        <source>It came today</source>
        <translation>Llegó hoy</translation>
    </message>
    <message>
        <source>History of what is missing</source>
        <translation>Historial de lo que falta</translation>
    </message>
    <message>
        <source>History of what was said</source>
        <translation>Historial de lo que dijeron</translation>
    </message>
    <message>
        <source>History of the request</source>
        <translation>Historial de la solicitud</translation>
    </message>
    <message>
        <source>Who said what about a request</source>
        <translation>Quién dijo qué de una solicitud</translation>
    </message>
    <message>
        <source>What is missing for a request</source>
        <translation>Qué falta para una solicitud</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Una solicitud nueva</translation>
    </message>
    <message>
        <source>The request: %1</source>
        <translation>La solicitud: %1</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nueva solicitud</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Why another therapist</source>
        <translation>Por qué otra persona</translation>
    </message>
    <message>
        <source>Send the next request by</source>
        <translation>Enviar la siguiente solicitud a más tardar</translation>
    </message>
    <message>
        <source>If it is sent today</source>
        <translation>Si se envía hoy</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) without it, when the decision takes all its time</source>
        <translation>
            <numerusform>hasta %n día sin cobertura, si la decisión tarda todo su plazo</numerusform>
            <numerusform>hasta %n días sin cobertura, si la decisión tarda todo su plazo</numerusform>
        </translation>
    </message>
    <message>
        <source>What the network approves</source>
        <translation>Lo que aprueba la red</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Approved together</source>
        <translation>Se aprueba junto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>On its list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Se envía por</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Se leyó en</translation>
    </message>
    <message>
        <source>Every request for it since the first</source>
        <translation>Cada solicitud desde la primera</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>esta</translation>
    </message>
</context>
<context>
    <name>enlace::BackupsPage</name>
    <message>
        <source>The backup was made, opened and counted.</source>
        <translation>Se hizo la copia, se abrió y se contó.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>¿Volver a la copia del %1?</translation>
    </message>
    <message>
        <source>What was written since then is no longer in the store; it is kept as a backup of its own. Passwords are those of that day. You sign in again afterwards.</source>
        <translation>Lo que se escribió desde entonces ya no estará en el almacén; queda guardado como otra copia. Las contraseñas son las de ese día. Después vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made each day and before each import; all are encrypted. Copy the folder of the store to another disk now and then.</source>
        <translation>Se hace una cada día y antes de cada importación; todas van cifradas. De vez en cuando copie la carpeta del almacén a otro disco.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore from this backup…</source>
        <translation>&amp;Recuperar de esta copia…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Backed up on the server</source>
        <translation>La copia se hace en el servidor</translation>
    </message>
    <message>
        <source>The database of a server is backed up where it runs. Ask your agency&apos;s administrator.</source>
        <translation>La base de datos de un servidor se copia donde está. Consulte con quien administra el sistema en su agencia.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Todavía no hay copias</translation>
    </message>
    <message>
        <source>Each backup of this store would be listed here, with what is in it.</source>
        <translation>Aquí aparecería cada copia de este almacén, con lo que contiene.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
</context>
<context>
    <name>enlace::Candidates</name>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side, for %1</source>
        <translation>Lado a lado, para %1</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>The child&apos;s network</source>
        <translation>Red de la niña o el niño</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>Pacientes nuevos</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Atiende a</translation>
    </message>
    <message>
        <source>CCS panel</source>
        <translation>Panel de CCS</translation>
    </message>
    <message>
        <source>Medi-Cal Dental</source>
        <translation>Medi-Cal Dental</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedación</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hospitales</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The family says</source>
        <translation>La familia dice</translation>
    </message>
</context>
<context>
    <name>enlace::CareTeamTab</name>
    <message>
        <source>Care team</source>
        <translation>Quién atiende</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Dónde atiende</translation>
    </message>
    <message>
        <source>On the team</source>
        <translation>Atiende ahora</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Language line</source>
        <translation>Línea de idiomas</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>The family says</source>
        <translation>La familia dice</translation>
    </message>
    <message>
        <source>really helps</source>
        <translation>ayuda de verdad</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Nobody is on the care team yet</source>
        <translation>Nadie en el equipo de atención todavía</translation>
    </message>
    <message>
        <source>Here stand doctors, therapists, vendors and schools, with their phones and their network standing.</source>
        <translation>Aquí están médicos, terapeutas, proveedores y escuelas, con su teléfono y su situación en la red.</translation>
    </message>
    <message>
        <source>A hand-over</source>
        <translation>Un cambio de coordinación</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Puede ayudar con</translation>
    </message>
    <message>
        <source>Cannot help with</source>
        <translation>No puede ayudar con</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>&amp;Add to the care team</source>
        <translation>&amp;Agregar al equipo de atención</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
    <message>
        <source>The hand-over was taken back.</source>
        <translation>Se deshizo el traspaso.</translation>
    </message>
</context>
<context>
    <name>enlace::CaseloadPage</name>
    <message>
        <source>Report</source>
        <translation>Reporte</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi grupo</translation>
    </message>
    <message>
        <source>Everyone I may see</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Whose children</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>As of %1; something has changed since</source>
        <translation>Datos de las %1; algo cambió desde entonces</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos de las %1</translation>
    </message>
    <message>
        <source>There is no list behind this.</source>
        <translation>Esta cifra no tiene una lista.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Se copió</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Se guardó</translation>
    </message>
    <message>
        <source>Caseload and reports</source>
        <translation>Casos y reportes</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Counts again</source>
        <translation>Cuenta de nuevo</translation>
    </message>
    <message>
        <source>Your account sees totals, and no list behind them.</source>
        <translation>Su cuenta ve totales, sin la lista que hay detrás.</translation>
    </message>
    <message>
        <source>Totals that name nobody</source>
        <translation>Totales sin el nombre de nadie</translation>
    </message>
    <message>
        <source>Of the children of your therapy unit</source>
        <translation>De las niñas y los niños de su unidad de terapia</translation>
    </message>
</context>
<context>
    <name>enlace::ChildPicker</name>
    <message>
        <source>For which child? Name, birth date or CIN</source>
        <translation>¿Para quién? Nombre, fecha de nacimiento o CIN</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>With a child chosen, the list says where each entry stands to the child&apos;s network.</source>
        <translation>Al elegir a alguien, la lista dice si cada proveedor está en su red.</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>Niñas y niños encontrados</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>%1. Press to take the child away.</source>
        <translation>%1. Presione para quitar.</translation>
    </message>
    <message>
        <source>%1, %2. Press to take the child away.</source>
        <translation>%1, %2. Presione para quitar.</translation>
    </message>
</context>
<context>
    <name>enlace::ConfirmForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>It stands beside every date counted with the rule.</source>
        <translation>Aparece junto a cada fecha contada con la regla.</translation>
    </message>
    <message>
        <source>How you &amp;know</source>
        <translation>Cómo lo &amp;sabe</translation>
    </message>
    <message>
        <source>What you read, or whom you asked, and when.</source>
        <translation>Qué leyó o a quién preguntó, y cuándo.</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
</context>
<context>
    <name>enlace::ConflictView</name>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Take the other&apos;s</source>
        <translation>Usar lo otro</translation>
    </message>
    <message>
        <source>Someone else saved this while you were writing. Nothing is lost.</source>
        <translation>Otra persona guardó esto mientras usted escribía. No se perdió nada.</translation>
    </message>
    <message>
        <source>%1 saved this while you were writing. Nothing is lost.</source>
        <translation>%1 guardó esto mientras usted escribía. No se perdió nada.</translation>
    </message>
    <message>
        <source>Taken over from the other:</source>
        <translation>Se tomó de la otra persona:</translation>
    </message>
    <message>
        <source>You both changed this. Choose, or write something else below:</source>
        <translation>Las dos personas cambiaron esto. Elija, o escriba otra cosa abajo:</translation>
    </message>
    <message>
        <source>Look it over, then save.</source>
        <translation>Revíselo y luego guarde.</translation>
    </message>
</context>
<context>
    <name>enlace::ContactsTab</name>
    <message>
        <source>Contacts</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>The family was last reached on %1, %2.</source>
        <translation>Último contacto con la familia: %1, %2.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>the whole family</source>
        <translation>toda la familia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Touch-base</source>
        <translation>Contacto de seguimiento</translation>
    </message>
    <message>
        <source>counts as one</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No contacts on record</source>
        <translation>Sin contactos en el registro</translation>
    </message>
    <message>
        <source>Here stands who talked with whom, when, how and what came of it, with the family and with everybody around it.</source>
        <translation>Aquí está quién habló con quién, cuándo, cómo y qué resultó, con la familia y con quienes la rodean.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) since then without a touch-base.</source>
        <translation>
            <numerusform>%n intento desde entonces sin contacto de seguimiento.</numerusform>
            <numerusform>%n intentos desde entonces sin contacto de seguimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>Help was last offered on %1: %2.</source>
        <translation>La última vez que se ofreció ayuda fue el %1: %2.</translation>
    </message>
    <message>
        <source>Offer it again from %1.</source>
        <translation>Vuelva a ofrecerla desde el %1.</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué fue</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Offer again from</source>
        <translation>Volver a ofrecer desde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of the contact</source>
        <translation>Historial del contacto</translation>
    </message>
    <message>
        <source>A new contact</source>
        <translation>Un contacto nuevo</translation>
    </message>
    <message>
        <source>The contact of %1</source>
        <translation>El contacto del %1</translation>
    </message>
    <message>
        <source>&amp;Log a contact</source>
        <translation>&amp;Registrar contacto</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trató</translation>
    </message>
</context>
<context>
    <name>enlace::CoordinatorsCard</name>
    <message>
        <source>Coordinators</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar a otra persona…</translation>
    </message>
    <message>
        <source>No lead coordinator</source>
        <translation>Sin coordinación principal</translation>
    </message>
    <message>
        <source>Note for the next one: %1</source>
        <translation>Nota para quien sigue: %1</translation>
    </message>
    <message>
        <source>Hide earlier coordinators</source>
        <translation>Ocultar la coordinación anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier coordinator(s)</source>
        <translation>
            <numerusform>%n coordinación anterior</numerusform>
            <numerusform>%n coordinaciones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Take today&apos;s hand-over back</source>
        <translation>Deshacer el traspaso de hoy</translation>
    </message>
    <message>
        <source>works in %1</source>
        <translation>trabaja en %1</translation>
    </message>
</context>
<context>
    <name>enlace::CoverPage</name>
    <message>
        <source>Away %1: %2 stands in</source>
        <translation>Ausencia, %1: suple %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>Ya regresó</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Al final no se ausenta</translation>
    </message>
    <message numerus="yes">
        <source>Leads %n child(ren)</source>
        <translation>
            <numerusform>Coordina a %n niña o niño</numerusform>
            <numerusform>Coordina a %n niñas y niños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-up of %n child(ren)</source>
        <translation>
            <numerusform>Suplente para %n niña o niño</numerusform>
            <numerusform>Suplente para %n niñas y niños</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in for %1, %2</source>
        <translation>Suple a %1, %2</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ausencia…</translation>
    </message>
    <message>
        <source>Hand over the children…</source>
        <translation>Traspasar los casos…</translation>
    </message>
    <message>
        <source>You coordinate no children, and no team is yours.</source>
        <translation>Usted no coordina a ningún menor ni tiene equipo a su cargo.</translation>
    </message>
    <message>
        <source>Nobody stands in any more.</source>
        <translation>Ya no hay suplente.</translation>
    </message>
    <message>
        <source>Away and hand-overs</source>
        <translation>Ausencias y traspasos</translation>
    </message>
    <message>
        <source>Who stands in while somebody is away, and who takes over</source>
        <translation>Quién suple cuando alguien se ausenta y quién queda a cargo</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>Ausencia de %1</translation>
    </message>
    <message>
        <source>Hand over the children of %1</source>
        <translation>Traspasar los casos de %1</translation>
    </message>
</context>
<context>
    <name>enlace::CreateStorePage</name>
    <message>
        <source>Where to put the store</source>
        <translation>Dónde guardar el almacén</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>Crear un almacén</translation>
    </message>
    <message>
        <source>Everything is encrypted in one folder. Colleagues get accounts of their own afterwards.</source>
        <translation>Todo queda cifrado en una carpeta. Después, cada colega recibe su propia cuenta.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>On this computer, not on a network drive. For several computers use a server.</source>
        <translation>En esta computadora, no en una unidad de red. Para varias computadoras, use un servidor.</translation>
    </message>
    <message>
        <source>&amp;Agency or county</source>
        <translation>&amp;Agencia o condado</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>Nombre para iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>A sentence is best: long, easy for you to remember, hard for others to guess.</source>
        <translation>Lo mejor es una frase: larga, fácil de recordar para usted y difícil de adivinar para los demás.</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Repita la con&amp;traseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La tecla Caps Lock (mayúsculas) está activada.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Create the store</source>
        <translation>&amp;Crear el almacén</translation>
    </message>
</context>
<context>
    <name>enlace::DateEdit</name>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>enlace::DeadlineLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whose move: %1</source>
        <translation>Le toca a: %1</translation>
    </message>
    <message>
        <source>unconfirmed rule</source>
        <translation>regla sin confirmar</translation>
    </message>
</context>
<context>
    <name>enlace::DeadlinesCard</name>
    <message>
        <source>Upcoming deadlines</source>
        <translation>Próximas fechas límite</translation>
    </message>
    <message>
        <source>Nothing is due. Renewals, authorizations, releases and touch-bases would stand here, each with its reason.</source>
        <translation>Nada vence por ahora. Aquí estarían renovaciones, autorizaciones, permisos y contactos de seguimiento, cada uno con su motivo.</translation>
    </message>
</context>
<context>
    <name>enlace::DeadlinesTab</name>
    <message>
        <source>Which deadlines</source>
        <translation>Qué fechas límite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>As counted</source>
        <translation>Según la cuenta</translation>
    </message>
    <message>
        <source>%1, a closed day</source>
        <translation>%1, día inhábil</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué tan seguro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Volver a abrir</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Todavía no hay nada hecho</translation>
    </message>
    <message>
        <source>Here stands what was due and is done, the latest first.</source>
        <translation>Aquí está lo que vencía y ya se hizo, primero lo más reciente.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada vence por ahora</translation>
    </message>
    <message>
        <source>Renewals, authorizations, releases and touch-bases would stand here, each with its reason.</source>
        <translation>Aquí estarían renovaciones, autorizaciones, permisos y contactos de seguimiento, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Qué depende de ello</translation>
    </message>
    <message>
        <source>&amp;Back into the list now</source>
        <translation>&amp;Volver a la lista ya</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <translation>&amp;Posponer…</translation>
    </message>
    <message>
        <source>&amp;End the pause</source>
        <translation>&amp;Terminar la pausa</translation>
    </message>
    <message>
        <source>Pause the &amp;family…</source>
        <translation>Pausar a la &amp;familia…</translation>
    </message>
</context>
<context>
    <name>enlace::DemoPage</name>
    <message>
        <source>Making the demo county</source>
        <translation>Preparando el condado de demostración</translation>
    </message>
    <message>
        <source>11,407 invented children and their families, with three years of history around today. Nobody in it exists; try whatever you like. It takes about half a minute.</source>
        <translation>11,407 niñas y niños inventados con sus familias y tres años de historial hasta hoy. Ninguna de estas personas existe; pruebe lo que quiera. Tarda alrededor de medio minuto.</translation>
    </message>
    <message>
        <source>How much of the county is made</source>
        <translation>Cuánto del condado está listo</translation>
    </message>
</context>
<context>
    <name>enlace::DirectoryDesk</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Nuevo contrato…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>otra red</translation>
    </message>
    <message>
        <source>Contract: %1 · %2</source>
        <translation>Contrato: %1 · %2</translation>
    </message>
    <message>
        <source>History of the contract</source>
        <translation>Historial del contrato</translation>
    </message>
    <message>
        <source>It is in the directory again.</source>
        <translation>Está otra vez en el directorio.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>A contract with a network</source>
        <translation>Un contrato con una red</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Una entrada nueva</translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation>Qué se sabe…</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nueva regla…</translation>
    </message>
    <message>
        <source>What is known of a network</source>
        <translation>Qué se sabe de una red</translation>
    </message>
    <message>
        <source>A rule of a network or county</source>
        <translation>Una regla de una red o un condado</translation>
    </message>
</context>
<context>
    <name>enlace::DirectoryDetail</name>
    <message>
        <source>Put away</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>Pacientes nuevos</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Nadie lo ha dicho</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Atiende a</translation>
    </message>
    <message>
        <source>CCS panel</source>
        <translation>Panel de CCS</translation>
    </message>
    <message>
        <source>Medi-Cal Dental</source>
        <translation>Medi-Cal Dental</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedación</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Seen at, and admits to</source>
        <translation>Dónde atiende y en qué hospitales</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Ya no está activa</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>La reemplaza</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Atiende en</translation>
    </message>
    <message>
        <source>The coordinator is called</source>
        <translation>Aquí la coordinación se llama</translation>
    </message>
    <message>
        <source>Who is seen here</source>
        <translation>Quiénes atienden aquí</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>For this child</source>
        <translation>En este caso</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Mejor horario</translation>
    </message>
    <message>
        <source>Language line</source>
        <translation>Línea de idiomas</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Contracts with networks</source>
        <translation>Contratos con redes</translation>
    </message>
    <message>
        <source>Nobody has written down a contract.</source>
        <translation>Nadie ha anotado un contrato.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>The family says</source>
        <translation>La familia dice</translation>
    </message>
    <message>
        <source>Refused to take children</source>
        <translation>Veces que no aceptaron</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1, the last on %2</source>
        <translation>
            <numerusform>%n vez: %1, el %2</numerusform>
            <numerusform>%n veces: %1; la última, el %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) whom this concerns</source>
        <translation>
            <numerusform>A %n niña o niño le afecta</numerusform>
            <numerusform>A %n niñas y niños les afecta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in their care today</source>
        <translation>
            <numerusform>Atiende hoy a %n niña o niño</numerusform>
            <numerusform>Atiende hoy a %n niñas y niños</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned by the plan</source>
        <translation>asignación del plan</translation>
    </message>
</context>
<context>
    <name>enlace::DirectoryFilters</name>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Any specialty</source>
        <translation>Cualquier especialidad</translation>
    </message>
    <message>
        <source>The child&apos;s network</source>
        <translation>Red de la niña o el niño</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Dentro o fuera de la red</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>Pacientes nuevos</translation>
    </message>
    <message>
        <source>Whether accepting or not</source>
        <translation>Acepte pacientes o no</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Any county</source>
        <translation>Cualquier condado</translation>
    </message>
    <message>
        <source>Sees children</source>
        <translation>Atiende a niñas y niños</translation>
    </message>
    <message>
        <source>CCS paneled</source>
        <translation>En el panel de CCS</translation>
    </message>
    <message>
        <source>Medi-Cal Dental</source>
        <translation>Medi-Cal Dental</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>One entry, from another place</source>
        <translation>Un registro, desde otra sección</translation>
    </message>
    <message>
        <source>Part of the list, from another place</source>
        <translation>Una parte de la lista, desde otra sección</translation>
    </message>
</context>
<context>
    <name>enlace::DraftBar</name>
    <message>
        <source>%1: typed %2 and not saved.</source>
        <translation>%1: se escribió %2 y no se guardó.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>enlace::DuesTab</name>
    <message>
        <source>Deadlines, tasks or messages</source>
        <translation>Plazos, tareas o mensajes</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Plazos y tareas</translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentCard</name>
    <message>
        <source>Waiting on: %1</source>
        <translation>En espera de: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this step</source>
        <translation>
            <numerusform>%n día en este paso</numerusform>
            <numerusform>%n días en este paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical: %n day(s)</source>
        <translation>
            <numerusform>lo común: %n día</numerusform>
            <numerusform>lo común: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What to tell the family</source>
        <translation>Qué decir a la familia</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>No equipment on record. Here it would say where each item stands, who has it, and what comes next.</source>
        <translation>Sin equipos en el registro. Aquí diría cómo va cada artículo, quién debe actuar y qué sigue.</translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentDetail</name>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>What to tell the family in %1: %2</source>
        <translation>Qué decirle a la familia en %1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the sentence in %1</source>
        <translation>Copiar la frase en %1</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Pasos hasta ahora</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Abrir la familia</translation>
    </message>
    <message>
        <source>Needed before discharge</source>
        <translation>Se necesita antes de la salida del hospital</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this step</source>
        <translation>
            <numerusform>%n día en este paso</numerusform>
            <numerusform>%n días en este paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical: %n day(s)</source>
        <translation>
            <numerusform>lo habitual: %n día</numerusform>
            <numerusform>lo habitual: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>no se conoce ninguna</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Therapy unit</source>
        <translation>Unidad de terapia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to tell the family</source>
        <translation>Qué decirle a la familia</translation>
    </message>
    <message>
        <source>Brand required</source>
        <translation>Marca requerida</translation>
    </message>
    <message>
        <source>What the vendor must mind</source>
        <translation>Qué debe cuidar quien provee</translation>
    </message>
    <message>
        <source>Who is expected to pay</source>
        <translation>Quién debería pagar</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation>Próxima entrega</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Cita: %1</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometido para el %1</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se cumplió</translation>
    </message>
    <message numerus="yes">
        <source>%n promised day(s) of this step passed</source>
        <translation>
            <numerusform>Pasó %n fecha prometida de este paso</numerusform>
            <numerusform>Pasaron %n fechas prometidas de este paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Suministros</translation>
    </message>
    <message>
        <source>Reorder by</source>
        <translation>Volver a pedir antes del</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Fecha esperada</translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentPage</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Therapy unit</source>
        <translation>Unidad de terapia</translation>
    </message>
    <message>
        <source>Any therapy unit</source>
        <translation>Cualquier unidad de terapia</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Compañía de equipo</translation>
    </message>
    <message>
        <source>Any vendor</source>
        <translation>Cualquier compañía</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Sin avance</translation>
    </message>
    <message>
        <source>Needed before discharge</source>
        <translation>Se necesita antes de la salida del hospital</translation>
    </message>
    <message>
        <source>Also what is in use</source>
        <translation>También lo que está en uso</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Where each item stands, who has it, and what to tell the family</source>
        <translation>En qué paso va cada artículo, quién lo tiene y qué decirle a la familia</translation>
    </message>
    <message>
        <source>Child&apos;s name, birth date or CIN; or the item</source>
        <translation>Nombre, fecha de nacimiento o CIN de la niña o el niño; o el artículo</translation>
    </message>
    <message>
        <source>Look up equipment</source>
        <translation>Buscar equipos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Enter opens the family.</source>
        <translation>Enter abre la familia.</translation>
    </message>
    <message>
        <source>No items here</source>
        <translation>Aquí no hay artículos</translation>
    </message>
    <message>
        <source>Here stands each item that a child needs, is getting or uses, the latest first.</source>
        <translation>Aquí aparece cada artículo que una niña o un niño necesita, espera o usa; los más atrasados primero.</translation>
    </message>
    <message>
        <source>No item matches</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Try the child&apos;s birth date or CIN, or fewer letters. Items of children whom you may not see are not shown.</source>
        <translation>Pruebe con la fecha de nacimiento o el CIN, o con menos letras. No se muestran artículos de niñas y niños que usted no puede ver.</translation>
    </message>
    <message>
        <source>The child who was looked up</source>
        <translation>La persona que se consultó</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from another place</source>
        <translation>
            <numerusform>%n artículo, desde otra sección</numerusform>
            <numerusform>%n artículos, desde otra sección</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the list, from another place</source>
        <translation>Una parte de la lista, desde otra sección</translation>
    </message>
    <message>
        <source>Found. Until the end of the day you can read where this child&apos;s equipment stands and whom to call. The look-up was recorded.</source>
        <translation>Se encontró. Hasta el final del día puede leer en qué paso está el equipo y a quién llamar. La consulta quedó registrada.</translation>
    </message>
    <message>
        <source>More than %1 match: only the best are listed. Another letter narrows them.</source>
        <translation>Coinciden más de %1: solo se muestran los mejores. Otra letra reduce la lista.</translation>
    </message>
    <message>
        <source>&amp;Look up a child of another unit…</source>
        <translation>&amp;Buscar a una niña o un niño de otra unidad…</translation>
    </message>
    <message>
        <source>This child has no items here</source>
        <translation>Aquí no hay artículos para esta persona</translation>
    </message>
    <message>
        <source>Until the end of the day you can open the child&apos;s page and see whom to call.</source>
        <translation>Hasta el final del día puede abrir su página y ver a quién llamar.</translation>
    </message>
    <message>
        <source>Open the child</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Look up a child of another unit…</source>
        <translation>Buscar a una niña o un niño de otra unidad…</translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentSide</name>
    <message>
        <source>Choose an item</source>
        <translation>Elija un artículo</translation>
    </message>
    <message>
        <source>Down or Enter goes into the list. Then it stands here who has the item, what comes next, and what to tell the family. That you looked is recorded.</source>
        <translation>Use la flecha hacia abajo o Enter para ir a la lista. Aquí verá quién tiene el artículo, qué sigue y qué decirle a la familia. Queda registrado que usted lo consultó.</translation>
    </message>
</context>
<context>
    <name>enlace::EquipmentTab</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>No equipment on record</source>
        <translation>Sin equipos en el registro</translation>
    </message>
    <message>
        <source>Here stands each item that the child needs, is getting or uses: where it stands, who has it, and what comes next.</source>
        <translation>Aquí está cada artículo que la niña o el niño necesita, espera o usa: cómo va, quién lo tiene y qué sigue.</translation>
    </message>
    <message>
        <source>The item moves again.</source>
        <translation>El equipo vuelve a avanzar.</translation>
    </message>
    <message>
        <source>History of the step: %1</source>
        <translation>Historial del paso: %1</translation>
    </message>
    <message>
        <source>An item of another child</source>
        <translation>Un equipo de otro niño o niña</translation>
    </message>
    <message>
        <source>&amp;Move on…</source>
        <translation>&amp;Siguiente paso…</translation>
    </message>
    <message>
        <source>&amp;Note and dates…</source>
        <translation>No&amp;ta y fechas…</translation>
    </message>
    <message>
        <source>Promise not kept…</source>
        <translation>No se cumplió la fecha…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Dejar en suspenso…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The appeal ended…</source>
        <translation>La apelación terminó…</translation>
    </message>
    <message>
        <source>The family appeals…</source>
        <translation>La familia apela…</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Nuevo equipo</translation>
    </message>
    <message>
        <source>Correct the step…</source>
        <translation>Corregir el paso…</translation>
    </message>
    <message>
        <source>Correct the item</source>
        <translation>Corregir el equipo</translation>
    </message>
    <message>
        <source>It will not come…</source>
        <translation>No llegará…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Historial del equipo</translation>
    </message>
    <message>
        <source>The item is wanted again.</source>
        <translation>El equipo se necesita otra vez.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>Un equipo nuevo</translation>
    </message>
    <message>
        <source>A delivery…</source>
        <translation>Una entrega…</translation>
    </message>
    <message>
        <source>Another vendor…</source>
        <translation>Otra compañía…</translation>
    </message>
</context>
<context>
    <name>enlace::EvidenceFiles</name>
    <message>
        <source>Another file is still on its way. Stop it, or wait.</source>
        <translation>Hay otro archivo en camino. Deténgalo o espere.</translation>
    </message>
    <message>
        <source>The file was attached to “%1”.</source>
        <translation>El archivo se adjuntó a “%1”.</translation>
    </message>
    <message>
        <source>The document has no file any more.</source>
        <translation>El documento ya no tiene archivo.</translation>
    </message>
    <message>
        <source>The copy was saved. It is not encrypted: delete it when it is no longer needed.</source>
        <translation>Se guardó la copia. Esta no está cifrada: bórrela cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Save a copy outside of Enlace?</source>
        <translation>¿Guardar una copia fuera de Enlace?</translation>
    </message>
    <message>
        <source>The copy is no longer protected: it is not encrypted, whoever can open the folder can read it, and nobody sees who did. That a copy was saved is written down.</source>
        <translation>La copia ya no está protegida: no está cifrada, puede leerla cualquier persona que pueda abrir la carpeta, y nadie ve quién lo hizo. Queda anotado que se guardó una copia.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Guardar una copia del documento</translation>
    </message>
</context>
<context>
    <name>enlace::EvidenceTab</name>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Ya no sirve</translation>
    </message>
    <message>
        <source>Validity not known</source>
        <translation>No se sabe si sirve</translation>
    </message>
    <message>
        <source>Soon too old</source>
        <translation>Pronto no servirá</translation>
    </message>
    <message>
        <source>For life</source>
        <translation>De por vida</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Comprueba</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Quién lo firmó</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Fecha que lleva</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Dónde se usó</translation>
    </message>
    <message>
        <source>Nowhere yet, as far as is noted.</source>
        <translation>Todavía en ninguna parte, según lo anotado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Note a use…</source>
        <translation>Anotar un uso…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Está otra vez en la lista.</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Historial del documento</translation>
    </message>
    <message>
        <source>Where a document was used</source>
        <translation>Dónde se usó un documento</translation>
    </message>
    <message>
        <source>A new document</source>
        <translation>Un documento nuevo</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>El documento “%1”</translation>
    </message>
    <message>
        <source>&amp;Add a document</source>
        <translation>&amp;Agregar un documento</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
    <message>
        <source>No documents on record</source>
        <translation>Sin documentos en el registro</translation>
    </message>
    <message>
        <source>Here stands what proves something for the child: prescriptions, reports, the statement that a condition is lifelong. A packet takes from here what still counts.</source>
        <translation>Aquí está lo que comprueba algo para la niña o el niño: recetas, informes, la declaración de que una condición es de por vida. Los paquetes toman de aquí lo que aún sirve.</translation>
    </message>
    <message>
        <source>The file is being looked into…</source>
        <translation>Se está revisando el archivo…</translation>
    </message>
    <message>
        <source>The file is being attached…</source>
        <translation>Se está adjuntando el archivo…</translation>
    </message>
    <message>
        <source>The file is being opened…</source>
        <translation>Se está abriendo el archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No scan or PDF is attached.</source>
        <translation>No hay ningún documento escaneado ni PDF adjunto.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Reemplazar el archivo…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Scans and PDFs (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</source>
        <translation>Documentos escaneados y PDF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Say what it is. The file is attached when the document is saved.</source>
        <translation>Diga qué es. El archivo se adjunta al guardar el documento.</translation>
    </message>
    <message>
        <source>What proves something for the child, kept once and used again: what each paper is, until when it counts, where it lies, and its scan or PDF, encrypted like all the rest.</source>
        <translation>Lo que comprueba algo para la niña o el niño, guardado una vez y usado de nuevo: qué es cada papel, hasta cuándo sirve, dónde está y su PDF o documento escaneado, cifrado como todo lo demás.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Agregar desde un archi&amp;vo…</translation>
    </message>
    <message>
        <source>A PDF, PNG, JPEG or TIFF of at most 25 MB; several pictures become one PDF, in the order of their names. They can be dropped here too.</source>
        <translation>Un PDF, PNG, JPEG o TIFF de 25 MB como máximo; varias imágenes se unen en un solo PDF, en el orden de sus nombres. También puede arrastrarlos hasta aquí.</translation>
    </message>
    <message>
        <source>Choose a PDF, or the pictures of one document</source>
        <translation>Elija un PDF o las imágenes de un mismo documento</translation>
    </message>
    <message>
        <source>A scan or PDF, or several pictures, which become one PDF. They can be dropped here too.</source>
        <translation>Un escaneo o PDF, o varias imágenes, que se unen en un solo PDF. También puede arrastrarlos hasta aquí.</translation>
    </message>
</context>
<context>
    <name>enlace::ExactLookupForm</name>
    <message>
        <source>Look up a child of another unit</source>
        <translation>Buscar a una niña o un niño de otra unidad</translation>
    </message>
    <message>
        <source>Look &amp;up</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;First names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>The whole name, with the birth date. Each look-up is recorded.</source>
        <translation>Nombres y apellidos completos, con la fecha de nacimiento. La búsqueda queda registrada.</translation>
    </message>
    <message>
        <source>Last &amp;names</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>With the month in letters: Mar 5 2018.</source>
        <translation>Con el mes en letras: 5 mar 2018.</translation>
    </message>
    <message>
        <source>Or the C&amp;IN</source>
        <translation>O solo el C&amp;IN</translation>
    </message>
    <message>
        <source>Then nothing else is needed.</source>
        <translation>Con el CIN no hace falta nada más.</translation>
    </message>
</context>
<context>
    <name>enlace::ExplainButton</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>Where this date comes from</source>
        <translation>De dónde sale esta fecha</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>¿De dónde sale esta fecha?</translation>
    </message>
    <message>
        <source>Unconfirmed rule: check before you rely on it</source>
        <translation>Regla sin confirmar: verifique antes de usarla</translation>
    </message>
</context>
<context>
    <name>enlace::FamiliesPage</name>
    <message>
        <source>%1 children or more</source>
        <translation>%1 niñas y niños o más</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n niña o niño</numerusform>
            <numerusform>%n niñas y niños</numerusform>
        </translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niñas y niños</translation>
    </message>
    <message>
        <source>Enter opens the family.</source>
        <translation>Enter abre la familia.</translation>
    </message>
    <message>
        <source>No family matches this search.</source>
        <translation>Ninguna familia coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Try fewer letters, a phone number or a CIN.</source>
        <translation>Pruebe con menos letras, un teléfono o un CIN.</translation>
    </message>
    <message>
        <source>No children yet</source>
        <translation>Todavía no hay niñas ni niños</translation>
    </message>
    <message>
        <source>Here stand the children whose families you look after. A health plan&apos;s roster brings them in.</source>
        <translation>Aquí están las niñas y los niños de las familias que usted atiende. La lista de un plan de salud los trae.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Any coordinator</source>
        <translation>Cualquier coordinación</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
    <message>
        <source>Any need tier</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>Whatever is due</source>
        <translation>Con o sin fechas límite</translation>
    </message>
    <message>
        <source>No lead coordinator</source>
        <translation>Sin coordinación principal</translation>
    </message>
    <message>
        <source>No child matches these filters.</source>
        <translation>Ningún caso coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren), from another place</source>
        <translation>
            <numerusform>%n niña o niño, desde otra sección</numerusform>
            <numerusform>%n niñas y niños, desde otra sección</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the list, from another place</source>
        <translation>Una parte de la lista, desde otra sección</translation>
    </message>
    <message>
        <source>Found by “%1”</source>
        <translation>Resultados de “%1”</translation>
    </message>
    <message>
        <source>Press to show all families again</source>
        <translation>Presione para volver a mostrar todas las familias</translation>
    </message>
</context>
<context>
    <name>enlace::FamilyCard</name>
    <message>
        <source>Your role does not show this part of the record.</source>
        <translation>Su función no muestra esta parte del expediente.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ver todo (%1)</translation>
    </message>
</context>
<context>
    <name>enlace::FamilyPage</name>
    <message>
        <source>Speaks: %1</source>
        <translation>Habla: %1</translation>
    </message>
    <message>
        <source>interpreter requested</source>
        <translation>pidió intérprete</translation>
    </message>
    <message>
        <source>reads: %1</source>
        <translation>lee: %1</translation>
    </message>
    <message>
        <source>Lead coordinator: %1</source>
        <translation>Coordinación principal: %1</translation>
    </message>
    <message>
        <source>No lead coordinator</source>
        <translation>Sin coordinación principal</translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation>Familia %1</translation>
    </message>
    <message>
        <source>From an imported roster, current as of %1.</source>
        <translation>De una lista importada; datos al %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Allergy: %1 (%2)</source>
        <translation>Alergia: %1 (%2)</translation>
    </message>
    <message>
        <source>Brand required: %1 (%2)</source>
        <translation>Marca requerida: %1 (%2)</translation>
    </message>
    <message>
        <source>Need tier: %1</source>
        <translation>Nivel de necesidad: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del expediente</translation>
    </message>
    <message>
        <source>or before, when: %1</source>
        <translation>o antes, cuando: %1</translation>
    </message>
    <message>
        <source>On pause until %1: %2</source>
        <translation>En pausa hasta el %1: %2</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>All its lines are work again; it can be taken back</source>
        <translation>Todas sus líneas vuelven a ser trabajo; se puede deshacer</translation>
    </message>
    <message>
        <source>The lead coordinator does not work in %1</source>
        <translation>La coordinación principal no trabaja en %1</translation>
    </message>
</context>
<context>
    <name>enlace::FamilyPaperView</name>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Idioma de la hoja</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Nobody has noted which language the family reads.</source>
        <translation>Nadie ha anotado en qué idioma lee la familia.</translation>
    </message>
    <message>
        <source>The family reads another language: %1.</source>
        <translation>La familia lee otro idioma: %1.</translation>
    </message>
    <message>
        <source>The family reads %1. Enlace writes papers in English and Spanish; have the sheet explained in their language.</source>
        <translation>La familia lee %1. Enlace escribe los papeles en inglés y español; haga que se les explique la hoja en su idioma.</translation>
    </message>
    <message>
        <source>In the family&apos;s language: %1.</source>
        <translation>En el idioma de la familia: %1.</translation>
    </message>
</context>
<context>
    <name>enlace::FamilyTab</name>
    <message>
        <source>Not shown to your role</source>
        <translation>No se muestra a su función</translation>
    </message>
    <message>
        <source>This part of the record is for those who coordinate the child&apos;s care and for their supervisor.</source>
        <translation>Esta parte del expediente es para quienes coordinan la atención y para quien supervisa.</translation>
    </message>
    <message>
        <source>This part of the record is for those who coordinate the child&apos;s care. Ask %1.</source>
        <translation>Esta parte del expediente es para quienes coordinan la atención. Pregunte a %1.</translation>
    </message>
    <message>
        <source>What is due, and why</source>
        <translation>Qué vence y por qué</translation>
    </message>
</context>
<context>
    <name>enlace::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Press to take this away</source>
        <translation>Presione para quitarlo</translation>
    </message>
</context>
<context>
    <name>enlace::FirstPage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>One family on one screen: providers, equipment, therapists and deadlines. Where are your records?</source>
        <translation>Una familia en una pantalla: proveedores, equipos, terapeutas y fechas límite. ¿Dónde están sus registros?</translation>
    </message>
    <message>
        <source>&amp;Create a store</source>
        <translation>&amp;Crear un almacén</translation>
    </message>
    <message>
        <source>A new, encrypted folder on this computer, for one office.</source>
        <translation>Una carpeta nueva y cifrada en esta computadora, para una oficina.</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>&amp;Abrir un almacén</translation>
    </message>
    <message>
        <source>A folder that Enlace made before.</source>
        <translation>Una carpeta que Enlace creó antes.</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Conectar con un &amp;servidor</translation>
    </message>
    <message>
        <source>A shared PostgreSQL database of your agency.</source>
        <translation>Una base de datos PostgreSQL que su agencia comparte.</translation>
    </message>
    <message>
        <source>Opened on this computer</source>
        <translation>Abiertos en esta computadora</translation>
    </message>
    <message>
        <source>&amp;Look at a demo county</source>
        <translation>&amp;Ver un condado de demostración</translation>
    </message>
    <message>
        <source>Invented families to try everything with; no password, nothing to lose.</source>
        <translation>Familias inventadas para probarlo todo, sin contraseña y sin riesgo.</translation>
    </message>
</context>
<context>
    <name>enlace::ForgottenPage</name>
    <message>
        <source>Set a new password</source>
        <translation>Poner una contraseña nueva</translation>
    </message>
    <message>
        <source>Type the recovery key that was printed or saved when the store was created. A colleague who administers Enlace can also do this for you.</source>
        <translation>Escriba la clave de recuperación que se imprimió o guardó al crear el almacén. También puede hacerlo por usted quien administra Enlace.</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>&amp;Nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clave de &amp;recuperación</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Contraseña nueva</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Contraseña nueva &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Poner la contraseña</translation>
    </message>
</context>
<context>
    <name>enlace::FormNotesView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>enlace::Gate</name>
    <message>
        <source>Open a store</source>
        <translation>Abrir un almacén</translation>
    </message>
</context>
<context>
    <name>enlace::GatePage</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>enlace::GivePanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>It stays in the list of what is with others until it is done.</source>
        <translation>Se queda en la lista de lo que deben hacer otras personas hasta que esté hecho.</translation>
    </message>
    <message>
        <source>Who must ac&amp;t</source>
        <translation>A quién le &amp;toca</translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation>A &amp;quién del grupo</translation>
    </message>
    <message>
        <source>As&amp;ked on</source>
        <translation>Se &amp;pidió el</translation>
    </message>
    <message>
        <source>Ask a&amp;gain on</source>
        <translation>&amp;Volver a preguntar el</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>A quién le toca: %1</translation>
    </message>
    <message numerus="yes">
        <source>Who must act: %n line(s)</source>
        <translation>
            <numerusform>A quién le toca: %n línea</numerusform>
            <numerusform>A quién le toca: %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>enlace::GrownUpPanel</name>
    <message>
        <source>First to call</source>
        <translation>Llamar primero</translation>
    </message>
    <message>
        <source>May consent to care</source>
        <translation>Puede consentir la atención</translation>
    </message>
    <message>
        <source>May not consent</source>
        <translation>No puede consentir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>never call here</source>
        <translation>nunca llame aquí</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lee %1</translation>
    </message>
    <message>
        <source>interpreter requested</source>
        <translation>pidió intérprete</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Cómo comunicarse</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>may be left</source>
        <translation>se pueden dejar</translation>
    </message>
    <message>
        <source>never leave one</source>
        <translation>nunca deje mensaje</translation>
    </message>
    <message>
        <source>not asked: leave none</source>
        <translation>sin preguntar: no deje mensaje</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>se pueden mandar</translation>
    </message>
    <message>
        <source>never send one</source>
        <translation>nunca mande cartas</translation>
    </message>
    <message>
        <source>not asked: send none</source>
        <translation>sin preguntar: no mande cartas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>enlace::HealthTab</name>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Diagnóstico principal</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>de por vida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ya no se toma</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>Se toma ahora</translation>
    </message>
    <message>
        <source>letter of need of %1</source>
        <translation>carta de necesidad del %1</translation>
    </message>
    <message>
        <source>No substitutes</source>
        <translation>Sin sustitutos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>No allergies on record. Ask before you rely on it.</source>
        <translation>Sin alergias en el registro. Pregunte antes de confiarse.</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>No diagnoses on record.</source>
        <translation>Sin diagnósticos en el registro.</translation>
    </message>
    <message>
        <source>Brand requireds</source>
        <translation>Marcas requeridas</translation>
    </message>
    <message>
        <source>No brand is required.</source>
        <translation>No se requiere ninguna marca.</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>No medications on record.</source>
        <translation>Sin medicamentos en el registro.</translation>
    </message>
</context>
<context>
    <name>enlace::HistoryView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Close it again</source>
        <translation>Cerrarlo otra vez</translation>
    </message>
    <message>
        <source>Look at it as it was then</source>
        <translation>Verlo como estaba entonces</translation>
    </message>
    <message>
        <source>Take this up again…</source>
        <translation>Retomar esto…</translation>
    </message>
    <message>
        <source>Opens the form with what stood here then</source>
        <translation>Abre el formulario con lo que decía entonces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been changed since this came here.</source>
        <translation>Sin cambios desde que se registró.</translation>
    </message>
</context>
<context>
    <name>enlace::HouseholdPanel</name>
    <message>
        <source>one week: %1; the other: %2</source>
        <translation>una semana: %1; la otra: %2</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Dónde encontrar a la familia</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
</context>
<context>
    <name>enlace::ImportHistory</name>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta hoy</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Todavía no hay importaciones</translation>
    </message>
    <message>
        <source>Rosters that were imported are listed here, and each can be undone.</source>
        <translation>Aquí aparecen las listas importadas; cada una se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
</context>
<context>
    <name>enlace::ImportLeft</name>
    <message>
        <source>Records that were left as they are</source>
        <translation>Registros que quedaron como están</translation>
    </message>
</context>
<context>
    <name>enlace::ImportPage</name>
    <message>
        <source>Choose a roster</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation>
            <numerusform>Se agregó %n niña o niño.</numerusform>
            <numerusform>Se agregaron %n niñas y niños.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) changed.</source>
        <translation>
            <numerusform>Cambió %n niña o niño.</numerusform>
            <numerusform>Cambiaron %n niñas y niños.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import undone; all is as before</source>
        <translation>Se deshizo la importación; todo quedó como antes</translation>
    </message>
    <message numerus="yes">
        <source>Import undone, but for %n record(s) that were edited since.</source>
        <translation>
            <numerusform>Se deshizo la importación, salvo %n registro que cambió después.</numerusform>
            <numerusform>Se deshizo la importación, salvo %n registros que cambiaron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A health plan&apos;s roster becomes families. You see what would change before anything does.</source>
        <translation>La lista de un plan de salud se convierte en familias. Usted ve qué cambiaría antes de que cambie algo.</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>Preview: nothing has been changed yet</source>
        <translation>Vista previa: todavía no se cambia nada</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Importar ahora</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Comparing with what is on record…</source>
        <translation>Comparando con lo que está en el registro…</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Haciendo primero una copia de seguridad…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Quedaron como están</translation>
    </message>
    <message>
        <source>The import was undone. These were edited since, so nothing was taken from them: look at each, and archive what should not be here.</source>
        <translation>Se deshizo la importación. Estos cambiaron después, así que no se les quitó nada: revise cada uno y archive lo que no deba estar aquí.</translation>
    </message>
    <message>
        <source>Working out deadlines and search words…</source>
        <translation>Calculando plazos y palabras de búsqueda…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
    <message>
        <source>Canceled; nothing was changed</source>
        <translation>Se canceló; no se cambió nada</translation>
    </message>
</context>
<context>
    <name>enlace::ImportPreview</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Looks like the same child: %1</source>
        <translation>Parece ser la misma persona: %1</translation>
    </message>
    <message>
        <source>The same child as %1</source>
        <translation>La misma persona: %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>New health networks: %1</source>
        <translation>Redes de salud nuevas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new provider(s)</source>
        <translation>
            <numerusform>%n proveedor nuevo</numerusform>
            <numerusform>%n proveedores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a decision; without one they are left out.</source>
        <translation>
            <numerusform>%n fila necesita una decisión; sin ella queda fuera.</numerusform>
            <numerusform>%n filas necesitan una decisión; sin ella quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>a child whom another agency or team cares for</source>
        <translation>una niña o un niño a cargo de otra agencia o equipo</translation>
    </message>
</context>
<context>
    <name>enlace::InterruptionsTab</name>
    <message>
        <source>Interruptions</source>
        <translation>Interrupciones</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted now</source>
        <translation>Interrumpido ahora</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>otherwise from %1</source>
        <translation>distinto desde el %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Settled on %1: %2</source>
        <translation>Resuelto el %1: %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>reclamación %1</translation>
    </message>
    <message>
        <source>%1 is to pay %2</source>
        <translation>%1 debe pagar a %2</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Por pagar a: %1</translation>
    </message>
    <message>
        <source>outside the network</source>
        <translation>fuera de la red</translation>
    </message>
    <message>
        <source>billed %1</source>
        <translation>facturado el %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>prometido para el %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagado el %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Service at risk</source>
        <translation>Servicio en riesgo</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Promesa sin cumplir</translation>
    </message>
    <message>
        <source>What the child was without</source>
        <translation>Lo que ha faltado</translation>
    </message>
    <message>
        <source>Covered before and now</source>
        <translation>Cubierto antes y ahora</translation>
    </message>
    <message>
        <source>Nothing is written down. When something is covered otherwise than before, both stand here side by side until it is settled.</source>
        <translation>No hay nada anotado. Cuando algo se cubre de otro modo que antes, lo de antes y lo de ahora se ven aquí juntos hasta que se resuelva.</translation>
    </message>
    <message>
        <source>Bills to be paid</source>
        <translation>Facturas sin pagar</translation>
    </message>
    <message>
        <source>No unpaid bill is written down. Providers outside the network who wait for their money are followed here until they are paid.</source>
        <translation>No hay ninguna factura sin pagar anotada. Aquí se da seguimiento a los proveedores fuera de la red que esperan su pago.</translation>
    </message>
    <message>
        <source>The records show by themselves:</source>
        <translation>Según los registros:</translation>
    </message>
    <message>
        <source>All that the coverage paid</source>
        <translation>Todo lo que pagaba la cobertura</translation>
    </message>
    <message>
        <source>Neither do the records show an interruption of care, nor has anybody written one down. What a vendor or a move interrupts is written here.</source>
        <translation>Los registros no muestran ninguna interrupción de la atención, ni nadie ha anotado una. Anote aquí otras interrupciones, como un atraso de la compañía de equipo o una mudanza.</translation>
    </message>
    <message>
        <source>Nothing else is written down. What a vendor or a move interrupts is written here.</source>
        <translation>No hay nada más anotado. Anote aquí otras interrupciones, como un atraso de la compañía de equipo o una mudanza.</translation>
    </message>
</context>
<context>
    <name>enlace::ItemRecords</name>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Told and reached</source>
        <translation>Avisada y en contacto</translation>
    </message>
    <message>
        <source>Told, not reached yet</source>
        <translation>Avisada; falta el contacto</translation>
    </message>
    <message>
        <source>Family not told yet</source>
        <translation>Falta avisar a la familia</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Tocaba el %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>llegó el %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>prometida para el %1</translation>
    </message>
    <message>
        <source>Changes of vendor</source>
        <translation>Cambios de compañía</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>family told %1</source>
        <translation>aviso a la familia: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>contacto: %1</translation>
    </message>
</context>
<context>
    <name>enlace::KeepingBar</name>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
</context>
<context>
    <name>enlace::KeptCardsTab</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Your role does not show this part of the record.</source>
        <translation>Su función no muestra esta parte del expediente.</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>enlace::KeptListTab</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>enlace::LanguageSwitch</name>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Show the program in English</source>
        <translation>Mostrar el programa en inglés</translation>
    </message>
    <message>
        <source>Show the program in Spanish</source>
        <translation>Mostrar el programa en español</translation>
    </message>
</context>
<context>
    <name>enlace::LineActionBar</name>
    <message numerus="yes">
        <source>%n line(s) selected: what you do is done to all of them, and one undo takes all of it back.</source>
        <translation>
            <numerusform>%n línea seleccionada: lo que haga se aplica a ella y se puede deshacer.</numerusform>
            <numerusform>%n líneas seleccionadas: lo que haga se aplica a todas, y se deshace de una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Ask somebody, pause the family, undo</source>
        <translation>Pedirlo a alguien, pausar a la familia, deshacer</translation>
    </message>
</context>
<context>
    <name>enlace::LinePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::ListSection</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>enlace::ListTab</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It is in the list again.</source>
        <translation>Está otra vez en la lista.</translation>
    </message>
</context>
<context>
    <name>enlace::LockScreen</name>
    <message>
        <source>Enlace is locked</source>
        <translation>Enlace está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Enlace locked itself after %n minutes. Nothing was lost.</source>
        <translation>
            <numerusform>Enlace se bloqueó después de %n minuto sin uso. No se perdió nada.</numerusform>
            <numerusform>Enlace se bloqueó después de %n minutos sin uso. No se perdió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your password to go on where you were. Nothing was lost.</source>
        <translation>Escriba su contraseña para seguir donde estaba. No se perdió nada.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Contraseña de %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La tecla Caps Lock (mayúsculas) está activada.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Unlock it to go on where you were; a demo wants no password.</source>
        <translation>Desbloquéelo para seguir donde estaba; una demostración no pide contraseña.</translation>
    </message>
</context>
<context>
    <name>enlace::MainWindow</name>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar la sesión?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Enlace locks itself in %n second(s): nobody is using it.</source>
        <translation>
            <numerusform>Enlace se bloquea en %n segundo: nadie lo está usando.</numerusform>
            <numerusform>Enlace se bloquea en %n segundos: nadie lo está usando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minute(s) without use (Ctrl+L)</source>
        <translation>
            <numerusform>Se bloquea después de %n minuto sin uso (Ctrl+L)</numerusform>
            <numerusform>Se bloquea después de %n minutos sin uso (Ctrl+L)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed into a family&apos;s record and not saved is kept, and offered again to whoever typed it. Other forms are lost; to keep them, unlock with the password instead.</source>
        <translation>Lo que se escribió en el expediente de una familia sin guardar se conserva, y se vuelve a ofrecer a quien lo escribió. Los demás formularios se pierden; para conservarlos, desbloquee con la contraseña.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made; Enlace tries again in half an hour.</source>
        <translation>La copia de seguridad de hoy no se hizo; Enlace lo intentará de nuevo en media hora.</translation>
    </message>
</context>
<context>
    <name>enlace::MappingEditor</name>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Qué hay en ella</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be read</source>
        <translation>
            <numerusform>%n carácter no se puede leer</numerusform>
            <numerusform>%n caracteres no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Todavía falta: %1</translation>
    </message>
</context>
<context>
    <name>enlace::MemberForm</name>
    <message>
        <source>now in %1</source>
        <translation>ahora en %1</translation>
    </message>
    <message>
        <source>Add somebody to %1</source>
        <translation>Agregar a alguien al grupo: %1</translation>
    </message>
    <message>
        <source>&amp;Add to the team</source>
        <translation>&amp;Agregar al grupo</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>From today on. Whoever was in another team leaves it today.</source>
        <translation>A partir de hoy. Quien estaba en otro grupo lo deja hoy.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>enlace::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>enlace::MessagesTab</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>to the child&apos;s coordinator</source>
        <translation>a quien coordina la atención</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>the child&apos;s coordinator</source>
        <translation>quien coordina la atención</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Quién lo leyó</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Contestar…</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un mensaje nuevo</translation>
    </message>
    <message>
        <source>&amp;Write to the coordinator</source>
        <translation>&amp;Escribir a quien coordina</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>No hay mensajes</translation>
    </message>
    <message>
        <source>Here stands what therapists and coordinators write to one another about the child, and when it was read.</source>
        <translation>Aquí está lo que se escriben terapeutas y quienes coordinan la atención, y cuándo se leyó.</translation>
    </message>
</context>
<context>
    <name>enlace::NeedsTab</name>
    <message>
        <source>nobody asked yet</source>
        <translation>todavía no se ha preguntado</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>se preguntó a %n</numerusform>
            <numerusform>se preguntó a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n no aceptó</numerusform>
            <numerusform>%n no aceptaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for care</source>
        <translation>Búsqueda de atención</translation>
    </message>
    <message>
        <source>Whom the child needs</source>
        <translation>A quién se busca</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>Registrar una búsqueda</translation>
    </message>
    <message>
        <source>Nobody is looked for. Here stands what the child needs of somebody who is still to be found, who was asked, and what they answered.</source>
        <translation>No se busca a nadie. Aquí se anota qué atención falta encontrar, a quién se preguntó y qué contestaron.</translation>
    </message>
    <message>
        <source>What the family wishes about providers</source>
        <translation>Preferencias de la familia sobre proveedores y compañías</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add what the family wishes about a provider</source>
        <translation>Agregar lo que la familia desea sobre un proveedor</translation>
    </message>
    <message>
        <source>The family has named nobody whom they prefer or do not want.</source>
        <translation>La familia no ha nombrado a nadie que prefiera o no desee.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>packet of %1</source>
        <translation>paquete del %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>volver a buscar el %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>se preguntó el %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>contestaron el %1</translation>
    </message>
    <message>
        <source>first visit on %1</source>
        <translation>primera cita el %1</translation>
    </message>
    <message>
        <source>ask again on %1</source>
        <translation>volver a preguntar el %1</translation>
    </message>
    <message>
        <source>has an older packet than the one there is now</source>
        <translation>tiene un paquete anterior al que hay ahora</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Preguntar a alguien…</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Contestaron…</translation>
    </message>
    <message>
        <source>Sheet for the choice of network</source>
        <translation>Hoja para elegir red</translation>
    </message>
    <message>
        <source>Networks %1.pdf</source>
        <translation>Redes %1.pdf</translation>
    </message>
</context>
<context>
    <name>enlace::NetworksBeside</name>
    <message>
        <source>nobody</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Not all known</source>
        <translation>No se sabe de todas</translation>
    </message>
    <message>
        <source>Nobody has written it down</source>
        <translation>Nadie lo ha anotado</translation>
    </message>
    <message>
        <source>Choose two or three of them.</source>
        <translation>Elija dos o tres.</translation>
    </message>
    <message>
        <source>Nothing is written down of these yet. Choose one in the list of organizations and add what is known, or a rule.</source>
        <translation>Todavía no hay nada anotado de estas. Elija una en la lista de organizaciones y agregue lo que se sabe, o una regla.</translation>
    </message>
    <message>
        <source>No rule that is written down differs between them.</source>
        <translation>Ninguna regla anotada difiere entre ellas.</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <translation>Redes lado a lado</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>What is known of each, and the rules in force today. What differs stands first.</source>
        <translation>Qué se sabe de cada una y las reglas que valen hoy. Lo que difiere está primero.</translation>
    </message>
    <message>
        <source>Network, plan or county number %1</source>
        <translation>Red, plan o condado número %1</translation>
    </message>
</context>
<context>
    <name>enlace::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>enlace::PacketSheetView</name>
    <message>
        <source>Cover sheet of the packet</source>
        <translation>Hoja de portada del paquete</translation>
    </message>
    <message>
        <source>Cover sheet %1.pdf</source>
        <translation>Hoja de portada %1.pdf</translation>
    </message>
    <message>
        <source>Name the &amp;diagnoses</source>
        <translation>Nombrar los &amp;diagnósticos</translation>
    </message>
    <message>
        <source>Only where whoever gets the sheet needs them.</source>
        <translation>Solo si quien recibe la hoja los necesita.</translation>
    </message>
</context>
<context>
    <name>enlace::PacketTab</name>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>How often the family is asked</source>
        <translation>Cuántas veces se le pide algo a la familia</translation>
    </message>
    <message>
        <source>Nothing is known that must be asked for again in the next twelve months.</source>
        <translation>No se sabe de nada que haya que volver a pedir en los próximos doce meses.</translation>
    </message>
    <message>
        <source>In the next twelve months the family would be asked %1 for each thing by itself, and %2 in packets.</source>
        <translation>En los próximos doce meses habría que pedirle papeles a la familia %1 si cada cosa va por separado, y %2 en paquetes.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>For life: %1. The signed statement of it is among the documents, so the family need not prove it again.</source>
        <translation>De por vida: %1. La declaración firmada está entre los documentos, así que la familia no tiene que comprobarlo otra vez.</translation>
    </message>
    <message>
        <source>For life: %1. No signed statement of it is among the documents. One, with its date, spares the family another proof each time.</source>
        <translation>De por vida: %1. No hay una declaración firmada entre los documentos. Una, con su fecha, le ahorra a la familia comprobarlo cada vez.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>By itself: send by %1</source>
        <translation>Por separado: enviar a más tardar el %1</translation>
    </message>
    <message>
        <source>Together: send by %1</source>
        <translation>Todo junto: enviar a más tardar el %1</translation>
    </message>
    <message>
        <source>Annual renewal of eligibility: a form for the county</source>
        <translation>Renovación anual de la elegibilidad: un formulario para el condado</translation>
    </message>
    <message>
        <source>Authorizations: requests to the plan or network</source>
        <translation>Autorizaciones: solicitudes al plan o a la red</translation>
    </message>
    <message>
        <source>covered until %1</source>
        <translation>cubierto hasta el %1</translation>
    </message>
    <message>
        <source>own last day to send: %1</source>
        <translation>su último día para enviarse: %1</translation>
    </message>
    <message>
        <source>ask for the same therapist: %1</source>
        <translation>pedir a la misma persona de terapia: %1</translation>
    </message>
    <message>
        <source>unconfirmed rule</source>
        <translation>regla sin confirmar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>%1, one for %n request(s)</source>
        <translation>
            <numerusform>%1, para %n solicitud</numerusform>
            <numerusform>%1, para %n solicitudes a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>In no packet, and why</source>
        <translation>En ningún paquete, y por qué</translation>
    </message>
    <message>
        <source>Annual renewals</source>
        <translation>Renovaciones anuales</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>What must be asked for again and can honestly go out on one day, so that the family and the doctors are asked once. No date is moved: each keeps its own last day.</source>
        <translation>Lo que hay que volver a pedir y puede enviarse el mismo día, para pedir los papeles una sola vez a la familia y al personal médico. No se mueve ninguna fecha: cada cosa conserva su propio último día.</translation>
    </message>
    <message>
        <source>Cover sheet…</source>
        <translation>Hoja de portada…</translation>
    </message>
    <message>
        <source>What goes out together, in the family&apos;s language, to print or save</source>
        <translation>Lo que se envía junto, en el idioma de la familia, para imprimir o guardar</translation>
    </message>
    <message>
        <source>Whom the child may lose</source>
        <translation>A quién se podría perder</translation>
    </message>
    <message>
        <source>They are outside the network, or what lets them serve the child ends within a year. Ask in the request to keep them.</source>
        <translation>Están fuera de la red, o lo que les permite atender termina dentro de un año. Pida en la solicitud conservarlos.</translation>
    </message>
</context>
<context>
    <name>enlace::PaperView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Se está preparando la página…</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages and the file itself are as they were.</source>
        <translation>No se puede mostrar esta página. Las demás páginas y el archivo siguen como estaban.</translation>
    </message>
    <message>
        <source>A picture of a page; the words on it cannot be read aloud.</source>
        <translation>Imagen de una página; no se pueden leer en voz alta las palabras que contiene.</translation>
    </message>
</context>
<context>
    <name>enlace::PartsBar</name>
    <message>
        <source>More (%1)</source>
        <translation>Más (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s), by name</source>
        <translation>
            <numerusform>%n parte más, por su nombre</numerusform>
            <numerusform>%n partes más, por su nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up go from part to part</source>
        <translation>Con Ctrl+AvPág y Ctrl+RePág se pasa de una parte a otra</translation>
    </message>
    <message>
        <source>The parts that find no room here, by name (%1)</source>
        <translation>Las partes que aquí no caben, por su nombre (%1)</translation>
    </message>
</context>
<context>
    <name>enlace::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>enlace::PasswordForm</name>
    <message>
        <source>Activate the account of %1</source>
        <translation>Activar la cuenta de %1</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Contraseña nueva para %1</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Fijar la contraseña</translation>
    </message>
</context>
<context>
    <name>enlace::PausePanel</name>
    <message>
        <source>Leave the family in peace: %1</source>
        <translation>Pausar los avisos de la familia: %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Every line of every child of the family is silent until then. No day moves, and the family stands under &quot;Families on pause&quot; meanwhile.</source>
        <translation>Hasta entonces no se muestra ninguna línea de las niñas y niños de la familia. Ninguna fecha cambia, y la familia aparece mientras tanto en &quot;Familias en pausa&quot;.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>Comes &amp;back on</source>
        <translation>&amp;Vuelve el</translation>
    </message>
    <message>
        <source>Or before, w&amp;hen</source>
        <translation>O antes, &amp;cuando</translation>
    </message>
    <message>
        <source>For example: home from the hospital</source>
        <translation>Por ejemplo: de vuelta del hospital</translation>
    </message>
</context>
<context>
    <name>enlace::PeopleSection</name>
    <message>
        <source>No role</source>
        <translation>Sin función</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active accounts</source>
        <translation>Cuentas activas</translation>
    </message>
    <message>
        <source>Accounts that have ended</source>
        <translation>Cuentas que terminaron</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier función</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Any team</source>
        <translation>Cualquier grupo</translation>
    </message>
    <message>
        <source>The account is there: the person can sign in now.</source>
        <translation>La cuenta está lista: la persona ya puede entrar.</translation>
    </message>
    <message>
        <source>The details were saved.</source>
        <translation>Los datos se guardaron.</translation>
    </message>
    <message>
        <source>The roles were changed.</source>
        <translation>Las funciones se cambiaron.</translation>
    </message>
    <message>
        <source>The roles are as they were.</source>
        <translation>Las funciones están como antes.</translation>
    </message>
    <message>
        <source>The account is active again.</source>
        <translation>La cuenta está activa de nuevo.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>La contraseña nueva vale desde ahora.</translation>
    </message>
    <message numerus="yes">
        <source>This person still coordinates %n child(ren): hand them over first, or the account stays.</source>
        <translation>
            <numerusform>Esta persona todavía coordina %n caso: páselo primero a otra persona, o la cuenta seguirá activa.</numerusform>
            <numerusform>Esta persona todavía coordina %n casos: páselos primero a otra persona, o la cuenta seguirá activa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equipment step(s) wait for this person.</source>
        <translation>
            <numerusform>%n paso de equipos espera a esta persona.</numerusform>
            <numerusform>%n pasos de equipos esperan a esta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) lose their supervisor.</source>
        <translation>
            <numerusform>%n grupo se queda sin supervisión.</numerusform>
            <numerusform>%n grupos se quedan sin supervisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account opens nothing any more. What the person did keeps the name.</source>
        <translation>La cuenta ya no abrirá nada. Lo que la persona hizo conserva su nombre.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The account was deactivated. It is listed among those that have ended and can be activated again.</source>
        <translation>La cuenta se desactivó. Está entre las que terminaron y puede activarse de nuevo.</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Agregar una &amp;persona…</translation>
    </message>
    <message>
        <source>People who use Enlace</source>
        <translation>Personas que usan Enlace</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Aquí no hay nadie</translation>
    </message>
    <message>
        <source>Here stand the people who use Enlace and match the filters.</source>
        <translation>Aquí se ven las personas que usan Enlace y cumplen los filtros.</translation>
    </message>
</context>
<context>
    <name>enlace::PeopleTab</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Parents, guardians and caregivers</source>
        <translation>Madres, padres, tutela legal y personas que cuidan</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Archive: %1…</source>
        <translation>Archivar: %1…</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>what matters to the family</source>
        <translation>lo que le importa a la familia</translation>
    </message>
    <message>
        <source>Add a telephone</source>
        <translation>Agregar un teléfono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Add what they are to a child</source>
        <translation>Agregar qué es de una niña o un niño</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>Agregar un hogar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
    <message>
        <source>Nobody here could be the same person.</source>
        <translation>Aquí no hay nadie que pueda ser la misma persona.</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>Need tier of %1…</source>
        <translation>Nivel de necesidad de %1…</translation>
    </message>
    <message>
        <source>Merge %1 with a second record…</source>
        <translation>Unir a %1 con un segundo registro…</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Agregar niña o niño</translation>
    </message>
    <message>
        <source>Merge with a second record…</source>
        <translation>Unir con un segundo registro…</translation>
    </message>
    <message>
        <source>%1 lives here</source>
        <translation>%1 vive aquí</translation>
    </message>
    <message>
        <source>Add who lives here, and when</source>
        <translation>Agregar quién vive aquí y cuándo</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
</context>
<context>
    <name>enlace::PersonDetail</name>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminar hoy</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Give a role…</source>
        <translation>&amp;Asignar una función…</translation>
    </message>
    <message>
        <source>&amp;Reset the password…</source>
        <translation>&amp;Restablecer la contraseña…</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>Desac&amp;tivar…</translation>
    </message>
    <message>
        <source>&amp;Activate again…</source>
        <translation>&amp;Activar de nuevo…</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ninguna persona elegida</translation>
    </message>
    <message>
        <source>Signs in as %1</source>
        <translation>Entra como %1</translation>
    </message>
    <message>
        <source>Signs in as %1 · %2</source>
        <translation>Entra como %1 · %2</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Activa desde el %1</translation>
    </message>
    <message>
        <source>The account has ended; last day: %1</source>
        <translation>La cuenta terminó; último día: %1</translation>
    </message>
    <message numerus="yes">
        <source>has %n equipment step(s) in hand</source>
        <translation>
            <numerusform>tiene a su cargo %n paso de equipos</numerusform>
            <numerusform>tiene a su cargo %n pasos de equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supervises %n team(s)</source>
        <translation>
            <numerusform>supervisa %n grupo</numerusform>
            <numerusform>supervisa %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands in for %n colleague(s)</source>
        <translation>
            <numerusform>suple a %n colega</numerusform>
            <numerusform>suple a %n colegas</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds no work now.</source>
        <translation>No tiene trabajo a su cargo ahora.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>in the team “%1”</source>
        <translation>en el grupo “%1”</translation>
    </message>
    <message>
        <source>in the team “%1”, supervised by %2</source>
        <translation>en el grupo “%1”, a cargo de %2</translation>
    </message>
    <message numerus="yes">
        <source>leads or backs up %n child(ren)</source>
        <translation>
            <numerusform>coordina a %n niña o niño, como principal o suplente</numerusform>
            <numerusform>coordina a %n niñas y niños, como principal o suplente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer served</source>
        <translation>
            <numerusform>%n con el caso ya cerrado</numerusform>
            <numerusform>%n con el caso ya cerrado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Cambiar los datos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Como lo ven sus colegas.</translation>
    </message>
    <message>
        <source>S&amp;ign-in name</source>
        <translation>N&amp;ombre para iniciar sesión</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>The sign-in name stays.</source>
        <translation>El nombre de acceso no cambia.</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>T&amp;eléfono</translation>
    </message>
</context>
<context>
    <name>enlace::PersonLine</name>
    <message>
        <source>Phone of %1: %2</source>
        <translation>Teléfono de %1: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
</context>
<context>
    <name>enlace::ProvidersCard</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Nobody is on the care team yet. It would name doctors, therapists, vendors and schools, with their phones and their network standing.</source>
        <translation>Todavía no hay nadie en el equipo de atención. Aquí estarían médicos, terapeutas, compañías y escuelas, con su teléfono y su situación en la red.</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Quién atiende</translation>
    </message>
</context>
<context>
    <name>enlace::ProvidersPage</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Which part of the directory</source>
        <translation>Qué parte del directorio</translation>
    </message>
    <message>
        <source>Four fit side by side. Take one mark away to set another.</source>
        <translation>Caben cuatro lado a lado. Quite una marca para poner otra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) or more</source>
        <translation>
            <numerusform>%Ln organización o más</numerusform>
            <numerusform>%Ln o más organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s) or more</source>
        <translation>
            <numerusform>%Ln proveedor o más</numerusform>
            <numerusform>%Ln o más proveedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provider(s)</source>
        <translation>
            <numerusform>%Ln proveedor</numerusform>
            <numerusform>%Ln proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Todavía no hay proveedores</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Todavía no hay organizaciones</translation>
    </message>
    <message>
        <source>Here stands the directory: whom to ask for a child, in which network, and how soon.</source>
        <translation>Aquí está el directorio: a quién acudir, en qué red y qué tan pronto.</translation>
    </message>
    <message>
        <source>Nobody in the directory fits all of this</source>
        <translation>Nadie en el directorio cumple con todo esto</translation>
    </message>
    <message>
        <source>Take a filter back: another language, county or standing may do, with an interpreter, a ride or an arrangement.</source>
        <translation>Quite un filtro: quizá sirva otro idioma, condado o red, con intérprete, transporte o un acuerdo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nothing by this name</source>
        <translation>Nada con este nombre</translation>
    </message>
    <message>
        <source>Try fewer letters, an NPI or a phone number.</source>
        <translation>Pruebe con menos letras, un NPI o un teléfono.</translation>
    </message>
    <message>
        <source>Look among the organizations</source>
        <translation>Buscar entre las organizaciones</translation>
    </message>
    <message>
        <source>Look among the providers</source>
        <translation>Buscar entre los proveedores</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>&amp;Comparar %n</numerusform>
            <numerusform>&amp;Comparar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the marked providers side by side</source>
        <translation>Poner lado a lado los proveedores con marca</translation>
    </message>
    <message>
        <source>Name, NPI or phone</source>
        <translation>Nombre, NPI o teléfono</translation>
    </message>
    <message>
        <source>Look up the directory</source>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Space marks a provider; two to four that are marked can be compared.</source>
        <translation>La barra espaciadora marca un proveedor; se pueden comparar de dos a cuatro con marca.</translation>
    </message>
    <message>
        <source>&amp;New provider</source>
        <translation>&amp;Nuevo proveedor</translation>
    </message>
    <message>
        <source>&amp;New organization</source>
        <translation>&amp;Nueva organización</translation>
    </message>
    <message>
        <source>Net&amp;works side by side</source>
        <translation>Redes &amp;lado a lado</translation>
    </message>
    <message>
        <source>What is known of networks and counties, and where their rules differ</source>
        <translation>Qué se sabe de las redes y los condados, y en qué difieren sus reglas</translation>
    </message>
</context>
<context>
    <name>enlace::RecordEditor</name>
    <message>
        <source>a moment ago</source>
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you typed here is thrown away.</source>
        <translation>Se descartará lo que escribió aquí.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>This is what you typed %1 and had not saved.</source>
        <translation>Esto es lo que escribió %1 y no había guardado.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Also changing this now: %1. Whoever saves second sees both versions.</source>
        <translation>También lo está modificando ahora: %1. Quien guarde después verá las dos versiones.</translation>
    </message>
    <message>
        <source>Somebody saved this while it was open here. When you save, you see both versions.</source>
        <translation>Alguien guardó esto mientras estaba abierto aquí. Al guardar, usted verá las dos versiones.</translation>
    </message>
</context>
<context>
    <name>enlace::RecoveryKeyPage</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Guarde la clave de recuperación</translation>
    </message>
    <message>
        <source>If somebody forgets a password, this key lets it be set anew. It is shown only now and cannot be made again. Without it and without a password nobody can open the records, not even the makers of Enlace.</source>
        <translation>Si alguien olvida su contraseña, esta clave permite poner otra. Se muestra solo ahora y no se puede volver a hacer. Sin ella y sin contraseña nadie puede abrir los registros, ni siquiera quienes hicieron Enlace.</translation>
    </message>
    <message>
        <source>&amp;I have put it in a safe place</source>
        <translation>&amp;Ya está en un lugar seguro</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>enlace::RecoveryKeyView</name>
    <message>
        <source>Recovery key of Enlace</source>
        <translation>Clave de recuperación de Enlace</translation>
    </message>
    <message>
        <source>With this key and a sign-in name, a forgotten password is set anew. It opens nothing by itself. Keep it in a locked place, away from the computer.</source>
        <translation>Con esta clave y un nombre para iniciar sesión se pone de nuevo una contraseña olvidada. Por sí sola no abre nada. Guárdela en un lugar con llave, lejos de la computadora.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Enlace recovery key.txt</source>
        <translation>Clave de recuperación de Enlace.txt</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>enlace::RecoverySection</name>
    <message>
        <source>Make a new recovery key?</source>
        <translation>¿Crear una nueva clave de recuperación?</translation>
    </message>
    <message>
        <source>The printed key that you have now opens nothing any more, as soon as the new one is made. Have a printer or a safe place ready: the new key is shown once.</source>
        <translation>La clave impresa que tiene ahora deja de abrir en cuanto se crea la nueva. Tenga lista una impresora o un lugar seguro: la clave nueva se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>If somebody forgets a password and no administrator is there to reset it, the printed recovery key lets it be set anew. Make a new one when the paper is lost, or when somebody has seen it who should not. That it was replaced stands in the audit report; the key itself is written nowhere.</source>
        <translation>Si alguien olvida su contraseña y no hay quien administre para restablecerla, la clave de recuperación impresa permite ponerla de nuevo. Cree una nueva si se perdió el papel o si la vio quien no debía. En el informe de auditoría consta que se reemplazó; la clave no se escribe en ningún lado.</translation>
    </message>
    <message>
        <source>&amp;Make a new recovery key…</source>
        <translation>&amp;Crear una nueva clave de recuperación…</translation>
    </message>
    <message>
        <source>This is the new key. It is shown only now; the one before opens nothing any more.</source>
        <translation>Esta es la clave nueva. Se muestra solo ahora; la anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>&amp;I have put it in a safe place</source>
        <translation>&amp;Ya está en un lugar seguro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>enlace::ReleasesTab</name>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n agencia</numerusform>
            <numerusform>%n agencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Release of information</source>
        <translation>Permiso para compartir información</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Qué se puede compartir</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Quién lo firmó</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Se firmó el</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencias</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>No releases on record</source>
        <translation>Sin permisos en el registro</translation>
    </message>
    <message>
        <source>Here stands which agencies may tell each other what about the child, for what purpose and until when, as the family signed it.</source>
        <translation>Aquí está qué agencias pueden compartir qué información, para qué y hasta cuándo, según lo firmó la familia.</translation>
    </message>
    <message>
        <source>History of the release</source>
        <translation>Historial del permiso</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Taking a release back</source>
        <translation>Revocación de un permiso</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>A new release</source>
        <translation>Un permiso nuevo</translation>
    </message>
    <message>
        <source>A release</source>
        <translation>Un permiso</translation>
    </message>
    <message>
        <source>&amp;New release</source>
        <translation>&amp;Nuevo permiso</translation>
    </message>
</context>
<context>
    <name>enlace::RenewalsTab</name>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Once a year the county checks whether the child still qualifies for the program. It is not the permission for an item or service: those are authorizations.</source>
        <translation>Una vez al año el condado revisa si la niña o el niño sigue teniendo derecho al programa. No es la aprobación de un artículo o servicio: eso son las autorizaciones.</translation>
    </message>
    <message>
        <source>Year of eligibility</source>
        <translation>Año de elegibilidad</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decisión a más tardar</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>County&apos;s notice</source>
        <translation>Aviso del condado</translation>
    </message>
    <message>
        <source>Form given back</source>
        <translation>Formulario devuelto</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Se decidió el</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Renewal form</source>
        <translation>Formulario de renovación</translation>
    </message>
    <message>
        <source>State tax return (540)</source>
        <translation>Declaración estatal de impuestos (540)</translation>
    </message>
    <message>
        <source>Federal tax return (1040)</source>
        <translation>Declaración federal de impuestos (1040)</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>Comprobante de ingresos</translation>
    </message>
    <message>
        <source>Proof of residence</source>
        <translation>Comprobante de domicilio</translation>
    </message>
    <message>
        <source>Guardianship or custody papers</source>
        <translation>Documentos de tutela o custodia</translation>
    </message>
    <message>
        <source>Medical reports</source>
        <translation>Informes médicos</translation>
    </message>
    <message>
        <source>No renewals on record</source>
        <translation>Sin renovaciones en el registro</translation>
    </message>
    <message>
        <source>Here stands each yearly renewal of CCS and Medi-Cal: when it is due, which papers are missing, and whose move it is.</source>
        <translation>Aquí está cada renovación anual de CCS y Medi-Cal: cuándo vence, qué documentos faltan y a quién le toca.</translation>
    </message>
    <message>
        <source>Coverage stopped</source>
        <translation>Cobertura suspendida</translation>
    </message>
    <message>
        <source>Form given back after all</source>
        <translation>Formulario devuelto después</translation>
    </message>
    <message>
        <source>Coverage can still be rescued without a new application, if the form and the papers arrive in time.</source>
        <translation>Aún se puede recuperar la cobertura sin una nueva solicitud, si el formulario y los documentos llegan a tiempo.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>The form and the papers are back today.</source>
        <translation>Hoy llegaron el formulario y los papeles.</translation>
    </message>
    <message>
        <source>Everything came back today</source>
        <translation>Todo llegó hoy</translation>
    </message>
    <message>
        <source>Next year&apos;s renewal…</source>
        <translation>Renovación del próximo año…</translation>
    </message>
    <message>
        <source>History of the renewal</source>
        <translation>Historial de la renovación</translation>
    </message>
    <message>
        <source>A renewal</source>
        <translation>Una renovación</translation>
    </message>
    <message>
        <source>&amp;New renewal</source>
        <translation>&amp;Nueva renovación</translation>
    </message>
    <message>
        <source>Signature and visit</source>
        <translation>Firma y visita</translation>
    </message>
    <message>
        <source>Family&apos;s signature</source>
        <translation>Firma de la familia</translation>
    </message>
    <message>
        <source>Visit for the report</source>
        <translation>Visita para el informe</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Día de la visita</translation>
    </message>
</context>
<context>
    <name>enlace::ReportCard</name>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter opens the list behind it. The same figures stand in the table.</source>
        <translation>Las flechas pasan de una barra a otra; Enter abre la lista correspondiente. Las mismas cifras están en la tabla.</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Guardar tabla…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Saves the table as a CSV file</source>
        <translation>Guarda la tabla como archivo CSV</translation>
    </message>
    <message>
        <source>Saves the charts as a picture, a PNG file</source>
        <translation>Guarda las gráficas como imagen, un archivo PNG</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter opens the list behind it.</source>
        <translation>Las flechas pasan de una celda a otra; Enter abre la lista correspondiente.</translation>
    </message>
</context>
<context>
    <name>enlace::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What stands there now is kept beside the backups, damaged as it is. A supervisor or a system administrator signs for it, with the password of the day of the backup.</source>
        <translation>Lo que hay ahora se guarda junto a las copias, dañado como está. Lo autoriza una persona de supervisión o de administración del sistema, con la contraseña del día de la copia.</translation>
    </message>
    <message>
        <source>Back&amp;up</source>
        <translation>&amp;Copia de seguridad</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>&amp;Nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>%1 · %2 · children: %3</source>
        <translation>%1 · %2 · niñas y niños: %3</translation>
    </message>
</context>
<context>
    <name>enlace::ReviewCard</name>
    <message numerus="yes">
        <source>%n line(s) fell due</source>
        <translation>
            <numerusform>venció %n línea</numerusform>
            <numerusform>vencieron %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came back</source>
        <translation>
            <numerusform>volvió %n línea</numerusform>
            <numerusform>volvieron %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your families changed</source>
        <translation>
            <numerusform>cambió %n de sus familias</numerusform>
            <numerusform>cambiaron %n de sus familias</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you were here (%1): %2</source>
        <translation>Desde la última vez que inició sesión (%1): %2</translation>
    </message>
    <message>
        <source>Show what fell &amp;due</source>
        <translation>Mostrar lo que &amp;venció</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changed by others:</source>
        <translation>Con cambios de otras personas:</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to read</source>
        <translation>
            <numerusform>%n mensaje por leer</numerusform>
            <numerusform>%n mensajes por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote about:</source>
        <translation>Alguien escribió sobre:</translation>
    </message>
</context>
<context>
    <name>enlace::RoleForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>The role until now ends the day before.</source>
        <translation>La función anterior termina el día antes.</translation>
    </message>
    <message>
        <source>The first day of the role.</source>
        <translation>El primer día de la función.</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>Cambiar la función de %1</translation>
    </message>
    <message>
        <source>Give %1 a role</source>
        <translation>Asignar una función a %1</translation>
    </message>
</context>
<context>
    <name>enlace::RuleDetail</name>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>On a closed day</source>
        <translation>En un día inhábil</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>A quién se aplica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whose move it is</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Work opens</source>
        <translation>El trabajo comienza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How well known</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>por %1, el %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What was counted from an earlier day keeps the version of its day.</source>
        <translation>Lo que se contó desde un día anterior conserva la versión de ese día.</translation>
    </message>
    <message>
        <source>Rules of the same question</source>
        <translation>Reglas de la misma pregunta</translation>
    </message>
    <message>
        <source>Changes here</source>
        <translation>Cambios hechos aquí</translation>
    </message>
    <message>
        <source>As it came with the program: nobody here has changed or confirmed it.</source>
        <translation>Tal como vino con el programa: aquí nadie la ha cambiado ni confirmado.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmada por %1</translation>
    </message>
    <message>
        <source>Type a day with the month in letters.</source>
        <translation>Escriba un día con el mes en letras.</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Confirmar…</translation>
    </message>
    <message>
        <source>Give it its &amp;value…</source>
        <translation>Darle su &amp;valor…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Add one &amp;like it…</source>
        <translation>Agregar una &amp;parecida…</translation>
    </message>
    <message>
        <source>&amp;Try it: counted from</source>
        <translation>Pr&amp;obar: contada desde</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>No hay ninguna regla elegida</translation>
    </message>
</context>
<context>
    <name>enlace::RuleForm</name>
    <message>
        <source>Short na&amp;me</source>
        <translation>No&amp;mbre corto</translation>
    </message>
    <message>
        <source>Such as RE-HARBOR. It cannot be changed later.</source>
        <translation>Por ejemplo, RE-HARBOR. No cambia después.</translation>
    </message>
    <message>
        <source>Answers the same &amp;question as</source>
        <translation>Responde a la misma pre&amp;gunta que</translation>
    </message>
    <message>
        <source>Of the rules that answer one question, the most specific holds.</source>
        <translation>De las reglas que responden a una pregunta, vale la más específica.</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cuánto</translation>
    </message>
    <message>
        <source>A whole number; years may be halves. Empty: the rule is switched off.</source>
        <translation>Un número entero; en años también medios (17.5). Vacío: la regla queda desactivada.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Before or after</source>
        <translation>&amp;Antes o después</translation>
    </message>
    <message>
        <source>&amp;Counted from</source>
        <translation>Se cu&amp;enta desde</translation>
    </message>
    <message>
        <source>On a closed &amp;day</source>
        <translation>En un &amp;día inhábil</translation>
    </message>
    <message>
        <source>Both days are always shown.</source>
        <translation>Siempre se muestran los dos días.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>&amp;Rige desde</translation>
    </message>
    <message>
        <source>What is counted from an earlier day is left alone. Empty: always.</source>
        <translation>Lo que se cuenta desde un día anterior no se toca. Vacío: siempre.</translation>
    </message>
    <message>
        <source>What is counted from an earlier day keeps the version of its day. Empty: as if it had always been so.</source>
        <translation>Lo que se cuenta desde un día anterior conserva la versión de ese día. Vacío: como si siempre hubiera sido así.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The last day; empty: until further notice.</source>
        <translation>El último día; vacío: hasta nuevo aviso.</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Tipo de regla</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>The law, the letter, or the person and the day.</source>
        <translation>La ley, la carta, o la persona y el día.</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>En &amp;inglés</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>Whose move it is</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Work opens, days before</source>
        <translation>El trabajo comienza, días antes</translation>
    </message>
    <message>
        <source>With commas between, such as 30, 14, 7.</source>
        <translation>Separados por comas, por ejemplo 30, 14, 7.</translation>
    </message>
    <message>
        <source>What else to know, in English</source>
        <translation>Qué más conviene saber, en inglés</translation>
    </message>
    <message>
        <source>What else to know, in Spanish</source>
        <translation>Qué más conviene saber, en español</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Another version of “%1”</source>
        <translation>Otra versión de “%1”</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>A quién se aplica</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Show &amp;what would move</source>
        <translation>&amp;Ver qué se movería</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>enlace::RulePreviewPanel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>No deadline would move.</source>
        <translation>No se movería ningún plazo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) would move</source>
        <translation>
            <numerusform>Se movería %Ln plazo</numerusform>
            <numerusform>Se moverían %Ln plazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be new</source>
        <translation>
            <numerusform>%Ln sería nuevo</numerusform>
            <numerusform>%Ln serían nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would end</source>
        <translation>
            <numerusform>%n terminaría</numerusform>
            <numerusform>%n terminarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) would change</source>
        <translation>
            <numerusform>Cambiaría %n regla</numerusform>
            <numerusform>Cambiarían %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nueva</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed yet: this is what would be.</source>
        <translation>Todavía no ha cambiado nada: así quedaría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) would keep the day and follow the new version.</source>
        <translation>
            <numerusform>%Ln plazo conservaría su día y seguiría la nueva versión.</numerusform>
            <numerusform>%Ln plazos conservarían su día y seguirían la nueva versión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not listed: the list ends, or your role does not show these children.</source>
        <translation>
            <numerusform>%Ln no aparece: la lista termina antes o su función no muestra a esa niña o ese niño.</numerusform>
            <numerusform>%Ln no aparecen: la lista termina antes o su función no muestra a esas niñas y niños.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines that would change</source>
        <translation>Plazos que cambiarían</translation>
    </message>
    <message>
        <source>No deadline to list</source>
        <translation>Ningún plazo para mostrar</translation>
    </message>
    <message>
        <source>Here stands each deadline that would move, begin or end, as far as your role shows the children.</source>
        <translation>Aquí aparece cada plazo que se movería, comenzaría o terminaría, de las niñas y los niños que su función muestra.</translation>
    </message>
    <message>
        <source>Wh&amp;y it changes</source>
        <translation>&amp;Por qué cambia</translation>
    </message>
    <message>
        <source>Whoever asks about a date later will read it.</source>
        <translation>Lo leerá quien pregunte después por una fecha.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Accept the change</source>
        <translation>A&amp;ceptar el cambio</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>cuenta desde el %1</translation>
    </message>
    <message>
        <source>moved off a closed day</source>
        <translation>se movió de un día inhábil</translation>
    </message>
</context>
<context>
    <name>enlace::RulesPage</name>
    <message>
        <source>Rule files (*.json)</source>
        <translation>Archivos de reglas (*.json)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>However well known</source>
        <translation>Cualquier certeza</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Tipo de regla</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiadas aquí</translation>
    </message>
    <message>
        <source>Rule %1 is confirmed.</source>
        <translation>La regla %1 quedó confirmada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed; the deadlines follow.</source>
        <translation>
            <numerusform>Cambió %n regla; los plazos la siguen.</numerusform>
            <numerusform>Cambiaron %n reglas; los plazos las siguen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Se deshizo el cambio.</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Las reglas están como antes.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were saved.</source>
        <translation>
            <numerusform>Se guardó %n regla.</numerusform>
            <numerusform>Se guardaron %n reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Every date is counted by one of these. What is not confirmed says so beside the date.</source>
        <translation>Cada fecha se cuenta con una de estas. Si no está confirmada, se indica junto a la fecha.</translation>
    </message>
    <message>
        <source>Words or short name</source>
        <translation>Palabras o nombre corto</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>No rule like that</source>
        <translation>Ninguna regla así</translation>
    </message>
    <message>
        <source>Here stand the rules that match the words and filters.</source>
        <translation>Aquí aparecen las reglas que corresponden a las palabras y los filtros.</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Qué reglas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Approved together</source>
        <translation>Se aprueba en conjunto</translation>
    </message>
    <message>
        <source>What networks want</source>
        <translation>Lo que pide cada red</translation>
    </message>
    <message>
        <source>What a network approves together for a condition, so that no separate request is needed.</source>
        <translation>Lo que una red aprueba en conjunto para una condición, sin necesidad de una solicitud aparte.</translation>
    </message>
    <message>
        <source>What each network wants to be asked for, on which form and by which way.</source>
        <translation>Lo que cada red quiere que se le pida, con qué formulario y por qué medio.</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Nuevo grupo…</translation>
    </message>
    <message>
        <source>&amp;New line…</source>
        <translation>&amp;Nueva línea…</translation>
    </message>
</context>
<context>
    <name>enlace::SearchEdit</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>enlace::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Enter opens the line, Esc closes the list.</source>
        <translation>Enter abre la línea, Esc cierra la lista.</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters, a phone number, a birth date or a CIN.</source>
        <translation>Nada coincide. Pruebe con menos letras, un teléfono, una fecha de nacimiento o un CIN.</translation>
    </message>
    <message>
        <source>Show all results as a list</source>
        <translation>Mostrar todos los resultados en una lista</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>enlace::ServerPage</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>The connection is always encrypted and the server&apos;s certificate is checked. Your agency&apos;s administrator knows these details.</source>
        <translation>La conexión siempre va cifrada y se verifica el certificado del servidor. Quien administra el sistema en su agencia conoce estos datos.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Example: enlace.county.example</source>
        <translation>Ejemplo: enlace.county.example</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Certificate &amp;file (optional)</source>
        <translation>&amp;Archivo del certificado (opcional)</translation>
    </message>
    <message>
        <source>Only if the agency has a certificate authority of its own.</source>
        <translation>Solo si la agencia tiene su propia autoridad de certificación.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>enlace::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every desk now locks itself after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Cada computadora se bloquea ahora a más tardar tras %n minuto.</numerusform>
            <numerusform>Cada computadora se bloquea ahora a más tardar tras %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was changed. Use it from now on.</source>
        <translation>Su contraseña se cambió. Úsela desde ahora.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language and look of this desk</source>
        <translation>Idioma y aspecto en esta computadora</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Papers for a family follow the family&apos;s language, not this one.</source>
        <translation>Los papeles para una familia van en el idioma de la familia, no en este.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Lock this desk when nobody uses it for</source>
        <translation>&amp;Bloquear tras este tiempo sin uso</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s): an administrator decides how long.</source>
        <translation>
            <numerusform>Como máximo %n minuto: lo decide la administración.</numerusform>
            <numerusform>Como máximo %n minutos: lo decide la administración.</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;ongest time allowed</source>
        <translation>Tiempo &amp;máximo permitido</translation>
    </message>
    <message>
        <source>For every desk that uses this store. Each person may choose a shorter time.</source>
        <translation>Para cada computadora que usa este almacén. Cada persona puede elegir un tiempo más corto.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Contraseña a&amp;ctual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>Several words that nobody would guess are best.</source>
        <translation>Lo mejor son varias palabras que nadie adivinaría.</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Contraseña nueva, &amp;otra vez</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>enlace::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse.</source>
        <translation>Todo se puede hacer sin el mouse.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas las pantallas</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>En listas y formularios</translation>
    </message>
</context>
<context>
    <name>enlace::SiblingsCard</name>
    <message>
        <source>Siblings side by side</source>
        <translation>Hermanas y hermanos, lado a lado</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>La niña o el niño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Le dicen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Health network</source>
        <translation>Red de salud</translation>
    </message>
    <message>
        <source>Need tier</source>
        <translation>Nivel de necesidad</translation>
    </message>
    <message>
        <source>Lead coordinator</source>
        <translation>Coordinación principal</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>May consent</source>
        <translation>Puede consentir</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Vive</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What would make the biggest difference: %1</source>
        <translation>Lo que más ayudaría: %1</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>Lo que funciona bien</translation>
    </message>
    <message>
        <source>To know before</source>
        <translation>Lo que hay que saber antes</translation>
    </message>
    <message>
        <source>Who pays, in order</source>
        <translation>Quién paga, en orden</translation>
    </message>
    <message>
        <source>Where today</source>
        <translation>Dónde está hoy</translation>
    </message>
</context>
<context>
    <name>enlace::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 con atraso</translation>
    </message>
</context>
<context>
    <name>enlace::SideForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>A sentence is best. Tell it to the person and to nobody else.</source>
        <translation>Lo mejor es una frase. Dígasela a la persona y a nadie más.</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Repita la con&amp;traseña</translation>
    </message>
</context>
<context>
    <name>enlace::SignInPage</name>
    <message>
        <source>The store is ready.</source>
        <translation>El almacén está listo.</translation>
    </message>
    <message>
        <source>The password was changed. Sign in with it.</source>
        <translation>Se cambió la contraseña. Inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>&amp;Nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La tecla Caps Lock (mayúsculas) está activada.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>¿Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>The backup stands in its place. Sign in with the password of that day.</source>
        <translation>La copia ya está en su lugar. Inicie sesión con la contraseña de ese día.</translation>
    </message>
    <message>
        <source>DEMO: an invented county. Choose whose desk to sit at; no password is needed.</source>
        <translation>DEMO: un condado inventado. Elija con qué persona entrar; no se necesita contraseña.</translation>
    </message>
</context>
<context>
    <name>enlace::SnoozePanel</name>
    <message>
        <source>It is late already, since %1, and stays so. It comes back by itself.</source>
        <translation>Tiene atraso desde el %1, y posponerlo no cambia la fecha. Volverá a aparecer por sí solo.</translation>
    </message>
    <message>
        <source>It would come back after the day on which it is due: %1.</source>
        <translation>Volvería después de su fecha límite: %1.</translation>
    </message>
    <message>
        <source>The day on which it is due stays: %1. It comes back by itself.</source>
        <translation>La fecha límite no cambia: %1. Vuelve sin que nadie haga nada.</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Posponer: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n line(s)</source>
        <translation>
            <numerusform>Posponer %n línea</numerusform>
            <numerusform>Posponer %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>Comes &amp;back on</source>
        <translation>&amp;Vuelve el</translation>
    </message>
    <message>
        <source>&amp;Why it waits</source>
        <translation>Por &amp;qué espera</translation>
    </message>
</context>
<context>
    <name>enlace::StepBar</name>
    <message numerus="yes">
        <source>Step %1 of %2, done: %3, %n day(s)</source>
        <translation>
            <numerusform>Paso %1 de %2, hecho: %3, %n día</numerusform>
            <numerusform>Paso %1 de %2, hecho: %3, %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of %2, current: %3, %n day(s)</source>
        <translation>
            <numerusform>Paso %1 de %2, actual: %3, %n día</numerusform>
            <numerusform>Paso %1 de %2, actual: %3, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, still to come: %3</source>
        <translation>Paso %1 de %2, por venir: %3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Todos los pasos hechos</translation>
    </message>
</context>
<context>
    <name>enlace::SupportTab</name>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Somebody who is no longer on this page</source>
        <translation>Alguien que ya no está en esta página</translation>
    </message>
    <message>
        <source>nothing learned is noted</source>
        <translation>no se ha anotado lo que aprendió</translation>
    </message>
    <message>
        <source>has learned: %1</source>
        <translation>aprendió: %1</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>the whole family</source>
        <translation>toda la familia</translation>
    </message>
    <message>
        <source>does without it</source>
        <translation>no la usa</translation>
    </message>
    <message>
        <source>Nobody else is named for when the main caregiver is ill or away.</source>
        <translation>No hay nadie más para cuando la persona cuidadora principal se enferme o no esté.</translation>
    </message>
    <message>
        <source>Only one person has learned: %1.</source>
        <translation>Solo una persona aprendió: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The family took part in %1 of %n meeting(s).</source>
        <translation>
            <numerusform>La familia participó en %1 de %n reunión.</numerusform>
            <numerusform>La familia participó en %1 de %n reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask about anybody&apos;s status. Hand over the fact sheet and name who gives legal advice for nothing.</source>
        <translation>No pregunte por el estatus de nadie. Entregue la hoja informativa y diga quién da asesoría legal gratuita.</translation>
    </message>
    <message>
        <source>Who can take care of the child</source>
        <translation>Quién puede cuidarle</translation>
    </message>
    <message>
        <source>Nobody is named yet. Here it would say who can be left alone with the child, and what each has learned.</source>
        <translation>Todavía no hay nadie. Aquí diría quién puede quedarse a solas con la niña o el niño y qué ha aprendido cada quien.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>No meeting on record. Here it would say when one is, who interprets, and what came of it.</source>
        <translation>No hay reuniones. Aquí diría cuándo hay una, quién interpreta y qué resultó.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No program on record.</source>
        <translation>No hay programas.</translation>
    </message>
    <message>
        <source>Nobody&apos;s coverage is noted yet.</source>
        <translation>Aún no se ha anotado la cobertura de nadie.</translation>
    </message>
    <message>
        <source>Worries about using benefits</source>
        <translation>Preocupaciones por usar beneficios</translation>
    </message>
    <message>
        <source>No worry is noted.</source>
        <translation>No hay preocupaciones anotadas.</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Hoja informativa…</translation>
    </message>
    <message>
        <source>What is known about using benefits, in the family&apos;s language, to print or save; it names nobody</source>
        <translation>Qué se sabe sobre usar beneficios, en el idioma de la familia, para imprimir o guardar; no nombra a nadie</translation>
    </message>
    <message>
        <source>Fact sheet about using benefits</source>
        <translation>Hoja informativa sobre usar beneficios</translation>
    </message>
    <message>
        <source>Using benefits.pdf</source>
        <translation>Usar beneficios.pdf</translation>
    </message>
    <message>
        <source>Coverage of others at home</source>
        <translation>Cobertura de otras personas del hogar</translation>
    </message>
</context>
<context>
    <name>enlace::TasksTab</name>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>the whole family</source>
        <translation>toda la familia</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do.</source>
        <translation>
            <numerusform>%n tarea por hacer.</numerusform>
            <numerusform>%n tareas por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them lies with the family.</source>
        <translation>Ninguna le toca a la familia.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometida</translation>
    </message>
    <message>
        <source>to the family</source>
        <translation>a la familia</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se preguntó el</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Volver a preguntar el</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Why it is recommended</source>
        <translation>Por qué se recomienda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Make it a task…</source>
        <translation>Convertirla en &amp;tarea…</translation>
    </message>
    <message>
        <source>Not taken &amp;up…</source>
        <translation>No ace&amp;ptar…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>La tarea está hecha.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Volver a abrir</translation>
    </message>
    <message>
        <source>The task is to do again.</source>
        <translation>La tarea está otra vez por hacer.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Encargarse</translation>
    </message>
    <message>
        <source>The coordinator does it now, and not the family.</source>
        <translation>Ahora se encarga la coordinación, no la familia.</translation>
    </message>
    <message>
        <source>The coordinator does it in the family&apos;s place</source>
        <translation>La coordinación lo hace en lugar de la familia</translation>
    </message>
    <message>
        <source>History of the task</source>
        <translation>Historial de la tarea</translation>
    </message>
    <message>
        <source>A new task</source>
        <translation>Una tarea nueva</translation>
    </message>
    <message>
        <source>The task “%1”</source>
        <translation>La tarea “%1”</translation>
    </message>
    <message>
        <source>&amp;Recommend something</source>
        <translation>&amp;Recomendar algo</translation>
    </message>
    <message>
        <source>&amp;Add a task</source>
        <translation>&amp;Agregar una tarea</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar lo archivado</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>No hay tareas</translation>
    </message>
    <message>
        <source>Here stands what somebody is to do for the child or the family: whose it is, by when, and where it came from. What has a day stands in Today too.</source>
        <translation>Aquí está lo que alguien tiene que hacer por la niña, el niño o la familia: a quién le toca, para cuándo y de dónde viene. Lo que tiene día está también en Hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lie(s) with the family: %1%.</source>
        <translation>
            <numerusform>%n le toca a la familia: el %1 %.</numerusform>
            <numerusform>%n le tocan a la familia: el %1 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) wait(s) for an answer.</source>
        <translation>
            <numerusform>%n recomendación espera respuesta.</numerusform>
            <numerusform>%n recomendaciones esperan respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>History of the recommendation</source>
        <translation>Historial de la recomendación</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>enlace::TeamDetail</name>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <translation>Sacar a %1 del grupo</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Add somebody…</source>
        <translation>&amp;Agregar a alguien…</translation>
    </message>
    <message>
        <source>&amp;Close the team…</source>
        <translation>&amp;Cerrar el grupo…</translation>
    </message>
    <message>
        <source>&amp;Open the team again</source>
        <translation>&amp;Abrir el grupo otra vez</translation>
    </message>
    <message>
        <source>No team is chosen</source>
        <translation>No hay ningún grupo elegido</translation>
    </message>
    <message>
        <source>%1 · nobody supervises it</source>
        <translation>%1 · sin supervisión</translation>
    </message>
    <message>
        <source>%1 · supervised by %2</source>
        <translation>%1 · con supervisión de %2</translation>
    </message>
    <message>
        <source>The team was closed on %1.</source>
        <translation>El grupo se cerró el %1.</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation>No hay nadie en el grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) belong to it.</source>
        <translation>
            <numerusform>Tiene %n persona.</numerusform>
            <numerusform>Tiene %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::TeamForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Make a team</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Cambiar el grupo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>S&amp;upervisor</source>
        <translation>S&amp;upervisión</translation>
    </message>
    <message>
        <source>Sees the team&apos;s children and the children whom nobody coordinates yet.</source>
        <translation>Ve los casos del grupo y los que nadie coordina todavía.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>enlace::TeamsSection</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Also closed teams</source>
        <translation>También los grupos cerrados</translation>
    </message>
    <message>
        <source>The team was saved.</source>
        <translation>Se guardó el grupo.</translation>
    </message>
    <message>
        <source>The team was changed.</source>
        <translation>Se cambió el grupo.</translation>
    </message>
    <message>
        <source>The team is as it was.</source>
        <translation>El grupo está como antes.</translation>
    </message>
    <message>
        <source>Close the team %1?</source>
        <translation>¿Cerrar el grupo %1?</translation>
    </message>
    <message>
        <source>It is not offered any more. What was done while it was there keeps its name, and it can be opened again.</source>
        <translation>Ya no se ofrece para elegir. Lo que se hizo mientras existía conserva su nombre, y se puede abrir otra vez.</translation>
    </message>
    <message>
        <source>Close the team</source>
        <translation>Cerrar el grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The team was closed.</source>
        <translation>Se cerró el grupo.</translation>
    </message>
    <message>
        <source>The team is open again.</source>
        <translation>El grupo está abierto otra vez.</translation>
    </message>
    <message>
        <source>Make a &amp;team…</source>
        <translation>Crear un &amp;grupo…</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Todavía no hay grupos</translation>
    </message>
    <message>
        <source>Here stand the teams of the office, each with who supervises it and who is in it.</source>
        <translation>Aquí están los grupos de la oficina, con quién supervisa cada uno y quién lo forma.</translation>
    </message>
</context>
<context>
    <name>enlace::TherapyCard</name>
    <message>
        <source>Therapist history</source>
        <translation>Historial de terapeutas</translation>
    </message>
    <message>
        <source>No therapy on record. Here it would show who served the child when, with the gaps between.</source>
        <translation>Sin terapia en el registro. Aquí se vería quién atendió y cuándo, con los tiempos sin servicio.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>enlace::TherapyTab</name>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>Nobody served the child</source>
        <translation>Nadie atendió</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De parte de</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Referral until</source>
        <translation>Referencia vigente hasta</translation>
    </message>
    <message>
        <source>Who must resubmit</source>
        <translation>Quién debe renovar la referencia</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>the same therapist again</source>
        <translation>que siga la misma persona</translation>
    </message>
    <message>
        <source>Open the authorization</source>
        <translation>Abrir la autorización</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No therapy on record</source>
        <translation>Sin terapias en el registro</translation>
    </message>
    <message>
        <source>Here stands who served the child when, in which discipline, with the gaps between and the reasons for each change.</source>
        <translation>Aquí está quién atendió, cuándo y en qué disciplina, con los periodos sin servicio y el motivo de cada cambio.</translation>
    </message>
    <message>
        <source>Who served the child when</source>
        <translation>Quién atendió y cuándo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A therapy begins</source>
        <translation>&amp;Iniciar una terapia</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Another therapist…</source>
        <translation>Cambiar de terapeuta…</translation>
    </message>
    <message>
        <source>It ends…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>History of the therapy</source>
        <translation>Historial de la terapia</translation>
    </message>
    <message>
        <source>A therapy</source>
        <translation>Una terapia</translation>
    </message>
    <message>
        <source>The family wishes for another…</source>
        <translation>La familia desea a otra persona…</translation>
    </message>
</context>
<context>
    <name>enlace::Timeline</name>
    <message numerus="yes">
        <source>gap of %n month(s)</source>
        <translation>
            <numerusform>%n mes sin servicio</numerusform>
            <numerusform>%n meses sin servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gap of %n day(s)</source>
        <translation>
            <numerusform>%n día sin servicio</numerusform>
            <numerusform>%n días sin servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>%1: nobody since %2</source>
        <translation>%1: sin terapeuta desde el %2</translation>
    </message>
    <message>
        <source>%1: nobody from %2 to %3</source>
        <translation>%1: sin terapeuta del %2 al %3</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1: %2 desde el %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 del %3 al %4</translation>
    </message>
    <message>
        <source>Therapist history</source>
        <translation>Historial de terapeutas</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enlace::TodayPage</name>
    <message>
        <source>Whose children</source>
        <translation>De quién son los casos</translation>
    </message>
    <message>
        <source>Equipment stalled</source>
        <translation>Equipos sin avance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Todo lo que vence</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Whoever must act</source>
        <translation>Le toca a cualquiera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>Nothing here is due</source>
        <translation>Aquí no vence nada</translation>
    </message>
    <message>
        <source>Other lines may be: look at all of them.</source>
        <translation>Puede haber otros renglones: véalos todos.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No vence nada</translation>
    </message>
    <message>
        <source>Here stand the renewals, authorizations, releases, birthdays and calls that are due for these children, each with its reason and with whose move it is.</source>
        <translation>Aquí aparecen las renovaciones, autorizaciones, permisos, cumpleaños y llamadas que vencen para estas niñas y niños, cada uno con su razón y con a quién le toca actuar.</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>Qué trabajo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Enter opens the family. Shift with the arrows selects several lines. Ctrl+D marks as done, Ctrl+Shift+D puts off, Ctrl+G asks somebody, Ctrl+Y says why it is due, Ctrl+Z takes back.</source>
        <translation>Enter abre la familia. Shift con las flechas selecciona varias líneas. Ctrl+D da por hecho, Ctrl+Shift+D pospone, Ctrl+G lo pide a alguien, Ctrl+Y dice por qué vence, Ctrl+Z deshace.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put off</source>
        <translation>
            <numerusform>%n línea pospuesta</numerusform>
            <numerusform>%n líneas pospuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of families on pause</source>
        <translation>
            <numerusform>%n línea de familias en pausa</numerusform>
            <numerusform>%n líneas de familias en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n specially protected line(s) (privacy rule)</source>
        <translation>
            <numerusform>%n línea con protección especial (regla de privacidad)</numerusform>
            <numerusform>%n líneas con protección especial (regla de privacidad)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>What is put off waits here with its reason, and comes back by itself on its day.</source>
        <translation>Lo pospuesto espera aquí con su motivo y vuelve por sí solo en su día.</translation>
    </message>
    <message>
        <source>No family is on pause</source>
        <translation>Ninguna familia está en pausa</translation>
    </message>
    <message>
        <source>A family that asked for quiet, moves or is in the hospital waits here with all its lines until its day.</source>
        <translation>Una familia que pidió una pausa, se muda o está en el hospital espera aquí con todas sus líneas hasta su día.</translation>
    </message>
    <message>
        <source>Nothing is with others</source>
        <translation>Nada depende de otras personas</translation>
    </message>
    <message>
        <source>Here stands what somebody else must do, with the day on which it was asked and the day to ask again.</source>
        <translation>Aquí está lo que debe hacer otra persona, con el día en que se le pidió y el día para volver a preguntar.</translation>
    </message>
    <message>
        <source>Nothing is due for your children</source>
        <translation>No vence nada de sus niñas y niños</translation>
    </message>
    <message>
        <source>A child is yours when you are the lead or stand in for the lead.</source>
        <translation>Una niña o un niño es suyo cuando usted tiene la coordinación principal o la suplencia.</translation>
    </message>
    <message>
        <source>Nothing is due for your team&apos;s children</source>
        <translation>No vence nada de las niñas y niños de su equipo</translation>
    </message>
</context>
<context>
    <name>enlace::ViewNamePanel</name>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Another name for this view</source>
        <translation>Otro nombre para esta vista</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>It keeps whose work is shown, the filters, the order and the figure that is pressed. Nobody else sees it.</source>
        <translation>Guarda de quién es el trabajo que se muestra, los filtros, el orden y la cifra marcada. Solo usted ve esta vista.</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>For example: Calls of the week</source>
        <translation>Por ejemplo: Llamadas de la semana</translation>
    </message>
</context>
<context>
    <name>enlace::ViewsButton</name>
    <message>
        <source>View deleted: %1</source>
        <translation>Vista eliminada: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>View kept: %1</source>
        <translation>Vista guardada: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Como antes: %1</translation>
    </message>
    <message>
        <source>View not kept.</source>
        <translation>La vista no se guardó.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Your views</source>
        <translation>Sus vistas</translation>
    </message>
</context>
<context>
    <name>enlace::Workspace</name>
    <message>
        <source>Search a child, family, phone, CIN, equipment…</source>
        <translation>Buscar niña o niño, familia, teléfono, CIN, equipos…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Volver (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión de: %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>An invented county: nobody in it exists.</source>
        <translation>Un condado inventado: nadie en él existe.</translation>
    </message>
</context>
</TS>
