create table inbox (
  update_id bigint primary key,
  chat_id bigint not null,
  payload text,
  received_at ${ts} not null,
  attempts integer not null default 0,
  -- by the real clock, unlike the others
  retry_at ${ts},
  done_at ${ts},
  set_aside_at ${ts},
  cause varchar(500)
);
create index inbox_waiting on inbox (chat_id, update_id)
  where done_at is null and set_aside_at is null;
-- without it SQLite would walk through all that was ever handled to find the oldest that waits
create index inbox_order on inbox (update_id)
  where done_at is null and set_aside_at is null;
create index inbox_set_aside on inbox (set_aside_at) where set_aside_at is not null;

create table outbox (
  id ${identity},
  chat_id bigint not null,
  act varchar(10) not null,
  replaces bigint,
  payload text,
  attachment ${blob},
  -- 0 goes before 1: the order of the words in Urgency
  urgency smallint not null,
  not_before ${ts},
  created_at ${ts} not null,
  attempts integer not null default 0,
  -- the process that carries it; null while none does
  owner varchar(40),
  sent_at ${ts},
  sent_message_id bigint,
  trace varchar(200),
  refused_at ${ts},
  cause varchar(500)
);
create index outbox_waiting on outbox (chat_id, urgency, id)
  where sent_at is null and refused_at is null;
create index outbox_trace on outbox (chat_id, trace, id) where trace is not null;
create index outbox_refused on outbox (refused_at) where refused_at is not null;

-- the processes that carry, and when each was last seen alive; used on PostgreSQL only
create table courier (
  owner varchar(40) primary key,
  seen_at ${ts} not null
);
