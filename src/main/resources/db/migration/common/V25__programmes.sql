create table programme (
  id ${identity},
  school_id bigint not null references school (id),
  title varchar(200) not null,
  form varchar(30) not null,
  kind varchar(30) not null,
  rhythm varchar(20) not null,
  starts_on date not null,
  ends_on date not null,
  planned_mentees integer not null,
  planned_mentors integer not null,
  created_at ${ts} not null,
  final_survey_at ${ts}
);
create index programme_school on programme (school_id);
