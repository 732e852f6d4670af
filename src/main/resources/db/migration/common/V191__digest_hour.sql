-- when a school hears of its week, by its own clock; null for as usual
alter table school_settings add column digest_day varchar(10);
alter table school_settings add column digest_hour integer;
