-- Retention looks at all decisions of a case before it takes one of them.
create index decision_by_case on decision (municipality, board, case_reference) where case_reference is not null;
