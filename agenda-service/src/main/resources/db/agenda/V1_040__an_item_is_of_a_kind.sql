-- Existing items get the kind that the same rule gives a new one when nobody says otherwise.
alter table agenda_item add column kind text;
update agenda_item set kind = case
  when secret then 'SECRET'
  when origin_kind = 'REPORT' then 'REPORT'
  when registry_number is not null then 'MATTER'
  when part = 'OPENING' then 'FORMAL'
  when lower(heading) like 'tema%' then 'THEME'
  when lower(heading) like '%delegationsbeslut%' then 'DELEGATED_DECISIONS'
  when lower(heading) like 'meddelanden%' then 'COMMUNICATIONS'
  else 'INFORMATION' end;
alter table agenda_item
  alter column kind set not null,
  add check (kind in
    ('FORMAL', 'THEME', 'MATTER', 'REPORT', 'INFORMATION', 'DELEGATED_DECISIONS', 'COMMUNICATIONS', 'SECRET')),
  add check ((kind = 'SECRET') = secret);
