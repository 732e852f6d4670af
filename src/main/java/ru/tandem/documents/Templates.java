package ru.tandem.documents;

import java.util.List;

/** Knows of more papers with templates than each has a class of its own. */
public interface Templates {

  List<Document> documents();
}
