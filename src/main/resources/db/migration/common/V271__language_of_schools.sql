-- the language of what a school hands out: papers, posters, links
alter table school add column language varchar(2) not null default 'RU';
