package ru.tandem.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator what to correct instead of a stack trace. */
class BrokenConfigAnalyzer extends AbstractFailureAnalyzer<BrokenConfig> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenConfig cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Correct the places named above and start again.", cause);
  }
}
