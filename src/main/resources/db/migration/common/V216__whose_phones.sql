-- whose each phone of the guardians is, line by line as the phones stand
alter table roster_entry add column owners varchar(400) not null default '';
