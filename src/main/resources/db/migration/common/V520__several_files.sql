-- an act or a certificate has several pages, each in a file or picture of its own, in the order in which they came
create table local_act_file (
  local_act_id bigint not null references local_act (id) on delete cascade,
  place integer not null,
  file varchar(300) not null,
  name varchar(100) not null,
  primary key (local_act_id, place)
);
insert into local_act_file (local_act_id, place, file, name)
  select id, 0, file, coalesce(file_name, '') from local_act where file is not null;
alter table local_act drop column file;
alter table local_act drop column file_name;

create table outside_course_file (
  outside_course_id bigint not null references outside_course (id) on delete cascade,
  place integer not null,
  file varchar(300) not null,
  name varchar(100) not null,
  primary key (outside_course_id, place)
);
insert into outside_course_file (outside_course_id, place, file, name)
  select id, 0, file, coalesce(file_name, '') from outside_course where file is not null;
alter table outside_course drop column file;
alter table outside_course drop column file_name;
