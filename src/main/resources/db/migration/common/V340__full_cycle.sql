-- The full cycle is counted anew at each look until a season is closed: the answer to one survey was not all of it.
update participant set finished_at = null
where programme_id in (select id from programme where closed_at is null);
