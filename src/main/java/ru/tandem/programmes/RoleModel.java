package ru.tandem.programmes;

import ru.tandem.config.Words;

/** What the two of a pair are to each other, such as leader – passive. */
public record RoleModel(String code, Words title) {}
