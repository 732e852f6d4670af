-- Several invitations for one side: a class, a partner; each may end, be used up, be taken back.
create table invitation_of_many (
  code varchar(40) not null primary key,
  programme_id bigint not null references programme (id),
  role varchar(20) not null,
  created_at ${ts} not null,
  word varchar(16) not null unique,
  label varchar(60) not null,
  expires_on date,
  most_uses integer,
  uses integer not null,
  revoked_at ${ts}
);
insert into invitation_of_many (code, programme_id, role, created_at, word, label, uses)
  select code, programme_id, role, created_at, upper(substr(code, 1, 8)), '', 0 from invitation;
drop table invitation;
alter table invitation_of_many rename to invitation;
create index invitation_programme on invitation (programme_id);
