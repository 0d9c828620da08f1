-- The entries of an investigation. A wrong one is corrected by another that points at it.
create table lex_sarah_entry (
  municipality text not null,
  board        text not null,
  entry_id     text not null,
  report_id    text not null,
  position     bigint generated always as identity,
  dated        date not null,
  nature       text not null check (nature in ('FACT', 'ASSESSMENT')),
  -- What of the documentation that must hold it belongs to; null for anything else.
  topic        text,
  corrects     text,
  -- Free text about individuals (OSL 26 kap. 1 §): read through the logged door alone.
  source       text not null,
  text         text not null,
  author       text not null,
  author_name  text not null,
  author_title text not null,
  written_at   timestamptz not null,
  primary key (municipality, board, entry_id)
);
create index lex_sarah_entry_of_report on lex_sarah_entry (municipality, board, report_id, position);
call kit_lock_to_board('lex_sarah_entry');
grant select, insert on lex_sarah_entry to "${app}";
call kit_erase_with_thing('lex_sarah_entry', 'report_id');

-- What the investigator proposes, apart from what is decided. The latest stands.
create table lex_sarah_proposal (
  municipality text not null,
  board        text not null,
  report_id    text not null,
  position     bigint generated always as identity,
  outcome      text not null,
  notify_ivo   boolean not null,
  -- Free text, as above.
  plan         text not null,
  author       text not null,
  author_name  text not null,
  author_title text not null,
  proposed_at  timestamptz not null,
  primary key (municipality, board, report_id, position)
);
call kit_lock_to_board('lex_sarah_proposal');
grant select, insert on lex_sarah_proposal to "${app}";
call kit_erase_with_thing('lex_sarah_proposal', 'report_id');
