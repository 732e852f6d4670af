package ru.tandem.tandems;

import java.util.List;

/** The school's order on these pairs is in force. */
public record PairsOrdered(List<TandemId> tandems) {

  public PairsOrdered {
    tandems = List.copyOf(tandems);
  }
}
