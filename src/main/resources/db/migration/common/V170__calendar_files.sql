create table calendar_upload (
  id ${identity},
  school_id bigint not null references school (id),
  curator_id bigint not null references person (id),
  file_id varchar(250) not null,
  received_at ${ts} not null,
  content text
);
create index calendar_upload_school on calendar_upload (school_id);
