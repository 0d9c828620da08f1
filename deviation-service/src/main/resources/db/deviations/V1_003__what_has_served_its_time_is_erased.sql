-- Retention (gallring). What is left of an erased thing is that it was erased, so that nothing brings it back.
create table erased_thing (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  kind         text not null,
  erased_on    date not null,
  primary key (municipality, board, thing_id)
);
call kit_lock_to_board('erased_thing');
grant select, insert on erased_thing to "${app}";

-- The application may not delete history, so this is the one door, and it opens only for a thing whose erasure has been
-- told. What has been queued about it goes too.
create function deviations_erase(of_municipality text, of_board text, things text[])
returns void language plpgsql security definer set search_path = public as
$$
declare
  told text[] := array(
    select thing_id from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = any (things));
  tab  regclass;
begin
  foreach tab in array array['deviation_event', 'secret', 'thing']::regclass[] loop
    execute format('delete from %s where municipality = $1 and board = $2 and thing_id = any ($3)', tab)
      using of_municipality, of_board, told;
  end loop;
  delete from outbox o using unnest(told) as gone (thing_id)
  where o.municipality = of_municipality and o.board = of_board
    and o.key = of_municipality || '/' || of_board || '/' || gone.thing_id;
end
$$;
revoke execute on function deviations_erase from public;
grant execute on function deviations_erase to "${app}";
