create table school_settings (
  school_id bigint not null primary key references school (id),
  quiet_from varchar(8),
  quiet_to varchar(8),
  remind_early integer,
  remind_late integer,
  approval varchar(20)
);

create table school_span (
  id ${identity},
  school_id bigint not null references school (id),
  kind varchar(20) not null,
  first_day date not null,
  last_day date not null
);
create index school_span_school on school_span (school_id);

create table lesson_hours (
  id ${identity},
  school_id bigint not null references school (id),
  weekday varchar(10) not null,
  begins varchar(8) not null,
  ends varchar(8) not null,
  unique (school_id, weekday)
);

create table school_threshold (
  id ${identity},
  school_id bigint not null references school (id),
  code varchar(40) not null,
  number integer not null,
  unique (school_id, code)
);
