-- Who approved the agenda as it then stood. Any later change of the meeting or its agenda gives it a new version, which nobody has
-- approved. Insert and select only.
create table agenda_approval (
  municipality    text not null,
  board           text not null,
  meeting_id      uuid not null,
  meeting_version bigint not null,
  approved_by     text not null,
  recorded_by     text not null,
  approved_at     timestamptz not null,
  primary key (municipality, board, meeting_id, meeting_version),
  foreign key (municipality, board, meeting_id) references meeting
);
call kit_lock_to_board('agenda_approval');
grant select, insert on agenda_approval to "${app}";

-- Which text each item had when the notice went out, 0 for none, so that a supplement can tell which ones have changed. Null in
-- notices from before this was kept.
alter table notice add column statement_versions int[];
