-- filled and emptied after a fault of the database, to know whether there is room in it again
create table pulse (
  id integer primary key,
  filling ${blob}
);
