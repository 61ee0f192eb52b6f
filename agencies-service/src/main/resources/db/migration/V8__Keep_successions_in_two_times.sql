-- A code asked about as it was known earlier must not lead to a successor that nobody knew of yet.
alter table succession add column known tstzrange;

update succession s set known = tstzrange(r.effective_at, null)
from restructuring r where r.id = s.case_id;

alter table succession
  alter column known set not null,
  add constraint succession_lasts check (not isempty(known));
