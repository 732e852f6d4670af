-- what a meeting is called in people's calendars: unique over all installations from now on,
-- and what it was for those that were sent before
alter table meeting_series add column uid varchar(60) not null default '';
update meeting_series set uid = 'series-' || id;

alter table meeting add column uid varchar(80) not null default '';
with recursive chain (id, root) as (
  select id, id from meeting where replaces_id is null
  union all
  select m.id, c.root from meeting m join chain c on m.replaces_id = c.id
)
update meeting set uid = 'meeting-' || (select root from chain where chain.id = meeting.id) || '@tandem';
update meeting
set uid = 'series-' || series_id || '-' || substr(cast(series_day as varchar(30)), 1, 10) || '@tandem'
where series_id is not null;

-- what stands in whose calendar, so that it can be changed there
create table calendar_copy (
  id ${identity},
  person_id bigint not null references person (id),
  tandem_id bigint not null references tandem (id),
  uid varchar(80) not null,
  sequence integer not null,
  cancelled ${bool} not null,
  kind varchar(20) not null,
  starts_at ${ts} not null,
  minutes integer not null,
  mode varchar(20) not null,
  place varchar(300) not null
);
create unique index calendar_copy_entry on calendar_copy (person_id, uid);
create index calendar_copy_tandem on calendar_copy (tandem_id);

-- both sides were sent what had been agreed
insert into calendar_copy (person_id, tandem_id, uid, sequence, cancelled, kind, starts_at, minutes, mode, place)
select who.person_id, m.tandem_id, m.uid, m.revision, false, m.kind, m.starts_at, m.minutes, m.mode, m.place
from meeting m
join (
  select id as tandem_id, mentor_person_id as person_id from tandem
  union
  select tandem_id, person_id from tandem_member where left_at is null
) who on who.tandem_id = m.tandem_id
where m.state = 'AGREED';

alter table meeting drop column revision;
