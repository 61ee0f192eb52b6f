-- A task of a plan below may take up one of a plan above; parts of a task are of its own plan.
alter table task
  add column takes_up_id uuid,
  add constraint task_takes_up_fk foreign key (takes_up_id) references task (id);

create index task_takes_up on task (takes_up_id) where takes_up_id is not null;
