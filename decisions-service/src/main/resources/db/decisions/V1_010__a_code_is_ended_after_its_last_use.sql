-- Whoever ends a code asks where it was used after a day, while nobody else can change the list: that is little, and found by
-- the day. An index of the code in an event's data would not be used: row security lets only such comparisons go before it as
-- cannot leak, and taking a field out of JSON is not among them.
create index decision_event_by_day on decision_event (municipality, board, type, happened_on);
create index decision_by_closing on decision (municipality, board, closed_on) where closed_on is not null;
