-- Descriptions, names and other free text about individuals (OSL 26 kap. 1 §), by the event that brought them.
create table secret (
  municipality text not null,
  board        text not null,
  source       text not null,
  id           text not null,
  thing_id     text not null,
  data         text not null,
  primary key (municipality, board, source, id)
);
call kit_lock_to_board('secret');
grant select, insert on secret to "${app}";
