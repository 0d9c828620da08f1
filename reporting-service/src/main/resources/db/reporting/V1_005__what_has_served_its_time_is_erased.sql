-- Retention (gallring): the application may not delete history, so this is the one door, and it opens only for a thing
-- whose erasure has been told. Issued editions stay.
create function reporting_erase(of_municipality text, of_board text, things text[], types text)
returns void language sql security definer set search_path = public as
$$
  with told as (
    select subject from event
    where municipality = of_municipality and board = of_board and subject = any (things)
      and type = 'se.kvalitetshjulet.thing.erased.v1'),
  events as (
    delete from event e using told
    where e.municipality = of_municipality and e.board = of_board and e.subject = told.subject and e.type like types),
  versions as (
    delete from decision_version v using told
    where v.municipality = of_municipality and v.board = of_board and v.decision_id = told.subject)
  delete from decision_conflict c using told
  where c.municipality = of_municipality and c.board = of_board and c.decision_id = told.subject
$$;
revoke execute on function reporting_erase from public;
grant execute on function reporting_erase to "${app}";
