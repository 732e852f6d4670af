-- Whom a label names: until now each on the mentors' side was taken for a partner.
alter table invitation add column invited_from varchar(12) not null default 'GROUP';
-- what a partner is called in full
alter table invitation add column partner varchar(200);
update invitation set invited_from = 'PARTNER', partner = label
  where role = 'MENTOR' and label <> ''
    and not (length(label) <= 4
      and substr(label, 1, 1) in ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
    and code not in (select invitation_code from information_event);
