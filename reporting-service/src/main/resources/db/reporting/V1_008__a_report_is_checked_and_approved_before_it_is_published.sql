-- What has been done with the reports of each kind and period, from draft to edition. Insert and select only: what has been
-- done holds as long as the draft says the same, and stays in the history when it holds no longer.
create table report_happening (
  municipality text not null,
  board        text not null,
  position     bigint generated always as identity,
  kind         text not null,
  period       text not null,
  what         text not null check (what in ('ASSEMBLED', 'STEP_TAKEN', 'OVERRIDDEN', 'REOPENED', 'PUBLISHED')),
  at           timestamptz not null,
  by_subject   text,
  by_name      text,
  by_title     text,
  content_hash text not null,
  step         text,
  reason       text,
  rule         text,
  mark         text,
  edition      int,
  -- What came out of every rule when the report was checked, as JSON; nothing of it is about a single decision.
  checklist    text,
  primary key (municipality, board, kind, period, position)
);
call kit_lock_to_board('report_happening');
grant select, insert on report_happening to "${app}";

-- The drafts that are there begin their history now.
insert into report_happening (municipality, board, kind, period, what, at, content_hash)
select municipality, board, kind, period, 'ASSEMBLED', assembled_at, content_hash from report_draft where whole is not null;
