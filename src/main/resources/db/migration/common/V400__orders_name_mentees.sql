-- an order names mentees one by one: whoever joins a group later waits for an order of his own
alter table tandem_member add column order_number varchar(40);
alter table tandem_member add column ordered_on date;
update tandem_member set
  order_number = (select t.order_number from tandem t where t.id = tandem_member.tandem_id),
  ordered_on = (select t.ordered_on from tandem t where t.id = tandem_member.tandem_id)
where not exists (
  select 1 from order_draft_pair p join order_draft d on d.id = p.order_draft_id
  where p.tandem_id = tandem_member.tandem_id and d.number is not null
  and d.made_at < tandem_member.joined_at);
alter table tandem drop column order_number;
alter table tandem drop column ordered_on;

create table order_draft_member (
  order_draft_id bigint not null references order_draft (id),
  tandem_member_id bigint not null references tandem_member (id),
  primary key (order_draft_id, tandem_member_id)
);
create index order_draft_member_member on order_draft_member (tandem_member_id);
insert into order_draft_member
select p.order_draft_id, m.id from order_draft_pair p
join order_draft d on d.id = p.order_draft_id
join tandem_member m on m.tandem_id = p.tandem_id
where m.joined_at <= d.made_at;
drop table order_draft_pair;
