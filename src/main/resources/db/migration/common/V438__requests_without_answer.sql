-- how often a request has waited beyond the day that was promised
alter table tandem_request add column reminders int not null default 0;
