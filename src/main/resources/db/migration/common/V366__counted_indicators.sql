-- an indicator of the school's own may be counted by the bot: what, of which side, how far they came, in which classes
alter table own_indicator add column measured varchar(20) default 'TYPED' not null;
alter table own_indicator add column side varchar(20);
alter table own_indicator add column reached varchar(20);
alter table own_indicator add column first_grade int;
alter table own_indicator add column last_grade int;
