-- Which rules its state was folded by; what was told before there were any is folded when the service starts.
alter table thing add column folded_by int not null default 0;
create index thing_to_fold on thing (folded_by);

-- The states: folds of events, written anew whenever one is added. A thing that has not begun has no row.
create table deviation (
  municipality  text not null,
  board         text not null,
  deviation_id  text not null,
  version       bigint not null,
  conflicts     int not null,
  status        text not null check (status in ('REPORTED', 'ASSESSED', 'CLOSED', 'DUPLICATE', 'NOT_REPORTABLE')),
  area          text,
  first_area    text,
  unit          text,
  process       text,
  occurred_on   date not null,
  discovered_on date not null,
  reported_on   date not null,
  origin        text not null,
  on_paper      boolean not null,
  affects       text not null,
  sex           text,
  severity      int,
  probability   int,
  -- Codes with commas between them.
  causes        text,
  assessed_on   date,
  ended_on      date,
  duplicate_of  text,
  reopened_on   date,
  primary key (municipality, board, deviation_id)
);
create index deviation_by_date on deviation (municipality, board, reported_on desc, deviation_id);
create index deviation_by_unit on deviation (municipality, board, unit);

create table measure (
  municipality   text not null,
  board          text not null,
  measure_id     text not null,
  version        bigint not null,
  conflicts      int not null,
  concerns_kind  text not null,
  concerns_id    text not null,
  decided_on     date not null,
  decided_by     text not null,
  responsible    text not null,
  due_on         date not null,
  purpose        text not null,
  category       text not null,
  followed_up_on date,
  effect         text check (effect in ('ACHIEVED', 'PARTLY', 'NOT_ACHIEVED')),
  primary key (municipality, board, measure_id)
);
create index measure_of_thing on measure (municipality, board, concerns_kind, concerns_id);
create index measure_to_follow_up on measure (municipality, board, due_on) where followed_up_on is null;

create table complaint (
  municipality   text not null,
  board          text not null,
  complaint_id   text not null,
  version        bigint not null,
  conflicts      int not null,
  status         text not null check (status in ('RECEIVED', 'ANSWERED', 'ESCALATED', 'CONCLUDED')),
  kind           text not null,
  channel        text not null,
  subject        text not null,
  unit           text,
  case_reference text,
  received_on    date not null,
  answered_on    date,
  escalated_on   date,
  concluded_on   date,
  satisfied      boolean,
  outcome        text,
  primary key (municipality, board, complaint_id)
);
create index complaint_by_date on complaint (municipality, board, received_on desc, complaint_id);

create table lex_sarah_report (
  municipality         text not null,
  board                text not null,
  report_id            text not null,
  version              bigint not null,
  conflicts            int not null,
  status               text not null check (status in ('REPORTED', 'INVESTIGATION', 'ASSESSED', 'WAITS_FOR_BOARD', 'DECIDED',
    'NOTIFIED_IVO', 'IVO_DECIDED', 'CLOSED')),
  unit                 text not null,
  legal_basis          text not null,
  occurred_on          date,
  reported_on          date not null,
  deviation_id         text,
  opened_on            date,
  outcome              text,
  assessed_on          date,
  requested_on         date,
  proposal             text,
  decided_on           date,
  decided_by           text,
  decided_outcome      text,
  notify_ivo           boolean,
  notified_on          date,
  -- Null when there is nothing to send.
  investigation_due_on date,
  sent_on              date,
  ivo_decided_on       date,
  ivo_result           text,
  closed_on            date,
  primary key (municipality, board, report_id)
);
create index lex_sarah_report_by_date on lex_sarah_report (municipality, board, reported_on desc, report_id);

create table inspection (
  municipality  text not null,
  board         text not null,
  inspection_id text not null,
  version       bigint not null,
  conflicts     int not null,
  status        text not null check (status in ('OPENED', 'DEMANDED', 'ANSWERED', 'DECIDED')),
  unit          text not null,
  opened_on     date not null,
  changed_on    date not null,
  due_on        date,
  decided_on    date,
  result        text,
  primary key (municipality, board, inspection_id)
);

create table risk (
  municipality text not null,
  board        text not null,
  risk_id      text not null,
  version      bigint not null,
  conflicts    int not null,
  unit         text not null,
  year         int not null,
  event_code   text not null,
  severity     int not null,
  probability  int not null,
  primary key (municipality, board, risk_id)
);

create table control (
  municipality text not null,
  board        text not null,
  control_id   text not null,
  version      bigint not null,
  conflicts    int not null,
  point        text not null,
  unit         text not null,
  planned_on   date not null,
  performed_on date,
  result       text,
  primary key (municipality, board, control_id)
);

-- Events that cannot be used for now. They count as soon as what they build on comes.
create table thing_conflict (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  kind         text not null,
  source       text not null,
  id           text not null,
  reason       text not null,
  primary key (municipality, board, thing_id, source, id)
);

call kit_lock_to_board('deviation');
call kit_lock_to_board('measure');
call kit_lock_to_board('complaint');
call kit_lock_to_board('lex_sarah_report');
call kit_lock_to_board('inspection');
call kit_lock_to_board('risk');
call kit_lock_to_board('control');
call kit_lock_to_board('thing_conflict');
grant select, insert, update on deviation, measure, complaint, lex_sarah_report, inspection, risk, control to "${app}";
grant select, insert, delete on thing_conflict to "${app}";

call kit_erase_with_thing('deviation', 'deviation_id');
call kit_erase_with_thing('measure', 'measure_id');
call kit_erase_with_thing('complaint', 'complaint_id');
call kit_erase_with_thing('lex_sarah_report', 'report_id');
call kit_erase_with_thing('inspection', 'inspection_id');
call kit_erase_with_thing('risk', 'risk_id');
call kit_erase_with_thing('control', 'control_id');
call kit_erase_with_thing('thing_conflict', 'thing_id');
