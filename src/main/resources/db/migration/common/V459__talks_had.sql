-- who has talked with whom when the rounds of a gathering were called out, whatever is planned since
create table had_talk (
  id ${identity},
  programme_id bigint not null references programme (id),
  gathering_id bigint not null references gathering (id),
  mentor_id bigint not null references person (id),
  mentee_id bigint not null references person (id)
);
create index had_talk_programme on had_talk (programme_id);
create index had_talk_mentor on had_talk (mentor_id);
create index had_talk_mentee on had_talk (mentee_id);
