-- When the board was asked the latest time, and whether the item is secret; null when it was not asked.
alter table lex_sarah_report add column asked_at timestamptz, add column asked_secret boolean;

-- The day of each meeting, which is the day of its decisions even if they are entered later.
create table board_meeting (
  municipality text not null,
  board        text not null,
  meeting_id   text not null,
  held_on      date not null,
  primary key (municipality, board, meeting_id)
);
call kit_lock_to_board('board_meeting');
grant select, insert, update on board_meeting to "${app}";

-- What the board has said each time that it took a report up.
create table lex_sarah_answer (
  municipality    text not null,
  board           text not null,
  report_id       text not null,
  position        bigint generated always as identity,
  meeting_id      text not null,
  item_id         text not null,
  answered_on     date not null,
  answered_at     timestamptz not null,
  paragraph       int not null,
  registry_number text not null,
  outcome         text not null,
  primary key (municipality, board, report_id, position)
);
call kit_lock_to_board('lex_sarah_answer');
grant select, insert on lex_sarah_answer to "${app}";
call kit_erase_with_thing('lex_sarah_answer', 'report_id');
