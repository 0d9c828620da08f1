alter table matter
  add column parties text[] not null default '{}',
  add column individual boolean not null default false,
  add column secrecy_provision text,
  add column secrecy_marked_on date,
  add column secrecy_authority text,
  add check (num_nulls(secrecy_provision, secrecy_marked_on, secrecy_authority) in (0, 3));

-- Insert only, as the matter itself: each row is all of the matter as it stood from then on. The matter's own row is version 1.
create table matter_change (
  municipality        text not null,
  board               text not null,
  registry_number     text not null,
  version             int not null check (version > 1),
  title               text not null,
  kind                text not null,
  classification_plan text,
  classification_code text,
  classification_name text,
  sender              text,
  their_reference     text,
  answer_due_on       date,
  secret              boolean not null,
  secrecy_provision   text,
  secrecy_marked_on   date,
  secrecy_authority   text,
  parties             text[] not null,
  individual          boolean not null,
  status              text not null check (status in ('OPEN', 'CLOSED')),
  reason              text,
  changed_at          timestamptz not null,
  changed_by          text not null,
  changed_by_name     text not null,
  primary key (municipality, board, registry_number, version),
  foreign key (municipality, board, registry_number) references matter,
  check (num_nulls(secrecy_provision, secrecy_marked_on, secrecy_authority) in (0, 3))
);
call kit_lock_to_board('matter_change');
grant select, insert on matter_change to "${app}";

-- All that a matter has been, and which of it stands. Read with the rights of whoever asks, so that the lock to a board holds.
create view matter_version with (security_invoker = true) as
select municipality, board, registry_number, year, sequence, registered_on, origin_kind, origin_id, 1 as version,
  title, kind, classification_plan, classification_code, classification_name, sender, their_reference, answer_due_on,
  secret, secrecy_provision, secrecy_marked_on, secrecy_authority, parties, individual, 'OPEN' as status, null as reason,
  null::timestamptz as changed_at, null as changed_by_name
from matter
union all
select municipality, board, registry_number, m.year, m.sequence, m.registered_on, m.origin_kind, m.origin_id, c.version,
  c.title, c.kind, c.classification_plan, c.classification_code, c.classification_name, c.sender, c.their_reference, c.answer_due_on,
  c.secret, c.secrecy_provision, c.secrecy_marked_on, c.secrecy_authority, c.parties, c.individual, c.status, c.reason,
  c.changed_at, c.changed_by_name
from matter m join matter_change c using (municipality, board, registry_number);
grant select on matter_version to "${app}";

create view matter_now with (security_invoker = true) as
select v.* from matter_version v
where v.version = 1 + (
  select count(*) from matter_change c
  where (c.municipality, c.board, c.registry_number) = (v.municipality, v.board, v.registry_number));
grant select on matter_now to "${app}";

create or replace function agenda_erase_registry(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = number) then
    return;
  end if;
  delete from document_piece p using document d
  where d.municipality = of_municipality and d.board = of_board and d.registry_number = number
    and (p.municipality, p.board, p.thing_id) = (d.municipality, d.board, d.document_id::text);
  delete from document_summary s using document d
  where d.municipality = of_municipality and d.board = of_board and d.registry_number = number
    and (s.municipality, s.board, s.document_id) = (d.municipality, d.board, d.document_id);
  delete from document_file f using document d
  where d.municipality = of_municipality and d.board = of_board and d.registry_number = number
    and (f.municipality, f.board, f.document_id) = (d.municipality, d.board, d.document_id);
  delete from document
  where municipality = of_municipality and board = of_board and registry_number = number;
  delete from matter_change
  where municipality = of_municipality and board = of_board and registry_number = number;
end
$$;
