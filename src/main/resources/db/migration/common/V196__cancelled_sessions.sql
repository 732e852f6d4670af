alter table training_session add column cancelled_at ${ts};
