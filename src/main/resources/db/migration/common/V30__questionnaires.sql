create table response (
  id ${identity},
  questionnaire varchar(40) not null,
  version integer not null,
  person_id bigint not null references person (id),
  subject varchar(80) not null,
  answers text not null,
  submitted_at ${ts} not null
);
create index response_person on response (person_id, questionnaire, subject);
create index response_subject on response (subject, questionnaire);
