-- files that people sent straight into the chat, until they say what they are
create table unasked_file (
  id ${identity},
  person_id bigint not null references person (id),
  file_id varchar(250) not null,
  name varchar(60) not null,
  picture ${bool} not null,
  sent_at ${ts} not null
);
create index unasked_file_person on unasked_file (person_id);
