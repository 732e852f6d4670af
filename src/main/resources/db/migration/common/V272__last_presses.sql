-- the last press that was done in each chat: a second tap of the same touch does nothing again
create table last_press (
  chat_id bigint primary key,
  message_id bigint not null,
  pressed text not null,
  -- milliseconds since 1970
  done_at bigint not null,
  -- 1 when something new was said because of it
  spoke smallint not null
);
