-- Retention (gallring): of a secret paragraph whose matter is erased the sealed minutes keep its number, provision and outcome, and who
-- took part in the decision. What it was about goes from every version that was handed out, and so does why somebody did not sign. The
-- hash stays as it was signed, and no longer fits: that is how it is seen that something is gone.
create or replace function agenda_erase_sitting(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
declare
  erased text[];
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = agenda_erase_sitting.number) then
    return;
  end if;
  delete from meeting_record r using agenda_item i
  where i.municipality = of_municipality and i.board = of_board and i.registry_number = agenda_erase_sitting.number
    and (r.municipality, r.board, r.item_id) = (i.municipality, i.board, i.item_id);

  select coalesce(array_agg(item_id::text), '{}') into erased from agenda_item
  where municipality = of_municipality and board = of_board and registry_number = agenda_erase_sitting.number;
  update minutes_signature m set refused = 'Gallrat'
  from sealed_minutes s
  where s.municipality = of_municipality and s.board = of_board and m.refused is not null
    and (m.municipality, m.board, m.meeting_id, m.version) = (s.municipality, s.board, s.meeting_id, s.version)
    and exists (
      select from jsonb_array_elements(s.content::jsonb -> 'paragraphs') p
      where (p ->> 'secret')::boolean and p ->> 'itemId' = any (erased));
  update sealed_minutes s
  set content = jsonb_set(s.content::jsonb, '{paragraphs}', (
    select jsonb_agg(
      case when (p ->> 'secret')::boolean and p ->> 'itemId' = any (erased) then
        (p - 'order') || '{"heading": "Gallrat ärende", "disqualified": [], "abstained": [], "proposals": [], "answers": [],
          "points": [], "reservations": [], "recipients": []}'
      else p end
      order by place)
    from jsonb_array_elements(s.content::jsonb -> 'paragraphs') with ordinality as paragraph (p, place)))::text
  where s.municipality = of_municipality and s.board = of_board
    and exists (
      select from jsonb_array_elements(s.content::jsonb -> 'paragraphs') p
      where (p ->> 'secret')::boolean and p ->> 'itemId' = any (erased));
end
$$;
