-- until which hour a letter waits that was written at night
alter table letter add column waits_until ${ts};
