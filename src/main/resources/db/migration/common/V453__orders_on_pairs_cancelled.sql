-- an order on pairs that the school has cancelled; its number stays spent
alter table order_draft add column cancelled_at ${ts};
alter table order_draft add column cancelled_by bigint references person (id);
