package ru.tandem.tandems;

/** Why an order on pairs that had its number holds no longer. */
public enum OrderEnd {
  /** It was never signed so: the number is free again, and the paper waits for its own. */
  MISTAKE,
  /** The school has cancelled it: the number stays spent. */
  CANCELLED
}
