-- Where a plan was made, as its area's path was then; its scope is where that lies today, which decides who sees it.
alter table plan add column place ltree;
update plan set place = scope;
alter table plan alter column place set not null;

create index plan_place on plan (place);
