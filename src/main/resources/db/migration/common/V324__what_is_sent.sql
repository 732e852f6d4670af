alter table person add column quiet_until date;
alter table person add column daily_letter ${bool};

create table thanks (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  person_id bigint not null references person (id),
  said_at ${ts} not null
);
create index thanks_tandem on thanks (tandem_id);

create table achievement (
  id ${identity},
  programme_id bigint not null references programme (id),
  person_id bigint not null references person (id),
  kind varchar(20) not null,
  level varchar(20) not null,
  result varchar(20) not null,
  title varchar(400),
  reached_on date not null,
  told_at ${ts} not null
);
create index achievement_person on achievement (person_id);
create index achievement_programme on achievement (programme_id);
