-- whom an order of the school has approved as a mentor
create table register_entry (
  participant_id bigint not null primary key references participant (id),
  order_number varchar(40) not null,
  ordered_on date not null
);
