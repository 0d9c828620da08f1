-- Insert only, as the document itself: each row is all that can be put right of it as it stood from then on. The document's own row
-- is edition 1. Its number, its matter and the day it was registered do not change.
create table document_change (
  municipality      text not null,
  board             text not null,
  document_id       uuid not null,
  edition           int not null check (edition > 1),
  direction         text not null check (direction in ('INCOMING', 'OUTGOING', 'DRAWN_UP')),
  dated             date not null,
  title             text not null,
  correspondent     text,
  their_reference   text,
  secrecy_provision text,
  secrecy_marked_on date,
  secrecy_authority text,
  reported          boolean not null,
  changed_at        timestamptz not null,
  changed_by        text not null,
  changed_by_name   text not null,
  primary key (municipality, board, document_id, edition),
  foreign key (municipality, board, document_id) references document,
  check (num_nulls(secrecy_provision, secrecy_marked_on, secrecy_authority) in (0, 3))
);
call kit_lock_to_board('document_change');
grant select, insert on document_change to "${app}";

-- All that a document has been, and which of it stands. Read with the rights of whoever asks, so that the lock to a board holds.
create view document_edition with (security_invoker = true) as
select municipality, board, document_id, prefix, year, sequence, registry_number, registered_on, 1 as edition,
  direction, dated, title, correspondent, their_reference, secrecy_provision, secrecy_marked_on, secrecy_authority, reported,
  null::timestamptz as changed_at, null as changed_by_name
from document
union all
select municipality, board, document_id, d.prefix, d.year, d.sequence, d.registry_number, d.registered_on, c.edition,
  c.direction, c.dated, c.title, c.correspondent, c.their_reference, c.secrecy_provision, c.secrecy_marked_on, c.secrecy_authority,
  c.reported, c.changed_at, c.changed_by_name
from document d join document_change c using (municipality, board, document_id);
grant select on document_edition to "${app}";

create view document_now with (security_invoker = true) as
select e.* from document_edition e
where e.edition = 1 + (
  select count(*) from document_change c
  where (c.municipality, c.board, c.document_id) = (e.municipality, e.board, e.document_id));
grant select on document_now to "${app}";

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
  delete from document_change c using document d
  where d.municipality = of_municipality and d.board = of_board and d.registry_number = number
    and (c.municipality, c.board, c.document_id) = (d.municipality, d.board, d.document_id);
  delete from document
  where municipality = of_municipality and board = of_board and registry_number = number;
  delete from matter_change
  where municipality = of_municipality and board = of_board and registry_number = number;
end
$$;
