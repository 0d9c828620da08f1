-- Insert only, all three: what was typed, what was sent, and what went wrong stay as they were noted.
create table cover_sheet (
  municipality            text not null,
  board                   text not null,
  cover_sheet_id          uuid not null,
  item_id                 uuid not null,
  recipient               text not null,
  concerns                text not null,
  officer                 text not null,
  address                 text not null,
  guardianship            text not null check (guardianship in ('NONE', 'REPRESENTATIVE')),
  guardianship_checked_on date not null,
  written_at              timestamptz not null,
  written_by              text not null,
  written_by_name         text not null,
  primary key (municipality, board, cover_sheet_id),
  foreign key (municipality, board, item_id) references agenda_item
);
create index cover_sheet_of_item on cover_sheet (municipality, board, item_id, written_at);
call kit_lock_to_board('cover_sheet');
grant select, insert on cover_sheet to "${app}";

create table extract_dispatch (
  municipality   text not null,
  board          text not null,
  dispatch_id    uuid not null,
  item_id        uuid not null,
  recipient      text not null,
  cover_sheet_id uuid,
  on_day         date not null,
  noted_at       timestamptz not null,
  noted_by       text not null,
  noted_by_name  text not null,
  primary key (municipality, board, dispatch_id),
  foreign key (municipality, board, item_id) references agenda_item,
  foreign key (municipality, board, cover_sheet_id) references cover_sheet
);
create index extract_dispatch_of_item on extract_dispatch (municipality, board, item_id, noted_at);
call kit_lock_to_board('extract_dispatch');
grant select, insert on extract_dispatch to "${app}";

create table misdirected_extract (
  municipality  text not null,
  board         text not null,
  dispatch_id   uuid not null,
  what          text not null check (what in ('OLD_ADDRESS', 'WRONG_RECIPIENT', 'WRONG_CONTENT', 'OTHER')),
  discovered_on date not null,
  note          text,
  noted_at      timestamptz not null,
  noted_by      text not null,
  noted_by_name text not null,
  primary key (municipality, board, dispatch_id),
  foreign key (municipality, board, dispatch_id) references extract_dispatch
);
call kit_lock_to_board('misdirected_extract');
grant select, insert on misdirected_extract to "${app}";

-- To whom extracts went, and where they live, goes with the matter.
create function agenda_erase_dispatches(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = number) then
    return;
  end if;
  delete from misdirected_extract m using extract_dispatch d, agenda_item i
  where i.municipality = of_municipality and i.board = of_board and i.registry_number = number
    and (d.municipality, d.board, d.item_id) = (i.municipality, i.board, i.item_id)
    and (m.municipality, m.board, m.dispatch_id) = (d.municipality, d.board, d.dispatch_id);
  delete from extract_dispatch d using agenda_item i
  where i.municipality = of_municipality and i.board = of_board and i.registry_number = number
    and (d.municipality, d.board, d.item_id) = (i.municipality, i.board, i.item_id);
  delete from cover_sheet s using agenda_item i
  where i.municipality = of_municipality and i.board = of_board and i.registry_number = number
    and (s.municipality, s.board, s.item_id) = (i.municipality, i.board, i.item_id);
end
$$;
revoke execute on function agenda_erase_dispatches from public;
grant execute on function agenda_erase_dispatches to "${app}";
