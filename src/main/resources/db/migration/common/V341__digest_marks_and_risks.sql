-- What a curator has done about a line of the digest.
create table digest_mark (
  id ${identity},
  programme_id bigint not null references programme (id),
  matter varchar(60) not null,
  done_by bigint not null references person (id),
  done_at ${ts} not null
);
create index digest_mark_programme on digest_mark (programme_id, done_at);

-- Since when a pair needed a look, and until when.
create table risk_episode (
  id ${identity},
  programme_id bigint not null references programme (id),
  tandem_id bigint not null references tandem (id),
  risk varchar(20) not null,
  person_id bigint references person (id),
  since ${ts} not null,
  until ${ts}
);
create index risk_episode_programme on risk_episode (programme_id, until);
