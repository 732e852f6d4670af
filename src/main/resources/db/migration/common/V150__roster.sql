create table roster_entry (
  id ${identity},
  programme_id bigint not null references programme (id),
  name varchar(120) not null,
  folded varchar(120) not null,
  school_class varchar(40) not null,
  born_on date,
  guardian varchar(200) not null,
  phones varchar(100) not null,
  added_at ${ts} not null,
  changed_at ${ts} not null,
  person_id bigint references person (id),
  recognised_at ${ts},
  unique (programme_id, folded, born_on)
);
create index roster_entry_person on roster_entry (person_id);

create table roster_upload (
  id ${identity},
  programme_id bigint not null references programme (id),
  curator_id bigint not null references person (id),
  file_id varchar(250) not null,
  file_name varchar(80) not null,
  received_at ${ts} not null,
  state varchar(20) not null,
  content text
);
create index roster_upload_programme on roster_upload (programme_id);
