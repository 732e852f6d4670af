-- why the time of a meeting is not a usual one, as those know who meet
alter table meeting add column outside varchar(20);
