-- what curators did with the pairs before anybody was asked, and how the drafts lay before
create table board_move (
  id ${identity},
  programme_id bigint not null references programme (id),
  kind varchar(20) not null,
  mentee_id bigint references person (id),
  mentor_id bigint references person (id),
  amount integer not null,
  made_by bigint not null references person (id),
  made_at ${ts} not null,
  layout text,
  taken_back_by bigint references person (id),
  taken_back_at ${ts}
);
create index board_move_programme on board_move (programme_id);
