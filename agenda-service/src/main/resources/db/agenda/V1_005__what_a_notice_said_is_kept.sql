create table notice (
  municipality text not null,
  board        text not null,
  meeting_id   uuid not null,
  version      int not null,
  issued_at    timestamptz not null,
  starts_at    timestamptz not null,
  place        text not null,
  item_ids     uuid[] not null,
  numbers      text[] not null,
  headings     text[] not null,
  designations text[] not null,
  secret       boolean[] not null,
  primary key (municipality, board, meeting_id, version),
  foreign key (municipality, board, meeting_id) references meeting
);
call kit_lock_to_board('notice');
grant select, insert on notice to "${app}";
