-- the list of commands that the person's messenger shows; null where it is the one for everybody
alter table person add column menu varchar(80);
