-- Posts that one person holds together, such as party secretary and chairman; the posts are named, the person is not.
create table concurrent_posts (
  id uuid not null default uuidv7(),
  version bigint not null default 0,
  constraint concurrent_posts_pk primary key (id)
);

create table concurrent_posts_version (
  id bigint generated always as identity,
  arrangement_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  eligibility_note text not null,
  decision_number text not null,
  decision_date date not null,
  decision_issuer text not null,
  constraint concurrent_posts_version_pk primary key (id),
  constraint concurrent_posts_version_of foreign key (arrangement_id) references concurrent_posts,
  constraint concurrent_posts_version_lasts check (not isempty(valid) and not isempty(known)),
  constraint concurrent_posts_version_one_at_a_time exclude using gist (
    arrangement_id with =, valid with &&, known with &&)
);

create table held_post (
  arrangement_id uuid not null,
  position int not null,
  agency_id uuid not null,
  title text not null,
  constraint held_post_pk primary key (arrangement_id, position),
  constraint held_post_arrangement foreign key (arrangement_id) references concurrent_posts,
  constraint held_post_agency foreign key (agency_id) references agency,
  constraint held_post_once unique (arrangement_id, agency_id, title)
);

create index held_post_agency_id on held_post (agency_id);
