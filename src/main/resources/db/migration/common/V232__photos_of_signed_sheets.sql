-- all the photos of one signed paper, in the order in which they came
create table paper_photo (
  paper_form_id bigint not null references paper_form (id) on delete cascade,
  place integer not null,
  file varchar(250) not null,
  kind varchar(20) not null,
  primary key (paper_form_id, place)
);
insert into paper_photo (paper_form_id, place, file, kind)
  select id, 0, photo, coalesce(photo_kind, 'PICTURE') from paper_form where photo is not null;
alter table paper_form drop column photo;
alter table paper_form drop column photo_kind;
