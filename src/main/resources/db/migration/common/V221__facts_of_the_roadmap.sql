-- By which fact the bot saw an action done, whether the curator denied it, and when its being late was told.
alter table roadmap_action add column seen_fact varchar(40);
alter table roadmap_action add column fact_denied_at ${ts};
alter table roadmap_action add column late_told_on date;
-- The bot has told of these before, again and again.
update roadmap_action set late_told_on = due_on where done_at is null and due_on < current_date;
