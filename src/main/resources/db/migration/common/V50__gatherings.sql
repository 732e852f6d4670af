create table gathering (
  id ${identity},
  programme_id bigint not null references programme (id),
  starts_at ${ts} not null,
  place varchar(300) not null,
  code varchar(40) not null unique,
  cancelled_at ${ts},
  surveyed_at ${ts},
  version integer not null
);
create index gathering_programme on gathering (programme_id);

create table guest (
  id ${identity},
  gathering_id bigint not null references gathering (id),
  participant_id bigint not null references participant (id),
  person_id bigint not null references person (id),
  rsvp varchar(20),
  answered_at ${ts},
  attended_at ${ts},
  unique (gathering_id, person_id)
);
create index guest_person on guest (person_id);
