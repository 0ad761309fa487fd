-- What is derived from names by folding (core/search/folding.h), and what had to wait for the
-- tables of 0005. SQLite's half differs in collations and in `without rowid` only: under "C" a range of
-- words is the same on both engines and uses the key.

-- The order of lists: surnames, then given names, folded.
alter table child add column sort_name text collate "C" not null default '';
create index child_sort_name on child (sort_name, id);

alter table child add column primary_care_id text references provider (id);
alter table child add column medical_home_id text references agency (id);
alter table medication add column prescriber_id text references provider (id);
create index child_primary_care on child (primary_care_id);
create index child_medical_home on child (medical_home_id);
create index medication_prescriber on medication (prescriber_id);

-- One row per record that can be found: what the list shows, so that twenty rows cost no joins, and
-- its words, folded: ' mateo ortega luna | 91234567a @20140305 @@03052014 '. What stands before the
-- bar is paired in search_word, what stands after it (codes, phones, dates) is not.
create table search_entry (
    entry bigint not null primary key,
    area smallint not null check (area in (1, 2, 3)), -- 1 people, 2 providers, 3 equipment
    kind text not null,
    record text not null,
    child_id text references child (id),
    family_id text references family (id),
    agency_id text, -- null for the directory, which everyone reads
    label text not null,
    title text not null,
    detail text not null,
    words text not null
);
create unique index search_entry_record on search_entry (record);
create index search_entry_child on search_entry (child_id);
create index search_entry_family on search_entry (family_id);

-- Words, and pairs of words: '+mat ortega' stands for "a word that begins with mat, and ortega". entry
-- is that of search_entry, without a foreign key: its check would want a second index as big as this.
create table search_word (
    area smallint not null,
    word text collate "C" not null,
    entry bigint not null,
    primary key (area, word, entry)
);

-- The different words, for slips and for choosing the rarest pair. uses may be stale.
create table search_vocabulary (
    word text collate "C" not null primary key,
    uses bigint not null
);
