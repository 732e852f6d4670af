-- about whose part the words were that somebody agreed to; null for either, and for what was agreed before
alter table consent add column part varchar(20);

-- since when it is known that a guardian tells no phone; who signed by hand never had to
alter table guardianship add column phone_kept_back_at ${ts};
update guardianship set phone_kept_back_at = since where phone = '' and checked_how = 'PAPER';

-- the first yes of somebody who has yet to tell who he is
alter table guardian_link add column agreed_to varchar(60);
alter table guardian_link add column agreed_at ${ts};
