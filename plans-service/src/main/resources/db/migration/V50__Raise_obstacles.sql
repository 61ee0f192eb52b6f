-- Raised to a body above by the lead; answered there, or passed further up as an obstacle of its own.
create table task_obstacle (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  to_id uuid not null,
  what text not null,
  answer_by date not null,
  raised_on date not null,
  raised_by text not null,
  passed_from uuid,
  answer text,
  answered_on date,
  answered_by text,
  constraint task_obstacle_pk primary key (id),
  constraint task_obstacle_task_fk foreign key (task_id) references task (id),
  constraint task_obstacle_passed_from_fk foreign key (passed_from) references task_obstacle (id),
  constraint task_obstacle_passed_on_once unique (passed_from),
  constraint task_obstacle_answered_wholly check (num_nulls(answer, answered_on, answered_by) in (0, 3)),
  constraint task_obstacle_time_to_answer check (answer_by >= raised_on)
);
create index task_obstacle_task on task_obstacle (task_id);
create index task_obstacle_to on task_obstacle (to_id, id);
call keep_audit_trail('task_obstacle', 'obstacle');
