-- That whoever complained has been told that it came in. The contract has no event for it.
create table complaint_receipt (
  municipality    text not null,
  board           text not null,
  complaint_id    text not null,
  acknowledged_on date not null,
  noted_at        timestamptz not null,
  noted_by        text not null,
  noted_by_name   text not null,
  primary key (municipality, board, complaint_id)
);
call kit_lock_to_board('complaint_receipt');
grant select, insert on complaint_receipt to "${app}";
call kit_erase_with_thing('complaint_receipt', 'complaint_id');

-- A deviation or a lex Sarah report that tells of the same as a complaint.
create table complaint_link (
  municipality   text not null,
  board          text not null,
  complaint_id   text not null,
  kind           text not null check (kind in ('DEVIATION', 'LEX_SARAH')),
  id             text not null,
  linked_at      timestamptz not null,
  linked_by      text not null,
  linked_by_name text not null,
  primary key (municipality, board, complaint_id, kind, id)
);
create index complaint_link_of_thing on complaint_link (municipality, board, kind, id);
call kit_lock_to_board('complaint_link');
grant select, insert on complaint_link to "${app}";
call kit_erase_with_thing('complaint_link', 'complaint_id');
