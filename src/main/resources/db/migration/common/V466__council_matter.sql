-- what a curator asks the council of mentors about a pair in which something is disputed, in his own words
create table council_matter (
  id ${identity},
  programme_id bigint not null references programme (id),
  tandem_id bigint not null references tandem (id),
  words varchar(1000) not null,
  asked_by bigint not null references person (id),
  asked_at ${ts} not null,
  closed_by bigint references person (id),
  closed_at ${ts}
);
create index council_matter_programme on council_matter (programme_id);
create index council_matter_tandem on council_matter (tandem_id);
create index council_matter_asked on council_matter (asked_by);
create index council_matter_closed on council_matter (closed_by);
alter table council_word add column matter_id bigint references council_matter (id);
create index council_word_matter on council_word (matter_id);
