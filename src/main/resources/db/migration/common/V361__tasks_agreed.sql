-- where a task was agreed on, as the answers after a meeting name it
alter table plan_task add column origin varchar(40);
create index plan_task_origin on plan_task (tandem_id, origin);
