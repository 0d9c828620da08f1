-- Retention (gallring). What is left of an erased decision is that it was erased, so that nothing brings it back.
create table erased_decision (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  erased_on    date not null,
  primary key (municipality, board, decision_id)
);
call kit_lock_to_board('erased_decision');
grant select, insert on erased_decision to "${app}";

-- The application may not delete history, so this is the one door, and it opens only for a decision whose erasure has
-- been told. What has been queued about it goes too.
create function decisions_erase(of_municipality text, of_board text, decisions text[])
returns void language plpgsql security definer set search_path = public as
$$
declare
  told text[] := array(
    select decision_id from erased_decision
    where municipality = of_municipality and board = of_board and decision_id = any (decisions));
  tab  regclass;
begin
  foreach tab in array array['decision_event', 'decision_wait', 'decision_conflict', 'person', 'note', 'decision']::regclass[] loop
    execute format('delete from %s where municipality = $1 and board = $2 and decision_id = any ($3)', tab)
      using of_municipality, of_board, told;
  end loop;
  delete from outbox o using unnest(told) as gone (decision_id)
  where o.municipality = of_municipality and o.board = of_board
    and o.key = of_municipality || '/' || of_board || '/' || gone.decision_id;
end
$$;
revoke execute on function decisions_erase from public;
grant execute on function decisions_erase to "${app}";
