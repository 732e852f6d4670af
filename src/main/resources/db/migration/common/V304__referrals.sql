-- somebody without a pair is entrusted to the psychologist, who knows no more than stands here
create table referral (
  id ${identity},
  participant_id bigint not null references participant (id),
  code varchar(40) not null unique,
  words varchar(1000) not null,
  made_by bigint not null references person (id),
  made_at ${ts} not null,
  expires_at ${ts} not null,
  helper_id bigint references person (id),
  answer varchar(1000),
  answered_at ${ts}
);
create index referral_participant on referral (participant_id);
create index referral_helper on referral (helper_id);
