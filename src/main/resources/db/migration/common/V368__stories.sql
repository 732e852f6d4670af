-- what is told of a pair, or kept by it, and who of those concerned has agreed
create table story (
  id ${identity},
  kind varchar(20) not null,
  programme_id bigint not null references programme (id),
  tandem_id bigint not null references tandem (id),
  words varchar(2000),
  photo varchar(200),
  written_by bigint not null references person (id),
  written_at ${ts} not null
);
create index story_programme on story (programme_id);
create index story_tandem on story (tandem_id);

create table story_word (
  id ${identity},
  story_id bigint not null references story (id) on delete cascade,
  person_id bigint not null references person (id),
  about bigint not null references person (id),
  agreed ${bool} not null,
  said_at ${ts} not null,
  unique (story_id, person_id, about)
);
create index story_word_person on story_word (person_id);
create index story_word_about on story_word (about);
