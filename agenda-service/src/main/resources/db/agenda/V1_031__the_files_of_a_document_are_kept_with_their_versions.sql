-- Insert only: a later version takes the place of the one before it, which can always be read.
create table document_file (
  municipality  text not null,
  board         text not null,
  document_id   uuid not null,
  version       int not null check (version > 0),
  type          text not null,
  name          text not null,
  size          bigint not null,
  sha256        text not null,
  scanned       boolean not null,
  pages         int,
  lacks         text[] not null,
  added_at      timestamptz not null,
  added_by      text not null,
  added_by_name text not null,
  primary key (municipality, board, document_id, version),
  foreign key (municipality, board, document_id) references document
);
call kit_lock_to_board('document_file');
grant select, insert on document_file to "${app}";

create table document_piece (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  version      text not null,
  place        int not null,
  content      bytea not null,
  primary key (municipality, board, thing_id, version, place)
);
-- What is photographed and packed does not get smaller by being packed again.
alter table document_piece alter column content set storage external;
call kit_lock_to_board('document_piece');
grant select, insert on document_piece to "${app}";

-- What a file says in short, for those who cannot read it. Insert only, and of one file: a new file needs a new one.
create table document_summary (
  municipality text not null,
  board        text not null,
  document_id  uuid not null,
  version      int not null check (version > 0),
  file_version int not null,
  text         text not null,
  written_at   timestamptz not null,
  written_by   text not null,
  primary key (municipality, board, document_id, version),
  foreign key (municipality, board, document_id, file_version) references document_file
);
call kit_lock_to_board('document_summary');
grant select, insert on document_summary to "${app}";

-- Retention (gallring), as agenda_erase and before it: a document goes with its matter, and its number is never used again.
create function agenda_erase_registry(of_municipality text, of_board text, number text)
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
end
$$;
revoke execute on function agenda_erase_registry from public;
grant execute on function agenda_erase_registry to "${app}";
