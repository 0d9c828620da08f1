-- A file that was sent, called by the job that first reads it. It says whom decisions concern, so it is here for as long as
-- that job, or the one that brings it in, needs it, and no longer.
create table import_file (
  municipality  text not null,
  board         text not null,
  file_id       uuid not null,
  rows          int not null,
  -- The job that brings in what has been tried.
  brought_in_by uuid,
  -- When it is thrown away though nobody has had it brought in; null while a job reads it.
  expires_at    timestamptz,
  primary key (municipality, board, file_id),
  foreign key (municipality, board, file_id) references job on delete cascade
);
call kit_lock_to_board('import_file');
grant select, insert, delete on import_file to "${app}";
grant update (brought_in_by, expires_at) on import_file to "${app}";

create table import_row (
  municipality text not null,
  board        text not null,
  file_id      uuid not null,
  place        int not null,
  line         int not null,
  cells        jsonb not null,
  fault_column text,
  fault_reason text,
  primary key (municipality, board, file_id, place),
  foreign key (municipality, board, file_id) references import_file on delete cascade
);
call kit_lock_to_board('import_row');
grant select, insert, delete on import_row to "${app}";

-- Which rows could not be used, and why; never what they said. Goes with the job.
create table import_refusal (
  municipality text not null,
  board        text not null,
  import_id    uuid not null,
  line         int not null,
  place        int not null,
  heading      text not null,
  reason       text not null,
  primary key (municipality, board, import_id, line, place),
  foreign key (municipality, board, import_id) references job on delete cascade
);
call kit_lock_to_board('import_refusal');
grant select, insert on import_refusal to "${app}";

-- What rows have been read in, so that the same row again changes nothing.
create table imported_row (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  content_hash bytea not null,
  primary key (municipality, board, decision_id, content_hash)
);
call kit_lock_to_board('imported_row');
grant select, insert on imported_row to "${app}";
call kit_erase_with_thing('imported_row', 'decision_id');
