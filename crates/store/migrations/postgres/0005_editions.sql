-- Whether the program still has every edition that a term was signed under is looked up whenever a server starts.
CREATE INDEX terms_of_edition ON terms (edition);
