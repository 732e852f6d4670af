-- Days that a calendar gives to some classes only, in its own words; empty for everybody.
alter table school_span add column for_whom varchar(200);
