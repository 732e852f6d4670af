-- the minor of whose pair a guardian speaks; empty for who asks for himself
alter table tandem_request add column child_id bigint references person (id);
