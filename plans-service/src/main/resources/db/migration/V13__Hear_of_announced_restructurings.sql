-- Cases that are decided and take effect on a day to come: which agencies they name. They end nothing before their day.
create table announced_case (
  case_id uuid not null,
  agency_ids uuid[] not null,
  effective_on date not null,
  withdrawn boolean not null default false,
  constraint announced_case_pk primary key (case_id)
);

create index announced_case_agencies on announced_case using gin (agency_ids);

-- Several agencies that a document calls lead: until a person chooses, none leads.
alter table assignment add column named_as_lead boolean not null default false;
