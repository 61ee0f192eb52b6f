-- What a document was registered as until somebody corrected it. Rows are added and never changed.
create table directive_correction (
  id uuid not null,
  directive_id uuid not null,
  document_type text not null,
  number text not null,
  dated date not null,
  issuer_id uuid,
  issuer_name text not null,
  title text not null,
  scope ltree not null,
  corrected_on date not null,
  corrected_by text not null,
  reason text not null,
  constraint directive_correction_pk primary key (id),
  constraint directive_correction_directive_fk foreign key (directive_id) references directive (id)
);

create index directive_correction_directive on directive_correction (directive_id, id);
create trigger directive_correction_stays before update or delete or truncate on directive_correction
  for each statement execute function refuse_change_of_history();
