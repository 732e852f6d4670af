-- what came of a talk, said with one key: of a round through all who take part
alter table interview_note add column outcome varchar(20);
