-- What a gathering is planned as always names its kind: what was begun of an acquaintance named none.
update conversation set subject = subject || '-ACQUAINTANCE'
where form = 'gatherings.plan' and subject not like '%-%';
