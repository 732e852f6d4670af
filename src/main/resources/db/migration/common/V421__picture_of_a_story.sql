-- the photo of a story, small and without where and by what it was taken: it stands on the school's page
create table story_picture (
  story_id bigint primary key references story (id) on delete cascade,
  jpeg ${blob} not null
);
