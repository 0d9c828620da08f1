-- What was handed to those who approve the minutes, word for word, and what they answered. Insert only: a text that has been mended
-- is a new version, which everybody signs anew. Approved minutes are kept when a matter in them has been erased.
create table sealed_minutes (
  municipality text not null,
  board        text not null,
  meeting_id   uuid not null,
  version      int not null check (version > 0),
  paragraphs   int[] not null,
  rest         boolean not null,
  content      text not null,
  sha256       text not null,
  sealed_at    timestamptz not null,
  sealed_by    text not null,
  primary key (municipality, board, meeting_id, version),
  foreign key (municipality, board, meeting_id) references meeting
);
call kit_lock_to_board('sealed_minutes');
grant select, insert on sealed_minutes to "${app}";

create table minutes_signature (
  municipality text not null,
  board        text not null,
  meeting_id   uuid not null,
  version      int not null,
  member_id    uuid not null,
  refused      text,
  method       text not null,
  signer       text not null,
  signer_name  text not null,
  acr          text not null,
  signed_at    timestamptz not null,
  sha256       text not null,
  proof        text not null,
  primary key (municipality, board, meeting_id, version, member_id),
  foreign key (municipality, board, meeting_id, version) references sealed_minutes
);
call kit_lock_to_board('minutes_signature');
grant select, insert on minutes_signature to "${app}";
