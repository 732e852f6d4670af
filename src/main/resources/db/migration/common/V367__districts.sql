-- a region looks at its schools by district
alter table school add column district varchar(80);
