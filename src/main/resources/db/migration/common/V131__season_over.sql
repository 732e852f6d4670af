alter table participant add column over_at ${ts};
