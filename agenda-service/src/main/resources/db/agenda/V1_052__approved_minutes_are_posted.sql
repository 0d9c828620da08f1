-- What was posted on the notice board of the approval of minutes, as it stood there. Only the day when it was taken down comes later.
create table public_notice (
  municipality text not null,
  board        text not null,
  notice_id    uuid not null,
  meeting_id   uuid not null,
  held_on      date not null,
  approved_on  date not null,
  posted_on    date not null,
  appeal_until date not null,
  kept_at      text not null,
  posted_by    text not null,
  paragraphs   int[] not null,
  headings     text[] not null,
  designations text[] not null,
  removed_on   date check (removed_on > appeal_until),
  primary key (municipality, board, notice_id),
  foreign key (municipality, board, meeting_id) references meeting
);
create index public_notice_of_meeting on public_notice (municipality, board, meeting_id);
create index public_notice_standing on public_notice (municipality, board, posted_on) where removed_on is null;
call kit_lock_to_board('public_notice');
grant select, insert, update (removed_on) on public_notice to "${app}";
