-- Lag (2001:454) 10 §. Insert and select only: nobody tidies a log.
create table access_log (
  position     bigint generated always as identity primary key,
  municipality text not null,
  board        text not null,
  at           timestamptz not null,
  caller       text not null,
  caller_name  text not null,
  role         text not null,
  room         text not null,
  thing        text not null,
  purpose      text not null
);
create index access_log_of_thing on access_log (municipality, board, thing, at);
call kit_lock_to_board('access_log');
grant select, insert on access_log to "${app}";
