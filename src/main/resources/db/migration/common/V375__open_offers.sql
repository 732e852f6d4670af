-- the key of what was asked last about typed words: a yes that is typed at once presses it
create table open_offer (
  chat_id bigint primary key,
  pressed text not null,
  -- milliseconds since 1970
  offered_at bigint not null
);
