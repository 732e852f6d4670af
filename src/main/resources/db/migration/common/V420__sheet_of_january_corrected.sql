-- how many the sheet counted when it was handed over: what has been approved may be put right
alter table january_sheet add column counted integer;
