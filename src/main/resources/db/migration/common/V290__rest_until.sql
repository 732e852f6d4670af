alter table participant add column paused_until date;
