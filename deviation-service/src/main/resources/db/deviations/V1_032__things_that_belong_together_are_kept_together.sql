-- What each thing is, when it ended, and the thing that it belongs to: a lex Sarah report to its deviation, a measure to what it
-- concerns. Seen with the eyes of whoever asks, so that the rows' own locks hold.
create view file_part with (security_invoker = true) as
  with head as (
    select municipality, board, 'DEVIATION' as kind, deviation_id as thing_id, deviation_id as file, ended_on from deviation
    union all
    select municipality, board, 'COMPLAINT', complaint_id, complaint_id, concluded_on from complaint
    union all
    select municipality, board, 'LEX_SARAH', report_id, coalesce(deviation_id, report_id), closed_on from lex_sarah_report
    union all
    select municipality, board, 'INSPECTION', inspection_id, inspection_id,
      case when status = 'DECIDED' and due_on is null then decided_on end from inspection
    union all
    select municipality, board, 'RISK', risk_id, risk_id, make_date(year, 12, 31) from risk
    union all
    select municipality, board, 'CONTROL', control_id, control_id,
      make_date(cast(extract(year from planned_on) as int), 12, 31) from control
  )
  select * from head
  union all
  select m.municipality, m.board, 'MEASURE', m.measure_id, coalesce(h.file, m.concerns_id), m.followed_up_on
  from measure m left join head h
    on (h.municipality, h.board, h.kind, h.thing_id) = (m.municipality, m.board, m.concerns_kind, m.concerns_id);
grant select on file_part to "${app}";
