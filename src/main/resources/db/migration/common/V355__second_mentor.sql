-- a mentee may have a second mentor: 1 for the one who was found, 2 for the one beside
alter table proposal add column place integer not null default 1;
drop index proposal_living;
create unique index proposal_living on proposal (mentee_id, place)
  where state in ('DRAFT', 'OFFERED', 'AGREED');
