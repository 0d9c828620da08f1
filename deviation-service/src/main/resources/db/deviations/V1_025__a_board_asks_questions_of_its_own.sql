-- What a board asks besides, when a deviation is reported: a JSON Schema a version. Each stays; the latest is asked.
create table question_form (
  municipality text not null,
  board        text not null,
  version      int not null,
  schema       text not null,
  made_at      timestamptz not null,
  made_by      text not null,
  made_by_name text not null,
  primary key (municipality, board, version)
);
call kit_lock_to_board('question_form');
grant select, insert on question_form to "${app}";

-- What was answered, with the question as it was asked, so that an old case keeps its version. As secret as other texts.
create table answer (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  form_version int not null,
  place        int not null,
  field        text not null,
  question     text not null,
  text         text not null,
  author       text not null,
  answered_at  timestamptz not null,
  primary key (municipality, board, thing_id, place)
);
call kit_lock_to_board('answer');
grant select, insert on answer to "${app}";
call kit_erase_with_thing('answer', 'thing_id');
