create table answers_mended (
  last_response bigint not null,
  finished_at ${ts}
);
