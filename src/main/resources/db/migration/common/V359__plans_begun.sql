-- a plan of which only an aim or tasks were written is a plan too, and can be agreed on
insert into development_plan (tandem_id, problem, results, mode, rhythm, until_on, written_at, agreed_at, version)
select t.id, '', '', 'BOTH', '', p.ends_on, coalesce(t.aim_at, t.formed_at),
  (select max(y.said_at) from plan_yes y
   where y.tandem_id = t.id and t.aim is not null
   and exists (select 1 from plan_task k where k.tandem_id = t.id)
   having count(*) > (select count(*) from tandem_member m where m.tandem_id = t.id and m.left_at is null)),
  0
from tandem t join programme p on p.id = t.programme_id
where not exists (select 1 from development_plan d where d.tandem_id = t.id)
and (t.aim is not null or exists (select 1 from plan_task k where k.tandem_id = t.id));
