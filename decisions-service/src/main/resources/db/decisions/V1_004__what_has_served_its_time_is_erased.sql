-- Retention (gallring): where a decision leaves rows behind.
call kit_erase_with_thing('decision', 'decision_id');
call kit_erase_with_thing('note', 'decision_id');
call kit_erase_with_thing('person', 'decision_id');
call kit_erase_with_thing('decision_conflict', 'decision_id');
call kit_erase_with_thing('decision_wait', 'decision_id');
call kit_erase_with_thing('decision_event', 'decision_id');
