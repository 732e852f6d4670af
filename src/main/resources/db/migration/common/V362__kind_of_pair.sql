-- a pair may work in another way than its programme
alter table tandem add column kind varchar(20);
alter table steering add column kind varchar(20);
alter table tandem_request add column kind_wanted varchar(20);
