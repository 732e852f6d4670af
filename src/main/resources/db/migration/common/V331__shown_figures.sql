create table shown_figure (
  id ${identity},
  programme_id bigint not null references programme (id),
  figure varchar(80) not null,
  members text not null,
  people int not null,
  first_sum bigint not null,
  second_sum bigint not null,
  squares bigint not null,
  better int not null,
  shown_on date not null
);
create index shown_figure_programme on shown_figure (programme_id);
