-- somebody is asked once what one mentee needs: by a link, or a guardian in the chat
create table needs_request (
  id ${identity},
  participant_id bigint not null references participant (id),
  whom varchar(20) not null,
  code varchar(40) unique,
  asked_by bigint not null references person (id),
  asked_at ${ts} not null,
  expires_at ${ts} not null,
  answerer_id bigint references person (id),
  answered_at ${ts},
  response_id bigint
);
create index needs_request_participant on needs_request (participant_id);
create index needs_request_answerer on needs_request (answerer_id);
