-- the local day on which what can wait goes to this chat, put together; null for all other messages
alter table outbox add column gathered_on varchar(10);
create unique index outbox_gathered on outbox (chat_id, gathered_on) where gathered_on is not null;
