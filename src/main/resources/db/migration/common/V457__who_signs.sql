-- of several heads of a school, who signs its papers: whom a curator has named last
alter table staff add column signs_since ${ts};
