-- Documents, known by issuer, number with sign, and date; those of plans in force among them.
create table directive (
  id uuid not null,
  version bigint not null,
  document_type text not null,
  number text not null,
  dated date not null,
  issuer_id uuid,
  issuer_name text not null,
  issuer_key text not null,
  title text not null,
  search text not null,
  scope ltree not null,
  place ltree not null,
  registered_in ltree not null,
  registered_by text not null,
  plan_id uuid,
  constraint directive_pk primary key (id),
  -- Issuers of many provinces bear one name: of those that the registry does not know, the area decides. It is the one
  -- of then, so that provinces may merge whose documents are called alike.
  constraint directive_by_name unique (number, dated, issuer_key, place),
  constraint directive_of_plan unique (plan_id),
  constraint directive_plan_fk foreign key (plan_id) references plan (id)
);

create unique index directive_by_issuer on directive (number, dated, issuer_id) where issuer_id is not null;
create index directive_scope on directive using gist (scope);
create index directive_place on directive (place);

-- What a document does to an earlier one, and from when to when.
create table directive_relation (
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  stated_by text not null,
  ended_by text,
  reason text,
  constraint directive_relation_pk primary key (id),
  constraint directive_relation_kind_known check (kind in ('IMPLEMENTS', 'CONTINUES', 'REPLACES')),
  constraint directive_relation_not_itself check (from_id <> to_id),
  constraint directive_relation_ended_with_reason check ((valid_until is null) = (reason is null)),
  constraint directive_relation_once_on_any_day
    exclude using gist (from_id with =, to_id with =, kind with =, daterange(valid_from, valid_until) with &&),
  constraint directive_relation_from_fk foreign key (from_id) references directive (id),
  constraint directive_relation_to_fk foreign key (to_id) references directive (id)
);

create index directive_relation_to on directive_relation (to_id);
create index directive_relation_from on directive_relation (from_id);

-- Plans issued before there was a register stand in it too.
insert into directive (id, version, document_type, number, dated, issuer_id, issuer_name, issuer_key, title, search,
                       scope, place, registered_in, registered_by, plan_id)
select uuidv7(), 0, document_type, number, dated, issuer_id, coalesce(issuer_name, '–'), lower(coalesce(issuer_name, '–')),
       title, lower(number || ' ' || title), scope, place, scope, coalesce(issued_by, drafted_by), id
from plan where state = 'ISSUED'
on conflict do nothing;
