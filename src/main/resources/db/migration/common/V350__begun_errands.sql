-- what a press has begun beside the updates; when the process ends in the middle it is begun anew
create table begun_errand (
  id ${identity},
  chat_id bigint not null,
  place bigint,
  lane varchar(60) not null,
  data varchar(80) not null,
  attempts integer not null,
  owner varchar(60) not null
);
create index begun_errand_chat on begun_errand (chat_id);
