-- the number of the lock that the session of a living process holds; only PostgreSQL has such locks
alter table courier add column line bigint;
