-- "Và" never tells two agencies apart, and people leave it out.
update agency_version set search = regexp_replace(search, ' va (?=[^|])', ' ', 'g');
drop index agency_version_search;

-- The words of a name as it is searched, with its initials: "snv" and "nv" for "so noi vu".
create function name_words(key text) returns tsvector
language sql immutable strict parallel safe
return array_to_tsvector(array_remove(
  string_to_array(key, ' ')
    || regexp_replace(key, '(\S)\S* ?', '\1', 'g')
    || regexp_replace(substr(key, strpos(key, ' ') + 1), '(\S)\S* ?', '\1', 'g'),
  ''));

-- An index over the names in agency_version.search, each once however many versions have it. Whether an agency has a
-- name at a moment is asked of its version then.
create table agency_name (
  agency_id uuid not null,
  area_id uuid not null,
  key text collate "C" not null,
  words tsvector not null generated always as (name_words(key)) stored,
  constraint agency_name_pk primary key (agency_id, area_id, key),
  constraint agency_name_agency foreign key (agency_id) references agency,
  constraint agency_name_area foreign key (area_id) references area
);

create index agency_name_key on agency_name (key, agency_id);
create index agency_name_area_id on agency_name (area_id, key);
create index agency_name_words on agency_name using gin (words);

-- Each word of a name under itself and under what is left of it without any one letter: two words that share such a
-- remainder are one slip of the finger apart. Nothing keeps a word from being there twice, because that does no harm,
-- while a key would make transactions wait for one another.
create table name_spelling (
  remainder text collate "C" not null,
  word text not null
);

create index name_spelling_remainder on name_spelling (remainder);

create function spellings(word text) returns setof text
rows 6 language sql immutable strict parallel safe
begin atomic
  select word
  union
  select left(word, i - 1) || substr(word, i + 1) from generate_series(1, length(word)) i where length(word) > 2;
end;

create function index_names() returns trigger language plpgsql as $$
begin
  insert into agency_name (agency_id, area_id, key)
  select distinct i.agency_id, i.area_id, n.key
  from inserted i cross join unnest(string_to_array(i.search, '|')) as n(key)
  where n.key <> ''
  on conflict do nothing;

  insert into name_spelling (remainder, word)
  select s.remainder, new_word.word
  from (
    select distinct w.word
    from inserted i cross join unnest(string_to_array(translate(i.search, '|', ' '), ' ')) as w(word)
    where w.word <> '' and not exists (select from name_spelling known where known.remainder = w.word and known.word = w.word)
  ) new_word
  cross join spellings(new_word.word) as s(remainder);
  return null;
end $$;

create trigger agency_version_names after insert on agency_version
referencing new table as inserted
for each statement execute function index_names();

insert into agency_name (agency_id, area_id, key)
select distinct v.agency_id, v.area_id, n.key
from agency_version v cross join unnest(string_to_array(v.search, '|')) as n(key)
where n.key <> '';

insert into name_spelling (remainder, word)
select s.remainder, known.word
from (select distinct w.word from agency_name cross join unnest(string_to_array(key, ' ')) as w(word)) known
cross join spellings(known.word) as s(remainder);
