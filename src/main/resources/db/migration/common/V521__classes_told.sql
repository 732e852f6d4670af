-- what was last told of some classes by an indicator of the school's own, and of whom: what is told later must not tell who came since
create table told_class (
  id ${identity},
  school_id bigint not null references school (id),
  school_year integer not null,
  side varchar(20) not null,
  reached varchar(20) not null,
  first_grade integer not null,
  last_grade integer not null,
  members text not null,
  people integer not null,
  came integer not null,
  told_on date not null
);
create index told_class_school on told_class (school_id, school_year);
