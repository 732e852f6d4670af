-- what had been agreed on until a day holds when a consent is given again before it
alter table tandem add column before_cause varchar(20);
alter table tandem add column before_until date;
alter table tandem_member add column before_cause varchar(20);
alter table tandem_member add column before_until date;
