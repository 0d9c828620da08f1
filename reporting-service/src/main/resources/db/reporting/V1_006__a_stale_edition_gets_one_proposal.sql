-- When an edition last became stale, so that a proposal waits until it has been quiet for a while.
alter table edition_state add column changed_at timestamptz;
update edition_state set changed_at = stale_since;

-- A draft that says something else than the last edition is the proposal for the next: its number, and how many decisions
-- of each change there are, as JSON. Null for the draft of a first edition, and for one that says the same.
alter table report_draft add column proposed_edition int;
alter table report_draft add column changes text;
