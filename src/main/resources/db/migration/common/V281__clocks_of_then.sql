-- by which clock something was held, when its school goes by another one since
alter table meeting add column zone varchar(60);
alter table gathering add column zone varchar(60);
alter table training_session add column zone varchar(60);
alter table information_event add column zone varchar(60);
