-- By which invitation somebody came, so that it can be said which partner gave which mentor.
alter table participant add column invitation_code varchar(40) references invitation (code);
