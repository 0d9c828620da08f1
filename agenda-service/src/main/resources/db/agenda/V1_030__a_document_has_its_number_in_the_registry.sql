-- One row a board and year, as for matters: no number is used twice and a rollback gives it back.
create table document_series (
  municipality text not null,
  board        text not null,
  year         int not null,
  next_number  int not null check (next_number > 0),
  primary key (municipality, board, year)
);
call kit_lock_to_board('document_series');
grant select, insert, update on document_series to "${app}";

-- Insert only: what has been registered stays as it was registered (OSL 5 kap. 2 §). The mark of secrecy has its three parts or is
-- not there (5 kap. 5 §).
create table document (
  municipality      text not null,
  board             text not null,
  document_id       uuid not null,
  prefix            text not null,
  year              int not null,
  sequence          int not null,
  registry_number   text not null,
  direction         text not null check (direction in ('INCOMING', 'OUTGOING', 'DRAWN_UP')),
  dated             date not null,
  title             text not null,
  correspondent     text,
  their_reference   text,
  secrecy_provision text,
  secrecy_marked_on date,
  secrecy_authority text,
  registered_on     date not null,
  registered_at     timestamptz not null,
  registered_by     text not null,
  primary key (municipality, board, document_id),
  unique (municipality, board, year, sequence),
  foreign key (municipality, board, registry_number) references matter,
  check (num_nulls(secrecy_provision, secrecy_marked_on, secrecy_authority) in (0, 3))
);
create index document_of_matter on document (municipality, board, registry_number, year, sequence);
call kit_lock_to_board('document');
grant select, insert on document to "${app}";
