-- A quarter's individual reports marked as sent to a recipient: once, by whom and when. Insert and select only.
create table individual_report_sending (
  municipality text not null,
  board        text not null,
  recipient    text not null check (recipient in ('IVO', 'AUDITORS')),
  quarter      text not null,
  sent_at      timestamptz not null,
  sent_by      text not null,
  sent_by_name text not null,
  role         text not null,
  -- The highest running number so far, so that none is used again when reports are erased.
  last_number  bigint not null,
  primary key (municipality, board, recipient, quarter)
);
call kit_lock_to_board('individual_report_sending');
grant select, insert on individual_report_sending to "${app}";

-- What each of them said. Whom it is about is in the person room only, found by decision_id; the content sent to the
-- auditors does not hold even that. Insert and select only.
create table individual_report (
  municipality     text not null,
  board            text not null,
  recipient        text not null,
  quarter          text not null,
  -- The recipient's number for the wait, the same in every quarter.
  number           bigint not null,
  decision_id      text not null,
  cause            text not null check (cause in ('DECISION', 'INTERRUPTION')),
  -- The event that interrupted; empty for the wait that began with the decision.
  opened_source    text not null,
  opened_id        text not null,
  status           text not null check (status in ('NEW', 'REPEATED', 'EXECUTED', 'CLOSED')),
  decided_on       date not null,
  from_on          date not null,
  ended_on         date,
  decision_version bigint not null,
  content          jsonb not null,
  primary key (municipality, board, recipient, quarter, number),
  foreign key (municipality, board, recipient, quarter) references individual_report_sending
);
create unique index individual_report_of_wait on individual_report
  (municipality, board, recipient, decision_id, cause, opened_source, opened_id, quarter);
call kit_lock_to_board('individual_report');
grant select, insert on individual_report to "${app}";

-- What was sent of a decision is erased with it: it is about an individual, as the decision is.
call kit_erase_with_thing('individual_report', 'decision_id');
