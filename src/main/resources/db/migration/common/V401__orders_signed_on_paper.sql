-- by which number an order was signed on paper, as the curator says, until the head confirms it
alter table order_draft add column claimed_number varchar(40);
alter table order_draft add column claimed_on date;
