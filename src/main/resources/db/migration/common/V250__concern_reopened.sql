alter table concern add column reopened_at ${ts};
