alter table programme add column relay varchar(20);
alter table tandem add column order_number varchar(40);
alter table tandem add column ordered_on date;
