-- whoever had a place keeps it when the hour changes, until the answer or the first reminder
alter table guest add column kept_at ${ts};
