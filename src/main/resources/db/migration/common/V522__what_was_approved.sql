-- by which content the head of the school has said yes to a paper; null where that was not noted
alter table issued_paper add column approved_mark varchar(64);
