-- an order on pairs names exactly those that stood in its paper when it was made
create table order_draft (
  id ${identity},
  programme_id bigint not null references programme (id),
  made_by bigint not null references person (id),
  made_at ${ts} not null,
  number varchar(40),
  ordered_on date
);
create index order_draft_programme on order_draft (programme_id);

create table order_draft_pair (
  order_draft_id bigint not null references order_draft (id),
  tandem_id bigint not null references tandem (id),
  primary key (order_draft_id, tandem_id)
);
create index order_draft_pair_tandem on order_draft_pair (tandem_id);
