create table unit (
  municipality text not null,
  board        text not null,
  unit         text not null,
  valid_from   date not null,
  valid_to     date,
  name         text not null,
  department   text not null,
  successors   text[] not null,
  told_at      timestamptz not null,
  told_source  text not null,
  told_id      text not null,
  primary key (municipality, board, unit, valid_from)
);
call kit_lock_to_board('unit');
grant select, insert, update on unit to "${app}";
