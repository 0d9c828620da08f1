create table meeting (
  municipality   text not null,
  board          text not null,
  meeting_id     uuid not null,
  starts_at      timestamptz not null,
  place          text not null,
  status         text not null check (status in ('PLANNED', 'OPEN', 'CLOSED')),
  notice_version int not null,
  version        bigint not null,
  primary key (municipality, board, meeting_id)
);
create index meeting_in_order on meeting (municipality, board, starts_at);
create unique index one_open_meeting_a_board on meeting (municipality, board) where status = 'OPEN';
call kit_lock_to_board('meeting');
grant select, insert, update on meeting to "${app}";
