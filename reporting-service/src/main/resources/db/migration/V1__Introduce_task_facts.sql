create extension if not exists btree_gist;

-- A row for each stretch of days on which nothing about a task changed, so that any day can be asked: also one before
-- a merger. A stretch is cut by the event that ends it, never deleted; only an event dated back rewrites days that passed.
create table task_fact (
  task_id uuid not null,
  valid daterange not null,
  plan_id uuid not null,
  ref text not null,
  title text not null,
  lead_id uuid not null,
  scope ltree not null,
  level text not null,
  starts_on date,
  last_day date,
  completed_on date,
  percent int not null default 0,
  constraint task_fact_pk primary key (task_id, valid without overlaps),
  constraint task_fact_percent check (percent between 0 and 100)
);

-- Every figure asks "below this area, on this day": one descent of this index answers both.
create index task_fact_scope_valid on task_fact using gist (scope, valid);
