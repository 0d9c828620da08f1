-- Editions that came when a later one of the same report had been taken: kept as told, and put on no agenda.
create table unused_edition (
  municipality    text not null,
  board           text not null,
  source          text not null,
  id              text not null,
  type            text not null,
  time            timestamptz not null,
  report_id       text not null,
  registry_number text not null,
  primary key (municipality, board, source, id)
);
call kit_lock_to_board('unused_edition');
grant select, insert on unused_edition to "${app}";
