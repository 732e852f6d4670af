-- what the deputy head knows of a teacher who is mentored: from the personnel file, the attestation, a visited lesson
create table teacher_note (
  id ${identity},
  participant_id bigint not null unique references participant (id),
  standing varchar(20) not null,
  category varchar(20) not null,
  years integer,
  subject varchar(120) not null,
  need varchar(600) not null,
  need_from varchar(20),
  noted_by bigint references person (id),
  noted_at ${ts} not null
);
create index teacher_note_noted_by on teacher_note (noted_by);
