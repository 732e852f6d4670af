-- whether plans of pairs are laid before the head of the school, and his word
alter table programme add column plan_rule varchar(20);
alter table development_plan add column asked_at ${ts};
alter table development_plan add column asked_by bigint references person (id);
alter table development_plan add column decided_at ${ts};
alter table development_plan add column decided_by bigint references person (id);
alter table development_plan add column approved_at ${ts};
alter table development_plan add column objection varchar(800);
