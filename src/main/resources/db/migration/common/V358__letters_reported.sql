-- what a file is, so that it can be shown as what was sent
alter table letter add column sort varchar(20);

-- a reported message outlives the season: who wrote it, and what was sent
alter table concern add column author bigint references person (id);
alter table concern add column file varchar(300);
alter table concern add column file_sort varchar(20);
