-- A file waits here between being tried and being brought in. It is thrown away then, or when another is tried a day later.
create table member_file (
  municipality text not null,
  board        text not null,
  file_id      uuid not null,
  valid_from   date not null,
  content      bytea not null,
  sent_at      timestamptz not null,
  primary key (municipality, board, file_id)
);
call kit_lock_to_board('member_file');
grant select, insert, delete on member_file to "${app}";
