-- Investigators who have been here, to appoint one of.
create table lex_sarah_investigator (
  municipality text not null,
  board        text not null,
  caller       text not null,
  name         text not null,
  title        text not null,
  primary key (municipality, board, caller)
);
call kit_lock_to_board('lex_sarah_investigator');
grant select, insert, update on lex_sarah_investigator to "${app}";

-- Who investigates a report: the latest that was appointed.
create table lex_sarah_appointment (
  municipality      text not null,
  board             text not null,
  report_id         text not null,
  position          bigint generated always as identity,
  caller            text not null,
  name              text not null,
  title             text not null,
  appointed_by      text not null,
  appointed_by_name text not null,
  appointed_at      timestamptz not null,
  primary key (municipality, board, report_id, position)
);
call kit_lock_to_board('lex_sarah_appointment');
grant select, insert on lex_sarah_appointment to "${app}";
call kit_erase_with_thing('lex_sarah_appointment', 'report_id');

-- The latest of each report, seen with the eyes of whoever asks, so that the rows' own locks hold.
create view lex_sarah_appointed with (security_invoker = true) as
  select distinct on (municipality, board, report_id) * from lex_sarah_appointment
  order by municipality, board, report_id, position desc;
grant select on lex_sarah_appointed to "${app}";
