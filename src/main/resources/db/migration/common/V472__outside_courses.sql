-- what a mentor has learnt outside the bot: a course, by its certificate; the curator may count it as a session
create table outside_course (
  id ${identity},
  participant_id bigint not null references participant (id),
  title varchar(200) not null,
  hours integer not null,
  number varchar(60) not null,
  finished_on date not null,
  file varchar(200),
  file_name varchar(100),
  added_at ${ts} not null,
  counted_by bigint references person (id),
  counted_at ${ts}
);
create index outside_course_participant on outside_course (participant_id);
create index outside_course_counted_by on outside_course (counted_by);
