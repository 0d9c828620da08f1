-- What a measure may concern, and whose it is. Seen with the eyes of whoever asks, so that the rows' own locks hold.
create view concern with (security_invoker = true) as
  select municipality, board, 'DEVIATION' as kind, deviation_id as id, unit from deviation
  union all select municipality, board, 'COMPLAINT', complaint_id, unit from complaint
  union all select municipality, board, 'LEX_SARAH', report_id, unit from lex_sarah_report
  union all select municipality, board, 'INSPECTION', inspection_id, unit from inspection
  union all select municipality, board, 'RISK', risk_id, unit from risk
  union all select municipality, board, 'CONTROL', control_id, unit from control;
grant select on concern to "${app}";
