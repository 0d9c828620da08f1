-- The event that asked the board the latest time, and whether something else has been found since.
alter table lex_sarah_report add column asked_id text, add column reassessed boolean not null default false;

-- The event whose question the answer is to; null when the answer does not say.
alter table lex_sarah_answer add column cause text;
