package ru.tandem.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells which file it is, what is wrong with it, and how to go back. */
class BrokenFileAnalyzer extends AbstractFailureAnalyzer<BrokenFile> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenFile cause) {
    return new FailureAnalysis(cause.getMessage(), cause.wayOn(), cause);
  }
}
