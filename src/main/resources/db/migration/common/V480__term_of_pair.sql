-- where the curator has named a day before the end of the season
alter table development_plan add column ends_on date;
