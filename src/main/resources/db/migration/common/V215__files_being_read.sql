-- a file at which the process ended is not read again by itself
alter table calendar_upload add column begun_at ${ts};
