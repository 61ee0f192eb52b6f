-- Each change of a task wrote all its words anew into the index of words: they stand in a table of their own, which only a
-- change of the wording touches.
create table task_words (
  task_id uuid primary key references task on delete cascade,
  search tsvector not null
);
insert into task_words (task_id, search) select id, search from task;
create index task_words_search on task_words using gin (search);
alter table task drop column search;

create function words_of(ref text, title text, wording text) returns tsvector language sql immutable
  return to_tsvector('simple', folded(ref || ' ' || title || ' ' || wording));

create function note_words() returns trigger language plpgsql as $$
begin
  insert into task_words (task_id, search) select id, words_of(ref, title, text) from rows_after;
  return null;
end $$;
create trigger task_words_begin after insert on task
  referencing new table as rows_after for each statement execute function note_words();

create function note_other_words() returns trigger language plpgsql as $$
begin
  update task_words set search = words_of(new.ref, new.title, new.text) where task_id = new.id;
  return null;
end $$;
create trigger task_words_change after update of ref, title, text on task
  for each row when ((old.ref, old.title, old.text) is distinct from (new.ref, new.title, new.text))
  execute function note_other_words();
