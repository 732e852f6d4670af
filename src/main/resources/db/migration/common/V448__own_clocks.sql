-- the clock by which somebody lives, where it is not the school's
alter table person add column own_zone boolean;
