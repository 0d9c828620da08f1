-- Insert only: a later row takes the place of the one before it. By their id at the identity provider, as members are. It goes with
-- its matter.
create table matter_handlers (
  municipality    text not null,
  board           text not null,
  registry_number text not null,
  version         int not null check (version > 0),
  officer         text,
  head            text,
  named_at        timestamptz not null,
  named_by        text not null,
  primary key (municipality, board, registry_number, version),
  foreign key (municipality, board, registry_number) references matter on delete cascade
);
call kit_lock_to_board('matter_handlers');
grant select, insert on matter_handlers to "${app}";
