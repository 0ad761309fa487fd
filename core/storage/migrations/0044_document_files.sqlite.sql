-- The file of a document: a scan or a PDF, kept in the same encrypted database. PostgreSQL's half differs in the type of the
-- bytes alone.

-- What is in a file, once for however many documents show it; found by what it is (SHA-256, hexadecimal, lower case).
create table document_content (
    sha256 text not null primary key check (length(sha256) = 64),
    byte_count bigint not null check (byte_count > 0)
);

-- Its bytes in pieces of 1 MiB, from 0; the last one is what is left.
create table document_chunk (
    sha256 text not null references document_content (sha256),
    number bigint not null check (number >= 0),
    bytes blob not null,
    primary key (sha256, number)
);

-- All three or none.
alter table evidence_document add column file_sha256 text references document_content (sha256);
alter table evidence_document add column file_type text check ((file_type is null) = (file_sha256 is null));
alter table evidence_document add column file_bytes bigint check ((file_bytes is null) = (file_sha256 is null));

create index evidence_document_file on evidence_document (file_sha256);
