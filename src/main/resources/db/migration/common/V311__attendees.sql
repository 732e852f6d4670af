-- each of the people has a word of his own about a meeting, before it and afterwards
create table attendee (
  id ${identity},
  meeting_id bigint not null references meeting (id),
  person_id bigint not null references person (id),
  side varchar(20) not null,
  accepts ${bool},
  answered_at ${ts},
  excuse varchar(20),
  comes_at ${ts},
  outcome varchar(20),
  outcome_reason varchar(20),
  said_at ${ts}
);
create unique index attendee_person on attendee (meeting_id, person_id);

insert into attendee (meeting_id, person_id, side, comes_at, outcome, outcome_reason, said_at)
select m.id, t.mentor_person_id, 'MENTOR', m.mentor_comes_at, m.mentor_outcome, m.mentor_reason, m.mentor_said_at
from meeting m join tandem t on t.id = m.tandem_id
where m.mentor_comes_at is not null or m.mentor_outcome is not null;

insert into attendee (meeting_id, person_id, side, comes_at, outcome, outcome_reason, said_at)
select m.id, coalesce(m.mentee_said_by, (select min(w.person_id) from tandem_member w where w.tandem_id = m.tandem_id)),
  'MENTEE', m.mentee_comes_at, m.mentee_outcome, m.mentee_reason, m.mentee_said_at
from meeting m
where m.mentee_comes_at is not null or m.mentee_outcome is not null;

alter table meeting drop column mentor_comes_at;
alter table meeting drop column mentee_comes_at;
alter table meeting drop column mentor_outcome;
alter table meeting drop column mentor_reason;
alter table meeting drop column mentor_said_by;
alter table meeting drop column mentor_said_at;
alter table meeting drop column mentee_outcome;
alter table meeting drop column mentee_reason;
alter table meeting drop column mentee_said_by;
alter table meeting drop column mentee_said_at;

-- which proposal did not suit, and how often times have been named in turn
alter table meeting add column answers_id bigint references meeting (id);
alter table meeting add column round integer not null default 1;

-- the rhythm that is over once this one is agreed
alter table meeting add column ends_series_id bigint references meeting_series (id);
