package ru.tandem.telegram;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is missing, and the ways on. */
class NotSetUpAnalyzer extends AbstractFailureAnalyzer<NotSetUp> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotSetUp cause) {
    return new FailureAnalysis(cause.getMessage(), cause.waysOn(), cause);
  }
}
