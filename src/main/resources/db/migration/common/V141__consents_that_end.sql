alter table guardian_link add column spoken varchar(20);
create unique index guardian_link_spoken on guardian_link (spoken);

alter table consent add column expired_at ${ts};
alter table consent add column overruled_at ${ts};
create index consent_expired on consent (expired_at);

-- which version of a document is asked for, and until when a yes to the one before it holds
create table document_term (
  document varchar(24) not null primary key,
  version integer not null,
  previous integer not null,
  holds_until ${ts} not null,
  revision bigint not null
);
