-- Files that agencies send as evidence. They lie here and not on a disk, so that they commit, are backed up and are
-- found by every node together with what they prove.
create table evidence_file (
  id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  uploaded_on date not null,
  uploaded_by text not null,
  constraint evidence_file_pk primary key (id),
  constraint evidence_file_task_fk foreign key (task_id) references task (id)
);

create index evidence_file_task on evidence_file (task_id, id);

create table evidence_content (
  file_id uuid not null,
  content bytea not null,
  constraint evidence_content_pk primary key (file_id),
  constraint evidence_content_file_fk foreign key (file_id) references evidence_file (id)
);

-- What is sent is compressed already.
alter table evidence_content alter column content set storage external;
