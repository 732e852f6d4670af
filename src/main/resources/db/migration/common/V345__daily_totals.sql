-- What a programme came to on a day: whoever looks at all schools reads these and sums up no seasons.
create table daily_total (
  id ${identity},
  programme_id bigint not null references programme (id),
  school_id bigint not null references school (id),
  day date not null,
  mentees integer not null,
  mentors integer not null,
  paired integer not null,
  held integer not null,
  finished integer not null,
  mentees_asked integer not null,
  mentees_answered integer not null,
  mentees_satisfied integer not null,
  mentors_asked integer not null,
  mentors_answered integer not null,
  mentors_satisfied integer not null,
  unique (programme_id, day)
);
create index daily_total_school on daily_total (school_id, day);
