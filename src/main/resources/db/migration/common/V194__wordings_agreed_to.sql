-- what stood on the screen when somebody agreed, once for each hash; names are put in only when it is read
create table consent_text (
  hash varchar(64) not null primary key,
  title varchar(200) not null,
  words varchar(20000) not null
);
