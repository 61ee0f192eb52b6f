alter table task
  add column parent_id uuid,
  -- The heading under which the document puts it.
  add column group_name text,
  -- What there is to show when it is done.
  add column deliverable text,
  add column evidence_demanded boolean not null default true,
  add constraint task_parent_fk foreign key (parent_id) references task (id),
  add constraint task_is_no_part_of_itself check (parent_id <> id);

create index task_parent on task (parent_id) where parent_id is not null;
