-- the mentor of several says who was not there; the child's own word counts, and the curator's above both
alter table attendee add column marked_at ${ts};
alter table attendee add column found_there ${bool};
