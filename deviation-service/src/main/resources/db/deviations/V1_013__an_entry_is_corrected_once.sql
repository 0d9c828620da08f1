-- What is corrected already is corrected by correcting its correction, also when two do it at once.
create unique index lex_sarah_entry_corrected_once on lex_sarah_entry (municipality, board, corrects) where corrects is not null;
