-- What the directory is narrowed by, each with an index, so that no choice of filters reads all of
-- it. SQLite's half differs in the triggers only.

-- Of the lists of a provider, one row for each entry: which languages, which specialties (the main
-- one too). Made by the triggers and by nobody else, whoever writes the provider.
create table provider_facet (
    facet text not null check (facet in ('language', 'specialty')),
    value text not null,
    provider_id text not null references provider (id),
    primary key (facet, value, provider_id)
);
create index provider_facet_provider on provider_facet (provider_id);

insert into provider_facet (facet, value, provider_id)
select 'language', j.value, p.id from provider p, json_array_elements_text(p.languages::json) j
union select 'specialty', j.value, p.id from provider p,
    json_array_elements_text(p.other_specialties::json) j
union select 'specialty', p.specialty, p.id from provider p where p.specialty <> '';

create function note_provider_facets() returns trigger language plpgsql as $$
begin
    delete from provider_facet where provider_id = new.id;
    insert into provider_facet (facet, value, provider_id)
    select 'language', j.value, new.id from json_array_elements_text(new.languages::json) j
    union select 'specialty', j.value, new.id
        from json_array_elements_text(new.other_specialties::json) j
    union select 'specialty', new.specialty, new.id where new.specialty <> '';
    return new;
end
$$;
create trigger provider_facets_of_new after insert on provider
    for each row execute function note_provider_facets();
create trigger provider_facets_of_changed
    after update of languages, specialty, other_specialties on provider
    for each row execute function note_provider_facets();

create index provider_treats on provider (treats, name_folded, id);
create index provider_accepting on provider (accepting, name_folded, id);
create index provider_panel on provider (ccs_panel, name_folded, id);
create index provider_dental on provider (takes_medi_cal_dental, name_folded, id);
create index provider_sedation on provider (offers_sedation, name_folded, id);
